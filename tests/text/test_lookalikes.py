"""Characters that look alike, written one way."""

import pytest

from dienstreis.text.lookalikes import plain


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("06\u00a012\u202f34", "06 12 34"),
        ("06\u201112\u201334\u2212", "06-12-34-"),
        ("１２＠", "12@"),
        ("a\u00adb\u200bc\ufeff", "abc"),
        ("a&nbsp;b&#45;c&shy;d", "a b-cd"),
        (r"a\_b\-c\d", r"a_b-c\d"),
        ("a%40b%20c%99", "a@b c%99"),
        ("a\r\n  > b\n\n\tc\rd", "a\nb\n\nc\nd"),
        ("R&D; Q&A", "R&D; Q&A"),
    ],
)
def test_one_way_to_write(text: str, words: str) -> None:
    assert plain(text).text == words


def test_each_character_knows_where_it_stood() -> None:
    text = "\u200b\u200ba&nbsp;b\r\n > c\u00ad\u00add"
    passage = plain(text)
    assert passage.text == "a b\ncd"
    assert [text[passage.offset(index)] for index in (0, 2, 4, 5)] == ["a", "b", "c", "d"]
    assert passage.span(0, 3) == (2, text.index(";b") + 2)

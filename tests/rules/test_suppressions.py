"""Comments that switch rules off."""

import pytest

from dienstreis.rules import validate

TITLE = "# Verslag dienstreis wethouder A. Jansen naar Porvoo\n"
SELECT = ["DR004", "DR401", "DR501", "DR801", "DR905"]
DAMAGED = "Het cafÃ© is dicht."


def found(text: str, select: list[str] | None = None) -> list[tuple[str, int]]:
    return [(finding.code, finding.line) for finding in validate(text, select=SELECT if select is None else select)]


def test_without_comments() -> None:
    assert found(f"{TITLE}\n{DAMAGED}\n") == [("DR401", 1), ("DR501", 1), ("DR905", 3)]


@pytest.mark.parametrize(
    ("comment", "left"),
    [
        ("<!-- dienstreis: ignore DR401 -->", [("DR501", 1), ("DR905", 3)]),
        ("<!-- dienstreis: ignore costs-missing, gifts-missing -->", [("DR905", 3)]),
        ("<!-- dienstreis: ignore DR4 DR5 -->", [("DR905", 3)]),
        ("<!--dienstreis: IGNORE dr401-->", [("DR501", 1), ("DR905", 3)]),
    ],
)
def test_the_whole_report(comment: str, left: list[tuple[str, int]]) -> None:
    assert found(f"{TITLE}\n{DAMAGED}\n\n{comment}\n") == left


def test_a_line_and_the_next_line() -> None:
    missing = [("DR401", 1), ("DR501", 1)]
    assert found(f"{TITLE}\n{DAMAGED} <!-- dienstreis: ignore-line DR905 -->\n") == missing
    assert found(f"{TITLE}\n<!-- dienstreis: ignore-next-line mojibake -->\n{DAMAGED}\n") == missing
    assert found(f"{TITLE}\n{DAMAGED} <!-- dienstreis: ignore-line -->\n") == missing
    assert found(f"<!-- dienstreis: ignore-next-line -->\n{TITLE}\n{DAMAGED}\n") == [("DR905", 4)]


@pytest.mark.parametrize(
    "between",
    [
        "",
        "\n",
        " \t\n\n",
        "\r\n\r\n",
        "<!-- dienstreis: ignore-next-line DR905 -->\n\n",
        "\n<!-- dienstreis: ignore DR4, DR5 -->\n",
    ],
)
def test_the_next_line_is_the_next_with_words_of_the_report(between: str) -> None:
    comment = f"{TITLE}\n<!-- dienstreis: ignore-next-line DR905 -->\n{between}"
    assert found(f"{comment}{DAMAGED}\n", ["DR905"]) == []
    assert [code for code, _ in found(f"{comment}Wel.\n\n{DAMAGED}\n", ["DR905"])] == ["DR905"]


def test_a_comment_at_the_end_has_no_next_line() -> None:
    text = f"{TITLE}\n{DAMAGED}\n\n<!-- dienstreis: ignore-next-line DR905 -->\n\n"
    assert found(text, ["DR004", "DR905"]) == [("DR905", 3), ("DR004", 5)]


def test_a_comment_of_others_is_a_line_of_the_report() -> None:
    text = f"{TITLE}\n<!-- dienstreis: ignore-next-line DR905 -->\n<!-- nog nalezen -->\n{DAMAGED}\n"
    assert found(text, ["DR905"]) == [("DR905", 5)]


def test_another_line_is_not_meant() -> None:
    text = f"{TITLE}\n<!-- dienstreis: ignore-line DR905 -->\n{DAMAGED}\n"
    assert found(text, ["DR004", "DR905"]) == [("DR004", 3), ("DR905", 4)]


@pytest.mark.parametrize(
    ("comment", "column", "words"),
    [
        ("<!-- dienstreis: ignore DR801 -->", 25, '"DR801"'),
        ("<!-- dienstreis: ignore-line -->", 1, '"ignore-line"'),
        ("<!-- dienstreis: ignore DR401 kosten -->", 31, '"kosten", which names no rule'),
    ],
)
def test_what_suppresses_nothing_is_found(comment: str, column: int, words: str) -> None:
    found = validate(f"{TITLE}\n{comment}\n", select=["DR004", "DR401", "DR801"])
    [finding] = [each for each in found if each.code == "DR004"]
    assert (finding.line, finding.column) == (3, column)
    assert words in finding.message


def test_a_rule_that_does_not_run_suppresses_nothing_and_is_no_fault() -> None:
    text = f"{TITLE}\n<!-- dienstreis: ignore DR801 -->\n"
    assert found(text, ["DR004", "DR401"]) == [("DR401", 1)]


def test_the_finding_on_a_suppression_can_be_suppressed() -> None:
    assert found(f"{TITLE}\n<!-- dienstreis: ignore DR801, DR004 -->\n", ["DR004", "DR801"]) == []


def test_a_comment_is_no_text_of_the_report() -> None:
    text = f"{TITLE}\n<!-- dienstreis: ignore DR401 -->\n\nKosten: geen\n"
    assert found(text, ["DR004", "DR401"]) == [("DR004", 3)]


def test_what_is_no_comment_of_ours_suppresses_nothing() -> None:
    for comment in ("<!-- ignore DR401 -->", "<!-- dienstreis: negeer DR401 -->", "dienstreis: ignore DR401"):
        assert found(f"{TITLE}\n{comment}\n", ["DR004", "DR401"]) == [("DR401", 1)]

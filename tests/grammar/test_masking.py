"""Personal data masked in a text, and in what was read from it."""

import pytest

from dienstreis.grammar.masking import Masking, masked


def test_a_mask_keeps_the_length_and_the_first_character() -> None:
    text = "Mail a.jansen@gmail.com of bel 0161-123456."
    assert masked(text) == "Mail a.******@*****.*** of bel 0***-******."
    assert masked("Geen gegevens.") == "Geen gegevens."


def test_what_is_masked_stays_as_it_is() -> None:
    text = masked("Mail a.jansen@gmail.com, bel (06) 2345 6781 of schrijf NL91 ABNA 0417 1643 00.")
    assert masked(text) == text


@pytest.mark.parametrize(
    ("text", "words", "shown"),
    [
        ("Woonadres: Dorpsstraat 1", "Dorpsstraat 1", "D********** *"),
        ("Woonadres: Dorps-\nstraat 1", "Dorpsstraat 1", "D********** *"),
        ("Woonadres: Lange\u00a0Dijk 12", "lange dijk-12", "l**** ****-**"),
        ("Woonadres: Lange Dijk 12, 1234 AB Oudeveen", "Lange Dijk 12", "L**** **** **"),
        ("Woonadres: Lange Dijk 12, 1234 AB Oudeveen", "1234 AB Oudeveen", "1*** ** Oudeveen"),
        ("bsn 11 12 22 333", "nummer 11 12 22 333", "nummer 1* ** ** ***"),
        ("Mobiel: 06 - 23456781", "23456781", "2*******"),
        ("Mobiel: 06-12 34 56 78", "op 34 56 78", "op 3* ** **"),
        ("Mail: p.jansen@ziggo.nl", "p.jansen@ziggo", "p.******@*****"),
        ("Mail: p.jansen@ziggo.nl", "jansen@ziggo.nl", "j*****@*****.**"),
        ("Woonadres: Prof. Dijkweg 3", "Dijkweg 3", "D****** *"),
        ("Mail: p.jansen&#64;ziggo.nl", "p.jansen@ziggo.nl", "p.******@*****.**"),
    ],
)
def test_what_only_its_label_tells_is_masked_without_it(text: str, words: str, shown: str) -> None:
    assert Masking(text).words(words) == shown


def test_words_that_are_not_those_of_the_text_stay() -> None:
    masking = Masking("Woonadres: Dorpsstraat 1")
    assert Masking("Mail: p.jansen@ziggo.nl").words("P. Jansen") == "P. Jansen"
    for words in ("Dorpsstraat 12", "Dorpsstraat", "De Dorpsstraat, nr. 1 van het dorp", "Gent, 1 mei"):
        assert masking.words(words) == words


def test_what_returns_in_the_text_is_masked_there_too() -> None:
    text = "Woonadres: Dorpsstraat 1.\r\nHij ging\tnaar Dorpsstraat 1.\r\n"
    shown = Masking(text).text
    assert shown == "Woonadres: D********** *.\r\nHij ging\tnaar D********** *.\r\n"

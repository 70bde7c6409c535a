"""Personal data, and what only looks like them."""

import pytest

from dienstreis.grammar.identifiers import find_identifiers

ACCOUNT = "NL91ABNA0417164300"
NO_BREAK, HYPHEN = "\u00a0", "\u2011"


def found_in(text: str) -> list[tuple[str, str]]:
    """The kinds and words of the personal data in a text."""
    return [(found.kind, text[found.first : found.last]) for found in find_identifiers(text)]


@pytest.mark.parametrize(
    ("text", "kind", "words"),
    [
        ("bsn 111222333", "bsn", "111222333"),
        ("BSN: 111.222.333.", "bsn", "111.222.333"),
        ("nummer 111222333, zegt hij", "bsn", "111222333"),
        ("nummer 1112.22.333", "bsn", "1112.22.333"),
        ("bsn: (111) 222 333", "bsn", "111) 222 333"),
        ("burgerservicenummer is 11 12 22 333", "bsn", "11 12 22 333"),
        ("sofi-nummer:\n111 222\n333", "bsn", "111 222\n333"),
        ("piet.jansen@gmail.com", "email", "piet.jansen@gmail.com"),
        ("<p_jansen@ziggo.nl>", "email", "p_jansen@ziggo.nl"),
        (r"p\_jansen@ziggo.nl", "email", r"p\_jansen@ziggo.nl"),
        ("mailto:p.jansen%40ziggo.nl", "email", "p.jansen%40ziggo.nl"),
        ("p.jansen&#64;ziggo.nl", "email", "p.jansen&#64;ziggo.nl"),
        ("p.jansen (at) ziggo (punt) nl", "email", "p.jansen (at) ziggo (punt) nl"),
        ("p.jan\u00adsen@ziggo.nl", "email", "p.jan\u00adsen@ziggo.nl"),
        (ACCOUNT, "iban", ACCOUNT),
        ("rekening NL91 ABNA 0417 1643 00.", "iban", "NL91 ABNA 0417 1643 00"),
        ("NL91 ABNA 0417 1643 00 ten name van de penningmeester", "iban", "NL91 ABNA 0417 1643 00"),
        ("nl91 abna 0417 1643 00 t.n.v. de penningmeester", "iban", "nl91 abna 0417 1643 00"),
        ("NL 91 (ABNA) 0417.164.300", "iban", "NL 91 (ABNA) 0417.164.300"),
        ("DE89 3704 0044 0532 0130 00", "iban", "DE89 3704 0044 0532 0130 00"),
        ("MT84 MALT 0110 0001 2345 MTLC AST0 01S", "iban", "MT84 MALT 0110 0001 2345 MTLC AST0 01S"),
        ("Huisadres: Lange Dijk 12a, 1234 AB Oudeveen", "address", "Lange Dijk 12a, 1234 AB Oudeveen"),
        ("Huisadres:\nLange Dijk 12-14, 1234ab Oudeveen", "address", "Lange Dijk 12-14, 1234ab Oudeveen"),
        (f"**Woonadres:** Lange{NO_BREAK}Dijk{NO_BREAK}12", "address", f"Lange{NO_BREAK}Dijk{NO_BREAK}12"),
        ("Woonadres: Lange\nDijker-\nweg 12", "address", "Lange\nDijker-\nweg 12"),
        ("| Privéadres | Lange Dijk 12 |", "address", "Lange Dijk 12"),
        ("hij is woonachtig aan de Kerkstraat 3", "address", "Kerkstraat 3"),
        ("zij woont te Oudeveen, Kerkstraat 3", "address", "Kerkstraat 3"),
        ("who lives at 12 Mill Lane in Alvey", "address", "12 Mill Lane"),
    ],
)
def test_personal_data(text: str, kind: str, words: str) -> None:
    assert found_in(text) == [(kind, words)]


@pytest.mark.parametrize(
    "number", ["111 222 333", "NL91 ABNA 0417 1643 00", "nl91 abna 0417 1643 00", "06 23 45 67 81"]
)
@pytest.mark.parametrize(
    "between",
    [
        *(" ", ".", "-", "/", " - ", NO_BREAK, "\u2009", "\u202f", HYPHEN, "\u2013", "\u2212", "\u2044"),
        *("&nbsp;", "&#8209;", "\\-", "%20", " \u200b", "\u00ad-"),
    ],
)
def test_any_space_hyphen_and_slash_may_stand_between_digits(number: str, between: str) -> None:
    written = number.replace(" ", between)
    assert [words for _, words in found_in(f"Zie {written}, en bel niet.")] == [written]
    assert [words for _, words in found_in(f"({written})")] == [written]


@pytest.mark.parametrize("number", ["111222333", ACCOUNT, ACCOUNT.lower(), "+31623456781", "0623456781"])
@pytest.mark.parametrize("invisible", ["\u00ad", "\u200b", "\u200d", "\u2060", "\ufeff", "&shy;"])
def test_what_cannot_be_seen_hides_nothing(number: str, invisible: str) -> None:
    written = f"{number[:4]}{invisible}{number[4:]}"
    assert [words for _, words in found_in(f"Zie {written}.")] == [written]


def test_bold_digits_are_digits() -> None:
    assert found_in("tel. **06**-23456781") == [("phone", "06**-23456781")]


def test_wide_digits_are_digits() -> None:
    assert found_in("tel. ０６－２３４５６７８１") == [("phone", "０６－２３４５６７８１")]


@pytest.mark.parametrize("end", ["\n", "\r\n", "\n> ", "\n    "])
def test_a_number_goes_on_in_the_next_line(end: str) -> None:
    assert found_in(f"Bel 06 2345{end}6781 of mail.") == [("phone", f"06 2345{end}6781")]
    assert found_in(f"Op NL91 ABNA{end}0417 1643 00.") == [("iban", f"NL91 ABNA{end}0417 1643 00")]


def test_each_of_several_is_found() -> None:
    text = "06-23456781/06-23456782, 06-23456783,06-23456784; 111222333 op NL91 ABNA 0417 1643 00 06-23456785"
    assert [kind for kind, _ in found_in(text)] == ["phone"] * 4 + ["bsn", "iban", "phone"]


@pytest.mark.parametrize(
    "text",
    [
        "111222334",  # fails the elfproef
        "zaaknummer 2024-111222333",
        "€ 111.222.333",
        "€\u00a0111\u00a0222\u00a0333",
        "111.222.333 euro",
        "111 222 333 inwoners",
        "1 111 222 333",
        "111 222 333 444",
        "RSIN 111222333",
        "RSIN-nummer: 111.222.333",
        "kenmerk 111222333",
        "info@oudeveen.example, griffie@gemeente-oudeveen.nl",
        "op 3 mei (at) 10 uur",
        "NL91 ABNA 0417 1643 01",  # fails the checksum
        "op 12 juni 2024 10 11 12 13 14 leden",
        "de 12 leden van 10 commissies in 2024, 2025 en 2026",
        "Stadhuis, Markt 1, 1234 AB Oudeveen",
        "Postbus 100, 1234 AB Oudeveen",
        "zij bewoont Kasteel 5",
        "woonachtig sinds 2019",
        "woont in mei 2019",
        "woont in Gent 12 jaar",
        "woont in Gent. 12 mensen",
        "hij woont te Gent. 3 maart: ontvangst",
        "woonachtig in Gent 3 maart 2019",
        "Healthy Lives Programme 2020",
        "om 10.00, 11.30 en 14.00 uur",
        "1 000 000 000 inwoners",
        "| 111 | 222 | 333 |",
        "111\t222\t333",
        "2 ** 111 * 222 * 333",
    ],
)
def test_what_identifies_nobody(text: str) -> None:
    for written in (text, f"Zie {text}.", f"- {text}\n- 3\n"):
        assert found_in(written) == []

"""Personal data, and what only looks like them."""

import pytest

from dienstreis.grammar.identifiers import find_identifiers, masked


@pytest.mark.parametrize(
    ("text", "kind", "words"),
    [
        ("bsn 111222333", "bsn", "111222333"),
        ("BSN: 111.222.333.", "bsn", "111.222.333"),
        ("piet.jansen@gmail.com", "email", "piet.jansen@gmail.com"),
        ("<p_jansen@ziggo.nl>", "email", "p_jansen@ziggo.nl"),
        ("tel. 0161-123456", "phone", "0161-123456"),
        ("bel (0161) 12 34 56", "phone", "(0161) 12 34 56"),
        ("mobiel 06 1234 5678", "phone", "06 1234 5678"),
        ("+31 6 12345678", "phone", "+31 6 12345678"),
        ("0031 (0)6 12 34 56 78", "phone", "0031 (0)6 12 34 56 78"),
        ("bel +358 40 123 4567", "phone", "+358 40 123 4567"),
        ("NL91ABNA0417164300", "iban", "NL91ABNA0417164300"),
        ("rekening NL91 ABNA 0417 1643 00.", "iban", "NL91 ABNA 0417 1643 00"),
        ("DE89 3704 0044 0532 0130 00", "iban", "DE89 3704 0044 0532 0130 00"),
        ("Huisadres: Lange Dijk 12a, 1234 AB Oudeveen", "address", "Lange Dijk 12a, 1234 AB Oudeveen"),
        ("hij is woonachtig aan de Kerkstraat 3", "address", "Kerkstraat 3"),
    ],
)
def test_personal_data(text: str, kind: str, words: str) -> None:
    [found] = find_identifiers(text)
    assert (found.kind, text[found.first : found.last]) == (kind, words)


@pytest.mark.parametrize(
    "text",
    [
        "111222334",  # fails the elfproef
        "zaaknummer 2024-111222333",
        "€ 111.222.333",
        "info@oudeveen.example, griffie@gemeente-oudeveen.nl",
        "NL91 ABNA 0417 1643 01",  # fails the checksum
        "bel 14 0161 of 0900-1234",
        "0800 1234567",
        "07-10-2024 tot 10-10-2024",
        "kamerstuk 2016-2017, 34 552, nr. 1",
        "in 2016 2017 2018 en 2019",
        "Stadhuis, Markt 1, 1234 AB Oudeveen",
        "Postbus 100, 1234 AB Oudeveen",
        "om 10.00, 11.30 en 14.00 uur",
        "1 000 000 000 inwoners",
    ],
)
def test_what_identifies_nobody(text: str) -> None:
    assert find_identifiers(text) == []


def test_a_mask_keeps_the_length_and_the_first_character() -> None:
    text = "Mail a.jansen@gmail.com of bel 0161-123456."
    assert masked(text) == "Mail a.******@*****.*** of bel 0***-******."
    assert masked("Geen gegevens.") == "Geen gegevens."

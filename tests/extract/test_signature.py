"""Who signs a letter in the first person, and for which body."""

from collections.abc import Callable

import pytest

from dienstreis.model import TripReport

Parse = Callable[[str], TripReport]

LETTER = (
    "De Voorzitter van de Tweede Kamer\nder Staten-Generaal\nPostbus 1\n\n{head}Betreft: verslag dienstreis Finland\n\n"
    "Geachte voorzitter,\n\nVan 8 tot en met 10 mei 2023 was ik in Porvoo (Finland). Ik sprak er over havens.\n\n"
    "{signed}\n"
)


@pytest.mark.parametrize(
    ("head", "signed", "name"),
    [
        ("", "K.L. Lemstra\nMinister van Scheepvaart, Havens en Vaarwegen", "Scheepvaart, Havens en Vaarwegen"),
        ("", "De Staatssecretaris van Scheepvaart en Havens,\nK.L. Lemstra", "Scheepvaart en Havens"),
        (
            "Ministerie van Scheepvaart,\nHavens en Vaarwegen\n\n",
            "K.L. Lemstra\nMinister van Scheepvaart, Havens en Vaarwegen",
            "Ministerie van Scheepvaart, Havens en Vaarwegen",
        ),
    ],
)
def test_a_minister_reports_for_the_ministry(parse_report: Parse, head: str, signed: str, name: str) -> None:
    report = parse_report(LETTER.format(head=head, signed=signed))
    assert report.organisation is not None
    assert (report.organisation.name, report.organisation.type) == (name, "ministry")
    assert [person.name for person in report.travellers] == ["K.L. Lemstra"]


def test_page_feet_sign_no_letter(parse_report: Parse) -> None:
    signed = "De Minister van Scheepvaart,\nK.L. Lemstra\n\nTweede Kamer, vergaderjaar 2022-2023, nr. 4"
    report = parse_report(LETTER.format(head="", signed=signed))
    assert [person.name for person in report.travellers] == ["K.L. Lemstra"]


@pytest.mark.parametrize(
    ("signed", "role"),
    [
        (
            "Hoogachtend,\n\nde minister van Scheepvaart,\nHavens en Vaarwegen,\n\nK.L. Lemstra",
            "minister van Scheepvaart",
        ),
        ("de minister van Scheepvaart, Havens\nen Vaarwegen,\n\n\nmr. K.L. Lemstra", "minister van Scheepvaart"),
        ("K.L. Lemstra,\nwethouder Havens en\nVaarwegen", "wethouder Havens en"),
    ],
)
def test_the_office_of_the_signer_may_run_over_lines(parse_report: Parse, signed: str, role: str) -> None:
    travellers = parse_report(LETTER.format(head="", signed=signed)).travellers
    assert [person.name for person in travellers] == ["K.L. Lemstra"]
    assert (travellers[0].role or "").startswith(role)


def test_the_signer_travelled_and_not_a_member_whom_the_letter_answers(parse_report: Parse) -> None:
    signed = "De minister van Scheepvaart,\nHavens en Vaarwegen,\n\nK.L. Lemstra"
    letter = LETTER.format(head="", signed=signed).replace(
        "Van 8 tot", "Op 3 april vroeg het lid Ooms mij naar de havens aldaar. Van 8 tot"
    )
    assert [person.name for person in parse_report(letter).travellers] == ["K.L. Lemstra"]


MINISTERIAL = (
    "{head}\n\nAan de Voorzitter van de Tweede Kamer der Staten-Generaal\n\nDen Haag, 3 juni 2019\n\n"
    "Hierbij doen de bewindslieden verslag van het bezoek dat zij van 20 tot en met 24 mei 2019 brachten aan Finland."
    "\n\n{signed}"
)


def test_a_letter_of_several_ministers_has_several_signers(parse_report: Parse) -> None:
    signed = "De Minister van Zeezaken,\nA.B. Pluk\nDe Staatssecretaris van Landwerk,\nC. van Ooms\n"
    report = parse_report(MINISTERIAL.format(head="BRIEF VAN DE MINISTER VAN ZEEZAKEN EN VAN LANDWERK", signed=signed))
    assert [(person.name, person.role) for person in report.travellers] == [
        ("A.B. Pluk", "Minister van Zeezaken"),
        ("C. van Ooms", "Staatssecretaris van Landwerk"),
    ]
    assert report.organisation is not None
    assert (report.organisation.name, report.organisation.type) == ("Zeezaken", "ministry")


def test_the_head_of_a_letter_tells_the_ministry(parse_report: Parse) -> None:
    report = parse_report(MINISTERIAL.format(head="BRIEF VAN DE MINISTER VAN ZEEZAKEN", signed=""))
    assert report.organisation is not None
    assert (report.organisation.name, report.organisation.type) == ("ZEEZAKEN", "ministry")


def test_a_letter_of_others_has_no_ministers_as_signers(parse_report: Parse) -> None:
    signed = "De griffier van de commissie,\nA.B. Pluk\nDe adjunct-griffier,\nC. van Ooms\n"
    assert parse_report(MINISTERIAL.format(head="BRIEF VAN DE COMMISSIE VOOR ZEEZAKEN", signed=signed)).travellers == []

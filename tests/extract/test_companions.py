"""Sentences that tell who went along."""

from collections.abc import Callable

import pytest

from dienstreis.model import TripReport

Parse = Callable[[str], TripReport]

HEAD = (
    "# Verslag dienstreis gemeente Oudemeer naar Porvoo\n\nPeriode: 8-10 mei 2023\nReisdoel: Finland, Porvoo\n\n"
    "## Inleiding\n\n"
)


def members(report: TripReport) -> list[str | int | None]:
    return [person.name or person.count for person in report.delegation]


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ("Met haar mee gingen A. Pluk, adviseur, en twee medewerkers van team Haven.", ["A. Pluk", 2]),
        ("Met haar mee reisden A. Pluk en Q. Ooms.", ["A. Pluk", "Q. Ooms"]),
        ("Zij werd terzijde gestaan door haar griffier, mevrouw A. Pluk.", ["A. Pluk"]),
        ("In haar gezelschap bevonden zich drs. A. Pluk en drie adviseurs.", ["A. Pluk", 3]),
        ("Het gezelschap telde verder drs. A. Pluk en twee ondernemers.", ["A. Pluk", 2]),
        ("Naast een adviseur was de heer Q. Ooms van stichting De Vloot van de partij.", [1, "Q. Ooms"]),
        ("Naast mij namen mevrouw A. Pluk en twee adviseurs aan de reis deel.", ["A. Pluk", 2]),
        (
            "Uit het stadhuis ging één collega mee: Sanne Visser van de griffie, die alles had geregeld.",
            ["Sanne Visser"],
        ),
        (
            "Wie waren erbij? Anna Pluk, voorzitter van stichting De Vloot, en Kees Ooms, dirigent.",
            ["Anna Pluk", "Kees Ooms"],
        ),
        (
            "She was joined by Anna Pluk (adviser) and by Dr Q. Ooms of the University of Porvoo.",
            ["Anna Pluk", "Q. Ooms"],
        ),
        ("Alderman K. Lemstra headed the delegation.", ["K. Lemstra"]),
    ],
)
def test_those_who_went_along_are_members(parse_report: Parse, told: str, expected: list[str | int]) -> None:
    assert members(parse_report(HEAD + told + "\n")) == expected


@pytest.mark.parametrize(
    "told",
    [
        "Het bezoek is voorbereid samen met de Unie van Havens.",
        "Raadslid Q. Ooms had zich afgemeld.",
        "Het lid Q. Ooms had bericht van verhindering gestuurd en ging niet mee.",
        "Twintig bedrijven maakten geen deel uit van het gezelschap.",
        "Alderman Q. Ooms had meant to come along, but stayed behind.",
        "Wie waren er op de markt? Veel toeristen.",
    ],
)
def test_others_are_none(parse_report: Parse, told: str) -> None:
    assert members(parse_report(HEAD + told + "\n")) == []


def test_nested_items_are_the_members_of_the_group_above_them(parse_report: Parse) -> None:
    listed = "## Delegatie\n\n- Bestuur\n  - wethouder K. Lemstra\n"
    listed += "- Ambtelijk (2 personen)\n  - A. Pluk, adviseur\n  - Q. Ooms\n"
    assert members(parse_report(HEAD + "Tekst.\n\n" + listed)) == ["K. Lemstra", "A. Pluk", "Q. Ooms"]


def test_a_committee_listed_behind_is_not_who_went(parse_report: Parse) -> None:
    told = "Aan de reis namen deel mevrouw Lemstra (VVD) en de heer Pluk (CDA).\n\n"
    listed = "Samenstelling:\nLeden: Lemstra (VVD), Ooms (SP), Pluk (CDA) en Kolk (D66)\n"
    assert members(parse_report(HEAD + told + listed)) == ["Lemstra", "Pluk"]


def test_of_several_delegations_the_own_one_went(parse_report: Parse) -> None:
    listed = (
        "## De delegaties\n\nNederland: mevrouw Lemstra (VVD) en de heer Pluk (CDA). Afgemeld: de heer Kolk (SP).\n"
        "Finland: de heer Virtanen (KOK).\nZweden: mevrouw Berg (S).\n"
    )
    assert members(parse_report(HEAD + "Tekst.\n\n" + listed)) == ["Lemstra", "Pluk"]


def test_brackets_hold_parties_where_those_of_others_do(parse_report: Parse) -> None:
    listed = "## Deelnemers\n\n- Anna Lemstra (VVD)\n- Piet Pluk (CDA)\n- Karin Ooms (Oudemeer Voorop)\n"
    assert [person.party for person in parse_report(HEAD + "Tekst.\n\n" + listed).delegation] == [
        "VVD",
        "CDA",
        "Oudemeer Voorop",
    ]

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
        (
            "Met mij reisden directeur Anna Pluk van stichting De Vloot, dr. Q. Ooms (jurist) en stagiair Kees Bol.",
            ["Anna Pluk", "Q. Ooms", "Kees Bol"],
        ),
        (
            "Behalve de wethouder maakten Anna Pluk (jurist) en Kees Ooms van De Vloot deel uit van het gezelschap.",
            ["Anna Pluk", "Kees Ooms"],
        ),
        (
            (
                "Naast mijzelf waren dat wethouder Anna Pluk (Water), Fatos Ooms, directeur van stichting De Vloot, en "
                "onze gemeentelijke coördinator opvang Kees Bol."
            ),
            ["Anna Pluk", "Fatos Ooms", "Kees Bol"],
        ),
        ("Namens de raad gingen Anna Pluk (CDA) en Kees Ooms (D66) naar Porvoo.", ["Anna Pluk", "Kees Ooms"]),
        ("De raad vaardigde Anna Pluk (CDA) en Kees Ooms (D66) af.", ["Anna Pluk", "Kees Ooms"]),
        ("De ambtelijke begeleiding lag bij adviseur Anna Pluk.", ["Anna Pluk"]),
        (
            "Er is deelgenomen door de heren P. Pluk (hoofd Beheer) en Q. Ooms (adviseur).",
            ["P. Pluk", "Q. Ooms"],
        ),
        ("Op 8 mei ben ik met onze voorzitter, wethouder Anna Pluk, naar Porvoo geweest.", ["Anna Pluk"]),
        (
            (
                "Mee gingen burgemeester Anna Pluk en als ambtelijke ondersteuning Kees Ooms van het team Haven; "
                "adviseur P. Bol moest op het laatste moment afzeggen."
            ),
            ["Anna Pluk", "Kees Ooms"],
        ),
        ("Als griffier trad op mevrouw Q. Ooms.", ["Q. Ooms"]),
        (
            "Alderman Kees Bol made the trip together with Ms Anna Pluk, head of the harbour office, and two advisers.",
            ["Anna Pluk", 2],
        ),
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


def test_a_question_above_lines_asks_for_a_person_a_line(parse_report: Parse) -> None:
    listed = "Wie waren erbij?\n\nAnna Lemstra, wethouder Havens\nPiet Pluk, adviseur bij de gemeente Oudemeer\n"
    assert members(parse_report(HEAD + "Tekst.\n\n" + listed)) == ["Anna Lemstra", "Piet Pluk"]


@pytest.mark.parametrize(
    "told",
    [
        "Samen met 41 andere waterbeheerders tekenden wij een verklaring.",
        "Met de trein reisden wij naar Porvoo.",
        "Namens de stad Porvoo was burgemeester Virtanen aanwezig.",
        "Met veel aandacht spraken wij met directeur Q. Ooms van het museum.",
        "Adviseur Kees Ooms zou met wethouder A. Pluk naar Porvoo gaan, maar moest op het laatste moment afzeggen.",
    ],
)
def test_those_who_signed_or_received_are_no_members(parse_report: Parse, told: str) -> None:
    assert members(parse_report(HEAD + told + "\n")) == []


def test_who_acts_in_a_capacity_has_it_as_role(parse_report: Parse) -> None:
    report = parse_report(HEAD + "Als secretaris trad op mevrouw Q. Ooms.\n")
    assert [(person.name, person.role) for person in report.delegation] == [("Q. Ooms", "secretaris")]


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ("Mijn kabinetschef, de heer A. Pluk, was mee.", ["A. Pluk"]),
        (
            "Anna Pluk, onze strateeg Havens, ging mee, en ook Kees Ooms, directeur van De Vloot.",
            ["Anna Pluk", "Kees Ooms"],
        ),
        (
            "Adviseur A. Pluk en een medewerker waren mee, evenals de directeur van De Vloot, Q. Ooms.",
            ["A. Pluk", 1, "Q. Ooms"],
        ),
        (
            "Lector A. Pluk en griffier K. Bol vormden de delegatie, bijgestaan door adviseur Q. Ooms.",
            ["A. Pluk", "K. Bol", "Q. Ooms"],
        ),
        ("De stad werd vertegenwoordigd door A. Pluk, adviseur, en havenmeester Q. Ooms.", ["A. Pluk", "Q. Ooms"]),
        ("The city was represented by Mayor Anna Pluk and two officials.", ["Anna Pluk", 2]),
        ("Raadslid A. Pluk had graag mee gewild, maar had die week een tentamen.", []),
        ("Wethouder A. Pluk zou een dag aansluiten, maar moest in Oudemeer blijven.", []),
    ],
)
def test_members_stand_on_either_side_of_a_cue(parse_report: Parse, told: str, expected: list[str | int]) -> None:
    assert members(parse_report(HEAD.replace("Inleiding", "Deelnemers") + told + "\n")) == expected


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        (
            "De delegatie stond onder leiding van mevrouw A. Pluk en bestond verder uit Q. Ooms en B. Kolk.",
            ["A. Pluk", "Q. Ooms", "B. Kolk"],
        ),
        (
            "The mission was led by Dr A. Pluk and included Kees Ooms and Bea Kolk.",
            ["A. Pluk", "Kees Ooms", "Bea Kolk"],
        ),
        (
            "Van de missie maakten behalve Anna Pluk ook raadslid Kees Ooms en adviseur Bea Kolk deel uit.",
            ["Anna Pluk", "Kees Ooms", "Bea Kolk"],
        ),
        (
            "Behalve de directeur behoorden ook Anna Pluk (jurist) en Kees Ooms (tolk) tot de delegatie.",
            ["Anna Pluk", "Kees Ooms"],
        ),
        ("Dr A. Pluk (jurist) en Kees Ooms (tolk) behoorden tot het gezelschap.", ["A. Pluk", "Kees Ooms"]),
        (
            "Namens de Staten ging het om Anna Pluk (CDA) en Kees Ooms (D66), vanuit de raad was Bea Kolk (SP) erbij.",
            ["Anna Pluk", "Kees Ooms", "Bea Kolk"],
        ),
        ("Er gingen twee leden op reis. Het ging om Anna Pluk (CDA) en Kees Ooms (D66).", ["Anna Pluk", "Kees Ooms"]),
        ("Two members made the trip. These were Anna Pluk (chair) and Kees Ooms.", ["Anna Pluk", "Kees Ooms"]),
        (
            "Aan de reis namen de volgende leden deel: Anna Pluk (CDA), Kees Ooms (D66) en Bea Kolk (SP).",
            ["Anna Pluk", "Kees Ooms", "Bea Kolk"],
        ),
        ("Making the trip were Ms A. Pluk, head of the port, and two advisers.", ["A. Pluk", 2]),
        ("Dr A. Pluk and Ms Q. Ooms travelled with the delegation.", ["A. Pluk", "Q. Ooms"]),
    ],
)
def test_members_are_told_in_any_order(parse_report: Parse, told: str, expected: list[str | int]) -> None:
    assert members(parse_report(HEAD + told + "\n")) == expected


@pytest.mark.parametrize(
    "listed",
    [
        "Aan de reis namen de volgende leden deel:\n\n- Pluk (voorzitter, CDA);\n\n- Ooms (D66);\n\n- Kolk (SP).\n",
        "The following councillors took part in the trip:\n\n- Pluk (CDA)\n- Ooms (D66)\n- Kolk (SP)\n",
    ],
)
def test_a_list_behind_the_following_members_has_them(parse_report: Parse, listed: str) -> None:
    assert members(parse_report(HEAD + listed)) == ["Pluk", "Ooms", "Kolk"]


@pytest.mark.parametrize(
    "told",
    [
        "In het archief is, onder leiding van directeur Anna Pluk, gekeken naar oude kaarten.",
        "At the yard, led by manager Anna Pluk, a new hull was shown.",
        "De prijs ging naar twee schippers. Het ging om Anna Pluk (CDA) en Kees Ooms (D66).",
        "De volgende leden spraken in de raad van Porvoo:\n\n- Pluk (CDA)\n- Ooms (D66)\n",
        "Burgemeester Anna Pluk heeft laten weten de reis dit keer over te slaan.",
        "Alderman Anna Pluk had fallen ill and was represented by her deputy.",
        "De reis is gemaakt samen met de Provincie Zuiderveen.",
    ],
)
def test_hosts_and_those_at_home_are_no_members(parse_report: Parse, told: str) -> None:
    assert members(parse_report(HEAD + told + "\n")) == []


def test_the_office_may_stand_before_of_the_delegation(parse_report: Parse) -> None:
    report = parse_report(HEAD + "Griffier van de delegatie was mevrouw A. Pluk.\n")
    assert [(person.name, person.role) for person in report.delegation] == [("A. Pluk", "Griffier")]

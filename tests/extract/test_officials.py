"""How many officials went along."""

from collections.abc import Callable

import pytest

from dienstreis.model import TripReport

Parse = Callable[[str], TripReport]


def report(lines: str) -> str:
    return f"# Verslag dienstreis gemeente Oudemeer naar Porvoo\n\nPeriode: 8-10 mei 2023\nReisdoel: Porvoo\n{lines}\n"


@pytest.mark.parametrize(
    ("lines", "count", "text"),
    [
        ("Aantal meereizende ambtenaren: 3", 3, "3"),
        ("Aantal meereizende ambtenaren gemeente Oudemeer: 3", 3, "3"),
        ("Aantal meereizende ambtenaren:\n3", 3, "3"),
        ("Aantal meereizende ambtenaren:\n\n3\n", 3, "3"),
        ("Meegereisde ambtenaren: drie", 3, "drie"),
        ("Meereizende medewerkers: één medewerker", 1, "één medewerker"),
        ("Ambtelijke begeleiding: geen", 0, "geen"),
        ("Ambtelijke begeleiding: 0", 0, "0"),
        ("Ambtelijke begeleiding: nee", 0, "nee"),
        ("Aantal ambtenaren: 2 (communicatie en water)", 2, "2 (communicatie en water)"),
        ("Begeleidende ambtenaren: A. Pluk en Q. Ooms", 2, "A. Pluk en Q. Ooms"),
        ("Aantal meereizende ambtenaren: nog onbekend", None, "nog onbekend"),
        ("Accompanying officials: two", 2, "two"),
        ("Accompanying officials: none", 0, "none"),
        ("\nHoeveel ambtenaren gingen mee? Twee", 2, "Twee"),
    ],
)
def test_a_label_tells_how_many(parse_report: Parse, lines: str, count: int | None, text: str) -> None:
    found = parse_report(report(lines)).accompanying_officials
    assert found is not None
    assert (found.count, found.text) == (count, text)


def test_front_matter_tells_how_many(parse_report: Parse) -> None:
    found = parse_report("---\nmeereizende_ambtenaren: 4\n---\n\n" + report("")).accompanying_officials
    assert found is not None
    assert found.count == 4


@pytest.mark.parametrize(
    ("told", "count", "text"),
    [
        ("## Delegatie\n\n- wethouder K. Lemstra\n- 2 ambtenaren", 2, "2 ambtenaren"),
        ("## Delegatie\n\nDe wethouder reisde met drie medewerkers.", 3, "drie medewerkers"),
        ("## Inleiding\n\nTwee ambtenaren van de gemeente gingen mee.", 2, "Twee ambtenaren"),
        ("## Introduction\n\nThe alderman was accompanied by two officials.", 2, "two officials"),
        ("## Inleiding\n\nEen beleidsadviseur reisde mee.", 1, "Een beleidsadviseur"),
    ],
)
def test_a_sentence_tells_how_many(parse_report: Parse, told: str, count: int, text: str) -> None:
    found = parse_report(report(f"\n{told}")).accompanying_officials
    assert found is not None
    assert (found.count, found.text) == (count, text)


@pytest.mark.parametrize(
    "told",
    [
        "## Resultaten\n\nPorvoo heeft 40 ambtenaren in dienst.",
        "## Programma\n\n- gesprek met vijf medewerkers van de haven",
        "## Inleiding\n\nTwee ambtenaren waren verhinderd.",
        "## Inleiding\n\nAmbtenaren zijn belangrijk.",
        "## Vervolg\n\nTwee ambtenaren werken het plan uit.",
    ],
)
def test_other_officials_are_not_counted(parse_report: Parse, told: str) -> None:
    assert parse_report(report(f"\n{told}")).accompanying_officials is None


def test_a_report_that_is_silent_has_none(parse_report: Parse) -> None:
    assert parse_report(report("")).accompanying_officials is None


def test_a_label_outranks_a_sentence(parse_report: Parse) -> None:
    text = report("Aantal meereizende ambtenaren: 1\n\n## Delegatie\n\n- 3 ambtenaren")
    found = parse_report(text).accompanying_officials
    assert found is not None
    assert found.count == 1


def test_the_number_has_its_passage(parse_report: Parse) -> None:
    text = report("\n## Inleiding\n\nEr gingen twee ambtenaren van de gemeente mee.")
    place = parse_report(text).provenance["/accompanying_officials"]
    assert text[place.start : place.end] == "twee ambtenaren"


@pytest.mark.parametrize(
    ("told", "count"),
    [
        ("Van de ambtelijke organisatie reisde niemand mee.", 0),
        ("Er gingen geen ambtenaren mee.", 0),
        ("De heer Pluk was de enige ambtenaar die meeging.", 1),
        ("Vanuit het provinciehuis reisden vier mensen mee.", 4),
        ("Er gingen dus twee waterschapsambtenaren mee.", 2),
        ("The alderman was accompanied by two municipal officials.", 2),
    ],
)
def test_those_who_went_are_counted_in_sentences(parse_report: Parse, told: str, count: int) -> None:
    found = parse_report(report(f"\n## Samenvatting\n\n{told}")).accompanying_officials
    assert found is not None
    assert found.count == count


@pytest.mark.parametrize(
    "told",
    [
        "De stad stelt een medewerker beschikbaar.",
        "Van de raad reisde niemand mee.",
        "Tien ambtenaren ontvingen ons op het stadhuis.",
    ],
)
def test_officials_who_did_not_travel_are_not_counted(parse_report: Parse, told: str) -> None:
    assert parse_report(report(f"\n## Samenvatting\n\n{told}")).accompanying_officials is None


def test_a_question_that_no_list_knows_tells_how_many(parse_report: Parse) -> None:
    found = parse_report(report("\nMedewerkers van het stadhuis die meereisden\n\n2")).accompanying_officials
    assert found is not None
    assert found.count == 2


@pytest.mark.parametrize(
    ("told", "count"),
    [
        ("De ambtelijke begeleiding lag bij adviseur Anna Pluk.", 1),
        ("De ambtelijke ondersteuning kwam van Anna Pluk (adviseur) en Kees Ooms (griffie).", 2),
        ("Met de wethouder reisden mee:\nA. Pluk, directeur van De Vloot\ntwee medewerkers van de gemeente\n", 2),
    ],
)
def test_named_officials_and_lines_of_members_are_counted(
    parse_report: Callable[[str], TripReport], told: str, count: int
) -> None:
    report = parse_report(f"# Verslag dienstreis gemeente Oudemeer naar Porvoo\n\n## Gezelschap\n\n{told}\n")
    assert report.accompanying_officials is not None
    assert report.accompanying_officials.count == count


@pytest.mark.parametrize(
    ("lines", "count"),
    [
        ("Ambtelijke deelname: 3", 3),
        ("Ambtelijke vertegenwoordiging: twee adviseurs", 2),
        ("Ambtelijk begeleid door: A. Pluk en Q. Ooms", 2),
        ("\n## Wie\n\nMet de wethouder reisden mee: A. Pluk, lector, en drie medewerkers van de gemeente.", 3),
    ],
)
def test_who_accompanied_under_other_labels(parse_report: Parse, lines: str, count: int) -> None:
    found = parse_report(report(lines)).accompanying_officials
    assert found is not None
    assert found.count == count


def test_officials_named_a_line_each_are_counted_and_went_along(parse_report: Parse) -> None:
    lines = "\nAmbtelijk begeleid door:\nAnna Pluk, coördinator Europa\nKees Ooms, loods bij De Wiel\n"
    found = parse_report(report(lines))
    assert found.accompanying_officials is not None
    assert found.accompanying_officials.count == 2
    assert [(person.name, person.role, person.organisation) for person in found.delegation] == [
        ("Anna Pluk", "coördinator Europa", None),
        ("Kees Ooms", "loods", "De Wiel"),
    ]

"""Members of the delegation that stand a line each in a paragraph."""

from collections.abc import Callable

import pytest

from dienstreis.model import TripReport

Parse = Callable[[str], TripReport]

HEAD = "# Verslag dienstreis gemeente Oudemeer naar Porvoo\n\nPeriode: 8-10 mei 2023\nReisdoel: Finland, Porvoo\n\n"


def members(report: TripReport) -> list[tuple[str | int | None, str | None]]:
    return [(person.name or person.count, person.role) for person in report.delegation]


PLUK, OOMS = ("A. Pluk", "directeur"), ("Q. Ooms", "voorzitter")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            (
                "## Gezelschap\n\nMet de wethouder reisden mee:\nmevrouw drs. A. Pluk, directeur van De Vloot\n"
                "de heer Q. Ooms, voorzitter van De Kade\ntwee medewerkers van de gemeente\n"
                "Raadslid P. Bol had zich aangemeld, maar moest verstek\nlaten gaan.\n"
            ),
            [PLUK, OOMS, (2, "medewerkers")],
        ),
        (
            "## Inleiding\n\nMee waren:\nA. Pluk (directeur)\nQ. Ooms (voorzitter)\nikzelf\n",
            [PLUK, OOMS],
        ),
        (
            "## Deelnemers\n\nA. Pluk    directeur     De Vloot BV\nQ. Ooms    voorzitter    De Kade BV\n",
            [PLUK, OOMS],
        ),
        (
            (
                "## Deelnemers\n\nA. Pluk, directeur van De Vloot (op eigen\nkosten)\nQ. Ooms, voorzitter\n"
                "De reis is voorbereid door het secretariaat.\n"
            ),
            [PLUK, OOMS],
        ),
        (
            "## Deelnemers\n\n- A. Pluk, directeur\n- Q. Ooms, voorzitter\n\nTwee ambtenaren gingen dus mee.\n",
            [PLUK, OOMS],
        ),
        (
            "## Wie\n\n**Van buiten:** A. Pluk, directeur\n**Ambtelijk:** Q. Ooms (voorzitter)\n",
            [PLUK, OOMS],
        ),
    ],
)
def test_members_stand_a_line_each(
    parse_report: Parse, text: str, expected: list[tuple[str | int | None, str | None]]
) -> None:
    assert members(parse_report(HEAD + text)) == expected


def test_a_sentence_goes_on_over_a_line_end(parse_report: Parse) -> None:
    text = "## Samenstelling\n\nMevrouw A. Pluk, tevens\ndirecteur, de heer Q. Ooms, voorzitter van De Kade.\n"
    assert members(parse_report(HEAD + text)) == [PLUK, OOMS]


def test_a_table_of_people_needs_no_heading(parse_report: Parse) -> None:
    text = "## Inleiding\n\n| Naam | Functie |\n| --- | --- |\n| A. Pluk | directeur |\n| Q. Ooms | voorzitter |\n"
    assert members(parse_report(HEAD + text)) == [PLUK, OOMS]


def test_lines_behind_another_colon_are_no_members(parse_report: Parse) -> None:
    text = "## Inleiding\n\nWij spraken met:\nA. Pluk (directeur)\nQ. Ooms (voorzitter)\n"
    assert members(parse_report(HEAD + text)) == []

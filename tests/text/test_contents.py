"""The contents of a page, and the headings that they name."""

from dienstreis import parse

PAGE = """\
Ga direct naar de inhoud
Gemeente Veenhorst
Menu
Contact
Werkbezoek wethouder Pluk aan Esbjerg
Wethouder Karel Pluk was van 3 tot en met 5 mei 2022 in Esbjerg, in Denemarken.
Op deze pagina
Waarom Esbjerg
Wat heeft de reis opgeleverd
Hoe gaat het verder
Waarom Esbjerg
Veenhorst wil een haven voor windmolens. Esbjerg heeft die al twintig jaar en laat haar graag zien aan bezoekers.
Wat heeft de reis opgeleverd
Sterker dan gedacht?
De kade is verzwaard en kan nu molens van vijftien megawatt dragen, wat onze eigen haven nog jarenlang niet zal kunnen.
De school
De school leidt monteurs op, samen met drie bedrijven die daarvoor zelf de lesuren en het materiaal betalen.
Hoe gaat het verder
De wethouder stuurt in juni een brief aan de raad.
Contact
Kerkplein 1
"""


def test_contents_name_the_headings_of_a_page_without_blank_lines() -> None:
    report = parse(PAGE)
    assert [section.title for section in report.sections[2:]] == [
        "Waarom Esbjerg",
        "Wat heeft de reis opgeleverd",
        "Hoe gaat het verder",
    ]
    assert report.title == "Werkbezoek wethouder Pluk aan Esbjerg"
    assert [result.title for result in report.results] == ["Sterker dan gedacht?", "De school"]


def test_contents_as_a_list() -> None:
    text = """\
# Report of a visit to Lahti

Contents

- Why we went
- Programme
- Findings

Why we went

We wanted to see a round school.

Programme

- 3 May 2022: school

Findings

The school is round.
"""
    report = parse(text)
    assert [entry.text for entry in report.programme] == ["school"]
    assert [result.text for result in report.results] == ["The school is round."]


def test_a_programme_whose_entries_head_their_accounts_is_no_contents() -> None:
    text = """\
# Verslag werkbezoek Lahti

## Programma

- Haven
- School
- Museum

Haven

De haven is groot.

School

De school is klein.

Museum

Het museum was dicht.
"""
    assert [entry.text for entry in parse(text).programme][:3] == ["Haven", "School", "Museum"]

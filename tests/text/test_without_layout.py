"""The same report with its lines wrapped, or without its blank lines, gives the same values."""

import re
import textwrap
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

import dienstreis
from dienstreis.text.passage import Lines
from dienstreis.text.tidy_line import TidyLine
from dienstreis.text.unspaced import with_blank_lines

ROOT = Path(__file__).parents[2]
FOLDERS = (ROOT / "examples", ROOT / "tests" / "gold")
REPORTS = sorted(
    path for folder in FOLDERS for path in folder.iterdir() if path.suffix in {".md", ".txt"} and path.stem != "README"
)
OF_THE_TEXT = {"provenance", "sections", "source", "schema_version", "id", "links"}
"""Fields that tell where something stands in the text."""
WIDTH = 70


def without_blank_lines(text: str) -> str:
    """A text as some copy it from a page."""
    return re.sub(r"\n[ \t]*(?=\n)", "", text)


def wrapped(text: str) -> str:
    """A text as mail programs send it; tables stay."""
    return "\n".join(
        line
        if len(line) <= WIDTH or "|" in line
        else "\n".join(textwrap.wrap(line, WIDTH, break_long_words=False, break_on_hyphens=False))
        for line in text.split("\n")
    )


LAYOUTS: dict[str, Callable[[str], str]] = {"wrapped": wrapped, "without blank lines": without_blank_lines}
DIFFERS: dict[str, dict[str, set[str]]] = {
    "wrapped": {
        "aalborg-2017-raadsbrief": {"travellers"},
        "dresden-2021-webpagina": {"destinations", "title"},
        "montreal-2018-dagboek": {"travellers"},
        "rabat-2023-commissiedelegatie": {"purpose"},
    },
    "without blank lines": {
        "aarhus-2022-formulier": {"agreements", "delegation", "follow_ups", "purpose", "results"},
        "aalborg-2017-raadsbrief": {"accompanying_officials", "delegation", "follow_ups"},
        "aken-2020-kort": {"title"},
        "dresden-2021-webpagina": {"destinations", "results", "title"},
        "leuven-2022-tabelformulier": {"purpose", "results"},
        "montreal-2018-dagboek": {"follow_ups", "period", "purpose"},
        "nancy-2016-definities": {
            "accompanying_officials",
            "delegation",
            "destinations",
            "follow_ups",
            "gifts",
            "invited_by",
            "partners",
            "period",
            "programme",
            "purpose",
            "travellers",
        },
        "osaka-2025-aankondiging": {"period"},
        "rabat-2023-commissiedelegatie": {"follow_ups", "period", "programme", "results"},
        "trondheim-2019-genummerd": {"accompanying_officials", "delegation", "travellers"},
    },
}
"""The fields that are not yet read the same, or cannot be, by layout and report: they may only become fewer."""


def values(text: str) -> dict[str, Any]:
    """What is read in a text, but for where it stands."""
    data = dienstreis.parse(text).model_dump(mode="json")
    return {name: without_places(value) for name, value in data.items() if name not in OF_THE_TEXT}


def without_places(value: Any) -> Any:
    """A value without ids, cues and sections."""
    if isinstance(value, dict):
        return {name: without_places(v) for name, v in value.items() if name not in {"id", "section", "number", "cue"}}
    return [without_places(item) for item in value] if isinstance(value, list) else value


def differing(path: Path, layout: Callable[[str], str]) -> set[str]:
    """The fields of a report that are read otherwise in another layout."""
    text = path.read_text(encoding="utf-8")
    before, after = values(text), values(layout(text))
    return {name for name in before if before[name] != after[name]}


@pytest.mark.parametrize("layout", LAYOUTS)
@pytest.mark.parametrize("path", REPORTS, ids=lambda path: path.stem)
def test_another_layout_gives_the_same_values(path: Path, layout: str) -> None:
    assert differing(path, LAYOUTS[layout]) <= DIFFERS[layout].get(path.stem, set())


def spaced(text: str) -> str:
    """A text with the blank lines that it is given back."""
    lines = Lines(text)
    found = [TidyLine(start, end) for start, end in zip(lines.starts, lines.ends, strict=True)]
    return "\n".join(text[line.start : line.end] for line in with_blank_lines(text, found))


BODY = "De wethouder sprak met de rector.\nZij zag de haven.\nZij at er.\nZij ging terug."


@pytest.mark.parametrize(
    "heading", ["Programma", "3. Resultaten", "2.1 Reizigers en reisdagen", "Follow-up", "Waartoe diende de reis?"]
)
def test_a_known_heading_gets_its_blank_lines_back(heading: str) -> None:
    text = f"Verslag van de reis naar Lahti\n{heading}\n{BODY}"
    assert f"\n\n{heading}\n\nDe wethouder" in spaced(text)


@pytest.mark.parametrize(
    "text",
    [
        f"Verslag van de reis naar Lahti\n\nProgramma\n{BODY}",  # it has blank lines
        f"Verslag van de reis naar Lahti\nProgramma: bezoek aan de haven\n{BODY}",  # a label
        f"Verslag van de reis naar Lahti\nHet ging over het\nProgramma\nvan de haven\n{BODY}",  # amid a sentence
        f"Verslag van de reis naar Lahti\nDe haven\n{BODY}",  # no known heading
        "Programma\nHaven",  # hardly any lines
    ],
)
def test_what_is_no_heading_gets_none(text: str) -> None:
    assert spaced(text) == text


def test_the_rule_under_a_heading_stays_there() -> None:
    text = f"Verslag van de reis\nProgramma\n---------\n{BODY}"
    assert "reis\n\nProgramma\n---------\nDe" in spaced(text)

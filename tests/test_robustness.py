"""What holds of every text, however damaged or hostile: no failure, no long wait, every value in its place."""

import random
import re
from pathlib import Path

import pytest
from tests.damage import damaged
from tests.promises import check_text

from dienstreis import parse

ROOT = Path(__file__).parents[1]
REPORTS = sorted(
    path
    for folder in ("examples", "tests/gold")
    for path in (ROOT / folder).glob("*.*")
    if path.suffix in {".md", ".txt"}
)
REPEATED = [
    *("[", "](", "![", "[^1]", "*", "**a ", "_*", "`", "|", "||\n", "| a ", "<a ", "<!--", "&amp;", "\\", "~", "# a\n"),
    *("> ", "- ", "1. ", "1.1.", "1)", "a) b) ", "a)\n", "(a) ", "(", '"', "'", "“", "-", "--- ", "---\n", "a\n===\n"),
    *(
        ".",
        "!",
        "?",
        "…",
        ". ",
        ".\n",
        ",\n",
        ":\n",
        "a\n",
        "a: b\n",
        "Aa\n",
        "a\n\n",
        "aan-\n",
        "a\tb\tc\n",
        "\t",
        "\r",
    ),
    *("\u0301", "\u200b", "\u00a0", "\u2028", "\f\n", "\uf0b7 ", "\uf0b7\n", "\ue000", "\ud800", "\x00", "\x1b[31m"),
    *(
        "door ",
        "met ",
        "van ",
        "van der ",
        "en ",
        "om te ",
        "naar ",
        "€ ",
        "€ 1 ",
        "1,",
        "1-",
        "1-1-2020 ",
        "1 mei ",
        "t/m ",
    ),
    *("A", "A. ", "Aa ", "Aa, ", "J. de Vries, ", "drs. ", "burgemeester ", "10:00 ", "woord ", "Gent en ", "Doel:\n"),
    *("Datum: 1 mei 2020\n", "**a:** b\n", "pagina 1 van 2\n", "MoU tussen ", "zal ", "geen ", "kosten: € 1 "),
]
HEADINGS = ("Deelnemers", "Periode", "Doel", "Programma", "Resultaten", "Afspraken", "Geschenken", "Kosten")
NESTED = {
    "quotes": "> " * 2000 + "a\n",
    "bullets": "- " * 2000 + "a\n",
    "quoted bullets": "> - " * 1000 + "a\n",
    "indented bullets": "".join("  " * depth + "- a\n" for depth in range(300)),
    "brackets": "[" * 5000 + "a" + "](b)" * 5000,
    "wide table": "| a " * 500 + "|\n" + "|---" * 500 + "|\n" + ("| b " * 500 + "|\n") * 5,
    "open YAML lists": "---\na: " + "[" * 800 + "\n---\na\n",
    "open YAML mappings": "---\n" + "{a: " * 800 + "\n---\na\n",
    "deep YAML": "---\n" + "".join(" " * depth + "a:\n" for depth in range(200)) + "---\na\n",
    "YAML aliases": "---\na: &a [*a, *a]\nb: !!python/object:os.system x\n1: [[2], [3]]\n? [4]\n: 5\n---\na\n",
    "footnotes": "".join(f"a[^{number}]\n\n[^{number}]: b[^{number}]\n\n" for number in range(200)),
}


@pytest.mark.parametrize("heading", ["# Verslag dienstreis Gent\n\n", pytest.param("", marks=pytest.mark.slow)])
@pytest.mark.parametrize("shape", REPEATED)
def test_repeated_shapes(shape: str, heading: str) -> None:
    check_text(heading + shape * 60)


@pytest.mark.parametrize("name", NESTED)
def test_nested_shapes(name: str) -> None:
    check_text(NESTED[name])


@pytest.mark.parametrize(
    "text", ["", " \n\t\n", "\ufeff", "\ufeff\ufeff", "\x00", "\n" * 50, "\r\n\r", "---", "---\n---", "a\x85b"]
)
def test_next_to_nothing(text: str) -> None:
    check_text(text)


@pytest.mark.parametrize(
    "text",
    [
        "Reisverslag\n\n1.\nreis",
        "Reisverslag\n\n- .\n- - - a\n- \n  - b\n",
        "# Verslag dienstreis Gent\n\nDoel: leren \ud800 van\n",
        "# Verslag dienstreis Gent\n\nOnderwerp: a\n\nb\n\n## Doel\n\nc\n",
        "Verslag dienstreis Gent \x00 een \ufffd gekregen\n",
        "# Verslag dienstreis Gent\n\n## Deelnemers\n\n- drs. A.B. Mol, } ],\n- C.D. Vos, §§\n",
        "# Verslag dienstreis Gent\n\nNaam: drs. A.B. Mol\nFunctie: } ]\n\nDe stad Mol hielp bij de reis.\n",
        "Verslag dienstreis Gent\n\nGeschenken: een vaas. Zij kreeg een bedank-\nPagina 1 van 2\nbrief.\n",
        "# Verslag dienstreis Gent, 1 mei 2020\n\n" + "AALB" * 500 + "\n",
        "# Verslag dienstreis Gent\n\n## Afspraken\n\nsamen\n\n**:**\n1. Pont\n",
        "# Verslag dienstreis Gent\n\n## Afspraken\n\n::\n=\n\n## Kosten\n\ngeen\n",
        "# Verslag dienstreis Gent\n\n1. Programma\n\nveer\n\n2. :\n\npont\n\n3. Kosten\n\ngeen\n",
        "| Feit | Inhoud |\n|---|---|\n| Bestemming | Gent |\n| Reiziger | A. Jansen |\n**:**\n",
        "---\n'': Gent\n---\n\n# Verslag dienstreis Gent\n\n## Kosten\n\ngeen\n",
    ],
)
def test_what_once_went_wrong(text: str) -> None:
    check_text(text)
    parse(text).model_dump_json()


def test_no_number_stands_for_a_letter_in_running_text() -> None:
    report = parse("# Verslag dienstreis Gent\n\n## Doel\n\na) een\nb) twee\n\nx\nc) drie\nd) vier\n")
    assert report.purpose is not None
    assert not re.search("[0-9]", str(report.purpose))


@pytest.mark.parametrize("path", REPORTS, ids=lambda path: path.name)
def test_damaged_reports(path: Path, rounds: int) -> None:
    text = path.read_text(encoding="utf-8")
    for number in range(rounds):
        check_text(damaged(text, random.Random(number)))  # noqa: S311 - damage is no secret

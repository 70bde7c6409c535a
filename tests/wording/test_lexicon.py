"""Phrases are found where the patterns of their lists find them, by one look through a text for all lists together."""

import re
import subprocess
import sys
from itertools import combinations, pairwise
from pathlib import Path

import pytest
from tests.shapes import SHAPES

import dienstreis.rules  # noqa: F401 - the rules have lists of their own
from dienstreis.document import read_document
from dienstreis.wording.lexicon import LEXICON, look_up, phrases_in, stands_in
from dienstreis.wording.phrases import Phrases, any_of

ROOT = Path(__file__).parents[2]
OWN = [ROOT / "examples", ROOT / "tests" / "gold", ROOT / "tests" / "fuzz" / "seeds"]
SHARED = ROOT.parent / "shared"
CORPORA = [SHARED / name for name in ("corpus", "corpus-first", "corpus-real", "cases", "registers")]
read_document("Verslag dienstreis Gent")  # so that all readers, and their lists, are there
LISTS = [Phrases(phrases) for phrases in LEXICON.numbers]
LONGEST_SHAPE = 400  # characters, in which each shape returns to where it began


def texts(folders: list[Path]) -> list[str]:
    """The lines of the reports in some folders, each once, and those of two as one: phrases go on over line ends."""
    lines: dict[str, None] = {}
    for folder in folders:
        for path in sorted(folder.iterdir()):
            if path.suffix in {".md", ".txt"}:
                written = [line for line in path.read_text(encoding="utf-8", errors="replace").split("\n") if line]
                lines |= dict.fromkeys(written)
                lines |= dict.fromkeys(map("\n".join, pairwise(written)))
    return list(lines)


def check(some: list[str]) -> int:
    """That all lists find in texts what their patterns find; how many places those are."""
    found = 0
    for listed in LISTS:
        pattern = re.compile(listed.pattern, re.IGNORECASE)
        for text in some:
            expected = [match.span() for match in pattern.finditer(text)]
            assert [match.span() for match in listed.finditer(text)] == expected, (listed.phrases[:3], text)
            found += len(expected)
    return found


@pytest.mark.parametrize("part", range(4))
def test_a_look_through_a_text_finds_what_the_patterns_find(part: int) -> None:
    assert check(texts(OWN)[part::16]) > 100


@pytest.mark.slow
def test_a_look_through_all_texts_of_the_project_finds_what_the_patterns_find() -> None:
    assert check(texts(OWN)) > 1_000


@pytest.mark.slow
def test_a_look_through_odd_texts_finds_what_the_patterns_find() -> None:
    assert check([shape(LONGEST_SHAPE) for shape in SHAPES.values()]) > 1_000


@pytest.mark.slow
@pytest.mark.skipif(not SHARED.is_dir(), reason="the corpora of the project's developers are not here")
@pytest.mark.parametrize("folder", CORPORA, ids=lambda folder: folder.name)
def test_a_look_through_the_corpora_finds_what_the_patterns_find(folder: Path) -> None:
    assert check(texts([folder])) > 100


def test_what_phrases_begin_with_is_kept_as_it_is_now() -> None:
    done = subprocess.run([sys.executable, ROOT / "scripts" / "build_spellings.py", "--check"], check=False)
    assert done.returncode == 0, "run scripts/build_spellings.py"


def test_a_list_that_is_made_later_is_found_in_a_text_that_was_looked_through_before() -> None:
    text = "de klompendans van Oevermonde"
    phrases_in(text)
    assert any_of({"nl": ("klompendans van",)}).search(text)


def test_the_phrases_of_a_part_are_those_of_its_text_that_stand_in_it() -> None:
    whole = "Wij gaan in oktober naar Gent. De raad wordt in het voorjaar ingelicht over het vervolg."
    for first, end in combinations(range(len(whole) + 1), 2):
        alone = look_up(whole[first:end], 0, end - first).places
        stands_in(whole[first:end], whole, first)
        assert phrases_in(whole[first:end]).places == alone


@pytest.mark.parametrize(("part", "first"), [("wij", 3), ("reis", 6), ("naar Gent", 4)])
def test_a_part_within_a_word_or_elsewhere_has_phrases_of_its_own(part: str, first: int) -> None:
    whole = "vanwij reisden naar Gent"
    stands_in(part, whole, first)
    assert phrases_in(part).places == look_up(part, 0, len(part)).places

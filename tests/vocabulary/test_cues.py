"""Every list that gives a value or a kind away finds its hits, and none of its traps."""

import importlib
import pkgutil
from collections.abc import Iterator, Mapping

import pytest

import dienstreis
from dienstreis import vocabulary
from dienstreis.vocabulary.cues import Cues
from dienstreis.wording.languages import in_order
from dienstreis.wording.lexicon import LEXICON
from dienstreis.wording.phrases import any_of
from dienstreis.wording.wordings import APART, GAP, written

GIVE_AWAY = ("conduct", "costs", "delegations", "documents", "follow_ups", "giving", "partnerships", "trips")
"""The modules of the vocabulary whose lists are looked for in what is told."""
ONLY_READ_WITH = {
    "conduct": set(),
    "costs": {"PAYING", "POINTING_BACK", "SPENDING", "WHOLE"},
    "delegations": {
        "AS_WELL", "BESIDES", "BOARDS", "BOARD_ROLES", "COMPANY", "COOPERATIONS", "ENDING", "HEADS", "HOME_STAFF",
        "MEETING", "OF_OUR_BODY", "PART",
    },
    "documents": set(),
    "follow_ups": {"BY_EVENTS", "GOING", "PLANS", "READERS", "VISITORS"},
    "giving": {"HOSTS", "MATERIALS", "NO_RECIPIENTS", "ONLY_VALUE", "PARTY", "POINTING_BACK"},
    "partnerships": {"OF_THE_TRIP"},
    "trips": {"THOSE_WHO_REPORT", "TRAVELLERS"},
}  # fmt: skip
"""Lists of who and what, and of words that stand around a cue: they give nothing away by themselves."""
OF_TITLES = ("COLUMNS", "HEADINGS", "LABELS")


def import_all() -> None:
    """A list that is looked for is known once the module that looks for it has been imported."""
    for module in pkgutil.walk_packages(dienstreis.__path__, "dienstreis."):
        if not module.name.endswith("__main__"):
            importlib.import_module(module.name)


def lists_in(value: object, name: str) -> Iterator[tuple[str, Mapping[str, tuple[str, ...]]]]:
    """A list by language, or those in a table of them."""
    if isinstance(value, dict) and value:
        if all(isinstance(words, tuple) for words in value.values()):
            yield name, value
        else:
            for key, inner in value.items():
                yield from lists_in(inner, f"{name}[{key}]")


def lists() -> Iterator[tuple[str, str, Mapping[str, tuple[str, ...]]]]:
    """The lists of the vocabulary that some module looks for: the module and name of each, and the list."""
    import_all()
    for module in pkgutil.iter_modules(vocabulary.__path__):
        for name, value in vars(importlib.import_module(f"{vocabulary.__name__}.{module.name}")).items():
            for inner, words in lists_in(value, name):
                if isinstance(words, Cues) or in_order(words) in LEXICON.numbers:
                    yield module.name, inner, words


LISTS = list(lists())
CUES = {f"{module}.{name}": words for module, name, words in LISTS if isinstance(words, Cues)}


@pytest.mark.parametrize("cues", CUES.values(), ids=CUES)
def test_hits_are_found_and_traps_are_not(cues: Cues) -> None:
    phrases = any_of(cues)
    assert cues.hits
    assert cues.traps
    assert [hit for hit in cues.hits if not phrases.search(hit)] == []
    assert [trap for trap in cues.traps if phrases.search(trap)] == []


def test_every_list_that_gives_something_away_has_hits_and_traps() -> None:
    without = [
        (module, name)
        for module, name, words in LISTS
        if module in GIVE_AWAY and not isinstance(words, Cues) and not name.endswith(OF_TITLES)
    ]
    assert without == [(module, name) for module, name in without if name in ONLY_READ_WITH[module]]


@pytest.mark.parametrize("cues", CUES.values(), ids=CUES)
def test_what_a_phrase_means_in_company_is_one_of_its_own(cues: Cues) -> None:
    """Each phrase of `unless` holds a phrase of the list: it would be of no use otherwise."""
    phrases = any_of({"mul": in_order(cues)})
    useless = [other for other in cues.unless if not phrases.search(written_out(other))]
    assert useless == []


def written_out(phrase: str) -> str:
    """A phrase as a text may have it: with the first of the ways to write it, and words in its gap."""
    return "".join(f"{' x ' if between in {GAP, APART} else ' '}{word}" for between, word in written(phrase)[0])

"""Compare what was extracted with the gold, after GROBID's end-to-end evaluation.

A shape says how a part of a report is compared; ``fields.py`` puts the shapes of all fields together. What a
shape yields are comparisons, one for each value that is expected or found, and never one for a value that
is neither: a field that is rightly empty adds to no figure.
"""

import unicodedata
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import Any, Literal, Protocol, TypeAlias

Level: TypeAlias = Literal["strict", "soft"]
THRESHOLDS: dict[Level, float] = {"strict": 1.0, "soft": 0.85}
"""The likeness from which on a value counts as found."""
LEAST_FRAGMENT = 0.25
"""The share of a found value that an expected fragment must make up: one word somewhere proves little."""
ALL = "all"
"""The name of the micro-average over all fields."""


# --- how alike two values are -------------------------------------------------------------------------------


def folded(text: str) -> str:
    """The letters and digits of a text, without case and accents."""
    return "".join(c for c in unicodedata.normalize("NFKD", text).casefold() if c.isalnum())


def likeness_of_words(expected: object, found: object) -> float:
    """1 for the same letters and digits, else the edit ratio; at least 0.85 if ``expected`` is a fragment."""
    one, other = folded(str(expected)), folded(str(found))
    if one == other:
        return 1.0
    matcher = SequenceMatcher(None, one, other, autojunk=False)
    soft = THRESHOLDS["soft"]
    ratio = matcher.ratio() if matcher.quick_ratio() >= soft else 0.0
    is_fragment = one != "" and one in other and len(one) >= LEAST_FRAGMENT * len(other)
    return max(ratio, soft if is_fragment else 0.0)


def likeness_of_codes(expected: object, found: object) -> float:
    """1 for the same date, number or code, else 0: there is no nearly."""
    if isinstance(expected, int | float) and isinstance(found, int | float):
        return float(abs(expected - found) < 0.005)  # amounts have two decimals
    return float(str(expected) == str(found))


# --- comparisons --------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Comparison:
    """One value that is expected, found, or both."""

    field: str
    """Dotted path of the field, as ``follow_ups.owner``; the name of a list stands for its entries."""
    expected: Any
    """The value of the gold; ``None`` where nothing is to be found."""
    found: Any
    """The value of the report; ``None`` where nothing was."""
    likeness: float
    """From 0 to 1, to be held against ``THRESHOLDS``."""

    def is_right(self, level: Level) -> bool:
        """Whether the expected value was found."""
        return self.likeness >= THRESHOLDS[level]


class Shape(Protocol):
    """How a part of a report is compared."""

    def compare(self, field: str, expected: Any, found: Any) -> Iterator[Comparison]:
        """The comparisons of one part; ``found`` is ``None`` where the report has nothing."""


@dataclass(frozen=True)
class Value:
    """A single value."""

    likeness: Callable[[object, object], float]
    """How alike two values are that are both there."""
    inside: str | None = None
    """The key of the value where the report has an object and the gold the bare value."""

    def compare(self, field: str, expected: Any, found: Any) -> Iterator[Comparison]:
        """One comparison, or none where both are ``None``."""
        if self.inside is not None and found is not None:
            found = found[self.inside]
        if expected is not None or found is not None:
            yield Comparison(field, expected, found, self.between(expected, found))

    def between(self, expected: Any, found: Any) -> float:
        """How alike two values are; nothing is like nothing else."""
        return 0.0 if expected is None or found is None else self.likeness(expected, found)


@dataclass(frozen=True)
class Parts:
    """An object: the keys that the gold names are compared, and all of them where the gold is ``None``."""

    fields: Mapping[str, Shape]

    def compare(self, field: str, expected: Any, found: Any) -> Iterator[Comparison]:
        """The comparisons of the parts; a key that no shape is known for is a ``KeyError``."""
        named = dict.fromkeys(self.fields) if expected is None else expected
        for key, value in named.items():
            path = f"{field}.{key}" if field else key
            yield from self.fields[key].compare(path, value, (found or {}).get(key))


@dataclass(frozen=True)
class Entries:
    """A list in any order: entries that are alike are paired, and only in pairs other fields are compared.

    What is left over on either side counts once, as an entry, and not again for each of its fields.
    """

    identity: Mapping[str, Value]
    """What tells entries apart: the first of these keys that has a value decides."""
    fields: Mapping[str, Shape]
    """What is compared in entries that are paired, besides what tells them apart."""

    def compare(self, field: str, expected: Any, found: Any) -> Iterator[Comparison]:
        """The comparisons of entries and their fields, without ``optional`` entries and their partners."""
        wanted = [self.entry(value) for value in expected or []]
        there = [self.entry(value) for value in found or []]
        partners = self.paired(wanted, there)
        for index, want in enumerate(wanted):
            if not want.pop("optional", False):
                partner = there[partners[index]] if index in partners else None
                yield from self.compare_entry(field, want, partner)
        for index, extra in enumerate(there):
            if index not in partners.values():
                yield Comparison(field, None, self.shown(extra), 0.0)

    def compare_entry(self, field: str, want: dict[str, Any], partner: dict[str, Any] | None) -> Iterator[Comparison]:
        """The comparison of one expected entry, and of its fields where it has a partner."""
        if partner is None:
            yield Comparison(field, self.shown(want), None, 0.0)
            return
        yield Comparison(field, self.shown(want), self.shown(partner), self.between(want, partner))
        for key in want:
            if key in self.fields or key not in self.identity:
                yield from self.fields[key].compare(f"{field}.{key}", want[key], partner.get(key))

    def entry(self, value: Any) -> dict[str, Any]:
        """An entry as an object: a bare value is what tells it apart."""
        return dict(value) if isinstance(value, dict) else {next(iter(self.identity)): value}

    def shown(self, entry: dict[str, Any]) -> Any:
        """What tells an entry apart, for people to read."""
        return next((entry[key] for key in self.identity if entry.get(key) is not None), str(entry))

    def between(self, want: dict[str, Any], there: dict[str, Any]) -> float:
        """How alike two entries are."""
        for key, value in self.identity.items():
            if want.get(key) is not None or there.get(key) is not None:
                return value.between(want.get(key), there.get(key))
        return 0.0

    def paired(self, wanted: list[dict[str, Any]], there: list[dict[str, Any]]) -> dict[int, int]:
        """The index of each expected entry's partner: the likest two first, and of these the first ones."""
        candidates = sorted(
            (-self.between(want, entry), i, j) for i, want in enumerate(wanted) for j, entry in enumerate(there)
        )
        partners: dict[int, int] = {}
        for unlikeness, i, j in candidates:
            if -unlikeness >= THRESHOLDS["soft"] and i not in partners and j not in partners.values():
                partners[i] = j
        return partners


@dataclass(frozen=True)
class Columns:
    """A list whose entries are not paired: the values of each key are compared as a set."""

    keys: Mapping[str, Value]

    def compare(self, field: str, expected: Any, found: Any) -> Iterator[Comparison]:
        """The comparisons of each key's values, each value once."""
        for key, value in self.keys.items():
            shape = Entries({key: value}, {})
            yield from shape.compare(f"{field}.{key}", self.column(key, expected), self.column(key, found))

    @staticmethod
    def column(key: str, entries: Any) -> list[Any]:
        """The values of one key, each once."""
        return list(dict.fromkeys(entry[key] for entry in entries or [] if entry.get(key) is not None))


# --- figures ------------------------------------------------------------------------------------------------


@dataclass
class Count:
    """What was found and what was not, of one field."""

    true_positives: int = 0
    false_positives: int = 0
    false_negatives: int = 0

    def add(self, comparison: Comparison, level: Level) -> None:
        """Count one comparison; a wrong value is a false one, and the right one is missing too."""
        if comparison.is_right(level):
            self.true_positives += 1
        else:
            self.false_positives += comparison.found is not None
            self.false_negatives += comparison.expected is not None

    @property
    def support(self) -> int:
        """How many values the gold has."""
        return self.true_positives + self.false_negatives

    @property
    def precision(self) -> float:
        """The share of what was found that is right; 0 where nothing was found."""
        return self.true_positives / ((self.true_positives + self.false_positives) or 1)

    @property
    def recall(self) -> float:
        """The share of what was to be found that was found; 0 where there was nothing to be found."""
        return self.true_positives / (self.support or 1)

    @property
    def f1(self) -> float:
        """The harmonic mean of precision and recall."""
        wrong = self.false_positives + self.false_negatives
        return 2 * self.true_positives / ((2 * self.true_positives + wrong) or 1)


def figures(comparisons: Iterable[Comparison], level: Level) -> dict[str, Count]:
    """The counts of each field, by name, and those of all fields together under ``ALL``."""
    counts: dict[str, Count] = {}
    total = Count()
    for comparison in comparisons:
        counts.setdefault(comparison.field, Count()).add(comparison, level)
        total.add(comparison, level)
    return dict(sorted(counts.items())) | {ALL: total}

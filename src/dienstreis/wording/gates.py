"""What must stand in a text for a reader to find anything there: a reader whose gate is closed need not be called."""

from collections.abc import Callable, Iterable

from dienstreis.wording.lexicon import phrases_in
from dienstreis.wording.patterns import Finder
from dienstreis.wording.phrases import Phrases
from dienstreis.wording.verbs import possible_verbs

__all__ = ["Gate", "Gates"]


class Gate:
    """What opens a reader: any phrase of some lists, a form of any of some verbs, or anything that a pattern finds.

    A gate that is closed for a text is closed for each of its clauses.
    """

    def __init__(
        self, *finders: Finder, verbs: Iterable[str] = (), speaks_of: Callable[[str], bool] | None = None
    ) -> None:
        """``speaks_of`` tells whether a text may hold what another reader finds, dates or amounts say."""
        self.lists = frozenset(finder.number for finder in finders if isinstance(finder, Phrases))
        self.patterns = tuple(finder for finder in finders if not isinstance(finder, Phrases))
        self.verbs = frozenset(verbs)
        self.speaks_of = speaks_of
        self.opens_by_words_only = not self.patterns and speaks_of is None

    def opens(self, text: str) -> bool:
        """Whether the reader may find something in a text."""
        if self.lists and not self.lists.isdisjoint(phrases_in(text).lists):
            return True
        if self.verbs and not self.verbs.isdisjoint(possible_verbs(text)):
            return True
        return not self.opens_by_words_only and self.opens_otherwise(text)

    def opens_otherwise(self, text: str) -> bool:
        """Whether it may by anything but the phrases of its lists and its verbs."""
        if self.speaks_of and self.speaks_of(text):
            return True
        return any(pattern.search(text) for pattern in self.patterns)


class Gates:
    """Several gates that one look at a text opens."""

    def __init__(self, gates: Iterable[Gate]) -> None:
        self.gates = tuple(gates)
        self.opening_otherwise = tuple(gate for gate in self.gates if not gate.opens_by_words_only)
        self.by_list: dict[int, set[Gate]] = {}
        self.by_verb: dict[str, set[Gate]] = {}
        for gate in self.gates:
            for number in gate.lists:
                self.by_list.setdefault(number, set()).add(gate)
            for verb in gate.verbs:
                self.by_verb.setdefault(verb, set()).add(gate)

    def open_in(self, text: str) -> set[Gate]:
        """The gates that open."""
        opened: set[Gate] = set()
        for number in self.by_list.keys() & phrases_in(text).lists:
            opened |= self.by_list[number]
        for verb in self.by_verb.keys() & possible_verbs(text):
            opened |= self.by_verb[verb]
        return opened | {gate for gate in self.opening_otherwise if gate not in opened and gate.opens_otherwise(text)}

"""Patterns that are compiled when they are first used: one report needs few of all that there are."""

import re
from collections.abc import Iterator
from typing import Any, Final, Literal, Protocol, cast

from dienstreis.wording.kept import Source, kept_pattern

__all__ = ["COMPILED", "Finder", "Match", "Pattern", "regex"]

COMPILED: Final[set[Source]] = set()
"""The patterns that had to be compiled, since no earlier start has."""


class Match(Protocol):
    """A place that was found in a text."""

    def __getitem__(self, whole: Literal[0], /) -> str:
        """The words."""

    def start(self) -> int:
        """Where they begin."""

    def end(self) -> int:
        """Where they end."""

    def span(self) -> tuple[int, int]:
        """Where they begin and end."""


class Finder(Protocol):
    """What finds a wording: a pattern, or the phrases of a list."""

    def search(self, string: str, pos: int = ..., endpos: int = ..., /) -> Match | None:
        """The first place where it stands."""

    def match(self, string: str, pos: int = ..., endpos: int = ..., /) -> Match | None:
        """Its place at ``pos``."""

    def fullmatch(self, string: str, pos: int = ..., endpos: int = ..., /) -> Match | None:
        """Its place if that is everything from ``pos`` to ``endpos``."""

    def finditer(self, string: str, pos: int = ..., endpos: int = ..., /) -> Iterator[Match]:
        """All its places."""


class Pattern:
    """A regular expression that compiles itself when it is first asked for more than its source."""

    def __init__(self, source: str, flags: int) -> None:
        """Remember what to compile."""
        self.pattern = source
        self.flags = int(flags)

    def __getattr__(self, name: str) -> Any:
        """The method of the compiled pattern; from then on it is found without coming here."""
        if name.startswith("__"):  # what `copy` and `pickle` ask for has nothing to do with the pattern
            raise AttributeError(name)
        compiled = kept_pattern((self.pattern, self.flags))
        if compiled is None:
            compiled = re.compile(self.pattern, self.flags)
            COMPILED.add((self.pattern, self.flags))
        methods = ("search", "match", "fullmatch", "finditer", "findall", "split", "sub", "subn")
        self.__dict__.update({method: getattr(compiled, method) for method in methods})
        return getattr(compiled, name)


def regex(source: str, flags: int = 0) -> re.Pattern[str]:
    """A pattern as `re.compile` makes it, compiled when it is first used. An error in it shows only then."""
    return cast("re.Pattern[str]", Pattern(source, flags))

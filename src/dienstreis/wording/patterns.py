"""Patterns that are compiled when they are first used: one report needs few of all that there are."""

import re
from collections.abc import Callable, Iterator
from functools import cached_property
from typing import Any, Final, Literal, Protocol, TypeAlias, cast

from dienstreis.wording.kept import PatternSource, kept_pattern

__all__ = ["COMPILED", "Finder", "GatedPattern", "Match", "Pattern", "regex"]

COMPILED: Final[set[PatternSource]] = set()
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


Expression: TypeAlias = str | Callable[[], str]
"""A regular expression, or what makes it when it is first needed."""
METHODS = ("search", "match", "fullmatch", "finditer", "findall", "split", "sub", "subn")


class Pattern:
    """A regular expression that compiles itself when it is first asked for more than its source."""

    def __init__(self, source: Expression, flags: int) -> None:
        """Remember what to compile."""
        self.source = source
        self.flags = int(flags)

    @cached_property
    def pattern(self) -> str:
        """The source."""
        return self.source if isinstance(self.source, str) else self.source()

    @cached_property
    def compiled(self) -> re.Pattern[str]:
        """The pattern, from what an earlier start kept if it did."""
        kept = kept_pattern((self.pattern, self.flags))
        if kept is None:
            COMPILED.add((self.pattern, self.flags))
        return kept or re.compile(self.pattern, self.flags)

    def __getattr__(self, name: str) -> Any:
        """The method of the compiled pattern; from then on it is found without coming here."""
        if name not in METHODS:
            raise AttributeError(name)
        method = self.__dict__[name] = getattr(self.compiled, name)
        return method


class GatedPattern:
    """A regular expression that is tried, and compiled, only where one of some letters or words stands in the text.

    Looking for these takes a fraction of the time, and most texts have none of them.
    """

    def __init__(self, source: Expression, flags: int, needs: tuple[str, ...]) -> None:
        """Remember what to compile, and what has to stand in a text: in small letters, if any letters will do."""
        self.flags = flags
        self.needs = tuple(need for need in needs if not any(other in need for other in needs if other != need))
        self.in_any_case = bool(flags & re.IGNORECASE)
        self.ungated = cast("re.Pattern[str]", Pattern(source, flags))

    @property
    def pattern(self) -> str:
        """The source."""
        return self.ungated.pattern

    def may_stand_in(self, string: str) -> bool:
        """Whether one of the words that a match cannot do without stands in a text."""
        words = string.casefold() if self.in_any_case else string
        for need in self.needs:  # noqa: SIM110 - asked thousands of times, and `any` takes twice as long
            if need in words:
                return True
        return False

    def search(self, string: str, *places: int) -> re.Match[str] | None:
        """The first match."""
        return self.ungated.search(string, *places) if self.may_stand_in(string) else None

    def match(self, string: str, *places: int) -> re.Match[str] | None:
        """The match at the beginning."""
        return self.ungated.match(string, *places) if self.may_stand_in(string) else None

    def fullmatch(self, string: str, *places: int) -> re.Match[str] | None:
        """The match that is everything."""
        return self.ungated.fullmatch(string, *places) if self.may_stand_in(string) else None

    def finditer(self, string: str, *places: int) -> Iterator[re.Match[str]]:
        """All matches."""
        return self.ungated.finditer(string, *places) if self.may_stand_in(string) else iter(())

    def sub(self, replacement: str, string: str, count: int = 0) -> str:
        """The text with something else in place of each match."""
        return self.ungated.sub(replacement, string, count) if self.may_stand_in(string) else string


def regex(source: Expression, flags: int = 0, *, needs: tuple[str, ...] = ()) -> re.Pattern[str]:
    """A pattern as `re.compile` makes it, compiled when it is first used. An error in it shows only then.

    A source that takes time to make, of lists of phrases say, is given as a function that makes it.
    Where every match has one of some words in it, these are ``needs``: a text without them is not looked at further.
    """
    return cast("re.Pattern[str]", GatedPattern(source, flags, needs) if needs else Pattern(source, flags))

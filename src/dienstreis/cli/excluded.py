"""Inputs that a configuration excludes, and what somebody who named one of them should know."""

from collections.abc import Iterable, Iterator
from itertools import groupby
from typing import NamedTuple

from dienstreis.errors import Message

__all__ = ["Excluded", "notes_of_excluded"]

MOST_TOLD = 10
"""Files that are told of one by one; pre-commit names a whole repository."""


class Excluded(NamedTuple):
    """An input that is passed over."""

    shown: str
    """What it is called."""
    pattern: str
    """The pattern that it matches."""
    file: str
    """The configuration that the pattern stands in."""
    named: bool
    """Whether somebody named it, and it does not only stand in a folder."""


def notes_of_excluded(excluded: Iterable[Excluded], *, nothing_left: bool) -> Iterator[Message]:
    """What is to be said: a line for each that was named, and one where a run is left without anything to read."""
    for file, group in groupby(sorted(excluded, key=lambda each: each.file), key=lambda each: each.file):
        all_of_file = list(group)
        named = [each for each in all_of_file if each.named]
        for each in named[:MOST_TOLD]:
            what = Message("excluded", pattern=each.pattern, file=file)
            yield Message("of-path", path=each.shown, what=what)
        if len(named) > MOST_TOLD:
            yield Message("more-excluded", count=len(named) - MOST_TOLD, file=file)
        if nothing_left and not named:
            yield Message("all-excluded", count=len(all_of_file), file=file)

"""What somebody may have meant."""

from __future__ import annotations

import difflib
from typing import TYPE_CHECKING

from dienstreis.errors import Message

if TYPE_CHECKING:
    from collections.abc import Collection

__all__ = ["closest", "hint", "nearest"]

ALIKE = 0.6  # ratio of edits below which nobody meant it
LETTERS_FOR_DIGITS = str.maketrans("oli", "011")


def nearest(written: str, known: Collection[str]) -> str | None:
    """The one of ``known`` that looks most like what was written, in capitals or not; ``None`` where none does.

    A name with a number in it is meant only where the number is the same, though with letters that look like digits:
    one digit more or less is another name altogether.
    """
    folded = written.casefold()
    names = {name.casefold(): name for name in known}
    codes = {code_of(name): name for name in known if has_digits(name)}
    if found := codes.get(code_of(folded)):
        return found
    alike = closest(folded, [name for name in names if not has_digits(name)])
    return names[alike] if alike else None


def closest(written: str, known: Collection[str]) -> str | None:
    """The one of ``known`` with the fewest letters that differ, whatever they are; ``None`` where most do."""
    alike = difflib.get_close_matches(written, known, n=1, cutoff=ALIKE)
    return alike[0] if alike else None


def has_digits(name: str) -> bool:
    """Whether a name has a number in it."""
    return any(character.isdigit() for character in name)


def code_of(name: str) -> str:
    """A name with a number in it as it is compared: what looks like a digit is one, and marks do not count."""
    return "".join(filter(str.isalnum, name.casefold().translate(LETTERS_FOR_DIGITS)))


def hint(written: str, known: Collection[str], *, listed: Message | None = None) -> Message:
    """A question that names what was probably meant, else what there is, or ``listed``: where that stands."""
    found = nearest(written, known)
    if found:
        return Message("did-you-mean", name=found)
    return listed or Message("there-are", names=list(known))

"""What is wrong, for the people who are to mend it: said in their language only when it is known which that is."""

from __future__ import annotations

import errno
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import TypeAlias

    Fact: TypeAlias = "Message | str | int | float | Sequence[str]"

__all__ = ["Message", "Refused", "Unwritable", "reason_of"]

DEFAULT_LANGUAGE = "en"


class Message:
    """Something to say: its key in ``vocabulary.command_line``, and what is filled in."""

    def __init__(self, key: str, /, **facts: Fact) -> None:
        self.key = key
        self.facts = facts

    def worded(self, language: str) -> str:
        """The message in a language, ``nl`` or ``en``; a list is told with commas."""
        from dienstreis.vocabulary.command_line import MESSAGES

        filled = {name: worded(fact, language) for name, fact in self.facts.items()}
        return MESSAGES[self.key][language].format_map(filled)

    def __str__(self) -> str:
        return self.worded(DEFAULT_LANGUAGE)


def worded(fact: Fact, language: str) -> str:
    """What is filled in, in a language."""
    if isinstance(fact, Message):
        return fact.worded(language)
    return f"{fact:g}" if isinstance(fact, float) else str(fact) if isinstance(fact, str | int) else ", ".join(fact)


class Refused(ValueError):  # noqa: N818 - it says what becomes of it
    """What cannot be used as it is, and why; in words of English for those who do not ask for a language."""

    def __init__(self, message: Message) -> None:
        super().__init__(message)
        self.message = message


class Unwritable(OSError):  # noqa: N818 - it says what the place is
    """A place that is not written to, and why; ``number`` is the ``errno`` that comes nearest."""

    def __init__(self, number: int, message: Message) -> None:
        super().__init__(number, str(message))
        self.message = message


def reason_of(error: BaseException) -> Message | str:
    """Why the system refuses something; in the system's own words where nobody has foreseen it."""
    from dienstreis.vocabulary.command_line import SYSTEM

    if isinstance(error, Unwritable | Refused):
        return error.message
    number, said = getattr(error, "errno", None), getattr(error, "strerror", None) or str(error)
    key = SYSTEM.get(errno.errorcode.get(number or 0, ""))
    return Message(key, said=said) if key else said

"""Errors in dienstreis itself, which nobody foresaw: each costs the part of a document that it was met in."""

import traceback
from collections.abc import Callable
from typing import NamedTuple, Self, TypeVar

__all__ = ["Failure", "Guard"]

T = TypeVar("T")
LONGEST_ERROR = 200  # characters of an exception's own words


class Failure(NamedTuple):
    """What there is to say about an exception that nobody foresaw, wherever it was met."""

    what: str
    """Its class and its own words."""
    trace: str
    """Where in the program it came from."""

    @classmethod
    def of(cls, error: Exception) -> Self:
        """What there is to say about ``error``."""
        return cls(f"{type(error).__name__}: {error}"[:LONGEST_ERROR], "".join(traceback.format_exception(error)))


class Guard:
    """What reads a document part by part, and remembers the parts that could not be read."""

    def __init__(self) -> None:
        self.failures: dict[str, Failure] = {}
        """By part: a key of the report, the code of a rule, or another part that has words in the messages."""

    def read(self, part: str, read: Callable[[], T], otherwise: Callable[[], T]) -> T:
        """What ``read`` gives; where there is an error in it, that is remembered, and ``otherwise`` gives the value.

        Want of memory is no error in dienstreis, and is raised: whoever reads many documents can go on.
        """
        try:
            return read()
        except MemoryError:
            raise
        except Exception as error:  # noqa: BLE001 - whatever it is, the other parts can be read
            self.failures.setdefault(part, Failure.of(error))
            return otherwise()

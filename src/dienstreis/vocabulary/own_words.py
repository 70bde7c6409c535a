"""Words that users add to the vocabulary: they hold for the texts that are read under `using`, and for no others."""

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from typing import NamedTuple

__all__ = ["OwnWords", "own_words", "using"]


class OwnWords(NamedTuple):
    """Words of one's own."""

    topics: tuple[tuple[str, tuple[str, ...]], ...] = ()
    """Labels and headings by topic, a key of ``TOPICS`` of the headings."""
    offices: tuple[str, ...] = ()
    """Offices whose holder reports on a trip."""


NONE = OwnWords()
_CURRENT: ContextVar[OwnWords] = ContextVar("own_words", default=NONE)


def own_words() -> OwnWords:
    """The words that hold now."""
    return _CURRENT.get()


@contextmanager
def using(words: OwnWords) -> Iterator[None]:
    """Let ``words`` hold for what is read within."""
    token = _CURRENT.set(words)
    try:
        yield
    finally:
        _CURRENT.reset(token)

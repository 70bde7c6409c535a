"""What is remembered of a report while it is read: many questions are asked of each of its sentences.

A memory of a fixed size would serve short reports only: the second extractor that goes through a long one would find
that its beginning has been forgotten for its end.
"""

from collections.abc import Callable
from functools import cache
from typing import ParamSpec, TypeVar

__all__ = ["forget", "remembered"]

Asked = ParamSpec("Asked")
Answer = TypeVar("Answer")
forgetting: list[Callable[[], None]] = []


def remembered(function: Callable[Asked, Answer]) -> Callable[Asked, Answer]:
    """A function of the words of a report, whose answers are remembered until the next report is read.

    They may depend on the words of one's own too, which hold for the whole time that a report is read.
    """
    known = cache(function)
    forgetting.append(known.cache_clear)
    return known  # type: ignore[return-value] # its arguments are hashable


def forget() -> None:
    """Forget the report that was read last."""
    for each in forgetting:
        each()

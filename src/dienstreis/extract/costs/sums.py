"""Which of several amounts is the sum of others."""

from collections.abc import Sequence
from typing import NamedTuple

__all__ = ["Sum", "find_sum"]

FEWEST_PARTS = 2
MOST_AMOUNTS = 40  # in one passage; more are no list of costs
ROUNDING = 0.015


class Sum(NamedTuple):
    """The amount at ``total`` is what those at ``parts`` make together."""

    total: int
    parts: range


def find_sum(values: Sequence[float]) -> Sum | None:
    """The most amounts in a row that another one is the sum of, if there are any."""
    count = min(len(values), MOST_AMOUNTS)
    for length in range(count - 1, FEWEST_PARTS - 1, -1):
        for first in range(count - length + 1):
            parts = range(first, first + length)
            whole = sum(values[first : first + length])
            others = (*range(first + length, count), *range(first - 1, -1, -1))
            total = next((at for at in others if abs(values[at] - whole) < ROUNDING), None)
            if total is not None:
                return Sum(total, parts)
    return None

"""The figures as tables."""

import re
from collections.abc import Iterable

from .scoring import ALL, Comparison, Level, figures

LEAST_SUPPORT = 5
"""Fewer values than this make no figure of their own: one of four is chance."""
HEADS = ("field", "support", "precision", "recall", "F1", "soft precision", "soft recall", "soft F1")
MARKED_TABLE = re.compile(r"(?m)^<!-- accuracy -->\n(?P<table>(?:\|.*\n)+)")


def has_figure(field: str, support: int) -> bool:
    """Whether a field has enough values for a figure of its own; all fields together have."""
    return field == ALL or support >= LEAST_SUPPORT


def rows(comparisons: Iterable[Comparison], *, every_field: bool = True) -> list[tuple[str, ...]]:
    """A row a field, under ``HEADS``; without ``every_field`` only those that have a figure of their own."""
    everything = list(comparisons)
    strict, soft = figures(everything, "strict"), figures(everything, "soft")
    return [
        (
            field,
            str(count.support),
            *(f"{figure:.2f}" for one in (count, soft[field]) for figure in (one.precision, one.recall, one.f1)),
        )
        for field, count in strict.items()
        if every_field or has_figure(field, count.support)
    ]


def aligned(table: Iterable[tuple[str, ...]]) -> str:
    """A table in columns, for a terminal."""
    lines = [HEADS, *table]
    widths = [max(map(len, column)) for column in zip(*lines, strict=True)]
    return "".join(
        "  ".join(
            [
                line[0].ljust(widths[0]),
                *(cell.rjust(width) for cell, width in zip(line[1:], widths[1:], strict=True)),
            ]
        )
        + "\n"
        for line in lines
    )


def markdown(table: Iterable[tuple[str, ...]]) -> str:
    """A table in Markdown, numbers to the right."""
    rule = ("---", *["---:"] * (len(HEADS) - 1))
    return "".join(f"| {' | '.join(line)} |\n" for line in (HEADS, rule, *table))


def misses(case: str, comparisons: Iterable[Comparison], level: Level = "soft") -> list[str]:
    """A line for each value of a case that was missed, wrong or made up."""
    return [
        f"{case}: {one.field}: expected {one.expected!r}, found {one.found!r}"
        for one in comparisons
        if not one.is_right(level)
    ]

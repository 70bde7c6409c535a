"""Telephone numbers, in all the ways that people group their digits."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from dienstreis.text.lookalikes import GAP
from dienstreis.wording.patterns import regex

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["find_telephones"]

BEGIN = r"(?<![^\W_])(?<![^\W_][+-])(?<!~)(?<!\d[.:])(?:(?<!\d,)(?<![^\W_]/)|(?<=\d{6}[,/]))"
END = r"(?![^\W_]|[.-]?\d|,(?!0[1-9])\d|/(?!0[1-9])\d{3})"
"""A number stands in no word and in no longer number; another number, or the end of one, may follow."""
DUTCH_ABROAD = regex(rf"{BEGIN}\(?(?:\+|00) ?31{GAP}(?:0{GAP})?[1-9](?:{GAP}\d){{8}}{END}")
"""A Dutch number as it is dialled abroad: +31 or 0031, and nine digits, perhaps with the zero of the trunk prefix."""
DUTCH = regex(rf"{BEGIN}\(?0\)? ?[1-9](?:{GAP}\d){{8}}{END}")
"""A Dutch number as it is dialled at home: ten digits from 0, as Belgian mobile ones and French ones have."""
BELGIAN = regex(rf"{BEGIN}(?<!\d )\(?0[1-9]\d?{GAP}\d{{2,3}}(?P<gap>[ .])\d\d(?P=gap)\d\d{END}(?!(?P=gap)\d)")
"""A Belgian number of a network that is wired: nine digits from 0, the last ones in pairs."""
FOREIGN = regex(rf"{BEGIN}\(?(?:\+ ?(?!31)[1-9]\d{{0,2}}|00(?!31)[2-9]\d{{1,2}}(?=[ ()./-]))(?:{GAP}\d){{7,12}}{END}")
"""A number of another country: + or 00, its code, and the number; fifteen digits at most (ITU-T E.164)."""
FEWEST_DIGITS = 9  # of a number with the code of its country; Iceland and Denmark have ten
SERVICE = regex(r"0(?:800|90[069])")
"""Numbers of services are nobody's."""
MEASURED = regex(r"\+ ?(?:\d{1,3}\.\d{1,8}|\d{1,3}(?:\.\d{3})+)")
"""A number with decimals, such as a coordinate, or with thousands."""
TRUNK = regex(r"\(0\) ?")
DIGITS = regex(r"\d+")
BETWEEN = regex(r"(?<=\d)\D+(?=\d)")
YEAR = regex(r"(?:19|20)\d\d")
MOBILE = "06"
PAIRS = [2] * 5


def find_telephones(text: str) -> Iterator[tuple[int, int]]:
    """Where the telephone numbers in a plain text begin and end, kind by kind: some may be found twice."""
    for match in DUTCH_ABROAD.finditer(text):
        if match[0].count("\n") <= 1:
            yield span_of(match)
    for match in DUTCH.finditer(text):
        if is_dialled(match[0]) and not SERVICE.match("".join(DIGITS.findall(match[0]))) and not in_row(text, match):
            yield span_of(match)
    for match in BELGIAN.finditer(text):
        if len(DIGITS.findall(match[0])[0]) + len(DIGITS.findall(match[0])[1]) == 5:
            yield span_of(match)
    for match in FOREIGN.finditer(text):
        digits = sum(map(str.isdigit, match[0]))
        if digits >= FEWEST_DIGITS and match[0].count("\n") <= 1 and not MEASURED.fullmatch(match[0].strip("(")):
            yield span_of(match)


def span_of(match: re.Match[str]) -> tuple[int, int]:
    """The place of a number, less a bracket around all of it."""
    opened = match[0].startswith("(") and match[0].count("(") > match[0].count(")")
    return match.start() + opened, match.end()


def is_dialled(number: str) -> bool:
    """Whether ten digits are grouped as those of a telephone number, and not as dates, years or times are."""
    number = TRUNK.sub("0", number)
    groups, gaps = DIGITS.findall(number), [gap.strip() or " " for gap in BETWEEN.findall(number)]
    if number.count("\n") > 1 or len(set(gaps[1:])) > 1:
        return False
    first, rest = groups[0], groups[1:]
    if [len(group) for group in groups] == PAIRS:
        return not all(int(after) - int(before) == 1 for before, after in pairwise(groups)) and (
            first == MOBILE or len(set(gaps)) == 1
        )
    if first == MOBILE:
        return not (is_year_among(rest[1:]) or all(map(YEAR.fullmatch, rest)))
    return len(first) > len(MOBILE) and not (len(rest) > 1 and is_year_among(rest))


def is_year_among(groups: list[str]) -> bool:
    """Whether one of the groups of digits is a year, and others stand beside it."""
    return any(map(YEAR.fullmatch, groups))


def in_row(text: str, match: re.Match[str]) -> bool:
    """Whether five pairs of digits are a part of a longer row of numbers, as in a table."""
    if [len(group) for group in DIGITS.findall(match[0])] != PAIRS:
        return False
    gap = re.escape(BETWEEN.findall(match[0])[0])
    goes_on = re.compile(rf"(?:{gap}\d+){{2}}").match(text, match.end())
    began = re.compile(rf"\d{gap}$").search(text[max(0, match.start() - 8) : match.start()])
    return bool(goes_on or began)

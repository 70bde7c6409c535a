"""Dates in running text."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, Final

from dienstreis.grammar.dates.points import PointReader
from dienstreis.grammar.dates.reading import DateProblem, DateReading, Reference
from dienstreis.grammar.dates.resolution import Resolved, resolve
from dienstreis.grammar.dates.tokens import DateToken, speaks_of_dates, tokenise
from dienstreis.vocabulary import dates as words
from dienstreis.wording.languages import every
from dienstreis.wording.memory import remembered

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from dienstreis.grammar.dates.cursor import FoundPoint, Point
    from dienstreis.grammar.dates.lexicon import Kind

LONGEST_LIST: Final = 31
"""How many dates are read as one list; more would make reading a long line of numbers slow."""
_STARTS: Final = frozenset(
    {
        "date", "decimal", "half", "month", "number", "ordinal", "ordinal_word", "part", "quarter",
        "quarter_code", "relation", "season", "week", "week_code", "weekday",
    }
)  # fmt: skip
_MONTH_CONTEXTS: Final = every(words.MONTH_CONTEXTS)
_ARTICLES: Final = frozenset({"de", "the", "op", "on", "van", "from"})


def find_dates(text: str, reference: Reference = Reference()) -> list[DateReading]:  # noqa: B008 -- frozen
    """Return the dates and periods in running text, in their order; none overlaps another.

    A number is a date only where its neighbours say so: amounts, versions and numbers of telephones are left
    alone, and so is a bare name of a month or number of a year that no preposition leads.
    """
    return list(_readings_of(text, reference)) if speaks_of_dates(text) else []


@remembered
def _readings_of(text: str, reference: Reference) -> tuple[DateReading, ...]:
    """Return the dates and periods of a text; several fields ask for those of one sentence."""
    return tuple(reading for points, links in _lists_of(text) for reading in _readings(points, links, reference))


@remembered
def _lists_of(text: str) -> tuple[tuple[list[Point], list[Kind]], ...]:
    """Return the dates that stand together, and what links them, whatever they are read in the light of."""
    return tuple(found for tokens in _paragraphs(text) for found in _lists_in(tokens))


def _paragraphs(text: str) -> list[list[DateToken]]:
    """Return the tokens between blank lines, which no date crosses."""
    tokens = tokenise(text)
    starts = [index for index, token in enumerate(tokens) if token.gap == "paragraph"]
    return [tokens[first:last] for first, last in pairwise([0, *starts, len(tokens)])]


def _lists_in(tokens: list[DateToken]) -> Iterator[tuple[list[Point], list[Kind]]]:
    reader = PointReader(tokens, prose=True)
    behind = 0
    for position, kind in enumerate(reader.kinds):
        if position >= behind and kind in _STARTS:
            points, links, behind = _listed(reader, position)
            if points:
                yield points, links


def _listed(reader: PointReader, position: int) -> tuple[list[Point], list[Kind], int]:
    """Return dates that stand together, what links them, and the position behind the last."""
    between = reader.kind(_before(reader, position)) == "between"
    points: list[Point] = []
    links: list[Kind] = []
    ends: list[int] = []
    end = position + 1
    while len(points) < LONGEST_LIST:
        found = _found(reader, position, points, links)
        if found is None:
            break
        points.append(found.point)
        ends.append(found.position)
        end = found.position
        link = _link(reader, found.position, found.point)
        if link is None:
            break
        links.append("range" if between and link[0] == "join" else link[0])
        position = link[1]
    points, links, ends = _trimmed(reader, points, links, ends)
    return points, links, ends[-1] if points else end


def _found(reader: PointReader, position: int, points: Sequence[Point], links: Sequence[Kind]) -> FoundPoint | None:
    """Return the date at a token, if it is one in the company of those that it is linked to."""
    if not points:
        found = reader.read(position)
        return found if found is not None and _is_believed(reader, position, found) else None
    before, link = points[-1], links[-1]
    found = reader.read(position, before)
    if found is None or (link == "comma" and found.point.precision != before.precision):
        return None
    listed = before.partial and found.point.partial and link != "range"
    return None if listed and (before.day or 0) >= (found.point.day or 0) else found


def _before(reader: PointReader, position: int) -> int:
    position -= 1
    while position >= 0 and reader.tokens[position].kind == "article":
        position -= 1
    return position


def _is_believed(reader: PointReader, position: int, found: FoundPoint) -> bool:
    """Tell whether the first of some dates is surely one, for itself or by the one behind it."""
    if _stands_as_date(reader, position, found):
        return True
    following = _link(reader, found.position, found.point)
    if following is None or found.point.precision != "month":
        return False
    beyond = reader.read(following[1], found.point)
    return beyond is not None and beyond.point.precision == "month" and _stands_as_date(reader, following[1], beyond)


def _stands_as_date(reader: PointReader, position: int, found: FoundPoint) -> bool:
    """Tell whether a bare month, season or year in prose stands where only a date can stand."""
    token, before = reader.tokens[position], reader.token(position - 1)
    alone = position == 0 and found.position >= len(reader.tokens) - 1
    if alone or not _is_bare(found.point):
        return True
    if before is None:
        return False
    if found.point.precision == "season":
        return before.kind in ("article", "this", "relation") and not token.capital
    return _is_month(token, before)


def _is_bare(point: Point) -> bool:
    """Tell whether nothing is said of a month or season but its name."""
    said = point.year is not None or point.years_from_now is not None or point.other_year
    return point.precision in ("month", "season") and not said and point.relation is None


def _is_month(token: DateToken, before: DateToken) -> bool:
    """Tell whether a word that may be a month is one behind another word."""
    if token.word == "may" or (token.language == "en" and not token.capital):
        return before.word == "in" and token.capital
    believed = before.word in _MONTH_CONTEXTS or before.kind == "month_word"
    return believed and (not token.capital or token.language != "nl" or before.word == "in")


def _link(reader: PointReader, position: int, point: Point) -> tuple[Kind, int] | None:
    """Return what links a date to the next, and the position of the next."""
    position = _behind_details(reader, position)
    token = reader.token(position)
    if token is None:
        return None
    kind = token.kind
    if kind == "comma":
        undated = point.year is None and point.precision in ("day", "month")
        return (kind, position + 1) if undated and token.word == "," else None
    if kind not in ("range", "dash", "join", "slash"):
        return None
    at = position + 1
    while reader.kind(at) in ("dash", "range"):
        at += 1
    following = reader.token(at)
    while following is not None and following.word in _ARTICLES:
        at += 1
        following = reader.token(at)
    return ("range" if kind == "dash" else kind), at


def _behind_details(reader: PointReader, position: int) -> int:
    """Return the position of "tot" behind what stands between ("3 mei (vertrek) tot", "3 mei 's avonds tot")."""
    at = position
    if reader.kind(at) == "open":
        at += 1
        while reader.kind(at) in ("word", "time") and at - position <= LONGEST_DETAIL:
            at += 1
        at = at + 1 if reader.kind(at) == "close" else position
    else:
        while (token := reader.token(at)) is not None and (token.kind == "time" or token.word in _DETAILS):
            at += 1
    return at if reader.kind(at) == "range" else position


LONGEST_DETAIL: Final = 4
"""Words in brackets between the days of a range."""
_DETAILS: Final = frozenset("'’s,") | {word + ending for word in every(words.DAY_PARTS) for ending in ("", "s")}


def _trimmed(
    reader: PointReader, points: list[Point], links: list[Kind], ends: list[int]
) -> tuple[list[Point], list[Kind], list[int]]:
    """Drop numbers that turn out to be no days: those at the end without a month, and those out of order."""
    while points and points[-1].partial and not _closes(reader, points, ends[-1]):
        points.pop()
        ends.pop()
    links = links[: max(0, len(points) - 1)]
    for index in range(len(points) - 2, -1, -1):
        point, following, link = points[index], points[index + 1], links[index]
        listed = point.partial and link in ("comma", "join", "slash")
        if point.partial and (following.day is None or (listed and not _precedes(point, following, link))):
            return points[index + 1 :], links[index + 1 :], ends
    return points, links, ends


def _precedes(point: Point, following: Point, link: Kind) -> bool:
    day, next_day = point.day or 0, following.day or 0
    return day + 1 == next_day if link in ("comma", "slash") and not following.partial else day < next_day


def _closes(reader: PointReader, points: Sequence[Point], end: int) -> bool:
    """Tell whether a number without a month ends a range or list that has one ("March 9-13")."""
    if len(points) < 2 or points[-2].month is None or points[-2].precision != "day":
        return False
    if reader.tokens[end - 1].kind == "ordinal":
        return True
    following = reader.token(end)
    ends = following is None or following.kind not in ("word", "unit", "time", "dash", "month")
    return points[-2].lends_forward and ends


def _readings(points: list[Point], links: list[Kind], reference: Reference) -> list[DateReading]:
    resolved = resolve(points, reference)
    readings = []
    index = 0
    while index < len(resolved):
        last = index
        while last < len(links) and _is_one(points[last], links[last], points[last + 1]):
            last += 1
        readings.append(_reading(resolved[index : last + 1]))
        index = last + 1
    return readings


def _is_one(point: Point, link: Kind, following: Point) -> bool:
    """Tell whether two dates make one period, and not two."""
    if point.precision != following.precision or point.precision is None:
        return False
    if link == "range":
        return True
    if link == "slash" and point.precision == "day" and point.year and following.year:
        return True
    return point.partial or following.partial or (link == "slash" and point.precision == "month")


def _reading(resolved: Sequence[Resolved]) -> DateReading:
    points = [one.point for one in resolved]
    first, last = points[0].first, points[-1].last
    year_given = any(point.year is not None for point in points)
    problem: DateProblem | None = next((one.problem for one in resolved if one.problem not in (None, "weekday")), None)
    spans = [one.span for one in resolved if one.span is not None]
    if problem is None and spans[0].start > spans[-1].start:
        problem = "reversed"
    if problem is not None:
        return DateReading(first, last, None, None, None, problem, year_given)
    contradicts: DateProblem | None = "weekday" if any(one.problem for one in resolved) else None
    start, end = spans[0].start, spans[-1].end
    return DateReading(first, last, start, end, points[0].precision, contradicts, year_given)

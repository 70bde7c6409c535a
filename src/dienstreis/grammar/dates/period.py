"""The whole value of a field such as "Vertrekdatum en duur van de reis": one period out of all its parts."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from dienstreis.grammar.dates.durations import LONGEST_TRIP, agrees, fits_within, is_believable, lasting
from dienstreis.grammar.dates.lexicon import DAYS
from dienstreis.grammar.dates.reading import DateProblem, DateReading, Reference
from dienstreis.grammar.dates.resolution import DateRange, Resolved, resolve
from dienstreis.grammar.dates.tokens import DateToken, tokenise
from dienstreis.grammar.dates.value import (
    DEPARTURE_WORDS,
    RETURN_WORDS,
    DatePart,
    Role,
    Value,
    roles_of,
    taken_apart,
)
from dienstreis.vocabulary import dates as words
from dienstreis.wording.languages import every

if TYPE_CHECKING:
    from collections.abc import Sequence

    from dienstreis.model import Precision

_START: Final = every(words.START_WORDS)
_HARMLESS: Final = every(words.PERIOD_WORDS) | DEPARTURE_WORDS | RETURN_WORDS | _START
_UNSURE: Final = every(words.REFUSED_WORDS) | {"?", "…", "~", "±"}
_BEFORE_OR_AFTER: Final = every(words.BEFORE_OR_AFTER_WORDS)
_COUNTED: Final = every(words.COUNTED_WORDS) - every(words.YEAR_WORDS)

_LEFT_OVER: Final = frozenset(
    {
        "cardinal", "date", "decimal", "half", "month", "number", "ordinal", "ordinal_word", "quarter_code",
        "relation", "season", "short_year", "that", "week_code",
    }
)  # fmt: skip
"""What only a date that was not understood leaves over."""
_UNITS: Final = ("quarter", "unit", "week", "weekend")
"""What a single date beside them cannot be the whole of."""
_JOINING: Final = ("bullet", "colon", "comma", "join", "open", "close", "slash")
_TRANSPARENT: Final = frozenset({"article", "close", "colon", "comma", "indefinite", "of", "open", "time"})
_COARSENESS: Final = ("day", "part_of_month", "week", "month", "quarter", "season", "year")
_PLAUSIBLE_YEARS: Final = range(1950, 2050)
_LONGEST_BREAK: Final = 31
"""Days between two legs of one trip."""
_LONGEST_VALUE: Final = 1000
"""In tokens; a longer text is no value of a field."""
_MIDDLE: Final = 1
"""The part of a month that is no departure or return ("medio")."""


class _Group(NamedTuple):
    """One day, or the ends of a range."""

    span: DateRange
    precision: Precision
    bracketed: bool
    joined: bool
    known: bool
    """Whether all words between it and the group before are known."""


class _NotReadError(Exception):
    """A value that is refused, with the reason."""

    def __init__(self, problem: DateProblem) -> None:
        super().__init__(problem)
        self.problem: DateProblem = problem


def read_period(text: str, reference: Reference = Reference()) -> DateReading | None:  # noqa: B008 -- frozen
    """Return the one period that a value stands for: a range, an enumeration, a start and a duration, legs.

    ``None`` where there is no word of a date at all. Where a word may change what the dates say, or the dates
    are not understood, ``problem`` tells so and ``start`` is ``None``.
    """
    tokens = tokenise(text)
    if not _speaks_of_dates(tokens):
        return None
    if len(tokens) > _LONGEST_VALUE:
        return DateReading(tokens[0].first, tokens[-1].last, None, None, None, "unreadable", year_given=False)
    value = taken_apart(tokens)
    points = [part.point for part in value.parts]
    ends = [(point.first, point.last) for point in points] + [span[2:] for span in value.durations]
    first, last = (min(ends)[0], max(end for _, end in ends)) if ends else (tokens[0].first, tokens[-1].last)
    year_given = any(point.year is not None for point in points)
    try:
        span, precision, problem = _read(value, reference)
    except _NotReadError as refused:
        return DateReading(first, last, None, None, None, refused.problem, year_given)
    return DateReading(first, last, span.start, span.end, precision, problem, year_given)


def _speaks_of_dates(tokens: Sequence[DateToken]) -> bool:
    if any(token.kind in _SURE_WORDS and not (token.abbreviated and token.kind == "weekday") for token in tokens):
        return True
    figures = [token for token in tokens if token.kind in ("number", "decimal", "ordinal")]
    only_figures = not any(token.kind == "word" for token in tokens)
    return bool(figures) and (only_figures or any(len(token.word) == 4 for token in figures))


_SURE_WORDS: Final = frozenset(
    {
        "date", "duration", "month", "quarter", "quarter_code", "season", "short_year", "unit", "week",
        "week_code", "weekday", "weekend",
    }
)  # fmt: skip


# -- judging the words between -----------------------------------------------------------------------------


def _read(value: Value, reference: Reference) -> tuple[DateRange, Precision, DateProblem | None]:
    resolved = resolve([part.point for part in value.parts], reference) if value.parts else []
    for problem in ("impossible", "unreadable", "year-unknown"):
        if problem == "unreadable":
            _check_words(value)
        if any(one.problem == problem for one in resolved):
            raise _NotReadError(problem)
    if not resolved:
        raise _NotReadError("unreadable")
    span, precision, groups = _united(_groups(value, resolved))
    if precision == "day":
        _check_plausible(span)
    contradicted = any(one.problem == "weekday" for one in resolved) or _contradicts(value.weekdays, span)
    span, mismatch = _with_durations(value, span, precision, groups)
    if contradicted:
        return span, precision, "weekday"
    return span, precision, "duration" if mismatch else None


def _check_plausible(span: DateRange) -> None:
    if span.start.year not in _PLAUSIBLE_YEARS or span.end.year not in _PLAUSIBLE_YEARS:
        raise _NotReadError("unreadable")
    if span.days > LONGEST_TRIP:
        raise _NotReadError("unreadable")


def _contradicts(weekdays: tuple[int, int] | None, span: DateRange) -> bool:
    return weekdays is not None and weekdays != (span.start.weekday(), span.end.weekday())


def _check_words(value: Value) -> None:
    """Refuse a value with words that may change what its dates say."""
    for index, part in enumerate(value.parts):
        _check_gap(part.before, value, inner=index > 0)
        middle = part.before and part.before[-1].kind == "part" and part.before[-1].value == _MIDDLE
        if middle or _leads(part.before, _BEFORE_OR_AFTER):
            raise _NotReadError("unreadable")
    if value.parts and _leads_range(value.parts[0].before):
        raise _NotReadError("unreadable")
    _check_gap(value.after, value, inner=True)
    _check_end(value)


def _check_gap(gap: Sequence[DateToken], value: Value, *, inner: bool) -> None:
    depth = 0
    several = len(value.parts) > 1 or bool(value.durations)
    for index, token in enumerate(gap):
        depth = max(0, depth + (token.kind == "open") - (token.kind == "close"))
        alternative = token.word == "of" and inner and not depth
        lone = token.kind in _UNITS and not several
        dayless = token.kind == "weekday" and not token.abbreviated and not (depth and several)
        if alternative or lone or dayless or token.word in _UNSURE or _is_left_over(gap, index):
            raise _NotReadError("unreadable")


def _is_left_over(gap: Sequence[DateToken], index: int) -> bool:
    """Tell whether a token is part of a date that nothing was made of, and does not count something else."""
    token = gap[index]
    if token.kind == "dot":
        return index > 0 and gap[index - 1].kind == "dot"
    following = gap[index + 1].word if index + 1 < len(gap) else ""
    return token.kind in _LEFT_OVER and not (token.kind in ("number", "cardinal") and following in _COUNTED)


def _check_end(value: Value) -> None:
    """Refuse a range that has no end: "5 maart 2018 tot nader order", "5 maart 2018 -"."""
    meant = [token for token in value.after if token.kind not in _TRANSPARENT]
    if not meant:
        return
    open_dash = meant[0].kind == "dash" and len(meant) == 1 and not value.durations
    if meant[0].kind == "range" or open_dash:
        raise _NotReadError("unreadable")


def _leads(gap: Sequence[DateToken], lexicon: frozenset[str]) -> bool:
    """Tell whether one of some words stands right before the date."""
    for token in reversed(gap):
        if token.word in lexicon:
            return True
        if token.kind not in _TRANSPARENT and token.word not in ("op", "on"):
            return False
    return False


def _leads_range(gap: Sequence[DateToken]) -> bool:
    """Tell whether a word such as "tot" stands right before the date."""
    for token in reversed(gap):
        if token.kind == "range":
            return True
        if token.kind not in (*_TRANSPARENT, "weekday") and token.word not in _HARMLESS:
            return False
        if token.word == "naar":
            return False
    return False


def _leads_dash(gap: Sequence[DateToken]) -> bool:
    for token in reversed(gap):
        if token.kind == "dash":
            return True
        if token.kind not in _TRANSPARENT and token.word not in _HARMLESS:
            return False
    return False


def _is_unknown(token: DateToken) -> bool:
    if token.kind in ("word", "part", "weekday"):
        return token.word not in _HARMLESS
    return False


# -- parts to groups ---------------------------------------------------------------------------------------


def _groups(value: Value, resolved: Sequence[Resolved]) -> list[_Group]:
    roles = roles_of(value)
    if len(roles) == 2 and set(roles) == {"departure", "return"}:
        resolved = resolved if roles[0] == "departure" else resolved[::-1]
        return [_group(value.parts[0], resolved[0], resolved[1])]
    _check_single(value, roles)
    groups: list[_Group] = []
    index = 0
    while index < len(resolved):
        part = value.parts[index]
        ranged = index + 1 < len(resolved) and _is_range(value, index)
        if ranged and index + 2 < len(resolved) and _is_range(value, index + 1):
            raise _NotReadError("unreadable")
        _check_link(value, index)
        groups.append(_group(part, resolved[index], resolved[index + ranged]))
        if ranged:
            _check_link(value, index + 1)
        elif _leads(part.before, _START) and not value.durations:
            raise _NotReadError("unreadable")
        index += 1 + ranged
    return groups


def _check_single(value: Value, roles: Sequence[Role | None]) -> None:
    """Refuse a departure without a return, and a return without a departure."""
    if len(value.parts) > 1 or roles[0] is None:
        return
    on_one_day = all(duration.unit == DAYS and duration.amount == 1 for duration in value.durations)
    if not value.durations or (roles[0] == "return" and not on_one_day):
        raise _NotReadError("unreadable")


def _group(part: DatePart, start: Resolved, end: Resolved) -> _Group:
    if start.span is None or end.span is None or start.point.precision is None:
        raise _NotReadError("unreadable")
    if start.point.precision != end.point.precision:
        raise _NotReadError("unreadable")
    if start.span.start > end.span.start:
        raise _NotReadError("reversed")
    return _Group(
        span=DateRange(start.span.start, end.span.end),
        precision=start.point.precision,
        bracketed=part.bracketed and _opens(part.before),
        joined=any(token.kind == "join" or token.word in DEPARTURE_WORDS | RETURN_WORDS for token in part.before),
        known=not any(_is_unknown(token) and not token.capital for token in part.before),
    )


def _opens(gap: Sequence[DateToken]) -> bool:
    """Tell whether the bracket that a date stands in was opened right before it, behind the date before."""
    kinds = [token.kind for token in gap if token.kind in ("open", "close")]
    return kinds[-1:] == ["open"]


def _is_range(value: Value, index: int) -> bool:
    """Tell whether a point and the one behind it are the ends of a range."""
    here, there = value.parts[index], value.parts[index + 1]
    if _leads_range(there.before) or _leads_dash(there.before):
        return True
    if any(token.kind == "range" for token in there.before[:1]):
        raise _NotReadError("unreadable")
    between = any(token.kind == "between" for token in here.before)
    if between and any(token.kind == "join" for token in there.before):
        return True
    iso = here.point.year is not None and there.point.year is not None and here.point.precision == "day"
    return iso and [token.kind for token in there.before] == ["slash"]


def _check_link(value: Value, index: int) -> None:
    """Refuse dates between which nothing tells how they belong together."""
    if index == 0:
        return
    part, previous = value.parts[index], value.parts[index - 1]
    if not part.on_new_line and not any(map(_links, part.before)):
        raise _NotReadError("unreadable")
    unknown = any(_is_unknown(token) for token in part.before)
    borrows = all(after.point.partial for after in value.parts[index:])
    if unknown and (borrows or previous.point.partial):
        raise _NotReadError("unreadable")
    if borrows and not (part.point.lends_forward and _is_closed(value.after)):
        raise _NotReadError("unreadable")


def _links(token: DateToken) -> bool:
    """Tell whether a token between two dates may tell how they belong together."""
    linked = token.kind in (*_JOINING, "range", "dash") or token.gap == "line" or _is_unknown(token)
    return linked or token.word in DEPARTURE_WORDS | RETURN_WORDS


def _is_closed(after: Sequence[DateToken]) -> bool:
    """Tell whether a day without a month is not rather a number of what follows ("March 9 and 12 guests")."""
    return not after or after[0].kind != "word" or after[0].word in _HARMLESS


# -- groups to one period ----------------------------------------------------------------------------------


def _united(groups: Sequence[_Group]) -> tuple[DateRange, Precision, list[_Group]]:
    """Return the days from the first to the last, and the groups that they were made of."""
    span, precision = groups[0].span, groups[0].precision
    used = [groups[0]]
    for group in groups[1:]:
        if group.precision != precision:
            finer = _COARSENESS.index(group.precision) < _COARSENESS.index(precision)
            inner, outer = (group.span, span) if finer else (span, group.span)
            if not outer.contains(inner):
                raise _NotReadError("unreadable")
            if finer:
                span, precision, used = group.span, group.precision, [group]
        elif not span.contains(group.span):
            span = _union(span, group)
            used.append(group)
    return span, precision, used


def _union(span: DateRange, group: _Group) -> DateRange:
    if not group.known or (group.bracketed and not group.joined):
        raise _NotReadError("unreadable")
    if group.span.end < span.start:
        raise _NotReadError("reversed")
    if (group.span.start - span.end).days > _LONGEST_BREAK:
        raise _NotReadError("unreadable")
    return DateRange(min(span.start, group.span.start), max(span.end, group.span.end))


def _with_durations(
    value: Value, span: DateRange, precision: Precision, groups: Sequence[_Group]
) -> tuple[DateRange, bool]:
    """Return the period with the end that a duration gives it, and whether a duration contradicts it."""
    if not value.durations:
        return span, False
    if not all(is_believable(duration) for duration in value.durations):
        raise _NotReadError("unreadable")
    if precision != "day":
        return span, not all(fits_within(duration, span) for duration in value.durations)
    if span.days > 1 or len(value.parts) > 1:
        legs = [group.span for group in groups]
        return span, not all(agrees(duration, span, legs) for duration in value.durations)
    lasted = lasting(value.durations, span)
    if lasted is None:
        raise _NotReadError("unreadable")
    return lasted

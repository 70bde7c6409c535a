"""The value of a field taken apart: its dates, the words between them, and how long they last."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final, Literal, NamedTuple

from dienstreis.grammar.dates.durations import Duration, read_duration
from dienstreis.grammar.dates.points import PointReader
from dienstreis.vocabulary import dates as words
from dienstreis.wording.languages import every

if TYPE_CHECKING:
    from collections.abc import Sequence

    from dienstreis.grammar.dates.cursor import Point
    from dienstreis.grammar.dates.tokens import DateToken

Role = Literal["departure", "return"]
DEPARTURE_WORDS: Final = every(words.DEPARTURE_WORDS)
RETURN_WORDS: Final = every(words.RETURN_WORDS)
_BEGIN, _END = 0, 2


class DatePart(NamedTuple):
    """A point of the value, with the tokens between it and the point before."""

    point: Point
    before: list[DateToken]
    bracketed: bool
    on_new_line: bool


@dataclass(slots=True)
class Value:
    """A value in parts."""

    parts: list[DatePart] = field(default_factory=list)
    after: list[DateToken] = field(default_factory=list)
    durations: list[Duration] = field(default_factory=list)
    weekdays: tuple[int, int] | None = None
    """Those of "dinsdag t/m donderdag" before the days."""


def taken_apart(tokens: list[DateToken]) -> Value:
    """Return the parts of a value, each token in one of them but for times of the day."""
    reader = PointReader(_without_times(tokens), prose=False)
    value = Value()
    gap: list[DateToken] = []
    depth = position = 0
    while position < len(reader.tokens):
        # "5 maart 2018 + 3 dagen" may last three days or four.
        added = bool(gap) and gap[-1].kind == "join" and not value.durations
        duration = None if added else read_duration(reader, position)
        weekdays = None if value.parts else _weekdays(reader, position)
        if duration is not None:
            value.durations.append(duration[0])
            position = duration[1]
        elif weekdays is not None:
            value.weekdays, position = weekdays
        else:
            found = reader.read(position, value.parts[-1].point if value.parts else None)
            if found is not None:
                on_new_line = reader.tokens[position].gap in ("line", "paragraph")
                value.parts.append(DatePart(found.point, gap, depth > 0, on_new_line))
                gap, position = [], found.position
                continue
            token = reader.tokens[position]
            depth = max(0, depth + (token.kind == "open") - (token.kind == "close"))
            gap.append(token)
            position += 1
    value.after = gap
    return value


def _without_times(tokens: list[DateToken]) -> list[DateToken]:
    return [token for token in tokens if token.kind != "time"]


def _weekdays(reader: PointReader, position: int) -> tuple[tuple[int, int], int] | None:
    """Read "dinsdag t/m donderdag", behind which the days stand by themselves."""
    kinds = [reader.kind(at) for at in range(position, position + 3)]
    if kinds[0] != "weekday" or kinds[2] != "weekday":
        return None
    if kinds[1] not in ("range", "dash", "join"):
        return None
    behind = reader.token(position + 3)
    if behind is None or (behind.kind == "number" and reader.kind(position + 4) == "month"):
        return None
    return (reader.tokens[position].value, reader.tokens[position + 2].value), position + 3


def roles_of(value: Value) -> list[Role | None]:
    """Return for each point whether it is the departure or the return, by the words before or behind it."""
    before = [_role(part.before[::-1]) for part in value.parts]
    if before and before[0] is not None:
        return before
    gaps = [part.before for part in value.parts[1:]] + [value.after]
    return [_role(gap) for gap in gaps]


def _role(gap: Sequence[DateToken]) -> Role | None:
    return next((role for role in map(_role_of, gap) if role is not None), None)


def _role_of(token: DateToken) -> Role | None:
    if token.word in DEPARTURE_WORDS or (token.kind == "part" and token.value == _BEGIN):
        return "departure"
    if token.word in RETURN_WORDS or (token.kind == "part" and token.value == _END):
        return "return"
    return None

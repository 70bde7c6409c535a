"""Single dates: tokens to points, each of which may lack what its neighbours say."""

from __future__ import annotations

from typing import Final

from dienstreis.grammar.dates.cursor import COUNTED, DAYS, Cursor, FoundPoint, Point
from dienstreis.grammar.dates.tokens import FIRST_DAY_OF_WEEK
from dienstreis.vocabulary import dates as words
from dienstreis.wording.languages import every

_NUMBER_WORDS: Final = every(words.NUMBER_WORDS)
_YEAR_CONTEXTS: Final = every(words.YEAR_CONTEXTS)
_REPEATING: Final = every(words.REPEATING_WORDS)
_DAY_PARTS: Final = every(words.DAY_PARTS)
_DAY_PREPOSITIONS: Final = every(words.DAY_PREPOSITIONS)
_THIS_MONTH: Final = every(words.THIS_MONTH_WORDS)
_LINKS: Final = ("range", "dash", "slash", "join")
_ORDINALS: Final = ("ordinal", "ordinal_word")


class PointReader(Cursor):
    """Reads a date, in any of its forms."""

    def read(self, position: int, before: Point | None = None) -> FoundPoint | None:
        """Return the date that begins at a token; ``before`` is the one that it is linked to."""
        relation = weekday = None
        start = position
        if self.kind(position) == "relation":
            relation = self.tokens[position].value
            position += 1
        if self.kind(position) == "weekday":
            weekday = self.tokens[position].value
            full = not self.tokens[position].abbreviated
            position = self._skip_dot(position)
            position = self._skip(position, "comma") if full else position
            after = self.token(position)
            position += after is not None and after.word in _DAY_PARTS
        if self.kind(position) == "article" and self.kind(position + 1) in DAYS:
            position += 1
        found = self._body(position, before, at_weekday=weekday is not None)
        if found is None or (weekday is not None and found.point.precision != "day"):
            return None
        if position > start:
            first = self.tokens[start].first
            relation = found.point.relation if relation is None else relation
            found = FoundPoint(found.point._replace(first=first, weekday=weekday, relation=relation), found.position)
        return self._with_suffixes(found)

    def _body(self, position: int, before: Point | None, *, at_weekday: bool) -> FoundPoint | None:
        kind = self.kind(position)
        if kind is None:
            return None
        if kind == "date":
            return self._numeric(position, at_weekday=at_weekday)
        if kind in DAYS or kind == "decimal":
            return self._from_number(position, before, at_weekday=at_weekday)
        return self._from_word(position)

    def _from_number(self, position: int, before: Point | None, *, at_weekday: bool) -> FoundPoint | None:
        if before is None and not at_weekday and self._continues_a_number(position):
            return None
        return (
            self._of_ordinal(position)
            or self._day_and_month(position)
            or self._short(position, before, at_weekday=at_weekday)
            or self._numeric_month(position)
            or self._year(position, before)
            or self._day_of_this_month(position, before)
            or self._partial(position, before)
        )

    def _of_ordinal(self, position: int) -> FoundPoint | None:
        is_ordinal = self.kind(position) in _ORDINALS
        return self._vague(position) or self._quarter(position) if is_ordinal else None

    def _from_word(self, position: int) -> FoundPoint | None:
        kind = self.kind(position)
        if kind == "ordinal_word":
            return self._of_ordinal(position)
        if kind == "half":
            return self._vague(position)
        if kind in ("quarter", "quarter_code"):
            return self._quarter(position)
        if kind in ("week", "week_code"):
            return self._week(position) or self._week_of(position)
        if kind == "month":
            return self._month_and_day(position) or self._month(position)
        if kind == "part":
            return self._part(position) or self._vague(position)
        return self._season(position) if kind == "season" else None

    def _with_suffixes(self, found: FoundPoint) -> FoundPoint:
        found = self._with_weekday_behind(found)
        token = self.token(found.position)
        if token is None or token.kind != "relation" or token.word not in words.SUFFIX_RELATIONS:
            return found
        end = self._skip_dot(found.position)
        point = found.point._replace(last=self.tokens[end - 1].last, relation=token.value)
        return self._dated(FoundPoint(point, end), comma=False) if point.year is None else FoundPoint(point, end)

    def _with_weekday_behind(self, found: FoundPoint) -> FoundPoint:
        """Read the weekday of "5 maart 2018 (maandag)" and "5 maart 2018, maandag"."""
        point, position = found
        day = self.token(position + 1)
        opened = self.kind(position) == "open"
        if day is None or day.kind != "weekday" or point.precision != "day" or point.weekday is not None:
            return found
        if opened and self.kind(position + 2) == "close":
            point = point._replace(weekday=day.value, last=self.tokens[position + 2].last)
            found = FoundPoint(point, position + 3)
            return found if point.year is not None else self._dated(found, comma=False)
        followed = self.kind(position + 2) in (*DAYS, "article", "month", "dot", "date")
        if self.kind(position) == "comma" and not day.abbreviated and not followed and not self.prose:
            return FoundPoint(point._replace(weekday=day.value, last=day.last), position + 2)
        return found

    # -- the forms of a day --------------------------------------------------------------------------------

    def _numeric(self, position: int, *, at_weekday: bool) -> FoundPoint | None:
        token = self.tokens[position]
        if token.date is None:
            return None
        # "10.12.15" is a version or a time as well.
        long = len(token.word) >= 8 and not token.word[-3:].startswith(".")
        if self.prose and not long and not at_weekday:
            return None
        year, month, day = token.date
        if self.prose and not 1 <= month <= 12 and not token.word[-4:].isdigit():
            return None
        return self._found(position, position + 1, "day", year=year, month=month, day=day)

    def _day_and_month(self, position: int) -> FoundPoint | None:
        day = self._day_at(position)
        if day is None:
            return None
        at = position + 1
        dashed = self.kind(at) == "dash" and self._is_glued(at) and self._is_glued(at + 1)
        of = self.kind(at) == "of"
        month = self.token(at + (dashed or of))
        if month is None or month.kind != "month":
            return None
        if of and self.kind(position) == "number" and month.language == "nl":
            return None
        end = self._skip_dot(at + (dashed or of))
        ordinal = self.kind(position) == "ordinal"
        found = self._found(position, end, "day", month=month.value, day=day, lends_forward=ordinal)
        found = self._dated(found, comma=True, two_digits=True)
        is_date = not self.prose or 1 <= day <= 31 or found.point.year is not None
        return found if is_date else None

    def _month_and_day(self, position: int) -> FoundPoint | None:
        month = self.tokens[position]
        english = month.language == "en" or (month.language == "mul" and month.capital)
        at = self._skip_dot(position)
        at = self._skip(at, "article") if self.kind(at + 1) == "ordinal" else at
        day = self._day_at(at)
        if not english or day is None or self.kind(at + 1) == "month":
            return None
        found = self._found(position, at + 1, "day", month=month.value, day=day, lends_forward=True)
        found = self._dated(found, comma=True)
        surely = found.point.year is not None or self.kind(at) == "ordinal"
        return found if surely or self._is_likely_month_and_day(position, at) else None

    def _is_likely_month_and_day(self, position: int, day: int) -> bool:
        """Tell "March 9" from "in September 12 guests", "may 5" and "Sept 16" (a year)."""
        month, after = self.tokens[position], self.token(day + 1)
        if after is not None and after.word in COUNTED:
            return False
        if month.abbreviated and month.language == "mul" and self.kind(day + 1) not in _LINKS:
            return False
        before = self.token(position - 1)
        return not self.prose or (month.capital and not (before is not None and before.word == "in"))

    def _short(self, position: int, before: Point | None, *, at_weekday: bool) -> FoundPoint | None:
        """Read a day and month in figures: "8/2", or "8-2" where what it is linked to is a date."""
        dated = self._short_at(position)
        if dated is None:
            return None
        day, month, end, separator = dated
        linked = before is not None and before.short
        if separator == "/" and not self.prose:
            believed = self.kind(end) != "month"
        elif separator == "/":
            believed = at_weekday or linked or (position == 0 and self.kind(end) == "colon")
        else:
            believed = linked or at_weekday
        if not (believed or self._is_linked_to_numeric(end)):
            return None
        found = self._found(position, end, "day", month=month, day=day, short=True)
        if self.prose or separator != "/":
            return found
        return self._dated(found, comma=False)

    def _short_at(self, position: int) -> tuple[int, int, int, str] | None:
        """Return day, month, position behind and separator of what may be a numeric day and month."""
        if self.kind(position) == "decimal":
            return self._decimal_at(position)
        day_at, month_at, mark = self._day_at(position), self._day_at(position + 2), self.token(position + 1)
        if day_at is None or month_at is None or mark is None or mark.kind not in ("slash", "dash"):
            return None
        in_one = mark.glued and self._is_glued(position + 2) and self.kind(position) == "number"
        more = self.kind(position + 3) is mark.kind and self._is_glued(position + 3)
        if not in_one or more or not 1 <= month_at <= 12 or self.kind(position + 2) != "number":
            return None
        return day_at, month_at, position + 3, mark.word

    def _decimal_at(self, position: int) -> tuple[int, int, int, str] | None:
        """Return the same of what is written as a decimal number is ("12.5")."""
        day, _, month = self.tokens[position].word.partition(".")
        if not (month.isdecimal() and len(day) <= 2 and len(month) <= 2):
            return None
        dotted = self.kind(position + 1) == "dot" and self._is_glued(position + 1) and not self.prose
        return int(day), int(month), position + 1 + dotted, "."

    def _is_linked_to_numeric(self, position: int) -> bool:
        link = self.token(position)
        if link is None or link.kind not in ("range", "dash") or (link.kind == "dash" and link.glued):
            return False
        at = self._skip(position + 1, "weekday")
        if self.kind(at) == "date":
            return True
        return not self.prose and at < len(self.tokens) and self._short_at(at) is not None

    def _partial(self, position: int, before: Point | None) -> FoundPoint | None:
        day, after = self._day_at(position), self.token(position + 1)
        if day is None or (after is not None and after.word in COUNTED and after.kind == "word"):
            return None
        borrows = before is not None and before.lends_forward
        found = self._found(position, position + 1, "day", day=day, lends_forward=borrows)
        return self._dated(found, comma=True) if borrows else found

    def _day_of_this_month(self, position: int, before: Point | None) -> FoundPoint | None:
        """Read "de 12e dezer" and "op 12 dezer", but not "12 dezer gemeenten"."""
        day, this, lead = self._day_at(position), self.token(position + 1), self.token(position - 1)
        if day is None or this is None or this.word not in _THIS_MONTH:
            return None
        led = lead is not None and (lead.kind == "article" or lead.word in _DAY_PREPOSITIONS)
        if not (led or before is not None or self.kind(position) == "ordinal"):
            return None
        end = self._skip(position + 2, "month_word")
        return self._found(position, end, "day", day=day, this_month=True)

    # -- the forms of a longer time ------------------------------------------------------------------------

    def _month(self, position: int) -> FoundPoint:
        month = self.tokens[position]
        found = self._found(position, self._skip_dot(position), "month", month=month.value)
        return self._dated(found, comma=not self.prose)

    def _numeric_month(self, position: int) -> FoundPoint | None:
        """Read "05-2018", "5/2018" and "2018-05"."""
        mark, other = self.token(position + 1), self.token(position + 2)
        if self.prose or mark is None or other is None or not (mark.glued and other.glued):
            return None
        if mark.kind not in ("dash", "slash") or (
            self._is_glued(position + 3) and self.kind(position + 3) is mark.kind
        ):
            return None
        first = self._year_at(position)
        year, month = (first, other) if first else (self._year_at(position + 2), self.tokens[position])
        if year is None or month.kind != "number" or not 1 <= month.value <= 12 or len(month.word) > 2:
            return None
        return self._found(position, position + 3, "month", year=year, month=month.value)

    def _part(self, position: int) -> FoundPoint | None:
        at = self._skip(position + 1, "of", "dash")
        at = self._skip(at, "article") if self.kind(at + 1) == "month_word" else at
        at = self._skip(at, "month_word")
        if self.kind(at) != "month" or self._month_and_day(at) is not None:
            return None
        month = self._month(at)
        part = self.tokens[position]
        point = month.point._replace(first=part.first, precision="part_of_month", number=part.value)
        return FoundPoint(point, month.position)

    def _season(self, position: int) -> FoundPoint | None:
        season = self.tokens[position]
        found = self._found(position, position + 1, "season", month=season.value)
        found = self._dated(found, comma=not self.prose)
        slash = self.kind(found.position)
        if season.value != 12 or found.point.year is None or slash not in ("slash", "dash"):
            return found
        token = self.token(found.position + 1)
        digits = token.word.lstrip("'’‘`´") if token is not None else ""
        if not digits.isdecimal() or not digits.endswith(f"{(found.point.year + 1) % 100:02}"):
            return found
        last = self.tokens[found.position + 1].last
        return FoundPoint(found.point._replace(last=last), found.position + 2)

    def _year(self, position: int, before: Point | None) -> FoundPoint | None:
        year = self._year_at(position)
        if year is None:
            return None
        at = position + 1
        if self.kind(at) in ("dash", "slash") and self.kind(at + 1) == "quarter_code":
            return self._quarter_code(position, at + 1, year)
        if self.kind(at) == "quarter_code":
            return self._quarter_code(position, at, year)
        if self.prose and before is None and not self._is_context_of_year(position - 1):
            return None
        return self._found(position, at, "year", year=year)

    def _is_context_of_year(self, position: int) -> bool:
        token = self.token(position)
        if token is None:
            return len(self.tokens) <= 2
        return token.word in _YEAR_CONTEXTS or token.kind == "year_word"

    def _quarter_code(self, position: int, code: int, year: int) -> FoundPoint:
        return self._found(position, code + 1, "quarter", year=year, number=self.tokens[code].value)

    def _quarter(self, position: int) -> FoundPoint | None:
        numbers = self._numbers_of_quarter(position)
        if numbers is None:
            return None
        first, last, end = numbers
        found = self._found(position, end, "quarter", number=first, last_number=last)
        found = self._dated(found, comma=True)
        undoubted = self.kind(position) != "quarter_code" or self.tokens[position].word[0] == "q"
        return found if found.point.year is not None or (undoubted and 1 <= first <= 4) else None

    def _numbers_of_quarter(self, position: int) -> tuple[int, int | None, int] | None:
        token = self.tokens[position]
        if token.kind == "quarter_code":
            return token.value, None, position + 1
        if token.kind == "quarter":
            return self._number_behind_quarter(position)
        if token.kind not in _ORDINALS:
            return None
        other = self.token(position + 2)
        linked = self.kind(position + 1) in _LINKS and other is not None and other.kind in _ORDINALS
        at = position + (3 if linked else 1)
        if self.kind(at) != "quarter":
            return None
        # The last quarter, which is 0 among the ordinals, is the fourth.
        return token.value or 4, (other.value or 4) if other and linked else None, self._skip_dot(at)

    def _number_behind_quarter(self, position: int) -> tuple[int, None, int] | None:
        """Return the number of "kwartaal 3" and of "last quarter of 2019", and the position behind it."""
        number, before = self.token(position + 1), self.token(position - 1)
        if number is not None and number.kind == "number" and len(number.word) == 1:
            return number.value, None, position + 2
        of_year = self.kind(position + 1) == "of" and self._year_at(position + 2) is not None
        return (4, None, position + 1) if of_year and before and before.word == "last" else None

    def _week(self, position: int) -> FoundPoint | None:
        token, before = self.tokens[position], self.token(position - 1)
        if token.kind == "week_code" and token.date:
            return self._found(position, position + 1, "week", year=token.date[0], number=token.value)
        at = self._skip_dot(position)
        name = self.token(at)
        at = self._skip_dot(at) if name is not None and name.word in _NUMBER_WORDS else at
        at = self._skip(at, "dot")
        number = self._day_at(at)
        repeated = before is not None and (before.word in _REPEATING or before.kind in ("number", "cardinal"))
        if number is None or self.kind(at) != "number" or repeated:
            return None
        at += 1
        last = None
        if self.kind(at) in _LINKS and self.kind(at + 1) == "number":
            last = self._day_at(at + 1)
            at += 2 if last is not None else 0
        if self.kind(at) in ("unit", "month"):
            return None
        return self._dated(self._found(position, at, "week", number=number, last_number=last), comma=True)

    def _week_of(self, position: int) -> FoundPoint | None:
        """Read "week van 5 maart 2018": the week that the day lies in."""
        at = self._skip(position + 1, "of")
        day_at = self._skip(at, "weekday")
        if at == position + 1 or self.kind(day_at) not in (*DAYS, "date", "month"):
            return None
        day = self.read(at)
        if day is None or day.point.precision != "day" or day.point.partial:
            return None
        if self.kind(day.position) in (*_LINKS, "comma"):
            return None
        begins = 1 if self.tokens[position].word == FIRST_DAY_OF_WEEK else None
        point = day.point._replace(first=self.tokens[position].first, precision="week", number=begins)
        return FoundPoint(point, day.position)

    def _vague(self, position: int) -> FoundPoint | None:
        """Read what no precision fits ("eind 2016"), lest its end be taken for the whole."""
        at = position
        if self.kind(at) in ("ordinal", "ordinal_word"):
            at = self._skip(at + 1, "half", "week", "weekend", "weekday", "part", "unit")
            if at == position + 1:
                return self._vague_month(position)
        elif self.kind(at) in ("half", "part"):
            at += 1
        else:
            return None
        at = self._skip(at, "of")
        at = self._skip(at, "article", "this")
        at = self._skip(at, "year_word", "month_word")
        of_month = self.kind(at) == "month" and self.kind(position) != "part"
        if of_month or self.kind(at) == "season":
            end = self._named_year(self._skip_dot(at), comma=False).position
            return self._found(position, end, None)
        year = self._year_at(at)
        return None if year is None else self._found(position, at + 1, None)

    def _vague_month(self, position: int) -> FoundPoint | None:
        if self.kind(position) != "ordinal_word" or self.kind(position + 1) != "month":
            return None
        return self._found(position, self._named_year(position + 2, comma=False).position, None)

"""Readings of dates as days and periods of the report, with their places."""

from collections.abc import Iterable
from datetime import date
from functools import reduce

from dienstreis.extract.grounded import Grounded, Problem, ground
from dienstreis.grammar.dates import DateReading
from dienstreis.model import Period
from dienstreis.text.passage import Passage, Span

__all__ = ["day_of", "extent", "period_of", "problem_of", "spanning"]


def extent(spans: Iterable[Span]) -> Span:
    """From the first to the last character of passages, whatever their order in the text."""
    return reduce(Span.through, spans)


def day_of(reading: DateReading) -> date | None:
    """The day that a reading is, if it is one day."""
    return reading.start if reading.precision == "day" and reading.start == reading.end else None


def spanning(start: date, end: date, span: Span, sentence: Passage | None, text: str | None = None) -> Grounded[Period]:
    """A period out of a first and a last day."""
    words = text or (sentence.text if sentence else "")
    days = (end - start).days + 1
    return ground(
        Period(start=start, end=end, precision="day", days=days, text=words),
        span if sentence is None or text else sentence.span().through(span),
    )


def period_of(reading: DateReading, passage: Passage) -> Grounded[Period]:
    """A reading as the contract's period, with what is wrong with it."""
    words = passage.part(reading.first, reading.last)
    days = (reading.end - reading.start).days + 1 if reading.start and reading.end else None
    period = Period(start=reading.start, end=reading.end, precision=reading.precision, days=days, text=words.text)
    problems = (problem_of(reading, passage),) if reading.problem else ()
    return ground(period, words.span())._replace(problems=problems)


def problem_of(reading: DateReading, passage: Passage) -> Problem:
    """What is wrong with a date, at its place."""
    words = passage.part(reading.first, reading.last)
    return Problem(reading.problem or "unreadable", words.span(), {"text": words.text})

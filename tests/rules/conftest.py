"""Documents made by hand: a text, and what was read in it."""

from collections.abc import Callable, Sequence
from datetime import date
from typing import Any

import pytest

from dienstreis.document import Document
from dienstreis.extract.grounded import Problem
from dienstreis.model import (
    AccompanyingOfficials,
    Costs,
    Destination,
    FollowUp,
    Gifts,
    Period,
    Person,
    Place,
    ProgrammeEntry,
    Purpose,
    Result,
    TripReport,
)
from dienstreis.rules.rule import Bounds
from dienstreis.text.blocks import read_blocks
from dienstreis.text.outline import read_outline
from dienstreis.text.passage import Lines, Span

BOUNDS = Bounds(today=date(2023, 9, 1), report_days=31, gift_value=50.0)
COMPLETE = TripReport(
    document_type="trip_report",
    travellers=[Person(name="T. Vermaas", role="wethouder")],
    destinations=[Destination(place="Porvoo", country="Finland", country_code="FI")],
    period=Period(start=date(2023, 5, 8), end=date(2023, 5, 10), precision="day", days=3, text="8-10 mei 2023"),
    accompanying_officials=AccompanyingOfficials(count=1, text="1"),
    purpose=Purpose(text="Kennis opdoen over vlonders."),
    delegation=[Person(name="K. Bakhuis", role="beleidsadviseur")],
    programme=[ProgrammeEntry(text="Rondleiding")],
    results=[Result(text="Vlonders gaan lang mee.")],
    gifts=Gifts(status="none", text="geen"),
    costs=Costs(total=900.0, currency="EUR", paid_by="de gemeente", text="€ 900"),
    report_date=date(2023, 5, 22),
    follow_ups=[FollowUp(id="-", kind="action", status="done", text="De raad is bijgepraat.", cue="is bijgepraat")],
)
"""A report that lacks nothing."""


def span_of(text: str, words: str) -> Span:
    """Where ``words`` stand in ``text``, the first time."""
    start = text.index(words)
    return Span(start, start + len(words))


def make(
    text: str,
    *,
    places: dict[str, str] | None = None,
    problems: Sequence[tuple[str, str]] = (),
    facts: dict[str, str] | None = None,
    **changes: Any,
) -> Document:
    """A document of ``text`` with a complete report, but for ``changes``.

    ``places`` maps JSON Pointers to words of the text; ``problems`` are kinds with the words that they are
    about, and ``facts`` the facts of them all.
    """
    lines = Lines(text)
    provenance = {}
    for pointer, words in (places or {}).items():
        span = span_of(text, words)
        provenance[pointer] = Place(
            start=span.start, end=span.end, line=lines.number(span.start), end_line=lines.last_number(span)
        )
    report = COMPLETE.model_copy(update={"provenance": provenance, **changes})
    outline = read_outline(read_blocks(text, lines), text, lines)
    met = [Problem(kind, span_of(text, words), facts or {"text": words}) for kind, words in problems]
    return Document(text, lines, outline, report, lambda: met)


@pytest.fixture
def document() -> Callable[..., Document]:
    """The maker of documents."""
    return make


@pytest.fixture
def found() -> Callable[..., list[str]]:
    """What the rule of a code finds in a document made by hand: the passages, one by one."""
    from dienstreis.rules import RULES

    checks = {rule.code: rule.check for rule in RULES}

    def passages(code: str, text: str, **settings: Any) -> list[str]:
        made = make(text, **settings)
        return [text[slice(*hit.span)] for hit in checks[code](made, BOUNDS)]

    return passages

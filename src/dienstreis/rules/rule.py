"""What a rule is, and what it finds before anyone words it."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple, TypeAlias

if TYPE_CHECKING:
    import datetime
    from collections.abc import Callable, Iterator, Mapping

    from dienstreis.document import Document
    from dienstreis.model import Severity
    from dienstreis.text.passage import Span

__all__ = ["Bounds", "Check", "Fact", "Hit", "Rule", "Term", "of_document"]


class Term(NamedTuple):
    """A fact that is not the report's: its words depend on the language of the message."""

    key: str
    """Its key in ``TERMS`` of the messages; a key that is not there words itself."""


Fact: TypeAlias = "str | Term | datetime.date | float"
"""The report's own words, a term of the catalogue, a day, or an amount of money."""


class Hit(NamedTuple):
    """A place that a rule found, with the facts that its message tells."""

    span: Span
    """The passage that the finding is about; empty where the text is."""
    facts: Mapping[str, Fact] = {}
    """What fills the message's placeholders."""
    case: str = "message"
    """Which of the rule's messages in the catalogue words it."""
    severity: Severity | None = None
    """How much it matters, where that is another than the rule's."""


class Bounds(NamedTuple):
    """What rules measure with."""

    today: datetime.date
    """The day on which the check is made."""
    report_days: int
    """How many days after the return a report may be dated."""
    gift_value: float
    """The worth in euros above which a gift must be accounted for."""


Check: TypeAlias = "Callable[[Document, Bounds], Iterator[Hit]]"
"""Looks through a document; never raises."""


def of_document(check: Callable[[Document], Iterator[Hit]]) -> Check:
    """A check that measures with nothing, and looks only at the document."""

    def of_both(document: Document, _bounds: Bounds) -> Iterator[Hit]:
        return check(document)

    of_both.__doc__ = check.__doc__
    return of_both


class Rule(NamedTuple):
    """A row of the table of rules."""

    code: str
    """Its code, which never changes ("DR401")."""
    name: str
    """Its name, which never changes ("costs-missing")."""
    severity: Severity
    """How much a finding matters, where no setting says otherwise."""
    source: str
    """The norms that it comes from, by the abbreviations of the documentation; "own" for this tool's own."""
    check: Check
    """Finds what it is about; it knows neither the severity nor the file."""
    any_document: bool = False
    """Whether it also speaks of what is not the report of a trip."""
    absence: bool = False
    """Whether it finds that something is absent: at most once in a report, where a reader would look for it."""
    yields: bool = False
    """Whether it keeps silent where another rule finds something at the same passage, which is the cause."""
    needs: str | None = None
    """The module that it cannot do without, which an extra brings; ``None`` for none."""
    sign: Callable[[Document], bool] | None = None
    """Whether a document shows without that module that the rule would find something; ``None`` where it needs none."""

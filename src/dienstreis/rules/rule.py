"""What a rule is, and what it finds before anyone words it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from dienstreis.document import Document
    from dienstreis.model import Severity
    from dienstreis.text.passage import Span

__all__ = ["Check", "Hit", "Rule", "Term"]


@dataclass(frozen=True, slots=True)
class Term:
    """A fact that is not the report's: its words depend on the language of the message."""

    key: str
    """Its key in ``TERMS`` of the messages; a key that is not there words itself."""


@dataclass(frozen=True, slots=True)
class Hit:
    """A place that a rule found, with the facts that its message tells."""

    span: Span
    """The passage that the finding is about; empty where the text is."""
    facts: dict[str, str | Term] = field(default_factory=dict)
    """What fills the message's placeholders: the report's own words, or a term of the catalogue."""
    case: str = "message"
    """Which of the rule's messages in the catalogue words it."""


Check: TypeAlias = "Callable[[Document], Iterator[Hit]]"
"""Looks through a document; never raises. Its docstring explains the rule to those who write reports."""


@dataclass(frozen=True, slots=True)
class Rule:
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

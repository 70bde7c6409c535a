"""Hits put into words, lines and columns."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from dienstreis.errors import Message, Refused
from dienstreis.model import Finding
from dienstreis.rules.rule import Term
from dienstreis.vocabulary.dates import MONTHS
from dienstreis.vocabulary.messages import CATALOGUE, LANGUAGES, TERMS

if TYPE_CHECKING:
    from dienstreis.document import Document
    from dienstreis.grammar.masking import Masking
    from dienstreis.model import Severity
    from dienstreis.rules.rule import Fact, Hit, Rule

__all__ = ["finding", "known_language", "summary"]

CAPITAL_MONTHS = frozenset({"en"})
DECIMALS = {"nl": str.maketrans(".,", ",.")}
LONGEST_FACT = 80  # characters of the report's words that a message quotes


def finding(rule: Rule, hit: Hit, document: Document, severity: Severity, path: str | None, language: str) -> Finding:
    """What a hit of ``rule`` is to its readers; ``language`` is one that the catalogue has.

    Personal data are masked in the message and in the excerpt, whatever rule speaks.
    """
    lines = document.lines
    line, end_line = lines.number(hit.span.start), lines.last_number(hit.span)
    return Finding(
        code=rule.code,
        name=rule.name,
        severity=severity,
        message=message(rule, hit, document.masking, language),
        path=path,
        line=line,
        column=lines.column(hit.span.start),
        end_line=end_line,
        end_column=hit.span.end - lines.starts[end_line - 1] + 1,
        source=rule.source,
        excerpt=document.masking.text[lines.starts[line - 1] : lines.ends[line - 1]],
    )


def message(rule: Rule, hit: Hit, masking: Masking, language: str) -> str:
    """The message of the hit's case, with its facts filled in."""
    template = CATALOGUE[rule.code][language][hit.case]
    return template.format_map({name: worded(fact, masking, language) for name, fact in hit.facts.items()})


def worded(fact: Fact, masking: Masking, language: str) -> str:
    """A fact as a message tells it; the report's words on one line, and cut off where they are long."""
    if isinstance(fact, datetime.date):
        return f"{fact.day} {month_name(fact.month, language)} {fact.year}"
    if isinstance(fact, float):
        return f"{fact:,.2f}".translate(DECIMALS.get(language, {}))
    if isinstance(fact, Term):
        return TERMS.get(fact.key, {}).get(language) or worded(fact.key, masking, language)
    words = masking.words(" ".join(fact.split()))
    return words if len(words) <= LONGEST_FACT else words[: LONGEST_FACT - 1].rstrip() + "…"


def month_name(month: int, language: str) -> str:
    """A month as the language writes it."""
    names = {number: name for by in ("mul", language) for name, number in MONTHS[by].items()}
    return names[month].capitalize() if language in CAPITAL_MONTHS else names[month]


def summary(rule: Rule, language: str) -> str:
    """What a rule finds, in a few words; ``language`` is one that the catalogue has."""
    return CATALOGUE[rule.code][language]["summary"]


def known_language(language: str) -> str:
    """The catalogue's language that a BCP 47 tag asks for ("nl-NL" is "nl"); raises ValueError for others."""
    primary = language.partition("-")[0].lower()
    if primary not in LANGUAGES:
        raise Refused(Message("unknown-language", name=language, hint=Message("there-are", names=LANGUAGES)))
    return primary

"""The rules applied to a document."""

from __future__ import annotations

from functools import cache, partial
from importlib.util import find_spec
from typing import TYPE_CHECKING, Any, NamedTuple

from dienstreis.document import Document, read_document
from dienstreis.rules.findings import finding, known_language
from dienstreis.rules.rule import Hit
from dienstreis.rules.selection import is_asked_for
from dienstreis.rules.settings import Settings, Weights
from dienstreis.rules.suppressions import Suppressions
from dienstreis.rules.table import READ_IN_PART, RULES, UNREADABLE, UNUSED
from dienstreis.text.passage import Lines, Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from dienstreis.model import Finding
    from dienstreis.rules.rule import Rule
    from dienstreis.text.source import Why

__all__ = ["applied_rules", "check", "missed", "unreadable", "validate"]


class Found(NamedTuple):
    """A hit, and the finding that it is to readers."""

    rule: Rule
    hit: Hit
    finding: Finding


def check(document: Document, settings: Settings | None = None, *, path: str | None = None) -> list[Finding]:
    """What the rules find in a document, in the order of the text, and of the codes at one place.

    ``path`` is noted in the findings. Where the document is no report of a trip, the rules but DR002 and DR003 keep
    silent, and where a rule needs what is not installed, that rule does (see `missed`). An error in a rule costs what
    that rule would find, and is the finding DR005, as is every part of the document that could not be read.
    Raises ValueError for an unknown rule, profile, severity or language.
    """
    settings = settings or Settings()
    language = known_language(settings.language)
    weights, bounds = Weights(settings, RULES), settings.bounds()
    is_trip = document.report.document_type != "other"
    applied = [rule for rule in applied_rules(settings) if is_trip or rule.any_document]
    suppressions = Suppressions(document.text, document.lines, RULES)

    def of_rule(rule: Rule, hits: Iterable[Hit]) -> list[Found]:
        """What a rule found, in words."""
        return [
            Found(rule, hit, finding(rule, hit, document, weights.severity(rule, hit), path, language)) for hit in hits
        ]

    def applying(rule: Rule) -> list[Found]:
        """What a rule finds in the document."""
        return of_rule(rule, rule.check(document, bounds))

    def unless_suppressed(found: Iterable[Found]) -> list[Finding]:
        """The findings that no comment in the text switches off."""
        return [each.finding for each in found if not is_suppressed(suppressions, each, document.lines)]

    found: list[Found] = []
    for rule in sorted(applied, key=READ_IN_PART.__eq__):  # that one tells of errors in the others, too
        found += document.guard.read(rule.code, partial(applying, rule), list[Found])
    findings = unless_suppressed(without_effects(found))
    if UNUSED in applied:
        findings += unless_suppressed(of_rule(UNUSED, suppressions.unused({rule.code for rule in applied})))
    return sorted(findings, key=lambda each: (each.line, each.column, each.code))


def without_effects(found: list[Found]) -> Iterator[Found]:
    """What was found, without what another rule says of the same passage and is the cause of."""
    causes = {each.hit.span for each in found if not each.rule.yields}
    return (each for each in found if not (each.rule.yields and each.hit.span in causes))


def is_suppressed(suppressions: Suppressions, found: Found, lines: Lines) -> bool:
    """Whether a comment in the text switches off what was found."""
    span = found.hit.span
    return suppressions.holds(found.rule.code, lines.number(span.start), lines.last_number(span))


def lacks(rule: Rule) -> bool:
    """Whether a rule needs a module that is not installed."""
    return rule.needs is not None and not is_installed(rule.needs)


@cache
def is_installed(module: str) -> bool:
    """Whether a module is there."""
    return find_spec(module) is not None


def applied_rules(settings: Settings) -> list[Rule]:
    """The rules that can run under some settings. Raises ValueError for what names no rule."""
    return [rule for rule in settings.rules(RULES) if not lacks(rule)]


def missed(document: Document, settings: Settings) -> list[str]:
    """The codes of the rules that could not look at a document, where that matters.

    It does where the settings ask for such a rule, and where the document gives a sign that it would find something.
    """
    return [
        rule.code
        for rule in settings.rules(RULES)
        if lacks(rule) and (is_asked_for(rule, settings.select, RULES) or is_signed(rule, document))
    ]


def is_signed(rule: Rule, document: Document) -> bool:
    """Whether a document shows that a rule that cannot run would find something in it."""
    if document.report.document_type == "other" or rule.sign is None or not rule.sign(document):
        return False
    return not Suppressions(document.text, document.lines, RULES).is_off(rule.code)


def validate(text: str, *, path: str | None = None, **settings: Any) -> list[Finding]:
    """Parse a text and return what the rules find in it; ``settings`` are those of `Settings`, by name.

    Raises ValueError for an unknown rule, profile, severity or language, and TypeError for an unknown setting.
    """
    return check(read_document(text.removeprefix("\ufeff")), Settings(**settings), path=path)


def unreadable(path: str, why: Why, settings: Settings | None = None) -> Finding:
    """The finding DR001 of a file that cannot be read; raises ValueError for an unknown language."""
    settings = settings or Settings()
    hit = Hit(Span(0, 0), case=why.value)
    severity = Weights(settings, RULES).severity(UNREADABLE, hit)
    return finding(UNREADABLE, hit, read_document(""), severity, path, known_language(settings.language))

"""What was signed on, or because of, the trip."""

from collections.abc import Iterable, Iterator
from datetime import timedelta
from itertools import chain
from typing import Literal

from dienstreis.extract.agreements.kinds import find_kind, kind_in
from dienstreis.extract.agreements.parties import OWN_ARTICLE, Names, listed_parties, parties_in, signers_in
from dienstreis.extract.content import Statement, items_of, paragraphs_of, says_nothing, sentences_of, value_of
from dienstreis.extract.grounded import Grounded, collect, ground
from dienstreis.grammar.dates import DateReading, find_dates
from dienstreis.model import Agreement, Period
from dienstreis.text.outline import Outline, Part
from dienstreis.text.passage import Passage
from dienstreis.vocabulary import partnerships
from dienstreis.wording.patterns import Match, regex
from dienstreis.wording.phrases import any_of

__all__ = ["is_about_signing", "read_agreements"]

SIGNED = any_of(partnerships.SIGNED)
INTENDED = any_of(partnerships.INTENDED)
NOT_SIGNED = any_of(partnerships.NOT_SIGNED)
TITLE = regex(r"[‘'“\"](?P<title>[^‘’'“”\"]{5,120})[’'”\"]")
CLAUSE_END = regex(r";\s")
BOTH = 2
ELSEWHERE = frozenset({"purpose", "costs", "gifts", "payer", "partners", "invited_by"})
ACTIVITIES = frozenset({"programme", "day"})


def read_agreements(
    outline: Outline, statements: list[Statement], period: Period | None, known: list[str]
) -> Grounded[list[Agreement]]:
    """The agreements that sentences say were signed, or are to be; what was signed in former years is background.

    ``known`` are names of organisations in the report, which may have "en" in them.
    """
    asked = [(part, value) for part in outline.about("agreements") if (value := value_of(part))]
    if any(says_nothing(value) for _, value in asked):
        return collect([])
    denied = {part for part, value in asked if says_nothing(sentences_of(value)[0])}
    names = Names(chain(known, (match[0] for told in statements for match in OWN_ARTICLE.finditer(told.passage.text))))
    told = [
        statement for statement in statements if statement.part not in denied and topic_of(statement) not in ELSEWHERE
    ]
    found = list(without_repetition(without_summary(agreements_told(told, period, names))))
    return collect(found or listed_agreements(part for part, _ in asked if part not in denied))


def agreements_told(told: list[Statement], period: Period | None, names: Names) -> list[Grounded[Agreement]]:
    """The agreements that sentences tell of; those that a programme lists where nothing else does."""
    found: list[Grounded[Agreement]] = []
    planned: list[Grounded[Agreement]] = []
    kind: Passage | None = None
    for statement in told:
        if agreement := agreement_in(statement, period, names) or signed_by_each(statement.passage, kind):
            kind = kind_in(statement.passage) or kind
            (planned if statement.item and topic_of(statement) in ACTIVITIES else found).append(agreement)
    return found or planned


def topic_of(statement: Statement) -> str | None:
    """What the section of a statement is about first of all."""
    return next(iter(statement.part.topics), None)


def agreement_in(statement: Statement, period: Period | None, known: Names) -> Grounded[Agreement] | None:
    """The agreement that a sentence tells of."""
    sentence = statement.passage
    signed = SIGNED.search(sentence.text)
    kind = kind_in(sentence) if signed else None
    if not signed or not kind:
        return None
    clause = clause_around(sentence, signed.start())
    if is_background(sentence, clause, period):
        return None
    status: Literal["signed", "intended"] = "intended" if is_intended(clause.text, signed) else "signed"
    parties, span = parties_in(statement, known)
    title = TITLE.search(sentence.text)
    value = Agreement(
        type=kind.text,
        title=title["title"] if title else None,
        parties=[party.text for party in parties],
        status=status,
        text=sentence.text,
    )
    whole = sentence.span() if span is None else sentence.span().through(span.span())
    return ground(value, whole)


def signed_by_each(passage: Passage, kind: Passage | None) -> Grounded[Agreement] | None:
    """The agreement that was told of before, where a sentence says who signed on whose behalf."""
    if kind is None or kind_in(passage):
        return None
    signers = signers_in(passage)
    if len(signers) < BOTH:
        return None
    parties = [signer.text for signer in signers]
    value = Agreement(type=kind.text, parties=parties, status="signed", text=passage.text)
    return Grounded(value, {"": passage.span(), "/type": kind.span()})


def is_about_signing(text: str) -> bool:
    """Whether a sentence tells that an agreement was signed: that is no follow-up."""
    return SIGNED.search(text) is not None and find_kind(text) is not None


def clause_around(sentence: Passage, column: int) -> Passage:
    """What a semicolon sets apart from the rest of a sentence, around ``column``."""
    first, last = 0, len(sentence.text)
    for match in CLAUSE_END.finditer(sentence.text):
        if match.end() <= column:
            first = match.end()
        elif match.start() >= column:
            last = min(last, match.start())
    return sentence.part(first, last)


def is_background(sentence: Passage, clause: Passage, period: Period | None) -> bool:
    """Whether a sentence tells of former years, or the clause about the signing of what was not signed."""
    if NOT_SIGNED.search(clause.text):
        return True
    signing = [reading for reading in find_dates(sentence.text) if reading.end and reading.year_given]
    if period is None or period.start is None:
        return has_only_years(signing)
    former = [reading for reading in signing if reading.end and reading.end < period.start]
    recent = [reading for reading in signing if reading.start and reading.start <= period.start + RECENT]
    return bool(former) and len(former) == len(recent)


def has_only_years(signing: list[DateReading]) -> bool:
    """Whether there is nothing but a year, which only what is long past has."""
    return bool(signing) and all(reading.precision == "year" for reading in signing)


RECENT = timedelta(days=366)
"""How long after the departure an agreement of the trip may be dated."""


def is_intended(text: str, signed: Match) -> bool:
    """Whether the signing is still to come."""
    word = signed[0].casefold()
    if not INTENDED.search(text) or word.endswith(("den", "ende", "gesloten")):
        return False
    return word.endswith(("tekenen", "sluiten")) or " is " not in text


def without_repetition(found: list[Grounded[Agreement]]) -> Iterator[Grounded[Agreement]]:
    """Every agreement once: the same kind without parties of its own is one that was told before."""
    first: dict[str, list[str]] = {}
    for agreement in found:
        parties = agreement.value.parties
        if parties or agreement.value.type.casefold() not in first:
            known = first.setdefault(agreement.value.type.casefold(), parties)
            if known is parties or known != parties:
                yield agreement


def without_summary(found: list[Grounded[Agreement]]) -> list[Grounded[Agreement]]:
    """Leave out what only says that something was signed, where the report tells elsewhere what and between whom."""
    named = {agreement.value.type.casefold() for agreement in found if agreement.value.parties}
    general = partnerships.GENERAL_TYPES
    return [
        agreement
        for agreement in found
        if agreement.value.parties
        or agreement.value.title
        or not named
        or agreement.value.type.casefold() not in named | general
    ]


def listed_agreements(parts: Iterable[Part]) -> Iterator[Grounded[Agreement]]:
    """The items under a heading about what was signed, where their words do not say so themselves."""
    for part in parts:
        for passage in (*(item.passage for item in items_of(part)), *label_values(part)):
            kind = kind_in(passage)
            if kind and not NOT_SIGNED.search(passage.text):
                parties = listed_parties(passage)
                value = Agreement(
                    type=kind.text,
                    parties=[party.text for party in parties],
                    status="signed",
                    text=passage.text,
                )
                yield ground(value, passage.span())


def label_values(part: Part) -> Iterator[Passage]:
    """The lines under a label."""
    for block in paragraphs_of(part):
        yield from (line.passage for line in block.lines)

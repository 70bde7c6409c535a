"""What was signed on, or because of, the trip."""

import re
from collections.abc import Iterator
from typing import Literal

from dienstreis.extract.content import Statement, items_of, paragraphs_of, says_nothing, value_of
from dienstreis.extract.grounded import Grounded, collect, ground
from dienstreis.extract.partners import names_in
from dienstreis.grammar.dates import find_dates
from dienstreis.grammar.words import any_of
from dienstreis.model import Agreement, Period
from dienstreis.text.outline import Outline, Part
from dienstreis.text.passage import Passage
from dienstreis.vocabulary import partnerships

__all__ = ["read_agreements"]

TYPE = re.compile(
    r"\b(?:"
    + "|".join(
        r"\s?".join(map(re.escape, name.split()))
        for name in sorted(partnerships.AGREEMENT_TYPES, key=len, reverse=True)
    )
    + r")(?:en|s)?\b|\b(?:[A-Z][\w-]*\s+){1,3}(?:Agreement|Declaration)\b",
    re.IGNORECASE,
)
CAPITALISED_TYPE = re.compile(r"(?:[A-Z][\w'’-]*\s?){1,4}(?:Agreement|Declaration|Understanding|Intent)\b")
SIGNED = any_of(partnerships.SIGNED)
INTENDED = any_of(partnerships.INTENDED)
NOT_SIGNED = any_of(partnerships.NOT_SIGNED)
TITLE = re.compile(r"[‘'“\"](?P<title>[^‘’'“”\"]{5,120})[’'”\"]")

PARTY = r"[^,.;:()]{2,90}?"
BETWEEN = re.compile(rf"\b(?:tussen|between)\s+(?P<parties>{PARTY}\s(?:en|and)\s{PARTY})(?=[,.;:(]|\s(?:over|om|voor|waarin|dat|on|about|to|getekend|ondertekend)\b|$)")
BY = re.compile(rf"\b(?:[Dd]oor|by)\s+(?P<parties>{PARTY})(?=\s(?:is|zijn|werd|werden|was|were)\b|[,.;:(]|$)")
WITH = re.compile(rf"\b(?:met|with)\s+(?P<parties>{PARTY})(?=[,.;:(]|\s(?:over|om|voor|waarin|on|about|to)\b|$)")
SUBJECT = re.compile(
    rf"(?P<parties>{PARTY}\s(?:en|and)\s{PARTY})\s+(?:(?:hebben\s)?(?:beide\s)?(?:tekenden|ondertekenden|sloten|signed|concluded|have\ssigned)\b)"
)
INVERTED = re.compile(
    rf"\b(?:hebben|tekenden|ondertekenden|sloten)\s+(?P<parties>{PARTY}\s(?:en|and)\s{PARTY})(?=\s(?:een|het|de|in|op|hun|samen|twee|drie)\s|\s(?:a|the)\s)"
)
NAMED = re.compile(r"\b(?:was|is|were)\s+(?P<name>[A-Z][\w&-]+(?:\s[A-Z][\w&-]+)*)")
PRONOUN = re.compile(r"(?:Zij|Ze|Hij|They|It)\b")
LEADING = re.compile(
    r"^(?:(?:op|on|in|tijdens|during)\s[^,]{0,60}?(?:\d{4}|\d{1,2}\s[a-z]+)\s*,?\s*(?:hebben|tekenden|ondertekenden)?\s*|[^,]*,\s+)", re.IGNORECASE
)
CAPITAL = re.compile(r"[^\W\d_a-zà-ÿ]")
YEAR = re.compile(r"\b(?:19|20)\d{2}\b")
ELSEWHERE = frozenset({"purpose", "costs", "gifts", "payer", "programme", "day", "partners", "organisation", "invited_by"})


def read_agreements(
    outline: Outline, statements: list[Statement], period: Period | None
) -> Grounded[list[Agreement]]:
    """The agreements that sentences say were signed, or are to be; what was signed in former years is background."""
    found: list[Grounded[Agreement]] = []
    for part in outline.about("agreements"):
        if value_of(part) and says_nothing(value_of(part)):
            return collect([])
    for statement in statements:
        if statement.part.topics[:1] and statement.part.topics[0] in ELSEWHERE:
            continue
        if agreement := agreement_in(statement, period):
            found.append(agreement)
    found = list(without_repetition(found))
    return collect(found or listed_agreements(outline))


def agreement_in(statement: Statement, period: Period | None) -> Grounded[Agreement] | None:
    """The agreement that a sentence tells of."""
    sentence = statement.passage
    signed = SIGNED.search(sentence.text)
    kind = kind_in(sentence)
    if not signed or not kind or is_background(sentence, period):
        return None
    status: Literal["signed", "intended"] = "intended" if is_intended(sentence.text, signed) else "signed"
    parties, span = parties_in(statement)
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


def kind_in(sentence: Passage) -> Passage | None:
    """The word for the document, as written."""
    if match := CAPITALISED_TYPE.search(sentence.text):
        return sentence.part(match.start(), match.end())
    if match := TYPE.search(sentence.text):
        return sentence.part(match.start(), match.end())
    return None


def is_background(sentence: Passage, period: Period | None) -> bool:
    """Whether a sentence tells of former years, or of what was not signed."""
    if NOT_SIGNED.search(sentence.text):
        return True
    if period is None or period.start is None:
        return False
    signing = [reading for reading in find_dates(sentence.text) if reading.end and reading.year_given]
    former = [reading for reading in signing if reading.end and reading.end < period.start]
    return bool(former) and len(former) == len(signing)


def is_intended(text: str, signed: re.Match[str]) -> bool:
    """Whether the signing is still to come."""
    word = signed[0].casefold()
    return bool(INTENDED.search(text)) and not word.endswith(("den", "ende", "gesloten")) and " is " not in text


def parties_in(statement: Statement) -> tuple[list[Passage], Passage | None]:
    """The parties that the words name; with them the sentence before, where a pronoun points to it."""
    sentence = statement.passage
    for pattern in (BETWEEN, INVERTED, SUBJECT, BY):
        if match := pattern.search(sentence.text):
            words = sentence.part(match.start("parties"), match.end("parties"))
            leading = LEADING.match(words.text)
            parties = parties_of(words.part(leading.end()) if leading else words)
            if parties:
                return parties, None
    with_match = WITH.search(sentence.text)
    parties = parties_of(sentence.part(with_match.start("parties"), with_match.end("parties"))) if with_match else []
    if PRONOUN.match(sentence.text) and statement.before and (named := NAMED.search(statement.before.text)):
        subject = statement.before.part(named.start("name"), named.end("name"))
        return [subject, *parties], statement.before
    return parties, None


AND = re.compile(r"\s*,\s*|\s+(?:en|and)\s+")


def parties_of(words: Passage) -> list[Passage]:
    """The names of parties: every one has a capital."""
    pieces = [piece.strip(" .") for piece in words.split(AND)]
    return [name for piece in pieces if CAPITAL.search(piece.text) for name in names_in(piece)]


def without_repetition(found: list[Grounded[Agreement]]) -> Iterator[Grounded[Agreement]]:
    """Every agreement once: the same kind without parties of its own is one that was told before."""
    kept: list[Grounded[Agreement]] = []
    for agreement in found:
        same = [other for other in kept if other.value.type.casefold() == agreement.value.type.casefold()]
        if same and (not agreement.value.parties or agreement.value.parties == same[0].value.parties):
            continue
        kept.append(agreement)
        yield agreement


def listed_agreements(outline: Outline) -> Iterator[Grounded[Agreement]]:
    """The items under a heading about what was signed, where their words do not say so themselves."""
    for part in outline.about("agreements"):
        for passage in (*(item.passage for item in items_of(part)), *label_values(part)):
            kind = kind_in(passage)
            if kind and not NOT_SIGNED.search(passage.text):
                match = BETWEEN.search(passage.text) or WITH.search(passage.text)
                parties = parties_of(passage.part(match.start("parties"), match.end("parties"))) if match else []
                value = Agreement(
                    type=kind.text, parties=[party.text for party in parties], status="signed", text=passage.text
                )
                yield ground(value, passage.span())


def label_values(part: Part) -> Iterator[Passage]:
    """The lines under a label."""
    for block in paragraphs_of(part):
        yield from (line.passage for line in block.lines)

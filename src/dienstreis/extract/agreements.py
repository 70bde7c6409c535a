"""What was signed on, or because of, the trip."""

import re
from collections.abc import Iterable, Iterator
from datetime import timedelta
from functools import cached_property
from itertools import chain
from typing import Literal

from dienstreis.extract.content import Statement, items_of, paragraphs_of, says_nothing, sentences_of, value_of
from dienstreis.extract.grounded import Grounded, collect, ground
from dienstreis.grammar.dates import find_dates
from dienstreis.model import Agreement, Period
from dienstreis.text.outline import Outline, Part
from dienstreis.text.passage import Passage
from dienstreis.vocabulary import partnerships
from dienstreis.wording.memory import remembered
from dienstreis.wording.patterns import Match, regex
from dienstreis.wording.phrases import any_of, source_of

__all__ = ["is_about_signing", "read_agreements"]

NAMES = "|".join(
    r"\s?".join(map(re.escape, name.split())) for name in sorted(partnerships.AGREEMENT_TYPES, key=len, reverse=True)
)
ENDINGS = "|".join(partnerships.AGREEMENT_ENDINGS)
# A line end that was lost glues the word before: "eenMoU".
TYPE = regex(
    rf"(?:\b(?:{NAMES})(?:en|s)?|\b[a-zà-ÿ-]{{1,40}}(?:{ENDINGS})(?:en|s)?"
    r"|(?<=[a-zà-ÿ])(?-i:MoU|Memorandum|Letter of Intent))\b"
    r"(?:\s+(?:van|tot|of)\s+(?:samenwerking|overeenstemming|intentie|cooperation|understanding|intent))?",
    re.IGNORECASE,
)
CAPITALISED_TYPE = regex(
    r"(?:Letter|Memorandum|Statement|Declaration|Protocol|Heads)\s+of\s+[A-Z]\w+"
    r"|(?!(?:The|An?|This|Our)\s)(?:[A-Z][\w'’-]{0,40}\s){0,3}[A-Z][\w'’-]{0,40}?\s?"
    r"(?:Agreement|Declaration|Statement|Communiqué|Charter|Understanding|Intent)\b",
    needs=(
        "Letter",
        "Memorandum",
        "Statement",
        "Declaration",
        "Protocol",
        "Heads",
        "Agreement",
        "Communiqué",
        "Charter",
        "Understanding",
        "Intent",
    ),
)
# As in: a new student exchange agreement; English writes in several words what Dutch writes in one.
DESCRIBED = regex(
    rf"\b(?:an?|the|this|their|our|its)\s(?:(?:{'|'.join(partnerships.NOT_OF_THE_TYPE)})\s)*"
    rf"(?P<kind>(?:(?!(?:and|of|to|for|with|in|on|{'|'.join(partnerships.NOT_OF_THE_TYPE)})\s)[a-z-]+\s){{1,3}}"
    rf"(?:{'|'.join(partnerships.ENGLISH_TYPES)}))\b"
)
SIGNED = any_of(partnerships.SIGNED)
VERB = source_of(partnerships.SIGNING_VERBS)
INTENDED = any_of(partnerships.INTENDED)
NOT_SIGNED = any_of(partnerships.NOT_SIGNED)
TITLE = regex(r"[‘'“\"](?P<title>[^‘’'“”\"]{5,120})[’'”\"]")

ABBREVIATION = r"\b(?:Zn|Zonen|Co|Fa|Gebr|St|Bros|Inc|Ltd)\."
PARTY = rf"(?:[^.;:()]|{ABBREVIATION}){{2,80}}?"
BOTH = rf"(?P<parties>{PARTY}\s(?:en|and)\s{PARTY})"
STOP = (
    r"(?=[,.;:(]|\s(?:over|om|voor|waarin|dat|die|tijdens|op"
    r"|on|about|to|for|at|een|twee|drie|a|an|two|three|is|zijn|was|werd|werden|were|getekend|ondertekend|gesloten)\b|$)"
)
BETWEEN = regex(rf"\b(?:tussen|between)\s+{BOTH}{STOP}")
BY = regex(
    r"\b(?:[Dd]oor|by)\s+(?P<parties>[^,.;:()]{2,160}?)(?=\s(?:is|zijn|werd|werden|was|were|over|getekend|ondertekend|gesloten)\b|[,.;:(]|$)"
)
WITH = regex(rf"\b(?:met|with)\s+(?P<parties>{PARTY}){STOP}")
ACTIVE = regex(
    rf"^(?:(?:[^,:]{{0,90}}[,:]\s)|(?:(?:Op|On|In|Bij|Tijdens|During|At)\s[^,]{{3,80}}?(?:,\s|(?=\s{VERB}))))?"
    rf"{BOTH}\s+{VERB}",
    re.IGNORECASE,
)
INVERTED = regex(
    rf"{VERB}\s+{BOTH}(?=\s(?:(?:op|in)\s[^,]{{3,40}}?\s)?(?:een|het|hun|samen|twee|drie|a|the)\s)",
    re.IGNORECASE,
)
ONE_WITH = regex(
    rf"(?P<parties>(?:[^,.;:()]|{ABBREVIATION}){{2,60}}?)\s+(?:tekende|ondertekende|sloot|sluit|tekent|ondertekent|ging|bekrachtigde|signed|concluded|entered|heeft|has)\b[^.;]{{0,200}}?\b(?:met|with)\s+(?P<other>(?:[^,.;:()]|{ABBREVIATION}){{2,70}}?){STOP}"
)
ON_BEHALF = regex(
    rf"\b(?:namens|on behalf of)\s+{BOTH}(?=\s(?:hun|een|het|de|their|an?|the|getekend|ondertekend)\b)", re.IGNORECASE
)
# As in: Namens de werf tekende directeur Aho, namens Veenhorst deed wethouder Meinsma dat.
FOR_EACH = regex(
    r"\b(?:[Nn]amens|[Oo]n behalf of|[Vv]oor)\s+(?P<party>[^,.;:()]{2,60}?)\s"
    r"(?=(?:tekende|ondertekende|zette|deed|was|signed|did|plaatste)\b)",
    needs=("tekende", "zette", "deed", "was", "signed", "did", "plaatste"),
)
OWN_ARTICLE = regex(r"(?<=[a-zà-ÿ,:(]\s)(?:De|Het|The)\s[A-ZÀ-Þ][\w-]+", needs=("De", "Het", "The"))
CLAUSE_END = regex(r";\s")
NAMED = regex(r"\b(?:was|is|were)\s+(?P<name>[A-Z][\w&-]+(?:\s[A-Z][\w&-]+)*)")
PRONOUN = regex(r"(?:Zij|Ze|Hij|They|It)\b")
ADVERBIAL = regex(r"(?:Op|In|Bij|Tijdens|Na|Vervolgens|Daarna|On|At|During|After|Then)\b")
CAPITAL = regex(r"[^\W\d_a-zà-ÿ]")
ELSEWHERE = frozenset({"purpose", "costs", "gifts", "payer", "partners", "invited_by"})
ACTIVITIES = frozenset({"programme", "day"})


class Names:
    """The names of organisations in a report."""

    def __init__(self, names: Iterable[str]) -> None:
        """``names`` are looked for when the first agreement is found."""
        self.names = names

    @cached_property
    def different(self) -> dict[str, None]:
        """The names, each once."""
        return dict.fromkeys(self.names)

    @cached_property
    def compound(self) -> list[str]:
        """The names with "en" in them."""
        return [name for name in self.different if AND.search(name)]

    @cached_property
    def text(self) -> str:
        """The names, a line each."""
        return "\n".join(self.different)


def read_agreements(
    outline: Outline, statements: list[Statement], period: Period | None, known: list[str]
) -> Grounded[list[Agreement]]:
    """The agreements that sentences say were signed, or are to be; what was signed in former years is background.

    ``known`` are names of organisations in the report, which may have "en" in them.
    """
    found: list[Grounded[Agreement]] = []
    planned: list[Grounded[Agreement]] = []
    kind: Passage | None = None
    articled = (match[0] for statement in statements for match in OWN_ARTICLE.finditer(statement.passage.text))
    names = Names(chain(known, articled))
    asked = [(part, value) for part in outline.about("agreements") if (value := value_of(part))]
    if any(says_nothing(value) for _, value in asked):
        return collect([])
    denied = {part for part, value in asked if says_nothing(sentences_of(value)[0])}
    for statement in statements:
        topic = next(iter(statement.part.topics), None)
        if topic in ELSEWHERE or statement.part in denied:
            continue
        agreement = agreement_in(statement, period, names) or signed_by_each(statement.passage, kind)
        if agreement:
            kind = kind_in(statement.passage) or kind
            (planned if topic in ACTIVITIES and statement.item else found).append(agreement)
    found = list(without_repetition(without_summary(found or planned)))
    return collect(found or listed_agreements(part for part, _ in asked if part not in denied))


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


def signed_by_each(sentence: Passage, kind: Passage | None) -> Grounded[Agreement] | None:
    """The agreement that was told of before, where a sentence says who signed on whose behalf."""
    if kind is None:
        return None
    signers = [sentence.part(*match.span("party")) for match in FOR_EACH.finditer(sentence.text)]
    if len(signers) < 2 or kind_in(sentence):
        return None
    parties = [without_article(signer.strip(" "), opens=False, known=Names(())).text for signer in signers]
    value = Agreement(type=kind.text, parties=parties, status="signed", text=sentence.text)
    return Grounded(value, {"": sentence.span(), "/type": kind.span()})


def is_about_signing(text: str) -> bool:
    """Whether a sentence tells that an agreement was signed: that is no follow-up."""
    return SIGNED.search(text) is not None and find_kind(text) is not None


def kind_in(sentence: Passage) -> Passage | None:
    """The word for the document, as written."""
    found = find_kind(sentence.text)
    return sentence.part(*found) if found else None


@remembered
def find_kind(text: str) -> tuple[int, int] | None:
    """First and last offset of the word for the document."""
    if match := CAPITALISED_TYPE.search(text):
        return match.span()
    if match := TYPE.search(text):
        described = next((m for m in DESCRIBED.finditer(text) if m.end() == match.end()), None)
        return described.start("kind") if described else match.start(), match.end()
    return None


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
    if period is None or period.start is None:
        return False
    signing = [reading for reading in find_dates(sentence.text) if reading.end and reading.year_given]
    former = [reading for reading in signing if reading.end and reading.end < period.start]
    recent = [reading for reading in signing if reading.start and reading.start <= period.start + RECENT]
    return bool(former) and len(former) == len(recent)


RECENT = timedelta(days=366)
"""How long after the departure an agreement of the trip may be dated."""


def is_intended(text: str, signed: Match) -> bool:
    """Whether the signing is still to come."""
    word = signed[0].casefold()
    if not INTENDED.search(text) or word.endswith(("den", "ende", "gesloten")):
        return False
    return word.endswith(("tekenen", "sluiten")) or " is " not in text


def parties_in(statement: Statement, known: Names) -> tuple[list[Passage], Passage | None]:
    """The parties that the words name; with them the sentence before, where a pronoun points to it."""
    sentence = statement.passage
    for pattern in (ON_BEHALF, BETWEEN, ACTIVE, INVERTED, BY):
        if match := pattern.search(sentence.text):
            parties = parties_of(sentence.part(match.start("parties"), match.end("parties")), known)
            if parties:
                return parties, None
    if match := ONE_WITH.search(sentence.text):
        one = sentence.part(match.start("parties"), match.end("parties"))
        other = parties_of(sentence.part(match.start("other"), match.end("other")), known)
        if not PRONOUN.match(one.text) and not ADVERBIAL.match(one.text) and other:
            return [*parties_of(one, known)[-1:], *other], None
    with_match = WITH.search(sentence.text)
    parties = (
        parties_of(sentence.part(with_match.start("parties"), with_match.end("parties")), known) if with_match else []
    )
    if PRONOUN.match(sentence.text) and statement.before and (named := NAMED.search(statement.before.text)):
        subject = statement.before.part(named.start("name"), named.end("name"))
        return [subject, *parties], statement.before
    return parties, None


AND = regex(r"\s*,\s*|\s+(?:en|and)\s+")
NOUN = regex(r"(?:de|het|the|onze|ons|our|my|mijn)\s+[\w-]+", re.IGNORECASE)


def parties_of(words: Passage, known: Names) -> list[Passage]:
    """The names of parties; a name that is known to have "en" in it stays whole."""
    cuts = [match.span() for match in AND.finditer(words.text)]
    whole = [(at, at + len(name)) for name in known.compound if (at := words.text.find(name)) >= 0]
    edges = [0]
    for first, last in cuts:
        if not any(start < first and last < end for start, end in whole):
            edges += [first, last]
    edges.append(len(words.text))
    pieces = [words.part(first, last).strip(" .") for first, last in zip(edges[::2], edges[1::2], strict=True)]
    kept = [piece for piece in pieces if CAPITAL.search(piece.text) or NOUN.match(piece.text)]
    return [without_article(piece, opens=piece.text == words.text[: len(piece.text)], known=known) for piece in kept]


def without_article(piece: Passage, *, opens: bool, known: Names) -> Passage:
    """A party without its article; a name such as "De Brug" keeps the one that is part of it."""
    match = ARTICLE.match(piece.text)
    if not match or not CAPITAL.search(piece.text):
        return piece
    follows = piece.text[match.end() : match.end() + 1]
    if piece.text[0].isupper() and follows.isupper() and (not opens or piece.text in known.text):
        return piece
    return piece.part(match.end())


ARTICLE = regex(r"(?:de|het|the|beide)\s+", re.IGNORECASE)


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
                match = BETWEEN.search(passage.text) or WITH.search(passage.text)
                parties = (
                    parties_of(passage.part(match.start("parties"), match.end("parties")), Names(())) if match else []
                )
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

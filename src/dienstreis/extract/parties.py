"""Between whom something was signed: "Veenhorst en Lahti tekenden", "gesloten tussen Veenhorst en Lahti"."""

import re
from collections.abc import Iterable
from functools import cached_property

from dienstreis.extract.content import Statement
from dienstreis.text.passage import Passage
from dienstreis.vocabulary import grammar, partnerships
from dienstreis.wording.languages import every, in_order
from dienstreis.wording.patterns import regex
from dienstreis.wording.phrases import source_of
from dienstreis.wording.wordings import alternatives

__all__ = ["Names", "articled_names", "parties_behind", "parties_in", "without_article"]

ABBREVIATION = rf"\b(?:{alternatives(partnerships.FIRMS)})\."
PARTY = rf"(?:[^.;:()]|{ABBREVIATION}){{2,80}}?"


def both() -> str:
    """Two parties."""
    return rf"(?P<parties>{PARTY}\s{source_of(grammar.AND)}\s{PARTY})"


def stop(behind: dict[str, tuple[str, ...]] = partnerships.BEHIND_PARTIES) -> str:
    """Where the words for parties end."""
    return rf"(?=[,.;:(]|\s{source_of(behind)}|$)"


def signing() -> str:
    """A verb of several who sign."""
    return source_of(partnerships.SIGNING_VERBS)


BETWEEN = regex(lambda: rf"{source_of(partnerships.BETWEEN)}\s+{both()}{stop()}")
BY = regex(
    lambda: rf"(?i:{source_of(grammar.BY)})\s+(?P<parties>[^,.;:()]{{2,160}}?){stop(partnerships.BEHIND_SIGNERS)}"
)
WITH = regex(lambda: rf"{source_of(grammar.WITH)}\s+(?P<parties>{PARTY}){stop()}")
ACTIVE = regex(
    lambda: (
        r"^(?:(?:[^,:]{0,90}[,:]\s)"
        rf"|(?:{source_of(partnerships.WHEN_OR_WHERE)}\s[^,]{{3,80}}?(?:,\s|(?=\s{signing()}))))?{both()}\s+{signing()}"
    ),
    re.IGNORECASE,
)
INVERTED = regex(
    lambda: (
        rf"{signing()}\s+{both()}(?=\s(?:{source_of(partnerships.WHEN_OR_WHERE)}\s[^,]{{3,40}}?\s)?"
        rf"{source_of(partnerships.THINGS_SIGNED)}\s)"
    ),
    re.IGNORECASE,
)
ONE_WITH = regex(
    lambda: (
        rf"(?P<parties>(?:[^,.;:()]|{ABBREVIATION}){{2,60}}?)\s+{source_of(partnerships.SIGNS)}[^.;]{{0,200}}?"
        rf"{source_of(grammar.WITH)}\s+(?P<other>(?:[^,.;:()]|{ABBREVIATION}){{2,70}}?){stop()}"
    )
)
ON_BEHALF = regex(
    lambda: rf"{source_of(partnerships.ON_BEHALF)}\s+{both()}(?=\s{source_of(partnerships.THINGS_SIGNED)})",
    re.IGNORECASE,
)
NAMED = regex(
    lambda: rf"{source_of(grammar.COPULA, grammar.WERE)}\s+(?P<name>[A-Z][\w&-]+(?:\s[A-Z][\w&-]+)*)",
)
ARTICLES_OF_NAMES = tuple(map(str.capitalize, in_order(grammar.DEFINITE)))
OWN_ARTICLE = regex(
    rf"(?<=[a-zà-ÿ,:(]\s)(?:{alternatives(ARTICLES_OF_NAMES)})\s[A-ZÀ-Þ][\w-]+", needs=ARTICLES_OF_NAMES
)
PRONOUNS = every(partnerships.THEY)
NO_PARTY = PRONOUNS | every(partnerships.WHEN_OR_WHERE, partnerships.AFTERWARDS)
CAPITAL = regex(r"[^\W\d_a-zà-ÿ]")
AND = regex(lambda: rf"\s*,\s*|\s+{source_of(grammar.AND)}\s+")
NOUN = regex(lambda: rf"{source_of(grammar.DEFINITE, grammar.OUR_OWN)}\s+[\w-]+", re.IGNORECASE)
ARTICLE = regex(lambda: rf"{source_of(grammar.DEFINITE, partnerships.BOTH)}\s+", re.IGNORECASE)


class Names:
    """The names of organisations in a report, which may have "en" in them."""

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


def articled_names(words: str) -> list[str]:
    """The names amid a sentence that have an article of their own: "De Brug"."""
    return [match[0] for match in OWN_ARTICLE.finditer(words)]


def opening_word(words: str) -> str:
    """The first word, in small letters."""
    return words.split(maxsplit=1)[0].casefold() if words.strip() else ""


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
        if other and opening_word(one.text) not in NO_PARTY:
            return [*parties_of(one, known)[-1:], *other], None
    with_match = WITH.search(sentence.text)
    parties = (
        parties_of(sentence.part(with_match.start("parties"), with_match.end("parties")), known) if with_match else []
    )
    if opening_word(sentence.text) in PRONOUNS and statement.before and (named := NAMED.search(statement.before.text)):
        subject = statement.before.part(named.start("name"), named.end("name"))
        return [subject, *parties], statement.before
    return parties, None


def parties_behind(words: Passage, known: Names) -> list[Passage]:
    """The parties behind "tussen" or "met", wherever they stand."""
    match = BETWEEN.search(words.text) or WITH.search(words.text)
    return parties_of(words.part(*match.span("parties")), known) if match else []


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

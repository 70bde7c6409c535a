"""Between whom something was signed: those behind "tussen", "namens" or "met", or who signed it."""

import re
from collections.abc import Iterable, Iterator
from functools import cached_property

from dienstreis.extract.agreements.kinds import find_kind
from dienstreis.extract.content import Statement
from dienstreis.grammar.clauses import Sentence, first_word, read_noun_phrases, read_sentence
from dienstreis.text.passage import Passage
from dienstreis.vocabulary import grammar, partnerships
from dienstreis.wording.languages import every, in_order
from dienstreis.wording.patterns import Finder, regex
from dienstreis.wording.phrases import any_word_of
from dienstreis.wording.verbs import verbs_at
from dienstreis.wording.words import words_of

__all__ = ["OWN_ARTICLE", "Names", "listed_parties", "parties_in", "signers_in"]

CAPITAL = regex(r"[^\W\d_a-zà-ÿ]")
ARTICLES = tuple(article.title() for article in in_order(grammar.DEFINITE))
# As in: Wij spraken met molen De Korenaar.
OWN_ARTICLE = regex(
    rf"(?<=[a-zà-ÿ,:(]\s)(?:{'|'.join(ARTICLES)})\s[A-ZÀ-Þ][\w-]+", needs=tuple(f"{article} " for article in ARTICLES)
)
JOINER = regex(rf"\s*,\s*|\s+(?:{'|'.join(in_order(grammar.AND))})\s+")
ON_BEHALF = any_word_of(partnerships.ON_BEHALF)
BETWEEN = any_word_of(partnerships.BETWEEN)
BY = any_word_of(grammar.BY)
WITH = any_word_of(grammar.WITH)
NAMED = any_word_of(grammar.WERE)
POINTING_BACK = every(partnerships.POINTING_BACK)
NUMERALS = every(grammar.NUMERALS)
SIGNING_ITSELF = every(partnerships.SIGNING_ITSELF)
DETERMINERS = every(grammar.DEFINITE, grammar.OUR_OWN)
ARTICLE = regex(rf"(?:{'|'.join(in_order(grammar.DEFINITE, partnerships.BOTH))})\s+", re.IGNORECASE)
NAME = regex(r"[A-Z][\w&-]+(?:\s[A-Z][\w&-]+)*")
BOTH = 2


class Names:
    """The names of organisations in a report."""

    def __init__(self, names: Iterable[str] = ()) -> None:
        """``names`` are looked for when the first agreement is found."""
        self.names = names

    @cached_property
    def different(self) -> dict[str, None]:
        """The names, each once."""
        return dict.fromkeys(self.names)

    @cached_property
    def compound(self) -> list[str]:
        """The names with "en" in them."""
        return [name for name in self.different if JOINER.search(name)]

    @cached_property
    def text(self) -> str:
        """The names, a line each."""
        return "\n".join(self.different)


def parties_in(statement: Statement, known: Names) -> tuple[list[Passage], Passage | None]:
    """The parties that the words name; with them the sentence before, where a pronoun points to it."""
    passage = statement.passage
    sentence = read_sentence(passage.text)
    for words, fewest in candidates(sentence, passage):
        parties = parties_of(words, known)
        if len(parties) >= fewest:
            return parties, None
    with_whom = next(named_behind(WITH, passage), None)
    others = parties_of(with_whom, known) if with_whom else []
    if first_word(passage.text) in POINTING_BACK and statement.before and (subject := named_in(statement.before)):
        return [subject, *others], statement.before
    if represented := [party for words in named_behind(ON_BEHALF, passage) for party in parties_of(words, known)]:
        return [*represented, *others], None
    signer = signing_subject(sentence, passage)
    if signer and others and CAPITAL.search(signer.text, 1):
        return [*parties_of(signer, known)[-1:], *others], None
    return others, None


def candidates(sentence: Sentence, passage: Passage) -> Iterator[tuple[Passage, int]]:
    """Words that may name the parties, with how many there must be, the surest first."""
    yield from ((words, BOTH) for finder in (ON_BEHALF, BETWEEN) for words in named_behind(finder, passage))
    if subject := signing_subject(sentence, passage):
        yield subject, BOTH
    yield from ((words, 1) for words in named_behind(BY, passage))


def named_behind(finder: Finder, passage: Passage) -> Iterator[Passage]:
    """The noun phrases behind some words, with those that are joined to them."""
    for match in finder.finditer(passage.text):
        first = match.end() + 1
        if last := read_noun_phrases(passage.text, first):
            yield passage.part(first, last)


def signing_subject(sentence: Sentence, passage: Passage) -> Passage | None:
    """Who signs: the subject of a verb of signing, with those that are joined to it or stand in apposition."""
    clause = sentence.clause
    if clause is None or partnerships.SIGNING.isdisjoint(sentence.finite_lemmas) or sentence.is_passive:
        return None
    last = clause.verb if clause.first < clause.verb else read_noun_phrases(passage.text, clause.first) or clause.last
    return passage.part(clause.first, last).strip(" ,")


def named_in(before: Passage) -> Passage | None:
    """Whom the sentence before names at last: "Een van de gasten was Noordwerf"."""
    for match in NAMED.finditer(before.text):
        if name := NAME.match(before.text, match.end() + 1):
            return before.part(*name.span())
    return None


def signers_in(passage: Passage) -> list[Passage]:
    """On whose behalf somebody signs, each by himself: "Namens de werf tekende directeur Aho"."""
    found = []
    for words in named_behind(ON_BEHALF, passage):
        verb = passage.text.find(" ", words.span().end - passage.span().start) + 1
        if not partnerships.SIGNING_FOR.isdisjoint(reading.lemma for reading in verbs_at(passage.text, verb)):
            found.append(without_article(words, opens=False, known=Names()))
    return found


def listed_parties(passage: Passage) -> list[Passage]:
    """The parties that an item of a list names."""
    words = next((words for finder in (BETWEEN, WITH) for words in named_behind(finder, passage)), None)
    return parties_of(words, Names()) if words else []


def parties_of(words: Passage, known: Names) -> list[Passage]:
    """The names of parties; a name that is known to have "en" in it stays whole."""
    cuts = [match.span() for match in JOINER.finditer(words.text)]
    whole = [(at, at + len(name)) for name in known.compound if (at := words.text.find(name)) >= 0]
    edges = [0]
    for first, last in cuts:
        if not any(start < first and last < end for start, end in whole):
            edges += [first, last]
    edges.append(len(words.text))
    pieces = [words.part(first, last).strip(" .") for first, last in zip(edges[::2], edges[1::2], strict=True)]
    kept = [piece for piece in pieces if is_party(piece.text)]
    return [without_article(piece, opens=piece.text == words.text[: len(piece.text)], known=known) for piece in kept]


def is_party(words: str) -> bool:
    """Whether words are a name, or somebody whom the text has told of: "de haven", but not "drie daarvan"."""
    opening = first_word(words)
    if not SIGNING_ITSELF.isdisjoint(words_of(words)) or is_only_document(words):
        return False
    return opening not in NUMERALS and (opening in DETERMINERS or CAPITAL.search(words) is not None)


def is_only_document(words: str) -> bool:
    """Whether words name nothing but what was signed: "the sister city agreement"."""
    kind = find_kind(words)
    if kind is None or kind[1] < len(words.rstrip(" .")):
        return False
    return ARTICLE.sub("", words[: kind[0]]).strip() == ""


def without_article(piece: Passage, *, opens: bool, known: Names) -> Passage:
    """A party without its article; a name such as "De Brug" keeps the one that is part of it."""
    match = ARTICLE.match(piece.text)
    if not match or not CAPITAL.search(piece.text):
        return piece
    follows = piece.text[match.end() : match.end() + 1]
    if piece.text[0].isupper() and follows.isupper() and (not opens or piece.text in known.text):
        return piece
    return piece.part(match.end())

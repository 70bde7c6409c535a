"""A passage as words and punctuation, and what a single word can be in the grammar of people."""

import re
from collections.abc import Sequence
from typing import NamedTuple
from unicodedata import normalize

from dienstreis.vocabulary import people as vocabulary
from dienstreis.wording.languages import every, in_order
from dienstreis.wording.offices import is_listed_role, names_role, singular
from dienstreis.wording.patterns import regex

__all__ = [
    "BLANK",
    "NameToken",
    "is_capitalised",
    "is_domain",
    "is_end",
    "is_initial",
    "is_known_role",
    "is_organisation",
    "is_organisation_name",
    "is_role",
    "is_word",
    "names_body",
    "names_role",
    "phrase",
    "singular",
    "tokenise",
    "word_at",
]


class NameToken(NamedTuple):
    """A word, number or punctuation mark; ``text[first:last]`` are its characters."""

    text: str
    first: int
    last: int
    line: bool
    """Whether a line end stands before it."""
    spaced: bool
    """Whether white space, or nothing at all, stands before it."""
    key: str
    """The form that it has in the vocabulary."""

    def reading(self, text: str) -> "NameToken":
        """The token as if it were ``text``."""
        return self._replace(text=text, key=key_of(text))


_LETTERS = r"(?-i:(?:[^\W_\u0300-\u036f]++[\u0300-\u036f]*+)++)"
ABBREVIATIONS = sorted(
    dict.fromkeys(
        word.rstrip(".")
        for word in in_order(
            vocabulary.ADDRESSES,
            vocabulary.ACADEMIC_TITLES,
            vocabulary.ROLE_MODIFIERS,
            vocabulary.ORGANISATIONS,
            vocabulary.ABBREVIATIONS,
            vocabulary.BEFORE_NUMBERS,
        )
        if word.endswith(".")
    ),
    key=len,
    reverse=True,
)
_SPELT_WITH_STOPS = "|".join(re.escape(word) for word in sorted(vocabulary.DOTTED, key=len, reverse=True))
_LONGEST_ABBREVIATION = 20  # letters and marks on them
_TOKEN = regex(
    rf"""
    (?= [\w\u0300-\u036f]{{1,{_LONGEST_ABBREVIATION}}} \. ) (?:
        (?: {_SPELT_WITH_STOPS} ) \b \.?
        | v\.d\.
        | (?-i: [^\W\d_a-zß-öø-ÿ] | {"|".join(vocabulary.LONG_INITIALS)} ) [\u0300-\u036f]* \. (?!\.)
        | (?: {"|".join(re.escape(word) for word in ABBREVIATIONS)} ) \. (?!\.)
    )
    | n/a \b
    | \d+ (?![^\W\d_])
    | ['’]? {_LETTERS} (?: [-‑\xad'’] {_LETTERS} )* (?: -(?=\s|$) )? \+?
    | [^\s]
    """,
    re.VERBOSE | re.IGNORECASE,
)
"""What has a full stop of its own ("B.V.", "J.", "drs."), a number, a word ("'s-Graven", "50PLUS"), or a mark."""

_GLUED = regex(rf"(?:{'|'.join(vocabulary.GLUED_PARTICLES)})+[A-ZÀ-ÖØ-Þ]")
_ORGANISATIONS = every(vocabulary.ORGANISATIONS)
_ORGANISATION_ENDINGS = tuple(every(vocabulary.ORGANISATION_ENDINGS))
_DOMAINS = every(vocabulary.DOMAINS)
_DOMAIN_ENDINGS = tuple(every(vocabulary.DOMAIN_ENDINGS))

BLANK = "\n\n"
"""The text of the token that stands for a blank line."""
_ENDS = frozenset((*";|()[]:•·●▪*\uf0b7", BLANK))


def tokenise(text: str) -> list[NameToken]:
    """Split a text into words, numbers and punctuation marks.

    The full stop of an initial or abbreviation belongs to its word; a blank line is a token, `BLANK`.
    """
    tokens: list[NameToken] = []
    end = 0
    for match in _TOKEN.finditer(text):
        first, last = match.span()
        lines = _lines(text[end:first]) if first > end else 0
        if lines > 1 and end:
            tokens.append(NameToken(BLANK, end, first, line=True, spaced=True, key=BLANK))
        word = match[0]
        tokens.append(NameToken(word, first, last, lines > 0, not end or first > end, key_of(word)))
        end = last
    return tokens


def _lines(space: str) -> int:
    """How many lines end in white space."""
    return 0 if space == " " else max(space.count("\n"), space.count("\r"))


def is_end(token: NameToken) -> bool:
    """Whether a token ends what stands before it: a blank line, a bullet, a bracket, a semicolon."""
    return token.text in _ENDS or (token.text == "o" and token.line)


def key_of(word: str) -> str:
    """Return the form that a word has in the vocabulary: composed, lower case, without soft hyphens."""
    if word.isascii():
        return word.lower()
    return normalize("NFC", word).casefold().replace("\xad", "").replace("‑", "-")


def word_at(tokens: Sequence[NameToken], index: int) -> str:
    """Return the vocabulary form of a token, and ``""`` outside the tokens."""
    return tokens[index].key if 0 <= index < len(tokens) else ""


def phrase(tokens: Sequence[NameToken], first: int, words: int) -> str:
    """Return the vocabulary form of several tokens, parted by single spaces."""
    return " ".join(token.key for token in tokens[first : first + words])


def is_word(token: NameToken) -> bool:
    """Whether a token is a word and no number or punctuation."""
    text = token.text
    return text[0].isalpha() or text[1:2].isalpha() or text[2:3].isalpha()


def is_initial(token: NameToken) -> bool:
    """Whether a token is an initial with its full stop ("J.", "Th.")."""
    text = token.text
    return text.endswith(".") and text[0].isupper() and (len(text) == 2 or text[:-1] in _LONG_INITIALS)


_LONG_INITIALS = frozenset(vocabulary.LONG_INITIALS)


def is_capitalised(token: NameToken) -> bool:
    """Whether a word has a capital where a proper name has one ("Jansen", "'s-Gravendijk", "d'Hondt")."""
    if token.text[:1].isupper():
        return True
    if token.text.islower():
        return False
    text = token.text.lstrip("'’")
    if text[:1].isupper() or _GLUED.match(text):
        return True
    head, _, tail = text.replace("’", "'").replace("-", "'").partition("'")
    return len(head) <= 3 and tail[:1].isupper() and head.casefold() in vocabulary.ELISIONS


def is_known_role(token: NameToken) -> bool:
    """Whether a word is itself in the vocabulary of roles, in the singular."""
    return is_listed_role(token.key)


def is_role(token: NameToken) -> bool:
    """Whether a word names a role, in the singular or the plural."""
    word = token.key
    return (names_role(word) or singular(word) is not None) and not _is_double_surname(token)


def _is_double_surname(token: NameToken) -> bool:
    """Whether a word with a hyphen is a name whose second half is a noun besides: "Terpstra-Kok"."""
    head, hyphen, tail = token.text.rpartition("-")
    return (
        bool(hyphen) and tail.istitle() and tail.casefold() in vocabulary.SURNAMES and not names_role(head.casefold())
    )


def is_organisation(token: NameToken) -> bool:
    """Whether a word marks the name of an organisation, as a noun of its own or the end of a compound."""
    return names_body(token.key)


def names_body(word: str) -> bool:
    """Whether a word in its vocabulary form names a kind of organisation."""
    if word in _ORGANISATIONS:
        return True
    ends = len(word) > 5 and word.endswith(_ORGANISATION_ENDINGS)
    return ends and not names_role(word) and singular(word) is None


def is_organisation_name(tokens: Sequence[NameToken]) -> bool:
    """Whether a phrase is surely an organisation: by a noun in it, or as an abbreviation in capitals."""
    return any(is_organisation(token) for token in tokens) or (
        bool(tokens) and all(len(t.text) > 1 and t.text.isupper() for t in tokens if is_word(t)) and is_word(tokens[0])
    )


def is_domain(token: NameToken) -> bool:
    """Whether a word belongs to a portfolio or field of work ("Financiën", "Publiekszaken")."""
    word = token.key
    return word in _DOMAINS or (len(word) > 6 and word.endswith(_DOMAIN_ENDINGS) and not is_organisation(token))

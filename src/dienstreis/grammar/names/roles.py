"""Roles with the organisation or portfolio behind them, parties, and who holds an office."""

from collections.abc import Sequence
from typing import NamedTuple

from dienstreis.vocabulary import people as vocabulary
from dienstreis.wording.languages import every
from dienstreis.wording.offices import own_offices

from .words import (
    NameToken,
    is_capitalised,
    is_domain,
    is_initial,
    is_organisation,
    is_organisation_name,
    is_role,
    is_word,
    phrase,
    singular,
    tokenise,
    word_at,
)

__all__ = [
    "Duty",
    "TokenRange",
    "behind_head",
    "find_head",
    "has_verb",
    "is_acronym",
    "is_office_holder",
    "is_party",
    "is_plural",
    "is_portfolio_head",
    "read_duty",
    "skip_articles",
]

_ARTICLES = every(vocabulary.ARTICLES)
_BOTH = every(vocabulary.BOTH)
_CONJUNCTIONS = every(vocabulary.CONJUNCTIONS) | {"&", "/"}
_MODIFIERS = every(vocabulary.ROLE_MODIFIERS)
_GENITIVES = every(vocabulary.GENITIVES)
_SERVICE = every(vocabulary.SERVICE_PREPOSITIONS)
_DOMAIN_PREPOSITIONS = every(vocabulary.DOMAIN_PREPOSITIONS)
_OF_ORGANISATIONS = every(vocabulary.ROLES_OF_ORGANISATIONS)
_OF_DOMAINS = every(vocabulary.ROLES_OF_DOMAINS)
_OFFICES = every(vocabulary.OFFICES)
_OFFICE_HEADS = frozenset(office.split()[0] for office in _OFFICES)
_STATUSES = every(vocabulary.STATUSES)
_MEMBERS = every(vocabulary.MEMBERS)
_BARE = every(vocabulary.BARE_OFFICES)
_ADDED = every(vocabulary.AS)
_FORMER = every(vocabulary.FORMER)
_CHAIRS = every(vocabulary.CHAIRS)
_BOARDS = every(vocabulary.BOARDS)
_BODIES = every(vocabulary.BODIES_OF_MEMBERS)
_NO_BODIES = every(vocabulary.NO_BODIES_OF_MEMBERS)
_GOVERNING = every(vocabulary.GOVERNING_BODIES)
_UNITS = every(vocabulary.UNITS)
_PARTS = _GENITIVES | _SERVICE
_OF_BOARDS = every(vocabulary.ROLES_ON_BOARDS)
_VERBS = every(vocabulary.VERBS)
_QUALIFIERS = every(vocabulary.QUALIFIERS)
_PARTIES = frozenset(party.casefold() for party in vocabulary.PARTIES)
_LOCAL = frozenset(vocabulary.LOCAL_PARTY_WORDS)
_SINGULARS = every(vocabulary.ROLES) | _MODIFIERS | _OF_ORGANISATIONS | _OFFICES
_MOST_MODIFIERS = 4
_LONGEST_OFFICE = 5
_LONGEST_BODY = 3

TokenRange = tuple[int, int]


class Duty(NamedTuple):
    """A role (tokens ``first`` to ``last``), and the organisation or party that it is held for."""

    first: int
    last: int
    organisation: TokenRange | None = None
    party: TokenRange | None = None
    plural: bool = False
    """Whether the role is a plural, or said of several people ("beiden wethouder")."""


def skip_articles(tokens: Sequence[NameToken], index: int) -> int:
    """Return the index behind an article or possessive."""
    return index + 1 if word_at(tokens, index) in _ARTICLES else index


def find_head(tokens: Sequence[NameToken], index: int, last: int, *, loose: bool = False) -> int | None:
    """Return the index of the noun that names the role beginning at ``index``.

    Only known modifiers may stand before it; with ``loose``, other words may too ("Event Coordinator").
    """
    head = None
    own = own_offices().modifiers
    for at in range(index, min(index + _MOST_MODIFIERS + 1, last)):
        token = tokens[at]
        modifies = token.key in _MODIFIERS or token.key in own
        if is_role(token):
            head = at
            if not modifies:
                return at
        elif not modifies and (head is not None or not (loose and _may_modify(token))):
            return head
    return head


def _may_modify(token: NameToken) -> bool:
    word = token.key
    known = _GENITIVES | _SERVICE | _DOMAIN_PREPOSITIONS | _CONJUNCTIONS | _ARTICLES | _VERBS
    return is_word(token) and not is_initial(token) and word not in known and not is_organisation(token)


def is_portfolio_head(token: NameToken) -> bool:
    """Whether words directly behind a role are its portfolio, and no organisation ("wethouder Wonen")."""
    word = token.key
    return not ({word, singular(word) or "", word.rpartition("-")[2]} & _OF_ORGANISATIONS)


def read_duty(tokens: Sequence[NameToken], first: int, last: int, *, loose: bool = True) -> Duty | None:
    """Read tokens that are nothing but a role, with what it is held for; ``None`` where they are not."""
    both = word_at(tokens, first) in _BOTH
    start = skip_articles(tokens, first + both)
    head = find_head(tokens, start, last, loose=loose)
    if head is None or has_verb(tokens, start, last):
        return None
    head = _last_head(tokens, head, last)
    plural = both or is_plural(tokens[head])
    end, organisation = _split(tokens, head, behind_head(tokens, head, last), last)
    if organisation is not None:
        organisation = _trimmed(tokens, *organisation)
    if organisation is not None and _is_held_for_party(tokens, head, *organisation):
        return Duty(start, end, None, organisation, plural)
    return Duty(start, end, organisation, None, plural)


def _is_held_for_party(tokens: Sequence[NameToken], head: int, first: int, last: int) -> bool:
    """Whether words behind a role are a party; what has a director is an association that sounds like one."""
    known = " ".join(token.key for token in tokens[first:last]) in _PARTIES
    return is_party(tokens[first:last]) and (known or tokens[head].key not in _OF_BOARDS)


def has_verb(tokens: Sequence[NameToken], first: int, last: int) -> bool:
    """Whether a verb in lower case stands among tokens, which makes them a sentence."""
    return any(token.key in _VERBS and token.text.islower() for token in tokens[first:last])


def is_plural(token: NameToken) -> bool:
    """Whether a role stands in the plural."""
    word = token.key
    return singular(word) is not None and word not in _SINGULARS and word not in own_offices().nouns


def behind_head(tokens: Sequence[NameToken], head: int, last: int) -> int:
    """Return the index behind the noun of a role and the words that always go with it."""
    word = tokens[head].key
    noun = singular(word) or word
    for tail in (*vocabulary.ROLE_TAILS.get(noun, ()), *own_offices().tails(noun)):
        words = tail.count(" ") + 1
        if head + words < last and phrase(tokens, head + 1, words) == tail:
            return head + 1 + words
    return head + 2 if head + 1 < last and tokens[head + 1].key in _STATUSES else head + 1


def _last_head(tokens: Sequence[NameToken], head: int, last: int) -> int:
    """Return the noun of the last of several roles in one hand ("CEO X en Directeur Y")."""
    for at in range(last - 2, head, -1):
        if tokens[at].key in _CONJUNCTIONS or tokens[at].key in _ADDED:
            another = find_head(tokens, skip_articles(tokens, at + 1), last)
            if another is not None:
                return another
    return head


def _split(tokens: Sequence[NameToken], head: int, index: int, last: int) -> tuple[int, TokenRange | None]:
    """Return where the role ends, and the organisation behind it."""
    if index >= last or tokens[index].key in _QUALIFIERS:
        return min(index, last), None
    word = tokens[index].key
    if word in _SERVICE:
        return index, (index + 1, last)
    if is_party(tokens[index:last]):
        return index, (index, last)
    if word in _GENITIVES:
        return _split_genitive(tokens, head, index, last)
    governed = _behind_own_body(tokens, head, index, last)
    if governed > index:
        return _behind_governed(tokens, governed, last)
    if (
        word in vocabulary.LOCATIVES
        and (tokens[head].key in _OFFICE_HEADS or tokens[head].key in own_offices().nouns)
        and index + 1 < last
        and is_capitalised(tokens[index + 1])
    ):
        return index, (index + 1, last)
    if word not in _DOMAIN_PREPOSITIONS and _is_direct_organisation(tokens, head, index, last):
        return index, (index, last)
    return _split_portfolio(tokens, head, index + 1, last)


def _split_genitive(tokens: Sequence[NameToken], head: int, index: int, last: int) -> tuple[int, TokenRange | None]:
    start = skip_articles(tokens, index + 1)
    governed = _behind_own_body(tokens, head, start, last)
    if governed > start:
        return _behind_governed(tokens, governed, last)
    named = is_organisation_name(tokens[start : start + 2])
    of_domain = tokens[head].key in _OF_DOMAINS or (start < last and is_domain(tokens[start]))
    if of_domain and not named:
        return _split_portfolio(tokens, head, start, last)
    return index, (start, last)


def _behind_governed(tokens: Sequence[NameToken], index: int, last: int) -> tuple[int, TokenRange | None]:
    """Return where a role ends whose own body stands before ``index``, and the organisation that both are of."""
    following = skip_articles(tokens, index + 1)
    served = word_at(tokens, index) in _PARTS and following < last
    return (index, (following, last)) if served else _behind_body(tokens, index, last)


def _behind_own_body(tokens: Sequence[NameToken], head: int, start: int, last: int) -> int:
    """Return the index behind the body or unit that belongs to a role ("raad van bestuur"), ``start`` for none."""
    for words in range(_LONGEST_BODY, 0, -1):
        end = start + words
        if end <= last and phrase(tokens, start, words) in _GOVERNING:
            named = end < last and tokens[end].key not in _PARTS and not is_organisation_name(tokens[end:last])
            return start if named else end
    if tokens[head].key in vocabulary.HEADS_OF_UNITS and phrase(tokens, start, 2) in _UNITS:
        return next((at for at in range(start + 2, last) if tokens[at].key in _PARTS), last)
    return start


def _behind_body(tokens: Sequence[NameToken], index: int, last: int) -> tuple[int, TokenRange | None]:
    """Return where a role ends whose body stands before ``index``, and the organisation that may follow it."""
    named = index < last and is_organisation_name(tokens[index:last]) and is_capitalised(tokens[last - 1])
    return (index, (index, last)) if named else (last, None)


def _is_direct_organisation(tokens: Sequence[NameToken], head: int, index: int, last: int) -> bool:
    token = tokens[index]
    if is_domain(token) and not any(is_organisation(other) for other in tokens[index + 1 : last]):
        return False
    portfolio = is_portfolio_head(tokens[head])
    named = any(is_capitalised(other) for other in tokens[index:last])
    if is_acronym(token) or (is_organisation(token) and not is_domain(token) and (named or not portfolio)):
        return True
    if portfolio:
        return False
    return is_capitalised(token) or token.text.isdigit() or is_organisation_name(tokens[index : index + 2])


def _split_portfolio(tokens: Sequence[NameToken], head: int, index: int, last: int) -> tuple[int, TokenRange | None]:
    """Return where a portfolio ends, and the organisation that follows it without a comma."""
    for at in range(index, last):
        word = tokens[at].key
        if word in _QUALIFIERS:
            return at, None
        following = skip_articles(tokens, at + 1)
        if word in _SERVICE and following < last:
            return at, (following, last)
        if word in _GENITIVES and following < last and _is_of(tokens, head, following):
            return at, (following, last)
        if (is_organisation(tokens[at]) or is_acronym(tokens[at])) and not _belongs_to_portfolio(tokens, at, last):
            begin = _name_start(tokens, head, at)
            return _role_end(tokens, index, begin), (begin, last)
    return last, None


def _name_start(tokens: Sequence[NameToken], head: int, at: int) -> int:
    """Return where the name begins that ends in an organisation's noun: "relatiemanager [Maritiem College]"."""
    begin = at
    if is_capitalised(tokens[at]) and not is_acronym(tokens[at]):
        while begin - 1 > head and is_capitalised(tokens[begin - 1]) and not is_domain(tokens[begin - 1]):
            begin -= 1
    return begin


def _role_end(tokens: Sequence[NameToken], index: int, last: int) -> int:
    """Return where a role ends, without the preposition and article before the organisation."""
    while last >= index and tokens[last - 1].key in _ARTICLES | _DOMAIN_PREPOSITIONS | _GENITIVES:
        last -= 1
    return last


def _is_of(tokens: Sequence[NameToken], head: int, index: int) -> bool:
    """Whether "van" behind a portfolio begins the organisation."""
    token = tokens[index]
    if is_organisation(token) or is_acronym(token):
        return True
    return tokens[head].key not in _OF_DOMAINS and is_capitalised(token) and not is_domain(token)


def _belongs_to_portfolio(tokens: Sequence[NameToken], at: int, last: int) -> bool:
    """Whether an organisation's noun is part of a portfolio: a field of work, or joined to one by "en"."""
    if is_domain(tokens[at]) or tokens[at - 1].key in _CONJUNCTIONS:
        return True
    if at + 1 == last and is_capitalised(tokens[at - 1]):
        if is_domain(tokens[at - 1]) and is_capitalised(tokens[at]):
            return True
        if tokens[at].key in vocabulary.PUBLIC_BODIES:
            return False
    return tokens[at].text.islower() and not any(is_capitalised(token) for token in tokens[at + 1 : last])


def is_acronym(token: NameToken) -> bool:
    """Whether capitals inside a word show a name that is made up ("TNO", "WaterNet")."""
    text = token.text
    inside = len(text) > 4 and text.isalpha() and any(letter.isupper() for letter in text[2:])
    return not is_domain(token) and (inside or (len(text) > 2 and text.isupper() and text.isalpha()))


def _trimmed(tokens: Sequence[NameToken], first: int, last: int) -> TokenRange | None:
    """Return an organisation's tokens without articles before them; ``None`` where nothing is left."""
    while first < last and tokens[first].key in _ARTICLES:
        first += 1
    return (first, last) if first < last else None


def is_party(tokens: Sequence[NameToken]) -> bool:
    """Whether a phrase is a political party: one of the known ones, or shaped like a local one."""
    if not tokens or len(tokens) > 6:
        return False
    joined = "".join(" " * (at > 0 and token.spaced) + token.key for at, token in enumerate(tokens))
    if joined in _PARTIES:
        return True
    words = {token.key for token in tokens}
    if tokens[0].key.startswith(vocabulary.PREFIXES_OF_PARTIES) and tokens[0].text.rpartition("-")[2].istitle():
        return True
    return bool(
        words & _LOCAL or any(word.endswith(vocabulary.LOCAL_PARTY_ENDINGS) for word in words)
    ) and is_capitalised(tokens[0])


def is_office_holder(role: str) -> bool:
    """Whether a role is an office whose holder reports on an official trip ("wethouder Economie", "Mayor").

    Plurals, portfolios and several roles in one hand count; assistants and former holders do not.
    """
    tokens = tokenise(role)
    starts = [
        0,
        *(at + 1 for at, token in enumerate(tokens) if token.key in _CONJUNCTIONS or token.text in ",(;"),
    ]
    return any(_is_office(tokens, start) for start in starts[:20])


def _is_office(tokens: Sequence[NameToken], index: int) -> bool:
    index = skip_articles(tokens, index)
    for at in range(index, min(index + _MOST_MODIFIERS, len(tokens))):
        if tokens[at].key in _FORMER:
            return False
        if _is_office_at(tokens, at):
            return True
        if tokens[at].key not in _MODIFIERS:
            return False
    return False


def _is_office_at(tokens: Sequence[NameToken], index: int) -> bool:
    own = own_offices().names
    word = tokens[index].key
    word = word if word in own or word in _OFFICES | _CHAIRS else singular(word) or word
    rest = [token.key for token in tokens[index + 1 : index + 8]]
    if own and not own.isdisjoint(_phrases(word, rest, 0, len(rest))):
        return True
    if word in _CHAIRS:
        return any(board in " ".join(rest) for board in _BOARDS)
    if word in _MEMBERS:
        return not rest or (bool(_BODIES & set(rest)) and not _NO_BODIES & set(rest))
    if word in _BARE:
        return not rest
    return word in _OFFICES or not _OFFICES.isdisjoint(_phrases(word, rest, 1, _LONGEST_OFFICE - 1))


def _phrases(word: str, rest: list[str], least: int, most: int) -> list[str]:
    """A word with some of those behind it, as phrases."""
    return [" ".join((word, *rest[:more])) for more in range(least, most + 1)]

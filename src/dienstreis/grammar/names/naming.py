"""Titles and names: "mevrouw drs. A.B. de Krab-Aal MBA", "Krab, S. van der", "Li Ming"."""

from collections.abc import Sequence
from enum import IntEnum
from typing import NamedTuple

from dienstreis.vocabulary import people as vocabulary
from dienstreis.wording.languages import every

from .words import (
    NameToken,
    is_capitalised,
    is_domain,
    is_initial,
    is_known_role,
    is_organisation,
    is_role,
    is_word,
    singular,
    word_at,
)

__all__ = ["Certainty", "Naming", "read_address", "read_naming", "titles_behind"]

_ADDRESSES = every(vocabulary.ADDRESSES)
_TITLES = _ADDRESSES | every(vocabulary.ACADEMIC_TITLES)
_WITH_ARTICLE = every(vocabulary.ADDRESSES_WITH_ARTICLE)
_ARTICLES = every(vocabulary.ARTICLES)
_PARTICLES = every(vocabulary.PARTICLES)
_LEADING = _TITLES | _ARTICLES
_STARTS = frozenset(vocabulary.PARTICLES_AT_START)
_MODIFIERS = every(vocabulary.ROLE_MODIFIERS)
_OFFICES = every(vocabulary.OFFICES)
_NEVER = every(vocabulary.NEVER_NAMES)
_BEHIND = frozenset(vocabulary.TITLES_BEHIND)
_SERVING = every(vocabulary.SERVICE_PREPOSITIONS) | every(vocabulary.GENITIVES) | every(vocabulary.DOMAIN_PREPOSITIONS)
_OPENING_QUOTES = ("(", '"', "“", "‘", "'")
_CLOSING_QUOTES = (")", '"', "”", "’", "'")
_GENITIVES = every(vocabulary.GENITIVES)
_MOST_WORDS = 4
_MOST_TITLES = 8
_MOST_INITIALS = 12


class Certainty(IntEnum):
    """How surely a phrase names a person, by its shape alone."""

    SURNAME = 1
    """One capitalised word, perhaps with a particle."""
    FULL = 2
    """Several capitalised words."""
    GIVEN = 3
    """A common given name and a surname."""
    SURE = 4
    """Initials and a surname, or a title or form of address before the name."""


class Naming(NamedTuple):
    """A name with its titles: tokens ``first`` to ``last``, the name in one piece or (inverted) two."""

    first: int
    last: int
    titles: tuple[tuple[int, int], ...]
    pieces: tuple[tuple[int, int], ...]
    certainty: Certainty


def read_address(tokens: Sequence[NameToken], index: int) -> int:
    """Return the index behind titles and forms of address, ``index`` itself where there is none."""
    for _ in range(_MOST_TITLES):
        word = word_at(tokens, index)
        if word not in _LEADING:
            break
        if word in _ARTICLES and word_at(tokens, index + 1) in _WITH_ARTICLE and not _is_heer(tokens, index + 1):
            index += 2
        elif word in _TITLES and not _begins_office(tokens, index):
            index += 1
        else:
            break
    return index


def _begins_office(tokens: Sequence[NameToken], index: int) -> bool:
    """Whether a title is the first word of an office: "Lord Mayor"."""
    return tokens[index].key in _MODIFIERS and index + 1 < len(tokens) and is_known_role(tokens[index + 1])


def read_naming(tokens: Sequence[NameToken], index: int) -> Naming | None:
    """Read titles and a name that begin at a token; ``None`` where there is no name."""
    start = read_address(tokens, index)
    if start >= len(tokens) or not (is_capitalised(tokens[start]) or tokens[start].key in _PARTICLES):
        return None
    addressed = start > index
    found = _inverted(tokens, start) or _straight(tokens, start, addressed=addressed)
    if found is None:
        return None
    before = ((index, start),) if addressed else ()
    found = _with_generation(tokens, found)
    behind, last = titles_behind(tokens, found.last)
    certainty = Certainty.SURE if addressed else found.certainty
    if word_at(tokens, start - 1) in vocabulary.TITLES_OF_SEVERAL:
        certainty = max(Certainty.GIVEN, found.certainty)
    return found._replace(first=index, last=last, titles=(*before, *found.titles, *behind), certainty=certainty)


def _with_generation(tokens: Sequence[NameToken], naming: Naming) -> Naming:
    """Return a name with the word behind it that tells a child from its parent: "Jr.", ", Sr."."""
    at = naming.last + (word_at(tokens, naming.last) == ",")
    if word_at(tokens, at) not in vocabulary.GENERATIONS:
        return naming
    return naming._replace(last=at + 1, pieces=(*naming.pieces, (at, at + 1)))


def _is_heer(tokens: Sequence[NameToken], index: int) -> bool:
    """Whether a form of address that wants an article is the surname itself: "E. de Heer", with no name behind it."""
    if word_at(tokens, index) not in _WITH_ARTICLE or not is_capitalised(tokens[index]):
        return False
    before = tokens[index - 2] if index > 1 else None
    named = before is not None and (is_initial(before) or before.key in _TITLES or _is_given(before))
    following = tokens[index + 1] if index + 1 < len(tokens) else None
    names_more = following is not None and is_word(following) and (is_capitalised(following) or is_initial(following))
    return named and not names_more


def titles_behind(tokens: Sequence[NameToken], index: int) -> tuple[tuple[tuple[int, int], ...], int]:
    """Return the titles behind a name ("MBA", ", MSc"), and the index behind them."""
    found: list[tuple[int, int]] = []
    while len(found) < _MOST_TITLES:
        start = index + 1 if word_at(tokens, index) == "," else index
        if start >= len(tokens) or not _is_title_behind(tokens[start]):
            break
        index = start + 1
        found.append((start, index))
    return tuple(found), index


def _is_title_behind(token: NameToken) -> bool:
    return token.key.replace(".", "") in _BEHIND and token.text[0].isupper() and not is_initial(token)


def _straight(tokens: Sequence[NameToken], index: int, *, addressed: bool) -> Naming | None:
    initials = _initials(tokens, index, bare=addressed)
    if initials == index:
        return _spelt_out(tokens, index, addressed=addressed)
    end = _surname(tokens, _nickname(tokens, initials))
    return None if end is None else Naming(index, end, (), ((index, end),), Certainty.SURE)


def _spelt_out(tokens: Sequence[NameToken], index: int, *, addressed: bool) -> Naming | None:
    """Read a name without initials before it: "Van der Laan", "Jan van der Laan", "Pieter J. Snoek"."""
    start = _particles(tokens, index)
    if start > index and not _may_start(tokens, index, start):
        return None
    end = _capitals(tokens, start, sure=addressed or start > index)
    if end == start:
        return None
    if end == index + 1 and not addressed and _is_surname_after_all(tokens, end):
        end += 1
    if start > index:
        return Naming(index, end, (), ((index, end),), Certainty.SURNAME)
    end = _rest_of_name(tokens, index, end, addressed=addressed)
    certainty = Certainty.FULL if end - index > 1 else Certainty.SURNAME
    if certainty is Certainty.FULL and any(is_initial(token) for token in tokens[index:end]):
        certainty = Certainty.SURE
    elif certainty is Certainty.FULL and _is_given(tokens[index]):
        certainty = Certainty.GIVEN
    return Naming(index, end, (), ((index, end),), certainty)


def _is_articled_noun(tokens: Sequence[NameToken], index: int, start: int) -> bool:
    """Whether an article stands before an office or body with a capital, and no surname: "de Voorzitter"."""
    if start >= len(tokens) or start - index > 1 or tokens[index].key not in _ARTICLES or tokens[index].text.istitle():
        return False
    noun = tokens[start]
    named = word_at(tokens, index - 1) in _TITLES or noun.key in vocabulary.SURNAMES
    return not named and (is_known_role(noun) or is_organisation(noun))


def _is_surname_after_all(tokens: Sequence[NameToken], at: int) -> bool:
    """Whether what may be a degree or an office is the surname behind a lone given name: "Ann Ma, councillor"."""
    if at + 1 >= len(tokens) or not tokens[at].text.istitle() or is_initial(tokens[at]):
        return False
    if not (_is_title_behind(tokens[at]) or (is_role(tokens[at]) and singular(tokens[at].key) is None)):
        return False
    told = at + 1 + (tokens[at + 1].text in ",(")
    return told > at + 1 and told < len(tokens) and is_role(tokens[told]) and not is_role(tokens[at - 1])


def _rest_of_name(tokens: Sequence[NameToken], index: int, end: int, *, addressed: bool) -> int:
    """Return the index behind the surname that may follow given names: "J. Snoek", "van den Akker"."""
    middle = _initials(tokens, end, bare=True)
    surname = _nickname(tokens, middle)
    particles = _particles(tokens, surname)
    rest = _surname(tokens, surname)
    if rest is None or (middle == end and particles == surname == end):
        return end
    if particles > surname and not _continues(tokens, index, surname, particles, addressed=addressed):
        return end
    return rest


def _continues(tokens: Sequence[NameToken], index: int, end: int, particles: int, *, addressed: bool) -> bool:
    """Whether particles behind capitalised words go on with the name, and begin no organisation or place."""
    words = [token.key for token in tokens[end:particles]]
    following = tokens[particles].text
    if following.isupper() and not tokens[index].text.isupper() and len(following) > 1:
        return False
    if words[0] not in _SERVING or words[-1] in vocabulary.FAMILY_PARTICLES:
        return True
    if words[0] not in _GENITIVES:
        return False
    single = end - index == 1
    if single and (is_domain(tokens[particles]) or _is_served(tokens, index, end, particles)):
        return False
    return _is_given(tokens[end - 1]) or (single and not addressed)


def _is_served(tokens: Sequence[NameToken], index: int, end: int, particles: int) -> bool:
    """Whether the town or body of an office-holder stands behind "van": "burgemeester Prins van Oudemeer"."""
    return particles - end == 1 and index > 0 and tokens[index - 1].key in _OFFICES and not _is_given(tokens[end - 1])


def _is_given(token: NameToken) -> bool:
    return token.key.split("-")[0] in vocabulary.GIVEN_NAMES


def _inverted(tokens: Sequence[NameToken], index: int) -> Naming | None:
    """Read "Krab, mw. drs. S. van der": nothing but particles may follow the initials."""
    start = _particles(tokens, index)
    farthest = min(start + _MOST_WORDS + 1, len(tokens))
    comma = next((at for at in range(start + 1, farthest) if tokens[at].key == ","), None)
    if comma is None:
        return None
    titles = read_address(tokens, comma + 1)
    initials = _initials(tokens, titles, bare=False)
    given = initials if initials > titles else _given_names(tokens, titles)
    if given == titles or _capitals(tokens, start, sure=start > index) != comma:
        return None
    last = _nickname_at_end(tokens, given)
    last = _particles(tokens, last)
    if initials == titles and last == given:
        return None
    if last < len(tokens) and is_word(tokens[last]) and is_capitalised(tokens[last]) and not is_role(tokens[last]):
        return None
    found = ((comma + 1, titles),) if titles > comma + 1 else ()
    return Naming(index, last, found, ((titles, last), (index, comma)), Certainty.SURE)


def _given_names(tokens: Sequence[NameToken], index: int) -> int:
    """Return the index behind given names that are spelt out behind a comma: "Kolk, Anna Maria van der"."""
    if index >= len(tokens) or not _is_given(tokens[index]):
        return index
    start = index
    while index < len(tokens) and index - start < _MOST_WORDS and _is_given_form(tokens[index]):
        index += 1
    return index


def _initials(tokens: Sequence[NameToken], index: int, *, bare: bool) -> int:
    """Return the index behind initials; without full stops only where ``bare`` or behind one that has it."""
    start = index
    while index < len(tokens) and index - start < _MOST_INITIALS:
        token = tokens[index]
        hyphen = index > start and token.text == "-" and not token.spaced
        if hyphen and index + 1 < len(tokens) and is_initial(tokens[index + 1]):
            index += 2
        elif is_initial(token) or ((bare or index > start) and _is_bare_initial(tokens, index)):
            index += 1
        else:
            break
    return index


def _is_bare_initial(tokens: Sequence[NameToken], index: int) -> bool:
    """Whether a capital without its full stop stands before a surname ("A.B Jansen")."""
    text = tokens[index].text
    if not (len(text) == 1 and text.isupper()) or index + 1 >= len(tokens):
        return False
    following = tokens[index + 1]
    return is_word(following) and (is_capitalised(following) or following.key in _PARTICLES)


def _nickname(tokens: Sequence[NameToken], index: int) -> int:
    """Return the index behind a given name in brackets or quotes before a surname: "K. (Kees) van Dijk"."""
    end = _nickname_at_end(tokens, index)
    return end if end > index and _surname(tokens, end) is not None else index


def _nickname_at_end(tokens: Sequence[NameToken], index: int) -> int:
    if word_at(tokens, index) in _OPENING_QUOTES:
        for end in range(index + 2, min(index + 5, len(tokens))):
            if tokens[end].text in _CLOSING_QUOTES:
                return end + 1 if all(_is_given_form(token) for token in tokens[index + 1 : end]) else index
    return index


def _is_given_form(token: NameToken) -> bool:
    return is_word(token) and is_capitalised(token) and not token.text.isupper()


def _surname(tokens: Sequence[NameToken], index: int) -> int | None:
    start = _particles(tokens, index)
    end = _capitals(tokens, start, sure=True)
    if end == start:
        return None
    return end + 1 if word_at(tokens, end) in vocabulary.GENERATIONS and tokens[end].text.islower() else end


def _particles(tokens: Sequence[NameToken], index: int) -> int:
    """Return the index behind the particles before a surname."""
    start = index
    while index < len(tokens) and index - start < 4 and tokens[index].key in _PARTICLES:
        index += 1
    return index


def _may_start(tokens: Sequence[NameToken], first: int, last: int) -> bool:
    """Whether a surname may begin with these particles ("Van der", "in 't"; not "in" or "bij")."""
    words = [token.key for token in tokens[first:last]]
    known = words[0] in _STARTS or " ".join(words[:2]) in _STARTS
    return known and not _is_articled_noun(tokens, first, last)


def _capitals(tokens: Sequence[NameToken], index: int, *, sure: bool) -> int:
    """Return the index behind the capitalised words of a surname, or of given names and surname.

    ``sure`` says that what stands before makes the first a name, even if it is a word besides ("De Boer").
    """
    start = index
    if index >= len(tokens) or not is_capitalised(tokens[index]):
        return index
    while index < len(tokens) and index - start < _MOST_WORDS:
        joined = _joins(tokens, start, index)
        anew = index > start and tokens[index].line and _begins_anew(tokens, start, index)
        surely = sure and index == start
        named = _is_name_word(tokens[index], sure=surely) or (surely and _is_heer(tokens, index))
        if not joined and (anew or not named):
            break
        index += 1
    return index


def _joins(tokens: Sequence[NameToken], start: int, index: int) -> bool:
    """Whether a particle continues a double surname: "Snoek-van Dalen", "García y Vega"."""
    if index == start or index + 1 >= len(tokens) or not is_capitalised(tokens[index + 1]):
        return False
    word = tokens[index].key
    if word in vocabulary.JOINING_PARTICLES:
        return True
    if tokens[index].text == "A":  # "Tjin A Soe"
        return not is_role(tokens[index + 1]) and not is_organisation(tokens[index + 1])
    tail = tokens[index - 1].text.rpartition("-")[2]
    return word in _PARTICLES and (tail in _PARTICLES or not tail)


def _begins_anew(tokens: Sequence[NameToken], start: int, index: int) -> bool:
    """Whether a line end parts two names: a whole one on this side, two words on the other."""
    before = tokens[start - 1] if start else None
    whole = index - start >= 2 or (before is not None and (is_initial(before) or before.key in _PARTICLES))
    following = tokens[index + 1] if index + 1 < len(tokens) else None
    if following is not None and following.text == ":":
        return True
    return whole and following is not None and is_word(following) and not following.line


def _is_name_word(token: NameToken, *, sure: bool) -> bool:
    if not is_word(token) or not is_capitalised(token) or is_initial(token):
        return False
    word = token.key
    if word in _NEVER or word in _TITLES or _is_title_behind(token):
        return False
    if word in vocabulary.SURNAMES or singular(word) in vocabulary.SURNAMES:
        return True
    if sure:
        return True
    if word.endswith(vocabulary.SURNAME_ENDINGS):
        return not is_known_role(token)
    return not (is_role(token) or is_organisation(token) or is_domain(token))

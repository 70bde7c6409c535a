"""What stands behind a name: brackets, roles, organisations, parties and remarks."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from dienstreis.grammar.places import country_code
from dienstreis.vocabulary import people as vocabulary
from dienstreis.wording.languages import every

from .leads import Setting, closing_bracket, phrase_end, starts_entry
from .naming import Certainty, Naming, read_address, read_naming
from .roles import (
    TokenRange,
    find_head,
    has_verb,
    is_party,
    read_duty,
    skip_articles,
)
from .words import (
    NameToken,
    is_capitalised,
    is_domain,
    is_initial,
    is_organisation,
    is_organisation_name,
    is_role,
    is_word,
    word_at,
)

__all__ = ["Draft", "Lead", "may_be_organisation", "read_details"]

_CONJUNCTIONS = every(vocabulary.CONJUNCTIONS) | {"&"}
_GENITIVES = every(vocabulary.GENITIVES)
_SERVING = every(vocabulary.GENITIVES) | every(vocabulary.SERVICE_PREPOSITIONS)
_ARTICLES = every(vocabulary.ARTICLES)
_REMARKS = every(vocabulary.REMARKS)
_BOTH = every(vocabulary.BOTH)
_DOMAIN_PREPOSITIONS = every(vocabulary.DOMAIN_PREPOSITIONS)
_BODIES = every(vocabulary.BODIES_OF_MEMBERS)
_EMPLOYERS = every(vocabulary.SERVICE_PREPOSITIONS)
_EMPLOYED = every(vocabulary.EMPLOYED)
_AS = every(vocabulary.AS)
_BEHIND_NAMES = _GENITIVES | every(vocabulary.NAME_PREPOSITIONS)
_DIRECTIONS = every(vocabulary.DIRECTIONS)
_RELATIVES = every(vocabulary.RELATIVES)
_DASHES = frozenset("-–—")
_LONGEST_UNKNOWN_ROLE = 6


class Lead(NamedTuple):
    """A role in the plural that governs the names behind it, from the token ``first`` on."""

    first: int
    role: TokenRange
    organisation: TokenRange | None
    party: TokenRange | None


@dataclass(slots=True)
class Draft:
    """A person or group as spans of tokens; ``first`` to ``last`` is all that was read."""

    first: int
    last: int
    naming: Naming | None = None
    titles: list[TokenRange] = field(default_factory=list)
    role: TokenRange | None = None
    organisation: TokenRange | None = None
    party: TokenRange | None = None
    count: int = 1
    lead: "Lead | None" = None
    """The plural role before the name, which holds for the names that follow too."""
    shared: bool = False
    """Whether the role or party behind the name holds for those before it too."""

    @property
    def style(self) -> Setting:
        """How surely the next person of the list must begin, going by this one."""
        formal = self.naming is not None and self.naming.certainty is Certainty.SURE
        return Setting.FORMAL_LIST if formal else Setting.LIST

    @property
    def is_governed(self) -> bool:
        """Whether its role is the plural one before the name."""
        return self.lead is not None and self.role == self.lead.role

    @property
    def is_supported(self) -> bool:
        """Whether more than the shape of a surname speaks for a person."""
        if self.naming is None or self.naming.certainty > Certainty.SURNAME:
            return True
        return self.role is not None or self.party is not None or self.naming.last - self.naming.first > 1


def may_be_organisation(tokens: Sequence[NameToken], first: int, last: int) -> bool:
    """Whether words in brackets or behind "van" can name an organisation: they begin like a name."""
    if first >= last or (tokens[first].key in _REMARKS and not is_capitalised(tokens[first])):
        return False
    return is_organisation_name(tokens[first:last]) or is_capitalised(tokens[first])


def read_details(tokens: Sequence[NameToken], draft: Draft, setting: Setting) -> None:
    """Read what stands behind a name: brackets, roles, organisations, parties."""
    draft.last = _behind_note_mark(tokens, draft.last)
    while draft.last < len(tokens):
        index = draft.last
        close = closing_bracket(tokens, index)
        if close is not None:
            _read_bracket(tokens, draft, index + 1, close)
            draft.last = close + 1
        elif not (_read_apart(tokens, draft, setting) or _read_directly(tokens, draft, setting)):
            break
    if draft.organisation is not None and draft.role is None and draft.party is None:
        served = tokens[slice(*draft.organisation)]
        if is_party(served):
            draft.party, draft.organisation = draft.organisation, None


def _behind_note_mark(tokens: Sequence[NameToken], index: int) -> int:
    """Return the index behind the mark of a footnote that is written to a name: "[1]", "*"."""
    if index >= len(tokens) or tokens[index].spaced:
        return index
    if tokens[index].text in vocabulary.NOTE_MARKS:
        return index + 1
    number = word_at(tokens, index + 1)
    bracketed = tokens[index].text == "[" and number.isdecimal() and word_at(tokens, index + 2) == "]"
    return index + 3 if bracketed else index


def _read_bracket(tokens: Sequence[NameToken], draft: Draft, first: int, last: int) -> None:
    """Read "(VVD, delegatieleider)", "(hoogleraar Hydrologie, Universiteit X)"; remarks are passed over."""
    parts, start = [], first
    for at in range(first, last + 1):
        if at == last or tokens[at].text in ",;":
            parts.append((start, at))
            start = at + 1
    for part in parts:
        if part[0] < part[1]:
            _read_part(tokens, draft, *part)


def _read_part(tokens: Sequence[NameToken], draft: Draft, first: int, last: int) -> None:
    if tokens[first].key in _BOTH and first + 1 < last and not is_role(tokens[first + 1]):
        draft.shared, first = True, first + 1
    if is_party(tokens[first:last]):
        draft.party = (first, last)
    elif read_address(tokens, first) == last:
        draft.titles.append((first, last))
    elif is_domain(tokens[first]) and not _names_organisation(tokens, first, last):
        draft.role = draft.role or (first, last)
    elif not _take_duty(tokens, draft, first, last, loose=True) and not _is_remark(tokens, first, last):
        _take_unknown(tokens, draft, first, last)


def _take_unknown(tokens: Sequence[NameToken], draft: Draft, first: int, last: int) -> None:
    """Take words in brackets that are not known: an organisation, or a job of a word or two."""
    serves = draft.organisation is not None or draft.party is not None
    if serves and country_code(" ".join(token.text for token in tokens[first:last])) is not None:
        return
    if may_be_organisation(tokens, first, last) and draft.organisation is None:
        draft.organisation = (first, last)
    elif draft.role is None and last - first <= 2 and is_word(tokens[first]) and not has_verb(tokens, first, last):
        draft.role = (first, last)


def _names_organisation(tokens: Sequence[NameToken], first: int, last: int) -> bool:
    if any(is_organisation(token) and not is_domain(token) for token in tokens[first:last]):
        return True
    town = is_organisation(tokens[first]) and tokens[first].text.islower()
    return town and last - first > 1 and is_capitalised(tokens[first + 1])


def _is_remark(tokens: Sequence[NameToken], first: int, last: int) -> bool:
    """Whether words in brackets are a remark, and no organisation that begins like one ("Eerste Kamer")."""
    named = is_capitalised(tokens[first]) and is_organisation_name(tokens[first:last])
    return tokens[first].key in _REMARKS and not named


def _take_duty(tokens: Sequence[NameToken], draft: Draft, first: int, last: int, *, loose: bool) -> bool:
    duty = read_duty(tokens, first, last, loose=loose)
    if duty is None or (draft.role is not None and not draft.is_governed):
        return False
    draft.role, draft.shared = (duty.first, duty.last), draft.shared or duty.plural
    draft.organisation = duty.organisation or draft.organisation
    draft.party = duty.party or draft.party
    return True


def _read_apart(tokens: Sequence[NameToken], draft: Draft, setting: Setting) -> bool:
    """Read what a comma, dash or stroke parts from the name; whether something was."""
    if not _is_parted(tokens, draft.last):
        return False
    start = draft.last + 1
    if word_at(tokens, start) in _CONJUNCTIONS or (draft.lead is not None and read_naming(tokens, start) is not None):
        return False
    if draft.is_governed and word_at(tokens, start) in _ARTICLES:
        return False
    known = draft.role is not None and setting is not Setting.ITEM
    if starts_entry(tokens, start, draft.style if known else Setting.AFTER_NAME):
        return False
    end = phrase_end(tokens, start, prose=setting is Setting.PROSE)
    if end == start or not _attach(tokens, draft, start, end, setting):
        return False
    draft.last = end
    return True


def _is_parted(tokens: Sequence[NameToken], index: int) -> bool:
    """Whether a mark parts what stands behind it from the name: a colon does only from a role."""
    text = tokens[index].text
    if text == ":":
        return _role_follows(tokens, index)
    return text in ",|/" or (text in _DASHES and tokens[index].spaced)


def _read_directly(tokens: Sequence[NameToken], draft: Draft, setting: Setting) -> bool:
    """Read an organisation behind "van", or a role whose comma is lost; whether there was one."""
    index = draft.last
    word = word_at(tokens, index)
    start = index + 1 if word in _AS else index
    prose = setting is Setting.PROSE
    if word in _BEHIND_NAMES and draft.organisation is None:
        return _read_employer(tokens, draft, prose=prose)
    if word in _DOMAIN_PREPOSITIONS and draft.role is not None and not prose:
        return _pass_over(tokens, draft)
    if (prose and word not in _AS) or starts_entry(tokens, start, Setting.AFTER_NAME):
        return False
    end = phrase_end(tokens, start, prose=prose)
    if not _take_duty(tokens, draft, start, end, loose=False):
        return False
    draft.last = end
    return True


def _read_employer(tokens: Sequence[NameToken], draft: Draft, *, prose: bool) -> bool:
    """Read the organisation behind "van" right after a name; whether there was one."""
    behind = draft.last + 1
    end = _proper_end(tokens, behind) if prose else phrase_end(tokens, behind)
    first = skip_articles(tokens, behind)
    if first >= end or has_verb(tokens, first, end) or not (prose or may_be_organisation(tokens, first, end)):
        return False
    if not is_domain(tokens[first]) or _names_organisation(tokens, first, end):
        draft.organisation = (first, end)
    draft.last = end
    return True


def _pass_over(tokens: Sequence[NameToken], draft: Draft) -> bool:
    """Pass over a portfolio or remark that a name parts from its role ("minister Smit voor Natuur")."""
    end = phrase_end(tokens, draft.last)
    if has_verb(tokens, draft.last, end):
        return False
    draft.last = end
    return True


def _proper_end(tokens: Sequence[NameToken], index: int) -> int:
    """Return the index behind an organisation's name in running text, ``index`` where there is none."""
    start = at = skip_articles(tokens, index)
    while at < len(tokens) and at - start < 3 and is_organisation(tokens[at]) and tokens[at].text.islower():
        at += 1
    end = at
    while at < len(tokens) and at - start < 8:
        if is_word(tokens[at]) and is_capitalised(tokens[at]) and not is_initial(tokens[at]):
            end = at + 1
        elif tokens[at].key not in _ARTICLES | _GENITIVES or at == start:
            break
        at += 1
    return end if end > start else index


def _attach(tokens: Sequence[NameToken], draft: Draft, first: int, last: int, setting: Setting) -> bool:
    """Take tokens behind a comma as role, organisation, party or remark; whether they are one of these."""
    if tokens[first].key in _RELATIVES and setting is not Setting.PROSE:
        return _attach_clause(tokens, draft, first, last)
    first += tokens[first].key in _AS
    if first >= last or has_verb(tokens, first, last):
        return False
    if is_party(tokens[first:last]):
        draft.party = (first, last)
        return True
    prose = setting is Setting.PROSE
    if draft.role is None or draft.is_governed:
        if _take_duty(tokens, draft, first, last, loose=not prose):
            return True
    elif read_duty(tokens, first, last, loose=False) is not None:
        return setting is Setting.ITEM
    if prose:
        return False
    return _attach_organisation(tokens, draft, first, last, setting) or _attach_unknown(
        tokens, draft, first, last, setting
    )


def _attach_clause(tokens: Sequence[NameToken], draft: Draft, first: int, last: int) -> bool:
    """Pass over a relative clause, which may tell as what a person went: ", die als delegatieleider optrad,"."""
    role = next((at + 1 for at in range(first + 1, last - 1) if tokens[at].key in _AS), None)
    if role is not None and (draft.role is None or draft.is_governed):
        role = skip_articles(tokens, role)
        head = find_head(tokens, role, last)
        draft.role = draft.role if head is None else (role, head + 1)
    return last < len(tokens) and last - first > 1


def _attach_organisation(tokens: Sequence[NameToken], draft: Draft, first: int, last: int, setting: Setting) -> bool:
    first = _behind_employed(tokens, draft, first, last)
    served = tokens[first].key in _SERVING and tokens[first].text.islower()
    start = skip_articles(tokens, first + 1) if served else first
    start = min(start, last)
    if draft.organisation is not None and _begins_next(tokens, draft, first, last, setting):
        return False
    surely = is_organisation_name(tokens[start:last])
    if surely:
        _take_as_portfolio(tokens, draft)
    if draft.organisation is None and (surely or (first < start < last and is_capitalised(tokens[start]))):
        draft.organisation = (start, last)
        return True
    if tokens[first].key in _REMARKS:
        return True
    if draft.organisation is None and is_capitalised(tokens[first]) and is_word(tokens[first]):
        return _attach_capitalised(tokens, draft, first, last, setting)
    return surely and draft.organisation is not None


def _behind_employed(tokens: Sequence[NameToken], draft: Draft, first: int, last: int) -> int:
    """Return the index behind "beiden werkzaam", which says that somebody named before works there, too."""
    shared = tokens[first].key in _BOTH
    behind = first + shared + 1
    if behind >= last or tokens[behind - 1].key not in _EMPLOYED:
        return first
    draft.shared = draft.shared or shared
    return behind


def _take_as_portfolio(tokens: Sequence[NameToken], draft: Draft) -> None:
    """Make what follows a role part of it after all, since an organisation is named behind it.

    A portfolio ("projectleider Hoogwater, gemeente X") or a body ("lid van het college, Universiteit X").
    """
    role, organisation = draft.role, draft.organisation
    if role is None or organisation is None:
        return
    named = tokens[organisation[0] : organisation[1]]
    body = any(token.key in _BODIES for token in named)
    near = organisation[0] - role[1] in (0, 1, 2)
    direct = organisation[0] == role[1] and not is_organisation_name(named)
    if direct or (body and near):
        draft.role, draft.organisation = (role[0], organisation[1]), None


def _attach_capitalised(tokens: Sequence[NameToken], draft: Draft, first: int, last: int, setting: Setting) -> bool:
    """Take capitalised words of which no noun tells what they are."""
    if _begins_next(tokens, draft, first, last, setting):
        return False
    more = word_at(tokens, last) == "," and last + 1 < len(tokens)
    if draft.role is None and more and not starts_entry(tokens, last + 1, Setting.AFTER_NAME):
        draft.role = (first, last)
    else:
        draft.organisation = (first, last)
    return True


def _begins_next(tokens: Sequence[NameToken], draft: Draft, first: int, last: int, setting: Setting) -> bool:
    """Whether capitalised words behind a comma are the next person of the list."""
    naming = read_naming(tokens, first)
    if setting is Setting.ITEM or naming is None or naming.certainty is not Certainty.FULL:
        return False
    informal = draft.role is None and draft.style is not Setting.FORMAL_LIST
    behind = draft.role is not None and draft.role[0] < _name_start(draft)
    return informal or behind or _role_follows(tokens, last)


def _name_start(draft: Draft) -> int:
    return draft.naming.first if draft.naming is not None else draft.first


def _role_follows(tokens: Sequence[NameToken], index: int) -> bool:
    if index >= len(tokens) or tokens[index].text not in ",(:":
        return False
    return find_head(tokens, skip_articles(tokens, index + 1), len(tokens)) is not None


def _served_by(tokens: Sequence[NameToken], first: int, last: int) -> tuple[int, TokenRange | None]:
    """Return where an unknown job ends, and the organisation by which it is done ("kaasmaker bij De Wiel")."""
    for at in range(first + 1, last - 1):
        start = skip_articles(tokens, at + 1) if tokens[at + 1].text.islower() else at + 1
        if tokens[at].key in _EMPLOYERS and start < last and is_capitalised(tokens[start]):
            return at, (start, last)
    return last, None


def _attach_unknown(tokens: Sequence[NameToken], draft: Draft, first: int, last: int, setting: Setting) -> bool:
    """Take words in lower case that the vocabulary does not know: a job ("kaasmaker"), or an organisation."""
    if not is_word(tokens[first]) or tokens[first].key in _CONJUNCTIONS | _ARTICLES | _DIRECTIONS:
        return False
    if _begins_next(tokens, draft, first, last, setting):
        return False
    if draft.role is None and last - first <= _LONGEST_UNKNOWN_ROLE:
        end, organisation = _served_by(tokens, first, last)
        draft.role, draft.organisation = (first, end), draft.organisation or organisation
        return True
    if draft.organisation is None and any(is_capitalised(token) for token in tokens[first + 1 : last]):
        draft.organisation = (first, last)
        return True
    return setting is Setting.ITEM

"""People in a value, list item or clause."""

from collections.abc import Sequence
from dataclasses import dataclass

from dienstreis.vocabulary import people as vocabulary
from dienstreis.wording.languages import every
from dienstreis.wording.memory import remembered

from .details import Draft, Lead
from .entries import read_counted, read_entry
from .group_labels import GroupLabel, read_group_label
from .leads import Setting, led_by, phrase_end, starts_entry
from .naming import Certainty
from .roles import TokenRange, has_verb, read_duty, skip_articles
from .words import BLANK, NameToken, is_word, singular, tokenise, word_at

__all__ = ["PersonReading", "find_people", "read_leading", "read_people", "read_person"]

_JOINERS = every(vocabulary.JOINERS) | every(vocabulary.WRITERS) | {BLANK, ",", ";", "&", "+", ".", ")", "|", "/"}
_BULLETS = frozenset("-–—•·●▪*+○\uf0b7")
_NAMELY = every(vocabulary.NAMELY)
_SEPARATORS = every(vocabulary.CONJUNCTIONS) | {","}
_AGENTS = every(vocabulary.AGENTS)
_REMARKS = every(vocabulary.REMARKS)
_MEMBERS = every(vocabulary.MEMBERS)
_CAUCUSES = every(vocabulary.CAUCUSES)
_LONGEST_LABEL = 8


@dataclass(frozen=True, slots=True)
class PersonReading:
    """A person, or a group that is counted but not named, as a passage of a text says it.

    ``text[first:last]`` is the passage. The words of a value stand in it, in another order at most; white
    space is folded in them.
    """

    first: int
    last: int
    name: str | None
    """The name less titles, an inverted one turned round; ``None`` for a group."""
    title: str | None
    """Titles and forms of address, also those behind the name, joined by spaces."""
    role: str | None
    """Office or job, without an article; of a plural that holds for several the singular, if written."""
    organisation: str | None
    """Whom they serve, without an article."""
    party: str | None
    """Political party."""
    count: int
    """1 for a named person, else the number in the group."""


@remembered
def read_person(text: str) -> PersonReading | None:
    """Read the person or group of a list item, cell or line; ``None`` where it holds none."""
    tokens = tokenise(text)
    drafts = _drafts(tokens, Setting.ITEM)
    return _reading(text, tokens, drafts[0]) if drafts else None


@remembered
def read_people(text: str) -> tuple[PersonReading, ...]:
    """Read the people and groups that a value or clause lists; none where it is no list of people."""
    tokens = tokenise(text)
    return tuple(_reading(text, tokens, draft) for draft in _named_groups(tokens, _drafts(tokens, Setting.LIST)))


def read_leading(text: str) -> list[PersonReading]:
    """Read the people and groups with whom a clause begins, whatever follows them; ``[]`` where it begins otherwise."""
    tokens = tokenise(text)
    drafts: list[Draft] = []
    index = last = _behind_office(tokens)
    while index < len(tokens):
        governor = drafts[-1].lead if drafts else None
        draft = read_entry(tokens, index, drafts[-1].style if drafts else Setting.LIST, governor)
        if draft is not None:
            _share_title(tokens, [*drafts, draft])
        if draft is None or not _is_certain(draft):
            break
        drafts.append(draft)
        _share(drafts)
        last = index = draft.last
        index = _skip_joiners(tokens, index)
        if index == last:
            break
    return [_reading(text, tokens, draft) for draft in _named_groups(tokens, drafts)]


def _behind_office(tokens: Sequence[NameToken]) -> int:
    """Return the index behind an office that the name in apposition follows: "onze voorzitter, wethouder X"."""
    comma = next((at for at, token in enumerate(tokens[:_LONGEST_LABEL]) if token.text == ","), 0)
    articled = comma > 0 and skip_articles(tokens, 0) > 0
    if not articled or read_entry(tokens, 0, Setting.LIST) is not None:
        return 0
    return comma + 1 if read_duty(tokens, 0, comma, loose=False) is not None else 0


def _is_certain(draft: Draft) -> bool:
    """Whether words are a person even where the sentence goes on behind them."""
    if draft.naming is None:
        return draft.role is not None
    told = draft.role or draft.party or draft.organisation or draft.titles
    return draft.naming.certainty >= Certainty.GIVEN or bool(told)


@remembered
def find_people(text: str, *, groups: bool = False) -> tuple[PersonReading, ...]:
    """Find who is surely a person in running text, by initials, a form of address or an office.

    With ``groups``, counted groups too ("twee adviseurs").
    """
    tokens = tokenise(text)
    found: list[Draft] = []
    index = 0
    while index < len(tokens):
        draft = read_entry(tokens, index, Setting.PROSE) if _may_begin(tokens, index) else None
        if draft is None and groups:
            draft = read_counted(tokens, index)
        if draft is None:
            index += 1
            continue
        found.append(draft)
        index = draft.last
        index = _find_governed(tokens, index, draft.lead, found)
    return tuple(_reading(text, tokens, draft) for draft in found)


def _may_begin(tokens: Sequence[NameToken], index: int) -> bool:
    """Whether a token is worth trying: a word that no hyphen or stroke ties to the one before."""
    return is_word(tokens[index]) and (
        tokens[index].spaced or word_at(tokens, index - 1) not in ("@", "/", ".", "-", "_")
    )


def _find_governed(tokens: Sequence[NameToken], index: int, governor: Lead | None, found: list[Draft]) -> int:
    """Read the names that a plural role still governs: "de wethouders A, B en C"."""
    while governor is not None and word_at(tokens, index) in _SEPARATORS:
        draft = read_entry(tokens, index + 1, Setting.PROSE, governor)
        if draft is None or draft.lead is not governor:
            break
        found.append(draft)
        index = draft.last
    return index


def _drafts(tokens: Sequence[NameToken], setting: Setting) -> list[Draft]:
    """Read entry after entry; nothing where words that are no part of a list stand among them."""
    drafts: list[Draft] = []
    governor: Lead | None = None
    label: GroupLabel | None = None
    index = _skip_joiners(tokens, 0)
    while index < len(tokens):
        if tokens[index].line:
            label = None
        if another := read_group_label(tokens, index):
            label, governor, index = another, None, another.last
        draft = read_entry(tokens, index, drafts[-1].style if drafts else setting, governor)
        if draft is None:
            end = _skip_other(tokens, index, follows=bool(drafts))
            if end is None:
                return drafts if len(drafts) > 1 else []
            governor = label = None
            index = _skip_joiners(tokens, end)
            continue
        if not _ends_well(tokens, draft.last):
            return []
        drafts.append(draft)
        _share_title(tokens, drafts)
        _share(drafts)
        if label is not None:
            label.give(tokens, draft)
        governor = draft.lead
        if setting is Setting.ITEM:
            break
        index = _skip_joiners(tokens, draft.last)
    return drafts


_SKIPPED = frozenset((*_JOINERS, *_BULLETS, *_NAMELY, "("))


def _numbers_item(tokens: Sequence[NameToken], index: int) -> bool:
    """Whether a number or small letter with its mark stands before an item of a list."""
    word = tokens[index].key
    counts = (word.isdigit() and len(word) <= 3) or (len(word) == 1 and word.isalpha() and tokens[index].text.islower())
    return counts and word_at(tokens, index + 1) in (".", ")") and index + 2 < len(tokens)


def _skip_joiners(tokens: Sequence[NameToken], index: int) -> int:
    """Return the index behind commas, "en", bullets, and the numbers of a list."""
    while index < len(tokens):
        word = tokens[index].key
        if word in _SKIPPED or (word == "o" and (index == 0 or tokens[index].line)):
            index += 1
        elif _numbers_item(tokens, index):
            index += 2
        elif led_by(tokens, index):
            index += led_by(tokens, index)
        else:
            break
    return index


def _skip_other(tokens: Sequence[NameToken], index: int, *, follows: bool) -> int | None:
    """Return the index behind a label, remark or role without a name; ``None`` where a sentence begins."""
    for at in range(index, min(index + _LONGEST_LABEL, len(tokens))):
        if tokens[at].text == ":":
            return at + 1
    end = phrase_end(tokens, index)
    if end == index:
        return index + 1
    for at in range(index, end):
        if follows and tokens[at].key in _AGENTS and read_entry(tokens, at + 1, Setting.LIST) is not None:
            return at + 1
    if has_verb(tokens, index, end):
        return None
    known = tokens[index].key in _REMARKS or read_duty(tokens, index, end) is not None
    return end if follows and known else None


def _ends_well(tokens: Sequence[NameToken], index: int) -> bool:
    """Whether an entry ends where a list allows it, and not in the middle of a sentence."""
    if index >= len(tokens) or not is_word(tokens[index]):
        return True
    word = tokens[index].key
    return (
        word in _JOINERS
        or led_by(tokens, index) > 0
        or word in _NAMELY
        or tokens[index].line
        or _is_remark(tokens, index)
        or starts_entry(tokens, index, Setting.FORMAL_LIST)
    )


def _is_remark(tokens: Sequence[NameToken], index: int) -> bool:
    end = phrase_end(tokens, index)
    return tokens[index].key in _REMARKS and not has_verb(tokens, index, end)


def _share_title(tokens: Sequence[NameToken], drafts: Sequence[Draft]) -> None:
    """Give a title of several people to those behind the first as well: "Crs A, B and C"."""
    before, last = drafts[-2] if len(drafts) > 1 else None, drafts[-1]
    if before is None or before.naming is None or last.naming is None or last.titles or last.role is not None:
        return
    last.titles = [span for span in before.titles if tokens[span[0]].key in vocabulary.TITLES_OF_SEVERAL]


def _share(drafts: Sequence[Draft]) -> None:
    """Give a plural role, or a party of "beiden", to the people before it as well: "A en B, wethouders"."""
    last = drafts[-1]
    if not last.shared:
        return
    for draft in reversed(drafts[:-1]):
        if draft.naming is None or (draft.role is not None and draft.party is not None):
            return
        if (
            draft.role is None
            and last.role is not None
            and last.naming is not None
            and last.role[0] >= last.naming.last
        ):
            draft.role, draft.organisation = last.role, draft.organisation or last.organisation
        elif draft.party is None and last.party is not None:
            draft.party = last.party
        elif draft.organisation is None and last.organisation is not None:
            draft.organisation = last.organisation
        else:
            return
        draft.last, draft.shared = last.last, True


def _named_groups(tokens: Sequence[NameToken], drafts: list[Draft]) -> list[Draft]:
    """Drop the groups whose members are named behind them: "twee ambtenaren, A en B"."""
    kept: list[Draft] = []
    index = 0
    while index < len(drafts):
        group = drafts[index]
        members = drafts[index + 1 : index + 1 + group.count] if group.naming is None else []
        if members and len(members) == group.count and _are_members(tokens, group, members):
            role = None if _are_just_members(tokens, group) else group.role
            for member in members:
                member.first = min(member.first, group.first)
                member.role, member.organisation = member.role or role, member.organisation or group.organisation
        else:
            kept.append(group)
        index += 1
    return kept


def _are_just_members(tokens: Sequence[NameToken], group: Draft) -> bool:
    """Whether a group is called members, of no body that is named: that is no role."""
    if group.role is None or group.organisation is not None or group.role[1] - group.role[0] > 1:
        return False
    return (singular(tokens[group.role[0]].key) or "") in _MEMBERS


def _are_members(tokens: Sequence[NameToken], group: Draft, members: Sequence[Draft]) -> bool:
    if word_at(tokens, group.last) not in _NAMELY | {",", ":", "("}:
        return False
    return all(
        member.naming is not None and member.naming.certainty >= Certainty.FULL and member.role is None
        for member in members
    )


def _reading(text: str, tokens: Sequence[NameToken], draft: Draft) -> PersonReading:
    spans = (
        *draft.titles,
        draft.role,
        draft.organisation,
        draft.party,
        *(draft.naming.pieces if draft.naming else ()),
    )
    held = [span for span in spans if span is not None]
    first = min(draft.first, *(span[0] for span in held)) if held else draft.first
    last = max(draft.last, *(span[1] for span in held)) if held else draft.last
    return PersonReading(
        tokens[first].first,
        tokens[last - 1].last,
        _joined(text, tokens, draft.naming.pieces) if draft.naming else None,
        _joined(text, tokens, draft.titles),
        _role(text, tokens, draft),
        _value(text, tokens, draft.organisation),
        _party(text, tokens, draft.party),
        draft.count,
    )


def _value(text: str, tokens: Sequence[NameToken], span: TokenRange | None) -> str | None:
    """Return the words of a span; marks alone say nothing."""
    if span is None or span[0] >= span[1]:
        return None
    words = text[tokens[span[0]].first : tokens[span[1] - 1].last]
    return " ".join(words.split()).strip(" ,;:/–-") if any(map(str.isalnum, words)) else None


def _party(text: str, tokens: Sequence[NameToken], span: TokenRange | None) -> str | None:
    """Return a party without the word for its members in a council that is written to it ("VVD-fractie")."""
    party = _value(text, tokens, span) or ""
    stem, _, tail = party.rpartition("-")
    return (stem if tail in _CAUCUSES else party) or None


def _joined(text: str, tokens: Sequence[NameToken], spans: Sequence[TokenRange]) -> str | None:
    return " ".join(filter(None, (_value(text, tokens, span) for span in spans))) or None


def _role(text: str, tokens: Sequence[NameToken], draft: Draft) -> str | None:
    role = _value(text, tokens, draft.role)
    if role is None or draft.naming is None or draft.role is None:
        return role
    plural = tokens[draft.role[1] - 1].key
    one = singular(plural)
    shorter = (
        one is not None
        and plural.startswith(one)
        and one != plural
        and (draft.is_governed or draft.shared or draft.first < draft.naming.first)
    )
    return role[: len(role) - len(plural) + len(one)] if shorter and one is not None else role

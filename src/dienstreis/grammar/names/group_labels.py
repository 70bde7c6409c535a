"""Labels before the members of a group in a list: "VVD: A en B", "Lokaal Wiel – C", "Hogeschool Wiel: D"."""

from collections.abc import Sequence
from typing import NamedTuple

from dienstreis.vocabulary import people as vocabulary
from dienstreis.wording.languages import every

from .details import Draft
from .leads import Setting, starts_entry
from .naming import Certainty, read_naming
from .roles import TokenRange, find_head, is_party, skip_articles
from .words import NameToken, is_capitalised, is_organisation_name, is_word, word_at

__all__ = ["GroupLabel", "read_group_label"]

_BEFORE = every(vocabulary.NAME_PREPOSITIONS) | every(vocabulary.GENITIVES) | every(vocabulary.SERVICE_PREPOSITIONS)
_PARTICLES = every(vocabulary.PARTICLES)
_CAUCUSES = every(vocabulary.CAUCUSES)
_NEVER = every(vocabulary.NEVER_NAMES)
_PARTED = frozenset(":–—-|,")
_LONGEST = 7


class GroupLabel(NamedTuple):
    """Whom the people behind a label serve: a party or an organisation; the first of them begins at ``last``."""

    last: int
    party: TokenRange | None = None
    organisation: TokenRange | None = None

    def give(self, tokens: Sequence[NameToken], draft: Draft) -> None:
        """Give a person behind the label what it tells, but for one who stands behind a label of their own."""
        if draft.naming is None or _is_labelled(tokens, draft.naming.first, draft.role):
            return
        draft.party = draft.party or self.party
        draft.organisation = draft.organisation or self.organisation


def _is_labelled(tokens: Sequence[NameToken], name: int, role: TokenRange | None) -> bool:
    """Whether a role and a colon stand before a name."""
    return role is not None and role[0] < name and word_at(tokens, name - 1) == ":"


def read_group_label(tokens: Sequence[NameToken], index: int) -> GroupLabel | None:
    """Read the label of a group that begins at a token; ``None`` where no people follow it."""
    end = _end(tokens, index)
    if end is None or (tokens[end].text == "," and index > 0 and not tokens[index].line):
        return None
    first = skip_articles(tokens, index + (word_at(tokens, index) in _BEFORE))
    party = _party(tokens, first, end)
    begins = starts_entry(tokens, end + 1, Setting.LIST)
    if party is not None:
        return GroupLabel(end + 1, party=party) if begins or read_naming(tokens, end + 1) is not None else None
    labelled = begins and tokens[end].text == ":" and _is_body(tokens, first, end)
    return GroupLabel(end + 1, organisation=(first, end)) if labelled else None


def _end(tokens: Sequence[NameToken], index: int) -> int | None:
    """Return the index of the mark that parts a label from what follows it."""
    for at in range(index, min(index + _LONGEST + 1, len(tokens) - 1)):
        token = tokens[at]
        if at > index and token.text in _PARTED and tokens[at + 1].spaced:
            return at if token.text in ":," or token.spaced else None
        if not is_word(token) or (at > index and token.line):
            return None
    return None


def _party(tokens: Sequence[NameToken], first: int, last: int) -> TokenRange | None:
    """Return the party that a label names, without the word for its members in a council."""
    if word_at(tokens, first) in _CAUCUSES:
        first += 1
    elif last - first > 1 and word_at(tokens, last - 1) in _CAUCUSES:
        last -= 1
    if first >= last:
        return None
    stem, hyphen, tail = tokens[last - 1].text.rpartition("-")
    whole = [*tokens[first : last - 1], tokens[last - 1].reading(stem)] if tail in _CAUCUSES and hyphen else None
    return (first, last) if is_party(whole or tokens[first:last]) else None


def _is_body(tokens: Sequence[NameToken], first: int, last: int) -> bool:
    """Whether a label is the proper name of a body: capitalised words, and no role or person among them."""
    if last - first < 2 or find_head(tokens, first, last, loose=True) is not None:
        return False
    if not (
        is_capitalised(tokens[last - 1]) and (is_capitalised(tokens[first]) or is_organisation_name(tokens[first:last]))
    ):
        return False
    naming = read_naming(tokens, first)
    if naming is not None and naming.certainty >= Certainty.GIVEN:
        return False
    return tokens[first].key not in _NEVER and all(
        is_capitalised(token) or token.key in _PARTICLES or at == 0 for at, token in enumerate(tokens[first:last])
    )

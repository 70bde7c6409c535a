"""One person or counted group at a place in a list or sentence, with what is said of them there."""

from collections.abc import Sequence

from dienstreis.vocabulary import people as vocabulary
from dienstreis.wording.languages import every

from .counts import read_group
from .details import Draft, Lead, may_be_organisation, read_details
from .leads import Setting, closing_bracket, has_bracket, phrase_end, read_lead, starts_entry
from .naming import Certainty, Naming, read_naming
from .roles import (
    has_verb,
    read_duty,
    skip_articles,
)
from .words import (
    NameToken,
    is_capitalised,
    is_initial,
    is_organisation,
    is_role,
    word_at,
)

__all__ = ["read_counted", "read_entry"]

_SERVING = every(vocabulary.GENITIVES) | every(vocabulary.SERVICE_PREPOSITIONS)
_ARTICLES = every(vocabulary.ARTICLES)
_REMARKS = every(vocabulary.REMARKS)


def read_entry(tokens: Sequence[NameToken], index: int, setting: Setting, governor: Lead | None = None) -> Draft | None:
    """Read the person or group that begins at a token; ``governor`` is a plural role that still holds."""
    draft = None if setting is Setting.PROSE else read_counted(tokens, index)
    if draft is not None:
        return draft
    draft = _read_named(tokens, index, setting, governor)
    if draft is None:
        return None
    read_details(tokens, draft, setting)
    return draft if draft.is_supported or (setting is Setting.ITEM and draft.organisation is not None) else None


def read_counted(tokens: Sequence[NameToken], index: int) -> Draft | None:
    """Read the counted group that begins at a token: "2 ambtenaren van de provincie"."""
    group = read_group(tokens, index)
    if group is None:
        return None
    draft = Draft(group.first, group.last, count=group.count)
    end = phrase_end(tokens, group.last, portfolio=False)
    end = next((at for at in range(group.last, end) if has_verb(tokens, at, at + 1)), end)
    duty = read_duty(tokens, group.noun, end) if group.role else None
    if duty is not None:
        draft.role, draft.organisation, draft.last = (group.noun, duty.last), duty.organisation, end
    elif group.role:
        draft.role = (group.noun, group.last)
    elif not has_verb(tokens, group.last, end):
        _read_behind_group(tokens, draft, end)
    close = closing_bracket(tokens, draft.last)
    if close is not None and not starts_entry(tokens, draft.last + 1, Setting.AFTER_NAME):
        inside = (draft.last + 1, close)
        if draft.organisation is None and may_be_organisation(tokens, *inside):
            draft.organisation = inside
        draft.last = close + 1
    return draft


def _read_behind_group(tokens: Sequence[NameToken], draft: Draft, end: int) -> None:
    """Read whom a group serves, or a remark, up to a token."""
    word = word_at(tokens, draft.last)
    if word in _SERVING:
        draft.organisation = (skip_articles(tokens, draft.last + 1), end)
    if word in _SERVING or word in _REMARKS:
        draft.last = end


def _read_named(tokens: Sequence[NameToken], index: int, setting: Setting, governor: Lead | None) -> Draft | None:
    lead = read_lead(tokens, index, setting)
    if lead is not None:
        duty, naming = lead[0], _with_estate(tokens, lead[1])
        draft = Draft(index, naming.last, naming, list(naming.titles), (duty.first, duty.last))
        draft.organisation, draft.party = duty.organisation, duty.party
        draft.lead = Lead(index, draft.role, duty.organisation, duty.party) if duty.plural and draft.role else None
        return draft
    bare = _read_bare(tokens, index, setting, governed=governor is not None)
    if bare is None:
        return None
    naming = _with_estate(tokens, bare)
    draft = Draft(naming.first, naming.last, naming, list(naming.titles))
    if governor is not None:
        draft.lead = governor
        draft.first, draft.role, draft.organisation, draft.party = governor
    return draft


def _is_numbered_heading(tokens: Sequence[NameToken], naming: Naming) -> bool:
    """Whether "I. Korte ketens" above a paragraph is a heading rather than a name."""
    first = naming.first
    above = first == 0 or tokens[first].line
    if not above or naming.last - first != 2 or naming.last >= len(tokens) or not is_initial(tokens[first]):
        return False
    following = tokens[naming.last]
    return following.text.islower() and not following.line and not has_verb(tokens, naming.last, naming.last + 1)


def _with_estate(tokens: Sequence[NameToken], naming: Naming) -> Naming:
    """Return a name with its second half ("Van Aal van Dalen"), where brackets show that it is one."""
    first, last = naming.pieces[0]
    doubled = word_at(tokens, naming.last) == "van" and naming.last == last and word_at(tokens, first) == "van"
    if doubled and is_capitalised(tokens[min(last + 1, len(tokens) - 1)]) and has_bracket(tokens, last + 2):
        return naming._replace(last=last + 2, pieces=((first, last + 2),))
    return naming


def _read_bare(tokens: Sequence[NameToken], index: int, setting: Setting, *, governed: bool) -> Naming | None:
    naming = read_naming(tokens, index)
    if naming is None:
        return None
    if setting is Setting.PROSE:
        articled = word_at(tokens, index - 1) in _ARTICLES
        sure = naming.certainty is Certainty.SURE and not articled and not _is_numbered_heading(tokens, naming)
        return naming if sure or governed else None
    following = tokens[naming.last] if naming.last < len(tokens) else None
    if (
        following is not None
        and naming.certainty < Certainty.GIVEN
        and is_organisation(following)
        and not is_role(following)
    ):
        return None
    return naming

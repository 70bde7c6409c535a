"""Where a person or group begins in a list or sentence, and where a phrase about one ends."""

from collections.abc import Sequence
from enum import Enum, auto

from dienstreis.vocabulary import people as vocabulary
from dienstreis.vocabulary.organisations import WHOLE_NAMES
from dienstreis.wording.languages import every

from .counts import read_group
from .naming import Certainty, Naming, read_address, read_naming
from .roles import (
    Duty,
    behind_head,
    find_head,
    is_acronym,
    is_party,
    is_plural,
    is_portfolio_head,
    read_duty,
    skip_articles,
)
from .words import (
    NameToken,
    is_capitalised,
    is_domain,
    is_end,
    is_initial,
    is_organisation,
    is_role,
    is_word,
    phrase,
    word_at,
)

__all__ = [
    "Setting",
    "closing_bracket",
    "has_bracket",
    "led_by",
    "phrase_end",
    "portfolio_end",
    "read_lead",
    "starts_entry",
]

_CONJUNCTIONS = every(vocabulary.CONJUNCTIONS) | {"&"}
_GENITIVES = every(vocabulary.GENITIVES)
_PREPOSITIONS = _GENITIVES | every(vocabulary.SERVICE_PREPOSITIONS) | every(vocabulary.DOMAIN_PREPOSITIONS)
_SERVING = every(vocabulary.GENITIVES) | every(vocabulary.SERVICE_PREPOSITIONS)
_ARTICLES = every(vocabulary.ARTICLES)
_VERBS = every(vocabulary.VERBS)
_NO_NAME_BEHIND = _PREPOSITIONS | _ARTICLES | _CONJUNCTIONS
_PERSONAL = every(vocabulary.OFFICES) | every(vocabulary.PERSONAL_ROLES)
_SENTENCE_OPENERS = every(vocabulary.NEVER_NAMES) - every(vocabulary.PARTICLES) - {"an"}
_WRITERS = every(vocabulary.WRITERS)
_AGENTS = every(vocabulary.AGENTS)
_LED_BY = every(vocabulary.LED_BY)
_LEADING = frozenset(words.split()[0] for words in _LED_BY)
_ENGLISH_OFFICES = frozenset(vocabulary.OFFICES["en"]) - every({"nl": vocabulary.OFFICES["nl"]})
_ORGANS = every(vocabulary.ORGANS)
_CHAMBERS = frozenset(WHOLE_NAMES)
_DASHES = frozenset("-–—")
_LONGEST_LEAD = 18
_LONGEST_PHRASE = 40
_LONGEST_BRACKET = 40
_MOST_PORTFOLIOS = 5
_MOST_ROLES = 4


class Setting(Enum):
    """Where an entry is looked for, which says how sure its signs must be."""

    AFTER_NAME = auto()
    """Behind a person whose role is not known yet: "directeur Vita" is that role."""
    IN_ROLE = auto()
    """Inside a role, behind "en"."""
    LIST = auto()
    """In a list of people."""
    FORMAL_LIST = auto()
    """In a list whose names have initials or titles: a single word behind "directeur" is no name there."""
    ITEM = auto()
    """In an item that holds one person."""
    PROSE = auto()
    """In running text."""


def starts_entry(tokens: Sequence[NameToken], index: int, setting: Setting) -> bool:
    """Whether a person or group surely begins at a token."""
    if index >= len(tokens):
        return False
    if read_group(tokens, index) is not None:
        return True
    naming = read_naming(tokens, index)
    if naming is not None and (naming.certainty >= Certainty.GIVEN or has_bracket(tokens, naming.last)):
        return True
    return read_lead(tokens, index, setting) is not None


def has_bracket(tokens: Sequence[NameToken], index: int) -> bool:
    """Whether a party or role in brackets stands behind what may be a surname: "Van der Krab (VVD)"."""
    close = closing_bracket(tokens, index)
    if close is None:
        return False
    end = next((at for at in range(index + 1, close) if tokens[at].text in ",;"), close)
    return is_party(tokens[index + 1 : end]) or find_head(tokens, index + 1, end) is not None


def closing_bracket(tokens: Sequence[NameToken], index: int) -> int | None:
    """Return the index of the bracket that closes the one at ``index``; ``None`` where there is none."""
    if index < len(tokens) and tokens[index].text == "(":
        for at in range(index + 1, min(index + _LONGEST_BRACKET, len(tokens))):
            if tokens[at].text == ")":
                return at
            if tokens[at].text == "(":
                return None
    return None


def read_lead(tokens: Sequence[NameToken], index: int, setting: Setting) -> tuple[Duty, Naming] | None:
    """Read a role and the name behind it: "burgemeester F. X", "de griffier van Y, mevrouw Z"."""
    if read_address(tokens, index) > index:
        return None
    start = skip_articles(tokens, index)
    head = find_head(tokens, start, len(tokens))
    if head is None:
        return None
    head = _joined_head(tokens, head)
    behind = behind_head(tokens, head, len(tokens))
    naming = read_naming(tokens, behind)
    if naming is not None and _fits(tokens, head, naming, setting):
        return Duty(start, behind, plural=is_plural(tokens[head])), naming
    if setting is Setting.AFTER_NAME or (setting is Setting.PROSE and not _may_follow_role(tokens, behind)):
        return None
    return _read_long_lead(tokens, start, behind, setting)


def _joined_head(tokens: Sequence[NameToken], head: int) -> int:
    """Return the last of roles that stand side by side ("locoburgemeester en wethouder")."""
    for _ in range(_MOST_ROLES):
        if word_at(tokens, head + 1) not in _CONJUNCTIONS | {"/"}:
            break
        another = find_head(tokens, head + 2, len(tokens))
        if another is None or is_plural(tokens[another]) != is_plural(tokens[head]):
            break
        head = another
    return head


def _may_follow_role(tokens: Sequence[NameToken], index: int) -> bool:
    if index >= len(tokens):
        return False
    token, word = tokens[index], word_at(tokens, index)
    known = word in _PREPOSITIONS or word in (",", ":", "(") or is_domain(token) or is_organisation(token)
    return known or (is_word(token) and is_capitalised(token))


def _fits(tokens: Sequence[NameToken], head: int, naming: Naming, setting: Setting) -> bool:
    """Whether what stands directly behind a role is a name, and no organisation or portfolio."""
    if naming.certainty >= Certainty.GIVEN:
        return True
    if _begins_body(tokens, head, naming):
        return False
    if setting is Setting.AFTER_NAME:
        return naming.certainty is Certainty.FULL and tokens[head].key in _ENGLISH_OFFICES
    personal = tokens[head].key in _PERSONAL or is_plural(tokens[head])
    if setting is Setting.FORMAL_LIST:
        return personal
    if setting is Setting.IN_ROLE:
        return _is_served(tokens, naming) or (personal and is_portfolio_head(tokens[head]))
    if setting is Setting.PROSE:
        first = tokens[naming.first]
        return personal or (naming.last - naming.first > 1 and first.text[0].isupper() and first.key in _PREPOSITIONS)
    return True


def _is_served(tokens: Sequence[NameToken], naming: Naming) -> bool:
    """Whether two words or more are somebody of whom it is told whom they serve: "directeur Vita Noor van De Vloot"."""
    behind = word_at(tokens, naming.last)
    return naming.certainty is Certainty.FULL and tokens[naming.first].text.istitle() and behind in _SERVING


def _begins_body(tokens: Sequence[NameToken], head: int, naming: Naming) -> bool:
    """Whether what looks like a name behind a role is that of a body: by its first word, or by what follows it."""
    first, following = tokens[naming.first], tokens[naming.last] if naming.last < len(tokens) else None
    if following is not None and (is_organisation(following) or following.text.isdigit()):
        return True
    serves = first.key in _SERVING and not first.text.istitle()
    if serves and word_at(tokens, naming.first + 1) not in vocabulary.FAMILY_PARTICLES:
        return True
    return is_acronym(first) and not tokens[head].text.isupper()


def _read_long_lead(
    tokens: Sequence[NameToken], start: int, behind: int, setting: Setting
) -> tuple[Duty, Naming] | None:
    """Read a role with its portfolio or organisation up to a name that is surely one."""
    passed = behind
    for at in range(behind, min(behind + _LONGEST_LEAD, len(tokens))):
        word = word_at(tokens, at)
        if word == "," and passed <= at:
            passed = portfolio_end(tokens, start, at)
        if at < passed:
            continue
        if word == "(":
            return _read_bracketed(tokens, start, at)
        if _apposes(tokens[at]):
            return _read_apposition(tokens, start, at, setting)
        if _ends_lead(tokens[at]) or (at > behind and is_role(tokens[at])):
            return None
        if at > behind and _names_behind_portfolio(tokens, at):
            naming = read_naming(tokens, at)
            duty = read_duty(tokens, start, at, loose=False)
            if naming is not None and duty is not None:
                return duty, naming
    return None


def _apposes(token: NameToken) -> bool:
    """Whether a mark parts an office from who holds it."""
    return token.text in (",", ":") or (token.text in ("–", "-") and token.spaced)


def _ends_lead(token: NameToken) -> bool:
    """Whether a token ends what may stand between a role and its name: the end of a sentence, or its verb."""
    return is_end(token) or token.text == "." or (token.key in _VERBS and token.text.islower())


def _names_behind_portfolio(tokens: Sequence[NameToken], at: int) -> bool:
    if tokens[at - 1].key in _NO_NAME_BEHIND:
        return False
    naming = read_naming(tokens, at)
    if naming is None:
        return False
    if naming.certainty is Certainty.SURE:
        return True
    if naming.certainty >= Certainty.FULL and is_acronym(tokens[at - 1]):
        return True
    if naming.certainty is Certainty.GIVEN:
        return is_domain(tokens[at - 1]) or tokens[at - 1].text.islower()
    return _ends_body(tokens, at) and _is_closed(tokens, naming.last)


def _ends_body(tokens: Sequence[NameToken], at: int) -> bool:
    """Whether an organ without a name of its own, a chamber or a field of work ends here: "de commissie"."""
    before = tokens[at - 1]
    if is_domain(before):
        return True
    organ = before.text.islower() and before.key in _ORGANS and tokens[at - 2].key in _ARTICLES
    return organ or phrase(tokens, at - 2, 2) in _CHAMBERS


def _is_closed(tokens: Sequence[NameToken], index: int) -> bool:
    """Whether nothing that could go on with a name stands here."""
    return index >= len(tokens) or not is_word(tokens[index]) or tokens[index].key in _CONJUNCTIONS


def _read_bracketed(tokens: Sequence[NameToken], start: int, bracket: int) -> tuple[Duty, Naming] | None:
    """Read "de adviseur internationale zaken (mevrouw X)": nothing but the name stands in the brackets."""
    naming = read_naming(tokens, bracket + 1)
    duty = read_duty(tokens, start, bracket, loose=False)
    alone = (
        naming is not None and naming.certainty is Certainty.SURE and closing_bracket(tokens, bracket) == naming.last
    )
    return (duty, naming) if duty is not None and naming is not None and alone else None


def _read_apposition(
    tokens: Sequence[NameToken], start: int, comma: int, setting: Setting
) -> tuple[Duty, Naming] | None:
    """Read "de griffier van de commissie, mevrouw X" and "de leden: X"."""
    duty = read_duty(tokens, start, comma, loose=False)
    naming = read_naming(tokens, comma + 1)
    if duty is None or naming is None or setting in (Setting.AFTER_NAME, Setting.IN_ROLE):
        return None
    articled = word_at(tokens, start - 1) in _ARTICLES
    if setting is Setting.PROSE and not (articled and read_address(tokens, comma + 1) > comma + 1):
        return None
    if naming.certainty < Certainty.FULL:
        return (duty, naming) if duty.plural and tokens[comma].text == ":" else None
    enclosed = articled and not duty.plural and word_at(tokens, naming.last) == ","
    told = naming.certainty is Certainty.SURE or tokens[comma].text == ":" or enclosed
    return (duty, naming) if told else None


def phrase_end(tokens: Sequence[NameToken], start: int, *, portfolio: bool = True, prose: bool = False) -> int:
    """Return where the phrase that begins at a token ends: at punctuation, or where a person begins."""
    at = start
    while at < len(tokens) and at - start < _LONGEST_PHRASE:
        text = tokens[at].text
        if text == ",":
            goes_on = portfolio_end(tokens, start, at) if portfolio and not prose else at
            if goes_on == at:
                return at
            at = goes_on
            continue
        if _ends_phrase(tokens, at) or (at > start and _begins_sentence(tokens, at)):
            return at
        begun = at > start or tokens[at].key in _CONJUNCTIONS
        if led_by(tokens, at) or (begun and _is_run_in(tokens, at)):
            return at
        at += 1
    return at


def _ends_phrase(tokens: Sequence[NameToken], at: int) -> bool:
    """Whether a mark ends a phrase: the end of a sentence, or a dash between spaces."""
    text = tokens[at].text
    dashed = text in _DASHES and tokens[at].spaced and _is_spaced(tokens, at + 1)
    return is_end(tokens[at]) or text == "." or dashed


def _begins_sentence(tokens: Sequence[NameToken], index: int) -> bool:
    """Whether a sentence begins here without a full stop before it ("Daarnaast reisden ...")."""
    token = tokens[index]
    follows = word_at(tokens, index + 1) in _VERBS
    return (token.line or follows) and token.text.istitle() and token.key in _SENTENCE_OPENERS


def led_by(tokens: Sequence[NameToken], index: int) -> int:
    """Return how many words say that who leads or supports them is named behind them ("o.l.v."), 0 for none."""
    if word_at(tokens, index) not in _LEADING:
        return 0
    return next((n for n in (1, 2, 3, 4) if phrase(tokens, index, n) in _LED_BY and index + n <= len(tokens)), 0)


def _is_spaced(tokens: Sequence[NameToken], index: int) -> bool:
    return index >= len(tokens) or tokens[index].spaced


def _is_run_in(tokens: Sequence[NameToken], at: int) -> bool:
    """Whether the next person begins here: behind "en", or where the line end between two items is lost."""
    word = tokens[at].key
    if word in _CONJUNCTIONS:
        return word_at(tokens, at + 1) in _WRITERS | {""} or _begins_behind_and(tokens, at + 1)
    if word.isdigit():
        numbered = word_at(tokens, at + 1) in (".", ")") and at + 2 < len(tokens)
        return numbered or read_group(tokens, at) is not None
    begins = is_initial(tokens[at]) or read_address(tokens, at) > at
    if not begins or tokens[at - 1].key in _NO_NAME_BEHIND:
        return False
    return read_naming(tokens, at) is not None


def _begins_behind_and(tokens: Sequence[NameToken], index: int) -> bool:
    """Whether a person follows "en"; an article shows that a role behind it is someone else's."""
    index += word_at(tokens, index) in _AGENTS
    start = skip_articles(tokens, index)
    another = start > index and find_head(tokens, start, len(tokens)) is not None
    return another or starts_entry(tokens, index, Setting.IN_ROLE)


def portfolio_end(tokens: Sequence[NameToken], start: int, comma: int) -> int:
    """Return where a portfolio with commas ends ("Zorg, Sport en Cultuur"), ``comma`` if it does there."""
    head = find_head(tokens, skip_articles(tokens, start), comma, loose=True)
    if head is None or not is_portfolio_head(tokens[head]) or head + 1 == comma:
        return comma
    at, portfolios = comma, 0
    while word_at(tokens, at) == "," and portfolios < _MOST_PORTFOLIOS:
        at = _field_end(tokens, at + 1)
        portfolios += 1
    joined = at > comma and word_at(tokens, at) in _CONJUNCTIONS and not starts_entry(tokens, at + 1, Setting.IN_ROLE)
    return at if joined and _field_end(tokens, at + 1) > at + 1 else comma


def _field_end(tokens: Sequence[NameToken], index: int) -> int:
    """Return the index behind the one to three words of a field of work, ``index`` where there are none."""
    naming = read_naming(tokens, index)
    if naming is not None and naming.certainty >= Certainty.GIVEN:
        return index
    at = index
    while at < len(tokens) and at - index < 3 and is_word(tokens[at]) and tokens[at].key not in _CONJUNCTIONS:
        if not is_capitalised(tokens[at]) and not is_domain(tokens[at]):
            return index
        at += 1
    known = at - index == 1 or any(is_domain(token) for token in tokens[index:at])
    return at if known else index

"""What a noun phrase names: somebody who can act, or a thing."""

import re

from dienstreis.grammar.names import is_office_holder, names_role
from dienstreis.vocabulary import follow_ups as vocabulary
from dienstreis.vocabulary import grammar, organisations
from dienstreis.wording.languages import every, in_order
from dienstreis.wording.patterns import regex
from dienstreis.wording.phrases import any_compound_of, any_of

__all__ = ["is_thing", "is_writing"]

BODY = any_of(organisations.PARTS)
WRITING = any_compound_of(vocabulary.WRITINGS)
HEAD = regex(rf"(?:(?:{'|'.join(in_order(grammar.ARTICLES))})\s)?(?:[a-zà-ÿ]+e\s)?(?P<noun>[\w-]+)", re.IGNORECASE)
PERSONAL = every(grammar.PERSONAL)
BODY_NOUNS = (
    *in_order(grammar.OWN_ROLES),
    *in_order(organisations.BODY_NOUNS),
)


def is_thing(subject: str) -> bool:
    """Whether the head of a noun phrase is a common noun that names neither an office nor a body."""
    head = HEAD.match(subject)
    if head is None or not head["noun"].islower() or head["noun"] in PERSONAL:
        return False
    noun = head["noun"]
    role = names_role(noun) or (noun.endswith(("s", "en")) and names_role(noun[:-1]))
    body = BODY.match(noun) or noun.endswith(BODY_NOUNS) or is_office_holder(subject)
    return not (role or body or subject[head.end() :].strip()[:1].isupper())


def is_writing(subject: str) -> bool:
    """Whether a noun phrase names something that is written or sent: "De bedankbrieven", "Letters of thanks"."""
    head = HEAD.match(subject)
    return head is not None and WRITING.search(head["noun"]) is not None

"""The main clauses that a sentence joins: "Een proef komt er niet, maar de wethouder stuurt de raad een brief"."""

import re

from dienstreis.grammar.clauses.subjects import read_clause
from dienstreis.vocabulary import grammar
from dienstreis.wording.languages import in_order
from dienstreis.wording.memory import remembered
from dienstreis.wording.patterns import regex

__all__ = ["main_clauses"]

COORDINATORS = "|".join(in_order(grammar.COORDINATORS))
RELATIVES = "|".join(in_order(grammar.RELATIVES))
JOINT = regex(
    rf"(?P<strong>;|:|,\s+(?:{COORDINATORS})\b|\s(?:{'|'.join(grammar.CONTRASTS)})\b)\s+|,\s+",
    re.IGNORECASE,
    needs=(";", ":", ",", *grammar.CONTRASTS),
)
RELATIVE = regex(rf"(?:\w{{1,6}}\s)?(?:{RELATIVES})\b", re.IGNORECASE)

SUBORDINATE = regex(rf"(?:{'|'.join(in_order(grammar.SUBORDINATORS))})\b", re.IGNORECASE)


LONGEST_CLAUSE = 2000  # characters; no subject and finite verb stand farther from where their clause begins


@remembered
def main_clauses(text: str) -> tuple[tuple[int, int], ...]:
    """First and last offset of each main clause; behind a bare comma one begins only with its subject."""
    starts, ends = [0], []
    for joint in JOINT.finditer(text):
        first, last = joint.start(), joint.end()
        if is_subordinate(text, starts[-1], first) or is_subordinate(text, last, len(text)):
            continue
        clause = None if RELATIVE.match(text, last) else read_clause(text[last : last + LONGEST_CLAUSE])
        if clause is None or not (joint["strong"] or clause.first == 0):
            continue
        if read_clause(text[starts[-1] : min(first, starts[-1] + LONGEST_CLAUSE)]) is not None:
            starts.append(last)
            ends.append(first)
    return tuple(zip(starts, [*ends, len(text)], strict=True))


def is_subordinate(text: str, first: int, last: int) -> bool:
    """Whether words are a subordinate clause, with its main clause still to come."""
    return SUBORDINATE.match(text, first, last) is not None and text.find(",", first, last) < 0

"""The main clauses that a sentence joins: "Een proef komt er niet, maar de wethouder stuurt de raad een brief"."""

import re

from dienstreis.grammar.clauses import read_clause
from dienstreis.text.memory import remembered
from dienstreis.text.patterns import regex
from dienstreis.vocabulary import grammar

__all__ = ["main_clauses"]

COORDINATORS = "|".join(word for words in grammar.COORDINATORS.values() for word in words)
RELATIVES = "|".join(word for words in grammar.RELATIVES.values() for word in words)
JOINT = regex(rf"(?P<strong>;|:|,\s+(?:{COORDINATORS})\b|\s(?:{'|'.join(grammar.CONTRASTS)})\b)\s+|,\s+", re.IGNORECASE)
RELATIVE = regex(rf"(?:\w{{1,6}}\s)?(?:{RELATIVES})\b", re.IGNORECASE)

SUBORDINATE = regex(
    rf"(?:{'|'.join(word for words in grammar.SUBORDINATORS.values() for word in words)})\b", re.IGNORECASE
)


@remembered
def main_clauses(text: str) -> tuple[tuple[int, int], ...]:
    """First and last offset of each main clause; behind a bare comma one begins only with its subject."""
    starts, ends = [0], []
    for joint in JOINT.finditer(text):
        clause = read_clause(text[joint.end() :])
        piece = text[starts[-1] : joint.start()]
        subordinate = is_subordinate(piece) or is_subordinate(text[joint.end() :])
        if clause is None or subordinate or RELATIVE.match(text, joint.end()) or read_clause(piece) is None:
            continue
        if joint["strong"] or clause.first == 0:
            starts.append(joint.end())
            ends.append(joint.start())
    return tuple(zip(starts, [*ends, len(text)], strict=True))


def is_subordinate(piece: str) -> bool:
    """Whether words are a subordinate clause, with its main clause still to come."""
    return SUBORDINATE.match(piece) is not None and "," not in piece

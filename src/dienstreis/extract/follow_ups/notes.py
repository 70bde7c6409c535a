"""Notes behind a follow-up that say who does it, and when: "Actie: Karin Odijk, uiterlijk 1 mei"."""

import re
from collections.abc import Iterator, Sequence
from itertools import zip_longest

from dienstreis.extract.content import Statement
from dienstreis.text.passage import Passage
from dienstreis.vocabulary import follow_ups as vocabulary
from dienstreis.vocabulary import grammar
from dienstreis.wording.languages import in_order
from dienstreis.wording.patterns import regex
from dienstreis.wording.phrases import any_of, source_of

__all__ = ["owner_of_note", "with_notes"]

WHO = regex(lambda: rf"{source_of(vocabulary.NOTES)}\s*:\s*(?=\S)", re.IGNORECASE)
NOTE = regex(
    lambda: rf"{WHO.pattern}|{source_of(vocabulary.TIME_NOTES)}\s*:\s*(?=\S)|{source_of(vocabulary.DONE_ON)}\s",
    re.IGNORECASE,
)
# As in: Dat moet er in januari 2023 liggen; Hij wil daar in september mee klaar zijn.
BY_WHEN = regex(
    lambda: (
        rf"(?:{'|'.join(in_order(grammar.POINTING, grammar.PERSONAL))})\s"
        rf"(?:{'|'.join(in_order(vocabulary.IS_TO_BE))})\s"
        rf".{{0,80}}\b{source_of(vocabulary.READY)}(?:\s(?:{'|'.join(in_order(vocabulary.BEHIND_READY))})\b.{{0,40}})?\.?$"
    ),
    re.IGNORECASE,
)
# As in: Actie 3  De griffie boekt de zaal.
ACTION = regex(
    lambda: rf"{source_of(vocabulary.ACTION_LABELS)}\s*(?:\d{{1,2}}|[a-z]\b)?\s*[:.)–-]?\s+(?=[A-ZÀ-Þ])",
    re.IGNORECASE,
)
OWNER = regex(r"(?P<owner>[^\W\d_][^,;:()\d]{1,60}?)(?=[,;(]|\.?$)")


def with_notes(statements: Sequence[Statement]) -> Iterator[tuple[Statement, Passage | None]]:
    """Every statement with the note behind it; a note is no statement of its own, and a label no part of one."""
    for statement, after in zip_longest(statements, statements[1:]):
        if statement.before is not None and is_note(statement):
            continue
        follows = after is not None and after.before is statement.passage
        label = ACTION.match(statement.passage.text)
        if label and any(character.isdigit() or character == ":" for character in label[0]):
            statement = statement._replace(passage=statement.passage.part(label.end()), is_action=True)
        yield statement, after.passage if after and follows and is_note(after) else None


def is_note(statement: Statement) -> bool:
    """Whether a sentence only says who does what stands before it, or by when."""
    text = statement.passage.text
    return NOTE.match(text) is not None or (statement.item is not None and BY_WHEN.match(text) is not None)


def owner_of_note(note: Passage) -> Passage | None:
    """Who must act, by a note."""
    label = WHO.match(note.text)
    match = OWNER.match(note.text, label.end()) if label else None
    if match is None or NOBODY.search(match["owner"]):
        return None
    return note.part(*match.span("owner"))


NOBODY = any_of(vocabulary.NOBODY)

"""The text of a ledger with what changes in it, at the places where that stands; the rest stays as it was written."""

import json
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Any, NamedTuple

import yaml

from dienstreis.ledger import Change, Ledger, LedgerError, Written, read_bytes
from dienstreis.output.printable import escape_quoted
from dienstreis.vocabulary.interface import STATUSES
from dienstreis.vocabulary.ledger import FIELD_OF, HEAD
from dienstreis.wording.patterns import regex

__all__ = ["LedgerChanges", "NotProvedError", "first_words", "with_changes"]

MOST_CHARACTERS = 100  # of a follow-up's words: enough to know it by
LONGEST_KEY = 1000  # characters; YAML wants a question mark before a key of more than 1024
PROPERTIES = regex(r"(?:[&!]\S*\s+)*")
"""The anchor and the tag of a YAML node."""
PLAIN = frozenset({"status", "due"})
"""What is written without quotation marks."""


class NotProvedError(ValueError):
    """The text that came out does not say what it should: the file is written in a way that nobody foresaw."""


class Edit(NamedTuple):
    """A piece of text that takes the place of another."""

    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True)
class LedgerChanges:
    """What is to change in a ledger."""

    renamed: Mapping[str, str] = field(default_factory=dict)
    """New keys, by the old ones."""
    updates: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    """What entries are to say, by their old keys and the names of `Change`'s fields."""
    added: Mapping[str, Change] = field(default_factory=dict)
    """New entries, by their keys."""

    def __bool__(self) -> bool:
        return bool(self.renamed or self.updates or self.added)


def with_changes(ledger: Ledger, changes: LedgerChanges, language: str) -> bytes:
    """The bytes of a ledger with changes; a new one begins with a comment in ``language``.

    Raises `NotProvedError` where they do not read as the old entries with the changes.
    """
    text = edited(ledger.text, [*edits_of(ledger, changes), *additions(ledger, changes.added, language)])
    data = encoded(text, ledger)
    try:
        made = read_bytes(ledger.path, data)
    except LedgerError as error:
        raise NotProvedError from error
    if [(each.key, each.change) for each in made.written] != list(expected(ledger, changes)):
        raise NotProvedError
    if Counter(problem.kind for problem in made.problems) - Counter(problem.kind for problem in ledger.problems):
        raise NotProvedError
    return data


def expected(ledger: Ledger, changes: LedgerChanges) -> Iterator[tuple[str, Change]]:
    """The entries that should come out."""
    for written in ledger.written:
        change = written.change
        if ledger.counted[written.key] is written:
            update: dict[str, Any] = {
                name: value or None for name, value in changes.updates.get(written.key, {}).items()
            }
            change = replace(change, **update)
        yield changes.renamed.get(written.key, written.key), change
    yield from changes.added.items()


def edits_of(ledger: Ledger, changes: LedgerChanges) -> Iterator[Edit]:
    """What changes in the entries that there are."""
    for written in ledger.written:
        if new := changes.renamed.get(written.key):
            yield Edit(*span(written.key_node, written.offset), quoted(new))
    for key, update in changes.updates.items():
        yield from edits_of_entry(ledger.counted[key], update, ledger.text)


def edits_of_entry(written: Written, update: Mapping[str, str], text: str) -> Iterator[Edit]:
    """What changes in an entry. Raises `NotProvedError` where nothing can be said in it."""
    value = written.value
    if value is None or not written.takes_words:
        raise NotProvedError
    if not isinstance(value, yaml.MappingNode):
        yield in_place_of(value, written.offset, f"{{{inline(update)}}}", text)
        return
    missing = dict(update)
    for name, node in reversed(value.value):
        field_name = field_of(name)
        if field_name in missing:
            yield in_place_of(node, written.offset, scalar(field_name, missing.pop(field_name)), text)
    if missing and value.flow_style:
        place = inside(value, written.offset, text)
        yield Edit(place, place, inline(missing) + (", " if value.value else ""))
    elif missing:
        yield below(value, written.offset, lines_of(missing), text)


def below(value: yaml.MappingNode, offset: int, lines: Iterable[str], text: str) -> Edit:
    """More lines below those of an entry in block style, and behind any comment there."""
    end = offset + max(node.end_mark.index for node in value.value[-1])
    if text[end - 1] != "\n":  # as it is behind a block of lines
        end = text.find("\n", end) + 1 or len(text)
    newline, indent = newline_of(text), " " * value.start_mark.column
    separator = newline if text[end - 1] != "\n" else ""
    return Edit(end, end, separator + "".join(f"{indent}{line}{newline}" for line in lines))


def field_of(name: yaml.Node) -> str:
    """The field that a word before a colon stands for."""
    return FIELD_OF.get(name.value.casefold(), "") if isinstance(name, yaml.ScalarNode) else ""


def in_place_of(node: yaml.Node, offset: int, words: str, text: str) -> Edit:
    """Other words in the place of a value, without the white space behind it."""
    start, end = span(node, offset)
    if start == end:  # nothing stands there but the colon
        return Edit(start, start, f" {words}")
    return Edit(start, start + len(text[start:end].rstrip()), words)


def additions(ledger: Ledger, added: Mapping[str, Change], language: str) -> Iterator[Edit]:
    """New entries: behind those that there are, in their style."""
    text, root = ledger.text, ledger.root
    if not added:
        return
    if isinstance(root, yaml.MappingNode) and root.flow_style:
        start, end = span(root, 0)
        if root.value or text[start:end].strip("{} \t\r\n"):
            yield flow_addition(root, added, text)
            return
        yield Edit(start, end, "")  # entries in block style take the place of empty braces
        yield block_addition(added, text, len(text), "", language)
    elif isinstance(root, yaml.MappingNode):
        yield block_addition(added, text, root.end_mark.index, " " * root.start_mark.column, language)
    else:
        yield block_addition(added, text, len(text), "", language)


def block_addition(added: Mapping[str, Change], text: str, place: int, indent: str, language: str) -> Edit:
    """New entries in block style at a place; in an empty file, behind what tells how to write them."""
    newline = newline_of(text)
    lines = [f"{indent}{line}" for key, change in added.items() for line in entry(key, change)]
    if not text.strip():
        words = ((status, words[language]) for status, words in STATUSES.items())
        statuses = ", ".join(word if word == status else f"{word} ({status})" for status, word in words)
        lines = [*HEAD[language].format(statuses=statuses).splitlines(), "", *lines]
    separator = newline if place and text[place - 1] != "\n" else ""
    return Edit(place, place, separator + "".join(f"{line}{newline}" for line in lines))


def flow_addition(root: yaml.MappingNode, added: Mapping[str, Change], text: str) -> Edit:
    """New entries within the braces of a file in flow style: behind the last one, before any comma and comment."""
    pieces = [f"{quoted(key)}: {{{inline(said(change))}}}" for key, change in added.items()]
    if not root.value:
        place = inside(root, 0, text)
        return Edit(place, place, "\n  " + ",\n  ".join(pieces) + "\n")
    place = max(root.value[-1][0].end_mark.index, root.value[-1][1].end_mark.index)
    return Edit(place, place, "".join(f",\n  {piece}" for piece in pieces))


def entry(key: str, change: Change) -> list[str]:
    """The lines of an entry in block style."""
    begin = [f"{quoted(key)}:"] if len(quoted(key)) <= LONGEST_KEY else [f"? {quoted(key)}", ":"]
    return [*begin, *(f"  {line}" for line in lines_of(said(change)))]


def said(change: Change) -> dict[str, str]:
    """What a change says, by field, in their order."""
    values = ((name, getattr(change, name)) for name in Change.__dataclass_fields__)
    return {name: value for name, value in values if value is not None}


def lines_of(values: Mapping[str, str]) -> list[str]:
    """Fields and their values, a line each."""
    return [f"{name}: {scalar(name, value)}" for name, value in values.items()]


def inline(values: Mapping[str, str]) -> str:
    """Fields and their values on one line."""
    return ", ".join(lines_of(values))


def scalar(name: str, value: str) -> str:
    """A value of a field."""
    return value if name in PLAIN else quoted(value)


def quoted(words: str) -> str:
    """Words between quotation marks, with escapes for what a terminal would obey."""
    return escape_quoted(json.dumps(words, ensure_ascii=False))


def first_words(text: str) -> str:
    """So many words of a text that it is known by them."""
    if len(text) <= MOST_CHARACTERS:
        return text
    cut = text[:MOST_CHARACTERS]
    return f"{cut.rpartition(' ')[0] or cut} …"


def span(node: yaml.Node, offset: int) -> tuple[int, int]:
    """The first character of a node in the text, and the first one behind it."""
    return offset + node.start_mark.index, offset + node.end_mark.index


def inside(node: yaml.MappingNode, offset: int, text: str) -> int:
    """The place behind the opening brace of a mapping in flow style, which an anchor and a tag may stand before."""
    properties = PROPERTIES.match(text, offset + node.start_mark.index)
    return text.index("{", properties.end() if properties else 0) + 1


def newline_of(text: str) -> str:
    """How lines end in a text."""
    return "\r\n" if "\r\n" in text else "\n"


def edited(text: str, edits: Iterable[Edit]) -> str:
    """A text with all edits made."""
    pieces, at = [], 0
    for edit in sorted(edits):
        pieces += [text[at : edit.start], edit.text]
        at = edit.end
    return "".join([*pieces, text[at:]])


def encoded(text: str, ledger: Ledger) -> bytes:
    """A text in the encoding of the ledger, with its byte-order mark; in UTF-8 where that has not all letters."""
    mark = b"\xef\xbb\xbf" if ledger.data.startswith(b"\xef\xbb\xbf") else b""
    try:
        return mark + text.encode(ledger.encoding)
    except UnicodeEncodeError:
        return text.encode()

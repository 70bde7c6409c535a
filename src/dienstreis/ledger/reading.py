"""Reading a ledger: whole where it is YAML, else entry by entry, so that a slip of the pen costs one entry."""

import os
import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, cast

import yaml

from dienstreis.agenda import last_day
from dienstreis.ledger.entries import FILE, Change, Ledger, LedgerError, LedgerProblem, Written, says_nothing
from dienstreis.text.passage import Lines
from dienstreis.text.source import Unreadable, Why, decode
from dienstreis.text.words_of_yaml import compose
from dienstreis.vocabulary.ledger import FIELD_OF, STATUS_WORDS
from dienstreis.wording.patterns import regex

if TYPE_CHECKING:
    from dienstreis.model import FollowUpStatus

__all__ = ["find_ledger", "read_bytes", "read_date", "read_ledger"]

DATE = regex(r"[0-9]{4}(?:-[0-9]{2}(?:-[0-9]{2})?|-[Qq][1-4])?")
BEGINNING = regex(r"^[^\s#]", re.MULTILINE)
"""Where an entry begins in a file that is no YAML as a whole: whatever belongs to it is indented."""
BETWEEN_DOCUMENTS = regex(r"(?:---|\.\.\.)\s*(?:#[^\n]*)?\Z|%[^\n]*\s*\Z")
KEY = regex(r"""("(?:[^"\\\n]|\\.)*"|'[^'\n]*'|[^"'\s][^\n]*?)\s*:(?:\s|\Z)""")


def find_ledger(folder: Path) -> Path | None:
    """The ledger that counts for the reports in a folder: its own, or that of the nearest folder above."""
    places = (each / FILE for each in (folder, *folder.parents))
    return next((path for path in places if os.path.isfile(path)), None)  # noqa: PTH113 - `is_file` fails if too long


def read_ledger(path: Path) -> Ledger:
    """The ledger in a file. Raises `LedgerError` where nothing in it can be used."""
    try:
        data = path.read_bytes()
    except OSError as error:
        raise LedgerError(path, LedgerProblem("closed", None, {"why": error.strerror or str(error)})) from error
    return read_bytes(path, data)


def read_bytes(path: Path, data: bytes) -> Ledger:
    """The ledger in the bytes of a file. Raises `LedgerError` where nothing in it can be used."""
    try:
        text, encoding, _ = decode(data)
    except Unreadable as error:
        if error.why is Why.EMPTY:
            return Ledger(path, data)
        raise LedgerError(path, LedgerProblem("no_text")) from error
    lines = Lines(text)
    try:
        root = compose(text)
    except yaml.YAMLError as error:
        written, problems = by_entry(text, lines)
        if not written:
            raise LedgerError(
                path, LedgerProblem("no_yaml", lines.number(mark_of(error)), {"why": why_of(error)})
            ) from error
        root = None
    else:
        written, problems = entries_in(root, lines, 0)
    if any(problem.kind == "no_mapping" for problem in problems) and not written:
        raise LedgerError(path, problems[0])
    ledger = Ledger(path, data, text, encoding, root, written)
    problems += [
        LedgerProblem("twice", each.line, {"key": each.key, "line": str(counted.line)})
        for each in written
        if (counted := ledger.counted[each.key]) is not each
    ]
    return replace(ledger, problems=sorted(problems, key=lambda problem: problem.line or 0))


def by_entry(text: str, lines: Lines) -> tuple[list[Written], list[LedgerProblem]]:
    """The entries of a text that is no YAML as a whole, and what is wrong in it."""
    starts = [match.start() for match in BEGINNING.finditer(text)]
    found: list[Written] = []
    problems: list[LedgerProblem] = []
    for start, end in zip(starts, [*starts[1:], len(text)], strict=True):
        piece = text[start:end]
        if BETWEEN_DOCUMENTS.match(piece):
            continue
        try:
            written, wrong = entries_in(compose(piece), lines, start)
        except yaml.YAMLError as error:
            written, wrong = broken(piece, lines, start, error)
        found += written
        problems += wrong
    readable = any(each.value is not None for each in found)
    return (found, problems) if readable else ([], [])


def broken(piece: str, lines: Lines, start: int, error: yaml.YAMLError) -> tuple[list[Written], list[LedgerProblem]]:
    """An entry that cannot be read: its key, where that can, and what is wrong."""
    problem = LedgerProblem("broken", lines.number(start + mark_of(error)), {"why": why_of(error)})
    match = KEY.match(piece)
    try:
        node = compose(match[1]) if match else None
    except yaml.YAMLError:
        node = None
    if not isinstance(node, yaml.ScalarNode):
        return [], [problem]
    return [Written(node.value, Change(), node, None, start, lines.number(start))], [problem]


def entries_in(root: yaml.Node | None, lines: Lines, offset: int) -> tuple[list[Written], list[LedgerProblem]]:
    """The entries of a node that stands at ``offset`` of a text, and what is wrong in them."""
    if root is None or says_nothing(root):
        return [], []
    if not isinstance(root, yaml.MappingNode):
        return [], [LedgerProblem("no_mapping", lines.number(offset + root.start_mark.index))]
    found: list[Written] = []
    problems: list[LedgerProblem] = []
    for key, value in root.value:
        line = lines.number(offset + key.start_mark.index)
        if not isinstance(key, yaml.ScalarNode):
            problems.append(LedgerProblem("no_key", line))
            continue
        said: dict[str, str] = {}
        for kind, node, values in read_fields(value, said):
            where = line if node is value else lines.number(offset + node.start_mark.index)
            problems.append(LedgerProblem(kind, where, {"key": key.value, **values}))
        status = cast("FollowUpStatus | None", said.pop("status", None))
        found.append(Written(key.value, Change(**said, status=status), key, value, offset, line))
    return found, problems


def read_fields(value: yaml.Node, said: dict[str, str]) -> Iterator[tuple[str, yaml.Node, dict[str, str]]]:
    """Put what an entry says into ``said``; what is wrong comes out: its kind, its place, and its words."""
    if says_nothing(value):
        return
    if not isinstance(value, yaml.MappingNode):
        yield "no_entry", value, {}
        return
    for name, node in value.value:
        word = name.value if isinstance(name, yaml.ScalarNode) else ""
        field = FIELD_OF.get(word.casefold())
        if field is None:
            yield "field", name, {"word": word}
        elif not isinstance(node, yaml.ScalarNode):
            yield "no_words", name, {"word": word}
        elif not says_nothing(node):
            read = READERS.get(field, str)(node.value)
            if read is None:
                yield field, name, {"word": node.value}
            else:
                said[field] = read


def read_status(words: str) -> str | None:
    """The status that is meant; ``None`` where it is none."""
    return STATUS_WORDS.get(words.strip().casefold())


def read_date(words: str) -> str | None:
    """A date as exact as it is known (ISO 8601); ``None`` for what is no day of any calendar."""
    written = words.strip()
    if not DATE.fullmatch(written):
        return None
    try:
        last_day(written.upper())
    except ValueError:  # such as that of the thirtieth of February
        return None
    return written.upper()


def read_remark(words: str) -> str:
    """What there is to say, without the line end behind a block of lines."""
    return words.strip("\r\n")


READERS: dict[str, Callable[[str], str | None]] = {"status": read_status, "due": read_date, "remark": read_remark}


def mark_of(error: yaml.YAMLError) -> int:
    """Where in its text YAML is wrong."""
    mark = getattr(error, "problem_mark", None) or getattr(error, "context_mark", None)
    return mark.index if mark else getattr(error, "position", 0) or 0


def why_of(error: yaml.YAMLError) -> str:
    """What is wrong, in the words of the library that reads YAML."""
    return getattr(error, "problem", None) or " ".join(str(error).split())

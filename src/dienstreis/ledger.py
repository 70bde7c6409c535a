"""What became of follow-ups after their reports were written: a YAML file beside the reports.

An entry's key is the report's id and the follow-up's, with a stroke between them; both stay when headings are reworded,
lines move and files are renamed. An entry says what has changed since, and nothing else is needed::

    gemeente-oevermonde-2024-10-07-turku/bedankbrief-versturen-1f2e:
      text: Bedankbrief versturen      # for those who read the file
      status: done
      due: 2025-03-01
      remark: raadsbrief 2024-117
"""

import json
import os
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Annotated, Any

import yaml
from pydantic import AfterValidator, BaseModel, ConfigDict, TypeAdapter, ValidationError

from dienstreis.agenda import OVER, Entry, last_day
from dienstreis.model import Due, FollowUpStatus
from dienstreis.nearest import hint
from dienstreis.text.patterns import regex
from dienstreis.text.words_of_yaml import WordLoader

__all__ = [
    "FILE",
    "Ledger",
    "LedgerError",
    "carried_on",
    "find_ledger",
    "key_of",
    "missing_entries",
    "read_ledger",
    "unmatched",
]

FILE = "follow-ups.yaml"
STROKE = "/"
DATE = regex(r"[0-9]{4}(?:-[0-9]{2}(?:-[0-9]{2})?|-Q[1-4])?")


class LedgerError(ValueError):
    """A ledger that cannot be used: which file, and what is wrong in it."""


def date(written: str) -> str:
    """A date as exact as it is known (ISO 8601). Raises `ValueError` for what is no day of any calendar."""
    try:
        if DATE.fullmatch(written):
            last_day(written)
            return written
    except ValueError:  # such as that of the thirtieth of February
        pass
    raise ValueError("is no date: write it as 2025-03-01, 2025-03, 2025-Q1 or 2025")


class Change(BaseModel):
    """What has changed about a follow-up."""

    model_config = ConfigDict(extra="forbid")

    text: str | None = None
    """The follow-up's words, for those who read the file."""
    status: FollowUpStatus | None = None
    """How far it is now."""
    due: Annotated[str, AfterValidator(date)] | None = None
    """By when it is to be done now, or when it was done (ISO 8601, as exact as it is known)."""
    remark: str | None = None
    """What else there is to say."""


CHANGES = TypeAdapter(dict[str, Change])


@dataclass(frozen=True, slots=True)
class Ledger:
    """The changes in one file, by key."""

    path: Path
    changes: Mapping[str, Change] = field(default_factory=dict)


def find_ledger(folder: Path) -> Path | None:
    """The ledger that counts for the reports in a folder: its own, or that of the nearest folder above."""
    return next((path for each in (folder, *folder.parents) if os.path.isfile(path := each / FILE)), None)  # noqa: PTH113 - `is_file` raises for a path that is too long


def read_ledger(path: Path) -> Ledger:
    """The ledger in a file. Raises `LedgerError`."""
    try:
        data = yaml.load(path.read_text(encoding="utf-8"), Loader=WordLoader)  # noqa: S506 - strings only
        return Ledger(path, CHANGES.validate_python(data or {}))
    except OSError as error:
        raise LedgerError(f"{path}: cannot be read: {error.strerror or error}") from error
    except ValidationError as error:
        raise LedgerError(f"{path}: {explained(error)}") from error
    except (yaml.YAMLError, UnicodeDecodeError) as error:
        raise LedgerError(f"{path}: is no YAML: {' '.join(str(error).split())}") from error


def explained(error: ValidationError) -> str:
    """The first thing that is wrong, and what may have been meant."""
    first = error.errors()[0]
    where = ": ".join(str(step) for step in first["loc"])
    if first["type"] == "extra_forbidden":
        return f"{where}: unknown key: {hint(str(first['loc'][-1]), Change.model_fields)}"
    told = first["msg"].removeprefix("Value error, ")
    return f"{where}: {told[:1].lower()}{told[1:]}"


def key_of(entry: Entry) -> str:
    """The key of a follow-up: its report's id, where it has one, and its own."""
    return f"{entry.report}{STROKE}{entry.follow_up.id}" if entry.report else entry.follow_up.id


def carried_on(entries: Iterable[Entry], ledger: Ledger) -> Iterator[Entry]:
    """The entries as the ledger says that they are now."""
    for entry in entries:
        change = ledger.changes.get(key_of(entry))
        yield changed(entry, change) if change else entry


def changed(entry: Entry, change: Change) -> Entry:
    """An entry as a change says that it is now."""
    update: dict[str, Any] = {}
    if change.status:
        update["status"] = change.status
    if change.due:
        update["due"] = Due(text=change.due, date=change.due)
    return replace(entry, follow_up=entry.follow_up.model_copy(update=update), remark=change.remark)


def unmatched(ledger: Ledger, entries: Collection[Entry]) -> list[str]:
    """The keys of a ledger that name no follow-up of the reports which they belong to."""
    known = {key_of(entry) for entry in entries}
    reports = {entry.report for entry in entries}
    return [key for key in ledger.changes if key not in known and key.rpartition(STROKE)[0] in {*reports, ""}]


def missing_entries(entries: Iterable[Entry], ledger: Ledger | None) -> str:
    """What a ledger lacks: an entry for each follow-up that is neither done nor dropped, as YAML to add to it."""
    known = set(ledger.changes) if ledger else set()
    lines = []
    for entry in entries:
        key = key_of(entry)
        if entry.follow_up.status not in OVER and key not in known:
            known.add(key)
            lines += [
                f"{json.dumps(key, ensure_ascii=False)}:",
                f"  text: {json.dumps(entry.follow_up.text, ensure_ascii=False)}",
                f"  status: {entry.follow_up.status}",
            ]
    return "".join(f"{line}\n" for line in lines)

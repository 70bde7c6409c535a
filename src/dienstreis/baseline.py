"""Findings that are known: a JSON file beside an archive, so that a check of it tells new findings only.

A finding is known by its fingerprint (`dienstreis.rules.fingerprints`), with the path of its file from the folder of
the baseline, so that it holds on every system and from every working directory. No words of a report stand in it::

    {
      "version": 1,
      "findings": [
        {"path": "2016/gent.md", "code": "DR401", "fingerprint": "3f1bc235a77d..."}
      ]
    }
"""

from __future__ import annotations

import json
import os
from contextlib import suppress
from typing import TYPE_CHECKING, Final, Literal, NamedTuple

from pydantic import BaseModel, ConfigDict, ValidationError

from dienstreis.configuration import own_place
from dienstreis.grammar.masking import MASK, masked
from dienstreis.output.printable import escape_json
from dienstreis.reading import source_path
from dienstreis.rules.fingerprints import fingerprints
from dienstreis.rules.table import READ_IN_PART, UNREADABLE
from dienstreis.writing import replace_file

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
    from pathlib import Path

    from dienstreis.model import Finding

__all__ = [
    "ALWAYS_TOLD",
    "Baseline",
    "BaselineError",
    "Comparison",
    "Known",
    "compare",
    "read_baseline",
    "relative_to",
    "write_baseline",
]

VERSION: Final = 1
ALWAYS_TOLD: Final = frozenset({UNREADABLE.code, READ_IN_PART.code})
"""What is no fault of a report, and so never known."""


class BaselineError(ValueError):
    """A baseline that cannot be used: ``args[0]`` is why, as the end of a key of `PHRASES` (``baseline_missing``)."""


class Known(BaseModel):
    """A finding that is known."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    path: str
    """Its file, from the folder of the baseline, with forward slashes."""
    code: str
    """Its rule."""
    fingerprint: str
    """What names it from run to run."""


class Content(BaseModel):
    """What stands in a baseline."""

    model_config = ConfigDict(extra="forbid")

    version: Literal[1]
    """The version of its shape."""
    findings: list[Known]
    """The findings, by path, rule and fingerprint."""


class Baseline(NamedTuple):
    """The findings that one file knows."""

    file: Path
    known: Mapping[str, Known] = {}
    """By fingerprint."""
    data: bytes = b""
    """The bytes that it was read from: whoever writes it anew takes nothing back that others wrote meanwhile."""


class Comparison(NamedTuple):
    """What a run found, beside what a baseline knows."""

    new: list[Finding]
    """What it does not know, in the order of the run."""
    found: list[Known]
    """What can be known of all that was found."""
    added: int
    """How much of that it does not know."""
    gone: list[Known]
    """What it knows, and what was looked for and not found."""


def read_baseline(file: Path) -> Baseline:
    """The baseline in a file. Raises `BaselineError`."""
    try:
        data = file.read_bytes() if file.is_file() or not file.exists() else b""
        content = json.loads(data)
    except (FileNotFoundError, NotADirectoryError) as error:
        raise BaselineError("missing") from error
    except OSError as error:
        raise BaselineError("closed") from error
    except (ValueError, RecursionError) as error:  # no UTF-8, no JSON, or nested without an end
        raise BaselineError("wrong") from error
    version = content.get("version") if isinstance(content, dict) else None
    if isinstance(version, int) and version > VERSION:
        raise BaselineError("newer")
    try:
        findings = Content.model_validate(content).findings
    except ValidationError as error:
        raise BaselineError("wrong") from error
    return Baseline(file, {known.fingerprint: known for known in findings}, data)


def compare(
    baseline: Baseline,
    findings: Sequence[Finding],
    looked_at: Mapping[str, Collection[str]],
    place: Callable[[str], str],
) -> Comparison:
    """What a run found, beside what a baseline knows.

    ``looked_at`` are the codes of the rules that were applied to each file, by its path in the baseline: nothing is
    gone that was not looked for. ``place`` makes such a path of the path of a finding.
    """
    paths = [place(finding.path or "") for finding in findings]
    marks = fingerprints(findings, paths)
    found = [
        Known(path=path, code=finding.code, fingerprint=mark)
        for path, finding, mark in zip(paths, findings, marks, strict=True)
    ]
    # An entry hides only what it says that it hides: whoever reads a change of the file must not be misled.
    hidden = {
        known for known in found if known.code not in ALWAYS_TOLD and baseline.known.get(known.fingerprint) == known
    }
    new = [finding for finding, known in zip(findings, found, strict=True) if known not in hidden]
    found = [known for known in found if known.code not in ALWAYS_TOLD]
    met = set(marks)
    gone = [
        known
        for mark, known in baseline.known.items()
        if mark not in met and known.code in looked_at.get(known.path, ())
    ]
    return Comparison(new, found, len(found) - len(hidden), gone)


def write_baseline(baseline: Baseline, comparison: Comparison) -> list[Known]:
    """Write what a run found to its file, whole or not at all; what was not looked for stays. Raises `OSError`.

    Returns what it knew before and does not any more: what is gone, and what was known of files that are.
    """
    gone = set(comparison.gone)
    paths = {known.path for known in baseline.known.values()} - {known.path for known in comparison.found}
    lost = {path for path in paths if MASK not in path and not (baseline.file.parent / path).exists()}
    forgotten = [known for known in baseline.known.values() if known in gone or known.path in lost]
    kept = {mark: known for mark, known in baseline.known.items() if known not in gone and known.path not in lost}
    everything = kept | {known.fingerprint: known for known in comparison.found}
    replace_file(baseline.file, written(everything.values()).encode(), expected=baseline.data)
    return forgotten


def written(known: Iterable[Known]) -> str:
    """A baseline as text: sorted, a line a finding."""
    rows = sorted((each.path, each.code, each.fingerprint) for each in known)
    lines = [
        "    " + escape_json(json.dumps(dict(zip(Known.model_fields, row, strict=True)), ensure_ascii=False))
        for row in rows
    ]
    findings = "[\n" + ",\n".join(lines) + "\n  ]" if lines else "[]"
    return f'{{\n  "version": {VERSION},\n  "findings": {findings}\n}}\n'


def relative_to(folder: Path, file: Path) -> str:
    """A path from a folder on, with forward slashes; an absolute one where no way leads there (on another drive).

    Personal data in the names of files and folders are masked.
    """
    place = own_place(file)
    path = f"{os.path.realpath(place.parent)}{os.sep}{place.name}"
    with suppress(ValueError):
        path = os.path.relpath(path, os.path.realpath(folder))
    return "/".join(map(masked, source_path(path).split("/")))

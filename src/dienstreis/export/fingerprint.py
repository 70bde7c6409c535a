"""What decides, besides its bytes, which rows a report has: where all of it is as it was, it need not be read again."""

import datetime
import hashlib
import json
import platform
from dataclasses import replace
from functools import cache
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import TYPE_CHECKING

from dienstreis._version import __version__

if TYPE_CHECKING:
    from dienstreis.rules import Settings
    from dienstreis.vocabulary.own_words import OwnWords

__all__ = ["fingerprint", "holds", "readers", "with_days"]

LIBRARIES = ("markdown-it-py", "mdit-py-plugins", "python-stdnum", "PyYAML", "wordfreq")
"""What has a say in what is read and found."""
SOURCES = frozenset({".py", ".json"})
EPOCH = datetime.date(2000, 1, 1)  # a day in place of the one that it is, which `with_days` tells of


def fingerprint(settings: "Settings", words: "OwnWords", suffix: str, *, masked: bool = False) -> str:
    """What stands for the readers, the settings and the words of a report, and for the kind of its file.

    ``masked`` is whether its personal data are.
    """
    bounds = replace(settings, today=EPOCH).bounds()
    asked = [
        *(settings.language, settings.select, list(settings.ignore), settings.profile, dict(settings.severity)),
        *(bounds.report_days, bounds.gift_value, words, suffix.lower(), masked),
    ]
    return digest(json.dumps([readers(), asked], sort_keys=True, default=str).encode())


@cache
def readers() -> str:
    """What stands for the version of all that reads: this package down to its last word, and what it stands on."""
    folder = Path(__file__).parents[1]
    code = hashlib.sha256()
    for path in sorted(folder.rglob("*")):
        if path.suffix in SOURCES:
            code.update(path.relative_to(folder).as_posix().encode() + b"\0" + path.read_bytes())
    return " ".join([__version__, code.hexdigest(), platform.python_version(), *map(version_of, LIBRARIES)])


def version_of(library: str) -> str:
    """The version of a library that is installed, or nothing."""
    try:
        return version(library)
    except PackageNotFoundError:
        return "-"


def digest(data: bytes) -> str:
    """What stands for some bytes."""
    return hashlib.sha256(data).hexdigest()[:32]


def with_days(print_: str, first: datetime.date, last: datetime.date) -> str:
    """A fingerprint with the days on which it says the same of a report."""
    return f"{print_} {first} {last}"


def holds(stored: str | None, print_: str, today: datetime.date) -> bool:
    """Whether a stored fingerprint says that a report has the rows that it would be given today."""
    match (stored or "").split():
        case [known, first, last]:
            return known == print_ and first <= today.isoformat() <= last
    return False

"""Settings that stand beside the reports: ``dienstreis.toml``, or ``[tool.dienstreis]`` of ``pyproject.toml``.

The file that counts for a report is the nearest one, from the report's own folder upward.
"""

import codecs
import os
import re
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, Self, get_args

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from dienstreis.errors import Message, Refused, reason_of
from dienstreis.model import Severity
from dienstreis.nearest import hint
from dienstreis.vocabulary.headings import TOPICS
from dienstreis.vocabulary.own_words import OwnWords
from dienstreis.wording.patterns import regex

if TYPE_CHECKING:
    from dienstreis.exclusion import Exclusions

__all__ = ["FILE", "Configuration", "ConfigurationError", "Configurations", "Values", "own_place"]

FILE = "dienstreis.toml"
PROJECT_FILE = "pyproject.toml"
TABLE = "tool.dienstreis"
OFFICES = "offices"
TABLE_BEGINS = regex(r"""^[ \t]*\[*[ \t]*["']?tool["']?[ \t]*\.[ \t]*["']?dienstreis["']?[ \t]*[\].=]""", re.MULTILINE)
"""A line with which our table begins, in a file that is no TOML."""
PLACE = regex(r"(?P<reason>.*) \(at (?:line (?P<line>\d+), column (?P<column>\d+)|end of document)\)", re.DOTALL)
"""How ``tomllib`` tells what is wrong."""


class ConfigurationError(Refused):
    """A configuration that cannot be used: which file, what is wrong, and what was meant."""

    @classmethod
    def in_file(cls, path: Path, what: Message) -> Self:
        """What is wrong in a file."""
        return cls(Message("of-path", path=str(path), what=what))


def kebab(name: str) -> str:
    """A key as it is written: ``fail_on`` is ``fail-on``."""
    return name.replace("_", "-")


class Values(BaseModel):
    """The keys of a configuration."""

    model_config = ConfigDict(extra="forbid", alias_generator=kebab, defer_build=True)

    profile: str | None = None
    """The kind of body that reports; ``college`` where the key is missing."""
    select: list[str] | None = None
    """The rules to apply, by code, name or beginning of a code; all of them where the key is missing."""
    ignore: list[str] = []
    """The rules to leave out."""
    severity: dict[str, Severity] = {}
    """Severities by rule."""
    fail_on: Severity = "warning"
    """The least severity with which ``validate`` fails."""
    lang: str | None = None
    """Language of the messages, ``nl`` or ``en``; the user's own where the key is missing."""
    exclude: list[str] = []
    """Files to pass over: patterns as in a .gitignore file, from the folder of the configuration."""
    baseline: Annotated[str, Field(pattern=r"\S")] | None = None
    """The findings that are known: a file that `validate --write-baseline` writes, from the configuration's folder."""
    report_days: Annotated[int, Field(ge=0, strict=True)] | None = None
    """How many days after the return a report may be dated; the profile's number where the key is missing."""
    gift_value: Annotated[float, Field(ge=0)] | None = None
    """The worth in euros above which a gift must be accounted for; the profile's where the key is missing."""
    words: dict[str, list[Annotated[str, Field(pattern=r"\w")]]] = {}
    """Words of one's own: labels and headings by the key of the data that they are about, and ``offices``."""


@dataclass(frozen=True)
class Configuration:
    """What holds for the reports in some folder."""

    values: Values = field(default_factory=Values.model_construct)  # most runs have no file, and nothing to check
    path: Path | None = None
    """The file that it comes from; ``None`` where there is none, and defaults hold."""

    @cached_property
    def own_words(self) -> OwnWords:
        """The words of one's own."""
        topics = {topic: tuple(words) for topic, words in self.values.words.items() if topic != OFFICES}
        return OwnWords(tuple(topics.items()), tuple(self.values.words.get(OFFICES, ())))

    @property
    def baseline(self) -> Path | None:
        """The file of the findings that are known; ``None`` for none."""
        named = self.values.baseline
        return self.path.parent / named if self.path and named else None

    @cached_property
    def exclusions(self) -> "Exclusions":
        """The patterns of files to pass over."""
        from dienstreis.exclusion import Exclusions

        return Exclusions(self.values.exclude)

    def exclusion(self, path: Path) -> str | None:
        """The pattern for which a file, by its absolute path, is to be passed over; ``None`` where it is not."""
        if self.path is None or not self.values.exclude:
            return None
        return self.exclusions.of(path.relative_to(self.path.parent).as_posix())

    def origin(self, name: str) -> str | None:
        """The file that a value comes from; ``None`` for a default."""
        return str(self.path) if self.path and name in self.values.model_fields_set else None


def own_place(path: Path) -> Path:
    """Where a file stands, as an absolute path; the folder above ``..`` is that of the system, which follows links."""
    return Path(os.path.realpath(path.parent), path.name) if ".." in path.parts else path.absolute()


class Configurations:
    """The configurations of the folders that reports stand in, each file read once."""

    def __init__(self) -> None:
        self.by_folder: dict[Path, Configuration] = {}

    def of(self, path: Path) -> Configuration:
        """The configuration that counts for a file. Raises `ConfigurationError`."""
        return self.of_folder(own_place(path).parent)

    def of_folder(self, folder: Path) -> Configuration:
        """The configuration that counts for the files of a folder. Raises `ConfigurationError`."""
        unknown = []
        found = self.by_folder.get(folder)
        for each in () if found else (folder, *folder.parents):
            found = self.by_folder.get(each) or read_folder(each)
            unknown.append(each)
            if found:
                break
        found = found or Configuration()
        self.by_folder.update(dict.fromkeys(unknown, found))
        return found


def read_folder(folder: Path) -> Configuration | None:
    """The configuration that stands in a folder itself. Raises `ConfigurationError`."""
    own, project = folder / FILE, folder / PROJECT_FILE
    if os.path.isfile(own):  # noqa: PTH113 - `Path.is_file` raises for a path that is too long
        return read(own, load(own, bytes_of(own)))
    if os.path.isfile(project):  # noqa: PTH113
        table = our_table(project)
        return None if table is None else read(project, table)
    return None


def our_table(project: Path) -> Any:
    """Our table in the file of a project; ``None`` where there is none. Raises `ConfigurationError`.

    What is wrong in a file without it is for others to tell.
    """
    data = bytes_of(project)
    try:
        tools = load(project, data).get("tool")
    except ConfigurationError:
        if TABLE_BEGINS.search(data.replace(b"\0", b"").decode("latin-1")):
            raise
        return None
    return tools.get("dienstreis") if isinstance(tools, dict) else None


def bytes_of(path: Path) -> bytes:
    """The bytes of a file. Raises `ConfigurationError`."""
    try:
        return path.read_bytes()
    except OSError as error:
        raise ConfigurationError.in_file(path, Message("unreadable-settings", reason=reason_of(error))) from error


def load(path: Path, data: bytes) -> dict[str, Any]:
    """The TOML in the bytes of a file: in UTF-8, unless a byte-order mark says otherwise.

    Raises `ConfigurationError`.
    """
    import tomllib

    marked = data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE))
    try:
        text = data.decode("utf-16" if marked else "utf-8-sig")
        return tomllib.loads(text.replace("\r\n", "\n").replace("\r", "\n"))
    except UnicodeDecodeError as error:
        raise ConfigurationError.in_file(path, Message("no-utf8")) from error
    except ValueError as error:
        raise ConfigurationError.in_file(path, no_toml(str(error))) from error
    except RecursionError:
        raise ConfigurationError.in_file(path, Message("nested-too-deep")) from None


def no_toml(told: str) -> Message:
    """Why a text is no TOML, as ``tomllib`` tells it."""
    place = PLACE.fullmatch(told)
    reason = place["reason"] if place else told
    if place and place["line"]:
        return Message("no-toml", reason=reason, line=place["line"], column=place["column"])
    return Message("no-toml-at-the-end", reason=reason)


EXPECTED = {
    "profile": Message("a-text", example="council"),
    "select": Message("a-list", example='["DR4", "gifts-missing"]'),
    "ignore": Message("a-list", example='["DR302", "gifts-missing"]'),
    "severity": Message("a-table", example='{ DR701 = "error", DR302 = "info" }'),
    "fail_on": Message("one-of", names=get_args(Severity)),
    "lang": Message("a-text", example="nl"),
    "exclude": Message("a-list", example='["README.md", "/archief/"]'),
    "baseline": Message("a-text", example="bekend.json"),
    "report_days": Message("a-whole-number"),
    "gift_value": Message("a-number"),
    "words": Message("a-table", example='{ travellers = ["Wie trok eropuit"] }'),
}
"""What each key is to hold."""


def read(path: Path, table: Any) -> Configuration:
    """The configuration in a table of a file. Raises `ConfigurationError`."""
    if not isinstance(table, dict):
        raise ConfigurationError.in_file(path, should_be(TABLE, Message("a-table", example='{ profile = "council" }')))
    known = {kebab(name): name for name in Values.model_fields}
    for key in table:
        if key not in known:
            raise ConfigurationError.in_file(path, Message("unknown-key", name=key, hint=hint(key, known)))
    try:
        values = Values.model_validate(table)
    except ValidationError as error:
        where = error.errors()[0]["loc"]
        expected = should_be(".".join(map(str, where)), EXPECTED[known[str(where[0])]])
        raise ConfigurationError.in_file(path, expected) from error
    topics = [*TOPICS, OFFICES]
    for topic in values.words:
        if topic not in topics:
            unknown = Message("unknown-key", name=topic, hint=hint(topic, topics))
            raise ConfigurationError.in_file(path, Message("of-option", option="words", what=unknown))
    return Configuration(values, path)


def should_be(key: str, expected: Message) -> Message:
    """That a key should hold something else."""
    return Message("should-be", key=key, expected=expected)

"""Settings that stand beside the reports: ``dienstreis.toml``, or ``[tool.dienstreis]`` of ``pyproject.toml``.

The file that counts for a report is the nearest one, from the report's own folder upward.
"""

import os
import re
import tomllib
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from dienstreis.model import Severity
from dienstreis.nearest import hint
from dienstreis.vocabulary.headings import TOPICS
from dienstreis.vocabulary.own_words import OwnWords

if TYPE_CHECKING:
    from pathspec import GitIgnoreSpec

__all__ = ["FILE", "Configuration", "ConfigurationError", "Configurations", "Values", "own_place"]

FILE = "dienstreis.toml"
PROJECT_FILE = "pyproject.toml"
TABLE = "tool.dienstreis"
OFFICES = "offices"


class ConfigurationError(ValueError):
    """A configuration that cannot be used: which file, what is wrong, and what was meant."""


def kebab(name: str) -> str:
    """A key as it is written: ``fail_on`` is ``fail-on``."""
    return name.replace("_", "-")


class Values(BaseModel):
    """The keys of a configuration."""

    model_config = ConfigDict(extra="forbid", alias_generator=kebab)

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

    values: Values = field(default_factory=Values)
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
    def excluded(self) -> "GitIgnoreSpec":
        """The patterns of files to pass over."""
        from pathspec import GitIgnoreSpec

        return GitIgnoreSpec.from_lines(self.values.exclude)

    def excludes(self, path: Path) -> bool:
        """Whether a file, by its absolute path, is to be passed over."""
        if self.path is None or not self.values.exclude:
            return False
        return self.excluded.match_file(path.relative_to(self.path.parent).as_posix())

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
        if folder not in self.by_folder:
            found = read_folder(folder)
            if found is None:
                found = self.of_folder(folder.parent) if folder.parent != folder else Configuration()
            self.by_folder[folder] = found
        return self.by_folder[folder]


def read_folder(folder: Path) -> Configuration | None:
    """The configuration that stands in a folder itself. Raises `ConfigurationError`."""
    own, project = folder / FILE, folder / PROJECT_FILE
    if own.is_file():
        return read(own, load(own))
    if project.is_file():
        tools = load(project).get("tool")
        table = tools.get("dienstreis") if isinstance(tools, dict) else None
        return None if table is None else read(project, table)
    return None


def load(path: Path) -> dict[str, Any]:
    """The TOML in a file. Raises `ConfigurationError`."""
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise ConfigurationError(f"{path}: cannot be read: {error.strerror or error}") from error
    except ValueError as error:  # TOML or UTF-8 that is none
        raise ConfigurationError(f"{path}: is no TOML: {error}") from error
    except RecursionError:
        raise ConfigurationError(f"{path}: is nested too deep; no setting is a list of lists") from None


def read(path: Path, table: Any) -> Configuration:
    """The configuration in a table of a file. Raises `ConfigurationError`."""
    if not isinstance(table, dict):
        raise ConfigurationError(f"{path}: {TABLE} should be a table")
    known = [kebab(name) for name in Values.model_fields]
    for key in table:
        if key not in known:
            raise ConfigurationError(f"{path}: unknown key {key!r}: {hint(key, known)}")
    try:
        values = Values.model_validate(table)
    except ValidationError as error:
        first = error.errors()[0]
        where = ".".join(str(step) for step in first["loc"])
        raise ConfigurationError(f"{path}: {where}: {first['msg'][:1].lower()}{first['msg'][1:]}") from error
    topics = [*TOPICS, OFFICES]
    for topic in values.words:
        if topic not in topics:
            raise ConfigurationError(f"{path}: words: unknown key {topic!r}: {hint(topic, topics)}")
    found = Configuration(values, path)
    try:
        found.excluded  # noqa: B018 - patterns are read when they are first asked for
    except (ValueError, re.error) as error:  # a range such as [z-a] only fails as a regular expression
        raise ConfigurationError(f"{path}: exclude: {error}") from error
    return found

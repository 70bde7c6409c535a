"""Patterns that are kept compiled from one start to the next."""

import importlib
import marshal
import os
import pkgutil
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

import dienstreis
from dienstreis.wording import kept
from dienstreis.wording.patterns import Pattern, regex

REPORT = Path(__file__).parents[2] / "examples" / "turku-2024-koppen.md"
NAMED = ("(?P<land>Fin)(land)?", int(re.IGNORECASE))


@pytest.fixture(autouse=True)
def _folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """A folder for compiled code that nobody else uses."""
    monkeypatch.setattr(sys, "pycache_prefix", str(tmp_path))
    monkeypatch.setattr(sys, "dont_write_bytecode", False)
    kept.kept_patterns.cache_clear()
    kept.file_of_patterns().parent.mkdir(parents=True)
    yield
    kept.kept_patterns.cache_clear()


def keep(*sources: kept.PatternSource) -> None:
    """Keep patterns, and look at them as the next start does."""
    kept.keep(sources)
    kept.kept_patterns.cache_clear()


def test_a_kept_pattern_is_the_one_that_would_be_compiled() -> None:
    sources = [
        (value.pattern, value.flags)
        for module in pkgutil.walk_packages(dienstreis.__path__, "dienstreis.")
        for value in vars(importlib.import_module(module.name)).values()
        if isinstance(value, Pattern)
    ]
    keep(*sources)
    assert len(kept.kept_patterns()) > 300
    for source in sources:
        pattern = kept.kept_pattern(source)
        assert pattern == re.compile(*source)
        assert pattern.groupindex == re.compile(*source).groupindex


def test_groups_keep_their_names() -> None:
    keep(NAMED)
    pattern = kept.kept_pattern(NAMED)
    assert pattern is not None
    match = pattern.search("in FINLAND")
    assert match is not None
    assert (match["land"], match.lastgroup, match.groups()) == ("FIN", None, ("FIN", "LAND"))


def test_patterns_are_added_to_those_that_were_kept() -> None:
    keep(NAMED)
    keep(("a", 0))
    assert kept.kept_patterns().keys() == {NAMED, ("a", 0)}


def test_what_another_python_compiled_is_not_used() -> None:
    keep(NAMED)
    path = kept.file_of_patterns()
    path.write_bytes(marshal.dumps(("3.9", marshal.loads(path.read_bytes())[1])))  # noqa: S302
    kept.kept_patterns.cache_clear()
    assert kept.kept_pattern(NAMED) is None


@pytest.mark.parametrize(
    "content", [b"", b"x", marshal.dumps(3), marshal.dumps([1, 2, 3]), marshal.dumps((sys.version, 3))]
)
def test_a_damaged_file_costs_nothing(content: bytes) -> None:
    kept.file_of_patterns().write_bytes(content)
    assert kept.kept_patterns() == {}
    assert regex("a+").fullmatch("aaa")


@pytest.mark.parametrize("damaged", [3, (2, b"\1\2\3\4", 0, {}), (2, b"\1", 0, {}), ("", b"", -1, {}), (2, b"", 0, 3)])
def test_damaged_code_costs_nothing(damaged: object) -> None:
    kept.file_of_patterns().write_bytes(marshal.dumps((sys.version, {("a+", 0): damaged})))
    assert kept.kept_pattern(("a+", 0)) is None
    assert regex("a+").fullmatch("aaa")


def test_nothing_is_kept_where_python_keeps_no_modules(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "dont_write_bytecode", True)
    keep(NAMED)
    assert not kept.file_of_patterns().exists()


def test_nothing_is_said_where_nothing_can_be_written() -> None:
    file = kept.file_of_patterns().parent
    file.rmdir()
    file.touch()
    keep(NAMED)
    assert kept.kept_patterns() == {}


def validated(folder: Path, hash_seed: str) -> bytes:
    """What a check of a report leaves in a folder for compiled code."""
    environment = os.environ | {"PYTHONPYCACHEPREFIX": str(folder), "PYTHONHASHSEED": hash_seed}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    command = [sys.executable, "-m", "dienstreis", "validate", "--exit-zero", str(REPORT)]
    subprocess.run(command, check=True, capture_output=True, env=environment)
    (path,) = folder.rglob("*.patterns")
    return path.read_bytes()


def test_a_second_start_compiles_nothing(tmp_path: Path) -> None:
    """Sets have another order in each process, and no pattern may depend on it."""
    assert validated(tmp_path, "1") == validated(tmp_path, "2")

"""Patterns of files to pass over: as Git has them, and never slow."""

import os
import shutil
import string
import subprocess
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from dienstreis.exclusion import Exclusions

PATHS = (
    *("a", "b", "ab", "a.md", ".a", "z", "c.d", "[", "]", "-", "a b", "x!", "#x"),
    *("d/a", "d/b", "d/ab.md", "d/e/a", "d/e/f/a", "d/e/f/b.md", "e/d/a", "e/[/a", "e/ /b", "f/a-b/c", "f/A/1"),
)
"""Files of a repository."""
ODD = (
    *("[z-a]", "\\", "!", "a/", "/a", "**/a", "d/**", "d/**/a", "**", "*", "***", "/", "//", "a//", "/**", "**/"),
    *("[", "]", "[]", "[]]", "[!]]", "[^a]", "[a-]", "[-a]", "[\\]]", "[[:alpha:]]", "[[:nothing:]]", "[[:alpha]]"),
    *("#x", "\\#x", "x\\!", "a\\ b", "a b  ", " ", "?", "?/?", "*/a", "d/*/a", "d\\/a", "*.md", "d/e", "e/", "!e"),
    *("[a-c].d", "[[:upper:]]", "f/*-*/*", "[!-]", "*/*/*", "d/**/**/a", "/d/**/", "[a/b]", "d/[!x]/f", "\\a", "a\\"),
)
"""Patterns that are easily taken amiss."""
PIECES = (
    *("a", "b", "d", "e", "f", ".", "*", "/**/", "**/", "/**", "/", "?", "[ab]", "[!a]", "[z-a]", "\\", "!", "[", "]"),
)
git = pytest.mark.skipif(shutil.which("git") is None, reason="git is not installed")


@pytest.fixture(scope="module")
def repository(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("repository")
    subprocess.run(["git", "init", "--quiet", folder], check=True)
    for path in PATHS:
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).touch()
    return folder


def by_git(folder: Path, patterns: list[str]) -> set[str]:
    """The paths that Git leaves out."""
    (folder / ".gitignore").write_text("".join(f"{pattern}\n" for pattern in patterns), encoding="utf-8")
    call = ["git", "check-ignore", "--no-index", "-z", "--verbose", "--non-matching", "--stdin"]
    environment = os.environ | {"GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_NOSYSTEM": "1"}
    asked = b"".join(path.encode() + b"\0" for path in PATHS)
    result = subprocess.run(call, cwd=folder, input=asked, capture_output=True, check=False, env=environment)
    fields = result.stdout.decode().split("\0")
    rows = zip(fields[0::4], fields[2::4], fields[3::4], strict=False)
    return {path for source, pattern, path in rows if source and not pattern.startswith("!")}


def by_us(patterns: list[str]) -> set[str]:
    exclusions = Exclusions(patterns)
    return {path for path in PATHS if exclusions.of(path) is not None}


def is_clear(pattern: str) -> bool:
    """Whether two asterisks are a segment of their own: after others Git is not always true to gitignore(5)."""
    return all(pattern[at - 1] in "/*" for at in range(1, len(pattern)) if pattern.startswith("**", at))


@git
@pytest.mark.parametrize("pattern", ODD)
def test_odd_patterns_are_as_git_has_them(repository: Path, pattern: str) -> None:
    for patterns in ([pattern], ["*", f"!{pattern}"], ["/*", "!/d", pattern]):
        assert by_us(patterns) == by_git(repository, patterns)


@git
@settings(max_examples=80, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.lists(st.sampled_from(PIECES), min_size=1, max_size=6).map("".join).filter(is_clear), max_size=3))
def test_any_patterns_are_as_git_has_them(repository: Path, patterns: list[str]) -> None:
    assert by_us(patterns) == by_git(repository, patterns)


@given(st.lists(st.text(string.printable, max_size=20), max_size=3), st.text(string.printable, min_size=1, max_size=20))
def test_no_pattern_fails(patterns: list[str], path: str) -> None:
    found = Exclusions(patterns).of(path)
    assert found is None or any(found.rstrip() == pattern.rstrip() for pattern in patterns)


def test_what_decides_is_told() -> None:
    exclusions = Exclusions(["*.md", "!keep.md", "old/"])
    told = [exclusions.of(path) for path in ("a.md", "keep.md", "d/keep.md", "old/keep.md", "old")]
    assert told == ["*.md", None, None, "old/", None]


@pytest.mark.parametrize(
    "pattern", ["*a" * 200 + "*b", "**/a/" * 200 + "b", "[a]*" * 200 + "b", "*" * 5000 + "b", "?*" * 200 + "b"]
)
def test_no_pattern_is_tried_again_and_again(pattern: str) -> None:
    assert Exclusions([pattern]).of("a" * 250) is None
    assert Exclusions([pattern]).of("a/" * 250 + "a") is None

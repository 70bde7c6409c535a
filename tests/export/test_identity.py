"""What a report is known by: the place of its file, and its key."""

import os
from pathlib import Path

import pytest

from dienstreis.export.identity import file_at, key_for, place_from


def file(path: Path) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("x", encoding="utf-8")
    return path


def test_a_place_does_not_depend_on_where_the_command_runs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = file(tmp_path / "verslagen" / "é 100%.md")
    whole = place_from(tmp_path, path)
    monkeypatch.chdir(path.parent)
    assert place_from(Path(".."), Path(path.name)) == whole
    assert whole is not None
    assert whole.startswith("verslagen/")
    assert file_at(tmp_path, whole) == Path(os.path.realpath(path))


@pytest.mark.skipif(os.name != "posix", reason="names are no bytes here")
@pytest.mark.parametrize("name", [b"caf\xe9.md", b"a\\xe9.md", b"%41.md"])
def test_a_place_holds_any_name(tmp_path: Path, name: bytes) -> None:
    path = file(tmp_path / os.fsdecode(name))
    place = place_from(tmp_path, path)
    assert place is not None
    assert place.encode("utf-8")
    assert file_at(tmp_path, place).is_file()


@pytest.mark.skipif(os.name != "posix", reason="pipes and links are those of POSIX")
def test_what_has_no_place_and_what_has_the_same(tmp_path: Path) -> None:
    path = file(tmp_path / "r" / "a.md")
    os.mkfifo(tmp_path / "r" / "pijp.md")
    assert place_from(tmp_path, tmp_path / "r" / "pijp.md") is None
    assert place_from(tmp_path, tmp_path / "r" / "weg.md") is None
    assert place_from(tmp_path, Path("/dev/stdin")) is None
    (tmp_path / "link").symlink_to(tmp_path / "r")
    assert place_from(tmp_path, tmp_path / "link" / "a.md") == place_from(tmp_path, path)
    (tmp_path / "r" / "b.md").symlink_to(path)
    assert place_from(tmp_path, tmp_path / "r" / "b.md") != place_from(tmp_path, path)


def test_no_two_reports_have_a_key_in_common() -> None:
    taken: set[str] = set()
    for place in ("a.md", "b.md", "a.md", "a.md"):
        key = key_for(place, taken)
        assert key not in taken
        taken.add(key)
    assert key_for("a.md", set()) == key_for("a.md", {"x"})

"""``dienstreis parse``: formats, numbers of objects, and output to a file."""

import json
import os
import stat
from collections.abc import Callable
from pathlib import Path

import pytest
import yaml
from typer.testing import Result

import dienstreis
from dienstreis.document import Document, read_document
from dienstreis.output.reports import FORMATS

Run = Callable[..., Result]


def load(format_: str, text: str) -> object:
    """What a reader of the format gets: an object or a list."""
    match format_:
        case "json":
            return json.loads(text)
        case "jsonl":
            return [json.loads(line) for line in text.split("\n") if line]
        case _:
            documents = list(yaml.safe_load_all(text))
            return documents if text.startswith("---") or not text else documents[0]


@pytest.mark.parametrize("format_", FORMATS)
def test_one_file_is_one_object_and_anything_else_a_list(run: Run, folder: Path, format_: str) -> None:
    one = load(format_, run("parse", folder / "a.md", "--format", format_).stdout)
    assert one == ([data(folder / "a.md")] if format_ == "jsonl" else data(folder / "a.md"))
    both = load(format_, run("parse", folder / "a.md", folder / "2020" / "b.TXT", "--format", format_).stdout)
    assert both == [data(folder / "2020" / "b.TXT"), data(folder / "a.md")]
    within = load(format_, run("parse", folder / "2020", "--format", format_).stdout)
    assert within == [data(folder / "2020" / name) for name in ("b.TXT", "c.markdown")]


def data(path: Path) -> object:
    return dienstreis.read(path).model_dump(mode="json")


@pytest.mark.parametrize("format_", FORMATS)
def test_a_folder_with_one_report_is_still_a_list(run: Run, tmp_path: Path, report: str, format_: str) -> None:
    (tmp_path / "a.md").write_text(report)
    assert load(format_, run("parse", tmp_path, "--format", format_).stdout) == [data(tmp_path / "a.md")]


@pytest.mark.parametrize(("format_", "text"), [("json", "[]\n"), ("yaml", ""), ("jsonl", "")])
def test_an_empty_list(run: Run, tmp_path: Path, format_: str, text: str) -> None:
    assert run("parse", tmp_path, "--format", format_).stdout == text


@pytest.mark.parametrize(("format_", "text"), [("json", "null\n"), ("yaml", "null\n"), ("jsonl", "")])
def test_output_stays_valid_when_the_one_file_cannot_be_read(run: Run, tmp_path: Path, format_: str, text: str) -> None:
    result = run("parse", tmp_path / "weg.md", "--format", format_)
    assert (result.stdout, result.exit_code) == (text, 3)


def test_an_unknown_format_is_wrong_usage_and_names_the_right_ones(run: Run, folder: Path) -> None:
    result = run("parse", folder, "--format", "xml")
    assert result.exit_code == 2
    assert "json, yaml, jsonl" in " ".join(result.stderr.split())


def test_the_same_bytes_give_the_same_output(run: Run, folder: Path) -> None:
    assert run("parse", folder).stdout_bytes == run("parse", folder).stdout_bytes


def test_an_error_in_dienstreis_costs_one_report(run: Run, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail_in_b(text: str) -> Document:
        if "kapot" in text:
            raise RuntimeError("geen idee\nwaarom")
        return read_document(text)

    (folder / "2020" / "b.TXT").write_text("kapot")
    monkeypatch.setattr("dienstreis.reading.read_document", fail_in_b)
    result = run("parse", folder, "--format", "jsonl")
    assert result.exit_code == 70
    assert len(result.stdout.splitlines()) == 2
    (line,) = result.stderr.splitlines()
    assert "b.TXT: an error in dienstreis itself (RuntimeError: geen idee\\x0awaarom); " in line
    assert run("parse", folder, folder / "weg.md").exit_code == 70
    monkeypatch.setenv("DIENSTREIS_DEBUG", "1")
    assert "Traceback" in run("parse", folder).stderr


def test_an_error_in_one_field_costs_no_report(run: Run, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object) -> None:
        raise IndexError("list index out of range")

    whole = json.loads(run("parse", folder / "a.md").stdout)
    monkeypatch.setattr("dienstreis.extract.report.read_costs", fail)
    result = run("parse", folder / "a.md")
    assert result.exit_code == 70
    provenance = {pointer: place for pointer, place in whole["provenance"].items() if not pointer.startswith("/costs")}
    assert json.loads(result.stdout) == whole | {"costs": None, "provenance": provenance}
    (line,) = result.stderr.splitlines()
    assert line.endswith(
        "a.md: an error in dienstreis itself (costs: IndexError: list index out of range); "
        "please report it at https://github.com/dienstreis/dienstreis/issues"
    )
    monkeypatch.setenv("DIENSTREIS_DEBUG", "1")
    assert "Traceback" in run("parse", folder / "a.md").stderr


# --- -o -----------------------------------------------------------------------------------------------------


def test_output_goes_to_the_file_and_nowhere_else(run: Run, folder: Path, tmp_path: Path) -> None:
    target = tmp_path / "uit.json"
    result = run("parse", folder, "-o", target)
    assert (result.stdout, result.stderr, result.exit_code) == ("", "", 0)
    assert target.read_bytes() == run("parse", folder).stdout_bytes
    assert sorted(tmp_path.iterdir()) == [target, folder]


def test_a_dash_is_standard_output(run: Run, folder: Path) -> None:
    assert run("parse", folder, "-o", "-").stdout == run("parse", folder).stdout


def test_a_new_file_has_the_usual_permissions_and_an_old_one_keeps_its_own(
    run: Run, folder: Path, tmp_path: Path
) -> None:
    new, old, usual = tmp_path / "new.json", tmp_path / "old.json", tmp_path / "usual"
    usual.touch()
    old.touch()
    old.chmod(0o640)
    for target in (new, old):
        assert run("parse", folder, "-o", target).exit_code == 0
    assert mode(new) == mode(usual)
    assert mode(old) == 0o640


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def test_a_link_is_written_through(run: Run, folder: Path, tmp_path: Path) -> None:
    link = tmp_path / "laatste.json"
    link.symlink_to(tmp_path / "echt.json")
    run("parse", folder, "-o", link)
    assert link.is_symlink()
    assert len(json.loads((tmp_path / "echt.json").read_text())) == 3


def test_a_file_is_not_touched_when_nothing_could_be_read(run: Run, tmp_path: Path) -> None:
    target = tmp_path / "uit.json"
    target.write_text("van gisteren")
    assert run("parse", tmp_path / "weg.md", "-o", target).exit_code == 3
    assert target.read_text() == "van gisteren"
    assert list(tmp_path.iterdir()) == [target]


def test_what_could_be_read_is_written_when_something_could_not(run: Run, folder: Path, tmp_path: Path) -> None:
    target = tmp_path / "uit.json"
    assert run("parse", folder, tmp_path / "weg.md", "-o", target).exit_code == 3
    assert len(json.loads(target.read_text())) == 3


def test_a_run_that_fails_half_way_leaves_everything_as_it_was(
    run: Run, folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "uit.json"
    target.write_text("van gisteren")

    def fail(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", fail)
    result = run("parse", folder, "-o", target)
    assert result.exit_code == 2
    assert result.stderr == f"dienstreis: cannot write {target}: No space left on device\n"
    assert target.read_text() == "van gisteren"
    assert sorted(tmp_path.iterdir()) == [target, folder]


def test_an_output_that_cannot_be_written_is_wrong_usage(run: Run, folder: Path, tmp_path: Path) -> None:
    for target in (tmp_path / "geen map" / "uit.json", tmp_path):
        result = run("parse", folder, "-o", target)
        assert result.exit_code == 2
        assert result.stderr.startswith(f"dienstreis: cannot write {target}: ")


def test_a_report_is_not_written_over(run: Run, folder: Path, report: str) -> None:
    result = run("parse", folder, "-o", folder / "a.md")
    assert result.exit_code == 2
    assert "not written over" in result.stderr
    assert (folder / "a.md").read_text(encoding="utf-8") == report


def test_a_device_is_written_to_and_stays_one(run: Run, folder: Path) -> None:
    assert run("parse", folder, "-o", os.devnull).exit_code == 0
    assert not Path(os.devnull).is_file()

"""Paths, folders and standard input to texts."""

import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from typer.testing import Result

from dienstreis.cli.run import names_of

Run = Callable[..., Result]


def paths(result: Result) -> list[str]:
    return [report["source"]["path"] for report in json.loads(result.stdout)]


def names(result: Result) -> list[str]:
    return [path.rpartition("/")[2] for path in paths(result)]


def test_a_folder_gives_its_reports_recursively_in_sorted_order(run: Run, folder: Path) -> None:
    result = run("parse", folder)
    assert result.exit_code == 0
    assert paths(result) == [f"{folder.as_posix()}/{name}" for name in ("2020/b.TXT", "2020/c.markdown", "a.md")]


def test_a_folder_is_named_as_it_was_given(run: Run, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(folder.parent)
    assert paths(run("parse", "verslagen/"))[-1] == "verslagen/a.md"
    assert paths(run("parse", "./verslagen"))[-1] == "./verslagen/a.md"


def test_other_documents_in_a_folder_are_counted_on_standard_error(run: Run, folder: Path) -> None:
    for name in ("x.docx", "y.docx", "z.PDF", "data.json", "2020/w.odt"):
        (folder / name).write_bytes(b"PK")
    result = run("parse", folder)
    assert len(paths(result)) == 3
    assert result.stderr == (
        f"dienstreis: {folder.as_posix()}: passed over 4 other documents (2 .docx, 1 .odt, 1 .pdf); "
        "save them as text or Markdown to have them read\n"
    )


def test_one_other_document_is_told_of_in_the_singular(run: Run, folder: Path) -> None:
    (folder / "x.rtf").write_text("{\\rtf1}")
    assert "passed over 1 other document (1 .rtf); save it as" in run("parse", folder).stderr


def test_hidden_files_and_folders_are_left_out(run: Run, folder: Path, report: str) -> None:
    (folder / ".git").mkdir()
    (folder / ".git" / "x.md").write_text(report)
    (folder / ".x.md").write_text(report)
    (folder / ".verslag.docx").write_text(report)
    result = run("parse", folder)
    assert names(result) == ["b.TXT", "c.markdown", "a.md"]
    assert result.stderr == ""


def test_links_to_folders_are_not_followed(run: Run, folder: Path) -> None:
    (folder / "again").symlink_to(folder, target_is_directory=True)
    assert names(run("parse", folder)) == ["b.TXT", "c.markdown", "a.md"]


def test_a_link_that_leads_nowhere_does_not_pass_silently(run: Run, folder: Path) -> None:
    (folder / "gone.md").symlink_to(folder / "nothing.md")
    result = run("parse", folder)
    assert result.exit_code == 3
    assert len(paths(result)) == 3
    assert "gone.md" in result.stderr


def test_a_pipe_in_a_folder_is_no_report(run: Run, folder: Path) -> None:
    os.mkfifo(folder / "pipe.md")
    assert names(run("parse", folder)) == ["b.TXT", "c.markdown", "a.md"]


def test_an_empty_folder_gives_an_empty_list_and_says_so(run: Run, tmp_path: Path) -> None:
    result = run("parse", tmp_path)
    assert (result.stdout, result.exit_code) == ("[]\n", 0)
    assert result.stderr == f"dienstreis: {tmp_path.as_posix()}: no .markdown, .md, .txt file in this folder\n"


def test_what_is_named_twice_is_read_once(run: Run, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(folder)
    assert paths(run("parse", "a.md", "a.md")) == ["a.md"]
    assert sorted(names(run("parse", "a.md", folder))) == ["a.md", "b.TXT", "c.markdown"]


def test_several_arguments_come_out_sorted(run: Run, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(folder)
    assert paths(run("parse", "a.md", "2020/c.markdown")) == ["2020/c.markdown", "a.md"]


def test_standard_input_is_one_object(run: Run, report: str) -> None:
    result = run("parse", "-", stdin=report.encode())
    source = json.loads(result.stdout)["source"]
    assert (source["path"], source["format"], source["encoding"]) == ("-", "text", "utf-8")


def test_standard_input_beside_a_file_is_one_of_several(run: Run, folder: Path, report: str) -> None:
    assert paths(run("parse", "-", folder / "a.md", stdin=report.encode())) == [
        "-",
        f"{folder.as_posix()}/a.md",
    ]


def test_any_extension_is_read_when_the_file_is_named(run: Run, tmp_path: Path, report: str) -> None:
    path = tmp_path / "verslag.log"
    path.write_text(report)
    assert json.loads(run("parse", path).stdout)["source"]["format"] == "text"


@pytest.mark.parametrize("name", ["met spatie.md", "-streep.md", "regel\nbreuk.md", "ÿœ€.md", "[bold].md"])
def test_awkward_names(run: Run, tmp_path: Path, report: str, name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / name).write_text(report)
    assert json.loads(run("parse", "--", name).stdout)["source"]["path"] == name
    assert paths(run("parse", ".")) == [f"./{name}"]


def test_a_name_that_is_no_utf8(run: Run, tmp_path: Path, report: str) -> None:
    name = os.fsdecode(b"caf\xe9.md")
    (tmp_path / name).write_text(report)
    result = run("parse", tmp_path)
    assert names(result) == ["caf\ufffd.md"]


def test_a_folder_that_is_no_utf8(run: Run, tmp_path: Path, report: str) -> None:
    folder = tmp_path / os.fsdecode(b"caf\xe9")
    try:
        folder.mkdir()
    except OSError:
        pytest.skip("names are Unicode here")
    (folder / "a.md").write_text(report.replace("- Best", "\uf0b7 Best"), encoding="utf-8")
    assert run("track", folder).exit_code == 0
    ledger = folder / "follow-ups.yaml"
    ledger.write_text(ledger.read_text(encoding="utf-8").replace("planned", "done"), encoding="utf-8")
    assert '"status": "done"' in run("summary", "--follow-ups", "--format", "json", folder).stdout
    assert "repaired" in run("validate", "--fix", folder, "--lang", "en").stderr
    assert "- Bestemming" in (folder / "a.md").read_text(encoding="utf-8")
    metadata = tmp_path / "m.json"
    assert run("export", folder, "--to", f"{folder}-tabellen", "--metadata", metadata).exit_code == 0
    assert list(json.loads(metadata.read_text(encoding="utf-8"))["databases"]) == ["caf\ufffd-tabellen"]


def test_names_that_look_the_same_are_all_read(run: Run, tmp_path: Path, report: str) -> None:
    try:
        for name in (b"caf\xe9.md", b"caf\xe8.md", b"caf\xea.md"):
            (tmp_path / os.fsdecode(name)).write_text(report.replace("Gent", f"Gent {name[3]}"), encoding="utf-8")
    except OSError:
        pytest.skip("names are Unicode here")
    result = run("parse", tmp_path)
    assert names(result) == ["caf\ufffd.md", "caf\ufffd~2.md", "caf\ufffd~3.md"]
    assert ["Gent 232" in text for text in map(json.dumps, json.loads(result.stdout))] == [True, False, False]
    assert result.exit_code == 0


def test_a_file_that_is_called_as_standard_input_is_read_too(run: Run, folder: Path, report: str) -> None:
    path = folder / "a.md"
    stdin = report.replace("Gent", "Luik").encode()
    result = run("validate", "-", path, "--stdin-filename", path, "--format", "json", stdin=stdin)
    assert json.loads(result.stdout)["files"] == 2
    assert {finding["path"] for finding in json.loads(result.stdout)["findings"]} == {
        path.as_posix(),
        f"{folder.as_posix()}/a~2.md",
    }


def test_a_file_keeps_its_name_where_standard_input_is_called_the_same() -> None:
    assert names_of(["+a.md", "-", "b.md"], "+a.md") == {"+a.md": "+a.md", "-": "+a~2.md", "b.md": "b.md"}
    assert names_of(["-", "a.md"], "a.md") == {"-": "a~2.md", "a.md": "a.md"}


PDF = b"%PDF-1.7\n%\xe2\xe3\xcf\xd3"
DOCX = b"PK\x03\x04 word/document.xml"


@pytest.mark.parametrize(
    ("name", "data", "words"),
    [
        ("verslag.pdf", PDF, "PDF"),
        ("verslag.docx", DOCX, "Word"),
        ("foto.md", b"\x89PNG\r\n\x1a\n\x00\x00\x00", "text"),
        ("stuk.txt", b"\xff\xfe\x41", "encoding"),
        ("weg.md", None, "exist"),
    ],
)
def test_what_cannot_be_read_is_a_line_and_the_others_still_come_out(
    run: Run, tmp_path: Path, report: str, name: str, data: bytes | None, words: str
) -> None:
    (tmp_path / "goed.md").write_text(report)
    if data is not None:
        (tmp_path / name).write_bytes(data)
    result = run("parse", tmp_path / name, tmp_path / "goed.md")
    assert result.exit_code == 3
    assert names(result) == ["goed.md"]
    (line,) = result.stderr.splitlines()
    assert line.startswith(f"dienstreis: {(tmp_path / name).as_posix()}: ")
    assert words in line


@pytest.mark.skipif(os.geteuid() == 0, reason="nothing is forbidden to root")
def test_a_folder_without_permission_is_unreadable(run: Run, folder: Path) -> None:
    (folder / "2020").chmod(0)
    try:
        result = run("parse", folder)
    finally:
        (folder / "2020").chmod(0o700)
    assert result.exit_code == 3
    assert names(result) == ["a.md"]
    assert "2020: " in result.stderr


def test_a_folder_that_cannot_be_looked_into_is_unreadable(
    run: Run, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    listed = os.scandir

    def scandir(path: str) -> object:
        if str(path).endswith("2020"):
            raise PermissionError(13, "Permission denied", str(path))
        return listed(path)

    monkeypatch.setattr(os, "scandir", scandir)
    result = run("parse", folder)
    assert (result.exit_code, names(result)) == (3, ["a.md"])
    assert "2020: " in result.stderr


ENCODINGS = ["utf-8-sig", "windows-1252", "utf-16", "utf-16-le"]


@pytest.mark.parametrize("encoding", ENCODINGS)
@pytest.mark.parametrize("line_end", ["\n", "\r\n"])
def test_encodings_and_line_ends_change_no_value(
    run: Run, tmp_path: Path, report: str, encoding: str, line_end: str
) -> None:
    (tmp_path / "plain.md").write_bytes(report.encode())
    (tmp_path / "other.md").write_bytes(report.replace("\n", line_end).encode(encoding))
    plain, other = (json.loads(run("parse", tmp_path / name).stdout) for name in ("plain.md", "other.md"))
    for data in (plain, other):
        del data["source"]
        for place in data["provenance"].values():
            del place["start"], place["end"]
    assert other == plain


def test_no_path_at_all_is_wrong_usage(run: Run) -> None:
    assert run("parse").exit_code == 2


def test_a_file_that_is_named_and_excluded_is_told(run: Run, folder: Path) -> None:
    settings = folder / "dienstreis.toml"
    settings.write_text('exclude = ["a.md", "/2020/"]\n')
    told = f"dienstreis: {(folder / 'a.md').as_posix()}: passed over, since 'a.md' stands under exclude in {settings}\n"
    result = run("validate", folder / "a.md")
    assert (result.exit_code, result.stdout, result.stderr) == (0, "", told)
    (folder / "lijst").write_text(f"{folder}/2020/b.TXT\n")
    result = run("parse", f"@{folder}/lijst", folder / "a.md")
    assert (result.exit_code, result.stdout) == (0, "[]\n")
    assert "b.TXT: passed over, since '/2020/' stands" in result.stderr


def test_a_file_in_a_folder_is_excluded_in_silence_unless_nothing_is_left(run: Run, folder: Path) -> None:
    settings = folder / "dienstreis.toml"
    settings.write_text('exclude = ["/2020/"]\n')
    assert run("parse", folder).stderr == ""
    settings.write_text('exclude = ["*"]\n')
    result = run("parse", folder)
    assert (result.exit_code, result.stdout) == (0, "[]\n")
    told = "nothing to read: all that is there (3) is passed over for what stands under exclude in"
    assert result.stderr == f"dienstreis: {told} {settings}\n"


def test_many_excluded_files_take_few_lines(run: Run, tmp_path: Path) -> None:
    (tmp_path / "dienstreis.toml").write_text('exclude = ["*.md"]\n')
    result = run("parse", *(tmp_path / f"{number}.md" for number in range(40)))
    assert result.exit_code == 0
    assert len(result.stderr.splitlines()) == 11
    assert "passed over 30 files more" in result.stderr


@pytest.fixture
def deep(report: str, request: pytest.FixtureRequest) -> Iterator[Path]:
    """A folder with a report in a folder in a folder and so on, which Python's own tools cannot remove."""
    name, depth = request.param
    top = Path(tempfile.mkdtemp())  # not among the folders that pytest removes, and could not
    here = os.open(top, os.O_RDONLY)
    for each in [name] * depth:
        os.mkdir(each, dir_fd=here)
        here, above = os.open(each, os.O_RDONLY, dir_fd=here), here
        os.close(above)
    with open("r.md", "w", encoding="utf-8", opener=lambda path, flags: os.open(path, flags, dir_fd=here)) as stream:
        stream.write(report)
    os.close(here)
    yield top
    subprocess.run(["rm", "-rf", top], check=True)


@pytest.mark.skipif(sys.platform == "win32", reason="paths are shorter there")
@pytest.mark.parametrize(
    "arguments",
    [["parse"], ["validate", "--exit-zero"], ["summary"], ["track", "--file"], ["export", "--to"], ["config"]],
    ids=" ".join,
)
@pytest.mark.parametrize(("deep", "status"), [(("d", 1200), 0), (("d" * 200, 30), 3)], indirect=["deep"])
def test_a_folder_may_be_deep(run: Run, deep: Path, tmp_path: Path, arguments: list[str], status: int) -> None:
    targets = {"--file": ["uit.yaml"], "--to": ["uit"]}.get(arguments[-1], [])
    result = run(*arguments, *(tmp_path / target for target in targets), deep)
    assert "in dienstreis itself" not in result.stderr
    assert result.exit_code == (0 if arguments == ["config"] else status)

"""Configurations: where they are found, what they say, and what is wrong in them."""

from pathlib import Path

import pytest

from dienstreis.configuration import EXPECTED, ConfigurationError, Configurations, Values


def write(path: Path, text: str) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return path


def test_the_nearest_file_counts(tmp_path: Path) -> None:
    outer = write(tmp_path / "dienstreis.toml", 'profile = "register"\n')
    inner = write(tmp_path / "raad" / "dienstreis.toml", 'profile = "council"\n')
    found = Configurations()
    assert (found.of(tmp_path / "a.md").path, found.of(tmp_path / "raad" / "2024" / "b.md").path) == (outer, inner)
    assert found.of(tmp_path / "raad" / "2024" / "b.md").values.profile == "council"


def test_a_project_file_counts_where_it_has_our_table(tmp_path: Path) -> None:
    project = write(tmp_path / "pyproject.toml", '[tool.dienstreis]\nignore = ["DR4"]\n')
    write(tmp_path / "sub" / "pyproject.toml", '[project]\nname = "x"\n')
    found = Configurations().of(tmp_path / "sub" / "a.md")
    assert (found.path, found.values.ignore) == (project, ["DR4"])


def test_our_own_file_comes_before_the_project(tmp_path: Path) -> None:
    write(tmp_path / "pyproject.toml", '[tool.dienstreis]\nignore = ["DR4"]\n')
    own = write(tmp_path / "dienstreis.toml", "")
    assert Configurations().of(tmp_path / "a.md").path == own


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("profil = 'college'\n", "unknown key 'profil': did you mean 'profile'?"),
        ("fail_on = 'error'\n", "unknown key 'fail_on': did you mean 'fail-on'?"),
        ("fail-on = 'fatal'\n", "fail-on: should be one of error, warning, info"),
        ("severity = { DR401 = 'heavy' }\n", 'severity.DR401: should be a table, such as { DR701 = "error"'),
        ("ignore = 'DR401'\n", 'ignore: should be a list of texts, such as ["DR302"'),
        ("profile = 3\n", 'profile: should be a text, such as "council"'),
        ("report-days = -1\n", "report-days: should be a whole number, not less than 0"),
        ("report-days = 2.5\n", "report-days: should be a whole number, not less than 0"),
        ("gift-value = 'veel'\n", "gift-value: should be a number, not less than 0"),
        ("words = { travelers = ['reizigers'] }\n", "words: unknown key 'travelers': did you mean 'travellers'?"),
        (
            "words = { x = ['reizigers'] }\n",
            "words: unknown key 'x': there are title, organisation, report_date, date,",
        ),
        ("ignore = [\n", "is no TOML: Invalid value at the end"),
        ("lang = 'nl'\nignore = ]\n", "is no TOML: Invalid value at line 2, column 10"),
        (f"ignore = {'[' * 5000}\n", "is nested too deep; no setting is a list of lists"),
    ],
)
def test_what_is_wrong_names_the_file_and_what_was_meant(tmp_path: Path, text: str, told: str) -> None:
    path = write(tmp_path / "dienstreis.toml", text)
    with pytest.raises(ConfigurationError) as caught:
        Configurations().of(tmp_path / "a.md")
    assert str(caught.value).startswith(f"{path}: ")
    assert told in str(caught.value)


def test_patterns_of_files_to_pass_over(tmp_path: Path) -> None:
    write(tmp_path / "dienstreis.toml", 'exclude = ["README.md", "/concept/", "*.oud.md", "!bewaar.oud.md"]\n')
    found = Configurations()
    excluded = {
        path: bool(found.of(tmp_path / path).exclusion(tmp_path / path))
        for path in ("README.md", "2024/README.md", "concept/a.md", "2024/concept/a.md", "a.oud.md", "bewaar.oud.md")
    }
    assert excluded == {
        "README.md": True,
        "2024/README.md": True,
        "concept/a.md": True,
        "2024/concept/a.md": False,
        "a.oud.md": True,
        "bewaar.oud.md": False,
    }


def test_no_file_is_excluded_by_default(tmp_path: Path) -> None:
    assert Configurations().of(tmp_path / "a.md").exclusion(tmp_path / "a.md") is None


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16"])
@pytest.mark.parametrize("name", ["dienstreis.toml", "pyproject.toml"])
def test_a_byte_order_mark_is_no_part_of_the_settings(tmp_path: Path, encoding: str, name: str) -> None:
    table = "[tool.dienstreis]\r\n" if name == "pyproject.toml" else ""
    (tmp_path / name).write_bytes(f"{table}words = {{ offices = ['één-raad'] }}\r\n".encode(encoding))
    assert Configurations().of(tmp_path / "a.md").values.words == {"offices": ["één-raad"]}


def test_settings_that_are_no_utf8(tmp_path: Path) -> None:
    (tmp_path / "dienstreis.toml").write_bytes("lang = 'één'".encode("windows-1252"))
    with pytest.raises(ConfigurationError, match="is no text in UTF-8"):
        Configurations().of(tmp_path / "a.md")


@pytest.mark.parametrize(
    "text", ["[project\n", f"x = {'[' * 5000}", "[tool.dienstreis-extra]\nx\n", "[project]\nname = \xff"]
)
def test_a_broken_project_without_our_table_stops_nothing(tmp_path: Path, text: str) -> None:
    outer = write(tmp_path / "dienstreis.toml", 'profile = "register"\n')
    (tmp_path / "sub").mkdir()
    (tmp_path / "sub" / "pyproject.toml").write_bytes(text.encode("latin-1"))
    assert Configurations().of(tmp_path / "sub" / "a.md").path == outer


@pytest.mark.parametrize("table", ["[tool.dienstreis]", "[ tool . 'dienstreis' ]", "[tool.dienstreis.severity]"])
def test_a_broken_project_with_our_table_is_told(tmp_path: Path, table: str) -> None:
    write(tmp_path / "pyproject.toml", f"[project\n\n  {table}\nDR401 = 'info'\n")
    with pytest.raises(ConfigurationError, match="is no TOML"):
        Configurations().of(tmp_path / "a.md")


def test_what_is_wrong_is_told_in_dutch_too(tmp_path: Path) -> None:
    write(tmp_path / "dienstreis.toml", "ignore = 'DR401'\n")
    with pytest.raises(ConfigurationError) as caught:
        Configurations().of(tmp_path / "a.md")
    told = caught.value.message.worded("nl")
    assert told.endswith('dienstreis.toml: ignore: hier hoort een lijst van teksten, zoals ["DR302", "gifts-missing"]')


def test_every_key_has_words_for_what_it_should_be() -> None:
    assert set(EXPECTED) == set(Values.model_fields)


def test_folders_may_be_deeper_than_python_calls(tmp_path: Path) -> None:
    deep = tmp_path.joinpath(*["d"] * 2000)
    assert Configurations().of(deep / "a.md").path is None

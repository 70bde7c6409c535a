"""Configurations: where they are found, what they say, and what is wrong in them."""

from pathlib import Path

import pytest

from dienstreis.configuration import ConfigurationError, Configurations


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
        ("fail-on = 'fatal'\n", "fail-on: input should be 'error', 'warning' or 'info'"),
        ("severity = { DR401 = 'heavy' }\n", "severity.DR401: input should be"),
        ("ignore = 'DR401'\n", "ignore: input should be a valid list"),
        ("report-days = -1\n", "report-days: input should be greater than or equal to 0"),
        ("words = { travelers = ['reizigers'] }\n", "words: unknown key 'travelers': did you mean 'travellers'?"),
        (
            "words = { x = ['reizigers'] }\n",
            "words: unknown key 'x': there are title, organisation, report_date, date,",
        ),
        ("ignore = [\n", "is no TOML"),
        (f"ignore = {'[' * 5000}\n", "is nested too deep; no setting is a list of lists"),
        ("exclude = ['[z-a]']\n", "exclude: bad character range z-a"),
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
        path: found.of(tmp_path / path).excludes(tmp_path / path)
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
    assert not Configurations().of(tmp_path / "a.md").excludes(tmp_path / "a.md")

"""``dienstreis config``, and configurations as commands heed them."""

import json
import math
import tomllib
from collections.abc import Callable
from pathlib import Path

import pytest
from typer.testing import Result

Run = Callable[..., Result]
COSTLESS = "# Verslag dienstreis wethouder A. Jansen naar Porvoo\n\nPeriode: 7 tot en met 10 oktober 2024\n"


@pytest.fixture
def reports(tmp_path: Path) -> Path:
    (tmp_path / "a.md").write_text(COSTLESS, encoding="utf-8")
    (tmp_path / "README.md").write_text("# Over deze map\n", encoding="utf-8")
    return tmp_path


def configure(folder: Path, text: str) -> None:
    (folder / "dienstreis.toml").write_text(text, encoding="utf-8")


def codes(result: Result) -> set[str]:
    return {finding["code"] for finding in json.loads(result.stdout)["findings"]}


def test_what_holds_and_where_it_comes_from(run: Run, reports: Path) -> None:
    configure(reports, 'profile = "council"\nseverity = { DR501 = "info" }\n')
    for path in (reports, reports / "a.md"):
        printed = run("config", path).stdout
        assert tomllib.loads(printed)["profile"] == "council"
        assert tomllib.loads(printed)["severity"] == {"DR501": "info"}
        lines = printed.splitlines()
        assert any(line.startswith("profile ") and line.endswith(f"# {reports / 'dienstreis.toml'}") for line in lines)
        assert any(line.startswith("ignore ") and line.endswith("# default") for line in lines)


def test_a_worth_without_an_end_is_toml(run: Run, reports: Path) -> None:
    configure(reports, "gift-value = inf\n")
    assert tomllib.loads(run("config", reports).stdout)["gift-value"] == math.inf


def test_rules_are_chosen_by_the_configuration_and_by_options(run: Run, reports: Path) -> None:
    configure(reports, 'select = ["DR4", "DR5"]\nexclude = ["README.md"]\n')
    assert codes(run("validate", reports, "--format", "json")) == {"DR401", "DR501"}
    assert codes(run("validate", reports, "--format", "json", "--ignore", "DR401")) == {"DR501"}
    assert codes(run("validate", reports, "--format", "json", "--select", "DR401,DR701")) == {"DR401", "DR701"}


def test_excluded_files_are_passed_over_though_they_are_named(run: Run, reports: Path) -> None:
    configure(reports, 'exclude = ["README.md"]\n')
    result = run("validate", reports / "README.md", "--format", "json")
    assert (result.exit_code, json.loads(result.stdout)["files"]) == (0, 0)
    assert json.loads(run("parse", reports / "README.md", reports / "a.md").stdout)[0]["source"]["path"].endswith(
        "a.md"
    )


def test_a_report_above_has_no_settings_of_the_folder_that_one_is_in(
    run: Run, reports: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = reports / "elders"
    folder.mkdir()
    configure(folder, 'select = ["DR701"]\nexclude = ["*.md"]\n')
    (folder / "follow-ups.yaml").write_text("x: [\n", encoding="utf-8")
    monkeypatch.chdir(folder)
    assert codes(run("validate", "../a.md", "--format", "json")) > {"DR701"}
    assert "# default" in run("config", "../a.md").stdout.partition("select")[2].partition("\n")[0]
    assert run("summary", "--follow-ups", "../a.md").exit_code == 0
    configure(reports, 'exclude = ["/a.md"]\n')
    assert json.loads(run("validate", "../a.md", "--format", "json").stdout)["files"] == 0


def test_each_report_has_the_settings_of_its_own_folder(run: Run, reports: Path) -> None:
    council = reports / "raad"
    council.mkdir()
    (council / "b.md").write_text(COSTLESS, encoding="utf-8")
    configure(reports, 'select = ["DR401"]\nexclude = ["README.md"]\n')
    configure(council, 'select = ["DR401"]\nprofile = "council"\n')
    found = json.loads(run("validate", reports, "--format", "json").stdout)["findings"]
    assert [(Path(f["path"]).name, f["severity"]) for f in found] == [("a.md", "error"), ("b.md", "info")]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ('ignore = ["DR4O1"]\n', "unknown rule 'DR4O1': did you mean 'DR401'?"),
        ('profile = "raad"\n', "unknown profile 'raad'"),
        ('lang = "fy"\n', "no messages in language 'fy'"),
        ("exclud = []\n", "unknown key 'exclud': did you mean 'exclude'?"),
    ],
)
def test_a_wrong_configuration_ends_the_command(run: Run, reports: Path, text: str, told: str) -> None:
    configure(reports, text)
    for command in (["validate", reports / "a.md"], ["config", reports]):
        result = run(*command)
        assert result.exit_code == 2
        assert told in result.stderr
        assert str(reports / "dienstreis.toml") in result.stderr
        assert result.stdout == ""


def test_words_of_ones_own(run: Run, reports: Path) -> None:
    text = "# Verslag dienstreis naar Porvoo\n\nWie trok eropuit: dorpsmeester A. Jansen\n\n## Buit\n\nHout is sterk.\n"
    (reports / "a.md").write_text(text, encoding="utf-8")
    assert {"DR101", "DR203"} <= codes(run("validate", reports / "a.md", "--format", "json"))
    configure(
        reports,
        '[words]\ntravellers = ["wie trok eropuit"]\nresults = ["Buit"]\noffices = ["dorpsmeester"]\n',
    )
    assert not {"DR101", "DR203"} & codes(run("validate", reports / "a.md", "--format", "json"))
    (traveller,) = json.loads(run("parse", reports / "a.md").stdout)["travellers"]
    assert (traveller["name"], traveller["role"]) == ("A. Jansen", "dorpsmeester")
    assert json.loads(run("parse", "-", stdin=text.encode()).stdout)["travellers"] == []


def test_a_report_above_a_link_has_the_settings_of_the_folder_that_the_system_finds(run: Run, reports: Path) -> None:
    (reports / "elders" / "diep").mkdir(parents=True)
    (reports / "elders" / "a.md").write_bytes((reports / "a.md").read_bytes())
    configure(reports / "elders", 'select = ["DR701"]\n')
    (reports / "diep").symlink_to(reports / "elders" / "diep")
    told = run("config", reports / "diep" / ".." / "a.md").stdout
    assert "DR701" in told
    assert "elders" in told.partition("DR701")[2]

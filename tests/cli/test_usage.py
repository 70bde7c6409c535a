"""Wrong usage and other errors: in the reader's language, and in the command line's terms."""

import re
import string
from collections.abc import Callable
from pathlib import Path

import pytest
from typer.testing import Result

from dienstreis.vocabulary.command_line import MESSAGES, SYSTEM

Run = Callable[..., Result]
LIBRARIES = re.compile("Value error|Input should|Invalid value|[Nn]o such|%Y|valid integer|Usage:|<class|[Mm]issing")
"""Words of libraries, which are nobody's language."""


@pytest.fixture(autouse=True)
def english(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LC_ALL", "en_GB.UTF-8")


CALLS = [
    (["nonsense"], "there is no command", "de opdracht 'nonsense' bestaat niet"),
    (["validat"], "did you mean 'validate'?", "misschien 'validate'?"),
    (["--"], "it is not said what to do", "er staat niet wat er moet gebeuren"),
    (["validate"], "name a report, a folder", "noem een verslag, een map"),
    (["validate", "--selct", "DR4", "."], "no option --selct: did you mean '--select'?", "misschien '--select'?"),
    (["validate", "--onzin", "."], "there is no option --onzin\n", "de optie --onzin bestaat niet\n"),
    (["validate", "-x", "."], "there is no option -x\n", "de optie -x bestaat niet\n"),
    (["validate", ".", "--profile"], "--profile needs a value", "achter --profile hoort een waarde"),
    (["validate", "--fix=ja", "."], "--fix has no value", "--fix heeft geen waarde"),
    (["validate", "--today", "1-1-2024", "."], "such as 2024-01-31", "zoals 2024-01-31"),
    (["summary", "--today", "2024-02-30", "."], "--today: '2024-02-30' is no date", "'2024-02-30' is geen datum"),
    (["parse", "--jobs", "twee", "."], "--jobs: 'twee' is no whole number", "'twee' is geen geheel getal"),
    (["parse", "-j", "0", "."], "--jobs: 0 is too little: the least is 1", "het minste is 1"),
    (["parse", "--timeout", "x", "."], "--timeout: 'x' is no number", "'x' is geen getal"),
    (["parse", "--timeout", "nan", "."], "nan is too little: the least is 0.001", "nan is te weinig"),
    (["parse", "--max-size", "1e9", "."], "the most is 100000", "het meeste is 100000"),
    (["parse", "--format", "xml", "."], "'xml' is not one of json, yaml, jsonl", "'xml' is geen van json, yaml, jsonl"),
    (["summary", "--by", "x", "."], "'x' is not one of year, traveller", "'x' is geen van year, traveller"),
    (["summary", "--status", "open", "--status", "x", "."], "--status: 'x' is not one of", "'x' is geen van done"),
    (["summary", "--overdue", "."], "go with --follow-ups", "horen bij --follow-ups"),
    (["export", "."], "--to is missing", "--to ontbreekt"),
    (["schema", "x"], "'x' is not one of report, findings", "'x' is geen van report, findings"),
    (["schema", "report", "y"], "more than this command can use: y", "meer dan deze opdracht kan gebruiken: y"),
    (["rules", "DR999"], "unknown rule 'DR999': `dienstreis rules` lists them", "onbekende regel 'DR999'"),
    (["rules", "dr4o1"], "did you mean 'DR401'?", "misschien 'DR401'?"),
    (["validate", "--select", ",", "."], "--select: names no rule", "--select: hier staat geen regel"),
    (["validate", "--severity", "DR401", "."], "is not RULE=LEVEL", "is geen REGEL=GEWICHT"),
    (["validate", "--severity", "DR401=fout", "-"], "unknown severity 'fout' of DR401", "onbekend gewicht 'fout'"),
    (["validate", "--profile", "raad", "-"], "unknown profile 'raad'", "onbekend profiel 'raad'"),
    (["parse", "@weg.txt"], "cannot read the list weg.txt", "de lijst weg.txt is niet te lezen: dat bestaat niet"),
    (["parse", "-o", "weg/x.json", "-"], "cannot write weg/x.json", "weg/x.json is niet te schrijven"),
]


@pytest.mark.parametrize(("arguments", "english", "dutch"), CALLS, ids=[" ".join(call[0]) for call in CALLS])
def test_wrong_usage(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, arguments: list[str], english: str, dutch: str
) -> None:
    monkeypatch.chdir(tmp_path)
    result = run(*arguments, stdin=b"# Verslag")
    assert (result.exit_code, result.stdout) == (2, "")
    assert english in result.stderr
    monkeypatch.setenv("LC_ALL", "nl_NL.UTF-8")
    result = run(*arguments, stdin=b"# Verslag")
    assert (result.exit_code, result.stdout) == (2, "")
    assert dutch in result.stderr
    assert not LIBRARIES.search(result.stderr)
    assert all(line.startswith("dienstreis: ") for line in result.stderr.splitlines())


@pytest.mark.parametrize("asked", [["--lang", "nl"], ["--lang=nl"]], ids=" ".join)
def test_the_language_asked_for_counts_before_options_are_read(run: Run, asked: list[str]) -> None:
    assert "bestaat niet" in run("validate", "--onzin", *asked).stderr
    assert "bestaat niet" in run("validate", *asked, "--onzin").stderr
    assert "there is no option" in run("validate", "--onzin", "--", *asked).stderr


def test_the_language_of_the_settings_counts_too(run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "dienstreis.toml").write_text("lang = 'nl'\n")
    monkeypatch.chdir(tmp_path)
    assert "in deze map staat geen bestand" in run("parse", ".").stderr
    assert "no .markdown" in run("validate", "--lang", "en", ".").stderr


@pytest.mark.parametrize("command", ["parse", "validate", "summary", "track", "export", "rules", "config", "schema"])
def test_every_command_has_a_short_way_to_its_help(run: Run, command: str) -> None:
    assert run(command, "-h").stdout == run(command, "--help").stdout
    assert run("-h").exit_code == 0


@pytest.mark.parametrize("key", MESSAGES)
def test_every_message_fills_in_the_same_in_both_languages(key: str) -> None:
    filled = {
        language: {name for _, name, _, _ in string.Formatter().parse(words) if name}
        for language, words in MESSAGES[key].items()
    }
    assert set(filled) == {"nl", "en"}
    assert filled["nl"] <= filled["en"]
    assert filled["nl"] == filled["en"] or filled["en"] - filled["nl"] <= {"said", "reason"}


def test_every_reason_of_the_system_has_words() -> None:
    assert set(SYSTEM.values()) <= set(MESSAGES)

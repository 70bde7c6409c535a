"""What is made of the answers of pip-audit: "nothing found" and "nobody could be asked" are told apart."""

import importlib.util
import json
from pathlib import Path
from typing import Any

import pytest

SCRIPT = Path(__file__).parents[2] / "scripts" / "audit.py"
CLEAN = {"name": "rich", "version": "15.0.0", "vulns": []}
WEAK = {
    "name": "jinja2",
    "version": "2.10",
    "vulns": [{"id": "PYSEC-2019-217", "fix_versions": ["2.10.1"]}, {"id": "PYSEC-2021-66", "fix_versions": []}],
}
UNKNOWN = {"name": "typer", "skip_reason": "Dependency not found on PyPI and could not be audited: typer (0.29.2)"}
OWN = {"name": "dienstreis", "skip_reason": "Dependency not found on PyPI and could not be audited: dienstreis (0.1.0)"}


def verdict(*packages: dict[str, Any]) -> tuple[int, str]:
    return loaded().verdict(json.dumps({"dependencies": packages, "fixes": []}))  # type: ignore[no-any-return]


def loaded() -> Any:
    """The script as a module."""
    spec = importlib.util.spec_from_file_location("audit", SCRIPT)
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.mark.parametrize(
    ("packages", "status", "message"),
    [
        ([OWN, CLEAN], 0, "no known vulnerabilities in 1 packages"),
        ([OWN, CLEAN, UNKNOWN], 0, "no known vulnerabilities in 1 packages; nothing is told about typer"),
        ([OWN, UNKNOWN], 0, "skipped: the index tells nothing about any of 1 packages"),
        ([OWN, WEAK, UNKNOWN], 1, "known vulnerabilities:\njinja2 2.10: PYSEC-2019-217, mended in 2.10.1\n"),
        ([WEAK], 1, "jinja2 2.10: PYSEC-2021-66, mended in -"),
    ],
)
def test_answers(packages: list[dict[str, Any]], status: int, message: str) -> None:
    given, told = verdict(*packages)
    assert given == status
    assert message in told


def test_no_answer() -> None:
    assert loaded().verdict(None, "Traceback\nConnectionError: no network\n") == (
        0,
        "pip-audit: skipped: nobody can be asked (ConnectionError: no network)",
    )
    assert loaded().verdict(None)[0] == 0

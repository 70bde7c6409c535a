"""What the tests of the command line share."""

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from dienstreis.cli.app import application

REPORT = """\
# Verslag dienstreis Gent, 3 en 4 maart 2020

## Feiten

- Organisatie: gemeente Lindewaard
- Reiziger namens het college: wethouder A. van Dalen
- Bestemming: Gent, België
- Periode: 3 en 4 maart 2020

## Doel van de reis

Kennismaken met het circulatieplan; “één café” is de naam van het project.

## Programma

- 3 maart 2020: ontvangst op het stadhuis
- 4 maart 2020: fietstocht met de schepen van Mobiliteit

## Resultaten

Gent heeft toegezegd de tellingen vóór 1 mei 2020 te sturen.

## Geschenken

Er zijn geen geschenken ontvangen.

## Kosten

De reis kostte 412 euro en is betaald door de gemeente Lindewaard.
"""


@pytest.fixture
def report() -> str:
    """A short report with letters beyond ASCII, all of them in Windows-1252."""
    return REPORT


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with the report in it as ``a.md``, and twice more further down."""
    folder = tmp_path / "verslagen"
    (folder / "2020").mkdir(parents=True)
    (folder / "a.md").write_text(REPORT, encoding="utf-8")
    (folder / "2020" / "b.TXT").write_text(REPORT, encoding="utf-8")
    (folder / "2020" / "c.markdown").write_text(REPORT, encoding="utf-8")
    return folder


@pytest.fixture
def run() -> Callable[..., Result]:
    """The command, called in this process."""

    def call(*arguments: str | Path, stdin: bytes | None = None) -> Result:
        return CliRunner().invoke(application(), [str(argument) for argument in arguments], input=stdin)

    return call


@pytest.fixture
def command() -> Callable[..., subprocess.CompletedProcess[bytes]]:
    """The command, called as a process of its own."""

    def call(*arguments: str | Path, stdin: bytes = b"", **environment: str) -> subprocess.CompletedProcess[bytes]:
        coloured = {"FORCE_COLOR", "PY_COLORS", "GITHUB_ACTIONS"}
        inherited = {name: value for name, value in os.environ.items() if name not in coloured}
        return subprocess.run(
            [sys.executable, "-m", "dienstreis", *map(str, arguments)],
            input=stdin,
            capture_output=True,
            env=inherited | environment,
            timeout=60,
            check=False,
        )

    return call

"""Renew what is made from the program: the JSON of the examples, the schema, the rule pages, and the README's excerpts.

Usage: python scripts/update_examples.py
"""

import os
import re
import shlex
from collections.abc import Callable
from pathlib import Path

from typer.testing import CliRunner

from dienstreis.cli.app import application
from dienstreis.cli.inputs import find_inputs
from dienstreis.output.rules import book

ROOT = Path(__file__).resolve().parents[1]
SHOWN = re.compile(r"(?m)^<!-- run: dienstreis (?P<command>.*) -->\n```(?P<kind>\w*)\n(?P<output>[^`]*)```$")
PAGES = {"docs/rules.md": "en", "docs/regels.md": "nl"}
ELLIPSIS = "..."  # a line of an excerpt that stands for lines left out


def printed(command: str) -> str:
    """What ``dienstreis`` prints for the words behind its name."""
    return CliRunner().invoke(application(), shlex.split(command)).stdout


def readme() -> str:
    """The README with its excerpts made anew."""

    def shown(match: re.Match[str]) -> str:
        output = excerpt(match["output"], printed(match["command"]))
        return f"<!-- run: dienstreis {match['command']} -->\n```{match['kind']}\n{output}```"

    return SHOWN.sub(shown, Path("README.md").read_text(encoding="utf-8"))


def excerpt(old: str, output: str) -> str:
    """What ``output`` now has for each part of an ``old`` excerpt: as many lines from the same first one."""
    shown, there = old.splitlines(), output.splitlines()
    if ELLIPSIS not in shown:
        return output
    lines: list[str] = []
    at = 0
    for index, line in enumerate(shown):
        if line == ELLIPSIS:
            lines.append(line)
        elif index and shown[index - 1] != ELLIPSIS:
            at += 1
            lines.append(there[at])
        else:
            at = there.index(line, at)
            lines.append(line)
    return "\n".join(lines) + "\n"


def made() -> dict[Path, Callable[[], str]]:
    """Every file that is made, relative to the project, and how."""
    examples = {
        Path(path).with_suffix(".json"): lambda path=path: printed(f"parse {shlex.quote(path)}")
        for path in find_inputs(["examples"]).paths
    }
    pages = {Path(path): lambda language=language: book(language) for path, language in PAGES.items()}
    return {
        Path("schemas/report.schema.json"): lambda: printed("schema report"),
        Path("schemas/findings.schema.json"): lambda: printed("schema findings"),
        Path("README.md"): readme,
        **pages,
        **examples,
    }


def main() -> None:
    """Write each file anew, and say which have changed."""
    os.chdir(ROOT)
    for target, make in made().items():
        text = make().encode()
        if not target.exists() or target.read_bytes() != text:
            target.write_bytes(text)
            print(f"renewed {target}")


if __name__ == "__main__":
    main()

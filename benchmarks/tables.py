"""The figures as a table, with the machine and the versions that they hold for."""

import json
import os
import platform
import re
from collections.abc import Iterable
from pathlib import Path

from benchmarks.environments import Environments
from benchmarks.measuring import Comparison, answer

__all__ = ["machine", "markdown", "renewed"]

BEGIN, END = "<!-- benchmarks -->\n", "<!-- end of benchmarks -->"
PLACE = re.compile(f"{BEGIN}.*?(?={END})", re.DOTALL)
PACKAGES = (
    "dienstreis",
    "typer",
    "pydantic",
    "markdown-it-py",
    "PyYAML",
    "check-jsonschema",
    "pymarkdownlnt",
    "dateparser",
    "spacy",
)
CPU = Path("/proc/cpuinfo")


def markdown(comparisons: Iterable[Comparison]) -> str:
    """The table in Markdown."""
    rows = [
        f"| {one.what} | {number(one.ours)} {one.unit} | {number(one.theirs)} {one.unit}"
        f" | {one.ratio:.2f} | {one.target} |\n"
        for one in comparisons
    ]
    return "".join(("| figure | this | that | ratio | target |\n", "| --- | ---: | ---: | ---: | --- |\n", *rows))


def number(value: float) -> str:
    """A figure as precisely as it was measured."""
    return f"{value:,.0f}" if value >= 100 else f"{value:.3g}"


def renewed(readme: str, table: str) -> str:
    """The README with another table."""
    return PLACE.sub(lambda _: BEGIN + table, readme)


def machine(environments: Environments) -> str:
    """The machine and the versions, in a line."""
    found = installed(environments.others)
    versions = ", ".join(f"{package} {found[package]}" for package in PACKAGES)
    return (
        f"{processor()}, {os.cpu_count()} cores, {platform.system()}, Python {platform.python_version()}; {versions}."
    )


def processor() -> str:
    """The name of the processor."""
    names = re.findall(r"^model name\s*: (.+)$", CPU.read_text(encoding="utf-8"), re.MULTILINE) if CPU.exists() else []
    return names[0] if names else platform.processor() or platform.machine()


def installed(programs: Path) -> dict[str, str]:
    """The versions of the packages in an environment."""
    listed = answer([programs / "python", "-m", "pip", "list", "--format=json", "--disable-pip-version-check"])
    return {package["name"]: package["version"] for package in json.loads(listed)}

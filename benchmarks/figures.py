"""The figures: each compares what dienstreis takes to what something well known takes."""

import json
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from benchmarks.measuring import Comparison, compare, python, run, seconds, tool
from benchmarks.texts import corpus, long_report, write_many

__all__ = ["Plan", "figures"]

IMPORTS = """
import typer, markdown_it, yaml, pydantic

class Model(pydantic.BaseModel):
    name: str
"""
FINDINGS = (0, 1)  # a check that finds something ends with 1
SHORT = 12_000  # characters
MILLISECONDS, SECONDS, MEGABYTES = "ms", "s", "MB"


@dataclass(frozen=True)
class Plan:
    """How much is measured."""

    times: int = 7
    """How often each process is run."""
    reports: int = 10_000
    """How many reports a large batch has."""
    few: int = 100
    """How many a small one has."""
    long: int = 12_000_000
    """Characters of a long report."""
    folder: Path | None = None
    """Reports to parse instead of those of the project."""


def figures(plan: Plan) -> Iterator[Comparison]:
    """All figures, in the order of the table."""
    yield version(plan)
    yield from validation(plan)
    yield from batches(plan)  # first: a process is counted as at least as large as the one that began it
    yield parsing(plan)
    yield length(plan)


def command(*arguments: str | Path) -> list[str]:
    """The command line of dienstreis. Raises `RuntimeError` where it is not installed beside this Python."""
    path = tool("dienstreis")
    if path is None:
        raise RuntimeError("dienstreis is not installed in this environment: pip install -e '.[benchmarks]'")
    return [path, *map(str, arguments)]


def processes(
    what: str, ours: list[str], theirs: list[str], target: str, times: int, status: tuple[int, ...] = (0,)
) -> Comparison:
    """Two commands, each a process of its own."""
    one, other = compare(lambda: run(ours, status=status).seconds, lambda: run(theirs, status=status).seconds, times)
    return Comparison(what, one * 1000, other * 1000, MILLISECONDS, target)


def version(plan: Plan) -> Comparison:
    """What it takes to start at all."""
    what = "`dienstreis --version` / `import typer`"
    return processes(what, command("--version"), python("import typer"), "at most 1.1", plan.times)


def validation(plan: Plan) -> Iterator[Comparison]:
    """What a commit hook feels: the check of one report, beside its imports and beside two other checkers."""
    report = next(path for path in corpus() if path.suffix == ".md")
    ours = command("validate", report)
    what = "`validate` of one report / a process that imports typer, markdown_it, yaml, pydantic and makes one model"
    yield processes(what, ours, python(IMPORTS), "at most 1.25", plan.times, FINDINGS)
    with tempfile.TemporaryDirectory() as folder:
        schema, instance = Path(folder, "schema.json"), Path(folder, "instance.json")
        schema.write_text('{"type": "object", "properties": {"text": {"type": "string"}}}', encoding="utf-8")
        text = report.read_text(encoding="utf-8")
        instance.write_text(json.dumps({"text": text}, ensure_ascii=False), encoding="utf-8")
        others = {
            "check-jsonschema": ["--schemafile", str(schema), str(instance)],
            "pymarkdown": ["scan", str(report)],
        }
        for name, arguments in others.items():
            if path := tool(name):
                what = f"`validate` of one report / `{name}` on a file of that size"
                yield processes(what, ours, [path, *arguments], "below 1.0", plan.times, FINDINGS)


def parsing(plan: Plan) -> Comparison:
    """What the understanding of a text takes, beside reading its Markdown."""
    from markdown_it import MarkdownIt

    from dienstreis import parse

    texts = [path.read_text(encoding="utf-8") for path in corpus(plan.folder)]
    markdown = MarkdownIt("commonmark")
    one, other = compare(
        lambda: seconds(lambda: [parse(text) for text in texts]),
        lambda: seconds(lambda: [markdown.parse(text) for text in texts]),
        plan.times,
    )
    what = f'`parse` of {len(texts)} reports / `MarkdownIt("commonmark").parse` of the same'
    return Comparison(what, one * 1000, other * 1000, MILLISECONDS, "at most 1.5")


def length(plan: Plan) -> Comparison:
    """Whether a report a thousand times as long takes a thousand times as long."""
    from dienstreis import parse

    text = max((path.read_text(encoding="utf-8") for path in corpus()), key=len)
    short, long = long_report(text, SHORT), long_report(text, plan.long)
    parse(short)
    ours = seconds(lambda: parse(long)) / len(long)
    theirs = min(seconds(lambda: parse(short)) for _ in range(plan.times)) / len(short)
    what = f"a kB of a report of {len(long) / 1e6:.3g} MB / of one of {len(short) / 1e3:.3g} kB"
    return Comparison(what, ours * 1e6, theirs * 1e6, MILLISECONDS, "at most 1.3")


def batches(plan: Plan) -> Iterator[Comparison]:
    """What a second process saves, and whether memory grows with the number of reports."""
    with tempfile.TemporaryDirectory() as many, tempfile.TemporaryDirectory() as few:
        write_many(Path(many), plan.reports)
        write_many(Path(few), plan.few)
        parse = command("parse", "--format", "jsonl", many)
        two, one = run([*parse, "--jobs", "2"]), run([*parse, "--jobs", "1"])
        small = run([*command("parse", "--format", "jsonl", few), "--jobs", "1"])
        what = f"{plan.reports:,} reports with `--jobs 2` / `--jobs 1`"
        yield Comparison(what, two.seconds, one.seconds, SECONDS, "at most 0.6")
        what = f"peak memory of {plan.reports:,} reports as `jsonl` / of {plan.few}"
        yield Comparison(what, one.peak, small.peak, MEGABYTES, "at most 1.3")

"""The figures: each compares what dienstreis takes to what something well known takes."""

import json
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial
from itertools import permutations
from pathlib import Path

from benchmarks import first_sight
from benchmarks.environments import Environments
from benchmarks.measuring import Comparison, answer, compare, run
from benchmarks.texts import REPORTS, other_texts, reports, texts, write_many

__all__ = ["Plan", "figures"]

IMPORTS = """
import typer, markdown_it, yaml, pydantic

class Model(pydantic.BaseModel):
    name: str
"""
FINDINGS = (0, 1)  # a check that finds something ends with 1
TIMES_OVER = 10
MILLISECONDS, SECONDS, MEGABYTES = "ms", "s", "MB"
Command = list[str | Path]


@dataclass(frozen=True)
class Plan:
    """How much is measured."""

    times: int = 7
    """How often each process is run."""
    reports: int = 5_000
    """How many reports a large batch has."""
    few: int = 100
    """How many a small one has."""
    folder: Path | None = None
    """Reports to parse instead of those of the project."""


def figures(plan: Plan, environments: Environments) -> Iterator[Comparison]:
    """All figures, in the order of the table."""
    yield version(plan, environments)
    yield from validation(plan, environments)
    yield from reading(plan, environments)
    yield from batches(plan, environments)


def processes(
    what: str, ours: Command, theirs: Command, target: str, times: int, status: tuple[int, ...] = (0,)
) -> Comparison:
    """Two commands, each a process of its own."""
    one, other = compare(lambda: run(ours, status=status).seconds, lambda: run(theirs, status=status).seconds, times)
    return Comparison(what, one * 1000, other * 1000, MILLISECONDS, target)


def version(plan: Plan, environments: Environments) -> Comparison:
    """What it takes to start at all."""
    what = "`dienstreis --version` / `import typer`"
    ours: Command = [environments.plain / "dienstreis", "--version"]
    theirs: Command = [environments.plain / "python", "-c", "import typer"]
    return processes(what, ours, theirs, "at most 1.1", plan.times)


def validation(plan: Plan, environments: Environments) -> Iterator[Comparison]:
    """What a commit hook feels: the check of one report, beside its imports and beside two other checkers."""
    report = next(path for path in reports(REPORTS) if path.suffix == ".md")
    ours: Command = [environments.plain / "dienstreis", "validate", report]
    imports: Command = [environments.plain / "python", "-c", IMPORTS]
    what = "`validate` of one report / a process that imports typer, markdown_it, yaml, pydantic and makes one model"
    yield processes(what, ours, imports, "at most 1.5", plan.times, FINDINGS)
    repairing: Command = [environments.repair / "dienstreis", "validate", report]
    what = "the same with `[repair]` installed, of a report whose words are whole / the same imports"
    yield processes(what, repairing, imports, "at most 1.6", plan.times, FINDINGS)
    with tempfile.TemporaryDirectory() as folder:
        schema, instance = Path(folder, "schema.json"), Path(folder, "instance.json")
        schema.write_text('{"type": "object", "properties": {"text": {"type": "string"}}}', encoding="utf-8")
        text = report.read_text(encoding="utf-8")
        instance.write_text(json.dumps({"text": text}, ensure_ascii=False), encoding="utf-8")
        others: dict[str, Command] = {
            "check-jsonschema": ["--schemafile", schema, instance],
            "pymarkdown": ["scan", report],
        }
        for name, arguments in others.items():
            what = f"`validate` of one report / `{name}` on a file of that size"
            theirs = [environments.others / name, *arguments]
            yield processes(what, ours, theirs, "at most 1.1", plan.times, FINDINGS)


def reading(plan: Plan, environments: Environments) -> Iterator[Comparison]:
    """What the understanding of texts takes: beside other readers, and of one text as long as all of them."""
    found, others = texts(plan.folder), other_texts()
    ours = partial(at_first_sight, environments.plain, "dienstreis", found)
    markdown = partial(at_first_sight, environments.plain, "markdown", found)
    dates = partial(at_first_sight, environments.others, "dates", found)
    sentences = partial(at_first_sight, environments.others, "sentences", found)
    for what, theirs, target in (
        ('`MarkdownIt("commonmark").parse` of the same', markdown, "at most 20"),
        ('`dateparser.search.search_dates(languages=["nl"])`: their dates alone', dates, "at most 0.35"),
        ('`spacy.blank("nl")` with its `sentencizer`: their words and sentences alone', sentences, "none"),
    ):
        one, other = compare(ours, theirs, plan.times)
        yield Comparison(f"`parse` of {len(found)} reports / {what}", one * 1000, other * 1000, MILLISECONDS, target)
    whole, before = "\n\n".join(found * TIMES_OVER), [*others, *found]
    one, other = compare(
        lambda: seconds(environments.plain, "dienstreis", before, [whole]),
        lambda: seconds(environments.plain, "dienstreis", before, found),
        plan.times,
    )
    what = f"a kB of a text of {len(whole) / 1e3:.3g} kB, all of these reports {TIMES_OVER} times / of them one by one"
    size = sum(map(len, found))
    yield Comparison(what, one / len(whole) * 1e6, other / size * 1e6, MILLISECONDS, "at most 1.3")


def at_first_sight(programs: Path, reader: str, texts: list[str]) -> float:
    """The time of a reader for texts that it has not seen: for each half of them when it has read the other half."""
    halves = texts[::2], texts[1::2]
    return sum(seconds(programs, reader, [*other_texts(), *before], after) for before, after in permutations(halves))


def seconds(programs: Path, reader: str, before: list[str], texts: list[str]) -> float:
    """The time of a reader for texts, in a process that has read others."""
    return float(answer([programs / "python", first_sight.__file__, reader], json.dumps([before, texts])))


def batches(plan: Plan, environments: Environments) -> Iterator[Comparison]:
    """What a second process saves, and whether memory grows with the number of reports."""
    with tempfile.TemporaryDirectory() as many, tempfile.TemporaryDirectory() as few:
        write_many(Path(many), plan.reports)
        write_many(Path(few), plan.few)
        parse: Command = [environments.plain / "dienstreis", "parse", "--format", "jsonl"]
        two, one = run([*parse, many, "--jobs", "2"]), run([*parse, many, "--jobs", "1"])
        small = run([*parse, few, "--jobs", "1"])
        what = f"{plan.reports:,} reports with `--jobs 2` / `--jobs 1`"
        yield Comparison(what, two.seconds, one.seconds, SECONDS, "at most 0.6")
        what = f"peak memory of {plan.reports:,} reports as `jsonl` / of {plan.few}"
        yield Comparison(what, one.peak, small.peak, MEGABYTES, "at most 1.3")

"""Sheets as one page of HTML, that holds all that it needs and reads well without scripts, and on paper.

With scripts its tables sort by a click on a head and show only the rows that hold what is typed. The policy in its head
lets it load nothing and send nothing.
"""

import base64
import datetime
import hashlib
import html
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TextIO

from dienstreis.output.printable import printable
from dienstreis.output.summary.formats import words
from dienstreis.output.summary.sheet import Cell, Sheet
from dienstreis.vocabulary.page import VALUES
from dienstreis.wording.patterns import regex

__all__ = ["PageSection", "write_html"]

STYLE = """
:root { color-scheme: light dark; --line: color-mix(in srgb, currentColor 25%, transparent); }
body { font: 1rem/1.5 system-ui, sans-serif; margin: 2rem auto; max-width: 80rem; padding: 0 1rem; }
table { border-collapse: collapse; width: 100%; }
th, td { border-bottom: 1px solid var(--line); padding: .4rem .6rem; text-align: left; vertical-align: top; }
td.number, th.number { text-align: right; font-variant-numeric: tabular-nums; }
td.number, td.day { white-space: nowrap; }
tfoot td { font-weight: bold; }
th button { background: none; border: 0; color: inherit; cursor: pointer; font: inherit; padding: 0; }
th button { font-weight: bold; text-align: inherit; }
th[aria-sort=ascending] button::after { content: " \\25B2"; }
th[aria-sort=descending] button::after { content: " \\25BC"; }
.scroll { overflow-x: auto; }
.timeline { border-left: 3px solid var(--line); list-style: none; margin: 1rem 0; padding-left: 1rem; }
.timeline time { font-weight: bold; margin-right: .5rem; }
.filter { display: none; margin: 1rem 0; }
.filter input { font: inherit; padding: .3rem; width: min(100%, 24rem); }
.scripted .filter { display: block; }
@media print { .filter { display: none !important; } body { margin: 0; max-width: none; } .scroll { overflow: visible; }
  tr, .timeline li { break-inside: avoid; } thead { display: table-header-group; } }
"""

SCRIPT = """
document.documentElement.classList.add("scripted");
for (const section of document.querySelectorAll("section")) {
  const body = section.querySelector("tbody");
  const input = section.querySelector(".filter input");
  if (!body) continue;
  input.addEventListener("input", () => {
    const wanted = input.value.toLocaleLowerCase();
    let shown = 0;
    for (const row of body.rows) {
      row.hidden = !row.textContent.toLocaleLowerCase().includes(wanted);
      shown += row.hidden ? 0 : 1;
    }
    section.querySelector("output").value = shown + " / " + body.rows.length;
  });
  section.querySelectorAll("thead th").forEach((head, index) => {
    const button = document.createElement("button");
    button.type = "button";
    button.append(...head.childNodes);
    head.append(button);
    button.addEventListener("click", () => {
      const down = head.getAttribute("aria-sort") === "ascending";
      for (const other of section.querySelectorAll("thead th")) other.removeAttribute("aria-sort");
      head.setAttribute("aria-sort", down ? "descending" : "ascending");
      const key = (row) => row.cells[index].dataset.key ?? row.cells[index].textContent;
      const compare = (a, b) => key(a).localeCompare(key(b), document.documentElement.lang, { numeric: true });
      const rows = [...body.rows].sort(compare);
      body.append(...(down ? rows.reverse() : rows));
    });
  });
}
"""


DAY = regex(r"\d{4}(?:-\d{2}(?:-\d{2})?|-Q[1-4])?")
"""A date as exact as it is known (ISO 8601)."""


@dataclass(frozen=True, slots=True)
class PageSection:
    """A part of the page: a table, and the days in it on a line."""

    title: str
    sheet: Sheet
    day: str
    """The key of the column that holds the day."""
    what: str
    """The key of the column that tells what was or is to be on that day."""


def write_html(title: str, sections: Sequence[PageSection], language: str, stream: TextIO) -> None:
    """A page of HTML (the living standard) with a table and a timeline a section."""
    policy = f"default-src 'none'; style-src '{digest(STYLE)}'; script-src '{digest(SCRIPT)}'"
    stream.write(
        f'<!doctype html>\n<html lang="{language}">\n<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{policy}">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{escaped(title)}</title>\n<style>{STYLE}</style>\n</head>\n<body>\n<main>\n"
        f"<h1>{escaped(title)}</h1>\n"
    )
    for number, section in enumerate(sections):
        stream.writelines(section_of(section, number, language))
    stream.write(f"</main>\n<script>{SCRIPT}</script>\n</body>\n</html>\n")


def digest(content: str) -> str:
    """What a policy names an inline style or script by (Content Security Policy, level 3)."""
    return "sha256-" + base64.b64encode(hashlib.sha256(content.encode()).digest()).decode()


def section_of(section: PageSection, number: int, language: str) -> Iterator[str]:
    """The heading, the filter, the table, the remarks and the timeline of a section."""
    sheet = section.sheet
    yield f'<section aria-labelledby="h{number}">\n<h2 id="h{number}">{escaped(section.title)}</h2>\n'
    if sheet.rows:
        label = VALUES["filter"][language]
        yield f'<p class="filter"><label>{label} <input type="search"></label> <output></output></p>\n'
        yield from table(section)
    for remark in sheet.remarks:
        yield f"<p>{escaped(remark)}</p>\n"
    yield from timeline(section, language)
    yield "</section>\n"


def table(section: PageSection) -> Iterator[str]:
    """The table of a section."""
    sheet = section.sheet
    kinds = [' class="number"' if column.is_number else "" for column in sheet.columns]
    yield f'<div class="scroll">\n<table>\n<caption hidden>{escaped(section.title)}</caption>\n<thead>\n<tr>'
    for column, kind in zip(sheet.columns, kinds, strict=True):
        yield f'<th scope="col"{kind}>{escaped(column.head)}</th>'
    yield "</tr>\n</thead>\n<tbody>\n"
    for row in sheet.rows:
        yield f"<tr>{''.join(cells(row, kinds))}</tr>\n"
    yield "</tbody>\n"
    if sheet.total:
        yield f"<tfoot>\n<tr>{''.join(cells(sheet.total, kinds))}</tr>\n</tfoot>\n"
    yield "</table>\n</div>\n"


def cells(row: Sequence[Cell], kinds: Sequence[str]) -> Iterator[str]:
    """The cells of a row."""
    for cell, kind in zip(row, kinds, strict=True):
        marked = ' class="day"' if is_day(cell) else kind
        yield f"<td{marked}>{escaped(words(cell))}</td>"


def timeline(section: PageSection, language: str) -> Iterator[str]:
    """What has a day, in the order of the days."""
    keys = [column.key for column in section.sheet.columns]
    day, what = keys.index(section.day), keys.index(section.what)
    dated = sorted((words(row[day]), words(row[what])) for row in section.sheet.rows if is_day(row[day]))
    if dated:
        yield f'<h3>{escaped(VALUES["timeline"][language])}</h3>\n<ol class="timeline">\n'
        for date, told in dated:
            yield f'<li><time datetime="{escaped(date)}">{escaped(date)}</time> {escaped(told)}</li>\n'
        yield "</ol>\n"


def is_day(cell: Cell) -> bool:
    """Whether a cell holds a date, and not words about a time."""
    return isinstance(cell, datetime.date) or (isinstance(cell, str) and DAY.fullmatch(cell) is not None)


def escaped(value: str) -> str:
    """Words that HTML takes for nothing else."""
    return html.escape(printable(value))

"""What each visit or theme yielded."""

from collections.abc import Iterator

from dienstreis.extract.columns import RESULTS, cells_of, columns_of
from dienstreis.extract.content import Wrapping, paragraphs_of, says_nothing, tables_of, value_of
from dienstreis.extract.grounded import Grounded, collect
from dienstreis.extract.programme import nested_items
from dienstreis.extract.spans import extent
from dienstreis.extract.unmarked import with_lists
from dienstreis.model import Result
from dienstreis.text.blocks import ItemList, Paragraph, Table
from dienstreis.text.outline import Outline, Part, Style
from dienstreis.text.passage import join

__all__ = ["read_results"]

SHORTEST_ACCOUNT = 120  # characters of text about a visit
APART = frozenset({"costs", "payer", "gifts", "delegation", "purpose", "report_date", "signature"})


def read_results(outline: Outline, wrapping: Wrapping) -> Grounded[list[Result]]:
    """One result a subheading of the sections about results; the narrative of the trip where no section is."""
    parts = [part for part in outline.walk() if "results" in part.topics]
    visits = [part for part in outline.walk() if labelled_results(part)]
    if len(visits) > 1 and all(part.style == Style.LABEL for part in parts):
        return collect(result(visit, wrapping, titled=True) for visit in visits)
    parts = parts or outline.about("body")
    if not parts and len(visits := described_visits(outline)) > 1:
        return collect(result(visit, wrapping, titled=True) for visit in visits)
    return collect(result for part in parts for result in results_of(part, wrapping))


def described_visits(outline: Outline) -> list[Part]:
    """The visits under headings of the programme with text that tells about them."""
    return [
        part
        for programme in outline.about("programme")
        for part in programme.parts
        if not part.topics
        and part.style not in {Style.LABEL, Style.DAY}
        and sum(len(block.passage.text) for block in paragraphs_of(part)) >= SHORTEST_ACCOUNT
    ]


def labelled_results(part: Part) -> list[Part]:
    """The labels ("Resultaat: ...") under the heading of a visit that tell what it yielded."""
    if part.title is None or part.topics or part.style in {Style.LABEL, Style.TITLE}:
        return []
    return [child for child in part.parts if child.style == Style.LABEL and "results" in child.topics]


def results_of(part: Part, wrapping: Wrapping) -> Iterator[Grounded[Result]]:
    """The results of one section: its subheadings, or itself where it has none."""
    below = [child for child in part.parts if child.style != Style.LABEL and not set(child.topics[:1]) & APART]
    rows = [row for table in tables_of(part) for row in rows_of(table)]
    if below:
        for child in below:
            yield result(child, wrapping, titled=True)
    elif rows:
        yield from rows
    elif "programme" not in part.topics[:1] and value_of(part) and not says_nothing(value_of(part)):
        yield result(part, wrapping, titled=False)


def rows_of(table: Table) -> Iterator[Grounded[Result]]:
    """The results in a table that names visits or themes, and what each yielded."""
    columns = columns_of(table, RESULTS)
    for row in table.rows:
        cells = cells_of(row, columns)
        title, text, number = cells.get(""), cells.get("result"), cells.get("number")
        if title and text:
            value = Result(number=number.text if number else None, title=title.text, text=text.text)
            yield Grounded(value, {"": title.span().through(text.span())})


def result(part: Part, wrapping: Wrapping, *, titled: bool) -> Grounded[Result]:
    """The result that a section tells; one that holds nothing but a table has no words of its own."""
    told = [*part.own(), *labelled_results(part)]
    blocks = [block for inner in told for block in with_lists(inner.blocks, wrapping)]
    paragraphs = [block.passage for block in blocks if isinstance(block, Paragraph)]
    items = nested_items([item for block in blocks if isinstance(block, ItemList) for item in block.items])
    title, number = (part.title, part.number) if titled else (None, None)
    passages = [title, *paragraphs] if title else paragraphs
    spans = [*(passage.span() for passage in passages), *items.places.values()]
    value = Result(
        number=number,
        title=title.text if title else None,
        text=join(paragraphs).text or None,
        items=items.value,
    )
    places = {f"/items{pointer}": place for pointer, place in items.places.items()}
    return Grounded(value, {"": extent(spans or [value_of(part).span()])} | places)

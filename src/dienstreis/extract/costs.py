"""What the trip cost, and who paid."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from dienstreis.extract.content import (
    Statement,
    Wrapping,
    items_of,
    paragraphs_of,
    says_nothing,
    sentences_of,
    tables_of,
    value_of,
)
from dienstreis.extract.cost_phrases import end_of, is_of_something_else, suited, words_behind, words_of_clause
from dienstreis.extract.grounded import Grounded, collect, ground
from dienstreis.extract.payers import payer_in, payer_of_sentence
from dienstreis.grammar.amounts import Amount, find_plain_amounts
from dienstreis.grammar.amounts import find_amounts as find_all_amounts
from dienstreis.grammar.words import any_of
from dienstreis.model import CostBasis, CostCategory, CostItem, Costs
from dienstreis.text.blocks import Line, Paragraph, Table
from dienstreis.text.outline import Outline, Part, Style
from dienstreis.text.passage import Passage, Span, join
from dienstreis.vocabulary import costs as vocabulary
from dienstreis.vocabulary import giving

__all__ = ["read_costs"]

TOTAL = any_of(vocabulary.TOTAL)
ESTIMATE = any_of(vocabulary.ESTIMATE)
ACTUAL = any_of(vocabulary.ACTUAL)
TRIP_COST = any_of(vocabulary.TRIP_COST)
PAID_BY = any_of(vocabulary.PAID_BY)
AMOUNT_COLUMN = any_of(vocabulary.AMOUNT_COLUMNS)
PAYER_COLUMN = any_of(vocabulary.PAYER_COLUMNS)
GIFT = any_of(giving.GIFTS)
GIFT_COLUMN = any_of({**giving.GIVER_COLUMNS, "mul": ("geschenk", "gift", "schenker")})
CATEGORIES: dict[CostCategory, re.Pattern[str]] = {
    category: re.compile(rf"\b(?:{'|'.join(word for words in by.values() for word in words)})", re.IGNORECASE)
    for category, by in vocabulary.CATEGORIES.items()
}
TRIP_AS_SUBJECT = re.compile(
    rf"^(?:[^,.;:]{{1,40}},?\s)?(?:(?:de|het|deze|dit|onze|ons|the|this|our|hele|whole|entire)\s){{0,2}}{any_of(vocabulary.TRIPS).pattern}"
    rf"(?:\s[^,.;:€\d]{{1,60}}?)?\s{any_of(vocabulary.COMES_TO).pattern}",
    re.IGNORECASE,
)
SPENT_ON_TRIP = re.compile(
    rf"{any_of(vocabulary.SPENT_ON).pattern}\s(?:(?:de|het|deze|dit|the|this|our|hele)\s){{0,2}}{any_of(vocabulary.TRIPS).pattern}",
    re.IGNORECASE,
)
COST_VERB = re.compile(
    r"\b(?:kostte|kostten|gekost|kosten|betaald|uitgegeven|bedroegen|kwijt|rekening|cost|costs|spent|paid|bill)\b",
    re.IGNORECASE,
)
FINITE = re.compile(
    r"\b(?:is|zijn|was|waren|heeft|hebben|wordt|kostte|kost|gekost|komt|kwam|kwamen|bedroeg|bedroegen|betaald|betaalde|gaf|gaven"
    r"|hadden|ging|gingen|spent|cost|were|had|has|paid|went|came)\b",
    re.IGNORECASE,
)
# "en" parts two costs only behind an amount: "eten en taxi € 318" is one cost.
SEGMENT = re.compile(
    r"[;:(]\s*|[.,]\s+|(?<=[\d-])\s+(?:en|and)\s+|(?<=euro)\s+(?:en|and)\s+|(?<!\w)(?:tegen|against)\s+"
)
SEPARATORS = " .:;,–—-\t("
CLAUSE = re.compile(r"[,;]\s|\s(?:tegen|against|waarvan|instead)\s")
SENTENCE_END = re.compile(r"[.!?]\s+(?=[A-ZÀ-Þ])")
WOULD_COST = re.compile(
    r"\s*(?:zou|zouden|would|was|waren|were)\s(?:kosten|gaan kosten|begroot|geraamd|budgeted|estimated)\b",
    re.IGNORECASE,
)
BASIS_BEHIND = re.compile(r"\s*\((?:raming|geraamd|begroot|estimated?)\)", re.IGNORECASE)
PLAIN_CELL = re.compile(r"\s*(?P<number>\d{1,3}(?:[.,]\d{3})*(?:[.,]\d{2})?|\d+(?:[.,]\d{1,2})?)\s*(?:,-)?\s*$")
MOST_WORDS = 8  # of what an item of a sentence was for
CURRENCY = "EUR"


@dataclass(frozen=True, slots=True)
class Total:
    """An amount that was told as the total."""

    amount: Amount
    span: Span
    basis: CostBasis
    sure: bool
    """Whether a label or a word says that it is the total."""


MOST = 1_000_000  # what no trip costs: such an amount is an investment that hosts told of


def find_amounts(text: str) -> list[Amount]:
    """The amounts in ``text`` that a trip may cost."""
    return [amount for amount in find_all_amounts(text) if amount.value < MOST]


def read_costs(outline: Outline, statements: list[Statement], wrapping: Wrapping) -> Grounded[Costs] | None:
    """What the report says about costs: in sections of their own, else in sentences about what the trip cost."""
    parts = outline.sections_about("costs", anywhere=True)
    payers = outline.about("payer")
    told = [value for part in parts if (value := value_of(part))]
    nothing = next((value for value in told if says_nothing(value)), None)
    if nothing and not any(find_amounts(value.text) for value in told):
        return ground(Costs(text=nothing.text), nothing.span())
    apart = {id(part) for part in (*parts, *payers)}
    outside = [s.passage for s in statements if id(s.part) not in apart and tells_trip_cost(s.passage.text)]
    spoken = [s.passage for s in statements if s.passage in outside or (s.before and s.before in outside)]
    payer = payer_in(
        [value_of(part) for part in payers], [*(prose for part in parts for prose in prose_of(part)), *spoken]
    )
    if not told and not outside and payer is None:
        return None
    reader = CostReader(wrapping)
    for part in parts:
        reader.read(part)
    for passage in outside:
        reader.sentence(passage, sure=True)
    return assemble(told or outside, reader, payer)


def tells_trip_cost(text: str) -> bool:
    """Whether a sentence tells what the trip cost: in so many words, or with the trip as the subject of a cost."""
    if TRIP_COST.search(text):
        return True
    return bool(find_amounts(text)) and any(pattern.search(text) for pattern in (TRIP_AS_SUBJECT, SPENT_ON_TRIP))


def assemble(told: list[Passage], reader: "CostReader", payer: Grounded[str] | None) -> Grounded[Costs]:
    """The statement about costs as a whole."""
    items = collect(reader.items)
    total = reader.total()
    paid_by = payer or reader.payer()
    spans = [passage.span() for passage in told] + ([payer.span] if payer else [])
    value = Costs(
        total=total.amount.value if total else None,
        currency=reader.currency(),
        paid_by=paid_by.value if paid_by else None,
        items=items.value,
        text=" ".join(passage.text for passage in told) or (payer.value if payer else ""),
    )
    places = {"": Span(min(span.start for span in spans), max(span.end for span in spans))}
    places |= {f"/items{pointer}": span for pointer, span in items.places.items()}
    if total:
        places["/total"] = total.span
    if paid_by:
        places["/paid_by"] = paid_by.span
    return Grounded(value, places)


class CostReader:
    """Collects items and totals over the sections about costs."""

    def __init__(self, wrapping: Wrapping) -> None:
        self.wrapping = wrapping
        self.items: list[Grounded[CostItem]] = []
        self.totals: list[Total] = []
        self.payers: list[Grounded[str]] = []
        self.currencies: list[str] = []

    def total(self) -> Total | None:
        """The total that the report states: the actual one before an estimate, a sure one before a guess."""
        return min(self.totals, key=lambda told: (told.basis != "actual", not told.sure), default=None)

    def payer(self) -> Grounded[str] | None:
        """Who paid everything, as the rows of a table or the sentences agree."""
        return self.payers[0] if len({payer.value for payer in self.payers}) == 1 else None

    def currency(self) -> str | None:
        """The currency of the amounts."""
        return self.currencies[0] if self.currencies else None

    # --- sections -------------------------------------------------------------------------------------------------

    def read(self, part: Part) -> None:
        """One section: its tables, its items, its lines."""
        is_label = part.style in {Style.LABEL, Style.FRONT_MATTER}
        for table in tables_of(part):
            if not GIFT_COLUMN.search(" ".join(cell.passage.text for cell in table.header)):
                self.table(table)
        for item in items_of(part):
            if not GIFT.search(item.passage.text):
                self.line(item.passage)
        for block in paragraphs_of(part):
            self.paragraph(block, is_label=is_label)

    def paragraph(self, block: Paragraph, *, is_label: bool) -> None:
        """Lines with an amount each, or running text; what a label states as a fact is the total."""
        lines = self.wrapping.unwrap(block.lines)
        if len(lines) > 1 and 2 * sum(1 for line in lines if len(find_amounts(line.text)) == 1) > len(lines):
            for line in lines:
                self.line(line)
            return
        sentences = [sentence for sentence in sentences_of(block.passage) if not GIFT.search(sentence.text)]
        if self.enumeration(join(sentences), sure=is_label, in_section=not is_label):
            return
        for sentence in sentences:
            self.sentence(sentence, sure=is_label)

    def line(self, passage: Passage) -> None:
        """An item or line: what it was for, and one amount; or a total."""
        amounts = find_amounts(passage.text)
        if not amounts:
            return
        if len(list(sentences_of(passage))) > 1 or len(amounts) > 2:
            self.sentence(passage, sure=False)
            return
        amount = chosen(passage, amounts)
        words = passage.part(0, amount.first).strip(SEPARATORS) or passage.part(amount.last).strip(SEPARATORS + ")")
        if not words or TOTAL.match(words.text) or ESTIMATE.match(words.text):
            self.add_total(passage, amount, sure=True)
        else:
            self.add_item(words, amount, basis_at(passage, amount), passage.span())

    # --- running text ---------------------------------------------------------------------------------------------

    def enumeration(self, passage: Passage, *, sure: bool, in_section: bool = False) -> bool:
        """Amounts each with what it was for ("trein € 318, hotel € 612"), and the total among them."""
        told = amounts_in(passage, plain=sure) if passage else []
        ends = [0, *(end_of(passage, amount) for amount in told)]
        described = [
            (amount, words)
            for after, amount in zip(ends, told, strict=False)
            if not is_of_something_else(passage, amount) and (words := words_for(passage, amount, after))
        ]
        costs = [(amount, words) for amount, words in described if not TOTAL.match(words.text)]
        if len(costs) < (1 if in_section else 2):
            return False
        for amount, words in costs:
            if basis_at(passage, amount) == "actual":
                span = words.span().through(passage.span(amount.first, amount.last))
                self.add_item(words, amount, "actual", span)
        itemised = {amount.first for amount, _ in costs}
        for amount in told:
            if amount.first not in itemised and not is_of_something_else(passage, amount):
                self.add_total(passage, amount, sure=True)
        return True

    def sentence(self, sentence: Passage, *, sure: bool) -> None:
        """A sentence that may state a total."""
        if self.enumeration(sentence, sure=False):
            return
        told = amounts_in(sentence, plain=sure)
        amounts = told if sure else [amount for amount in told if not is_of_something_else(sentence, amount)]
        if not amounts or GIFT.search(sentence.text):
            return
        text = sentence.text
        says_total = any(pattern.search(text) for pattern in (TOTAL, TRIP_COST, COST_VERB, PAID_BY))
        if not sure and not says_total:
            return
        self.add_total(sentence, chosen(sentence, amounts), sure=sure)
        if payer := payer_of_sentence(sentence):
            self.payers.append(payer)

    # --- tables ---------------------------------------------------------------------------------------------------

    def table(self, table: Table) -> None:
        """An item a row; the actual amount where an estimate stands beside it."""
        heads = [cell.passage.text for cell in table.header]
        money = amount_columns(table, heads)
        payer_column = next((column for column, head in enumerate(heads) if PAYER_COLUMN.search(head)), None)
        what_column = next(
            (column for column in range(len(heads)) if column not in money and column != payer_column), 0
        )
        money.sort(key=lambda column: bool(ESTIMATE.search(heads[column])))
        for row in table.rows:
            cells = [line.passage for line in row]
            what = cells[what_column] if what_column < len(cells) else None
            amounts = [
                (column, amount) for column in money if column < len(cells) and (amount := amount_of(cells[column]))
            ]
            if what and amounts:
                column, amount = amounts[0]
                basis: CostBasis = "estimate" if ESTIMATE.search(heads[column]) else "actual"
                payer = cells[payer_column] if payer_column is not None and payer_column < len(cells) else None
                self.row(what, cells[column], amount, basis, payer)

    def row(self, what: Passage, cell: Passage, amount: Amount, basis: CostBasis, payer: Passage | None) -> None:
        """One row of a table of costs."""
        if TOTAL.match(what.text):
            self.totals.append(Total(amount, cell.span(), basis, sure=True))
            self.currencies.append(amount.currency)
            return
        span = what.span().through(cell.span())
        if payer:
            self.payers.append(ground(payer.text, payer.span()))
            span = span.through(payer.span())
        self.add_item(what, amount, basis, span, payer.text if payer else None)

    # --- what was found -------------------------------------------------------------------------------------------

    def add_item(self, words: Passage, amount: Amount, basis: CostBasis, span: Span, payer: str | None = None) -> None:
        """Note one cost."""
        item = CostItem(
            category=category_of(words.text),
            description=words.text,
            amount=amount.value,
            basis=basis,
            paid_by=payer,
        )
        self.items.append(ground(item, span))
        self.currencies.append(amount.currency)

    def add_total(self, passage: Passage, amount: Amount, *, sure: bool) -> None:
        """Note a total."""
        span = passage.span(amount.first, amount.last)
        self.totals.append(Total(amount, span, basis_at(passage, amount), sure))
        self.currencies.append(amount.currency)


def prose_of(part: Part) -> list[Passage]:
    """The words of a section without its tables, whose heads are no sentences."""
    if not list(tables_of(part)):
        return [value] if (value := value_of(part)) else []
    return [block.passage for block in paragraphs_of(part)] + [item.passage for item in items_of(part)]


def amounts_in(passage: Passage, *, plain: bool) -> list[Amount]:
    """The amounts of a passage; ``plain`` ones without a sign where it has no others."""
    return find_amounts(passage.text) or (find_plain_amounts(passage.text, CURRENCY) if plain else [])


def words_for(passage: Passage, amount: Amount, after: int) -> Passage | None:
    """What an amount was for: the few words right before it, behind the amount before, or behind "aan" or "voor"."""
    if found := words_behind(passage, amount) or words_of_clause(passage, amount, after):
        return found
    edges = [match.end() for match in SEGMENT.finditer(passage.text, after, amount.first)]
    # A comma or colon right before the amount parts nothing.
    first = next((edge for edge in reversed(edges) if passage.text[edge : amount.first].strip(SEPARATORS)), after)
    words = passage.part(first, amount.first).strip(SEPARATORS)
    if not words or len(words.text.split()) > MOST_WORDS or FINITE.search(words.text) or words.text[-1].isdigit():
        return None
    return None if ESTIMATE.search(words.text) or ACTUAL.search(words.text) else suited(words)


def amount_columns(table: Table, heads: list[str]) -> list[int]:
    """The columns that hold amounts."""
    return [
        column
        for column, head in enumerate(heads)
        if 2 * len(list(amounts_of_column(table, column, head))) >= filled(table, column) > 0
    ]


def filled(table: Table, column: int) -> int:
    """How many cells of a column have words."""
    return sum(1 for row in table.rows if column < len(row) and row[column].passage)


def amounts_of_column(table: Table, column: int, head: str) -> Iterator[Line]:
    """The cells of a column that are amounts; numbers without a sign count under a head that speaks of money."""
    for row in table.rows:
        if column < len(row):
            words = row[column].passage.text
            if find_amounts(words) or (is_about_money(head) and PLAIN_CELL.match(words)):
                yield row[column]


def is_about_money(head: str) -> bool:
    """Whether a column's head says that it holds amounts."""
    return any(pattern.search(head) for pattern in (AMOUNT_COLUMN, ESTIMATE, ACTUAL))


def amount_of(cell: Passage) -> Amount | None:
    """The amount in a cell; without a sign it is in euros."""
    if amounts := find_amounts(cell.text):
        return amounts[0]
    match = PLAIN_CELL.match(cell.text)
    amounts = find_amounts(f"€{match['number']}") if match else []
    return Amount(0, len(cell.text), amounts[0].value, CURRENCY) if amounts else None


def chosen(passage: Passage, amounts: list[Amount]) -> Amount:
    """The total where a word says which it is, else the actual amount where an estimate stands too."""
    for amount in amounts:
        if (
            TOTAL.search(passage.text[max(0, amount.first - NEAR) : amount.first])
            and basis_at(passage, amount) == "actual"
        ):
            return amount
    return next((amount for amount in amounts if basis_at(passage, amount) == "actual"), amounts[0])


NEAR = 20  # characters before an amount in which a word says what it is


def basis_at(passage: Passage, amount: Amount) -> CostBasis:
    """Whether an amount is an estimate: by the nearest word before it in its clause, or right behind it."""
    sentence = SENTENCE_END.split(passage.text[: amount.first])[-1]
    clause = CLAUSE.split(sentence)[-1]
    if clause.strip() in {"", "("}:
        clause = sentence
    if WOULD_COST.match(passage.text, amount.last):
        return "estimate"
    estimates = [match.end() for match in ESTIMATE.finditer(clause)]
    actuals = [match.end() for match in ACTUAL.finditer(clause)]
    if not estimates and not actuals:
        return "estimate" if BASIS_BEHIND.match(passage.text, amount.last) else "actual"
    return "estimate" if max(estimates, default=-1) > max(actuals, default=-1) else "actual"


def category_of(words: str) -> CostCategory:
    """The kind of cost; words of several kinds make it ``other``."""
    found: list[CostCategory] = [category for category, pattern in CATEGORIES.items() if pattern.search(words)]
    return found[0] if len(found) == 1 else "other"

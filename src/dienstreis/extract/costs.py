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
from dienstreis.extract.grounded import Grounded, collect, ground
from dienstreis.grammar.amounts import Amount, find_amounts
from dienstreis.grammar.words import any_of
from dienstreis.model import CostBasis, CostCategory, CostItem, Costs
from dienstreis.text.blocks import Paragraph, Table
from dienstreis.text.outline import Outline, Part, Style
from dienstreis.text.passage import Passage, Span
from dienstreis.vocabulary import costs as vocabulary

__all__ = ["read_costs"]

TOTAL = any_of(vocabulary.TOTAL)
ESTIMATE = any_of(vocabulary.ESTIMATE)
ACTUAL = any_of(vocabulary.ACTUAL)
TRIP_COST = any_of(vocabulary.TRIP_COST)
PAID_BY = any_of(vocabulary.PAID_BY)
NOT_OF_THE_TRIP = any_of(vocabulary.NOT_OF_THE_TRIP)
AMOUNT_COLUMN = any_of(vocabulary.AMOUNT_COLUMNS)
PAYER_COLUMN = any_of(vocabulary.PAYER_COLUMNS)
CATEGORY = {
    category: re.compile(rf"\b(?:{'|'.join(word for words in by.values() for word in words)})", re.IGNORECASE)
    for category, by in vocabulary.CATEGORIES.items()
}
# "€ 2.215,00 aan vluchten, € 2.301,40 aan hotel"
FOR_WHAT = re.compile(r"\s*(?:aan|voor|for|on)\s+(?P<what>[^,;.€()]{2,80}?)(?=,|;|\.|\)|\s(?:en|and)\s(?:€|\d|EUR)|$)")
PAYER_END = re.compile(r"[.,;:)(]|\s(?:en|is|zijn|komt|komen|betaald|and|heeft|hebben)\b|$")
PAYER_PAID = re.compile(
    r"(?:heeft|hebben|betaalde|betaalden|paid|has paid)\s+(?P<payer>(?:de|het|ons|onze|the)?\s*(?:gemeente|provincie|waterschap|universiteit|ministerie|city|municipality|stichting)[^,.;:€\d]{0,60}?)\s+(?=€|EUR|\d|betaald|de kosten|alle)",
    re.IGNORECASE,
)
ARTICLE = re.compile(r"(?:de|het|the)\s+", re.IGNORECASE)
SEPARATORS = " .:;,–—-\t("
CLAUSE = re.compile(r"[,;]\s|\s(?:tegen|against|waarvan|instead)\s")


@dataclass(frozen=True, slots=True)
class Told:
    """An amount that was told as the total, with what it is."""

    amount: Amount
    span: Span
    basis: CostBasis
    sure: bool


def read_costs(outline: Outline, statements: list[Statement], wrapping: Wrapping) -> Grounded[Costs] | None:
    """What the report says about costs: in sections of their own, else in sentences about what the trip cost."""
    parts = [inner for part in outline.about("costs") for inner in part.own()]
    payers = outline.about("payer")
    nothing = next((value_of(part) for part in parts if value_of(part) and says_nothing(value_of(part))), None)
    if nothing and not any(find_amounts(value_of(part).text) for part in parts):
        return ground(Costs(text=nothing.text), nothing.span())
    told = [value_of(part) for part in parts if value_of(part)]
    outside = [s.passage for s in statements if s.part not in parts and s.part not in payers and TRIP_COST.search(s.passage.text)]
    payer = payer_in([value_of(part) for part in payers], [*told, *outside])
    if not told and not outside and payer is None:
        return None
    reader = CostReader(wrapping)
    for part in parts:
        reader.read(part)
    for passage in outside:
        reader.sentence(passage, sure=True)
    return assemble(told or outside, reader, payer)


def assemble(told: list[Passage], reader: "CostReader", payer: Grounded[str] | None) -> Grounded[Costs]:
    """The statement about costs as a whole."""
    items = collect(reader.items)
    total = reader.total()
    passages = told or []
    text = " ".join(passage.text for passage in passages) or (payer.value if payer else "")
    spans = [passage.span() for passage in passages] + ([payer.span] if payer else [])
    paid_by = payer or reader.payer()
    value = Costs(
        total=total.amount.value if total else None,
        currency=total.amount.currency if total else reader.currency(),
        paid_by=paid_by.value if paid_by else None,
        items=items.value,
        text=text,
    )
    places = {"": Span(min(s.start for s in spans), max(s.end for s in spans))}
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
        self.totals: list[Told] = []
        self.payers: list[Grounded[str]] = []

    def read(self, part: Part) -> None:
        """One section: its tables, its items, its lines."""
        is_label = part.style in {Style.LABEL, Style.FRONT_MATTER}
        for table in tables_of(part):
            self.table(table)
        for item in items_of(part):
            self.line(item.passage)
        for block in paragraphs_of(part):
            self.paragraph(block, is_label=is_label)

    def total(self) -> Told | None:
        """The total that the report states: the actual one before an estimate, a sure one before a guess."""
        order = sorted(self.totals, key=lambda told: (told.basis != "actual", not told.sure))
        return order[0] if order else None

    def payer(self) -> Grounded[str] | None:
        """Who paid everything, as the rows of a table or a sentence say it."""
        names = {payer.value for payer in self.payers}
        return self.payers[0] if len(names) == 1 else None

    def currency(self) -> str | None:
        """The currency of the items."""
        return self.currencies[0] if self.currencies else None

    @property
    def currencies(self) -> list[str]:
        """The currencies of the amounts that were read."""
        return [told.amount.currency for told in self.totals] or (["EUR"] if self.items else [])

    def line(self, passage: Passage) -> None:
        """An item or line: what it was for, and one amount; or a total."""
        amounts = find_amounts(passage.text)
        if not amounts:
            return
        if len(list(sentences_of(passage))) > 1 or len(amounts) > 2:
            self.running(passage)
            return
        amount = chosen(passage, amounts)
        words = passage.part(0, amount.first).strip(SEPARATORS)
        if not words:
            words = passage.part(amount.last).strip(SEPARATORS + ")")
        if TOTAL.match(words.text):
            self.totals.append(Told(amount, passage.span(amount.first, amount.last), basis_at(passage, amount), sure=True))
        elif words:
            self.items.append(ground(item_of(words, amount, basis_at(passage, amount)), passage.span()))

    def paragraph(self, block: Paragraph, *, is_label: bool) -> None:
        """A label's value, lines with an amount each, or running text."""
        lines = self.wrapping.unwrap(block.lines)
        if len(lines) > 1 and sum(1 for line in lines if len(find_amounts(line.text)) == 1) > len(lines) / 2:
            for line in lines:
                self.line(line)
        elif is_label:
            for sentence in sentences_of(block.passage):
                self.sentence(sentence, sure=True)
        else:
            self.running(block.passage)

    def running(self, passage: Passage) -> None:
        """Sentences about costs."""
        for sentence in sentences_of(passage):
            self.sentence(sentence, sure=False)

    def sentence(self, sentence: Passage, *, sure: bool) -> None:
        """A sentence: a total, and amounts with what they were for."""
        amounts = find_amounts(sentence.text)
        if not amounts:
            return
        listed = [(amount, FOR_WHAT.match(sentence.text, amount.last)) for amount in amounts]
        detailed = [(amount, match) for amount, match in listed if match]
        if len(detailed) > 1:
            for amount, match in detailed:
                words = sentence.part(match.start("what"), match.end("what"))
                basis = basis_at(sentence, amount)
                self.items.append(ground(item_of(words, amount, basis), sentence.span(amount.first, match.end())))
            amounts = [amount for amount, match in listed if match is None]
        says_total = TOTAL.search(sentence.text) or TRIP_COST.search(sentence.text) or COST_VERB.search(sentence.text)
        if not amounts or (not sure and (not says_total or NOT_OF_THE_TRIP.search(sentence.text))):
            return
        amount = chosen(sentence, amounts)
        self.totals.append(Told(amount, sentence.span(amount.first, amount.last), basis_at(sentence, amount), sure=sure))
        if payer := payer_of_sentence(sentence):
            self.payers.append(payer)

    def table(self, table: Table) -> None:
        """An item a row; the actual amount where an estimate stands beside it."""
        heads = [cell.passage.text for cell in table.header]
        money = amount_columns(table, heads)
        payer_column = next((c for c, head in enumerate(heads) if PAYER_COLUMN.search(head)), None)
        what_column = next((c for c in range(len(heads)) if c not in money and c != payer_column), 0)
        for row in table.rows:
            self.row(row_cells(row), heads, money, what_column, payer_column)

    def row(
        self, cells: list[Passage], heads: list[str], money: list[int], what_column: int, payer_column: int | None
    ) -> None:
        """One row of a table of costs."""
        what = cells[what_column] if what_column < len(cells) else None
        amounts = [(column, amount) for column in money if column < len(cells) and (amount := amount_of(cells[column]))]
        if not what or not amounts:
            return
        amounts.sort(key=lambda found: bool(ESTIMATE.search(heads[found[0]])))
        column, amount = amounts[0]
        basis: CostBasis = "estimate" if ESTIMATE.search(heads[column]) else "actual"
        span = what.span().through(cells[column].span())
        payer = cells[payer_column] if payer_column is not None and payer_column < len(cells) else None
        if TOTAL.match(what.text):
            self.totals.append(Told(amount, cells[column].span(), basis, sure=True))
            return
        item = item_of(what, amount, basis)
        if payer:
            item.paid_by = payer.text
            span = span.through(payer.span())
            self.payers.append(ground(payer.text, payer.span()))
        self.items.append(ground(item, span))


COST_VERB = re.compile(r"\b(?:kostte|kostten|gekost|kosten|betaald|uitgegeven|bedroegen|cost|costs|spent|paid)\b", re.IGNORECASE)
PLAIN_NUMBER = re.compile(r"\s*(?P<number>\d{1,3}(?:[.,]\d{3})*(?:[.,]\d{2})?|\d+(?:[.,]\d{1,2})?)\s*(?:,-)?\s*$")


def row_cells(row: list["object"]) -> list[Passage]:
    """The passages of a row."""
    return [cell.passage for cell in row]  # type: ignore[attr-defined]


def amount_columns(table: Table, heads: list[str]) -> list[int]:
    """The columns that hold amounts."""
    found = []
    for column, head in enumerate(heads):
        cells = [row[column].passage for row in table.rows if column < len(row)]
        filled = [cell for cell in cells if cell]
        has_signs = sum(1 for cell in filled if find_amounts(cell.text))
        plain = AMOUNT_COLUMN.search(head) and sum(1 for cell in filled if PLAIN_NUMBER.match(cell.text))
        if filled and 2 * max(has_signs, plain or 0) >= len(filled):
            found.append(column)
    return found


def amount_of(cell: Passage) -> Amount | None:
    """The amount in a cell; without a sign it is in euros."""
    if amounts := find_amounts(cell.text):
        return amounts[0]
    match = PLAIN_NUMBER.match(cell.text)
    amounts = find_amounts(f"€{match['number']}") if match else []
    return Amount(0, len(cell.text), amounts[0].value, "EUR") if amounts else None


def chosen(passage: Passage, amounts: list[Amount]) -> Amount:
    """The actual amount where an estimate stands too."""
    return next((amount for amount in amounts if basis_at(passage, amount) == "actual"), amounts[0])


def basis_at(passage: Passage, amount: Amount) -> CostBasis:
    """Whether an amount is an estimate: by the nearest word before it in its clause, or right behind it."""
    clause = CLAUSE.split(passage.text[: amount.first])[-1]
    if clause.strip() in {"", "("}:
        clause = passage.text[: amount.first]
    estimates = [match.end() for match in ESTIMATE.finditer(clause)]
    actuals = [match.end() for match in ACTUAL.finditer(clause)]
    behind = passage.text[amount.last : amount.last + BEHIND]
    if not estimates and not actuals:
        return "estimate" if re.match(r"\s*\((?:raming|geraamd|begroot|estimate)", behind) else "actual"
    return "estimate" if max(estimates, default=-1) > max(actuals, default=-1) else "actual"


BEHIND = 20  # characters behind an amount in which a remark says what it is


def item_of(words: Passage, amount: Amount, basis: CostBasis) -> CostItem:
    """One cost."""
    return CostItem(category=category_of(words.text), description=words.text, amount=amount.value, basis=basis)


def category_of(words: str) -> CostCategory:
    """The kind of cost; words of several kinds make it ``other``."""
    found = [category for category, pattern in CATEGORY.items() if pattern.search(words)]
    return found[0] if len(found) == 1 else "other"  # type: ignore[return-value]


# --- who paid --------------------------------------------------------------------------------------------------


def payer_in(labelled: list[Passage], told: list[Passage]) -> Grounded[str] | None:
    """Who paid: as a label says, else a sentence about costs."""
    for value in labelled:
        if value and not says_nothing(value):
            return ground(value.text, value.span())
    for passage in told:
        for sentence in sentences_of(passage):
            if find_amounts(sentence.text) and NOT_OF_THE_TRIP.search(PAID_BY.sub("", sentence.text)):
                continue
            if payer := payer_of_sentence(sentence):
                return payer
    return None


def payer_of_sentence(sentence: Passage) -> Grounded[str] | None:
    """Who paid, in a sentence."""
    if match := PAID_BY.search(sentence.text):
        end = PAYER_END.search(sentence.text, match.end() + 1)
        words = without_article(sentence.part(match.end(), end.start() if end else None))
        return ground(words.text, words.span()) if words else None
    if match := PAYER_PAID.search(sentence.text):
        words = without_article(sentence.part(match.start("payer"), match.end("payer")))
        return ground(words.text, words.span())
    return None


def without_article(words: Passage) -> Passage:
    """A name without its article."""
    match = ARTICLE.match(words.text)
    return words.part(match.end()) if match else words



"""Collects the costs that sections and sentences tell of: items, totals and payers."""

from collections.abc import Iterator
from typing import NamedTuple

from dienstreis.extract.content import Wrapping, sentences_of
from dienstreis.extract.costs.amounts import amounts_in, find_amounts, without_computations, without_remarks
from dienstreis.extract.costs.kinds import ESTIMATE, TOTAL, basis_at, category_of, chosen, names_kinds, names_total
from dienstreis.extract.costs.lines import amounts_of_line, ends_with_amount, lines_of_costs
from dienstreis.extract.costs.payers import PAID_BY, payer_behind, payer_of_sentence
from dienstreis.extract.costs.phrases import (
    EACH_BEFORE,
    end_of,
    is_for_each,
    is_of_something_else,
    loose_words,
    words_for,
)
from dienstreis.extract.costs.sums import find_sum
from dienstreis.extract.costs.tables import CostRow, columns_of_lines, is_of_gifts, rows_of, split_table
from dienstreis.extract.grounded import Grounded, ground
from dienstreis.extract.sides import Home
from dienstreis.grammar.amounts import Amount
from dienstreis.model import CostBasis, CostItem
from dienstreis.text.blocks import Block, ItemList, Paragraph, Table
from dienstreis.text.outline import Part, Style
from dienstreis.text.passage import Passage, Span, join
from dienstreis.vocabulary import costs as vocabulary
from dienstreis.vocabulary import giving, spending
from dienstreis.wording.patterns import regex
from dienstreis.wording.phrases import any_of

__all__ = ["CostReader", "Total"]

TRIP_COST = any_of(vocabulary.TRIP_COST)
GIFT = any_of(giving.GIFTS)
RATE = any_of(vocabulary.RATES)
COST_VERB = any_of(spending.COST_VERBS)
SEPARATORS = " :;,–—-\t(="
COSTING = any_of(vocabulary.COSTING)
LEADERS = regex(r"\s*(?:[…_·]|\.\.|\s\.(?=\s))[\s.…_·]*$")
READING_ORDER: dict[type, int] = {Table: 0, ItemList: 1, Paragraph: 2}


class Total(NamedTuple):
    """An amount that was told as the total."""

    amount: Amount
    span: Span
    basis: CostBasis
    sure: bool
    """Whether a label or a word says that it is the total."""
    label: Passage | None = None
    """The label that it stands behind."""


class CostReader:
    """Collects items and totals over the sections about costs."""

    def __init__(self, wrapping: Wrapping, home: Home) -> None:
        self.wrapping = wrapping
        self.home = home
        self.items: list[Grounded[CostItem]] = []
        self.totals: list[Total] = []
        self.wholes: list[Grounded[CostItem]] = []
        """Costs of several kinds that a sentence tells as one, which is the whole where nothing else is told."""
        self.payers: list[Grounded[str]] = []
        self.currencies: list[str] = []
        self.label: Passage | None = None

    def total(self) -> Total | None:
        """The total that the report states: the actual one before an estimate, a sure one before a guess."""
        return min(self.totals, key=lambda told: (told.basis != "actual", not told.sure), default=None)

    def payer(self) -> Grounded[str] | None:
        """Who paid everything, as the rows of a table or the sentences agree."""
        return self.payers[0] if len({payer.value for payer in self.payers}) == 1 else None

    def currency(self) -> str | None:
        """The currency of the amounts."""
        return self.currencies[0] if self.currencies else None

    def settle(self) -> None:
        """Tell total and items apart by their sums, where no word did."""
        actual = [total for total in self.totals if total.basis == "actual"]
        if len(actual) > 2 and (found := find_sum([total.amount.value for total in actual])):
            for part in (actual[at] for at in found.parts):
                if part.label:
                    self.totals.remove(part)
                    self.add_item(part.label, part.amount, "actual", part.label.span().through(part.span))
        elif not actual and (found := find_sum([item.value.amount for item in self.items])):
            whole = self.items.pop(found.total)
            amount = Amount(0, 0, whole.value.amount, self.currencies[0])
            self.totals.append(Total(amount, whole.span, "actual", sure=True))
        elif not self.totals and len(self.items) == 1 and self.items == self.wholes:
            whole = self.items.pop()
            amount = Amount(0, 0, whole.value.amount, self.currencies[0])
            self.totals.append(Total(amount, whole.span, whole.value.basis, sure=True))

    # --- sections -------------------------------------------------------------------------------------------------

    def read(self, part: Part) -> None:
        """One section: its tables, its items, its lines."""
        is_label = part.style in {Style.LABEL, Style.FRONT_MATTER}
        self.label = part.title if is_label else None
        if is_label and part.title and not part.topics and self.labelled(part.title, part):
            return
        for block in sorted(part.blocks, key=lambda block: READING_ORDER.get(type(block), 0)):
            self.block(block, is_label=is_label)
        self.label = None

    def labelled(self, label: Passage, part: Part) -> bool:
        """A cost behind a label that only says what it was for, or whose it was: "Wethouder Laan: € 812"."""
        told = [block.passage for block in part.blocks if isinstance(block, Paragraph)]
        amounts = [amount for passage in told for amount in amounts_of_line(passage)]
        if len(told) != 1 or len(amounts) != 1 or told[0].text[: amounts[0].first].strip(SEPARATORS):
            return False
        self.add_item(label, amounts[0], basis_at(told[0], amounts[0]), label.span().through(told[0].span()))
        return True

    def block(self, block: Block, *, is_label: bool = False) -> None:
        """One table, list or paragraph."""
        match block:
            case Table() if not is_of_gifts(block):
                self.table(block)
            case ItemList():
                for item in block.items:
                    if not GIFT.search(item.passage.text):
                        self.line(item.passage)
            case Paragraph():
                self.paragraph(block, is_label=is_label)

    def paragraph(self, block: Paragraph, *, is_label: bool) -> None:
        """Lines with an amount each, or running text; what a label states as a fact is the total."""
        if table := columns_of_lines(block.lines):
            self.table(table)
            return
        if found := split_table(block.lines):
            table, rest = found
            self.table(table)
            if rest:
                self.paragraph(Paragraph(rest), is_label=is_label)
            return
        whole = lines_of_costs(block.lines)
        lines = whole or self.lines_with_amounts(block)
        for line in lines:
            self.line(line, whole=bool(whole))
        if not lines:
            self.prose(block.passage, is_label=is_label)

    def lines_with_amounts(self, block: Paragraph) -> list[Passage]:
        """The lines of a paragraph, wrapped ones joined, if most of them begin anew and have an amount of their own."""
        lines = self.wrapping.unwrap(block.lines)
        told = sum(1 for line in lines if len(find_amounts(line.text)) == 1 and not line.text[0].islower())
        return lines if len(lines) > 1 and 2 * told > len(lines) else []

    def prose(self, passage: Passage, *, is_label: bool) -> None:
        """Running text: amounts each with what it was for, else sentences."""
        sentences = [sentence for sentence in sentences_of(passage) if not GIFT.search(sentence.text)]
        if self.enumeration(join(sentences), plain=True, fewest=2 if is_label else 1):
            return
        for sentence in sentences:
            self.sentence(sentence, sure=is_label)

    def line(self, passage: Passage, *, whole: bool = False) -> None:
        """An item or line: what it was for, and one amount; or a total. A ``whole`` one is no running text."""
        amounts = amounts_of_line(passage)
        if not amounts or RATE.match(passage.text):
            return
        whole = whole or ends_with_amount(passage)
        if len(amounts) > 2 or (not whole and len(sentences_of(passage)) > 1):
            self.sentence(passage, sure=False)
            return
        amount = chosen(passage, amounts)
        words = without_leaders(passage.part(0, amount.first)) or passage.part(amount.last).strip(SEPARATORS + ").")
        if not words or names_total(words.text) or ESTIMATE.match(words.text):
            self.add_total(passage, amount, sure=True)
        else:
            payer = payer_behind(passage, amount)
            self.add_item(words, amount, basis_at(passage, amount), passage.span(), payer.text if payer else None)

    # --- running text ---------------------------------------------------------------------------------------------

    def enumeration(self, passage: Passage, *, plain: bool = False, fewest: int = 2) -> bool:
        """Amounts each with what it was for ("trein € 318, hotel € 612"), and the total among them."""
        told = amounts_in(passage, plain=plain) if passage else []
        spent = [amount for amount in told if basis_at(passage, amount) == "actual"]
        summed = find_sum([amount.value for amount in spent])
        parts = [spent[at] for at in summed.parts] if summed else []
        costs = list(self.described(passage, told, frozenset(parts)))
        spent_on = frozenset(spent)
        if len(costs) < fewest:
            return False
        for amount, words in costs:
            if amount in spent_on:
                self.add_spent(passage, amount, words)
        if summed:
            self.add_total(passage, spent[summed.total], sure=True)
            return True
        itemised = {amount.first for amount, _ in costs}
        for amount in told:
            if amount.first not in itemised and not is_of_something_else(passage, amount, self.home):
                self.add_total(passage, amount, sure=True)
        return True

    def add_spent(self, passage: Passage, amount: Amount, words: Passage) -> None:
        """Note one cost of running text; of several kinds it may be the whole."""
        self.add_item(words, amount, "actual", words.span().through(passage.span(amount.first, amount.last)))
        if names_kinds(words.text) and COSTING.search(passage.text, passage.index_at(words.offset(0)), amount.first):
            self.wholes.append(self.items[-1])

    def described(
        self, passage: Passage, told: list[Amount], parts: frozenset[Amount]
    ) -> Iterator[tuple[Amount, Passage]]:
        """The amounts that are costs, each with what it was for; those that a sum proves, whatever their words."""
        ends = [0, *(end_of(passage, amount) for amount in told)]
        reckoned = without_computations(passage)
        plain = without_remarks(reckoned, told)
        for after, amount in zip(ends, told, strict=False):
            words = words_for(passage, plain, amount, after)
            if amount in parts:
                words = (
                    words or loose_words(passage, reckoned, amount, after) or (self.label if not amount.first else None)
                )
            elif is_of_something_else(passage, amount, self.home) or (words and names_total(words.text)):
                continue
            elif parts and words and category_of(words.text) == "other":
                continue  # what a sum leaves out
            if words:
                yield amount, words

    def sentence(self, sentence: Passage, *, sure: bool) -> None:
        """A sentence that may state a total."""
        if self.enumeration(sentence):
            return
        told = amounts_in(sentence, plain=sure)
        whole = [amount for amount in told if not is_for_each(sentence.text, amount)]
        amounts = whole if sure else [a for a in whole if not is_of_something_else(sentence, a, self.home)]
        if self.label and EACH_BEFORE.search(self.label.text):
            amounts = amounts[1:]
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
        """An item a row, and the total in a row of its own."""
        for row in rows_of(table):
            self.row(row)

    def row(self, row: CostRow) -> None:
        """One row of a table of costs."""
        if row.is_total:
            self.totals.append(Total(row.amount, row.cell.span(), row.basis, sure=True))
            self.currencies.append(row.amount.currency)
            return
        span = row.what.span().through(row.cell.span())
        if row.payer:
            self.payers.append(ground(row.payer.text, row.payer.span()))
            span = span.through(row.payer.span())
        self.add_item(row.what, row.amount, row.basis, span, row.payer.text if row.payer else None)

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
        self.totals.append(Total(amount, span, basis_at(passage, amount), sure, self.label))
        self.currencies.append(amount.currency)


def without_leaders(words: Passage) -> Passage:
    """Words without the dots, dashes and signs that lead from them to an amount."""
    leaders = LEADERS.search(words.text)
    return words.part(0, leaders.start() if leaders else None).strip(SEPARATORS)

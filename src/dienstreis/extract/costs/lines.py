"""Lines of a list of costs that stand in no list: each ends with an amount, whatever leads to it."""

from dienstreis.extract.costs.amounts import CURRENCY, amounts_in, without_computations
from dienstreis.grammar.amounts import Amount, amount_of_cell, find_whole_numbers
from dienstreis.text.blocks import Line
from dienstreis.text.passage import Passage, join
from dienstreis.vocabulary import costs as vocabulary
from dienstreis.wording.memory import remembered
from dienstreis.wording.patterns import regex
from dienstreis.wording.phrases import any_of

__all__ = ["amounts_of_line", "ends_with_amount", "lines_of_costs"]

FEWEST_LINES = 2
LETTER = regex(r"[^\W\d_]")
LEADERS = regex(r"[.…_·]{3,}\s*(?:€\s*)?$|(?:\s\.){3,}\s*(?:€\s*)?$")
VALUE = regex(r"[^\d:]{2,80}:\s*(?P<number>\d[\d.,]*)$")
COUNTS = any_of(vocabulary.COUNTED)
LEAST = 10  # of a whole number behind a colon that is an amount, and no count
BEHIND = regex(r"\s*(?:,-+|p\.\s?m\.)?\s*(?:\([^()]*\)|[A-Z]{3})?\s*[.;,]?$")


def lines_of_costs(lines: list[Line]) -> list[Passage]:
    """The lines of a paragraph that is a list of costs; none where it is running text."""
    paired = pairs_of(list(lines))
    for stands in (ends_with_amount, starts_with_amount):
        count = sum(1 for line in paired if stands(line))
        if count >= FEWEST_LINES and 2 * count > len(paired):
            return paired
    return []


def pairs_of(lines: list[Line]) -> list[Passage]:
    """Lines, an amount that stands alone joined to the words on the line before it."""
    found: list[Passage] = []
    for line in lines:
        alone = not LETTER.search(line.passage.text.replace("EUR", ""))
        if alone and found and not amounts_of_line(found[-1]) and amounts_of_line(line.passage):
            found[-1] = join([found[-1], line.passage])
        elif any(character.isalnum() for character in line.passage.text):
            found.append(line.passage)
    return found


@remembered
def amounts_of_line(line: Passage) -> list[Amount]:
    """The amounts of a line; a whole number at its end is one behind leaders or a wide gap."""
    if found := amounts_in(line, plain=True):
        return found
    text = without_computations(line).text
    last = find_whole_numbers(text, CURRENCY)[-1:]
    if last and (LEADERS.search(text[: last[0].first]) or line.starts_gap(last[0].first - 1)):
        return last
    value = VALUE.match(text)
    number = amount_of_cell(value["number"], CURRENCY) if value and not COUNTS.search(text) else None
    if value and number and number.value >= LEAST:
        return [Amount(value.start("number"), value.end("number"), number.value, number.currency)]
    return []


def starts_with_amount(line: Passage) -> bool:
    """Whether a line begins with its only amount."""
    amounts = amounts_of_line(line)
    return len(amounts) == 1 and amounts[0].first == 0


def ends_with_amount(line: Passage) -> bool:
    """Whether a line ends with its only amount."""
    amounts = amounts_of_line(line)
    return bool(amounts) and BEHIND.match(line.text, amounts[-1].last) is not None and len(amounts) == 1

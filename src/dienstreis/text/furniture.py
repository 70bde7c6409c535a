"""Page furniture: page numbers, and heads and feet that stand again and again beside them."""

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Sequence
from itertools import pairwise

from dienstreis.text.tidy_line import BULLET, NUMBERED, TidyLine
from dienstreis.vocabulary import grammar, headings, verbs
from dienstreis.wording.languages import every, in_order
from dienstreis.wording.patterns import regex

__all__ = ["without_furniture"]

PAGE = "|".join(map(re.escape, in_order(headings.PAGES)))
OF = "|".join(in_order(grammar.OF))
NO_POINTER = "".join(rf"(?<!\b{word}\s)" for word in in_order(headings.POINTING_AT_PAGE))
PAGE_MARK = regex(
    rf"\s*(?:(?:{PAGE}|p\.)\s*\d+(?:\s*(?:{OF}|/)\s*\d+)?"
    r"|(?P<page>\d{1,4})\s*/\s*(?P<pages>\d{1,4})|[-–]\s*\d+\s*[-–])\s*",
    re.IGNORECASE,
)
PAGE_MARK_AT_END = regex(rf"\s{NO_POINTER}(?:{PAGE})\s*\d+\s*(?:/|{OF})\s*\d+$", re.IGNORECASE)
COUNT_AT_END = regex(r"\s{3,}\d{1,6}$")
COLUMN_GAP = regex(r"\s{3}")
FORM_FEED = "\f"
DIGITS = regex(r"\d+")
WORD = regex(r"\S+")
LONGEST_FURNITURE = 120
NEAR_PAGE_END = 3  # lines that are not blank, between a page mark and a running head or foot
NEVER_LAST = every(grammar.PREPOSITIONS, grammar.ARTICLES) - {
    verb.partition("|")[0] for verb in verbs.DUTCH if "|" in verb
}
"""Words that no sentence ends with: what follows them goes on from them, a number or a name, too."""
SENTENCE_END = (".", "!", "?", ":", ";")


def without_furniture(text: str, lines: list[TidyLine]) -> list[TidyLine]:
    """Leave out page numbers and running heads and feet, and the blank lines about them within a sentence."""
    words = [text[line.start : line.end].strip(" \t\f\u00a0") for line in lines]
    for index, kept_words in glued_feet(words).items():
        start = text.index(words[index], lines[index].start)
        lines[index] = lines[index]._replace(end=start + len(kept_words))
        words[index] = kept_words
    furniture = page_marks(words)
    if not furniture and FORM_FEED not in text:
        return lines
    return left_beside(text, lines, words, furniture | running_heads(text, lines, words, furniture))


def left_beside(text: str, lines: list[TidyLine], words: Sequence[str], furniture: set[int]) -> list[TidyLine]:
    """The lines that are no furniture; a blank one in its place, unless a sentence goes on."""
    kept: list[TidyLine] = []
    index = 0
    while index < len(lines):
        if index not in furniture:
            kept.append(lines[index])
            index += 1
            continue
        index = next((at for at in range(index, len(lines)) if at not in furniture and words[at]), len(lines))
        while kept and not text[kept[-1].start : kept[-1].end].strip():
            kept.pop()
        before = text[kept[-1].start : kept[-1].end].rstrip() if kept else ""
        after = words[index] if index < len(words) else ""
        if not (before and after and goes_on(before, after)):
            kept.append(TidyLine(lines[index - 1].end, lines[index - 1].end))
    return kept


def glued_feet(words: Sequence[str]) -> dict[int, str]:
    """The lines that a page's foot was glued to, without it: what such lines have in common at their ends."""
    feet = {index: line for index, line in enumerate(words) if line[-1:].isdigit() and ends_with_page_mark(line)}
    if not any(is_text_before_foot(line) for line in feet.values()):
        return {}
    shapes = [shape(line).split() for line in feet.values()]
    common = 0
    while all(len(found) > common and found[-1 - common] == shapes[0][-1 - common] for found in shapes):
        common += 1
    found: dict[int, str] = {}
    for index, line in feet.items():
        ends = [word.end() for word in WORD.finditer(line)]
        kept = len(ends) - common if len(feet) > 1 else len(PAGE_MARK_AT_END.sub("", line).split())
        if kept > 0 and is_text_before_foot(line):
            found[index] = line[: ends[kept - 1]]
    return found


def ends_with_page_mark(line: str) -> bool:
    """Whether a line ends with the number of a page, and how many there are."""
    return PAGE_MARK_AT_END.search(line) is not None


def is_text_before_foot(line: str) -> bool:
    """Whether a line that ends in a page number begins as an item or within a sentence."""
    return BULLET.match(line) is not None or NUMBERED.match(line) is not None or line[0].islower()


def goes_on(before: str, after: str) -> bool:
    """Whether a sentence goes on over a page end."""
    open_ended = before.split()[-1] in NEVER_LAST or before.endswith("-")
    broken = open_ended or (not before.endswith(SENTENCE_END) and after[0].islower())
    return broken and not BULLET.match(after)


def page_marks(words: Sequence[str]) -> set[int]:
    """The lines that number a page: by their form, or by a number at their end that counts the pages."""
    numbered = [index for index, line in enumerate(words) if DIGITS.search(line)]
    short = [index for index in numbered if len(words[index]) <= LONGEST_FURNITURE]
    marks = {index for index in numbered if is_page_mark(words[index])}
    marks |= {index for index in short if ends_with_page_mark(words[index])}
    by_shape: dict[str, list[int]] = {}
    for index in short:
        if index not in marks and COUNT_AT_END.search(words[index]):
            by_shape.setdefault(shape(words[index]), []).append(index)
    return marks.union(*(same for same in by_shape.values() if count_pages(words, same)))


def count_pages(words: Sequence[str], same: Sequence[int]) -> bool:
    """Whether the numbers at the ends of lines that are alike count pages: one by one, and far enough apart."""
    numbers = [int(DIGITS.findall(words[index])[-1][-6:]) for index in same]
    counted = {after - before for before, after in pairwise(numbers)}
    return counted == {1} and all(after - before > 2 * NEAR_PAGE_END for before, after in pairwise(same))


def is_page_mark(line: str) -> bool:
    """Whether a line is nothing but the number of a page; there is no page 7 of 5."""
    match = PAGE_MARK.fullmatch(line)
    return match is not None and (match["page"] is None or int(match["page"]) <= int(match["pages"]))


def running_heads(text: str, lines: list[TidyLine], words: Sequence[str], marks: set[int]) -> set[int]:
    """Lines that stand again and again next to page marks or form feeds; the title with which a text begins is none."""
    near: Counter[str] = Counter()
    places: dict[str, set[int]] = {}
    ends = marks | {index for index, line in enumerate(lines) if FORM_FEED in text[line.start : line.end]}
    filled = [index for index, line in enumerate(words) if line]
    for mark in sorted(ends):
        around = set(around_page_end(filled, mark, mark + (mark in marks))) - marks
        short = {index: shape(words[index]) for index in around if len(words[index]) <= LONGEST_FURNITURE}
        near.update(set(short.values()))
        for index, line in short.items():
            places.setdefault(line, set()).add(index)
    heads = {index for line, found in places.items() if len(found) > 1 and near[line] > 1 for index in found}
    titles = {
        shape(words[index]): index for index in reversed(filled[:NEAR_PAGE_END]) if not COLUMN_GAP.search(words[index])
    }
    return heads - set(titles.values())


def around_page_end(filled: Sequence[int], end: int, begin: int) -> Sequence[int]:
    """The last lines that are not blank before the end of a page, and the first ones from where the next begins."""
    before, after = bisect_left(filled, end), bisect_left(filled, begin)
    return (*filled[max(0, before - NEAR_PAGE_END) : before], *filled[after : after + NEAR_PAGE_END])


def shape(line: str) -> str:
    """A line with its numbers and spaces made alike."""
    return DIGITS.sub("#", " ".join(line.split()))

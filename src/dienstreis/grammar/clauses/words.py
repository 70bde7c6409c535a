"""The words of a clause, in their order."""

from itertools import islice

from dienstreis.vocabulary import dates, grammar
from dienstreis.wording.languages import every
from dienstreis.wording.memory import remembered
from dienstreis.wording.patterns import regex

__all__ = [
    "ARTICLES",
    "CALENDAR",
    "LITTLE_WORDS",
    "LONGEST_PHRASE",
    "PERSONAL",
    "PREPOSITIONS",
    "TRIMMED",
    "ClauseWords",
    "clause_words",
    "first_word",
]

PREPOSITIONS = every(grammar.PREPOSITIONS)
LITTLE_WORDS = PREPOSITIONS | every(grammar.ADVERBS)
PERSONAL = every(grammar.PERSONAL)
ARTICLES = every(grammar.ARTICLES)
CALENDAR = frozenset(word for names in (dates.MONTHS, dates.WEEKDAYS) for word in (*names.get("mul", ()), *names["en"]))
"""Names of months and days that have a capital."""
WORD = regex(r"[^\s,;:()]+")
TRIMMED = "“”\"'‘’*."
LONGEST_PHRASE = 16  # words of a subject, or of another noun phrase


class ClauseWords:
    """Words of a text from an offset on, in their order."""

    def __init__(self, text: str, start: int = 0, most: int | None = None) -> None:
        """``most`` words are looked at, if that is given."""
        self.matches = list(islice(WORD.finditer(text, start), most))
        self.written = [match[0] for match in self.matches]
        self.plain = [word.strip(TRIMMED).casefold() for word in self.written]
        """In small letters, without quotation marks."""

    def __len__(self) -> int:
        """How many there are."""
        return len(self.matches)

    def first(self, index: int) -> int:
        """Where a word begins."""
        return self.matches[index].start()

    def last(self, index: int) -> int:
        """Where a word ends."""
        return self.matches[index].end()

    def gap(self, index: int) -> str:
        """What stands before a word."""
        return self.matches[index].string[self.last(index - 1) : self.first(index)]

    def is_behind_comma(self, index: int) -> bool:
        """Whether a comma stands before a word."""
        return "," in self.gap(index)

    def plain_before(self, index: int) -> str:
        """The word before in small letters; nothing at the beginning."""
        return self.plain[index - 1] if index else ""

    def plain_behind(self, index: int) -> str:
        """The next word in small letters; nothing at the end."""
        return self.plain[index + 1] if index + 1 < len(self.plain) else ""

    def written_behind(self, index: int) -> str:
        """The next word; nothing at the end."""
        return self.written[index + 1] if index + 1 < len(self.written) else ""


@remembered
@remembered
def clause_words(text: str) -> ClauseWords:
    """All words of a text."""
    return ClauseWords(text)


def first_word(text: str) -> str:
    """The first word of a text, in small letters."""
    return text.split(maxsplit=1)[0].casefold() if text.strip() else ""

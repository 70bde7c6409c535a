"""Words for a cell of CSV that no spreadsheet takes for a formula (OWASP, CSV injection)."""

from dienstreis.wording.patterns import regex

__all__ = ["harmless"]

OPERATORS = r"=+\-@＝＋－＠"
SIGNS = rf"{OPERATORS}\t\r"
FORMULA = regex(rf"[\s\"]*[{SIGNS}](?!$)")
CALL = regex(r"\w\(|\|")
"""A function or another program, without which a formula only reckons."""
PIECE = regex(rf"(?:^|[,;])(?=[ \t\"]*[{SIGNS}])|\t(?=[ \"]*[{OPERATORS}])")
"""What becomes a cell of its own where a file is opened with another separator, or without its quotes.

LibreOffice takes a tab for a separator unless it is told not to.
"""


def harmless(words: str) -> str:
    """``words`` with an apostrophe before what a spreadsheet would run."""
    lines = [PIECE.sub(r"\g<0>'", line) if CALL.search(line) else line for line in words.split("\n")]
    written = "\n".join(lines)
    return f"'{written}" if FORMULA.match(written) else written

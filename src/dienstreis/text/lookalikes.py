"""Characters and escapes that look alike to a reader, written one way: for what is looked for in all its spellings."""

import re

from dienstreis.text.passage import Passage
from dienstreis.vocabulary import characters
from dienstreis.wording.patterns import regex

__all__ = ["GAP", "plain"]

BLANK = r" {0,2}(?:\n(?!-))?"
GAP = rf"{BLANK}(?:[-./()]{BLANK}){{0,3}}"
"""A pattern for what may stand between two digits of a number in a plain text: nothing, blanks, a line end, marks."""

WIDE = {ord("！") + offset: ord("!") + offset for offset in range(ord("~") - ord("!") + 1)}
LOOKALIKES = WIDE | {
    ord(other): ascii_
    for ascii_, others in ((" ", characters.OTHER_SPACES), *characters.LOOKALIKES.items())
    for other in others
}
SPELLED = regex(
    rf"[{characters.INVISIBLE}]"
    r"|(?:\r\n|\n|\r)[ \t>]*"
    r"|&(?:#\d{2,5}|#[xX][0-9a-fA-F]{2,4}|[a-zA-Z]{2,8});"
    r"|%(?:20|28|29|2[BbDdEeFf]|40|[Cc]2%[Aa]0)"
    r"|\\(?=[!-/:-@\[-`{-~])"
    r"|\*\*(?:(?=[\d(+-])|(?<=\d\*\*))"
)
"""What is one character, or none, and written as others: entities, escapes of Markdown and of links, bold digits."""


def plain(text: str) -> Passage:
    """``text`` with plain spaces, hyphens, slashes, dots and digits, and nothing invisible.

    A line end is a single line feed, without the indent and the marks of a quotation behind it.
    """
    written = text.translate(LOOKALIKES)
    pieces: list[str] = []
    runs = [(0, 0)]
    here = end = 0
    for match in SPELLED.finditer(written):
        pieces += [written[end : match.start()], meaning(match)]
        here += len(pieces[-2]) + len(pieces[-1])
        end = match.end()
        runs.append((here, end))
    return Passage("".join([*pieces, written[end:]]), tuple(runs))


def meaning(match: re.Match[str]) -> str:
    """What something spelled stands for: at most one character, unless it stands for itself."""
    words = match[0]
    if words[0] in "\r\n":
        return "\n"
    if words[0] not in "&%":
        return ""
    read = read_escape(words).translate(LOOKALIKES)
    return "" if read in characters.INVISIBLE_ONES else read


def read_escape(words: str) -> str:
    """What an entity of HTML, or an escape in an address, stands for."""
    if words[0] == "&":
        from html import unescape

        return unescape(words)
    from urllib.parse import unquote

    return unquote(words)

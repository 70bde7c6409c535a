"""Text of a report made harmless: it neither colours a terminal, nor turns round or hides in it, nor commands a log."""

import re
import struct

from dienstreis.wording.patterns import regex

__all__ = ["escape_json", "escape_quoted", "is_harmless_in_json", "printable", "printable_lines"]

CONTROLS = "\x7f-\x9f"
LINE_ENDS = "\u2028\u2029"
DIRECTION = "\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069"
# What shows nothing after Unicode's DerivedCoreProperties.txt (Default_Ignorable_Code_Point), tags that spell hidden
# words among it. A soft hyphen is not: many web pages and word processors leave it in honest words, as they do with the
# selectors of pictures.
INVISIBLE = (
    "\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b\u200c\u2060-\u2065\u206a-\u206f\u3164\ufe00-\ufe0d\ufeff\uffa0"
    "\ufff0-\ufffb\U0001bca0-\U0001bca3\U0001d173-\U0001d17a\U000e0000-\U000e0fff"
)
NO_CHARACTERS = "\ufffe\uffff"  # which YAML forbids
JOINER = "\u200d"  # invisible too, but between pictures of an emoji it has its work
PICTURES = "\u2190-\u27bf\ufe0f\U0001f000-\U0001faff"


def pattern(more: str) -> re.Pattern[str]:
    """What is to be escaped: characters, and the number signs of ``##[command]``, ``##vso[`` and the like.

    Pipelines of GitHub, Azure and TeamCity obey these wherever they stand in a line of their log.
    """
    characters = f"{more}{CONTROLS}{LINE_ENDS}{DIRECTION}{INVISIBLE}{NO_CHARACTERS}"
    return regex(
        rf"[{characters}{JOINER}#](?<![{PICTURES}]{JOINER})(?:(?<!\#)|(?=\#[A-Za-z]*\[))",
    )


UNPRINTABLE = pattern("\x00-\x1f\ud800-\udfff")
UNESCAPED_IN_JSON = pattern("")
COMMAND = regex(r"(\s*):(?=:)")
"""The beginning of a line that GitHub obeys in a log."""


def printable(text: str) -> str:
    r"""``text`` on one line, with what a terminal or a log would obey shown as an escape (``\x1b``, ``\u202e``)."""
    shown = UNPRINTABLE.sub(_escape, text)
    command = COMMAND.match(shown)
    return rf"{command[1]}\x3a{shown[command.end() :]}" if command else shown


def printable_lines(text: str) -> str:
    """``text`` with its line ends and tabs, and the rest of it as `printable` shows it."""
    return "\n".join("\t".join(map(printable, line.split("\t"))) for line in text.split("\n"))


def escape_json(encoded: str) -> str:
    """JSON with the characters escaped that it allows and a terminal would obey.

    They can only stand inside strings, where the escape means the same.
    """
    return UNESCAPED_IN_JSON.sub(lambda match: "".join(map(_long, _halves(match[0]))), encoded)


def escape_quoted(encoded: str) -> str:
    """The same for double-quoted strings of YAML and of TOML, which know no halves of characters."""
    return UNESCAPED_IN_JSON.sub(lambda match: _long(ord(match[0])), encoded)


def is_harmless_in_json(text: str) -> bool:
    """Whether there is nothing in a string that `escape_json` would escape."""
    return not UNESCAPED_IN_JSON.search(text)


def _halves(character: str) -> tuple[int, ...]:
    """The numbers that a character has in UTF-16, and in the escapes of JSON."""
    data = character.encode("utf-16-be")
    return struct.unpack(f">{len(data) // 2}H", data)


def _escape(match: re.Match[str]) -> str:
    code = ord(match[0])
    return f"\\x{code:02x}" if code < 0x100 else _long(code)


def _long(code: int) -> str:
    return f"\\u{code:04x}" if code < 0x10000 else f"\\U{code:08x}"

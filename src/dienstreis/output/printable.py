"""Text of a report made harmless: it cannot colour a terminal, move its cursor, or turn its direction."""

import re

from dienstreis.text.patterns import regex

__all__ = ["escape_json", "printable"]

# Control characters, separators of lines, marks that turn the direction of writing, and lone surrogates.
UNPRINTABLE = regex("[\x00-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff\ud800-\udfff]")
UNESCAPED_IN_JSON = regex("[\x7f-\x9f\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]")


def printable(text: str) -> str:
    r"""``text`` on one line, with what a terminal would obey shown as an escape (``\x1b``, ``\u202e``)."""
    return UNPRINTABLE.sub(_escape, text)


def escape_json(encoded: str) -> str:
    """JSON, or double-quoted YAML, with the characters escaped that it allows and a terminal would obey.

    They can only stand inside strings, where the escape means the same.
    """
    return UNESCAPED_IN_JSON.sub(lambda match: f"\\u{ord(match[0]):04x}", encoded)


def _escape(match: re.Match[str]) -> str:
    code = ord(match[0])
    return f"\\x{code:02x}" if code < 0x100 else f"\\u{code:04x}"

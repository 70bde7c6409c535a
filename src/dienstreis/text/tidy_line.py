"""A line as the Markdown parser should see it, and the marks of list items that extractions leave."""

from typing import NamedTuple

from dienstreis.vocabulary import characters
from dienstreis.wording.patterns import regex

__all__ = ["BULLET", "BULLET_CLASS", "NUMBERED", "TidyLine"]


class TidyLine(NamedTuple):
    """A line for the Markdown parser: ``prefix``, then ``text[start:end]`` of the report."""

    start: int
    end: int
    prefix: str = ""
    marker: str | None = None
    """The letter of a lettered list item, which Markdown does not know."""
    run_in: bool = False
    """Whether it stood in mid-line, behind another list item or heading."""


BULLET_CLASS = f"[{characters.BULLETS}{characters.PRIVATE_USE}]"
BULLET = regex(
    rf"[ \t]*(?P<bullet>{BULLET_CLASS}|(?P<box>[{characters.BOXES}])(?=\s)|"
    rf"[{characters.DASHES}{characters.ARROWS}](?=\s)|o(?=[ \t]+\S))[ \t{characters.SPACES}]*(?=\S)"
)
NUMBERED = regex(r"[ \t]*(?P<number>\d{1,3})(?P<stop>[.)])(?:[ \t]+(?=\S)|(?=[^\W\d_]))")

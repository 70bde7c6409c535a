"""Characters that stand for something else in texts taken out of a PDF or a web page."""

BULLETS = "•‣▪▫■□◦●○⁃∙➢➤►▶✓✔❖◆"
"""Characters that begin a list item and nothing else."""

BOXES = "☐☑☒✅⬜"
"""Characters that begin a task: a box, empty or ticked."""

TICKED = "☑☒✅"
"""Boxes of what is done."""

DASHES = "–—"
"""Dashes that begin a list item where white space follows."""

ARROWS = "→➔➜⇒»"
"""Arrows that begin a list item where white space follows, and lead from place to place in mid-line."""

WEB = ("http://", "https://", "www.")
"""What the address of a page begins with."""

PRIVATE_USE = "\ue000-\uf8ff\U000f0000-\U0010fffd"
"""The private use areas, where symbol fonts put their bullets; for use in a character class."""

SPACES = "\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000\u000b\u000c\u0085\u2028\u2029\u001c-\u001f"
"""White space that Markdown does not take for it; for use in a character class."""

INVISIBLE = "\u00ad\u200b-\u200f\u2060\ufeff"
"""Soft hyphens, zero-width characters and marks of direction; for use in a character class."""

JOINERS = "\u200c\u200d"
"""Invisible characters that join or part the shapes beside them; for use in a character class."""

SHAPED = "\u0590-\u167f\u1681-\u1dff\u2070-\u2fff\u3001-\ud7ff\uf900-\ufefe\uff00-\U000effff"
"""What joiners have their work beside: pictures of an emoji, letters of Persian or Hindi; for use in a character class.

Latin, Greek and Cyrillic letters look the same with a joiner and without.
"""

VIRAMAS = "\u094d\u09cd\u0a4d\u0acd\u0b4d\u0bcd\u0c4d\u0ccd\u0d4d\u0dca"
"""Signs of Indian scripts behind which a joiner has its work at the end of a word too; for use in a character class."""

INVISIBLE_ONES = frozenset("\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\ufeff")
"""The same, one by one."""

OTHER_SPACES = "\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000"
"""Spaces that look like a plain one, and of which some do not let a line break."""

LOOKALIKES = {
    "-": "\u2010\u2011\u2012\u2013\u2014\u2015\u2043\u2212\u207b\ufe58\ufe63",
    "/": "\u2044\u2215\u29f8",
    ".": "\u00b7\u2024\u2027\u22c5",
    "+": "\u207a\ufe62\u2795",
    "@": "\ufe6b",
}
"""Characters that look like one of ASCII."""

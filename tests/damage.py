"""Damage to texts, as files suffer it on their way."""

import random

__all__ = ["damaged"]

DEBRIS = (
    "\n",
    "\r",
    "\x00",
    "\ufeff",
    "\u200b",
    "|",
    "**",
    "```\n",
    "---\n",
    "# ",
    "> ",
    "- ",
    "a) ",
    "[",
    "<!--",
    "€ ",
    ": ",
)


def damaged(text: str, chance: random.Random) -> str:
    """A text with some lines and characters deleted, doubled, swapped, cut off or put in."""
    for _ in range(chance.randint(1, 6)):
        lines = text.splitlines(keepends=True) or ["\n"]
        first, second, at = chance.randrange(len(lines)), chance.randrange(len(lines)), chance.randrange(len(text) + 1)
        match chance.randrange(6):
            case 0:
                del lines[first : first + 3]
            case 1:
                lines[second:second] = lines[first : first + 4]
            case 2:
                lines[first], lines[second] = lines[second], lines[first]
            case 3:
                lines[first] = lines[first][: chance.randint(0, 40)]
            case 4:
                lines = [text[:at], text[at + chance.randint(1, 8) :]]
            case _:
                lines = [text[:at], chance.choice(DEBRIS), text[at:]]
        text = "".join(lines)
    return text

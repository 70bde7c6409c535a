"""Numbers of things, in words."""

from dienstreis.vocabulary.interface import COUNTED

__all__ = ["counted"]


def counted(what: str, number: int, language: str) -> str:
    """A number of something: "1 file", "3 bestanden"."""
    one, several = COUNTED[what][language]
    return f"{number} {one if number == 1 else several}"

"""Inputs with the same text as one before: each counts, and is told of, or only the first one does."""

from collections.abc import Iterator

from dienstreis.vocabulary.interface import PHRASES

__all__ = ["Copies"]


class Copies:
    """The inputs of a run by their text."""

    def __init__(self, *, unique: bool) -> None:
        self.unique = unique
        self.first: dict[str, str] = {}
        self.others: dict[str, list[str]] = {}

    def is_wanted(self, name: str, sha256: str) -> bool:
        """Whether an input counts, by its path as shown and the SHA-256 of its bytes."""
        first = self.first.setdefault(sha256, name)
        if first == name:
            return True
        self.others.setdefault(first, []).append(name)
        return not self.unique

    @property
    def left_out(self) -> set[str]:
        """The inputs that do not count."""
        return {name for names in self.others.values() for name in names} if self.unique else set()

    def notes(self, language: str) -> Iterator[str]:
        """What there is to say of each text that stands in several files."""
        phrase = PHRASES["copies_left_out" if self.unique else "copies"][language]
        for first, others in self.others.items():
            yield phrase.format(first=first, others=", ".join(others))

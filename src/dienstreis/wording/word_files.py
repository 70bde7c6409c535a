"""What is kept of the vocabulary as data, since every start would feel the making of it."""

from pathlib import Path

from dienstreis import vocabulary

__all__ = ["kept_lines", "kept_words"]


def kept_lines(file: str) -> list[str]:
    """The lines of a file beside the vocabulary."""
    return whole(file).splitlines()


def kept_words(file: str) -> dict[str, str]:
    """What a file beside the vocabulary has behind each of its words, and a tab."""
    pieces = whole(file).replace("\n", "\t").split("\t")
    return dict(zip(pieces[::2], pieces[1::2], strict=False))  # behind the last line end there is one more piece


def whole(file: str) -> str:
    """The content of a file beside the vocabulary."""
    return (Path(vocabulary.__file__).parent / file).read_text(encoding="utf-8")

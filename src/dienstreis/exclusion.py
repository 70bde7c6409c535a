"""Which files a list of patterns leaves out: the patterns of a .gitignore file, as gitignore(5) of Git has them.

The time that a match takes grows with the pattern times the path, and no faster: a regular expression for all of a
pattern would try again and again what follows each of its asterisks.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from typing import NamedTuple, TypeAlias

from dienstreis.wording.patterns import regex

__all__ = ["Exclusions"]

Segment: TypeAlias = re.Pattern[str] | None
"""What a name in a path must be; ``None`` stands for any number of folders."""

TOKEN = regex(
    r"\\(?P<escaped>.)|(?P<any>\*+)|(?P<one>\?)|(?P<slash>/)"
    r"|\[(?P<negated>[!^]?)(?P<members>(?:\\.|\[:[^\]]*:\]|[^\\])(?:\\.|\[:[^\]]*:\]|[^\]\\])*+)\]"
    r"|(?P<literal>[^\\\[])",
    re.DOTALL,
)
MEMBER = regex(r"\[:(?P<named>[^\]]*):\]|\\?(?P<first>.)(?:-(?!\Z)\\?(?P<last>.))?", re.DOTALL)
NAMED_CLASSES = {
    "alnum": "a-zA-Z0-9",
    "alpha": "a-zA-Z",
    "blank": r"\ \t",
    "cntrl": r"\x00-\x1f\x7f",
    "digit": "0-9",
    "graph": "!-~",
    "lower": "a-z",
    "print": r"\ -~",
    "punct": r"!-/:-@\[-`{-~",
    "space": r"\ \t\n\r\f\v",
    "upper": "A-Z",
    "xdigit": "0-9A-Fa-f",
}
"""The classes of POSIX, as a set of a regular expression has them."""
ANY_NAME = ".*"
NOTHING = "(?!)"


class Exclusions:
    """Patterns, of which the last one that speaks of a path decides."""

    def __init__(self, lines: Iterable[str]) -> None:
        self.patterns = [pattern for line in lines if (pattern := read_pattern(line))]
        self.of_folder = cache(self._of_folder)

    def of(self, path: str) -> str | None:
        """The pattern that leaves a file out, by its path with forward slashes; ``None`` where none does."""
        names = tuple(path.split("/"))
        return self.of_folder(names[:-1]) or self.decisive(names, is_folder=False)

    def _of_folder(self, names: tuple[str, ...]) -> str | None:
        """The pattern that leaves a folder out, or one above it: what stands in that cannot be taken back in."""
        above = (names[:depth] for depth in range(1, len(names) + 1))
        return next((found for each in above if (found := self.decisive(each, is_folder=True))), None)

    def decisive(self, names: Sequence[str], *, is_folder: bool) -> str | None:
        """The pattern that leaves out what stands at the end of a path, as long as nothing above it is."""
        speaking = (each for each in reversed(self.patterns) if each.matches(names, is_folder=is_folder))
        last = next(speaking, None)
        return last.text if last and not last.negated else None


class IgnorePattern(NamedTuple):
    """A line of a .gitignore file."""

    text: str
    """As it is written."""
    segments: tuple[Segment, ...]
    """What the names in a path must be, from the top."""
    negated: bool
    """Whether it takes back in what a pattern before it leaves out."""
    folders_only: bool

    def matches(self, names: Sequence[str], *, is_folder: bool) -> bool:
        """Whether it speaks of the file, or folder, at the end of a path."""
        return (is_folder or not self.folders_only) and all_match(self.segments, names)


def all_match(segments: Sequence[Segment], names: Sequence[str]) -> bool:
    """Whether names match segments one by one.

    What follows the last ``None`` moves along the names until it fits; what stands before that need not be tried
    elsewhere, since it fitted as early as it could, and left the most names over.
    """
    at = name = 0
    restart: tuple[int, int] | None = None
    while name < len(names):
        if at < len(segments) and segments[at] is None:
            at += 1
            restart = at, name
        elif at < len(segments) and fits(segments[at], names[name]):
            at, name = at + 1, name + 1
        elif restart:
            restart = restart[0], restart[1] + 1
            at, name = restart
        else:
            return False
    return not any(segments[at:])


def fits(segment: Segment, name: str) -> bool:
    """Whether a name is what a segment asks for."""
    return segment is None or segment.fullmatch(name) is not None


def read_pattern(line: str) -> IgnorePattern | None:
    """The pattern in a line; ``None`` for an empty line, a comment, and what can match nothing."""
    text = without_trailing_spaces(line)
    body = text.removeprefix("!")
    path = body.removesuffix("/")
    pieces = pieces_of(path)
    if not path or text.startswith("#") or pieces is None:
        return None
    segments = segments_of(pieces, anywhere="/" not in path, from_top=path.startswith("/"))
    return IgnorePattern(text, tuple(segments), negated=body != text, folders_only=path != body)


def without_trailing_spaces(line: str) -> str:
    """A line without the spaces at its end, less one that a backslash keeps."""
    text = line.rstrip(" ")
    backslashes = len(text) - len(text.rstrip("\\"))
    return f"{text} " if backslashes % 2 and text != line else text


def pieces_of(path: str) -> list[list[re.Match[str]]] | None:
    """The characters and asterisks of a pattern, a list a segment.

    ``None`` for a class that does not end, and a backslash without anything to escape: they match nothing.
    """
    pieces: list[list[re.Match[str]]] = [[]]
    at = 0
    while at < len(path):
        token = TOKEN.match(path, at)
        if token is None:
            return None
        at = token.end()
        if token["slash"] or token["escaped"] == "/":
            pieces.append([])
        else:
            pieces[-1].append(token)
    return pieces


def segments_of(pieces: list[list[re.Match[str]]], *, anywhere: bool, from_top: bool) -> Iterator[Segment]:
    """The segments of a pattern: one without a slash counts in every folder, and one in front is that of the top."""
    if anywhere:
        yield None
    for place, piece in enumerate(pieces):
        if place == 0 and from_top:
            continue
        if anywhere or not is_any_folders(piece):
            yield re.compile(expression(piece), re.DOTALL)
            continue
        if place == len(pieces) - 1:  # what stands in a folder, and not the folder itself
            yield re.compile(ANY_NAME, re.DOTALL)
        yield None


def is_any_folders(piece: Sequence[re.Match[str]]) -> bool:
    """Whether a segment is ``**``."""
    return len(piece) == 1 and len(piece[0]["any"] or "") > 1


def expression(piece: Iterable[re.Match[str]]) -> str:
    """The regular expression of a segment, in which nothing before an asterisk is tried a second time.

    What stands between two asterisks has a length of its own, so that the first place where it fits is the best one.
    """
    runs = [""]
    for token in piece:
        if token["any"]:
            runs.append("")
        else:
            runs[-1] += character(token)
    first, *others = runs
    if not others:
        return first
    *between, last = others
    return first + "".join(f"(?>.*?{run})" for run in between) + ANY_NAME + last


def character(token: re.Match[str]) -> str:
    """What a token stands for, as a regular expression for one character."""
    if token["one"]:
        return "."
    if token["members"]:
        return character_class(token["members"], negated=bool(token["negated"]))
    return re.escape(token["escaped"] or token["literal"])


def character_class(members: str, *, negated: bool) -> str:
    """A class of characters; a range that runs backwards holds its first character only."""
    parts = []
    for member in MEMBER.finditer(members):
        if member["named"] is not None:
            if member["named"] not in NAMED_CLASSES:
                return NOTHING
            parts.append(NAMED_CLASSES[member["named"]])
            continue
        parts.append(re.escape(member["first"]))
        if member["last"] and member["first"] < member["last"]:
            parts.append(f"{re.escape(member['first'])}-{re.escape(member['last'])}")
    return f"[{'^' if negated else ''}{''.join(parts)}]"

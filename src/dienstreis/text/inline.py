"""Inline markup: words without the marks of emphasis, links, code and escapes, each at its place."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from markdown_it.token import Token

from dienstreis.text.passage import Passage, fold, joined

__all__ = ["Hyperlink", "InlineReader", "Line"]


class Hyperlink(NamedTuple):
    """Words that are linked, and where to."""

    passage: Passage
    url: str


@dataclass(slots=True, eq=False)
class Line:
    """A line of a paragraph. Two lines of the same words are two."""

    passage: Passage
    emphasis: int = 0
    """How many of its first characters are bold or italic."""
    links: list[Hyperlink] = field(default_factory=list)


class InlineReader:
    """Walks inline tokens beside the text that they come from: they carry no places of their own."""

    def __init__(self, raw: Passage) -> None:
        self.raw = raw
        self.cursor = 0
        self.pieces: list[Passage] = []
        self.emphasised = 0
        self.plain = False
        self.depth = 0
        self.links: list[Hyperlink] = []
        self.open_link: tuple[int, str] | None = None
        self.linked: list[Passage] = []
        self.lines: list[Line] = []

    def read(self, tokens: Sequence[Token]) -> list[Line]:
        """The lines that the tokens make up."""
        for token in tokens:
            self.take(token)
        self.end_line()
        return self.lines

    def take(self, token: Token) -> None:
        """One token."""
        match token.type:
            case "text" | "code_inline":
                self.words(token.content, token.content)
            case "text_special":
                self.words(token.content, token.markup)
            case "softbreak" | "hardbreak":
                self.cursor = self.raw.text.find("\n", self.cursor) + 1
                self.end_line()
            case "strong_open" | "em_open":
                self.depth += 1
            case "strong_close" | "em_close":
                self.depth -= 1
            case "link_open":
                self.open_link = (len(self.pieces), str(token.attrs.get("href", "")))
            case "link_close":
                self.end_link()
            case "html_inline":
                self.skip(token.content)
            case "image" | "footnote_ref":
                self.skip_brackets()

    def words(self, content: str, written: str) -> None:
        """Words that the reader sees; ``written`` is how they stand in the text."""
        at = self.raw.text.find(written, self.cursor)
        if at < 0 and "\n" in self.raw.text:
            # In a code span a line end counts as a space.
            at = self.raw.text.replace("\n", " ").find(written, self.cursor)
        if not content or at < 0:
            return
        self.cursor = at + len(written)
        at = self.cursor - len(content) if written.startswith("\\") else at
        if not self.depth and content.strip(" :"):
            self.plain = True
        elif self.depth and not self.plain:
            self.emphasised += 1
        self.pieces.append(Passage(content, self.raw.slice(at, at + len(content)).runs))
        if self.emphasised and not self.plain:
            self.emphasised = len(self.pieces)

    def skip(self, written: str) -> None:
        """Pass over what the reader does not see."""
        at = self.raw.text.find(written, self.cursor)
        self.cursor = at + len(written) if at >= 0 else self.cursor

    def skip_brackets(self) -> None:
        """Pass over an image or the mark of a footnote."""
        at = self.raw.text.find("[", self.cursor)
        end = self.raw.text.find("]", at)
        if 0 <= at < end:
            self.cursor = end + 1
            self.skip_destination()

    def skip_destination(self) -> None:
        """Pass over the address behind a link's words."""
        closing = {"(": ")", "[": "]"}.get(self.raw.text[self.cursor : self.cursor + 1])
        if closing:
            end = self.raw.text.find(closing, self.cursor)
            self.cursor = end + 1 if end >= 0 else self.cursor

    def end_link(self) -> None:
        """Note the link, and pass over its address."""
        if self.raw.text.startswith("]", self.cursor):
            self.cursor += 1
            self.skip_destination()
        elif self.raw.text.startswith(">", self.cursor):
            self.cursor += 1
        if self.open_link:
            first, url = self.open_link
            if words := fold(joined([*self.linked, *self.pieces[first:]], [])):
                self.links.append(Hyperlink(words, url))
        self.open_link, self.linked = None, []

    def end_line(self) -> None:
        """Close a line."""
        passage = fold(joined(self.pieces, []))
        emphasis = sum(len(piece.text) for piece in self.pieces[: self.emphasised])
        if self.open_link:
            first, url = self.open_link
            gap = Passage(" ", ((0, max(0, self.raw.offset(max(0, self.cursor - 1)))),))
            self.linked += [*self.pieces[first:], gap]
            self.open_link = (0, url)
        self.lines.append(Line(passage, min(emphasis, len(passage.text)), self.links))
        self.pieces, self.emphasised, self.plain, self.links = [], 0, False, []

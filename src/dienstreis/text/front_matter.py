"""YAML front matter: keys and values as strings, each with its place, and what is wrong with it.

Few reports have one, and YAML is imported for those only.
"""

from collections.abc import Iterator
from typing import Any

import yaml

from dienstreis.text.entries import FrontMatterEntry, FrontMatterError
from dienstreis.text.passage import Passage, Span, fold
from dienstreis.text.words_of_yaml import WordLoader
from dienstreis.wording.patterns import regex

__all__ = ["read_front_matter"]

EMPTY = frozenset({"~", "null", "Null", "NULL"})
LONGEST_FOLD = 12  # characters of the white space that a folded line end stands for, and of its escape
HALF = r"\\(?:u|U0000)[dD]"
ESCAPE = regex(rf"{HALF}[89abAB]..{HALF}[c-fC-F]..|\\(?:x..|u.{{4}}|U.{{8}}|.)")
"""What stands for one character between double quotes (YAML 1.2.2, 5.7), as JSON writes two halves of one too."""
PLAIN_TAGS = frozenset((None, "!", *(f"tag:yaml.org,2002:{name}" for name in ("str", "seq", "map"))))
LONGEST = 20_000  # characters; front matter of reports has a thousand


def read_front_matter(text: str, source: str, start: int) -> list[FrontMatterEntry]:
    """The entries of the YAML ``source`` that begins at offset ``start`` of ``text``.

    Values are strings: what YAML 1.1 makes of ``NO`` or ``12:30`` is nobody's meaning. Aliases, tags, deep nesting and
    what is longer than front matter ever is are refused. Raises `FrontMatterError`.
    """
    whole = Span(start, max(start + 1, start + len(source)))
    if len(source) > LONGEST:
        raise FrontMatterError("front matter that is too long", whole)
    try:
        node = yaml.compose(source, Loader=PlainLoader)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        at = min(start + (mark.index if mark else 0), whole.end - 1)
        raise FrontMatterError(error.problem or str(error), Span(at, at + 1)) from None
    except yaml.YAMLError as error:
        raise FrontMatterError(str(error).splitlines()[0], whole) from None
    if node is None:
        return []
    if not isinstance(node, yaml.MappingNode):
        raise FrontMatterError("not a mapping of keys to values", whole)
    return list(FrontMatterReader(text, start).entries(node))


class PlainLoader(WordLoader):
    """YAML without aliases and tags."""

    def compose_node(self, parent: yaml.Node | None, index: Any) -> yaml.Node | None:
        """A node with the nodes in it."""
        event: yaml.Event = self.peek_event()  # type: ignore[no-untyped-call]
        if isinstance(event, yaml.AliasEvent):
            refused = "an alias"
        elif getattr(event, "tag", None) not in PLAIN_TAGS:
            refused = "a tag"
        else:
            return super().compose_node(parent, index)
        raise yaml.composer.ComposerError(problem=refused, problem_mark=event.start_mark)  # type: ignore[arg-type]


class FrontMatterReader:
    """Walks the nodes of one front matter."""

    def __init__(self, text: str, start: int) -> None:
        self.text = text
        self.start = start

    def entries(self, node: yaml.MappingNode) -> Iterator[FrontMatterEntry]:
        """The entries of a mapping."""
        for key, value in node.value:
            if not isinstance(key, yaml.ScalarNode):
                raise FrontMatterError("a key that is not a word", self.span(key))
            yield self.entry(self.passage(key), value)

    def entry(self, key: Passage, value: yaml.Node) -> FrontMatterEntry:
        """One key with its value."""
        if isinstance(value, yaml.MappingNode):
            return FrontMatterEntry(key, (), tuple(self.entries(value)))
        if isinstance(value, yaml.SequenceNode):
            items = [self.entry(key, item) for item in value.value]
            values = tuple(passage for item in items for passage in item.values)
            nested = tuple(FrontMatterEntry(key, (), item.entries) for item in items if item.entries)
            return FrontMatterEntry(key, values, nested, listed=True)
        passage = self.passage(value)
        return FrontMatterEntry(key, (passage,) if passage else ())

    def span(self, node: yaml.Node) -> Span:
        """Where a node stands."""
        first, last = self.start + node.start_mark.index, self.start + node.end_mark.index
        return Span(first, max(last, first + 1))

    def passage(self, node: yaml.Node) -> Passage:
        """The words of a scalar, each character at its place; escapes and block indicators are read as YAML."""
        span = self.span(node)
        raw = self.text[span.start : span.end]
        value = str(node.value)
        style = getattr(node, "style", None)
        quoted = style in {"'", '"'}
        if not value or (value in EMPTY and not quoted):
            return Passage("", ((0, span.start),))
        at = raw.find(value)
        if at >= 0:
            return fold(Passage(value, ((0, span.start + at),)))
        runs, cursor = [], int(quoted)
        for index, character in enumerate(value):
            if style == '"' and (escape := ESCAPE.match(raw, cursor)):
                cursor = escape.end() - 1
            else:
                found = raw.find(character, cursor, cursor + LONGEST_FOLD)
                cursor = found if found >= 0 else cursor
            runs.append((index, span.start + min(cursor, len(raw) - 1)))
            cursor += 1
        return fold(Passage(value, tuple(runs)))

"""YAML of words, as people write it: strings, nothing deep, and no escape that stands for no character."""

from collections.abc import Callable
from contextlib import suppress
from functools import cache
from typing import Any

import yaml

__all__ = ["WordLoader", "compose"]

DEEPEST = 8  # levels of nesting; front matter of reports has two, a file of follow-ups too
HALVES = "utf-16-le"
"""An encoding in which both halves of a character, escaped one by one as JSON does, are that character."""


class WordComposer(yaml.composer.Composer):
    """Nodes of a sane depth, whose scalars hold no half characters: what is refused is never read to its end."""

    depth = 0

    def compose_node(self, parent: yaml.Node | None, index: Any) -> yaml.Node | None:
        """A node with the nodes in it."""
        if self.depth > DEEPEST:
            event: yaml.Event = self.peek_event()  # type: ignore[attr-defined]
            raise yaml.composer.ComposerError(problem="values nested too deep", problem_mark=event.start_mark)  # type: ignore[arg-type]
        self.depth += 1
        node = super().compose_node(parent, index)
        self.depth -= 1
        return node

    def compose_scalar_node(self, anchor: Any) -> yaml.ScalarNode:
        """A scalar; a half of a character without its other half is U+FFFD, since no output could hold it."""
        node: yaml.ScalarNode = super().compose_scalar_node(anchor)
        node.value = node.value.encode(HALVES, "surrogatepass").decode(HALVES, "replace")
        return node


class WordLoader(WordComposer, yaml.BaseLoader):
    """YAML whose scalars are strings."""

    def fetch_more_tokens(self) -> None:
        """Read on; a number in an escape or a directive that is larger than any can be is an error of the YAML."""
        try:
            super().fetch_more_tokens()
        except (ValueError, OverflowError):
            mark = self.get_mark()
            raise yaml.scanner.ScannerError(problem="a number that is too large", problem_mark=mark) from None


def compose(text: str) -> yaml.Node | None:
    """The node of a YAML document; ``None`` where there is none. Raises `yaml.YAMLError`.

    libyaml, which is many times as fast, is asked first. It refuses some things that are YAML, and says little why.
    """
    if yaml.__with_libyaml__:
        with suppress(yaml.YAMLError):
            return fast_loader()(text).get_single_node()
    return WordLoader(text).get_single_node()


@cache
def fast_loader() -> Callable[[str], yaml.composer.Composer]:
    """A loader like `WordLoader` that reads with libyaml, where PyYAML has it."""

    class FastWordLoader(WordComposer, yaml.CBaseLoader):
        def __init__(self, stream: str) -> None:
            yaml.CBaseLoader.__init__(self, stream)
            WordComposer.__init__(self)

    return FastWordLoader

"""YAML of words, as people write it: strings, nothing deep, and no escape that stands for no character."""

from typing import Any

import yaml

__all__ = ["WordLoader"]

DEEPEST = 8  # levels of nesting; front matter of reports has two, a file of follow-ups too
HALVES = "utf-16-le"
"""An encoding in which both halves of a character, escaped one by one as JSON does, are that character."""


class WordLoader(yaml.BaseLoader):
    """YAML whose scalars are strings, of a sane depth: what is refused is never read to its end."""

    def __init__(self, stream: str) -> None:
        super().__init__(stream)
        self.depth = 0

    def fetch_more_tokens(self) -> None:
        """Read on; a number in an escape or a directive that is larger than any can be is an error of the YAML."""
        try:
            super().fetch_more_tokens()
        except (ValueError, OverflowError):
            mark = self.get_mark()
            raise yaml.scanner.ScannerError(problem="a number that is too large", problem_mark=mark) from None

    def compose_node(self, parent: yaml.Node | None, index: Any) -> yaml.Node | None:
        """A node with the nodes in it."""
        if self.depth > DEEPEST:
            event: yaml.Event = self.peek_event()  # type: ignore[no-untyped-call]
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

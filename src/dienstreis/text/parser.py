"""The Markdown parser, with the rules that a text has marks of: each is tried at every line, which takes its time."""

import re
from functools import cache

from markdown_it import MarkdownIt
from mdit_py_plugins.deflist import deflist_plugin
from mdit_py_plugins.footnote import footnote_plugin
from mdit_py_plugins.front_matter import front_matter_plugin

from dienstreis.wording.patterns import regex

__all__ = ["MARKS", "parser", "parser_for"]

MARKS = {
    "front_matter": regex(r"\A-"),
    "table": regex(r"\|"),
    "fence": regex("```|~~~"),
    "blockquote": regex(">"),
    "hr": regex(r"[*_-][ \t]*$", re.MULTILINE),
    "footnote_def": regex(r"\[\^"),
    "reference": regex(r"\]:"),
    "html_block": regex("<"),
    "heading": regex("#"),
    "lheading": regex(r"[=-][ \t]*$", re.MULTILINE),
    "deflist": regex(r"[:~](?<![^\s>].)[ \t]"),
}
"""Rules for blocks, each with what stands in a line, or at the beginning of the text, where it finds one."""


def parser_for(text: str) -> MarkdownIt:
    """The parser of a text, with the rules for blocks that find any in it."""
    return parser(frozenset(rule for rule, mark in MARKS.items() if not mark.search(text)))


@cache
def parser(idle: frozenset[str] = frozenset()) -> MarkdownIt:
    """CommonMark with tables, footnotes and definition lists, without what plain text never means, and ``idle`` rules.

    Indented code is off: it is indented prose in these texts. Inline markup is read later, only where there is any.
    """
    parser = MarkdownIt("commonmark").use(front_matter_plugin).use(footnote_plugin).use(deflist_plugin)
    return parser.enable("table").disable(["code", "inline", "text_join", "footnote_tail", *idle])

"""Words are data: how many patterns hold some all the same, a number that may only fall."""

import ast
import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from textwrap import dedent

import pytest

import dienstreis

PACKAGE = Path(dienstreis.__file__).parent
VOCABULARY = PACKAGE / "vocabulary"
PATTERNS_WITH_WORDS = 8
"""What is left: who takes the words out of a pattern takes one off; nobody adds one."""

NAMES_AND_FLAGS = re.compile(r"\(\?P<\w+>|\(\?P=\w+\)|\(\?\(\w+\)|\(\?[aiLmsux-]+[:)]")
NO_WORDS = re.compile(r"\\(?:u[0-9a-fA-F]{4}|x[0-9a-fA-F]{2}|N\{[^}]*\}|[A-Za-z])|\[[^\]]*\]")
WORD = re.compile(r"[^\W\d_]{2,}")
NOTATION = re.compile(r"\(\?|\\[bBdDsSwW]|\[\^?\w-\w|\][*+?{]|\.[*+]|\)[*+?]")
"""What tells a regular expression from a phrase."""


def words_of(source: str) -> list[str]:
    return WORD.findall(NO_WORDS.sub(" ", NAMES_AND_FLAGS.sub("(", source)))


def strings_in(tree: ast.AST) -> list[str]:
    return [node.value for node in ast.walk(tree) if isinstance(node, ast.Constant) and isinstance(node.value, str)]


def patterns_in(code: str) -> Iterator[list[str]]:
    """The words in each pattern that some code makes."""
    for node in ast.walk(ast.parse(code)):
        match node:
            case ast.Call(ast.Name("regex") | ast.Attribute(attr="regex" | "compile"), [source, *_]):
                yield [word for string in strings_in(source) for word in words_of(string)]


def patterns_of_vocabulary(code: str) -> Iterator[list[str]]:
    """The words in each string that is a regular expression."""
    return (words_of(string) for string in strings_in(ast.parse(code)) if NOTATION.search(string))


def test_patterns_with_words_become_fewer() -> None:
    found: Counter[str] = Counter()
    for path in PACKAGE.rglob("*.py"):
        patterns = patterns_of_vocabulary if path.is_relative_to(VOCABULARY) else patterns_in
        found[str(path.relative_to(PACKAGE))] = sum(map(bool, patterns(path.read_text(encoding="utf-8"))))
    assert sum(found.values()) == PATTERNS_WITH_WORDS, found.most_common()


@pytest.mark.parametrize(
    ("code", "words"),
    [
        (r'regex(r"\b(?P<name>[a-z]+\d)(?i:\w)\N{BULLET}")', []),
        (r'regex(rf"\s{ARTICLE}\s(?:van|of)\b")', ["van", "of"]),
        (r'regex(lambda: rf"{source_of(words)}\stot")', ["tot"]),
        (r're.compile("van " + NAME)', ["van"]),
    ],
)
def test_words_are_what_is_no_notation(code: str, words: list[str]) -> None:
    assert list(patterns_in(code)) == [words]


def test_pattern_in_the_vocabulary_counts_and_phrases_do_not() -> None:
    code = r"""
    PHRASES = ("zei ook: ", "{geven} ... mee", "d.d.", "bijlage(n)", "r.s.v.p.")
    PATTERNS = ("(?:heen|terug)reis", "sub[a-z]*missie")
    """
    assert list(patterns_of_vocabulary(dedent(code))) == [["heen", "terug", "reis"], ["sub", "missie"]]

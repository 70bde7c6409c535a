"""No function takes more than so many ways: conditions, loops, `and` and `or` counted."""

from collections.abc import Iterator
from pathlib import Path

from radon.complexity import cc_visit
from radon.visitors import Class

import dienstreis

PACKAGE = Path(dienstreis.__file__).parent
MOST = 15
TOO_COMPLEX = 14
"""How many functions are over it: who simplifies one takes one off; nobody adds one."""


def complexities(code: str) -> Iterator[tuple[str, int]]:
    """The functions and methods of some code, with their complexity."""
    for block in cc_visit(code):
        if not isinstance(block, Class):
            yield block.fullname, block.complexity


def test_conditions_and_operators_are_counted() -> None:
    code = "def f(a):\n    if a and a.b or a.c:\n        return [x for x in a if x]\n"
    assert list(complexities(code)) == [("f", 6)]


def test_functions_become_simpler() -> None:
    found = {
        f"{path.relative_to(PACKAGE)}: {name}": complexity
        for path in sorted(PACKAGE.rglob("*.py"))
        for name, complexity in complexities(path.read_text(encoding="utf-8"))
        if complexity > MOST
    }
    assert len(found) == TOO_COMPLEX, found

"""Patterns as Python has compiled them, kept from one start to the next.

To compile the patterns of a report takes longer than to read it. Python keeps modules compiled in a folder
``__pycache__`` where it may write there; what its `re` makes of patterns is kept in the same place, under the same
conditions. All patterns are those of this package, and never words of a report.
"""

import importlib
import marshal
import os
import re
import sys
from array import array
from collections.abc import Iterable
from contextlib import suppress
from functools import cache
from importlib.util import cache_from_source
from pathlib import Path
from typing import Any, TypeAlias

__all__ = ["PatternSource", "file_of_patterns", "keep", "kept_pattern", "kept_patterns"]

PatternSource: TypeAlias = tuple[str, int]
"""A regular expression and its flags."""
Compiled: TypeAlias = tuple[int, bytes, int, dict[str, int]]
"""All flags, the code that runs, how many groups there are, and the numbers of those that have names."""


def file_of_patterns() -> Path:
    """The file that keeps them for this Python."""
    return Path(cache_from_source(__file__)).with_suffix(".patterns")


@cache
def kept_patterns() -> dict[PatternSource, Compiled]:
    """The patterns that earlier starts of this very Python compiled; none where they cannot be read."""
    with suppress(OSError, ValueError, EOFError, TypeError, NotImplementedError):
        version, patterns = marshal.loads(file_of_patterns().read_bytes())  # noqa: S302 - as safe as Python's modules
        if version == sys.version and isinstance(patterns, dict):
            return patterns
    return {}


def kept_pattern(source: PatternSource) -> re.Pattern[str] | None:
    """A pattern as `re.compile` makes it, if an earlier start compiled it and nothing has damaged that since."""
    if source not in kept_patterns():
        return None
    with suppress(AttributeError, OverflowError, RuntimeError, TypeError, ValueError):
        flags, code, groups, names = kept_patterns()[source]
        by_number = {number: name for name, number in names.items()}
        pattern: re.Pattern[str] = internals("_sre").compile(
            source[0], flags, array("I", code).tolist(), groups, names, tuple(map(by_number.get, range(groups + 1)))
        )
        return pattern
    return None


def keep(sources: Iterable[PatternSource]) -> None:
    """Keep more patterns for starts to come, where Python would keep modules."""
    if sys.dont_write_bytecode:
        return
    with suppress(AttributeError, ImportError, OSError, NotImplementedError):  # another Python may do it otherwise
        path = file_of_patterns()
        patterns = kept_patterns() | {source: compiled(source) for source in sources}
        whole = path.with_suffix(f".{os.getpid()}")
        whole.write_bytes(marshal.dumps((sys.version, patterns)))
        whole.replace(path)


def compiled(source: PatternSource) -> Compiled:
    """A pattern as Python compiles it."""
    expression, flags = source
    tree = internals("re._parser").parse(expression, flags)
    code = array("I", internals("re._compiler")._code(tree, flags))  # noqa: SLF001 - nothing public gives it
    return flags | tree.state.flags, code.tobytes(), tree.state.groups - 1, tree.state.groupdict


def internals(module: str) -> Any:
    """A module that `re` is made of."""
    return importlib.import_module(module)

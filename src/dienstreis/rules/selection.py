"""Which rules are asked for, by code, name, or the beginning of a code."""

from __future__ import annotations

import difflib
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from dienstreis.rules.rule import Rule

__all__ = ["select_rules"]

PREFIX = "DR"
"""What every code begins with; less of one names no rules."""


def select_rules(rules: Sequence[Rule], select: Iterable[str] | None, ignore: Iterable[str]) -> list[Rule]:
    """The rules that ``select`` names, all of them for ``None``, without those that ``ignore`` names.

    Raises ValueError for what names no rule.
    """
    wanted = {rule.code for name in select for rule in named(rules, name)} if select is not None else None
    unwanted = {rule.code for name in ignore for rule in named(rules, name)}
    return [rule for rule in rules if rule.code not in unwanted and (wanted is None or rule.code in wanted)]


def named(rules: Sequence[Rule], name: str) -> list[Rule]:
    """The rules that a code, a name, or the beginning of a code stands for, in capitals or not."""
    code = name.strip().upper()
    found = [
        rule for rule in rules if rule.name.upper() == code or (code.startswith(PREFIX) and rule.code.startswith(code))
    ]
    if not found:
        raise ValueError(f"unknown rule {name!r}: did you mean {nearest(rules, code)!r}?")
    return found


def nearest(rules: Sequence[Rule], code: str) -> str:
    """The code or name that looks most like what was written in capitals."""
    known = {known.upper(): known for rule in rules for known in (rule.code, rule.name)}
    return known[difflib.get_close_matches(code, known, n=1, cutoff=0.0)[0]]

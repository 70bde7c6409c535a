"""Which rules are asked for, by code, name, or the beginning of a code."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dienstreis.errors import Message, Refused
from dienstreis.nearest import hint

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from dienstreis.rules.rule import Rule

__all__ = ["is_asked_for", "named", "select_rules"]

PREFIX = "DR"
"""What every code begins with; less of one names no rules."""


def select_rules(rules: Sequence[Rule], select: Iterable[str] | None, ignore: Iterable[str]) -> list[Rule]:
    """The rules that ``select`` names, all of them for ``None``, without those that ``ignore`` names.

    Raises `Refused`, a ValueError, for what names no rule.
    """
    wanted = {rule.code for name in select for rule in named(rules, name)} if select is not None else None
    unwanted = {rule.code for name in ignore for rule in named(rules, name)}
    return [rule for rule in rules if rule.code not in unwanted and (wanted is None or rule.code in wanted)]


def is_asked_for(rule: Rule, select: Iterable[str] | None, rules: Sequence[Rule]) -> bool:
    """Whether ``select`` names a rule, or a family of it: not where it names all ``rules`` together."""
    families = [named(rules, name) for name in select or ()]
    return any(rule in family and len(family) < len(rules) for family in families)


def named(rules: Sequence[Rule], name: str) -> list[Rule]:
    """The rules that a code, a name, or the beginning of a code stands for, in capitals or not.

    Raises `Refused`, a ValueError, for what names no rule.
    """
    code = name.strip().upper()
    found = [
        rule for rule in rules if rule.name.upper() == code or (code.startswith(PREFIX) and rule.code.startswith(code))
    ]
    if not found:
        known = [known for rule in rules for known in (rule.code, rule.name)]
        raise Refused(Message("unknown-rule", name=name, hint=hint(code, known, listed=Message("rules-listed"))))
    return found

"""Profiles: severities and bounds for the kind of body that reports."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Mapping

    from dienstreis.model import Severity

__all__ = ["DEFAULT_PROFILE", "PROFILES", "Profile"]


class Profile(NamedTuple):
    """What a kind of body asks of its reports."""

    severities: Mapping[str, Severity] = {}
    """Severities that differ from those of the table, by code."""
    every: Severity | None = None
    """The severity of all rules, where they have one and the same."""
    report_days: int = 31
    """How many days after the return a report may be dated."""
    gift_value: float = 50.0
    """The worth in euros above which a gift must be accounted for."""


DEFAULT_PROFILE: Final = "college"
_PAID_BY_OTHERS: Final = Profile({"DR401": "info", "DR403": "error"}, report_days=7)

PROFILES: Final[Mapping[str, Profile]] = {
    DEFAULT_PROFILE: Profile(),
    "register": Profile({"DR401": "info", "DR402": "info", "DR405": "info"}),
    "council": _PAID_BY_OTHERS,
    "parliament": _PAID_BY_OTHERS,
    "strict": Profile(every="error"),
}
"""``college`` for a municipal executive, the default; ``register`` where costs stand in a separate register;
``council`` and ``parliament``, where only trips paid by third parties need registration; ``strict``, where every rule
is an error."""

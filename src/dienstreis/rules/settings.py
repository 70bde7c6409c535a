"""What a check is asked to look at, and how much it shall matter."""

from __future__ import annotations

import datetime
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from dienstreis.errors import Message, Refused
from dienstreis.nearest import hint
from dienstreis.rules.profiles import DEFAULT_PROFILE, PROFILES, Profile
from dienstreis.rules.rule import Bounds
from dienstreis.rules.selection import named, select_rules

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from dienstreis.model import Severity
    from dienstreis.rules.rule import Hit, Rule

__all__ = ["SEVERITIES", "Settings", "Weights"]

SEVERITIES: tuple[Severity, ...] = ("error", "warning", "info")
"""All severities, the heaviest first."""


@dataclass(frozen=True, slots=True)
class Settings:
    """The settings of one check; rules are named by code, name, or the beginning of a code."""

    language: str = "en"
    """BCP 47 tag of the messages' language."""
    select: Sequence[str] | None = None
    """The rules to apply; ``None`` for all of them."""
    ignore: Sequence[str] = ()
    """The rules to leave out, of those that are selected."""
    profile: str = DEFAULT_PROFILE
    """The kind of body that reports; a key of ``PROFILES``."""
    severity: Mapping[str, Severity] = field(default_factory=dict)
    """Severities by rule, before those of the profile; of two names of a rule the longer one counts."""
    today: datetime.date | None = None
    """The day on which the check is made; ``None`` for the day that it is."""
    report_days: int | None = None
    """How many days after the return a report may be dated; ``None`` for the profile's number."""
    gift_value: float | None = None
    """The worth in euros above which a gift must be accounted for; ``None`` for the profile's."""

    def bounds(self) -> Bounds:
        """What the rules measure with. Raises ValueError for an unknown profile."""
        profile = known_profile(self.profile)
        return Bounds(
            today=self.today or datetime.datetime.now().astimezone().date(),
            report_days=profile.report_days if self.report_days is None else self.report_days,
            gift_value=profile.gift_value if self.gift_value is None else self.gift_value,
        )

    def rules(self, table: Sequence[Rule]) -> list[Rule]:
        """The rules of ``table`` to apply. Raises ValueError for what names no rule."""
        return select_rules(table, self.select, self.ignore)


class Weights:
    """How much the hits of each rule matter under some settings."""

    def __init__(self, settings: Settings, table: Sequence[Rule]) -> None:
        """Raises ValueError for an unknown profile, rule or severity."""
        self.profile = known_profile(settings.profile)
        self.chosen: dict[str, Severity] = {}
        for name in sorted(settings.severity, key=len):
            level = settings.severity[name]
            if level not in SEVERITIES:
                raise Refused(Message("unknown-severity", name=level, rule=name, hint=hint(level, SEVERITIES)))
            self.chosen |= {rule.code: level for rule in named(table, name)}

    def severity(self, rule: Rule, hit: Hit) -> Severity:
        """The severity that a setting gives, else the profile, else the hit itself, else the rule."""
        of_profile = self.profile.every or self.profile.severities.get(rule.code)
        return self.chosen.get(rule.code) or of_profile or hit.severity or rule.severity


def known_profile(name: str) -> Profile:
    """A profile by its name. Raises ValueError for an unknown one."""
    if name not in PROFILES:
        raise Refused(Message("unknown-profile", name=name, hint=hint(name, PROFILES)))
    return PROFILES[name]

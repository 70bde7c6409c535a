"""What the command line asks of the rules, over what configurations say."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple, cast

from dienstreis.cli.language import message_language
from dienstreis.configuration import ConfigurationError
from dienstreis.errors import Message, Refused

if TYPE_CHECKING:
    import datetime
    from collections.abc import Mapping

    from dienstreis.configuration import Configuration
    from dienstreis.model import Finding, Severity
    from dienstreis.rules import Settings

__all__ = ["Overrides"]


class Overrides(NamedTuple):
    """The options of a command; ``None`` and empty for what it leaves to the configuration."""

    language: str | None = None
    select: list[str] | None = None
    ignore: list[str] | None = None
    profile: str | None = None
    severity: Mapping[str, str] = {}
    fail_on: Severity | None = None
    today: datetime.date | None = None

    def message_language(self, configuration: Configuration) -> str:
        """The language of messages under a configuration."""
        return message_language(self.language or configuration.values.lang)

    def settings(self, configuration: Configuration) -> Settings:
        """The settings of a check under a configuration.

        Raises `ConfigurationError` for an unknown rule, profile, severity or language in either.
        """
        from dienstreis.rules import Settings
        from dienstreis.rules.profiles import DEFAULT_PROFILE

        if self != Overrides() and configuration.path:
            Overrides().settings(configuration)  # so that what is wrong in the file is told of the file
        values = configuration.values
        settings = Settings(
            language=self.message_language(configuration),
            select=values.select if self.select is None else self.select,
            ignore=values.ignore if self.ignore is None else [*values.ignore, *self.ignore],
            profile=self.profile or values.profile or DEFAULT_PROFILE,
            severity=values.severity | cast("dict[str, Severity]", self.severity),
            today=self.today,
            report_days=values.report_days,
            gift_value=values.gift_value,
        )
        verify(settings, str(configuration.path) if self == Overrides() else None)
        return settings

    def fails(self, finding: Finding, configuration: Configuration) -> bool:
        """Whether a run fails for a finding."""
        from dienstreis.rules.settings import SEVERITIES

        bound = self.fail_on or configuration.values.fail_on
        return SEVERITIES.index(finding.severity) <= SEVERITIES.index(bound)


def verify(settings: Settings, origin: str | None) -> None:
    """Raise `ConfigurationError` for an unknown rule, profile, severity or language; ``origin`` is where it stands."""
    from dienstreis.rules import RULES
    from dienstreis.rules.findings import known_language
    from dienstreis.rules.settings import Weights

    try:
        Weights(settings, RULES)
        settings.rules(RULES)
        known_language(settings.language)
    except Refused as error:
        what = error.message
        raise ConfigurationError(Message("of-path", path=origin, what=what) if origin else what) from error

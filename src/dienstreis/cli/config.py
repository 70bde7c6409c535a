"""``dienstreis config``: which settings hold for a report, and where they come from."""

from pathlib import Path
from typing import Annotated

import typer

__all__ = ["config"]


def config(
    path: Annotated[Path, typer.Argument(metavar="PATH", help="A report or a folder.")] = Path(),
) -> None:
    """Print the settings that hold for a report or in a folder, as TOML with the origin of each."""
    from dienstreis.cli.destination import writing_to
    from dienstreis.cli.run import refuse_configuration
    from dienstreis.cli.settings import Overrides
    from dienstreis.configuration import ConfigurationError, Configurations
    from dienstreis.output.configuration import as_toml

    try:
        found = Configurations().of(path / "report" if path.is_dir() else path)
        settings = Overrides().settings(found)
    except ConfigurationError as error:
        refuse_configuration(error)
    bounds = settings.bounds()
    defaults = {
        "profile": settings.profile,
        "lang": settings.language,
        "report_days": bounds.report_days,
        "gift_value": bounds.gift_value,
    }
    with writing_to(None) as stream:
        stream.writelines(f"{line}\n" for line in as_toml(found, defaults))

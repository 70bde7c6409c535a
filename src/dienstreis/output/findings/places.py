"""Paths as a pipeline wants them: from the top of the repository that it has checked out."""

import os
from pathlib import Path

__all__ = ["below", "repository"]

STANDARD_INPUT = "-"
REPOSITORY = ".git"


def below(top: str | None, path: str | None) -> str:
    """A path from the folder ``top``, with forward slashes; as it is where it leads elsewhere, or ``top`` is unknown.

    Links above the file are followed, in both; a file that is a link keeps its own name. Standard input, which has no
    path, is ``-``.
    """
    if path is None or path == STANDARD_INPUT:
        return STANDARD_INPUT
    if not top:
        return path
    given = Path(path)
    place, root = Path(os.path.realpath(given.parent), given.name), Path(os.path.realpath(top))
    return place.relative_to(root).as_posix() if place.is_relative_to(root) else path


def repository() -> str | None:
    """The top of the Git repository that the command was given in, or of its work tree; ``None`` outside of any."""
    here = Path.cwd()
    return next((str(each) for each in (here, *here.parents) if os.path.exists(each / REPOSITORY)), None)  # noqa: PTH110

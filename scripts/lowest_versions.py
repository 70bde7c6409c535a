"""Print the lowest versions that ``pyproject.toml`` allows, as constraints for pip.

``.ci/run`` runs the tests with them: a lower bound that nobody tests is a guess.
"""

import tomllib
from collections.abc import Iterator
from itertools import chain
from pathlib import Path
from typing import Any

from packaging.requirements import Requirement

PROJECT = Path(__file__).parents[1] / "pyproject.toml"


def lowest_versions(content: dict[str, Any]) -> Iterator[str]:
    """A constraint a package that has a lower bound, wherever it is required, to build the project too."""
    project = content["project"]
    extras = chain.from_iterable(project["optional-dependencies"].values())
    for requirement in map(Requirement, [*content["build-system"]["requires"], *project["dependencies"], *extras]):
        bounds = [bound.version for bound in requirement.specifier if bound.operator == ">="]
        if bounds:
            yield f"{requirement.name}=={bounds[0]}"


if __name__ == "__main__":
    for constraint in lowest_versions(tomllib.loads(PROJECT.read_text(encoding="utf-8"))):
        print(constraint)

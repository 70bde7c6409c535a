"""The lowest versions that are allowed, and tested."""

import importlib.util
import tomllib
from itertools import chain
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parents[2]
SCRIPT = ROOT / "scripts" / "lowest_versions.py"


@pytest.fixture
def script() -> Any:
    """The script as a module."""
    spec = importlib.util.spec_from_file_location("lowest_versions", SCRIPT)
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_lower_bounds_become_the_version_itself(script: Any) -> None:
    content = {
        "build-system": {"requires": ["bouwer>=1.27"]},
        "project": {
            "dependencies": ["een>=2.1", "twee[extra]>=0.5,<3; python_version >= '3.11'"],
            "optional-dependencies": {"test": ["dienstreis[sqlite]", "drie>=9"], "dev": ["vier==2.19.*"]},
        },
    }
    assert list(script.lowest_versions(content)) == ["bouwer==1.27", "een==2.1", "twee==0.5", "drie==9"]


def test_every_lower_bound_of_the_project_is_among_them(script: Any) -> None:
    content = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    constraints = list(script.lowest_versions(content))
    project = content["project"]
    for requirement in [*project["dependencies"], *chain(*project["optional-dependencies"].values())]:
        assert ">=" not in requirement or requirement.replace(">=", "==") in constraints
    assert len({constraint.partition("==")[0] for constraint in constraints}) == len(constraints)

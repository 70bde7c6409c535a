"""What all tests share."""

import hypothesis
import pytest

from dienstreis.cli.language import speak

hypothesis.settings.register_profile("unhurried", deadline=None)  # a busy machine is no fault of a test's subject
hypothesis.settings.load_profile("unhurried")


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add the options that run the slow tests too, and try chance more often."""
    parser.addoption("--slow", action="store_true", help="run the tests marked slow too")
    parser.addoption("--rounds", type=int, default=12, help="how often slow tests try what chance decides")


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Skip the slow tests where they are not asked for."""
    if config.getoption("--slow"):
        return
    for item in items:
        if item.get_closest_marker("slow"):
            item.add_marker(pytest.mark.skip(reason="slow: pytest --slow, as in .ci/run, runs it"))


VARIABLES = ("LC_ALL", "LC_MESSAGES", "LANG", "COLUMNS", "LINES")


@pytest.fixture(autouse=True)
def nobody(monkeypatch: pytest.MonkeyPatch) -> None:
    """No language, nor width, of whoever runs the tests, nor the language that an earlier test has asked for."""
    for name in VARIABLES:
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("LANG", "C.UTF-8")
    speak(None)


@pytest.fixture(params=[2, pytest.param(None, marks=pytest.mark.slow)], ids=["a few", "many"])
def rounds(request: pytest.FixtureRequest) -> int:
    """How often a test tries what chance decides: which process comes first, when one is killed, what is damaged."""
    return int(request.param or request.config.getoption("--rounds"))

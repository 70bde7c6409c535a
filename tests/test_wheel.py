"""What is built and installed: it holds what it needs, nothing else, and works without the extras."""

import email
import importlib.metadata
import os
import shutil
import subprocess
import sys
import tarfile
import zipfile
from collections.abc import Callable
from pathlib import Path, PurePosixPath

import pytest

import dienstreis

pytestmark = pytest.mark.slow
ROOT = Path(__file__).parents[1]
EXAMPLES = ("turku-2024-koppen.md", "vilnius-2017-pdf-extractie.txt", "aarhus-2022-formulier.txt")
PLACES = {"win32": ("Scripts", ".exe")}
BUILD = "import sys, hatchling.build as b; print(getattr(b, sys.argv[1])(sys.argv[2]))"

Dienstreis = Callable[..., subprocess.CompletedProcess[str]]


def program(environment: Path, name: str) -> Path:
    folder, suffix = PLACES.get(sys.platform, ("bin", ""))
    return environment / folder / f"{name}{suffix}"


def call(*line: str | Path, folder: Path) -> str:
    result = subprocess.run([str(each) for each in line], cwd=folder, capture_output=True, text=True, check=False)
    assert result.returncode == 0, result.stderr[-2000:]
    return result.stdout


@pytest.fixture(scope="module")
def scratch(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("bouw")


@pytest.fixture(scope="module")
def builder(scratch: Path) -> Path:
    """Python with the project's build backend."""
    environment = scratch / "builder"
    call(sys.executable, "-m", "venv", environment, folder=scratch)
    pip = [program(environment, "pip"), "install", "--quiet", "--disable-pip-version-check", "hatchling>=1.27"]
    if subprocess.run([str(each) for each in pip], capture_output=True, check=False).returncode:
        pytest.skip("hatchling, which builds the package, cannot be had here")
    return program(environment, "python")


@pytest.fixture(scope="module")
def tree(scratch: Path) -> Path:
    """The project's own files."""
    ignored = shutil.ignore_patterns(".git", ".venv*", "*cache*", "dist", "build", "*.egg-info", "node_modules")
    return Path(shutil.copytree(ROOT, scratch / "tree", ignore=ignored))


@pytest.fixture(scope="module")
def archive(scratch: Path, builder: Path, tree: Path) -> Path:
    """The source distribution."""
    return scratch / call(builder, "-c", BUILD, "build_sdist", scratch, folder=tree).split()[-1]


@pytest.fixture(scope="module")
def wheel(scratch: Path, builder: Path, archive: Path) -> Path:
    """The wheel, built from the source distribution, as an index would build it."""
    with tarfile.open(archive) as packed:
        packed.extractall(scratch / "unpacked", filter="data")
    (tree,) = (scratch / "unpacked").iterdir()
    return scratch / call(builder, "-c", BUILD, "build_wheel", scratch, folder=tree).split()[-1]


@pytest.fixture(scope="module")
def installed(scratch: Path, wheel: Path) -> Path:
    """An environment that holds the wheel and what it requires, and no extras."""
    environment = scratch / "empty"
    call(sys.executable, "-m", "venv", environment, folder=scratch)
    call(program(environment, "pip"), "install", "--quiet", "--disable-pip-version-check", wheel, folder=scratch)
    call(program(environment, "pip"), "check", folder=scratch)
    return environment


@pytest.fixture
def run(installed: Path, tmp_path: Path) -> Dienstreis:
    """The installed command, in a folder with the examples and far from the project."""
    (tmp_path / "verslagen").mkdir()
    for name in EXAMPLES:
        shutil.copy(ROOT / "examples" / name, tmp_path / "verslagen")

    def dienstreis_(*arguments: str) -> subprocess.CompletedProcess[str]:
        environment = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}
        return subprocess.run(
            [str(program(installed, "dienstreis")), *arguments],
            cwd=tmp_path,
            env=environment | {"LC_ALL": "C.UTF-8"},
            capture_output=True,
            encoding="utf-8",
            timeout=60,
            check=False,
        )

    return dienstreis_


def members(wheel: Path) -> set[str]:
    with zipfile.ZipFile(wheel) as packed:
        return set(packed.namelist())


def test_the_wheel_holds_the_package_and_nothing_else(scratch: Path, wheel: Path, builder: Path, tree: Path) -> None:
    source = ROOT / "src"
    own = {
        path.relative_to(source).as_posix()
        for path in source.rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }
    description = f"dienstreis-{dienstreis.__version__}.dist-info"
    about = {"METADATA", "WHEEL", "RECORD", "entry_points.txt", "licenses/LICENSE"}
    assert members(wheel) == own | {f"{description}/{name}" for name in about}
    assert "dienstreis/py.typed" in own
    other = scratch / "direct"
    other.mkdir()
    direct = other / call(builder, "-c", BUILD, "build_wheel", other, folder=tree).split()[-1]
    assert members(direct) == members(wheel)


def test_the_source_distribution_holds_what_the_tests_need(archive: Path) -> None:
    with tarfile.open(archive) as packed:
        names = {PurePosixPath(*PurePosixPath(name).parts[1:]).as_posix() for name in packed.getnames()}
    assert {"LICENSE", "README.md", "CHANGELOG.md", "pyproject.toml", "PKG-INFO", "tests/test_wheel.py"} <= names
    assert {f"examples/{name}" for name in EXAMPLES} <= names
    tops = {PurePosixPath(name).parts[0] for name in names}
    assert not tops & {".git", ".venv", "dist"}


def test_its_metadata(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as packed:
        (name,) = (name for name in packed.namelist() if name.endswith("/METADATA"))
        told = email.message_from_bytes(packed.read(name))
        assert packed.read(name.replace("METADATA", "licenses/LICENSE")) == (ROOT / "LICENSE").read_bytes()
    assert (told["Name"], told["Version"]) == ("dienstreis", dienstreis.__version__)
    assert told["License-Expression"] == "EUPL-1.2"
    assert told["Requires-Python"] == ">=3.11"
    classifiers = set(told.get_all("Classifier", []))
    assert {"Typing :: Typed", "Natural Language :: Dutch", "Natural Language :: English"} <= classifiers
    assert not [each for each in classifiers if each.startswith("License ::")], "the expression tells it (PEP 639)"
    assert told["Description-Content-Type"] == "text/markdown"
    assert {"ics", "repair"} <= set(told.get_all("Provides-Extra", []))


def test_only_what_it_requires_is_installed(installed: Path) -> None:
    folder = call(
        program(installed, "python"), "-c", "import sysconfig; print(sysconfig.get_path('purelib'))", folder=installed
    ).strip()
    names = {each.metadata["Name"].lower() for each in importlib.metadata.distributions(path=[folder])}
    assert "dienstreis" in names
    assert not names & {"icalendar", "sqlite-utils", "wordfreq", "pytest", "hypothesis", "mypy", "ruff"}


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("parse verslagen", '"country_code": "FI"'),
        ("parse verslagen --format yaml", "country_code: FI"),
        ("summary verslagen", "Turku"),
        ("summary verslagen/turku-2024-koppen.md --lang nl", "Verslag dienstreis Turku"),
        ("summary verslagen --format csv --table trips", "Turku"),
        ("summary verslagen --format html", "<!doctype html>"),
        ("summary --follow-ups verslagen --format markdown", "| What |"),
        ("validate verslagen --exit-zero --lang nl", "DR401"),
        ("validate verslagen --exit-zero --format sarif", '"version": "2.1.0"'),
        ("validate verslagen --exit-zero --format json", '"findings"'),
        ("rules", "DR001"),
        ("rules DR401 --lang nl", "DR401"),
        ("config", "profile"),
        ("schema", "json-schema.org"),
        ("track verslagen", "follow-ups added"),
        ("export verslagen --to pakket", "0 unreadable"),
        ("export verslagen --to r.db", "0 unreadable"),
        ("--version", dienstreis.__version__),
    ],
)
def test_the_main_job(run: Dienstreis, line: str, words: str) -> None:
    result = run(*line.split())
    assert (result.returncode, words in result.stdout) == (0, True), result.stderr


def test_it_says_what_this_checkout_says(run: Dienstreis) -> None:
    for name in EXAMPLES:
        said = (ROOT / "examples" / name).with_suffix(".json").read_text(encoding="utf-8")
        out = run("parse", f"verslagen/{name}").stdout
        assert out == said.replace('"path": "examples/', '"path": "verslagen/')


@pytest.mark.parametrize(
    ("line", "status", "told"),
    [
        ("summary --follow-ups verslagen --format ics", 2, "pip install 'dienstreis[ics]'"),
        ("validate verslagen --exit-zero --select DR901", 0, "pip install 'dienstreis[repair]'"),
    ],
)
def test_an_extra_that_is_missing_is_named(run: Dienstreis, tmp_path: Path, line: str, status: int, told: str) -> None:
    result = run(*line.split())
    assert result.returncode == status
    assert told in result.stdout + result.stderr
    assert "Traceback" not in result.stderr
    assert [path.name for path in tmp_path.iterdir()] == ["verslagen"]

"""The package: its public names, its metadata, and who imports whom."""

import ast
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest
import yaml
from pydantic import BaseModel

import dienstreis
from dienstreis import model

ROOT = Path(__file__).parents[1]
SOURCE = ROOT / "src" / "dienstreis"


def test_every_public_name_is_there() -> None:
    for name in dienstreis.__all__:
        assert getattr(dienstreis, name) is not None
        assert name in dir(dienstreis)
    with pytest.raises(AttributeError, match="nonsense"):
        dienstreis.nonsense  # noqa: B018


def test_all_models_are_public() -> None:
    models = {name for name, value in vars(model).items() if isinstance(value, type) and issubclass(value, BaseModel)}
    assert models - {"BaseModel", "Model"} == set(model.__all__)
    assert set(model.__all__) < set(dienstreis.__all__)


def test_importing_the_package_imports_nothing_else() -> None:
    own = "name.startswith(('dienstreis', 'pydantic'))"
    code = f"import sys, dienstreis; print(*(name for name in sys.modules if {own}))"
    result = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert result.stdout.split() == ["dienstreis._version", "dienstreis"]


def test_read_is_parse_with_a_source(tmp_path: Path) -> None:
    text = (ROOT / "examples" / "turku-2024-koppen.md").read_text(encoding="utf-8")
    path = tmp_path / "verslag.md"
    path.write_text(text, encoding="utf-8")
    read, parsed = dienstreis.read(path), dienstreis.parse(text)
    assert parsed.source is None
    assert read.source
    assert read.source.path == path.as_posix()
    assert dienstreis.read(str(path)) == read
    assert read.model_copy(update={"source": None}) == parsed
    assert dienstreis.parse("\ufeff" + text) == parsed
    assert dienstreis.TripReport.model_validate_json(read.model_dump_json()) == read


def test_read_raises_where_there_is_no_text(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        dienstreis.read(tmp_path / "weg.md")
    (tmp_path / "x.pdf").write_bytes(b"%PDF-1.7")
    with pytest.raises(dienstreis.Unreadable):
        dienstreis.read(tmp_path / "x.pdf")


def test_validate_gives_findings() -> None:
    findings = dienstreis.validate("Notulen van de volkstuinvereniging.")
    assert [finding.code for finding in findings] == ["DR002"]
    assert isinstance(findings[0], dienstreis.Finding)


def test_types_come_along() -> None:
    assert (Path(dienstreis.__file__).parent / "py.typed").exists()


# Each package imports only what stands to its left.
LAYERS = (
    ("_version", "__init__"),
    ("model", "descriptions", "guard"),
    ("vocabulary",),
    ("errors", "nearest"),
    ("wording",),
    ("text",),
    ("grammar",),
    ("extract",),
    ("document",),
    (
        "reading",
        "writing",
        "locking",
        "fixing",
        "exclusion",
        "configuration",
        "agenda",
        "overview",
        "ledger",
        "personal_data",
    ),
    ("rules", "output", "export", "baseline"),
    ("cli", "__main__"),
)
LEVEL = {name: level for level, names in enumerate(LAYERS) for name in names}


@pytest.mark.parametrize("path", sorted(SOURCE.rglob("*.py")), ids=lambda path: path.relative_to(SOURCE).as_posix())
def test_a_module_imports_only_what_stands_to_its_left(path: Path) -> None:
    own = LEVEL[path.relative_to(SOURCE).parts[0].removesuffix(".py")]
    if path == SOURCE / "__init__.py":
        return
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("dienstreis."):
            parts = str(node.module).split(".")
            assert LEVEL[parts[1]] <= own, f"line {node.lineno} imports {node.module}"
        if isinstance(node, ast.Import | ast.ImportFrom):
            names = [node.module or ""] if isinstance(node, ast.ImportFrom) else [alias.name for alias in node.names]
            assert not any(name.split(".")[0] == "click" for name in names), "typer brings its own"


def test_a_class_name_means_one_thing() -> None:
    classes: dict[str, list[str]] = {}
    aliases: dict[str, list[str]] = {}
    for path in sorted(SOURCE.rglob("*.py")):
        for node in ast.parse(path.read_text(encoding="utf-8")).body:
            match node:
                case ast.ClassDef(name=name):
                    classes.setdefault(name, []).append(path.relative_to(SOURCE).as_posix())
                case ast.Assign(value=ast.Call(func=ast.Name(id="TypeVar" | "ParamSpec"))):
                    pass  # which mean something in their module only
                case ast.Assign(targets=[ast.Name(id=name)]) | ast.AnnAssign(target=ast.Name(id=name)):
                    aliases.setdefault(name, []).append(path.relative_to(SOURCE).as_posix())
    assert {name: places for name, places in classes.items() if len(places) > 1} == {}
    assert {name: places for name, places in aliases.items() if name in classes} == {}


def test_what_is_known_by_its_identity_is_its_own_key() -> None:
    calls = [
        f"{path.relative_to(SOURCE).as_posix()}:{node.lineno}"
        for path in sorted(SOURCE.rglob("*.py"))
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "id"
    ]
    assert calls == []


def test_metadata() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    public = yaml.safe_load((ROOT / "publiccode.yml").read_text(encoding="utf-8"))
    assert project["license"] == public["legal"]["license"] == "EUPL-1.2"
    assert public["name"] == project["name"] == "dienstreis"
    assert public["softwareVersion"] == dienstreis.__version__
    assert public["url"] == project["urls"]["Repository"]
    names = {requirement.split(">=")[0] for requirement in project["dependencies"]}
    assert names == {
        *("typer", "markdown-it-py", "mdit-py-plugins", "pydantic", "python-stdnum", "pyyaml", "rich"),
    }
    assert all(">=" in requirement for requirement in project["dependencies"])


def test_publiccode_has_what_its_standard_asks_for() -> None:
    public = yaml.safe_load((ROOT / "publiccode.yml").read_text(encoding="utf-8"))
    assert public["publiccodeYmlVersion"] == "0.4"
    assert {"name", "url", "platforms", "categories", "developmentStatus", "softwareType"} <= set(public)
    assert set(public["description"]) == {"nl", "en"}
    for description in public["description"].values():
        assert len(description["shortDescription"]) <= 150
        assert 150 <= len(description["longDescription"]) <= 10_000
        assert description["features"]
    assert public["maintenance"]["type"] in {"internal", "contract", "community", "none"}
    assert public["maintenance"]["contacts"]
    assert public["localisation"] == {"localisationReady": True, "availableLanguages": ["nl", "en"]}

"""The JSON Schema: the file is what the command prints, and it describes every field."""

import json
from pathlib import Path

from jsonschema import Draft202012Validator
from typer.testing import CliRunner

from dienstreis import TripReport
from dienstreis.cli.app import application

FILE = Path(__file__).parents[1] / "schemas" / "report.schema.json"


def printed(*arguments: str) -> str:
    return CliRunner().invoke(application(), ["schema", *arguments]).stdout


def test_the_file_is_what_the_command_prints() -> None:
    assert FILE.read_bytes() == printed().encode(), "run scripts/update_examples.py"


def test_the_schema_of_findings_is_what_the_command_prints() -> None:
    file = FILE.with_name("findings.schema.json")
    assert file.read_bytes() == printed("findings").encode(), "run scripts/update_examples.py"
    schema = json.loads(file.read_bytes())
    assert schema["title"] == "Findings"
    assert "excerpt" not in schema["$defs"]["Finding"]["properties"]


def test_it_can_be_written_to_a_file(tmp_path: Path) -> None:
    assert printed("-o", str(tmp_path / "schema.json")) == ""
    assert (tmp_path / "schema.json").read_bytes() == FILE.read_bytes()


def test_it_is_a_schema_of_2020_12_with_a_name() -> None:
    schema = json.loads(FILE.read_bytes())
    Draft202012Validator.check_schema(schema)
    assert schema["$schema"] == "https://json-schema.org/draft/2020-12/schema"
    assert schema["$id"] == "urn:dienstreis:schema:report:1"
    assert schema["title"] == "TripReport"
    assert schema["description"]
    assert list(schema["$defs"]["TripReport"]["properties"]) == list(TripReport().model_dump(mode="json"))


def test_every_object_and_key_is_described() -> None:
    schema = json.loads(FILE.read_bytes())
    missing = [
        f"{name}.{key}"
        for name, model in schema["$defs"].items()
        for key, value in {"": model, **model["properties"]}.items()
        if not value.get("description") or not (value.get("title") or "$ref" in json.dumps(value))
    ]
    assert not missing


def test_no_object_has_other_keys() -> None:
    schema = json.loads(FILE.read_bytes())
    assert all(model["additionalProperties"] is False for model in schema["$defs"].values())


def test_an_empty_report_is_valid_and_an_unknown_key_is_not() -> None:
    validator = Draft202012Validator(json.loads(FILE.read_bytes()))
    data = TripReport().model_dump(mode="json")
    assert validator.is_valid(data)
    assert not validator.is_valid(data | {"cost": 1})
    assert not validator.is_valid(data | {"schema_version": "2"})

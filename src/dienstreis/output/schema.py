"""The JSON Schemas of what the tool prints."""

import json
from typing import Any

from pydantic import BaseModel, ConfigDict, Field
from pydantic.json_schema import GenerateJsonSchema, JsonSchemaValue
from pydantic_core.core_schema import ModelSchema

from dienstreis.descriptions import descriptions
from dienstreis.model import Finding, TripReport
from dienstreis.output.findings.statistics import Count

__all__ = ["SCHEMAS", "findings_schema", "report_schema"]

DIALECT = "https://json-schema.org/draft/2020-12/schema"


class Tool(BaseModel):
    """The program that was run."""

    model_config = ConfigDict(extra="forbid")

    name: str
    """Its name."""
    version: str
    """Its version."""


class Findings(BaseModel):
    """What ``validate`` prints as JSON."""

    model_config = ConfigDict(extra="forbid")

    findings: list[Finding]
    """What was found, by file and line."""
    notes: list[str]
    """What is to be said about the run itself."""
    files: int
    """How many files were looked at."""
    tool: Tool
    """The program that was run."""
    statistics: list[Count] = Field(default_factory=list)
    """How often each rule found something, most often first; only with ``--statistics``."""


class Described(GenerateJsonSchema):
    """Tells of each property what stands under its attribute."""

    def model_schema(self, schema: ModelSchema) -> JsonSchemaValue:
        """The schema of a model, with the descriptions of its attributes."""
        found = super().model_schema(schema)
        model: type[BaseModel] = schema["cls"]
        for name, sentence in descriptions(model).items():
            key = model.model_fields[name].alias or name
            if key in found["properties"]:  # what is excluded from the output is not
                found["properties"][key]["description"] = sentence
        return found


def report_schema() -> str:
    """The schema of a report, as text that is the same from run to run."""
    return schema_of(TripReport, "report")


def findings_schema() -> str:
    """The schema of findings, as text that is the same from run to run."""
    return schema_of(Findings, "findings")


def schema_of(model: type[BaseModel], name: str) -> str:
    """The schema of a model.

    The number in its ``$id`` is the version of the reports' shape: both grow when a consumer would break.
    """
    version = TripReport.model_fields["schema_version"].default
    schema: dict[str, Any] = model.model_json_schema(schema_generator=Described, mode="serialization")
    described = schema.get("$defs", {}).get(model.__name__, schema)
    whole = {
        "$schema": DIALECT,
        "$id": f"urn:dienstreis:schema:{name}:{version}",
        **{key: described[key] for key in ("title", "description")},
        **schema,
    }
    return json.dumps(whole, ensure_ascii=False, indent=2) + "\n"


SCHEMAS = {"report": report_schema, "findings": findings_schema}
"""What there are schemas of."""

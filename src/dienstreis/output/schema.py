"""The JSON Schema of the data."""

import json

from dienstreis.model import TripReport

__all__ = ["report_schema"]


def report_schema() -> str:
    """The schema of a report, as text that is the same from run to run.

    The number in its ``$id`` is `TripReport.schema_version`: both grow when a consumer would break.
    """
    version = TripReport.model_fields["schema_version"].default
    schema = {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": f"urn:dienstreis:schema:report:{version}",
        **TripReport.model_json_schema(mode="serialization"),
    }
    return json.dumps(schema, ensure_ascii=False, indent=2) + "\n"

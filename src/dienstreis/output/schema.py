"""The JSON Schema of the data."""

import json

from dienstreis.model import TripReport

__all__ = ["report_schema"]


def report_schema() -> str:
    """The schema of a report, as text that is the same from run to run.

    The number in its ``$id`` is `TripReport.schema_version`: both grow when a consumer would break.
    """
    version = TripReport.model_fields["schema_version"].default
    schema = TripReport.model_json_schema(mode="serialization")
    whole = {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": f"urn:dienstreis:schema:report:{version}",
        **{key: schema["$defs"][TripReport.__name__][key] for key in ("title", "description")},
        **schema,
    }
    return json.dumps(whole, ensure_ascii=False, indent=2) + "\n"

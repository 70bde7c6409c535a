"""A configuration as TOML, with the origin of each value."""

import json
import math
from collections.abc import Iterator, Mapping
from typing import Any

from dienstreis.configuration import Configuration, Values, kebab
from dienstreis.output.printable import escape_quoted, printable

__all__ = ["as_toml"]


def as_toml(configuration: Configuration, defaults: Mapping[str, object]) -> Iterator[str]:
    """A line a key, with the file that it comes from behind it; ``defaults`` hold for keys without a value."""
    values = configuration.values.model_dump(mode="json")
    width = max(len(kebab(name)) for name in Values.model_fields)
    for name in Values.model_fields:
        origin = configuration.origin(name) or "default"
        value = defaults.get(name) if values[name] is None else values[name]
        key = f"{kebab(name):<{width}}"
        told = f"# {key} is not set" if value is None else escape_quoted(f"{key} = {toml(value)}")
        yield f"{told}  # {printable(origin)}"


def toml(value: Any) -> str:
    """A value in the notation of TOML: that of JSON, but for tables and the number without an end."""
    if isinstance(value, dict):
        pairs = ", ".join(f"{json.dumps(key, ensure_ascii=False)} = {toml(each)}" for key, each in value.items())
        return f"{{ {pairs} }}" if pairs else "{}"
    if isinstance(value, list):
        return f"[{', '.join(map(toml, value))}]"
    return "inf" if value == math.inf else json.dumps(value, ensure_ascii=False)

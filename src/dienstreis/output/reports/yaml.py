"""YAML: one document, or a stream of them, in the shape of the JSON."""

from collections.abc import Iterable, Iterator
from functools import cache
from typing import TYPE_CHECKING, Any

from dienstreis.output.printable import escape_quoted, is_harmless_in_json
from dienstreis.wording.patterns import regex

if TYPE_CHECKING:
    from dienstreis.model import TripReport

__all__ = ["dump", "dump_yaml", "frame"]

# Numbers of YAML 1.2; some are strings in YAML 1.1, which PyYAML knows, and must be quoted all the same.
NUMBER = regex(r"[-+]?(?:0o[0-7]+|0x[0-9a-fA-F]+|(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?)$")
LONGEST_LINE = 2**31 - 1  # the widest that the C library can be asked for: no line is folded


def dump(report: "TripReport") -> str:
    """A report as a YAML document without its marker."""
    return dump_yaml(report.model_dump(mode="json"))


def dump_yaml(data: object) -> str:
    """Data of JSON's kinds as a YAML document without its marker."""
    import yaml

    document: str = yaml.dump(
        data,
        Dumper=dumper(),
        sort_keys=False,
        allow_unicode=True,
        width=LONGEST_LINE,
    )
    return escape_quoted(document)


def frame(reports: Iterable[str], *, one: bool) -> Iterator[str]:
    """The document, or ``null`` where there is none; else a stream of documents, each behind its marker."""
    if one:
        yield next(iter(reports), "null\n")
        return
    for report in reports:
        yield f"---\n{report}"


@cache
def dumper() -> Any:
    """PyYAML's safe dumper, the C one where there is one, which quotes what YAML 1.2 would read as a number.

    Imported when it is asked for: the names of the formats must cost a command nothing.
    """
    import yaml

    base: Any = getattr(yaml, "CSafeDumper", yaml.SafeDumper)

    class Dumper(base):  # type: ignore[misc]
        """Knows numbers of YAML 1.2, and no anchors."""

        def ignore_aliases(self, data: object) -> bool:  # noqa: ARG002 - PyYAML's signature
            return True

    def represent_string(dumper: Any, value: str) -> Any:
        # Only double quotes leave room for the escapes of `escape_quoted`, and for line ends in one line.
        style = None if is_harmless_in_json(value) and "\n" not in value else '"'
        return dumper.represent_scalar("tag:yaml.org,2002:str", value, style=style)

    Dumper.add_implicit_resolver("tag:yaml.org,2002:float", NUMBER, list("-+.0123456789"))
    Dumper.add_representer(str, represent_string)
    return Dumper

"""Values with their places in the text."""

from collections.abc import Iterable, Mapping
from typing import Generic, NamedTuple, TypeVar

from dienstreis.text.passage import Passage, Span

__all__ = ["Grounded", "Problem", "collect", "ground", "ground_passage"]

T = TypeVar("T")


class Problem(NamedTuple):
    """What could not be understood, or contradicts itself, and where: a rule words it."""

    kind: str
    span: Span
    facts: Mapping[str, str] = {}


class Grounded(NamedTuple, Generic[T]):
    """A value, and the passages that it and its parts were read from, by JSON Pointer into the value."""

    value: T
    places: dict[str, Span]
    problems: tuple[Problem, ...] = ()
    """What is wrong with the words that it was read from."""

    @property
    def span(self) -> Span:
        """From the first to the last of its passages."""
        spans = list(self.places.values())
        return Span(min(span.start for span in spans), max(span.end for span in spans))


def ground(value: T, span: Span, **parts: Span | None) -> Grounded[T]:
    """A value read from one passage; ``parts`` are the passages of its attributes."""
    return Grounded(value, {"": span} | {f"/{name}": part for name, part in parts.items() if part is not None})


def ground_passage(passage: Passage) -> Grounded[str]:
    """The words of a passage as a value."""
    return ground(passage.text, passage.span())


def collect(items: Iterable[Grounded[T]]) -> Grounded[list[T]]:
    """A list of values out of values."""
    values: list[T] = []
    places: dict[str, Span] = {}
    for index, item in enumerate(items):
        values.append(item.value)
        places |= {f"/{index}{pointer}": span for pointer, span in item.places.items()}
    return Grounded(values, places)

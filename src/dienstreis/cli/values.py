"""Values of options that cannot be used, told in the command line's own terms and not in those of libraries."""

import datetime
from collections.abc import Callable, Iterator
from typing import Annotated, Any, Literal, get_args, get_origin, get_type_hints

from dienstreis.errors import Message

__all__ = ["wrong_value"]


def wrong_value(command: Callable[..., Any], parameter: str, given: Any) -> Message | None:
    """What is wrong with what was given for a parameter of a command; ``None`` where nothing can be told.

    ``given`` is a word of the command line, or a list of such.
    """
    annotation = get_type_hints(command, include_extras=True)[parameter]
    if get_origin(annotation) is not Annotated:
        return None
    bounds = annotation.__metadata__[0]  # what typer knows of the option, its least and its most value among that
    words = given if isinstance(given, list | tuple) else [given]
    problems = (problem(kind, bounds, str(word)) for kind in kinds_in(annotation.__origin__) for word in words)
    return next((found for found in problems if found), None)


def kinds_in(annotation: Any) -> Iterator[Any]:
    """The kinds of values in an annotation: those in a list, and those that need not be there, are of the same kind."""
    if get_origin(annotation) is Literal or not get_args(annotation):
        yield annotation
        return
    for each in get_args(annotation):
        yield from kinds_in(each)


def problem(kind: Any, bounds: Any, word: str) -> Message | None:
    """What is wrong with a word that is to be a value of some kind."""
    if get_origin(kind) is Literal:
        return not_among(get_args(kind), word)
    if kind is datetime.datetime:
        return Message("no-day", value=word)
    if kind in {int, float}:
        return no_number(kind, bounds, word)
    return None


def not_among(known: tuple[str, ...], word: str) -> Message | None:
    """That a word is none of those that there are."""
    return None if word in known else Message("no-choice", value=word, known=known)


def no_number(kind: type[int] | type[float], bounds: Any, word: str) -> Message | None:
    """That a word is no number, or one that is too small or too large."""
    try:
        value = kind(word)
    except ValueError:
        return Message("no-whole-number" if kind is int else "no-number", value=word)
    if bounds.min is not None and not value >= bounds.min:
        return Message("too-low", value=word, least=bounds.min)
    if bounds.max is not None and not value <= bounds.max:
        return Message("too-high", value=word, most=bounds.max)
    return None

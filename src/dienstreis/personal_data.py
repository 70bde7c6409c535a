"""Reports without the personal data that DR801 finds in them, for those who publish what reports say."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any, TypeVar

from pydantic import BaseModel

from dienstreis.document import Document
from dienstreis.model import FollowUp, Source

__all__ = ["without_personal_data"]

Shape = TypeVar("Shape", bound=BaseModel)
KEPT: dict[type[BaseModel], frozenset[str]] = {Source: frozenset({"sha256"}), FollowUp: frozenset({"id"})}
"""Digests: they tell nothing of the words, and other files name bytes and follow-ups by them."""


def without_personal_data(document: Document) -> Document:
    """A document of which nothing that is shown holds personal data.

    Masks keep the length of what they stand for: places are those of the text as it was read.
    """
    return replace(document, report=in_masked_words(document.report, document.masking.words), is_masked=True)


def in_masked_words(value: Shape, words: Callable[[str], str]) -> Shape:
    """Data with all their words masked."""
    kept = KEPT.get(type(value), frozenset())
    names = [name for name in type(value).model_fields if name not in kept]
    return value.model_copy(update={name: masked_value(getattr(value, name), words) for name in names})


def masked_value(value: Any, words: Callable[[str], str]) -> Any:
    """A value with all words in it masked."""
    if isinstance(value, str):
        return words(value)
    if isinstance(value, list):
        return [masked_value(each, words) for each in value]
    return in_masked_words(value, words) if isinstance(value, BaseModel) else value

"""The report's own title."""

from dienstreis.extract.content import value_of
from dienstreis.extract.grounded import Grounded, ground_passage
from dienstreis.text.outline import Outline, Style

__all__ = ["read_title"]


def read_title(outline: Outline) -> Grounded[str] | None:
    """The title: the front matter's, else the one that the outline found."""
    for part in outline.about("title"):
        if part.style == Style.FRONT_MATTER and (value := value_of(part)):
            return ground_passage(value)
    return ground_passage(outline.title) if outline.title else None

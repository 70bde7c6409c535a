"""Values of a report in words, as rich text that holds nothing but those words."""

from collections.abc import Iterable

from dienstreis.model import Destination, Due, Person
from dienstreis.output.unbroken import Unbroken

__all__ = ["amount", "destination", "due", "listed", "person", "text"]


def text(value: str | None, style: str = "") -> Unbroken:
    """Words of a report."""
    return Unbroken(value or "", style)


def listed(values: Iterable[str | None], separator: str = ", ") -> str:
    """The values that there are, in a row."""
    return separator.join(value for value in values if value)


def person(value: Person) -> str:
    """A person with title, office, organisation and party; or a group with its number."""
    name = listed((value.title, value.name), " ") or str(value.count)
    office = listed((value.role, value.organisation))
    joined = listed((name, office), ", " if value.name else " ")
    return f"{joined} ({value.party})" if value.party else joined


def destination(value: Destination) -> str:
    """A place with its country and the country's code."""
    named = listed((value.place, value.country))
    return f"{named} ({value.country_code})" if value.country_code else named


def amount(value: float, currency: str | None) -> str:
    """A sum of money with its currency."""
    return listed((currency, f"{value:,.2f}"), " ")


def due(value: Due | None) -> str:
    """The date where it is known, else the report's words."""
    return (value.date or value.text) if value else ""

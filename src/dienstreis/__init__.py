"""Reports of official trips (dienstreisverslagen) as structured, validated data.

``parse(text)`` and ``read(path)`` return a `TripReport`, ``validate(text)`` a list of `Finding`. Names are
imported when they are first asked for: the models cost more than all that ``dienstreis --version`` needs.
"""

import importlib
from typing import TYPE_CHECKING

from dienstreis._version import __version__

if TYPE_CHECKING:
    from dienstreis.model import (
        AccompanyingOfficials,
        Agreement,
        CostItem,
        Costs,
        Destination,
        Due,
        Finding,
        FollowUp,
        Gift,
        Gifts,
        Item,
        Link,
        Organisation,
        Partner,
        Period,
        Person,
        Place,
        ProgrammeEntry,
        Purpose,
        Result,
        Section,
        Source,
        TripReport,
    )
    from dienstreis.reading import parse, read
    from dienstreis.rules import validate
    from dienstreis.text.source import Unreadable

__all__ = [
    "AccompanyingOfficials",
    "Agreement",
    "CostItem",
    "Costs",
    "Destination",
    "Due",
    "Finding",
    "FollowUp",
    "Gift",
    "Gifts",
    "Item",
    "Link",
    "Organisation",
    "Partner",
    "Period",
    "Person",
    "Place",
    "ProgrammeEntry",
    "Purpose",
    "Result",
    "Section",
    "Source",
    "TripReport",
    "Unreadable",
    "__version__",
    "parse",
    "read",
    "validate",
]

_HOMES = {
    "Unreadable": "dienstreis.text.source",
    "parse": "dienstreis.reading",
    "read": "dienstreis.reading",
    "validate": "dienstreis.rules",
}


def __getattr__(name: str) -> object:
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value: object = getattr(importlib.import_module(_HOMES.get(name, "dienstreis.model")), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})

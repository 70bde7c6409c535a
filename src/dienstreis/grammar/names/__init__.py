"""The grammar of people in trip reports: names, titles, roles, organisations, parties and counted groups."""

from .counts import read_count
from .lists import PersonReading, find_people, read_leading, read_people, read_person
from .roles import is_office_holder
from .words import names_body, names_role

__all__ = [
    "PersonReading",
    "find_people",
    "is_office_holder",
    "names_body",
    "names_role",
    "read_count",
    "read_leading",
    "read_people",
    "read_person",
]

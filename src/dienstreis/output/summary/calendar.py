"""Follow-ups as tasks of a calendar (RFC 5545), through the extra ``ics``."""

import datetime
from collections.abc import Sequence

from dienstreis._version import __version__
from dienstreis.agenda import AgendaEntry
from dienstreis.ledger import key_of
from dienstreis.output.printable import printable
from dienstreis.wording.patterns import regex

__all__ = ["LIBRARY", "as_calendar"]

LIBRARY = "icalendar"
"""The module that it cannot do without."""
STATUSES = {
    "done": "COMPLETED",
    "ongoing": "IN-PROCESS",
    "planned": "NEEDS-ACTION",
    "open": "NEEDS-ACTION",
    "dropped": "CANCELLED",
}
STAMP = datetime.datetime(2020, 1, 1, tzinfo=datetime.UTC)
"""A time that is the same from run to run: the reports do not tell when an entry was made."""
FOLD = "\r\n "
FOLDED_COMMAND = regex(rf"{FOLD}((?:[^\S\r\n]|{FOLD})*:(?::|{FOLD})*)(?=:)")
"""Where a long line is folded right before a command to GitHub, which a log obeys behind spaces too."""


def as_calendar(entries: Sequence[AgendaEntry]) -> str:
    """A calendar with a task a follow-up, which keeps its UID from run to run. Raises ImportError without the extra."""
    from icalendar import Calendar, Todo

    calendar = Calendar()
    calendar.add("prodid", f"-//dienstreis//{__version__}//")
    calendar.add("version", "2.0")
    for entry in entries:
        item = entry.follow_up
        task = Todo()
        task.add("uid", printable(f"{key_of(entry)}@dienstreis"))
        task.add("dtstamp", STAMP)
        task.add("summary", printable(item.text))
        task.add("status", STATUSES[item.status])
        if entry.day:
            task.add("due", entry.day)
        told = [item.owner, entry.remark, entry.trip, f"{entry.path}:{entry.line}"]
        task.add("description", "\n".join(printable(each) for each in told if each))
        calendar.add_component(task)
    written = bytes(calendar.to_ical()).decode()
    return FOLDED_COMMAND.sub(lambda match: match[1].replace(FOLD, "") + FOLD, written)

"""Follow-ups as tasks of a calendar."""

import importlib.util
from typing import Any

import pytest

from dienstreis.agenda import entries_of
from dienstreis.output.summary.calendar import LIBRARY, as_calendar
from dienstreis.reading import parse

pytestmark = pytest.mark.skipif(importlib.util.find_spec(LIBRARY) is None, reason="dienstreis[ics] is not installed")
REPORT = """\
# Verslag dienstreis wethouder A. van Dalen naar Gent, 3 en 4 maart 2020

## Vervolg

- De wethouder stuurt de raad vóór 1 juni 2020 een voorstel; een brief, 🛶 en meer.
- De griffie heeft op 12 maart 2020 de bedankbrieven verstuurd.
- De wethouder belt de schepen.
"""


def test_a_task_a_follow_up() -> None:
    from icalendar import Calendar

    entries = list(entries_of(parse(REPORT), "gent.md"))
    text = as_calendar(entries)
    assert text == as_calendar(entries)
    tasks: list[Any] = Calendar.from_ical(text).walk("VTODO")
    assert len(tasks) == len(entries)
    assert len({str(task["UID"]) for task in tasks}) == len(entries)
    assert {str(task["STATUS"]) for task in tasks} == {"COMPLETED", "NEEDS-ACTION"}
    assert [task["DUE"].dt.isoformat() for task in tasks if "DUE" in task] == ["2020-06-01", "2020-03-12"]
    assert str(tasks[0]["SUMMARY"]) == entries[0].follow_up.text
    assert "\r\n" in text


@pytest.mark.parametrize(
    "attack", ["::error::x", "  ::error::x", "é::error::x", f"{':' * 73}::error::x", f"{':' * 200}error::x"]
)
def test_no_folded_line_begins_with_a_command(attack: str) -> None:
    from icalendar import Calendar

    for length in range(50, 90):
        entries = list(entries_of(parse(REPORT), f"{'a' * length}{attack}/gent.md"))
        text = as_calendar(entries)
        assert not any(line.lstrip().startswith("::") for line in text.split("\r\n")), length
        tasks: list[Any] = Calendar.from_ical(text).walk("VTODO")
        assert f"{'a' * length}{attack}/gent.md:{entries[0].line}" in str(tasks[0]["DESCRIPTION"])

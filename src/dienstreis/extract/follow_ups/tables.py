"""Follow-ups in tables of actions: a row each."""

from collections.abc import Iterator

from dienstreis.extract.columns import ACTIONS, cells_of, columns_of
from dienstreis.extract.content import Statement
from dienstreis.extract.follow_ups.dates import DateAnchors
from dienstreis.extract.follow_ups.families import cue_in_words
from dienstreis.extract.follow_ups.progress import status_in
from dienstreis.extract.follow_ups.sentence import FollowUpSentence
from dienstreis.extract.grounded import Grounded
from dienstreis.extract.sides import Home
from dienstreis.grammar.dates import find_dates
from dienstreis.model import Due, FollowUp, FollowUpStatus
from dienstreis.text.blocks import Table
from dienstreis.text.outline import Part
from dienstreis.text.passage import Passage
from dienstreis.vocabulary import follow_ups as vocabulary
from dienstreis.wording.phrases import any_of

__all__ = ["TableReader"]

NOBODY = any_of(vocabulary.NOBODY)


class TableReader:
    """Reads tables of actions; knows when the trip was, and who is of those who report."""

    def __init__(self, calendar: DateAnchors, home: Home) -> None:
        self.calendar = calendar
        self.home = home

    def read(self, table: Table, part: Part, section: str | None) -> Iterator[Grounded[FollowUp]]:
        """A follow-up a row, if the table has a column of actions and one of who, when or how far."""
        columns = columns_of(table, ACTIONS)
        beside = columns.keys() & {"who", "when", "status"}
        dated_only = beside == {"when"} and part.topics[:1] != ("follow_ups",)
        if "what" not in columns or not beside or dated_only:  # what and when: a programme has that, too
            return
        for row in table.rows:
            cells = cells_of(row, columns)
            if "what" in cells:
                yield self.row(cells, part, section)

    def row(self, cells: dict[str, Passage], part: Part, section: str | None) -> Grounded[FollowUp]:
        """One row."""
        what, when = cells["what"], cells.get("when")
        said = cue_in_words(FollowUpSentence(Statement(what, part), self.calendar, self.home))
        kind = said.kind if said else "action"
        status, word = self.status(cells)
        span = what.span()
        for name in cells.keys() - {""}:
            span = span.through(cells[name].span())
        value = FollowUp(
            id="",
            kind=kind,
            status=status or ("open" if kind in {"offer", "advice"} else "planned"),
            text=what.text,
            owner=self.owner(cells.get("who")),
            due=self.due(when) if when else None,
            section=section,
            cue=word or (said.words(what.text) if said else what.text.split()[0]),
        )
        return Grounded(value, {"": span, "/text": what.span()})

    def status(self, cells: dict[str, Passage]) -> tuple[FollowUpStatus | None, str | None]:
        """What the column of statuses says, else a status that stands in the column of dates; with its words."""
        for name in ("status", "when"):
            cell = cells.get(name)
            if cell and (status := status_in(cell.text)):
                return status, cell.text
        return None, None

    def owner(self, who: Passage | None) -> str | None:
        """Who must act, if a cell names somebody."""
        return who.text if who and who.text.strip(" -–—.") and not NOBODY.match(who.text) else None

    def due(self, when: Passage) -> Due:
        """The date of a cell."""
        readings = find_dates(when.text, self.calendar.reference)
        return Due(text=when.text, date=readings[0].iso() if readings else None)

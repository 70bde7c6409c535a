"""DR601 to DR604: what is to be done, by whom and when."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dienstreis.agenda import OVER, last_day
from dienstreis.rules.places import where_missing
from dienstreis.rules.presence import is_due, is_report
from dienstreis.rules.rule import Hit

if TYPE_CHECKING:
    from collections.abc import Iterator

    from dienstreis.document import Document
    from dienstreis.model import FollowUp
    from dienstreis.rules.rule import Bounds
    from dienstreis.text.passage import Span

__all__ = [
    "follow_up_missing",
    "follow_up_overdue",
    "follow_up_without_due",
    "follow_up_without_owner",
]


def follow_up_missing(document: Document) -> Iterator[Hit]:
    """A trip that yielded something, and that nothing follows from."""
    if document.report.results and not document.report.follow_ups and is_due(document, "follow_ups"):
        yield Hit(where_missing(document, "follow_ups", "results"))


def follow_up_without_owner(document: Document) -> Iterator[Hit]:
    """An action of which nobody knows who must act does not get done."""
    for action, place in open_actions(document):
        if action.owner is None:
            yield Hit(place, {"text": action.text})


def follow_up_without_due(document: Document) -> Iterator[Hit]:
    """An action that is not done, of which the report does not say when it will be."""
    for action, place in open_actions(document):
        if action.due is None:
            yield Hit(place, {"text": action.text})


def follow_up_overdue(document: Document, bounds: Bounds) -> Iterator[Hit]:
    """An action that is not done, as far as the report says, and whose day has passed."""
    for action, place in open_actions(document):
        day = last_day(action.due.date) if action.due and action.due.date else None
        if action.due and day and day < bounds.today:
            yield Hit(place, {"text": action.text, "due": action.due.text})


def open_actions(document: Document) -> Iterator[tuple[FollowUp, Span]]:
    """The actions that are neither done nor dropped, with their places."""
    if not is_report(document):
        return
    for index, follow_up in enumerate(document.report.follow_ups):
        place = document.place(f"/follow_ups/{index}")
        if place and follow_up.kind == "action" and follow_up.status not in OVER:
            yield follow_up, place

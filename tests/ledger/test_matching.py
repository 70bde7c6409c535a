"""Entries are found again when their report has another id."""

from pathlib import Path

import pytest

from dienstreis.agenda import AgendaEntry
from dienstreis.ledger import Ledger, Matching, carried_on, key_of, read_bytes
from dienstreis.model import FollowUp, FollowUpStatus

OLD, NEW = "gemeente-lindewaard-2020-03-03-gent", "gemeente-lindewaard-2020-03-05-gent"


def entry(report: str | None, own: str, path: str = "gent.md", status: FollowUpStatus = "planned") -> AgendaEntry:
    follow_up = FollowUp(id=own, kind="action", status=status, text=own, cue=own)
    return AgendaEntry(follow_up, report, path, 3, "Verslag")


def match(ledger: str, *entries: AgendaEntry, folder: Path = Path("nergens")) -> Matching:
    read = read_bytes(folder / "follow-ups.yaml", ledger.encode()) if ledger else Ledger(folder)
    return Matching(read, entries, lambda entry: entry.path)


def statuses(matching: Matching) -> dict[str, str]:
    return {key_of(each): each.follow_up.status for each in carried_on(matching)}


def test_a_key_that_is_still_there_stays() -> None:
    matching = match(f"{OLD}/brief: {{status: done}}", entry(OLD, "brief"))
    assert matching.moved == {}
    assert statuses(matching) == {f"{OLD}/brief": "done"}


@pytest.mark.parametrize(
    ("before", "now"),
    [
        (f"{OLD}/", NEW),  # the date was corrected
        (f"{OLD}/", "gemeente-lindewaard-2020-03-03-brugge"),  # the place was
        (f"{OLD}/", "stadsdeel-lindewaard-2020-03-03-gent"),  # the organisation was
        (f"{OLD}/", None),
        ("", NEW),  # there was not enough to make one of
    ],
)
def test_an_entry_of_an_older_release_is_found_by_its_follow_ups_own_id(before: str, now: str | None) -> None:
    ledger = f"{before}brief: {{text: brief, status: done}}\n{before}kaart: {{text: kaart, status: planned}}\n"
    entries = [entry(now, "brief"), entry(now, "kaart", status="open"), entry(now, "nieuw")]
    matching = match(ledger, *entries)
    assert matching.moved == {f"{before}{own}": key_of(entry(now, own)) for own in ("brief", "kaart")}
    assert list(statuses(matching).values()) == ["done", "planned", "planned"]
    assert matching.unmatched == []


def test_the_same_words_in_two_reports_are_told_apart_by_what_else_their_ids_say() -> None:
    ledger = f"{OLD}/brief: {{status: done}}\nx-2020-01-01-luik/brief: {{status: dropped}}\n"
    matching = match(ledger, entry("x-2020-02-01-luik", "brief", "luik.md"), entry(NEW, "brief"))
    assert list(statuses(matching).values()) == ["dropped", "done"]


def test_what_may_be_either_is_neither() -> None:
    entries = entry(NEW, "brief"), entry(NEW.replace("05", "06"), "brief", "ander.md")
    matching = match(f"{OLD}/brief: {{status: done}}", *entries)
    assert matching.moved == {}
    assert set(statuses(matching).values()) == {"planned"}
    both = f"{OLD}/brief: {{status: done}}\n{OLD.replace('03-03', '03-04')}/brief: {{status: dropped}}\n"
    assert match(both, entry(NEW, "brief")).moved == {}


def test_the_path_says_which_it_is() -> None:
    entries = entry(NEW, "brief"), entry(NEW.replace("05", "06"), "brief", "map/ander.md")
    matching = match(f'{OLD}/brief: {{status: done, place: "map/ander.md:12"}}', *entries)
    assert statuses(matching)[key_of(entries[1])] == "done"
    assert statuses(matching)[key_of(entries[0])] == "planned"


def test_a_file_that_was_renamed_too_is_found_by_the_words() -> None:
    assert match(f"{OLD}/brief: {{status: done, place: 'weg.md:3'}}", entry(NEW, "brief")).moved


def test_an_entry_whose_report_is_there_is_not_taken_away(tmp_path: Path) -> None:
    (tmp_path / "ander.md").touch()
    ledger = f"{OLD}/brief: {{status: done, place: 'ander.md:3'}}"
    assert match(ledger, entry(NEW, "brief"), folder=tmp_path).moved == {}


def test_a_report_with_entries_of_its_own_takes_none_by_words_alone() -> None:
    ledger = f"{OLD}/brief: {{status: done}}\n{NEW}/kaart: {{status: open}}\n"
    assert match(ledger, entry(NEW, "kaart"), entry(NEW, "brief")).moved == {}


def test_another_trip_with_the_same_words_is_another_trip() -> None:
    assert match(f"{OLD}/brief: {{status: done}}", entry("x-2023-01-01-luik", "brief", "luik.md")).moved == {}


def test_what_a_report_says_is_done_is_not_opened_by_words_alone() -> None:
    assert match(f"{OLD}/brief: {{status: planned}}", entry(NEW, "brief", status="done")).moved == {}


def test_what_is_left_over_is_known() -> None:
    ledger = f"{OLD}/weg: {{status: done}}\nx/y: {{status: done}}\nz/y: {{place: 'gent.md:1'}}\n"
    assert match(ledger, entry(OLD, "brief")).unmatched == [f"{OLD}/weg", "z/y"]


@pytest.mark.parametrize("path", ["\\0", "x" * 5000, ""])
def test_a_place_that_no_file_can_have_is_none(path: str) -> None:
    assert match(f'{OLD}/brief: {{status: done, place: "{path}:1"}}', entry(NEW, "brief")).moved

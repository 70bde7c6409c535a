"""By when something is to be done, or when it was done."""

from collections.abc import Callable

import pytest

from dienstreis.model import FollowUp

Read = Callable[[str], list[FollowUp]]
ReadIn = Callable[[str, str], list[FollowUp]]


@pytest.mark.parametrize(
    ("language", "when", "date"),
    [
        ("nl", "op 16 mei 2024", "2024-05-16"),
        ("nl", "vóór 1 juni 2024", "2024-06-01"),
        ("nl", "uiterlijk 1 juni", "2024-06-01"),
        ("nl", "in mei 2024", "2024-05"),
        ("nl", "in mei", "2024-05"),
        ("nl", "in januari", "2025-01"),
        ("nl", "in het derde kwartaal van 2024", "2024-Q3"),
        ("nl", "in 2025", "2025"),
        ("nl", "tussen 3 en 7 juni 2024", "2024-06-07"),
        ("nl", "in week 40 van 2024", "2024-10-06"),
        ("en", "on 16 May 2024", "2024-05-16"),
        ("en", "by 1 June 2024", "2024-06-01"),
        ("en", "in May 2024", "2024-05"),
        ("en", "in Q3 2024", "2024-Q3"),
        ("en", "in 2025", "2025"),
    ],
)
def test_date_at_the_precision_that_is_known(either: ReadIn, language: str, when: str, date: str) -> None:
    told = {"nl": f"Wij zullen {when} de raad informeren.", "en": f"We will inform the council {when}."}[language]
    assert [f.due.date for f in either(language, told) if f.due] == [date]


@pytest.mark.parametrize(
    "when", ["na de zomer", "in het najaar", "zo spoedig mogelijk", "volgende week", "voor de kerst"]
)
def test_what_is_no_date_stays_text(dutch: Read, when: str) -> None:
    (follow_up,) = dutch(f"Wij zullen de raad {when} informeren.")
    assert follow_up.due is not None
    assert (follow_up.due.date, follow_up.due.text in when) == (None, True)


def test_no_time(dutch: Read) -> None:
    assert [f.due for f in dutch("Wij zullen de raad informeren.")] == [None]


@pytest.mark.parametrize(
    ("told", "date"),
    [
        ("De burgemeester van Lahti heeft toegezegd in juni een ambtenaar te laten komen.", "2024-06"),
        ("De universiteit heeft ons uitgenodigd om in september een lezing te geven.", "2024-09"),
        ("Met de rector is afgesproken in juni een proef te houden.", "2024-06"),
    ],
)
def test_what_was_promised_lies_ahead(dutch: Read, told: str, date: str) -> None:
    assert [f.due.date for f in dutch(told) if f.due] == [date]


@pytest.mark.parametrize("when", ["28 maart 2024", "28 maart jl.", "28 maart"])
def test_what_is_done_has_the_day_on_which_it_happened(dutch: Read, when: str) -> None:
    told = dutch(f"Op {when} heeft de raad de brief besproken.")
    assert [(f.status, f.due.date if f.due else None) for f in told] == [("done", "2024-03-28")]


def test_deadline_outranks_another_date(dutch: Read) -> None:
    told = dutch("Wij zullen de cijfers over april 2024 uiterlijk 1 juni 2024 sturen.")
    assert [f.due.date for f in told if f.due] == ["2024-06-01"]


def test_days_of_the_trip_are_no_due_dates(dutch: Read) -> None:
    assert [f.due for f in dutch("Op 13 maart 2024 beloofde de rector ons een lijst.")] == [None]


@pytest.mark.parametrize(
    ("told", "date"),
    [
        ("De rector mailt ons deze maand nog de lijst.", "2024-04"),
        ("De rector mailt ons volgende maand de lijst.", "2024-05"),
        ("Wij zullen de raad volgend kwartaal informeren.", "2024-Q3"),
        ("De rector heeft beloofd volgend jaar te komen.", "2025"),
        ("De brief is op 1 dezer verstuurd.", "2024-04-01"),
    ],
)
def test_a_time_counted_from_the_day_of_the_report(dutch: Read, told: str, date: str) -> None:
    [found] = dutch(f"## Vervolg\n\n{told}")
    assert found.due is not None
    assert found.due.date == date


@pytest.mark.parametrize(
    "when",
    ["uiterlijk bij de begrotingsbehandeling", "voor het eind van het jaar", "na de herfstvakantie", "vóór het reces"],
)
def test_an_event_is_a_time_without_a_date(dutch: Read, when: str) -> None:
    [found] = dutch(f"De wethouder stuurt de raad {when} een brief.")
    assert found.due is not None
    assert (found.due.text, found.due.date) == (when, None)


@pytest.mark.parametrize("remark", ["Dat moet er in juni 2024 liggen.", "Hij wil daar in juni 2024 mee klaar zijn."])
def test_the_next_sentence_of_an_item_may_say_by_when(dutch: Read, remark: str) -> None:
    [found] = dutch(f"## Vervolg\n\n- P. Hoving schrijft een opzet. {remark}")
    assert (found.status, found.due and found.due.date) == ("planned", "2024-06")

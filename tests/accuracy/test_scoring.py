"""The scorer, on tiny reports: what is right, what is wrong, what is missing, and what does not count."""

from typing import Any

import pytest

from .fields import REPORT
from .scoring import ALL, Count, Level, figures, likeness_of_codes, likeness_of_words


def counted(gold: dict[str, Any], found: dict[str, Any], level: Level = "soft") -> dict[str, tuple[int, int, int]]:
    """True positives, false positives and false negatives of each field."""
    counts = figures(REPORT.compare("", gold, found), level)
    return {
        field: (count.true_positives, count.false_positives, count.false_negatives)
        for field, count in counts.items()
        if field != ALL
    }


# --- single values ------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("gold", "found", "expected"),
    [
        ("Reis naar Gent", "Reis naar Gent", (1, 0, 0)),
        ("Reis naar Gent", "Studiedag over riolering", (0, 1, 1)),
        ("Reis naar Gent", None, (0, 0, 1)),
        (None, "Reis naar Gent", (0, 1, 0)),
    ],
    ids=["right", "wrong", "missing", "made up"],
)
def test_a_value(gold: str | None, found: str | None, expected: tuple[int, int, int]) -> None:
    assert counted({"title": gold}, {"title": found}) == {"title": expected}


def test_what_is_rightly_empty_adds_to_no_figure() -> None:
    assert counted({"title": None, "partners": [], "gifts": None}, {"title": None, "partners": []}) == {}


def test_what_the_gold_does_not_name_does_not_count() -> None:
    assert counted({"period": {"start": "2024-05-01"}}, {"title": "Reis", "period": {"end": "2024-05-02"}}) == {
        "period.start": (0, 0, 1)
    }


def test_where_an_object_is_to_be_empty_each_of_its_values_is_made_up() -> None:
    found = {"costs": {"total": 12.5, "paid_by": None, "items": [{"description": "tram", "amount": 12.5}]}}
    assert counted({"costs": None}, found) == {"costs.total": (0, 1, 0), "costs.items": (0, 1, 0)}


def test_a_key_that_no_shape_is_known_for_is_an_error() -> None:
    for gold in ({"titel": "Reis"}, {"follow_ups": [{"text": "Zij belt", "eigenaar": "zij"}]}):
        with pytest.raises(KeyError):
            counted(gold, {"follow_ups": [{"text": "Zij belt"}]})


# --- strict and soft ----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("gold", "found", "strict", "soft"),
    [
        ("de Stadsraad", "De stads-\nraad.", True, True),
        ("naar Malmö", "naar Malmo\u0308", True, True),
        ("wethouder Verkeer en Water", "wethouder Verkeer en Waters", False, True),
        ("de brandweer stuurt een plan", "Op 3 mei zei men: de brandweer stuurt een plan", False, True),
        ("plan", "Op 3 mei zei men: de brandweer stuurt een plan", False, False),
        ("de brandweer stuurt een plan naar de raad", "de brandweer stuurt", False, False),
        ("wethouder", "burgemeester", False, False),
        ("!", "?", True, True),
        ("!", "ja", False, False),
    ],
)
def test_words(gold: str, found: str, *, strict: bool, soft: bool) -> None:
    assert (likeness_of_words(gold, found) >= 1, likeness_of_words(gold, found) >= 0.85) == (strict, soft)


@pytest.mark.parametrize(
    ("gold", "found", "right"),
    [
        (2764, 2764.0, True),
        (38.80, 38.8, True),
        (38.80, 38.81, False),
        ("2024-05-01", "2024-05-01", True),
        ("2024-05-01", "2024-05-02", False),
        ("NO", "no", False),
    ],
)
def test_of_codes_there_is_no_nearly(gold: object, found: object, *, right: bool) -> None:
    assert likeness_of_codes(gold, found) == right


def test_what_is_only_nearly_right_is_strictly_wrong_and_missing() -> None:
    gold, found = {"title": "Reis naar Gent"}, {"title": "Reis naar Gent 1"}
    assert counted(gold, found, "soft") == {"title": (1, 0, 0)}
    assert counted(gold, found, "strict") == {"title": (0, 1, 1)}


# --- lists --------------------------------------------------------------------------------------------------


def test_entries_are_paired_in_any_order_and_the_rest_is_missing_or_made_up() -> None:
    gold = {"travellers": [{"name": "A. Spaan"}, {"name": "B. de Leeuw"}, {"name": "C. Moens"}]}
    found = {"travellers": [{"name": "B. de Leeuw"}, {"name": "A. Spaan"}, {"name": "Q. Overig"}]}
    assert counted(gold, found) == {"travellers": (2, 1, 1)}


def test_the_same_entry_twice_is_made_up_once() -> None:
    assert counted({"partners": ["De Kring"]}, {"partners": [{"name": "De Kring"}] * 2}) == {"partners": (1, 1, 0)}


def test_the_likest_entries_are_paired() -> None:
    gold = {
        "travellers": [
            {"name": "Jan Hoekstra", "role": "raadslid"},
            {"name": "Jan Hoekstra-Smit", "role": "griffier"},
        ]
    }
    found = {
        "travellers": [
            {"name": "Jan Hoekstra-Smit", "role": "griffier"},
            {"name": "Jan Hoekstra", "role": "raadslid"},
        ]
    }
    assert counted(gold, found, "strict") == {"travellers": (2, 0, 0), "travellers.role": (2, 0, 0)}


def test_other_fields_are_compared_in_pairs_only() -> None:
    gold = {
        "follow_ups": [
            {"text": "De school stuurt het rooster", "kind": "commitment", "due": None},
            {"text": "Wij nodigen de buren uit", "kind": "action", "owner": "Wij"},
        ]
    }
    found = {
        "follow_ups": [
            {
                "text": "De school stuurt het rooster.",
                "kind": "offer",
                "due": {"text": "in mei", "date": "2024-05"},
            }
        ]
    }
    assert counted(gold, found) == {
        "follow_ups": (1, 0, 1),
        "follow_ups.due": (0, 1, 0),
        "follow_ups.kind": (0, 1, 1),
    }


def test_a_time_without_a_date_is_as_none() -> None:
    found = {"follow_ups": [{"text": "Zij belt", "due": {"text": "na de zomer", "date": None}}]}
    assert counted({"follow_ups": [{"text": "Zij belt", "due": None}]}, found) == {"follow_ups": (1, 0, 0)}


@pytest.mark.parametrize("there", [True, False], ids=["found", "not found"])
def test_an_optional_entry_counts_neither_way(*, there: bool) -> None:
    gold = {"follow_ups": [{"text": "Zij belt"}, {"text": "Men denkt na over een vervolg", "optional": True}]}
    found = [{"text": "Zij belt"}, *[{"text": "Men denkt na over een vervolg"}] * there]
    assert counted(gold, {"follow_ups": found}) == {"follow_ups": (1, 0, 0)}


def test_a_group_is_told_by_its_number_and_no_person_is_a_group() -> None:
    gold = {"delegation": [{"name": None, "count": 3, "role": "tolken"}]}
    assert counted(gold, {"delegation": [{"name": None, "count": 3, "role": "tolken"}]}) == {
        "delegation": (1, 0, 0),
        "delegation.role": (1, 0, 0),
    }
    assert counted(gold, {"delegation": [{"name": None, "count": 4}]}) == {"delegation": (0, 1, 1)}
    assert counted(gold, {"delegation": [{"name": "T. Olk", "count": 3}]}) == {"delegation": (0, 1, 1)}


def test_a_result_without_a_title_can_be_made_up_too() -> None:
    assert counted({"results": []}, {"results": [{"title": None, "text": "Veel geleerd."}]}) == {"results": (0, 1, 0)}


def test_a_country_of_two_places_counts_once() -> None:
    places = [{"country_code": "SE", "place": "Lund"}, {"country_code": "SE", "place": "Ystad"}]
    found = [{"country_code": "SE", "place": "Lund"}, {"country_code": None, "place": "Kiel"}]
    assert counted({"destinations": places}, {"destinations": found}) == {
        "destinations.country_code": (1, 0, 0),
        "destinations.place": (1, 1, 1),
    }


def test_a_cost_is_told_by_its_words_and_its_amount_compared() -> None:
    gold = {"costs": {"items": [{"description": "hotel", "amount": 300}, {"description": "trein", "amount": 80}]}}
    found = {"costs": {"items": [{"description": "Hotel:", "amount": 300.0}, {"description": "trein", "amount": 90.0}]}}
    assert counted(gold, found) == {"costs.items": (2, 0, 0), "costs.items.amount": (1, 1, 1)}


# --- figures ------------------------------------------------------------------------------------------------


def test_precision_recall_and_f1() -> None:
    count = Count(true_positives=6, false_positives=2, false_negatives=4)
    assert (count.support, count.precision, count.recall) == (10, 0.75, 0.6)
    assert count.f1 == pytest.approx(2 * 0.75 * 0.6 / (0.75 + 0.6))


def test_figures_of_nothing_are_zero() -> None:
    assert (Count().precision, Count().recall, Count().f1) == (0, 0, 0)
    assert Count(false_positives=1).precision == Count(false_negatives=1).recall == 0


def test_the_micro_average_is_over_values_not_over_fields() -> None:
    gold = {"title": "Reis", "partners": ["De Kring", "De Ronde", "De Bocht"]}
    found = {"title": None, "partners": [{"name": "De Kring"}, {"name": "De Ronde"}, {"name": "De Bocht"}]}
    total = figures(REPORT.compare("", gold, found), "soft")[ALL]
    assert (total.support, total.precision, total.recall) == (4, 1.0, 0.75)

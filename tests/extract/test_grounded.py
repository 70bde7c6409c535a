"""Values with their places."""

from dienstreis.extract.grounded import Grounded, Problem, collect, ground, ground_passage
from dienstreis.text.passage import Passage, Span


def test_a_value_stands_on_one_passage() -> None:
    assert ground("x", Span(3, 9)).places == {"": Span(3, 9)}


def test_parts_have_places_of_their_own() -> None:
    assert ground("x", Span(3, 9), date=Span(5, 6)).places == {"": Span(3, 9), "/date": Span(5, 6)}


def test_a_part_that_was_not_found_has_no_place() -> None:
    assert ground("x", Span(3, 9), date=None).places == {"": Span(3, 9)}


def test_a_passage_is_its_words_at_its_place() -> None:
    assert ground_passage(Passage("haven", ((0, 20),))) == Grounded("haven", {"": Span(20, 25)})


def test_a_list_has_its_values_in_their_order() -> None:
    assert collect([ground("b", Span(4, 5)), ground("a", Span(0, 1))]).value == ["b", "a"]


def test_the_places_of_a_list_are_numbered() -> None:
    items = [ground("a", Span(0, 1), text=Span(0, 1)), Grounded("b", {"/name": Span(4, 5)})]
    assert collect(items).places == {"/0": Span(0, 1), "/0/text": Span(0, 1), "/1/name": Span(4, 5)}


def test_an_empty_list_has_no_place() -> None:
    assert collect([]) == Grounded([], {})


def test_a_value_spans_all_its_passages() -> None:
    assert Grounded("x", {"/b": Span(7, 9), "/a": Span(2, 3)}).span == Span(2, 9)


def test_a_problem_has_no_facts_unless_told() -> None:
    assert Problem("impossible", Span(0, 1)).facts == {}

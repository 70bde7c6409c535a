"""Gates of readers: open where any of their words stand."""

import re

import pytest

from dienstreis.wording.gates import Gate, Gates
from dienstreis.wording.phrases import any_of

LIST = any_of({"nl": ("met dank aan", "cadeau")})


@pytest.mark.parametrize(
    ("gate", "opened", "closed"),
    [
        (Gate(LIST), "Een Cadeau voor de stad", "Cadeautjes voor de stad"),
        (Gate(any_of({"nl": ("haven",)}), LIST), "met dank aan de stad", "met dank voor de stad"),
        (Gate(verbs={"toezeggen"}), "Hij zegde een kaart toe", "Hij vroeg een kaart"),
        (Gate(re.compile(r"\d+ mei")), "op 3 mei", "in mei"),
        (Gate(speaks_of=str.isupper), "PORVOO", "Porvoo"),
    ],
    ids=["a list", "several lists", "a verb", "a pattern", "what another reader finds"],
)
def test_a_gate_opens_where_any_of_its_words_stand(gate: Gate, opened: str, closed: str) -> None:
    assert gate.opens(opened)
    assert not gate.opens(closed)


def test_a_gate_is_open_for_a_sentence_where_it_is_for_one_of_its_clauses() -> None:
    clause = "zij komt volgende week"  # whose verb another one is together with a word behind it
    gate = Gate(verbs={"komen"})
    assert gate.opens(clause)
    assert gate.opens(f"{clause} terug")


@pytest.mark.parametrize("text", ["met dank aan de stad", "Hij zegde op 3 mei een cadeau toe", "PORVOO", "in mei", ""])
def test_one_look_opens_the_gates_that_open_one_by_one(text: str) -> None:
    gates = [Gate(LIST), Gate(LIST, verbs={"toezeggen"}), Gate(re.compile(r"\d+ mei")), Gate(speaks_of=str.isupper)]
    assert Gates(gates).open_in(text) == {gate for gate in gates if gate.opens(text)}

"""What the attributes of a model mean."""

from pydantic import BaseModel

from dienstreis.descriptions import descriptions
from dienstreis.model import Finding, TripReport


class Animal(BaseModel):
    """A living thing."""

    name: str
    """What it is called."""
    legs: int
    """How many it stands on;

    none for a snake."""


class Dog(Animal):
    """An animal that barks."""

    name: str
    """What it listens to."""
    age: int


def test_a_sentence_describes_the_attribute_above_it() -> None:
    assert descriptions(Animal) == {
        "name": "What it is called.",
        "legs": "How many it stands on;\n\nnone for a snake.",
    }


def test_a_model_has_the_descriptions_of_what_it_builds_upon() -> None:
    assert descriptions(Dog) == {**descriptions(Animal), "name": "What it listens to."}


def test_every_attribute_of_the_models_is_described() -> None:
    for model in (TripReport, Finding):
        assert descriptions(model).keys() >= model.model_fields.keys()

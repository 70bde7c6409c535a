"""The measurement of growth tells work that grows as its text from work that grows faster."""

from tests.growth import grows_evenly


def test_work_that_grows_as_its_text_does() -> None:
    assert grows_evenly(lambda text: [character for _ in range(40) for character in text], "a")


def test_work_that_grows_as_the_square_of_its_text() -> None:
    assert not grows_evenly(lambda text: [text.count("b", start) for start in range(len(text))], "a", 16_000)


def test_a_part_of_the_work_that_grows_faster_is_enough() -> None:
    def work(text: str) -> None:
        for _ in range(40):
            text.upper()
        for start in range(len(text)):
            text.count("b", start)

    assert not grows_evenly(work, "a", 16_000)

from .scoring import folded


def test_x() -> None:
    assert folded("A b") == "ab"

"""Which amount is the sum of others."""

import pytest

from dienstreis.extract.costs.sums import Sum, find_sum


@pytest.mark.parametrize(
    ("values", "found"),
    [
        ([100.0, 40.5, 140.5], Sum(2, range(2))),
        ([140.5, 100.0, 40.5], Sum(0, range(1, 3))),
        ([900.0, 100.0, 40.5, 140.5], Sum(3, range(1, 3))),
        ([10.0, 20.0, 30.0, 60.0], Sum(3, range(3))),
        ([100.0, 100.0], None),
        ([100.0, 40.0, 150.0], None),
        ([], None),
    ],
)
def test_sum(values: list[float], found: Sum | None) -> None:
    assert find_sum(values) == found

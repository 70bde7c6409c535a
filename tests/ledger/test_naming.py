"""Ids as somebody types them."""

import pytest

from dienstreis.ledger import named

KEYS = ("gent-2020/ff5e21", "gent-2020/ff5e21-2", "luik-2021/ff77", "luik-2021/0a1b", "0a1c")


@pytest.mark.parametrize(
    ("written", "found"),
    [
        ("ff5e21", ["gent-2020/ff5e21"]),
        ("ff5e21-2", ["gent-2020/ff5e21-2"]),
        ("gent-2020/ff5e21", ["gent-2020/ff5e21"]),
        ("luik-2021/f", ["luik-2021/ff77"]),
        ("ff5", ["gent-2020/ff5e21", "gent-2020/ff5e21-2"]),
        ("0a1", ["luik-2021/0a1b", "0a1c"]),
        ("0a1c", ["0a1c"]),
        ("5e21", []),
    ],
)
def test_a_beginning_will_do(written: str, found: list[str]) -> None:
    assert named(written, KEYS) == found

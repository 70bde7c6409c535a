"""Values that say that there is nothing to say."""

from typing import Final

NOTHING: Final = frozenset(
    {
        "geen",
        "nee",
        "neen",
        "nvt",
        "n.v.t",
        "niet van toepassing",
        "niets",
        "nihil",
        "niemand",
        "-",
        "–",
        "—",
        "x",
        "0",
        "/",
        "geen enkele",
        "none",
        "no",
        "n/a",
        "nil",
        "not applicable",
        "nobody",
        "no one",
    }
)
"""In lower case, without a full stop."""

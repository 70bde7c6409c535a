"""What values say before, or in place of, anything else."""

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
"""Values that say that there is nothing to say, in lower case, without a full stop."""

YES: Final[dict[str, tuple[str, ...]]] = {"nl": ("ja",), "en": ("yes",)}
"""The answer to a question whether there is something, before what there is."""

"""Which follow-up somebody means who writes an id, or the beginning of one."""

from collections.abc import Collection

from dienstreis.ledger.entries import STROKE

__all__ = ["named"]


def named(written: str, keys: Collection[str]) -> list[str]:
    """The keys that ``written`` may stand for: the one that it is, else those whose follow-up it names, else begins."""
    if written in keys:
        return [written]
    whole = [key for key in keys if key.rpartition(STROKE)[2] == written]
    return whole or [key for key in keys if key.startswith(written) or key.rpartition(STROKE)[2].startswith(written)]

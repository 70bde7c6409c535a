"""Phrases that give something away, such as the kind of a follow-up or who pays, with sentences that prove it."""

__all__ = ["Cues"]


class Cues(dict[str, tuple[str, ...]]):
    """Phrases by language that give a value or a kind away.

    ``hits`` are sentences that have one of them, ``traps`` sentences that only look as if; a test tries them all.
    What stands within a phrase of ``unless`` means something else: "geschonken" in "wijn geschonken".
    """

    def __init__(
        self,
        *,
        hits: tuple[str, ...],
        traps: tuple[str, ...],
        unless: tuple[str, ...] = (),
        **by_language: tuple[str, ...],
    ) -> None:
        """Remember the phrases by the codes of their languages."""
        super().__init__(by_language)
        self.hits, self.traps, self.unless = hits, traps, unless

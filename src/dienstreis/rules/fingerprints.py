"""What names findings from run to run, for tools and baselines that tell new ones from known ones."""

from __future__ import annotations

import hashlib
from collections import Counter
from typing import TYPE_CHECKING

from dienstreis.grammar.masking import MASK
from dienstreis.rules.table import RULES
from dienstreis.wording.patterns import regex

if TYPE_CHECKING:
    from collections.abc import Sequence

    from dienstreis.model import Finding

__all__ = ["fingerprints"]

TELLING = 40  # characters of a passage that are enough to know it by
NUMBERING = regex(r"(?:#+\s*\d{1,2}(?:\.\d{1,2})*[.)]?|[\s>*+-]*\d{1,2}(?:(?:\.\d{1,2})+[.)]?|[.)]))\s+")
ABSENCES = frozenset(rule.code for rule in RULES if rule.absence)


def fingerprints(findings: Sequence[Finding], paths: Sequence[str] | None = None) -> list[str]:
    """What tells each finding from the others (a SHA-256 in hexadecimal digits), in their order.

    It is made from the path, the rule and the words that the finding is about, and not from its place or message: it
    stays where lines move, words elsewhere change, and messages are in another language. Findings that are alike in
    all of it are numbered in the order of the text. ``paths`` are those of the findings' files, where others than their
    own shall count.
    """
    paths = [finding.path or "" for finding in findings] if paths is None else paths
    seen: Counter[tuple[str, ...]] = Counter()
    marks = []
    for path, finding in zip(paths, findings, strict=True):
        same = (path, finding.code, words_of(finding))
        seen[same] += 1
        words = "\0".join([*same, str(seen[same])])
        marks.append(hashlib.sha256(words.encode("utf-8", "surrogatepass")).hexdigest())
    return marks


def words_of(finding: Finding) -> str:
    """The words that a finding is about: none where it is about what does not stand there.

    A passage that is short, or masked, says too little by itself: its line is taken. The number of a heading or an item
    is left out, since it changes with those above.
    """
    if finding.code in ABSENCES:
        return ""
    last = finding.end_column - 1 if finding.end_line == finding.line else None
    passage = finding.excerpt[finding.column - 1 : last]
    told = finding.excerpt if len(passage.replace(MASK, "")) < TELLING else passage
    numbering = NUMBERING.match(told)
    return " ".join(told[numbering.end() if numbering else 0 :].split())

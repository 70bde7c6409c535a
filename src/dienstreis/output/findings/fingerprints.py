"""What names findings from run to run, for tools that tell new ones from known ones."""

import hashlib
from collections import Counter
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from dienstreis.model import Finding

__all__ = ["fingerprints"]


def fingerprints(findings: "Sequence[Finding]") -> list[str]:
    """What tells each finding from the others, and stays where lines above it are added or removed."""
    seen: Counter[tuple[str | None, str, str]] = Counter()
    marks = []
    for finding in findings:
        same = (finding.path, finding.code, finding.excerpt.strip())
        seen[same] += 1
        words = "\0".join([finding.path or "", finding.code, finding.excerpt.strip(), str(seen[same])])
        marks.append(hashlib.sha256(words.encode("utf-8", "surrogatepass")).hexdigest())
    return marks

"""What became of follow-ups after their reports were written: a YAML file beside the reports.

An entry's key is the report's id and the follow-up's, with a stroke between them; both stay when headings are reworded,
lines move and files are renamed. An entry says what has changed since, and nothing else is needed::

    gemeente-oevermonde-2024-10-07-turku/1f2e90ab12cd:
      text: Bedankbrief versturen                        # the first three are for those who read the file,
      trip: Verslag dienstreis Turku                     # and to find the follow-up again
      place: 2024/turku.md:73
      status: done
      due: 2025-03-01
      remark: raadsbrief 2024-117

People write it: words are Dutch or English, and what cannot be read costs itself only.
"""

from dienstreis.ledger.entries import (
    FILE,
    Change,
    Ledger,
    LedgerError,
    LedgerProblem,
    Written,
    key_of,
    place_of,
    says_nothing,
)
from dienstreis.ledger.matching import Matching, carried_on
from dienstreis.ledger.naming import named
from dienstreis.ledger.reading import find_ledger, read_bytes, read_date, read_ledger

__all__ = [
    "FILE",
    "Change",
    "Ledger",
    "LedgerError",
    "LedgerProblem",
    "Matching",
    "Written",
    "carried_on",
    "find_ledger",
    "key_of",
    "named",
    "place_of",
    "read_bytes",
    "read_date",
    "read_ledger",
    "says_nothing",
]

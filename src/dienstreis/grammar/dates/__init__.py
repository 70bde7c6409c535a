"""Dutch and English dates and periods: the value of a field, dates in running text, and clock times.

Offsets are those of the string that was given. Nothing here raises on any string, and what is not understood
is refused and never guessed.
"""

from dienstreis.grammar.dates.clock import find_time
from dienstreis.grammar.dates.period import read_period
from dienstreis.grammar.dates.prose import find_dates
from dienstreis.grammar.dates.reading import DateProblem, DateReading, Reference
from dienstreis.grammar.dates.recent import find_recent_days

__all__ = ["DateProblem", "DateReading", "Reference", "find_dates", "find_recent_days", "find_time", "read_period"]

"""Summaries for readers: a page a report, and the table of follow-ups."""

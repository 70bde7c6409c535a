"""The command, with reports in which single words make trouble: run by tests, as a script of its own."""

import os
import signal
import time

import dienstreis.cli.run as the_run
import dienstreis.cli.workers as the_workers
import dienstreis.extract.report as the_report
from dienstreis.cli import main
from dienstreis.document import Document
from dienstreis.extract.content import Wrapping, value_of
from dienstreis.extract.grounded import Grounded
from dienstreis.extract.results import read_results as really_read_results
from dienstreis.model import Result
from dienstreis.reading import document_of as really_document_of
from dienstreis.text.outline import Outline


def document_of(data: bytes, path: str) -> Document:
    if b"EXITS" in data:
        os._exit(1)
    if b"KILLED" in data:
        os.kill(os.getpid(), signal.SIGKILL)
    if b"HUNGRY" in data:
        raise MemoryError
    if b"BROKEN" in data:
        raise RuntimeError("geen idee")
    if b"SLOW" in data:
        time.sleep(0.3)
    if b"HANGS" in data:
        time.sleep(3600)
    return really_document_of(data, path)


def read_results(outline: Outline, wrapping: Wrapping) -> Grounded[list[Result]]:
    if any("UNREAD" in value_of(part).text for part in outline.walk()):
        raise IndexError("list index out of range")
    return really_read_results(outline, wrapping)


the_report.read_results = read_results  # type: ignore[attr-defined]
the_run.document_of = document_of  # type: ignore[attr-defined]
the_run.MUCH = int(os.environ.get("MUCH", "0"))
the_workers.METHOD = os.environ.get("METHOD", the_workers.METHOD)

if __name__ == "__main__":
    main()

"""The command, with reports in which single words make trouble: run by tests, as a script of its own."""

import os
import signal
import time

import dienstreis.cli.run as the_run
import dienstreis.cli.workers as the_workers
from dienstreis.cli import main
from dienstreis.document import Document
from dienstreis.reading import document_of as really_document_of


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


the_run.document_of = document_of  # type: ignore[attr-defined]
the_run.MUCH = int(os.environ.get("MUCH", "0"))
the_workers.METHOD = os.environ.get("METHOD", the_workers.METHOD)

if __name__ == "__main__":
    main()

"""Renew the pictures of the README: the terminal as rich draws it, and the page of HTML as a browser shows it.

Usage: python scripts/take_pictures.py [CHROMIUM]

Needs playwright, datasette and a Chromium, whose path is the argument, else what is called chromium on this machine.
"""

import os
import shutil
import subprocess
import sys
import tempfile
import time
from io import StringIO
from pathlib import Path

from rich.console import Console
from rich.text import Text
from typer.testing import CliRunner

from dienstreis.cli.app import application
from dienstreis.output.findings import Look, Outcome
from dienstreis.output.findings.text import write_by_file
from dienstreis.reading import document_of
from dienstreis.rules import Settings, check

ROOT = Path(__file__).resolve().parents[1]
PICTURES = ROOT / "docs" / "pictures"
REPORT = "examples/aarhus-2022-formulier.txt"
WIDTH = 100
PORT = 8765
TRIES = 50


def terminal() -> str:
    """What ``dienstreis validate`` shows on a terminal, as SVG."""
    settings = Settings(language="nl", select=("DR1", "DR4"))
    found = check(document_of(Path(REPORT).read_bytes(), REPORT), settings, path=REPORT)
    stream = StringIO()
    os.environ["COLUMNS"] = str(WIDTH)
    write_by_file(Outcome(found, [], 1, Look("nl", color=True)), stream, width=WIDTH)
    recorder = Console(record=True, width=WIDTH, file=StringIO(), force_terminal=True, color_system="standard")
    recorder.print(Text.from_ansi(stream.getvalue()))
    return recorder.export_svg(title=f"dienstreis validate {REPORT}", unique_id="dienstreis")


def page(chromium: str) -> bytes:
    """The page of ``dienstreis summary --format html``, as PNG."""
    from playwright.sync_api import sync_playwright

    with tempfile.TemporaryDirectory() as folder, sync_playwright() as browsers:
        path = Path(folder) / "page.html"
        path.write_text(
            CliRunner().invoke(application(), ["summary", "examples", "--format", "html", "--lang", "nl"]).stdout
        )
        browser = browsers.chromium.launch(executable_path=chromium, args=["--no-sandbox"])
        shown = browser.new_page(viewport={"width": 1200, "height": 900})
        shown.goto(path.as_uri())
        picture = shown.screenshot()
        browser.close()
    return picture


def datasette(chromium: str) -> bytes:
    """What Datasette shows of the database that ``dienstreis export`` writes, as PNG."""
    from playwright.sync_api import sync_playwright

    with tempfile.TemporaryDirectory() as folder, sync_playwright() as browsers:
        database, metadata = Path(folder) / "reizen.db", Path(folder) / "metadata.json"
        CliRunner().invoke(application(), ["export", "examples", "--to", str(database), "--metadata", str(metadata)])
        command = [sys.executable, "-m", "datasette", "serve", str(database), "-m", str(metadata), "-p", str(PORT)]
        server = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)  # noqa: S603 - our own
        try:
            browser = browsers.chromium.launch(executable_path=chromium, args=["--no-sandbox"])
            shown = browser.new_page(viewport={"width": 1200, "height": 700})
            for _ in range(TRIES):
                time.sleep(0.2)
                try:
                    shown.goto(f"http://127.0.0.1:{PORT}/reizen/open_follow_ups")
                    break
                except Exception:  # noqa: BLE001, S112 - the server may not listen yet
                    continue
            picture = shown.screenshot()
            browser.close()
        finally:
            server.terminate()
            server.wait(timeout=10)
    return picture


if __name__ == "__main__":
    os.chdir(ROOT)
    PICTURES.mkdir(parents=True, exist_ok=True)
    (PICTURES / "validate.svg").write_text(terminal(), encoding="utf-8")
    found = sys.argv[1] if len(sys.argv) > 1 else shutil.which("chromium")
    if found is None:
        sys.exit("no Chromium: name its path")
    (PICTURES / "summary.png").write_bytes(page(found))
    (PICTURES / "datasette.png").write_bytes(datasette(found))
    print("docs/pictures: validate.svg, summary.png, datasette.png")

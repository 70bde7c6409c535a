"""The page of HTML in a browser: its filter, its sorting, and that it asks for nothing."""

import importlib.util
import shutil
from pathlib import Path

import pytest
from typer.testing import CliRunner

from dienstreis.cli.app import application

EXAMPLES = Path(__file__).parents[2] / "examples"
CHROMIUM = shutil.which("chromium")

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(CHROMIUM is None, reason="there is no Chromium"),
    pytest.mark.skipif(importlib.util.find_spec("playwright") is None, reason="playwright is not installed"),
]


def test_the_page_filters_and_sorts_and_asks_for_nothing(tmp_path: Path) -> None:
    from playwright.sync_api import sync_playwright

    path = tmp_path / "reizen.html"
    path.write_text(
        CliRunner().invoke(application(), ["summary", str(EXAMPLES), "--format", "html", "--lang", "nl"]).stdout
    )
    asked: list[str] = []
    wrong: list[str] = []
    with sync_playwright() as browsers:
        browser = browsers.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        page = browser.new_page()
        page.on("request", lambda request: asked.append(request.url))
        page.on("console", lambda message: wrong.append(message.text))
        page.on("pageerror", lambda error: wrong.append(str(error)))
        page.goto(path.as_uri())
        trips = page.locator("section").first
        rows = trips.locator("tbody tr")
        everything = rows.count()
        assert everything == 3
        trips.locator("input").fill("TURKU")
        assert rows.filter(visible=True).count() == 1
        assert trips.locator("output").inner_text() == "1 / 3"
        trips.locator("input").fill("")
        assert rows.filter(visible=True).count() == everything
        head = trips.locator("thead th").nth(2)
        head.locator("button").click()
        assert head.get_attribute("aria-sort") == "ascending"
        first = [row.locator("td").nth(2).inner_text() for row in rows.all()]
        assert first == sorted(first)
        head.locator("button").click()
        assert head.get_attribute("aria-sort") == "descending"
        assert [row.locator("td").nth(2).inner_text() for row in rows.all()] == first[::-1]
        browser.close()
    assert asked == [path.as_uri()]
    assert wrong == []


def test_it_is_whole_without_scripts(tmp_path: Path) -> None:
    from playwright.sync_api import sync_playwright

    path = tmp_path / "reizen.html"
    path.write_text(
        CliRunner().invoke(application(), ["summary", str(EXAMPLES), "--format", "html", "--lang", "nl"]).stdout
    )
    with sync_playwright() as browsers:
        browser = browsers.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        page = browser.new_context(java_script_enabled=False).new_page()
        page.goto(path.as_uri())
        assert page.locator("input").first.is_hidden()
        assert page.locator("section").first.locator("tbody tr").count() == 3
        assert page.locator(".timeline time").first.is_visible()
        browser.close()


HOSTILE = """\
# Verslag dienstreis <script>alert(1)</script> wethouder A. van Dalen naar Gent, 3 en 4 maart 2020

- Reiziger: wethouder A. van Dalen

## Vervolg

- De wethouder stuurt "'>&lt;script>alert(2)&lt;/script>&lt;img src=x onerror=alert(3)> vóór 1 juni 2020 een brief.
- De wethouder belt &lt;a href="javascript:alert(4)">de schepen</a> [x](javascript:alert(5)) vóór 2 juni 2020.
"""


def test_a_report_runs_nothing_in_it(tmp_path: Path) -> None:
    from playwright.sync_api import sync_playwright

    report = tmp_path / "<img src=x onerror=alert(6)>.txt"
    report.write_text(HOSTILE, encoding="utf-8")
    path = tmp_path / "reizen.html"
    path.write_text(
        CliRunner().invoke(application(), ["summary", str(report), "--format", "html"]).stdout, encoding="utf-8"
    )
    met: list[str] = []
    with sync_playwright() as browsers:
        browser = browsers.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        page = browser.new_page()
        page.on("dialog", lambda dialog: met.append(dialog.message))
        page.on("request", lambda request: met.append(request.url))
        page.on("console", lambda message: met.append(message.text))
        page.goto(path.as_uri())
        assert page.locator("script").count() == 1
        assert page.locator("a, img, iframe, [onerror], [src], [href]").count() == 0
        assert "onerror=alert(3)" in page.locator("main").inner_text()
        page.locator("thead button").first.click()
        browser.close()
    assert met == [path.as_uri()]

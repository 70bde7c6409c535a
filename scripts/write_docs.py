"""Render the pages of the rules into docs/: English and Dutch."""

from pathlib import Path

from dienstreis.output.rules import book

DOCS = Path(__file__).parent.parent / "docs"
PAGES = {"rules.md": "en", "regels.md": "nl"}

if __name__ == "__main__":
    DOCS.mkdir(exist_ok=True)
    for name, language in PAGES.items():
        (DOCS / name).write_text(book(language), encoding="utf-8", newline="\n")
        print(f"docs/{name}")

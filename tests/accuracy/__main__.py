"""Print how well the reports of ``tests/gold`` are read.

Usage, in the project's folder: python -m tests.accuracy [--details] [--write-readme]
"""

import argparse
import sys
from itertools import chain
from pathlib import Path

from .gold import comparisons
from .tables import MARKED_TABLE, aligned, markdown, misses, rows

README = Path(__file__).parents[2] / "README.md"


def renewed(readme: str) -> str:
    """The README with its table made anew."""
    table = markdown(rows(chain.from_iterable(comparisons().values()), every_field=False))
    return MARKED_TABLE.sub(lambda _: f"<!-- accuracy -->\n{table}", readme)


def main() -> None:
    """Do what the options say."""
    parser = argparse.ArgumentParser(prog="python -m tests.accuracy", description=__doc__.splitlines()[0])
    parser.add_argument("--details", action="store_true", help="print every value that is missed, wrong or made up")
    parser.add_argument("--write-readme", action="store_true", help="renew the table of README.md")
    options = parser.parse_args()
    if options.details:
        for case, of_case in comparisons().items():
            sys.stdout.writelines(f"{miss}\n" for miss in misses(case, of_case))
    sys.stdout.write(aligned(rows(chain.from_iterable(comparisons().values()))))
    if options.write_readme:
        README.write_text(renewed(README.read_text(encoding="utf-8")), encoding="utf-8")


if __name__ == "__main__":
    main()

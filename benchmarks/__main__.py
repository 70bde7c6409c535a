"""Measure how fast dienstreis is, beside what it stands on and what stands beside it.

It makes environments as users have them, for which it downloads packages.

Usage, in the project's folder:
python -m benchmarks [--quick] [--folder FOLDER] [--environments FOLDER] [--write-readme]
"""

import argparse
import sys
import tempfile
from pathlib import Path

from benchmarks.environments import Environments
from benchmarks.figures import Plan, figures
from benchmarks.tables import machine, markdown, renewed

README = Path(__file__).parents[1] / "README.md"
QUICK = Plan(times=3, reports=200, few=20)


def main() -> None:
    """Do what the options say."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__.splitlines()[0])
    parser.add_argument("--quick", action="store_true", help="fewer and smaller measurements, in two minutes")
    parser.add_argument("--folder", type=Path, help="parse the reports in this folder instead of the project's own")
    parser.add_argument("--environments", type=Path, help="keep the environments in this folder, for the next time")
    parser.add_argument("--write-readme", action="store_true", help="renew the table of README.md")
    options = parser.parse_args()
    plan = QUICK if options.quick else Plan()
    if options.folder:
        plan = Plan(plan.times, plan.reports, plan.few, options.folder)
    comparisons = []
    with tempfile.TemporaryDirectory() as folder:
        environments = Environments(options.environments or Path(folder))
        for comparison in figures(plan, environments):
            sys.stderr.write(f"{comparison.ratio:6.2f}  {comparison.what}\n")
            comparisons.append(comparison)
        table = f"{markdown(comparisons)}\n{machine(environments)}\n"
    sys.stdout.write(table)
    if options.write_readme:
        README.write_text(renewed(README.read_text(encoding="utf-8"), table), encoding="utf-8")


if __name__ == "__main__":
    main()

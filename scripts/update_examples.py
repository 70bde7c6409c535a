"""Renew what is made from the program: the JSON beside the examples, and the JSON Schema.

Usage: python scripts/update_examples.py
"""

import os
from pathlib import Path

import dienstreis
from dienstreis.cli.inputs import find_inputs
from dienstreis.output.reports import FORMATS
from dienstreis.output.schema import report_schema

ROOT = Path(__file__).resolve().parents[1]


def main() -> None:
    """Write each file anew, and say which have changed."""
    os.chdir(ROOT)
    made = {Path("schemas/report.schema.json"): report_schema()}
    chosen = FORMATS["json"]
    for path in find_inputs(["examples"]).paths:
        made[Path(path).with_suffix(".json")] = "".join(
            chosen.frame([chosen.dump(dienstreis.read(path))], one=True)
        )
    for target, text in made.items():
        if not target.exists() or target.read_bytes() != text.encode():
            target.write_bytes(text.encode())
            print(f"renewed {target}")


if __name__ == "__main__":
    main()

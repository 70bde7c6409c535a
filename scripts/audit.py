"""Ask pip-audit whether the packages in a folder (such as ``site-packages``) have known vulnerabilities.

Exit status 1 where they have; 0 where they have none, and where nobody can be asked, which is said: a machine without a
network, or an index that knows nothing of vulnerabilities, must not look like a clean bill of health.
"""

import json
import subprocess
import sys
import tempfile
from pathlib import Path

OWN = "dienstreis"  # in no index
LONGEST_REASON = 200  # characters


def verdict(report: str | None, told: str = "") -> tuple[int, str]:
    """Exit status and message for what pip-audit wrote as JSON: nothing where it failed, and ``told`` why."""
    if report is None:
        reason = (told.strip() or "it told nothing").splitlines()[-1][:LONGEST_REASON]
        return 0, f"pip-audit: skipped: nobody can be asked ({reason})"
    packages = [package for package in json.loads(report)["dependencies"] if package["name"] != OWN]
    found = [
        f"{package['name']} {package['version']}: {known['id']}, mended in {', '.join(known['fix_versions']) or '-'}"
        for package in packages
        for known in package.get("vulns", [])
    ]
    if found:
        return 1, "\n".join(["pip-audit: known vulnerabilities:", *found])
    unknown = [package["name"] for package in packages if "skip_reason" in package]
    if len(unknown) == len(packages):
        return 0, f"pip-audit: skipped: the index tells nothing about any of {len(packages)} packages"
    rest = f"; nothing is told about {', '.join(unknown)}" if unknown else ""
    return 0, f"pip-audit: no known vulnerabilities in {len(packages) - len(unknown)} packages{rest}"


def audit(folder: Path) -> tuple[int, str]:
    """Exit status and message for the packages in a folder."""
    with tempfile.TemporaryDirectory() as scratch:
        written = Path(scratch, "audit.json")
        command = [
            sys.executable,
            "-m",
            "pip_audit",
            "--path",
            str(folder),
            "--format",
            "json",
            "--output",
            str(written),
        ]
        run = subprocess.run([*command, "--progress-spinner", "off"], capture_output=True, text=True, check=False)  # noqa: S603
        return verdict(written.read_text(encoding="utf-8") if written.exists() else None, run.stderr)


if __name__ == "__main__":
    status, message = audit(Path(sys.argv[1]))
    print(message)
    sys.exit(status)

"""Where this project is found."""

from typing import Final

__all__ = ["HOME", "ISSUES"]

HOME: Final = "https://github.com/dienstreis/dienstreis"
ISSUES: Final = f"{HOME}/issues"
"""Where people report what is wrong with it."""

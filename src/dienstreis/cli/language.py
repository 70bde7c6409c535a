"""The language of messages: as asked for, else the user's own, else English."""

import locale
import os
import sys

from dienstreis.vocabulary.interface import LANGUAGES

__all__ = ["DEFAULT", "message_language", "user_language"]

DEFAULT = "en"
VARIABLES = ("LC_ALL", "LC_MESSAGES", "LANG")
"""Environment variables that name a locale, the first that is set counts (POSIX.1, chapter 8.2)."""


def message_language(asked: str | None) -> str:
    """A language that the messages have; ``asked`` is what an option or a configuration says."""
    return asked or user_language()


def user_language() -> str:
    """The language of the user's locale where messages are in it, else English."""
    named = next((value for name in VARIABLES if (value := os.environ.get(name))), None) or system_locale() or ""
    primary = named.partition("_")[0].partition("-")[0].partition(".")[0].lower()
    return primary if primary in LANGUAGES else DEFAULT


def system_locale() -> str | None:
    """The locale that Windows shows its menus in; ``None`` elsewhere."""
    if sys.platform != "win32":
        return None
    import ctypes

    return locale.windows_locale.get(ctypes.windll.kernel32.GetUserDefaultUILanguage())

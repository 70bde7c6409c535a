"""The language of messages: as asked for, else the user's own, else English.

What goes wrong may be told before options are read, and far from where they are: which language was asked for is kept
here for all of a run.
"""

import locale
import os
import sys
from collections.abc import Sequence
from contextvars import ContextVar
from itertools import pairwise

from dienstreis.vocabulary.interface import LANGUAGES

__all__ = ["DEFAULT", "asked_for", "message_language", "speak", "spoken", "user_language"]

DEFAULT = "en"
OPTION = "--lang"
SPOKEN: ContextVar[str | None] = ContextVar("spoken", default=None)
"""The language of this run, where somebody has chosen one."""
VARIABLES = ("LC_ALL", "LC_MESSAGES", "LANG")
"""Environment variables that name a locale, the first that is set counts (POSIX.1, chapter 8.2)."""


def message_language(asked: str | None) -> str:
    """A language that the messages have; ``asked`` is what an option or a configuration says."""
    return asked or user_language()


def speak(language: str | None) -> None:
    """Use a language from now on, if the messages have it; the user's own for ``None``."""
    SPOKEN.set(language if language in LANGUAGES else None)


def spoken() -> str:
    """The language of this run."""
    return SPOKEN.get() or user_language()


def asked_for(arguments: Sequence[str]) -> str | None:
    """The language that ``--lang`` asks for among the arguments of a command; ``None`` where it asks for none."""
    options = arguments[: arguments.index("--")] if "--" in arguments else arguments
    behind = [value for option, value in pairwise(options) if option == OPTION]
    joined = [option.removeprefix(f"{OPTION}=") for option in options if option.startswith(f"{OPTION}=")]
    return next((value for value in [*behind, *joined] if value in LANGUAGES), None)


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

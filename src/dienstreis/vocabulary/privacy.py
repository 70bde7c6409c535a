"""Words beside personal data."""

from typing import Final

__all__ = ["HOME_ADDRESS", "PRIVATE_MAIL"]

PRIVATE_MAIL: Final = (
    "gmail",
    "googlemail",
    "hotmail",
    "outlook",
    "live",
    "msn",
    "yahoo",
    "icloud",
    "me",
    "ziggo",
    "kpnmail",
    "kpnplanet",
    "planet",
    "xs4all",
    "hetnet",
    "home",
    "upcmail",
    "chello",
    "quicknet",
    "casema",
    "telfort",
    "tele2",
    "solcon",
    "zeelandnet",
    "caiway",
    "online",
    "protonmail",
    "proton",
    "gmx",
    "aol",
    "freedom",
)
"""Providers of mail for private people, without their top-level domain."""

HOME_ADDRESS: Final = (
    "huisadres",
    "woonadres",
    "privéadres",
    "priveadres",
    "thuisadres",
    "woonachtig",
    "wonende",
    "woont",
    "home address",
    "private address",
    "residing",
    "lives",
)
"""What stands before somebody's home address."""

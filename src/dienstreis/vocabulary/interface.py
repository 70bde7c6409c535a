"""Words that the tool itself says around findings, by language."""

from typing import Final

__all__ = ["COUNTED", "LANGUAGES", "PHRASES", "SEVERITIES"]

LANGUAGES: Final = ("nl", "en")
"""The languages of messages, and of the words around them."""

SEVERITIES: Final[dict[str, dict[str, str]]] = {
    "error": {"nl": "fout", "en": "error"},
    "warning": {"nl": "waarschuwing", "en": "warning"},
    "info": {"nl": "opmerking", "en": "info"},
}
"""What a severity is called."""

COUNTED: Final[dict[str, dict[str, tuple[str, str]]]] = {
    "file": {"nl": ("bestand", "bestanden"), "en": ("file", "files")},
    "error": {"nl": ("fout", "fouten"), "en": ("error", "errors")},
    "warning": {"nl": ("waarschuwing", "waarschuwingen"), "en": ("warning", "warnings")},
    "info": {"nl": ("opmerking", "opmerkingen"), "en": ("remark", "remarks")},
}
"""One of something, and several."""

PHRASES: Final[dict[str, dict[str, str]]] = {
    "norm": {"nl": "norm", "en": "norm"},
    "checked": {"nl": "{files} nagekeken: {counts}", "en": "{files} checked: {counts}"},
    "nothing": {"nl": "niets gevonden", "en": "nothing found"},
    "code": {"nl": "code", "en": "code"},
    "name": {"nl": "naam", "en": "name"},
    "severity": {"nl": "gewicht", "en": "severity"},
    "finds": {"nl": "vindt", "en": "finds"},
    "source": {"nl": "bron", "en": "source"},
    "triggers": {"nl": "Dit wordt gevonden", "en": "This is found"},
    "passes": {"nl": "Zo is het goed", "en": "This is fine"},
    "off": {"nl": "Uitzetten", "en": "Switching it off"},
    "off_report": {
        "nl": "Voor één verslag: zet ergens in het verslag deze regel.",
        "en": "For one report: write this line anywhere in it.",
    },
    "off_line": {
        "nl": "Voor één regel: zet dit op de regel erboven.",
        "en": "For one line: write this on the line above it.",
    },
    "off_all": {
        "nl": "Voor alle verslagen in een map: zet dit in dienstreis.toml.",
        "en": "For all reports in a folder: write this in dienstreis.toml.",
    },
    "needs": {
        "nl": "Deze regel heeft de woordenlijst van `dienstreis[repair]` nodig.",
        "en": "This rule needs the word list of `dienstreis[repair]`.",
    },
    "rules_title": {"nl": "Wat `dienstreis validate` nakijkt", "en": "What `dienstreis validate` checks"},
    "rules_intro": {
        "nl": (
            "Gedragscodes verschillen van gemeente tot gemeente: een melding zegt wat een norm vraagt, en nooit dat"
            " iets verboden is. Elke regel is uit te zetten of een ander gewicht te geven. Deze bladzijde wordt"
            " gemaakt uit dezelfde bron als `dienstreis rules`."
        ),
        "en": (
            "Codes of conduct differ from council to council: a finding says what a norm asks for, never that something"
            " is illegal. Every rule can be switched off or given another severity. This page is rendered from the same"
            " source as `dienstreis rules`."
        ),
    },
    "repaired": {"nl": "hersteld", "en": "repaired"},
    "unrepaired": {
        "nl": "niet hersteld: daarna zou er iets ontbreken ({key})",
        "en": "not repaired: something would be missing afterwards ({key})",
    },
    "link": {
        "nl": "niet hersteld: dit is een koppeling naar een ander bestand",
        "en": "not repaired: it is a link to another file",
    },
    "norms": {"nl": "Normen", "en": "Norms"},
}
"""Other words, with what is filled in between braces."""

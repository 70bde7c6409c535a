"""Words of the file that tells what became of follow-ups, and of what is said about it, by language."""

from typing import Final

from dienstreis.vocabulary.interface import STATUSES

__all__ = ["ALLOWED", "FIELDS", "FIELD_OF", "HEAD", "MEANT", "PROBLEMS", "STATUS_WORDS"]

FIELDS: Final[dict[str, tuple[str, ...]]] = {
    "text": ("text", "tekst"),
    "trip": ("trip", "reis"),
    "place": ("place", "plaats"),
    "status": ("status", "stand"),
    "due": ("due", "wanneer"),
    "remark": ("remark", "opmerking"),
}
"""What an entry may say, each with the words that may stand before it, in capitals or not."""

FIELD_OF: Final[dict[str, str]] = {word: field for field, words in FIELDS.items() for word in words}
"""The field that a word stands for."""

STATUS_WORDS: Final[dict[str, str]] = {
    word: status for status, words in STATUSES.items() for word in (status, *words.values())
}
"""What a status may be called."""

HEAD: Final[dict[str, str]] = {
    "nl": """\
# Wat er is geworden van de toezeggingen en acties in de verslagen. Verander per vervolgactie deze regels:
#   status: {statuses}
#   due: 2025-03-01       wanneer het klaar moet zijn, of klaar was; 2025-03, 2025-Q1 of 2025 mag ook
#   remark: "brief 12"    wat er verder over te zeggen is, tussen aanhalingstekens
# De eerste woorden (text), de reis (trip) en de plaats (place) staan er om het terug te vinden.
# `dienstreis track` vult aan wat ontbreekt, en laat staan wat er staat. Na een # mag alles staan.
""",
    "en": """\
# What became of the promises and actions in the reports. Of each follow-up, change these lines:
#   status: {statuses}
#   due: 2025-03-01       when it must be done, or was; 2025-03, 2025-Q1 or 2025 will do
#   remark: "letter 12"   what else there is to say, between quotation marks
# The first words (text), the trip and the place are there to find it again.
# `dienstreis track` adds what is missing, and leaves what is there. Behind a # anything may stand.
""",
}
"""The comment that the file begins with."""

PROBLEMS: Final[dict[str, dict[str, str]]] = {
    "field": {
        "nl": "{key}: {word} kan hier niet staan: {hint}",
        "en": "{key}: {word} cannot stand here: {hint}",
    },
    "status": {
        "nl": "{key}: {word} is geen stand: {hint}",
        "en": "{key}: {word} is no status: {hint}",
    },
    "due": {
        "nl": "{key}: {word} is geen datum: schrijf 2025-03-01, 2025-03, 2025-Q1 of 2025",
        "en": "{key}: {word} is no date: write it as 2025-03-01, 2025-03, 2025-Q1 or 2025",
    },
    "no_words": {
        "nl": "{key}: achter {word} hoort één tekst te staan",
        "en": "{key}: behind {word} there should be one text",
    },
    "no_entry": {
        "nl": "{key}: hieronder horen regels te staan zoals status: gedaan, elk met twee spaties ervoor",
        "en": "{key}: below it there should be lines such as status: done, each behind two spaces",
    },
    "no_key": {
        "nl": "dit is geen kenmerk van een vervolgactie",
        "en": "this is no id of a follow-up",
    },
    "twice": {
        "nl": "{key} staat er meer dan eens; de regels vanaf {line} tellen. Haal de andere weg",
        "en": "{key} stands here more than once; what begins at line {line} counts. Remove the others",
    },
    "broken": {
        "nl": "dit kan niet worden gelezen ({why}); zet woorden met : of # tussen aanhalingstekens",
        "en": "this cannot be read ({why}); put words with : or # between quotation marks",
    },
    "no_yaml": {
        "nl": "dit is geen YAML: {why}",
        "en": "is no YAML: {why}",
    },
    "no_mapping": {
        "nl": "hier horen kenmerken van vervolgacties te staan, elk met : erachter",
        "en": "here ids of follow-ups should stand, each with : behind it",
    },
    "closed": {
        "nl": "kan niet worden gelezen: {why}",
        "en": "cannot be read: {why}",
    },
    "no_text": {
        "nl": "dit is geen tekst",
        "en": "this is no text",
    },
}
"""What is wrong in the file, and what may be written."""

MEANT: Final[dict[str, str]] = {
    "nl": "bedoel je {nearest}?",
    "en": "did you mean {nearest}?",
}
"""What was probably meant."""

ALLOWED: Final[dict[str, str]] = {
    "nl": "schrijf {words}",
    "en": "write {words}",
}
"""What may be written."""

"""Heads of the columns of tables, whatever the table is about."""

from typing import Final

from dienstreis.vocabulary import costs, delegations, follow_ups, giving, programmes

__all__ = ["ANSWER_COLUMNS", "COLUMN_HEADS", "GOAL_COLUMNS", "QUESTION_COLUMNS", "RESULT_COLUMNS"]

OTHER_HEADS: Final[dict[str, tuple[str, ...]]] = {
    "nl": (
        "functie", "rol", "organisatie", "namens", "instelling", "partij", "fractie", "post", "kostenpost",
        "kostensoort", "soort", "toelichting", "opmerking", "opmerkingen", "bijzonderheden", "aantal",
        "bedrag in euro", "bedrag in euro's", "geschenk", "naam en functie",
    ),
    "en": (
        "role", "position", "function", "organisation", "organization", "party", "item", "category", "cost item",
        "notes", "remarks", "quantity", "amount in euros", "gift", "job title",
    ),
}  # fmt: skip
"""Heads that no extractor asks for by name."""

QUESTION_COLUMNS: Final[dict[str, tuple[str, ...]]] = {
    "nl": ("vraag", "vragen", "onderwerp", "onderdeel", "gegeven", "rubriek"),
    "en": ("question", "subject", "topic", "field"),
}
"""The head of a form's questions or labels, in a table of its facts."""

ANSWER_COLUMNS: Final[dict[str, tuple[str, ...]]] = {
    "nl": ("antwoord", "antwoorden", "gegevens", "invulling", "toelichting", "inhoud", "ingevuld"),
    "en": ("answer", "answers", "details", "value"),
}
"""The head of what was filled in beside them."""

GOAL_COLUMNS: Final[dict[str, tuple[str, ...]]] = {
    "nl": (
        "doel", "doelen", "doelstelling", "doelstellingen", "leerdoel", "leerdoelen", "leervraag", "leervragen",
        "beoogd resultaat", "beoogde resultaten", "beoogd effect", "beoogde opbrengst", "reisdoel", "wat wilden we",
    ),
    "en": ("goal", "goals", "aim", "aims", "objective", "objectives", "intended result", "intended results"),
}  # fmt: skip
"""The head of the goals, in a table that tells what became of them."""

RESULT_COLUMNS: Final[dict[str, tuple[str, ...]]] = {
    "nl": (
        "resultaat", "resultaten", "opbrengst", "opbrengsten", "bevinding", "bevindingen", "uitkomst", "uitkomsten",
        "les", "lessen", "geleerd", "inzicht", "inzichten", "wat leerden we", "wat we leerden",
    ),
    "en": ("result", "results", "outcome", "outcomes", "finding", "findings", "lesson", "lessons", "what we learned"),
}  # fmt: skip
"""The head of what a visit or theme yielded, in a table of the results."""

COLUMN_HEADS: Final = frozenset(
    head
    for by_language in (
        programmes.DATE_COLUMNS,
        programmes.WHAT_COLUMNS,
        programmes.PLACE_COLUMNS,
        programmes.NUMBER_COLUMNS,
        delegations.NAME_COLUMNS,
        costs.AMOUNT_COLUMNS,
        costs.PAYER_COLUMNS,
        giving.WHAT_COLUMNS,
        giving.VALUE_COLUMNS,
        giving.GIVER_COLUMNS,
        giving.RECIPIENT_COLUMNS,
        giving.DISPOSITION_COLUMNS,
        follow_ups.WHAT_COLUMNS,
        follow_ups.WHO_COLUMNS,
        follow_ups.WHEN_COLUMNS,
        follow_ups.STATUS_COLUMNS,
        OTHER_HEADS,
    )
    for heads in by_language.values()
    for head in heads
)
"""What a column may be called, in lower case."""

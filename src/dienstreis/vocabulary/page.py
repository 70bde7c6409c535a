"""Words of the page that shows one report, by language."""

from typing import Final

__all__ = ["LABELS", "VALUES"]

LABELS: Final[dict[str, dict[str, str]]] = {
    "file": {"nl": "Bestand", "en": "File"},
    "document": {"nl": "Document", "en": "Document"},
    "organisation": {"nl": "Organisatie", "en": "Organisation"},
    "who": {"nl": "Wie", "en": "Who"},
    "where": {"nl": "Waar", "en": "Where"},
    "when": {"nl": "Wanneer", "en": "When"},
    "officials": {"nl": "Ambtenaren", "en": "Officials"},
    "invited": {"nl": "Uitgenodigd door", "en": "Invited by"},
    "reported": {"nl": "Datum verslag", "en": "Reported"},
    "findings": {"nl": "Meldingen", "en": "Findings"},
    "why": {"nl": "Waarom", "en": "Why"},
    "delegation": {"nl": "Delegatie", "en": "Delegation"},
    "partners": {"nl": "Partners", "en": "Partners"},
    "programme": {"nl": "Programma", "en": "Programme"},
    "results": {"nl": "Resultaten", "en": "Results"},
    "agreements": {"nl": "Overeenkomsten", "en": "Agreements"},
    "gifts": {"nl": "Geschenken", "en": "Gifts"},
    "costs": {"nl": "Kosten", "en": "Costs"},
    "follow_ups": {"nl": "Vervolg", "en": "Follow-ups"},
}
"""Labels and headings."""

VALUES: Final[dict[str, dict[str, str]]] = {
    "silent": {"nl": "het verslag zegt dit niet", "en": "the report does not say"},
    "untitled": {"nl": "Zonder titel", "en": "Untitled"},
    "trip_report": {"nl": "verslag van een reis", "en": "trip report"},
    "trip_register": {"nl": "register van reizen", "en": "trip register"},
    "announcement": {"nl": "aankondiging van een reis", "en": "announcement"},
    "other": {"nl": "geen verslag van een reis", "en": "not a trip report"},
    "municipality": {"nl": "gemeente", "en": "municipality"},
    "province": {"nl": "provincie", "en": "province"},
    "water_authority": {"nl": "waterschap", "en": "water authority"},
    "ministry": {"nl": "ministerie", "en": "ministry"},
    "parliament": {"nl": "parlement", "en": "parliament"},
    "university": {"nl": "universiteit", "en": "university"},
    "to": {"nl": "tot en met", "en": "to"},
    "day": {"nl": "dag", "en": "day"},
    "days": {"nl": "dagen", "en": "days"},
    "none": {"nl": "geen ontvangen", "en": "none received"},
    "registered": {"nl": "opgenomen in een register", "en": "entered in a register"},
    "received": {"nl": "ontvangen", "en": "received"},
    "given": {"nl": "gegeven", "en": "given"},
    "from": {"nl": "van", "en": "from"},
    "to_whom": {"nl": "aan", "en": "to"},
    "in_total": {"nl": "in totaal", "en": "in total"},
    "paid_by": {"nl": "betaald door", "en": "paid by"},
    "actual": {"nl": "werkelijk", "en": "actual"},
    "estimate": {"nl": "raming", "en": "estimate"},
    "airfare": {"nl": "vliegreis", "en": "airfare"},
    "other_transport": {"nl": "ander vervoer", "en": "other transport"},
    "lodging": {"nl": "verblijf", "en": "lodging"},
    "meals": {"nl": "maaltijden", "en": "meals"},
    "other_costs": {"nl": "overig", "en": "other"},
    "signed": {"nl": "getekend", "en": "signed"},
    "intended": {"nl": "nog te tekenen", "en": "intended"},
    "filter": {"nl": "Alleen rijen met", "en": "Only rows with"},
    "timeline": {"nl": "Tijdlijn", "en": "Timeline"},
    "trips": {"nl": "Dienstreizen", "en": "Official trips"},
    "page": {"nl": "Dienstreizen en wat ervan kwam", "en": "Official trips, and what came of them"},
    "due": {"nl": "klaar", "en": "due"},
}
"""What values, and the words between them, are called."""

"""Words that the tool itself says around findings, by language."""

from typing import Final

__all__ = ["COLUMNS", "COUNTED", "KINDS", "LANGUAGES", "PHRASES", "SEVERITIES", "STATUSES"]

LANGUAGES: Final = ("nl", "en")
"""The languages of messages, and of the words around them."""

SEVERITIES: Final[dict[str, dict[str, str]]] = {
    "error": {"nl": "fout", "en": "error"},
    "warning": {"nl": "waarschuwing", "en": "warning"},
    "info": {"nl": "opmerking", "en": "info"},
}
"""What a severity is called."""

COUNTED: Final[dict[str, dict[str, tuple[str, str]]]] = {
    "follow_up": {"nl": ("vervolgactie", "vervolgacties"), "en": ("follow-up", "follow-ups")},
    "trip": {"nl": ("reis", "reizen"), "en": ("trip", "trips")},
    "document": {"nl": ("document", "documenten"), "en": ("document", "documents")},
    "file": {"nl": ("bestand", "bestanden"), "en": ("file", "files")},
    "finding": {"nl": ("melding", "meldingen"), "en": ("finding", "findings")},
    "error": {"nl": ("fout", "fouten"), "en": ("error", "errors")},
    "warning": {"nl": ("waarschuwing", "waarschuwingen"), "en": ("warning", "warnings")},
    "info": {"nl": ("opmerking", "opmerkingen"), "en": ("remark", "remarks")},
}
"""One of something, and several."""

STATUSES: Final[dict[str, dict[str, str]]] = {
    "done": {"nl": "gedaan", "en": "done"},
    "ongoing": {"nl": "loopt", "en": "ongoing"},
    "planned": {"nl": "gepland", "en": "planned"},
    "open": {"nl": "open", "en": "open"},
    "dropped": {"nl": "vervallen", "en": "dropped"},
}
"""How far a follow-up is."""

KINDS: Final[dict[str, dict[str, str]]] = {
    "action": {"nl": "actie", "en": "action"},
    "commitment": {"nl": "toezegging", "en": "commitment"},
    "offer": {"nl": "aanbod", "en": "offer"},
    "advice": {"nl": "advies", "en": "advice"},
}
"""What a follow-up is."""

COLUMNS: Final[dict[str, dict[str, str]]] = {
    "what": {"nl": "Wat", "en": "What"},
    "kind": {"nl": "Soort", "en": "Kind"},
    "status": {"nl": "Stand", "en": "Status"},
    "owner": {"nl": "Wie", "en": "Owner"},
    "counterparts": {"nl": "Met wie", "en": "With"},
    "due": {"nl": "Wanneer", "en": "Due"},
    "remark": {"nl": "Opmerking", "en": "Remark"},
    "trip": {"nl": "Reis", "en": "Trip"},
    "place": {"nl": "Plaats in verslag", "en": "Report"},
    "date": {"nl": "Vertrek", "en": "Date"},
    "traveller": {"nl": "Wie", "en": "Who"},
    "destination": {"nl": "Waar", "en": "Where"},
    "days": {"nl": "Dagen", "en": "Days"},
    "costs": {"nl": "Kosten", "en": "Costs"},
    "payer": {"nl": "Betaald door", "en": "Paid by"},
    "agreements": {"nl": "Overeenkomsten", "en": "Agreements"},
    "open": {"nl": "Openstaand", "en": "Open"},
    "gifts": {"nl": "Geschenken", "en": "Gifts"},
    "year": {"nl": "Jaar", "en": "Year"},
    "country": {"nl": "Land", "en": "Country"},
    "organisation": {"nl": "Organisatie", "en": "Organisation"},
    "trips": {"nl": "Reizen", "en": "Trips"},
    "unknown": {"nl": "Kosten onbekend", "en": "Costs unknown"},
    "purpose": {"nl": "Doel", "en": "Purpose"},
    "from": {"nl": "Van", "en": "From"},
    "until": {"nl": "Tot en met", "en": "Until"},
    "currency": {"nl": "Valuta", "en": "Currency"},
    "report": {"nl": "Verslag", "en": "Report"},
    "id": {"nl": "Kenmerk", "en": "Id"},
    "report_id": {"nl": "Kenmerk verslag", "en": "Report id"},
    "name": {"nl": "Naam", "en": "Name"},
    "title": {"nl": "Titel", "en": "Title"},
    "role": {"nl": "Functie", "en": "Role"},
    "party": {"nl": "Partij", "en": "Party"},
    "count": {"nl": "Aantal", "en": "Number"},
    "capacity": {"nl": "Als", "en": "As"},
    "category": {"nl": "Soort", "en": "Category"},
    "description": {"nl": "Omschrijving", "en": "Description"},
    "amount": {"nl": "Bedrag", "en": "Amount"},
    "basis": {"nl": "Grondslag", "en": "Basis"},
    "direction": {"nl": "Richting", "en": "Direction"},
    "giver": {"nl": "Gever", "en": "Giver"},
    "recipient": {"nl": "Ontvanger", "en": "Recipient"},
    "value": {"nl": "Waarde", "en": "Value"},
    "disposition": {"nl": "Bestemming", "en": "What became of it"},
    "type": {"nl": "Soort", "en": "Type"},
    "parties": {"nl": "Partijen", "en": "Parties"},
    "text": {"nl": "Tekst", "en": "Text"},
}
"""Heads of columns."""

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
    "stopped": {
        "nl": "afgebroken: wat hierboven staat is niet alles, en een bestand achter -o is gebleven zoals het was",
        "en": "stopped: what stands above is not all, and a file behind -o has stayed as it was",
    },
    "no_follow_ups": {"nl": "Geen vervolgacties.", "en": "No follow-ups."},
    "nothing_left": {
        "nl": "Niets gevonden dat aan de vraag voldoet, van {count}.",
        "en": "Nothing that was asked for, of {count}.",
    },
    "unmatched": {
        "nl": "{path}: geen vervolgactie in deze verslagen heeft het kenmerk {key}",
        "en": "{path}: no follow-up in these reports has the id {key}",
    },
    "tracked": {"nl": "{path}: {count} toegevoegd", "en": "{path}: {count} added"},
    "changed": {"nl": "{path}: {text} ({changes})", "en": "{path}: {text} ({changes})"},
    "found_again": {
        "nl": "{path}: {key} is teruggevonden, en heet nu {now}",
        "en": "{path}: {key} was found again, and is {now} now",
    },
    "no_such_follow_up": {
        "nl": "geen vervolgactie heeft het kenmerk {written}; de lijst staat in `dienstreis summary --follow-ups`",
        "en": "no follow-up has the id {written}; `dienstreis summary --follow-ups` lists them",
    },
    "nearest_follow_up": {
        "nl": "geen vervolgactie heeft het kenmerk {written}: bedoel je {nearest}?",
        "en": "no follow-up has the id {written}: did you mean {nearest}?",
    },
    "several_follow_ups": {
        "nl": "{written} kan van alles zijn; schrijf een van deze: {keys}",
        "en": "{written} may be any of these; write one of them: {keys}",
    },
    "not_proved": {
        "nl": "{path} is gebleven zoals het was: de wijziging past niet in hoe dit bestand is geschreven",
        "en": "{path} has stayed as it was: the change does not fit into the way that this file is written",
    },
    "waiting": {
        "nl": "{path}: wacht tot een andere dienstreis klaar is met schrijven in deze map",
        "en": "{path}: waiting until another dienstreis has written what it writes in this folder",
    },
    "copies": {
        "nl": "{first}: dezelfde tekst staat ook in {others}; elk telt mee (met --unique telt hij één keer)",
        "en": "{first}: the same text stands in {others} too; each counts (--unique counts it once)",
    },
    "copies_left_out": {
        "nl": "{first}: dezelfde tekst staat ook in {others}; die telt niet nog eens mee (--unique)",
        "en": "{first}: the same text stands in {others} too, which does not count again (--unique)",
    },
    "exported": {
        "nl": (
            "{path}: {new} nieuw, {changed} gewijzigd, {same} hetzelfde, {removed} verwijderd, {unreadable} onleesbaar"
        ),
        "en": "{path}: {new} new, {changed} changed, {same} the same, {removed} removed, {unreadable} unreadable",
    },
    "packaged": {
        "nl": "{path}: {written} geschreven, {unreadable} onleesbaar",
        "en": "{path}: {written} written, {unreadable} unreadable",
    },
    "same_id": {
        "nl": "{paths}: hebben hetzelfde kenmerk ({id}), en blijven verschillende verslagen",
        "en": "{paths}: have the same id ({id}), and stay different reports",
    },
    "held": {
        "nl": (
            "{name}: blijft in {path} zoals het was, want rijen in een eigen tabel verwijzen naar wat er niet meer"
            " staat; haal ze weg, of zet `on delete cascade` in die tabel"
        ),
        "en": (
            "{name}: stays in {path} as it was, since rows of a table of your own refer to what it no longer says;"
            " remove them, or let that table say `on delete cascade`"
        ),
    },
    "foreign": {
        "nl": "{path}: {name} is niet van dienstreis, en blijft zoals het is; geef het een andere naam",
        "en": "{path}: {name} is not what dienstreis made, and stays as it is; give it another name",
    },
    "database_waiting": {
        "nl": "{path} is in gebruik bij een ander programma; hoogstens {seconds} seconden wachten",
        "en": "{path} is in use by another program; waiting for at most {seconds} seconds",
    },
    "unread_unpruned": {
        "nl": "er wordt niets verwijderd, want niet alles van PATH kon worden gelezen",
        "en": "nothing is pruned, since not all of PATHs could be read",
    },
    "empty_unpruned": {
        "nl": "er wordt niets verwijderd, want er is geen enkel verslag in {path}",
        "en": "nothing is pruned, since there is no report at all in {path}",
    },
    "none_unpruned": {
        "nl": "er wordt niets verwijderd, want er is geen enkel verslag",
        "en": "nothing is pruned, since there is no report at all",
    },
    "total": {"nl": "Totaal", "en": "Total"},
    "no_reports": {
        "nl": "Niet getoond: {count} die geen reisverslag zijn.",
        "en": "Not shown: {count} that are no reports of a trip.",
    },
    "costs_unknown": {"nl": "Zonder bekende kosten: {count}.", "en": "Without known costs: {count}."},
    "no_trips": {"nl": "Geen reizen.", "en": "No trips."},
    "repaired": {"nl": "hersteld", "en": "repaired"},
    "unrepaired": {
        "nl": "niet hersteld: daarna zou er iets ontbreken ({key})",
        "en": "not repaired: something would be missing afterwards ({key})",
    },
    "link": {
        "nl": "niet hersteld: dit is een koppeling naar een ander bestand",
        "en": "not repaired: it is a link to another file",
    },
    "no_file": {"nl": "niet hersteld: dit is geen gewoon bestand", "en": "not repaired: it is no ordinary file"},
    "norms": {"nl": "Normen", "en": "Norms"},
    "number": {"nl": "aantal", "en": "number"},
    "files": {"nl": "bestanden", "en": "files"},
    "baseline_known": {"nl": "{count} bekend, en niet getoond", "en": "{count} known, and not shown"},
    "baseline_gone": {
        "nl": "{count} vervallen (ververs het bestand met --write-baseline)",
        "en": "{count} gone (renew the file with --write-baseline)",
    },
    "baseline_written": {
        "nl": "{path}: {count} vastgelegd ({new} nieuw; {gone} vervallen)",
        "en": "{path}: {count} written ({new} new; {gone} gone)",
    },
    "baseline_missing": {
        "nl": "{path}: dit bestand met bekende meldingen bestaat niet; schrijf het met --write-baseline",
        "en": "{path}: this file of known findings does not exist; write it with --write-baseline",
    },
    "baseline_closed": {
        "nl": "{path}: dit bestand met bekende meldingen kan niet worden gelezen; ga na wie het mag lezen",
        "en": "{path}: this file of known findings cannot be read; check who may read it",
    },
    "baseline_wrong": {
        "nl": "{path}: dit is geen bestand met bekende meldingen; noem een ander, of haal het weg en schrijf het"
        " opnieuw met --write-baseline",
        "en": "{path}: this is no file of known findings; name another one, or remove it and write it anew with"
        " --write-baseline",
    },
    "baseline_newer": {
        "nl": "{path}: dit bestand met bekende meldingen is van een nieuwere dienstreis; werk dienstreis bij",
        "en": "{path}: this file of known findings is of a newer dienstreis; update dienstreis",
    },
    "baseline_output": {
        "nl": "{path}: in dit bestand staan de bekende meldingen; noem achter -o een ander",
        "en": "{path}: this file holds the known findings; name another one behind -o",
    },
}
"""Other words, with what is filled in between braces."""

"""What the command line says when something is not as it should be, by language.

Names of commands, options and settings, and what somebody typed, stay as they are.
"""

from typing import Final

__all__ = ["MESSAGES", "SYSTEM"]

USAGE: Final[dict[str, dict[str, str]]] = {
    "see-help": {
        "nl": "`{command} --help` laat zien wat er kan",
        "en": "`{command} --help` tells what there is",
    },
    "of-option": {"nl": "{option}: {what}", "en": "{option}: {what}"},
    "no-command": {
        "nl": "de opdracht '{name}' bestaat niet: {hint}",
        "en": "there is no command '{name}': {hint}",
    },
    "command-missing": {
        "nl": "er staat niet wat er moet gebeuren: {hint}",
        "en": "it is not said what to do: {hint}",
    },
    "no-option": {"nl": "de optie {name} bestaat niet", "en": "there is no option {name}"},
    "with-hint": {"nl": "{what}: {hint}", "en": "{what}: {hint}"},
    "value-missing": {
        "nl": "achter {name} hoort een waarde, en die ontbreekt",
        "en": "{name} needs a value behind it, which is missing",
    },
    "takes-no-value": {
        "nl": "{name} heeft geen waarde: laat weg wat er achter het =-teken staat, en dat teken ook",
        "en": "{name} has no value: leave out what stands behind the = sign, and the sign",
    },
    "option-missing": {"nl": "{name} ontbreekt, en kan niet worden gemist", "en": "{name} is missing, and is needed"},
    "too-many": {
        "nl": "meer dan deze opdracht kan gebruiken: {names}",
        "en": "more than this command can use: {names}",
    },
    "no-choice": {"nl": "'{value}' is geen van {known}", "en": "'{value}' is not one of {known}"},
    "no-day": {
        "nl": "'{value}' is geen datum: schrijf jaar, maand en dag, zoals 2024-01-31",
        "en": "'{value}' is no date: write year, month and day, such as 2024-01-31",
    },
    "no-whole-number": {
        "nl": "'{value}' is geen geheel getal, zoals 2",
        "en": "'{value}' is no whole number, such as 2",
    },
    "no-number": {
        "nl": "'{value}' is geen getal, zoals 2.5 (met een punt)",
        "en": "'{value}' is no number, such as 2.5",
    },
    "too-low": {
        "nl": "{value} is te weinig: het minste is {least}",
        "en": "{value} is too little: the least is {least}",
    },
    "too-high": {"nl": "{value} is te veel: het meeste is {most}", "en": "{value} is too much: the most is {most}"},
    "no-rule-named": {
        "nl": "hier staat geen regel: schrijf codes of namen, of laat de optie weg",
        "en": "names no rule: write codes or names, or leave the option out",
    },
    "no-severity-of-a-rule": {
        "nl": "'{value}' is geen REGEL=GEWICHT, zoals DR401=info",
        "en": "'{value}' is not RULE=LEVEL, such as DR401=info",
    },
    "no-report-named": {
        "nl": (
            "er staat niet wat er te lezen is: noem een verslag, een map, - voor standaardinvoer, of een lijst daarvan"
            " (--files-from)"
        ),
        "en": (
            "it is not said what to read: name a report, a folder, - for standard input, or a list of them"
            " (--files-from)"
        ),
    },
    "in-use": {
        "nl": "een andere dienstreis schrijft in deze map, en werd niet op tijd klaar; probeer het straks opnieuw",
        "en": "another dienstreis is writing in this folder, and was not done in time; try again later",
    },
    "changed-meanwhile": {
        "nl": "iemand anders heeft het intussen gewijzigd; probeer het opnieuw",
        "en": "somebody else has changed it meanwhile; try again",
    },
    "due-without-entry": {
        "nl": "--due en --remark horen bij --done, --dropped of --entry, die een vervolgactie noemen",
        "en": "--due and --remark go with --done, --dropped or --entry, which name a follow-up",
    },
    "entry-without-change": {
        "nl": "--entry hoort bij --due of --remark",
        "en": "--entry goes with --due or --remark",
    },
    "done-or-dropped": {
        "nl": "een vervolgactie is --done of --dropped, en niet allebei",
        "en": "a follow-up is either --done or --dropped",
    },
    "id-empty": {
        "nl": "een kenmerk is leeg: schrijf dat van een vervolgactie, zoals `summary --follow-ups` het laat zien",
        "en": "an id is empty: write that of a follow-up, as `summary --follow-ups` shows it",
    },
    "no-due": {
        "nl": "'{value}' is geen datum: schrijf 2025-03-01, 2025-03, 2025-Q1 of 2025",
        "en": "'{value}' is no date: write 2025-03-01, 2025-03, 2025-Q1 or 2025",
    },
    "baseline-or-none": {
        "nl": "--baseline en --no-baseline spreken elkaar tegen; laat er een weg",
        "en": "--baseline and --no-baseline contradict each other; leave one out",
    },
    "baseline-unnamed": {
        "nl": "bij --write-baseline hoort --baseline BESTAND, of een baseline in dienstreis.toml",
        "en": "--write-baseline needs --baseline FILE, or a baseline in dienstreis.toml",
    },
    "diff-without-findings": {
        "nl": "--diff laat herstel zien en geen meldingen; laat --write-baseline en --statistics weg",
        "en": "--diff shows repairs and no findings; leave out --write-baseline and --statistics",
    },
    "statistics-formats": {
        "nl": "--statistics hoort bij een van deze --format: {known}",
        "en": "--statistics needs one of these for --format: {known}",
    },
    "fix-without-timeout": {
        "nl": "--fix breekt geen herstel af; laat --timeout weg",
        "en": "--fix breaks off no repair; leave out --timeout",
    },
    "fix-of-standard-input": {
        "nl": "--fix herstelt bestanden; --diff laat zien wat het met standaardinvoer zou doen",
        "en": "--fix repairs files; --diff shows what it would do to standard input",
    },
    "name-without-standard-input": {
        "nl": "--stdin-filename noemt wat er uit standaardinvoer komt, en dat is - tussen de namen van verslagen",
        "en": "--stdin-filename names what comes from standard input, which is - among PATHs",
    },
    "foreign-table": {
        "nl": "het heeft een {name} die niet van dienstreis is; geef die een andere naam, of noem een ander bestand",
        "en": "it has a {name} that dienstreis has not made; give that another name, or name another file",
    },
    "newer-database": {
        "nl": (
            "het is van een nieuwere dienstreis (versie {version}; deze kent {known}); werk dienstreis bij"
            " (pip install --upgrade dienstreis), of noem een ander bestand"
        ),
        "en": (
            "it is of a newer dienstreis (version {version}; this one knows {known}); upgrade dienstreis"
            " (pip install --upgrade dienstreis), or name another file"
        ),
    },
    "database-in-use": {
        "nl": "het bleef {seconds} seconden in gebruik bij een ander programma; sluit dat, of probeer het later",
        "en": "it stayed in use by another program for {seconds} seconds; close that one, or try again later",
    },
    "no-such-export": {
        "nl": (
            "{path}: er is geen uitvoer naar {suffix}. Een bestand in {known} is een SQLite-database; een naam zonder"
            " zo'n einde, of met / erachter, is een map voor een datapakket (CSV)"
        ),
        "en": (
            "{path}: there is no export to {suffix}. A file in {known} is a SQLite database; a name without such an"
            " end, or with / behind it, is a folder for a data package (CSV)"
        ),
    },
    "both-targets": {
        "nl": "{path} kan niet --to en --metadata tegelijk zijn",
        "en": "{path} cannot be both --to and --metadata",
    },
    "with-follow-ups": {
        "nl": "--status, --kind, --owner, --due-before, --open en --overdue horen bij --follow-ups",
        "en": "--status, --kind, --owner, --due-before, --open and --overdue go with --follow-ups",
    },
    "without-follow-ups": {
        "nl": "--by en --table gaan niet samen met --follow-ups; --table follow-ups geeft er een tabel van",
        "en": "--by and --table do not go with --follow-ups; --table follow-ups is a table of them",
    },
    "calendar-of-follow-ups": {"nl": "ics hoort bij --follow-ups", "en": "ics goes with --follow-ups"},
    "page-of-all": {
        "nl": "html gaat niet samen met --by en --table",
        "en": "html goes with neither --by nor --table",
    },
    "json-of-all-rules": {
        "nl": "json somt alle regels op, en gaat niet samen met een regel",
        "en": "json lists all rules, and goes with no RULE",
    },
}
"""Of commands and their options."""

INPUT: Final[dict[str, dict[str, str]]] = {
    "of-path": {"nl": "{path}: {what}", "en": "{path}: {what}"},
    "no-reports-in-folder": {
        "nl": "in deze map staat geen bestand dat op {suffixes} eindigt",
        "en": "no {suffixes} file in this folder",
    },
    "link-passed-over": {
        "nl": (
            "overgeslagen: een koppeling die deze map uit leidt ({path}); noem haar bij name om haar te laten lezen"
        ),
        "en": "passed over a link that leads out of this folder ({path}); name it to have it read",
    },
    "links-passed-over": {
        "nl": (
            "overgeslagen: {count} koppelingen die deze map uit leiden, zoals {path}; noem ze bij name om ze te laten"
            " lezen"
        ),
        "en": "passed over {count} links that lead out of this folder, such as {path}; name them to have them read",
    },
    "document-passed-over": {
        "nl": "overgeslagen: 1 ander document ({kinds}); sla het op als tekst of Markdown om het te laten lezen",
        "en": "passed over 1 other document ({kinds}); save it as text or Markdown to have it read",
    },
    "documents-passed-over": {
        "nl": "overgeslagen: {count} andere documenten ({kinds}); sla ze op als tekst of Markdown om ze te laten lezen",
        "en": "passed over {count} other documents ({kinds}); save them as text or Markdown to have them read",
    },
    "excluded": {
        "nl": "overgeslagen, omdat '{pattern}' staat bij exclude in {file}",
        "en": "passed over, since '{pattern}' stands under exclude in {file}",
    },
    "more-excluded": {
        "nl": "nog {count} bestanden overgeslagen om wat bij exclude staat in {file}",
        "en": "passed over {count} files more for what stands under exclude in {file}",
    },
    "all-excluded": {
        "nl": "niets te lezen: alles wat er staat ({count}) is overgeslagen om wat bij exclude staat in {file}",
        "en": "nothing to read: all that is there ({count}) is passed over for what stands under exclude in {file}",
    },
    "list-unreadable": {
        "nl": "de lijst {path} is niet te lezen: {reason}",
        "en": "cannot read the list {path}: {reason}",
    },
    "nameless-list": {"nl": "zonder naam", "en": "without a name"},
    "no-list": {
        "nl": "{path}: is geen lijst van paden; schrijf op elke regel één pad",
        "en": "{path}: is no list of paths; write one path on each line",
    },
    "list-too-large": {
        "nl": "{path}: heeft meer dan {size} MB; controleer of het een lijst is, of sta meer toe (--max-size)",
        "en": "{path}: has more than {size} MB; check that it is a list, or allow more (--max-size)",
    },
    "endless-list": {
        "nl": "{path}: is geen bestand maar een apparaat, of een pijp waar niemand in schrijft; noem een bestand",
        "en": "{path}: is no file but a device, or a pipe that nobody writes into; name a file",
    },
    "standard-input-twice": {
        "nl": "standaardinvoer kan niet een lijst en een verslag tegelijk zijn",
        "en": "standard input cannot be both a list and a report",
    },
}
"""Of what a command is to read."""

OUTPUT: Final[dict[str, dict[str, str]]] = {
    "cannot-write": {"nl": "{path} is niet te schrijven: {reason}", "en": "cannot write {path}: {reason}"},
    "standard-output": {"nl": "standaarduitvoer", "en": "standard output"},
    "nameless-file": {"nl": "een bestand zonder naam", "en": "a file without a name"},
    "input-is-output": {
        "nl": "{path} is een van de verslagen, en wordt niet overschreven",
        "en": "{path} is one of the reports: it is not written over",
    },
    "extra-missing": {
        "nl": "{what} kan alleen met {extra}: pip install '{extra}'",
        "en": "{what} needs {extra}: pip install '{extra}'",
    },
    "the-format": {"nl": "de vorm {name}", "en": "the format {name}"},
    "own-error": {
        "nl": "een fout in dienstreis zelf ({what}); meld haar op {address}",
        "en": "an error in dienstreis itself ({what}); please report it at {address}",
    },
}
"""Of what a command writes."""

SETTINGS: Final[dict[str, dict[str, str]]] = {
    "did-you-mean": {"nl": "misschien '{name}'?", "en": "did you mean '{name}'?"},
    "there-are": {"nl": "er zijn {names}", "en": "there are {names}"},
    "rules-listed": {"nl": "`dienstreis rules` somt ze op", "en": "`dienstreis rules` lists them"},
    "unknown-key": {"nl": "onbekende sleutel '{name}': {hint}", "en": "unknown key '{name}': {hint}"},
    "unknown-rule": {"nl": "onbekende regel '{name}': {hint}", "en": "unknown rule '{name}': {hint}"},
    "unknown-profile": {"nl": "onbekend profiel '{name}': {hint}", "en": "unknown profile '{name}': {hint}"},
    "unknown-severity": {
        "nl": "onbekend gewicht '{name}' van {rule}: {hint}",
        "en": "unknown severity '{name}' of {rule}: {hint}",
    },
    "unknown-language": {
        "nl": "geen meldingen in de taal '{name}': {hint}",
        "en": "no messages in language '{name}': {hint}",
    },
    "unreadable-settings": {"nl": "is niet te lezen: {reason}", "en": "cannot be read: {reason}"},
    "no-utf8": {
        "nl": "is geen tekst in UTF-8; sla het opnieuw op, en kies daarbij de codering UTF-8",
        "en": "is no text in UTF-8; save it again, and choose the encoding UTF-8",
    },
    "no-toml": {
        "nl": "is geen TOML; kijk op regel {line}, bij het {column}e teken",
        "en": "is no TOML: {reason} at line {line}, column {column}",
    },
    "no-toml-at-the-end": {"nl": "is geen TOML; kijk op de laatste regel", "en": "is no TOML: {reason} at the end"},
    "nested-too-deep": {
        "nl": "heeft te veel haakjes in elkaar; geen instelling is een lijst van lijsten",
        "en": "is nested too deep; no setting is a list of lists",
    },
    "should-be": {"nl": "{key}: hier hoort {expected}", "en": "{key}: should be {expected}"},
    "a-text": {"nl": 'een tekst tussen aanhalingstekens, zoals "{example}"', "en": 'a text, such as "{example}"'},
    "a-list": {"nl": "een lijst van teksten, zoals {example}", "en": "a list of texts, such as {example}"},
    "a-table": {"nl": "een tabel, zoals {example}", "en": "a table, such as {example}"},
    "one-of": {"nl": "een van {names}", "en": "one of {names}"},
    "a-whole-number": {"nl": "een geheel getal, niet minder dan 0", "en": "a whole number, not less than 0"},
    "a-number": {"nl": "een getal, niet minder dan 0", "en": "a number, not less than 0"},
}
"""Of settings, in files and in options."""

PLACES: Final[dict[str, dict[str, str]]] = {
    "a-folder": {"nl": "het is een map", "en": "it is a folder"},
    "a-device": {
        "nl": "het is een apparaat of een pijp; noem een bestand",
        "en": "it is a device or a pipe; name a file",
    },
    "link-elsewhere": {
        "nl": "{name} is een koppeling naar {target}, in een andere map; noem dat bestand, of haal de koppeling weg",
        "en": "{name} is a link to {target}, in another folder; name that file, or remove the link",
    },
    "closed": {"nl": "zij is gesloten", "en": "it is closed"},
}
"""Why a place is not written to."""

REASONS: Final[dict[str, dict[str, str]]] = {
    "is-missing": {"nl": "dat bestaat niet", "en": "{said}"},
    "is-forbidden": {"nl": "dat mag niet", "en": "{said}"},
    "is-a-folder": {"nl": "dat is een map", "en": "{said}"},
    "is-no-folder": {"nl": "een deel van het pad is geen map", "en": "{said}"},
    "is-full": {"nl": "er is geen ruimte meer", "en": "{said}"},
    "is-too-large": {"nl": "het bestand zou groter worden dan mag", "en": "{said}"},
    "is-read-only": {"nl": "daar mag alleen worden gelezen", "en": "{said}"},
    "is-too-long": {"nl": "de naam is te lang", "en": "{said}"},
    "is-a-circle": {"nl": "de koppelingen lopen in een kring", "en": "{said}"},
    "is-busy": {"nl": "een ander programma gebruikt het", "en": "{said}"},
    "has-gone": {"nl": "wie het las is gestopt", "en": "{said}"},
    "is-broken": {"nl": "de schijf of het apparaat geeft een fout", "en": "{said}"},
    "is-closed": {"nl": "het is gesloten", "en": "{said}"},
}
"""Why the system refuses something; in English it says so itself."""

SYSTEM: Final[dict[str, str]] = {
    "ENOENT": "is-missing",
    "EACCES": "is-forbidden",
    "EPERM": "is-forbidden",
    "EISDIR": "is-a-folder",
    "ENOTDIR": "is-no-folder",
    "ENOSPC": "is-full",
    "EDQUOT": "is-full",
    "EFBIG": "is-too-large",
    "EROFS": "is-read-only",
    "ENAMETOOLONG": "is-too-long",
    "ELOOP": "is-a-circle",
    "EBUSY": "is-busy",
    "ETXTBSY": "is-busy",
    "EPIPE": "has-gone",
    "EIO": "is-broken",
    "EBADF": "is-closed",
}
"""The reasons by the system's own names of them (POSIX.1, errno.h)."""

MESSAGES: Final[dict[str, dict[str, str]]] = {
    **USAGE,
    **INPUT,
    **OUTPUT,
    **SETTINGS,
    **PLACES,
    **REASONS,
}
"""All of them, with what is filled in between braces."""

"""Texts of any length that would hurt a reader whose time grows faster than they do, each family by its name."""

from collections.abc import Callable

__all__ = ["SHAPES", "Shape"]

Shape = Callable[[int], str]
"""A text of about so many characters."""

TITLE = "# Verslag dienstreis wethouder A. Jansen naar Porvoo, 7 tot en met 10 oktober 2024\n\n"
UNITS = {
    # Markdown
    "opening brackets": "[",
    "closing brackets": "]",
    "links that open": "](",
    "links": "[a](b) ",
    "images": "![",
    "references to footnotes": "[^1]",
    "footnotes": "a[^1]\n\n[^1]: b\n\n",
    "reference definitions": "[a]: b\n",
    "asterisks": "*",
    "emphasis that opens": "**a ",
    "emphasis": "**a** ",
    "emphasis of both kinds": "_*",
    "underscores": "_a",
    "tildes": "~",
    "backticks": "`",
    "code spans": "`a` ``",
    "fences": "```\n",
    "backslashes": "\\",
    "pipes": "|",
    "lines of pipes": "||\n",
    "cells": "| a ",
    "tags that open": "<a ",
    "angle brackets": "<",
    "comments that open": "<!--",
    "entities": "&amp;",
    "ampersands": "&",
    "headings": "# a\n",
    "headings over text": "## Kosten\n\na\n\n",
    "setext headings": "a\n===\n",
    "rules": "---\n",
    "quote marks of Markdown": "> ",
    "bullets on a line": "- ",
    "numbers on a line": "1. ",
    "bullets and quotes": "> - ",
    "letters on a line": "a) b) ",
    "items": "- a\n",
    "items under blank lines": "- a\n\n",
    "numbered items": "1. a\n",
    "decimal numbers": "1.1 a\n",
    "lettered items": "a) a\n",
    "bullets of a PDF": "\uf0b7 a\n",
    "bullets of a PDF on a line": "a \uf0b7 b ",
    "numbers glued to items": "1.Aal\n",
    "numbers run in": "Aal. 2.Aal ",
    "quotes": "> a\n\n",
    # characters
    "letters": "a",
    "capitals": "A",
    "digits": "7",
    "digits and dots": "1.",
    "digits and commas": "1,",
    "digits and dashes": "1-",
    "dots": ".",
    "question marks": "?",
    "exclamation marks": "!",
    "ellipses": "…",
    "colons": ":",
    "commas": ",",
    "parentheses": "(",
    "closing parentheses": ")",
    "quotation marks": '"',
    "curly quotation marks": "“",
    "apostrophes": "'",
    "dashes": "-",
    "slashes": "/",
    "at signs": "a@",
    "addresses": "a@b.nl ",
    "links without marks": "https://a.nl ",
    "spaces": " ",
    "tabs": "\t",
    "hard spaces": "\u00a0",
    "no-width spaces": "\u200b",
    "soft hyphens": "a\u00ad",
    "combining marks": "\u0301",
    "letters with combining marks": "e\u0301",
    "line separators": "\u2028",
    "bullets": "• ",
    "emoji": "👩‍💻",
    "Chinese": "字",
    "broken encodings": "Ã«",
    "replacement characters": "\ufffd",
    "private use": "\ue000",
    # lines
    "empty lines": "\n",
    "empty lines of Windows": "\r\n",
    "empty lines of old": "\r",
    "one-letter lines": "a\n",
    "one-letter paragraphs": "a\n\n",
    "lines of a capital": "Aa\n",
    "lines of a full stop": ".\n",
    "labels": "a: b\n",
    "labels without values": "Doel:\n",
    "known labels": "Kosten: a\n",
    "labels in paragraphs": "Datum: 1 mei 2020\n\n",
    "labels in bold": "**Doel:** b\n",
    "labels of days": "Dag 1\n\n",
    "columns": "a\tb\tc\n",
    "wide gaps": "a    b    c\n",
    "broken words": "aan-\n",
    "one endless line": "De wethouder sprak met de burgemeester van Gent over de haven. ",
    "endless sentence": "de wethouder sprak met de burgemeester van Gent over de haven en ",
    "lines of a paragraph": "De wethouder sprak met de burgemeester van Gent over de haven.\n",
    # pages
    "page numbers": "pagina 1 van 2\n",
    "page numbers in text": "De haven van\n\nPagina 1 van 2\n\nstad groeit.\n",
    "page numbers at line ends": "- haven Pagina 1 van 2\n",
    "form feeds": "a\f\n",
    "running heads": "\fVerslag\n\na\n\n",
    # words
    "van der": "van der ",
    "van": "van ",
    "en": "en ",
    "met": "met ",
    "door": "door ",
    "zal": "zal ",
    "geen": "geen ",
    "om te": "om te ",
    "naar": "naar ",
    "repeated words": "woord ",
    "capitals with stops": "A. ",
    "names": "J. de Vries, ",
    "names in lines": "- J. de Vries (VVD), wethouder\n",
    "offices": "burgemeester ",
    "office-holders": "wethouder A. Jansen, ",
    "office-holders without commas": "wethouder A. ",
    "titles": "drs. ",
    "capitalised words": "Aal ",
    "words in brackets": "(aal) ",
    "counts of officials": "2 ambtenaren ",
    "places": "Gent en ",
    "places in lines": "Gent, België\n",
    "days": "1 mei ",
    "dates": "1-1-2020 ",
    "ranges of numbers": "1 t/m ",
    "ranges": "t/m ",
    "times": "10:00 ",
    "programme": "10:00 uur Bezoek aan de haven\n",
    "programme in days": "Dag 1, 1 mei 2020\n\n10.00 uur: bezoek aan de haven\n\n",
    "amounts": "€ 1 ",
    "euros": "€ ",
    "costs": "kosten: € 1 ",
    "lines of costs": "Vlucht: € 100\n",
    "agreements": "MoU tussen ",
    "signed agreements": "In Gent is een MoU getekend tussen de gemeente en de haven van Gent.\n\n",
    "follow-ups": "De wethouder zal voor 1 mei 2020 een brief sturen aan de haven. ",
    "follow-ups in a list": "- Actie: brief sturen (wethouder, voor 1 mei)\n",
    "action points": "Actiepunt: brief sturen\n",
    "gifts": "De wethouder ontving een vaas ter waarde van € 20 van de burgemeester. ",
    "gifts in a list": "- een vaas van de burgemeester\n",
    "results": "Resultaat: er is gesproken over de haven.\n\n",
    "questions": "Wat was het doel?\n",
    "questions with answers": "**Wat was het doel?**\nLeren.\n\n",
    "glued words": "dehavenvan ",
    # comments of ours
    "suppressions": "<!-- dienstreis: ignore DR101 -->\n",
    "suppressions of lines": "<!-- dienstreis: ignore-line -->",
    "suppressions by unknown names": "<!-- dienstreis: ignore aal -->\n",
    "suppressions that do not end": "<!-- dienstreis: ignore ",
}
SECTIONS = (
    *("Deelnemers", "Delegatie", "Periode", "Bestemming", "Doel", "Programma", "Resultaten"),
    *("Afspraken", "Vervolg", "Geschenken", "Kosten", "Uitgenodigd door", "Acties"),
)
TABLES = {
    "costs": "| Post | Bedrag |\n| --- | --- |\n| vlucht | € 100 |\n",
    "programme": "| Datum | Tijd | Activiteit |\n| --- | --- | --- |\n| 1 mei 2020 | 10:00 | bezoek aan de haven |\n",
    "gifts": "| Geschenk | Gever | Waarde |\n| --- | --- | --- |\n| vaas | burgemeester | € 20 |\n",
    "actions": "| Actie | Wie | Wanneer |\n| --- | --- | --- |\n| brief sturen | wethouder | 1 mei 2020 |\n",
    "people": "| Naam | Functie |\n| --- | --- |\n| J. de Vries | wethouder |\n",
}

PEOPLE = {
    "people with titles and parties": "drs. J.P. van den Berg-Jansen (VVD)",
    "people with roles": "wethouder A. Jansen",
    "people with roles behind them": "J. de Vries, directeur van de Haven van Gent",
    "people with forms of address": "mevrouw Van der Laan",
    "English people": "Ms Ada Flint (Labour), councillor for Finance",
    "surnames": "Van der Laan",
}
JOINTS = {"en": " en ", "and": " and ", "commas": ", ", "semicolons": "; ", "slashes": " / "}
BARE_TITLE = "# Verslag dienstreis Gent van 1 mei 2024 tot en met 3 mei 2024\n\n"
JOINED = {
    "costs": "de vlucht kostte € 100 voor de wethouder",
    "sums": "€ 100 voor de vlucht",
    "payments": "de reis werd betaald door de gemeente",
    "gifts received": "de wethouder ontving een vaas ter waarde van € 20 van de burgemeester",
    "gifts given": "aan de burgemeester werd een boek aangeboden",
    "English gifts": "the mayor presented the alderman with a vase worth € 20",
    "plans": "de wethouder zal voor 1 mei 2025 een brief sturen aan de haven",
    "promises": "de burgemeester zegde toe een lijst te sturen",
    "advice": "de directeur adviseerde om scholen te bouwen",
    "agreements signed": "er werd een memorandum getekend tussen de gemeente Oevermonde en de stad Gent",
    "partners": "samen met de Haven van Gent",
    "places abroad": "Gent in België",
    "journeys": "de delegatie reisde naar Gent",
    "periods": "van 1 mei 2024 tot en met 3 mei 2024",
    "purposes": "om te leren van de haven",
    "reasons": "dat de haven groeit omdat de stad groeit",
    "companions": "vergezeld door J. de Vries",
    "officials who went": "mee gingen de ambtenaren",
    "visits": "om 10.00 uur een bezoek aan de haven",
    "words of two languages": "de wethouder visited the port of Gent and sprak met the mayor",
}
LONG = {
    "label of people": ("Deelnemers: ", "wethouder A. Jansen en "),
    "label of days": ("Periode: ", "1 mei 2024 en "),
    "label of places": ("Bestemming: ", "Gent in België en "),
    "label of an aim": ("Doel: ", "leren van de haven en "),
    "label of costs": ("Kosten: ", "trein € 1 en "),
    "cell of people": ("| Naam | Functie |\n| --- | --- |\n| ", "wethouder A. Jansen en "),
    "cell of costs": ("| Post | Bedrag |\n| --- | --- |\n| ", "trein € 1 en "),
    "cell of actions": ("| Actie | Wie |\n| --- | --- |\n| ", "een brief sturen en "),
    "item of gifts": ("## Geschenken\n\n- ", "een vaas van de burgemeester en "),
    "item of the programme": ("## Programma\n\n8 oktober: ", "bezoek aan de haven; "),
    "heading": ("## ", "wethouder A. Jansen en de haven van Gent "),
    "remark in brackets": ("## Kosten\n\n€ 1 (", "2 x 3 "),
    "list of commas before an amount": ("## Kosten\n\n", "de taxi, de bus, "),
}


def repeated(unit: str, head: str = "", tail: str = "") -> Shape:
    """A unit again and again."""
    return lambda length: head + (unit * (length // len(unit) + 1))[:length] + tail


def nested(opening: str, closing: str, middle: str = "a") -> Shape:
    """As deep as its length allows."""
    return lambda length: (
        opening * (length // len(opening + closing)) + middle + closing * (length // len(opening + closing))
    )


def stairs(step: str, unit: str) -> Shape:
    """Lines that each go one step deeper than the one before."""

    def shape(length: int) -> str:
        depth = max(1, int((2 * length / len(step)) ** 0.5))
        return "".join(step * number + unit for number in range(depth))

    return shape


def rows(table: str) -> Shape:
    """A table whose last line is repeated, under a title."""
    head, _, row = table.removesuffix("\n").rpartition("\n")
    return repeated(row + "\n", TITLE + "## Tabel\n\n" + head + "\n")


def wide(length: int) -> str:
    """A table of as many columns as rows."""
    width = max(1, int((length / 4) ** 0.5))
    return "| a " * width + "|\n" + "|---" * width + "|\n" + ("| b " * width + "|\n") * width


def numbered(*formats: str) -> Shape:
    """Units that each have a number of their own, the formats in turn and each as often."""

    def shape(length: int) -> str:
        count = length // sum(len(each.format(length // 20)) for each in formats) + 1
        return "".join(each.format(number) for each in formats for number in range(count))

    return shape


def in_letters(number: int) -> str:
    """A number as a word."""
    return str(number).translate(str.maketrans("0123456789", "aeioubdfgk"))


def front_matter(shape: Shape) -> Shape:
    """A shape as YAML at the beginning of a report."""
    return lambda length: f"---\n{shape(length)}\n---\n\n{TITLE}"


SHAPES: dict[str, Shape] = {
    **{name: repeated(unit) for name, unit in UNITS.items()},
    **{f"{name} in a report": repeated(unit, TITLE) for name, unit in UNITS.items()},
    **{
        f"items under {name}": repeated("- J. de Vries, wethouder: € 1\n", f"{TITLE}## {name}\n\n") for name in SECTIONS
    },
    **{
        f"sentences under {name}": repeated("De wethouder gaf J. de Vries € 1. ", f"{TITLE}## {name}\n\n")
        for name in SECTIONS
    },
    **{f"lines under {name}": repeated("Jan de Vries, Gent\n", f"{TITLE}## {name}\n\n") for name in SECTIONS},
    **{f"sections of {name}": repeated(f"## {name}\n\nGent, 1 mei 2020\n\n", TITLE) for name in SECTIONS},
    **{f"labels of {name}": repeated(f"{name}: Gent, 1 mei 2020\n", TITLE) for name in SECTIONS},
    **{f"rows of {name}": rows(table) for name, table in TABLES.items()},
    **{
        f"{name} joined by {joint}": repeated(unit + between, BARE_TITLE)
        for name, unit in PEOPLE.items()
        for joint, between in JOINTS.items()
    },
    **{f"{name} joined": repeated(unit + " en ", BARE_TITLE) for name, unit in JOINED.items()},
    **{f"{name} joined by commas": repeated(unit + ", ", TITLE) for name, unit in JOINED.items()},
    **{f"one long {name}": repeated(unit, TITLE + head, "\n") for name, (head, unit) in LONG.items()},
    "table as wide as long": wide,
    "columns of a table": lambda length: f"{'| a ' * (length // 8)}|\n{'|---' * (length // 8)}|\n",
    "nested brackets": nested("[", "](b)"),
    "nested parentheses": nested("(", ")"),
    "nested emphasis": nested("*a **b ", "** *"),
    "nested tags": nested("<b>", "</b>"),
    "nested quotation marks": nested("“", "”"),
    "nested quotes": nested("> ", "\n"),
    "stairs of items": stairs("  ", "- a\n"),
    "stairs of quotes": stairs("> ", "a\n\n"),
    "stairs of quoted items": stairs("> - ", "a\n"),
    "stairs of numbers": stairs("   ", "1. a\n"),
    "stairs of indentation": stairs(" ", "a\n"),
    "different backticks": lambda length: "".join("a" + "`" * number for number in range(int((2 * length) ** 0.5))),
    "different footnotes": numbered("a[^{0}] ", "\n\n[^{0}]: b"),
    "different links": numbered("[a][{0}] ", "\n\n[{0}]: b"),
    "different labels": numbered("\n\nlabel{0}: b"),
    "different headings": numbered("\n\n## Kop {0}\n\na"),
    "members on lines that go on": repeated("Piet van Dam en\n", f"{TITLE}De delegatie bestond uit:\nJan de Vries,\n"),
    "different travellers": lambda length: (
        f"{TITLE}## Deelnemers namens het college\n\n"
        + "".join(f"- wethouder J. V{in_letters(number)}\n" for number in range(length // 20))
    ),
    "different people": numbered("- J. de Vries{0}, wethouder\n"),
    "different office-holders in a sentence": numbered("wethouder J. V{0}al en "),
    "different namesakes": numbered("wethouder A{0}al Jansen en "),
    "different companies": numbered(
        "- J. de Vries, directeur van Haven {0} en Stad {0}\n", "MoU met Haven {0} en Stad {0}.\n\n"
    ),
    "different destinations": numbered("Bestemming: X{0}al, België\n\n"),
    "different gifts without a price": numbered("- een vaas {0} van de burgemeester\n"),
    "different goals": numbered("- leren van haven {0}\n"),
    "links of both kinds": repeated("[a](b) https://a.nl/b "),
    "accounts and telephones": repeated("NL91 ABNA 0417 1643 00, 06-12345678, "),
    "different follow-ups": numbered("De wethouder zal brief {0} sturen. "),
    "different agreements": numbered("In Gent is een MoU getekend met Bedrijf{0}.\n\n"),
    "different gifts": numbered("De wethouder ontving vaas {0} ter waarde van € {0} van Bedrijf{0}.\n\n"),
    "different costs": numbered("- Vlucht {0}: € {0}\n"),
    "different suppressions": numbered("<!-- dienstreis: ignore aal{0} -->\n"),
    "different sections that count": numbered("\n\n{0}. Kop\n\nA"),
    "different numbers glued": numbered("Aal. {0}.Aal "),
    "front matter of many keys": front_matter(numbered("aal{0}: b\n")),
    "front matter of many items": front_matter(repeated("- b\n", "deelnemers:\n")),
    "front matter of one long value": front_matter(repeated("b ", "doel: ")),
    "front matter of a folded value": front_matter(repeated("  b\n", "doel: >\n")),
    "front matter of quoted lines": front_matter(repeated("  b\\u0041\n", 'doel: "', '"')),
    "front matter of escapes": front_matter(repeated("\\x41", 'doel: "', '"')),
    "front matter of lists that open": front_matter(repeated("[")),
    "front matter of mappings that open": front_matter(repeated("{")),
    "front matter of named mappings that open": front_matter(repeated("{a: ")),
    "front matter of lists on a line": front_matter(repeated("- ")),
    "front matter of keys on a line": front_matter(repeated("? ")),
    "front matter of nested lists": front_matter(nested("[", "]", "")),
    "front matter of stairs": front_matter(stairs(" ", "a:\n")),
    "front matter of aliases": front_matter(repeated("a: *a\n", "b: &a c\n")),
    "front matter of anchors": front_matter(repeated("&a ")),
    "front matter of tags": front_matter(repeated("!a ")),
    "front matter of directives": front_matter(repeated("%a\n")),
    "front matter of quotation marks": front_matter(repeated('"')),
    "front matter of apostrophes": front_matter(repeated("'")),
    "front matter of comments": front_matter(repeated("# a\n")),
    "front matter that does not end": repeated("a: b\n", "---\n"),
}

"""Headings, labels and numbered subheadings to a tree of sections."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.growth import grows_evenly

from dienstreis.text.blocks import Block, Definition, ItemList, Paragraph, Table, read_blocks
from dienstreis.text.outline import Outline, Part, Style, read_outline
from dienstreis.text.passage import Lines

TITLE = "Verslag dienstreis wethouder Vlier naar Ulm"


def read(text: str) -> Outline:
    lines = Lines(text)
    return read_outline(read_blocks(text, lines), text, lines)


def words(block: Block) -> str:
    """What a block says, items behind dashes and cells behind bars."""
    match block:
        case Paragraph():
            return str(block.passage)
        case ItemList():
            return " ".join(f"- {item.passage}" for item in block.items)
        case Table():
            return " / ".join(" | ".join(str(cell.passage) for cell in row) for row in (block.header, *block.rows))
        case Definition():
            return f"{block.term.passage}: {' '.join(map(words, block.blocks))}"
        case _:
            return ""


def drawn(part: Part) -> str:
    """A section in a line: its depth, number, title, topics and own words."""
    number = f"[{part.number}] " if part.number else ""
    topics = f" <{', '.join(part.topics)}>" if part.topics else ""
    said = " / ".join(map(words, part.blocks))
    return f"{'  ' * (part.level - 1)}{number}{part.title}{topics}{f' = {said}' if said else ''}"


def outline(text: str) -> list[str]:
    """All sections but the empty one at the top."""
    return [drawn(part) for part in read(text).walk() if part.title is not None or part.blocks]


def under_title(body: str) -> list[str]:
    """The sections of a plain report, under its title."""
    first, *rest = outline(f"{TITLE}\n\n{body}")
    assert first.startswith(TITLE)
    return [line.removeprefix("  ") for line in rest]


# --- labels --------------------------------------------------------------------------------------------------

FACTS = ["Bestemming <destinations> = Ulm, Duitsland", "Periode <period> = 3 mei 2021"]


@pytest.mark.parametrize(
    "body",
    [
        "Bestemming: Ulm, Duitsland\nPeriode: 3 mei 2021",
        "Bestemming : Ulm, Duitsland\n\nPeriode :\t3 mei 2021",
        "Bestemming:\nUlm, Duitsland\nPeriode:\n3 mei 2021",
        "Bestemming:\n\nUlm, Duitsland\n\nPeriode:\n\n3 mei 2021",
        "Bestemming: Ulm,\nDuitsland\nPeriode: 3 mei\n2021",
        "**Bestemming:** Ulm, Duitsland\n**Periode**: 3 mei 2021",
        "**Bestemming:**\n\nUlm, Duitsland\n\n**Periode:**\n\n3 mei 2021",
        "**Bestemming**\nUlm, Duitsland\n\n**Periode**\n3 mei 2021",
        "__Bestemming__: Ulm, Duitsland\n\n*Periode*: 3 mei 2021",
        "Bestemming\nUlm, Duitsland\n\nPeriode\n3 mei 2021",
        "Bestemming      Ulm, Duitsland\nPeriode\t\t3 mei 2021",
        "Bestemming – Ulm, Duitsland\n\nPeriode — 3 mei 2021",
        "- Bestemming: Ulm, Duitsland\n- Periode: 3 mei 2021",
        "• **Bestemming:** Ulm, Duitsland\n• **Periode:** 3 mei 2021",
        "Bestemming\n: Ulm, Duitsland\n\nPeriode\n: 3 mei 2021",
        "| Bestemming | Ulm, Duitsland |\n|---|---|\n| Periode | 3 mei 2021 |",
        "| **Bestemming** | Ulm, Duitsland |\n|:--|--:|\n| **Periode:** | 3 mei 2021 |",
        "| | |\n|---|---|\n| Bestemming | Ulm, Duitsland |\n| Periode | 3 mei 2021 |",
    ],
)
@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_facts_are_labelled_in_many_ways(body: str, end: str) -> None:
    assert under_title(body.replace("\n", end)) == FACTS


@pytest.mark.xfail(strict=True, reason="labels without colons on paragraphs of their own are not known as such")
def test_a_table_flattened_to_a_paragraph_a_cell_is_labelled_facts() -> None:
    assert under_title("Bestemming\n\nUlm, Duitsland\n\nPeriode\n\n3 mei 2021") == FACTS


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("Waar?\nUlm\n\nWanneer?\n3 mei 2021", ["Waar? <destinations> = Ulm", "Wanneer? <period> = 3 mei 2021"]),
        ("**Wat heeft het gekost?** 40 euro.", ["Wat heeft het gekost? <costs> = 40 euro."]),
        ("Wat heeft het gekost?\n\n40 euro.", ["Wat heeft het gekost? <costs> = 40 euro."]),
        ("Wat heeft het gekost? 40 euro.", ["Wat heeft het gekost? <costs> = 40 euro."]),
    ],
)
def test_a_question_is_a_label(body: str, expected: list[str]) -> None:
    assert under_title(body) == expected


def test_a_form_without_colons_may_have_labels_of_its_own() -> None:
    body = "Bestemming\nUlm\n\nPeriode\n3 mei 2021\n\nDeelnemers\nT. Vlier\n\nKleur\nBlauw"
    assert under_title(body)[2:] == ["Deelnemers <delegation> = T. Vlier", "Kleur = Blauw"]


def test_labels_among_known_labels_need_not_be_known() -> None:
    body = "Bestemming: Ulm\nLievelingskleur: blauw\nPeriode: mei 2021"
    assert under_title(body)[1] == "Lievelingskleur = blauw"


def test_a_label_that_was_run_together_is_known() -> None:
    body = "Aantalmeereizendeambtenaren: 2\nVertrekdatumen duur van de reis: 3 mei"
    assert under_title(body) == [
        "Aantalmeereizendeambtenaren <accompanying_officials> = 2",
        "Vertrekdatumen duur van de reis <period> = 3 mei",
    ]


def test_a_label_may_stand_before_a_long_value() -> None:
    [line] = under_title("Reisdoel: Ulm. De wethouder sprak daar met velen.")
    assert line == "Reisdoel <destinations> = Ulm. De wethouder sprak daar met velen."


@pytest.mark.parametrize(
    "words",
    [
        "12:30 lunch",
        "Zie https://ulm.example/kosten: daar staat het",
        "Wij zagen het: de haven.",
        "Daar gold: wie komt mag mee.",
    ],
)
def test_a_colon_in_running_text_makes_no_label(words: str) -> None:
    assert under_title(f"Programma\n\n{words}") == [f"Programma <programme> = {words}"]


@pytest.mark.xfail(strict=True, reason="a sentence that begins with a phrase and little words counts as its label")
def test_a_sentence_before_a_colon_is_no_label() -> None:
    assert under_title("Programma\n\nDe vraag is: wat nu?") == ["Programma <programme> = De vraag is: wat nu?"]


def test_a_label_that_states_a_fact_ends_with_its_value() -> None:
    first, *_ = outline(f"{TITLE}\n\nPeriode: 3 mei 2021\n\nHet gezelschap was blij.")
    assert first == f"{TITLE} = Het gezelschap was blij."


def test_a_label_that_states_a_fact_ends_on_the_line_of_its_value() -> None:
    [root] = [part for part in read(f"{TITLE}\n\nPeriode: 3 mei 2021\n\nHet gezelschap was blij.").parts if part.parts]
    assert (root.last_line, root.parts[0].last_line) == (5, 4)


def test_a_label_that_is_a_heading_keeps_all_its_paragraphs() -> None:
    assert under_title("Aanleiding en doel: leren.\n\nVan Ulm.\n\nBestemming: Ulm") == [
        "Aanleiding en doel <purpose> = leren. / Van Ulm.",
        "Bestemming <destinations> = Ulm",
    ]


def test_a_value_knows_its_links() -> None:
    part = read("Kosten: zie [de lijst](https://ulm.example/x)").about("costs")[0]
    [block] = part.blocks
    assert isinstance(block, Paragraph)
    assert [link.url for link in block.lines[0].links] == ["https://ulm.example/x"]


# --- tables --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("| Dag | Wat |\n|---|---|\n| 3 mei | haven |", "Dag | Wat / 3 mei | haven"),
        ("| A | B | C |\n|---|---|---|\n| Bestemming | Ulm | x |", "A | B | C / Bestemming | Ulm | x"),
        (
            "Wat      Raming   Betaald\nTrein    40       41\nHotel    80       79",
            "Wat | Raming | Betaald / Trein | 40 | 41 / Hotel | 80 | 79",
        ),
    ],
)
def test_a_table_that_states_no_facts_stays_one(body: str, expected: str) -> None:
    assert under_title(f"Kosten\n\n{body}") == [f"Kosten <costs> = {expected}"]


def test_the_head_of_a_table_of_facts_is_no_fact() -> None:
    body = "| Onderwerp | Gegevens |\n|---|---|\n| Bestemming | Ulm, Duitsland |\n| Periode | 3 mei 2021 |"
    assert under_title(body) == FACTS


# --- headings ------------------------------------------------------------------------------------------------

TWO = ["Programma <programme> = Wij zagen de haven.", "Resultaten <results> = Wij leerden veel."]


@pytest.mark.parametrize(
    "heads",
    [
        ("Programma\n", "Resultaten\n"),
        ("**Programma**\n", "**Resultaten**\n"),
        ("*Programma*\n", "*Resultaten*\n"),
        ("Programma:\n", "Resultaten:\n"),
        ("Programma:", "Resultaten:"),
        ("**Programma:**", "**Resultaten:**"),
        ("**Programma.**", "**Resultaten.**"),
        ("Programma", "Resultaten"),
    ],
)
def test_headings_without_markdowns_notation(heads: tuple[str, str]) -> None:
    bodies = ("Wij zagen de haven.", "Wij leerden veel.")
    body = "\n\n".join(
        f"{head}\n{text}" if head[-1] not in ":*" else f"{head} {text}"
        for head, text in zip(heads, bodies, strict=True)
    )
    assert under_title(body) == TWO


def test_headings_in_capitals_need_not_be_known() -> None:
    assert under_title("PROGRAMMA\n\nWij zagen de haven.\n\nHET ORGEL VAN ULM\n\nDat was groot.") == [
        "PROGRAMMA <programme> = Wij zagen de haven.",
        "  HET ORGEL VAN ULM = Dat was groot.",
    ]


@pytest.mark.parametrize(
    "text",
    [
        "# Verslag\n\n## Programma\n\nA.\n\n### Haven\n\nB.\n\n## Kosten\n\nC.",
        "Verslag\n===\n\nProgramma\n---\n\nA.\n\n### Haven\n\nB.\n\nKosten\n---\n\nC.",
        "# Verslag\n\n### Programma\n\nA.\n\n##### Haven\n\nB.\n\n## Kosten\n\nC.",
    ],
)
def test_markdowns_headings_nest_by_their_level(text: str) -> None:
    assert outline(text)[1:] == ["  Programma <programme> = A.", "    Haven = B.", "  Kosten <costs> = C."]


@pytest.mark.parametrize(
    ("first", "second", "numbers"),
    [
        ("1. Programma", "2. Resultaten", "12"),
        ("1.Programma", "2.Resultaten", "12"),
        ("1) Programma", "2) Resultaten", "12"),
        ("a. Programma", "b. Resultaten", "ab"),
        ("**1. Programma**", "**2. Resultaten**", "12"),
        ("# 1. Programma", "# 2. Resultaten", "12"),
        ("# 1 Programma", "# 2 Resultaten", "12"),
        ("# A. Programma", "# B. Resultaten", "AB"),
        ("I. Programma", "II. Resultaten", ("I", "II")),
        ("I Programma", "II Resultaten", ("I", "II")),
    ],
)
def test_headings_may_be_numbered(first: str, second: str, numbers: tuple[str, str]) -> None:
    text = f"{TITLE}\n\n{first}\n\nWij zagen de haven.\n\n{second}\n\nWij leerden veel."
    found = [drawn(part).strip() for part in read(text).walk() if part.topics]
    assert found == [f"[{number}] {line}" for number, line in zip(numbers, TWO, strict=True)]


@pytest.mark.parametrize(("first", "second"), [("1 Programma", "2 Resultaten"), ("A. Programma", "B. Resultaten")])
def test_bare_headings_may_be_numbered_in_other_ways(first: str, second: str) -> None:
    body = f"{first}\n\nWij zagen de haven.\n\n{second}\n\nWij leerden veel."
    assert under_title(body) == [f"[{first[0]}] {TWO[0]}", f"[{second[0]}] {TWO[1]}"]


def test_decimal_numbers_nest() -> None:
    body = "4. Resultaten\n\n4.1 Haven\n\nGroot.\n\n4.2 Markt\n\nKlein.\n\n5. Kosten\n\n40 euro."
    assert under_title(body) == [
        "[4] Resultaten <results>",
        "  [4.1] Haven = Groot.",
        "  [4.2] Markt = Klein.",
        "[5] Kosten <costs> = 40 euro.",
    ]


def test_numbered_items_with_paragraphs_of_their_own_are_headings() -> None:
    body = "1. Haven\n\n   Groot.\n\n2. Markt\n\n   Klein.\n\n3. Kade\n\n   Lang."
    assert under_title(body) == ["[1] Haven = Groot.", "[2] Markt = Klein.", "[3] Kade = Lang."]


def test_lines_with_decimal_numbers_are_a_list() -> None:
    assert under_title("Resultaten\n\n5.1 De haven is groot.\n5.2 De markt\nis klein.") == [
        "Resultaten <results> = - De haven is groot. - De markt is klein."
    ]


def test_a_numbered_subheading_may_be_run_into_a_bullet() -> None:
    body = "Resultaten\n\n1.Haven\n• kranen\n• loodsen. 2.Markt\n• kramen\n\nKosten\n\n40 euro"
    assert under_title(body) == [
        "Resultaten <results>",
        "  [1] Haven = - kranen - loodsen.",
        "  [2] Markt = - kramen",
        "Kosten <costs> = 40 euro",
    ]


def test_a_heading_in_mid_line_begins_on_the_next_one() -> None:
    outline = read("Resultaten\n\n1.Haven\n• kranen\n• loodsen. 2.Markt\n• kramen")
    assert [(part.first_line, part.last_line) for part in outline.walk() if part.number] == [(3, 5), (6, 6)]


@pytest.mark.parametrize(
    "body",
    [
        "Programma\n\nDag 1 - maandag 3 mei - Ulm\n\n- haven\n\nDag 2\n\n- markt\n\nKosten\n\n40 euro",
        "Programma\n\nMaandag 3 mei\n- haven\n\nDinsdag 4 mei\n- markt\n\nKosten\n\n40 euro",
        "Programma\n\n**Maandag 3 mei**\n\n- haven\n\n**Dinsdag 4 mei**\n\n- markt\n\nKosten\n\n40 euro",
        "Programma\n\n3 mei 2021\n- haven\n\n4 mei 2021\n- markt\n\nKosten\n\n40 euro",
    ],
)
def test_days_are_headings_under_the_programme(body: str) -> None:
    programme, first, second, costs = under_title(body)
    assert programme == "Programma <programme>"
    assert first.startswith("  ")
    assert first.endswith("<day> = - haven")
    assert second.endswith("<day> = - markt")
    assert costs == "Kosten <costs> = 40 euro"


def test_a_day_that_is_the_value_of_a_label_is_no_heading() -> None:
    assert under_title("Periode:\n\n3 mei 2021\n\nProgramma\n\nHaven.") == [
        "Periode <period> = 3 mei 2021",
        "Programma <programme> = Haven.",
    ]


def test_bold_words_may_be_run_into_the_text_that_they_head() -> None:
    assert under_title("Programma\n\n**Haven.** Wij spraken over kranen.\n\n**De markt?** Er was vis.") == [
        "Programma <programme>",
        "  Haven = Wij spraken over kranen.",
        "  De markt? = Er was vis.",
    ]


def test_a_short_line_above_text_is_a_minor_heading() -> None:
    body = "Resultaten\n\nBezoek aan de haven\n\nDe haven heeft drie kranen.\n\nBezoek aan de markt\n\n- vis\n- kaas"
    assert under_title(body) == [
        "Resultaten <results>",
        "  Bezoek aan de haven = De haven heeft drie kranen.",
        "  Bezoek aan de markt = - vis - kaas",
    ]


@pytest.mark.parametrize("line", ["De haven is groot.", "de haven", "Op 3 mei 2021 in Ulm", "Wij dronken thee,"])
def test_a_line_that_is_no_heading(line: str) -> None:
    assert under_title(f"Resultaten\n\n{line}\n\nDe haven heeft drie kranen.") == [
        f"Resultaten <results> = {line} / De haven heeft drie kranen."
    ]


def test_headings_may_stand_between_the_lines_of_a_text_without_blank_lines() -> None:
    text = "Wij zagen de haven, die door de jaren heen groot is geworden."
    assert under_title(f"Programma\n{text}\nResultaten\n{text}") == [
        f"Programma <programme> = {text}",
        f"Resultaten <results> = {text}",
    ]


def test_a_theme_within_a_section_has_no_topic_of_its_own() -> None:
    text = "# Verslag\n\n## Resultaten\n\n### Hoge kosten van wonen\n\nWonen is duur."
    assert outline(text)[-1] == "    Hoge kosten van wonen = Wonen is duur."


def test_a_page_end_does_not_end_a_section() -> None:
    assert under_title("Programma\n\nWij zagen de\n\n2/5\n\nhaven.") == ["Programma <programme> = Wij zagen de haven."]


# --- titles --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Verslag van het werkbezoek aan Ulm\n\nTekst.", "Verslag van het werkbezoek aan Ulm"),
        ("# Ulm in drie dagen\n\nTekst.", "Ulm in drie dagen"),
        ("Report of the mission to Ulm\n\nText.", "Report of the mission to Ulm"),
        (
            "Dienstreis T. Vlier naar Ulm mei 2021\n\nVerslag dienstreis naar Ulm\n\nReisdoel: Ulm",
            "Verslag dienstreis naar Ulm",
        ),
        ("Skip to content\n\nMenu\n\nVerslag dienstreis naar Ulm\n\nTekst.", "Verslag dienstreis naar Ulm"),
        ("Verslag dienstreis naar Ulm\nBestemming: Ulm\nPeriode: mei 2021", "Verslag dienstreis naar Ulm"),
        ("Nr. 12 VERSLAG VAN EEN WERKBEZOEK AAN ULM\n\nTekst.", "VERSLAG VAN EEN WERKBEZOEK AAN ULM"),
        ("Aan de raad\n\nBetreft: bezoek aan Ulm\n\nGeachte leden,", "bezoek aan Ulm"),
        ("---\ntitel: Reis naar Ulm\n---\n\nTekst.", "Reis naar Ulm"),
        ("**Verslag dienstreis naar Ulm**\n\nTekst.", "Verslag dienstreis naar Ulm"),
        ("Zomaar wat tekst.", None),
        ("## Programma\n\nTekst.", None),
        ("", None),
    ],
)
def test_the_title_is_the_line_that_calls_itself_a_report(text: str, title: str | None) -> None:
    found = read(text).title
    assert (found and str(found)) == title


def test_what_stands_above_the_title_is_a_section_without_one() -> None:
    assert outline("Home\n\nNaar de inhoud\n\nVerslag dienstreis naar Ulm\n\nTekst.") == [
        "None = Home / Naar de inhoud",
        "Verslag dienstreis naar Ulm = Tekst.",
    ]


def test_a_text_without_headings_is_one_section() -> None:
    outline = read("De haven.\n\nDe markt.")
    assert [(part.title, part.level, part.first_line, part.last_line) for part in outline.walk()] == [(None, 0, 1, 3)]


# --- front matter --------------------------------------------------------------------------------------------


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_front_matter_is_labels_before_the_text(end: str) -> None:
    text = "---\ntitel: Reis\nreport_date: 2021-06-01\nkleuren: [rood, blauw]\nland: NO\n---\n\nDe haven."
    assert outline(text.replace("\n", end)) == [
        "None = De haven.",
        "titel <title> = Reis",
        "report_date <report_date> = 2021-06-01",
        "kleuren = - rood - blauw",
        "land <destinations> = NO",
    ]


def test_mappings_in_front_matter_read_like_lines() -> None:
    text = "---\nperiode:\n  van: 3 mei\n  tot: 5 mei\nmee:\n- naam: T. Vlier\n  rol: tolk\n- naam: P. Doorn\n---\n"
    assert outline(text)[-2:] == ["periode <period> = 3 mei, 5 mei", "mee = - T. Vlier, tolk - P. Doorn"]


def test_known_keys_within_a_mapping_are_labels() -> None:
    outline = read("---\nreis:\n  bestemming: Ulm\n  periode: mei 2021\n---\n")
    assert [words(block) for part in outline.about("destinations") for block in part.blocks] == ["Ulm"]


def test_broken_front_matter_is_an_error_and_the_text_is_read() -> None:
    text = "---\ntitel: [Ulm\nland: x\n---\n\n# Verslag\n\nDe haven."
    outline = read(text)
    [error] = outline.errors
    assert Lines(text).number(error.span.start) == 3
    assert str(outline.title) == "Verslag"


def test_front_matter_is_not_tidied() -> None:
    outline = read("---\ntitel: Ulm\ndoel: leren – zien • doen\n---\n")
    assert [str(part.title) for part in outline.walk() if part.title] == ["titel", "doel"]


def test_a_number_in_front_matter_gets_no_space() -> None:
    outline = read("---\ntitel: Ulm\n1.Haven: groot\n---\n")
    assert [str(part.title) for part in outline.walk() if part.title] == ["titel", "1.Haven"]


# --- asking for sections -------------------------------------------------------------------------------------


def test_sections_about_a_topic_come_by_how_sure_they_are() -> None:
    text = "---\nbestemming: Ulm\n---\n\n# Verslag\n\n## Bestemming\n\nGent.\n\n## Feiten\n\nBestemming: Porvoo\n"
    found = read(text).about("destinations")
    assert [part.style for part in found] == [Style.FRONT_MATTER, Style.LABEL, Style.MARKDOWN]


@pytest.mark.parametrize(
    ("label", "kind"),
    [
        ("Bestemming", "destinations"),
        ("Betaald door", "costs"),
        ("Retourdatum", "period"),
        ("Inleiding", None),
        ("Kleur", None),
    ],
)
def test_the_kind_of_a_section_is_a_key_of_the_report(label: str, kind: str | None) -> None:
    part = read(f"**{label}:** x").parts[-1]
    assert part.kind == kind


def test_a_sections_own_are_those_under_it_that_are_about_nothing_else() -> None:
    text = "# Verslag\n\n## Resultaten\n\n### Haven\n\nGroot.\n\n### Geschenken\n\nGeen."
    [results] = read(text).about("results")
    assert [str(part.title) for part in results.own()] == ["Resultaten", "Haven"]


# --- properties ----------------------------------------------------------------------------------------------

# Lines of nothing but invisible characters have a test of their own.
TOKENS = [
    "haven", "Ulm ", "De haven is groot. ", "é", "🚂", " ", "   ", "\t", "\u00a0", "\n", "\n",
    "\n\n", "\n\n", "\r\n", "\r", "\x0c",
    "- ", "• ", "\uf0b7 ", "   ◦ ", "1. ", "2. ", "2.", "4.1 ", "a) ", "b) ", "II. ", "# ", "## ",
    "\n===\n", "\n---\n", "> ", "| ", "|---|---|\n",
    ": ", "**", "*", "<!-- ", " -->", "<div>\n", "```\n", "2/5\n", "[x] ", "? ", " – ", "---\n",
    "Programma", "Resultaten", "Kosten: ", "Bestemming", "Periode", "PROGRAMMA", "Dag 1", "Maandag 3 mei",
    "3 mei 2021", TITLE,
]  # fmt: skip
documents = st.lists(st.sampled_from(TOKENS), max_size=40).map("".join) | st.text(
    st.characters(exclude_categories=["Cs", "Cf", "No"]), max_size=200
)


def innermost(parts: list[Part], line: int) -> list[Part]:
    """The sections that have a line, but for those within which another one has it."""
    found: list[Part] = []
    for part in parts:
        if part.first_line <= line <= part.last_line:
            found += innermost(part.parts, line) or [part]
    return found


def beyond(parts: list[Part], first: int, last: int) -> list[int]:
    """The first lines of sections that reach out of the section around them."""
    found: list[int] = []
    for part in parts:
        if part.first_line <= part.last_line and not first <= part.first_line <= part.last_line <= last:
            found.append(part.first_line)
        found += beyond(part.parts, part.first_line, part.last_line)
    return found


def misplaced(outline: Outline, text: str) -> list[int]:
    """The lines that are not blank and not in exactly one innermost section, or in one that reaches too far."""
    lines = Lines(text)
    return beyond(outline.parts, 1, len(lines)) + [
        number
        for number, (first, last) in enumerate(zip(lines.starts, lines.ends, strict=True), 1)
        if text[first:last].strip() and len(innermost(outline.parts, number)) != 1
    ]


@pytest.mark.parametrize(
    "text",
    [
        f"{TITLE}\n\nBestemming: Ulm\n\nProgramma\n\n1.Haven\n• kranen. 2.Markt\n• vis\n\nKosten\n\n40 euro\n",
        "\n\n\nTekst.\r\n\r\n# Kop\r\rTekst.\r",
        "---\na: b\n---\n\n# Kop",
        "| Bestemming | Ulm |\n|---|---|\n| Periode | mei |\n\n2/5\n\nTekst.",
        "# A\n# B\n# C",
        "<!-- x -->\n\n[^1]: noot\n\n```\ncode\n```",
    ],
)
def test_every_line_is_in_one_section(text: str) -> None:
    assert misplaced(read(text), text) == []


def test_every_line_is_in_one_section_where_a_heading_has_no_words() -> None:
    text = f"{TITLE}\n\nProgramma\n\n**.** Wij zagen de haven."
    assert misplaced(read(text), text) == []


@pytest.mark.parametrize("text", ["Ulm\n\u00ad", "Ulm\r\n\u2060\r\nis groot."])
def test_a_line_may_hold_invisible_characters_only(text: str) -> None:
    assert misplaced(read(text), text) == []


@given(documents)
@settings(deadline=None)
def test_every_line_of_any_text_is_in_one_section(text: str) -> None:
    outline = read(text)
    if all(part.title is None or part.title.text for part in outline.walk()):
        assert misplaced(outline, text) == []


@given(documents)
@settings(deadline=None)
def test_every_title_of_any_text_stands_in_it(text: str) -> None:
    for part in read(text).walk():
        if part.title:
            span = part.title.span()
            assert 0 <= span.start < span.end <= len(text)
            assert part.first_line >= 1


# --- time ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "unit",
    [
        "7", "a", "A", ".", "(", "[", "<", "*", "`", "|", ":", " ", "\t", "\n", "\r\n", "\u00ad",
        "\u200b ", "\x0c", "- ", "- - ", "> ", "1. ", "1.A ",
        "a) ", "a. b. ", "a: ", "van ", "&amp;", "\\", "<a ", "<!--", "2/5\n", "Kosten\n\n", "Dag 1\n\n",
        "  • a\n", "1.1 a\n",
        "# a\n\n", "---\n", "```\n", "[^1]: a\n",
    ],
)  # fmt: skip
def test_time_grows_with_the_length_only(unit: str) -> None:
    assert grows_evenly(read, unit, 5_000)


@pytest.mark.parametrize("unit", ["a\n", "Kosten: a\n", "a-\n", "Regel 1\n", "a  b\n", "| a | b |\n", "• "])
def test_time_grows_with_the_lines_of_a_paragraph_only(unit: str) -> None:
    assert grows_evenly(read, unit, 5_000)


@pytest.mark.parametrize("unit", ["  a", "**a** "])
def test_time_grows_with_the_runs_of_a_passage_only(unit: str) -> None:
    assert grows_evenly(read, unit, 5_000)


# --- headings by their shape and place -------------------------------------------------------------------------

LONG = "Wij zagen hoe de haven in tien jaar is gegroeid, en hoeveel werk dat de stad heeft opgeleverd in die tijd."


def test_numbers_with_a_gap_that_count_on_are_headings() -> None:
    body = f"1   Voorgeschiedenis\n\n{LONG}\n\n2   Verloop van de week\n\n{LONG}\n\n3   Kades en kranen\n\n{LONG}"
    assert under_title(body) == [
        f"[1] Voorgeschiedenis = {LONG}",
        f"[2] Verloop van de week <programme> = {LONG}",
        f"[3] Kades en kranen = {LONG}",
    ]


def test_a_number_that_does_not_count_on_is_no_heading() -> None:
    assert under_title(f"Programma\n\n4 Kranen\n\n{LONG}")[-1].endswith(f"4 Kranen = {LONG}")


def test_numbered_headings_may_stand_right_above_their_texts() -> None:
    body = f"## Resultaten\n\n1. Kades\n{LONG}\n\n2. Kranen\n{LONG}\n\n3. Schepen\n{LONG}"
    assert outline(f"# {TITLE}\n\n{body}")[2:] == [
        f"    [1] Kades = {LONG}",
        f"    [2] Kranen = {LONG}",
        f"    [3] Schepen = {LONG}",
    ]


def test_items_of_one_sentence_are_no_headings() -> None:
    body = "## Resultaten\n\n1. De kades\n   zijn van hout.\n\n2. De kranen\n   zijn van staal."
    assert outline(f"# {TITLE}\n\n{body}")[1:] == [
        "  Resultaten <results> = - De kades zijn van hout. - De kranen zijn van staal."
    ]


def test_headings_with_a_colon_may_stand_right_above_their_texts() -> None:
    text = f"{LONG} {LONG}"
    body = f"Wat hebben we geleerd?\n\nUlm: bouwen in het water\n{text}\n\nLinz: bouwen op de kade\n{text}"
    assert under_title(body) == [
        "Wat hebben we geleerd? <results>",
        f"  Ulm: bouwen in het water = {text}",
        f"  Linz: bouwen op de kade = {text}",
    ]


@pytest.mark.parametrize("time", ["15.20 uur", "**15.20 uur**", "9:30"])
def test_a_line_that_begins_with_a_time_is_no_heading(time: str) -> None:
    told = outline(f"# {TITLE}\n\n## Programma\n\n{time} Bezoek aan de haven\n\n{LONG}")
    assert told[1:] == [f"  Programma <programme> = {time.strip('*')} Bezoek aan de haven / {LONG}"]


THEMES = f"### Hout\n\n{LONG}\n\n### Staal\n\n{LONG}"


def test_the_section_of_themes_behind_the_programme_tells_the_results() -> None:
    body = f"## Programma\n\n- haven\n\n## Achter de kade\n\n{THEMES}\n\n## Kosten\n\n4 euro"
    assert outline(f"# {TITLE}\n\n{body}")[2] == "  Achter de kade <results>"


@pytest.mark.parametrize(
    "body",
    [
        f"## Achter de kade\n\n{THEMES}\n\n## Programma\n\n- haven",
        f"## Programma\n\n- haven\n\n## Resultaten\n\nGoed.\n\n## Achter de kade\n\n{THEMES}",
        f"## Programma\n\n- haven\n\n## Kosten\n\n4 euro\n\n## Achter de kade\n\n{THEMES}",
        f"## Programma\n\n- haven\n\n## Achter de kade\n\n{LONG}",
    ],
)
def test_a_section_that_tells_no_results(body: str) -> None:
    assert "  Achter de kade <results>" not in outline(f"# {TITLE}\n\n{body}")


def test_the_first_line_of_a_sentence_is_no_title() -> None:
    text = "VERSLAG\n\nDe delegatie ging naar Ulm met de vraag of een kade van hout\nin het water blijft staan."
    assert str(read(text).title) != "De delegatie ging naar Ulm met de vraag of een kade van hout"


# --- numbered headings over text -----------------------------------------------------------------------------

WRAPPED = "De haven groeide in twee jaar met een derde, en de stad legde een tweede kade\naan. Dat kostte veel."


def test_numbered_headings_may_stand_right_over_their_text() -> None:
    body = f"1 Programma\n- 3 mei: haven\n\n2 Resultaten\n2.1 De haven\n{WRAPPED}\n\n2.2 De stad\n{WRAPPED}\n"
    assert [line.partition(" = ")[0] for line in under_title(body)] == [
        "[1] Programma <programme>",
        "[2] Resultaten <results>",
        "  [2.1] De haven",
        "  [2.2] De stad",
    ]


def test_numbered_items_may_be_headings_over_their_text() -> None:
    heads = ("1. De haven", "2. De stad legt kades aan van staal", "3. De brug")
    body = "RESULTATEN\n\n" + "\n\n".join(f"{head}\n{WRAPPED}" for head in heads)
    assert [line.partition(" = ")[0] for line in under_title(body)] == [
        "RESULTATEN <results>",
        "  [1] De haven",
        "  [2] De stad legt kades aan van staal",
        "  [3] De brug",
    ]


def test_capitals_may_count_headings() -> None:
    body = f"RESULTATEN\n\nA. De haven\n\n{WRAPPED}\n\nB. Organisatie\n\n{WRAPPED}\n"
    assert [line.partition(" = ")[0] for line in under_title(body)] == [
        "RESULTATEN <results>",
        "  [A] De haven",
        "  [B] Organisatie",
    ]


def test_names_over_each_other_are_no_heading_over_text() -> None:
    body = (
        "Wie waren erbij?\n\nEls Berk, wethouder\nJan van den Eik, directeur van de haven\nPia Linde, lid van de raad\n"
    )
    (line,) = under_title(body)
    assert "Els Berk, wethouder" in line.partition(" = ")[2]


def titles(body: str) -> list[str]:
    return [line.partition(" = ")[0] for line in under_title(body)]


def test_a_whole_report_may_be_glued_to_its_numbers() -> None:
    themes = f"2.1. De haven\n{WRAPPED}\n2.2. De stad\n{WRAPPED}"
    body = f"1. WAAROM\nDe stad wil leren.\n2. BEVINDINGEN\n{themes}\n3. VERVOLG\n- brief"
    assert titles(body) == [
        "[1] WAAROM <purpose>",
        "[2] BEVINDINGEN <results>",
        "  [2.1] De haven",
        "  [2.2] De stad",
        "[3] VERVOLG <follow_ups>",
    ]


def test_roman_numbers_may_count_headings_within_a_paragraph() -> None:
    body = f"Resultaten\nI. De haven\n{WRAPPED}\nII. De brug\n{WRAPPED}\nIII. De markt\n{WRAPPED}"
    assert titles(body) == ["Resultaten <results>", "  [I] De haven", "  [II] De brug", "  [III] De markt"]


def test_initials_are_no_numbers() -> None:
    body = "Deelnemers\nI. Berk, wethouder\nV. Linde, directeur van de haven"
    assert titles(body) == ["Deelnemers <delegation>"]


def test_a_dash_may_part_a_bold_heading_from_its_text() -> None:
    themes = "**Haven** – De haven groeide in twee jaar tijd.\n\n**Brug** – De brug is oud, en de stad zoekt geld."
    body = f"## Resultaten\n\n{themes}"
    assert titles(body)[-2:] == ["Haven", "Brug"]


def test_a_line_left_open_is_no_heading() -> None:
    body = "## Doel\n\nMet de reis wilden we\n\n- leren\n- kijken"
    assert under_title(body)[-1].endswith("Doel <purpose> = Met de reis wilden we / - leren - kijken")


def test_an_unknown_heading_ends_the_purpose() -> None:
    body = f"Waarom gingen wij\n\n{WRAPPED}\n\nKades en kranen\n\n{WRAPPED}\n"
    assert titles(body) == ["Waarom gingen wij <purpose>", "Kades en kranen"]


def test_a_form_may_be_a_table_of_questions() -> None:
    rows = "| Welk collegelid ging op reis? | M. Tak |\n| Waar ging de reis naartoe? | Ulm |\n| Hotel? | ja |"
    body = f"## Gegevens\n\n| Vraag | Antwoord |\n| --- | --- |\n{rows}\n"
    assert [line.strip() for line in under_title(body)][-3:] == [
        "Welk collegelid ging op reis? <travellers> = M. Tak",
        "Waar ging de reis naartoe? <destinations> = Ulm",
        "Hotel? = ja",
    ]

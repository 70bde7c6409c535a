"""Markdown's blocks with their words and places."""

from collections.abc import Iterator

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dienstreis.text.blocks import (
    Block,
    Definition,
    FrontMatter,
    Heading,
    Hyperlink,
    ItemList,
    Line,
    Paragraph,
    Table,
    read_blocks,
)
from dienstreis.text.passage import Lines, Passage


def read(text: str) -> list[Block]:
    return read_blocks(text, Lines(text))


def drawn(blocks: list[Block], depth: int = 0) -> list[str]:
    """A line for every block: ``#`` for headings, ``-`` or the number for items, ``|`` for rows of tables."""
    found: list[str] = []
    margin = "  " * depth
    for block in blocks:
        match block:
            case Heading():
                found.append(f"{margin}{'#' * block.level} {block.line.passage}")
            case Paragraph():
                found.append(f"{margin}{block.passage}")
            case ItemList():
                for item in block.items:
                    found.append(f"{margin}{item.marker or '-'} {item.passage}")
                    found.extend(drawn([inner for inner in item.blocks if not isinstance(inner, Paragraph)], depth + 1))
            case Table():
                found.extend(
                    margin + " | ".join(str(cell.passage) for cell in row) for row in (block.header, *block.rows)
                )
            case Definition():
                found.append(f"{margin}{block.term.passage}:")
                found.extend(drawn(block.blocks, depth + 1))
            case FrontMatter():
                found.append(f"{margin}--- {block.yaml}")
    return found


def lines_in(blocks: list[Block]) -> Iterator[Line]:
    """Every line of the blocks and of those within them."""
    for block in blocks:
        match block:
            case Heading():
                yield block.line
            case Paragraph():
                yield from block.lines
            case ItemList():
                for item in block.items:
                    yield from lines_in(item.blocks)
            case Table():
                for row in (block.header, *block.rows):
                    yield from row
            case Definition():
                yield block.term
                yield from lines_in(block.blocks)


def only_line(text: str) -> Line:
    """The only line of a text."""
    [line] = lines_in(read(text))
    return line


# --- kinds of blocks -----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("# Programma", ["# Programma"]),
        ("### Programma ###", ["### Programma"]),
        ("#\u00a0Programma", ["# Programma"]),
        ("Programma\n=====", ["# Programma"]),
        ("Programma\n---\nEen haven.", ["## Programma", "Een haven."]),
        ("Twee regels\nals kop\n===", ["# Twee regels als kop"]),
        ("#", []),
    ],
)
def test_headings_in_markdowns_notations(text: str, expected: list[str]) -> None:
    assert drawn(read(text)) == expected


def test_a_rule_under_a_whole_paragraph_makes_no_heading_of_it() -> None:
    assert drawn(read("een\ntwee\ndrie\nvier\n---\nvijf")) == ["een twee drie vier", "vijf"]


def test_a_hard_wrapped_paragraph_is_one_passage() -> None:
    assert drawn(read("De haven van\nUlm is groot.\n\nDe markt niet.")) == [
        "De haven van Ulm is groot.",
        "De markt niet.",
    ]


def test_indented_prose_is_no_code() -> None:
    assert drawn(read("Eerst.\n\n      De haven van Ulm.")) == ["Eerst.", "De haven van Ulm."]


@pytest.mark.parametrize(("text", "expected"), [("een\n\ntwee", [True, True]), ("# een\ntwee", [False])])
def test_a_paragraph_tells_whether_a_blank_line_stands_before_it(text: str, expected: list[bool]) -> None:
    assert [block.apart for block in read(text) if isinstance(block, Paragraph)] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("- haven\n- markt", ["- haven", "- markt"]),
        ("* haven\n    * kade\n* markt", ["- haven", "  - kade", "- markt"]),
        ("• haven\n   ◦ kade\n      ▪ kraan\n• markt", ["- haven", "  - kade", "    - kraan", "- markt"]),
        ("\uf0b7 haven \uf0b7 markt", ["- haven", "- markt"]),
        ("1. haven\n2. markt", ["1 haven", "2 markt"]),
        ("4.Haven\n5.Markt", ["4 Haven", "5 Markt"]),
        ("1) haven\n2) markt", ["1 haven", "2 markt"]),
        ("a) haven\nb) markt", ["a haven", "b markt"]),
        ("1. T. Vlier\n2. P. Doorn\n3.2 ambtenaren", ["1 T. Vlier", "2 P. Doorn", "3 2 ambtenaren"]),
        ("- de haven van\nUlm\n- de markt", ["- de haven van Ulm", "- de markt"]),
        ("• de haven van\n  Ulm\n• de markt", ["- de haven van Ulm", "- de markt"]),
        ("- haven\n\n  Groot.\n\n- markt", ["- haven Groot.", "- markt"]),
    ],
)
def test_lists_in_every_notation(text: str, expected: list[str]) -> None:
    assert drawn(read(text)) == expected


def test_items_know_what_is_nested_under_them() -> None:
    [block] = read("- haven\n  - kade\n  - loods\n- markt")
    assert isinstance(block, ItemList)
    assert [[str(inner.passage) for inner in item.items] for item in block.items] == [["kade", "loods"], []]


def test_a_numbered_heading_run_into_a_bullet_stands_between_the_lists() -> None:
    text = "1.Haven\n• kranen\n• loodsen. 2.Markt\n• kramen"
    assert drawn(read(text)) == ["1 Haven", "- kranen", "- loodsen.", "2 Markt", "- kramen"]
    assert [type(block) for block in read(text)] == [ItemList] * 4


@pytest.mark.parametrize(
    ("text", "box"),
    [
        ("- [x] brief", "[x]"),
        ("- [X] brief", "[X]"),
        ("- [ ] brief", "[ ]"),
        ("• [ ] brief", "[ ]"),
        ("1. [x] brief", "[x]"),
    ],
)
def test_a_task_has_a_box(text: str, box: str) -> None:
    [block] = read(text)
    assert isinstance(block, ItemList)
    [item] = block.items
    assert (str(item.box), str(item.passage)) == (box, "brief")
    assert item.box is not None
    assert text[item.box.span().start : item.box.span().end] == box


@pytest.mark.parametrize("words", ["brief", "[v] brief", "[x]brief", "[x]", "[brief] x"])
def test_an_item_without_a_box_is_no_task(words: str) -> None:
    [block] = read(f"- {words}")
    assert isinstance(block, ItemList)
    assert [(item.box, str(item.passage)) for item in block.items] == [(None, words)]


@pytest.mark.parametrize("box", ["☐", "☑", "☒"])
def test_a_box_may_be_a_character(box: str) -> None:
    [block] = read(f"{box} brief\n{box} bezoek")
    assert isinstance(block, ItemList)
    assert [str(item.box) for item in block.items] == [box, box]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("| Wat | Wie |\n|---|---|\n| haven | Vlier |", ["Wat | Wie", "haven | Vlier"]),
        ("Wat | Wie\n:--|--:\nhaven | Vlier", ["Wat | Wie", "haven | Vlier"]),
        ("| Wat | Wie |\n|---|---|\n| | Vlier |\n| haven | |", ["Wat | Wie", " | Vlier", "haven | "]),
        ("| Wat | Wie |\n|---|---|\n| a\\|b | **c** |", ["Wat | Wie", "a|b | c"]),
        ("| a | a |\n|---|---|\n| a | a |", ["a | a", "a | a"]),
        ("| Wat | Wie |\n|---|---|\n| haven |", ["Wat | Wie", "haven | "]),
    ],
)
def test_tables_have_a_passage_for_every_cell(text: str, expected: list[str]) -> None:
    assert drawn(read(text)) == expected


def test_equal_cells_stand_at_their_own_places() -> None:
    text = "| a | a |\n|---|---|\n| a | a |"
    starts = [line.passage.span().start for line in lines_in(read(text))]
    assert starts == [index for index, character in enumerate(text) if character == "a"]


def test_terms_with_all_that_is_said_of_them() -> None:
    text = "Bestemming\n: Ulm\n: Gent\n\nPeriode\n: mei 2021"
    assert drawn(read(text)) == ["Bestemming:", "  Ulm", "  Gent", "Periode:", "  mei 2021"]


def test_front_matter_is_a_block_with_its_place() -> None:
    text = "---\ntitel: Ulm\n---\n\nTekst."
    front_matter = read(text)[0]
    assert isinstance(front_matter, FrontMatter)
    assert text[front_matter.start :].startswith(front_matter.yaml)


def test_a_rule_further_down_begins_no_front_matter() -> None:
    assert drawn(read("Tekst.\n\n---\ntitel: Ulm\n\n---\n")) == ["Tekst.", "titel: Ulm"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("> De haven\n> is groot.", ["De haven is groot."]),
        ("> - haven", ["- haven"]),
        ("```\nDe haven.\n```", ["De haven."]),
        ("```", []),
        ("<div>De haven</div>", ["De haven"]),
        ("<table>\n<tr><td>haven</td><td>kade</td></tr>\n</table>", ["haven kade"]),
        ("<!-- nog nakijken -->\n\nDe haven.", ["De haven."]),
        ("<!-- nog\n\nnakijken -->\n\nDe haven.", ["De haven."]),
        ("De haven <!-- hoe heet die? --> is groot.", ["De haven is groot."]),
        ("De haven<br>van <b>Ulm</b>.", ["De havenvan Ulm."]),
        ("De haven[^1] groeit.\n\n[^1]: Volgens Vlier.", ["De haven groeit."]),
        ("![kaart](kaart.png) De haven.", ["De haven."]),
        ("De haven. ![kaart van [Ulm]](kaart.png)", ["De haven."]),
    ],
)
def test_quotations_code_html_notes_and_pictures(text: str, expected: list[str]) -> None:
    assert drawn(read(text)) == expected


@pytest.mark.parametrize("text", ["<!-- nakijken --> De haven.", "<!-- na\nkijken --> De haven."])
def test_words_behind_a_comment_are_kept(text: str) -> None:
    assert drawn(read(text)) == ["De haven."]


@pytest.mark.parametrize("text", ["- <div>De haven</div>", "• <div>De haven</div>", "> <div>De haven</div>"])
def test_html_in_an_item_or_quotation_has_no_marker(text: str) -> None:
    assert [str(line.passage) for line in lines_in(read(text))] == ["De haven"]


def test_a_comment_within_html_says_nothing() -> None:
    assert drawn(read("<div><!-- 5 > 3 -->De haven</div>")) == ["De haven"]


# --- inline markup -------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("De **haven** van *Ulm* en __de__ _markt_.", "De haven van Ulm en de markt."),
        ("De `haven` van Ulm.", "De haven van Ulm."),
        ("1\\. Haven \\* en \\[markt\\]", "1. Haven * en [markt]"),
        ("Vlier &amp; Zoon, 5 &euro;", "Vlier & Zoon, 5 €"),
        ("Zie [de site](https://ulm.example) nu.", "Zie de site nu."),
        ("Zie [de site][1] nu.\n\n[1]: https://ulm.example", "Zie de site nu."),
        ("Zie <https://ulm.example> nu.", "Zie https://ulm.example nu."),
        ("een  \ntwee\\\ndrie", "een twee drie"),
        ("3 * 4 * 5 en a_b_c", "3 * 4 * 5 en a_b_c"),
        ("De [haven] van Ulm", "De [haven] van Ulm"),
        ("De **haven", "De **haven"),
        ("ge\u00admeen\u00adte\u00a0Ulm", "gemeente Ulm"),
    ],
)
def test_marks_are_left_out_and_words_are_not(text: str, expected: str) -> None:
    assert drawn(read(text)) == [expected]


def test_code_over_a_line_end_keeps_its_words() -> None:
    assert drawn(read("De `haven\nvan Ulm` is groot.")) == ["De haven van Ulm is groot."]


@pytest.mark.parametrize(
    ("text", "emphasised"),
    [
        ("**Doel:** leren", "Doel:"),
        ("**Doel** : leren", "Doel"),
        ("*Doel:* leren", "Doel:"),
        ("**Doel**", "Doel"),
        ("***Doel** x*: leren", "Doel x"),
        ("Het **doel**: leren", ""),
        ("Doel: leren", ""),
    ],
)
def test_a_line_tells_how_much_of_its_beginning_is_emphasised(text: str, emphasised: str) -> None:
    line = only_line(text)
    assert line.passage.text[: line.emphasis].rstrip(" :") == emphasised.rstrip(":")


@pytest.mark.parametrize(
    ("text", "words", "url"),
    [
        ("Zie [de site](https://ulm.example/a) nu.", "de site", "https://ulm.example/a"),
        ('Zie [de *site*](<https://ulm.example/a b> "Ulm") nu.', "de site", "https://ulm.example/a%20b"),
        ("Zie <https://ulm.example> nu.", "https://ulm.example", "https://ulm.example"),
        ("Zie [de site](https://ulm.example/a_(b)) nu.", "de site", "https://ulm.example/a_(b)"),
    ],
)
def test_a_line_knows_its_links(text: str, words: str, url: str) -> None:
    [link] = only_line(text).links
    span = link.passage.span()
    assert (str(link.passage), link.url) == (words, url)
    assert text[span.start : span.end].replace("*", "").startswith(words.removesuffix("*"))


def test_a_link_over_a_line_end_is_known_where_it_ends() -> None:
    links: list[Hyperlink] = [
        link for line in lines_in(read("Zie [de\nsite](https://ulm.example).")) for link in line.links
    ]
    assert [link.url for link in links] == ["https://ulm.example"]


# --- places --------------------------------------------------------------------------------------------------


HYPHENS = "-\u00ad\u2010"


def out_of_place(passage: Passage, text: str) -> list[str]:
    """The characters, but for white space, that do not stand in the text where the passage says.

    At a line end, a plain hyphen stands for any kind of hyphen.
    """
    return [
        character
        for index, character in enumerate(passage.text)
        if not character.isspace() and text[passage.offset(index)] not in (HYPHENS if character == "-" else character)
    ]


# HTML, code and tables among items have tests of their own.
TOKENS = [
    "haven", "Ulm", "é", "e\u0301", "🚂", "🇳🇱", " ", " ", "  ", "\u00a0", "\u00ad", "\u200b", "\n", "\n\n",
    "\r\n", "\r", "\t", "\x0c",
    "- ", "• ", "\uf0b7", "   ◦ ", "1. ", "2.", "a) ", "b) ", "# ", "## ", "===\n", "---\n", "> ", "| ",
    ": ", "**", "*",
    "_", "`", "[", "](https://ulm.example)", "]", "![", "<!--", "-->", "[^1]", "[^1]: ",
    "2/5\n", "[x] ", "burge-\n",
]  # fmt: skip
documents = st.lists(st.sampled_from(TOKENS), max_size=50).map("".join)


@given(documents)
@settings(deadline=None)
def test_every_character_stands_in_the_text_at_its_offset(text: str) -> None:
    for line in lines_in(read(text)):
        assert out_of_place(line.passage, text) == []
        assert 0 <= line.emphasis <= len(line.passage.text)
        for link in line.links:
            assert out_of_place(link.passage, text) == []


@pytest.mark.parametrize("hyphen", ["-", "\u00ad", "\u2010"])
def test_a_word_is_joined_over_any_kind_of_hyphen(hyphen: str) -> None:
    [block] = read(f"de burge{hyphen}\nmeester")
    assert isinstance(block, Paragraph)
    assert str(block.passage) == "de burgemeester"


def test_an_escaped_character_stands_behind_its_backslash() -> None:
    text = "Haven van Ulm \\*"
    assert out_of_place(only_line(text).passage, text) == []


def test_an_entity_stands_where_it_is_written() -> None:
    text = "Vlier &amp; Zoon"
    passage = only_line(text).passage
    assert (passage.offset(passage.text.index("&")), passage.offset(passage.text.index("Z"))) == (6, 12)


@given(st.text(st.characters(exclude_categories=["Cs", "No"])) | documents)
@settings(deadline=None)
def test_any_text_has_blocks(text: str) -> None:
    for line in lines_in(read(text)):
        span = line.passage.span()
        assert 0 <= span.start <= span.end <= len(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("- Aal\n-\n- Baars", ["- Aal", "- Baars"]),
        ("- Aal\n  -\n- Baars", ["- Aal", "- Baars"]),
        ("1. Aal\n2.\n3. Baars", ["1 Aal", "3 Baars"]),
        ("-\n-\n\nAal", ["Aal"]),
        ("- # Aal\n- Baars", ["- Aal", "- Baars"]),
    ],
)
def test_an_empty_item_is_none(text: str, expected: list[str]) -> None:
    assert drawn(read(text)) == expected


@pytest.mark.parametrize("indent", ["\t", "\t ", "\t  ", " \t", "  \t ", "\t\t"])
@pytest.mark.parametrize("marker", ["-", "1.", "10.", "> -"])
def test_a_tab_that_an_item_takes_in_part_costs_no_word(marker: str, indent: str) -> None:
    quoted = "> " if marker.startswith(">") else ""
    [items] = read(f"{marker} een brug\n{quoted}{indent}Wij voeren eronderdoor\n")
    assert isinstance(items, ItemList)
    [item] = items.items
    assert item.passage.text == "een brug Wij voeren eronderdoor"

"""Links, marked and bare."""

from collections.abc import Callable

import pytest

from dienstreis.model import TripReport

Parse = Callable[[str], TripReport]


def links(report: TripReport) -> list[tuple[str, str]]:
    return [(link.text, link.url) for link in report.links]


@pytest.mark.parametrize(
    ("words", "text", "url"),
    [
        ("[de haven](https://haven.example/plan)", "de haven", "https://haven.example/plan"),
        ("[de haven](<https://haven.example/a b>)", "de haven", "https://haven.example/a%20b"),
        ("[de haven][1]\n\n[1]: https://haven.example", "de haven", "https://haven.example"),
        ("<https://haven.example>", "https://haven.example", "https://haven.example"),
        ("https://haven.example/plan?x=1&y=2", *["https://haven.example/plan?x=1&y=2"] * 2),
        ("http://haven.example", *["http://haven.example"] * 2),
        ("www.haven.example", "www.haven.example", "http://www.haven.example"),
        ("(https://haven.example/plan)", *["https://haven.example/plan"] * 2),
        ("„https://haven.example”", *["https://haven.example"] * 2),
        ("https://haven.example/plan.", *["https://haven.example/plan"] * 2),
        ("https://haven.example, en meer", *["https://haven.example"] * 2),
        ("**https://haven.example**", *["https://haven.example"] * 2),
        ("[film](video.mp4)", "film", "video.mp4"),
    ],
)
def test_a_link_has_its_words_and_its_address(parse_report: Parse, words: str, text: str, url: str) -> None:
    assert links(parse_report(f"Zie {words}\n")) == [(text, url)]


@pytest.mark.parametrize(
    "text",
    [
        "# Plan: [haven](https://haven.example)",
        "## [haven](https://haven.example)",
        "[haven](https://haven.example): het plan",
        "1. Plan\n2. [haven](https://haven.example)",
        "- [haven](https://haven.example)",
        "- plan\n  - [haven](https://haven.example)",
        "| Wat | Waar |\n|---|---|\n| plan | [haven](https://haven.example) |",
        "> Zie [haven](https://haven.example)",
        "Bijlage: [haven](https://haven.example)",
        "Zie het *[haven](https://haven.example)*",
    ],
)
def test_a_link_is_found_in_every_kind_of_block(parse_report: Parse, text: str) -> None:
    assert links(parse_report(text + "\n")) == [("haven", "https://haven.example")]


def test_a_bare_address_in_front_matter_is_a_link(parse_report: Parse) -> None:
    text = "---\nbron: https://haven.example\n---\n\n# Verslag dienstreis\n"
    assert links(parse_report(text)) == [("https://haven.example", "https://haven.example")]


def test_a_bare_address_in_a_heading_is_a_link(parse_report: Parse) -> None:
    text = "# Verslag dienstreis\n\n## Zie www.haven.example\n\nTekst.\n"
    assert links(parse_report(text)) == [("www.haven.example", "http://www.haven.example")]


def test_links_come_in_the_order_of_the_text(parse_report: Parse) -> None:
    text = "Zie https://een.example en [twee](https://twee.example).\n\n- www.drie.example\n"
    assert [url for _, url in links(parse_report(text))] == [
        "https://een.example",
        "https://twee.example",
        "http://www.drie.example",
    ]


def test_an_address_that_is_linked_counts_once(parse_report: Parse) -> None:
    text = "[https://een.example](https://een.example)\n"
    assert links(parse_report(text)) == [("https://een.example", "https://een.example")]


@pytest.mark.parametrize(
    "text",
    ["Mail naar info@haven.example", "Zie haven.example", "wwwhaven", "https://", "[haven]", "[1] voetnoot", "a.b.c"],
)
def test_what_is_no_address_is_no_link(parse_report: Parse, text: str) -> None:
    assert links(parse_report(text + "\n")) == []


def test_a_document_that_is_no_report_has_its_links(parse_report: Parse) -> None:
    report = parse_report("# Notulen\n\nZie [plan](https://haven.example).\n")
    assert (report.document_type, len(report.links)) == ("other", 1)


def test_a_link_has_its_passage(parse_report: Parse) -> None:
    text = "Een plan.\n\nZie www.haven.example voor meer.\n"
    place = parse_report(text).provenance["/links/0"]
    assert (text[place.start : place.end], place.line) == ("www.haven.example", 3)

"""Errors in dienstreis itself: each costs the part that it was met in, and is told."""

from collections.abc import Callable
from typing import NoReturn

import pytest

import dienstreis
from dienstreis import TripReport
from dienstreis.document import Document, read_document
from dienstreis.fixing import fix
from dienstreis.guard import Guard
from dienstreis.rules import check, validate
from dienstreis.rules.rule import Rule, of_document
from dienstreis.rules.table import RULES
from dienstreis.vocabulary.messages import TERMS

TEXT = """\
# Verslag dienstreis wethouder T. Vermaas van de gemeente Lindewaard naar Porvoo

- Bestemming: Porvoo, Finland
- Periode: 8 tot en met 10 mei 2023
- Aantal meereizende ambtenaren: 1
- Op uitnodiging van: de stad Porvoo
- Voorbereid met: Stichting Houten Kades
- Verslagdatum: 22 mei 2023

## Delegatie

- T. Vermaas, wethouder
- K. Bakhuis, beleidsadviseur

## Doel

Kennis opdoen over vlonders.

## Programma

- 8 mei 2023: rondleiding in de [haven](https://example.org/haven)

## Resultaten

Vlonders gaan lang mee. Wij tekenden met de stad Porvoo een intentieverklaring.

## Vervolgacties

- De griffie stuurt voor 1 juli 2023 een notitie aan de raad.

## Geschenken

Er zijn geen geschenken ontvangen.

## Kosten

De reis kostte € 900, betaald door de gemeente.
"""
WHOLE = dienstreis.parse(TEXT)
READERS = {
    "read_title": ("title",),
    "read_links": ("links",),
    "language_of": ("language",),
    "identity": ("id",),
    "read_dates": ("period", "report_date"),
    "read_organisation": ("organisation",),
    "read_delegation": ("delegation",),
    "read_travellers": ("travellers",),
    "read_destinations": ("destinations",),
    "read_accompanying_officials": ("accompanying_officials",),
    "read_invited_by": ("invited_by",),
    "read_purpose": ("purpose",),
    "read_partners": ("partners",),
    "read_programme": ("programme",),
    "read_results": ("results",),
    "read_agreements": ("agreements",),
    "read_follow_ups": ("follow_ups",),
    "read_gifts": ("gifts",),
    "read_costs": ("costs",),
}
"""By the reader: the fields that it fills."""
MISSING = {
    "DR101": "travellers",
    "DR102": "destinations",
    "DR103": "period",
    "DR201": "purpose",
    "DR202": "programme",
    "DR203": "results",
    "DR301": "delegation",
    "DR302": "accompanying_officials",
    "DR401": "costs",
    "DR501": "gifts",
    "DR601": "follow_ups",
    "DR701": "report_date",
}
"""By the rule: the field that it finds missing."""

Break = Callable[..., None]


@pytest.fixture
def breaks(monkeypatch: pytest.MonkeyPatch) -> Break:
    """Puts an error into a function, by the module that uses it and its name."""

    def put(module: str, name: str, error: BaseException | None = None) -> None:
        def fail(*_arguments: object, **_options: object) -> NoReturn:
            raise error or IndexError("list index out of range")

        monkeypatch.setattr(f"dienstreis.{module}.{name}", fail)

    return put


def said(report: TripReport) -> dict[str, object]:
    """What a report says, without places."""
    return report.model_dump(exclude={"provenance"})


def codes(document: Document) -> list[str]:
    """What the rules find, by their codes."""
    return [finding.code for finding in check(document)]


# --- an error in one reader costs one field ------------------------------------------------------------------


def test_the_report_has_every_field() -> None:
    empty = {name for name, value in said(WHOLE).items() if value in (None, [])}
    assert empty <= {"source", "trips"}
    assert "DR005" not in codes(read_document(TEXT))


@pytest.mark.parametrize("reader", READERS)
def test_a_field_with_an_error_in_its_reader_is_empty_and_the_others_are_not(breaks: Break, reader: str) -> None:
    breaks("extract.report", reader)
    document = read_document(TEXT)
    lost = said(document.report)
    assert all(lost[field] in (None, []) for field in READERS[reader])
    empty = {field for field, value in lost.items() if value in (None, [])}
    # Where the delegation is not read, nobody knows who of it travelled; the id is made of other fields.
    allowed = {*READERS[reader], "source", "trips", "id", *(["travellers"] if reader == "read_delegation" else [])}
    assert empty <= allowed
    assert lost["sections"] == said(WHOLE)["sections"]
    assert list(document.guard.failures) == [READERS[reader][0] if reader != "read_dates" else "dates"]


@pytest.mark.parametrize("reader", READERS)
def test_it_is_a_finding_and_what_is_not_read_is_not_missing(breaks: Break, reader: str) -> None:
    breaks("extract.report", reader)
    found = validate(TEXT, language="nl")
    [finding] = [finding for finding in found if finding.code == "DR005"]
    [part] = read_document(TEXT).guard.failures
    assert TERMS[part]["nl"] in finding.message
    assert finding.severity == "error"
    assert "IndexError" not in finding.message
    assert not [each.message for each in found if MISSING.get(each.code) in READERS[reader]]


def test_recursion_that_goes_too_deep_is_an_error_as_any_other(breaks: Break) -> None:
    breaks("extract.report", "read_results", RecursionError())
    assert dienstreis.parse(TEXT).costs == WHOLE.costs


@pytest.mark.parametrize("error", [MemoryError(), KeyboardInterrupt()], ids=repr)
def test_what_is_no_error_in_dienstreis_passes_through(breaks: Break, error: BaseException) -> None:
    breaks("extract.report", "read_results", error)
    with pytest.raises(type(error)):
        dienstreis.parse(TEXT)


# --- and so do errors in what fields share -------------------------------------------------------------------


def test_fields_that_need_what_cannot_be_read_are_empty(breaks: Break) -> None:
    breaks("extract.report", "Wrapping")
    report = dienstreis.parse(TEXT)
    assert (report.purpose, report.programme, report.results, report.costs) == (None, [], [], None)
    assert report.period == WHOLE.period
    assert report.gifts == WHOLE.gifts


def test_what_is_of_no_known_kind_is_read_as_a_report(breaks: Break) -> None:
    breaks("extract.report", "read_document_type")
    document = read_document(TEXT)
    assert said(document.report) == said(WHOLE)
    assert "DR005" in codes(document)


@pytest.mark.parametrize(
    ("module", "name"), [("document", "read_blocks"), ("document", "read_outline"), ("document", "read_report")]
)
def test_what_has_no_sections_is_one(breaks: Break, module: str, name: str) -> None:
    breaks(module, name)
    document = read_document(TEXT)
    [section] = document.report.sections
    assert section.lines == [1, TEXT.count("\n") + 1]
    assert document.text == TEXT
    assert codes(document) == ["DR005"]


def test_sections_that_cannot_be_told_are_one(breaks: Break) -> None:
    breaks("extract.report", "sections")
    report = dienstreis.parse(TEXT)
    assert [section.lines for section in report.sections] == [[1, TEXT.count("\n") + 1]]
    assert report.costs == WHOLE.costs


# --- errors in rules and repairs -----------------------------------------------------------------------------


def test_an_error_in_a_rule_costs_what_that_rule_finds(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(_document: Document) -> NoReturn:
        raise ZeroDivisionError

    def broken(rule: Rule) -> Rule:
        return rule._replace(check=of_document(fail)) if rule.code == "DR504" else rule

    lacking = TEXT.replace("## Kosten\n\nDe reis kostte € 900, betaald door de gemeente.\n", "")
    without = validate(lacking)
    monkeypatch.setattr("dienstreis.rules.checking.RULES", tuple(map(broken, RULES)))
    found = validate(lacking)
    [told] = [finding for finding in found if finding.code == "DR005"]
    assert "DR504" in told.message
    assert [finding for finding in found if finding != told] == without
    assert "DR401" in [finding.code for finding in without]


def test_a_finding_of_an_error_can_be_switched_off(breaks: Break) -> None:
    breaks("extract.report", "read_costs")
    assert not validate(TEXT, ignore=["read-in-part", "DR1", "DR2", "DR3", "DR6", "DR7", "DR9"])
    assert "DR005" not in codes(read_document(TEXT + "\n<!-- dienstreis: ignore DR005 -->\n"))


def test_an_error_in_the_search_for_debris_hides_only_debris(breaks: Break) -> None:
    breaks("document", "find_debris")
    document = read_document(TEXT)
    assert document.debris == []
    assert codes(document).count("DR005") == 1


def test_no_repair_is_proved_by_what_cannot_be_read(breaks: Break) -> None:
    damaged = TEXT.replace("- T. Vermaas, wethouder", "\uf0b7 T. Vermaas, wethouder")
    found = fix(damaged)
    assert found
    assert not found.lost
    breaks("extract.report", "read_gifts")
    unproved = fix(damaged)
    assert unproved
    assert unproved.lost == "gifts"


# --- what is remembered of an error --------------------------------------------------------------------------


def test_the_first_error_of_a_part_is_remembered_with_its_trace() -> None:
    guard = Guard()
    assert guard.read("costs", lambda: 1 // 0, lambda: -1) == -1
    assert guard.read("costs", lambda: int("x" * 900), lambda: -2) == -2
    assert guard.read("gifts", lambda: 3, lambda: -3) == 3
    [(part, failure)] = guard.failures.items()
    assert part == "costs"
    assert failure.what.startswith("ZeroDivisionError")
    assert "1 // 0" in failure.trace


def test_dates_that_no_calendar_has_are_looked_for_when_problems_are_asked_for(breaks: Break) -> None:
    breaks("extract.report", "impossible_dates")
    document = read_document(TEXT)
    assert not document.guard.failures
    assert document.problems == []
    assert list(document.guard.failures) == ["dates_impossible"]
    assert "DR005" in codes(document)

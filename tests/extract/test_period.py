"""When a trip was, and when its report was written."""

from collections.abc import Callable
from datetime import date

import pytest

from dienstreis.document import read_document
from dienstreis.model import TripReport

Parse = Callable[[str], TripReport]

LETTER = "Gemeente Veenhorst\n\nRaadsbrief, 12 mei 2023\n\nOnderwerp: bezoek aan Sligo\n\nGeachte raad,\n\n"
MAY = (date(2023, 5, 8), date(2023, 5, 10))


def days(report: TripReport) -> tuple[date | None, date | None] | None:
    return (report.period.start, report.period.end) if report.period else None


def form(line: str) -> str:
    return f"# Verslag dienstreis wethouder K. Lemstra\n\nReisdoel: Ierland, Sligo\n{line}\nMeereizende ambtenaren: 1\n"


def prose(*sentences: str, title: str = "Verslag werkbezoek aan Sligo") -> str:
    return f"# {title}\n\n{' '.join(sentences)}\n\n## Resultaten\n\nEr is veel geleerd.\n"


# --- labels --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "lines",
    [
        "Periode: 8-10 mei 2023",
        "Reisperiode: van 8 tot en met 10 mei 2023",
        "Vertrekdatum en duur van de reis: 8 t/m 10 mei 2023",
        "Vertrekdatum en duur van de reis: 8 mei 2023, drie dagen",
        "Vertrekdatum en duur van de reis:\n8-10 mei 2023",
        "Vertrekdatum en duur van de reis:\n\n8-10 mei 2023\n",
        "Wanneer\n\n8-10 mei 2023\n",
        "**Periode** 8-10 mei 2023",
        "Vertrekdatum: 8 mei 2023\nRetourdatum: 10 mei 2023",
        "Vertrek: maandag 8 mei 2023 om 7.10 uur\nTerugkomst: woensdag 10 mei 2023 om 21.30 uur",
        "Datum vertrek: 08-05-2023\nDatum terugkeer: 10-05-2023",
        "Vertrekdatum: 8 mei 2023\nAantal dagen: 3",
        "Vertrekdatum: 8 mei 2023\nAantal overnachtingen: 2",
        "Startdatum: 2023-05-08\nEinddatum: 2023-05-10",
        "Datum: 8-10 mei 2023",
        "Dates of visit: 8-10 May 2023",
        "Departure date: May 8, 2023\nReturn date: May 10, 2023",
        "Wanneer was de reis? 8 t/m 10 mei 2023",
    ],
)
def test_labels_tell_the_days(parse_report: Parse, lines: str) -> None:
    assert days(parse_report(form(lines))) == MAY


def test_front_matter_tells_the_days(parse_report: Parse) -> None:
    text = (
        "---\nvertrek: 2023-05-08\nterugkeer: 2023-05-10\n---\n\n# Verslag dienstreis Sligo\n\nWij bezochten Sligo.\n"
    )
    assert days(parse_report(text)) == MAY


@pytest.mark.parametrize(
    "row", ["| Periode | 8-10 mei 2023 |", "| Vertrek | 8 mei 2023 |\n| Terugkeer | 10 mei 2023 |"]
)
def test_a_table_of_facts_tells_the_days(parse_report: Parse, row: str) -> None:
    text = (
        f"# Verslag dienstreis Sligo\n\n| Wat | Waarde |\n|---|---|\n| Bestemming | Sligo |\n{row}\n| Doel | leren |\n"
    )
    assert days(parse_report(text)) == MAY


def test_a_label_outranks_the_title(parse_report: Parse) -> None:
    text = form("Periode: 8-10 mei 2023").replace("Lemstra", "Lemstra naar Sligo, 1-3 april 2023")
    assert days(parse_report(text)) == MAY


def test_a_label_outranks_an_earlier_sentence(parse_report: Parse) -> None:
    text = "# Verslag dienstreis Sligo\n\nIn 2019 reisden wij van 2 tot en met 4 juni 2019.\n\nPeriode: 8-10 mei 2023\n"
    assert days(parse_report(text)) == MAY


@pytest.mark.parametrize(
    ("value", "precision", "start", "end"),
    [
        ("8-10 mei 2023", "day", *MAY),
        ("mei 2023", "month", date(2023, 5, 1), date(2023, 5, 31)),
        ("begin mei 2023", "part_of_month", date(2023, 5, 1), date(2023, 5, 10)),
        ("voorjaar 2023", "season", date(2023, 3, 1), date(2023, 5, 31)),
        ("2023", "year", date(2023, 1, 1), date(2023, 12, 31)),
        ("week 19 van 2023", "week", date(2023, 5, 8), date(2023, 5, 14)),
        ("tweede kwartaal 2023", "quarter", date(2023, 4, 1), date(2023, 6, 30)),
    ],
)
def test_words_are_as_exact_as_they_say(
    parse_report: Parse, value: str, precision: str, start: date, end: date
) -> None:
    period = parse_report(form(f"Periode: {value}")).period
    assert period is not None
    assert (period.precision, period.start, period.end) == (precision, start, end)


def test_days_are_counted_with_both_ends(parse_report: Parse) -> None:
    period = parse_report(form("Periode: 30 april - 2 mei 2023")).period
    assert period is not None
    assert period.days == 3


@pytest.mark.parametrize("value", ["nog niet bekend", "31 juni 2023", "onbekend"])
def test_what_cannot_be_read_has_only_its_words(parse_report: Parse, value: str) -> None:
    period = parse_report(form(f"Periode: {value}")).period
    assert period is not None
    assert (period.text, period.start, period.end, period.days) == (value, None, None, None)


@pytest.mark.parametrize("value", ["n.v.t.", "-", ""])
def test_an_empty_answer_is_no_period(parse_report: Parse, value: str) -> None:
    assert parse_report(form(f"Periode: {value}")).period is None


# --- title ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "title",
    [
        "Verslag dienstreis Sligo, 8-10 mei 2023",
        "Verslag dienstreis van 8 tot en met 10 mei 2023 naar Sligo",
        "Verslag werkbezoek Sligo (8 t/m 10 mei 2023)",
        "Report of a visit to Sligo, 8-10 May 2023",
    ],
)
def test_the_title_tells_the_days(parse_report: Parse, title: str) -> None:
    assert days(parse_report(prose("Wij spraken de burgemeester.", title=title))) == MAY


def test_a_month_in_the_title_yields_to_days_in_a_sentence(parse_report: Parse) -> None:
    told = prose("Wij reisden van 8 tot en met 10 mei 2023 naar Sligo.", title="Verslag dienstreis Sligo mei 2023")
    assert days(parse_report(told)) == MAY


def test_the_year_of_the_title_completes_the_days(parse_report: Parse) -> None:
    told = prose("Wij reisden van 8 tot en met 10 mei naar Sligo.", title="Verslag dienstreis Sligo mei 2023")
    assert days(parse_report(told)) == MAY


def test_a_month_in_the_title_is_better_than_nothing(parse_report: Parse) -> None:
    told = prose("Wij spraken de burgemeester.", title="Verslag dienstreis Sligo mei 2023")
    assert days(parse_report(told)) == (date(2023, 5, 1), date(2023, 5, 31))


# --- sentences -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "sentences",
    [
        ("Van 8 tot en met 10 mei 2023 bezocht wethouder Lemstra Sligo.",),
        ("Wij waren op 8, 9 en 10 mei 2023 in Sligo.",),
        ("De delegatie reisde van maandag 8 t/m woensdag 10 mei 2023 naar Sligo.",),
        ("From 8 to 10 May 2023 we visited Sligo.",),
        ("Op 8 mei 2023 vertrokken wij naar Sligo.", "Op 10 mei 2023 waren wij weer thuis."),
        ("Wij vertrokken op 8 mei 2023 en keerden op 10 mei 2023 terug.",),
        ("We left for Sligo on 8 May 2023.", "We returned on 10 May 2023."),
        ("Wij waren van 8 tot en met 9 mei 2023 in Sligo.", "De wethouder keerde op 10 mei 2023 terug."),
    ],
)
def test_sentences_tell_the_days(parse_report: Parse, sentences: tuple[str, ...]) -> None:
    assert days(parse_report(prose(*sentences))) == MAY


@pytest.mark.parametrize(
    "sentence",
    [
        "Op 8 mei 2023 bracht wethouder Lemstra een bezoek aan Sligo.",
        "On 8 May 2023 the alderman visited Sligo.",
    ],
)
def test_a_trip_may_last_one_day(parse_report: Parse, sentence: str) -> None:
    period = parse_report(prose(sentence)).period
    assert period is not None
    assert (period.start, period.end, period.days) == (date(2023, 5, 8), date(2023, 5, 8), 1)


def test_headings_of_days_tell_the_days(parse_report: Parse) -> None:
    text = (
        "# Verslag werkbezoek aan Sligo\n\nWij spraken veel mensen.\n\n## Maandag 8 mei 2023\n\n- haven\n\n"
        "## Dinsdag 9 mei 2023\n\n- school\n\n## Woensdag 10 mei 2023\n\n- stadhuis\n"
    )
    assert days(parse_report(text)) == MAY


def test_a_range_broken_over_a_line_end_is_read(parse_report: Parse) -> None:
    text = "Verslag werkbezoek Sligo\n\nDe delegatie bezocht Sligo van 8 tot en met\n10 mei 2023 om te leren.\n"
    assert days(parse_report(text)) == MAY


# --- what is no date of the trip -----------------------------------------------------------------------------


@pytest.mark.parametrize(
    "sentence",
    [
        "Het Zeefestival was van 1 tot en met 9 mei 2023.",
        "De wereldexpo duurt van 1 april tot en met 31 oktober 2023.",
        "De havenbeurs liep van 2 tot en met 30 mei 2023.",
    ],
)
def test_the_days_of_an_event_are_not_those_of_the_trip(parse_report: Parse, sentence: str) -> None:
    told = prose(sentence, "Wij waren van 8 tot en met 10 mei 2023 in Sligo.")
    assert days(parse_report(told)) == MAY


def test_a_postponed_trip_has_its_new_days(parse_report: Parse) -> None:
    told = prose(
        "De reis stond gepland voor 3 tot en met 5 februari 2023 en is uitgesteld.",
        "Wij bezochten Sligo van 8 tot en met 10 mei 2023.",
    )
    assert days(parse_report(told)) == MAY


@pytest.mark.parametrize(
    "section",
    [
        "## Vervolg\n\nVan 3 tot en met 5 juni 2024 komt Sligo op bezoek.",
        "## Kosten\n\nTickets van 3 tot en met 5 juni 2024: € 200.",
    ],
)
def test_later_days_are_not_those_of_the_trip(parse_report: Parse, section: str) -> None:
    text = f"# Verslag werkbezoek aan Sligo\n\nWij spraken de burgemeester.\n\n{section}\n"
    assert parse_report(text).period is None


def test_a_report_without_a_date_has_no_period(parse_report: Parse) -> None:
    assert parse_report(prose("Wij bezochten Sligo.")).period is None


def test_the_date_of_the_report_is_not_the_period(parse_report: Parse) -> None:
    report = parse_report(prose("Wij bezochten Sligo.") + "\nDatum verslag: 1 juni 2023\n")
    assert (report.period, report.report_date) == (None, date(2023, 6, 1))


def test_the_period_has_its_passage(parse_report: Parse) -> None:
    text = form("Periode: 8-10 mei 2023 (drie dagen)")
    place = parse_report(text).provenance["/period"]
    assert text[place.start : place.end].startswith("8-10 mei 2023")
    assert place.line == 4


@pytest.mark.parametrize(
    "lines",
    [
        "Vertrekdatum: 8 mei 2023\nRetourdatum: 10 mei 2023",
        "Retourdatum: 10 mei 2023\nVertrekdatum: 8 mei 2023",
        "Duur: 3 dagen\nVertrekdatum: 8 mei 2023",
        "Aantal dagen: 3\nVertrekdatum: 8 mei 2023",
        "Vertrekdatum: 8 mei 2023\nAantal dagen: 3",
    ],
)
def test_a_period_of_two_labels_has_both_in_its_passage(parse_report: Parse, lines: str) -> None:
    text = form(lines)
    place = parse_report(text).provenance["/period"]
    first, last = (line.split(": ")[1] for line in lines.split("\n"))
    assert text[place.start : place.end].startswith(first)
    assert text[place.start : place.end].endswith(last)


# --- the report's own date -----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "line",
    [
        "Datum verslag: 1 juni 2023",
        "Dagtekening: 1 juni 2023",
        "Vastgesteld: 1 juni 2023",
        "Vastgesteld door het college op 1 juni 2023",
        "Datum van dit verslag\n\n1 juni 2023",
        "Opgesteld op: 01-06-2023",
        "Date of report: 1 June 2023",
        "Oudemeer, 1 juni 2023",
        "1 juni 2023",
        "Datum: 1 juni 2023",
    ],
)
def test_the_report_is_dated(parse_report: Parse, line: str) -> None:
    assert parse_report(form("Periode: 8-10 mei 2023") + f"\n{line}\n").report_date == date(2023, 6, 1)


def test_a_report_dated_without_a_year_is_of_the_year_of_the_trip(parse_report: Parse) -> None:
    report = parse_report(form("Periode: 8-10 mei 2023") + "\nVastgesteld: 1 juni\n")
    assert report.report_date == date(2023, 6, 1)


def test_a_trip_dated_without_a_year_is_of_the_year_of_the_report(parse_report: Parse) -> None:
    report = parse_report(form("Periode: 8-10 mei") + "\nDatum verslag: 1 juni 2023\n")
    assert days(report) == MAY


@pytest.mark.parametrize(
    "line", ["Wij komen op 1 juni 2023 terug.", "Op 1 juni 2023 is een school geopend.", "Vastgesteld: binnenkort"]
)
def test_another_date_does_not_date_the_report(parse_report: Parse, line: str) -> None:
    assert parse_report(form("Periode: 8-10 mei 2023") + f"\n{line}\n").report_date is None


@pytest.mark.parametrize(
    "head",
    [
        "Verzonden: donderdag 1 juni 2023 09:12",
        "Sent: 1 June 2023",
        "Datum evaluatie: 1 juni 2023",
        "Datum: 1 juni 2023\n\nDe folder is af.\nGereed op 29 mei 2023.",
    ],
)
def test_the_head_of_a_letter_dates_it(parse_report: Parse, head: str) -> None:
    assert parse_report(form("Periode: 8-10 mei 2023") + f"{head}\n").report_date == date(2023, 6, 1)


def test_a_date_alone_under_the_title_dates_the_report(parse_report: Parse) -> None:
    text = "Verslag bezoek Ierland\n\n1 juni 2023\n\n\n1 Kort\n\nVan 8 tot en met 10 mei 2023 waren wij in Sligo.\n"
    assert parse_report(text).report_date == date(2023, 6, 1)


def test_a_footnote_does_not_date_the_report(parse_report: Parse) -> None:
    text = form("Periode: 8-10 mei 2023") + "\n1 Vastgesteld door de raad op 19 december 2024.\n"
    assert parse_report(text).report_date is None


def test_the_last_change_of_a_page_does_not_date_the_report(parse_report: Parse) -> None:
    page = form("Periode: 8-10 mei 2023") + "\nOpgesteld op 1 juni 2023\n"
    text = f"---\nlaatst_bijgewerkt: 2023-06-20\n---\n\n{page}"
    assert parse_report(text).report_date == date(2023, 6, 1)


def test_a_numbered_signature_dates_the_report(parse_report: Parse) -> None:
    text = form("Periode: 8-10 mei 2023") + "\n9. Opgemaakt te Veenhorst op 1 juni 2023\n\n   K. Lemstra\n"
    assert parse_report(text).report_date == date(2023, 6, 1)


def test_a_byline_with_a_reading_time_dates_the_page(parse_report: Parse) -> None:
    line = "*Door wethouder K. Lemstra | geplaatst op 1 juni 2023 | leestijd 4 minuten*"
    assert parse_report(f"{line}\n\n" + form("Periode: 8-10 mei 2023")).report_date == date(2023, 6, 1)


@pytest.mark.parametrize(
    "line", ["Opgesteld op 2 juni 2023 door de griffie", "_Opgemaakt op 2 juni 2023 door K. Lemstra_"]
)
def test_who_drew_it_up_may_stand_behind_the_date(parse_report: Parse, line: str) -> None:
    text = f"# Verslag dienstreis naar Porvoo\n\n{line}\n\nWij waren van 8 tot en met 10 mei 2023 in Porvoo.\n"
    assert parse_report(text).report_date == date(2023, 6, 2)


def test_a_plain_date_without_a_year_is_of_the_year_of_the_trip(parse_report: Parse) -> None:
    text = "# Verslag dienstreis naar Porvoo\n\nDatum: 18 mei\n\nVan 8 tot en met 10 mei 2023 bezochten wij Porvoo.\n"
    assert parse_report(text).report_date == date(2023, 5, 18)


@pytest.mark.parametrize(
    ("when", "first", "last"),
    [
        ("Woensdag jl.", date(2023, 5, 10), date(2023, 5, 10)),
        ("Afgelopen donderdag", date(2023, 5, 11), date(2023, 5, 11)),
        ("Maandag en dinsdag jl.", date(2023, 5, 8), date(2023, 5, 9)),
        ("Vorige week dinsdag", date(2023, 5, 2), date(2023, 5, 2)),
        ("Eergisteren", date(2023, 5, 10), date(2023, 5, 10)),
    ],
)
def test_days_counted_back_from_the_letter(parse_report: Parse, when: str, first: date, last: date) -> None:
    letter = f"{LETTER}{when} ben ik in Sligo (Ierland) geweest.\n"
    assert days(parse_report(letter)) == (first, last)


def test_a_weekday_with_its_date_is_that_date(parse_report: Parse) -> None:
    letter = f"{LETTER}Afgelopen dinsdag, 9 mei, ben ik in Sligo (Ierland) geweest.\n"
    assert days(parse_report(letter)) == (date(2023, 5, 9), date(2023, 5, 9))


def test_days_without_a_year_before_the_date_of_the_signature(parse_report: Parse) -> None:
    blog = (
        "# Verslag: drie dagen in Sligo\n\nHier leg ik uit wat ik van 8 tot en met 10 mei in Sligo (Ierland) heb gedaan"
        " tijdens ons werkbezoek.\n\n"
        "## Maandag 8 mei\n\nWij zagen de haven. Het regende.\n\n## Woensdag 10 mei\n\nWij gingen terug.\n\n"
        "## Wat het kostte\n\nDe reis kostte € 640.\n\nKarin Lemstra\nwethouder Wonen\n17 mei 2023\n\n"
        "---\n\nLees ook: Sporthal open\n"
    )
    report = parse_report(blog)
    assert days(report) == (date(2023, 5, 8), date(2023, 5, 10))
    assert report.report_date == date(2023, 5, 17)


@pytest.mark.parametrize(
    "labels",
    [
        "Vertrek: 8 mei 2024\nTerugkeer: 6 mei 2024",
        "Vertrekdatum: 8 mei 2024\nTerugkomst: 6 mei 2024",
        "Van: 8-5-2024\nTot: 6-5-2024",
    ],
)
def test_a_return_before_the_departure_under_labels_of_their_own_is_a_problem(labels: str) -> None:
    document = read_document(f"# Verslag dienstreis wethouder A. Jansen naar Wenen\n\n{labels}\n")
    assert [problem.kind for problem in document.problems] == ["reversed"]
    period = document.report.period
    assert period
    assert (period.start, period.end) == (None, None)


@pytest.mark.parametrize(
    ("back", "end"),
    [("", date(2019, 5, 15)), (" Wij kwamen op 16 mei 2019 terug in Zwolle.", date(2019, 5, 16))],
)
def test_what_is_wrong_with_a_period_stays_with_it_where_a_later_return_prolongs_it(back: str, end: date) -> None:
    went = "maandag 14 tot en met woensdag 15 mei 2019"
    text = f"# Reisverslag Gent\n\nHet college reisde van {went} naar Gent.{back}\n"
    document = read_document(text)
    assert document.report.period
    assert document.report.period.end == end
    (problem,) = document.problems
    assert (problem.kind, text[problem.span.start : problem.span.end]) == ("weekday", went)


@pytest.mark.parametrize("labels", ["Van: 5-6-2023\nTot: 7-6-2023", "Vanaf: 5 juni 2023\nTot en met: 7 juni 2023"])
def test_from_and_until_are_labels_of_days(labels: str) -> None:
    period = read_document(f"# Verslag dienstreis wethouder A. Jansen naar Wenen\n\n{labels}\n").report.period
    assert period
    assert (str(period.start), str(period.end)) == ("2023-06-05", "2023-06-07")


def test_a_memo_head_is_no_period() -> None:
    text = "# Verslag dienstreis wethouder A. Jansen naar Wenen\n\nVan: de griffie, 5 juni 2023\nTot: de raad\n"
    period = read_document(text).report.period
    assert period is None or period.start != period.end or str(period.start) != "2023-06-05"

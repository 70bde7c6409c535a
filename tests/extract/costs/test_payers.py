"""Who paid for a trip."""

from collections.abc import Callable

import pytest

from dienstreis.model import TripReport

REPORT = """# Verslag dienstreis van wethouder H. Meinsma van de gemeente Veenhorst naar Lahti

Deelnemer(s) namens college: wethouder H. Meinsma
Reisdoel (land, plaats): Finland, Lahti
Vertrekdatum en duur van de reis: 12 tot en met 14 maart 2024

{told}
"""


@pytest.mark.parametrize(
    ("told", "payer"),
    [
        ("Kosten betaald door: gemeente Veenhorst", "gemeente Veenhorst"),
        ("Wordt betaald door: Noordfonds (geheel)", "Noordfonds"),
        ("Paid by: the province", "the province"),
        ("Reiskosten: € 416,- (t.l.v. de Noordelijke Commissie)", "de Noordelijke Commissie"),
        ("Kosten: € 416, voor rekening van de provincie", "de provincie"),
        ("## Kosten\n\nDe kosten zijn betaald uit het reisbudget van het college.", "het reisbudget van het college"),
        ("## Kosten\n\nDe reis kostte de gemeente Veenhorst € 2.714.", "de gemeente Veenhorst"),
        ("## Kosten\n\nDe kosten bedroegen € 930 en komen ten laste van het programma Wonen.", "het programma Wonen"),
        ("## Kosten\n\nDe gemeente heeft alle kosten betaald. Het hotel kostte € 300.", "De gemeente"),
        ("## Costs\n\nThe costs were € 1,930 and were paid by the province.", "the province"),
        ("## Costs\n\nThe trip cost the municipality € 2,714.", "the municipality"),
        ("## Kosten\n\nDe reis kostte € 416. Dit bedrag wordt gedragen door de provincie.", "de provincie"),
        ("## Kosten\n\nDe gemeente heeft alles betaald, behalve de taxi.", "De gemeente"),
        ("## Kosten\n\nHet ministerie was € 640 kwijt.", "Het ministerie"),
        ("## Kosten\n\nDe kosten komen ten laste van post 6.12 van het jaarplan.", "post 6.12 van het jaarplan"),
        ("## Costs\n\nThe ministry spent EUR 9,312 in all.", "The ministry"),
        (
            "## Kosten\n\nDat was € 640 uit het scholingsbudget van de griffie, ruim binnen de raming.",
            "het scholingsbudget van de griffie",
        ),
        ("## Kosten\n\nDe uitgaven komen ten laste van het budget Water (2017: € 45.000).", "het budget Water"),
        ("## Kosten\n\nTrein € 80\nHotel € 90\nKomt uit: post Bestuur", "post Bestuur"),
        ("## Kosten\n\nDe reis kostte € 640. Dekking uit: budget griffie.", "budget griffie"),
        ("## Costs\n\nThe trip cost EUR 640, met from the travel fund.", "the travel fund"),
        ("## Kosten\n\nHet bedrag van € 640 is geboekt op kostenplaats 4410.", "kostenplaats 4410"),
        (
            "## Wie betaalt dat?\n\nDe vlucht is vergoed door de Unie. Veenhorst was zelf in totaal € 96,20 kwijt.",
            "de Unie",
        ),
        ("De reis kostte € 812. De provincie heeft dit betaald.", "De provincie"),
        ("## Kosten\n\nSamen € 812. De provincie Noordmark betaalde deze kosten.", "De provincie Noordmark"),
        ("## Kosten\n\nTrein € 312 en hotel € 500. Ze zijn door de griffie voldaan.", "de griffie"),
        ("## Kosten\n\nDe kosten bedroegen € 812. Die nam de gemeente voor haar rekening.", "de gemeente"),
        (
            "## Kosten\n\nDe reis kostte € 812. De organiserende universiteit betaalde dat.",
            "De organiserende universiteit",
        ),
        ("## Costs\n\nThe trip cost € 812. The ministry paid for this.", "The ministry"),
        (
            "## Kosten\n\nSamen € 812. Dit komt ten laste van het reisbudget van de griffie, waarin € 900 zat.",
            "het reisbudget van de griffie",
        ),
        ("## Kosten\n\nDe taxi kostte € 30. De gemeente Lahti betaalde die.", None),
        ("## Kosten\n\nDe reis kostte € 812. De gemeente betaalde die lunch.", None),
        ("## Kosten\n\nDe trein kostte € 80.", None),
        ("Kosten: € 416", None),
        ("Kosten: € 416\n\nDe wethouder reisde op uitnodiging van de stad Lahti.", None),
    ],
)
def test_payer(parse_report: Callable[[str], TripReport], told: str, payer: str | None) -> None:
    costs = parse_report(REPORT.format(told=told)).costs
    assert costs is not None
    assert costs.paid_by == payer


@pytest.mark.parametrize(
    ("told", "payer"),
    [
        ("De kosten bedroegen € 812. Dit heeft het waterschap Zeedelta betaald.", "het waterschap Zeedelta"),
        ("De kosten bedroegen € 812. De provincie heeft dit betaald.", "De provincie"),
        ("De kosten bedroegen € 812. Deze kosten zijn door de gemeente vergoed.", "de gemeente"),
        ("De kosten bedroegen € 812. De gemeente heeft ons hartelijk ontvangen.", None),
        ("De kosten bedroegen € 812. Dit vond de gemeente betaalbaar.", None),
        ("Figures released by the Harrow Plains District Council show it spent $28,914 on the trip.", None),
    ],
)
def test_who_pays_is_read_from_the_clause(
    parse_report: Callable[[str], TripReport], told: str, payer: str | None
) -> None:
    costs = parse_report(REPORT.format(told=f"## Kosten\n\n{told}")).costs
    assert costs is not None
    assert costs.paid_by == payer

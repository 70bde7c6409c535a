"""The kind of news items, decisions, letters and notes, as they are found."""

from collections.abc import Callable

import pytest

from dienstreis.model import TripReport


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        (
            (
                "Handelsmissie naar Finland\n\nDatum besluit: 4 juni 2019\n\nGedeputeerde Pim Vos leidde van 6 tot 9 "
                "mei 2019 een missie naar Finland.\n\nSoort besluit: GS-vergadering"
            ),
            "trip_report",
        ),
        (
            "Missie naar Finland\n\nBurgemeester Pim Vos heeft op 6 mei 2019 een missie naar Lahti geleid.",
            "trip_report",
        ),
        ("Mission to Finland\n\nMayor Ada Pratt led a trade mission to Lahti from 6 to 9 May 2019.", "trip_report"),
        ("Besluit: missie naar Finland\n\nHet college stemt in.", "other"),
        (
            (
                "Raadsleden naar Estland\n\nEen delegatie van de raad van Hoogveld brengt van 4 tot en met 8 maart een "
                "werkbezoek aan Estland. De delegatie spreekt met vissers."
            ),
            "announcement",
        ),
        (
            (
                "Raadsleden naar Estland\n\nEen delegatie van de raad van Hoogveld brengt een werkbezoek aan Estland. "
                "De raadsleden reisden met de trein naar Tallinn en spraken er met vissers."
            ),
            "trip_report",
        ),
        (
            (
                "Vriendschap\n\nOp 3 mei heb ik kennisgemaakt met collega's uit Tartu in Estland. Een delegatie was "
                "bij ons op bezoek. We hebben werkbezoeken gebracht aan de sluis."
            ),
            "other",
        ),
        (
            (
                "Oakford will go on building its friendship with Lahti, Finland, where a delegation of the town stayed "
                "in May 2023. They saw the port on that trip. Mayor Ada Pratt led them."
            ),
            "trip_report",
        ),
        (
            (
                "Handelsmissie Lahti - Goedkeuring\n\ncollege van burgemeester en schepenen\nvr 12/06/2015 - 09:00\n\n"
                "De stad trekt van 3 tot en met 9 oktober 2015 met een handelsmissie naar Lahti in Finland.\n\n"
                "Artikel 1\n\nHet college keurt het programma goed.\n\nArtikel 2\n\nDe kosten zijn 900 euro."
            ),
            "announcement",
        ),
        (
            (
                "Regels voor dienstreizen\n\nArtikel 1\n\nWie naar Finland reist, vraagt toestemming.\n\n"
                "Artikel 2\n\nDe kosten worden vergoed."
            ),
            "other",
        ),
        (
            (
                "Zes leden in Lahti\n\nIn Lahti vergaderden van 2 tot en met 5 juli 2018 zes leden van de delegatie "
                "bij de Oostzeeraad."
            ),
            "trip_report",
        ),
        (
            (
                "Wethouder terug uit Lahti\n\nWethouder Vos bezocht Lahti op 3 mei 2019.\n\n"
                "Schrijf u in voor de nieuwsbrief"
            ),
            "trip_report",
        ),
    ],
)
def test_kind(parse_report: Callable[[str], TripReport], text: str, kind: str) -> None:
    assert parse_report(text).document_type == kind

"""Members of the delegation group by group, each group behind its label."""

from collections.abc import Callable

import pytest

from dienstreis.model import TripReport

Parse = Callable[[str], TripReport]

HEAD = "Gemeente Oudemeer\nVerslag dienstreis Porvoo, 8-10 mei 2023\n\n"


def members(report: TripReport) -> list[tuple[str | None, str | None]]:
    return [(person.name, person.role) for person in report.delegation]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            (
                "Reisgezelschap\nBurgemeester:      mw. A. Pluk\nSecretaris:        dhr. Q. Ooms\n"
                "Extern:            K. Bol (Bol Techniek), R. Aal (Aal Hout)\n\nAanleiding\nDe haven.\n"
            ),
            [("A. Pluk", "Burgemeester"), ("Q. Ooms", "Secretaris"), ("K. Bol", None), ("R. Aal", None)],
        ),
        (
            (
                "Wie waren er?\nVanuit de gemeente: burgemeester Pluk.\nVanuit het comité: Kees Ooms (voorzitter).\n"
                "Mevrouw S. Wit (VVD) was verhinderd.\n\nVerslag\nHet was mooi.\n"
            ),
            [("Pluk", "burgemeester"), ("Kees Ooms", "voorzitter")],
        ),
        ("Wie waren er?\nDatum: 8 mei 2023\nPlaats: Porvoo\n\nVerslag\nHet was mooi.\n", []),
    ],
)
def test_groups_stand_behind_their_labels(
    parse_report: Parse, text: str, expected: list[tuple[str | None, str | None]]
) -> None:
    assert members(parse_report(HEAD + text)) == expected

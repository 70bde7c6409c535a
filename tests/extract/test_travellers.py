"""The office-holders whose trip it is."""

from collections.abc import Callable

import pytest

from dienstreis.model import TripReport
from dienstreis.vocabulary.own_words import OwnWords, using

Parse = Callable[[str], TripReport]

FACTS = "Reisdoel: Finland, Porvoo\nPeriode: 8-10 mei 2023\nDoel van de reis: leren\n"


def holders(report: TripReport) -> list[tuple[str | None, str | None]]:
    return [(person.name, person.role) for person in report.travellers]


def form(lines: str) -> str:
    return f"# Verslag buitenlandse dienstreis gemeente Oudemeer\n\n{lines}\n{FACTS}"


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        ("Deelnemer(s) namens college: wethouder K. Lemstra", [("K. Lemstra", "wethouder")]),
        ("Deelnemer(s) namens college:\nwethouder K. Lemstra", [("K. Lemstra", "wethouder")]),
        ("Deelnemer(s) namens college:\n\nwethouder K. Lemstra\n", [("K. Lemstra", "wethouder")]),
        ("Deelnemer(s) namens college: K. Lemstra, wethouder Water", [("K. Lemstra", "wethouder Water")]),
        (
            "Deelnemer(s) namens college: burgemeester B. Zwan en wethouder K. Lemstra",
            [("B. Zwan", "burgemeester"), ("K. Lemstra", "wethouder")],
        ),
        (
            "Deelnemers namens het college:\n- burgemeester B. Zwan\n- wethouder K. Lemstra\n",
            [("B. Zwan", "burgemeester"), ("K. Lemstra", "wethouder")],
        ),
        ("Naam bestuurder: K. Lemstra\nFunctie: wethouder Water", [("K. Lemstra", "wethouder Water")]),
        ("Wethouder: K. Lemstra", [("K. Lemstra", "Wethouder")]),
        ("Gedeputeerde: K. Lemstra", [("K. Lemstra", "Gedeputeerde")]),
        ("Wie reisde er? Wethouder K. Lemstra", [("K. Lemstra", "Wethouder")]),
        ("Traveller: alderman K. Lemstra", [("K. Lemstra", "alderman")]),
    ],
)
def test_a_label_names_them(parse_report: Parse, lines: str, expected: list[tuple[str, str]]) -> None:
    assert holders(parse_report(form(lines))) == expected


def test_front_matter_names_them(parse_report: Parse) -> None:
    text = f"---\nreizigers:\n  - wethouder K. Lemstra\n  - burgemeester B. Zwan\n---\n\n{form('')}"
    assert holders(parse_report(text)) == [("K. Lemstra", "wethouder"), ("B. Zwan", "burgemeester")]


def test_a_table_of_facts_names_them(parse_report: Parse) -> None:
    text = (
        "# Verslag dienstreis\n\n| Wat | Waarde |\n|---|---|\n| Bestuurder | wethouder K. Lemstra |\n"
        "| Bestemming | Porvoo |\n| Periode | 8-10 mei 2023 |\n"
    )
    assert holders(parse_report(text)) == [("K. Lemstra", "wethouder")]


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("Verslag dienstreis wethouder K. Lemstra naar Porvoo", [("K. Lemstra", "wethouder")]),
        ("Verslag dienstreis van burgemeester B. Zwan naar Porvoo", [("B. Zwan", "burgemeester")]),
        ("Report of a visit by alderman K. Lemstra to Porvoo", [("K. Lemstra", "alderman")]),
    ],
)
def test_the_title_names_them(parse_report: Parse, title: str, expected: list[tuple[str, str]]) -> None:
    assert holders(parse_report(f"# {title}\n\n{FACTS}")) == expected


def test_the_first_sentence_names_the_one_in_the_title_in_full(parse_report: Parse) -> None:
    text = (
        "# Verslag dienstreis wethouder Lemstra naar Porvoo\n\nWethouder K.J. Lemstra bezocht Porvoo op 8 mei 2023.\n"
    )
    assert [person.name for person in parse_report(text).travellers] == ["K.J. Lemstra"]


def test_of_one_list_they_are_the_office_holders_of_the_body_that_reports(parse_report: Parse) -> None:
    text = form("") + (
        "\n## Delegatie\n\n- K. Lemstra, wethouder, gemeente Oudemeer\n- A. Pluk, adviseur, gemeente Oudemeer\n"
        "- R. Boon, wethouder, gemeente Bredewiel\n- Q. Ooms, directeur, Stichting De Vloot\n"
    )
    assert [person.name for person in parse_report(text).travellers] == ["K. Lemstra"]


@pytest.mark.parametrize(
    ("body", "own", "other"),
    [
        ("gemeente Oude", "gemeente Oude", "gemeente Bredewiel"),
        ("provincie Zuiderland", "provincie Zuiderland", "provincie Westermark"),
        ("waterschap De Wielen", "De Wielen", "waterschap De Dalen"),
    ],
)
def test_office_holders_of_like_bodies_are_guests(parse_report: Parse, body: str, own: str, other: str) -> None:
    text = (
        f"# Verslag dienstreis {body} naar Porvoo\n\n{FACTS}\n## Delegatie\n\n"
        f"- K. Lemstra, bestuurder, {own}\n- R. Boon, bestuurder, {other}\n"
    )
    assert [person.name for person in parse_report(text).travellers] == ["K. Lemstra"]


def test_the_members_of_a_parliament_have_parties(parse_report: Parse) -> None:
    text = (
        "# Verslag werkbezoek van de Tweede Kamer aan Porvoo\n\nVan 8 tot en met 10 mei 2023 bezocht een delegatie "
        "Porvoo. De delegatie bestond uit de leden Lemstra (VVD) en Pluk (D66) en griffier Q. Ooms.\n"
    )
    assert [person.name for person in parse_report(text).travellers] == ["Lemstra", "Pluk"]


@pytest.mark.parametrize(
    "signature",
    [
        "De wethouder van Water,\n\nK. Lemstra\n",
        "De minister van Getijden,\nK. Lemstra\n",
        "K. Lemstra\nwethouder\n",
        "K. Lemstra, wethouder\n",
        "V. Lemstra, wethouder\n",
    ],
)
def test_the_signer_of_a_letter_made_the_trip(parse_report: Parse, signature: str) -> None:
    text = f"Betreft: verslag werkbezoek Porvoo\n\nOp 8 mei 2023 bracht ik een werkbezoek aan Porvoo.\n\n{signature}"
    (traveller,) = parse_report(text).travellers
    assert (traveller.name or "").endswith(". Lemstra")
    assert (traveller.role or "").startswith(("wethouder", "minister"))


@pytest.mark.parametrize(
    "sentence",
    [
        "Van 8 tot en met 10 mei 2023 bezocht wethouder K. Lemstra van de gemeente Oudemeer de haven van Porvoo.",
        "Alderman K. Lemstra of the municipality of Oudemeer visited the port of Porvoo on 8 May 2023.",
    ],
)
def test_the_first_sentence_names_them(parse_report: Parse, sentence: str) -> None:
    report = parse_report(f"# Verslag werkbezoek Porvoo\n\n{sentence}\n")
    assert [person.name for person in report.travellers] == ["K. Lemstra"]


def test_a_label_outranks_the_title(parse_report: Parse) -> None:
    text = form("Deelnemer(s) namens college: wethouder K. Lemstra").replace(
        "Oudemeer", "Oudemeer, burgemeester B. Zwan"
    )
    assert holders(parse_report(text)) == [("K. Lemstra", "wethouder")]


@pytest.mark.parametrize("value", ["geen", "n.v.t.", "-"])
def test_an_empty_answer_names_nobody(parse_report: Parse, value: str) -> None:
    assert holders(parse_report(form(f"Deelnemer(s) namens college: {value}"))) == []


@pytest.mark.parametrize(
    "told",
    [
        "## Resultaten\n\nDe haven van Porvoo is groot.",
        "## Programma\n\n- 8 mei 2023: gesprek met burgemeester M. Laine",
    ],
)
def test_hosts_are_no_travellers(parse_report: Parse, told: str) -> None:
    assert holders(parse_report(f"# Verslag dienstreis gemeente Oudemeer naar Porvoo\n\n{FACTS}\n{told}\n")) == []


def test_a_traveller_has_a_passage(parse_report: Parse) -> None:
    text = form("Naam bestuurder: K. Lemstra\nFunctie: wethouder Water")
    place = parse_report(text).provenance["/travellers/0"]
    assert text[place.start : place.end] == "K. Lemstra\nFunctie: wethouder Water"


@pytest.mark.parametrize("body", ["Hogeschool Oudemeer", "Ondernemersraad Oudemeer", "Stichting Haven Oudemeer"])
def test_members_of_bodies_of_another_kind_are_guests(parse_report: Parse, body: str) -> None:
    listed = f"## Deelnemers\n\n- wethouder K. Lemstra\n- A. Pluk, lid van het bestuur van {body}\n"
    report = parse_report(f"# Verslag dienstreis gemeente Oudemeer naar Porvoo\n\nPeriode: 8-10 mei 2023\n\n{listed}")
    assert [person.name for person in report.travellers] == ["K. Lemstra"]


@pytest.mark.parametrize(
    ("told", "name"),
    [
        ("Kees Lemstra, onze wethouder Havens, was op 8 mei in Porvoo.", "Kees Lemstra"),
        ("Gedeputeerde K. Lemstra was van 8 tot en met 10 mei in Porvoo.", "K. Lemstra"),
        ("Kees Lemstra is burgemeester van de gemeente Oudemeer.", "Kees Lemstra"),
    ],
)
def test_who_a_sentence_says_travelled(parse_report: Parse, told: str, name: str) -> None:
    before = "Oudemeer ligt aan het water. " * 10 if told.startswith("Gedeputeerde") else ""
    report = parse_report(
        f"# Verslag dienstreis gemeente Oudemeer naar Porvoo\n\nPeriode: 8-10 mei 2023\nReisdoel: Finland\n\n"
        f"{before}{told}\n"
    )
    assert [person.name for person in report.travellers] == [name]


def test_whom_a_first_sentence_tells_absent_did_not_travel(parse_report: Parse) -> None:
    listed = "De delegatie bestond uit wethouder K. Lemstra en adviseur A. Pluk. Het lid Ooms (CDA) was verhinderd.\n"
    report = parse_report(f"# Verslag dienstreis gemeente Oudemeer naar Porvoo\n\nPeriode: 8-10 mei 2023\n\n{listed}")
    assert [person.name for person in report.travellers] == ["K. Lemstra"]


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        (
            "Namens het College van Bestuur reisden mevrouw dr. A.B. Pluk (voorzitter) en de heer Q. Ooms (lid).",
            [("A.B. Pluk", "voorzitter"), ("Q. Ooms", "lid")],
        ),
        (
            (
                "Dijkgraaf Anna Pluk op de dijk.\n\n"
                "Dijkgraaf Anna Pluk en heemraad Kees Ooms waren van 8 tot en met 10 mei 2023 in Porvoo."
            ),
            [("Anna Pluk", "Dijkgraaf"), ("Kees Ooms", "heemraad")],
        ),
        (
            (
                "Door burgemeester Anna Pluk | geplaatst op 1 juni 2023\n\n"
                "Vorige week was ik in Porvoo. Naast mijzelf waren dat wethouder Kees Ooms en adviseur Q. Bol."
            ),
            [("Anna Pluk", "burgemeester"), ("Kees Ooms", "wethouder")],
        ),
    ],
)
def test_sentences_tell_whose_trip_it_is(
    parse_report: Parse, told: str, expected: list[tuple[str | None, str | None]]
) -> None:
    report = parse_report(f"# Verslag van de dienstreis naar Porvoo\n\n{told}\n\n{FACTS}")
    assert holders(report) == expected


def test_a_label_tells_less_than_the_list_of_members(parse_report: Parse) -> None:
    text = form("Portefeuillehouder: mevrouw K. Lemstra") + "\n## Deelnemers\n\n- K. Lemstra, gedeputeerde Water\n"
    assert holders(parse_report(text)) == [("K. Lemstra", "gedeputeerde Water")]


def test_office_holders_of_a_region_are_those_of_its_municipalities(parse_report: Parse) -> None:
    text = (
        "# Verslag dienstreis naar Porvoo\n\nMetropoolregio Oudemeer\n\n"
        f"{FACTS}\n## Deelnemers\n\n- K. Lemstra, wethouder Wonen gemeente Wielstad\n"
        "- A. Pluk (burgemeester van Zandwerve)\n"
        "- Q. Ooms, programmamanager Wonen metropoolregio\n"
    )
    assert holders(parse_report(text)) == [("K. Lemstra", "wethouder Wonen"), ("A. Pluk", "burgemeester")]


def test_who_sits_on_the_board_of_an_association_holds_no_office(parse_report: Parse) -> None:
    text = (
        "# Verslag dienstreis naar Porvoo\n\nWaterschap Oudemeer\n\n"
        f"Heemraad K. Lemstra, 8-10 mei 2023\n\n{FACTS}\n"
        "## Reisgenoten\n\n- Q. Ooms, bestuurslid van Agrarische Belangen Wiel\n"
    )
    assert [name for name, _ in holders(parse_report(text))] == ["K. Lemstra"]


@pytest.mark.parametrize(
    ("office", "words"),
    [
        ("dorpsmeester A. Jansen", "dorpsmeester"),
        ("A. Jansen (Dorpsmeester)", "Dorpsmeester"),
        ("hoofd van de wijk A. Jansen", "hoofd van de wijk"),
        ("A. Jansen, village reeve", "village reeve"),
    ],
)
def test_an_office_of_ones_own_makes_a_traveller(parse_report: Parse, office: str, words: str) -> None:
    text = f"# Verslag dienstreis naar Porvoo\n\n{FACTS}\n## Deelnemers\n\n- {office}\n- Q. Ooms, beleidsadviseur\n"
    assert holders(parse_report(text)) == []
    with using(OwnWords(offices=(words,))):
        assert holders(parse_report(text)) == [("A. Jansen", words)]
    assert holders(parse_report(text)) == []


def test_several_holders_of_an_office_of_ones_own(parse_report: Parse) -> None:
    text = f"# Verslag dienstreis naar Porvoo\n\n{FACTS}\n## Deelnemers\n\n- dorpsmeesters A. Jansen en P. de Wit\n"
    with using(OwnWords(offices=("dorpsmeester",))):
        assert holders(parse_report(text)) == [("A. Jansen", "dorpsmeester"), ("P. de Wit", "dorpsmeester")]


BARE = "# Verslag van de reis naar Finland\n\nPeriode: 4 tot en met 6 mei 2022\n\n"


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        (
            (
                "Burgemeester Anna Pluk bracht een bezoek aan Porvoo. Van de delegatie maakten naast Anna Pluk ook "
                "wethouder Kees Ooms en griffier Bea Kolk deel uit."
            ),
            [("Anna Pluk", "Burgemeester"), ("Kees Ooms", "wethouder")],
        ),
        ("Schepen Anna Pluk van de stad Oudemeer reisde naar Porvoo.", [("Anna Pluk", "Schepen")]),
        ("Premier Pluk was in Porvoo. Met hem reisde minister Ooms.", [("Pluk", "Premier"), ("Ooms", "minister")]),
        ("The members were Cllr Anna Pluk and Ms Bea Kolk, town clerk.", [("Anna Pluk", None)]),
        ("Daar is gesproken met minister Pluk over de kust.", []),
        ("A statement was signed by Mayor Pluk of Porvoo.", []),
    ],
)
def test_who_travelled_and_no_host_is_a_traveller(parse_report: Parse, told: str, expected: list[object]) -> None:
    assert holders(parse_report(BARE + told + "\n")) == expected

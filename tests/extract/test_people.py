"""Everyone who went, as the report lists them."""

from collections.abc import Callable

import pytest

from dienstreis.model import TripReport

Parse = Callable[[str], TripReport]

HEAD = (
    "# Verslag dienstreis van de gemeente Oudemeer naar Porvoo\n\nPeriode: 8-10 mei 2023\nReisdoel: Finland, Porvoo\n"
)


def names(report: TripReport) -> list[str | None]:
    return [person.name for person in report.delegation]


@pytest.mark.parametrize(
    "section",
    [
        "## Samenstelling van de delegatie\n\n1. K. Lemstra, wethouder\n2. drs. A. Pluk, adviseur\n",
        "## Delegatie\n\n- K. Lemstra, wethouder;\n- drs. A. Pluk, adviseur.\n",
        "## Wie gingen er mee\n\n• K. Lemstra (wethouder)\n• drs. A. Pluk (adviseur)\n",
        "## Deelnemers\n\nK. Lemstra, wethouder\ndrs. A. Pluk, adviseur\n",
        "## Deelnemers\n\n| Naam | Functie |\n|---|---|\n| K. Lemstra | wethouder |\n| drs. A. Pluk | adviseur |\n",
        (
            "## Deelnemers\n\n| Nr | Functie | Naam |\n|---|---|---|\n| 1 | wethouder | K. Lemstra |\n"
            "| 2 | adviseur | drs. A. Pluk |\n"
        ),
        "## Delegatie\n\nDe delegatie bestond uit wethouder K. Lemstra en drs. A. Pluk (adviseur).\n",
        "Deelnemers: wethouder K. Lemstra en drs. A. Pluk, adviseur\n",
        "Delegatie\n\n- K. Lemstra, wethouder\n- drs. A. Pluk, adviseur\n",
        "DELEGATIE\n\n1. K. Lemstra, wethouder,\n2. drs. A. Pluk, adviseur,\n",
        "## Delegation members\n\n- K. Lemstra, alderman\n- drs. A. Pluk, adviser\n",
        "## Inleiding\n\nDe delegatie bestond uit wethouder K. Lemstra en adviseur A. Pluk.\n",
        (
            "## Inleiding\n\nMet wethouder K. Lemstra en adviseur A. Pluk: de delegatie bestond uit:\n\n"
            "- K. Lemstra, wethouder\n- A. Pluk, adviseur\n"
        ),
        "## Introduction\n\nThe delegation consisted of alderman K. Lemstra and adviser A. Pluk.\n",
    ],
)
def test_members_are_read_wherever_they_are_listed(parse_report: Parse, section: str) -> None:
    assert names(parse_report(f"{HEAD}\n{section}")) == ["K. Lemstra", "A. Pluk"]


@pytest.mark.parametrize(
    ("item", "expected"),
    [
        ("K. Lemstra, wethouder", {"name": "K. Lemstra", "role": "wethouder"}),
        ("wethouder K. Lemstra", {"name": "K. Lemstra", "role": "wethouder"}),
        ("drs. A. Pluk, adviseur Water", {"name": "A. Pluk", "title": "drs.", "role": "adviseur Water"}),
        ("mevrouw B. van der Zwan", {"name": "B. van der Zwan", "title": "mevrouw"}),
        ("Zwan, B. van der", {"name": "B. van der Zwan"}),
        ("Q. Ooms, directeur, Stichting De Vloot", {"role": "directeur", "organisation": "Stichting De Vloot"}),
        ("2 ambtenaren", {"name": None, "count": 2}),
        ("drie studenten", {"name": None, "count": 3}),
    ],
)
def test_a_person_has_title_role_and_organisation(parse_report: Parse, item: str, expected: dict[str, object]) -> None:
    (person,) = parse_report(f"{HEAD}\n## Delegatie\n\n- {item}\n").delegation
    assert {key: getattr(person, key) for key in expected} == expected


def test_a_member_of_parliament_has_a_party(parse_report: Parse) -> None:
    (person,) = parse_report(f"{HEAD}\n## Delegatie\n\n- K. Lemstra (VVD)\n").delegation
    assert (person.name, person.party) == ("K. Lemstra", "VVD")


@pytest.mark.parametrize(
    "section",
    [
        "## Resultaten\n\nDe directeur van de haven, J. Virtanen, gaf een rondleiding.\n",
        "## Programma\n\n- gesprek met burgemeester M. Laine\n- lunch met A. Korhonen\n",
        "## Inleiding\n\nBurgemeester M. Laine ontving ons op het stadhuis.\n",
        "## Inleiding\n\nWij danken ambassadeur E. Bosman voor de hulp.\n",
        "Gastheer: burgemeester M. Laine\n",
        "Contactpersoon: A. Korhonen\n",
        "## Delegatie\n\ngeen\n",
        "Deelnemers: n.v.t.\n",
    ],
)
def test_hosts_and_others_are_no_members(parse_report: Parse, section: str) -> None:
    assert names(parse_report(f"{HEAD}\n{section}")) == []


@pytest.mark.parametrize(
    "sentence",
    [
        "Wethouder Q. Ooms was verhinderd.",
        "Q. Ooms was wegens ziekte afwezig.",
        "De heer Ooms kon niet mee.",
        "Wij danken Q. Ooms voor de voorbereiding.",
        "Onze gastheer was burgemeester M. Laine.",
        "Ms Ooms was unable to travel.",
    ],
)
def test_those_who_stayed_at_home_are_no_members(parse_report: Parse, sentence: str) -> None:
    text = f"{HEAD}\n## Delegatie\n\nDe delegatie bestond uit wethouder K. Lemstra en adviseur A. Pluk. {sentence}\n"
    assert names(parse_report(text)) == ["K. Lemstra", "A. Pluk"]


@pytest.mark.parametrize("label", ["Afwezig", "Verhinderd"])
def test_a_label_of_absence_lists_no_members(parse_report: Parse, label: str) -> None:
    assert names(parse_report(f"{HEAD}\nDeelnemers: K. Lemstra\n{label}: Q. Ooms\n")) == ["K. Lemstra"]


def test_a_member_who_is_named_again_counts_once(parse_report: Parse) -> None:
    text = (
        f"{HEAD}\n## Delegatie\n\n- wethouder K. Lemstra\n- A. Pluk, adviseur\n\n"
        "Namens het waterschap reisden mee: A. Pluk en Lemstra.\n"
    )
    assert names(parse_report(text)) == ["K. Lemstra", "A. Pluk"]


def test_counted_groups_are_all_kept(parse_report: Parse) -> None:
    text = f"{HEAD}\n## Delegatie\n\n- 2 ambtenaren\n- 2 studenten\n"
    assert [person.count for person in parse_report(text).delegation] == [2, 2]


def test_the_names_of_a_form_alone_are_no_delegation(parse_report: Parse) -> None:
    assert names(parse_report(f"{HEAD}Deelnemer(s) namens college: wethouder K. Lemstra\n")) == []


def test_a_member_has_a_passage(parse_report: Parse) -> None:
    text = f"{HEAD}\n## Delegatie\n\n1. K. Lemstra, wethouder\n2. drs. A. Pluk, adviseur\n"
    place = parse_report(text).provenance["/delegation/1"]
    assert text[place.start : place.end] == "drs. A. Pluk, adviseur"


def test_a_member_in_a_table_has_the_row_as_its_passage_whatever_its_order(parse_report: Parse) -> None:
    row = "| Zeilmakerij Pluk | drs. A. Pluk | directeur |"
    text = f"{HEAD}\n## Deelnemers\n\n| Bedrijf | Naam | Functie |\n|---|---|---|\n{row}\n"
    report = parse_report(text)
    place = report.provenance["/delegation/0"]
    assert [(person.name, person.role) for person in report.delegation] == [("A. Pluk", "directeur")]
    assert text[place.start : place.end] == row.strip("| ")


@pytest.mark.parametrize(
    ("listed", "parties"),
    [
        ("- D66: K. de Wit (delegatieleider)\n- VVD: J. Poot en Ans Bol\n", ["D66", "VVD", "VVD"]),
        ("- Lokaal Wiel: mr. K. de Wit en J. Poot\n", ["Lokaal Wiel", "Lokaal Wiel"]),
        ("- VVD-fractie: K. de Wit\n- fractie CU-SGP: J. Poot\n", ["VVD", "CU-SGP"]),
        ("- D66 – K. de Wit\n- SP – J. Poot\n", ["D66", "SP"]),
        ("- namens de VVD: K. de Wit\n- J. Poot namens D66\n", ["VVD", "D66"]),
        ("D66: K. de Wit\nHart voor Wiel: J. Poot\nVVD: Ans Bol\n", ["D66", "Hart voor Wiel", "VVD"]),
        ("VVD     K. de Wit\nD66     J. Poot\n", ["VVD", "D66"]),
        ("**D66:** K. de Wit  \n**VVD:** J. Poot  \n", ["D66", "VVD"]),
        ("- D66\n  - K. de Wit\n  - J. Poot, fractievoorzitter\n- VVD\n  - Ans Bol\n", ["D66", "D66", "VVD"]),
        (
            "| Fractie | Naam |\n|---|---|\n| VVD | K. de Wit |\n| Hart voor Wiel | J. Poot |\n",
            ["VVD", "Hart voor Wiel"],
        ),
    ],
)
def test_the_party_may_stand_before_the_names(parse_report: Parse, listed: str, parties: list[str]) -> None:
    found = parse_report(f"# Verslag werkbezoek gemeenteraad\n\n## Deelnemers\n\n{listed}").delegation
    assert [person.party for person in found] == parties
    assert [person.name for person in found] == ["K. de Wit", "J. Poot", "Ans Bol"][: len(parties)]


def test_a_group_label_names_an_organisation_or_a_role(parse_report: Parse) -> None:
    listed = "- Hogeschool Wiel: Karin de Wit, lector\n- griffier: Q. Ooms\n- secretaris: Ans Bol\n"
    found = parse_report(f"# Verslag werkbezoek\n\n## Deelnemers\n\n{listed}").delegation
    assert [(person.name, person.role, person.organisation) for person in found] == [
        ("Karin de Wit", "lector", "Hogeschool Wiel"),
        ("Q. Ooms", "griffier", None),
        ("Ans Bol", "secretaris", None),
    ]


def test_a_clause_about_one_of_the_members_does_not_end_their_list(parse_report: Parse) -> None:
    told = (
        "Namens de commissie reisden de leden Van der Wiel (D66), die als delegatieleider optrad, Poot (CDA) en "
        "Ooms-Bol (VVD). De leden Prins (SP) en De Wit (SGP) moesten wegens stemmingen in Den Haag blijven."
    )
    found = parse_report(f"# Verslag werkbezoek van de commissie\n\n## Delegatie\n\n{told}\n").delegation
    assert [(person.name, person.party) for person in found] == [
        ("Van der Wiel", "D66"),
        ("Poot", "CDA"),
        ("Ooms-Bol", "VVD"),
    ]
    assert found[0].role == "delegatieleider"


def test_a_body_behind_a_role_belongs_to_it_without_a_preposition_too(parse_report: Parse) -> None:
    listed = "- Karin de Wit (lid dagelijks bestuur)\n- Jan Poot, lid algemeen bestuur waterschap Wiel\n"
    found = parse_report(f"# Verslag werkbezoek\n\n## Deelnemers\n\n{listed}").delegation
    assert [(person.role, person.organisation) for person in found] == [
        ("lid dagelijks bestuur", None),
        ("lid algemeen bestuur", "waterschap Wiel"),
    ]

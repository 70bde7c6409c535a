"""The grammar of people: tables in both languages, traps, and properties."""

from typing import NamedTuple

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.growth import grows_evenly

from dienstreis.grammar.names import (
    PersonReading,
    find_people,
    is_office_holder,
    read_count,
    read_leading,
    read_people,
    read_person,
)
from dienstreis.grammar.names.words import ABBREVIATIONS, tokenise
from dienstreis.vocabulary import people as vocabulary


class Who(NamedTuple):
    """What a reading should say."""

    name: str | None = None
    title: str | None = None
    role: str | None = None
    organisation: str | None = None
    party: str | None = None
    number: int = 1


def who(reading: PersonReading | None) -> Who | None:
    if reading is None:
        return None
    return Who(reading.name, reading.title, reading.role, reading.organisation, reading.party, reading.count)


NAMES = [
    ("P. Hollander", Who("P. Hollander")),
    ("Marleen Oosterling", Who("Marleen Oosterling")),
    ("dhr. B. van der Meulen", Who("B. van der Meulen", "dhr.")),
    ("Dhr. G.H.J. Terpstra", Who("G.H.J. Terpstra", "Dhr.")),
    ("mw. drs. L.M. Pauw-de Bruin", Who("L.M. Pauw-de Bruin", "mw. drs.")),
    ("mw.drs. L.M. Pauw", Who("L.M. Pauw", "mw.drs.")),
    ("Prof.dr.ir. Chr. Vossen", Who("Chr. Vossen", "Prof.dr.ir.")),
    ("prof.mr.dr. Tj. Ykema", Who("Tj. Ykema", "prof.mr.dr.")),
    ("A. in 't Groen", Who("A. in 't Groen")),
    ("Q. op den Kamp", Who("Q. op den Kamp")),
    ("H. 't Lam", Who("H. 't Lam")),
    ("N. van ’t Zand", Who("N. van ’t Zand")),
    ("S. 's-Jacob", Who("S. 's-Jacob")),
    ("R. d'Ancona", Who("R. d'Ancona")),
    ("Fiona O'Leary", Who("Fiona O'Leary")),
    ("Y. ben Hamida", Who("Y. ben Hamida")),
    ("Karim El Ouali", Who("Karim El Ouali")),
    ("mevrouw N. El Ouali-Bakker", Who("N. El Ouali-Bakker", "mevrouw")),
    ("H. al-Sabah", Who("H. al-Sabah")),
    ("Z. Çelik", Who("Z. Çelik")),
    ("Ö. Şahin", Who("Ö. Şahin")),
    ("Mr. Zhang Weimin", Who("Zhang Weimin", "Mr.")),
    ("Ms. Park Ji-woo", Who("Park Ji-woo", "Ms.")),
    ("Nguyen Thi Lan", Who("Nguyen Thi Lan")),
    ("Mevrouw Peeters", Who("Peeters", "Mevrouw")),
    ("de heer Van Zomeren", Who("Van Zomeren", "de heer")),
    ("J.-P. Mertens", Who("J.-P. Mertens")),
    ("P. (Pieter) van Loon", Who("P. (Pieter) van Loon")),
    ("K.L.M Vrieling", Who("K.L.M Vrieling")),
    ("Mw. AM Schouten", Who("AM Schouten", "Mw.")),
    ("John F. Brewster", Who("John F. Brewster")),
    ("Wolde, F.A. ten", Who("F.A. ten Wolde")),
    ("Ten Wolde, F.A.", Who("F.A. Ten Wolde")),
    ("Meij, mw. drs. S. van der", Who("S. van der Meij", "mw. drs.")),
    ("ir. D. Kooi MSc", Who("D. Kooi", "ir. MSc")),
    ("D. Kooi, MBA", Who("D. Kooi", "MBA")),
    ("mr. D. Kooi LL.M.", Who("D. Kooi", "mr. LL.M.")),
    ("drs. E. Pol RA", Who("E. Pol", "drs. RA")),
    ("1) T. Zwart", Who("T. Zwart")),
    ("• T. Zwart;", Who("T. Zwart")),
    ("A.Bosma", Who("A.Bosma")),
    ("drs.A. vanderBerg", Who("A. vanderBerg", "drs.")),
    ("J. Boer-\n van Dam", Who("J. Boer- van Dam")),
]

FAMILIES = [
    (
        "B. Snoek, projectleider Hoogwater, gemeente Zandwerve",
        Who("B. Snoek", role="projectleider Hoogwater", organisation="gemeente Zandwerve"),
    ),
    (
        "K. Dijkgraaf, voorzitter, dorpsplatform Oost",
        Who("K. Dijkgraaf", role="voorzitter", organisation="dorpsplatform Oost"),
    ),
    ("Wethouder Snoek (Haven)", Who("Snoek", role="Wethouder")),
    (
        "wethouder F. Snoek (Zorg en Sport), gemeente Zandwerve",
        Who("F. Snoek", role="wethouder", organisation="gemeente Zandwerve"),
    ),
    (
        "mevrouw Snoek-Aal (PvdA), tevens delegatieleider",
        Who("Snoek-Aal", "mevrouw", "delegatieleider", party="PvdA"),
    ),
    ("de heer Van Aal van Snoek (VVD)", Who("Van Aal van Snoek", "de heer", party="VVD")),
    (
        "F. Snoek, rector magnificus Universiteit Zandwerve",
        Who("F. Snoek", role="rector magnificus", organisation="Universiteit Zandwerve"),
    ),
    (
        "F. Snoek, lid College van Bestuur, Hogeschool Zandwerve",
        Who("F. Snoek", role="lid College van Bestuur", organisation="Hogeschool Zandwerve"),
    ),
    ("F. Snoek, accountmanager bedrijven", Who("F. Snoek", role="accountmanager bedrijven")),
    (
        "F. Snoek, Business Developer WaterKracht",
        Who("F. Snoek", role="Business Developer", organisation="WaterKracht"),
    ),
    (
        "wethouder Financiën, Sport en Cultuur F. Snoek",
        Who("F. Snoek", role="wethouder Financiën, Sport en Cultuur"),
    ),
    ("Dhr. F. Snoek: voorzitter KvK Noord", Who("F. Snoek", "Dhr.", "voorzitter", "KvK Noord")),
    ("Snoek, F.G. (SGP)", Who("F.G. Snoek", party="SGP")),
    ("Snoek, F.G. (Frits), wethouder", Who("F.G. (Frits) Snoek", role="wethouder")),
    ("weth. F. Snoek", Who("F. Snoek", role="weth.")),
    ("kolonel b.d. F. Snoek", Who("F. Snoek", role="kolonel b.d.")),
    ("minister Snoek voor Natuur en Stikstof", Who("Snoek", role="minister")),
    ("heemraad F. Snoek (Water Natuurlijk)", Who("F. Snoek", role="heemraad", party="Water Natuurlijk")),
    (
        "F. Snoek, directeur Economie & Cultuur, gemeente Zandwerve",
        Who("F. Snoek", role="directeur Economie & Cultuur", organisation="gemeente Zandwerve"),
    ),
    (
        "F. Snoek, burgemeester van Zandwerve en voorzitter van de Veiligheidsregio Oost",
        Who("F. Snoek", role="burgemeester van Zandwerve en voorzitter", organisation="Veiligheidsregio Oost"),
    ),
    (
        "Sylvia Wells, President of the Executive Board, Sandwick University",
        Who("Sylvia Wells", role="President of the Executive Board", organisation="Sandwick University"),
    ),
    ("Minister for Foreign Trade Sylvia Wells", Who("Sylvia Wells", role="Minister for Foreign Trade")),
    (
        "Priya Raman, Lecturer in Marine Law, Sandwick University of Applied Sciences",
        Who(
            "Priya Raman",
            role="Lecturer in Marine Law",
            organisation="Sandwick University of Applied Sciences",
        ),
    ),
    (
        "Nai\u0308ma Snoek, coo\u0308rdinator Wijken bij de gemeente",
        Who("Nai\u0308ma Snoek", role="coo\u0308rdinator Wijken", organisation="gemeente"),
    ),
]

PERSONS = [
    (
        "B. Snoek, lid van de raad van bestuur van kennisinstelling De Krab",
        Who("B. Snoek", role="lid van de raad van bestuur", organisation="kennisinstelling De Krab"),
    ),
    ("B. Snoek, lid van het college van bestuur", Who("B. Snoek", role="lid van het college van bestuur")),
    ("B. Snoek, President of the Executive Board", Who("B. Snoek", role="President of the Executive Board")),
    ("B. Snoek, Dean of the School of Engineering", Who("B. Snoek", role="Dean of the School of Engineering")),
    ("B. Snoek, hoofd van de directie Zorg", Who("B. Snoek", role="hoofd", organisation="directie Zorg")),
    (
        "B. Snoek, relatiemanager Maritiem College",
        Who("B. Snoek", role="relatiemanager", organisation="Maritiem College"),
    ),
    ("B. Snoek, hoofd International Office", Who("B. Snoek", role="hoofd International Office")),
    ("B. Snoek, adviseur Wonen metropoolregio", Who("B. Snoek", role="adviseur Wonen", organisation="metropoolregio")),
    ("B. Snoek (projectleider Hitte)", Who("B. Snoek", role="projectleider Hitte")),
    ("B. Snoek, teler LTO-afdeling Zandwerve", Who("B. Snoek", role="teler", organisation="LTO-afdeling Zandwerve")),
    (
        "B. Snoek, bestuurslid van Agrarische Belangen Zandwerve",
        Who("B. Snoek", role="bestuurslid", organisation="Agrarische Belangen Zandwerve"),
    ),
    ("Wethouder S. Prins", Who("S. Prins", role="Wethouder")),
    ("Wethouder Visser", Who("Visser", role="Wethouder")),
    ("locoburgemeester en wethouder K. Aal", Who("K. Aal", role="locoburgemeester en wethouder")),
    ("wethouder/locoburgemeester K. Aal", Who("K. Aal", role="wethouder/locoburgemeester")),
    ("wethouder ir. B. ter Horst MBA (D66)", Who("B. ter Horst", "ir. MBA", "wethouder", party="D66")),
    ("gedeputeerde Jantine de Roo (BBB)", Who("Jantine de Roo", role="gedeputeerde", party="BBB")),
    (
        "minister van Oceanen en Getijden drs. W. Zee",
        Who("W. Zee", "drs.", "minister van Oceanen en Getijden"),
    ),
    ("staatssecretaris van Lucht mr. O. Blauw", Who("O. Blauw", "mr.", "staatssecretaris van Lucht")),
    ("commissaris van de Koning dr. P. Eik", Who("P. Eik", "dr.", "commissaris van de Koning")),
    (
        "de heer B. Snoek, commissaris van de Koning in Westmark",
        Who("B. Snoek", "de heer", "commissaris van de Koning", "Westmark"),
    ),
    ("B. Snoek, wethouder Sport en Cultuur", Who("B. Snoek", role="wethouder Sport en Cultuur")),
    (
        "B. Snoek, wethouder Zorg, Sport en Cultuur, gemeente Zandwerve",
        Who("B. Snoek", role="wethouder Zorg, Sport en Cultuur", organisation="gemeente Zandwerve"),
    ),
    ("B. Snoek (wethouder)", Who("B. Snoek", role="wethouder")),
    (
        "B. Snoek - wethouder gemeente Zandwerve",
        Who("B. Snoek", role="wethouder", organisation="gemeente Zandwerve"),
    ),
    (
        "B. Snoek, wethouder van de gemeente Zandwerve",
        Who("B. Snoek", role="wethouder", organisation="gemeente Zandwerve"),
    ),
    (
        "B. Snoek, wethouder Financiën van Zandwerve",
        Who("B. Snoek", role="wethouder Financiën", organisation="Zandwerve"),
    ),
    ("B. Snoek, burgemeester Zandwerve", Who("B. Snoek", role="burgemeester", organisation="Zandwerve")),
    (
        "B. Snoek, waarnemend burgemeester van Zandwerve",
        Who("B. Snoek", role="waarnemend burgemeester", organisation="Zandwerve"),
    ),
    ("B. Snoek (burgemeester van Zandwerve)", Who("B. Snoek", role="burgemeester", organisation="Zandwerve")),
    ("B. Snoek, directeur Vlotgas BV", Who("B. Snoek", role="directeur", organisation="Vlotgas BV")),
    (
        "B. Snoek, algemeen directeur Haringfabriek Noord",
        Who("B. Snoek", role="algemeen directeur", organisation="Haringfabriek Noord"),
    ),
    (
        "B. Snoek, directeur Bedrijfsvoering, Waterschap De Meer",
        Who("B. Snoek", role="directeur Bedrijfsvoering", organisation="Waterschap De Meer"),
    ),
    (
        "B. Snoek, directeur van het Scheepvaartmuseum Delta",
        Who("B. Snoek", role="directeur", organisation="Scheepvaartmuseum Delta"),
    ),
    ("B. Snoek, CEO Zonnewind", Who("B. Snoek", role="CEO", organisation="Zonnewind")),
    (
        "B. Snoek, voorzitter Ondernemersvereniging Zandwerve",
        Who("B. Snoek", role="voorzitter", organisation="Ondernemersvereniging Zandwerve"),
    ),
    (
        "B. Snoek, voorzitter van de raad van bestuur van Universiteit Zandwerve",
        Who("B. Snoek", role="voorzitter van de raad van bestuur", organisation="Universiteit Zandwerve"),
    ),
    (
        "B. Snoek, vertegenwoordiger LTO/Greenport/HAS",
        Who("B. Snoek", role="vertegenwoordiger", organisation="LTO/Greenport/HAS"),
    ),
    (
        "B. Snoek, hoofd Internationale Zaken gemeente Zandwerve",
        Who("B. Snoek", role="hoofd Internationale Zaken", organisation="gemeente Zandwerve"),
    ),
    (
        "B. Snoek, senior beleidsadviseur economie en toerisme",
        Who("B. Snoek", role="senior beleidsadviseur economie en toerisme"),
    ),
    ("B. Snoek, adviseur bij TNO", Who("B. Snoek", role="adviseur", organisation="TNO")),
    ("B. Snoek, strategisch adviseur RVO", Who("B. Snoek", role="strategisch adviseur", organisation="RVO")),
    (
        "B. Snoek, beleidsmedewerker Water, provincie Westmark",
        Who("B. Snoek", role="beleidsmedewerker Water", organisation="provincie Westmark"),
    ),
    (
        "B. Snoek, hoogleraar Kusttechniek aan de Technische Universiteit Zandwerve",
        Who("B. Snoek", role="hoogleraar Kusttechniek", organisation="Technische Universiteit Zandwerve"),
    ),
    ("B. Snoek, kaasmaker", Who("B. Snoek", role="kaasmaker")),
    ("B. Snoek, tolk", Who("B. Snoek", role="tolk")),
    ("B. Snoek, griffier", Who("B. Snoek", role="griffier")),
    (
        "B. Snoek, gemeentesecretaris/algemeen directeur",
        Who("B. Snoek", role="gemeentesecretaris/algemeen directeur"),
    ),
    ("B. Snoek, fractievoorzitter VVD", Who("B. Snoek", role="fractievoorzitter", party="VVD")),
    ("B. Snoek, raadslid GroenLinks", Who("B. Snoek", role="raadslid", party="GroenLinks")),
    ("B. Snoek (PvdA), raadslid", Who("B. Snoek", role="raadslid", party="PvdA")),
    ("B. Snoek (voorzitter, ChristenUnie)", Who("B. Snoek", role="voorzitter", party="ChristenUnie")),
    ("Snoek (D66; rapporteur)", Who("Snoek", role="rapporteur", party="D66")),
    ("Snoek-van Aal (SP, Eerste Kamer)", Who("Snoek-van Aal", organisation="Eerste Kamer", party="SP")),
    ("Snoek (Leefbaar Zandwerve)", Who("Snoek", party="Leefbaar Zandwerve")),
    ("T. Snoek (Gemeentebelangen)", Who("T. Snoek", party="Gemeentebelangen")),
    ("B. Snoek (op eigen kosten)", Who("B. Snoek")),
    ("B. Snoek, wethouder (verhinderd)", Who("B. Snoek", role="wethouder")),
    ("B. Snoek (namens de raad)", Who("B. Snoek")),
    ("B. Snoek, stadsdichter (tot en met woensdag)", Who("B. Snoek", role="stadsdichter")),
    (
        "B. Snoek | wethouder | gemeente Zandwerve",
        Who("B. Snoek", role="wethouder", organisation="gemeente Zandwerve"),
    ),
    ("B. Snoek Burgemeester Zandwerve", Who("B. Snoek", role="Burgemeester", organisation="Zandwerve")),
    ("B. Snoek,wethouder Verkeer", Who("B. Snoek", role="wethouder Verkeer")),
    ("Pieter Snoek, Zandwerve", Who("Pieter Snoek", organisation="Zandwerve")),
    ("Pieter Snoek (Zonnewind BV)", Who("Pieter Snoek", organisation="Zonnewind BV")),
    ("Pieter Snoek, Zonnewind BV", Who("Pieter Snoek", organisation="Zonnewind BV")),
    (
        "Sjoukje van der Wal namens Stichting Zeehond",
        Who("Sjoukje van der Wal", organisation="Stichting Zeehond"),
    ),
    ("Rector magnificus prof. dr. E. Uil", Who("E. Uil", "prof. dr.", "Rector magnificus")),
    ("dijkgraaf Van Terp", Who("Van Terp", role="dijkgraaf")),
    ("het Kamerlid De Wind (CDA)", Who("De Wind", role="Kamerlid", party="CDA")),
    ("2 ambtenaren", Who(role="ambtenaren", number=2)),
    ("één ambtenaar", Who(role="ambtenaar", number=1)),
    (
        "drie medewerkers van de afdeling Kabinet",
        Who(role="medewerkers", organisation="afdeling Kabinet", number=3),
    ),
    (
        "5 studenten (Hogeschool Zandwerve)",
        Who(role="studenten", organisation="Hogeschool Zandwerve", number=5),
    ),
    ("een tolk", Who(role="tolk", number=1)),
    ("1 beleidsadviseur", Who(role="beleidsadviseur", number=1)),
    ("twaalf ondernemers uit de regio", Who(role="ondernemers", number=12)),
    ("twee Chinese stagiairs", Who(role="Chinese stagiairs", number=2)),
    ("Mr Colin Brewster, Mayor of Sandwick", Who("Colin Brewster", "Mr", "Mayor", "Sandwick")),
    ("Mayor Colin Brewster", Who("Colin Brewster", role="Mayor")),
    ("Deputy Mayor Anna Wells", Who("Anna Wells", role="Deputy Mayor")),
    ("Alderman C. Wells (Housing)", Who("C. Wells", role="Alderman")),
    (
        "Colin Wells, Head of International Relations, City of Sandwick",
        Who("Colin Wells", role="Head of International Relations", organisation="City of Sandwick"),
    ),
    (
        "Colin Wells, Managing Director, Tidewater Ltd",
        Who("Colin Wells", role="Managing Director", organisation="Tidewater Ltd"),
    ),
    (
        "Colin Wells, Chief Executive Officer of Tidewater",
        Who("Colin Wells", role="Chief Executive Officer", organisation="Tidewater"),
    ),
    (
        "Prof. Colin Wells, Professor of Marine Biology at the University of Sandwick",
        Who("Colin Wells", "Prof.", "Professor of Marine Biology", "University of Sandwick"),
    ),
    (
        "Dr. Priya Raman – Senior Policy Adviser, Ministry of Tides",
        Who("Priya Raman", "Dr.", "Senior Policy Adviser", "Ministry of Tides"),
    ),
    ("Priya Raman, Event Coordinator", Who("Priya Raman", role="Event Coordinator")),
    (
        "Priya Raman (Programme Manager, Sandwick Port Authority)",
        Who("Priya Raman", role="Programme Manager", organisation="Sandwick Port Authority"),
    ),
    ("Priya Raman, interpreter", Who("Priya Raman", role="interpreter")),
    ("three civil servants", Who(role="civil servants", number=3)),
    (
        "Four students of the Sandwick Academy",
        Who(role="students", organisation="Sandwick Academy", number=4),
    ),
    ("an interpreter", Who(role="interpreter", number=1)),
]


@pytest.mark.parametrize(("text", "expected"), [*NAMES, *FAMILIES, *PERSONS])
def test_one_person(text: str, expected: Who) -> None:
    assert who(read_person(text)) == expected


@pytest.mark.parametrize(("text", "expected"), [*NAMES, *FAMILIES, *PERSONS])
def test_a_list_of_one(text: str, expected: Who) -> None:
    assert [who(reading) for reading in read_people(text)] == [expected]


LISTS = [
    (
        "de adviseur internationale zaken (mevrouw K. Krab), een vertegenwoordiger van de brandweer (de heer P. Snoek)",
        [
            Who("K. Krab", "mevrouw", "adviseur internationale zaken"),
            Who("P. Snoek", "de heer", "vertegenwoordiger", "brandweer"),
        ],
    ),
    (
        "Roel Krab van de LTO, Sietske Bron van het Landschap en adviseur Tim Snoek",
        [
            Who("Roel Krab", organisation="LTO"),
            Who("Sietske Bron", organisation="Landschap"),
            Who("Tim Snoek", role="adviseur"),
        ],
    ),
    (
        "wethouder Piet Snoek (Onderwijs), Fatos Krab, directeur van scholengroep De Vloot",
        [
            Who("Piet Snoek", role="wethouder"),
            Who("Fatos Krab", role="directeur", organisation="scholengroep De Vloot"),
        ],
    ),
    (
        "burgemeester Piet Snoek en als ambtelijke ondersteuning Kees Krab van het team Haven",
        [Who("Piet Snoek", role="burgemeester"), Who("Kees Krab", organisation="team Haven")],
    ),
    (
        (
            "onze havenmeester, de heer F. Aal, mevrouw G. van der Krab,\n"
            "directeur van Visafslag Zandwerve, en de heer H. Zalm van de vakbond"
        ),
        [
            Who("F. Aal", "de heer", "havenmeester"),
            Who("G. van der Krab", "mevrouw", "directeur", "Visafslag Zandwerve"),
            Who("H. Zalm", "de heer", organisation="vakbond"),
        ],
    ),
    (
        "de heer F. Aal en mevrouw G. Krab, beiden werkzaam bij de gemeente Zandwerve",
        [
            Who("F. Aal", "de heer", organisation="gemeente Zandwerve"),
            Who("G. Krab", "mevrouw", organisation="gemeente Zandwerve"),
        ],
    ),
    (
        "wethouder Aal, ambtelijk ondersteund door G. Krab (beleidsadviseur)",
        [Who("Aal", role="wethouder"), Who("G. Krab", role="beleidsadviseur")],
    ),
    (
        (
            "de gedeputeerden Aal-Krab (VVD) en Zalm (CDA), alsmede "
            "de directeur van de Ontwikkelingsmaatschappij, drs. G. Baars"
        ),
        [
            Who("Aal-Krab", role="gedeputeerde", party="VVD"),
            Who("Zalm", role="gedeputeerde", party="CDA"),
            Who("G. Baars", "drs.", "directeur", "Ontwikkelingsmaatschappij"),
        ],
    ),
    (
        "de wethouders Aal en Krab, de gemeentesecretaris en drie ambtenaren",
        [Who("Aal", role="wethouder"), Who("Krab", role="wethouder"), Who(role="ambtenaren", number=3)],
    ),
    (
        "drie studenten en hun docent, de heer F. Aal",
        [Who(role="studenten", number=3), Who("F. Aal", "de heer", "docent")],
    ),
    (
        "een delegatie van acht ondernemers onder leiding van F. Aal",
        [Who(role="ondernemers", number=8), Who("F. Aal")],
    ),
    (
        "drie ondernemers uit Zandwerve: F. Aal (Aalbouw), G. Krab (Krab BV) en H. Zalm",
        [
            Who("F. Aal", role="ondernemer", organisation="Aalbouw"),
            Who("G. Krab", role="ondernemer", organisation="Krab BV"),
            Who("H. Zalm", role="ondernemer"),
        ],
    ),
    ("burgemeester F. Aal en echtgenote", [Who("F. Aal", role="burgemeester")]),
    (
        "burgemeester Aal met twee ambtenaren",
        [Who("Aal", role="burgemeester"), Who(role="ambtenaren", number=2)],
    ),
    (
        "burgemeester F. Aal en wethouder G. Baars",
        [Who("F. Aal", role="burgemeester"), Who("G. Baars", role="wethouder")],
    ),
    (
        "Burgemeester Aal, wethouder Baars en gemeentesecretaris Kabeljauw",
        [
            Who("Aal", role="Burgemeester"),
            Who("Baars", role="wethouder"),
            Who("Kabeljauw", role="gemeentesecretaris"),
        ],
    ),
    (
        "de wethouders Aal (VVD), Van Baars (CDA) en De Krab (Lokaal Zandwerve)",
        [
            Who("Aal", role="wethouder", party="VVD"),
            Who("Van Baars", role="wethouder", party="CDA"),
            Who("De Krab", role="wethouder", party="Lokaal Zandwerve"),
        ],
    ),
    (
        "de gedeputeerden F. Aal en G. Baars",
        [Who("F. Aal", role="gedeputeerde"), Who("G. Baars", role="gedeputeerde")],
    ),
    (
        "de Kamerleden Aal (D66, voorzitter), Van Baars-Krab (PVV) en Çelik (DENK)",
        [
            Who("Aal", role="voorzitter", party="D66"),
            Who("Van Baars-Krab", role="Kamerleden", party="PVV"),
            Who("Çelik", role="Kamerleden", party="DENK"),
        ],
    ),
    (
        "F. Aal en G. Baars, wethouders",
        [Who("F. Aal", role="wethouder"), Who("G. Baars", role="wethouder")],
    ),
    (
        "F. Aal en G. Baars, beiden wethouder van Zandwerve",
        [
            Who("F. Aal", role="wethouder", organisation="Zandwerve"),
            Who("G. Baars", role="wethouder", organisation="Zandwerve"),
        ],
    ),
    (
        "F. Aal (VVD), G. Baars (CDA) en mevrouw H. Krab (D66)",
        [Who("F. Aal", party="VVD"), Who("G. Baars", party="CDA"), Who("H. Krab", "mevrouw", party="D66")],
    ),
    (
        "Pieter Aal, directeur Vlotgas, Femke Baars, voorzitter Zeilvereniging Noord, en twee studenten",
        [
            Who("Pieter Aal", role="directeur", organisation="Vlotgas"),
            Who("Femke Baars", role="voorzitter", organisation="Zeilvereniging Noord"),
            Who(role="studenten", number=2),
        ],
    ),
    (
        "Pieter Aal (directeur Vlotgas); Femke Baars (Stichting Zeehond); drs. H. Krab",
        [
            Who("Pieter Aal", role="directeur", organisation="Vlotgas"),
            Who("Femke Baars", organisation="Stichting Zeehond"),
            Who("H. Krab", "drs."),
        ],
    ),
    (
        "wethouder Zorg en Sport F. Aal en de heer G. Baars van de provincie Westmark",
        [
            Who("F. Aal", role="wethouder Zorg en Sport"),
            Who("G. Baars", "de heer", organisation="provincie Westmark"),
        ],
    ),
    (
        "F. Aal, hoofd Economie en Cultuur, en G. Baars, adviseur Kunst en Erfgoed",
        [Who("F. Aal", role="hoofd Economie en Cultuur"), Who("G. Baars", role="adviseur Kunst en Erfgoed")],
    ),
    (
        "burgemeester Aal, de voorzitter van de KvK, de heer G. Baars, en een tolk",
        [
            Who("Aal", role="burgemeester"),
            Who("G. Baars", "de heer", "voorzitter", "KvK"),
            Who(role="tolk", number=1),
        ],
    ),
    (
        "burgemeester F. Aal, de voorzitter van de Visserijbond G. Baars en de griffier, mevrouw Krab",
        [
            Who("F. Aal", role="burgemeester"),
            Who("G. Baars", role="voorzitter", organisation="Visserijbond"),
            Who("Krab", "mevrouw", "griffier"),
        ],
    ),
    (
        "twee ambtenaren van de gemeente Zandwerve, F. Aal en mw. G. Baars",
        [
            Who("F. Aal", role="ambtenaren", organisation="gemeente Zandwerve"),
            Who("G. Baars", "mw.", "ambtenaren", "gemeente Zandwerve"),
        ],
    ),
    (
        "F. Aal, directeur Vlotgas 3 medewerkers (Vlotgas/Zonnewind)",
        [
            Who("F. Aal", role="directeur", organisation="Vlotgas"),
            Who(role="medewerkers", organisation="Vlotgas/Zonnewind", number=3),
        ],
    ),
    (
        "1. F. Aal, burgemeester 2. G. Baars, wethouder 3. 2 ambtenaren",
        [
            Who("F. Aal", role="burgemeester"),
            Who("G. Baars", role="wethouder"),
            Who(role="ambtenaren", number=2),
        ],
    ),
    (
        "- F. Aal (VVD);\n- G. Baars (GroenLinks-PvdA);",
        [Who("F. Aal", party="VVD"), Who("G. Baars", party="GroenLinks-PvdA")],
    ),
    (
        "Femke Aal\nPieter van Baars\nSanne Krab",
        [Who("Femke Aal"), Who("Pieter van Baars"), Who("Sanne Krab")],
    ),
    (
        "Mayor Anna Wells, Alderman Colin Brewster and two policy officers",
        [
            Who("Anna Wells", role="Mayor"),
            Who("Colin Brewster", role="Alderman"),
            Who(role="policy officers", number=2),
        ],
    ),
    (
        "Aldermen Anna Wells and Colin Brewster",
        [Who("Anna Wells", role="Aldermen"), Who("Colin Brewster", role="Aldermen")],
    ),
    (
        "Anna Wells (Mayor of Sandwick), Colin Brewster (director, Tidewater Ltd) and Dr P. Raman",
        [
            Who("Anna Wells", role="Mayor", organisation="Sandwick"),
            Who("Colin Brewster", role="director", organisation="Tidewater Ltd"),
            Who("P. Raman", "Dr"),
        ],
    ),
    ("Deelnemers: F. Aal, wethouder, en G. Baars", [Who("F. Aal", role="wethouder"), Who("G. Baars")]),
    (
        "gedeputeerde F. Aal, haar adviseur G. Baars en de heer K. Zalm (Havenbedrijf Noord)",
        [
            Who("F. Aal", role="gedeputeerde"),
            Who("G. Baars", role="adviseur"),
            Who("K. Zalm", "de heer", organisation="Havenbedrijf Noord"),
        ],
    ),
]


@pytest.mark.parametrize(
    ("clause", "names"),
    [
        ("burgemeester F. Snoek en adviseur Piet Krab van 3 tot 5 mei naar Zandwerve", ["F. Snoek", "Piet Krab"]),
        ("onze voorzitter, wethouder Piet Snoek, naar Zandwerve geweest", ["Piet Snoek"]),
        ("Piet Snoek (CDA) en Fatos Krab (D66) deel aan de reis", ["Piet Snoek", "Fatos Krab"]),
        ("twee adviseurs en burgemeester F. Snoek in Zandwerve", [None, "F. Snoek"]),
        ("de trein naar Zandwerve, waar burgemeester F. Snoek ons ontving", []),
        ("Zandwerve naar Krabbendam", []),
        ("de wethouder naar Zandwerve", []),
    ],
)
def test_people_at_the_head_of_a_clause(clause: str, names: list[str | None]) -> None:
    assert [reading.name for reading in read_leading(clause)] == names


@pytest.mark.parametrize(("text", "expected"), LISTS)
def test_lists(text: str, expected: list[Who]) -> None:
    assert [who(reading) for reading in read_people(text)] == expected


@pytest.mark.parametrize(
    "text",
    [
        "",
        "geen",
        "Gemeente Zandwerve",
        "Stichting Zeehond en Havenbedrijf Noord",
        "burgemeester en wethouders",
        "het college van burgemeester en wethouders",
        "de burgemeester",
        "De burgemeester van Sandwick ontving ons hartelijk.",
        "De burgemeester sprak met wethouder P. Snoek",
        "Pieter Snoek sprak met Femke Baars over de haven",
        "Wij bezochten de haven en het museum.",
        "De kosten zijn betaald door de gemeente.",
        "12 maart 2019",
        "twee dagen",
        "drie bedrijven uit de regio",
        "Duitsland, Hamburg",
        "Mayor's office",
        "The delegation visited the port and met its director.",
        "wethouder Dienstverlening, ICT en Jeugd",
        "Kennismaking met de directeur",
    ],
)
def test_no_list_of_people(text: str) -> None:
    assert not read_people(text)


PROSE = [
    (
        "Op vrijdag is wethouder B. Snoek van de gemeente\nZandwerve met de trein naar Sandwick geweest.",
        [Who("B. Snoek", role="wethouder", organisation="gemeente Zandwerve")],
    ),
    ("Dienstreis van B. Snoek naar Sandwick in mei 2017.", [Who("B. Snoek")]),
    ("Dienstreis wethouder Snoek naar Sandwick", [Who("Snoek", role="wethouder")]),
    ("Verslag bezoek minister De Wind aan Sandwick", [Who("De Wind", role="minister")]),
    ("Mevrouw El Ouali sprak er met vrijwilligers.", [Who("El Ouali", "Mevrouw")]),
    (
        "Wij spraken met de heer Zalm, voorzitter van de Visserijbond, over quota.",
        [Who("Zalm", "de heer", "voorzitter", "Visserijbond")],
    ),
    (
        "De delegatie stond onder leiding van gedeputeerde ir. W. Eik. Zij bestond",
        [Who("W. Eik", "ir.", "gedeputeerde")],
    ),
    (
        "De minister van Kleine Havens, mevrouw Lomi, zegde dit toe.",
        [Who("Lomi", "mevrouw", "minister van Kleine Havens")],
    ),
    (
        "Alderman Brewster will report to the council; Dr Raman drafts a plan.",
        [Who("Brewster", role="Alderman"), Who("Raman", "Dr")],
    ),
    (
        "met de wethouders F. Aal en G. Baars naar Sandwick",
        [Who("F. Aal", role="wethouder"), Who("G. Baars", role="wethouder")],
    ),
    ("op verzoek van het lid De Krab (PvdA) antwoordde hij", [Who("De Krab", role="lid", party="PvdA")]),
    ("De wethouder Financiën heeft dit toegezegd aan de burgemeester van Sandwick.", []),
    ("Het bezoek aan Havenbedrijf Noord en de Universiteit Zandwerve was nuttig.", []),
    ("Zie bijlage C. Daarna volgde een rondleiding.", []),
    ("De directeur Bedrijfsvoering en het hoofd Financiën bleven thuis.", []),
    ("The Mayor of Sandwick welcomed us. The Ministry of Tides was absent.", []),
    ("Invest Sandwick en Port Authority zijn partners, zie www.havens.example.", []),
]


@pytest.mark.parametrize(("text", "expected"), PROSE)
def test_running_text(text: str, expected: list[Who]) -> None:
    assert [who(reading) for reading in find_people(text)] == expected


@pytest.mark.parametrize(
    "role",
    [
        "burgemeester",
        "Burgemeester",
        "locoburgemeester",
        "loco-burgemeester",
        "waarnemend burgemeester",
        "wethouder",
        "wethouders",
        "wethouder Wonen en Haven",
        "wethouder van Financiën",
        "gedeputeerde",
        "gedeputeerden",
        "commissaris van de Koning",
        "dijkgraaf",
        "heemraad",
        "heemraden",
        "hoogheemraad",
        "minister",
        "minister van Lucht",
        "minister-president",
        "staatssecretaris",
        "Kamerlid",
        "Kamerleden",
        "lid",
        "leden",
        "lid van de Tweede Kamer",
        "raadslid",
        "Statenlid",
        "Mayor",
        "Deputy Mayor",
        "Lord Mayor",
        "Alderman",
        "Aldermen",
        "Alderman for Housing",
        "rector magnificus",
        "Rector Magnificus",
        "voorzitter veiligheidsregio",
        "voorzitter van de veiligheidsregio",
        "voorzitter college van bestuur",
        "de wethouder",
        "Minister of Tides",
        "State Secretary",
        "Member of Parliament",
        "councillor",
        "King's Commissioner",
        "gedeputeerde Water",
        "wethouder en locoburgemeester",
        "gemeentesecretaris en burgemeester",
        "collegevoorzitter",
    ],
)
def test_office_holders(role: str) -> None:
    assert is_office_holder(role)


@pytest.mark.parametrize(
    "role",
    [
        "",
        "ambtenaar",
        "beleidsadviseur",
        "adviseur van de burgemeester",
        "bestuursadviseur wethouder",
        "kabinetschef",
        "directeur",
        "voorzitter",
        "voorzitter van de ondernemersvereniging",
        "gemeentesecretaris",
        "griffier",
        "oud-burgemeester",
        "voormalig wethouder",
        "former mayor",
        "tolk",
        "partner van de burgemeester",
        "lid raad van toezicht",
        "lid van de muziekkapel",
        "hoogleraar Bestuurskunde",
        "Chief of Staff to the Mayor",
        "policy officer",
        "ministerieel adviseur",
        "secretaris van de wethouder",
        "Mayor's assistant",
        "Director",
        "leden van de harmonie",
    ],
)
def test_no_office_holders(role: str) -> None:
    assert not is_office_holder(role)


@pytest.mark.parametrize(
    ("text", "words", "number"),
    [
        ("2", "2", 2),
        ("1 ", "1", 1),
        ("2 ambtenaren (Gemeente A/B)", "2", 2),
        ("twee medewerkers", "twee", 2),
        ("één ambtenaar", "één", 1),
        ("een ambtenaar", "een", 1),
        ("Eén beleidsadviseur", "Eén", 1),
        ("geen", "geen", 0),
        ("Geen ambtenaren", "Geen", 0),
        ("none", "none", 0),
        ("nvt", "nvt", 0),
        ("n.v.t.", "n.v.t.", 0),
        ("N/A", "N/A", 0),
        ("zestienkoppige delegatie", "zestienkoppige", 16),
        ("een delegatie van zes personen", "zes", 6),
        ("a dozen officials", "a dozen", 12),
        ("a dozen", "a dozen", 12),
        ("Two policy officers", "Two", 2),
        ("drie (3)", "drie", 3),
        ("circa 10", "10", 10),
        ("1 beleidsadviseur en 1 tolk", "1 beleidsadviseur en 1", 2),
        ("2 (beide van de afdeling Kabinet)", "2", 2),
        ("Er reisden vier ambtenaren mee.", "vier", 4),
        ("Er zijn geen ambtenaren meegereisd", "geen", 0),
        ("3 van de gemeente Zandwerve", "3", 3),
    ],
)
def test_counts(text: str, words: str, number: int) -> None:
    reading = read_count(text)
    assert reading is not None
    first, last, found = reading
    assert text[first:last] == words
    assert found == number


@pytest.mark.parametrize(
    "text",
    [
        "",
        "enkele ambtenaren",
        "F. Aal en G. Baars",
        "12 maart 2019",
        "twee dagen",
        "€ 2.500",
        "16.000 euro",
        "een aantal",
        "A 12 bis",
        "de kosten zijn geen punt",
    ],
)
def test_no_counts(text: str) -> None:
    assert read_count(text) is None


def test_passages_reach_back_to_the_role() -> None:
    text = "wij, de wethouders F. Aal en G. Baars (VVD), gingen"
    readings = find_people(text)
    assert [text[reading.first : reading.last] for reading in readings] == [
        "de wethouders F. Aal",
        "de wethouders F. Aal en G. Baars (VVD)",
    ]


def test_passages_of_a_list() -> None:
    text = "1. F. Aal, burgemeester van Y; 2. G. Baars MBA (VVD)"
    assert [text[reading.first : reading.last] for reading in read_people(text)] == [
        "F. Aal, burgemeester van Y",
        "G. Baars MBA (VVD)",
    ]


WORDS = st.sampled_from(
    [
        "burgemeester",
        "de wethouders",
        "wethouder",
        "Wonen",
        "en",
        ",",
        ";",
        "(",
        ")",
        ".",
        "/",
        "–",
        "-",
        "J.",
        "Th.",
        "van",
        "van der",
        "'t",
        "Snoek",
        "Aal-de Krab",
        "2",
        "twee",
        "ambtenaren",
        "een",
        "tolk",
        "(VVD)",
        "D66",
        "drs.",
        "Mr",
        "MBA",
        "mevrouw",
        "de heer",
        "directeur",
        "gemeente",
        "BV",
        "hoofd",
        "of",
        "the",
        "Mayor",
        "beiden",
        "namens",
        "is",
        "\n",
        ":",
        "4.",
        "TNO",
        "Universiteit",
        "1.",
        "\xad",
        "é",
        "o",
        "•",
        "geen",
        "delegatie van",
    ]
)
TEXTS = st.one_of(
    st.text(max_size=80),
    st.lists(WORDS, max_size=25).map(" ".join),
    st.lists(WORDS, max_size=25).map("".join),
)


def check(text: str, reading: PersonReading) -> None:
    assert 0 <= reading.first < reading.last <= len(text)
    passage = "".join(text[reading.first : reading.last].split())
    values = (reading.name, reading.title, reading.role, reading.organisation, reading.party)
    for value in values:
        assert value is None or value.strip()
        assert all(word in passage for word in (value or "").split())
    assert reading.count >= 0
    assert reading.name is None or reading.count == 1


@given(TEXTS)
@settings(max_examples=600, deadline=None)
def test_any_text(text: str) -> None:
    one = read_person(text)
    for reading in [*([one] if one else []), *read_people(text), *find_people(text)]:
        check(text, reading)
    count = read_count(text)
    assert count is None or 0 <= count[0] < count[1] <= len(text)
    assert is_office_holder(text) in (True, False)


@pytest.mark.parametrize(
    "unit",
    [
        "1",
        ".",
        "(",
        "a",
        "A",
        "A. ",
        "de ",
        "wethouder ",
        "Aal ",
        ", ",
        "2 ambtenaren ",
        "en ",
        "(VVD",
        "van der ",
        "directeur van ",
        "'",
        "J.-",
        "hoofd Aal, ",
        "Aal, ",
        "drs.",
    ],
)
def test_time_grows_with_the_length_only(unit: str) -> None:
    for read in (read_people, read_person, find_people, read_count):
        assert grows_evenly(read, unit, 10_000)


@pytest.mark.parametrize(
    ("text", "name", "title"),
    [
        ("Kolk, Anna Maria van der", "Anna Maria van der Kolk", None),
        ("Frau Prof. Anke Moll", "Anke Moll", "Frau Prof."),
        ("Mme Odile Perrin", "Odile Perrin", "Mme"),
        ("Signor Paolo Verdi", "Paolo Verdi", "Signor"),
        ("A.B. (Ana) Lopes dos Reis", "A.B. (Ana) Lopes dos Reis", None),
        ("K. Tjin A Soe", "K. Tjin A Soe", None),
        ("dr. F. de Heer", "F. de Heer", "dr."),
        ("mevrouw De Heer", "De Heer", "mevrouw"),
        ("de Heer J. Pot", "J. Pot", "de Heer"),
        ("P. de Wit sr.", "P. de Wit sr.", None),
    ],
)
def test_surnames_are_told_from_forms_of_address_and_particles(text: str, name: str, title: str | None) -> None:
    found = read_person(text)
    assert found is not None
    assert (found.name, found.title) == (name, title)


def test_a_sentence_behind_an_item_is_no_part_of_it() -> None:
    reading = read_person("B. Snoek, adviseur, gemeente Zandwerve Daarnaast reisden acht bedrijven mee")
    assert who(reading) == Who("B. Snoek", role="adviseur", organisation="gemeente Zandwerve")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("VVD: A. Jansen en Piet Smit", [Who("A. Jansen", party="VVD"), Who("Piet Smit", party="VVD")]),
        ("SP: K. Roos; CDA: J. Kolk", [Who("K. Roos", party="SP"), Who("J. Kolk", party="CDA")]),
        ("Water Natuurlijk – J. Kolk", [Who("J. Kolk", party="Water Natuurlijk")]),
        ("VVD: J. Kolk; griffier: K. Roos", [Who("J. Kolk", party="VVD"), Who("K. Roos", role="griffier")]),
        ("Hogeschool Wiel: Karin Roos", [Who("Karin Roos", organisation="Hogeschool Wiel")]),
        ("Wethouder: Jan Kolk", [Who("Jan Kolk", role="Wethouder")]),
        ("Jan Kolk: wethouder", [Who("Jan Kolk", role="wethouder")]),
        ("Deelnemers: Jan Kolk", [Who("Jan Kolk")]),
        ("Jan Kolk namens D66", [Who("Jan Kolk", party="D66")]),
    ],
)
def test_a_label_may_name_the_group_behind_it(text: str, expected: list[Who]) -> None:
    assert [who(reading) for reading in read_people(text)] == expected


@pytest.mark.parametrize("text", ["VVD: geen bijzonderheden", "Grote Markt: markt en kerk"])
def test_a_label_without_people_behind_it(text: str) -> None:
    assert not read_people(text)


@pytest.mark.parametrize("word", sorted({*ABBREVIATIONS, *vocabulary.DOTTED, *vocabulary.LONG_INITIALS}))
def test_an_abbreviation_is_one_word_with_its_stop(word: str) -> None:
    assert [token.text for token in tokenise(f"{word}. Aal")] == [f"{word}.", "Aal"]


@pytest.mark.parametrize("text", ["A.B. Mol, } ]", "A.B. Mol (§§)", "A.B. Mol, ***"])
def test_marks_behind_a_name_are_no_role(text: str) -> None:
    person = read_person(text)
    assert person is not None
    assert (person.role, person.organisation, person.party) == (None, None, None)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Cllr. Siobhán Keogh, Lord Mayor", Who("Siobhán Keogh", "Cllr.", "Lord Mayor")),
        ("Lord Mayor Joan Petty", Who("Joan Petty", None, "Lord Mayor")),
        ("Lord Petty of Marsh", Who("Petty", "Lord", None, "Marsh")),
        ("Cr Joan Petty", Who("Joan Petty", "Cr")),
        ("Tom Keogh Jr., County Clerk", Who("Tom Keogh Jr.", None, "County Clerk")),
        ("Tom Keogh, Sr., Alderman", Who("Tom Keogh Sr.", None, "Alderman")),
        ("Town Manager: Joan Petty", Who("Joan Petty", None, "Town Manager")),
        ("Chief Executive Joan Petty", Who("Joan Petty", None, "Chief Executive")),
        ("Joan Petty[3], Mayor", Who("Joan Petty", None, "Mayor")),
        ("Joan Petty†, Mayor", Who("Joan Petty", None, "Mayor")),
        ("Kim Ma, burgemeester", Who("Kim Ma", None, "burgemeester")),
        ("Paul Bishop, alderman", Who("Paul Bishop", None, "alderman")),
        ("Kim Prins MA, burgemeester", Who("Kim Prins", "MA", "burgemeester")),
        ("Rector Paul Bishop, wethouder", Who("Paul Bishop", None, "Rector")),
        ("Anna Poel (PPE, Italië)", Who("Anna Poel", None, None, "PPE")),
        ("Anna Poel (jurist, Italiaanse bond)", Who("Anna Poel", None, "jurist", "Italiaanse bond")),
        ("Anna Poel (Fractie-Zwart)", Who("Anna Poel", None, None, None, "Fractie-Zwart")),
        (
            "Anna Poel (Lijst-Zwart, fractievoorzitter)",
            Who("Anna Poel", None, "fractievoorzitter", None, "Lijst-Zwart"),
        ),
        ("Anna Poel (Groep-ondersteuning)", Who("Anna Poel", None, None, "Groep-ondersteuning")),
    ],
)
def test_names_as_councils_and_chambers_write_them(text: str, expected: Who) -> None:
    assert who(read_person(text)) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("three Members: Joan PETTY (EPP, Malta), Tom KEOGH (S&D, Ireland) and Ada REED (ECR, Italy)", [None] * 3),
        ("drie leden, Joan Petty, Tom Keogh en Ada Reed", [None] * 3),
        ("twee raadsleden: Joan Petty en Tom Keogh", ["raadsleden"] * 2),
        ("two members of the council: Joan Petty and Tom Keogh", ["member"] * 2),
    ],
)
def test_members_who_are_counted_and_named_have_the_role_of_their_group(text: str, expected: list[str | None]) -> None:
    readings = read_people(text)
    assert [reading.role for reading in readings] == expected
    assert all(reading.name for reading in readings)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("de Voorzitter van de Tweede Kamer Brandsma", [("Brandsma", "Voorzitter")]),
        (
            "de griffier van de commissie Ruiter, stafmedewerker Van Wel",
            [("Ruiter", "griffier"), ("Van Wel", "stafmedewerker")],
        ),
        (
            "het hoofd Communicatie Ruiter en adviseur Van Wel",
            [("Ruiter", "hoofd Communicatie"), ("Van Wel", "adviseur")],
        ),
        ("de griffier van de commissie Onderwijs, mevrouw Ruiter", [("Ruiter", "griffier")]),
        ("voorzitter van de STEM Ada Ruiter en tolk Bo Wel", [("Ada Ruiter", "voorzitter"), ("Bo Wel", "tolk")]),
        ("de adviseur, Ada Ruiter, en de tolk, Bo Wel, uit Leer", [("Ada Ruiter", "adviseur"), ("Bo Wel", "tolk")]),
        (
            "burgemeester Ada Ruiter van gemeente Oudemeer en directeur Bo Wel van Greenport Noord",
            [("Ada Ruiter", "burgemeester"), ("Bo Wel", "directeur")],
        ),
        (
            "Mr Keogh, deputy mayor Orla Petty and Crs Tom Reed and Bo Wel",
            [("Keogh", None), ("Orla Petty", "deputy mayor"), ("Tom Reed", None), ("Bo Wel", None)],
        ),
        ("de Provincie Zuiderveen en de Voorzitter", []),
    ],
)
def test_offices_stand_before_bare_surnames(text: str, expected: list[tuple[str, str | None]]) -> None:
    assert [(reading.name, reading.role) for reading in read_leading(text)] == expected


def test_a_title_of_several_holds_for_all_of_them() -> None:
    readings = read_people("Crs Tom Reed, Bo Wel and Ada Ruiter")
    assert [(reading.name, reading.title) for reading in readings] == [
        ("Tom Reed", "Crs"),
        ("Bo Wel", "Crs"),
        ("Ada Ruiter", "Crs"),
    ]


def test_the_town_of_an_office_holder_is_no_part_of_the_name() -> None:
    assert who(read_person("burgemeester Ruiter van Oudemeer")) == Who("Ruiter", None, "burgemeester", "Oudemeer")
    assert who(read_person("burgemeester Anna van Oudemeer")) == Who("Anna van Oudemeer", None, "burgemeester")

"""Countries and places in fields, titles and sentences."""

import importlib.util
import json
import re
import sys
from collections.abc import Sequence
from pathlib import Path
from types import ModuleType

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.growth import grows_evenly

from dienstreis.grammar.places import PlaceReading, country_code, find_places, key, lies_abroad, read_places
from dienstreis.grammar.places.gazetteer import kept_names, known_name
from dienstreis.grammar.places.lexicon import COMMON_WORDS
from dienstreis.vocabulary import places as vocabulary

ROOT = Path(__file__).resolve().parents[2]

# Text | country codes | places, each joined by commas; one list a family of wordings.
FIELDS = """
Ivoorkust (Abidjan) | CI | Abidjan
Portugal, Vila Verde | PT | Vila Verde
Viseu, Portugal | PT | Viseu
Finland / Ylöjärvi | FI | Ylöjärvi
Kosovo - Pristina | XK | Pristina
Roemenië; Cluj-Napoca | RO | Cluj-Napoca
Denemarken: Holstebro, Struer | DK | Holstebro,Struer
Finland Tampere en Turku | FI | Tampere,Turku
Spanje Madrid, Portugal Lissabon | ES,PT | Madrid,Lissabon
Madrid Spanje, Lissabon Portugal | ES,PT | Madrid,Lissabon
Burkina Faso\\nOuagadougou | BF | Ouagadougou
Turkije - Istanbul, Izmir | TR | Istanbul,Izmir
India – Bangalore & Chennai | IN | Bangalore,Chennai
Luleå + Kiruna, Zweden | SE | Luleå,Kiruna
Ierland - Cork / Dublin | IE | Cork,Dublin
Holstebro en Struer in Denemarken | DK | Holstebro,Struer
Holstebro, Struer (Denemarken) | DK | Holstebro,Struer
Viljandi en Tartu (Estland) | EE | Viljandi,Tartu
Wenen te Oostenrijk | AT | Wenen
Munich, Germany | DE | Munich
Birma | MM |
Japan + Zuid-Korea | JP,KR |
Duitsland, Oostenrijk en Zwitserland | DE,AT,CH |
Aruba, Curaçao en Sint Maarten | AW,CW,SX |
Israël en de Palestijnse gebieden | IL,PS |
Parijs en Londen | FR,GB | Parijs,Londen
Holstebro | | Holstebro
Holstebro (Denemarken) en Viljandi (Estland) | DK,EE | Holstebro,Viljandi
Denemarken (Holstebro) / Estland (Viljandi) | DK,EE | Holstebro,Viljandi
Denemarken en Estland (Holstebro resp. Viljandi) | DK,EE | Holstebro,Viljandi
Krems, Oostenrijk en Viseu, Portugal | AT,PT | Krems,Viseu
Oostenrijk, Krems en Portugal, Viseu | AT,PT | Krems,Viseu
Viseu, Portugal; Krems, Oostenrijk | AT,PT | Krems,Viseu
Viseu (Portugal), Oostenrijk (Krems) | AT,PT | Krems,Viseu
Viseu\\nPortugal\\nKrems\\nOostenrijk | AT,PT | Krems,Viseu
China, Beijing en Ningbo, Japan, Osaka | CN,JP | Beijing,Ningbo,Osaka
Ningbo en Wuxi, China en Busan, Zuid-Korea | CN,KR | Ningbo,Wuxi,Busan
Gent, Brugge en Aalst (België), Rijsel (Frankrijk) | BE,FR | Gent,Brugge,Aalst,Rijsel
Slovenië (Ljubljana), Kroatië (Zagreb), Servië (Belgrado) | SI,HR,RS | Ljubljana,Zagreb,Belgrado
Singapore en Maleisië (Kuala Lumpur) | SG,MY | Kuala Lumpur
Japan: Tokio; Zuid-Korea: Seoul | JP,KR | Tokio,Seoul
Finland (Helsinki, Espoo), Estland (Tartu) | FI,EE | Helsinki,Espoo,Tartu
Argentinië en Uruguay (Buenos Aires, Montevideo) | AR,UY | Buenos Aires,Montevideo
Duitsland, Frankfurt en Londen | DE,GB | Frankfurt,Londen
Londen (Canada) | CA | Londen
Valencia, Venezuela | VE | Valencia
Tripoli (Libanon) | LB | Tripoli
Brest, Belarus | BY | Brest
Halle, België | BE | Halle
Halle (Duitsland) | DE | Halle
Bergen | | Bergen
Bergen, België | BE | Bergen
Santiago (Chili) | CL | Santiago
Guinee-Bissau, Bissau | GW | Bissau
Congo (Brazzaville) | CG | Brazzaville
Congo, Kinshasa | CD | Kinshasa
Congo, Democratische Republiek (Goma) | CD | Goma
D.R. Congo, Goma | CD | Goma
Trinidad & Tobago | TT |
Trinidad en Tobago, Port of Spain | TT | Port of Spain
Bosnië-Herzegovina (Sarajevo, Mostar) | BA | Sarajevo,Mostar
Bonaire, Sint Eustatius en Saba | BQ | Bonaire,Sint Eustatius,Saba
Krems an der Donau, Oostenrijk | AT | Krems an der Donau
Frankrijk Aix-en-Provence | FR | Aix-en-Provence
Frankrijk, Villeneuve-sur-Lot | FR | Villeneuve-sur-Lot
's-Gravenvoeren (België) | BE | 's-Gravenvoeren
Oost-Kapelle (België) | BE | Oost-Kapelle
L'Aquila (Italië) | IT | L'Aquila
N’Djamena, Tsjaad | TD | N’Djamena
Sint-Petersburg, Rusland | RU | Sint-Petersburg
St. Gallen, Zwitserland | CH | St. Gallen
Vietnam (Ho-Chi-Minhstad, Da Nang) | VN | Ho-Chi-Minhstad,Da Nang
Rio de Janeiro en São Paulo, Brazilië | BR | Rio de Janeiro,São Paulo
Washington D.C. (Verenigde Staten) | US | Washington D.C.
Washington, D.C. | US | Washington
Georgia, VS | US | Georgia
Atlanta, Georgia | US | Atlanta
Tbilisi, Georgia | GE | Tbilisi
Luxemburg en Brussel | LU,BE | Brussel
Brussel, Luxemburg, Straatsburg | BE,LU,FR | Brussel,Straatsburg
Aarlen, Luxemburg (België) | BE | Aarlen
Luxemburg (Luxemburg) | LU | Luxemburg
Singapore (Singapore) | SG | Singapore
Koeweit, Koeweit-Stad | KW | Koeweit-Stad
Mexico City, Mexico | MX | Mexico City
Panama | PA |
Hongkong en China (Wuxi) | HK,CN | Wuxi
China (Wuxi, Hongkong en Macau) | CN | Wuxi,Hongkong,Macau
Schotland | GB |
Schotland, Edinburgh | GB | Edinburgh
Edinburgh (Schotland, VK) | GB | Edinburgh
Engeland (Londen en Ipswich) | GB | Londen,Ipswich
Boston, MA | US | Boston
Marfa, TX | US | Marfa
Casablanca (MA) | MA | Casablanca
Soest, DE | DE | Soest
Keulen (D) | DE | Keulen
Malmö (S) en Aarhus (DK) | SE,DK | Malmö,Aarhus
Cambridge, Massachusetts (VS) | US | Cambridge
Palo Alto en San Francisco (Californië, VS) | US | Palo Alto,San Francisco
Toronto, Ontario, Canada | CA | Toronto
Texas: Houston en Dallas | US | Houston,Dallas
Marfa, Texas | US | Marfa
Texas | US | Texas
Bremen, Nedersaksen | DE | Bremen
Münster, Noordrijn-Westfalen, Duitsland | DE | Münster
Catalonië | ES | Catalonië
Toscane en Umbrië (Italië) | IT | Toscane,Umbrië
Vlaanderen (Gent, Hasselt) | BE | Gent,Hasselt
Scandinavië (Göteborg, Oslo) | SE,NO | Göteborg,Oslo
Balkan | | Balkan
Noord-Italië (Bologna) | IT | Bologna
Zuid-Duitsland | DE |
de stad Hasselt (België) | BE | Hasselt
Omgeving van Lyon | FR | Lyon
Regio Parijs | FR | Parijs
Duitse deelstaat Nedersaksen | DE | Nedersaksen
Diverse steden in Duitsland, o.a. Keulen en Bonn | DE | Keulen,Bonn
Land: België, plaats: Hasselt | BE | Hasselt
Brussel, 14 mei 2019 | BE | Brussel
12 maart: Parijs, 13 maart: Lyon | FR | Parijs,Lyon
Brussel (Comité van de Regio's) | BE | Brussel
Europees Parlement, Straatsburg | FR | Straatsburg
Hannover Messe, Duitsland | DE | Hannover
Wenen (VN-conferentie) | AT | Wenen
Dubai (Expo 2020) | AE | Dubai
Glasgow (COP26) | GB | Glasgow
FIDEX, Cannes, Frankrijk | FR | Cannes
Calgary (Alberta) en Montréal (Québec), Canada | CA | Calgary,Montréal
Denemarken, Groenland | DK | Groenland
Groenland (Nuuk) | GL | Nuuk
Stockholm-Helsinki | SE,FI | Stockholm,Helsinki
Parijs-Saclay (Frankrijk) | FR | Parijs-Saclay
Gent (Dampoort) | BE | Gent
Reis naar Denemarken (Holstebro) | DK | Holstebro
Republiek Polen, Warschau | PL | Warschau
Volksrepubliek China, Tianjin | CN | Tianjin
Iran, Islamitische Republiek; Teheran | IR | Teheran
TURKIJE: ISTANBUL | TR | ISTANBUL
BELGIE, HASSELT EN GENK | BE | HASSELT,GENK
duitsland, paderborn | DE | paderborn
Brazilie: Sao Paulo | BR | Sao Paulo
Noorwegen,Oslo enZweden,Göteborg | NO,SE | Oslo,Göteborg
Osloen Göteborg | NO,SE | Oslo,Göteborg
FrankrijkNantes | FR | Nantes
België (enWaregem) | BE | Waregem
Hasselt en Genk1, België | BE | Hasselt,Genk
Noorwegen, Trond-\\nheim | NO | Trondheim
Kro- atië, Zadar | HR | Zadar
Frankfurt am\\nMain, Duitsland | DE | Frankfurt am Main
Zu\u0308rich (Zwitserland) | CH | Zu\u0308rich
**Hasselt** (België) | BE | Hasselt
De delegatie bezocht in het noorden van Italië Parma en het dorp Fidenza. | IT | Parma,Fidenza
Wij zijn op uitnodiging van wethouder Jansen samen met Kuipers naar Parma in Italië gereisd. | IT | Parma
Amsterdam | NL | Amsterdam
n.v.t. | |
N.v.t. | |
niet van toepassing | |
Diverse | |
Onbekend | |
Nog niet bekend | |
Nader te bepalen | |
Geen | |
- | |
? | |
"""

SENTENCES = """
Verslag dienstreis naar Hasselt | BE | Hasselt
Dienstreis burgemeester Smit naar Nancy (Frankrijk) | FR | Nancy
Dienstreis wethouder Jansen naar Bergen | | Bergen
Werkbezoek burgemeester Nancy Jansen aan Gent | BE | Gent
VERSLAG WERKBEZOEK WETHOUDERS AAN HASSELT EN GENK | BE | HASSELT,GENK
DIENSTREIS NAAR ESSEN | DE | ESSEN
Het was een nice gesprek in Split | HR | Split
heeft een werkbezoek gebracht aan Moldavië (Chisinau, Orhei en Soroca) | MD | Chisinau,Orhei,Soroca
een bezoek gebracht aan Vercelli en Biella in Italië | IT | Vercelli,Biella
Wij reisden naar Krems en Steyr, twee steden in Oostenrijk. | AT | Krems,Steyr
Buitenlandse dienstreis wethouder P. de Vries naar Portugal (Viseu) van 3 tot en met 5 mei | PT | Viseu
Verslag dienstreis van burgemeester A. Bakker naar Duitsland, Fidenstadt van 3 – 5 mei | DE | Fidenstadt
Werkbezoek Fidenstadt (België) | BE | Fidenstadt
Dienstreis naar Fidenstadt | | Fidenstadt
Dienstreis naar FIDEX | |
Werkbezoek aan Fidenfabriek | |
Terugreis naar Fidenstadt | |
Onderwerp: reis naar Genk en Fidenstadt\\nBehandeld door: de griffie | BE | Fidenstadt,Genk
VERSLAG VAN EEN DIENSTREIS NAAR MALTA\\n\\nVastgesteld 22 mei 2023 | MT |
Tijdens de FDX-reis naar Genk is gesproken | BE | Genk
Werkbezoek Vlaamse Fidenmaatschappij, Brussel | BE | Brussel
Mission Report: Visit to Houston, Texas | US | Houston
Trade mission to Krems and Steyr in Austria | AT | Krems,Steyr
Visit to Leeds, United Kingdom, 3-5 May 2022 | GB | Leeds
Report on the visit to the United States (Boston and Chicago) | US | Boston,Chicago
Handelsmissie Zuid-Afrika: Kaapstad en Durban | ZA | Kaapstad,Durban
Reisverslag Senegal | SN |
Rondreis door Nepal | NP |
Mission to Silicon Valley | US | Silicon Valley
Samenwerking met China versterkt tijdens reis naar Japan | JP |
De delegatie sprak met de ambassadeur van China in Den Haag over het bezoek aan Nepal. | NP |
Werkbezoek van de burgemeester van Antwerpen | |
Verslag ontvangst delegatie uit China | |
Namen van de deelnemers: J. van Antwerpen en I. Parijs | |
de heer J. Milan heeft deelgenomen | |
De leden Van der Lek (VVD), Jansen (CDA) en De Haan (GL) | |
De delegatie sprak over de China-strategie | |
Verslag werkbezoek Rotterdam | NL | Rotterdam
Verslag werkbezoek Rotterdam en Antwerpen | BE | Antwerpen
Op uitnodiging van de burgemeester van Osaka reisde de delegatie naar Osaka. | JP | Osaka
In mei bezocht ik Turkije, waar ik in Ankara en Istanbul gesprekken voerde. | TR | Ankara,Istanbul
VERSLAG VAN DE ZITTING TE STRAATSBURG | FR | STRAATSBURG
Verslag dienstreis Straatsburg – Raad van Europa | FR | Straatsburg
"""


def rows(table: str) -> list[tuple[str, list[str], list[str]]]:
    """The rows of a table, with their lists sorted."""
    parts = [[cell.strip() for cell in line.split("|")] for line in table.strip().splitlines()]
    return [
        (
            text.replace("\\n", "\n"),
            sorted(filter(None, codes.split(","))),
            sorted(filter(None, named.split(","))),
        )
        for text, codes, named in parts
    ]


def codes_and_places(readings: Sequence[PlaceReading]) -> tuple[list[str], list[str]]:
    codes = {reading.country_code for reading in readings if reading.country_code}
    return sorted(codes), sorted(reading.place for reading in readings if reading.place)


def letters(text: str) -> str:
    return re.sub(r"[\W_]+", "", text)


def check_passages(text: str, readings: Sequence[PlaceReading]) -> None:
    for reading in readings:
        assert 0 <= reading.first < reading.last <= len(text)
        passage = letters(text[reading.first : reading.last])
        assert reading.country or reading.place
        assert letters(reading.country or "") in passage
        assert letters(reading.place or "") in passage
        assert reading.country_code is None or re.fullmatch("[A-Z]{2}", reading.country_code)


@pytest.mark.parametrize(("text", "codes", "named"), rows(FIELDS))
def test_field(text: str, codes: list[str], named: list[str]) -> None:
    readings = read_places(text)
    assert codes_and_places(readings) == (codes, named)
    check_passages(text, readings)


@pytest.mark.parametrize(("text", "codes", "named"), rows(SENTENCES))
def test_sentence(text: str, codes: list[str], named: list[str]) -> None:
    readings = find_places(text)
    assert codes_and_places(readings) == (codes, named)
    check_passages(text, readings)


def test_country_is_as_written_and_shared_by_its_places() -> None:
    text = "Finland (Espoo en Ylöjärvi) en Estland"
    assert read_places(text) == [
        PlaceReading(0, 14, "Finland", "FI", "Espoo"),
        PlaceReading(0, 26, "Finland", "FI", "Ylöjärvi"),
        PlaceReading(31, 38, "Estland", "EE", None),
    ]


# Text | code and place of each reading; the names are made up, so that only the order of the words tells.
PAIRS = """
Estland, Korvala | EE Korvala
Korvala, Estland | EE Korvala
Korvala (Estland) en Brenwijk (Letland) | EE Korvala, LV Brenwijk
Estland (Korvala) / Letland (Brenwijk) | EE Korvala, LV Brenwijk
Korvala, Estland; Brenwijk, Letland | EE Korvala, LV Brenwijk
Korvala, Estland en Brenwijk, Letland | EE Korvala, LV Brenwijk
Estland, Korvala en Letland, Brenwijk | EE Korvala, LV Brenwijk
Korvala\\nEstland\\nBrenwijk\\nLetland | EE Korvala, LV Brenwijk
Estland: Korvala, Zwelmdam; Letland: Brenwijk | EE Korvala, EE Zwelmdam, LV Brenwijk
Estland en Letland (Korvala resp. Brenwijk) | EE Korvala, LV Brenwijk
Worcester, Massachusetts, VS | US Worcester
Perth (Schotland) | GB Perth
Zuid-Korea (Korvala) en Japan | KR Korvala, JP -
"""


@pytest.mark.parametrize("line", PAIRS.strip().splitlines())
def test_each_place_has_its_own_country(line: str) -> None:
    text, _, pairs = line.partition(" | ")
    found = [f"{reading.country_code} {reading.place or '-'}" for reading in read_places(text.replace("\\n", "\n"))]
    assert ", ".join(found) == pairs


@pytest.mark.parametrize(
    ("text", "regions"),
    [
        ("Verslag economische missie naar Toscane", [True]),
        ("Werkbezoek aan Vlaanderen en Rijsel", [True, False]),
        ("Reis naar Texas", [True]),
        ("Reis naar Hasselt in Vlaanderen", [False]),
        ("Reis naar Schotland", [False]),
        ("Reis naar Denemarken (Groenland)", [False]),
    ],
)
def test_regions_are_told_from_towns(text: str, regions: list[bool]) -> None:
    assert [reading.is_region for reading in find_places(text)] == regions


def test_abbreviation_counts_in_capitals_only() -> None:
    assert not find_places("Zij spraken over wonen vs werken")
    assert [reading.country_code for reading in find_places("Handelsmissie naar de VS")] == ["US"]


def test_place_without_country_has_none_as_written() -> None:
    assert read_places("Hasselt") == [PlaceReading(0, 7, None, "BE", "Hasselt")]


@pytest.mark.parametrize(
    ("text", "at_home", "abroad"),
    [("Enschede", True, False), ("Münster", False, True), ("Nederland", True, False), ("Qwertaville", False, False)],
)
def test_a_place_lies_at_home_or_abroad_or_nobody_knows(text: str, *, at_home: bool, abroad: bool) -> None:
    (reading,) = read_places(text)
    assert (reading.lies_at_home, reading.lies_abroad) == (at_home, abroad)


def test_each_place_is_read_once() -> None:
    assert len(read_places("Hasselt (België), Genk en Hasselt")) == 2
    assert read_places("VS (Verenigde Staten)") == [PlaceReading(0, 2, "VS", "US", None)]


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("Engeland", "GB"),
        ("groot-brittannie", "GB"),
        ("V.S.", "US"),
        ("VS", "US"),
        ("Verenigde Staten van Amerika", "US"),
        ("Hongkong", "HK"),
        ("Hong Kong", "HK"),
        ("Tsjechië", "CZ"),
        ("Tsjechische Republiek", "CZ"),
        ("Republiek Polen", "PL"),
        ("Kingdom of Belgium", "BE"),
        ("Bondsrepubliek Duitsland", "DE"),
        ("Korea, Republic of", "KR"),
        ("Democratische Volksrepubliek Korea", "KP"),
        ("Bolivia, Plurinational State of", "BO"),
        ("Congo, Democratische Republiek", "CD"),
        ("Côte d’Ivoire", "CI"),
        ("St. Lucia", "LC"),
        ("Kosovo", "XK"),
        ("Noord-Macedonië", "MK"),
        ("Schotland", "GB"),
        ("Belgisch", None),
        ("Brussel", None),
        ("Vlaanderen", None),
        ("", None),
    ],
)
def test_country_code(name: str, code: str | None) -> None:
    assert country_code(name) == code


def test_every_country_has_its_dutch_and_english_name() -> None:
    pytest.importorskip("babel")
    script = build_script()
    names = list(script.country_names())
    assert len({code for code, _ in names}) >= 250
    wrong = [(code, name) for code, name in names if country_code(name) != code]
    assert wrong == [("NF", "Norfolk")], "the short name of the island is left to the cities of that name"


def test_every_country_is_read_from_a_field() -> None:
    gazetteer = vocabulary.gazetteer()
    for code, names in gazetteer["countries"].items():
        for name in names.split("|"):
            assert [reading.country_code for reading in read_places(name)] == [code], name


def test_capitals_of_the_world_have_their_country() -> None:
    for city, code in {
        "wenen": "AT",
        "boedapest": "HU",
        "quito": "EC",
        "islamabad": "PK",
        "lome": "TG",
    }.items():
        assert known_name(city).sure == code


def test_tables_hold_each_name_once() -> None:
    gazetteer = json.loads((ROOT / "src/dienstreis/vocabulary/places.json").read_text(encoding="utf-8"))
    for kind, by_code in gazetteer.items():
        assert list(by_code) == sorted(by_code), kind
        for code, joined in by_code.items():
            folded = [key(name) for name in joined.split("|")]
            assert folded == sorted(set(folded)), (kind, code)


def test_ambiguous_names_are_known_names() -> None:
    assert kept_names().keys() >= vocabulary.AMBIGUOUS
    assert kept_names().keys() >= set(vocabulary.NAMESAKE_REGIONS)
    assert not kept_names().keys() & (COMMON_WORDS - {"kanton"})


def build_script() -> ModuleType:
    spec = importlib.util.spec_from_file_location("build_places", ROOT / "scripts/build_places.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_shipped_data_is_current(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    pytest.importorskip("babel")
    monkeypatch.setattr(sys, "argv", ["build_places.py", "--check"])
    assert build_script().main() == 0, capsys.readouterr().out


FRAGMENTS = st.sampled_from(
    [
        *(
            "België",
            "Gent",
            "Texas",
            "Ylöjärvi",
            "Georgia",
            "Luxemburg",
            "VS",
            "MA",
            "China",
            "Hongkong",
            "Balkan",
        ),
        *(
            "Schotland",
            "VK",
            "enGent",
            "'s-",
            "St.",
            "Krems an der",
            "Trond-",
            "heim",
            "J.",
            "reis",
            "de",
            "stad",
        ),
        *(
            "en",
            "in",
            "te",
            "van",
            "naar",
            "(",
            ")",
            ",",
            ";",
            "/",
            "-",
            "–",
            "\n",
            ".",
            "1",
            "&",
            "[",
            "]",
            ":",
        ),
    ]
)


@given(st.one_of(st.text(), st.lists(FRAGMENTS).map(" ".join), st.lists(FRAGMENTS).map("".join)))
def test_any_text_is_read(text: str) -> None:
    check_passages(text, read_places(text))
    check_passages(text, find_places(text))
    country_code(text)


@pytest.mark.parametrize(
    "unit",
    [
        "1",
        "A",
        "a.",
        "(",
        "'s ",
        "Ylo-",
        "aB",
        "Ylo en Abo, ",
        "België (",
        "Texas en ",
    ],
)
def test_time_grows_with_the_length_only(unit: str) -> None:
    assert grows_evenly(read_places, unit)
    assert grows_evenly(find_places, unit)
    assert grows_evenly(lambda text: read_places("België (" + text), unit)


# --- places abroad, for which a known name is needed ---------------------------------------------------------


@pytest.mark.parametrize(
    "text",
    [
        "Wij gingen naar Gent.",
        "Bezoek aan Kuma-\nmoto",
        "De reis naarLahti was kort.",
        "Naar Boston, MA en Gent (B)",
        "WIJ BEZOCHTEN SHENZHEN",
    ],
)
def test_a_name_that_is_found_abroad_is_looked_for(text: str) -> None:
    assert lies_abroad(text)


@pytest.mark.parametrize("text", ["Wij gingen naar de haven.", "Wij gingen naar Leiden.", "Bezoek aan Zwartenhaven"])
def test_nothing_is_looked_for_abroad_without_a_name_that_lies_there(
    text: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("dienstreis.grammar.places.find_places", None)
    assert not lies_abroad(text)


def test_no_place_abroad_is_lost_in_reports() -> None:
    """Each line of the examples, and of the seeds of the fuzzer."""
    paths = [*ROOT.glob("examples/**/*.md"), *ROOT.glob("examples/**/*.txt"), *ROOT.glob("tests/fuzz/seeds/**/*.txt")]
    lines = {line for path in paths for line in path.read_text(encoding="utf-8", errors="replace").splitlines()}
    assert lines
    for line in lines:
        assert lies_abroad(line) == any(place.lies_abroad for place in find_places(line)), line

"""What kind of document a text is."""

from collections.abc import Callable

import pytest

from dienstreis.model import TripReport

LABELS = """Deelnemer(s) namens college: wethouder H. Meinsma
Reisdoel (land, plaats): Finland, Lahti
Vertrekdatum en duur van de reis: 12 tot en met 14 maart 2024
Doel van de reis: kennis opdoen
Aantal meereizende ambtenaren: 1
"""


@pytest.mark.parametrize(
    "text",
    [
        f"Verslag buitenlandse dienstreis van de gemeente Veenhorst\n\n{LABELS}",
        "# Werkbezoek wethouder Meinsma aan Lahti\n\nOp 12 maart 2024 bezocht de wethouder een school in Lahti.",
        "# Report of a trip to Lahti\n\nFrom 12 to 14 March 2024 the alderman visited Lahti.",
        f"{LABELS}\n## Resultaten\n\nDe school is rond.",
        "---\ntitle: Verslag dienstreis Lahti\n---\n\nWij bezochten Lahti.",
    ],
)
def test_trip_report(parse_report: Callable[[str], TripReport], text: str) -> None:
    assert parse_report(text).document_type == "trip_report"


TRIPS = """| Reiziger | Bestemming | Periode | Kosten |
|---|---|---|---|
| wethouder H. Meinsma | Lahti, Finland | 12 t/m 14 maart 2024 | € 640 |
| burgemeester L. Oord | Gent, België | 3 mei 2024 | € 85 |
"""
FORMS = """Wie: wethouder H. Meinsma
Bestemming: Lahti, Finland
Periode: 12 t/m 14 maart 2024

Wie: burgemeester L. Oord
Bestemming: Gent, België
Periode: 3 mei 2024
"""


@pytest.mark.parametrize(
    "text",
    [
        f"# Register van dienstreizen 2024\n\n{TRIPS}",
        f"# Dienstreizen college 2024\n\n{TRIPS}",
        f"# Overzicht buitenlandse reizen 2024\n\n{FORMS}",
        "# List of official trips 2024\n\n- 3 May: Ghent, the mayor\n- 12 March: Lahti, alderman Meinsma\n",
        f"# Buitenlandse werkbezoeken van het college\n\n{TRIPS}",
    ],
)
def test_register(parse_report: Callable[[str], TripReport], text: str) -> None:
    report = parse_report(text)
    assert report.document_type == "trip_register"
    assert (report.delegation, report.destinations, report.period, report.costs) == ([], [], None, None)


def test_a_report_of_two_trips_is_no_register(parse_report: Callable[[str], TripReport]) -> None:
    text = f"# Verslag dienstreizen naar Lahti en Gent\n\n{LABELS}\n## Resultaten\n\nDe school is rond."
    assert parse_report(text).document_type == "trip_report"


@pytest.mark.parametrize(
    "text",
    [
        "# Aankondiging werkbezoek aan Lahti\n\nWethouder Meinsma zal van 12 tot en met 14 maart Lahti bezoeken.",
        "# Wethouder Meinsma gaat op werkbezoek naar Lahti\n\nOp 12 maart vertrekt hij. Hij zal een school bezoeken.",
        "# Upcoming visit to Lahti\n\nThe alderman will travel to Lahti on 12 March and will visit a school.",
    ],
)
def test_announcement(parse_report: Callable[[str], TripReport], text: str) -> None:
    assert parse_report(text).document_type == "announcement"


@pytest.mark.parametrize(
    "text",
    [
        "",
        "\n\n",
        "# Beleidsnota stedenbanden\n\nDe gemeente wil met Lahti samenwerken.",
        "# Notulen van de raad\n\nDe voorzitter opent de vergadering.",
        "# Recept\n\nNeem drie eieren en een kop meel.",
        "Geachte heer, hierbij de sleutels.",
        "# Minutes of the council\n\nThe chair opened the meeting.",
    ],
)
def test_other(parse_report: Callable[[str], TripReport], text: str) -> None:
    assert parse_report(text).document_type == "other"


Parse = Callable[[str], TripReport]

REPORTS = {
    "blog": """\
# Drie dagen Molde

*Blog, 4 juni 2024*

Afgelopen week zat ik met twee collega's in Molde, in Noorwegen. We wilden zien hoe ze daar de haven
groen maken.
""",
    "return": """\
Wethouder Pluk terug uit Molde

Van 3 tot en met 5 juni 2024 was wethouder Pluk in Molde, Noorwegen. Hij sprak er met de havenmeester.
""",
    "postcard": """\
Terug van een kort bezoek aan Gent

Gisteren namen wij de trein naar Gent (België). Nuttig gesprek over de kade. Kosten: € 64.
""",
    "staff note": """\
Notitie voor de staf, 6 maart 2023

Ben gisteren met de auto naar Münster (Duitsland) geweest. Gesproken met het Kreis over de buslijn.
""",
    "letter": """\
Geachte leden van de raad,

Van 9 tot en met 12 mei 2022 bracht ik met een delegatie een bezoek aan Lahti in Finland. Ik
informeer u over de uitkomsten.

Hoogachtend,

L. Oord, burgemeester
""",
    "memo": """\
MEMO

Aan: Dagelijks bestuur
Van: heemraad T. Schreur
Datum: 3 oktober 2021
Betreft: waterberging in Porto

Vorige week vloog ik met twee ambtenaren naar Porto. De bergingen onder de stad zijn indrukwekkend.
""",
    "diary": """\
# Dagboek uit Riga

## Maandag 2 september

Om zes uur vlogen we naar Riga, in Letland. 's Avonds aten we bij de ambassadeur.

## Dinsdag 3 september

We bezochten het stadhuis.
""",
    "web page": """\
Home

Nieuws

# Delegatie keert terug met nieuwe contacten

12 april 2019

Een delegatie onder leiding van gedeputeerde Vos bezocht van 7 tot en met 10 april Bologna (Italië).
Er werd een overeenkomst getekend.
""",
    "english note": """\
# Two days in Aarhus

14 June 2023

On 11 and 12 June the mayor and I travelled to Aarhus, Denmark, to see the new library.
""",
    "english letter": """\
Dear members of the council,

I have just returned from Ghent, where I attended the network of cycling cities from 3 to 5 May 2022.
""",
    "english memo": """\
MEMO

To: Executive Board
From: Dean of Engineering
Subject: Visit to Aalto University, Finland

We visited Aalto University in Espoo, Finland, on 4 October 2022. A joint course was discussed.
""",
    "form": """\
Wie: wethouder H. Meinsma
Bestemming: Lahti, Finland
Periode: 12 t/m 14 maart 2024
Doel van de reis: kennis opdoen
Kosten: € 640
""",
    "chamber": """\
VERSLAG VAN EEN WERKBEZOEK
Vastgesteld 3 juni 2019

Een delegatie uit de commissie heeft van 6 tot en met 9 mei 2019 een bezoek gebracht aan Georgië.
""",
    "council news": """\
# Raadsleden onder de indruk van Gents circulatieplan

Vorige week vrijdag gingen acht raadsleden met de bus naar Gent. Zij spraken er met de schepen van mobiliteit.
""",
    "council letter": """\
Raadsinformatiebrief

Onderwerp: terugkoppeling bezoek Pécs
Datum: 2 november 2018

Burgemeester Oord reisde op 22 oktober met een ambtenaar naar Pécs (Hongarije) voor de viering van
de stedenband.
""",
    "university": """\
Impressie van de conferentie in Leuven

Op 5 en 6 februari 2020 nam de rector deel aan de conferentie van Europese universiteiten in Leuven, België.
""",
    "follow-up to come": """\
# Werkbezoek Keulen

Op 3 mei 2023 reisden wij naar Keulen.

## Vervolg

Volgende maand gaat wethouder Pluk naar Düsseldorf om het contract te bespreken.
Op 4 september reist de burgemeester naar Keulen.
""",
    "historic debate": """\
# Verslag bezoek parlement Riga

Van 3 tot 5 mei 2023 bezochten wij Riga. De delegatie woonde een debat bij over een motie en het
begrotingsbesluit.
""",
    "weekbericht van de commissaris": """\
Weekbericht van de commissaris

Maandag en dinsdag was ik in Luik, waar de provinciegouverneur ons rondleidde langs de Maas.
Indrukwekkend hoe snel men na de overstroming herstelde.
""",
    "wat wij leerden in kopenhagen": """\
# Wat wij leerden in Kopenhagen

In de herfstvakantie fietsten we met de hele commissie door Kopenhagen. Van 16 tot 18 oktober 2022
bekeken we bruggen, tunnels en stallingen. Hieronder onze bevindingen.
""",
    "aan: de gemeenteraad": """\
Aan: de gemeenteraad
Betreft: Bevindingen Stockholm

Hierbij doe ik verslag van mijn reis naar Stockholm. Ik sprak daar met drie woningcorporaties.

Wethouder S. Blok
""",
    "naar hamburg voor de havenvergroening": """\
## Naar Hamburg voor de havenvergroening

Delegatie: wethouder Blok, directeur Haven
Duur: 2 dagen

De delegatie kwam op 3 april 2023 aan in Hamburg. Er is gesproken met de Hafenbehörde.
""",
    "trip to vienna": """\
Trip to Vienna

I spent three days in Vienna looking at social housing. My flight and hotel were paid by the city of Vienna.
""",
    "key takeaways from oslo": """\
# Key takeaways from Oslo

Published 4 May 2023

Councillor Bakker and two officials visited Oslo from 24 to 26 April 2023. They saw electric ferries
and met the climate director.
""",
    "verantwoording reiskosten dublin": """\
Verantwoording reiskosten Dublin

Reiziger: mr. P. Kalf, dijkgraaf
Reden: congres over dijkveiligheid
Van 3 tot 5 oktober 2021
Kosten: 912 euro
""",
    "kort verslag brussel, 14 november": """\
Kort verslag Brussel, 14 november

Met de trein van 7.12 uur naar Brussel. Gesproken met Europarlementariër De Wit over het
cohesiefonds. Om 20.00 uur weer thuis.
""",
}

REGISTERS = {
    "table": """\
# Buitenlandse reizen 2024

| Wie | Waarheen | Wanneer | Kosten |
|---|---|---|---|
| wethouder Pluk | Molde, Noorwegen | 3 juni 2024 | € 640 |
| burgemeester Oord | Gent, België | 3 mei 2024 | € 85 |
""",
    "entries": """\
# Reizen van het college in 2023

**Gent (België), 9 februari 2023**
Overleg. Kosten: geen.

**Lahti (Finland), 3 t/m 6 mei 2023**
Werkbezoek. Kosten: € 3.290.

**Porto (Portugal), 17 oktober 2023**
Congres. Kosten: € 900.
""",
    "list": """\
# Overzicht dienstreizen 2022

- 4 februari 2022: Keulen, wethouder Pluk
- 12 mei 2022: Riga, burgemeester Oord
- 8 november 2022: Lyon, wethouder Pluk
""",
    "forms": """\
# Dienstreizen college

Wie: wethouder Pluk
Bestemming: Keulen, Duitsland
Periode: 4 februari 2022

Wie: burgemeester Oord
Bestemming: Riga, Letland
Periode: 12 mei 2022
""",
    "english": """\
# Register of travel by members of the executive, 2023

| Member | Destination | Dates | Cost |
|---|---|---|---|
| Alderman Pluk | Ghent, Belgium | 3 May 2023 | 85 |
| Mayor Oord | Riga, Latvia | 4-6 June 2023 | 940 |
""",
    "headings": """\
# Buitenlandse werkbezoeken gedeputeerden

## Riga, Letland – 3 maart 2021

Conferentie.

## Lyon, Frankrijk – 8 juni 2021

Beurs.

## Bilbao, Spanje – 4 november 2021

Studiereis.
""",
    "disclosure": """\
Openbaarmaking reizen bestuurders

3 maart 2021: Riga (Letland), gedeputeerde Vos, € 812

8 juni 2021: Lyon (Frankrijk), gedeputeerde Vos, € 440

4 november 2021: Bilbao (Spanje), commissaris Ten Have, € 990
""",
    "reizen buitenland": """\
# Reizen buitenland

- Blok, Hamburg (Duitsland), 3-5 april 2023, 812 euro
- Kalf, Dublin (Ierland), 3-5 oktober 2023, 912 euro
- Blok, Porto (Portugal), 1-3 december 2023, 640 euro
""",
    "overzicht werkbezoeken 2021": """\
Overzicht werkbezoeken 2021

Datum | Bestemming | Bestuurder
3 april 2021 | Hamburg | Blok
5 oktober 2021 | Dublin | Kalf
""",
    "dienstreizen gedeputeerde staten, eerste": """\
# Dienstreizen gedeputeerde staten, eerste kwartaal

### Wethouder Blok
- Januari: Hamburg, havencongres, € 300
- Maart: Riga, stedenband, € 900

### Gedeputeerde Kalf
- Februari: Dublin, dijken, € 700
""",
}

ANNOUNCEMENTS = {
    "news": """\
# Burgemeester Oord naar Riga

Nieuwsbericht, 2 mei 2025

Volgende maand reist burgemeester Oord naar Riga in Letland. Van 10 tot en met 12 juni 2025 bezoekt
zij het stadhuis.
""",
    "plain": """\
Wethouder Pluk gaat op werkbezoek naar Molde

Gemeente Veenhorst, 20 mei 2024

Wethouder Pluk vertrekt op maandag 3 juni 2024 naar Molde (Noorwegen). De kosten worden geraamd op € 1.200.
""",
    "letter": """\
Geachte leden van de raad,

Op 3 juni 2024 zal ik naar Molde in Noorwegen reizen. Ik ga daar spreken over de haven. Na
terugkomst ontvangt u een verslag.
""",
    "programme": """\
# Voorgenomen dienstreis Lyon

Een delegatie van het college zal van 4 tot en met 6 november Lyon bezoeken.

## Voorlopig programma

- 4 november: aankomst
- 5 november: bezoek aan de haven
""",
    "chamber": """\
Aankondiging werkbezoek commissie aan Georgië

Aan het bezoek, dat is gepland van 6 tot en met 9 mei, nemen de volgende leden deel: Vos en Oord.
""",
    "english": """\
# Mayor to visit Aarhus

2 May 2023

Next month the mayor will travel to Aarhus, Denmark. She will meet the city council from 11 to 13 June 2023.
""",
    "english plan": """\
# Council delegation heads to Ghent

A delegation of the council is going to Ghent next week. They will visit the new tram depot. The
estimated cost is 900 euros.
""",
    "looking back too": """\
# Gedeputeerde Vos reist naar Bologna

3 april 2019

Gedeputeerde Vos vertrekt komende zondag naar Bologna in Italië. In 2015 bezocht haar voorganger die
stad ook al.
""",
    "raad op studiereis": """\
# Raad op studiereis

In het najaar reist een deel van de gemeenteraad naar Freiburg. Negen raadsleden zullen er drie
dagen lang kijken naar de autoluwe wijk Vauban. De griffie werkt het programma nog uit.
""",
    "kamerbrief reisvoornemen": """\
Kamerbrief reisvoornemen

Hierbij informeer ik u dat ik van 12 tot en met 15 maart aanstaande een bezoek breng aan Marokko. Ik
zal spreken met mijn ambtgenoot.
""",
    "press notice, 1 march 2024": """\
Press notice, 1 March 2024

The Governor leaves for Brussels and Ghent on 11 March 2024. She plans to meet the Flemish minister for water.
""",
}

OTHERS = {
    "debate": """\
Commissie Bestuur

De voorzitter:
Ik open het debat over de reis naar Riga.

Mevrouw Vos (D66):
De burgemeester reisde vorige maand naar Riga. Wat heeft dat gekost?

De heer Pluk (VVD):
Dat vraag ik ook.

De voorzitter:
Dank u wel.
""",
    "minutes": """\
Notulen van de raadsvergadering van 3 mei 2023

1. Opening
De voorzitter opent de vergadering.

2. Mededelingen
Burgemeester Oord was vorige week in Riga (Letland).

3. Rondvraag
""",
    "motion": """\
MOTIE: minder vliegen

De raad, in vergadering bijeen,
constaterende dat de burgemeester in mei naar Riga vloog;
verzoekt het college voortaan de trein te nemen.
""",
    "proposal": """\
Raadsvoorstel deelname aan de conferentie in Riga

De raad wordt voorgesteld een delegatie naar Riga af te vaardigen en € 3.000 beschikbaar te stellen.
""",
    "policy": """\
# Beleidskader buitenlandse dienstreizen

Bestuurders reizen alleen als dat nodig is. Na terugkomst maken zij een verslag van de reis.
""",
    "code": """\
Gedragscode bestuurders

Artikel 1
Bestuurders nemen geen geschenken aan.

Artikel 2
Reizen naar het buitenland worden gemeld.
""",
    "gifts": """\
# Geschenkenregister 2023

| Datum | Ontvanger | Gever | Waarde |
|---|---|---|---|
| 3 mei 2023 | wethouder Pluk | stad Gent | € 40 |
| 4 november 2023 | burgemeester Oord | ambassade van Letland | € 25 |
""",
    "claims": """\
Declaratieoverzicht wethouder Pluk

Hotel Gent, 3 mei 2023: € 118
Trein Keulen, 9 september 2023: € 64
Lunch: € 22
""",
    "invitation": """\
Uitnodiging

U bent van harte uitgenodigd voor de stedenbandconferentie in Riga op 3 en 4 juni 2024. Aanmelden
kan tot 1 mei.
""",
    "booklet": """\
Programmaboekje studiereis

Maandag: vertrek van het stadhuis. Dinsdag: bezoek aan de haven van Riga. Neem een paspoort mee.
""",
    "evaluation": """\
# Evaluatie stedenband Riga 2015-2020

De band heeft drie projecten opgeleverd. In 2016 bezocht een delegatie Riga. Inwoners waarderen de
band met een 6,8.
""",
    "incoming": """\
# Letse gasten op het stadhuis

Op 3 mei 2023 ontving burgemeester Oord een delegatie uit Riga. De gasten bezochten de haven en
spraken met ondernemers.
""",
    "incoming english": """\
# Visitors from Ghent

On 3 May we welcomed a delegation from Ghent. They visited the harbour and met the mayor.
""",
    "cv": """\
Curriculum vitae

Lisa Oord, burgemeester

Werkervaring
2010-2015: wethouder
2008: stage in Riga, Letland
""",
    "newsletter": """\
Nieuwsbrief stedenbanden

In dit nummer: een koor uit Riga, de jaarvergadering en een recept voor roggebrood.
""",
    "tender": """\
Aanbesteding zakelijke reizen

De opdracht omvat vliegtickets en hotels voor dienstreizen naar het buitenland. Gunningscriteria:
prijs en kwaliteit.
""",
    "budget": """\
Programmabegroting 2024

Voor reizen van het college is € 20.000 geraamd. In 2022 is € 17.000 besteed.
""",
    "regulations": """\
Reglement dienstreizen

Artikel 1. Begrippen
Dienstreis: een reis naar het buitenland.

Artikel 2. Toestemming
Het college beslist vooraf.
""",
    "questions": """\
Schriftelijke vragen over de reis naar Riga

1. Is het college bekend met het artikel waarin staat dat de burgemeester naar Riga reisde?

2. Wat heeft de reis gekost?
""",
    "english policy": """\
# Travel policy

Members travelling abroad must report within a month. The mayor approves each trip.
""",
    "partnership": """\
# Tien jaar stedenband

Sinds 2012 werken wij samen met Lahti in Finland. Scholen schrijven elkaar brieven en de
bibliotheken ruilen boeken.
""",
    "domestic news": """\
# Nieuwe brug geopend

Wethouder Pluk opende gisteren de brug over de Vliet. Honderden inwoners kwamen kijken.
""",
    "internationale samenwerking": """\
# Internationale samenwerking

Onze gemeente heeft stedenbanden met drie steden: Pécs, Lahti en Riga. Elk jaar organiseren wij een
uitwisseling voor scholieren. Wilt u ook meedoen? Neem contact op.
""",
    "verslag van de commissievergadering van ": """\
Verslag van de commissievergadering van 4 april

Aanwezig: Blok, Bakker, De Wit
Afwezig: Kalf

1. Opening en mededelingen
Wethouder Blok meldt dat hij in Hamburg is geweest.
2. Woningbouw
De commissie bespreekt het plan.
""",
    "jaarverslag 2023 waterschap zuidpolder": """\
# Jaarverslag 2023 Waterschap Zuidpolder

In 2023 werkten wij aan dijken. Het bestuur bezocht in mei Hamburg.
""",
    "persoonlijk profiel": """\
Persoonlijk profiel

Anna Blok is sinds 2019 wethouder. Daarvoor werkte zij in Brussel en woonde ze drie jaar in Parijs.
""",
    "besluit van het college van 4 mei": """\
Besluit van het college van 4 mei

Het college stemt in met de deelname van wethouder Blok aan het congres in Porto en stelt € 1.200 beschikbaar.
""",
    "bezoek van de chinese ambassadeur": """\
# Bezoek van de Chinese ambassadeur

De Chinese ambassadeur bracht op 3 mei een bezoek aan onze provincie. Hij sprak met de commissaris
over handel.
""",
    "delegatie uit hamburg op werkbezoek in v": """\
# Delegatie uit Hamburg op werkbezoek in Veenhorst

Twaalf ambtenaren uit Hamburg waren op 3 mei 2022 te gast in Veenhorst. Wethouder Blok ontving hen
in het stadhuis.
""",
    "onderzoeksrapport dienstreizen": """\
Onderzoeksrapport dienstreizen

De rekenkamer onderzocht of bestuurders hun reizen goed verantwoorden. Van de 40 reizen was van 12
een verslag te vinden. Wij bevelen aan een register in te voeren.
""",
    "column: vliegschaamte": """\
Column: vliegschaamte

Moet een wethouder vliegen? Ik vind van niet. De trein naar Berlijn doet er zes uur over.
""",
    "wob-verzoek reis dubai": """\
Wob-verzoek reis Dubai

Geachte heer, u vraagt om documenten over de reis naar Dubai. Wij wijzen uw verzoek gedeeltelijk toe.
""",
}


@pytest.mark.parametrize("text", REPORTS.values(), ids=REPORTS)
def test_a_journey_told_is_a_report(parse_report: Parse, text: str) -> None:
    assert parse_report(text).document_type == "trip_report"


@pytest.mark.parametrize("text", REGISTERS.values(), ids=REGISTERS)
def test_trips_listed_are_a_register(parse_report: Parse, text: str) -> None:
    assert parse_report(text).document_type == "trip_register"


@pytest.mark.parametrize("text", ANNOUNCEMENTS.values(), ids=ANNOUNCEMENTS)
def test_a_journey_to_come_is_an_announcement(parse_report: Parse, text: str) -> None:
    assert parse_report(text).document_type == "announcement"


@pytest.mark.parametrize("text", OTHERS.values(), ids=OTHERS)
def test_what_speaks_of_trips_and_reports_none_is_other(parse_report: Parse, text: str) -> None:
    report = parse_report(text)
    assert report.document_type == "other"
    assert (report.travellers, report.destinations, report.period, report.purpose) == ([], [], None, None)
    assert (report.delegation, report.programme, report.results, report.follow_ups) == ([], [], [], [])
    assert (report.gifts, report.costs, report.accompanying_officials) == (None, None, None)


@pytest.mark.parametrize(
    "told",
    [
        "Van 6 tot en met 9 juni 2024 was een groep inwoners te gast in Lahti, waarmee wij sinds 1994 een band hebben.",
        "Van donderdag 6 tot en met zondag 9 juni is een gezelschap te gast geweest bij onze vrienden in Lahti.",
        "U vroeg naar het bezoek dat ik op 6 en 7 juni aan Lahti bracht.",
    ],
)
def test_a_memo_that_tells_of_a_visit_to_a_twin_town_is_a_trip_report(
    parse_report: Callable[[str], TripReport], told: str
) -> None:
    memo = f"Raadsmemo\n\nAan: de raad\nDatum: 1 juli 2024\nOnderwerp: Jumelagebezoek aan Lahti\n\n{told}"
    assert parse_report(memo).document_type == "trip_report"


def test_a_memo_that_tells_of_guests_is_none(parse_report: Callable[[str], TripReport]) -> None:
    memo = (
        "Raadsmemo\n\nDatum: 1 juli 2024\nOnderwerp: Gasten uit Lahti\n\n"
        "Op 6 juni 2024 ontvingen wij een delegatie uit Lahti, waarmee wij sinds 1994 een band hebben.\n"
    )
    assert parse_report(memo).document_type == "other"


MANUALS = {
    "notes": """Korf v2.1 Release Notes

From this release on, korf pull will start an editor in Paris time.

In future versions of Korf, this command will also return the values of Jordan.

The old order has been deprecated, and will be removed in the next release for Georgia.
""",
    "Dutch": """# Aan de slag

Het commando zal in de volgende versie ook bestanden van Jordan lezen.

In maart zal de oude volgorde in Paris verdwijnen.
""",
}


@pytest.mark.parametrize("text", MANUALS.values(), ids=MANUALS)
def test_what_a_manual_says_will_happen_is_no_trip(parse_report: Parse, text: str) -> None:
    assert parse_report(text).document_type == "other"

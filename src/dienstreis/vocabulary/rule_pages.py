"""What the page of each rule tells beside its messages: why, and a short report that it finds and one that it does not.

The reports are Dutch, as those of its readers are; each is whole enough to be taken for the report of a trip.
"""

from typing import Final, NamedTuple

__all__ = ["PAGES", "RulePage"]


class RulePage(NamedTuple):
    """The page of a rule."""

    nl: str
    """Why there is such a rule, in Dutch."""
    en: str
    """The same in English."""
    bad: str
    """A report that the rule finds something in; empty where no text can show it."""
    good: str
    """A report that it finds nothing in."""


TITLE: Final = "# Verslag dienstreis wethouder A. Jansen naar Turku\n\n"

PAGES: Final[dict[str, RulePage]] = {
    "DR001": RulePage(
        "Een bestand dat niet te lezen is, wordt niet nagekeken. Dat hoort niemand te ontgaan.",
        "A file that cannot be read is not checked. Nobody should miss that.",
        "",
        "",
    ),
    "DR002": RulePage(
        "De andere regels vragen wat alleen een verslag van een dienstreis hoeft te zeggen.",
        "The other rules ask for what only the report of a trip need tell.",
        "# Erwtensoep\n\n- 500 gram spliterwten\n",
        TITLE + "Periode: 7 tot en met 10 oktober 2024\n",
    ),
    "DR003": RulePage(
        "Wat tussen de streepjes boven aan het bestand staat, gaat voor. Is het niet te lezen, dan telt het niet.",
        "What stands between the dashes at the top comes first. Where it cannot be read, it does not count.",
        "---\nbestemming: Turku: Finland\n---\n\n" + TITLE,
        "---\nbestemming: Turku, Finland\n---\n\n" + TITLE,
    ),
    "DR004": RulePage(
        "Commentaar dat een melding uitzet die er niet meer is, zet later misschien een echte melding uit.",
        "A comment that switches off what is no longer found may later switch off what is real.",
        TITLE + "<!-- dienstreis: ignore DR401 -->\n\nKosten: € 1.250, betaald door de gemeente\n",
        TITLE + "<!-- dienstreis: ignore DR401 -->\n\nPeriode: 7 tot en met 10 oktober 2024\n",
    ),
    "DR005": RulePage(
        "Wat dienstreis zelf verkeerd doet, mag geen verslag kosten, en ook niet verborgen blijven: wat niet is"
        " gelezen, lijkt anders wat het verslag niet zegt.",
        "What dienstreis itself does wrong may cost no report, nor stay hidden: what was not read would look like what"
        " the report does not say.",
        "",
        "",
    ),
    "DR101": RulePage(
        "Een reis is van een bestuurder of volksvertegenwoordiger, die er verantwoording over aflegt.",
        "A trip is that of an office-holder, who accounts for it.",
        "# Verslag dienstreis naar Turku\n\nPeriode: 7 tot en met 10 oktober 2024\n",
        TITLE + "Periode: 7 tot en met 10 oktober 2024\n",
    ),
    "DR102": RulePage(
        "Waar de reis heen ging, is een van de eerste dingen die gedragscodes openbaar willen zien.",
        "Where the trip went is one of the first things that codes of conduct want to be public.",
        "# Verslag dienstreis wethouder A. Jansen\n\nPeriode: 7 tot en met 10 oktober 2024\n",
        "# Verslag dienstreis wethouder A. Jansen\n\nBestemming: Turku, Finland\n",
    ),
    "DR103": RulePage(
        "Gedragscodes vragen hoe lang een reis duurde; daarvoor zijn de dag van vertrek en die van terugkomst nodig.",
        "Codes of conduct ask how long a trip took; that takes the day of departure and the day of return.",
        TITLE + "Periode: oktober 2024\n",
        TITLE + "Periode: 7 tot en met 10 oktober 2024\n",
    ),
    "DR104": RulePage(
        "Een reis eindigt niet voor zij begint: een van de twee dagen is verkeerd opgeschreven.",
        "A trip does not end before it begins: one of both days is written wrongly.",
        TITLE + "Periode: 10 oktober 2024 tot en met 7 oktober 2024\n",
        TITLE + "Periode: 7 oktober 2024 tot en met 10 oktober 2024\n",
    ),
    "DR105": RulePage(
        "Een datum die niet bestaat, is een tikfout, en niemand weet welke dag het was.",
        "A date that does not exist is a slip, and nobody knows which day it was.",
        TITLE + "Periode: 29 juni tot en met 31 juni 2024\n",
        TITLE + "Periode: 28 juni tot en met 30 juni 2024\n",
    ),
    "DR106": RulePage(
        "Wie de duur of de weekdag natelt, hoort hetzelfde te vinden als wie de data leest.",
        "Who counts the days or looks up the weekday should find the same as who reads the dates.",
        TITLE + "Periode: zondag 7 tot en met donderdag 10 oktober 2024\n",
        TITLE + "Periode: maandag 7 tot en met donderdag 10 oktober 2024\n",
    ),
    "DR107": RulePage(
        "Een bezoek op een dag waarop de reis al voorbij was, kan niet: de datum of de reisperiode is verkeerd.",
        "A visit on a day when the trip was over cannot be: the date or the period is wrong.",
        TITLE + "Periode: 7 tot en met 10 oktober 2024\n\n## Programma\n\n- 8 oktober: haven\n- 12 oktober: stadhuis\n",
        TITLE + "Periode: 7 tot en met 10 oktober 2024\n\n## Programma\n\n- 8 oktober: haven\n- 9 oktober: stadhuis\n",
    ),
    "DR108": RulePage(
        "Wie op de plaats zoekt, moet elk verslag vinden dat erover gaat.",
        "Who searches for the place should find every report about it.",
        TITLE + "Bestemming: Tampere, Finland\n",
        TITLE + "Bestemming: Turku, Finland\n",
    ),
    "DR201": RulePage(
        "Een reis moet het belang van de gemeenschap dienen. Het verslag zegt welk belang dat was.",
        "A trip should serve the public. The report tells how.",
        TITLE + "Periode: 7 tot en met 10 oktober 2024\n",
        TITLE + "## Aanleiding en doel\n\nDe gemeente wil weten hoe Turku scholen van hout bouwt.\n",
    ),
    "DR202": RulePage(
        "Lezers willen weten wat er op reis is gedaan.",
        "Readers want to know what was done on the trip.",
        TITLE + "Periode: 7 tot en met 10 oktober 2024\n",
        TITLE + "## Programma\n\n- 8 oktober: rondleiding door een houten school\n",
    ),
    "DR203": RulePage(
        "Lezers willen weten wat de reis heeft opgeleverd; dat is waarvoor zij is betaald.",
        "Readers want to know what the trip yielded; that is what it was paid for.",
        TITLE + "Periode: 7 tot en met 10 oktober 2024\n",
        TITLE + "## Resultaten\n\nHouten scholen kosten in Turku niet meer dan stenen.\n",
    ),
    "DR204": RulePage(
        "Wie een doel opschrijft, wekt de verwachting te horen wat ervan terechtkwam.",
        "Who writes down a goal raises the expectation to hear what became of it.",
        TITLE + "## Doelen\n\n- kennis over houten scholen\n- onderzoek naar een veerdienst\n\n"
        "## Resultaten\n\nHouten scholen kosten niet meer dan stenen.\n",
        TITLE + "## Doelen\n\n- kennis over houten scholen\n\n"
        "## Resultaten\n\nHouten scholen kosten niet meer dan stenen.\n",
    ),
    "DR205": RulePage(
        "Onder een lege kop is iets vergeten.",
        "Something was forgotten under an empty heading.",
        TITLE + "## Ontmoetingen onderweg\n\n## Resultaten\n\nHouten scholen kosten niet meer dan stenen.\n",
        TITLE + "## Resultaten\n\nHouten scholen kosten niet meer dan stenen.\n",
    ),
    "DR301": RulePage(
        "Lezers willen weten wie er op kosten van de gemeenschap meereisden.",
        "Readers want to know who went along at public expense.",
        TITLE + "Periode: 7 tot en met 10 oktober 2024\n",
        TITLE + "## Samenstelling van de delegatie\n\n1. A. Jansen, wethouder\n2. K. Bakhuis, directeur Houtbouw BV\n",
    ),
    "DR302": RulePage(
        "Formulieren en registers vragen hoeveel ambtenaren er meereisden.",
        "Forms and registers ask how many officials went along.",
        TITLE + "Aantal meereizende ambtenaren: enkele\n",
        TITLE + "Aantal meereizende ambtenaren: 2\n",
    ),
    "DR303": RulePage(
        "Het aantal en de lijst gaan over dezelfde mensen.",
        "The number and the list are about the same people.",
        TITLE + "Aantal meereizende ambtenaren: 1\n\n## Samenstelling van de delegatie\n\n"
        "1. A. Jansen, wethouder\n2. drie ambtenaren\n",
        TITLE + "Aantal meereizende ambtenaren: 3\n\n## Samenstelling van de delegatie\n\n"
        "1. A. Jansen, wethouder\n2. drie ambtenaren\n",
    ),
    "DR304": RulePage(
        "Een lijst van wie er meereisden is pas af als iedereen erin staat.",
        "A list of those who went is complete when everyone is in it.",
        TITLE + "Deelnemer namens het college: wethouder A. Jansen\n\n## Samenstelling van de delegatie\n\n"
        "1. K. Bakhuis, adviseur\n2. M. Oost, directeur Houtbouw BV\n",
        TITLE + "Deelnemer namens het college: wethouder A. Jansen\n\n## Samenstelling van de delegatie\n\n"
        "1. A. Jansen, wethouder\n2. M. Oost, directeur Houtbouw BV\n",
    ),
    "DR305": RulePage(
        "Een partner die meereist, doet dat op eigen kosten of om een reden die het verslag noemt.",
        "A partner who travels along does so at their own expense, or for a reason that the report tells.",
        TITLE + "De wethouder reisde samen met zijn echtgenote naar Turku.\n",
        TITLE + "De wethouder reisde samen met zijn echtgenote naar Turku. Zij reisde op eigen kosten.\n",
    ),
    "DR306": RulePage(
        "Een vakantie achter een dienstreis is toegestaan, als de meerkosten niet voor de gemeenschap zijn.",
        "A holiday behind a trip is fine, if the public does not pay what it adds.",
        TITLE + "De wethouder heeft de reis met twee vakantiedagen verlengd.\n",
        TITLE + "De wethouder heeft de reis op eigen kosten met twee vakantiedagen verlengd.\n",
    ),
    "DR401": RulePage(
        "Kosten horen bij het minste dat gedragscodes openbaar willen zien.",
        "Costs belong to the least that codes of conduct want to be public.",
        TITLE + "Periode: 7 tot en met 10 oktober 2024\n",
        TITLE + "Kosten: € 1.250, betaald door de gemeente\n",
    ),
    "DR402": RulePage(
        "Wie betaalt, kan iets terug willen. Het verslag laat daarover geen twijfel.",
        "Who pays may want something in return. The report leaves no doubt about that.",
        TITLE + "Kosten: € 1.250\n",
        TITLE + "Kosten: € 1.250, betaald door de gemeente\n",
    ),
    "DR403": RulePage(
        "Een reis die een ander betaalt, wordt vooraf besproken, en staat binnen een week in het register.",
        "A trip that somebody else pays for is discussed beforehand, and stands in the register within a week.",
        TITLE + "Kosten: € 1.250\nBetaald door: Houtbouw BV\n",
        TITLE + "Kosten: € 1.250\nBetaald door: Houtbouw BV\n\nDe reis is vooraf besproken in het college.\n",
    ),
    "DR404": RulePage(
        "Een lezer die narekent, hoort op het totaal uit te komen.",
        "A reader who adds up should arrive at the total.",
        TITLE + "## Kosten\n\n- Vlucht: € 400\n- Hotel: € 500\n- Totaal: € 1.250\n\nBetaald door de gemeente.\n",
        TITLE + "## Kosten\n\n- Vlucht: € 650\n- Hotel: € 600\n- Totaal: € 1.250\n\nBetaald door de gemeente.\n",
    ),
    "DR405": RulePage(
        "Een raming zegt wat de reis mocht kosten, en niet wat zij kostte.",
        "An estimate tells what the trip was allowed to cost, and not what it cost.",
        TITLE + "## Kosten\n\nDe kosten van de reis zijn geraamd op € 1.250. De gemeente betaalt.\n",
        TITLE + "## Kosten\n\nDe reis kostte € 1.180, tegen een raming van € 1.250. De gemeente betaalt.\n",
    ),
    "DR501": RulePage(
        "Een verslag dat zwijgt over geschenken, laat open of er waren.",
        "A report that is silent on gifts leaves open whether there were any.",
        TITLE + "Periode: 7 tot en met 10 oktober 2024\n",
        TITLE + "Geschenken: geen\n",
    ),
    "DR502": RulePage(
        "Van een duur geschenk hoort vast te staan van wie het kwam, wat het waard is, en waar het is gebleven.",
        "Of a valuable gift it should be known who gave it, what it is worth, and where it went.",
        TITLE + "## Geschenken\n\n- een schaal van glas, waarde € 80\n",
        TITLE + "## Geschenken\n\n| Geschenk | Gever | Waarde | Bestemming |\n| --- | --- | --- | --- |\n"
        "| een schaal van glas | de burgemeester van Turku | € 80 | staat in het gemeentehuis |\n",
    ),
    "DR503": RulePage(
        "Geschenken van meer dan € 50 gaan terug of worden van de gemeente, en komen nooit op het huisadres.",
        "Gifts worth more than EUR 50 are returned or become the municipality's, and never come to the home address.",
        TITLE + "## Geschenken\n\n| Geschenk | Gever | Waarde | Bestemming |\n| --- | --- | --- | --- |\n"
        "| een schaal van glas | de burgemeester van Turku | € 80 | zelf gehouden |\n",
        TITLE + "## Geschenken\n\n| Geschenk | Gever | Waarde | Bestemming |\n| --- | --- | --- | --- |\n"
        "| een schaal van glas | de burgemeester van Turku | € 80 | staat in het gemeentehuis |\n",
    ),
    "DR504": RulePage(
        "Gedragscodes vragen een openbaar register van geschenken.",
        "Codes of conduct ask for a public register of gifts.",
        TITLE + "## Geschenken\n\nDe wethouder kreeg van de burgemeester van Turku een schaal van glas.\n",
        TITLE
        + "## Geschenken\n\nDe wethouder kreeg van de burgemeester van Turku een schaal van glas. Die staat in het"
        " geschenkenregister.\n",
    ),
    "DR601": RulePage(
        "Uit wat een reis oplevert, volgt meestal iets: een voorstel, een bezoek terug, een gesprek.",
        "Something usually follows from what a trip yields: a proposal, a visit in return, a talk.",
        TITLE + "## Resultaten\n\nHouten scholen kosten in Turku niet meer dan stenen.\n",
        TITLE + "## Resultaten\n\nHouten scholen kosten in Turku niet meer dan stenen.\n\n"
        "## Vervolg\n\n- De wethouder stuurt de raad vóór 1 december 2024 een voorstel.\n",
    ),
    "DR602": RulePage(
        "Wat van niemand is, doet niemand.",
        "What is nobody's is done by nobody.",
        TITLE + "## Vervolg\n\n- Vóór 1 december 2024 wordt een voorstel naar de raad gestuurd.\n",
        TITLE + "## Vervolg\n\n- De wethouder stuurt de raad vóór 1 december 2024 een voorstel.\n",
    ),
    "DR603": RulePage(
        "Zonder datum weet later niemand of het nog moet, of te laat is.",
        "Without a date, nobody knows later whether it is still to be done, or late.",
        TITLE + "## Vervolg\n\n- De wethouder stuurt de raad een voorstel.\n",
        TITLE + "## Vervolg\n\n- De wethouder stuurt de raad vóór 1 december 2024 een voorstel.\n",
    ),
    "DR604": RulePage(
        "Een oud verslag met een afspraak waarvan de dag voorbij is, vraagt om een woord over wat ervan kwam.",
        "An old report with a promise whose day has passed asks for a word on what became of it.",
        TITLE + "## Vervolg\n\n- De wethouder stuurt de raad vóór 1 december 2024 een voorstel.\n",
        TITLE + "## Vervolg\n\n- De wethouder heeft de raad op 28 november 2024 een voorstel gestuurd.\n",
    ),
    "DR605": RulePage(
        "Een overeenkomst bindt partijen. Wie dat zijn, is het eerste dat een lezer wil weten.",
        "An agreement binds its parties. Who they are is what a reader wants to know first.",
        TITLE + "## Overeenkomsten\n\nEr is een intentieverklaring getekend.\n",
        TITLE + "## Overeenkomsten\n\nDe gemeente Oudeveen en de stad Turku tekenden een intentieverklaring.\n",
    ),
    "DR701": RulePage(
        "Van een stuk zonder datum weet niemand wanneer het openbaar werd.",
        "Of a paper without a date, nobody knows when it became public.",
        TITLE + "Periode: 7 tot en met 10 oktober 2024\n",
        TITLE + "Datum verslag: 21 oktober 2024\n",
    ),
    "DR702": RulePage(
        "Een verslag dat kort na de reis komt, is nog van nut.",
        "A report that comes soon after the trip is still of use.",
        TITLE + "Periode: 7 tot en met 10 oktober 2024\nDatum verslag: 3 februari 2025\n",
        TITLE + "Periode: 7 tot en met 10 oktober 2024\nDatum verslag: 21 oktober 2024\n",
    ),
    "DR801": RulePage(
        "De wet vraagt niet meer over iemand openbaar te maken dan nodig is. Meldingen tonen deze gegevens"
        " niet, en met `--mask-personal-data` doen `parse`, `summary`, `export` en `validate` dat nergens.",
        "The law asks that no more of a life becomes public than is needed. Findings do not show these data,"
        " and with `--mask-personal-data`, `parse`, `summary`, `export` and `validate` show them nowhere.",
        TITLE + "Vragen: a.jansen1961@gmail.com\n",
        TITLE + "Vragen: bestuurssecretariaat@oudeveen.example\n",
    ),
    "DR901": RulePage(
        "Bij het overnemen uit een PDF raakt de spatie aan een regeleind soms weg. Zo'n woord vindt niemand terug.",
        "Who takes words out of a PDF sometimes loses the space at the end of a line. Nobody finds such words.",
        TITLE
        + "Wij spraken met leraren enstudenten over scholen.\n\nZij wilden ons hun plannen voorleggen entekeningen"
        " laten zien.\n\nDe stad gaat volgend jaar verder met houtenen bruggen, dewethouder vertelde dat.\n",
        TITLE + "Wij spraken met leraren en studenten over scholen.\n",
    ),
    "DR902": RulePage(
        "Opsommingstekens uit een PDF zijn vaak tekens die alleen één lettertype kent; anderen zien een leeg vakje.",
        "Bullets out of a PDF are often characters that only one font knows; others see an empty box.",
        TITLE + "\uf0b7 een bezoek aan de haven\n\uf0b7 een bezoek aan het stadhuis\n",
        TITLE + "- een bezoek aan de haven\n- een bezoek aan het stadhuis\n",
    ),
    "DR903": RulePage(
        "Een kop die in de tekst is blijven plakken, ziet een lezer over het hoofd.",
        "A reader overlooks a heading that ran into the text.",
        TITLE
        + "## Resultaten\n\n1.Bezoek aan de haven\n\nDe haven wordt groter.\n\n2.Bezoek aan het stadhuis\n\nEr is veel"
        " veranderd.\n",
        TITLE
        + "## Resultaten\n\n1. Bezoek aan de haven\n\nDe haven wordt groter.\n\n2. Bezoek aan het stadhuis\n\nEr is"
        " veel veranderd.\n",
    ),
    "DR904": RulePage(
        "Paginanummers en afbreekstreepjes horen bij papier. In een tekst staan ze midden in een zin.",
        "Page numbers and hyphens belong to paper. In a text they stand in the midst of a sentence.",
        TITLE + "De haven van Turku wordt in 2026 verbouwd tot een woon-\nwijk aan het water.\n",
        TITLE + "De haven van Turku wordt in 2026 verbouwd tot een woonwijk aan het water.\n",
    ),
    "DR905": RulePage(
        "Een bestand dat met een verkeerde codering is geopend en weer bewaard, verliest zijn accenten.",
        "A file that was opened with a wrong encoding and saved again loses its accents.",
        TITLE + "De coÃ¶peratie betaalde de reis.\n",
        TITLE + "De coöperatie betaalde de reis.\n",
    ),
}
"""By code."""

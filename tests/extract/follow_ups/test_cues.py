"""Families of wordings: what is a follow-up, of which kind, and how far it is; and what is none."""

from collections.abc import Callable

import pytest

from dienstreis.model import FollowUp

Read = Callable[[str], list[FollowUp]]
ReadIn = Callable[[str, str], list[FollowUp]]

# Language | kind | status | sentence; one block a family.
FAMILIES = """
nl | advice | open | De directeur van het zwembad adviseerde ons om vroeg met de buurt te praten.
nl | advice | open | De havenmeester raadde ons aan de kade eerst te laten meten.
nl | advice | open | Advies van de rector aan Veenhorst: begin klein.
nl | advice | open | De brandweer van Lahti drukte ons op het hart de vluchtroutes te verbreden.
nl | advice | open | Aanbevolen werd om de school bij het ontwerp te betrekken.
nl | advice | open | Wij gaven de bezoekers de raad om eerder te boeken.
nl | advice | open | De havenmeester nam afscheid met de raad: begin klein.
nl | advice | open | De tuinman ontraadde dat niet, maar de rector heeft ons een tweede kas afgeraden.
en | advice | open | The director advised us to start small.
en | advice | open | It is recommended to involve the schools.
en | advice | open | The harbour master urged us to measure the quay first.

nl | commitment | planned | De stad Lahti zegde toe haar rekenmodel te sturen.
nl | commitment | planned | De rector beloofde ons een lijst met cursussen.
nl | commitment | planned | De burgemeester van Lahti heeft toegezegd een ambtenaar te laten komen.
nl | commitment | planned | De werf garandeerde een reservepomp.
en | commitment | planned | The city of Lahti promised to send its calculation model.
en | commitment | planned | The rector undertook to share the course list.
nl | action | planned | De wethouder heeft toegezegd de folder te laten vertalen.

nl | offer | open | Het museum bood ons aan de maquette een jaar te lenen.
nl | offer | open | De universiteit nodigde ons uit om een lezing te geven.
nl | offer | open | De stad Lahti is bereid haar bestek te delen.
nl | offer | open | Aanbod vanuit de schaatsclub om twee trainers te sturen.
en | offer | open | The museum offered to lend us the model for a year.
en | offer | open | The university invited us to give a lecture.
nl | action | planned | Wij hebben de rector uitgenodigd voor een bezoek aan Veenhorst.

nl | action | planned | Afgesproken is dat de stad Lahti de tekeningen stuurt.
nl | action | planned | Met de rector is afgesproken dat beide steden een proef houden.
nl | action | planned | Wij spraken af elkaar na de zomer weer te zien.
nl | action | planned | Wij kwamen overeen de meetgegevens uit te wisselen.
en | action | planned | It was agreed that the city of Lahti sends the drawings.
en | action | planned | We agreed to meet again after the summer.

nl | action | ongoing | Wij gaan na of het dak ook bij ons past.
nl | action | ongoing | Onderzocht wordt of een veerpont haalbaar is.
nl | action | ongoing | De afdeling Groen onderzoekt of de bomen hier kunnen staan.
nl | action | ongoing | Of het dak hier past, wordt door de afdeling Bouw bekeken.
en | action | ongoing | We are looking into a ferry for the east bank.

nl | action | ongoing | Wij zijn in gesprek met de woningbouwvereniging over een proef.
nl | action | ongoing | Wij houden contact met de architect.
nl | action | ongoing | De follow-up is opgestart.
en | action | ongoing | Our department is working on a pilot with heat pumps.
en | action | ongoing | We keep in touch with the architect.

nl | action | planned | Wij zullen de raad informeren.
nl | action | planned | Wij bespreken het voorstel in juni 2024 met de raad.
nl | action | planned | De wethouder deelt de uitkomsten met de raad.
nl | action | planned | De delegatie zal de uitkomsten delen met de provincie.
nl | action | planned | De wethouder neemt contact op met het ministerie.
nl | action | planned | De wethouder stuurt de raad een brief.
nl | action | planned | Een vervolgbezoek is gepland.
nl | action | planned | De rector komt op 16 mei 2024 naar Veenhorst.
nl | action | planned | Volgende maand bezoekt de stadsbouwmeester ons kantoor.
en | action | planned | We will inform the council.
en | action | planned | The alderman will contact the ministry.
en | action | planned | The delegation is to report to the council before 1 July 2024.

nl | action | done | Inmiddels heeft de afdeling Sport twee scholen benaderd.
nl | action | done | Na terugkeer hebben wij de aannemer gebeld.
nl | action | done | Op 28 maart 2024 heeft de raad de brief besproken.
en | action | done | We have since asked two schools to take part.
en | action | done | On 28 March 2024 we have sent the council a letter.

nl | action | dropped | Van een gezamenlijke inschrijving zien wij af.
nl | action | dropped | Het vervolgbezoek gaat niet door.
nl | action | dropped | De vervolgafspraak met de werf is vervallen.
en | action | dropped | The follow-up visit was cancelled.
nl | action | dropped | Het plan voor een gezamenlijke ijsbaan laten wij varen.

nl | action | planned | De sauna is voor ons te duur, maar de wethouder stuurt de raad een brief.
nl | action | ongoing | Een bestelling kwam er niet; de afdeling Sport onderzoekt of huren kan.
en | action | planned | No order was placed, but our department will draft a plan.
en | action | done | The rector lost no time: on 28 March 2024 he sent us the course list.

nl | commitment | planned | De rector gaat ons zijn lesboeken toesturen.
nl | commitment | planned | Het museum mailt ons nog de maten van de maquette.
nl | commitment | planned | Van de ijsclub krijgen wij een lijst met trainers.
nl | commitment | planned | De rector heeft zich bereid verklaard mee te betalen aan de proef.
nl | commitment | done | De rector beloofde ons een lijst, en die is op 28 maart 2024 gemaild.
nl | action | planned | De wethouder heeft op zich genomen de buren te bellen.
nl | offer | open | De ijsclub zou ons graag in de winter ontvangen.
en | offer | open | The rector would welcome two of our teachers next spring.

nl | action | planned | De raad wordt hierover in mei 2024 ingelicht.
nl | action | planned | Binnen zes weken ontvangt u een voorstel.
nl | action | planned | Aan de griffier is gevraagd vóór 1 juni 2024 een memo te schrijven.
nl | action | planned | Het college neemt de aanbeveling over.
nl | action | planned | De afdeling Sport gaat op zoek naar een trainer.
nl | action | ongoing | Onze afdeling heeft het aanbod in beraad.
nl | action | ongoing | De ijsmeester rekent nog uit wat een baan hier kost.
nl | action | done | De wethouder heeft de buurt al gebeld.
nl | action | done | Een verslag van de lezingen staat sinds 25 maart 2024 op intranet.
nl | action | done | De brief is op 28 maart 2024 de deur uit gegaan.
"""
# Language | sentence
TRAPS = """
nl | Zoals afgesproken liepen wij eerst langs het stadhuis.
nl | Lahti zal in 2050 geen aardgas meer gebruiken.
nl | De stad werkt sinds 2015 aan een nieuwe tramlijn.
nl | Het stadsbestuur van Lahti organiseert elk jaar een skiwedstrijd.
nl | De gids liet ons de oude fabriek zien.
nl | Er zijn geen afspraken gemaakt.
nl | Er is niets afgesproken.
nl | Wij doen hier verder niets mee.
nl | De rector vertelde dat zijn school 900 leerlingen heeft.
nl | Wij werden ontvangen door de burgemeester.
nl | Op uitnodiging van de rector aten wij in de kantine.
nl | De tentoonstelling is tot 1 juni 2024 te zien.
nl | Wij hebben veel geleerd van het bezoek.
nl | Het museum opende in 2023 zijn deuren.
nl | De burgemeester hield een toespraak.
nl | De proef met warmtepompen is opgestart.
nl | De rector bood ons als geschenk een houten eland aan.
nl | De rector hield ons voor dat het tien jaar heeft gekost om de sauna te bouwen.
nl | Van de 30 banen die de club had beloofd, zijn er 12 gekomen.
nl | Veenhorst leert al jaren kinderen schaatsen, maar wat zij later gaan doen weten wij niet.
nl | De wethouder vroeg aandacht voor de in mei gesloten ijsbaan.
nl | Mijn toespraak ging goed, al was de zaal koud.
nl | De gemeente Veenhorst en de stad Lahti hebben een intentieverklaring getekend.
en | Lahti will be carbon neutral by 2050.
en | As agreed, we first walked to the town hall.
en | In the museum, alderman Meinsma spoke with pupils who have to leave the island to study.
en | The guide showed us the old factory.
en | No agreements were made.
en | We learned a lot from the visit.
en | At the invitation of the rector we had lunch in the canteen.
en | The exhibition is open until 1 June 2024.
"""


def rows(table: str) -> list[list[str]]:
    return [[cell.strip() for cell in line.split(" | ")] for line in table.splitlines() if line.strip()]


@pytest.mark.parametrize(("language", "kind", "status", "told"), rows(FAMILIES))
def test_family(either: ReadIn, language: str, kind: str, status: str, told: str) -> None:
    assert [(f.kind, f.status, f.text) for f in either(language, told)] == [(kind, status, told)]


@pytest.mark.parametrize(("language", "told"), rows(TRAPS))
def test_no_follow_up(either: ReadIn, language: str, told: str) -> None:
    assert either(language, told) == []


@pytest.mark.parametrize(
    "told",
    ["De haven heeft in 2019 beloofd de kade te verhogen.", "In 2012 adviseerde de raad van Lahti tegen de tunnel."],
)
def test_promises_and_advice_of_former_years_are_none(dutch: Read, told: str) -> None:
    assert dutch(told) == []


@pytest.mark.parametrize(
    ("language", "told"),
    [
        ("en", "On 28 March 2024 we sent the council a letter."),
        ("nl", "Op 28 maart 2024 besprak de raad de brief."),
    ],
)
def test_simple_past_after_the_trip_is_done(either: ReadIn, language: str, told: str) -> None:
    assert [f.status for f in either(language, told)] == ["done"]


@pytest.mark.parametrize(
    ("told", "cue"),
    [
        ("De stad Lahti zegde toe haar rekenmodel te sturen.", "zegde toe"),
        ("Wij houden contact met de architect.", "houden contact"),
        ("Inmiddels heeft de afdeling Sport twee scholen benaderd.", "Inmiddels"),
    ],
)
def test_cue_is_the_words_that_gave_it_away(dutch: Read, told: str, cue: str) -> None:
    assert [f.cue for f in dutch(told)] == [cue]


@pytest.mark.parametrize(
    ("told", "cue"),
    [("De stad Lahti zegdetoe haar rekenmodel te sturen.", "zegdetoe"), ("Wij gaan naof het dak past.", "gaan naof")],
)
def test_cues_match_in_spite_of_lost_spaces(dutch: Read, told: str, cue: str) -> None:
    assert [f.cue for f in dutch(told)] == [cue]


def test_text_is_the_sentence_and_not_its_paragraph(dutch: Read) -> None:
    told = "Het dak is rond. De rector beloofde ons een lijst. Daarna was er koffie."
    assert [f.text for f in dutch(told)] == ["De rector beloofde ons een lijst."]


def test_sentence_over_two_lines_is_one(dutch: Read) -> None:
    assert [f.text for f in dutch("De rector beloofde ons\neen lijst.")] == ["De rector beloofde ons een lijst."]


@pytest.mark.parametrize(
    ("heading", "section"),
    [("### 4.2 Het zwembad", "4.2"), ("### 3. Het zwembad", "3"), ("### Het zwembad", "Het zwembad")],
)
def test_section_is_the_number_or_title(dutch: Read, heading: str, section: str) -> None:
    assert [f.section for f in dutch(f"{heading}\n\nDe rector beloofde ons een lijst.")] == [section]


@pytest.mark.parametrize("heading", ["Aanleiding en doelen", "Programma van de reis", "Kosten"])
def test_aims_programme_and_costs_hold_none(dutch: Read, heading: str) -> None:
    assert dutch(f"## {heading}\n\nWij zullen de sluis bekijken.") == []


@pytest.mark.parametrize(
    "told",
    ["De rector bood ons aan twee trainers te sturen.", "De ijsmeester raadde ons aan klein te beginnen."],
)
def test_the_story_of_a_programme_may_tell_what_was_said(dutch: Read, told: str) -> None:
    assert [f.text for f in dutch(f"## Programma\n\nOm tien uur reden wij naar de ijsbaan. {told}")] == [told]


def test_who_goes_on_from_a_label_acts_in_the_words_under_it(dutch: Read) -> None:
    [found] = dutch("## Wie doet wat\n\nWethouder Meinsma:\n\n- nodigt de rector uit voor de opening in mei 2024")
    assert (found.kind, found.status) == ("action", "planned")


def test_what_is_looked_into_is_planned_where_it_was_agreed(dutch: Read) -> None:
    assert [f.status for f in dutch("Afgesproken is:\n\n- de griffie zoekt uit of de zaal vrij is;")] == ["planned"]

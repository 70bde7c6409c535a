"""What was signed, or is to be; and what tells of another time or of nothing."""

from collections.abc import Callable

import pytest

import dienstreis
from dienstreis.model import Agreement, TripReport

Read = Callable[[str], list[Agreement]]

REPORT = """# Verslag dienstreis van wethouder H. Meinsma van de gemeente Veenhorst naar Lahti

Deelnemer(s) namens college: wethouder H. Meinsma
Reisdoel (land, plaats): Finland, Lahti
Vertrekdatum en duur van de reis: 12 tot en met 14 maart 2024

## Resultaten

{told}
"""


@pytest.fixture
def read(parse_report: Callable[[str], TripReport]) -> Read:
    return lambda told: parse_report(REPORT.format(told=told)).agreements


# Sentence | type | status | parties, joined by semicolons
SENTENCES = """
De gemeente Veenhorst en de stad Lahti hebben een intentieverklaring getekend. | intentieverklaring | signed | gemeente Veenhorst;stad Lahti
Op 13 maart 2024 tekenden de gemeente Veenhorst en de stad Lahti een MoU. | MoU | signed | gemeente Veenhorst;stad Lahti
Tijdens het bezoek is een MoU ondertekend tussen de Hogeschool Veenhorst en de Lahti Academy. | MoU | signed | Hogeschool Veenhorst;Lahti Academy
Er werd een samenwerkingsovereenkomst gesloten met woningcorporatie De Brink. | samenwerkingsovereenkomst | signed | woningcorporatie De Brink
Touwslager Brouwer & Zn. tekende met rederij Aalto een leveringscontract voor vier trossen. | leveringscontract | signed | Touwslager Brouwer & Zn;rederij Aalto
Molen Het Fortuin en De Korenaar ondertekenden op 13 maart een stageovereenkomst. | stageovereenkomst | signed | Molen Het Fortuin;De Korenaar
In Lahti plaatsten twee bestuurders namens Veenhorst en Lahti hun handtekening onder een letter of intent. | letter of intent | signed | Veenhorst;Lahti
Zover is het nog niet met het raamcontract tussen werf Aalto en rederij Brouwer; dat zal in mei worden ondertekend. | raamcontract | intended | werf Aalto;rederij Brouwer
Lahti Academy en Hogeschool Noord willen in juni een dataovereenkomst tekenen. | dataovereenkomst | intended | Lahti Academy;Hogeschool Noord
Het is de bedoeling dat de burgemeesters de vriendschapsakte in mei tekenen. | vriendschapsakte | intended |
Wij hebben onze handtekening gezet onder een Joint Statement over ijs. | Joint Statement | signed |
Hogeschool Noord en Lahti Academy tekenden een protocol over stages. | protocol | signed | Hogeschool Noord;Lahti Academy
Op 13 maart 2024 tekende de wethouder een convenant met de stad Lahti. | convenant | signed | stad Lahti
De wethouder was getuige van de ondertekening van een uitwisselingsovereenkomst. | uitwisselingsovereenkomst | signed |
De gemeente Veenhorst en de stad Lahti zullen in juni een stedenbandovereenkomst tekenen. | stedenbandovereenkomst | intended |
In het najaar wordt een huurovereenkomst getekend met de haven. | huurovereenkomst | intended | de haven
Gedeputeerde Aho ondertekende namens de regio Noord de "Lahti Declaration". | Lahti Declaration | signed | regio Noord
De wethouder tekende namens Veenhorst een convenant met de stad Lahti. | convenant | signed | Veenhorst;stad Lahti
Namens Veenhorst tekende de wethouder, namens Lahti tekende burgemeester Aho een convenant. | convenant | signed | Veenhorst;Lahti
In mijn bijzijn sloten rederij Aalto en de haven van Lahti een huurcontract. | huurcontract | signed | rederij Aalto;haven van Lahti
Twee daarvan, rederij Aalto en werf Brouwer, sloten een huurcontract. | huurcontract | signed | rederij Aalto;werf Brouwer
An MoU was signed by the Finnish board and Aalto group in May 2024. | MoU | signed | Finnish board;Aalto group
The municipality of Veenhorst and the city of Lahti signed a letter of intent. | letter of intent | signed | municipality of Veenhorst;city of Lahti
A memorandum of understanding was signed between Veenhorst College and Lahti Academy. | memorandum of understanding | signed | Veenhorst College;Lahti Academy
The Friendship Agreement will be signed in June. | Friendship Agreement | intended |
"""  # noqa: E501


@pytest.mark.parametrize("row", [line for line in SENTENCES.splitlines() if line])
def test_sentence(read: Read, row: str) -> None:
    text, kind, status, parties = [cell.strip() for cell in row.split(" |")]
    expected = [name for name in parties.split(";") if name] if status == "signed" or parties else None
    (agreement,) = read(text)
    assert (agreement.type, agreement.status, agreement.text) == (kind, status, text)
    assert expected is None or agreement.parties == expected


@pytest.mark.parametrize(
    "told",
    [
        "In 2013 is een MoU getekend met de stad Turku.",
        "De eerdere intentieverklaring met Turku is destijds ondertekend door de burgemeester.",
        "Er is geen overeenkomst getekend.",
        "Het contract is nog niet ondertekend.",
        "Mondeling is toegezegd dat er een convenant komt.",
        "De brug is in 2018 gesloten.",
        "Het museum is op maandag gesloten.",
        "De wethouder tekende het gastenboek.",
        "Wij spraken over het klimaatakkoord.",
        "No agreement was signed.",
        "In 2013 an MoU was signed with Turku.",
    ],
)
def test_no_agreement(read: Read, told: str) -> None:
    assert read(told) == []


@pytest.mark.parametrize("quoted", ["'Meren zonder plastic'", "‘Meren zonder plastic’", "“Meren zonder plastic”"])
def test_title_stands_in_quotes(read: Read, quoted: str) -> None:
    (agreement,) = read(f"De wethouder ondertekende de verklaring {quoted}.")
    assert agreement.title == "Meren zonder plastic"


def test_items_under_a_heading_about_agreements(read: Read) -> None:
    told = "## Overeenkomsten\n\n- Convenant tussen de gemeente Veenhorst en de stad Lahti\n- Huurcontract met de haven"
    assert [(a.type, a.parties) for a in read(told)] == [
        ("Convenant", ["gemeente Veenhorst", "stad Lahti"]),
        ("Huurcontract", ["de haven"]),
    ]


@pytest.mark.parametrize("told", ["Ondertekende overeenkomsten: geen", "## Overeenkomsten\n\nNiet van toepassing."])
def test_heading_that_says_there_are_none(read: Read, told: str) -> None:
    assert read(told) == []


def test_told_twice_is_listed_once(read: Read) -> None:
    told = (
        "De gemeente Veenhorst en de stad Lahti tekenden een convenant. Het convenant is ondertekend in de raadszaal."
    )
    assert len(read(told)) == 1


def test_pronoun_points_to_the_sentence_before(read: Read) -> None:
    (agreement,) = read("Een van de gasten was Noordwerf. Zij tekenden een MoU met Lahti Dok.")
    assert agreement.parties == ["Noordwerf", "Lahti Dok"]


def test_word_that_was_glued_to_its_article(read: Read) -> None:
    assert [a.type for a in read("De wethouder heeft eenMoU getekend met de stad Lahti.")] == ["MoU"]


@pytest.mark.parametrize(
    "told",
    [
        "Kraanbouw Noord en Lahti Energia zetten op 13 maart hun handtekening onder een leveringscontract.",
        "Op 13 maart zetten Kraanbouw Noord en Lahti Energia hun handtekening onder een leveringscontract.",
        "Kraanbouw Noord en Lahti Energia bekrachtigden een leveringscontract.",
    ],
)
def test_parties_sign_in_many_words(read: Read, told: str) -> None:
    [agreement] = read(told)
    assert (agreement.type, agreement.parties, agreement.status) == (
        "leveringscontract", ["Kraanbouw Noord", "Lahti Energia"], "signed",
    )  # fmt: skip


def test_a_summary_is_no_agreement_of_its_own(read: Read) -> None:
    told = "In het kort: één overeenkomst getekend.\n\nDe gemeente Veenhorst en de stad Lahti tekenden een MoU."
    assert [agreement.type for agreement in read(told)] == ["MoU"]


def test_a_final_declaration_is_an_agreement(read: Read) -> None:
    assert [agreement.type for agreement in read("Ik heb namens Veenhorst een slotverklaring ondertekend.")] == [
        "slotverklaring"
    ]


@pytest.mark.parametrize(
    "told",
    [
        "Getekend hebben we niets, want onze overeenkomst geldt nog.",
        "## Is er iets getekend?\n\nNee. Met Turku is er al een convenant, gesloten met de vorige burgemeester.",
    ],
)
def test_nothing_was_signed(read: Read, told: str) -> None:
    assert read(told) == []


def test_condition_is_no_signing(read: Read) -> None:
    assert read("De stad garandeert drie plaatsen, mits de raad van Lahti de intentieverklaring bekrachtigt.") == []


def test_summary_without_parties_is_not_counted_beside_the_agreement(read: Read) -> None:
    told = (
        "Er is een convenant afgesloten.\n\n"
        "De gemeente Veenhorst en de stad Lahti hebben op 13 maart 2024 een convenant getekend."
    )
    assert [agreement.parties for agreement in read(told)] == [["gemeente Veenhorst", "stad Lahti"]]


def test_who_signed_on_whose_behalf_belongs_to_the_agreement_told_of_before(read: Read) -> None:
    told = (
        "### Programma\n\n- 13 maart: ondertekening van een stageconvenant\n\n"
        "Het is kort. Namens de Lahti Academy tekende rector Aho, namens Hogeschool Noord tekende de wethouder."
    )
    [agreement] = read(told)
    assert (agreement.type, agreement.parties) == ("stageconvenant", ["Lahti Academy", "Hogeschool Noord"])


def test_a_signing_that_only_the_programme_tells_of(read: Read) -> None:
    [agreement] = read("### Programma\n\n- 13 maart: ondertekening van een stageconvenant met de Lahti Academy")
    assert (agreement.type, agreement.parties) == ("stageconvenant", ["Lahti Academy"])


def test_a_name_keeps_an_article_that_is_written_with_a_capital_in_a_sentence(read: Read) -> None:
    [agreement] = read("Wij spraken met molen De Korenaar. De Korenaar en Lahti Academy hebben een contract getekend.")
    assert agreement.parties == ["De Korenaar", "Lahti Academy"]


@pytest.mark.parametrize(
    ("told", "parties"),
    [
        ("Het bezoek eindigde met de ondertekening van een convenant.", []),
        ("De dag sloot af met ondertekening van een convenant met de haven van Oulu.", ["haven van Oulu"]),
        ("The stay culminated with the signing of the sister city agreement.", []),
        ("The signing of a covenant with the port of Oulu took place on 13 March 2024.", ["port of Oulu"]),
        ("The stay ended with the signing of a covenant between Veenhorst and Oulu.", ["Veenhorst", "Oulu"]),
    ],
)
def test_neither_the_signing_nor_the_document_is_a_party(read: Read, told: str, parties: list[str]) -> None:
    [agreement] = read(told)
    assert agreement.parties == parties


@pytest.mark.parametrize(
    "told",
    [
        "De buren hebben twee jaar geleden een convenant gesloten met Turku.",
        "The neighbours signed a covenant with Turku three years ago.",
        "Both towns signed a covenant in 1998.",
    ],
)
def test_what_was_signed_long_ago_is_background(read: Read, told: str) -> None:
    assert read(told) == []
    assert dienstreis.parse(f"# Report of the visit to Turku by the council of Norham\n\n{told}\n").agreements == []

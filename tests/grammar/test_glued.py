"""Words that a PDF extraction glued together, and words that only look like it."""

import textwrap
from pathlib import Path

import pytest

from dienstreis.grammar.glued import can_find_glued, find_glued, looks_glued

needs_word_list = pytest.mark.skipif(
    not can_find_glued(), reason="the word list of dienstreis[repair] is not installed"
)

ROOT = Path(__file__).parents[2]
PARAGRAPH = (
    "De burgemeester heeft tijdens het bezoek aan de haven gesproken met de leiding en de bemanning van het schip"
    " dat sinds vorig jaar op waterstof vaart en dat in het voorjaar in gebruik is genomen door de stad, de"
    " provincie en een aantal bedrijven uit de omgeving die daar samen voor betaalden, want zonder dat geld was"
    " het schip nooit gebouwd en lag de oude veerboot hier nog altijd te roken. Wij hebben gevraagd wat de stad nu"
    " anders zou doen, en het antwoord was dat zij eerder met de bewoners zou praten en later met de bouwers,"
    " omdat de bewoners weten wanneer het druk is en de bouwers alleen weten wat het kost. Dat nemen wij mee naar"
    " huis en leggen wij voor aan de raad."
)


def apart(text: str) -> list[str]:
    return [glued.apart(text) for glued in find_glued(text)]


@needs_word_list
def test_losses_one_line_width_apart() -> None:
    printed = textwrap.wrap(PARAGRAPH, 95)
    damaged = "".join(printed)
    breaks = {len("".join(printed[:count])) for count in range(1, len(printed))}
    found = {glued.at for glued in find_glued(damaged)}
    assert found <= breaks
    assert len(found) > len(breaks) / 2
    assert find_glued(PARAGRAPH) == []


@needs_word_list
def test_words_with_a_closed_class_word_in_front_are_sure() -> None:
    text = "Wij spraken met leraren enstudenten.\n\nZij lieten hetgebouw zien.\n\nDat is nietduur geweest."
    assert apart(text) == ["en studenten", "het gebouw", "niet duur"]


def test_the_word_list_is_loaded_for_signs_of_damage_only(monkeypatch: pytest.MonkeyPatch) -> None:
    def load() -> None:
        raise ImportError

    monkeypatch.setattr("dienstreis.grammar.glued.frequencies", load)
    assert find_glued((ROOT / "examples" / "turku-2024-koppen.md").read_text(encoding="utf-8")) == []
    with pytest.raises(ImportError):
        find_glued((ROOT / "examples" / "vilnius-2017-pdf-extractie.txt").read_text(encoding="utf-8"))


@needs_word_list
def test_two_are_chance() -> None:
    assert apart("Wij spraken met leraren enstudenten.\n\nZij lieten hetgebouw zien.") == []


@needs_word_list
def test_what_stands_twice_is_a_name() -> None:
    text = (
        "Wij spraken met Enstudenten.\n\nZij lieten hetgebouw zien: hetgebouw.\n\nDat is nietduur geweest, enstudenten."
    )
    assert apart(text) == []


@needs_word_list
@pytest.mark.parametrize(
    "text",
    [
        "Het geschenkenregister, de havendirecteur en de crisisgids liggen in het ontwerpcentrum.",
        "iSoftStone, BenCham, VDL en www.voorbeeld.nl kwamen langs, met drogisterijartikelen en watersysteem.",
        "De gedeputeerde sprak over ruimtelijkeordeningszaken met Oberbürgermeister Krämer van Lüneburg.",
        "An alderman visited the shipbuilding facilities and the headquarters of Fishermen's Wharf.",
        "",
    ],
)
def test_compounds_and_names_are_words(text: str) -> None:
    assert apart(text) == []


@pytest.mark.parametrize(
    ("text", "looks"),
    [
        ("Leraren enstudenten, en studenten.\n\nZij zien hetgebouw, een gebouw.\n\nHet is nietduur: duur.", True),
        ("Zij gingen naarDelft en vanDelft en spraken metDelftenaren.", True),
        ("De haven is nieuw,maar klein;het schip is oud.Daarna aten wij.", True),
        ("Wij spraken met leraren enstudenten over studenten.\n\nZij zien hetgebouw, een gebouw.", False),
        ("Bijzonder is dat zij tevreden zijn, met dezelfde bijeenkomst en een eenheid van de dienst.", False),
        ("Wij zagen www.porvoo.fi,www.turku.fi en mail@porvoo.fi, en iSoftStone met BenCham.", False),
        (PARAGRAPH, False),
        ("", False),
    ],
)
def test_signs_that_need_no_word_list(text: str, looks: bool) -> None:  # noqa: FBT001
    assert looks_glued(text) is looks


@needs_word_list
@pytest.mark.parametrize(
    "path", sorted((ROOT / "examples").glob("*.txt")) + sorted((ROOT / "tests/gold").glob("*.txt"))
)
def test_reports_with_glued_words_show_signs_of_them(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert looks_glued(text) is bool(find_glued(text))

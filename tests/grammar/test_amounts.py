"""Amounts of money: which words are one, and how much it is."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.growth import grows_evenly

from dienstreis.grammar.amounts import find_amounts, find_plain_amounts, read_number, speaks_of_money
from dienstreis.vocabulary.money import CURRENCIES

AMOUNTS = [
    # a sign before the number
    ("€ 5", 5, "EUR"),
    ("€5", 5, "EUR"),
    ("€\u00a05", 5, "EUR"),
    ("€ 2400", 2400, "EUR"),
    ("€ 2.400", 2400, "EUR"),
    ("€ 2.400,50", 2400.5, "EUR"),
    ("€2400.50", 2400.5, "EUR"),
    ("€ 2,400.50", 2400.5, "EUR"),
    ("€ 1.234.567,89", 1234567.89, "EUR"),
    ("€ 1 234 567", 1234567, "EUR"),
    ("€ 1\u202f234,50", 1234.5, "EUR"),
    ("€ 418,-", 418, "EUR"),
    ("€ 418,--", 418, "EUR"),
    ("€ 418,–", 418, "EUR"),
    ("€ 418,=", 418, "EUR"),
    ("€ 0,75", 0.75, "EUR"),
    ("$ 90", 90, "USD"),
    ("US$ 90", 90, "USD"),
    ("£ 12.50", 12.5, "GBP"),
    ("C$ 1,310", 1310, "CAD"),
    ("CA$85", 85, "CAD"),
    ("A$ 42.50", 42.5, "AUD"),
    ("NZ$640", 640, "NZD"),
    ("HK$ 900", 900, "HKD"),
    ("S$ 75", 75, "SGD"),
    ("CAD 3,115", 3115, "CAD"),
    ("1.350 Deense kronen", 1350, "DKK"),
    ("1.350 Noorse\u00a0kronen", 1350, "NOK"),
    ("720 Canadian dollars", 720, "CAD"),
    ("¥ 12,000", 12000, "JPY"),
    # a code before the number
    ("EUR 7.310", 7310, "EUR"),
    ("eur 7310,25", 7310.25, "EUR"),
    ("USD 1,200.00", 1200, "USD"),
    ("CHF 85", 85, "CHF"),
    ("euro 640", 640, "EUR"),
    # the unit behind the number
    ("640 euro", 640, "EUR"),
    ("6.400 euro", 6400, "EUR"),
    ("640,80 euro", 640.8, "EUR"),
    ("12 euro's", 12, "EUR"),
    ("640 €", 640, "EUR"),
    ("640,- euro", 640, "EUR"),
    ("75 dollar", 75, "USD"),
    ("75 pounds", 75, "GBP"),
    ("3.000 yen", 3000, "JPY"),
    ("450 kronen", 450, "SEK"),
    # cents apart
    ("4 euro en 35 cent", 4.35, "EUR"),
    ("4 euros and 5 cents", 4.05, "EUR"),
    # multiples
    ("€ 3 miljoen", 3_000_000, "EUR"),
    ("€ 1,4 miljoen", 1_400_000, "EUR"),
    ("2,5 mln euro", 2_500_000, "EUR"),
    ("15 duizend euro", 15_000, "EUR"),
    ("USD 3 billion", 3_000_000_000, "USD"),
    ("12 million dollars", 12_000_000, "USD"),
]


@pytest.mark.parametrize(("words", "value", "currency"), AMOUNTS)
def test_an_amount_is_read_in_its_currency(words: str, value: float, currency: str) -> None:
    assert [(amount.value, amount.currency) for amount in find_amounts(words)] == [(value, currency)]


@pytest.mark.parametrize("words", [words for words, _, _ in AMOUNTS])
def test_an_amount_stands_where_its_words_stand(words: str) -> None:
    text = f"Betaald: {words} per nacht."
    (amount,) = find_amounts(text)
    assert text[amount.first : amount.last] == words


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Geen kosten.",
        "In 2024 reisden 12 mensen mee.",
        "van 12-05-2024",
        "3,5 kilometer",
        "40%",
        "€",
        "€ onbekend",
        "de euro is er sinds 1999",
        "Eurocities 2024",
        "10 europese steden",
        "het eurogebied telt 20 landen",
        "5 pondjes",
    ],
)
def test_what_is_no_money_is_no_amount(text: str) -> None:
    assert find_amounts(text) == []


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("Raming € 1.800, werkelijk € 1.652,40.", [1800, 1652.4]),
        ("Vlucht € 310,- en hotel € 289,-.", [310, 289]),
        ("€ 200 p.p. per dag; 4 euro voor koffie", [200, 4]),
        ("Trein €95,00|Hotel €410,00", [95, 410]),
        ("Het kostte € 45. Daarna € 60.", [45, 60]),
        ("(€16.573.)", [16573]),
        ("in 2023 € 900", [900]),
        ("van € 40 tot € 60", [40, 60]),
    ],
)
def test_amounts_of_a_sentence_come_in_its_order(text: str, values: list[float]) -> None:
    assert [amount.value for amount in find_amounts(text)] == values


@pytest.mark.parametrize(
    ("words", "value"),
    [("412,75", 412.75), ("1.412,75", 1412.75), ("85,-", 85), ("12345,00", 12345)],
)
def test_a_plain_amount_needs_no_sign(words: str, value: float) -> None:
    assert [(a.value, a.currency) for a in find_plain_amounts(f"Hotel {words} totaal", "EUR")] == [(value, "EUR")]


@pytest.mark.parametrize("text", ["12", "1.412", "3,5", "12-05-2024", "12:30", "kamer 101", "1,234"])
def test_a_number_without_decimals_is_no_plain_amount(text: str) -> None:
    assert find_plain_amounts(text, "EUR") == []


def test_a_plain_amount_stands_where_its_words_stand() -> None:
    text = "Trein 95,50 heen"
    (amount,) = find_plain_amounts(text, "SEK")
    assert text[amount.first : amount.last] == "95,50"


@pytest.mark.parametrize(
    ("digits", "value"),
    [
        ("7", 7),
        ("1.000", 1000),
        ("1,000", 1000),
        ("1.5", 1.5),
        ("1,50", 1.5),
        ("1.000,50", 1000.5),
        ("1,000.50", 1000.5),
        ("12 500", 12500),
        ("1.000.000", 1000000),
    ],
)
def test_one_or_two_digits_behind_the_last_mark_are_decimals(digits: str, value: float) -> None:
    assert read_number(digits) == value


@given(st.decimals(min_value=0, max_value=999_999, places=2))
def test_an_amount_survives_dutch_notation(amount: object) -> None:
    dutch = f"{amount:,.2f}".translate(str.maketrans(",.", ".,"))
    assert [found.value for found in find_amounts(f"€ {dutch}")] == [float(str(amount))]


@given(st.text())
def test_any_text_is_searched_without_an_error(text: str) -> None:
    for amount in (*find_amounts(text), *find_plain_amounts(text, "EUR")):
        assert 0 <= amount.first < amount.last <= len(text)


@pytest.mark.parametrize("unit", ["1", "1.", "1.000", "€", "€ 1 ", "1 000 ", "1,-", "9 miljoen "])
def test_time_grows_with_the_length_only(unit: str) -> None:
    assert grows_evenly(find_amounts, unit)
    assert grows_evenly(lambda text: find_plain_amounts(text, "EUR"), unit)


@pytest.mark.parametrize("currency", CURRENCIES)
def test_every_currency_is_seen_before_amounts_are_looked_for(currency: str) -> None:
    for written in (f"{currency} 25", f"25 {currency}", f"{currency.upper()} 25", f"25{currency}"):
        assert speaks_of_money(f"Het kostte {written} in totaal")

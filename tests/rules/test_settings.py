"""Profiles, severities and bounds."""

import datetime
from typing import Any

import pytest

from dienstreis.rules import RULES, validate
from dienstreis.rules.profiles import PROFILES

TITLE = "# Verslag dienstreis wethouder A. Jansen naar Porvoo\n\n"
COSTLESS = TITLE + "Periode: 7 tot en met 10 oktober 2024\n"
SPONSORED = TITLE + "Kosten: € 900\nBetaald door: Lariks Oy\n"
LATE = TITLE + "Periode: 7 tot en met 10 oktober 2024\nDatum verslag: 20 oktober 2024\n"
GIFT = (
    TITLE + "## Geschenken\n\n| Geschenk | Gever | Waarde | Bestemming |\n| --- | --- | --- | --- |\n"
    "| vaas | de stad | € 40 | mee naar huis |\n"
)
DUE = TITLE + "## Vervolg\n\n- De wethouder stuurt de raad vóór 1 december 2024 een voorstel.\n"


def severity(code: str, text: str, **settings: Any) -> str | None:
    """The severity of the finding of a rule; ``None`` where it finds nothing."""
    found = validate(text, select=[code], **settings)
    return found[0].severity if found else None


@pytest.mark.parametrize(
    ("code", "text", "by_profile"),
    [
        ("DR401", COSTLESS, {"college": "error", "register": "info", "council": "info", "parliament": "info"}),
        ("DR403", SPONSORED, {"college": "warning", "register": "warning", "council": "error", "parliament": "error"}),
        ("DR402", TITLE + "Kosten: € 900\n", {"college": "warning", "register": "info", "council": "warning"}),
        (
            "DR405",
            TITLE + "## Kosten\n\nDe kosten zijn geraamd op € 900.\n",
            {"college": "warning", "register": "info"},
        ),
        ("DR702", LATE, {"college": None, "register": None, "council": "warning", "parliament": "warning"}),
        ("DR601", TITLE + "## Resultaten\n\nHout is sterk.\n", {"college": "info", "strict": "error"}),
    ],
)
def test_profiles(code: str, text: str, by_profile: dict[str, str | None]) -> None:
    assert {profile: severity(code, text, profile=profile) for profile in by_profile} == by_profile


def test_every_rule_is_an_error_in_the_strict_profile() -> None:
    assert PROFILES["strict"].every == "error"
    assert {finding.severity for finding in validate(COSTLESS, profile="strict")} == {"error"}
    assert list(PROFILES) == ["college", "register", "council", "parliament", "strict"]


def test_a_severity_of_ones_own_comes_before_the_profile_and_the_hit() -> None:
    assert severity("DR401", COSTLESS, severity={"DR401": "info"}) == "info"
    assert severity("DR401", COSTLESS, severity={"costs-missing": "warning"}, profile="strict") == "warning"
    hinted = TITLE + "Uitgenodigd door: de stad Porvoo\n\nKosten: € 900\n"
    assert severity("DR402", hinted) == "error"
    assert severity("DR402", hinted, severity={"DR402": "info"}) == "info"


def test_the_more_exact_name_counts() -> None:
    for chosen in ({"DR4": "info", "DR401": "warning"}, {"DR401": "warning", "DR4": "info"}):
        assert severity("DR401", COSTLESS, severity=chosen) == "warning"
        assert severity("DR402", TITLE + "Kosten: € 900\n", severity=chosen) == "info"


def test_bounds() -> None:
    assert severity("DR702", LATE, report_days=9) == "warning"
    assert severity("DR702", LATE, report_days=10) is None
    assert severity("DR503", GIFT) is None
    assert severity("DR503", GIFT, gift_value=30) == "error"


def test_the_day_of_the_check() -> None:
    assert severity("DR604", DUE, today=datetime.date(2024, 11, 30)) is None
    assert severity("DR604", DUE, today=datetime.date(2024, 12, 1)) is None
    assert severity("DR604", DUE, today=datetime.date(2024, 12, 2)) == "info"
    assert severity("DR604", DUE) == "info"


@pytest.mark.parametrize(
    ("settings", "told"),
    [
        ({"profile": "colege"}, "unknown profile 'colege': did you mean 'college'?"),
        ({"severity": {"DR401": "eror"}}, "unknown severity 'eror' of DR401: did you mean 'error'?"),
        ({"severity": {"DR4O1": "error"}}, "unknown rule 'DR4O1': did you mean 'DR401'?"),
        ({"select": ["cost-missing"]}, "unknown rule 'cost-missing': did you mean 'costs-missing'?"),
        ({"language": "fy"}, "no messages in language 'fy'"),
    ],
)
def test_what_is_unknown_is_an_error(settings: dict[str, Any], told: str) -> None:
    with pytest.raises(ValueError, match=told.replace("?", r"\?")):
        validate(COSTLESS, **settings)


def test_a_setting_that_does_not_exist_is_an_error() -> None:
    with pytest.raises(TypeError, match="profil"):
        validate(COSTLESS, profil="college")


def test_the_table_has_the_rules_of_the_profiles() -> None:
    codes = {rule.code for rule in RULES}
    assert all(profile.severities.keys() <= codes for profile in PROFILES.values())

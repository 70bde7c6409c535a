#!/usr/bin/env python3
"""Build ``src/dienstreis/vocabulary/cldr_places.json`` from the CLDR data that Babel carries.

The file holds the names of countries and of the cities that name time zones, in Dutch and English, by ISO
3166-1 alpha-2 code; names that ``places.json``, which is kept by hand, has already are left out. Babel is
needed for this script only. Without options the file is written anew; the output depends on nothing but
Babel's version and ``places.json``.

Usage: build_places.py [--check]
"""

import argparse
import json
import re
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

from babel import Locale
from babel.core import get_global

from dienstreis.grammar.places import key

VOCABULARY = Path(__file__).resolve().parent.parent / "src" / "dienstreis" / "vocabulary"
LANGUAGES = ("nl", "en")
NO_COUNTRIES = frozenset({"AC", "CP", "CQ", "DG", "EA", "EU", "EZ", "IC", "QO", "TA", "UN", "XA", "XB", "ZZ"})
"""Codes of the CLDR that ISO 3166-1 does not assign; XK is kept."""
CONTINENTS = ("Africa/", "America/", "Asia/", "Australia/", "Europe/")
"""Time zones named after cities; the others are named after islands, stations or nothing."""
SMALL_TOWNS = ("America/Indiana/", "America/Kentucky/", "America/North_Dakota/")
VARIANTS = re.compile(r"^(?P<name>.+?)(?: \((?P<other>.+)\)| SAR(?: van)? China)$")


def is_country(code: str) -> bool:
    """Whether the territory has a code of its own in ISO 3166-1, or is Kosovo."""
    return re.fullmatch("[A-Z]{2}", code) is not None and code not in NO_COUNTRIES


def variants(name: str) -> Iterator[str]:
    """The names that one entry of the CLDR holds: "Myanmar (Birma)" is two, "Cocos (Keeling) Islands" one."""
    match = VARIANTS.match(name)
    if match is None:
        yield re.sub(r"\(.+?\) ", "", name)
        return
    yield from (part for part in match.group("name", "other") if part)


def country_names() -> Iterator[tuple[str, str]]:
    """Code and name of every country."""
    for language in LANGUAGES:
        for code, name in Locale(language).territories.items():
            if is_country(code):
                for variant in variants(name):
                    yield code, variant


def city_names() -> Iterator[tuple[str, str]]:
    """Code of the country and name of every city that names a time zone."""
    countries = get_global("zone_territories")
    for language in LANGUAGES:
        names = Locale(language).time_zones
        for zone, code in countries.items():
            if is_country(code) and zone.startswith(CONTINENTS) and not zone.startswith(SMALL_TOWNS):
                yield code, names.get(zone, {}).get("city", zone.rpartition("/")[2].replace("_", " "))


def by_code(names: Iterable[tuple[str, str]], known: set[tuple[str, str]]) -> dict[str, str]:
    """Names by code, joined by ``|``, sorted, each once and without those in ``known``."""
    found: dict[str, dict[str, str]] = {}
    for code, name in names:
        if (code, key(name)) not in known:
            found.setdefault(code, {}).setdefault(key(name), name)
    return {code: "|".join(name for _, name in sorted(found[code].items())) for code in sorted(found)}


def by_hand(kinds: Iterable[str]) -> set[tuple[str, str]]:
    """Code and folded name of every entry that is kept by hand, of these kinds."""
    kept = json.loads((VOCABULARY / "places.json").read_text(encoding="utf-8"))
    return {(code, key(name)) for kind in kinds for code, names in kept[kind].items() for name in names.split("|")}


def built() -> str:
    """The file's content."""
    cities_by_hand = {name for _, name in by_hand(["cities"])}
    country_entries = [(code, name) for code, name in country_names() if key(name) not in cities_by_hand]
    countries = by_code(country_entries, by_hand(["countries"]))
    all_countries = {name for _, name in by_hand(["countries", "nations"])} | {
        key(name) for names in countries.values() for name in names.split("|")
    }
    cities = [(code, name) for code, name in city_names() if key(name) not in all_countries]
    content = {"countries": countries, "cities": by_code(cities, by_hand(["cities", "regions", "namesakes"]))}
    return json.dumps(content, ensure_ascii=False, indent=1) + "\n"


def main() -> int:
    """Write the file, or with ``--check`` return 1 where it is not what would be written."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--check", action="store_true", help="write nothing; fail where the file is out of date")
    path = VOCABULARY / "cldr_places.json"
    content = built()
    if parser.parse_args().check:
        current = path.is_file() and path.read_text(encoding="utf-8") == content
        print(f"{path.name} is {'current' if current else 'out of date: run scripts/build_places.py'}")
        return 0 if current else 1
    path.write_text(content, encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())

"""Find addresses: a street with its number, a box, a farm's number, a post code with its place."""

import re
from collections.abc import Iterator

from langbenk.bench.slips.words import (
    COUNTED,
    GIRLS_IN_LIA,
    NO_PLACES,
    NUMBERED,
    ROAD_ENDINGS,
    ROAD_WORDS,
    SPOKEN_ROADS,
)

Span = tuple[int, int]
CAPITAL = "[A-ZÆØÅÄÖÁČĐŊŠŦŽ]"
# Not a house when it is counted («Avlastningsplassen 2 netter»), a time, a decimal or an ordinal («3. klasse»).
HOUSE = rf" ?[1-9]\d{{0,3}}(?![\d%]|[.,:]\d|\.\s?[a-zæøå]|\s?(?i:{'|'.join(COUNTED)})\b)(?: ?[A-Za-z](?!\w))?"
ROAD = re.compile(
    rf"\b(?:(?P<name>{CAPITAL}\w+?(?:{'|'.join(ROAD_ENDINGS)}))"
    rf"|{CAPITAL}[\w-]{{1,30}}(?: {CAPITAL}[\w-]{{1,30}}){{0,2}} (?:{'|'.join(ROAD_WORDS)})"
    rf"|[^\W\d_]{{2,30}}(?:{'|'.join(SPOKEN_ROADS)}))\b\.?(?:{HOUSE})"
)
BOX = re.compile(r"(?i)\b(?:postboks|pb\.?|p\.?o\.? box|gnr\.?|gårdsnr\.?|gardsnr\.?|bruksnr\.?) ?\d{1,4}\b")
POST_CODE = re.compile(rf"(?<!\d)(?<!\d[ .])(?P<code>\d{{4}}) (?P<place>{CAPITAL}\w+)")
YEARS = range(1900, 2100)  # a post code too (Fetsund, Lillestrøm), but far more often a year


def addresses(text: str) -> Iterator[Span]:
    """Where a text holds an address."""
    yield from (road.span() for road in ROAD.finditer(text) if (road["name"] or "").casefold() not in GIRLS_IN_LIA)
    yield from (box.span() for box in BOX.finditer(text))
    yield from (found.span() for found in POST_CODE.finditer(text) if _is_post_code(found))


def _is_post_code(found: re.Match[str]) -> bool:
    before = found.string[max(0, found.start() - 12) : found.start()].split()
    if int(found["code"]) in YEARS and not (before and before[-1].endswith(",")):
        return False
    is_counted = before and before[-1].rstrip(".:").casefold() in NUMBERED
    return found["place"].casefold() not in NO_PLACES and not is_counted

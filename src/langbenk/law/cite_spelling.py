"""The many spellings of a citation, read into an act, a section and a paragraph."""

import re
from dataclasses import dataclass

_ORDINALS = {
    1: "første|fyrste|first|1\\.?",
    2: "andre|annet|second|2\\.?",
    3: "tredje|third|3\\.?",
    4: "fjerde|fourth|4\\.?",
    5: "femte|fifth|5\\.?",
    6: "sjette|sixth|6\\.?",
    7: "sjuende|sjuande|syvende|seventh|7\\.?",
    8: "åttende|åttande|eighth|8\\.?",
}
_PARAGRAPHS = {
    number: re.compile(rf"\b(?:{words})\s*(?:ledd|leddet|paragraph)\b|\bledd\s*{number}\b|\({number}\)")
    for number, words in _ORDINALS.items()
}
_DETAIL = re.compile(r"\b(?:bokstav\s*[a-zæøå]\b|nr\.?\s*\d+|(?:\w+|\d\.)\s*punktum|[a-zæøå]\))", re.IGNORECASE)
_SIGN = re.compile(r"§+|\bparagraf(?:en)?\b|\bartikkel\b|\bart(?:icle)?\b\.?|\bsection\b|\bpar\.")
_SECTION = r"(\d+(?:\s?[a-z](?=\s*-\s*\d)|[a-z])?(?:\s*-\s*\d+)?)\s*((?!i\s)[a-z])?(?![a-zæøå0-9-])"
_AFTER_SIGN = re.compile(rf"§\s*{_SECTION}")
_AT_END = re.compile(rf"(?<![\d-]){_SECTION}\s*$")
_AT_START = re.compile(rf"^{_SECTION}(?=\s)")
_REFID = re.compile(r"\b(?:lov|for|forskrift)?[-/ ]*(\d{4}-\d{2}-\d{2}(?:-\d+)?)(?![\d-])")
_ENDINGS = ((r"lova\b", "loven"), (r"forskrifta\b", "forskriften"), (r"(loven|forskriften)s\b", r"\1"))


@dataclass(frozen=True, slots=True)
class Spelling:
    """A citation as read: keys of act and section ("" for the act as a whole), and the paragraph if one was named."""

    act: str
    section: str
    paragraph: int | None


def act_key(name: str) -> str:
    """An act's name without the differences that do not matter: case, dots, hyphens, spaces, -lova or -loven, lov/."""
    text = " ".join(name.lower().replace(".", " ").split())
    refid = _REFID.fullmatch(text)
    if refid:
        return refid.group(1)
    for ending, replacement in _ENDINGS:
        text = re.sub(ending, replacement, text)
    return re.sub(r"[\s,-]+", "", text)


def section_key(section: str) -> str:
    """A section number without spaces and case: "7-2 a" and "7-2A" are the same."""
    return re.sub(r"\s+", "", section).lower()


def read_spelling(text: str) -> Spelling:
    """Read a citation. What cannot be read comes out as an act and section that no catalogue holds; never raises."""
    plain = " ".join(text.lower().replace("\N{NON-BREAKING HYPHEN}", "-").replace("\N{EN DASH}", "-").split())
    paragraph = next((number for number, pattern in _PARAGRAPHS.items() if pattern.search(plain)), None)
    if paragraph:
        plain = _PARAGRAPHS[paragraph].sub(" ", plain)
    plain = _SIGN.sub("§", _DETAIL.sub(" ", plain)).strip(" ,.")
    refid = _REFID.search(plain)
    rest = plain.replace(refid.group(0), " ", 1) if refid else plain
    found = _AFTER_SIGN.search(rest) or _AT_END.search(rest) or _AT_START.search(rest)
    if not found:
        return Spelling(act_key(refid.group(1) if refid else rest.replace("§", " ")), "", paragraph)
    section = section_key(found.group(1) + (found.group(2) or ""))
    name = re.sub(r"^\s*i\s+|\bi\s*$", " ", f"{rest[: found.start()]} {rest[found.end() :]}").replace("§", " ")
    return Spelling(act_key(refid.group(1) if refid else name), section, paragraph)

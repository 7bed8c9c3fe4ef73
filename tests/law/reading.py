"""Reads the consolidated texts that lie beside the repository, and the digest of them that lies in it.

The texts stay outside the repository (`../shared/law`). The digest holds what the tests need of the sections we cite:
heading, number of paragraphs and amendment note. `python -m tests.law.reading` draws it anew from the texts.
"""

import json
import re
from dataclasses import astuple, dataclass
from datetime import date
from functools import cache
from pathlib import Path

from langbenk.law.cite_spelling import section_key
from langbenk.law.provisions import ALL

TEXTS = Path(__file__).resolve().parents[3] / "shared" / "law"
DIGEST = Path(__file__).with_name("digest.json")

_HEADING = re.compile(r"#+ § ?(\d\w*(?:-\d+)?(?: ?[a-z])?)\.?\s+(.*)$")
_WRITTEN = r"(\d{1,2}) (jan|feb|mars|apr|april|mai|juni|juli|aug|sep|okt|nov|des) (\d{4})"
_DAY = re.compile(_WRITTEN)
_EFFECT = re.compile(rf"(?:i kraft|ikr\.) {_WRITTEN}")
_MONTHS = {"jan": 1, "feb": 2, "mars": 3, "apr": 4, "april": 4, "mai": 5, "juni": 6} | {
    "juli": 7, "aug": 8, "sep": 9, "okt": 10, "nov": 11, "des": 12
}  # fmt: skip


@dataclass(frozen=True)
class Section:
    """A section as the texts have it: heading, number of paragraphs, the amendment note and the days named in it."""

    title: str
    paragraphs: int
    note: str

    @property
    def days(self) -> set[date]:
        return {_day(*match.groups()) for match in _DAY.finditer(self.note)}

    @property
    def took_effect(self) -> set[date]:
        """The days after the words "i kraft": when an amendment of the section took effect."""
        return {_day(*match.groups()) for match in _EFFECT.finditer(self.note)}

    def names(self, act: str) -> bool:
        """Whether the note names the amending act "LOV-2021-06-11-78", which it writes "11 juni 2021 nr. 78"."""
        _, year, month, day, number = act.split("-")
        months = "|".join(name for name, value in _MONTHS.items() if value == int(month))
        return bool(re.search(rf"\b{int(day)} (?:{months}) {year} nr\. {number}\b", self.note))


@dataclass(frozen=True)
class Text:
    """An act: the days on which it came into force, as the head of its text tells, and its sections by their keys."""

    commencement: frozenset[date]
    sections: dict[str, Section]


def _day(day: str, month: str, year: str) -> date:
    return date(int(year), _MONTHS[month], int(day))


def heading(title: str) -> str:
    """A heading without the brackets and the full stop that some acts put round it."""
    bare = title.strip().rstrip(".").strip()
    return (bare[1:-1] if bare.startswith("(") and bare.endswith(")") else bare).rstrip(".")


def read(path: Path) -> dict[str, Section]:
    """The sections of one text, by their keys ("7-2a")."""
    found: dict[str, tuple[str, list[str]]] = {}
    lines: list[str] | None = None
    for line in path.read_text(encoding="utf-8").splitlines():
        match = _HEADING.match(line)
        if line.startswith("#"):
            lines = [] if match else None
            if match and lines is not None:
                found.setdefault(section_key(match[1]), (heading(match[2]), lines))
        elif lines is not None and line.strip():
            lines.append(line.strip())
    return {key: _section(title, lines) for key, (title, lines) in found.items()}


def _section(title: str, lines: list[str]) -> Section:
    notes = [line for line in lines if line.startswith("*")]
    paragraphs = [line for line in lines if not line.startswith(("*", "- "))]
    return Section(title, len(paragraphs), " ".join(notes))


@cache
def texts() -> dict[str, Text]:
    """Every text that is at hand, by its place at Lovdata ("lov/2011-06-24-30"); empty where the folder is absent."""
    return {_refid(path): Text(_commencement(path), read(path)) for path in _files()}


def _commencement(path: Path) -> frozenset[date]:
    days = re.findall(r"\d{4}-\d{2}-\d{2}", _line(path, "ikrafttredelse"))
    return frozenset(map(date.fromisoformat, days))


@cache
def digest() -> dict[str, Text]:
    """The checked-in digest by the acts' places at Lovdata. No statute text."""
    content = json.loads(DIGEST.read_text(encoding="utf-8"))
    return {
        refid: Text(
            frozenset(map(date.fromisoformat, text["commencement"])),
            {key: Section(*section) for key, section in text["sections"].items()},
        )
        for refid, text in content.items()
    }


def draw(cited: dict[str, set[str]]) -> None:
    """Write the digest of the cited sections, act by act, from the texts at hand."""
    content = {
        refid: {
            "commencement": sorted(day.isoformat() for day in text.commencement),
            "sections": {key: astuple(text.sections[key]) for key in sorted(cited[refid] & text.sections.keys())},
        }
        for refid, text in sorted(texts().items())
        if cited.get(refid)
    }
    DIGEST.write_text(json.dumps(content, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")


def _refid(path: Path) -> str:
    kind, rest = path.stem.split("-", 1)
    return f"{kind}/{rest}"


def _files() -> list[Path]:
    return sorted((*TEXTS.glob("lov-*.md"), *TEXTS.glob("forskrift-*.md")))


def _line(path: Path, name: str) -> str:
    """One line of the head of a text, such as the days of commencement."""
    match = re.search(rf"^{name}: (.*)$", path.read_text(encoding="utf-8"), re.MULTILINE)
    return match[1] if match else ""


def cited_sections() -> dict[str, set[str]]:
    """The sections that the catalogue cites, by act."""
    found: dict[str, set[str]] = {}
    for provision in ALL:
        found.setdefault(provision.act.refid, set()).add(section_key(provision.section))
    return found


if __name__ == "__main__":
    draw(cited_sections())

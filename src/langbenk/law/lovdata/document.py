"""A document from Lovdata: an act or a regulation with its sections, or an announcement in Norsk Lovtidend."""

import re
from dataclasses import dataclass
from datetime import date

ANNOUNCED = "LTI"
"""How the id of a document in Norsk Lovtidend begins: an act as it was passed, not as it reads today."""

_ARTICLE = re.compile(r"^art(?:ikkel|icle)?\.?(?=\d)")
_DASHES = str.maketrans("\N{NON-BREAKING HYPHEN}\N{EN DASH}", "--")
_REPEALED = re.compile(r"^\W*opphev[ae]t?\b", re.IGNORECASE)


def section_place(number: str) -> str:
    """Where in an act a section stands, however its number is spaced: "§ 7-2 a" is "§7-2a", "Art. 6" "artikkel6"."""
    plain = re.sub(r"\s+", "", number.translate(_DASHES)).lower().rstrip(".")
    return _ARTICLE.sub("artikkel", plain)


@dataclass(frozen=True, slots=True)
class Section:
    """One section as it reads: number, title, its paragraphs (ledd) as plain text, and the note on its amendments.

    Points of a list stand on lines of their own in their paragraph.
    """

    number: str
    title: str
    paragraphs: tuple[str, ...]
    note: str = ""
    repealed_on: date | None = None

    @property
    def place(self) -> str:
        """The number without spaces, such as "§7-2a"."""
        return section_place(self.number)

    @property
    def text(self) -> str:
        """The paragraphs with an empty line between them."""
        return "\n\n".join(self.paragraphs)

    def is_repealed(self, on: date) -> bool:
        """Whether nothing but the number is left of the section on the day `on`."""
        if self.repealed_on:
            return self.repealed_on <= on
        if self.paragraphs:
            return all(_REPEALED.match(paragraph) for paragraph in self.paragraphs)
        return bool(_REPEALED.match(self.title) or "opphev" in self.note.lower())


@dataclass(frozen=True, slots=True)
class Document:
    """One document. `base` is the collection it belongs to at Lovdata: "NL" acts, "SF" regulations, "LTI" announced.

    `refid` names the act ("lov/2011-06-24-30"). `changed_on` is the day its last amendment took effect, or else the
    day it came into force. `sections` is empty for an announcement, and for an act that nobody asked for.
    """

    base: str
    refid: str
    title: str
    changed_on: date | None
    sections: tuple[Section, ...] = ()

    @property
    def is_announcement(self) -> bool:
        """Whether this is an act as announced, most often one that amends others; it says nothing on how they read."""
        return self.base == ANNOUNCED

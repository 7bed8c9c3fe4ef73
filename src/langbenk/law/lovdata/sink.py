"""Where the text of an element goes: gathered into lines, with single spaces, whatever the file's own line breaks."""

import re
from dataclasses import dataclass, field

_MARKER = re.compile(r"\w{1,4}[.)]?")
_ENDS_A_LINE = frozenset(("article", "li", "ol", "ul", "p", "table", "tr"))
_CELLS = frozenset(("td", "th"))


@dataclass(slots=True)
class Sink:
    """Text on its way: pieces, where a line break stands for the beginning of a point, a row or a new thought."""

    pieces: list[str] = field(default_factory=list)

    def add(self, text: str) -> None:
        """Take in running text."""
        self.pieces.append(re.sub(r"\s+", " ", text))

    def opens(self, tag: str, attributes: dict[str, str]) -> None:
        """An element begins in the text: a point of a list gets its letter or number, cells are kept apart."""
        if tag == "li":
            self.pieces.append(f"\n{_marker(attributes.get('data-name', ''))} ")
        elif tag in _CELLS:
            self.pieces.append(" | ")
        elif tag in _ENDS_A_LINE and tag != "article":
            self.pieces.append("\n")

    def closes(self, tag: str) -> None:
        """An element ends in the text."""
        if tag in _ENDS_A_LINE:
            self.pieces.append("\n")
        elif tag == "br":
            self.pieces.append(" ")

    @property
    def text(self) -> str:
        """What was gathered, without empty lines."""
        lines = (" ".join(line.split()).removeprefix("| ") for line in "".join(self.pieces).split("\n"))
        return "\n".join(line for line in lines if line)

    @property
    def line(self) -> str:
        """What was gathered, on one line."""
        return " ".join("".join(self.pieces).split())


def _marker(name: str) -> str:
    """What stands before a point: "a.", "1)", or a dash."""
    if not _MARKER.fullmatch(name):
        return "–"
    return name if name[-1] in ".)" else f"{name}."

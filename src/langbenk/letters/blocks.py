"""What a letter is made of: a few neutral blocks, which the press lays on paper and a page can walk through.

``block`` names the sort of block, for a template that has no types. All texts are plain and in the reader's language.
"""

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading below the letter's own."""

    text: str
    block: str = field(default="heading", init=False)


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Our own words. ``law`` is the citation that stands small after them, or empty."""

    text: str
    law: str = ""
    block: str = field(default="paragraph", init=False)


@dataclass(frozen=True, slots=True)
class Wrote:
    """What a person wrote, as it was written, one string for each of its lines.

    ``by`` stands small above: whose words it is, or what they are about; it may be empty.
    """

    lines: tuple[str, ...]
    by: str = ""
    block: str = field(default="wrote", init=False)


@dataclass(frozen=True, slots=True)
class Points:
    """A list of points, each with the citation after it or an empty one; with ``numbered`` their order matters."""

    points: tuple[tuple[str, str], ...]
    numbered: bool = False
    block: str = field(default="points", init=False)


@dataclass(frozen=True, slots=True)
class Facts:
    """Names and what belongs to them: who, where, when."""

    facts: tuple[tuple[str, str], ...]
    block: str = field(default="facts", init=False)


@dataclass(frozen=True, slots=True)
class Table:
    """Rows under headings; every row has as many cells as there are headings."""

    headings: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    block: str = field(default="table", init=False)


@dataclass(frozen=True, slots=True)
class AppealBox:
    """How to complain, set apart: what may be done and by when, who decides, who helps, on which ground."""

    title: str
    text: str
    facts: tuple[tuple[str, str], ...]
    law: str
    block: str = field(default="appeal", init=False)


@dataclass(frozen=True, slots=True)
class Signature:
    """Who stands behind the letter: the closing words, then each one's name and the line below it."""

    closing: str
    signers: tuple[tuple[str, str], ...]
    block: str = field(default="signature", init=False)


@dataclass(frozen=True, slots=True)
class ToSign:
    """Lines to sign on paper, each under the name of what is to be written there."""

    lines: tuple[str, ...]
    block: str = field(default="to_sign", init=False)


Block = Heading | Paragraph | Wrote | Points | Facts | Table | AppealBox | Signature | ToSign

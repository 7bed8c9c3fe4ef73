"""Cut a text into sentences as a reader does: «f.eks.», «kl. 10.30» and «3. mars» end none."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from langbenk.bench.slips.words import ABBREVIATIONS, AFTER_A_NUMBER

# A line's end, or signs that may end a sentence, with the marks that close a quotation, before a space.
MAYBE_AN_END = re.compile(r"\n|[.!?…]+[\"'»”’)\]]*(?=\s|$)")
NEXT_WORD = re.compile(r"\s{0,9}[\"'«“‘(\[]{0,3}(\w{0,12})")
LONGEST_ABBREVIATION = 12  # characters, to look back over


@dataclass(frozen=True)
class Sentence:
    """A sentence without the space round it, and where in the text it begins."""

    start: int
    text: str

    @property
    def end(self) -> int:
        """Where it has ended, as an offset of the whole text."""
        return self.start + len(self.text)


def sentences(text: str) -> tuple[Sentence, ...]:
    """The sentences of a text, in order. Together they hold everything but the space between them."""
    found, start = [], 0
    for end in (*_ends(text), len(text)):
        piece = text[start:end]
        if piece.strip():
            found.append(Sentence(start + len(piece) - len(piece.lstrip()), piece.strip()))
        start = end
    return tuple(found)


def _ends(text: str) -> Iterator[int]:
    for sign in MAYBE_AN_END.finditer(text):
        ahead = NEXT_WORD.match(text, sign.end())
        follows = ahead[1] if ahead else ""
        if follows[:1].islower() and text[sign.end() : sign.end() + 1] != "\n":
            continue  # a line that was broken by its length, or an abbreviation inside a sentence
        if sign[0] == "." and not _ends_here(text, sign.start(), follows):
            continue
        yield sign.end()


def _ends_here(text: str, dot: int, follows: str) -> bool:
    """Whether one dot ends the sentence, by the word before it and the word that follows."""
    before = text[max(0, dot - 2 * LONGEST_ABBREVIATION) : dot].split()
    last = before[-1].lstrip("(«\"'") if before else ""
    if last.isdecimal():
        return follows.casefold() not in AFTER_A_NUMBER and not follows[:1].isdecimal()
    if len(last) == 1 and last.isupper():  # the initial of a name; but «i 3 B.» and «Storgata 12 B.» end
        return len(before) > 1 and not before[-2][:1].isupper()
    return last.casefold() not in ABBREVIATIONS

"""A letter that says nothing: how the municipality's letters look, for whoever sets the letterhead."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from langbenk.law.words import Words
from langbenk.letters.blocks import Block
from langbenk.letters.letter import GoesTo, Kind, Letter
from langbenk.letters.pen import Pen
from langbenk.letters.pressing import press_letter
from langbenk.letters.sender import Receiver, Sender

_READER = Words("Mottakerens navn", "Namnet til mottakaren", "The reader's name")
_SAYS = Words(
    "Slik ser brevene fra kommunen ut fra den dagen dere har valgt. Brev som er sendt, blir ikke endret.",
    "Slik ser breva frå kommunen ut frå den dagen de har valt. Brev som er sende, blir ikkje endra.",
    "This is how the municipality's letters look from the day you have chosen. Letters already sent are not changed.",
)


@dataclass(frozen=True, slots=True)
class Specimen(Letter):
    """Not in the catalogue: it is sent to nobody."""

    kind: ClassVar = Kind(
        "specimen",
        Words("Prøvebrev", "Prøvebrev", "Specimen"),
        Words("Prøvebrev", "Prøvebrev", "Specimen"),
        GoesTo.OURSELVES,
    )

    def body(self, pen: Pen) -> Iterator[Block]:
        yield pen.paragraph(_SAYS)


def specimen(sender: Sender, *, on: date, language: str) -> bytes:
    """The specimen as a PDF under this letterhead."""
    to = Receiver(_READER.say(language))
    return press_letter(Specimen(), sender=sender, to=to, on=on, language=language)

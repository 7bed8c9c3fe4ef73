"""The coordinator is away or leaves: who takes over, at once."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from langbenk.law.provisions.hol import HOL_7_2, HOL_7_2A, HOL_7_3
from langbenk.law.words import Words
from langbenk.letters.blocks import Block
from langbenk.letters.letter import GoesTo, Kind, Letter
from langbenk.letters.parts import people
from langbenk.letters.pen import Pen
from langbenk.letters.sender import Named

_AWAY = Words("{who} er borte fra {day}.", "{who} er borte frå {day}.", "{who} is away from {day}.")
_TAKES_OVER = Words(
    "{deputy} koordinerer hjelpen til {child} så lenge. Dere trenger ikke å gjøre noe.",
    "{deputy} koordinerer hjelpa til {child} så lenge. De treng ikkje å gjere noko.",
    "{deputy} coordinates the help for {child} meanwhile. You need not do anything.",
)
_BACK = Words(
    "Vi regner med at {who} er tilbake {day}.",
    "Vi reknar med at {who} er tilbake {day}.",
    "We expect {who} back on {day}.",
)
_OPEN = Words(
    "Vi vet ikke ennå hvor lenge. Vi skriver til dere når vi vet mer.",
    "Vi veit ikkje enno kor lenge. Vi skriv til dykk når vi veit meir.",
    "We do not know yet for how long. We will write to you when we know more.",
)
_KNOWS = Words(
    "{deputy} får lese det som trengs for å fortsette. Alt som er avtalt, gjelder.",
    "{deputy} får lese det som trengst for å halde fram. Alt som er avtalt, gjeld.",
    "{deputy} may read what is needed to carry on. Everything that is agreed still holds.",
)


@dataclass(frozen=True, slots=True)
class DeputyNotice(Letter):
    """A substitute from the first day: the municipality's duty is unbroken (hol §§ 7-2 a, 7-3). No reason is told."""

    kind: ClassVar = Kind(
        "deputy-notice",
        Words("Melding om vara", "Melding om vara", "Notice of a deputy"),
        Words("Hvem som koordinerer nå", "Kven som koordinerer no", "Who coordinates now"),
        GoesTo.FAMILY,
    )
    child: str
    away: Named
    is_child_coordinator: bool
    since: date
    back: date | None
    deputy: Named
    writer: Named

    def body(self, pen: Pen) -> Iterator[Block]:
        ground = HOL_7_2A if self.is_child_coordinator else HOL_7_2
        names = {"who": self.away.name, "deputy": self.deputy.name, "child": self.child}
        yield pen.paragraph(_AWAY, day=pen.day(self.since), **names)
        yield pen.paragraph(_TAKES_OVER, ground, HOL_7_3, **names)
        yield people(pen, (self.deputy,))
        yield pen.paragraph(_BACK, day=pen.day(self.back), **names) if self.back else pen.paragraph(_OPEN)
        yield pen.paragraph(_KNOWS, **names)
        yield pen.signature(self.writer)

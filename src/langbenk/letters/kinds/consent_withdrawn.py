"""A consent has been withdrawn: what stops, from when, and what it means."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from langbenk.law.provisions.arkl import ARKL_12
from langbenk.law.provisions.fvl import FVL_13A
from langbenk.law.provisions.ipf import IPF_5
from langbenk.law.words import Words
from langbenk.letters import labels
from langbenk.letters.blocks import Block
from langbenk.letters.letter import GoesTo, Kind, Letter
from langbenk.letters.parts import Sharing, sharings
from langbenk.letters.pen import Pen
from langbenk.letters.sender import Named

_DONE = Words(
    "Samtykket er trukket tilbake fra {day}. Disse får ikke lenger vite noe nytt gjennom samtykket:",
    "Samtykket er trekt tilbake frå {day}. Desse får ikkje lenger vite noko nytt gjennom samtykket:",
    "The consent is withdrawn from {day}. These learn nothing new through it any more:",
)
_TOLD = Words(
    "Vi sier fra til tjenestene. Det de alt har fått vite, kan vi ikke ta tilbake.",
    "Vi seier frå til tenestene. Det dei alt har fått vite, kan vi ikkje ta tilbake.",
    "We tell the services. What they already know, we cannot take back.",
)
_KEPT = Words(
    "Det som er skrevet, blir tatt vare på slik arkivreglene krever. Ingen leser det uten grunn.",
    "Det som er skrive, blir teke vare på slik arkivreglane krev. Ingen les det utan grunn.",
    "What is written is kept as the archive rules demand. Nobody reads it without a reason.",
)
_MEANS = Words(
    "Hver tjeneste hjelper {child} som før. Men de kan ikke planlegge sammen om det som nå er stengt.",
    "Kvar teneste hjelper {child} som før. Men dei kan ikkje planleggje saman om det som no er stengt.",
    "Each service helps {child} as before. But they cannot plan together about what is now closed.",
)
_BACK = Words(
    "Dere kan samtykke på nytt når dere vil. Retten til koordinator har dere uansett.",
    "De kan samtykkje på nytt når de vil. Retten til koordinator har de uansett.",
    "You can consent again whenever you like. Your right to a coordinator stays in any case.",
)


@dataclass(frozen=True, slots=True)
class ConsentWithdrawn(Letter):
    """The receipt for a withdrawn consent. ``sharings`` are those that stop."""

    kind: ClassVar = Kind(
        "consent-withdrawn",
        Words("Samtykke trukket tilbake", "Samtykke trekt tilbake", "Consent withdrawn"),
        Words("Om samtykket", "Om samtykket", "About the consent"),
        GoesTo.FAMILY,
    )
    child: str
    withdrawn_on: date
    sharings: tuple[Sharing, ...]
    writer: Named

    def body(self, pen: Pen) -> Iterator[Block]:
        yield pen.paragraph(_DONE, FVL_13A, IPF_5, day=pen.day(self.withdrawn_on))
        yield sharings(pen, self.sharings)
        yield pen.paragraph(_TOLD)
        yield pen.paragraph(_KEPT, ARKL_12)
        yield pen.heading(labels.NEXT)
        yield pen.paragraph(_MEANS, child=self.child)
        yield pen.paragraph(_BACK)
        yield pen.signature(self.writer)

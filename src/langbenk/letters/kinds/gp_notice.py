"""A GP tells the municipality's coordinating unit of a need, and how the GP takes part."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from langbenk.law.provision import Provision
from langbenk.law.provisions.flf import FLF_26
from langbenk.law.provisions.hol import HOL_7_3
from langbenk.law.provisions.hpl_secrecy import HPL_22
from langbenk.law.words import Words
from langbenk.letters import labels
from langbenk.letters.agreeing import agreed_or_not, must_be_lawful
from langbenk.letters.blocks import Block
from langbenk.letters.letter import GoesTo, Kind, Letter
from langbenk.letters.pen import Pen
from langbenk.letters.sender import Named

_TELLS = Words(
    "Vi ser på fastlegekontoret at {child} kan trenge samordnet hjelp fra flere tjenester over tid.",
    "Vi ser på fastlegekontoret at {child} kan trenge samordna hjelp frå fleire tenester over tid.",
    "At the GP's surgery we see that {child} may need coordinated help from several services over time.",
)
_SEEN = Words("Det vi har sett", "Det vi har sett", "What we have seen")
_ASKED = Words("Det vi ber kommunen om", "Det vi ber kommunen om", "What we ask of the municipality")
_OURS = Words("Det fastlegen selv følger opp", "Det fastlegen sjølv følgjer opp", "What the GP follows up")
_JOINS = Words("Slik er fastlegen med", "Slik er fastlegen med", "How the GP takes part")
_TALK = Words(
    "Fastlegen er med på individuell plan og samarbeider med koordinatoren eller barnekoordinatoren.",
    "Fastlegen er med på individuell plan og samarbeider med koordinatoren eller barnekoordinatoren.",
    "The GP takes part in the individual plan, and cooperates with the coordinator or the child coordinator.",
)


@dataclass(frozen=True, slots=True)
class GPNotice(Letter):
    """The GP's notice (the GP regulation § 26). ``agreed_on`` is the day of their consent; without it ``grounds`` name
    what lifts the duty of secrecy: raises InputError when there is neither.
    """

    kind: ClassVar = Kind(
        "gp-notice",
        Words("Melding fra fastlege", "Melding frå fastlege", "Notice from a GP"),
        Words("Melding om samarbeid", "Melding om samarbeid", "A notice about cooperation"),
        GoesTo.ANOTHER_BODY,
    )
    child: str
    seen: str
    asks: str
    follows_up: str
    takes_part: str
    wishes: str
    agreed_on: date | None
    writer: Named
    grounds: tuple[Provision, ...] = ()

    def __post_init__(self) -> None:
        must_be_lawful(self.agreed_on, self.grounds)

    def body(self, pen: Pen) -> Iterator[Block]:
        yield pen.paragraph(_TELLS, FLF_26, HOL_7_3, child=self.child)
        for heading, text in (
            (_SEEN, self.seen),
            (_ASKED, self.asks),
            (_OURS, self.follows_up),
            (_JOINS, self.takes_part),
            (labels.THEIR_WISHES, self.wishes),
        ):
            if text:
                yield pen.heading(heading)
                yield pen.wrote(text)
        yield pen.paragraph(_TALK, FLF_26)
        yield agreed_or_not(pen, self.agreed_on, self.grounds, consent=HPL_22)
        yield pen.signature(self.writer)

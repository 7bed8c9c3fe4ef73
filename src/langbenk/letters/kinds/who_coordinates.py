"""The services did not agree on who coordinates: the municipality has decided."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from langbenk.law import Appeal, InputError
from langbenk.law.appeal_kinds import DecisionKind
from langbenk.law.provision import Provision
from langbenk.law.provisions.crc import CRC_3, CRC_12
from langbenk.law.provisions.koml import KOML_13_1
from langbenk.law.provisions.pbrl_persons import PBRL_3_1
from langbenk.law.words import Words
from langbenk.letters import labels
from langbenk.letters.blocks import Block
from langbenk.letters.complaint import no_appeal
from langbenk.letters.letter import GoesTo, Kind, Letter
from langbenk.letters.parts import people
from langbenk.letters.pen import Pen
from langbenk.letters.sender import Named

_DECIDED = Words(
    "{service} skal samordne hjelpen til {child} fra {day}.",
    "{service} skal samordne hjelpa til {child} frå {day}.",
    "{service} coordinates the help for {child} from {day}.",
)
_WHY_US = Words(
    "Tjenestene ble ikke enige, og det er ingen barnekoordinator. Da er det kommunen som bestemmer.",
    "Tenestene vart ikkje samde, og det er ingen barnekoordinator. Då er det kommunen som bestemmer.",
    "The services did not agree, and there is no child coordinator. Then the municipality decides.",
)
_VIEWS = Words("Det tjenestene mener", "Det tenestene meiner", "What the services think")
_VIEW = Words("Mener", "Meiner", "Thinks")
_FAMILY = Words("Det familien mener", "Det familien meiner", "What the family thinks")
_HEARD = Words(
    "Vi har hørt barnet og familien, og sett på det beste for barnet.",
    "Vi har høyrt barnet og familien, og sett på det beste for barnet.",
    "We have heard the child and the family, and looked at the child's best interests.",
)
_HEARD_YOU = Words("Vi har hørt hva du mener.", "Vi har høyrt kva du meiner.", "We have heard what you think.")
_NOBODY_BY_LAW = Words(
    "Tjenestene ble ikke enige. Da er det kommunen som bestemmer.",
    "Tenestene vart ikkje samde. Då er det kommunen som bestemmer.",
    "The services did not agree. Then the municipality decides.",
)
_CHANGE_LATER = Words(
    "Valget kan endres når hverdagen eller hjelpen endrer seg.",
    "Valet kan endrast når kvardagen eller hjelpa endrar seg.",
    "The choice can change when everyday life or the help does.",
)
_CHANGE = Words(
    "Valget kan endres når hverdagen endrer seg, for eksempel når barnet begynner på skole.",
    "Valet kan endrast når kvardagen endrar seg, til dømes når barnet byrjar på skule.",
    "The choice can change when everyday life does, for example when the child starts school.",
)
_POWER = Words(
    "Bestemt av {who}, med myndighet fra kommunedirektøren.",
    "Bestemt av {who}, med fullmakt frå kommunedirektøren.",
    "Decided by {who}, by the power of the municipal chief executive.",
)


@dataclass(frozen=True, slots=True)
class WhoCoordinates(Letter):
    """A decided dispute (hol § 3-4 and its sisters). ``grounds`` are the services' own. It cannot be appealed; ``way``
    (`langbenk.law.appeal`) says where to turn: raises InputError for an answer of another kind. To a ``grown_up`` it
    says nothing of what is a child's alone.
    """

    kind: ClassVar = Kind(
        "who-coordinates",
        Words("Avgjørelse om hvem som samordner", "Avgjerd om kven som samordnar", "Decision on who coordinates"),
        Words("Hvem som samordner", "Kven som samordnar", "Who coordinates"),
        GoesTo.FAMILY,
    )
    child: str
    service: str
    starts: date
    grounds: tuple[Provision, ...]
    views: tuple[tuple[str, str], ...]
    childs_view: str
    familys_view: str
    reasons: str
    way: Appeal
    contact: Named
    writer: Named
    grown_up: bool = False

    def __post_init__(self) -> None:
        if self.way.route.decision is not DecisionKind.WHO_COORDINATES:
            raise InputError("way", "takes the way for an answer about who coordinates")

    def body(self, pen: Pen) -> Iterator[Block]:
        says = {"service": self.service, "child": self.child, "day": pen.day(self.starts)}
        yield pen.paragraph(_DECIDED, *self.grounds, **says)
        yield pen.paragraph(_NOBODY_BY_LAW if self.grown_up else _WHY_US)
        yield people(pen, (self.contact,))
        yield pen.heading(_VIEWS)
        yield pen.table((labels.SERVICE, _VIEW), self.views)
        yield pen.heading(labels.CHILDS_VIEW, child=self.child)
        yield pen.wrote(self.childs_view)
        if self.familys_view or not self.grown_up:
            yield pen.heading(_FAMILY)
            yield pen.wrote(self.familys_view)
        yield pen.heading(labels.OUR_REASONS)
        yield pen.wrote(self.reasons)
        if self.grown_up and self.childs_view:
            yield pen.paragraph(_HEARD_YOU, PBRL_3_1)
        elif self.childs_view and self.familys_view:
            yield pen.paragraph(_HEARD, CRC_3, CRC_12)
        yield pen.paragraph(_CHANGE_LATER if self.grown_up else _CHANGE)
        yield from no_appeal(pen, self.way)
        yield pen.paragraph(_POWER, KOML_13_1, who=self.writer.name)
        yield pen.signature(self.writer)

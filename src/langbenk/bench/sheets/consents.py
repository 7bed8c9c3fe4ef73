"""Who may see what by consent: what has been asked about one person, as each reader may know it."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from langbenk.access.actions import Action
from langbenk.access.standing import Actor, Hat, Part, Tie
from langbenk.bench.door import door
from langbenk.bench.named import aged, given_name
from langbenk.bench.own_say import MATTERS, decides_alone
from langbenk.bench.sheets.answers import ReceiverAnswers, answers_about
from langbenk.bench.sheets.seats import seats_of
from langbenk.bench.situation import day_of

LEADING = (Tie.CHILD_COORDINATOR, Tie.COORDINATOR, Tie.DEPUTY)


@dataclass(frozen=True)
class OwnSay:
    """A kind of information on which the young person decides alone, and the provisions that say so."""

    part: str
    grounds: tuple[str, ...]


@dataclass(frozen=True)
class ConsentsSheet:
    """Everybody who sees something by consent, by name; ``given_name`` is the person's, ``mine`` that it is the reader.

    ``own_say``: on what the young person decides alone today. ``leads_by``: the grounds of those who see the plan
    without a consent, as they sit today.
    """

    given_name: str
    mine: bool
    receivers: tuple[ReceiverAnswers, ...]
    own_say: tuple[OwnSay, ...]
    leads_by: tuple[str, ...]
    may: frozenset[str]


def consents_sheet(*, about: UUID, by: Actor, at: datetime) -> ConsentsSheet:
    """The consents about one person, as this reader stands to them (forvaltningsloven § 13 a no. 1)."""
    return _sheet(Action.CONSENT_READ, about=about, by=by, at=at)


def consents_to_record(*, about: UUID, by: Actor, at: datetime) -> ConsentsSheet:
    """The same for whoever writes down what somebody has answered on paper, or said."""
    return _sheet(Action.CONSENT_RECORD, about=about, by=by, at=at)


def _sheet(action: Action, *, about: UUID, by: Actor, at: datetime) -> ConsentsSheet:
    with door(action, by=by, at=at, about=about, part="consents") as opened:
        on, who, mine = day_of(at), aged(about), about == by.person
        leading = (seat.ground for seat in seats_of(about, on=on) if seat.kind in LEADING and not seat.begins_later)
        alone = ((part.value, decides_alone(who, MATTERS[part], on=on)) for part in Part)
        return ConsentsSheet(
            given_name=given_name(about),
            mine=mine,
            receivers=answers_about(about, who, reader=by.person, whole=mine or by.hat is Hat.STAFF, on=on),
            own_say=tuple(OwnSay(part, grounds) for part, grounds in alone if grounds),
            leads_by=tuple(dict.fromkeys(leading)),
            may=opened.may,
        )

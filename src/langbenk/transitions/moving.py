"""A move to another municipality: which one, and what goes along, each kind of information with its own yes."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from langbenk.access.standing import Part, Tie
from langbenk.bench.deeds import Missing, Wrong
from langbenk.bench.sheets.seats import Seat, seats_of
from langbenk.cases.sheets.child import child
from langbenk.law.services import Service
from langbenk.law.words import Words
from langbenk.letters.kinds.moving import Moving
from langbenk.letters.sender import Named
from langbenk.organisation.letterhead import letterhead
from langbenk.organisation.municipalities import Named as Municipality
from langbenk.organisation.municipalities import read
from langbenk.plans.models import Goal
from langbenk.transitions.models import COMING, Move

HELPS = (Tie.CONTACT, Tie.TEAM_MEMBER, Tie.HOSPITAL_COORDINATOR, Tie.INSTITUTION, Tie.HELPING_SERVICE)
LEADS = (Tie.CHILD_COORDINATOR, Tie.COORDINATOR)
TOLD_BY: dict[Part, frozenset[str]] = {
    Part.HEALTH: frozenset(
        {
            Service.MUNICIPAL_HEALTH,
            Service.SPECIALIST_HEALTH,
            Service.MENTAL_HEALTH_INSTITUTION,
            Service.CHILD_MENTAL_HEALTH,
            Service.CHILD_HABILITATION,
            Service.GP,
            Service.DENTAL,
        }
    ),
    Part.SCHOOL: frozenset(
        {
            Service.KINDERGARTEN,
            Service.PPT,
            Service.SCHOOL,
            Service.UPPER_SECONDARY_SCHOOL,
            Service.AFTER_SCHOOL,
            Service.PRIVATE_SCHOOL,
        }
    ),
    Part.CHILD_WELFARE: frozenset({Service.CHILD_WELFARE}),
}
"""Which services the new municipality hears of only with a yes to that kind of information: to have to do with a health
service is itself such information (helsepersonelloven § 21). All others go with home and everyday life."""

PART_NAMES: dict[Part, Words] = {
    Part.PLAN: Words("planen og målene", "planen og måla", "the plan and the goals"),
    Part.HEALTH: Words("helse", "helse", "health"),
    Part.SCHOOL: Words("skole og barnehage", "skule og barnehage", "school and kindergarten"),
    Part.CHILD_WELFARE: Words("barnevern", "barnevern", "child welfare"),
    Part.EVERYDAY: Words("hjem og hverdag", "heim og kvardag", "home and everyday life"),
}


@dataclass(frozen=True)
class Pack:
    """What goes along: the kinds of information that ``agreed_by`` said yes to on ``agreed_on``, none where they said
    no; the child's view, and what must be in place from the first day.
    """

    parts: tuple[str, ...]
    agreed_by: str
    agreed_on: date | None
    childs_view: str = ""
    needed: str = ""


def municipality(number: str, on: date) -> Municipality:
    """The municipality with this number; raise ``Wrong`` for none, and for our own."""
    found = next((one for one in read() if one.number == number), None)
    if found is None:
        raise Wrong("to", "no-municipality")
    if letterhead(on).municipality.removesuffix(" kommune") == found.name:
        raise Wrong("to", "our-own")
    return found


def move_to(transition: UUID, about: UUID, to: Municipality) -> None:
    """Where the move goes. What was agreed to, sent and received for another municipality counts there alone."""
    place = {"person_id": about, "number": to.number, "name": to.name}
    if not Move.objects.filter(transition_id=transition, number=to.number).exists():
        place |= {"answered": False, "parts": [], "agreed_by": "", "agreed_on": None, "letter": None, "sent_at": None}
        place |= {"received_by": "", "received_on": None, "reference": "", "noted_by": None}
    Move.objects.update_or_create(transition_id=transition, defaults=place)


def the_move(about: UUID, case: UUID) -> Move:
    """The move ahead of the person, held until the deed is done; raise ``Missing`` where none is planned."""
    coming = Move.objects.select_for_update(no_key=True, of=("self",)).filter(
        person_id=about, transition__case_id=case, transition__state=COMING
    )
    found = coming.select_related("transition").first()
    if found is None:
        raise Missing
    return found


def goes_along(service_kind: str, parts: tuple[str, ...]) -> bool:
    """Whether the new municipality may hear that this service helps."""
    part = next((part for part, kinds in TOLD_BY.items() if service_kind in kinds), Part.EVERYDAY)
    return part.value in parts


def pack_of(move: Move, pack: Pack, *, writer: Named, on: date) -> Moving:
    """The letter to the new municipality, with nothing in it that nobody said yes to."""
    about, seats = move.person_id, seats_of(move.person_id, on=on)
    helps = dict.fromkeys(
        seat.service_name for seat in seats if seat.kind in HELPS and goes_along(seat.service_kind, pack.parts)
    )
    goals = Goal.objects.filter(person_id=about).order_by("made_at") if Part.PLAN.value in pack.parts else ()
    kinds = tuple(PART_NAMES[part].nb.capitalize() for part in Part if part.value in pack.parts)
    return Moving(
        child=child(about, on).name,
        to=move.name,
        day=move.transition.on,
        agreed_on=pack.agreed_on or on,
        childs_view=pack.childs_view,
        has=tuple((name, "Hjelper i dag") for name in helps),
        needed=pack.needed,
        enclosed=(*kinds, *(goal.words for goal in goals)),
        contacts=tuple(_named(seat) for seat in seats if seat.kind in LEADS) or (writer,),
        writer=writer,
    )


def _named(seat: Seat) -> Named:
    return Named(seat.name or seat.service_name, unit=seat.service_name, phone=seat.phone)

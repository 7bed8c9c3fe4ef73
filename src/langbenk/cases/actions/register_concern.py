"""Register a concern for a child, or for a child that is expected."""

from datetime import datetime
from uuid import UUID

from langbenk.access.actions import Action
from langbenk.access.standing import Actor
from langbenk.bench.deeds import again_if_beaten, said
from langbenk.bench.door import door
from langbenk.bench.situation import day_of
from langbenk.cases.intake import Met, OwnFamily, Worry, case_for, heard_before, keep, known_or_written_down
from langbenk.cases.telling import tell_of_a_concern
from langbenk.people.newcomer import Newcomer


def register_concern(
    *, about: UUID, newcomer: Newcomer | None, text: str, family_told: bool, form_key: UUID, by: Actor, at: datetime
) -> None:
    """Keep a concern in the child's one case, and give its writer a seat (helse- og omsorgstjenesteloven § 3-4 and its
    sisters: each service must find out who helps, assess the need to cooperate, and make contact).

    ``about`` is the person found by the search, or a new id with ``newcomer``; an id that is neither is ``Refused``. A
    newcomer whom somebody else has written down since the search is that one, and not a second.
    The same ``form_key`` again changes nothing: two tabs, or a second press, make one concern. Others may have a case
    for the child already: then the concern goes to them, and the writer learns only that it was received.
    """
    worry = Worry(said("text", text), family_told, form_key)
    try:
        _register(about, newcomer, worry, by=by, at=at)
    except Met as met:
        _register(met.person, None, worry, by=by, at=at)
    except OwnFamily as kin:
        with door(Action.CONCERN_REGISTER, by=by, at=at, about=kin.person):  # shut: it refuses and logs own family
            raise


@again_if_beaten
def _register(about: UUID, newcomer: Newcomer | None, worry: Worry, *, by: Actor, at: datetime) -> None:
    part = "" if worry.family_told else "untold"  # what the family was not told of, their log does not tell either
    with door(Action.CONCERN_REGISTER, by=by, at=at, about=about, part=part) as opened:
        if heard_before(about, worry):
            return
        known_or_written_down(about, newcomer, since=day_of(at))
        case = case_for(about, opened, by=by, at=at)
        keep(worry, about, case, service=opened.on_behalf_of, by=by, at=at)
        if worry.family_told:
            tell_of_a_concern(case, about, by=by, at=at)

"""Write down that somebody has died, or that the child who was expected was born dead."""

from datetime import date, datetime
from uuid import UUID

from langbenk.access.actions import Action
from langbenk.access.standing import Actor, Tie
from langbenk.bench.deeds import Wrong, again_if_beaten
from langbenk.bench.door import door
from langbenk.bench.situation import day_of
from langbenk.cases.moves import hold_case
from langbenk.cases.seating import LEADING
from langbenk.cases.sheets.child import child
from langbenk.law.transition_lists import TransitionKind
from langbenk.transitions.ending import empty_bench, settle_steps, silence, stop
from langbenk.transitions.keeping import took_place
from langbenk.transitions.models import Birth, Transition

STAY = (*LEADING, Tie.COORDINATING_UNIT, Tie.GUARDIAN)
"""Those who led talk with the family and close the case; the parents read the log and their letters. Nobody else opens
anything more (pasient- og brukerrettighetsloven § 5-1)."""


@again_if_beaten
def record_death(*, about: UUID, on: date, form_key: UUID, by: Actor, at: datetime) -> None:
    """From now on nothing is asked, announced or sent; the helpers' seats end today, with every consent. What is
    written is kept (arkivlova § 12). Written down already, nothing changes.

    Raise ``Wrong`` for a day that has not come, or before the birth.
    """
    with door(Action.DEATH_RECORD, by=by, at=at, about=about, part="death") as opened:
        case, today = hold_case(about), day_of(at)
        if Transition.objects.filter(case_id=case.id, kind=TransitionKind.DEATH).exists():
            return
        who = child(about, today)
        if on > today:
            raise Wrong("on", "not-come")
        if who.born and on < who.born:
            raise Wrong("on", "before-birth")
        if who.born is None:
            dead = Birth(person_id=about, on=on, alive=False, by_id=by.post, at=at, form_key=form_key)
            Birth.objects.bulk_create([dead])
        settle_steps(case.id, about, at=at)
        took_place(about, case.id, TransitionKind.DEATH, on, ("stop_messages",), by=by, at=at)
        stop(case)
        silence(about)
        empty_bench(about, {*STAY, *opened.ties}, last=today)

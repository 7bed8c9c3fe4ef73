"""Say whether a complaint that came late is heard all the same."""

from datetime import datetime
from functools import partial
from uuid import UUID

from langbenk.access.actions import Action
from langbenk.access.standing import Actor
from langbenk.bench.deeds import TooEarly, Wrong, again_if_beaten, said
from langbenk.bench.door import door
from langbenk.bench.situation import day_of
from langbenk.cases.moves import hold_case
from langbenk.decisions.complaining import ENDS, heard_of, steps_of, the_complaint
from langbenk.decisions.life import COMPLAINED_OF, move_decision, stages_of, state_on
from langbenk.decisions.settling import take_step, waits_to_be_weighed, write_to_them
from langbenk.decisions.writing import turned_away
from langbenk.law.complaints import Timeliness
from langbenk.law.decided import DecisionState


@again_if_beaten
def weigh_lateness(*, about: UUID, complaint: UUID, hear: str, reasons: str, by: Actor, at: datetime) -> None:
    """``hear`` is yes or no; a person weighs it, with reasons (forvaltningsloven § 31). Turned away, it ends with a
    letter.

    Raise ``Wrong`` for a yes more than a year after the decision, ``TooEarly`` when it has been weighed.
    """
    reasons = said("reasons", reasons)
    with door(Action.COMPLAINT_SETTLE, by=by, at=at, about=about, thing=complaint) as opened:
        hold_case(about)
        held = the_complaint(about, complaint)
        done = steps_of(held)
        if ENDS & done.keys() or not waits_to_be_weighed(held):
            raise TooEarly(next(reversed(done), ""))
        if hear == "yes" and heard_of(held).timeliness is Timeliness.TOO_LATE:
            raise Wrong("hear", "over-a-year")
        decision, on = held.decision, day_of(at)
        if hear == "yes":
            take_step(held, "heard", by=by, at=at, words=reasons)
            if state_on(stages_of(about)[decision.id], decision.rule, on) not in COMPLAINED_OF:
                to = DecisionState.COMPLAINED
                move_decision(decision.id, about, decision.rule, to, by=by, at=at, reason=reasons)
        else:
            take_step(held, "dismissed", by=by, at=at, words=reasons)
            write_to_them(held, partial(turned_away, held, reasons, writer=by.post, on=on), opened, by=by, at=at)

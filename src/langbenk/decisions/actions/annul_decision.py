"""Take a decision back: it does not hold any more, and the right is to be decided anew."""

from datetime import datetime
from uuid import UUID

from langbenk.access.actions import Action
from langbenk.access.standing import Actor
from langbenk.bench.deeds import Wrong, again_if_beaten, said
from langbenk.bench.door import door
from langbenk.bench.situation import day_of
from langbenk.cases.letters import About, To, keep_letter
from langbenk.cases.moves import hold_case
from langbenk.cases.sheets.child import child
from langbenk.decisions.annulling import annul, may_be_annulled
from langbenk.decisions.life import move_decision
from langbenk.decisions.readers import who_may
from langbenk.decisions.telling import taken_back, the_decision
from langbenk.law.decided import DecisionState
from langbenk.outside.mailing import Reader, nudge


@again_if_beaten
def annul_decision(*, about: UUID, decision: UUID, why: str, by: Actor, at: datetime) -> None:
    """Annul a decision that is not valid, or that is changed before anybody was told (forvaltningsloven § 35).

    Everybody at home who may read letters gets one that says so, and why; where nobody may, it is annulled without.

    Raise ``Wrong`` when the plan is under way: then it is amended, so that the family is never without an answer.
    """
    why = said("why", why)
    with door(Action.DECISION_AMEND, by=by, at=at, about=about, thing=decision) as opened:
        case, on = hold_case(about), day_of(at)
        old = the_decision(about, decision)
        if not may_be_annulled(case):
            raise Wrong("why", "amend-instead")
        move_decision(decision, about, old.rule, DecisionState.ANNULLED, by=by, at=at, reason=why)
        annul(case, old, since=on, at=at)
        for reader in who_may(Action.LETTER_READ, about, opened):
            letter = taken_back(old, why, child(about, on), writer=by.post, on=on)
            kept = keep_letter(letter, To(reader.person), About(case.id, about, decision), by=by, at=at)
            nudge(Reader.at_home(reader.person), about=about, shown_by=Action.LETTER_READ, thing=kept, at=at)

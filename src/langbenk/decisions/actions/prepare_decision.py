"""Write, or change, the draft of a decision on one right."""

from datetime import datetime
from uuid import UUID

from django.db.models import F

from langbenk.access.actions import Action
from langbenk.access.standing import Actor
from langbenk.bench.door import door
from langbenk.cases.moves import hold_case
from langbenk.decisions.drafting import Draft, newest_assessment, open_draft, stale
from langbenk.decisions.life import begin, move_decision
from langbenk.decisions.models import Proposal
from langbenk.law.decided import DecisionState


def prepare_decision(
    *, about: UUID, rule: str, draft: Draft, version: int, propose: bool = False, by: Actor, at: datetime
) -> UUID:
    """Keep the draft as it stands in ``draft``, and propose it where that is asked for; its id.

    A draft may lack anything; one that is proposed may not (``Wrong``, at the field). ``version`` is what the writer
    saw, 0 for a first one: ``Stale`` when somebody else has written since.
    """
    draft.must_fit(rule)
    with door(Action.DECISION_PREPARE, by=by, at=at, about=about):
        case = hold_case(about)
        assessment = newest_assessment(case, rule)
        held = open_draft(case, rule)
        if held and draft.fields.items() <= vars(held).items() and not propose:
            return held.id
        if (held.version if held else 0) != version:
            raise stale(held)
        if held is None:
            held = Proposal(case=case, person_id=about, rule=rule, at=at, written_by_id=by.post, assessment=assessment)
            for name, text in draft.fields.items():
                setattr(held, name, text)
            Proposal.objects.bulk_create([held])
            begin(held.id, about, by=by, at=at)
        else:
            rests_on = {"assessment": assessment, "written_by_id": by.post, "at": at}
            Proposal.objects.filter(id=held.id).update(**draft.fields, **rests_on, version=F("version") + 1)
        if propose:
            draft.must_be_whole(rule, about, assessment, by=by, at=at)
            move_decision(held.id, about, rule, DecisionState.PROPOSED, by=by, at=at)
        return held.id

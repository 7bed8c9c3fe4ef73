"""Write, or change, the draft of a decision on one right."""

from datetime import datetime
from uuid import UUID

from langbenk.access.actions import Action
from langbenk.access.standing import Actor
from langbenk.bench.door import door
from langbenk.cases.moves import hold_case
from langbenk.decisions.drafting import Draft, keep_draft, newest_assessment
from langbenk.decisions.drafting import propose as propose_it


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
        held = keep_draft(case, rule, assessment, draft.fields, version, by=by, at=at)
        if propose:
            draft.must_be_whole(rule, about, assessment, by=by, at=at)
            propose_it(held, by=by, at=at)
        return held.id

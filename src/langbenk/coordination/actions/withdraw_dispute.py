"""Take back a disagreement that is none any more."""

from datetime import datetime
from uuid import UUID

from langbenk.access.actions import Action
from langbenk.access.decide import Verdict
from langbenk.access.standing import Actor, Tie
from langbenk.access.ties import LEADS
from langbenk.bench.door import Refused, door
from langbenk.cases.moves import hold_case
from langbenk.cases.telling import tell
from langbenk.coordination.disputing import WITHDRAWN, end_dispute, held_dispute

MAY = frozenset({*LEADS, Tie.COORDINATING_UNIT})


def withdraw_dispute(*, about: UUID, dispute: UUID, by: Actor, at: datetime) -> None:
    """End it without a decision, by the service that registered it, whoever leads the work, or the unit; the family is
    told. One that has ended already stays as it is. Raise ``Refused`` for everybody else.
    """
    with door(Action.DISPUTE_RAISE, by=by, at=at, about=about, part="withdraw", thing=dispute) as opened:
        case = hold_case(about)
        found = held_dispute(case.id, dispute)
        if found.ended:
            return
        if found.service_id != opened.service and not MAY & opened.ties:
            raise Refused(Action.DISPUTE_RAISE, Verdict(False, "not-yours", opened.verdict.ground))
        end_dispute(found, WITHDRAWN, by=by, at=at)
        tell(case.id, about, "dispute-withdrawn", at=at)

"""Change a measure: what it says, or how far it has come."""

from datetime import datetime
from uuid import UUID

from langbenk.access.actions import Action
from langbenk.access.standing import Actor
from langbenk.bench.deeds import Wrong
from langbenk.bench.door import door
from langbenk.bench.situation import day_of
from langbenk.bench.versions import save_version
from langbenk.plans.at_work import count_change, measure_of, plan_to_write
from langbenk.plans.models import Measure
from langbenk.plans.undertaking import Undertaking, checked


def change_measure(*, about: UUID, measure: UUID, what: Undertaking, version: int, by: Actor, at: datetime) -> None:
    """Keep it over the version that the writer saw; ``Stale`` with what stands there when it is another.

    How far it has come is no change of what was agreed: the yes of the family stands. A day that has passed may stand,
    and not be set. Raise ``Missing`` for a measure that is not in this child's plan.
    """
    values = checked(what, on=day_of(at))
    with door(Action.PLAN_WRITE, by=by, at=at, about=about, part="measure"):
        case, plan = plan_to_write(about)
        found = measure_of(plan, measure)
        if what.due < day_of(at) and what.due != found.due:
            raise Wrong("due", "past")
        agreed = (found.text, found.service_id, found.due)
        saved = save_version(Measure, {"id": found.id}, values, version, stamp={"changed_by_id": by.employee})
        if saved and agreed != (values["text"], what.service, what.due):
            count_change(case, plan, by=by, at=at)

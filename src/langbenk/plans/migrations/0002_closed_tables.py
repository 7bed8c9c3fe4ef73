"""The plan, closed: it opens with the right to read it, consent included."""

from django.db import migrations

from langbenk.access.actions import Action
from langbenk.bench.policies import guard

WRITTEN = (Action.PLAN_WRITE,)


class Migration(migrations.Migration):
    """One reading opens all four."""

    dependencies = [("plans", "0001_tables"), ("bench", "0003_closed_tables")]

    operations = [
        guard(
            "plans_plan",
            reads=(Action.PLAN_READ,),
            adds=(Action.PLAN_OPEN,),
            changes=(Action.PLAN_WRITE, Action.PLAN_FINALISE),
        ),
        guard("plans_goal", reads=(Action.PLAN_READ,), adds=WRITTEN, changes=WRITTEN),
        guard("plans_measure", reads=(Action.PLAN_READ,), adds=WRITTEN, changes=WRITTEN),
        guard("plans_agreement", reads=(Action.PLAN_READ,), adds=(Action.PLAN_AGREE,)),
    ]

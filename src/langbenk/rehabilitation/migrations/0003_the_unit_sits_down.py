"""A notice of a possible need goes to the coordinating unit: where it does not sit yet, it sits down, and the family is
told.
"""

from django.db import migrations

from langbenk.access.actions import Action
from langbenk.access.standing import Tie
from langbenk.bench.policies import guard_more, seat_more

NOTIFIES = (Action.REHABILITATION_NOTIFY,)


class Migration(migrations.Migration):
    """One kind of seat, and a notice."""

    dependencies = [("rehabilitation", "0002_closed_tables")]

    operations = [
        guard_more("bench_tie", "rehabilitation", adds=NOTIFIES),
        guard_more("cases_notice", "rehabilitation", adds=NOTIFIES),
        seat_more({Action.REHABILITATION_NOTIFY: (Tie.COORDINATING_UNIT,)}),
    ]

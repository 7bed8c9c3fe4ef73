"""«My day» with what somebody is named to go through or asked to answer, beside what waits in their cases."""

from dataclasses import replace
from datetime import datetime

from django.db import connection

from langbenk.access.actions import Action
from langbenk.access.standing import Actor
from langbenk.bench.door import listing
from langbenk.records.sheets.my_day import AHEAD, MOST, MyDay, Waiting, read_my_day, when_due

WAITS = "SELECT what, person, thing, due FROM insight_waits(%s, %s)"


def my_day(*, by: Actor, at: datetime) -> MyDay:
    """All that is late, due today, or due within a week, what has no day last; the log gets a line for each person
    shown. Beside what ``read_my_day`` finds stand ``glass``, emergency access that the reader is named for, and
    ``question``, one about the log that is theirs to answer. Of whom these are is told on their own pages only.
    """
    with listing(Action.TASK_READ, by=by, at=at, part="my day", through=Action.CASE_READ) as shown:
        day = read_my_day(shown, at=at)
        with connection.cursor() as cursor:
            cursor.execute(WAITS, [day.on + AHEAD, MOST])
            named = tuple(
                Waiting(what, person, "", thing, "", due, when_due(due, day.on))
                for what, person, thing, due in cursor.fetchall()
            )
    return replace(day, waiting=(*named, *day.waiting))

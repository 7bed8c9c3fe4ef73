"""The end of a case: its last step, and everybody who leaves the bench. Used by deeds, inside the door."""

from collections.abc import Iterable
from datetime import date, datetime
from uuid import UUID

from django.db import connection
from django.db.models import F

from langbenk.access.standing import Tie
from langbenk.bench.deeds import TooEarly
from langbenk.cases.models import Case, Matter
from langbenk.cases.process import ENDS
from langbenk.transitions.models import COMING, DONE, DROPPED, Transition

AT_HOME = (Tie.GUARDIAN, Tie.SELF, Tie.APPOINTED_GUARDIAN, Tie.ATTORNEY)
"""They read the log and their own letters afterwards too (pasient- og brukerrettighetsloven § 5-1)."""


def stop(case: Case, *, waits_until: date | None = None, closed_at: datetime | None = None) -> None:
    """The case stands at its last step: closed now, or open while somebody can complain, or while the last is done."""
    moved = Case.objects.filter(id=case.id, version=case.version).update(
        step=ENDS, next_on=waits_until, closed_at=closed_at, version=F("version") + 1
    )
    if not moved:
        raise TooEarly(case.step)


def settle_steps(case: UUID, about: UUID, *, done: Iterable[str] = (), at: datetime) -> None:
    """No step waits any more: those of the kinds ``done`` have been taken, the others never will be, here. A complaint
    runs on until it is answered.
    """
    coming = Transition.objects.filter(case_id=case, state=COMING)
    coming.filter(kind__in=list(done)).update(state=DONE, ended_at=at)
    coming.update(state=DROPPED, ended_at=at)
    running = Matter.objects.filter(case_id=case, person_id=about, closed_at=None).exclude(kind="complaint")
    running.update(closed_at=at)


def empty_bench(about: UUID, keep: Iterable[Tie], *, last: date) -> None:
    """Everybody but those of the kinds kept gets up on the day; consents, levels and appointments end with it. To be
    called last: it ends the seat that the door was opened by.
    """
    with connection.cursor() as cursor:
        cursor.execute("SELECT transitions_empties(%s, %s, %s)", [about, [tie.value for tie in keep], last])


def silence(about: UUID) -> None:
    """No mail or letter that waits tells of somebody who has died."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT transitions_silences(%s)", [about])

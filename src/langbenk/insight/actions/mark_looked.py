"""Note that a signal in the log has been looked at."""

from datetime import date, datetime
from uuid import UUID

from langbenk.access.actions import Action
from langbenk.access.standing import Actor
from langbenk.bench.deeds import Missing, Wrong, again_if_beaten, said
from langbenk.bench.door import door
from langbenk.insight.models import Looked
from langbenk.insight.sheets.review import figures_now


@again_if_beaten
def mark_looked(
    *, signal: str, employee: UUID, since: date, until: date, note: str, form_key: UUID, by: Actor, at: datetime
) -> None:
    """Keep what was found about one signal, with the numbers as they stand now (FOR-2019-03-01-168 § 14).

    The same ``form_key`` again changes nothing. Raise ``Missing`` when the signal points at no such employee in the
    period, ``Wrong`` for an empty note, and for one's own reading: somebody else must look at that.
    """
    note = said("note", note)
    if employee == by.post:
        raise Wrong("note", "own-reading")
    with door(Action.LOG_REVIEW, by=by, at=at, about=None, part="looked at"):
        if Looked.objects.filter(form_key=form_key).exists():
            return
        figures = figures_now(signal, employee, since, until)
        if not figures:
            raise Missing
        kept = {"signal": signal, "employee_id": employee, "since": since, "until": until, "note": note}
        Looked.objects.bulk_create([Looked(**kept, figures=list(figures), by_id=by.post, at=at, form_key=form_key)])

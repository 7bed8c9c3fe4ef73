"""What Noah's family has asked for: respite on its way, a benefit refused, and what Ingrid has told them about."""

from datetime import date

from demo.families import NOAH, SIRI
from demo.staff import INGRID
from demo.stories.telling import ago, at_home, at_work, form
from langbenk.access.standing import Actor
from langbenk.entitlements.actions.note_entitlement import Noted, note_entitlement
from langbenk.entitlements.actions.note_information import Information, note_information

NOTED = (
    (INGRID, 21, Noted("respite", "applied", date.min, "Sendt til helse- og omsorgstjenesten.", helping=True)),
    (INGRID, 12, Noted("carers-benefit", "applied", date.min, "Vi fylte ut søknaden sammen.", helping=True)),
    (SIRI, 4, Noted("carers-benefit", "refused", date.min, "Brevet kom i går.")),
    (SIRI, 3, Noted("attendance-benefit", "maybe", date.min, "")),
)
TOLD = (
    (30, Information("who-coordinates", "talk", date.min)),
    (30, Information("how-to-ask", "talk", date.min)),
    (
        21,
        Information(
            "right-without-capacity", "telephone", date.min, "respite", "Det er kø til avlastning, men retten er der."
        ),
    ),
    (14, Information("organisations", "meeting", date.min, words="Fikk en brosjyre fra en brukerorganisasjon.")),
)


def tell(on: date) -> None:
    """Tell the story as it stands on the demo's day."""
    for days in sorted({days for _, days, _ in NOTED} | {days for days, _ in TOLD}, reverse=True):
        _note(on, days)
        _tell_of_rights(on, days)


def _note(on: date, day: int) -> None:
    for number, (who, days, what) in enumerate(NOTED):
        if days != day:
            continue
        at = ago(on, days, "13.10")
        by: Actor = at_work(INGRID) if who is INGRID else at_home(SIRI)
        noted = Noted(what.key, what.state, at.date(), what.note, what.helping)
        note_entitlement(about=NOAH.id, what=noted, form_key=form(NOAH, f"asked for {number}"), by=by, at=at)


def _tell_of_rights(on: date, day: int) -> None:
    for number, (days, point) in enumerate(TOLD):
        if days != day:
            continue
        at = ago(on, days, "13.20")
        told = Information(point.point, point.how, at.date(), point.key, point.words)
        note_information(about=NOAH.id, what=told, form_key=form(NOAH, f"told {number}"), by=at_work(INGRID), at=at)

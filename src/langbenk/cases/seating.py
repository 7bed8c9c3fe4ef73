"""Who may be coordinator for a child, and the change of seats when one is appointed. Used by deeds, inside the door."""

from datetime import date, datetime
from uuid import UUID

from django.db import connection
from django.db.models import Q
from django.db.models.functions import Greatest

from langbenk.access.standing import Actor, Tie
from langbenk.bench.deeds import Stale, Wrong
from langbenk.bench.seats import empty_seats, seat_employee
from langbenk.cases.models import Appointment, Case, Decision
from langbenk.cases.outcomes import coordinator_seat
from langbenk.cases.roles import no_unsettled_conflict
from langbenk.organisation.staff import Colleague, colleague
from langbenk.people.guardians import is_grown_up

LEADING = (Tie.CHILD_COORDINATOR, Tie.COORDINATOR, Tie.DEPUTY)


def decided_rights(case: Case) -> dict[str, str]:
    """What stands: the last decision on each right that has been decided and not annulled, rule by rule."""
    decisions = Decision.objects.filter(case=case, annulled_at=None).order_by("at").values_list("rule", "outcome")
    return dict(decisions)


def who_can_serve(about: UUID, coordinator: UUID, deputy: UUID, *, on: date) -> tuple[Colleague, Colleague]:
    """Both as they are employed on the day; raise ``Wrong`` for one who is not, who is the child's own family, or whose
    roles would meet without a leader's yes.
    """
    both = _can_serve("coordinator", coordinator, about, on), _can_serve("deputy", deputy, about, on)
    no_unsettled_conflict(about, coordinator, deputy, on=on)
    return both


def change_coordinator(
    case: Case, decided: dict[str, str], leader: Colleague, deputy: Colleague, *, since: date, by: Actor, at: datetime
) -> Tie:
    """The former seats and appointments end on the day that the new ones begin, so that there is always one and never
    two; the deputy sits on the coordinator's ground. Give back which kind of coordinator it is. Raise ``Wrong`` for
    somebody who is 18 by then, and was granted a child coordinator only.
    """
    given = coordinator_seat(decided, grown_up=is_grown_up(case.person_id, since))
    if given is None:
        raise Wrong("since", "decide-as-adult")
    kind, ground = given
    empty_seats(case.person_id, LEADING, until=since)
    lasting = Appointment.objects.filter(Q(until=None) | Q(until__gt=since), case=case)
    lasting.update(until=Greatest("since", since))
    for seat, who in ((kind, leader), (Tie.DEPUTY, deputy)):
        seat_employee(
            case.person_id, seat, ground.id, employee=who.employee, service=who.service, since=since, by=by, at=at
        )
    return kind


def appointed_before(case: Case) -> int:
    """How many appointments there have been: the version that whoever appoints anew has seen."""
    return Appointment.objects.filter(case=case).count()


def appointed_already(case: Case, chosen: tuple[UUID, UUID, date, str], form_key: UUID, version: int | None) -> bool:
    """Whether this very form has appointed these. Raise ``Stale`` with the last appointment, where there are more of
    them than the writer saw, or where the same form, open in two windows, has appointed others.
    """
    there = Appointment.objects.filter(case=case)
    now = there.count()
    mine = there.filter(form_key=form_key)
    if chosen in mine.values_list("coordinator", "deputy", "since", "family_wish"):
        return True
    if mine.exists() or (version is not None and now > version):
        last = there.select_related("by").latest("at")
        theirs = {
            "coordinator": str(last.coordinator_id),
            "deputy": str(last.deputy_id or ""),
            "since": last.since,
            "family_wish": last.family_wish,
        }
        raise Stale(theirs, now, f"{last.by.given_name} {last.by.family_name}" if last.by else "")
    return False


def _can_serve(field: str, employee: UUID, about: UUID, on: date) -> Colleague:
    found = colleague(employee, on)
    if found is None:
        raise Wrong(field, "not-employed")
    with connection.cursor() as cursor:
        cursor.execute("SELECT cases_stays(%s, %s), bench_is_kin(%s, %s, %s)", [employee, on, about, found.person, on])
        stays, kin = cursor.fetchone()
    if not stays:  # who left, or whose leaving is noted, while this was written
        raise Wrong(field, "not-employed")
    if kin is not False:  # not known is no leave
        raise Wrong(field, "own-family")
    return found

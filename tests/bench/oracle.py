"""Who may see and do what, once more: slow, plain, and obviously right.

Written from the law and from what we promise families, never from ``langbenk.access``; nothing of it is imported here.
It knows the tables only as rows, walks through all of them for every question, and keeps no answer.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo

Row = Mapping[str, Any]
Rows = Mapping[str, Iterable[Row]]

# What each seat opens (hol §§ 3-4, 7-2, 7-2 a, 7-3; FOR-2022-06-22-1110 § 7; barnelova § 30). A reporter reads back the
# concern they told, and nothing else: even that there is a case is secret (hol § 12-1). The log is the family's own
# (pasientjournalloven § 22 a), and only the family consents and agrees.
ON_THE_BENCH = {"case.list", "case.read"}
TO_HELP = {"concern.read", "cooperation.read", "cooperation.assess"}
TO_LEAD = {
    *ON_THE_BENCH, *TO_HELP, "rights.read", "seat.offer", "seat.end", "consent.read",
    "plan.open", "plan.read", "plan.write", "plan.finalise",
}  # fmt: skip
OPENS = {
    "reporter": {"concern.read"},
    "contact": {*ON_THE_BENCH, *TO_HELP},
    "team_member": ON_THE_BENCH,
    "child_coordinator": TO_LEAD,
    "coordinator": TO_LEAD,
    "deputy": TO_LEAD,
    "coordinating_unit": {
        *ON_THE_BENCH, *TO_HELP, "board.read", "case.open", "wish.record", "rights.assess", "rights.read",
        "rights.decide", "coordinator.appoint", "seat.end", "consent.read",
    },
    "guardian": {
        "home.read", "log.read", "plan.read", "plan.agree", "consent.read", "consent.give", "consent.withdraw",
    },
}  # fmt: skip
# What a seat opens once the family has lifted secrecy for its service (fvl § 13 a no. 1, hpl § 22).
OPENS_BY_CONSENT = {"team_member": {"plan.read"}, "contact": {"plan.read"}}
# What everybody employed today may do with anybody but their own: look up who somebody is, and tell a concern.
AT_WORK = {"person.search", "concern.register"}
ACTIONS = sorted(AT_WORK.union(*OPENS.values(), *OPENS_BY_CONSENT.values()))

# Which reading opens a row of each table; a table not named here opens to nobody.
READ_BY = {
    "people_person": {"case.list", "home.read"},
    "people_guardian": {"case.read", "home.read"},
    "bench_tie": {"case.read", "home.read"},
    "bench_consent": {"consent.read"},
    "cases_case": {"case.list", "home.read"},
    "cases_concern": {"concern.read"},
    "cases_cooperation": {"cooperation.read"},
    "cases_wish": {"rights.read"},
    "cases_assessment": {"rights.read"},
    "cases_decision": {"rights.read", "home.read"},
    "cases_appointment": {"case.read", "home.read"},
    "cases_notice": {"home.read"},
    "plans_plan": {"plan.read"},
    "plans_goal": {"plan.read"},
    "plans_measure": {"plan.read"},
    "plans_agreement": {"plan.read"},
}


@dataclass(frozen=True)
class Asker:
    """Somebody at work (with ``employee``), or at home. One hat at a time."""

    person: UUID
    employee: UUID | None = None


def day_in_norway(moment: datetime) -> date:
    return moment.astimezone(ZoneInfo("Europe/Oslo")).date()


def holds(row: Row, day: date) -> bool:
    """From ``since``, and until ``until``, which is the first day that no longer counts."""
    return row["since"] <= day and (row["until"] is None or day < row["until"])


def workplaces(rows: Rows, asker: Asker, day: date) -> set[UUID]:
    """The services where the asker, wearing their own post, is employed on the day."""
    if not any(
        post["id"] == asker.employee and post["person_id"] == asker.person for post in rows["organisation_employee"]
    ):
        return set()
    service_of = {unit["id"]: unit["service_id"] for unit in rows["organisation_unit"]}
    jobs = [job for job in rows["organisation_employment"] if job["employee_id"] == asker.employee]
    return {service_of[job["unit_id"]] for job in jobs if holds(job, day)}


def seats(rows: Rows, asker: Asker, person: UUID, day: date) -> Iterator[Row]:
    """The seats round the person that the asker holds on the day, under the hat they wear."""
    for seat in rows["bench_tie"]:
        if seat["person_id"] != person or not holds(seat, day):
            continue
        if asker.employee is None:
            mine = seat["relative_id"] == asker.person
        elif seat["employee_id"] is not None:
            at_work = seat["on_behalf_of_id"] in workplaces(rows, asker, day)
            mine = seat["employee_id"] == asker.employee and at_work
        else:
            mine = seat["service_id"] in workplaces(rows, asker, day)
        if mine:
            yield seat


def own_family(rows: Rows, asker: Asker, person: UUID, day: date) -> bool:
    """Whether somebody at work asks about themselves or their own family (fvl § 6): in one family group, a ward of
    somebody there, guardian or ward, two children of one guardian, or declared close. Who was once a guardian stays
    close."""
    if asker.employee is None:
        return False
    me, pairs = asker.person, {(one["guardian_id"], one["child_id"]) for one in rows["people_guardian"]}
    my_families = {member["family_id"] for member in rows["people_familymember"] if member["person_id"] == me}
    in_my_families = {one["person_id"] for one in rows["people_familymember"] if one["family_id"] in my_families}
    my_guardians = {guardian for guardian, child in pairs if child == me}
    declared = any(
        barrier["person_id"] == person and barrier["against_id"] == me and holds(barrier, day)
        for barrier in rows["bench_barrier"]
    )
    return (
        person == me
        or person in in_my_families
        or any((member, person) in pairs for member in in_my_families)
        or (me, person) in pairs
        or (person, me) in pairs
        or any((guardian, person) in pairs for guardian in my_guardians)
        or declared
    )


def family_agrees(rows: Rows, person: UUID, service: UUID | None, moment: datetime) -> bool:
    """Whether every guardian with a seat lets the service see the plan at this moment (barnelova § 30: together).
    Nobody there to ask is no yes."""
    day = day_in_norway(moment)
    guardians = [
        seat["relative_id"]
        for seat in rows["bench_tie"]
        if seat["person_id"] == person and seat["kind"] == "guardian" and holds(seat, day)
    ]
    agreed = {
        consent["given_by_id"]
        for consent in rows["bench_consent"]
        if consent["person_id"] == person
        and consent["service_id"] == service
        and consent["part"] == "plan"
        and consent["given_at"] <= moment
        and (consent["withdrawn_at"] is None or moment < consent["withdrawn_at"])
        and (consent["until"] is None or day < consent["until"])
    }
    return bool(guardians) and all(guardian in agreed for guardian in guardians)


def opened_by(rows: Rows, seat: Row, moment: datetime) -> set[str]:
    """Everything that one seat opens at this moment."""
    opens, more = OPENS.get(seat["kind"], set()), OPENS_BY_CONSENT.get(seat["kind"], set())
    if more and family_agrees(rows, seat["person_id"], seat["on_behalf_of_id"] or seat["service_id"], moment):
        return opens | more
    return opens


def answer(rows: Rows, asker: Asker, action: str, person: UUID, moment: datetime) -> str:
    """``yes``; ``no``, said openly to somebody with a seat there; or ``secret``: answered as if nobody were there."""
    day = day_in_norway(moment)
    mine = list(seats(rows, asker, person, day))
    if not own_family(rows, asker, person, day):
        if action in AT_WORK and workplaces(rows, asker, day):
            return "yes"
        if any(action in opened_by(rows, seat, moment) for seat in mine):
            return "yes"
    return "no" if mine else "secret"


def listed(rows: Rows, asker: Asker, action: str, moment: datetime) -> set[UUID]:
    """The persons in the asker's own list: those whom a seat of their own opens, not one that their service holds."""
    day = day_in_norway(moment)
    return {
        seat["person_id"]
        for person in {seat["person_id"] for seat in rows["bench_tie"]}
        if not own_family(rows, asker, person, day)
        for seat in seats(rows, asker, person, day)
        if seat["service_id"] is None and action in opened_by(rows, seat, moment)
    }


def may_know(rows: Rows, asker: Asker, person: UUID, moment: datetime) -> bool:
    """Whether the asker may learn that this person is known here at all."""
    day = day_in_norway(moment)
    if person == asker.person:
        return True
    return not own_family(rows, asker, person, day) and any(True for _ in seats(rows, asker, person, day))

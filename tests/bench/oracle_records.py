"""Who knows of a task or a question to somebody outside, and who reads messages, the slow way: read from what we
promise, never from ``langbenk``.
"""

from uuid import UUID

from tests.bench.oracle import Row, View, holds
from tests.bench.oracle_law import READERS

LEADS = {"child_coordinator", "coordinator", "deputy"}


def reads_task(view: View, task: Row) -> bool:
    """Whether the asker knows of this task: whoever has it or set it; the seats of the service that has it, and of the
    one that set it; and those who would read an entry of that audience. One that names its reader is for the first."""
    person, me = task["person_id"], view.asker
    if not view.may("task.read", person):
        return False
    mine = me.employee in (task["owner_id"], task["set_by_id"]) if me.employee else task["relative_id"] == me.person
    if mine or task["audience"] == "named":
        return bool(mine)
    seats = view.seats(person)
    if any(seat.service and seat.service in (task["service_id"], task["owner_service_id"]) for seat in seats):
        return True
    return reads_as_an_entry(view, task)


def reads_question(view: View, asked: Row) -> bool:
    """Whether the asker knows of this question to somebody outside: the seats of the service that asked, and those who
    would read an entry of that audience; of both, whoever may read what is asked outside at all."""
    if not view.may("outsider.read", asked["person_id"]):
        return False
    if any(seat.service and seat.service == asked["service_id"] for seat in view.seats(asked["person_id"])):
        return True
    return reads_as_an_entry(view, asked)


def reads_as_an_entry(view: View, row: Row) -> bool:
    """Whether the asker would read an entry of this row's audience, and of the kind that it is about."""
    person, seats = row["person_id"], view.seats(row["person_id"])
    readers = [(seat, one) for seat in seats for one in READERS[row["audience"]].get(seat.kind, ())]
    readers = [(seat, one) for seat, one in readers if "entry.read" in view.opened_by(seat, person)]
    return view.may("entry.read", person) and any(view.fits(one, seat, person, row["part"]) for seat, one in readers)


def reads_thread(view: View, thread: Row) -> bool:
    """Whether the asker reads these messages: at home the one they are with; at work who leads, where nobody does the
    contact, and where there is none the unit."""
    person = thread["person_id"]
    if not view.may("message.read", person):
        return False
    if view.asker.employee is None:
        return bool(thread["relative_id"] == view.asker.person)
    kinds = {seat.kind for seat in view.seats(person)}
    if kinds & LEADS:
        return True
    if not kinds & {"contact", "coordinating_unit"} or sits_there(view, person, LEADS):
        return False
    return "contact" in kinds or not sits_there(view, person, {"contact"})


def sits_there(view: View, person: UUID, kinds: set[str]) -> bool:
    """Whether somebody who still works for the service sits there so, in the open."""
    service_of = {unit["id"]: unit["service_id"] for unit in view.rows["organisation_unit"]}
    jobs = {
        (job["employee_id"], service_of[job["unit_id"]])
        for job in view.rows["organisation_employment"]
        if holds(job, view.now.day)
    }
    return any(
        seat["kind"] in kinds
        and not seat["apart"]
        and view.now.sits(seat)
        and (seat["employee_id"], seat["on_behalf_of_id"]) in jobs
        for seat in view.now.seats_round[person]
    )

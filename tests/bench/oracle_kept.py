"""Which rows the oracle lets out of what the rooms keep row by row: tasks, messages, letters, views, drafts and the
like. The slow way: read from what we promise, never from ``langbenk``.
"""

from collections.abc import Callable
from uuid import UUID

from tests.bench.oracle import Row, View
from tests.bench.oracle_decisions import reads_complaint, reads_letter
from tests.bench.oracle_records import LEADS, reads_question, reads_task, reads_thread
from tests.bench.oracle_rows import contact_hidden, hidden, leads_employee, reads_entry

Rule = Callable[[View, Row], bool]


def by(*readings: str) -> Rule:
    """Whoever may do one of these with the person."""
    return lambda view, row: any(view.may(reading, row["person_id"]) for reading in readings)


def whose(name: str, reading: str) -> Rule:
    """At work whoever may read it; at home, of those, only the one named there."""

    def rule(view: View, row: Row) -> bool:
        own = view.asker.employee is not None or row[name] == view.asker.person
        return view.may(reading, row["person_id"]) and own

    return rule


def along(name: str, table: str, rule: Rule) -> Rule:
    """With the row that it hangs on."""

    def reads(view: View, row: Row) -> bool:
        return any(rule(view, other) for other in view.rows[table] if other["id"] == row[name])

    return reads


def of_a_service(view: View, row: Row) -> bool:
    """Who coordinates, and what each thinks of it: without what tells of a service that is not to be known of."""
    person, service = row["person_id"], row["service_id"]
    secret = contact_hidden(view, person, service) or hidden(view, person, service)
    return view.may("coordination.read", person) and not secret


def reads_plain_answers(view: View, row: Row) -> bool:
    """What somebody said of their own need: those who assess rights; the rights board; at home whoever said it."""
    return view.may("rights.read", row["person_id"]) or whose("said_by_id", "entitlement.read")(view, row)


def reads_matter(view: View, row: Row) -> bool:
    """What runs beside the road; a wish for another coordinator is for the unit, and for nobody who leads the case."""
    readings = ("board.read", "rights.read", "home.read", *(("coordination.read",) if row["kind"] == "dispute" else ()))
    return by(*readings)(view, row) and (row["kind"] != "change" or at_the_unit_alone(view, row))


def reads_wish(view: View, row: Row) -> bool:
    if view.asker.employee is None:
        return row["said_by_id"] == view.asker.person and view.may("coordinator.wish", row["person_id"])
    return at_the_unit_alone(view, row)


def at_the_unit_alone(view: View, row: Row) -> bool:
    leads = any(seat.kind in LEADS for seat in view.seats(row["person_id"]))
    return view.may("board.read", row["person_id"]) and not leads


def reads_need(view: View, row: Row) -> bool:
    """A possible need for rehabilitation: and whoever told of it, while they may tell."""
    own = view.asker.employee is not None and row["by_id"] == view.asker.employee
    return view.may("rehabilitation.read", row["person_id"]) or (
        own and view.may("rehabilitation.notify", row["person_id"])
    )


def own_draft(view: View, row: Row) -> bool:
    """What somebody has not saved yet is theirs, under the hat they wrote it in, while they may still do that deed."""
    asker, hat = view.asker, "staff" if view.asker.employee else "family"
    mine = (row["writer_id"], row["employee_id"], row["hat"]) == (asker.person, asker.employee, hat)
    return mine and view.may(row["action"], row["about_id"])


def own_address(view: View, row: Row) -> bool:
    """Where somebody's mails go: at home their own, at work their own post's."""
    if view.asker.employee is None:
        return bool(row["person_id"] == view.asker.person)
    posts = [one["person_id"] for one in view.rows["organisation_employee"] if one["id"] == row["employee_id"]]
    return row["employee_id"] == view.asker.employee and view.asker.person in posts


def of_colleagues(view: View, row: Row) -> bool:
    """How somebody's work stands: their own, their people's, and the unit's all."""
    own = row["employee_id"] == view.asker.employee
    return bool(view.jobs) and (own or "at_the_unit" in view.posts or leads_employee(view, row["employee_id"]))


KEPT: dict[str, Rule] = {
    "cases_joining": by("protection.read"),
    "cases_letter": reads_letter,
    "cases_level": by("case.read", "home.read"),
    "cases_matter": reads_matter,
    "cases_plainanswers": reads_plain_answers,
    "coordination_coordinating": of_a_service,
    "coordination_dispute": of_a_service,
    "coordination_groupmandate": by("coordination.read"),
    "coordination_levelmove": by("level.change"),
    "coordination_view": of_a_service,
    "coordinators_absence": of_colleagues,
    "coordinators_capacity": of_colleagues,
    "coordinators_changewish": reads_wish,
    "coordinators_competence": of_colleagues,
    "coordinators_standin": by("case.read", "home.read"),
    "coordinators_training": of_colleagues,
    "coordinators_weight": by("board.read"),
    "decisions_complaint": reads_complaint,
    "decisions_complaintstep": along("complaint_id", "decisions_complaint", reads_complaint),
    "drafts_draft": own_draft,
    "intake_needletter": along("need_id", "intake_neednotice", by("need.read")),
    "outside_address": own_address,
    "outside_dispatch": by("letter.write"),
    "outsiders_outsidequestion": reads_question,
    "records_addition": along("entry_id", "cases_entry", reads_entry),
    "records_message": along("thread_id", "records_thread", reads_thread),
    "records_signature": along("entry_id", "cases_entry", reads_entry),
    "records_task": reads_task,
    "records_taskchange": along("task_id", "records_task", reads_task),
    "records_thread": reads_thread,
    "rehabilitation_rehabneed": reads_need,
}
KEY = {"records_signature": "entry_id", "coordinators_weight": "case_id"}  # of the rest, ``id``


def kept_out(view: View) -> dict[str, set[UUID]]:
    """The keys of the rows that come out of each table for this asker."""
    return {
        table: {row[KEY.get(table, "id")] for row in view.rows[table] if rule(view, row)}
        for table, rule in KEPT.items()
    }

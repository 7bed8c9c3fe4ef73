"""Which rows the oracle lets out: entries one by one, what hangs on them, and every other table about a person."""

from uuid import UUID

from tests.bench.oracle import Asker, Row, View, holds, lasts
from tests.bench.oracle_law import DECIDES_ALONE_FROM, HEALTH, LEADS, POSTS, READ_BY, READERS, WITH_THE_ENTRY


def reads_entry(view: View, entry: Row) -> bool:
    """Whether the asker reads this very entry. Who may not, learns nothing of it."""
    person, me = entry["person_id"], view.asker.person
    if not view.may("entry.read", person) or withheld(view, entry):
        return False
    if view.asker.employee:
        mine = entry["written_by_id"] == view.asker.employee
    else:
        mine = entry["written_by_id"] is None and entry["writer_id"] == me
    named = any((one["entry_id"], one["reader_id"]) == (entry["id"], me) for one in view.rows["cases_named"])
    shared_with = {
        one["service_id"]
        for one in view.rows["cases_sharing"]
        if one["entry_id"] == entry["id"] and lasts(one, "at", "ended_at", view.now.at)
    }
    for seat in view.seats(person):
        if "entry.read" not in view.opened_by(seat, person):
            continue
        if mine or (named if entry["audience"] == "named" else seat.service and seat.service == entry["service_id"]):
            return True
        for one in READERS[entry["audience"]].get(seat.kind, ()):
            of_age = one.since <= view.now.age(person) < one.until
            by_ground = bool(one.consent) and seat.service in shared_with
            if of_age and (by_ground or view.fits(one, seat, person, entry["part"])):
                return True
    return False


def withheld(view: View, entry: Row) -> bool:
    """Whether it is kept, now, from this human being, whatever hat they wear, or from a service they work in."""
    return any(
        one["entry_id"] == entry["id"]
        and lasts(one, "at", "ended_at", view.now.at)
        and (one["relative_id"] == view.asker.person or one["service_id"] in view.workplaces)
        for one in view.rows["cases_withholding"]
    )


def hides_entry(view: View, entry: Row) -> bool:
    """Whether a line of the log about the entry would tell what the asker may not know: that it is kept from them, that
    others are named, or that somebody of the family wrote it. That a service reads its own notes is told."""
    closer = entry["audience"] == "named" or entry["service_id"] is None or withheld(view, entry)
    return closer and not reads_entry(view, entry)


def hidden(view: View, person: UUID, service: UUID | None) -> bool:
    """Whether a service sits there apart, and nobody for it openly today: known to its own staff and to the person, and
    to nobody else. A shelter always does (krisesenterlova § 5)."""
    seats = [seat for seat in view.now.seats_round[person] if service in (seat["on_behalf_of_id"], seat["service_id"])]
    shelters = {one["id"] for one in view.rows["organisation_service"] if one["kind"] == "crisis_centre"}
    openly = any(not seat["apart"] and holds(seat, view.now.day) for seat in seats)
    apart = service is not None and any(seat["apart"] for seat in seats) and not openly
    return (apart or service in shelters) and service not in view.workplaces and not oneself(view, person)


def contact_hidden(view: View, person: UUID, service: UUID | None, kind: str = "") -> bool:
    """Whether the mere contact with a health service is not for the asker to know of: from 16 the young person opens to
    those at home what is health (hpl §§ 21, 22). Who leads the work (``kind`` of the very seat) is known to all."""
    health = {one["id"] for one in view.rows["organisation_service"] if one["kind"] in HEALTH}
    if view.asker.employee or service not in health or kind in LEADS:
        return False
    return view.now.age(person) >= 16 and not view.may("decision.read", person)


def has_answered(view: View, person: UUID, service: UUID | None) -> bool:
    """Whether the asker has an answer of their own about the service, that counts still: then they know of it."""
    return any(
        (one["service_id"], one["given_by_id"]) == (service, view.asker.person)
        and lasts(one, "given_at", "withdrawn_at", view.now.at)
        and (one["until"] is None or view.now.day < one["until"])
        for one in view.now.consents_about[person]
    )


def oneself(view: View, person: UUID) -> bool:
    return any(seat.kind == "self" for seat in view.seats(person))


def rows_out(view: View, action: str, about: UUID) -> dict[str, set[UUID]]:
    """The ids that come out of each table for this asker, who stands at the door of ``about`` with ``action``."""
    open_at = about if view.may(action, about) else None
    read = {entry["id"] for entry in view.rows["cases_entry"] if reads_entry(view, entry)}
    found = {
        table: {row["id"] for row in view.rows[table] if row[entry] in read} for table, entry in WITH_THE_ENTRY.items()
    }
    for table in ("cases_sharing", "cases_withholding"):
        found[table] -= {row["id"] for row in view.rows[table] if _tells_of_contact(view, table, row)}
    for table in READ_BY:
        found[table] = {row["id"] for row in view.rows[table] if _comes_out(view, table, row, open_at)}
    controls = any("log.review" in POSTS[post] for post in view.posts)
    at_work = view.asker.employee is not None
    found["bench_charge"] = {row["id"] for row in view.rows["bench_charge"] if at_work}  # no secret among colleagues
    found["bench_barrier"] = {row["id"] for row in view.rows["bench_barrier"] if ends(view, row, action, open_at)}
    found["insight_looked"] = {row["id"] for row in view.rows["insight_looked"] if controls}
    return found


def _tells_of_contact(view: View, table: str, row: Row) -> bool:
    """Whether whom an entry is shared with, or kept from, tells of a contact that is hidden; who keeps it, knows."""
    own = table == "cases_withholding" and row["by_id"] == view.asker.person
    return not own and contact_hidden(view, row["person_id"], row["service_id"])


def _comes_out(view: View, table: str, row: Row, open_at: UUID | None) -> bool:
    whom = row[{"people_person": "id", "people_guardian": "child_id"}.get(table, "person_id")]
    reads = any(view.may(reading, whom) for reading in READ_BY[table])
    if table in ("people_person", "people_guardian"):
        return reads or whom == open_at or (table == "people_person" and whom == view.asker.person)
    if table == "bench_tie":
        service = row["on_behalf_of_id"] or row["service_id"]
        secret = contact_hidden(view, whom, service, row["kind"]) and not has_answered(view, whom, service)
        return reads and not secret and shown_apart(view, row)
    if table == "bench_consent":
        service = row["service_id"]
        secret = contact_hidden(view, whom, service) and not has_answered(view, whom, service)
        return reads and (row["given_by_id"] == view.asker.person or not (secret or hidden(view, whom, service)))
    if table == "cases_concern":
        return reads and any(
            seat.kind != "reporter" or seat.service == row["service_id"]
            for seat in view.seats(whom)
            if "concern.read" in view.opened_by(seat, whom)
        )
    if table == "intake_handover":
        ends_of_it = (row["from_service_id"], row["to_service_id"])
        return reads and any(
            seat.kind not in ("team_member", "contact") or seat.service in ends_of_it
            for seat in view.seats(whom)
            if "handover.read" in view.opened_by(seat, whom)
        )
    if table == "bench_lifting":
        return view.goes_through(row)
    if table == "cases_rolechoice":
        return reads or (view.may("role.settle", whom) and leads_employee(view, row["employee_id"]))
    return reads


def ends(view: View, row: Row, action: str, open_at: UUID | None) -> bool:
    """Whether the asker stands where a declared closeness is ended, and answers for the one who declared it: leads
    them, or is the chief executive of a leader; never for oneself."""
    who, service_of = row["against_id"], {unit["id"]: unit["service_id"] for unit in view.rows["organisation_unit"]}
    posts = {post["id"] for post in view.rows["organisation_employee"] if post["person_id"] == who}
    jobs = [
        job for job in view.rows["organisation_employment"] if job["employee_id"] in posts and holds(job, view.now.day)
    ]
    theirs = any(service_of[job["unit_id"]] in view.leads for job in jobs)
    above = "chief_executive" in view.posts and any(job["profession"] == "leader" for job in jobs)
    return action == "closeness.end" and row["person_id"] == open_at and who != view.asker.person and (theirs or above)


def shown_apart(view: View, seat: Row) -> bool:
    """Whether a seat stands openly; or the asker is of that service, or the person."""
    service = seat["on_behalf_of_id"] or seat["service_id"]
    return not seat["apart"] or service in view.workplaces or oneself(view, seat["person_id"])


def leads_employee(view: View, employee: UUID) -> bool:
    """Whether the employee works today in a service that the asker leads."""
    service_of = {unit["id"]: unit["service_id"] for unit in view.rows["organisation_unit"]}
    return any(
        job["employee_id"] == employee
        and service_of[job["unit_id"]] in view.leads
        and job["since"] <= view.now.day
        and (job["until"] is None or view.now.day < job["until"])
        for job in view.rows["organisation_employment"]
    )


def bench_shown(view: View, person: UUID) -> set[str]:
    """The seats that the page of the bench shows, today's and coming ones, each with what it may see by consent. Who
    told a concern is not shown, and who sits apart is shown to their own and to the person."""
    if not (view.may("case.read", person) or view.may("home.read", person)):
        return set()
    shown = set()
    for seat in view.now.seats_round[person]:
        service = seat["on_behalf_of_id"] or seat["service_id"]
        known = shown_apart(view, seat) and not contact_hidden(view, person, service, seat["kind"])
        if is_or_comes(view, seat, service) and seat["kind"] != "reporter" and known:
            parts = {
                part for part in DECIDES_ALONE_FROM if view.now.agreed(person, service or seat["relative_id"], part)
            }
            shown.add(" ".join([str(seat["id"]), "-", *sorted(parts)]))
    return shown


def is_or_comes(view: View, seat: Row, service: UUID | None) -> bool:
    """Whether somebody sits there, today or from a coming day: in an open service, where they work or will."""
    day, rows = view.now.day, view.rows
    closed = {
        one["id"] for one in rows["organisation_service"] if one["open_until"] is not None and one["open_until"] <= day
    }
    if (seat["until"] is not None and seat["until"] <= day) or service in closed:
        return False
    if seat["kind"] == "guardian":
        return view.now.still_a_guardian(seat)
    units = {unit["id"] for unit in rows["organisation_unit"] if unit["service_id"] == service}
    works = any(
        job["employee_id"] == seat["employee_id"]
        and job["unit_id"] in units
        and (job["until"] is None or day < job["until"])
        for job in rows["organisation_employment"]
    )
    return seat["employee_id"] is None or works


def who_reads(view: View, person: UUID) -> dict[tuple[UUID, Asker], bool]:
    """Who reads each entry about the person, of those whom the bench shows by name, through seats that it shows."""
    if not (view.may("case.read", person) or view.may("home.read", person)):
        return {}
    post_of = {post["id"]: post["person_id"] for post in view.rows["organisation_employee"]}
    shown = {text.split()[0] for text in bench_shown(view, person)}
    seats = [seat for seat in view.now.seats_round[person] if str(seat["id"]) in shown]
    sitters = {Asker(seat["relative_id"]) for seat in seats if seat["relative_id"]}
    sitters |= {Asker(post_of[seat["employee_id"]], seat["employee_id"]) for seat in seats if seat["employee_id"]}
    entries = [entry for entry in view.rows["cases_entry"] if entry["person_id"] == person]
    rows = {**view.rows, "bench_tie": seats}
    views = {sitter: View(rows, sitter, view.now.at, by_name=True) for sitter in sitters}
    return {
        (entry["id"], sitter): reads_entry(theirs, entry)
        for sitter, theirs in views.items()
        if theirs.seats(person)
        for entry in entries
    }

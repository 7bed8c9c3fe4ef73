"""Which lines of a log the oracle shows, and which other answers hang on who leads whom: the slow way."""

from uuid import UUID

from tests.bench.oracle import Row, View, day_in_norway, holds
from tests.bench.oracle_rows import hidden, hides_entry, leads_employee, reads_entry, shown_apart

TOLD_OF_PROTECTION = ("strictly-protected", "protected-address", "no-emergency")


def lines_shown(view: View, person: UUID) -> set[str]:
    """The lines about a person that this reader of their log is shown (pasientjournalloven § 22 a)."""
    if not view.may("log.read", person):
        return set()
    about = [line for line in view.rows["audit_logline"] if line["person"] == person]
    return {str(line["id"]) for line in about if not _kept_back(view, line)}


def questions_out(view: View) -> set[UUID]:
    """The questions that come out: to who is to answer; and to who asked, while the line is shown to them."""
    return {one["id"] for one in view.rows["insight_question"] if _is_theirs(view, one) or _is_to_answer(view, one)}


def _is_theirs(view: View, question: Row) -> bool:
    at_home, mine = view.asker.employee is None, question["asked_by_id"] == view.asker.person
    return at_home and mine and str(question["line"]) in lines_shown(view, question["person_id"])


def _is_to_answer(view: View, question: Row) -> bool:
    return view.may("look.explain", question["person_id"]) and view.asked_to(question)


def _kept_back(view: View, line: Row) -> bool:
    """Whether a line would tell what this reader may not know."""
    return (
        _theirs_alone(view, line)
        or _untold(view, line)
        or _of_an_entry(view, line)
        or _of_a_seat_apart(view, line)
        or _of_a_protection(view, line)
    )


def _theirs_alone(view: View, line: Row) -> bool:
    """What somebody opens about themselves is for nobody else to follow; what they write to others is told."""
    own = line["hat"] == "family" and line["actor"] == line["person"] and line["record"] is None
    return own and line["actor"] != view.asker.person


def _untold(view: View, line: Row) -> bool:
    """A search, and a concern once untold, are told with the concern they led to, once the family knows of that one."""
    if not line["permitted"] or (line["action"] != "person.search" and line["part"] != "untold"):
        return False
    led_to = [
        (concern["at"], concern["family_told"])
        for concern in view.rows["cases_concern"]
        if (concern["person_id"], concern["written_by_id"]) == (line["person"], line["employee"])
        and concern["at"] >= line["at"]
    ]
    return not led_to or not min(led_to)[1]


def _of_an_entry(view: View, line: Row) -> bool:
    """That an entry is kept from the reader, or names others, and that somebody was stopped at one they do not read."""
    entry = next((one for one in view.rows["cases_entry"] if one["id"] == line["record"]), None)
    stopped = not line["permitted"] and line["why"] in ("withheld", "not-for-you")
    if entry is None:
        return stopped
    return hides_entry(view, entry) or (stopped and not reads_entry(view, entry))


def _of_a_seat_apart(view: View, line: Row) -> bool:
    """Any look through a seat that stands apart; and one that names no service, by whoever sat there only so."""
    person, round_ = line["person"], view.now.seats_round[line["person"]]
    if line["service"]:
        through = [seat for seat in round_ if seat["id"] == line["tie"]]
        theirs = (seat for seat in through if line["service"] in (seat["on_behalf_of_id"], seat["service_id"]))
        return hidden(view, person, line["service"]) or any(not shown_apart(view, seat) for seat in theirs)
    own = [seat for seat in round_ if line["employee"] and seat["employee_id"] == line["employee"]]
    openly = any(not seat["apart"] and holds(seat, day_in_norway(line["at"])) for seat in own)
    return any(not shown_apart(view, seat) for seat in own) and not openly


def _of_a_protection(view: View, line: Row) -> bool:
    """To whom an address is, or ever was, protected against, nothing tells that it was."""
    tells = line["action"].startswith("protection.") or line["why"] in TOLD_OF_PROTECTION
    against_me = [one for one in view.rows["bench_addressprotection"] if one["against_id"] == view.asker.person]
    return tells and any(line["person"] in view.now.guarded(one["person_id"], one["against_id"]) for one in against_me)


def roles_that_meet(view: View, person: UUID) -> set[str]:
    """Those who decide on the help, as far as the asker is answered: whoever appoints, about all; a leader in an open
    case where the unit sits, about their own people, and who leads that unit about all."""
    units = {one["id"] for one in view.rows["organisation_service"] if one["coordinating_unit"]}
    posts = [one["id"] for one in view.rows["organisation_employee"]]
    if not view.may("coordinator.appoint", person):
        unit = {one["service_id"] for one in view.now.seats_round[person] if _is_the_unit(view, one)}
        cases = {one["person_id"] for one in view.rows["cases_case"] if one["closed_at"] is None}
        settles = view.may("role.settle", person) and unit and person in cases
        of_all = view.may("board.read", person) and unit & view.leads
        posts = [one for one in posts if settles and (of_all or leads_employee(view, one))]
    service_of = {unit["id"]: unit["service_id"] for unit in view.rows["organisation_unit"]}
    found: dict[UUID, set[str]] = {post: set() for post in posts}
    for job in view.rows["organisation_employment"]:
        if job["employee_id"] not in found or not holds(job, view.now.day):
            continue
        service = service_of[job["unit_id"]]
        if service in units:
            found[job["employee_id"]].add("at-the-unit")
        sits = any(_sits_openly(view, seat, service) for seat in view.now.seats_round[person])
        if job["profession"] == "leader" and sits:
            found[job["employee_id"]].add("leads")
    return {" ".join([str(post), *sorted(reasons)]) for post, reasons in found.items() if reasons}


def _is_the_unit(view: View, seat: Row) -> bool:
    return seat["kind"] == "coordinating_unit" and holds(seat, view.now.day)


def _sits_openly(view: View, seat: Row, service: UUID) -> bool:
    here = service in (seat["on_behalf_of_id"], seat["service_id"]) and seat["kind"] != "reporter"
    return here and holds(seat, view.now.day) and shown_apart(view, seat)


def glass_broken(view: View) -> set[str]:
    """Every broken glass that the asker goes through, and whether they are told whom it was about: where an address is
    protected, the named are, and who leads a service that sits there itself."""
    found = set()
    for one in view.rows["bench_lifting"]:
        person = one["person_id"]
        if view.goes_through(one):
            named = all(view.asker.employee in row["named_staff"] for row in view.now.protecting(person))
            sits = {seat["service_id"] for seat in view.now.seats_round[person] if holds(seat, view.now.day)} - {None}
            found.add(f"{one['id']} {'named' if named or sits & view.leads else 'unnamed'}")
    return found

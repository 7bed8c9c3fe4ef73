"""The rows of the measured municipality, table by table. Every case has the whole bench and the whole story, whatever
step it stands at, so that the page measured is a full one. Three in five have a plan.
"""

from collections.abc import Iterator
from datetime import date, timedelta

from measure.names import child_name, employee_name, guardian_name
from measure.town import SEATS, SERVICES, Town

Row = tuple[object, ...]
STEPS = ("unit", "wish", "rights", "decision", "appointment", "plan", "plan_work", "review", "coordinated", "followed")
SOMEBODY = "0" * 32
LONG_AGO = date(2020, 1, 1)
HEALTH, DUTY = "hol-7-2a", "hol-3-4"


def has_plan(case: int) -> bool:
    """Three cases in five have a plan."""
    return case % 5 < 3


def moment(day: date) -> str:
    """A working hour of a day."""
    return f"{day} 09:30+01"


def services(town: Town) -> Iterator[Row]:
    """organisation_service: id, kind, name, municipal, phone, coordinating_unit, open_from."""
    for n, service in enumerate(town.services):
        yield service, town.kind(n), f"Tjeneste {n}", True, "70 00 00 00", n == SERVICES, LONG_AGO


def units(town: Town) -> Iterator[Row]:
    """organisation_unit: id, service, name."""
    return ((unit, service, "Alle") for unit, service in zip(town.units, town.services, strict=True))


def employees(town: Town) -> Iterator[Row]:
    """organisation_employee: id, person, given name, family name, phone, email."""
    for n, employee in enumerate(town.employees):
        yield employee, town.staff[n], *employee_name(n), "70 00 00 00", ""


def employments(town: Town) -> Iterator[Row]:
    """organisation_employment: id, employee, unit, profession, since."""
    for n, employee in enumerate(town.employees):
        yield town.id(), employee, town.units[town.works_in(n)], "adviser", LONG_AGO


def persons(town: Town) -> Iterator[Row]:
    """people_person: id, given name, family name, birth date, phone, language."""
    for n, person in enumerate(town.staff):
        yield person, *employee_name(n), date(1980, 1, 1) + timedelta(n), "", "nb"
    for n, person in enumerate(town.guardians):
        yield person, *guardian_name(n), date(1985, 1, 1) + timedelta(n % 3000), "", "nb"
    for n, person in enumerate(town.children):
        yield person, *child_name(n), town.on - timedelta(30 + n * 11 % 6000), "", "nb"


def guardianships(town: Town) -> Iterator[Row]:
    """people_guardian: id, child, guardian, kinship, responsibility, since."""
    for case, child in enumerate(town.children):
        for guardian, kinship in zip(town.parents(case), ("mother", "father"), strict=True):
            yield town.id(), child, guardian, kinship, "joint", LONG_AGO


def families(town: Town) -> tuple[list[Row], list[Row]]:
    """people_family (id) and people_familymember (id, family, person): every tenth employee has a child with a case."""
    together = [(town.staff[n], town.children[n * 7 % town.size.cases]) for n in range(5, town.size.staff, 10)]
    traps = town.traps.items()
    together += [(town.staff[who], town.children[case]) for case, (who, trap) in traps if trap == "family"]
    known = town.ids(len(together))
    members = [(town.id(), family, person) for family, pair in zip(known, together, strict=True) for person in pair]
    return [(family,) for family in known], list(members)


def barriers(town: Town) -> Iterator[Row]:
    """bench_barrier: id, person, against, kind, since, and that nobody has asked for its end."""
    for case, (who, trap) in town.traps.items():
        if trap == "declared":
            yield town.id(), town.children[case], town.staff[who], "own_family", LONG_AGO, "", ""


def ties(town: Town) -> Iterator[Row]:
    """bench_tie: id, person, kind, ground, employee, on_behalf_of, service, relative, since, until, made by and at."""
    made = (SOMEBODY, moment(LONG_AGO))
    since = town.on - timedelta(200)
    for case, child in enumerate(town.children):
        for kind, who in zip(SEATS, town.team(case), strict=True):
            place = town.services[town.works_in(who)]
            yield town.id(), child, kind, HEALTH, town.employees[who], place, None, None, since, None, *made
        for guardian in town.parents(case):
            yield town.id(), child, "guardian", "bl-30", None, None, None, guardian, since, None, *made
        yield (
            *(town.id(), child, "coordinating_unit", "hol-7-3", None, None, town.services[SERVICES], None),
            *(since, None, *made),
        )
        if case in town.traps:
            yield (*_trap(town, case), *made)


def _trap(town: Town, case: int) -> Row:
    """A seat that opens nothing: over, still to come, for a service that is not theirs, or otherwise barred."""
    who, trap = town.traps[case]
    place = town.works_in(who) + (trap == "elsewhere")
    since = town.on + timedelta(1) if trap == "coming" else town.on - timedelta(200)
    return (
        *(town.id(), town.children[case], "reporter" if trap == "reporter" else "team_member", DUTY),
        *(town.employees[who], town.services[place % SERVICES], None, None),
        *(since, town.on if trap == "ended" else None),
    )


def consents(town: Town) -> Iterator[Row]:
    """bench_consent: id, person, service, part, answer, how, given_by, given_at, informed_text. Two services in three
    have both.
    """
    at = moment(town.on - timedelta(90))
    for case, child in enumerate(town.children):
        mother, father = town.parents(case)
        for n, service in enumerate(dict.fromkeys(town.works_in(who) for who in town.team(case)[3:])):
            for guardian in (mother,) if (case + n) % 3 == 0 else (mother, father):
                yield (
                    *(town.id(), child, town.services[service], "plan", "yes", "sign_in", guardian, at),
                    "Hva planen er, og hvem som ser.",
                )


def log_lines(town: Town) -> Iterator[Row]:
    """audit_logline: at, person, actor, hat, employee, service, action, part, permitted, why, ground. Every team has
    looked; every third case has had ten readings more, all through the year.
    """
    for case, child in enumerate(town.children):
        team = town.team(case)
        for n in range(4 if case % 3 else 14):
            who, at = team[n % 4], moment(town.on - timedelta(n * 26 + case % 26 + 1))
            yield (
                *(at, child, town.staff[who], "staff", town.employees[who], town.services[town.works_in(who)]),
                *("case.read", "case", True, SEATS[n % 4], HEALTH),
            )

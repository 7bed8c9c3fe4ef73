"""The rows of what is written in the measured cases: from the concern to the plan, table by table."""

from collections.abc import Iterator
from datetime import timedelta

from measure.rows import STEPS, Row, has_plan, moment
from measure.town import GOALS, SERVICES, Town

REASONS = "Hjelpen må henge sammen, og familien ønsker én å forholde seg til."
ANSWER = '{"rule": "child-coordinator", "outcome": "entitled"}'
KINDS = ("group", "telling", "complaint", "dispute", "absence", "change", "transition", "handover", "outsider")
RIGHTS = ("child-coordinator", "plan-health")


def cases(town: Town) -> Iterator[Row]:
    """cases_case: id, person, step, opened_at, next_on, closed_at, version. Every tenth child had a case before."""
    for case, (known, child) in enumerate(zip(town.cases, town.children, strict=True)):
        step = STEPS[case % len(STEPS)]
        next_on = None if step in ("coordinated", "followed") else town.on + timedelta(case * 37 % 120 - 40)
        _, trap = town.traps.get(case, (0, ""))
        closed = moment(town.on - timedelta(10)) if trap == "closed" else None
        yield known, child, step, moment(town.on - timedelta(300 + case % 50)), next_on, closed, 1
        if case % 10 == 0:
            earlier = town.on - timedelta(900)
            yield town.id(), child, "followed", moment(earlier), None, moment(earlier + timedelta(60)), 1


def concerns(town: Town) -> Iterator[Row]:
    """cases_concern: id, case, person, text, family_told, written_by, service, at, form_key."""
    for case, (known, child) in enumerate(zip(town.cases, town.children, strict=True)):
        who = town.team(case)[2]
        place, at = town.services[town.works_in(who)], moment(town.on - timedelta(300))
        text = "Er ofte sliten og trekker seg unna de andre."
        yield town.id(), known, child, text, case % 4 > 0, town.employees[who], place, at, town.id()


def cooperations(town: Town) -> Iterator[Row]:
    """cases_cooperation: id, case, person, services, necessary, reason, child's view, contacted, family agrees, on, by,
    at, version.
    """
    day = town.on - timedelta(280)
    for case, (known, child) in enumerate(zip(town.cases, town.children, strict=True)):
        named = f"{{{','.join(town.services[town.works_in(who)] for who in town.team(case)[3:])}}}"
        by = town.employees[town.team(case)[2]]
        yield (
            *(town.id(), known, child, named, "yes", REASONS, "Vil at de voksne snakker sammen.", "Familien", "yes"),
            *(day, by, moment(day), 1),
        )


def wishes(town: Town) -> Iterator[Row]:
    """cases_wish: id, case, person, scheme, answer, said_by, words, recorded_by, at, form_key."""
    by, at = town.employees[town.adviser], moment(town.on - timedelta(260))
    for known, child in zip(town.cases, town.children, strict=True):
        yield town.id(), known, child, "child-coordinator", "yes", "Mor", "", by, at, town.id()


def assessments(town: Town) -> Iterator[Row]:
    """cases_assessment: id, case, person, inquiry, reasons, answer, release, by, at, form_key."""
    by, at = town.employees[town.adviser], moment(town.on - timedelta(250))
    asked = f'{{"on": "{town.on}", "facts": {{"long_term": "yes", "composite": "yes"}}}}'
    for known, case, child in zip(town.assessments, town.cases, town.children, strict=True):
        yield known, case, child, asked, f'{{"long_term": "{REASONS}"}}', ANSWER, "2026.11.1", by, at, town.id()


def decisions(town: Town) -> Iterator[Row]:
    """cases_decision: id, case, person, assessment, rule, outcome, reasons, child_heard, weight, by, at."""
    by, at = town.employees[town.adviser], moment(town.on - timedelta(240))
    for known, case, child in zip(town.assessments, town.cases, town.children, strict=True):
        for right in RIGHTS:
            yield town.id(), case, child, known, right, "granted", REASONS, "Samtale på skolen.", "Mye.", by, at


def appointments(town: Town) -> Iterator[Row]:
    """cases_appointment: id, case, person, kind, coordinator, deputy, since, family_wish, by, at, form_key."""
    since, by = town.on - timedelta(200), town.employees[town.adviser]
    for case, (known, child) in enumerate(zip(town.cases, town.children, strict=True)):
        leading, deputy = (town.employees[who] for who in town.team(case)[:2])
        yield town.id(), known, child, "child_coordinator", leading, deputy, since, "", by, moment(since), town.id()


def notices(town: Town) -> Iterator[Row]:
    """cases_notice: id, case, person, code, names, at."""
    for known, child in zip(town.cases, town.children, strict=True):
        yield town.id(), known, child, "child_coordinator-appointed", "{}", moment(town.on - timedelta(200))


def levels(town: Town) -> Iterator[Row]:
    """cases_level: id, case, person, level, since, at. Every case has come all the way up."""
    since = town.on - timedelta(200)
    for known, child in zip(town.cases, town.children, strict=True):
        for level in ("concern", "cooperation", "coordinated", "coordinator"):
            yield town.id(), known, child, level, since, moment(since)


def matters(town: Town) -> Iterator[Row]:
    """cases_matter: id, case, person, kind, thing, since, due, closed_at, at. One in three cases has one that runs, and
    one that has ended.
    """
    since = town.on - timedelta(20)
    for case, (known, child) in enumerate(zip(town.cases, town.children, strict=True)):
        if case % 3:
            continue
        kind, due = KINDS[case // 3 % len(KINDS)], town.on + timedelta(case * 31 % 60 - 30)
        for closed in (None, moment(town.on)):
            yield town.id(), known, child, kind, town.id(), since, due, closed, moment(since)


def plans(town: Town) -> Iterator[Row]:
    """plans_plan: id, case, person, state, responsible for plan and for progress, resources and needs, child's
    participation, period, next review, opened_at, final_at, version.
    """
    opened, ends, review = (town.on + timedelta(days) for days in (-150, 215, 30))
    made = moment(opened)
    for case in _planned(town):
        leading = town.employees[town.team(case)[0]]
        yield (
            *(town.plans[case], town.cases[case], town.children[case], "final", _responsible(town, case), leading),
            *(REASONS, "Var med på to møter.", opened, ends, review, made, made, 1),
        )


def goals(town: Town) -> Iterator[Row]:
    """plans_goal: id, plan, person, words, said_by, made_at, version. Two in every plan."""
    made = moment(town.on - timedelta(150))
    for case in _planned(town):
        for n, words in enumerate(("Jeg vil spille fotball med de andre.", "Jeg vil sove bedre om natta.")):
            yield town.goals[case * GOALS + n], town.plans[case], town.children[case], words, "child", made, 1


def measures(town: Town) -> Iterator[Row]:
    """plans_measure: id, goal, person, text, service, due, state, made_at, version. Two for every goal, one is late."""
    made = moment(town.on - timedelta(150))
    for case in _planned(town):
        for n in range(GOALS):
            for days, state in ((-20, "started"), (40, "agreed")):
                due, text = town.on + timedelta(days), "Trene med en voksen hver uke."
                where = town.goals[case * GOALS + n], town.children[case]
                yield town.id(), *where, text, _responsible(town, case), due, state, made, 1


def agreements(town: Town) -> Iterator[Row]:
    """plans_agreement: id, plan, person, guardian, plan_version, stood, at. One parent agrees."""
    at = moment(town.on - timedelta(150))
    for case in _planned(town):
        yield town.id(), town.plans[case], town.children[case], town.parents(case)[0], 1, "{}", at


def _planned(town: Town) -> Iterator[int]:
    return (case for case in range(town.size.cases) if has_plan(case))


def _responsible(town: Town, case: int) -> str:
    return town.services[case % SERVICES]

"""A case that stopped at a step of an earlier release still walks, and a step of another release breaks no page.

Each case stands there bare: a row, the seats, and what the deeds of that time wrote. None has a level, a matter, a
stage or a letter, which came later.
"""

from collections.abc import Callable
from datetime import date
from uuid import uuid4

import pytest
from django.urls import reverse

from langbenk.access.standing import Actor
from langbenk.cases.actions.appoint_coordinator import Choice, appoint_coordinator
from langbenk.cases.actions.assess_cooperation import assess_cooperation
from langbenk.cases.actions.open_at_unit import open_at_unit
from langbenk.cases.inquiries import RIGHTS
from langbenk.cases.models import Assessment, Case, Decision, Level, Matter, Wish
from langbenk.cases.process import ENDS, ROAD
from langbenk.plans.actions.finalise_plan import finalise_plan
from langbenk.plans.actions.open_plan import open_plan
from langbenk.plans.actions.write_plan import write_plan
from langbenk.plans.models import Goal, Measure, Plan
from tests.cases.scene import MONDAY, NEEDS, TUESDAY, WEDNESDAY, Scene, assess, at_the_unit, decide, wished
from tests.cases.test_cooperation import NECESSARY
from tests.conftest import as_owner
from tests.made import an_employee, seat, signed_in_client
from tests.plans.scene import WHOLE

pytestmark = pytest.mark.django_db
RETIRED = "a step of another release"
WISHES = {"family_wishes_child_coordinator": "yes", "wishes_coordinator": "yes", "consents_to_plan": "yes"}
ABOUT_ONE = (
    "case", "seats", "consents", "wish", "rights", "decision", "answers", "coordinator", "coordination", "cooperation",
    "level", "transitions", "letters", "entries", "record", "tasks", "messages", "rights-board", "plan", "close-case",
)  # fmt: skip
AT_HOME = ("family-child", "family-answers", "family-plan", "family-coordination", "family-coming", "family-letters")
LISTS = ("board", "my-cases", "my-day", "coming")


def stopped(step: str) -> Scene:
    """Noah's case as a release without levels, matters and stages left it at a step."""
    scene, road = at_the_unit(step), [*ROAD, RETIRED]
    case = scene.case()
    with as_owner():
        seat(scene.noah, "contact", "oppl-24-1", employee=scene.tuva, service=scene.school)
        if road.index(step) > road.index("wish"):
            _wishes(scene, case)
        if road.index(step) > road.index("rights"):
            _assessed(scene, case, decided=road.index(step) > road.index("decision"))
        if road.index(step) > road.index("appointment"):
            seat(scene.noah, "child_coordinator", "hol-7-2a", employee=scene.tor, service=scene.unit)
        if step in ("plan_work", "review"):
            _planned(scene, case, final=step == "review")
        assert not Level.objects.exists()
        assert not Matter.objects.exists()
    return scene


def _wishes(scene: Scene, case: Case) -> None:
    asked = {"case": case, "person_id": scene.noah, "recorded_by_id": scene.eva.employee, "at": MONDAY}
    for scheme in ("child_coordinator", "coordinator", "plan"):
        Wish.objects.create(**asked, scheme=scheme, answer="yes", said_by="Siri", form_key=uuid4())


def _assessed(scene: Scene, case: Case, *, decided: bool) -> None:
    """That release kept the answers of three rules, and its own number."""
    facts = {fact: answer.value for fact, answer in NEEDS.items()} | WISHES
    by = {"case": case, "person_id": scene.noah, "by_id": scene.eva.employee, "at": TUESDAY}
    made = Assessment.objects.create(
        **by,
        inquiry={"on": "2026-11-03", "person": {"birth_date": "2017-03-02"}, "facts": facts},
        reasons=dict.fromkeys(NEEDS, "We saw it."),
        answer={"on": "2026-11-03", "results": [{"rule": rule, "outcome": "entitled"} for rule in RIGHTS]},
        release="2026.9.1",
        form_key=uuid4(),
    )
    for rule in RIGHTS if decided else ():
        said = {"reasons": "We saw it.", "child_heard": "Noah told us."}
        Decision.objects.create(**by, assessment=made, rule=rule, outcome="granted", **said)


def _planned(scene: Scene, case: Case, *, final: bool) -> None:
    days = {"period_from": WHOLE.period_from, "period_until": WHOLE.period_until, "next_review": WHOLE.next_review}
    assert scene.tor.employee
    plan = Plan.objects.create(
        case=case,
        person_id=scene.noah,
        state="final" if final else "draft",
        responsible_for_plan_id=scene.unit,
        responsible_for_progress_id=scene.tor.employee,
        resources_and_needs=WHOLE.resources_and_needs,
        child_participation=WHOLE.child_participation,
        opened_at=TUESDAY,
        final_at=TUESDAY if final else None,
        **days,
    )
    goal = Goal.objects.create(plan=plan, person_id=scene.noah, words="Ride my bike", said_by="child", made_at=TUESDAY)
    one = {"goal": goal, "person_id": scene.noah, "service_id": scene.school}
    Measure.objects.create(**one, text="Train twice a week", due=date(2026, 12, 1), made_at=TUESDAY)


def helps_together(scene: Scene) -> None:
    assess_cooperation(about=scene.noah, steps=NECESSARY, version=0, by=scene.tuva, at=WEDNESDAY)


def takes(scene: Scene) -> None:
    open_at_unit(about=scene.noah, by=scene.eva, at=WEDNESDAY)


def decides(scene: Scene) -> None:
    for rule in RIGHTS:
        decide(scene, rule, "granted")


def appoints(scene: Scene) -> None:
    with as_owner():
        ingrid, per = (an_employee(name, scene.school).employee for name in ("Ingrid", "Per"))
    assert ingrid
    assert per
    choice = Choice(ingrid, per, date(2026, 11, 4), "They wish for Ingrid.")
    appoint_coordinator(about=scene.noah, choice=choice, form_key=uuid4(), by=scene.eva, at=WEDNESDAY)


def begins_the_plan(scene: Scene) -> None:
    open_plan(about=scene.noah, by=scene.tor, at=WEDNESDAY)


def makes_it_final(scene: Scene) -> None:
    finalise_plan(about=scene.noah, version=1, by=scene.tor, at=WEDNESDAY)


def looks_through_it(scene: Scene) -> None:
    write_plan(about=scene.noah, text=WHOLE, version=1, by=scene.tor, at=WEDNESDAY)


DEEDS: dict[str, tuple[Callable[[Scene], object], str]] = {
    "cooperation": (helps_together, "unit"),
    "followed": (helps_together, "unit"),
    "unit": (takes, "wish"),
    "wish": (wished, "rights"),
    "rights": (assess, "decision"),
    "decision": (decides, "appointment"),
    "appointment": (appoints, "plan"),
    "plan": (begins_the_plan, "plan_work"),
    "plan_work": (makes_it_final, "review"),
    "review": (looks_through_it, "review"),
    "coordinated": (assess, "decision"),
    RETIRED: (takes, "wish"),
}


@pytest.mark.parametrize("step", [*ROAD, RETIRED])
def test_a_case_that_stopped_there_walks_on_and_every_page_of_it_stands(step: str) -> None:
    scene = stopped(step)
    _look_at_every_page(scene, scene.eva, scene.tor, scene.tuva)
    if step == ENDS:
        return  # one deed brings it back, and it has a decision of today to begin with (``decisions/test_back_again``)
    deed, then = DEEDS[step]
    deed(scene)
    assert scene.case().step == then
    assert step == RETIRED or then in ROAD[step].then
    _look_at_every_page(scene, scene.eva)


def test_every_step_that_waits_for_a_deed_is_walked_from() -> None:
    assert DEEDS.keys() - {RETIRED} == {key for key, step in ROAD.items() if step.waits_for}


def _look_at_every_page(scene: Scene, *readers: Actor) -> None:
    """A page is there, or says why not; a fault of ours raises."""
    about = {"person": scene.noah}
    for reader in readers:
        at_work = signed_in_client(reader)
        addresses = [reverse(name) for name in LISTS] + [reverse(name, kwargs=about) for name in ABOUT_ONE]
        found = {address: at_work.get(address).status_code for address in addresses}
        assert set(found.values()) <= {200, 403, 404}, found
        assert found[reverse("case", kwargs=about)] == 200
    at_home = signed_in_client(scene.siri)
    found = {name: at_home.get(reverse(name, kwargs=about)).status_code for name in AT_HOME}
    assert set(found.values()) == {200}, found

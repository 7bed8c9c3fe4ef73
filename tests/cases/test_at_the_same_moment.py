"""Two people do the same at the same moment: one is done, the other is told, and nothing is torn."""

from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier
from uuid import UUID, uuid4

import pytest
from django.db import connection
from pytest_django import DjangoDbBlocker

from demo.emptied import empty
from langbenk.access.standing import Actor
from langbenk.bench.deeds import Missing, Stale, TooEarly, Wrong
from langbenk.cases.actions.appoint_coordinator import Choice, appoint_coordinator
from langbenk.cases.actions.assess_cooperation import assess_cooperation
from langbenk.cases.actions.offer_seat import offer_seat
from langbenk.cases.actions.open_at_unit import open_at_unit
from langbenk.cases.models import Appointment, Assessment, Cooperation
from langbenk.cases.three_steps import ThreeSteps
from langbenk.coordinators.actions.let_go import let_go
from langbenk.outsiders.answering import answer_question, open_question
from langbenk.outsiders.models import OutsideQuestion
from tests.cases.entry_scene import TUESDAY, vildes_bench
from tests.cases.scene import MONDAY, NO, WEDNESDAY, YES, Scene, assess, at_the_unit, decide, decided, wished
from tests.conftest import as_owner
from tests.made import a_service, an_employee, seat
from tests.outsiders.scene import asked, wrong

EVERYTHING = ("people_person", "people_family", "organisation_service")


@pytest.fixture(autouse=True)
def _kept_for_real(django_db_setup: None, django_db_blocker: DjangoDbBlocker) -> Iterator[None]:
    """Let the rows be seen by other connections, and take them away afterwards."""
    with django_db_blocker.unblock():
        yield
        with as_owner():
            empty(EVERYTHING)
        connection.close()


def both(*deeds: Callable[[], object]) -> list[str]:
    """Do both at once, each on a connection of its own; the names of what they raised, sorted, "" for what was done."""
    ready = Barrier(len(deeds))

    def done(deed: Callable[[], object]) -> str:
        try:
            ready.wait(10)
            deed()
        except (Missing, Stale, TooEarly, Wrong) as answer:
            return type(answer).__name__
        finally:
            connection.close()
        return ""

    with ThreadPoolExecutor(len(deeds)) as pool:
        return sorted(pool.map(done, deeds))


def taken_by(scene: Scene, who: Actor) -> Callable[[], None]:
    return lambda: open_at_unit(about=scene.noah, by=who, at=MONDAY)


def test_two_take_the_same_case() -> None:
    scene = at_the_unit()
    assert both(taken_by(scene, scene.eva), taken_by(scene, scene.tor)) == ["", "TooEarly"]
    assert scene.told() == ["unit-opened"]


def assessed_by(scene: Scene, who: Actor, reason: str) -> Callable[[], None]:
    steps = ThreeSteps((), NO, reason, "Noah is happy at school.", "", YES)
    return lambda: assess_cooperation(about=scene.noah, steps=steps, version=0, by=who, at=MONDAY)


def test_two_write_a_first_cooperation_assessment_and_the_second_sees_the_first() -> None:
    scene = at_the_unit(step="cooperation")
    one, other = assessed_by(scene, scene.eva, "One helps."), assessed_by(scene, scene.tor, "Nobody else helps.")
    assert both(one, other) == ["", "Stale"]
    with as_owner():
        assert Cooperation.objects.get().version == 1


def test_one_cooperation_assessment_sent_twice_at_once_is_one() -> None:
    scene = at_the_unit(step="cooperation")
    assert both(assessed_by(scene, scene.eva, "One helps."), assessed_by(scene, scene.eva, "One helps.")) == ["", ""]
    with as_owner():
        assert Cooperation.objects.get().version == 1


def test_one_takes_the_case_with_two_presses_at_once() -> None:
    scene = at_the_unit()
    assert both(taken_by(scene, scene.eva), taken_by(scene, scene.eva)) == ["", ""]
    assert scene.told() == ["unit-opened"]


def test_one_seat_offered_many_times_at_once_is_told_once() -> None:
    scene = at_the_unit(step="review")
    with as_owner():
        health = a_service("municipal_health")
        ingrid = an_employee("Ingrid", health)
        seat(scene.noah, "coordinator", "hol-7-2", employee=ingrid, service=health)

    def offered() -> None:
        assert scene.tuva.employee
        offer_seat(about=scene.noah, employee=scene.tuva.employee, service=scene.school, by=ingrid, at=MONDAY)

    assert both(*[offered] * 6) == [""] * 6
    assert scene.told() == ["seat-offered"]


def test_nobody_leaves_in_the_moment_that_they_are_appointed() -> None:
    scene = decided()
    with as_owner():
        ingrid, per = (an_employee(name, scene.school, profession="teacher") for name in ("Ingrid", "Per"))
        una = an_employee("Una", scene.unit, profession="leader")
    choice = Choice(ingrid.post, per.post, WEDNESDAY.date(), "Ingrid.")
    assert both(
        lambda: appoint_coordinator(about=scene.noah, choice=choice, form_key=uuid4(), by=scene.eva, at=WEDNESDAY),
        lambda: let_go(employee=ingrid.post, last_day=WEDNESDAY.date(), by=una, at=WEDNESDAY),
    ) == ["", "Wrong"]


def test_two_decide_the_same_right() -> None:
    scene = at_the_unit()
    wished(scene)
    assess(scene)
    answers = both(
        lambda: decide(scene, "plan-health", "granted", by=scene.eva),
        lambda: decide(scene, "plan-health", "refused", by=scene.tor),
    )
    assert answers == ["", "Wrong"]


def test_two_decide_the_last_two_rights_and_the_case_goes_on() -> None:
    scene = at_the_unit()
    wished(scene)
    assess(scene)
    decide(scene, "child-coordinator", "granted")
    answers = both(
        lambda: decide(scene, "coordinator-municipal", "declined", by=scene.eva),
        lambda: decide(scene, "plan-health", "granted", by=scene.tor),
    )
    assert answers == ["", ""]
    assert scene.case().step == "appointment"


def test_one_form_sent_twice_at_once_is_one_assessment() -> None:
    scene = at_the_unit()
    wished(scene)
    assert both(lambda: assess(scene, key=scene.key), lambda: assess(scene, key=scene.key)) == ["", ""]
    with as_owner():
        assert Assessment.objects.count() == 1


def test_two_appoint_somebody_each_and_there_is_one_coordinator() -> None:
    scene = decided()
    with as_owner():
        ingrid, per = (an_employee(name, scene.school).employee for name in ("Ingrid", "Per"))
    assert ingrid
    assert per

    def appointed(coordinator: UUID, deputy: UUID, by: Actor) -> Callable[[], None]:
        choice = Choice(coordinator, deputy, WEDNESDAY.date(), "They wish for Ingrid.")
        return lambda: appoint_coordinator(about=scene.noah, choice=choice, form_key=uuid4(), by=by, at=WEDNESDAY)

    assert both(appointed(ingrid, per, scene.eva), appointed(per, ingrid, scene.tor)) == ["", ""]
    with as_owner():
        assert Appointment.objects.filter(until=None).count() == 1
        assert Appointment.objects.count() == 2


def test_two_answers_from_outside_are_one() -> None:
    _key, secret = asked(vildes_bench())

    def answered(text: str) -> Callable[[], None]:
        return lambda: answer_question(link=secret.link, code=secret.code, text=text, at=TUESDAY)

    assert both(answered("Ten milligrams."), answered("Twelve.")) == ["", "Missing"]
    with as_owner():
        assert OutsideQuestion.objects.get().answer in ("Ten milligrams.", "Twelve.")


def test_many_guesses_at_once_are_all_counted_and_shut_the_link() -> None:
    _key, secret = asked(vildes_bench())
    assert both(*[lambda: open_question(secret.link, wrong(secret), at=TUESDAY)] * 7) == [""] * 7
    assert open_question(secret.link, secret.code, at=TUESDAY) is None
    with as_owner():
        assert OutsideQuestion.objects.get().attempts == 5

"""A leader hears of their own people, a reporter reads what their own service told, and the log names the very service
that somebody came in for.
"""

from uuid import UUID

import pytest
from django.db import connection

from langbenk.access.actions import Action
from langbenk.access.standing import Actor, Part, Protection
from langbenk.audit.models import LogLine
from langbenk.bench.actions.set_protection import set_protection
from langbenk.bench.door import door
from langbenk.bench.models import Tie as Seat
from langbenk.bench.protecting import Protecting
from langbenk.bench.sheets.glass import glass_sheet
from langbenk.cases.models import Concern
from langbenk.organisation.models import Employment, Unit
from tests.cases.scene import MONDAY, Scene, at_the_unit, decided
from tests.cases.test_concern import tell
from tests.cases.test_glass import smash
from tests.cases.test_roles import a_leader
from tests.conftest import as_owner
from tests.made import LONG_AGO, a_consent, a_guardian, a_person, a_service, an_employee, seat

pytestmark = pytest.mark.django_db


def told_to(leader: Actor, about: UUID, who: Actor) -> list[tuple[str, ...]]:
    """Why the roles would meet, asked of the database itself."""
    with door(Action.ROLE_SETTLE, by=leader, at=MONDAY, about=about), connection.cursor() as cursor:
        cursor.execute("SELECT reasons FROM cases_role_conflicts(%s, %s, %s)", [about, [who.employee], MONDAY.date()])
        return [tuple(row[0]) for row in cursor.fetchall()]


def test_the_database_answers_a_leader_about_their_own_people_only() -> None:
    scene = decided()
    with as_owner():
        elsewhere = a_service("child_welfare")
    of_the_unit, other = a_leader(scene.unit), a_leader(elsewhere, "Liv")
    assert told_to(of_the_unit, scene.noah, scene.tor) == [("at-the-unit",)]
    assert told_to(other, scene.noah, scene.tor) == []
    with as_owner():
        seat(scene.noah, "team_member", "hol-3-4", employee=other, service=elsewhere)
    assert told_to(of_the_unit, scene.noah, other) == [("leads",)]
    with as_owner():  # where the unit has no seat, its leader is told nothing of anybody, nor that there is a case
        Seat.objects.filter(person_id=scene.noah, kind="coordinating_unit").update(until=MONDAY.date())
    assert told_to(of_the_unit, scene.noah, other) == told_to(of_the_unit, scene.noah, scene.tor) == []


def test_a_reporter_reads_what_their_own_service_told_and_who_follows_it_up_all_of_it() -> None:
    with as_owner():
        noah = a_person("Noah", born=MONDAY.date().replace(year=2017))
        clinic, school = a_service("municipal_health"), a_service("school")
        anne, tuva, truls = an_employee("Anne", clinic), an_employee("Tuva", school), an_employee("Truls", school)
    for who, text in ((anne, "He is thin."), (tuva, "He eats alone."), (truls, "He does not sleep.")):
        tell(who, noah, text=text)

    def read_by(who: Actor) -> set[str]:
        with door(Action.CONCERN_READ, by=who, at=MONDAY, about=noah):
            return set(Concern.objects.values_list("text", flat=True))

    assert read_by(anne) == {"He is thin.", "He eats alone.", "He does not sleep."}
    assert read_by(tuva) == read_by(truls) == {"He eats alone.", "He does not sleep."}


def broken_then_protected() -> tuple[Scene, Actor, Actor]:
    """The glass was broken for Noah, and then his address was protected, with Eva named and one more."""
    scene = at_the_unit()
    leader, other = a_leader(scene.unit), a_leader(scene.school, "Solveig")
    assert smash(scene)
    with as_owner():
        against = a_person("Rolf", born=LONG_AGO)
        second = an_employee("Jon", scene.unit)
    named = frozenset({scene.eva.post, second.post})
    what = Protecting(Protection.CONFIDENTIAL, against, "police", "They have decided it.", named)
    set_protection(about=scene.noah, what=what, by=scene.eva, at=MONDAY)
    return scene, leader, other


def test_the_units_leader_sees_whom_the_broken_glass_was_about_and_a_colleague_who_is_not_named_does_not() -> None:
    scene, leader, _ = broken_then_protected()
    for who, name in ((scene.eva, "Noah Lie"), (leader, "Noah Lie"), (scene.tor, "")):
        assert [(one.name, one.employee_name) for one in glass_sheet(by=who, at=MONDAY).waiting] == [(name, "Tuva Moe")]


def test_the_log_names_the_service_whose_seat_opened_and_not_another_of_the_same_kind() -> None:
    with as_owner():
        noah = a_person("Noah", born=MONDAY.date().replace(year=2017))
        mother = a_guardian("Siri", noah)
        seat(noah, "guardian", "bl-30", relative=mother)
        services = sorted((a_service("school", "First"), a_service("ppt", "Second")))
        tuva = an_employee("Tuva", services[0])
        unit = Unit.objects.create(service_id=services[1], name="Everybody")
        Employment.objects.create(employee_id=tuva.post, unit=unit, profession="adviser", since=LONG_AGO)
        seats = {one: seat(noah, "team_member", "hol-3-4", employee=tuva, service=one) for one in services}
        a_consent(noah, services[1], mother)
    with door(Action.PLAN_READ, by=tuva, at=MONDAY, about=noah, part=Part.PLAN) as opened:
        assert (opened.service, opened.verdict.tie) == (services[1], seats[services[1]])
    with as_owner():
        line = LogLine.objects.get(action="plan.read")
        assert (line.service, line.tie) == (services[1], seats[services[1]])

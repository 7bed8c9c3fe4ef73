"""Behind the pages: answers and log lines in one's own name, a glass that tells nothing, a name that is left out."""

from contextlib import AbstractContextManager
from datetime import UTC, date, datetime
from uuid import UUID, uuid4

import pytest
from django.db import ProgrammingError, connection, transaction
from django.urls import reverse

from langbenk.access.actions import Action
from langbenk.access.standing import Actor, Hat
from langbenk.bench.door import Opened, door, listing
from langbenk.bench.models import Charge, Consent
from langbenk.cases.actions.break_glass import break_glass
from langbenk.cases.models import Case
from langbenk.insight.actions.ask_why import ask_why
from langbenk.insight.sheets.questions import question_sheet, questions_to_me
from langbenk.insight.sheets.who_looked import who_looked_sheet
from langbenk.organisation.models import Employee, Employment, Unit
from tests.bench.guarded import MONDAY, TUESDAY, Scene, at_peace
from tests.conftest import as_owner
from tests.made import LONG_AGO, a_consent, a_person, a_service, an_employee, seat, signed_in_client

pytestmark = pytest.mark.django_db


def consenting(scene: Scene, by: Actor) -> AbstractContextManager[Opened]:
    return door(Action.CONSENT_GIVE, by=by, at=MONDAY, about=scene.ylva)


def test_a_mother_takes_back_her_own_answer_and_not_the_fathers() -> None:
    scene = at_peace()
    with as_owner():
        for by in (scene.ellen, scene.ronny):
            a_consent(scene.ylva, scene.school, by)
    with consenting(scene, scene.ellen):
        mine = Consent.objects.filter(person_id=scene.ylva, withdrawn_at=None)
        assert mine.update(withdrawn_at=MONDAY, withdrawn_by=scene.ellen.person) == 1
    with as_owner():
        assert Consent.objects.get(withdrawn_at=None).given_by_id == scene.ronny.person


def test_nobody_at_home_answers_in_anothers_name() -> None:
    scene = at_peace()
    for giver in (scene.ronny, scene.ellen):
        answer = Consent(
            person_id=scene.ylva,
            service_id=scene.school,
            part="plan",
            given_by_id=giver.person,
            given_at=MONDAY,
            informed_text="What the plan holds.",
        )
        with consenting(scene, scene.ellen):
            if giver is scene.ellen:
                Consent.objects.bulk_create([answer])
            else:
                with pytest.raises(ProgrammingError, match="row-level security"), transaction.atomic():
                    Consent.objects.bulk_create([answer])
    with as_owner():
        assert Consent.objects.get().given_by_id == scene.ellen.person


@pytest.mark.parametrize("whose", ["employee", "service"])
def test_a_line_names_no_other_employee_and_no_other_service(whose: str) -> None:
    scene = at_peace()
    named = {"employee": scene.ingrid.employee, "service": None}
    named[whose] = scene.school if whose == "service" else scene.tuva.employee
    line = (
        "INSERT INTO audit_logline (at, person, actor, hat, employee, service, action, part, permitted, why, ground)"
        " VALUES (%s, %s, %s, 'staff', %s, %s, 'case.read', '', true, '', '')"
    )
    with door(Action.CASE_READ, by=scene.ingrid, at=MONDAY, about=scene.ylva), connection.cursor() as cursor:
        cursor.execute(line, [MONDAY, scene.ylva, scene.ingrid.person, scene.ingrid.employee, None])
        with pytest.raises(ProgrammingError, match="row-level security"), transaction.atomic():
            cursor.execute(line, [MONDAY, scene.ylva, scene.ingrid.person, named["employee"], named["service"]])


def test_a_broken_glass_does_not_tell_who_has_a_case() -> None:
    scene = at_peace()
    with as_owner():
        nobody = a_person("Kari", born=date(2016, 1, 1))
        xenia = an_employee("Xenia", scene.school)
    now = datetime.now(UTC)

    def answers(about: UUID) -> set[int]:
        names = ("case", "consents", "seats", "relatives", "protection")
        browser = signed_in_client(xenia)
        return {browser.get(reverse(name, args=[about])).status_code for name in names}

    def smash(about: UUID) -> bool:
        why = {"ground": "fvl-13b", "because": "Danger.", "hours": 1, "form_key": uuid4()}
        return break_glass(about=about, by=xenia, at=now, **why)

    assert not smash(nobody)
    assert answers(nobody) == {404}
    with as_owner():
        Case.objects.create(person_id=nobody, step="plan", opened_at=MONDAY, next_on=date(2026, 12, 1))
    assert 200 in answers(nobody)


def test_a_question_does_not_name_a_protected_child_to_a_leader_who_is_not_named() -> None:
    scene = at_peace()
    with as_owner():
        gro = an_employee("Gro", scene.school, profession="leader")
    with door(Action.CASE_READ, by=scene.tuva, at=MONDAY, about=scene.ylva):
        pass
    looks = who_looked_sheet(about=scene.ylva, by=scene.ellen, at=TUESDAY).looks
    line = max(line for look in looks if not look.mine for line in look.lines)
    ask_why(about=scene.ylva, line=line, words="Why?", form_key=uuid4(), by=scene.ellen, at=TUESDAY)
    assert [one.child for one in questions_to_me(by=gro, at=TUESDAY)] == ["Ylva Dahl"]
    scene.set(at=TUESDAY)
    (asked,) = questions_to_me(by=gro, at=TUESDAY)
    assert asked.child == ""
    assert question_sheet(question=asked.id, about=scene.ylva, by=gro, at=TUESDAY).child == ""


def test_who_reviews_the_log_meets_no_family_of_theirs_and_nobody_they_are_barred_from() -> None:
    scene = at_peace()
    with as_owner():
        post = Employee.objects.create(person_id=scene.ronny.person, given_name="Ronny", family_name="Strand")
        unit = Unit.objects.get(service_id=scene.school)
        Employment.objects.create(employee=post, unit=unit, profession="adviser", since=LONG_AGO)
        rune = an_employee("Rune", scene.school)
        for employee in (post.id, rune.employee):
            Charge.objects.create(employee_id=employee, kind="log_controller", ground="pjf-14", since=LONG_AGO)
    with door(Action.CASE_READ, by=scene.tuva, at=MONDAY, about=scene.ylva):
        pass

    def seen(by: Actor) -> set[UUID]:
        with door(Action.LOG_REVIEW, by=by, at=TUESDAY, about=None), connection.cursor() as cursor:
            cursor.execute("SELECT person FROM insight_looks(%s, %s)", [date(2026, 11, 1), date(2026, 11, 30)])
            return {row[0] for row in cursor.fetchall()}

    ronny = Actor(scene.ronny.person, Hat.STAFF, post.id)
    assert (seen(rune), seen(ronny)) == ({scene.ylva}, set())
    scene.set(at=TUESDAY)
    assert (seen(rune), seen(ronny)) == ({scene.ylva}, set())


def test_a_seat_for_a_service_that_somebody_has_left_is_in_no_line_of_their_list() -> None:
    scene = at_peace()
    with as_owner():
        former = a_service("kindergarten", "Solsiden")
        old = seat(scene.ylva, "contact", "hol-3-4", employee=scene.ingrid, service=former, since=date(2019, 1, 1))
    with listing(Action.CASE_LIST, by=scene.ingrid, at=MONDAY) as shown:
        shown.append(scene.ylva)
    with as_owner(), connection.cursor() as cursor:
        cursor.execute("SELECT service, tie FROM audit_logline WHERE action = 'case.list'")
        ((service, tie),) = cursor.fetchall()
    assert service not in (None, former)
    assert tie not in (None, old)

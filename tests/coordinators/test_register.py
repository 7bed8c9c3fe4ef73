"""The register: what somebody knows, can carry and has taken; who could suit a child; nobody leaves while leading."""

from datetime import UTC, date, datetime, timedelta
from uuid import UUID, uuid4

import pytest
from django.db import IntegrityError, connection, transaction

from langbenk.access.standing import Actor, Hat
from langbenk.bench.deeds import Missing, Wrong
from langbenk.bench.door import Refused
from langbenk.bench.models import Tie
from langbenk.cases.actions.appoint_coordinator import Choice, appoint_coordinator
from langbenk.cases.models import Letter, Wish
from langbenk.cases.process import BESIDE, ROAD
from langbenk.coordinators.actions.agree_capacity import agree_capacity
from langbenk.coordinators.actions.end_competence import end_competence
from langbenk.coordinators.actions.hand_over import Note, hand_over
from langbenk.coordinators.actions.let_go import let_go
from langbenk.coordinators.actions.note_competence import note_competence
from langbenk.coordinators.actions.note_training import Course, note_training
from langbenk.coordinators.actions.send_mandate import Terms, send_mandate
from langbenk.coordinators.actions.set_target import set_target
from langbenk.coordinators.actions.weigh_case import weigh_case
from langbenk.coordinators.sheets.coordinating import Match, coordinating_sheet
from langbenk.coordinators.sheets.register import coordinator_sheet, register_sheet
from langbenk.coordinators.sheets.targets import targets_sheet
from langbenk.organisation.models import Employment
from langbenk.people.models import Guardian
from tests.cases.scene import Scene, decided
from tests.conftest import as_owner
from tests.coordinators.scene import FRIDAY, Led, appoint, away, employments, led
from tests.made import LONG_AGO, a_service, an_employee, seat

pytestmark = pytest.mark.django_db
ON = FRIDAY.date()


def know(who: Actor, kind: str, what: str, *, by: Actor) -> None:
    note_competence(employee=who.post, kind=kind, what=what, by=by, at=FRIDAY)


def matches(scene: Scene) -> dict[str, Match]:
    sheet = coordinating_sheet(about=scene.noah, by=scene.eva, at=FRIDAY)
    return {match.name: match for match in sheet.matches}


def test_the_register_holds_whoever_leads_or_could_with_load_and_room() -> None:
    story = led()
    eva = story.scene.eva
    know(story.scene.tuva, "field", "school", by=eva)
    weigh_case(about=story.noah, weight=3, by=eva, at=FRIDAY)
    agree_capacity(employee=story.ingrid.post, most=2, by=eva, at=FRIDAY)
    note_training(
        employee=story.per.post, course=Course("Basics", date(2024, 1, 1), date(2026, 1, 1)), by=eva, at=FRIDAY
    )
    lines = {line.name: line for line in register_sheet(by=eva, at=FRIDAY).lines}
    assert sorted(lines) == ["Ingrid Moe", "Per Moe", "Tuva Moe"]
    ingrid = lines["Ingrid Moe"].load
    assert (ingrid.families, ingrid.weight, ingrid.most, ingrid.free) == (1, 3, 2, -1)
    assert (lines["Per Moe"].due_again, lines["Per Moe"].late) == (date(2026, 1, 1), True)
    assert lines["Tuva Moe"].fields == ("school",)
    assert [line.name for line in register_sheet(by=eva, at=FRIDAY, named="gro").found] == ["Gro Moe"]


def test_a_course_that_is_taken_again_is_due_by_its_last_day() -> None:
    story = led()
    for taken, again in ((date(2024, 1, 1), date(2026, 1, 1)), (date(2026, 1, 5), date(2028, 1, 1))):
        note_training(employee=story.per.post, course=Course("Basics", taken, again), by=story.una, at=FRIDAY)
    line = coordinator_sheet(employee=story.per.post, by=story.una, at=FRIDAY).line
    assert (line.due_again, line.late) == (date(2028, 1, 1), False)


@pytest.mark.parametrize(
    ("course", "code"),
    [
        (Course(" ", date(2026, 1, 1)), "course: empty"),
        (Course("x" * 201, date(2026, 1, 1)), "course: too-long"),
        (Course("Basics", date(2026, 11, 7)), "taken_on: not-come"),
        (Course("Basics", date(2026, 1, 1), date(2026, 1, 1)), "due_again_on: before-start"),
        (Course("Basics", date(2026, 1, 1), date(2076, 1, 1)), "due_again_on: too-far"),
    ],
)
def test_a_course_that_cannot_be_is_not_noted(course: Course, code: str) -> None:
    story = led()
    with pytest.raises(Wrong, match=code):
        note_training(employee=story.per.post, course=course, by=story.una, at=FRIDAY)


def test_the_register_is_the_units_and_nobody_else_reads_or_writes_in_it() -> None:
    story = led()
    for by in (story.ingrid, story.gro, Actor(story.scene.siri.person, Hat.FAMILY)):
        with pytest.raises(Refused):
            register_sheet(by=by, at=FRIDAY)
        with pytest.raises(Refused):
            know(story.ingrid, "field", "school", by=by)
        with pytest.raises(Refused):
            let_go(employee=story.per.post, last_day=ON, by=by, at=FRIDAY)
    with pytest.raises(Wrong, match="what: unknown"):
        know(story.ingrid, "field", "magic", by=story.una)
    with pytest.raises(Wrong, match="most: out-of-reach"):
        agree_capacity(employee=story.ingrid.post, most=101, by=story.una, at=FRIDAY)
    with pytest.raises(Wrong, match="weight: out-of-reach"):
        weigh_case(about=story.noah, weight=6, by=story.una, at=FRIDAY)


def test_what_is_known_is_noted_once_and_can_be_taken_away() -> None:
    story = led()
    for _press in range(2):
        know(story.ingrid, "language", "so", by=story.una)
    (known,) = coordinator_sheet(employee=story.ingrid.post, by=story.una, at=FRIDAY).knows
    end_competence(employee=story.ingrid.post, competence=known.id, by=story.una, at=FRIDAY)
    assert coordinator_sheet(employee=story.ingrid.post, by=story.una, at=FRIDAY).knows == ()


def test_suggestions_have_reasons_and_leave_out_whom_they_must() -> None:
    scene = decided()
    with as_owner():
        kindergarten = a_service("kindergarten", "Solbakken")
        nora, olav, pia, rut = (
            an_employee(name, scene.school, profession="teacher") for name in ("Nora", "Olav", "Pia", "Rut")
        )
        kari = an_employee("Kari", kindergarten, profession="kindergarten_teacher")
        seat(scene.noah, "contact", "oppl-24-1", employee=scene.tuva, service=scene.school)
        Guardian.objects.create(
            child_id=scene.noah, guardian_id=rut.person, kinship="mother", responsibility="joint", since=LONG_AGO
        )
        Wish.objects.filter(scheme="plan").update(words="We know Kari Moe, and would like her.")
    for who in (nora, pia, rut, kari, scene.tor):
        know(who, "field", "school", by=scene.eva)
        agree_capacity(employee=who.post, most=3, by=scene.eva, at=FRIDAY)
    agree_capacity(employee=olav.post, most=0, by=scene.eva, at=FRIDAY)
    know(olav, "field", "school", by=scene.eva)
    away(Led(scene, pia, nora, nora, nora), pia)
    found = matches(scene)
    assert list(found) == ["Kari Moe", "Nora Moe", "Tuva Moe"]  # full, away, family, and decides on the help: left out
    assert (found["Kari Moe"].named, found["Kari Moe"].knows, found["Kari Moe"].helps) == (True, ("school",), False)
    assert (found["Nora Moe"].helps, found["Nora Moe"].free) == (True, 3)
    assert coordinating_sheet(about=scene.noah, by=scene.eva, at=FRIDAY).appointment.leading == ()


def test_whoever_leads_a_case_is_not_let_go_before_somebody_else_does() -> None:
    story = led()
    monday = ON + timedelta(days=3)
    with pytest.raises(Wrong, match="last_day: leads-cases"):
        let_go(employee=story.ingrid.post, last_day=monday, by=story.una, at=FRIDAY)
    with pytest.raises(IntegrityError, match="leads 1 cases"), transaction.atomic(), as_owner():
        Employment.objects.filter(employee_id=story.ingrid.post).update(until=monday)
    sheet = coordinator_sheet(employee=story.ingrid.post, by=story.una, at=FRIDAY)
    assert ([one.name for one in sheet.leads], sheet.hidden) == (["Noah Lie"], 0)
    appoint(story.scene, story.per, story.scene.tuva, at=FRIDAY)
    let_go(employee=story.ingrid.post, last_day=monday, by=story.una, at=FRIDAY)
    assert [job.until for job in employments(story.ingrid)] == [monday]
    with pytest.raises(Wrong, match="past"):
        let_go(employee=story.per.post, last_day=date(2026, 11, 1), by=story.una, at=FRIDAY)


def test_somebody_who_left_cannot_be_appointed() -> None:
    story = led()
    let_go(employee=story.scene.tuva.post, last_day=ON, by=story.una, at=FRIDAY)
    choice = Choice(story.scene.tuva.post, story.per.post, ON, "Tuva.")
    with pytest.raises(Wrong, match="coordinator: not-employed"):
        appoint_coordinator(about=story.noah, choice=choice, form_key=uuid4(), by=story.scene.eva, at=FRIDAY)
    with pytest.raises(Missing):
        coordinator_sheet(employee=story.scene.tuva.post, by=story.una, at=FRIDAY)
    assert story.leads() == [("child_coordinator", "Ingrid"), ("deputy", "Per")]


TERMS = Terms("four hours a week", date(2027, 5, 3), date(2026, 11, 4))
NOTE = Note("The plan is begun.", "That nobody asks twice.", date(2026, 11, 5))


def letters() -> list[tuple[str, str, UUID | None, UUID | None]]:
    with as_owner():
        return list(Letter.objects.order_by("kind").values_list("kind", "to_body", "to_id", "dispatch"))


def test_an_appointment_has_its_letters_once_and_the_family_gets_theirs() -> None:
    story = led()
    for _press in range(2):
        send_mandate(about=story.noah, terms=TERMS, by=story.scene.eva, at=FRIDAY)
    told, mandate = letters()
    assert (told[0], told[2]) == ("appointment", story.scene.siri.person)
    assert told[3] is not None
    assert mandate == ("mandate", "Ingrid Moe", None, None)
    with pytest.raises(Refused):
        send_mandate(about=story.noah, terms=TERMS, by=story.scene.tuva, at=FRIDAY)


def test_what_the_next_one_must_know_is_written_once_when_there_is_a_next_one() -> None:
    story = led()
    with pytest.raises(Missing):
        hand_over(about=story.noah, note=NOTE, by=story.ingrid, at=FRIDAY)
    appoint(story.scene, story.per, story.ingrid, at=FRIDAY)
    assert coordinating_sheet(about=story.noah, by=story.ingrid, at=FRIDAY).waits == ("mandate", "hand-over")
    for _press in range(2):
        hand_over(about=story.noah, note=NOTE, by=story.ingrid, at=FRIDAY)
    assert letters() == [("hand-over", "Per Moe", None, None)]
    assert coordinating_sheet(about=story.noah, by=story.scene.eva, at=FRIDAY).waits == ("mandate",)


def test_whoever_leads_the_unit_sets_the_targets_and_history_is_kept() -> None:
    story = led()
    for step, days in (("unit", 3), ("change", 7), ("unit", 4), ("message", 2)):
        set_target(step=step, days=days, since=ON, by=story.una, at=FRIDAY + timedelta(seconds=days))
    sheet = targets_sheet(by=story.scene.eva, at=FRIDAY)
    lines = (*sheet.steps, *sheet.matters, *sheet.habits)
    assert {line.step: line.days for line in lines if line.own} == {"unit": 4, "change": 7, "message": 2}
    assert [line.step for line in lines if line.in_working_days] == ["dispute"]
    assert next((one.step, one.days, one.set_by) for one in sheet.history) == ("change", 7, "Una Moe")
    assert (sheet.may_set, targets_sheet(by=story.una, at=FRIDAY).may_set) == (False, True)
    steps = {key for table in (ROAD, BESIDE) for key, place in table.items() if place.target_days}
    assert {line.step for line in (*sheet.steps, *sheet.matters)} == steps
    for by, refused in ((story.scene.eva, Missing), (story.gro, Refused)):
        with pytest.raises(refused):
            set_target(step="unit", days=9, since=ON, by=by, at=FRIDAY)


@pytest.mark.parametrize(
    ("step", "days", "since", "code"),
    [
        ("review", 5, ON, "step: unknown"),
        ("nothing", 5, ON, "step: unknown"),
        ("unit", 0, ON, "days: out-of-reach"),
        ("unit", 366, ON, "days: out-of-reach"),
        ("unit", 5, date(2026, 11, 5), "since: past"),
        ("unit", 5, date(2046, 11, 5), "since: too-far"),
    ],
)
def test_a_target_that_cannot_be_is_not_set(step: str, days: int, since: date, code: str) -> None:
    story = led()
    with pytest.raises(Wrong, match=code):
        set_target(step=step, days=days, since=since, by=story.una, at=FRIDAY)


def test_the_load_is_told_to_the_unit_and_of_oneself_and_to_nobody_else() -> None:
    story = led()
    with as_owner():
        other = datetime(2026, 11, 6, 9, 0, tzinfo=UTC)
        assert Tie.objects.filter(employee_id=story.ingrid.post).exists()
    with pytest.raises(Refused):
        coordinating_sheet(about=story.noah, by=story.scene.tuva, at=other)
    with connection.cursor() as cursor:
        cursor.execute("SELECT set_config('langbenk.action', 'nothing', true)")
        cursor.execute("SELECT count(*) FROM coordinators_load(NULL)")
        assert cursor.fetchone() == (0,)

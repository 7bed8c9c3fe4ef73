"""The glass: opened in an emergency, on a ground and for a reason, for some hours, and gone through afterwards."""

from datetime import UTC, date, datetime, timedelta
from uuid import UUID, uuid4

import pytest

from langbenk.access.actions import Action
from langbenk.access.standing import Actor, Protection
from langbenk.bench.actions.declare_closeness import declare_closeness
from langbenk.bench.actions.review_glass import review_glass
from langbenk.bench.actions.take_glass_review import take_glass_review
from langbenk.bench.deeds import Missing, Wrong
from langbenk.bench.door import Refused, door
from langbenk.bench.glass import review_by
from langbenk.bench.models import AddressProtection, Lifting
from langbenk.bench.sheets.glass import GlassSheet, glass_sheet, review_sheet
from langbenk.bench.sheets.who_looked import last_look_of_another
from langbenk.cases.actions.break_glass import break_glass
from langbenk.cases.sheets.board import board
from langbenk.organisation.models import Employment
from tests.cases.scene import MONDAY, Scene, at_the_unit
from tests.conftest import as_owner
from tests.made import a_person, a_service, an_employee, seat

pytestmark = pytest.mark.django_db
HOUR = timedelta(hours=1)


def smash(
    scene: Scene, by: Actor | None = None, *, about: UUID | None = None, hours: int = 2, at: datetime = MONDAY,
    ground: str = "fvl-13b", because: str = "He has run away, and takes insulin.", key: UUID | None = None,
) -> bool:  # fmt: skip
    return break_glass(
        about=about or scene.noah, ground=ground, because=because, hours=hours, form_key=key or uuid4(),
        by=by or scene.tuva, at=at,
    )  # fmt: skip


def opens(action: Action, by: Actor, about: UUID, at: datetime) -> str:
    try:
        with door(action, by=by, at=at, about=about) as opened:
            return opened.verdict.why
    except Refused as refused:
        return "secret" if refused.verdict.secret else refused.verdict.why


def waiting(scene: Scene, by: Actor | None = None) -> GlassSheet:
    return glass_sheet(by=by or scene.eva, at=MONDAY)


def liftings() -> list[Lifting]:
    with as_owner():
        return list(Lifting.objects.order_by("at"))


def test_it_opens_what_saves_a_life_at_once_and_shuts_again_at_the_minute() -> None:
    scene = at_the_unit()
    assert opens(Action.CASE_READ, scene.tuva, scene.noah, MONDAY) == "secret"
    assert smash(scene, hours=2)
    for action in (Action.CASE_READ, Action.COOPERATION_READ, Action.PLAN_READ, Action.ENTRY_READ):
        assert opens(action, scene.tuva, scene.noah, MONDAY) == "emergency"
    for action in (Action.CONCERN_READ, Action.RIGHTS_READ, Action.PLAN_WRITE, Action.CONSENT_READ):
        assert opens(action, scene.tuva, scene.noah, MONDAY) == "not-yours"
    just_before = MONDAY + 2 * HOUR - timedelta(microseconds=1)
    assert opens(Action.CASE_READ, scene.tuva, scene.noah, just_before) == "emergency"
    assert opens(Action.CASE_READ, scene.tuva, scene.noah, MONDAY + 2 * HOUR) == "secret"


def test_the_unit_sees_it_at_once_with_the_day_it_is_due() -> None:
    scene = at_the_unit()
    smash(scene, hours=3)
    [broken] = waiting(scene).waiting
    assert (broken.name, broken.employee_name, broken.service_name) == ("Noah Lie", "Tuva Moe", "Lysvik")
    assert (broken.because, broken.ground) == ("He has run away, and takes insulin.", "fvl-13b")
    assert (broken.until, broken.review_by, broken.late) == (MONDAY + 3 * HOUR, date(2026, 11, 5), False)
    assert board(by=scene.eva, at=MONDAY).glass == 1
    assert board(by=scene.tuva, at=MONDAY).glass == 0
    assert glass_sheet(by=scene.eva, at=MONDAY + timedelta(days=4)).waiting[0].late
    assert waiting(scene, scene.tuva) == GlassSheet((), ())


def test_the_family_reads_it_in_their_log_at_once() -> None:
    scene = at_the_unit()
    smash(scene)
    with door(Action.LOG_READ, by=scene.siri, at=MONDAY, about=scene.noah):
        look = last_look_of_another(scene.noah, scene.siri)
    assert look
    assert (look.action, look.name, look.permitted) == ("glass.break", "Tuva Moe", True)


def test_the_answer_is_kept_the_same_where_nothing_is_known() -> None:
    scene = at_the_unit()
    with as_owner():
        emil = a_person("Emil", born=date(2015, 1, 1))
    assert not smash(scene, about=emil)
    assert opens(Action.CASE_READ, scene.tuva, emil, MONDAY) == "secret"
    assert [one.name for one in waiting(scene).waiting] == ["Emil Lie"]


def test_never_own_family_and_never_where_an_address_is_protected() -> None:
    scene = at_the_unit()
    with as_owner():
        AddressProtection.objects.create(
            person_id=scene.noah, grade=Protection.CLIENT, decided_by="police", reason="So.",
            named_staff=[scene.eva.post], set_by_id=scene.eva.post, set_at=MONDAY,
        )  # fmt: skip
        emil = a_person("Emil", born=date(2015, 1, 1))
    with pytest.raises(Refused) as refused:
        smash(scene)
    assert (refused.value.verdict.why, refused.value.verdict.secret) == ("no-emergency", True)
    declare_closeness(about=emil, by=scene.tuva, at=MONDAY)
    with pytest.raises(Refused) as refused:
        smash(scene, about=emil)
    assert refused.value.verdict.why == "own-family"
    assert liftings() == []


def test_a_protection_that_comes_later_shuts_it_and_hides_the_name() -> None:
    scene = at_the_unit()
    smash(scene)
    with as_owner():
        AddressProtection.objects.create(
            person_id=scene.noah, grade=Protection.STRICT, decided_by="police", reason="So.",
            named_staff=[scene.eva.post], set_by_id=scene.eva.post, set_at=MONDAY,
        )  # fmt: skip
    assert opens(Action.CASE_READ, scene.tuva, scene.noah, MONDAY) == "secret"
    assert [one.name for one in waiting(scene, scene.tor).waiting] == [""]
    assert [one.name for one in waiting(scene, scene.eva).waiting] == ["Noah Lie"]


def test_who_leads_here_needs_no_glass() -> None:
    scene = at_the_unit()
    with as_owner():
        ingrid = an_employee("Ingrid", scene.school)
        seat(scene.noah, "child_coordinator", "hol-7-2a", employee=ingrid, service=scene.school)
    with pytest.raises(Wrong, match="because: open-already"):
        smash(scene, ingrid)


@pytest.mark.parametrize(
    ("wrong", "code"),
    [
        ({"because": "  "}, "because: empty"),
        ({"ground": "curiosity"}, "ground: unknown"),
        ({"hours": 0}, "hours: unknown"),
        ({"hours": 9}, "hours: unknown"),
    ],
)
def test_a_ground_a_reason_and_some_hours(wrong: dict[str, str | int], code: str) -> None:
    scene = at_the_unit()
    with pytest.raises(Wrong, match=code):
        smash(scene, **wrong)  # type: ignore[arg-type]
    assert liftings() == []


def test_the_grounds_of_health_personnel_are_for_health_services_alone() -> None:
    scene = at_the_unit()
    with as_owner():
        clinic = a_service("child_mental_health", "The clinic")
        nurse = an_employee("Bente", clinic)
    for ground in ("hpl-23", "hpl-31"):
        for at_work in (scene.tuva, scene.tor):  # in a school, and in the coordinating unit
            with pytest.raises(Wrong, match="ground: for-health-personnel"):
                smash(scene, at_work, ground=ground)
        assert smash(scene, nurse, ground=ground)
    assert smash(scene, ground="fvl-13b")
    assert len(liftings()) == 3


def test_a_second_press_breaks_it_once_and_the_family_never() -> None:
    scene, key = at_the_unit(), uuid4()
    for _press in range(2):
        assert smash(scene, key=key)
    assert len(liftings()) == 1
    with pytest.raises(Refused):
        smash(scene, scene.siri)


def test_another_goes_through_it_once() -> None:
    scene = at_the_unit()
    smash(scene, scene.tor)
    [broken] = waiting(scene).waiting
    this = {"about": scene.noah, "lifting": broken.id, "finding": "justified", "note": "He was found by four o'clock."}
    with pytest.raises(Wrong, match="finding: own-glass"):
        review_glass(**this, by=scene.tor, at=MONDAY)
    for by in (scene.tuva, scene.siri):
        with pytest.raises(Refused):
            review_glass(**this, by=by, at=MONDAY)
    review_glass(**this, by=scene.eva, at=MONDAY + HOUR)
    review_glass(**this | {"finding": "report"}, by=scene.eva, at=MONDAY + 2 * HOUR)  # stays as it is
    [done] = waiting(scene).done
    assert (done.finding, done.reviewer_name, done.reviewed_at) == ("justified", "Eva Moe", MONDAY + HOUR)
    assert board(by=scene.eva, at=MONDAY).glass == 0


def test_the_units_leader_is_named_from_the_start_and_another_can_take_it() -> None:
    scene = at_the_unit()
    with as_owner():
        ylva = an_employee("Ylva", scene.unit, profession="leader")
    smash(scene)
    [broken] = waiting(scene, ylva).waiting
    assert (broken.reviewer_name, broken.to_me, broken.review_by) == ("Ylva Moe", True, date(2026, 11, 5))
    this = {"about": scene.noah, "lifting": broken.id}
    for by in (scene.tuva, scene.siri):
        with pytest.raises(Refused):
            take_glass_review(**this, by=by, at=MONDAY)
    take_glass_review(**this, by=scene.tor, at=MONDAY)
    [broken] = waiting(scene, scene.tor).waiting
    assert (broken.reviewer_name, broken.to_me, broken.reviewed_at) == ("Tor Moe", True, None)
    review_glass(**this, finding="justified", note="He was found.", by=scene.eva, at=MONDAY + HOUR)
    take_glass_review(**this, by=ylva, at=MONDAY + 2 * HOUR)  # it has been gone through
    [done] = waiting(scene, ylva).done
    assert (done.reviewer_name, done.to_me) == ("Eva Moe", False)


def test_nobody_is_named_to_go_through_their_own_nor_their_familys() -> None:
    scene = at_the_unit()
    with as_owner():
        ylva = an_employee("Ylva", scene.unit, profession="leader")
        emil = a_person("Emil", born=date(2015, 1, 1))
    smash(scene, ylva)
    [broken] = waiting(scene).waiting
    assert (broken.reviewer_name, waiting(scene, ylva).waiting[0].mine) == ("Eva Moe", True)
    with pytest.raises(Wrong, match="finding: own-glass"):
        take_glass_review(about=scene.noah, lifting=broken.id, by=ylva, at=MONDAY)
    declare_closeness(about=emil, by=ylva, at=MONDAY)
    smash(scene, about=emil)
    assert {one.name: one.reviewer_name for one in waiting(scene).waiting} == {
        "Noah Lie": "Eva Moe",
        "Emil Lie": "Eva Moe",
    }
    with as_owner():
        Employment.objects.filter(unit__service_id=scene.unit).exclude(employee_id=ylva.employee).update(until=MONDAY)
        kari = a_person("Kari", born=date(2014, 1, 1))
    smash(scene, ylva, about=kari)
    with as_owner():
        assert Lifting.objects.get(person_id=kari).reviewer_id is None


def test_what_is_not_there_is_not_gone_through() -> None:
    scene = at_the_unit()
    smash(scene)
    [broken] = waiting(scene).waiting
    with as_owner():
        emil = a_person("Emil", born=date(2015, 1, 1))
    with pytest.raises(Missing):
        review_sheet(about=emil, lifting=broken.id, by=scene.eva, at=MONDAY)
    with pytest.raises(Missing):
        review_glass(about=emil, lifting=broken.id, finding="report", note="Odd.", by=scene.eva, at=MONDAY)
    with pytest.raises(Wrong, match="finding: unknown"):
        review_glass(about=scene.noah, lifting=broken.id, finding="fine", note="Odd.", by=scene.eva, at=MONDAY)


@pytest.mark.parametrize(
    ("broken", "due"),
    [
        (date(2026, 11, 2), date(2026, 11, 5)),  # a Monday
        (date(2026, 11, 6), date(2026, 11, 11)),  # a Friday
        (date(2026, 12, 23), date(2026, 12, 29)),  # over Christmas: Christmas Eve is a working day
    ],
)
def test_three_working_days(broken: date, due: date) -> None:
    assert review_by(broken) == due


def test_what_waits_longest_stands_on_top_and_what_is_done_below() -> None:
    scene = at_the_unit()
    for day in (9, 2, 4):
        smash(scene, at=datetime(2026, 11, day, 9, tzinfo=UTC))
    sheet = glass_sheet(by=scene.eva, at=datetime(2026, 11, 10, tzinfo=UTC))
    assert [one.at.day for one in sheet.waiting] == [2, 4, 9]

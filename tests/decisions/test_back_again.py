"""A case that has ended, and a complaint that brings it back: to the unit while it is looked at, to the road if it
succeeds.
"""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from uuid import UUID, uuid4

import pytest

from langbenk.access.standing import Actor
from langbenk.bench.deeds import Wrong
from langbenk.bench.door import Refused
from langbenk.bench.models import Tie
from langbenk.cases.actions.register_concern import register_concern
from langbenk.cases.models import Case, Decision, Letter
from langbenk.cases.seating import decided_rights
from langbenk.decisions.actions.change_on_complaint import change_on_complaint
from langbenk.decisions.actions.record_outcome import record_outcome
from langbenk.decisions.actions.send_on import send_on
from langbenk.decisions.actions.weigh_lateness import weigh_lateness
from langbenk.decisions.sheets.answers import answers_sheet
from langbenk.decisions.sheets.family_answers import disagree_sheet
from langbenk.transitions.actions.close_case import close_case
from langbenk.transitions.closing import Why
from langbenk.transitions.models import Closing
from langbenk.transitions.nightly import prepare_what_comes
from langbenk.transitions.sheets.after import after_sheet
from tests.cases.scene import Scene, decided
from tests.conftest import as_owner
from tests.decisions.scene import FRIDAY, THURSDAY, complained, life_of, matters, refused, told

pytestmark = pytest.mark.django_db
AGAINST = Why(
    "against_wish",
    "The need is over.",
    "Siri",
    "He is at school.",
    child_heard="He wants it to go on.",
    weight="We know it.",
)
MONDAY_AFTER = datetime(2026, 11, 9, 9, 0, tzinfo=UTC)
NEXT_YEAR = datetime(2027, 11, 8, 9, 0, tzinfo=UTC)
LAST_DAY = date(2026, 12, 4)  # four weeks from Friday


def close(scene: Scene, why: Why = AGAINST, at: datetime = FRIDAY, by: Actor | None = None) -> None:
    close_case(about=scene.noah, why=why, form_key=uuid4(), by=by or scene.eva, at=at)


def the_no(scene: Scene) -> UUID:
    """The decision by which the right ended."""
    with as_owner():
        return Decision.objects.get(person_id=scene.noah, rule="child-coordinator", outcome="refused").id


def changed(scene: Scene, complaint: UUID, at: datetime = MONDAY_AFTER) -> None:
    change_on_complaint(
        about=scene.noah, complaint=complaint, outcome="granted", reasons="It lasts.", child_heard="Yes.", is_new="",
        weight="Much.", by=scene.tor, at=at,
    )  # fmt: skip


def seats(scene: Scene, on: date) -> set[str]:
    with as_owner():
        return set(Tie.objects.filter(person_id=scene.noah).exclude(until__lte=on).values_list("kind", flat=True))


def test_a_right_that_ends_against_their_wish_ends_by_a_decision_that_they_can_complain_of() -> None:
    scene = decided()
    for lacks in ("child_heard", "weight"):
        with pytest.raises(Wrong) as wrong:
            close(scene, replace(AGAINST, **{lacks: " "}))
        assert (wrong.value.field, wrong.value.code) == (lacks, "empty")
    close(scene)
    case = scene.case()
    assert (case.step, case.closed_at, case.next_on) == ("closed", None, LAST_DAY)
    with as_owner():
        assert decided_rights(case) == {
            "child-coordinator": "refused", "coordinator-municipal": "declined", "plan-health": "refused",
        }  # fmt: skip
        data = Letter.objects.get(kind="closing").data
    assert (data["childs_view"], data["weight"]) == ("He wants it to go on.", "We know it.")
    assert life_of(scene, the_no(scene)) == ["told"]
    sheet = disagree_sheet(about=scene.noah, decision=the_no(scene), by=scene.siri, at=FRIDAY)
    assert (sheet.timely, sheet.last_day, sheet.closed) == ("in_time", LAST_DAY, False)


def test_a_complaint_that_succeeds_opens_the_case_again_where_a_coordinator_is_appointed() -> None:
    scene = decided()
    close(scene)
    complaint = complained(scene, the_no(scene), at=MONDAY_AFTER)
    assert scene.case().step == "closed"
    changed(scene, complaint)
    case = scene.case()
    assert (case.step, case.closed_at, case.next_on) == ("appointment", None, date(2026, 11, 16))
    assert "case-taken-up" in scene.told()
    assert "telling" in matters(scene)


@pytest.mark.parametrize(
    ("result", "step"),
    [("upheld", "appointment"), ("again", "decision"), ("not_upheld", "closed")],
)
def test_what_the_appeal_body_came_to_opens_it_again_or_does_not(result: str, step: str) -> None:
    scene = decided()
    close(scene)
    complaint = complained(scene, the_no(scene), at=MONDAY_AFTER)
    send_on(about=scene.noah, complaint=complaint, view="It is over.", is_new="", by=scene.tor, at=MONDAY_AFTER)
    assert next(prepare_what_comes(NEXT_YEAR)).endswith("closed: 0"), "a complaint is being looked at"
    record_outcome(
        about=scene.noah, complaint=complaint, result=result, outcome="granted",
        decided_on=NEXT_YEAR.date(), reasons="We see it.", by=scene.eva, at=NEXT_YEAR,
    )  # fmt: skip
    assert scene.case().step == step
    closes = result == "not_upheld"
    assert next(prepare_what_comes(NEXT_YEAR + timedelta(days=1))).endswith(f"closed: {int(closes)}")


def test_brought_back_it_can_be_closed_once_more() -> None:
    scene = decided()
    close(scene)
    changed(scene, complained(scene, the_no(scene), at=MONDAY_AFTER))
    later = MONDAY_AFTER + timedelta(days=30)
    close(scene, Why("no_need", "They manage.", "Siri", "All goes well."), at=later)
    with as_owner():
        assert Closing.objects.count() == 2
    assert after_sheet(about=scene.noah, by=scene.siri, at=later).reason == "no_need"


def test_a_complaint_in_a_case_closed_for_good_wakes_it_for_the_unit_alone_and_it_sleeps_again() -> None:
    scene = refused()
    decision = told(scene)
    close(scene, Why("family_wishes", "They asked for it.", "Siri", "All goes well."))
    assert scene.case().closed_at
    with pytest.raises(Refused):
        answers_sheet(about=scene.noah, by=scene.eva, at=MONDAY_AFTER)
    complaint = complained(scene, decision, at=MONDAY_AFTER)
    assert (scene.case().step, scene.case().closed_at) == ("closed", None)
    assert seats(scene, MONDAY_AFTER.date()) == {"guardian", "coordinating_unit"}
    assert [one.id for one in answers_sheet(about=scene.noah, by=scene.eva, at=MONDAY_AFTER).complaints] == [complaint]
    assert after_sheet(about=scene.noah, by=scene.siri, at=MONDAY_AFTER).complain_by is None
    assert next(prepare_what_comes(MONDAY_AFTER + timedelta(days=20))).endswith("closed: 0")
    send_on(about=scene.noah, complaint=complaint, view="No.", is_new="", by=scene.tor, at=MONDAY_AFTER)
    record_outcome(
        about=scene.noah, complaint=complaint, result="not_upheld", outcome="refused",
        decided_on=MONDAY_AFTER.date(), reasons="No.", by=scene.eva, at=MONDAY_AFTER,
    )  # fmt: skip
    assert next(prepare_what_comes(MONDAY_AFTER + timedelta(days=20))).endswith("closed: 1")
    assert seats(scene, date(2026, 12, 31)) == {"guardian"}


def test_more_than_a_year_after_the_case_was_closed_it_is_weighed_and_turned_away() -> None:
    scene = refused()
    decision = told(scene)
    close(scene, Why("family_wishes", "They asked for it.", "Siri", "All goes well."))
    complaint = complained(scene, decision, at=NEXT_YEAR)
    what = {"about": scene.noah, "complaint": complaint, "reasons": "Too late.", "by": scene.eva, "at": NEXT_YEAR}
    with pytest.raises(Wrong) as wrong:
        weigh_lateness(hear="yes", **what)  # type: ignore[arg-type]
    assert wrong.value.code == "over-a-year"
    weigh_lateness(hear="no", **what)  # type: ignore[arg-type]
    assert next(prepare_what_comes(NEXT_YEAR + timedelta(days=1))).endswith("closed: 1")


def test_what_its_closing_called_off_is_prepared_for_again() -> None:
    scene = decided(born=date(2021, 3, 2))
    assert next(prepare_what_comes(THURSDAY)).startswith("steps to prepare for: 1;"), "school in August"
    close(scene)
    changed(scene, complained(scene, the_no(scene), at=MONDAY_AFTER))
    assert next(prepare_what_comes(MONDAY_AFTER)).startswith("steps to prepare for: 1;")
    assert next(prepare_what_comes(MONDAY_AFTER)).startswith("steps to prepare for: 0;")


def test_a_worry_while_it_waits_begins_a_new_case_and_the_complaint_is_heard_there() -> None:
    scene = decided()
    close(scene)
    complaint = complained(scene, the_no(scene), at=MONDAY_AFTER)
    register_concern(
        about=scene.noah, newcomer=None, text="It is hard again.", family_told=True, form_key=uuid4(), by=scene.tuva,
        at=MONDAY_AFTER,
    )  # fmt: skip
    with as_owner():
        steps = list(Case.objects.filter(person_id=scene.noah).order_by("opened_at").values_list("step", "closed_at"))
    assert steps == [("closed", MONDAY_AFTER), ("cooperation", None)]
    changed(scene, complaint)
    assert life_of(scene, the_no(scene))[-1] == "amended"


def test_nobody_without_a_seat_ends_a_right() -> None:
    scene = decided()
    for by in (scene.tuva, scene.siri):
        with pytest.raises(Refused):
            close(scene, by=by)
    assert scene.case().step == "appointment"

"""A complaint that comes late: by a day, for special reasons, after a year; and one that was posted in time."""

from datetime import UTC, date, datetime, timedelta
from typing import Any
from uuid import UUID, uuid4

import pytest

from langbenk.access.standing import Actor
from langbenk.bench.deeds import TooEarly, Wrong
from langbenk.bench.door import Refused
from langbenk.decisions.actions.change_on_complaint import change_on_complaint
from langbenk.decisions.actions.put_right import put_right
from langbenk.decisions.actions.receive_complaint import receive_complaint
from langbenk.decisions.actions.weigh_lateness import weigh_lateness
from langbenk.decisions.receiving import Came
from langbenk.decisions.sheets.complaint import complaint_sheet
from tests.cases.scene import Scene
from tests.conftest import as_owner
from tests.decisions.scene import LAST_DAY, THURSDAY, complained, done_with, letters, life_of, matters, refused, told
from tests.made import a_guardian, an_employee, seat

pytestmark = pytest.mark.django_db
LAST_MOMENT = datetime(2026, 12, 3, 21, 0, tzinfo=UTC)
DAY_AFTER = datetime(2026, 12, 4, 9, 0, tzinfo=UTC)
OVER_A_YEAR = datetime(2027, 11, 8, 9, 0, tzinfo=UTC)


def by_hand(scene: Scene, decision: UUID, at: datetime, by: Actor | None = None, **changed: object) -> UUID:
    """Eva writes down a complaint that came that day by letter."""
    whole: dict[str, Any] = {
        "words": "Vi er uenige.",
        "why_late": "",
        "form": "letter",
        "came": at.date(),
        "made_by": scene.siri.person,
    } | changed
    return receive_complaint(
        about=scene.noah, decision=decision, came=Came(**whole), form_key=uuid4(), by=by or scene.eva, at=at
    )


def weigh(scene: Scene, complaint: UUID, hear: str, at: datetime = DAY_AFTER) -> None:
    weigh_lateness(about=scene.noah, complaint=complaint, hear=hear, reasons="Hun var syk.", by=scene.tor, at=at)


def state(scene: Scene, complaint: UUID, at: datetime = DAY_AFTER) -> tuple[str, str]:
    sheet = complaint_sheet(about=scene.noah, complaint=complaint, by=scene.eva, at=at)
    return sheet.complaint.timely, sheet.complaint.state


def test_on_the_last_day_it_is_in_time_and_the_day_after_it_is_not() -> None:
    scene = refused()
    decision = told(scene)
    assert LAST_MOMENT.date() == LAST_DAY
    complaint = complained(scene, decision, at=LAST_MOMENT)
    assert state(scene, complaint) == ("in_time", "received")
    assert life_of(scene, decision) == ["told", "complained"]


def test_a_late_one_waits_for_somebody_to_weigh_it_and_nothing_is_done_before() -> None:
    scene = refused()
    decision = told(scene)
    complaint = complained(scene, decision, at=DAY_AFTER)
    assert state(scene, complaint) == ("late_may_be_heard", "weigh")
    assert life_of(scene, decision) == ["told"]
    with pytest.raises(Wrong) as wrong:
        change_on_complaint(
            about=scene.noah, complaint=complaint, outcome="granted", reasons="Ja.", child_heard="Ja.", is_new="",
            weight="Much.", by=scene.eva, at=DAY_AFTER,
        )  # fmt: skip
    assert wrong.value.code == "weigh-first"


def test_for_special_reasons_it_is_heard_and_goes_on_like_any_other() -> None:
    scene = refused()
    decision = told(scene)
    complaint = complained(scene, decision, at=DAY_AFTER)
    weigh(scene, complaint, "yes")
    assert state(scene, complaint) == ("late_may_be_heard", "heard")
    assert life_of(scene, decision) == ["told", "final", "complained"]
    change_on_complaint(
        about=scene.noah, complaint=complaint, outcome="granted", reasons="Ja.", child_heard="Ja.", is_new="",
        weight="Much.", by=scene.eva, at=DAY_AFTER + timedelta(days=1),
    )  # fmt: skip
    assert scene.case().step == "appointment"
    with pytest.raises(TooEarly):
        weigh(scene, complaint, "no")


def test_turned_away_it_ends_with_a_letter_that_says_what_they_can_do() -> None:
    scene = refused()
    decision = told(scene)
    complaint = complained(scene, decision, at=DAY_AFTER)
    weigh(scene, complaint, "no")
    assert done_with(complaint) == ["dismissed"]
    assert ("complaint-dismissed", "Siri") in letters(scene)
    assert "complaint" not in matters(scene)
    assert life_of(scene, decision) == ["told"]


def test_after_a_year_nobody_can_hear_it() -> None:
    scene = refused()
    decision = told(scene)
    complaint = complained(scene, decision, at=OVER_A_YEAR)
    assert state(scene, complaint, OVER_A_YEAR) == ("too_late", "weigh")
    with pytest.raises(Wrong) as wrong:
        weigh(scene, complaint, "yes", OVER_A_YEAR)
    assert (wrong.value.field, wrong.value.code) == ("hear", "over-a-year")
    weigh(scene, complaint, "no", OVER_A_YEAR)
    assert done_with(complaint) == ["dismissed"]


def test_a_letter_counts_from_the_day_it_was_posted_and_they_get_a_receipt_at_once() -> None:
    scene = refused()
    decision = told(scene)
    complaint = by_hand(scene, decision, DAY_AFTER, posted=LAST_DAY)
    assert state(scene, complaint) == ("in_time", "received")
    assert life_of(scene, decision) == ["told", "final", "complained"]
    assert letters(scene)[-1] == ("complaint-receipt", "Siri")


def test_what_lacks_is_put_right_and_it_counts_from_the_day_it_came() -> None:
    scene = refused()
    complaint = by_hand(scene, told(scene), DAY_AFTER, posted=LAST_DAY, signed=False)
    what: dict[str, Any] = {"about": scene.noah, "complaint": complaint, "by": scene.eva, "at": DAY_AFTER}
    assert len(complaint_sheet(**what).lacks) == 1
    put_right(**what)
    put_right(**what)
    assert complaint_sheet(**what).lacks == ()
    assert state(scene, complaint) == ("in_time", "received")
    assert done_with(complaint) == ["put_right"]
    with pytest.raises(Refused):
        put_right(**what | {"by": scene.siri})


def test_the_time_runs_from_when_they_knew() -> None:
    scene = refused()
    decision = told(scene)
    complaint = by_hand(scene, decision, DAY_AFTER, knew=date(2026, 11, 20))
    assert state(scene, complaint) == ("in_time", "received")


@pytest.mark.parametrize(
    ("changed", "field", "code"),
    [
        ({"words": " "}, "words", "empty"),
        ({"words": "x" * 4001}, "words", "too-long"),
        ({"form": "page"}, "form", "unknown"),
        ({"form": "pigeon"}, "form", "unknown"),
        ({"came": date(2026, 12, 5)}, "came", "not-come"),
        ({"came": date(2026, 11, 1)}, "came", "before-decision"),
        ({"posted": date(2026, 11, 1)}, "posted", "posted-between"),
        ({"knew": date(2026, 11, 1)}, "knew", "before-decision"),
    ],
)
def test_what_cannot_be_is_said_at_its_field(changed: dict[str, Any], field: str, code: str) -> None:
    scene = refused()
    decision = told(scene)
    with pytest.raises(Wrong) as wrong:
        by_hand(scene, decision, DAY_AFTER, **changed)
    assert (wrong.value.field, wrong.value.code) == (field, code)
    assert "complaint" not in matters(scene)


def test_only_those_who_may_complain_do_and_only_those_at_work_write_it_down() -> None:
    scene = refused()
    decision = told(scene)
    with as_owner():
        stranger = an_employee("Kari", scene.school)
    with pytest.raises(Wrong) as wrong:
        by_hand(scene, decision, DAY_AFTER, made_by=stranger.person)
    assert wrong.value.code == "may-not-complain"
    with pytest.raises(Refused):
        by_hand(scene, decision, DAY_AFTER, by=scene.tuva)


def test_both_parents_complain_and_what_is_done_is_done_with_both() -> None:
    scene = refused()
    with as_owner():
        omar = a_guardian("Omar", scene.noah, kinship="father")
        seat(scene.noah, "guardian", "bl-30", relative=omar)
    decision = told(scene)
    assert sorted(letters(scene)) == [("outcome-refused", "Omar"), ("outcome-refused", "Siri")]
    hers = complained(scene, decision, at=THURSDAY + timedelta(days=1))
    his = by_hand(scene, decision, THURSDAY + timedelta(days=2), made_by=omar.person)
    change_on_complaint(
        about=scene.noah, complaint=hers, outcome="granted", reasons="Ja.", child_heard="Ja.", is_new="",
        weight="Much.", by=scene.eva, at=THURSDAY + timedelta(days=3),
    )  # fmt: skip
    assert (done_with(hers), done_with(his)) == (["changed"], ["changed"])
    assert letters(scene).count(("complaint-reassessed", "Omar")) == 1

"""A complaint that is answered when a letter may not go to whoever made it any more: Noah is 16 and has not said yes,
he is 18, or she is barred.
"""

from datetime import UTC, date, datetime, timedelta
from typing import Any
from uuid import UUID, uuid4

import pytest

from langbenk.access.standing import Actor, Hat
from langbenk.bench.deeds import Missing, Wrong
from langbenk.bench.models import AddressProtection, Consent
from langbenk.cases.models import Case, Decision
from langbenk.decisions.actions.amend_decision import amend_decision
from langbenk.decisions.actions.change_on_complaint import change_on_complaint
from langbenk.decisions.actions.decide_anew import decide_anew
from langbenk.decisions.actions.receive_complaint import receive_complaint
from langbenk.decisions.actions.record_outcome import record_outcome
from langbenk.decisions.actions.send_on import send_on
from langbenk.decisions.actions.weigh_lateness import weigh_lateness
from langbenk.decisions.receiving import Came
from langbenk.decisions.sheets.complaint import complaint_sheet
from tests.cases.scene import Scene
from tests.conftest import as_owner
from tests.decisions.scene import FRIDAY, GOVERNOR, complained, done_with, letters, refused, told
from tests.made import seat

pytestmark = pytest.mark.django_db
DAY_BEFORE_16 = datetime(2033, 3, 1, 9, 0, tzinfo=UTC)
SIXTEEN = datetime(2033, 3, 2, 9, 0, tzinfo=UTC)
BIRTHDAY = datetime(2035, 3, 2, 9, 0, tzinfo=UTC)


def send(scene: Scene, complaint: UUID, at: datetime) -> None:
    send_on(about=scene.noah, complaint=complaint, view="Vi ser det slik.", is_new="", by=scene.eva, at=at)


def refused_to_noah_too() -> Scene:
    """As ever, with Noah's own seat."""
    scene = refused()
    with as_owner():
        seat(scene.noah, "self", "pbrl-3-1", relative=Actor(scene.noah, Hat.FAMILY))
    return scene


def after_the_receipt(scene: Scene) -> list[tuple[str, str]]:
    """Every letter that came of the complaint itself, after its receipt."""
    came = [letter for letter in letters(scene) if letter[0].startswith("complaint-")]
    return sorted(letter for letter in came if letter[0] != "complaint-receipt")


def test_the_day_before_she_hears_of_it_and_from_18_he_does() -> None:
    scene = refused()
    complaint = complained(scene, told(scene))
    send(scene, complaint, DAY_BEFORE_16)
    record_outcome(
        about=scene.noah, complaint=complaint, result="not_upheld", outcome="refused", decided_on=date(2035, 3, 2),
        reasons="Samme svar.", by=scene.eva, at=BIRTHDAY,
    )  # fmt: skip
    assert done_with(complaint) == ["sent_on", "outcome"]
    assert after_the_receipt(scene) == [
        ("complaint-forwarding", "Siri"),
        ("complaint-forwarding", GOVERNOR),
        ("complaint-outcome", "Noah"),
        ("complaint-reassessed", "Siri"),
    ]


def test_from_16_what_is_about_his_health_goes_to_him_and_not_to_her() -> None:
    scene = refused_to_noah_too()
    complaint = complained(scene, told(scene))
    send(scene, complaint, SIXTEEN)
    assert after_the_receipt(scene) == [
        ("complaint-forwarding", "Noah"),
        ("complaint-forwarding", GOVERNOR),
        ("complaint-reassessed", "Noah"),
    ]
    assert complaint_sheet(about=scene.noah, complaint=complaint, by=scene.eva, at=SIXTEEN).hears == "Noah Lie"


def test_from_16_she_hears_of_it_by_his_own_yes() -> None:
    scene = refused_to_noah_too()
    complaint = complained(scene, told(scene))
    with as_owner():
        Consent.objects.create(
            person_id=scene.noah, relative_id=scene.siri.person, part="health", given_by_id=scene.noah,
            given_at=SIXTEEN, informed_text="She reads what is decided.",
        )  # fmt: skip
    send(scene, complaint, SIXTEEN + timedelta(days=1))
    assert ("complaint-reassessed", "Siri") in after_the_receipt(scene)


def test_what_she_complains_of_by_word_of_mouth_once_he_is_16_is_answered_to_him() -> None:
    scene = refused_to_noah_too()
    decision = told(scene)
    with pytest.raises(Missing):
        complained(scene, decision, at=SIXTEEN)
    receive_complaint(
        about=scene.noah, decision=decision, came=Came("Vi er uenige.", "", "oral", SIXTEEN.date(), scene.siri.person),
        form_key=uuid4(), by=scene.eva, at=SIXTEEN,
    )  # fmt: skip
    assert [letter for letter in letters(scene) if letter[0] == "complaint-receipt"] == [("complaint-receipt", "Noah")]


def test_sent_on_from_18_the_copy_is_his() -> None:
    scene = refused()
    complaint = complained(scene, told(scene))
    send(scene, complaint, BIRTHDAY)
    assert after_the_receipt(scene) == [
        ("complaint-forwarding", "Noah"),
        ("complaint-forwarding", GOVERNOR),
        ("complaint-reassessed", "Noah"),
    ]


def test_turned_away_after_he_is_18_the_letter_is_his() -> None:
    scene = refused()
    complaint = complained(scene, told(scene), at=DAY_BEFORE_16)
    weigh_lateness(about=scene.noah, complaint=complaint, hear="no", reasons="For sent.", by=scene.tor, at=BIRTHDAY)
    assert after_the_receipt(scene) == [("complaint-dismissed", "Noah")]


def test_on_the_day_of_18_nobody_is_granted_a_child_coordinator_by_a_form_drawn_the_day_before() -> None:
    scene = refused()
    old = told(scene)
    complaint = complained(scene, old)
    yes: dict[str, Any] = {"outcome": "granted", "reasons": "Ja.", "child_heard": "Ja.", "weight": "Mye."}
    who: dict[str, Any] = {"about": scene.noah, "by": scene.eva, "at": BIRTHDAY}
    for deed in (
        lambda: amend_decision(decision=old, why="Nytt.", **yes, **who),
        lambda: change_on_complaint(complaint=complaint, is_new="", **yes, **who),
    ):
        with pytest.raises(Wrong) as wrong:
            deed()
        assert (wrong.value.field, wrong.value.code) == ("outcome", "right-over")
    with as_owner():
        Decision.objects.filter(id=old).update(annulled_at=DAY_BEFORE_16)
        Case.objects.update(step="plan")
    with pytest.raises(Wrong) as wrong:
        decide_anew(decision=old, **yes, **who)
    assert wrong.value.code == "right-over"
    the_day_before = who | {"at": BIRTHDAY - timedelta(days=1)}
    assert decide_anew(decision=old, **yes, **the_day_before)


def test_upheld_after_he_is_18_it_is_written_down_without_a_right_that_is_over() -> None:
    scene = refused()
    complaint = complained(scene, told(scene))
    send(scene, complaint, FRIDAY)
    what: dict[str, Any] = {"about": scene.noah, "complaint": complaint, "by": scene.eva, "at": BIRTHDAY}
    what |= {"result": "upheld", "decided_on": BIRTHDAY.date(), "reasons": "Han skulle hatt det til han ble 18."}
    with pytest.raises(Wrong) as wrong:
        record_outcome(outcome="granted", **what)
    assert wrong.value.code == "right-over"
    record_outcome(outcome="declined", **what)
    assert done_with(complaint) == ["sent_on", "outcome"]


def test_one_from_whom_a_child_is_protected_gets_no_letter_and_the_work_is_done_all_the_same() -> None:
    scene = refused()
    complaint = complained(scene, told(scene))
    assert scene.tor.employee
    with as_owner():
        AddressProtection.objects.create(
            person_id=scene.noah, against_id=scene.siri.person, grade="confidential", decided_by="police",
            reason="Danger.", set_by_id=scene.tor.employee, set_at=FRIDAY, named_staff=[scene.eva.employee],
        )  # fmt: skip
    send(scene, complaint, FRIDAY + timedelta(days=3))
    assert done_with(complaint) == ["sent_on"]
    assert after_the_receipt(scene) == [("complaint-forwarding", GOVERNOR)]

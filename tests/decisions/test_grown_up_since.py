"""A complaint that is answered when a letter may not go to whoever made it any more: Noah is 18, or she is barred."""

from datetime import UTC, date, datetime, timedelta
from uuid import UUID

import pytest

from langbenk.bench.models import AddressProtection
from langbenk.decisions.actions.record_outcome import record_outcome
from langbenk.decisions.actions.send_on import send_on
from langbenk.decisions.actions.weigh_lateness import weigh_lateness
from tests.cases.scene import Scene
from tests.conftest import as_owner
from tests.decisions.scene import FRIDAY, complained, done_with, letters, refused, told

pytestmark = pytest.mark.django_db
DAY_BEFORE_16 = datetime(2033, 3, 1, 9, 0, tzinfo=UTC)
DAY_BEFORE_18 = datetime(2035, 3, 1, 9, 0, tzinfo=UTC)
BIRTHDAY = datetime(2035, 3, 2, 9, 0, tzinfo=UTC)


def send(scene: Scene, complaint: UUID, at: datetime) -> None:
    send_on(about=scene.noah, complaint=complaint, view="Vi ser det slik.", is_new="", by=scene.eva, at=at)


def after_the_complaint(scene: Scene, complaint: UUID) -> list[tuple[str, str]]:
    """Every letter that came of the complaint itself."""
    return [letter for letter in letters(scene) if letter[0].startswith("complaint")]


def test_the_day_before_she_hears_of_it_and_from_18_he_does() -> None:
    scene = refused()
    complaint = complained(scene, told(scene))
    send(scene, complaint, DAY_BEFORE_18)
    record_outcome(
        about=scene.noah, complaint=complaint, result="not_upheld", outcome="refused", decided_on=date(2035, 3, 2),
        reasons="Samme svar.", by=scene.eva, at=BIRTHDAY,
    )  # fmt: skip
    assert done_with(complaint) == ["sent_on", "outcome"]
    assert sorted(after_the_complaint(scene, complaint)) == [
        ("complaint-forwarding", "Siri"),
        ("complaint-forwarding", "Statsforvalteren"),
        ("complaint-outcome", "Noah"),
        ("complaint-reassessed", "Siri"),
    ]


def test_sent_on_from_18_the_copy_is_his() -> None:
    scene = refused()
    complaint = complained(scene, told(scene))
    send(scene, complaint, BIRTHDAY)
    assert sorted(after_the_complaint(scene, complaint)) == [
        ("complaint-forwarding", "Noah"),
        ("complaint-forwarding", "Statsforvalteren"),
        ("complaint-reassessed", "Noah"),
    ]


def test_turned_away_after_he_is_18_the_letter_is_his() -> None:
    scene = refused()
    complaint = complained(scene, told(scene), at=DAY_BEFORE_16)
    weigh_lateness(about=scene.noah, complaint=complaint, hear="no", reasons="For sent.", by=scene.tor, at=BIRTHDAY)
    assert after_the_complaint(scene, complaint) == [("complaint-dismissed", "Noah")]


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
    assert after_the_complaint(scene, complaint) == [("complaint-forwarding", "Statsforvalteren")]

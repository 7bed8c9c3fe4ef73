"""The pages of rehabilitation: what was typed comes back, a reminder never stops, the family reads and cannot write."""

from datetime import timedelta
from uuid import UUID, uuid4

import pytest
from django.urls import reverse
from django.utils import timezone

from langbenk.access.standing import Actor
from langbenk.bench.situation import day_of
from langbenk.rehabilitation.models import PotentialNote, RehabGoal, RehabMeasure, RehabNeed
from tests.cases.entry_scene import Scene, vildes_bench
from tests.conftest import as_owner
from tests.made import signed_in_client

pytestmark = pytest.mark.django_db


def posts(scene: Scene, by: Actor, name: str, *things: UUID, **fields: object) -> int:
    """What the page answers to a form."""
    data = {"once": str(uuid4())} | {field: str(value) for field, value in fields.items()}
    return signed_in_client(by).post(reverse(name, args=[scene.vilde, *things]), data).status_code


def reads(scene: Scene, by: Actor, name: str = "rehabilitation") -> str:
    return signed_in_client(by).get(reverse(name, args=[scene.vilde])).content.decode()


def today() -> str:
    return f"{day_of(timezone.now()):%d.%m.%Y}"


def test_a_goal_a_measure_that_takes_over_a_reminder_and_what_came_of_it() -> None:
    scene = vildes_bench()
    assert posts(scene, scene.ingrid, "new-rehab-goal", words="I want to swim.", area="physical") == 302
    with as_owner():
        goal = RehabGoal.objects.get().id
    much = {"since": today(), "times_a_week": 2, "minutes": 45, "weeks": 10, "service": scene.health}
    measure = {"text": "A wheelchair.", "kind": "compensates"} | much
    assert posts(scene, scene.ingrid, "new-rehab-measure", goal, **measure) == 302
    assert "I-5/2017" in reads(scene, scene.ingrid)
    with as_owner():
        one = RehabMeasure.objects.get().id
    came = {"effect": "partly", "measured_how": "A test of 50 metres.", "on": today()}
    assert posts(scene, scene.ingrid, "note-outcome", one, **came) == 302
    assert posts(scene, scene.ingrid, "note-potential", state="looked_at", because="She can.", on=today()) == 302
    page = reads(scene, scene.ingrid)
    assert "I-5/2017" not in page
    assert "A test of 50 metres." in page
    for by in (scene.kristin, scene.girl):
        assert "A test of 50 metres." in reads(scene, by, "family-rehabilitation")


@pytest.mark.parametrize(
    ("name", "fields"),
    [
        ("new-rehab-goal", {"words": "", "area": "physical"}),
        ("new-rehab-goal", {"words": "x" * 1001, "area": "physical"}),
        ("note-potential", {"state": "perhaps", "because": "Why", "on": "1.11.2026"}),
        ("note-potential", {"state": "looked_at", "because": "Why", "on": "31.2.2026"}),
        ("rehab-need", {"what_is_seen": "She tires.", "consent": ""}),
    ],
)
def test_what_cannot_be_is_said_and_nothing_is_kept(name: str, fields: dict[str, str]) -> None:
    scene = vildes_bench()
    assert posts(scene, scene.ingrid, name, **fields) == 422
    assert posts(scene, scene.ingrid, name) == 422
    with as_owner():
        assert [kind.objects.count() for kind in (RehabGoal, PotentialNote, RehabNeed)] == [0, 0, 0]


@pytest.mark.parametrize("many", ["0", "-3", "many", "9999999999", "2.5", ""])
def test_how_much_of_it_is_a_whole_number(many: str) -> None:
    scene = vildes_bench()
    posts(scene, scene.ingrid, "new-rehab-goal", words="I want to swim.", area="physical")
    with as_owner():
        goal = RehabGoal.objects.get().id
    measure = {"text": "Swimming.", "kind": "trains", "since": today(), "minutes": 45, "weeks": 10}
    assert posts(scene, scene.ingrid, "new-rehab-measure", goal, **measure, times_a_week=many) == 422
    assert posts(scene, scene.ingrid, "new-rehab-measure", goal, **measure, times_a_week=2) == 302


def test_a_day_to_come_is_said_at_its_field() -> None:
    scene = vildes_bench()
    tomorrow = f"{day_of(timezone.now()) + timedelta(days=1):%d.%m.%Y}"
    assert posts(scene, scene.ingrid, "note-potential", state="looked_at", because="She can.", on=tomorrow) == 422


def test_a_nurse_without_a_consent_tells_of_a_need_and_the_family_cannot_write() -> None:
    scene = vildes_bench()
    told = {"what_is_seen": "She tires on the stairs.", "consent": "Her mother said yes."}
    assert posts(scene, scene.anne, "rehab-need", **told) == 302
    assert "She tires on the stairs." in reads(scene, scene.anne, "rehab-need")
    assert "She tires on the stairs." in reads(scene, scene.ingrid)
    assert signed_in_client(scene.anne).get(reverse("rehabilitation", args=[scene.vilde])).status_code == 403
    assert posts(scene, scene.kristin, "new-rehab-goal", words="I want to swim.", area="physical") == 403

"""A family that has not been told of a concern finds no trace of it: no seat, no notice, no line, not even a search."""

from dataclasses import dataclass
from datetime import UTC, date, datetime
from uuid import UUID, uuid4

import pytest

from langbenk.access.actions import Action
from langbenk.access.standing import Actor
from langbenk.bench.door import Refused, door
from langbenk.bench.models import Barrier, Tie
from langbenk.bench.sheets.seats import seats_of
from langbenk.bench.sheets.who_looked import last_look_of_another
from langbenk.cases.actions.assess_cooperation import assess_cooperation
from langbenk.cases.actions.register_concern import register_concern
from langbenk.cases.models import Notice
from langbenk.cases.sheets.cooperation import cooperation_sheet
from langbenk.cases.sheets.my_cases import my_cases
from langbenk.cases.three_steps import ThreeSteps
from langbenk.insight.sheets.who_looked import who_looked_sheet
from langbenk.law import Answer
from langbenk.people.search import find_by_name
from tests.conftest import as_owner
from tests.made import a_guardian, a_person, a_service, an_employee

pytestmark = pytest.mark.django_db
BORN = date(2017, 3, 2)
MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY = (datetime(2026, 11, day, 9, 0, tzinfo=UTC) for day in range(2, 7))


@dataclass(frozen=True)
class Scene:
    noah: UUID
    siri: Actor  # the mother
    anne: Actor  # a nurse
    tuva: Actor  # a teacher
    eva: Actor  # in the coordinating unit


@pytest.fixture
def scene() -> Scene:
    with as_owner():
        noah = a_person("Noah", born=BORN)
        return Scene(
            noah=noah,
            siri=a_guardian("Siri", noah),
            anne=an_employee("Anne", a_service("municipal_health")),
            tuva=an_employee("Tuva", a_service("school")),
            eva=an_employee("Eva", a_service("coordinating_unit", coordinating_unit=True)),
        )


def worry(scene: Scene, by: Actor, at: datetime, *, told: bool) -> None:
    """As on the pages: first the search, a little later the concern."""
    (found,) = find_by_name("Noah", "Lie", BORN, by=by, at=at)
    register_concern(
        about=found.id, newcomer=None, text="I saw bruises.", family_told=told, form_key=uuid4(), by=by,
        at=at.replace(minute=20),
    )  # fmt: skip


def work_on_it(scene: Scene, at: datetime) -> None:
    assert my_cases(by=scene.anne, at=at).lines
    cooperation_sheet(about=scene.noah, by=scene.anne, at=at)


def hand_over(scene: Scene, at: datetime) -> None:
    """Anne has told the mother, who said yes to the coordinating unit."""
    steps = ThreeSteps((), Answer.YES, "Many must help.", "He is afraid.", "The school.", Answer.YES)
    assess_cooperation(about=scene.noah, steps=steps, version=0, by=scene.anne, at=at)


def lines(scene: Scene) -> list[tuple[str, str]]:
    """The lines of others that the mother reads on Friday, the oldest first."""
    looks = who_looked_sheet(about=scene.noah, by=scene.siri, at=FRIDAY).looks
    return [(look.name, look.action) for look in reversed(looks) if not look.mine]


def nothing_for_the_family(scene: Scene) -> None:
    with as_owner():
        assert not Tie.objects.filter(kind="guardian").exists()
        assert not Notice.objects.exists()
    for action in (Action.HOME_READ, Action.LOG_READ):
        with pytest.raises(Refused) as refused, door(action, by=scene.siri, at=FRIDAY, about=scene.noah):
            raise AssertionError("the door opened")
        assert refused.value.verdict.secret


def test_a_concern_that_opened_the_case_untold_is_not_betrayed_by_one_that_was_told(scene: Scene) -> None:
    worry(scene, scene.anne, MONDAY, told=False)
    work_on_it(scene, TUESDAY)
    nothing_for_the_family(scene)
    worry(scene, scene.tuva, WEDNESDAY, told=True)
    nothing_for_the_family(scene)


def test_the_hand_over_has_the_familys_yes_and_so_opens_what_they_may_know(scene: Scene) -> None:
    worry(scene, scene.anne, MONDAY, told=False)
    worry(scene, scene.tuva, WEDNESDAY, told=False)
    hand_over(scene, THURSDAY)
    with door(Action.HOME_READ, by=scene.siri, at=FRIDAY, about=scene.noah):
        bench = {seat.name or seat.service_name for seat in seats_of(scene.noah, on=FRIDAY.date())}
    assert bench == {"Siri Lie", "Anne Moe", "coordinating_unit"}
    assert lines(scene) == [
        ("Anne Moe", "person.search"), ("Anne Moe", "concern.register"), ("Anne Moe", "cooperation.assess"),
    ]  # fmt: skip
    with as_owner():
        assert [notice.code for notice in Notice.objects.all()] == ["handed-to-unit"]


def test_a_seated_family_does_not_see_who_searched_before_an_untold_concern(scene: Scene) -> None:
    worry(scene, scene.anne, MONDAY, told=True)
    find_by_name("Noah", "Lie", BORN, by=scene.eva, at=TUESDAY)
    worry(scene, scene.tuva, WEDNESDAY, told=False)
    seen = [("Anne Moe", "person.search"), ("Anne Moe", "concern.register")]
    assert lines(scene) == seen
    with door(Action.HOME_READ, by=scene.siri, at=FRIDAY, about=scene.noah):
        last = last_look_of_another(scene.noah, scene.siri)
    assert last
    assert last.name == "Anne Moe"
    worry(scene, scene.tuva, THURSDAY, told=True)
    assert lines(scene) == [*seen, ("Tuva Moe", "person.search"), ("Tuva Moe", "concern.register")]


def test_the_hand_over_tells_of_the_first_concern_and_of_no_other(scene: Scene) -> None:
    worry(scene, scene.anne, MONDAY, told=True)
    worry(scene, scene.anne, TUESDAY, told=False)
    hand_over(scene, THURSDAY)
    assert [action for _, action in lines(scene)] == ["person.search", "concern.register", "cooperation.assess"]


def test_a_search_that_was_refused_is_told(scene: Scene) -> None:
    worry(scene, scene.anne, MONDAY, told=True)
    with as_owner():
        Barrier.objects.create(
            person_id=scene.noah, against_id=scene.tuva.person, kind="own_family", since=MONDAY.date()
        )
    with pytest.raises(Refused):
        find_by_name("Noah", "Lie", BORN, by=scene.tuva, at=TUESDAY)
    assert lines(scene)[-1] == ("Tuva Moe", "person.search")

"""The levels of one case: dated, moved up and down with a reason, and asking only for what is newly needed."""

from datetime import date
from uuid import UUID

import pytest

from langbenk.bench.deeds import Stale, Wrong
from langbenk.bench.door import Refused
from langbenk.bench.models import Tie as Seat
from langbenk.cases.levels import held
from langbenk.cases.models import Case, Cooperation, Letter, Matter
from langbenk.coordination.actions.change_level import change_level
from langbenk.coordination.actions.write_mandate import Mandate, write_mandate
from langbenk.coordination.models import GroupMandate, LevelMove
from langbenk.coordination.sheets.coordination import coordination_sheet
from langbenk.coordination.sheets.level import level_sheet
from langbenk.law.errors import InputError
from langbenk.law.levels import BTI, OURS
from langbenk.organisation.naming import as_data, choose_level_names, names_of
from tests.conftest import as_owner
from tests.coordination.scene import MONDAY, TUESDAY, WEDNESDAY, Scene, emils_bench
from tests.made import a_consent, an_employee, seat

pytestmark = pytest.mark.django_db
KEY = UUID(int=7)


def moved(scene: Scene, level: str, *, up: bool, version: int, because: str = "They need more.") -> None:
    change_level(about=scene.emil, level=level, up=up, because=because, version=version, by=scene.una, at=TUESDAY)


def levels(scene: Scene) -> set[str]:
    with as_owner():
        return set(held(Case.objects.get().id))


def test_up_and_down_keeps_everything_and_tells_the_family_why() -> None:
    scene = emils_bench()
    with as_owner():
        a_consent(scene.emil, scene.ppt, scene.siri)
        seats = Seat.objects.count()
    moved(scene, "coordinated", up=True, version=1)
    moved(scene, "plan", up=True, version=2)
    assert levels(scene) == {"concern", "coordinated", "plan"}
    moved(scene, "plan", up=False, version=3, because="They have reached their goals.")
    assert levels(scene) == {"concern", "coordinated"}
    assert scene.told() == ["level-coordinated-up", "level-plan-down", "level-plan-up"]
    with as_owner():
        assert Seat.objects.count() == seats
    history = level_sheet(about=scene.emil, by=scene.una, at=WEDNESDAY).history
    assert [(one.level, one.up, one.because, one.by) for one in history if one.on == TUESDAY.date()] == [
        ("plan", True, "They need more.", "Una Moe"),
        ("plan", False, "They have reached their goals.", "Una Moe"),
        ("coordinated", True, "They need more.", "Una Moe"),
    ]


def test_what_a_level_asks_for_is_read_off_the_records() -> None:
    scene = emils_bench()
    lines = {line.level: line for line in level_sheet(about=scene.emil, by=scene.una, at=MONDAY).levels}
    assert {one.ask.key for one in lines["cooperation"].asks if one.answered} == set()
    with as_owner():
        case = Case.objects.get()
        Cooperation.objects.create(
            case=case, person_id=scene.emil, necessary="yes", reason="Many help.", child_view="He likes Pia.",
            contacted="PPT", family_agrees="yes", on=MONDAY.date(), by_id=scene.una.employee, at=MONDAY,
        )  # fmt: skip
    sheet = level_sheet(about=scene.emil, by=scene.una, at=MONDAY)
    after = {line.level: line for line in sheet.levels}
    assert (after["cooperation"].lacking, after["coordinated"].lacking) == (0, 3)
    assert set(sheet.not_asked) == {"PPT", "Child welfare", "The hospital", "Solbakken"}
    assert after["concern"].since == date(2026, 10, 3)


def test_a_municipality_that_uses_bti_reads_its_own_names() -> None:
    scene = emils_bench()
    assert level_sheet(about=scene.emil, by=scene.una, at=MONDAY).levels[0].called.code == "concern"
    with as_owner():
        choose_level_names(BTI, since=MONDAY.date(), at=MONDAY)
    sheet = level_sheet(about=scene.emil, by=scene.una, at=MONDAY)
    assert [line.called.code for line in sheet.levels] == ["1", "2", "3", "3", "3"]
    own = as_data(BTI)
    own["levels"][2]["name"] = {"nb": "Vi snakker sammen", "nn": "Vi snakkar saman", "en": "We talk"}
    with as_owner():
        choose_level_names(names_of(own), since=TUESDAY.date(), at=TUESDAY)
    assert level_sheet(about=scene.emil, by=scene.una, at=TUESDAY).levels[1].called.name.nn == "Vi snakkar saman"
    with as_owner():
        choose_level_names(OURS, since=WEDNESDAY.date(), at=WEDNESDAY)
    assert level_sheet(about=scene.emil, by=scene.una, at=WEDNESDAY).names == OURS


@pytest.mark.parametrize(
    ("wrong", "field"),
    [
        ({"levels": []}, "levels"),
        ({"name": "BTI"}, "name"),
        ({"more": 1}, "names"),
        ({"levels": [as_data(BTI)["levels"][0] | {"levels": ["concern", "love"]}]}, "levels"),
        ({"levels": [as_data(BTI)["levels"][0] | {"services": -1}]}, "services"),
        ({"levels": as_data(BTI)["levels"][:2]}, "levels"),
    ],
)
def test_names_that_cannot_be_read_are_not_chosen(wrong: dict[str, object], field: str) -> None:
    with pytest.raises(InputError, match=f"^{field}: "):
        names_of(as_data(BTI) | wrong)


def test_what_cannot_be_moved_and_who_cannot_move_it() -> None:
    scene = emils_bench()
    for level in ("concern", "7"):
        with pytest.raises(Wrong):
            moved(scene, level, up=False, version=1)
    for somebody in (scene.birk, scene.siri):
        with pytest.raises(Refused):
            level_sheet(about=scene.emil, by=somebody, at=MONDAY)
    moved(scene, "coordinator", up=True, version=1)
    with as_owner():
        seat(scene.emil, "coordinator", "hol-7-2", employee=an_employee("Ingrid", scene.ppt), service=scene.ppt)
    with pytest.raises(Wrong) as wrong:
        moved(scene, "coordinator", up=False, version=2)
    assert wrong.value.code == "coordinator-sits"
    assert ("coordinator", False) not in level_sheet(about=scene.emil, by=scene.una, at=TUESDAY).possible


def test_the_same_move_twice_is_one_and_another_meanwhile_is_shown() -> None:
    scene = emils_bench()
    moved(scene, "plan", up=True, version=1)
    moved(scene, "plan", up=True, version=1)
    with pytest.raises(Stale):
        moved(scene, "coordinated", up=True, version=1)
    with as_owner():
        assert LevelMove.objects.count() == 1


def test_the_mandate_of_the_group_is_written_sent_and_no_longer_waited_for() -> None:
    scene = emils_bench()
    with as_owner():
        case = Case.objects.get()
        Matter.objects.create(case=case, person_id=scene.emil, kind="group", thing=case.id, since=MONDAY, at=MONDAY)
    what = Mandate("Emil talks, and sleeps.", "Pia", "Every sixth week")
    for _press in range(2):
        write_mandate(about=scene.emil, what=what, form_key=KEY, by=scene.una, at=TUESDAY)
    mandate = coordination_sheet(about=scene.emil, by=scene.siri, at=WEDNESDAY).mandate
    assert mandate
    assert (mandate.purpose, mandate.meets, mandate.by) == ("Emil talks, and sleeps.", "Every sixth week", "Una Moe")
    with as_owner():
        letter = Letter.objects.get()
        assert (letter.kind, letter.to_id, GroupMandate.objects.count()) == ("group-mandate", scene.siri.person, 1)
        assert {"Pia Moe", "Birk Moe", "Siri Lie"} <= {one["name"] for one in letter.data["members"]}
        assert Matter.objects.get(kind="group").closed_at == TUESDAY
    with pytest.raises(Refused):
        write_mandate(about=scene.emil, what=what, form_key=UUID(int=8), by=scene.birk, at=TUESDAY)

"""The pages of what comes, as they are posted: empty, wrong, twice, by one who may not; and what they tell whom."""

from datetime import date

import pytest
from django.urls import reverse

from langbenk.bench.models import AddressProtection
from langbenk.transitions.models import Ticked, Transition
from tests.conftest import as_owner
from tests.made import signed_in_client
from tests.transitions.scene import MONDAY, Scene, planned, selmas_bench

pytestmark = pytest.mark.django_db
CHILD = date(2018, 3, 12)


def address(scene: Scene, page: str, *more: str) -> str:
    return reverse(page, args=[scene.selma, *more])


def moving() -> Scene:
    scene = selmas_bench(CHILD)
    planned(scene, "moving", date(2027, 1, 4), to="4601")
    return scene


def test_a_press_ticks_it_off_and_what_is_missing_is_said_with_nothing_lost() -> None:
    scene = moving()
    page = signed_in_client(scene.ingrid, language="en")
    where = address(scene, "transition-item", "moving-accepted")
    pressed = page.post(where, {"state": "done", "version": "0"})
    assert (pressed.status_code, pressed["Location"]) == (302, address(scene, "transition", "moving"))
    with as_owner():
        assert Ticked.objects.get().key == "accepted"
    again = page.post(where, {"state": "not_relevant", "note": "We phoned.", "version": "0"})
    assert again.status_code == 409
    assert "We phoned." in again.content.decode()
    empty = page.post(where, {"state": "not_relevant", "note": "", "version": "1"})
    assert empty.status_code == 422
    assert "Write something here." in empty.content.decode()
    assert page.get(address(scene, "transition-item", "moving-nonsense")).status_code == 404


@pytest.mark.parametrize("page", ["new-transition", "birth", "death", "hand-on", "close-case"])
def test_an_empty_form_and_a_huge_one_are_answered_in_words(page: str) -> None:
    scene = moving()
    reader = signed_in_client(scene.ingrid, language="en")
    assert reader.post(address(scene, page), {}).status_code == 422
    huge = dict.fromkeys(("note", "reasons", "achieved", "needed", "given_name", "agreed_by"), "x" * 5000)
    assert reader.post(address(scene, page), huge | {"on": "31.02.2027", "agreed_on": "31.02.2027"}).status_code == 422


def test_a_helper_and_a_parent_cannot_prepare() -> None:
    scene = moving()
    for who in (scene.tuva, scene.turid):
        answer = signed_in_client(who).post(
            address(scene, "new-transition"), {"kind": "hospital_to_home", "on": "01.02.2027"}
        )
        assert answer.status_code in (403, 422)
    with as_owner():
        assert set(Transition.objects.values_list("kind", flat=True)) == {"moving"}


def test_at_home_nobody_reads_where_a_protected_family_moves_to() -> None:
    scene = moving()
    home = signed_in_client(scene.turid, language="en")
    assert "To Bergen." in home.get(address(scene, "family-coming")).content.decode()
    with as_owner():
        AddressProtection.objects.create(
            person_id=scene.selma, against_id=scene.kare.person, grade="confidential", set_at=MONDAY,
            set_by_id=scene.ingrid.employee, named_staff=[scene.ingrid.employee, scene.une.employee],
        )  # fmt: skip
    assert "Bergen" not in home.get(address(scene, "family-coming")).content.decode()
    assert signed_in_client(scene.kare).get(address(scene, "family-coming")).status_code in (403, 404)


def test_what_is_ahead_is_called_off_by_a_press_and_not_by_a_visit() -> None:
    scene = moving()
    page = signed_in_client(scene.ingrid)
    where = address(scene, "call-off-transition", "moving")
    assert page.get(where).status_code == 302
    with as_owner():
        assert Transition.objects.get().state == "coming"
    assert page.post(where, {}).status_code == 302
    with as_owner():
        assert Transition.objects.get().state == "dropped"

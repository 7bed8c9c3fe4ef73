"""Who decides on the help should not coordinate it: it is shown, and a leader chooses in writing."""

from uuid import UUID, uuid4

import pytest

from langbenk.access.standing import Actor
from langbenk.bench.deeds import Missing, Wrong
from langbenk.bench.door import Refused
from langbenk.cases.actions.settle_role import settle_role
from langbenk.cases.models import RoleChoice
from langbenk.cases.sheets.appointment import appointment_sheet
from langbenk.cases.sheets.role import RoleSheet, role_sheet
from tests.cases.scene import TUESDAY, WEDNESDAY, Scene, decided
from tests.cases.test_appointment import appoint, colleagues
from tests.conftest import as_owner
from tests.made import a_service, an_employee, seat

pytestmark = pytest.mark.django_db


def a_leader(service: UUID, name: str = "Leif") -> Actor:
    with as_owner():
        return an_employee(name, service, profession="leader")


def settle(scene: Scene, who: Actor, by: Actor, answer: str = "yes", *, because: str = "We have nobody else.") -> None:
    settle_role(
        about=scene.noah, employee=who.post, answer=answer, because=because, form_key=uuid4(), by=by, at=WEDNESDAY
    )


def sheet(scene: Scene, who: Actor, by: Actor) -> RoleSheet:
    return role_sheet(about=scene.noah, employee=who.post, by=by, at=WEDNESDAY)


def test_somebody_outside_who_decides_nothing_needs_no_leader() -> None:
    scene = decided()
    ingrid, per = colleagues(scene, "Ingrid", "Per")
    appoint(scene, ingrid, per)
    assert scene.case().step == "plan"


def test_who_works_where_it_is_decided_needs_a_leaders_yes_as_coordinator_and_as_deputy() -> None:
    scene = decided()
    ingrid, _per = colleagues(scene, "Ingrid", "Per")
    with pytest.raises(Wrong, match="coordinator: role-conflict"):
        appoint(scene, scene.tor, ingrid)
    with pytest.raises(Wrong, match="deputy: role-conflict"):
        appoint(scene, ingrid, scene.tor)
    settle(scene, scene.tor, a_leader(scene.unit))
    appoint(scene, ingrid, scene.tor)
    assert scene.case().step == "plan"


def test_the_last_answer_counts() -> None:
    scene = decided()
    leif = a_leader(scene.unit)
    [ingrid] = colleagues(scene, "Ingrid")
    settle(scene, scene.tor, leif, "yes")
    settle_role(
        about=scene.noah,
        employee=scene.tor.post,
        answer="no",
        because="She will decide on the complaint.",
        form_key=uuid4(),
        by=leif,
        at=WEDNESDAY.replace(hour=12),
    )
    with pytest.raises(Wrong, match="role-conflict"):
        appoint(scene, scene.tor, ingrid)


def test_why_the_roles_would_meet_is_shown_beside_the_candidates() -> None:
    scene = decided()
    with as_owner():
        school_leader = an_employee("Solveig", scene.school, profession="leader")
        seat(scene.noah, "team_member", "oppl-24-1", employee=scene.tuva, service=scene.school)
    found = appointment_sheet(
        about=scene.noah,
        chosen=(scene.eva.post, school_leader.post, scene.tuva.post),
        by=scene.eva,
        at=WEDNESDAY,
    )
    assert {one.name: (one.conflict, one.settled) for one in found.candidates if one.employee != scene.tor.post} == {
        "Eva Moe": (("at-the-unit", "decided"), ""),
        "Solveig Moe": (("leads",), ""),
        "Tuva Moe": ((), ""),
    }


def test_a_leader_sees_the_employee_and_the_reason_and_never_the_child() -> None:
    scene = decided()
    leif = a_leader(scene.unit)
    settle(scene, scene.tor, leif, because="Nobody else is near.")
    seen = sheet(scene, scene.tor, leif)
    assert (seen.name, seen.service_name, seen.reasons) == ("Tor Moe", "The unit", ("at-the-unit",))
    assert [(one.answer, one.because, one.by) for one in seen.answers] == [("yes", "Nobody else is near.", "Leif Moe")]
    assert seen.reference == str(scene.case().id)[:8]
    assert "Noah" not in repr(seen)


def test_only_a_leader_who_answers_for_them_is_asked_and_never_about_themselves() -> None:
    scene = decided()
    with as_owner():
        elsewhere = a_service("child_welfare")
    leif, other = a_leader(scene.unit), a_leader(elsewhere, "Liv")
    for by, who in ((other, scene.tor), (leif, leif), (leif, scene.tuva)):
        assert sheet(scene, who, by) == RoleSheet("", "", (), "", (), sheet(scene, who, by).may)
        with pytest.raises(Missing):
            settle(scene, who, by)
    for by in (scene.eva, scene.tuva, scene.siri):
        with pytest.raises(Refused):
            settle(scene, scene.tor, by)
    with as_owner():
        assert RoleChoice.objects.count() == 0


def test_the_leader_of_the_unit_answers_for_those_of_other_services_too() -> None:
    scene = decided()
    with as_owner():
        seat(scene.noah, "team_member", "oppl-24-1", employee=scene.tuva, service=scene.school)
    solveig, [ingrid] = a_leader(scene.school, "Solveig"), colleagues(scene, "Ingrid")
    with pytest.raises(Wrong, match="role-conflict"):
        appoint(scene, solveig, ingrid)
    settle(scene, solveig, a_leader(scene.unit))
    appoint(scene, solveig, ingrid)


def test_a_second_press_keeps_one_answer_and_every_answer_has_a_reason() -> None:
    scene = decided()
    leif, key = a_leader(scene.unit), uuid4()
    for _press in range(2):
        settle_role(
            about=scene.noah, employee=scene.tor.post, answer="yes", because="So.", form_key=key, by=leif, at=TUESDAY
        )
    with pytest.raises(Wrong, match="because: empty"):
        settle(scene, scene.tor, leif, because=" ")
    with pytest.raises(Wrong, match="answer: unknown"):
        settle(scene, scene.tor, leif, "perhaps")
    with as_owner():
        assert RoleChoice.objects.get().because == "So."

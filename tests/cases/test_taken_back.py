"""A sharing on another ground than consent: what the log says of it, and how it is taken back."""

from datetime import timedelta
from uuid import UUID

import pytest

from langbenk.access.standing import Actor
from langbenk.audit.models import LogLine
from langbenk.bench.deeds import Missing
from langbenk.bench.door import Refused
from langbenk.cases.actions.share_entry import share_entry
from langbenk.cases.actions.unshare_entry import unshare_entry
from langbenk.cases.models import Sharing
from langbenk.cases.sheets.entry import entry_sheet
from langbenk.cases.sheets.entry_opened import taken_back_sheet
from langbenk.cases.writing import ReadersChanged, Shared
from tests.cases.entry_scene import MONDAY, TUESDAY, Scene, agreed, reads, vildes_bench, written
from tests.conftest import as_owner
from tests.made import an_employee, seat

WEDNESDAY = TUESDAY + timedelta(days=1)

pytestmark = pytest.mark.django_db


def shared_with_the_doctor(scene: Scene) -> tuple[UUID, UUID]:
    """Anne has written a note for the team, and shares it with the surgery as personnel who cooperate."""
    entry = written(scene, scene.anne, "team", part="health")
    share_entry(about=scene.vilde, entry=entry, shared=Shared(scene.gp, "cooperating_personnel", "He treats her."),
                by=scene.anne, at=MONDAY)  # fmt: skip
    with as_owner():
        return entry, Sharing.objects.get(entry_id=entry).id


def take_back(scene: Scene, entry: UUID, sharing: UUID, by: Actor, **more: str) -> None:
    unshare_entry(about=scene.vilde, entry=entry, sharing=sharing, by=by, at=WEDNESDAY, **more)


def test_a_reading_through_it_is_logged_with_its_own_ground_and_row() -> None:
    scene = vildes_bench()
    entry, sharing = shared_with_the_doctor(scene)
    entry_sheet(about=scene.vilde, entry=entry, by=scene.dag, at=TUESDAY)
    with as_owner():
        line = LogLine.objects.filter(actor=scene.dag.person, record=entry).latest("id")
    assert (line.permitted, line.why, line.ground, line.consent) == (True, "shared", "hpl-25", sharing)
    assert line.service == scene.gp
    assert line.tie is not None


def test_a_reading_by_consent_is_logged_with_the_consent_though_it_is_shared_too() -> None:
    scene = vildes_bench()
    entry, sharing = shared_with_the_doctor(scene)
    agreed(scene, "health", service=scene.gp)
    entry_sheet(about=scene.vilde, entry=entry, by=scene.dag, at=TUESDAY)
    with as_owner():
        line = LogLine.objects.filter(actor=scene.dag.person, record=entry).latest("id")
    assert (line.why, line.ground) == ("team_member", "hol-3-4")
    assert line.consent not in (None, sharing)


def test_taken_back_it_opens_nothing_from_that_moment_and_stays_in_the_history() -> None:
    scene = vildes_bench()
    entry, sharing = shared_with_the_doctor(scene)
    assert reads(scene, entry, scene.dag)
    take_back(scene, entry, sharing, scene.anne)
    assert not reads(scene, entry, scene.dag, WEDNESDAY)
    (line,) = entry_sheet(about=scene.vilde, entry=entry, by=scene.anne, at=WEDNESDAY).shared
    assert (line.ended_on, line.ended_by, line.may_end) == (WEDNESDAY.date(), "Anne Moe", False)
    with as_owner():
        logged = LogLine.objects.filter(action="entry.unshare").latest("id")
    assert (logged.permitted, logged.actor, logged.record) == (True, scene.anne.person, entry)


def test_it_can_be_shared_again_afterwards() -> None:
    scene = vildes_bench()
    entry, sharing = shared_with_the_doctor(scene)
    take_back(scene, entry, sharing, scene.anne)
    take_back(scene, entry, sharing, scene.anne)
    again = Shared(scene.gp, "cooperating_personnel", "He treats her again.")
    share_entry(about=scene.vilde, entry=entry, shared=again, by=scene.anne, at=WEDNESDAY)
    assert reads(scene, entry, scene.dag, WEDNESDAY)
    with as_owner():
        assert Sharing.objects.filter(entry_id=entry).count() == 2


def test_who_shared_it_who_leads_that_service_and_who_leads_the_work_take_it_back() -> None:
    scene = vildes_bench()
    with as_owner():
        colleague, leader = (
            an_employee(name, scene.health, profession=work) for name, work in (("Bo", "doctor"), ("Tore", "leader"))
        )
        for one in (colleague, leader):
            seat(scene.vilde, "team_member", "hol-3-4", employee=one, service=scene.health)
    for by in (scene.anne, leader, scene.ingrid):
        scene_entry, sharing = shared_with_the_doctor(scene)
        take_back(scene, scene_entry, sharing, by)
        assert not reads(scene, scene_entry, scene.dag, WEDNESDAY)
    entry, sharing = shared_with_the_doctor(scene)
    for stranger in (colleague, scene.dag):
        with pytest.raises(Refused):
            take_back(scene, entry, sharing, stranger)
    with pytest.raises(Missing):
        take_back(scene, entry, sharing, scene.tuva)
    with pytest.raises(Missing):
        take_back(scene, entry, entry, scene.anne)
    assert reads(scene, entry, scene.dag, WEDNESDAY)


def test_before_it_is_saved_it_says_who_reads_then_and_is_not_saved_if_others_do() -> None:
    scene = vildes_bench()
    entry, sharing = shared_with_the_doctor(scene)
    shown = taken_back_sheet(about=scene.vilde, entry=entry, sharing=sharing, by=scene.anne, at=TUESDAY)
    assert shown.name == "The surgery"
    assert "The surgery" not in [each.name for each in shown.readers.together]
    agreed(scene, "health", service=scene.gp)
    with pytest.raises(ReadersChanged):
        take_back(scene, entry, sharing, scene.anne, looked_at=shown.readers.mark)
    with as_owner():
        assert Sharing.objects.get(id=sharing).ended_at is None

"""What staff keep from somebody is looked at anew: the reminder reaches those who may know, and nobody else."""

from datetime import UTC, date, datetime, timedelta
from uuid import UUID

import pytest

from langbenk.access.standing import Actor
from langbenk.bench.deeds import Missing, Wrong
from langbenk.bench.door import Refused
from langbenk.cases.actions.keep_withholding import keep_withholding
from langbenk.cases.keeping import Kept
from langbenk.cases.models import Withholding
from langbenk.cases.sheets.entries import entries_sheet
from langbenk.cases.sheets.entry import entry_sheet
from langbenk.cases.sheets.my_cases import my_cases
from tests.cases.entry_scene import REVIEW, Scene, from_her_parents, reads, vildes_bench, written
from tests.conftest import as_owner

pytestmark = pytest.mark.django_db
NOON = datetime(2027, 1, 31, 11, tzinfo=UTC)  # the day it is to be looked at anew
EARLY, SOON, LATE = NOON - timedelta(days=15), NOON - timedelta(days=14), NOON + timedelta(days=1)
AGAIN = date(2027, 4, 30)


def kept_from_her_father(scene: Scene) -> tuple[UUID, UUID]:
    """Anne writes for the family, and keeps it from Stian until she has looked at it anew."""
    kept = (Kept(scene.stian.person, "weighty-regard", "He threatened her.", REVIEW),)
    entry = written(scene, scene.anne, kept=kept)
    with as_owner():
        return entry, Withholding.objects.get(entry_id=entry).id


def listed(scene: Scene, by: Actor, at: datetime) -> list[UUID]:
    return [one.entry for one in entries_sheet(about=scene.vilde, by=by, at=at).due]


def mine(by: Actor, at: datetime) -> list[tuple[UUID, bool]]:
    return [(one.entry, one.late) for one in my_cases(by=by, at=at).due]


def test_the_writer_is_told_in_time_on_their_own_page_and_that_it_is_late_when_it_is() -> None:
    scene = vildes_bench()
    entry, _ = kept_from_her_father(scene)
    assert mine(scene.anne, EARLY) == []
    assert mine(scene.anne, SOON) == mine(scene.anne, NOON) == [(entry, False)]
    assert mine(scene.anne, LATE) == [(entry, True)]
    (line,) = entry_sheet(about=scene.vilde, entry=entry, by=scene.anne, at=NOON).kept
    assert line.due


def test_those_who_read_it_see_it_on_the_page_about_her_and_others_nothing() -> None:
    scene = vildes_bench()
    entry, _ = kept_from_her_father(scene)
    assert listed(scene, scene.anne, NOON) == listed(scene, scene.ingrid, NOON) == [entry]
    for other in (scene.tuva, scene.dag, scene.stian, scene.kristin, scene.girl):
        assert listed(scene, other, NOON) == [], other
    for other in (scene.ingrid, scene.tuva, scene.dag):
        assert mine(other, NOON) == []


def test_it_tells_a_service_that_it_is_kept_from_nothing_though_they_read_the_rest() -> None:
    scene = vildes_bench()
    kept = (Kept(scene.school, "limited-consent", "Not for school.", REVIEW),)
    entry = written(scene, scene.ingrid, "team", part="everyday", kept=kept)
    assert listed(scene, scene.ingrid, NOON) == [entry]
    assert listed(scene, scene.tuva, NOON) == []


def test_what_she_keeps_in_her_own_words_asks_nobody_to_look_anew() -> None:
    scene = vildes_bench()
    written(scene, scene.girl, kept=from_her_parents(scene))
    assert listed(scene, scene.ingrid, LATE) == listed(scene, scene.girl, LATE) == []


def test_looked_at_anew_it_goes_on_from_that_moment_with_a_new_reason_and_day() -> None:
    scene = vildes_bench()
    entry, withholding = kept_from_her_father(scene)
    again = {"about": scene.vilde, "entry": entry, "withholding": withholding, "by": scene.ingrid, "at": NOON}
    keep_withholding(because="He still does.", review_on=AGAIN, **again)
    keep_withholding(because="Pressed twice.", review_on=AGAIN, **again)
    assert not reads(scene, entry, scene.stian, NOON)
    assert listed(scene, scene.anne, NOON) == []
    (line,) = entry_sheet(about=scene.vilde, entry=entry, by=scene.anne, at=LATE).kept
    assert (line.because, line.review_on, line.since) == ("He still does.", AGAIN, NOON.date())
    with as_owner():
        former = Withholding.objects.get(id=withholding)
    assert (former.because, former.ended_at) == ("He threatened her.", NOON)


def test_a_reason_and_a_day_to_come_are_needed_and_it_is_not_anybodys() -> None:
    scene = vildes_bench()
    entry, withholding = kept_from_her_father(scene)
    again = {"about": scene.vilde, "entry": entry, "withholding": withholding, "at": NOON}
    for because, day, field in (("", AGAIN, "kept_because"), ("Still.", NOON.date(), "review_on")):
        with pytest.raises(Wrong, match=field):
            keep_withholding(because=because, review_on=day, by=scene.anne, **again)
    for other in (scene.tuva, scene.stian, scene.kristin):
        with pytest.raises((Missing, Refused)):
            keep_withholding(because="Still.", review_on=AGAIN, by=other, **again)
    with as_owner():
        assert Withholding.objects.get(entry_id=entry).ended_at is None

"""A girl of thirteen keeps her words from both parents: no page, list, number, notice, log or search betrays it."""

import re
from datetime import UTC, date, datetime
from uuid import uuid4

import pytest
from django.db import transaction

from langbenk.access.actions import Action
from langbenk.bench.deeds import Missing, Wrong
from langbenk.bench.door import Refused
from langbenk.bench.sheets.who_looked import Look
from langbenk.cases.actions.share_entry import share_entry
from langbenk.cases.actions.show_entry import show_entry
from langbenk.cases.actions.withhold_entry import withhold_entry
from langbenk.cases.keeping import Kept
from langbenk.cases.models import Withholding
from langbenk.cases.sheets.entries import entries_sheet
from langbenk.cases.sheets.entry import entry_sheet
from langbenk.cases.writing import Shared
from langbenk.insight.actions.ask_why import ask_why
from langbenk.insight.sheets.questions import Asked
from langbenk.insight.sheets.who_looked import who_looked_sheet
from langbenk.law.withholding import WITHHOLDING
from langbenk.plans.sheets.home import home_sheet, my_children
from tests.cases.entry_scene import (
    MONDAY,
    REVIEW,
    TUESDAY,
    Scene,
    agreed,
    from_her_parents,
    reads,
    vildes_bench,
    written,
)
from tests.conftest import as_owner
from tests.made import a_service, an_employee, seat

pytestmark = pytest.mark.django_db
REASON = "She asked us, and is afraid of how they will take it."


def all_that_the_parents_see(scene: Scene) -> list[str]:
    """Every sheet that opens to a parent, as the father and as the mother; that they looked is undone afterwards."""
    here, seen = transaction.savepoint(), []
    for parent in (scene.stian, scene.kristin):
        now = {"about": scene.vilde, "by": parent, "at": TUESDAY}
        sheets = (home_sheet(**now), entries_sheet(**now), who_looked_sheet(**now), my_children(by=parent, at=TUESDAY))
        seen += [re.sub(r"lines=\([\d, ]*\)", "", repr(sheet)) for sheet in sheets]  # numbers of the whole house's log
    transaction.savepoint_rollback(here)
    return seen


def test_she_keeps_it_from_both_and_everything_is_as_it_was() -> None:
    scene = vildes_bench()
    shown = written(scene, scene.girl)
    before = all_that_the_parents_see(scene)
    kept = written(scene, scene.girl, kept=from_her_parents(scene))
    entry_sheet(about=scene.vilde, entry=kept, by=scene.ingrid, at=MONDAY)
    withhold_entry(about=scene.vilde, entry=kept, kept=(Kept(scene.gp, "limited-consent"),), by=scene.girl, at=MONDAY)
    assert all_that_the_parents_see(scene) == before
    written(scene, scene.girl)
    assert all_that_the_parents_see(scene) != before
    assert {name for name in ("girl", "ingrid", "kristin", "stian") if reads(scene, kept, getattr(scene, name))} == {
        "girl",
        "ingrid",
    }
    assert reads(scene, shown, scene.stian)


def test_what_was_shown_and_is_then_kept_is_gone_from_the_log_too() -> None:
    scene = vildes_bench()
    entry = written(scene, scene.girl)
    assert "entry.write" in {look.action for look in looks(scene)}
    withhold_entry(about=scene.vilde, entry=entry, kept=from_her_parents(scene), by=scene.girl, at=MONDAY)
    assert {look.action for look in looks(scene)} & {"entry.write", "entry.withhold"} == set()
    with pytest.raises(Refused):
        entry_sheet(about=scene.vilde, entry=entry, by=scene.stian, at=TUESDAY)


def test_what_he_asked_about_it_is_gone_with_it_and_comes_back_when_she_shows_it_again() -> None:
    scene = vildes_bench()
    entry = written(scene, scene.anne)
    [line] = [look.lines[0] for look in looks(scene) if look.action == "entry.write"]
    ask_why(about=scene.vilde, line=line, words="Why?", form_key=uuid4(), by=scene.stian, at=MONDAY)
    assert [one.line for one in asked(scene)] == [line]
    kept = (Kept(scene.stian.person, "weighty-regard", REASON, REVIEW),)
    withhold_entry(about=scene.vilde, entry=entry, kept=kept, by=scene.anne, at=MONDAY)
    assert asked(scene) == ()
    with as_owner():
        withholding = Withholding.objects.get(relative_id=scene.stian.person).id
    show_entry(about=scene.vilde, entry=entry, withholding=withholding, by=scene.anne, at=TUESDAY)
    assert [one.line for one in asked(scene)] == [line]


def asked(scene: Scene) -> tuple[Asked, ...]:
    return who_looked_sheet(about=scene.vilde, by=scene.stian, at=TUESDAY).asked


def looks(scene: Scene) -> list[Look]:
    return list(who_looked_sheet(about=scene.vilde, by=scene.stian, at=TUESDAY).looks)


def test_a_parent_who_guesses_cannot_do_anything_with_it_and_learns_nothing() -> None:
    scene = vildes_bench()
    entry = written(scene, scene.girl, kept=from_her_parents(scene))
    for unknown in (entry, uuid4()):
        with pytest.raises(Missing):
            withhold_entry(about=scene.vilde, entry=unknown, kept=(), by=scene.stian, at=TUESDAY)
        with pytest.raises(Missing):
            show_entry(about=scene.vilde, entry=unknown, withholding=uuid4(), by=scene.stian, at=TUESDAY)


def test_she_shows_it_again_and_nobody_else_can() -> None:
    scene = vildes_bench()
    entry = written(scene, scene.girl, kept=from_her_parents(scene))
    with as_owner():
        from_stian = Withholding.objects.get(relative_id=scene.stian.person).id
    with pytest.raises(Refused):
        show_entry(about=scene.vilde, entry=entry, withholding=from_stian, by=scene.ingrid, at=MONDAY)
    for _ in range(2):
        show_entry(about=scene.vilde, entry=entry, withholding=from_stian, by=scene.girl, at=MONDAY)
    assert reads(scene, entry, scene.stian)
    assert not reads(scene, entry, scene.kristin)


def test_kept_from_a_service_it_is_gone_there_and_for_whoever_works_there() -> None:
    scene = vildes_bench()
    agreed(scene, "everyday", service=scene.school)
    entry = written(scene, scene.kristin, "team")
    assert reads(scene, entry, scene.tuva)
    kept = (Kept(scene.school, "limited-consent"),)
    withhold_entry(about=scene.vilde, entry=entry, kept=kept, by=scene.kristin, at=MONDAY)
    assert not reads(scene, entry, scene.tuva)
    assert reads(scene, entry, scene.ingrid)


def test_a_parent_keeps_nothing_from_the_other_parent() -> None:
    scene = vildes_bench()
    entry = written(scene, scene.kristin)
    for ground in ("own-wish", "weighty-regard", "limited-consent"):
        kept = (Kept(scene.stian.person, ground, REASON, REVIEW),)
        with pytest.raises(Wrong) as wrong:
            withhold_entry(about=scene.vilde, entry=entry, kept=kept, by=scene.kristin, at=MONDAY)
        assert wrong.value.code == "no-such-ground"


def test_nobody_keeps_what_is_not_theirs_to_keep() -> None:
    scene = vildes_bench()
    agreed(scene, "everyday", service=scene.school)
    entry = written(scene, scene.ingrid)
    for by in (scene.girl, scene.kristin, scene.tuva):
        kept = (Kept(scene.stian.person, "own-wish", REASON, REVIEW),)
        with pytest.raises(Refused):
            withhold_entry(about=scene.vilde, entry=entry, kept=kept, by=by, at=MONDAY)


def test_nobody_keeps_anything_from_themselves_their_own_service_or_the_one_it_is_about() -> None:
    scene = vildes_bench()
    entry = written(scene, scene.ingrid)
    for who in (scene.ingrid.person, scene.team, scene.vilde, uuid4()):
        kept = (Kept(who, "weighty-regard", REASON, REVIEW),)
        with pytest.raises(Wrong) as wrong:
            withhold_entry(about=scene.vilde, entry=entry, kept=kept, by=scene.ingrid, at=MONDAY)
        assert (wrong.value.field, wrong.value.code) == ("kept", "cannot-be-kept")


@pytest.mark.parametrize(
    ("because", "review_on", "field", "code"),
    [
        ("", REVIEW, "kept_because", "empty"),
        (REASON, None, "review_on", "not-ahead"),
        (REASON, date(2026, 11, 2), "review_on", "not-ahead"),
        (REASON, date(2028, 1, 1), "review_on", "far-ahead"),
    ],
)
def test_staff_write_why_and_when_it_is_looked_at_anew(
    because: str, review_on: date | None, field: str, code: str
) -> None:
    scene = vildes_bench()
    with pytest.raises(Wrong) as wrong:
        written(scene, scene.anne, kept=(Kept(scene.stian.person, "weighty-regard", because, review_on),))
    assert (wrong.value.field, wrong.value.code) == (field, code)


def test_staff_keep_it_on_a_ground_and_those_who_work_there_see_so() -> None:
    scene = vildes_bench()
    kept = (Kept(scene.stian.person, "weighty-regard", REASON, REVIEW),)
    entry = written(scene, scene.anne, kept=kept)
    assert not reads(scene, entry, scene.stian)
    sheet = entry_sheet(about=scene.vilde, entry=entry, by=scene.ingrid, at=TUESDAY)
    line = sheet.kept[0]
    assert (line.name, line.cite.nb, line.because, line.review_on) == (
        "Stian Lie",
        "pbrl § 3-4 tredje ledd",
        REASON,
        REVIEW,
    )
    assert entry_sheet(about=scene.vilde, entry=entry, by=scene.kristin, at=TUESDAY).kept == ()
    assert len(entry_sheet(about=scene.vilde, entry=entry, by=scene.girl, at=TUESDAY).kept) == 1


@pytest.mark.parametrize(
    ("born", "opens"),
    [
        (date(2014, 11, 3), set()),  # eleven until tomorrow: she does not come in
        (date(2014, 11, 2), {"own-wish"}),  # twelve today (pbrl § 3-4 second paragraph)
        (date(2010, 11, 3), {"own-wish"}),
        (date(2010, 11, 2), {"own-say"}),  # sixteen today (pbrl § 4-3)
    ],
)
def test_what_a_young_person_can_choose_follows_her_age(born: date, opens: set[str]) -> None:
    scene = vildes_bench(born)
    taken = set()
    for ground in ("own-wish", "own-say", "weighty-regard", "not-a-partys", "danger"):
        try:
            written(scene, scene.girl, kept=(Kept(scene.stian.person, ground),))
        except (Wrong, Refused):
            continue
        taken.add(ground)
    assert taken == opens


def test_child_welfare_has_a_ground_of_its_own() -> None:
    scene = vildes_bench()
    kept = {"kept": (Kept(scene.stian.person, "danger", REASON, REVIEW),)}
    with pytest.raises(Wrong):
        written(scene, scene.anne, **kept)
    with as_owner():
        service = a_service("child_welfare", "Child welfare")
        caseworker = an_employee("Cato", service)
        seat(scene.vilde, "team_member", "bvl-15-8", employee=caseworker, service=service)
    assert not reads(scene, written(scene, caseworker, **kept), scene.stian)


def test_what_is_kept_from_a_service_is_not_shared_with_it() -> None:
    scene = vildes_bench()
    kept = (Kept(scene.gp, "limited-consent", REASON, REVIEW),)
    entry = written(scene, scene.anne, "team", part="health", kept=kept)
    shared = Shared(scene.gp, "cooperating_personnel", "He treats her.")
    with pytest.raises(Wrong) as wrong:
        share_entry(about=scene.vilde, entry=entry, shared=shared, by=scene.anne, at=MONDAY)
    assert wrong.value.code == "kept-from-them"


def test_the_deeds_stand_in_the_log_of_those_who_read_it() -> None:
    scene = vildes_bench()
    entry = written(scene, scene.girl, at=datetime(2026, 11, 2, 8, tzinfo=UTC))
    kept = (Kept(scene.gp, "limited-consent"),)
    withhold_entry(about=scene.vilde, entry=entry, kept=kept, by=scene.girl, at=MONDAY)
    assert {Action.ENTRY_WRITE.value, Action.ENTRY_WITHHOLD.value} <= {look.action for look in looks(scene)}


def test_the_law_on_her_own_wish_is_about_health_and_care_and_the_rest_is_a_local_choice() -> None:
    says = WITHHOLDING["own-wish"].says
    for language, covered, chosen in (
        ("nb", "helse og omsorg", "kommunens eget valg"),
        ("nn", "helse og omsorg", "kommunen sitt eige val"),
        ("en", "health and care", "the municipality's own choice"),
    ):
        assert covered in says.say(language)
        assert chosen in says.say(language)

"""Who will read it: the preview asks ``decide`` for everybody, so what it says is what happens."""

from datetime import date
from uuid import UUID

import pytest
from pytest_django import DjangoAssertNumQueries

from langbenk.access.actions import Action
from langbenk.access.standing import Actor, Audience, Hat, Part
from langbenk.audit.models import LogLine
from langbenk.bench.door import Refused
from langbenk.bench.models import AddressProtection, Barrier, Tie
from langbenk.bench.sheets.readers import Readers, Where, who_reads
from langbenk.cases.keeping import Kept
from langbenk.cases.sheets.new_entry import new_entry_sheet, who_will_read
from langbenk.cases.writing import Draft
from langbenk.organisation.models import Employment
from langbenk.people.models import Family, FamilyMember
from tests.cases.entry_scene import MONDAY, REVIEW, TUESDAY, Scene, agreed, at_the_shelter, reads, vildes_bench, written
from tests.conftest import as_owner
from tests.made import LONG_AGO, a_guardian, a_service, an_employee, seat

pytestmark = pytest.mark.django_db
# The two that open and close the test's own savepoint stand beside the statements.
SAVEPOINT = 2


def preview(scene: Scene, by: Actor, audience: str = "family", part: str = "everyday", **more: object) -> Readers:
    draft = Draft("Words.", Audience(audience), Part(part), "To tell", **more)  # type: ignore[arg-type]
    return who_will_read(about=scene.vilde, draft=draft, by=by, at=MONDAY)


def by_name(readers: Readers) -> dict[str, str]:
    return {one.name: one.why for group in readers.together for one in group.people}


def test_everybody_is_named_with_the_way_in_that_opens_it() -> None:
    scene = vildes_bench()
    agreed(scene, "school", service=scene.school)
    readers = preview(scene, scene.girl, part="school")
    assert by_name(readers) == {"Ingrid Moe": "seat", "Tuva Moe": "consent", "Kristin Lie": "seat", "Stian Lie": "seat"}
    *services, home = [group.name for group in readers.together]
    assert (set(services), home) == ({"The family team", "Lysvik school"}, "")


@pytest.mark.parametrize("audience", ["own_service", "team", "family", "named"])
def test_what_the_preview_says_is_what_happens(audience: str) -> None:
    scene = vildes_bench()
    agreed(scene, "health", service=scene.health)
    agreed(scene, "health", relative=scene.gran)
    people = {"kristin": "Kristin Lie", "stian": "Stian Lie", "gran": "Gerd Aune", "girl": "Vilde Aune"}
    people |= {"ingrid": "Ingrid Moe", "tuva": "Tuva Moe", "dag": "Dag Moe"}
    named = {"named": frozenset({scene.gran.person})} if audience == "named" else {}
    kept = {"kept": (Kept(scene.stian.person, "weighty-regard", "He must not know.", REVIEW),)}
    told = set(by_name(preview(scene, scene.anne, audience, "health", **named, **kept)))
    entry = written(scene, scene.anne, audience, part="health", **named, **kept)
    assert told == {name for key, name in people.items() if reads(scene, entry, getattr(scene, key))}


def test_parents_apart_are_two_homes() -> None:
    scene = vildes_bench()
    with as_owner():
        FamilyMember.objects.filter(person_id=scene.stian.person).delete()
        home = Family.objects.create()
        for member in (scene.vilde, scene.stian.person):
            FamilyMember.objects.create(family=home, person_id=member)
    homes = [group for group in preview(scene, scene.girl).together if not group.name]
    assert sorted([one.name for one in home.people] for home in homes) == [["Kristin Lie"], ["Stian Lie"]]


def test_a_seat_that_begins_later_or_that_no_job_holds_up_reads_nothing() -> None:
    scene = vildes_bench()
    agreed(scene, "everyday", service=scene.school)
    assert "Tuva Moe" in by_name(preview(scene, scene.girl))
    with as_owner():
        later = an_employee("Liv", scene.team)
        seat(scene.vilde, "deputy", "hol-7-2a", employee=later, service=scene.team, since=date(2026, 12, 1))
        Employment.objects.filter(employee_id=scene.tuva.employee).update(until=date(2026, 11, 1))
    assert set(by_name(preview(scene, scene.girl))) == {"Ingrid Moe", "Kristin Lie", "Stian Lie"}


def test_a_nurse_who_is_the_aunt_is_stopped_and_only_who_may_know_is_told() -> None:
    scene = vildes_bench()
    agreed(scene, "everyday", service=scene.health)
    with as_owner():
        close = {"person_id": scene.vilde, "against_id": scene.anne.person, "kind": "own_family", "since": LONG_AGO}
        Barrier.objects.create(**close)
    told, untold = preview(scene, scene.ingrid), preview(scene, scene.kristin)
    assert "Anne Moe" not in by_name(told)
    assert [(one.name, one.why) for one in told.stopped] == [("Anne Moe", "own-family")]
    assert untold.stopped == ()


def protected_from(scene: Scene, whom: UUID) -> None:
    """The mother's address is strictly protected against somebody."""
    with as_owner():
        AddressProtection.objects.create(
            person_id=scene.kristin.person,
            against_id=whom,
            grade="strict",
            decided_by="police",
            reason="Threats.",
            set_by_id=scene.ingrid.employee,
            set_at=MONDAY,
        )


def test_a_father_who_is_barred_is_not_reached_and_the_coordinator_is_warned() -> None:
    scene = vildes_bench()
    protected_from(scene, scene.stian.person)
    told = preview(scene, scene.ingrid)
    assert "Stian Lie" not in by_name(told)
    assert [(one.name, one.why) for one in told.stopped] == [("Stian Lie", "strictly-protected")]
    assert told.would_reach_barred
    assert not preview(scene, scene.ingrid, "team").would_reach_barred
    for by in (scene.kristin, scene.tuva, scene.girl):
        untold = preview(scene, by)
        assert "Stian" not in repr(untold)
        assert not untold.would_reach_barred
        names = {one.name for one in new_entry_sheet(about=scene.vilde, by=by, at=MONDAY).choices.named}
        assert "Stian Lie" not in names


def of_the_plan(scene: Scene, by: Actor, *, writes: Action = Action.ENTRY_READ, where: Where = "anywhere") -> Readers:
    """Who reads what stands in the plan."""
    reads = (Action.PLAN_WRITE, Action.PLAN_READ)
    told = who_reads(reads, writes=writes, where=where, about=scene.vilde, by=by, at=MONDAY)
    assert told
    return told


def test_of_a_form_only_who_may_write_there_is_told_and_it_costs_two_questions(
    django_assert_num_queries: DjangoAssertNumQueries,
) -> None:
    scene = vildes_bench()
    with django_assert_num_queries(2 + SAVEPOINT):
        told = by_name(of_the_plan(scene, scene.ingrid, writes=Action.PLAN_WRITE))
    assert told == {"Kristin Lie": "seat", "Stian Lie": "seat", "Vilde Aune": "seat"}
    for by in (scene.tuva, scene.kristin):
        asked = {"writes": Action.PLAN_WRITE, "about": scene.vilde, "by": by, "at": MONDAY}
        assert who_reads((Action.PLAN_READ,), **asked) is None
    with as_owner():
        assert not LogLine.objects.filter(person=scene.vilde, action=Action.PLAN_WRITE.value).exists()


def test_a_form_that_only_one_side_reads_names_that_side_alone() -> None:
    scene = vildes_bench()
    at_home = by_name(of_the_plan(scene, scene.kristin, where="at home"))
    at_work = by_name(of_the_plan(scene, scene.kristin, where="at work"))
    assert at_home | at_work == by_name(of_the_plan(scene, scene.kristin))
    assert at_home.keys() & at_work.keys() == set()
    assert ("Stian Lie" in at_home, "Ingrid Moe" in at_work) == (True, True)


def test_for_the_plan_too_the_barred_are_told_of_to_those_who_may_know_and_to_no_others() -> None:
    scene = vildes_bench()
    protected_from(scene, scene.stian.person)
    told = {}
    for by in (scene.ingrid, scene.tuva):
        told[by] = of_the_plan(scene, by)
    assert "Stian Lie" not in by_name(told[scene.ingrid])
    assert [(one.name, one.why) for one in told[scene.ingrid].stopped] == [("Stian Lie", "strictly-protected")]
    assert told[scene.ingrid].would_reach_barred
    assert "Stian" not in repr(told[scene.tuva])
    assert not told[scene.tuva].would_reach_barred


def test_a_whole_service_is_said_by_its_name() -> None:
    scene = vildes_bench()
    with as_owner():
        home = a_service("child_welfare", "The children's home")
        seat(scene.vilde, "institution", "bvl-5-1", service=home)
    agreed(scene, "everyday", service=home)
    group = next(group for group in preview(scene, scene.girl).together if group.name == "The children's home")
    assert [(one.name, one.why) for one in group.people] == [("", "consent")]


def test_for_the_plan_they_are_those_who_read_the_plan() -> None:
    scene = vildes_bench()
    agreed(scene, "plan", service=scene.school)
    assert by_name(of_the_plan(scene, scene.ingrid)) == {
        "Tuva Moe": "consent",
        "Kristin Lie": "seat",
        "Stian Lie": "seat",
        "Vilde Aune": "seat",
    }


def test_a_seat_that_stands_apart_is_told_to_nobody_but_its_own() -> None:
    scene = vildes_bench()
    _, shelter = at_the_shelter(scene)
    agreed(scene, "everyday", service=shelter)
    assert "Kari Moe" not in by_name(preview(scene, scene.ingrid))
    assert "Kari Moe" in by_name(preview(scene, scene.girl))


def test_the_mark_changes_when_the_readers_do_and_not_otherwise() -> None:
    scene = vildes_bench()
    agreed(scene, "everyday", service=scene.school)
    first = preview(scene, scene.girl)
    assert preview(scene, scene.girl).mark == first.mark
    with as_owner():
        Tie.objects.filter(employee_id=scene.tuva.employee).update(until=MONDAY.date())
    assert preview(scene, scene.girl).mark != first.mark


def test_nobody_without_a_seat_gets_a_preview() -> None:
    scene = vildes_bench()
    stranger = Actor(scene.tuva.person, Hat.FAMILY)
    with as_owner():
        a_guardian("Kari", scene.gran.person)
    with pytest.raises(Refused):
        preview(scene, stranger)
    with pytest.raises(Refused):
        new_entry_sheet(about=scene.vilde, by=stranger, at=TUESDAY)

"""The child who was expected is born: the case, the coordinator and the plan stay, and the family sits down anew."""

from datetime import UTC, date, datetime
from uuid import UUID, uuid4

import pytest

from demo.invented import Human, numbers
from langbenk.access.standing import Actor, Hat
from langbenk.bench.deeds import Wrong
from langbenk.bench.door import Refused
from langbenk.bench.models import AddressProtection, Tie
from langbenk.cases.models import Case, Matter
from langbenk.people.identity_number import IdentityNumber, read_number
from langbenk.people.models import Guardian, Person
from langbenk.people.seal import number_key, seal
from langbenk.transitions.actions.record_birth import Born, record_birth
from langbenk.transitions.actions.record_death import record_death
from langbenk.transitions.born import Newborn, Parents
from langbenk.transitions.models import Birth
from langbenk.transitions.sheets.after import after_sheet
from langbenk.transitions.sheets.ahead import ahead_sheet
from langbenk.transitions.sheets.deeds import birth_sheet
from tests.conftest import as_owner
from tests.made import a_person, seat
from tests.transitions.scene import MONDAY, TUESDAY, Scene, planned, selmas_bench

pytestmark = pytest.mark.django_db
DUE = date(2026, 11, 10)
DAY = date(2026, 11, 1)
IDA = Newborn("Ida", "Åsheim")


def born(scene: Scene, *, on: date = DAY, parents: Parents | None = None, **more: object) -> None:
    of = parents or Parents((scene.turid.person, scene.kare.person))
    whole = {"newborn": IDA} | more
    record_birth(
        about=scene.selma, born=Born(on=on, parents=of, **whole), form_key=uuid4(), by=scene.ingrid, at=TUESDAY
    )


def expected() -> Scene:
    return selmas_bench(None, due=DUE)


def test_everything_is_kept_and_the_family_sits_there_until_she_is_18() -> None:
    scene = expected()
    assert {one.name for one in birth_sheet(about=scene.selma, by=scene.ingrid, at=MONDAY).expecting} == {
        "Turid Lie",
        "Kåre Lie",
    }
    born(scene)
    born(scene, on=date(2026, 10, 30))
    with as_owner():
        ida = Person.objects.get(id=scene.selma)
        seats = {(one.kind, one.ground, one.until) for one in Tie.objects.filter(person_id=scene.selma)}
        cares = set(Guardian.objects.values_list("responsibility", "since"))
        assert Birth.objects.count() == 1
    assert (ida.given_name, ida.birth_date) == ("Ida", DAY)
    assert ("guardian", "bl-30", date(2044, 11, 1)) in seats
    assert ("self", "pbrl-3-1", None) in seats
    assert ("child_coordinator", "hol-7-2a", None) in seats
    assert cares == {("joint", DAY)}
    (birth, *_) = ahead_sheet(about=scene.selma, by=scene.turid, at=TUESDAY).steps
    assert (birth.kind, birth.on, birth.settled) == ("birth", DAY, 2)
    assert birth_sheet(about=scene.selma, by=scene.ingrid, at=TUESDAY).expecting == ()


def test_who_was_seated_in_a_parents_place_before_the_birth_gets_up_when_she_is_18() -> None:
    scene = expected()
    with as_owner():
        for kind, ends in (("appointed_guardian", None), ("foster_parent", None), ("parent", date(2027, 1, 1))):
            who = Actor(a_person("Kari", born=date(1980, 1, 1)), Hat.FAMILY)
            seat(scene.selma, kind, "bvl-5-4", relative=who, until=ends)
    born(scene, twin=Newborn("Eva", "Åsheim"))
    with as_owner():
        ends = {
            (one.person_id == scene.selma, one.kind, one.until)
            for one in Tie.objects.filter(kind__in=("appointed_guardian", "foster_parent", "parent"))
        }
    grown = date(2044, 11, 1)
    assert ends == {
        (first, kind, day)
        for first in (True, False)
        for kind, day in (("appointed_guardian", grown), ("foster_parent", grown), ("parent", date(2027, 1, 1)))
    }


def test_whoever_the_register_gives_no_responsibility_gets_up() -> None:
    scene = expected()
    born(scene, parents=Parents((scene.turid.person,)))
    with as_owner():
        assert Guardian.objects.get(guardian_id=scene.turid.person).responsibility == "mother"
        assert Guardian.objects.get(guardian_id=scene.kare.person).until
    assert ahead_sheet(about=scene.selma, by=scene.turid, at=TUESDAY)
    with pytest.raises(Refused):
        ahead_sheet(about=scene.selma, by=scene.kare, at=TUESDAY)


def a_number(day: date) -> IdentityNumber:
    (digits,) = numbers([Human("somebody", "Some", "Body", day)], day).values()
    return read_number(digits, demo=True)


def whose(number: IdentityNumber) -> UUID:
    with as_owner():
        who = a_person("Nils", born=date(1990, 1, 1))
        key = {"number_key": number_key(number.digits), "number_sealed": seal(number.digits)}
        Person.objects.filter(id=who).update(**key)
    return who


def test_another_parent_is_found_by_number_and_a_taken_number_is_said() -> None:
    scene, nils = expected(), a_number(date(1990, 1, 1))
    with pytest.raises(Wrong) as wrong:
        born(scene, parents=Parents((scene.turid.person,), nils))
    assert (wrong.value.field, wrong.value.code) == ("another", "number-unknown")
    father = whose(nils)
    with pytest.raises(Wrong) as wrong:
        born(scene, newborn=Newborn("Ida", "Åsheim", nils))
    assert (wrong.value.field, wrong.value.code) == ("number", "number-taken")
    born(scene, parents=Parents((scene.turid.person,), nils), newborn=Newborn("Ida", "Åsheim", a_number(DAY)))
    with as_owner():
        assert Guardian.objects.get(guardian_id=father).responsibility == "joint"
        assert Tie.objects.filter(relative_id=father, kind="guardian", ground="bl-30").count() == 1


def test_a_number_that_is_hidden_from_the_writer_is_answered_as_nobodys() -> None:
    scene, hidden = expected(), a_number(date(1990, 1, 1))
    who = whose(hidden)
    with as_owner():
        AddressProtection.objects.create(
            person_id=who, against_id=scene.ingrid.person, grade="strict", decided_by="police", reason="Decided.",
            named_staff=[scene.per.post], set_by_id=scene.per.post, set_at=MONDAY,
        )  # fmt: skip
    with pytest.raises(Wrong) as wrong:
        born(scene, parents=Parents((scene.turid.person,), hidden))
    assert (wrong.value.field, wrong.value.code) == ("another", "number-unknown")
    born(scene, newborn=Newborn("Ida", "Åsheim", hidden), twin=Newborn("Eva", "Åsheim", hidden))
    with as_owner():
        assert Person.objects.filter(given_name__in=("Ida", "Eva"), number_key=None).count() == 2


def test_twins_have_each_their_own_case_and_the_same_bench() -> None:
    scene = expected()
    born(scene, twin=Newborn("Eva", "Åsheim"))
    with as_owner():
        eva = Person.objects.get(given_name="Eva")
        kinds = sorted(Tie.objects.filter(person=eva).values_list("kind", flat=True))
        assert Case.objects.get(person=eva).step == "cooperation"
        assert Guardian.objects.filter(child=eva, responsibility="joint").count() == 2
    assert kinds == [
        "child_coordinator", "coordinating_unit", "deputy", "guardian", "guardian", "self", "team_member",
    ]  # fmt: skip
    assert ahead_sheet(about=eva.id, by=scene.turid, at=TUESDAY).child.name == "Eva Åsheim"


@pytest.mark.parametrize(("on", "code"), [(date(2026, 11, 20), "not-come"), (date(2026, 5, 1), "not-that-birth")])
def test_a_day_that_cannot_be_writes_no_birth(on: date, code: str) -> None:
    with pytest.raises(Wrong) as wrong:
        born(expected(), on=on)
    assert (wrong.value.field, wrong.value.code) == ("on", code)


def test_nobody_is_born_without_somebody_responsible_and_parents_write_no_birth() -> None:
    scene = expected()
    with pytest.raises(Wrong) as wrong:
        born(scene, parents=Parents(()))
    assert wrong.value.field == "parents"
    with pytest.raises(Refused):
        record_birth(
            about=scene.selma, born=Born(DAY, IDA, Parents(())), form_key=uuid4(), by=scene.turid, at=TUESDAY
        )  # fmt: skip


def test_a_child_that_is_born_dead_ends_it_gently() -> None:
    scene = expected()
    planned(scene, "hospital_to_home", date(2026, 12, 1))
    record_death(about=scene.selma, on=DAY, form_key=uuid4(), by=scene.ingrid, at=TUESDAY)
    with as_owner():
        assert Person.objects.get(id=scene.selma).birth_date is None
        assert Birth.objects.get().alive is False
        assert Matter.objects.filter(closed_at=None).count() == 1
    assert [one.kind for one in ahead_sheet(about=scene.selma, by=scene.ingrid, at=TUESDAY).steps] == ["death"]
    assert after_sheet(about=scene.selma, by=scene.turid, at=TUESDAY).died
    assert after_sheet(about=scene.selma, by=scene.turid, at=datetime(2027, 6, 1, tzinfo=UTC)).died

"""Who counts as one's own family at work: also a child that is expected, or was written down a moment ago."""

from datetime import UTC, date, datetime
from uuid import UUID, uuid4

import pytest

from langbenk.access.actions import Action
from langbenk.access.standing import Actor
from langbenk.bench.door import Refused, door
from langbenk.cases.actions.register_concern import register_concern
from langbenk.people.models import Family, FamilyMember
from langbenk.people.newcomer import Newcomer
from langbenk.people.search import find_by_name
from tests.conftest import as_owner
from tests.made import a_guardian, a_person, a_service, an_employee

pytestmark = pytest.mark.django_db
MONDAY = datetime(2026, 11, 2, 9, 0, tzinfo=UTC)


def a_home(*people: UUID) -> None:
    home = Family.objects.create()
    for person in people:
        FamilyMember.objects.create(family=home, person_id=person)


def refused(action: Action, by: Actor, about: UUID) -> str:
    with pytest.raises(Refused) as answer, door(action, by=by, at=MONDAY, about=about):
        raise AssertionError("the door opened")
    return answer.value.verdict.why


def test_a_father_to_be_does_not_work_with_the_child_that_is_expected_at_home() -> None:
    with as_owner():
        siri = a_person("Siri", born=date(1990, 5, 5))
        anne = an_employee("Anne", a_service("municipal_health"))
        omar = an_employee("Omar", a_service("coordinating_unit", coordinating_unit=True))
        a_home(siri, omar.person)
    child = uuid4()
    newcomer = Newcomer("Little one", "Lie", due_date=date(2027, 2, 1), parent=siri, kinship="mother")
    register_concern(
        about=child, newcomer=newcomer, text="She is alone.", family_told=True, form_key=uuid4(), by=anne, at=MONDAY
    )
    assert refused(Action.CASE_READ, omar, child) == "own-family"
    assert refused(Action.CONCERN_REGISTER, omar, child) == "own-family"


def test_nor_with_a_child_of_somebody_at_home_that_the_register_puts_in_no_family() -> None:
    with as_owner():
        mina = a_person("Mina", born=date(2024, 3, 2))
        siri = a_guardian("Siri", mina)
        omar = an_employee("Omar", a_service("school"))
        a_home(siri.person, omar.person)
    with pytest.raises(Refused) as answer:
        find_by_name("Mina", "Lie", date(2024, 3, 2), by=omar, at=MONDAY)
    assert answer.value.verdict.why == "own-family"


def test_the_children_of_a_colleague_are_nobodys_family_at_work() -> None:
    with as_owner():
        mina = a_person("Mina", born=date(2024, 3, 2))
        siri = a_guardian("Siri", mina)
        school = a_service("school")
        omar, tuva = an_employee("Omar", school), an_employee("Tuva", school)
        a_home(siri.person, omar.person)
    assert [found.id for found in find_by_name("Mina", "Lie", date(2024, 3, 2), by=tuva, at=MONDAY)] == [mina]

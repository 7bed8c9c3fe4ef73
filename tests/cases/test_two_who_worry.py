"""Two services write down the same new child at the same moment, on a connection each: one child, one case."""

from collections.abc import Callable, Iterator
from datetime import date
from uuid import UUID, uuid4

import pytest
from django.db import connection
from pytest_django import DjangoDbBlocker

from demo.emptied import empty
from langbenk.access.standing import Actor
from langbenk.cases.actions.register_concern import register_concern
from langbenk.cases.models import Case, Concern
from langbenk.people.identity_number import check_digits, read_number
from langbenk.people.models import Person
from langbenk.people.newcomer import Newcomer
from tests.cases.scene import MONDAY
from tests.cases.test_at_the_same_moment import EVERYTHING, both
from tests.conftest import as_owner
from tests.made import a_person, a_service, an_employee

BORN = date(2017, 3, 2)
NUMBER = read_number("028317999" + (check_digits("028317999") or ""), demo=True)


@pytest.fixture(autouse=True)
def _kept_for_real(django_db_setup: None, django_db_blocker: DjangoDbBlocker) -> Iterator[None]:
    """Let the rows be seen by other connections, and take them away afterwards."""
    with django_db_blocker.unblock():
        yield
        with as_owner():
            empty(EVERYTHING)
        connection.close()


def two_at_work() -> tuple[Actor, Actor]:
    with as_owner():
        return an_employee("Anne", a_service("municipal_health")), an_employee("Tuva", a_service("school"))


def told(by: Actor, newcomer: Newcomer) -> Callable[[], None]:
    key, child = uuid4(), uuid4()
    return lambda: register_concern(
        about=child, newcomer=newcomer, text=f"{by.person}", family_told=True, form_key=key, by=by, at=MONDAY
    )


def the_one_child(*besides: UUID) -> None:
    """One child, one case, and the words of both."""
    with as_owner():
        child = Person.objects.exclude(id__in=besides).get()
        assert Case.objects.get().person_id == child.id
        assert Concern.objects.filter(person_id=child.id).count() == 2


@pytest.mark.parametrize("number", [NUMBER, None])
def test_a_child_who_is_born(number: object) -> None:
    anne, tuva = two_at_work()
    noah = Newcomer("Noah", "Lie", birth_date=BORN, number=number and NUMBER)
    assert both(told(anne, noah), told(tuva, noah)) == ["", ""]
    the_one_child(anne.person, tuva.person)


def test_a_child_that_is_expected_with_due_dates_some_weeks_apart() -> None:
    anne, tuva = two_at_work()
    with as_owner():
        siri = a_person("Siri", born=date(1990, 5, 5))
    early, late = (
        Newcomer("Little one", "Lie", due_date=due, parent=siri, kinship="mother")
        for due in (date(2027, 2, 1), date(2027, 3, 1))
    )
    assert both(told(anne, early), told(tuva, late)) == ["", ""]
    the_one_child(anne.person, tuva.person, siri)

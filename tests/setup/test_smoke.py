"""What must hold on every road to PostgreSQL: the tables can be made, the walls stand, the first page answers."""

from datetime import UTC, date, datetime

import pytest
from django.db import connection
from django.test import Client

from langbenk.access.actions import Action
from langbenk.bench.door import Refused, door
from langbenk.people.models import Person
from tests.conftest import as_owner
from tests.made import a_person, a_service, an_employee, seat

pytestmark = [pytest.mark.smoke, pytest.mark.django_db]
MONDAY = datetime(2026, 11, 2, 9, 0, tzinfo=UTC)


def test_the_server_is_new_enough_and_we_are_the_application() -> None:
    with connection.cursor() as cursor:
        cursor.execute("SELECT current_setting('server_version_num')::int / 10000, current_user")
        version, role = cursor.fetchone()
    assert version >= 15
    assert role == "langbenk_app"


def test_the_door_opens_for_the_coordinator_and_nothing_is_read_beside_it() -> None:
    with as_owner():
        noah, unit, school = a_person("Noah", born=date(2017, 3, 2)), a_service("municipal_health"), a_service("school")
        ingrid, stranger = an_employee("Ingrid", unit), an_employee("Tuva", school)
        seat(noah, "child_coordinator", "hol-7-2a", employee=ingrid, service=unit)
    assert Person.objects.count() == 0
    with door(Action.CASE_READ, by=ingrid, at=MONDAY, about=noah):
        assert Person.objects.get(id=noah).given_name == "Noah"
    with pytest.raises(Refused), door(Action.CASE_READ, by=stranger, at=MONDAY, about=noah):
        raise AssertionError("the door opened")


def test_the_first_page_answers() -> None:
    answer = Client().get("/", follow=True)
    assert answer.status_code == 200
    assert "Langbenk" in answer.content.decode()

"""The review of the log and the numbers, as pages."""

from datetime import date
from uuid import UUID

import pytest
from django.db import connection
from django.test import Client

from langbenk.access.standing import Actor
from langbenk.bench.models import Charge
from langbenk.insight.models import Looked
from tests.conftest import as_owner
from tests.made import a_person, a_service, an_employee, signed_in_client

pytestmark = pytest.mark.django_db


def charged(kind: str = "log_controller") -> tuple[Client, Actor, UUID]:
    """Rune, who goes through the log, and Tuva, who used emergency access twice."""
    with as_owner():
        school, health = a_service("school", "Lysvik skole"), a_service("municipal_health")
        tuva, rune = an_employee("Tuva", school), an_employee("Rune", health)
        Charge.objects.create(employee_id=rune.employee, kind=kind, ground="pjf-14", since=date(2026, 1, 1))
        noah = a_person("Noah", born=date(2017, 3, 2))
        with connection.cursor() as cursor:
            for _ in range(2):
                cursor.execute(
                    "INSERT INTO audit_logline (at, person, actor, hat, employee, service, action, part, permitted,"
                    " why, ground) VALUES ('2026-11-02 10:00+01', %s, %s, 'staff', %s, %s, 'glass.break', '', true,"
                    " 'employed', 'hpl-31')",
                    [noah, tuva.person, tuva.employee, school],
                )
    return signed_in_client(rune), tuva, noah


DAYS = {"since": "1.11.2026", "until": "5.11.2026"}


def test_the_page_names_who_looked_and_nobody_who_was_looked_at() -> None:
    rune, _, _ = charged()
    page = rune.get("/review/", DAYS).content.decode()
    assert "Tuva Moe" in page
    assert "2 ganger" in page
    assert "Lysvik skole" in page
    assert "Noah" not in page


def test_a_note_is_kept_and_shown_beside_the_signal() -> None:
    rune, tuva, _ = charged()
    address = f"/review/broken-glass/{tuva.employee}/?since=1.11.2026&until=5.11.2026"
    assert rune.post(address, {"note": " "}).status_code == 422
    kept = rune.post(address, {"note": "Begge var reelle."}, follow=True)
    assert "Begge var reelle." in kept.content.decode()
    with as_owner():
        assert Looked.objects.count() == 1


@pytest.mark.parametrize(
    "days", [{"since": "tull"}, {"since": "5.11.2026", "until": "1.11.2026"}, {"since": "1.1.2020"}]
)
def test_days_that_cannot_be_read_get_one_clear_error_and_the_usual_period(days: dict[str, str]) -> None:
    rune, _, _ = charged()
    answer = rune.get("/review/", days)
    assert answer.status_code == 422
    assert 'aria-invalid="true"' in answer.content.decode()


def test_nobody_else_learns_that_there_is_a_review() -> None:
    _, tuva, _ = charged()
    client = signed_in_client(tuva)
    nothing = len(client.get("/nothing/").content) - len("/nothing/")
    for address in ("/review/", f"/review/broken-glass/{tuva.employee}/", "/numbers/"):
        answer = client.get(address)
        assert answer.status_code == 404
        assert len(answer.content) - len(address) == nothing


def test_a_signal_that_points_at_nobody_is_not_there_to_be_marked() -> None:
    rune, tuva, _ = charged()
    for address in (f"/review/many-persons/{tuva.employee}/", f"/review/nonsense/{tuva.employee}/"):
        assert rune.get(address, DAYS).status_code == 404


def test_an_evaluator_meets_numbers_only() -> None:
    nina, _, _ = charged("evaluator")
    assert nina.get("/numbers/").status_code == 200
    assert nina.get("/review/").status_code == 404

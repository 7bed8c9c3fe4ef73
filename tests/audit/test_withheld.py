"""What the family reads of the log: filtered as they wish, paged, and without a trace of what is withheld from them."""

from datetime import date
from typing import Any
from uuid import UUID, uuid4

import pytest
from django.db import connection

from langbenk.access.actions import Action
from langbenk.access.decide import Verdict
from langbenk.access.standing import Actor
from langbenk.audit.record import record
from langbenk.bench.door import Refused, door
from langbenk.bench.models import Tie
from langbenk.cases.models import Entry, Withholding
from tests.audit.scene import MONDAY, THURSDAY, TUESDAY, WEDNESDAY, four_looks, look
from tests.conftest import as_owner
from tests.made import a_service, an_employee
from tests.plans.scene import Scene, noahs_bench

pytestmark = pytest.mark.django_db
OPENED = Verdict(permitted=True, why="team_member", ground="oppl-24-1")


def lines(noah: Scene, by: Actor, **filters: object) -> list[dict[str, Any]]:
    """The lines as this reader gets them behind the open door, without their own."""
    given = {"about": noah.noah, "before": None, "many": 100, "besides": by.person} | filters
    named = ", ".join(f"{name} => %s" for name in given)
    with door(Action.LOG_READ, by=by, at=THURSDAY, about=noah.noah), connection.cursor() as cursor:
        cursor.execute(f"SELECT * FROM audit_lines({named})", list(given.values()))
        names = [column.name for column in cursor.description]
        return [dict(zip(names, row, strict=True)) for row in cursor.fetchall()]


def services(noah: Scene, by: Actor) -> list[tuple[UUID, str]]:
    with door(Action.LOG_READ, by=by, at=THURSDAY, about=noah.noah), connection.cursor() as cursor:
        cursor.execute("SELECT * FROM audit_services(%s)", [noah.noah])
        return cursor.fetchall()


def an_entry(noah: Scene) -> UUID:
    """What the teacher wrote on Monday, for the family too."""
    case = noah.case().id
    with as_owner():
        written = {"writer_id": noah.tuva.person, "written_by_id": noah.tuva.employee, "service_id": noah.school}
        what = {"text": "He was glad today.", "audience": "family", "part": "school", "form_key": uuid4(), "at": MONDAY}
        return Entry.objects.create(case_id=case, person_id=noah.noah, **written, **what).id


def tuva_opens(noah: Scene, thing: UUID | None) -> None:
    """The teacher opens one record, on Tuesday, through her seat."""
    with as_owner():
        tie = Tie.objects.get(employee_id=noah.tuva.employee).id
        whom = {"by": noah.tuva, "at": TUESDAY, "about": [noah.noah], "service": noah.school}
        record(Action.CASE_READ, OPENED, part="entry", record=thing, tie=tie, **whom)


def test_a_line_tells_the_record_and_the_seat_it_opened_through() -> None:
    noah = noahs_bench()
    thing = an_entry(noah)
    tuva_opens(noah, thing)
    (line,) = lines(noah, noah.siri)
    assert (line["service"], line["record"], line["tie_since"]) == (noah.school, thing, date(2020, 1, 1))
    assert (line["consent"], line["consented_on"]) == (None, None)


def test_days_are_norways_and_both_are_included() -> None:
    noah = four_looks()
    look(noah, noah.ingrid, TUESDAY.replace(hour=23, minute=30))  # Wednesday in Norway
    tuesday, wednesday = TUESDAY.date(), WEDNESDAY.date()
    assert len(lines(noah, noah.siri)) == 5
    assert [line["at"] for line in lines(noah, noah.siri, until_day=tuesday)] == [TUESDAY, MONDAY]
    assert len(lines(noah, noah.siri, from_day=wednesday)) == 3
    assert len(lines(noah, noah.siri, from_day=wednesday, until_day=wednesday)) == 2
    assert lines(noah, noah.siri, from_day=wednesday, until_day=tuesday) == []


def test_one_service_or_only_what_was_refused() -> None:
    noah = four_looks()
    with as_owner():
        garden = a_service("kindergarten", "Solbakken")
        tor = an_employee("Tor", garden)
    with pytest.raises(Refused):
        look(noah, tor, WEDNESDAY)
    tuva_opens(noah, None)
    assert [line["given_name"] for line in lines(noah, noah.siri, by_service=noah.school)] == ["Tuva"]
    assert [line["given_name"] for line in lines(noah, noah.siri, only_refused=True)] == ["Tor"]
    assert lines(noah, noah.siri, by_service=noah.school, only_refused=True) == []
    assert services(noah, noah.siri) == [
        (noah.health, "Health"), (noah.school, "Lysvik school"), (garden, "Solbakken")
    ]  # fmt: skip


def test_pages_follow_one_another_over_the_border_of_a_month() -> None:
    noah = noahs_bench()
    months = [MONDAY.replace(month=month, day=day) for month in (9, 10, 11, 12) for day in (1, 15, 28)]
    for at in months:
        look(noah, noah.ingrid, at)
    found, before = [], None
    while page := lines(noah, noah.siri, before=before, many=5):
        found += [line["at"] for line in page]
        before = page[-1]["id"]
    assert found == months[::-1]


def test_a_record_that_is_withheld_from_one_parent_leaves_no_trace_for_that_one() -> None:
    noah = four_looks()
    entry = an_entry(noah)
    tuva_opens(noah, entry)
    with as_owner():
        kept_from = {"relative_id": noah.omar.person, "ground": "hpl-24", "by_id": noah.tuva.person, "at": MONDAY}
        Withholding.objects.create(entry_id=entry, person_id=noah.noah, **kept_from)
    assert [line["record"] for line in lines(noah, noah.siri, by_service=noah.school)] == [entry]
    assert services(noah, noah.siri) == [(noah.health, "Health"), (noah.school, "Lysvik school")]
    for filters in ({}, {"from_day": TUESDAY.date()}, {"by_service": noah.school}, {"many": 1}):
        seen = [(line["given_name"], line["record"]) for line in lines(noah, noah.omar, **filters)]
        assert {record for _, record in seen} <= {None}
        assert "Tuva" not in {name for name, _ in seen}
    assert len(lines(noah, noah.omar, many=4)) == 4  # a page is as full as if the line had never been
    assert services(noah, noah.omar) == [(noah.health, "Health")]


def test_a_service_that_sits_apart_leaves_no_trace() -> None:
    noah = four_looks()
    tuva_opens(noah, None)
    assert len(services(noah, noah.siri)) == 2
    with as_owner():
        Tie.objects.filter(employee_id=noah.tuva.employee).update(apart=True)
    assert {line["given_name"] for line in lines(noah, noah.siri)} == {"Ingrid", "Per"}
    assert lines(noah, noah.siri, by_service=noah.school) == []
    assert services(noah, noah.siri) == [(noah.health, "Health")]


def test_nobody_reads_either_without_a_right_to_the_log() -> None:
    noah = four_looks()
    with door(Action.CASE_READ, by=noah.ingrid, at=THURSDAY, about=noah.noah), connection.cursor() as cursor:
        for function in ("audit_lines(%s, NULL, 10)", "audit_services(%s)"):
            cursor.execute(f"SELECT * FROM {function}", [noah.noah])
            assert cursor.fetchall() == []

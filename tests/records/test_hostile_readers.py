"""Everybody tries every task and every thread, at random benches: the database answers as the slow oracle does."""

import random
from datetime import date, timedelta
from typing import Any
from uuid import UUID, uuid4

import pytest
from django.db import ProgrammingError, connection, transaction

from langbenk.access.actions import Action
from langbenk.access.standing import Actor, Part
from langbenk.bench.models import AddressProtection, Barrier, Consent, Tie
from langbenk.bench.situation import enter
from langbenk.cases.models import Case
from langbenk.records.models import Task, Thread
from tests.bench.oracle import Asker, View
from tests.bench.oracle_records import reads_task, reads_thread
from tests.cases.entry_scene import MONDAY, TUESDAY, Scene, vildes_bench
from tests.conftest import as_owner
from tests.made import LONG_AGO, a_service, an_employee, seat

pytestmark = pytest.mark.django_db
WORLDS = 25


def rows_of_every_table() -> dict[str, list[dict[str, Any]]]:
    """Every table as its owner reads it."""
    with as_owner(), connection.cursor() as cursor:
        cursor.execute("SELECT tablename FROM pg_tables WHERE schemaname = 'public' AND tablename !~ '^(audit|django)'")
        rows = {}
        for (table,) in cursor.fetchall():
            cursor.execute(f'SELECT * FROM "{table}"')
            names = [column.name for column in cursor.description]
            rows[table] = [dict(zip(names, row, strict=True)) for row in cursor.fetchall()]
    return rows


def at_random(scene: Scene, chance: random.Random) -> list[Actor]:
    """Seats, consents and barriers as they may come to be; and everybody who could try."""
    unit = a_service("coordinating_unit", "The unit", coordinating_unit=True)
    eva, per, liv = an_employee("Eva", unit), an_employee("Per", scene.team), an_employee("Liv", scene.school)
    staff = {scene.ingrid: scene.team, scene.tuva: scene.school, scene.anne: scene.health}
    staff |= {per: scene.team, liv: scene.school}
    if chance.random() < 0.6:
        seat(scene.vilde, "coordinating_unit", "hol-7-3", service=unit)
    for who in (per, liv, scene.tuva):
        if chance.random() < 0.4:
            seat(
                scene.vilde,
                chance.choice(("deputy", "contact", "institution")),
                "hol-3-4",
                employee=who,
                service=staff[who],
            )
    for tie in Tie.objects.exclude(kind="self"):
        if chance.random() < 0.3:
            Tie.objects.filter(id=tie.id).update(until=TUESDAY.date() - timedelta(chance.randrange(3)))
    if chance.random() < 0.2:
        Tie.objects.filter(employee_id=scene.ingrid.employee).update(apart=True)
    for service in (scene.school, scene.health):
        for part in chance.sample(["everyday", "health", "school"], 2):
            for parent in (scene.kristin, scene.stian):
                Consent.objects.create(
                    person_id=scene.vilde, service_id=service, part=part, given_by_id=parent.person, given_at=MONDAY,
                    informed_text="What it opens.", answer=chance.choice(("yes", "yes", "yes", "no")),
                )  # fmt: skip
    if chance.random() < 0.3:
        AddressProtection.objects.create(
            person_id=scene.vilde, against_id=scene.stian.person, grade=chance.choice(("strict", "confidential")),
            set_at=MONDAY, set_by_id=scene.ingrid.employee, named_staff=[scene.ingrid.employee],
        )  # fmt: skip
    if chance.random() < 0.3:
        Barrier.objects.create(person_id=scene.vilde, against_id=scene.tuva.person, kind="own_family", since=LONG_AGO)
    return [scene.girl, scene.kristin, scene.stian, scene.gran, scene.dag, eva, *staff]


def something_to_hide(scene: Scene, chance: random.Random, everybody: list[Actor]) -> None:
    """A task of every audience, for anybody; a thread with everybody at home."""
    case = Case.objects.get(person_id=scene.vilde)
    services = [scene.team, scene.school, scene.health]
    for audience in ("own_service", "team", "family", "named") * 2:
        owner = chance.choice(everybody)
        at_home = owner.employee is None
        Task.objects.create(
            case=case, person_id=scene.vilde, text="To do.", audience=audience, at=MONDAY, due=date(2026, 11, 9),
            part=chance.choice([part.value for part in Part if part is not Part.PLAN]),
            owner_id=owner.employee, owner_service_id=None if at_home else chance.choice(services),
            relative_id=owner.person if at_home else None,
            set_by_id=chance.choice([one.employee for one in everybody if one.employee]),
            service_id=chance.choice(services),
        )  # fmt: skip
    for relative in (scene.girl, scene.kristin, scene.stian):
        Thread.objects.create(
            case=case, person_id=scene.vilde, relative_id=relative.person, subject="Hello", at=MONDAY, last_at=MONDAY
        )


def seen_by(actor: Actor, action: Action, about: UUID) -> set[UUID]:
    """The ids of tasks and threads that come out for somebody who stands at the door with this action."""
    with transaction.atomic(), connection.cursor() as cursor:
        enter(action, by=actor, at=TUESDAY, about=about)
        cursor.execute("SELECT id FROM records_task UNION ALL SELECT id FROM records_thread")
        return {row[0] for row in cursor.fetchall()}


@pytest.mark.parametrize("number", range(WORLDS))
def test_each_sees_what_the_oracle_says_and_nothing_else(number: int) -> None:
    chance = random.Random(number)
    scene = vildes_bench(date(chance.choice((2009, 2010, 2013, 2016, 2008)), 2, 6))
    with as_owner():
        everybody = at_random(scene, chance)
        something_to_hide(scene, chance, everybody)
    rows = rows_of_every_table()
    for actor in everybody:
        view = View(rows, Asker(actor.person, actor.employee), TUESDAY)
        expected = {row["id"] for row in rows["records_task"] if reads_task(view, row)}
        expected |= {row["id"] for row in rows["records_thread"] if reads_thread(view, row)}
        for action in (Action.TASK_READ, Action.MESSAGE_READ):
            assert seen_by(actor, action, scene.vilde) == expected, actor


def test_without_a_door_nothing_comes_out_and_nothing_goes_in() -> None:
    scene = vildes_bench()
    with as_owner():
        something_to_hide(scene, random.Random(0), [scene.ingrid, scene.girl])
    with connection.cursor() as cursor:
        for table in ("task", "taskchange", "thread", "message", "signature", "addition"):
            cursor.execute(f"SELECT count(*) FROM records_{table}")
            assert cursor.fetchone() == (0,)
        cursor.execute("UPDATE records_task SET text = 'x'")
        assert cursor.rowcount == 0


def test_nobody_writes_in_anothers_name() -> None:
    scene = vildes_bench()
    with as_owner():
        case = Case.objects.get(person_id=scene.vilde).id
    task = {"case_id": case, "text": "x", "audience": "team", "part": "everyday", "due": TUESDAY.date(), "source": ""}
    task |= {"ended": "", "version": 1, "at": TUESDAY, "owner_service_id": scene.team, "set_by_id": scene.tuva.employee}
    thread = {"case_id": case, "relative_id": scene.girl.person, "subject": "x", "at": TUESDAY, "last_at": TUESDAY}
    for action, actor, row in ((Action.TASK_SET, scene.ingrid, task), (Action.MESSAGE_WRITE, scene.stian, thread)):
        table = "records_task" if row is task else "records_thread"
        with pytest.raises(ProgrammingError, match="row-level security"):
            written(table, row | {"id": uuid4(), "person_id": scene.vilde}, action, actor)
    mine = task | {"id": uuid4(), "person_id": scene.vilde, "set_by_id": scene.ingrid.employee}
    written("records_task", mine, Action.TASK_SET, scene.ingrid)
    with as_owner():
        assert Task.objects.count() == 1


def written(table: str, row: dict[str, object], action: Action, actor: Actor) -> None:
    """Write a row as this actor would, past every deed."""
    with transaction.atomic(), connection.cursor() as cursor:
        enter(action, by=actor, at=TUESDAY, about=row["person_id"])  # type: ignore[arg-type]
        places = ", ".join(["%s"] * len(row))
        cursor.execute(f"INSERT INTO {table} ({', '.join(row)}) VALUES ({places})", list(row.values()))

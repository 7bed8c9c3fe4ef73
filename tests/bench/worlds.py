"""Small municipalities drawn by chance, one for each number: who lives, works, sits and consents there, and until when.

The days and moments are few and close together, so that what begins and ends does so on the very day that is asked
about, before midnight and after it.
"""

import json
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from functools import cache
from random import Random
from typing import Any
from uuid import UUID

from django.db import connection

from tests.bench.oracle import OPENS, READ_BY, Asker

Table = list[dict[str, Any]]
KINDS = ("school", "municipal_health", "coordinating_unit")
STAFF_SEATS = [kind for kind in OPENS if kind not in ("guardian", "coordinating_unit")]
REGISTERS = (
    "organisation_service", "organisation_unit", "organisation_employee", "organisation_employment",
    "people_person", "people_guardian", "people_family", "people_familymember",
    "bench_barrier", "bench_tie", "bench_consent",
)  # fmt: skip
WRITTEN = [table for table in READ_BY if table not in REGISTERS]
# What a value must be where the tables ask for one and it bears on nobody's rights.
FILLER = {
    "uuid": lambda chance: str(UUID(int=chance.getrandbits(128))),
    "boolean": lambda chance: True,
    "date": lambda chance: "2020-01-01",
    "timestamp with time zone": lambda chance: "2020-01-01 12:00+01",
    "jsonb": lambda chance: {},
    "ARRAY": lambda chance: [],
    "integer": lambda chance: 1,
}


class World:
    """One municipality: ``rows`` by table, those who could ask, and the moments worth asking at."""

    def __init__(self, number: int) -> None:
        self.chance = Random(number)
        self.midnight = self.chance.choice(
            [datetime(2026, 11, 20, 23, tzinfo=UTC), datetime(2026, 6, 30, 22, tzinfo=UTC)]
        )
        self.days = [(self.midnight + timedelta(hours=3, days=n)).date() for n in range(-2, 3)]
        after = (-86400, -1, -0.000001, 0, 1, 43200, 86399, 86400)
        self.moments = [self.midnight + timedelta(seconds=seconds) for seconds in after]
        self.rows: dict[str, Table] = {table: [] for table in (*REGISTERS, *WRITTEN)}
        self.services = self._some("organisation_service", 3, 4, kind=lambda: self.chance.choice(KINDS))
        self.people = self._some("people_person", 4, 6, birth_date=lambda: date(2015, 5, 5))
        self._staff()
        self._families()
        self._seats()
        self._consents()
        self._cases()

    @property
    def askers(self) -> list[Asker]:
        """Everybody at home, everybody at work, and somebody who wears another's post."""
        at_work = [Asker(post["person_id"], post["id"]) for post in self.rows["organisation_employee"]]
        thieves = [Asker(self.people[0], one.employee) for one in at_work[-1:] if one.person != self.people[0]]
        return [*at_work, *at_work, *thieves, *(Asker(person) for person in self.people)]

    def _id(self) -> UUID:
        return UUID(int=self.chance.getrandbits(128))

    def _add(self, table: str, **values: Any) -> UUID:
        row = {"id": self._id()} | values
        self.rows[table].append(row)
        return row["id"]

    def _some(self, table: str, least: int, most: int, **values: Callable[[], Any]) -> list[UUID]:
        number = self.chance.randint(least, most)
        return [self._add(table, **{name: value() for name, value in values.items()}) for _ in range(number)]

    def _period(self) -> dict[str, date | None]:
        """Mostly from long ago and without an end; else from or until one of the days that are asked about."""
        since = self.chance.choice([date(2020, 1, 1), date(2020, 1, 1), *self.days])
        until = self.chance.choice([None, None, None, *(day for day in self.days if day > since)])
        return {"since": since, "until": until}

    def _staff(self) -> None:
        units = [self._add("organisation_unit", service_id=service) for service in (*self.services, self.services[0])]
        for person in self.chance.sample(self.people, self.chance.randint(2, 4)):
            post = self._add("organisation_employee", person_id=person)
            for unit in self.chance.sample(units, self.chance.choice([0, 1, 1, 1, 2])):
                self._add("organisation_employment", employee_id=post, unit_id=unit, **self._period())

    def _families(self) -> None:
        for _ in range(self.chance.randint(0, 2)):
            family = self._add("people_family")
            for person in self.chance.sample(self.people, self.chance.randint(1, 3)):
                self._add("people_familymember", family_id=family, person_id=person)
        for _ in range(self.chance.randint(0, 3)):
            child, guardian = self.chance.sample(self.people, 2)
            ended = {"since": date(2016, 1, 1), "until": self.chance.choice([*self.days, date(2019, 1, 1)])}
            self._add("people_guardian", child_id=child, guardian_id=guardian, **ended)
        for _ in range(self.chance.randint(0, 2)):
            person, against = self.chance.sample(self.people, 2)
            self._add("bench_barrier", person_id=person, against_id=against, kind="own_family", **self._period())

    def _seats(self) -> None:
        jobs = self.rows["organisation_employment"]
        service_of = {unit["id"]: unit["service_id"] for unit in self.rows["organisation_unit"]}
        for _ in range(self.chance.randint(4, 12)):
            holder = {"employee_id": None, "on_behalf_of_id": None, "service_id": None, "relative_id": None}
            draw = self.chance.random()
            if draw < 0.3:
                kind, holder["relative_id"] = "guardian", self.chance.choice(self.people)
            elif draw < 0.45:
                kind, holder["service_id"] = "coordinating_unit", self.chance.choice(self.services)
            elif draw < 0.55 or not jobs:
                kind, holder["service_id"] = self.chance.choice(STAFF_SEATS), self.chance.choice(self.services)
            else:
                kind, job = self.chance.choice(STAFF_SEATS), self.chance.choice(jobs)
                elsewhere = self.chance.choice(self.services)
                holder["employee_id"] = job["employee_id"]
                holder["on_behalf_of_id"] = self.chance.choice([service_of[job["unit_id"]]] * 5 + [elsewhere])
            self._seat(kind, holder)

    def _seat(self, kind: str, holder: dict[str, UUID | None]) -> None:
        """Sit down, unless the tables would not have it: one open seat of a kind, one child coordinator."""
        seat = {"person_id": self.chance.choice(self.people[:3]), "kind": kind} | holder | self._period()
        for other in self.rows["bench_tie"]:
            if (other["person_id"], other["kind"], other["until"]) == (seat["person_id"], kind, seat["until"]) and (
                kind == "child_coordinator" or all(other[name] == seat[name] for name in holder)
            ):
                return
        self._add("bench_tie", **seat)

    def _consents(self) -> None:
        """Mostly by those who have a say; each open consent once."""
        seated = [seat for seat in self.rows["bench_tie"] if seat["kind"] == "guardian"]
        helping = [seat["on_behalf_of_id"] for seat in self.rows["bench_tie"] if seat["on_behalf_of_id"]]
        for seat in seated * 2:
            given_by = self.chance.choice([seat["relative_id"]] * 6 + self.people)
            given_at = self.chance.choice([self.midnight - timedelta(days=90)] * 5 + self.moments)
            later = [moment for moment in self.moments if moment >= given_at]
            consent = {
                "person_id": seat["person_id"],
                "service_id": self.chance.choice(self.services + helping * 2),
                "part": self.chance.choice(["plan"] * 9 + ["health"]),
                "given_by_id": given_by,
                "withdrawn_at": self.chance.choice([None] * 8 + later),
            }
            if not any(consent.items() <= other.items() for other in self.rows["bench_consent"]):
                until = self.chance.choice([None] * 4 + self.days)
                self._add("bench_consent", **consent, given_at=given_at, until=until)

    def _cases(self) -> None:
        """A row about each of some persons in everything that is written in a case."""
        for table in WRITTEN:
            for person in self.chance.sample(self.people, self.chance.randint(1, 3)):
                self._add(table, person_id=person)
        for case in self.rows["cases_case"]:
            case["closed_at"] = self.chance.choice([None, None, None, self.midnight])


def write(world: World) -> None:
    """Put a world into the tables, as their owner, in one statement."""
    parts, values = [], []
    for table, rows in world.rows.items():
        if rows:
            known, fill = set(rows[0]), _columns(table)
            made = {name: FILLER.get(kind, lambda chance: "") for name, kind in fill.items() if name not in known}
            full = [
                row | {name: make(world.chance) for name, make in made.items()} | STANDING.get(table, {})
                for row in rows
            ]
            columns = ", ".join(f'"{name}"' for name in full[0])
            parts.append(
                f"w{len(parts)} AS (INSERT INTO {table} ({columns})"
                f" SELECT {columns} FROM jsonb_populate_recordset(null::{table}, %s))"
            )
            values.append(json.dumps(full, default=str))
    with connection.cursor() as cursor:
        cursor.execute(f"WITH {', '.join(parts)} SELECT 1", values)


STANDING = {"plans_plan": {"state": "draft"}}


@cache
def _columns(table: str) -> dict[str, str]:
    """The columns that must have a value and have none by themselves, with their types."""
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT column_name, data_type FROM information_schema.columns WHERE table_name = %s"
            " AND is_nullable = 'NO' AND column_default IS NULL AND is_identity = 'NO'",
            [table],
        )
        return dict(cursor.fetchall())

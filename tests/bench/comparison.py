"""One question, five answers: ``decide``, the database's second check, its list, the rows that come out, the oracle."""

from collections.abc import Iterable, Iterator
from datetime import datetime
from uuid import UUID

from django.db import connection, transaction

from langbenk.access.actions import Action
from langbenk.access.decide import decide
from langbenk.access.standing import Actor, Hat
from langbenk.bench.situation import enter
from tests.bench.oracle import ACTIONS, READ_BY, Asker, answer, listed
from tests.bench.worlds import REGISTERS, WRITTEN, World, write
from tests.conftest import as_owner

AT_ONCE = 50  # worlds written one after another into tables emptied once
NOBODY = UUID(int=7)
Answers = dict[str, object]


def differences(numbers: Iterable[int]) -> Iterator[str]:
    """What does not agree in the worlds of these numbers, a line for each; nothing, we trust. Nothing is kept."""
    chunk: list[int] = []
    for number in numbers:
        chunk.append(number)
        if len(chunk) == AT_ONCE:
            yield from _chunk(chunk)
            chunk = []
    yield from _chunk(chunk)


def _chunk(numbers: list[int]) -> Iterator[str]:
    with transaction.atomic():
        with as_owner(), connection.cursor() as cursor:
            cursor.execute(f"TRUNCATE {', '.join((*REGISTERS, *WRITTEN))} CASCADE")
        for number in numbers:
            with transaction.atomic():
                yield from _differences(number)
                transaction.set_rollback(True)
        transaction.set_rollback(True)


def _differences(number: int) -> Iterator[str]:
    world = World(number)
    with as_owner():
        write(world)
    asker, action, about, moment = asked = question(world)
    ours, theirs = by_the_code(world, *asked), by_the_oracle(world, *asked)
    for which in sorted(ours.keys() | theirs.keys()):
        if ours.get(which) != theirs.get(which):
            yield (
                f"world {number}, {asker}, {action} about {about} at {moment}: {which}:"
                f" code {ours.get(which)}, oracle {theirs.get(which)}"
            )


def question(world: World) -> tuple[Asker, str, UUID, datetime]:
    """Who stands at the door of whom, with what, and when: often somebody at a bench where they have a seat."""
    chance = world.chance
    asker, about = chance.choice(world.askers), chance.choice(world.people)
    seats = [seat for seat in world.rows["bench_tie"] if seat["employee_id"] or seat["relative_id"]]
    if seats and chance.random() < 0.7:
        seat = chance.choice(seats)
        holders = {"employee": seat["employee_id"]} if seat["employee_id"] else {"person": seat["relative_id"]}
        asker = next(one for one in world.askers if all(getattr(one, name) == held for name, held in holders.items()))
        about = seat["person_id"]
    return asker, chance.choice(ACTIONS), about, chance.choice(world.moments)


def by_the_code(world: World, asker: Asker, action: str, about: UUID, moment: datetime) -> Answers:
    """Every answer that the application would get, asked in the role that it has."""
    actor = Actor(asker.person, Hat.STAFF if asker.employee else Hat.FAMILY, asker.employee)
    found: Answers = {}
    persons = [NOBODY, *(person for person in world.people if person != about), about]
    for person in persons:  # the door stands at ``about`` in the end
        situation = enter(Action(action), by=actor, at=moment, about=person)
        for asked in Action:
            verdict = decide(actor, asked, situation)
            said = "yes" if verdict.permitted else "secret" if verdict.secret else "no"
            found[f"decide {asked.value} {person}"] = said
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT act, person, bench_permits(act, person) FROM unnest(%s::text[]) act, unnest(%s::uuid[]) person",
            [[asked.value for asked in Action], persons],
        )
        found |= {f"permits {act} {person}": permitted for act, person, permitted in cursor.fetchall()}
        cursor.execute("SELECT person, bench_open(person) FROM unnest(%s::uuid[]) person", [persons])
        found |= {f"open {person}": is_open for person, is_open in cursor.fetchall()}
        cursor.execute("SELECT act, bench_mine(act) FROM unnest(%s::text[]) act", [[act.value for act in Action]])
        mine = cursor.fetchall()
        found |= {f"mine {act.value}": {person for name, person in mine if name == act} for act in Action}
        cursor.execute("SELECT person FROM cases_mine('-infinity', %s, 100)", [UUID(int=0)])
        found["my cases"] = {person for (person,) in cursor.fetchall()}
        cursor.execute(" UNION ALL ".join(f"SELECT '{table}', id FROM {table}" for table in READ_BY))
        rows = cursor.fetchall()
        found |= {f"rows of {table}": {row for name, row in rows if name == table} for table in READ_BY}
    return found


def by_the_oracle(world: World, asker: Asker, action: str, about: UUID, moment: datetime) -> Answers:
    """The same answers, the slow way."""
    rows = world.rows
    said = {
        (act, person): answer(rows, asker, act, person, moment) for act in ACTIONS for person in [NOBODY, *world.people]
    }
    yes = {question for question, what in said.items() if what == "yes"}
    open_at = about if (action, about) in yes else None
    found: Answers = {f"decide {act} {person}": what for (act, person), what in said.items()}
    found |= {f"permits {act} {person}": (act, person) in yes for act, person in said}
    found |= {f"open {person}": person == open_at for person in [NOBODY, *world.people]}
    found |= {f"mine {act}": listed(rows, asker, act, moment) for act in ACTIONS}
    with_a_case = {case["person_id"] for case in rows["cases_case"] if case["closed_at"] is None}
    found["my cases"] = listed(rows, asker, "case.list", moment) & with_a_case
    for table, readings in READ_BY.items():
        whom = {"people_person": "id", "people_guardian": "child_id"}.get(table, "person_id")
        found[f"rows of {table}"] = {
            row["id"]
            for row in rows[table]
            if any((reading, row[whom]) in yes for reading in readings)
            or (table in ("people_person", "people_guardian") and row[whom] == open_at)
            or (table == "people_person" and row["id"] == asker.person)
        }
    return found

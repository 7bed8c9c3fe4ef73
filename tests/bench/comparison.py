"""One question, many answers: ``decide`` and ``decide_entry``, the database's second check, its lists, the rows that
come out, and the oracle. They are one answer, or somebody is wrong.
"""

from collections.abc import Iterable, Iterator
from datetime import datetime
from uuid import UUID

from django.db import connection, transaction

from langbenk.access.actions import Action
from langbenk.access.decide import Verdict, decide, decide_entry
from langbenk.access.standing import Actor, Audience, Hat, Part, SharedWith, Situation, Tie
from langbenk.bench.door import Opened
from langbenk.bench.sheets.readers import Planned
from langbenk.bench.sheets.sitters import sitters_of
from langbenk.bench.situation import enter
from tests.bench.oracle import Asker, Row, View, day_in_norway, lasts
from tests.bench.oracle_kept import KEPT, KEY, kept_out
from tests.bench.oracle_law import ACTIONS, DECIDES_ALONE_FROM, READ_BY, WITH_THE_ENTRY
from tests.bench.oracle_looked import glass_broken, lines_shown, questions_out, roles_that_meet
from tests.bench.oracle_rows import bench_shown, hides_entry, reads_entry, rows_out, who_reads
from tests.bench.worlds import REGISTERS, WRITTEN, World
from tests.bench.worlds_kept import drawn
from tests.bench.worlds_written import write
from tests.conftest import as_owner

AT_ONCE = 50  # worlds written one after another into tables emptied once, if they hold anything
FILLED = (*REGISTERS, *WRITTEN, *KEPT)
ANYTHING = "SELECT " + " OR ".join(f"EXISTS (SELECT FROM {table})" for table in FILLED)
NOBODY = UUID(int=7)
TABLES = (*READ_BY, *WITH_THE_ENTRY, "bench_barrier", "bench_charge", "insight_looked", *KEPT)
PARTS = sorted(DECIDES_ALONE_FROM)
# Everything that the second check answers, in one statement: what is asked, about whom or what, and the answer.
ASKED = f"""
    SELECT 'permits ' || act || ' ' || person, bench_permits(act, person)::text
      FROM unnest(%(actions)s::text[]) act, unnest(%(persons)s::uuid[]) person
    UNION ALL SELECT 'open ' || person, bench_open(person)::text FROM unnest(%(persons)s::uuid[]) person
    UNION ALL SELECT 'mine ' || act, bench_mine(act)::text FROM unnest(%(actions)s::text[]) act
    UNION ALL SELECT 'my cases', person::text FROM cases_mine('-infinity', %(first)s, 100)
    UNION ALL SELECT 'reads ' || entry, cases_reads_entry(entry)::text FROM unnest(%(entries)s::uuid[]) entry
    UNION ALL SELECT 'hides ' || entry, cases_hides(entry)::text FROM unnest(%(entries)s::uuid[]) entry
    UNION ALL SELECT 'bench of ' || person, concat_ws(' ', s.id, '-', (SELECT string_agg(part, ' ' ORDER BY part)
                                                                          FROM unnest(s.consented) part))
      FROM unnest(%(persons)s::uuid[]) person, bench_seats(person) s
    UNION ALL SELECT 'log of ' || person, line.id::text
      FROM unnest(%(persons)s::uuid[]) person, audit_lines(person, NULL, 1000) line
    UNION ALL SELECT 'roles at ' || person, concat_ws(' ', role.employee, array_to_string(role.reasons, ' '))
      FROM unnest(%(persons)s::uuid[]) person, cases_role_conflicts(person, %(posts)s::uuid[], %(day)s) role
    UNION ALL SELECT 'the glass', l.id || CASE WHEN l.name = '' THEN ' unnamed' ELSE ' named' END
      FROM bench_liftings(NULL) l
    {" ".join(f"UNION ALL SELECT 'rows of {table}', {KEY.get(table, 'id')}::text FROM {table}" for table in TABLES)}
"""
ONE_ANSWER = ("permits", "open", "reads", "hides")  # the rest are lists
GIVERS = """
    SELECT 'asked ' || part || ' ' || person, bench_givers(person, part)::text
    FROM unnest(%(parts)s::text[]) part, unnest(%(persons)s::uuid[]) person
"""
Answers = dict[str, object]
Question = tuple[Asker, str, UUID, datetime]


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
            cursor.execute(ANYTHING)
            if cursor.fetchone()[0]:
                cursor.execute(f"TRUNCATE {', '.join(FILLED)} CASCADE")
        for number in numbers:
            with transaction.atomic():
                yield from _differences(number)
                transaction.set_rollback(True)
        transaction.set_rollback(True)


def _differences(number: int) -> Iterator[str]:
    world = drawn(number)
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


def question(world: World) -> Question:
    """Who stands at the door of whom, with what, and when: often somebody at a bench where they have a seat."""
    chance = world.chance
    asker, about = chance.choice(world.askers), chance.choice(world.people)
    seats = [seat for seat in world.rows["bench_tie"] if seat["employee_id"] or seat["relative_id"]]
    if seats and chance.random() < 0.85:
        seat = chance.choice([*seats, *world.rows["bench_lifting"], *world.rows["bench_lifting"]])
        holders = {"employee": seat["employee_id"]} if seat["employee_id"] else {"person": seat["relative_id"]}
        asker = next(one for one in world.askers if all(getattr(one, name) == held for name, held in holders.items()))
        about = seat["person_id"]
    return asker, chance.choice(ACTIONS), about, chance.choice(world.moments)


def by_the_code(world: World, asker: Asker, action: str, about: UUID, moment: datetime) -> Answers:
    """Every answer that the application would get, asked in the role that it has."""
    actor = Actor(asker.person, Hat.STAFF if asker.employee else Hat.FAMILY, asker.employee)
    persons = [NOBODY, *(person for person in world.people if person != about), about]
    found: Answers = {}
    for person in persons:  # the door stands at ``about`` in the end
        situation = enter(Action(action), by=actor, at=moment, about=person)
        for asked in Action:
            verdict = decide(actor, asked, situation)
            said = "yes" if verdict.permitted else "secret" if verdict.secret else "no"
            found[f"decide {asked.value} {person}"] = said
        for entry in world.rows["cases_entry"]:
            if entry["person_id"] == person:
                services = frozenset(tie.service for tie in situation.ties if tie.kind is Tie.EMPLOYED)
                writing = as_loaded(world, entry, moment).for_reader(actor, services)
                found[f"decide entry {entry['id']}"] = decide_entry(actor, writing, situation).permitted
    found |= previewed(world, about, situation, moment)
    found |= from_the_database(world, persons, moment)
    return found


def from_the_database(world: World, persons: list[UUID], moment: datetime) -> Answers:
    """What the second check answers whoever stands at the door, and which rows it gives them."""
    asked_for = {
        "actions": [act.value for act in Action],
        "persons": persons,
        "entries": [entry["id"] for entry in world.rows["cases_entry"]],
        "parts": PARTS,
        "first": UUID(int=0),
        "posts": [post["id"] for post in world.rows["organisation_employee"]],
        "day": day_in_norway(moment),
    }
    found: Answers = {}
    found |= {f"mine {act.value}": set() for act in Action} | {f"rows of {table}": set() for table in TABLES}
    found |= {f"asked {part} {person}": set() for part in PARTS for person in persons}
    found |= {f"{what} {one}": set() for what in ("bench of", "log of", "roles at") for one in persons}
    found |= {"my cases": set(), "the glass": set()}
    with connection.cursor() as cursor:
        cursor.execute(ASKED, asked_for)
        answers = cursor.fetchall()
        with as_owner():
            cursor.execute(GIVERS, asked_for)
            answers += cursor.fetchall()
    for name, what in answers:
        if name.startswith(ONE_ANSWER):
            found[name] = what == "true"
        else:
            found[name].add(what)  # type: ignore[attr-defined]
    return found


def previewed(world: World, about: UUID, situation: Situation, moment: datetime) -> Answers:
    """Who would read each entry, as a writer is told before anything is saved: everybody who sits there by name."""
    opened = Opened(Verdict(permitted=True, why=""), frozenset(), None, situation)
    entries = [entry for entry in world.rows["cases_entry"] if entry["person_id"] == about]
    found: Answers = {}
    for one in sitters_of(about, opened):
        for entry in entries if (asker := by_name(world, one.actor)) else ():
            writing = as_loaded(world, entry, moment).for_reader(one.actor, one.services)
            verdict = decide_entry(one.actor, writing, one.situation)
            found[f"preview {entry['id']} {asker}"] = verdict.permitted
    return found


def by_name(world: World, actor: Actor) -> Asker | None:
    """The sitter as one who asks; none where a whole service sits there."""
    return None if actor.employee in world.services else Asker(actor.person, actor.employee)


def as_loaded(world: World, entry: Row, moment: datetime) -> Planned:
    """An entry as the application loads it, with what hangs on it at this moment."""
    named, sharings, withholdings = (
        [row for row in world.rows[table] if row["entry_id"] == entry["id"]] for table in list(WITH_THE_ENTRY)[1:]
    )
    now = [row for row in withholdings if lasts(row, "at", "ended_at", moment)]
    return Planned(
        audience=Audience(entry["audience"]),
        part=Part(entry["part"]),
        writer=Actor(entry["writer_id"], Hat.STAFF if entry["written_by_id"] else Hat.FAMILY, entry["written_by_id"]),
        service=entry["service_id"],
        shared=tuple(SharedWith(row["service_id"]) for row in sharings if lasts(row, "at", "ended_at", moment)),
        named=frozenset(row["reader_id"] for row in named),
        kept_from=frozenset(filter(None, (row["relative_id"] or row["service_id"] for row in now))),
    )


def by_the_oracle(world: World, asker: Asker, action: str, about: UUID, moment: datetime) -> Answers:
    """The same answers, the slow way."""
    view, persons = View(world.rows, asker, moment), [NOBODY, *world.people]
    said = {(act, person): view.says(act, person) for act in ACTIONS for person in persons}
    open_at = about if said[action, about] == "yes" else None
    found: Answers = {f"decide {act} {person}": what for (act, person), what in said.items()}
    found |= {f"permits {act} {person}": what == "yes" for (act, person), what in said.items()}
    found |= {f"open {person}": person == open_at for person in persons}
    found |= {f"mine {act}": _texts(view.listed(act)) for act in ACTIONS}
    with_a_case = {case["person_id"] for case in world.rows["cases_case"] if case["closed_at"] is None}
    found["my cases"] = _texts(view.listed("case.list") & with_a_case)
    for entry in world.rows["cases_entry"]:
        found[f"decide entry {entry['id']}"] = found[f"reads {entry['id']}"] = reads_entry(view, entry)
    found |= {f"hides {entry['id']}": hides_entry(view, entry) for entry in world.rows["cases_entry"]}
    found |= {f"bench of {person}": bench_shown(view, person) for person in persons}
    found |= {f"log of {one}": lines_shown(view, one) for one in persons} | {"the glass": glass_broken(view)}
    found |= {f"roles at {one}": roles_that_meet(view, one) for one in persons}
    found |= {f"asked {part} {one}": _texts(view.now.givers(one, part)) for part in PARTS for one in persons}
    out = rows_out(view, action, about) | kept_out(view)
    found |= {f"rows of {table}": _texts(rows) for table, rows in out.items()}
    found["rows of insight_question"] = _texts(questions_out(view))
    found |= {f"preview {entry} {sitter}": reads for (entry, sitter), reads in who_reads(view, about).items()}
    return found


def _texts(ids: Iterable[UUID]) -> set[str]:
    return {str(one) for one in ids}

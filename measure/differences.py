"""What «my cases» shows over all its pages, held against the slow oracle of the tests, which walks through the rows."""

import html
import re
from collections import Counter
from collections.abc import Iterable, Iterator
from datetime import datetime
from uuid import UUID

import psycopg
from psycopg import sql
from psycopg.rows import DictRow, dict_row

from langbenk.access.standing import Actor
from measure.visitor import Visitor
from tests.bench.oracle import Asker, listed

MY_CASES = "/cases/"
CASE = re.compile(r'<th scope="row"><a href="/cases/([0-9a-f-]{36})/"')
NEXT = re.compile(r'rel="next" href="([^"]+)"')
# All about the persons with whom an employee has, had or will have a seat, and about those who are their kin.
ABOUT = {
    "organisation_employee": "id = %(employee)s",
    "organisation_employment": "employee_id = %(employee)s",
    "organisation_unit": "true",
    "organisation_service": "true",
    "people_person": "id = ANY (%(persons)s)",
    "people_guardian": "child_id = ANY (%(persons)s) OR %(me)s IN (child_id, guardian_id)",
    "people_family": "id IN (SELECT family_id FROM people_familymember WHERE person_id = %(me)s)",
    "people_familymember": "family_id IN (SELECT family_id FROM people_familymember WHERE person_id = %(me)s)",
    "bench_barrier": "against_id = %(me)s",
    "bench_addressprotection": "person_id = ANY (%(persons)s) OR against_id = %(me)s",
    "bench_charge": "employee_id = %(employee)s",
    "bench_lifting": "employee_id = %(employee)s",
    "bench_tie": "person_id = ANY (%(persons)s)",
    "bench_consent": "person_id = ANY (%(persons)s)",
    "cases_case": "person_id = ANY (%(persons)s) AND closed_at IS NULL",
}


def pages(visitor: Visitor) -> Iterator[tuple[str, list[UUID]]]:
    """The address of each page of «my cases», from the first to the last, and whom it shows."""
    path = MY_CASES
    while path:
        page = visitor.get(path)
        yield path, [UUID(person) for person in CASE.findall(page)]
        onward = NEXT.search(page)
        path = html.unescape(onward[1]) if onward else ""


def due(owner: psycopg.Connection, actor: Actor, at: datetime) -> set[UUID]:
    """Whom the list of an employee must show: those with an open case whom the oracle lets them see."""
    with owner.cursor(row_factory=dict_row) as cursor:
        cursor.execute("SELECT DISTINCT person_id FROM bench_tie WHERE employee_id = %s", [actor.employee])
        who = {"me": actor.person, "employee": actor.employee, "persons": [row["person_id"] for row in cursor]}
        rows: dict[str, list[DictRow]] = {}
        for table, wanted in ABOUT.items():
            cursor.execute(sql.SQL("SELECT * FROM {} WHERE {}").format(sql.Identifier(table), sql.SQL(wanted)), who)
            rows[table] = cursor.fetchall()
    open_cases = {case["person_id"] for case in rows["cases_case"]}
    return open_cases & listed(rows, Asker(actor.person, actor.employee), "case.list", at)


def differences(shown: Iterable[UUID], wanted: set[UUID]) -> list[str]:
    """A line for everybody who is on only one side, or shown twice; none, when all is well."""
    times = Counter(shown)
    return [
        *(f"{person} is missing" for person in wanted - times.keys()),
        *(f"{person} should not be there" for person in times.keys() - wanted),
        *(f"{person} is there {many} times" for person, many in times.items() if many > 1),
    ]

"""The demo's tables as their owner reads them: who there is, what is written, and what an address can name."""

from datetime import UTC, date, datetime
from functools import cached_property
from uuid import UUID

import psycopg
from psycopg.rows import dict_row

from langbenk.law.transition_lists import CHECKLISTS, TransitionKind
from tests.bench.oracle import Row, holds

NOBODY = UUID("00000000-0000-4000-8000-000000000000")
NO_LINE = 2**40  # of the log
# What an address names besides the person, and which table holds it.
OF_ONE_PERSON = {
    "entry": "cases_entry", "lifting": "bench_lifting", "question": "insight_question", "seat": "bench_tie",
    "task": "records_task", "thread": "records_thread",
    "outside": "outsiders_outsidequestion",
    "rehab_goal": "rehabilitation_rehabgoal", "rehab_measure": "rehabilitation_rehabmeasure",
    "goal": "plans_goal", "measure": "plans_measure", "dispute": "coordination_dispute",
    "passed": "transitions_passedon", "assessment": "cases_cooperation",
    "decision": "cases_decision", "complaint": "decisions_complaint", "letter": "cases_letter",
    "dispatch": "outside_dispatch",
}  # fmt: skip
BEGIN = ("kindergarten", "school", "upper_secondary", "hospital_to_home", "eighteen")
# What is written in a case, and the readings that open it. A text that is found on a page was opened by one of them.
TEXTS = {
    ("plans_goal", "words"): {"plan.read"},
    ("plans_measure", "text"): {"plan.read"},
    ("plans_plan", "resources_and_needs"): {"plan.read"},
    ("plans_plan", "child_participation"): {"plan.read"},
    ("cases_concern", "text"): {"concern.read"},
    ("cases_cooperation", "reason"): {"cooperation.read"},
    ("cases_cooperation", "child_view"): {"cooperation.read"},
    ("cases_wish", "words"): {"rights.read"},
    ("rehabilitation_rehabgoal", "words"): {"rehabilitation.read"},
    ("rehabilitation_rehabmeasure", "text"): {"rehabilitation.read"},
    ("rehabilitation_potentialnote", "because"): {"rehabilitation.read"},
    ("outsiders_outsidequestion", "answer"): {"outsider.read"},
    ("cases_decision", "reasons"): {"rights.read", "decision.read"},
}


class Tables:
    """Every table as its owner reads it, once, before anybody comes in; and the log as it grows."""

    def __init__(self, owner: str) -> None:
        self.owner = owner
        with psycopg.connect(owner, row_factory=dict_row) as connection:
            names = connection.execute("SELECT tablename FROM pg_tables WHERE schemaname = 'public'").fetchall()
            ours = [
                name["tablename"]
                for name in names
                if name["tablename"] not in ("audit_logline", "audit_link", "django_session")
            ]
            self.rows = {name: connection.execute(f'SELECT * FROM "{name}"').fetchall() for name in sorted(ours)}
        self.now = datetime.now(UTC)

    @cached_property
    def people(self) -> dict[UUID, Row]:
        return {person["id"]: person for person in sorted(self.rows["people_person"], key=lambda one: str(one["id"]))}

    @cached_property
    def cases(self) -> set[UUID]:
        return {case["person_id"] for case in self.rows["cases_case"] if case["closed_at"] is None}

    @cached_property
    def closed(self) -> set[UUID]:
        """Those with a case that is no longer open."""
        return {case["person_id"] for case in self.rows["cases_case"]} - self.cases

    @cached_property
    def children(self) -> dict[str, UUID]:
        """The full names of everybody under 18, or with a case."""
        grown = date(self.now.year - 18, self.now.month, self.now.day)
        named = {f"{one['given_name']} {one['family_name']}": one for one in self.people.values() if one["given_name"]}
        young = {name: one["id"] for name, one in named.items() if not one["birth_date"] or one["birth_date"] > grown}
        return young | {name: one["id"] for name, one in named.items() if one["id"] in self.cases}

    @cached_property
    def texts(self) -> list[tuple[str, UUID, set[str]]]:
        return [
            (row[column], row["person_id"], readings)
            for (table, column), readings in TEXTS.items()
            for row in self.rows[table]
            if len(row[column]) > 12
        ]

    @cached_property
    def lines(self) -> dict[UUID, int]:
        """Of each person, the last line of the log that somebody at work left in the open."""
        at_work = """SELECT person, max(id) FROM audit_logline l
                     WHERE permitted AND service IS NOT NULL AND record IS NULL
                     AND action <> 'person.search' AND part <> 'untold' AND NOT EXISTS (
                         SELECT FROM bench_tie t WHERE t.person_id = l.person AND t.apart
                         AND l.service IN (t.on_behalf_of_id, t.service_id)) GROUP BY person"""
        with psycopg.connect(self.owner) as connection:
            return dict(connection.execute(at_work).fetchall())

    def thing(self, kind: str, person: UUID) -> UUID | int | str:
        """Something of this person that an address can name; nobody's where there is none."""
        if kind == "line":
            return self.lines.get(person, NO_LINE)
        if kind == "key":  # of the catalogue of entitlements: the same for everybody
            return "respite"
        if kind == "letter_kind":  # of those written by hand: the same for everybody
            return "needs-mapping"
        if kind in ("kind", "item"):  # of what comes: a step, and one thing on its list
            steps = self.rows["transitions_transition"]
            coming = (one["kind"] for one in steps if one["person_id"] == person and one["state"] == "coming")
            step = next(coming, "")
            first = CHECKLISTS[TransitionKind(step)][0].key if step else ""
            return (step if kind == "kind" else f"{step}-{first}") if step else NOBODY
        if kind == "step":  # one that somebody new begins at
            steps = (one for one in self.rows["transitions_transition"] if one["state"] == "coming")
            return next((one["kind"] for one in steps if one["person_id"] == person and one["kind"] in BEGIN), NOBODY)
        if kind == "rule":
            return "child-coordinator"
        if kind == "receiver":
            asked = (seat for seat in self._seats(person) if seat["kind"] in ("team_member", "contact"))
            family = any(seat["kind"] == "guardian" for seat in self._seats(person))
            return next((seat["on_behalf_of_id"] for seat in asked if family), NOBODY)
        if kind == "seat":
            return next((seat["id"] for seat in self._seats(person)), NOBODY)
        # Whose roles would meet, or who asked: nobody's, until somebody is chosen, or asks.
        if kind in ("employee", "wish"):
            return NOBODY
        return next((row["id"] for row in self.rows[OF_ONE_PERSON[kind]] if row["person_id"] == person), NOBODY)

    def not_theirs(self, kind: str, person: UUID) -> UUID | int | None:
        """Something that an address can name, of somebody else; none where nobody has such a thing."""
        if kind == "line":
            return next((line for other, line in self.lines.items() if other != person), None)
        table = OF_ONE_PERSON.get(kind, "")
        return next((row["id"] for row in self.rows.get(table, ()) if row["person_id"] != person), None)

    def _seats(self, person: UUID) -> list[Row]:
        today = self.now.date()
        return [seat for seat in self.rows["bench_tie"] if seat["person_id"] == person and holds(seat, today)]

"""What the rooms keep row by row in a world: tasks, messages, letters, views and the like, for some that sit there and
for some that do not. Drawn by a chance of its own, so that the rest of the world is what it was.
"""

from datetime import date
from random import Random
from typing import Any
from uuid import UUID

from tests.bench.oracle_kept import KEPT
from tests.bench.oracle_law import ACTIONS, AUDIENCES, DECIDES_ALONE_FROM
from tests.bench.worlds import World
from tests.bench.worlds_looked import look

PARTS = sorted(DECIDES_ALONE_FROM)
MATTERS = ("change", "dispute", "transition")
OF_COLLEAGUES = ("coordinators_absence", "coordinators_capacity", "coordinators_competence", "coordinators_training")


def drawn(number: int) -> World:
    """The whole world of a number: what is there, who has looked, and what is kept."""
    world = World(number)
    look(world, number)
    Keeping(world, number).keep()
    return world


class Keeping:
    """One world being filled."""

    def __init__(self, world: World, number: int) -> None:
        self.world, self.chance = world, Random(f"kept {number}")
        self.posts = [post["id"] for post in world.rows["organisation_employee"]]
        world.rows |= {table: [] for table in KEPT}

    def keep(self) -> None:
        """A row of each kind, mostly, about one of those whom the others sit round."""
        for post in self.posts:
            for table in OF_COLLEAGUES:
                self._add(table, employee_id=post)
        for person in self.world.people[:3]:
            seats = [seat for seat in self.world.rows["bench_tie"] if seat["person_id"] == person]
            self.at_home = [seat["relative_id"] for seat in seats if seat["relative_id"]] + [person]
            services = [seat["on_behalf_of_id"] or seat["service_id"] for seat in seats if not seat["relative_id"]]
            self.services = [*services, *self.world.services]
            for kind in (self._case, self._who_coordinates, self._letters, self._tasks, self._asked, self._drafts):
                if self.chance.random() < 0.5:
                    kind(person)
        self._along()
        for employee, person in [*((post, None) for post in self.posts), *((None, one) for one in self.world.people)]:
            if self.chance.random() < 0.4:
                self._add("outside_address", employee_id=employee, person_id=person)

    def _add(self, table: str, **values: Any) -> UUID:
        row = {"id": UUID(int=self.chance.getrandbits(128))} | values
        self.world.rows[table].append(row)
        return row["id"]

    def _one(self, table: str) -> UUID:
        return self.chance.choice(self.world.rows[table])["id"]

    def _case(self, person: UUID) -> None:
        self._add("cases_level", person_id=person)
        self._add("cases_matter", person_id=person, kind=self.chance.choice(MATTERS))
        self._add("cases_joining", person_id=person, outcome="left", note="It was about somebody else.")
        self._add("cases_plainanswers", person_id=person, said_by_id=self.chance.choice(self.at_home))
        self._add("coordinators_standin", person_id=person)
        weight = {"case_id": UUID(int=self.chance.getrandbits(128)), "person_id": person}
        self.world.rows["coordinators_weight"].append(weight)

    def _who_coordinates(self, person: UUID) -> None:
        service = self.chance.choice(self.services)
        self._add("coordination_coordinating", person_id=person, service_id=service, footing="by_agreement")
        dispute = self._add("coordination_dispute", person_id=person, service_id=service)
        of_a_service = {"voice": "service", "how": "self", "by_id": self.chance.choice(self.posts)}
        of_the_family = {"voice": "family", "how": "told", "by_id": None, "service_id": None}
        for said in (of_a_service | {"service_id": self.chance.choice(self.services)}, of_the_family):
            self._add("coordination_view", person_id=person, dispute_id=dispute, **said)
        self._add("coordination_groupmandate", person_id=person)
        self._add("coordination_levelmove", person_id=person)
        self._add("coordinators_changewish", person_id=person, said_by_id=self.chance.choice(self.at_home))

    def _letters(self, person: UUID) -> None:
        for to, body in ((self.chance.choice(self.at_home), ""), (None, "The county governor")):
            self._add("cases_letter", person_id=person, to_id=to, to_body=body)
        self._add("outside_dispatch", person_id=person, recipient_kind="body", state="queued")
        complaint = self._add("decisions_complaint", person_id=person, made_by_id=self.chance.choice(self.at_home))
        self._add("decisions_complaintstep", person_id=person, complaint_id=complaint)

    def _tasks(self, person: UUID) -> None:
        """For an employee, for a service that has named nobody, and for somebody at home; and messages."""
        for has_it in ("employee", "service", "relative"):
            at_work = has_it != "relative"
            task = self._add(
                "records_task",
                person_id=person,
                audience=self.chance.choice(AUDIENCES),
                part=self.chance.choice(PARTS),
                owner_id=self.chance.choice(self.posts) if has_it == "employee" else None,
                owner_service_id=self.chance.choice(self.services) if at_work else None,
                relative_id=None if at_work else self.chance.choice(self.at_home),
                service_id=self.chance.choice([None, *self.services]),
                set_by_id=self.chance.choice(self.posts),
            )
        self._add("records_taskchange", person_id=person, task_id=task)
        thread = self._add("records_thread", person_id=person, relative_id=self.chance.choice(self.at_home))
        self._add("records_message", person_id=person, thread_id=thread)

    def _asked(self, person: UUID) -> None:
        about = {"person_id": person, "service_id": self.chance.choice(self.services)}
        question = self._add(
            "outsiders_outsidequestion",
            **about,
            audience=self.chance.choice(AUDIENCES),
            part=self.chance.choice(PARTS),
        )
        self.world.rows["outsiders_outsidequestion"][-1]["link_key"] = question.hex
        self._add("rehabilitation_rehabneed", **about, by_id=self.chance.choice(self.posts))

    def _drafts(self, person: UUID) -> None:
        for asker in self.chance.sample(self.world.askers, 2):
            draft = {"writer_id": asker.person, "employee_id": asker.employee, "about_id": person}
            hat = self.chance.choice(["staff" if asker.employee else "family"] * 3 + ["staff", "family"])
            until = {"saved_at": self.world.midnight, "expires_at": date(2030, 1, 1)}
            thing = str(self.chance.getrandbits(32))
            self._add("drafts_draft", **draft, **until, hat=hat, action=self.chance.choice(ACTIONS), thing=thing)

    def _along(self) -> None:
        """What hangs on entries, and on notices of a need."""
        for entry in self.world.rows["cases_entry"]:
            about = {"entry_id": entry["id"], "person_id": entry["person_id"]}
            if self.chance.random() < 0.3:
                self._add("records_addition", **about)
                self.world.rows["records_signature"].append(about)
        for need in self.world.rows["intake_neednotice"]:
            self._add("intake_needletter", need_id=need["id"], to_id=None, to_body="The unit")

"""Small municipalities drawn by chance, one for each number: who lives, works, sits and consents there, and until when.

The days and moments are few and close together, so that what begins and ends does so on the very day that is asked
about, before midnight and after it; birthdays too.
"""

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from random import Random
from typing import Any
from uuid import UUID

from tests.bench.oracle import Asker
from tests.bench.oracle_law import (
    AUDIENCES,
    CHARGES,
    DECIDES_ALONE_FROM,
    READ_BY,
    RELATIVES,
    STAFF_SEATS,
    WITH_THE_ENTRY,
)
from tests.bench.oracle_rooms import READ_IN_ROOMS

Table = list[dict[str, Any]]
KINDS = ("school", "municipal_health", "coordinating_unit", "crisis_centre")
PARTS = tuple(DECIDES_ALONE_FROM)
REGISTERS = (
    "organisation_service", "organisation_unit", "organisation_employee", "organisation_employment",
    "people_person", "people_guardian", "people_family", "people_familymember",
    "bench_barrier", "bench_tie", "bench_consent", "bench_addressprotection", "bench_charge", "bench_lifting",
    "cases_rolechoice", "insight_question", "insight_looked", *WITH_THE_ENTRY,
)  # fmt: skip
WRITTEN = [table for table in READ_BY if table not in REGISTERS]
AT_THE_BENCH = [table for table in WRITTEN if table not in READ_IN_ROOMS]
# The last midnight before: a common day, one in summer time, and 1 March of two years without a 29 February.
MIDNIGHTS = (
    datetime(2026, 11, 20, 23, tzinfo=UTC), datetime(2026, 6, 30, 22, tzinfo=UTC),
    datetime(2026, 2, 28, 23, tzinfo=UTC), datetime(2027, 2, 28, 23, tzinfo=UTC),
)  # fmt: skip
LEAP_DAYS = (date(2008, 2, 29), date(2012, 2, 29))  # 18 in the one year, 15 in the other
HOLDERS = ("employee_id", "on_behalf_of_id", "service_id", "relative_id")
LIMITS = (12, 15, 16, 18)
BY_CONSENT = ("contact", "team_member", "hospital_coordinator", "institution")
DECIDING = ("self", "guardian", "foster_parent", "appointed_guardian")
GRADES = ("strict", "confidential", "client")


class World:
    """One municipality: ``rows`` by table, those who could ask, and the moments worth asking at. Those whom the others
    sit round are the first three of its people, and four of them are children or just grown up."""

    def __init__(self, number: int) -> None:
        self.chance = Random(number)
        self.midnight = self.chance.choice(MIDNIGHTS)
        self.days = [(self.midnight + timedelta(hours=3, days=n)).date() for n in range(-2, 3)]
        after = (-86400, -1, -0.000001, 0, 1, 43200, 86399, 86400)
        self.moments = [self.midnight + timedelta(seconds=seconds) for seconds in after]
        self.rows: dict[str, Table] = {table: [] for table in (*REGISTERS, *WRITTEN)}
        self.services = self._some("organisation_service", 3, 4, **self._service())
        self.people = self._some(
            "people_person",
            4,
            6,
            birth_date=self._birth_date,
            due_date=lambda: date(2027, 5, 1),
            given_name=lambda: "N",
        )
        self._staff()
        self._families()
        self._seats()
        self._consents()
        self._protections()
        self._emergencies()
        self._entries()
        self._cases()
        self._rooms(Random(f"rooms {number}"))

    @property
    def askers(self) -> list[Asker]:
        """Everybody at home, everybody at work, and somebody who wears another's post."""
        at_work = [Asker(post["person_id"], post["id"]) for post in self.rows["organisation_employee"]]
        thieves = [Asker(self.people[0], one.employee) for one in at_work[-1:] if one.person != self.people[0]]
        return [*at_work, *at_work, *thieves, *(Asker(person) for person in self.people)]

    def add(self, table: str, **values: Any) -> UUID:
        row = {"id": UUID(int=self.chance.getrandbits(128))} | values
        self.rows[table].append(row)
        return row["id"]

    def likely(self, share: float) -> bool:
        return self.chance.random() < share

    def _some(self, table: str, least: int, most: int, **values: Callable[[], Any]) -> list[UUID]:
        number = self.chance.randint(least, most)
        return [self.add(table, **{name: value() for name, value in values.items()}) for _ in range(number)]

    def _service(self) -> dict[str, Callable[[], Any]]:
        return {
            "kind": lambda: self.chance.choice(KINDS),
            "coordinating_unit": lambda: self.likely(0.4),
            "open_until": lambda: self.chance.choice([None] * 12 + self.days),
        }

    def _birth_date(self) -> date | None:
        """Around one of the birthdays that the law counts; or on 29 February; or small, grown up, or expected."""
        draw = self.chance.random()
        if draw < 0.6:
            day = self.chance.choice(self.days)
            return day.replace(year=day.year - self.chance.choice(LIMITS))
        if draw < 0.75:
            return self.chance.choice(LEAP_DAYS)
        return self.chance.choice([date(2015, 5, 5), date(1985, 5, 5), None])

    def period(self) -> dict[str, date | None]:
        """Mostly from long ago and without an end; else from or until one of the days that are asked about."""
        since = self.chance.choice([date(2020, 1, 1), date(2020, 1, 1), *self.days])
        until = self.chance.choice([None, None, None, *(day for day in self.days if day > since)])
        return {"since": since, "until": until}

    def hours(self, begins: str, ends: str, *, ended: float) -> dict[str, datetime | None]:
        """Mostly since long ago; else from one of the moments that are asked about, and sometimes until another."""
        at = self.chance.choice([self.midnight - timedelta(days=90)] * 12 + self.moments)
        later = [moment for moment in self.moments if moment > at]
        return {begins: at, ends: self.chance.choice(later) if later and self.likely(ended) else None}

    def _staff(self) -> None:
        units = [self.add("organisation_unit", service_id=service) for service in (*self.services, self.services[0])]
        for person in self.chance.sample(self.people, self.chance.randint(2, 4)):
            post = self.add("organisation_employee", person_id=person)
            for unit in self.chance.sample(units, self.chance.choice([0, 1, 1, 1, 2])):
                profession = self.chance.choice(["teacher", "teacher", "leader"])
                self.add(
                    "organisation_employment", employee_id=post, unit_id=unit, profession=profession, **self.period()
                )
            if self.likely(0.3):
                self.add("bench_charge", employee_id=post, kind=self.chance.choice(CHARGES), **self.period())

    def _families(self) -> None:
        for _ in range(self.chance.randint(0, 2)):
            family = self.add("people_family")
            for person in self.chance.sample(self.people, self.chance.randint(1, 3)):
                self.add("people_familymember", family_id=family, person_id=person)
        for _ in range(self.chance.randint(0, 2)):
            person, against = self.chance.sample(self.people, 2)
            self.add("bench_barrier", person_id=person, against_id=against, kind="own_family", **self.period())

    def _responsibility(self, child: UUID, guardian: UUID, *, now: bool) -> None:
        """As the population register has it: now, until one of the days, or long ago."""
        until = self.chance.choice([None] * 4 + self.days if now else [*self.days, date(2019, 1, 1)])
        rows = self.rows["people_guardian"]
        if child != guardian and not any((one["child_id"], one["guardian_id"]) == (child, guardian) for one in rows):
            self.add("people_guardian", child_id=child, guardian_id=guardian, since=date(2016, 1, 1), until=until)

    def _seats(self) -> None:
        for _ in range(self.chance.randint(0, 2)):
            self._responsibility(*self.chance.sample(self.people, 2), now=False)
        for person in self.people[:3]:
            if self.likely(0.6):
                self._seat(person, "self", dict.fromkeys(HOLDERS) | {"relative_id": person})
            if self.likely(0.4):
                for guardian in self.chance.sample(self.people, 2):
                    self._seat(person, "guardian", dict.fromkeys(HOLDERS) | {"relative_id": guardian})
        for _ in range(self.chance.randint(6, 15)):
            holder: dict[str, UUID | None] = dict.fromkeys(HOLDERS)
            person, draw = self.chance.choice(self.people[:3]), self.chance.random()
            if draw < 0.45:
                kind = self.chance.choice(["guardian", "guardian", "kin", *RELATIVES])
                holder["relative_id"] = person if kind == "self" else self.chance.choice(self.people)
                if kind == "guardian" and self.likely(0.4):
                    self._responsibility(person, holder["relative_id"], now=True)
            else:
                kind = self._staff_seat(holder, draw)
            self._seat(person, kind, holder)

    def _staff_seat(self, holder: dict[str, UUID | None], draw: float) -> str:
        """Held by a whole service, or by an employee for the service they work in; rarely for another."""
        jobs = self.rows["organisation_employment"]
        if draw < 0.55 or not jobs:
            holder["service_id"] = self.chance.choice(self.services)
            return self.chance.choice(["coordinating_unit", "coordinating_unit", *STAFF_SEATS])
        service_of = {unit["id"]: unit["service_id"] for unit in self.rows["organisation_unit"]}
        job = self.chance.choice(jobs)
        holder["employee_id"] = job["employee_id"]
        holder["on_behalf_of_id"] = self.chance.choice([service_of[job["unit_id"]]] * 9 + [self.services[0]])
        return self.chance.choice(["contact", "team_member", *STAFF_SEATS])

    def _seat(self, person: UUID, kind: str, holder: dict[str, UUID | None]) -> None:
        """Sit down, unless the tables would not have it: one open seat of a kind, one child coordinator."""
        ground = self.chance.choice(["pbrl-4-4", "bl-38"]) if kind == "foster_parent" else "hol-3-4"
        apart = holder["relative_id"] is None and self.likely(0.2)
        seat = {"person_id": person, "kind": kind, "ground": ground, "apart": apart} | holder | self.period()
        for other in self.rows["bench_tie"]:
            if (other["person_id"], other["kind"], other["until"]) == (person, kind, seat["until"]) and (
                kind == "child_coordinator" or all(other[name] == seat[name] for name in holder)
            ):
                return
        self.add("bench_tie", **seat)

    def _consents(self) -> None:
        """Some questions about each person, put to those with a say, and answered: mostly yes."""
        for person in self.people[:3]:
            round_ = [seat for seat in self.rows["bench_tie"] if seat["person_id"] == person]
            helping = [seat["on_behalf_of_id"] or seat["service_id"] for seat in round_ if seat["kind"] in BY_CONSENT]
            relatives = [seat["relative_id"] for seat in round_ if seat["kind"] in ("kin", "guardian")]
            givers = {seat["relative_id"] for seat in round_ if seat["kind"] in DECIDING}
            receivers = [*sorted({*filter(None, helping), *relatives}), self.chance.choice(self.services)]
            for receiver in self.chance.sample(receivers, min(len(receivers), 4)):
                who = {"service_id": None, "relative_id": None}
                who["service_id" if receiver in self.services else "relative_id"] = receiver
                for part in self.chance.sample([*PARTS, "plan"], 3):
                    for giver in sorted(givers):
                        if self.likely(0.9):
                            self._answer(person_id=person, part=part, given_by_id=giver, **who)

    def _answer(self, **question: Any) -> None:
        """Given, and sometimes ended by a second answer at that very moment; a question is put once."""
        if any(question.items() <= other.items() for other in self.rows["bench_consent"]):
            return
        said = self.hours("given_at", "withdrawn_at", ended=0.15)
        until = self.chance.choice([None] * 12 + self.days)
        answer = self.chance.choice(["yes"] * 9 + ["no"])
        self.add("bench_consent", **question, **said, answer=answer, until=until)
        if said["withdrawn_at"] and self.likely(0.5):
            again = {"given_at": said["withdrawn_at"], "withdrawn_at": None, "until": None}
            self.add("bench_consent", **question, **again, answer="no" if answer == "yes" else "yes")

    def _protections(self) -> None:
        """Against somebody who sits there, somebody else, or nobody in particular; what ends was asked to end."""
        posts = [post["id"] for post in self.rows["organisation_employee"]]
        for _ in range(self.chance.choice([0, 0, 1, 1, 2])):
            person = self.chance.choice([*self.people[:3], *self.people[:3], *self.people])
            seated = [seat["relative_id"] for seat in self.rows["bench_tie"] if seat["person_id"] in self.people[:3]]
            others = [one for one in [*self.people, *filter(None, seated)] if one != person]
            against = self.chance.choice([None, *self.chance.sample(others, 2)])
            what = {"person_id": person, "against_id": against, "grade": self.chance.choice(GRADES)}
            if not any(what.items() <= other.items() for other in self.rows["bench_addressprotection"]):
                named = self.chance.sample(posts, self.chance.randint(0, len(posts)))
                period = self.hours("set_at", "ended_at", ended=0.3)
                asked = {"end_asked_by_id": posts[0] if period["ended_at"] else None}
                self.add("bench_addressprotection", **what, **period, **asked, named_staff=named)

    def _emergencies(self) -> None:
        """The glass broken, until one of the moments or long after them."""
        service_of = {unit["id"]: unit["service_id"] for unit in self.rows["organisation_unit"]}
        jobs = self.rows["organisation_employment"]
        charged = [charge["employee_id"] for charge in self.rows["bench_charge"]]
        named = [*reversed(charged), *(post["id"] for post in self.rows["organisation_employee"])]
        for job in self.chance.sample(jobs, min(len(jobs), self.chance.choice([0, 1, 1, 1, 2]))):
            at = self.chance.choice([self.midnight - timedelta(days=2), *self.moments])
            until = self.chance.choice([moment for moment in self.moments if moment > at] + [at + timedelta(days=3)])
            self.add(
                "bench_lifting",
                person_id=self.chance.choice(self.people[:3]),
                employee_id=job["employee_id"],
                service_id=service_of[job["unit_id"]],
                reviewer_id=next((post for post in named if post != job["employee_id"]), None),
                at=at,
                until=until,
            )

    def _entries(self) -> None:
        """What is written about each person, mostly by those who sit there: for some, shared and kept from some."""
        for person in self.people[:3]:
            for _ in range(self.chance.randint(2, 4)):
                writer = self._writer(person)
                audience = self.chance.choice([*AUDIENCES, "team", "family", "family"])
                part = self.chance.choice(["plan", *PARTS])
                entry = self.add("cases_entry", person_id=person, audience=audience, part=part, **writer)
                about = {"entry_id": entry, "person_id": person}
                for reader in self.chance.sample(self.people, self.chance.randint(0, 2)):
                    self.add("cases_named", **about, reader_id=reader)
                for service in self.chance.sample(self.services, self.chance.choice([0, 0, 1, 2])):
                    at = self.chance.choice([self.midnight - timedelta(days=90), *self.moments])
                    back = self.moments[service.int % len(self.moments)] if service.int % 3 == 0 else None
                    ended = back if back and back > at else None
                    self.add("cases_sharing", **about, service_id=service, at=at, ended_at=ended)
                self._withhold(about)

    def _writer(self, person: UUID) -> dict[str, UUID | None]:
        seats = [seat for seat in self.rows["bench_tie"] if seat["person_id"] == person and not seat["service_id"]]
        seat = self.chance.choice([*seats, None])
        if seat is None or seat["relative_id"]:
            return {
                "writer_id": seat["relative_id"] if seat else self.chance.choice(self.people),
                "written_by_id": None,
                "service_id": None,
            }
        post = next(one for one in self.rows["organisation_employee"] if one["id"] == seat["employee_id"])
        return {"writer_id": post["person_id"], "written_by_id": post["id"], "service_id": seat["on_behalf_of_id"]}

    def _withhold(self, about: dict[str, UUID]) -> None:
        for _ in range(self.chance.choice([0, 1, 1, 2])):
            whom = {"relative_id": None, "service_id": None}
            if self.likely(0.5):
                whom["relative_id"] = self.chance.choice(self.people)
            else:
                whom["service_id"] = self.chance.choice(self.services)
            if not any((about | whom).items() <= other.items() for other in self.rows["cases_withholding"]):
                self.add("cases_withholding", **about, **whom, **self.hours("at", "ended_at", ended=0.3))

    def _cases(self) -> None:
        """A row about each of some persons in everything else that is written in a case."""
        posts = [post["id"] for post in self.rows["organisation_employee"]]
        for line, person in enumerate(self.chance.sample(self.people, 2), 1):
            self.add("cases_rolechoice", person_id=person, employee_id=self.chance.choice(posts))
            asked = {"person_id": person, "service_id": self.chance.choice(self.services), "line": line}
            by = self.chance.choice(self.people)
            self.add("insight_question", **asked, about_employee_id=self.chance.choice(posts), asked_by_id=by)
        self.add("insight_looked", employee_id=self.chance.choice(posts))
        for table in AT_THE_BENCH:
            for person in self.chance.sample(self.people, self.chance.randint(1, 3)):
                self.add(table, person_id=person)
        for case in self.rows["cases_case"]:
            case["closed_at"] = self.chance.choice([None, None, None, self.midnight])

    def _rooms(self, chance: Random) -> None:
        """A row about each of some persons in the rooms round the case: drawn apart, so that a new room leaves the rest
        of every world as it was."""
        for table in READ_IN_ROOMS:
            for person in chance.sample(self.people, chance.randint(1, 3)):
                row = {"id": UUID(int=chance.getrandbits(128)), "person_id": person}
                if table == "intake_neednotice":
                    row["receipt"] = row["id"].hex[:8]
                if table == "intake_handover":
                    row["from_service_id"], row["to_service_id"] = chance.sample(self.services, 2)
                self.rows[table].append(row)

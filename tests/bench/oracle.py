"""Who may see and do what, once more: slow, plain, and obviously right.

Written from the law and from what we promise families, never from ``langbenk.access``; nothing of it is imported here.
It knows the tables only as rows, and walks through them anew for whoever asks and whatever moment they ask at.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from functools import cached_property
from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo

from tests.bench.oracle_law import ACTIONS, DECIDES_ALONE_FROM, OPENS, POSTS, READ_BY, SILENT, Opening

__all__ = ["ACTIONS", "OPENS", "READ_BY", "Asker", "Moment", "Row", "Rows", "Seat", "View", "answer", "holds", "listed",
           "may_know"]  # fmt: skip

IN_A_PARENTS_PLACE = ("guardian", "parent", "foster_parent")
Row = Mapping[str, Any]
Rows = Mapping[str, Iterable[Row]]


@dataclass(frozen=True)
class Asker:
    """Somebody at work (with ``employee``), or at home. One hat at a time."""

    person: UUID
    employee: UUID | None = None


@dataclass(frozen=True)
class Seat:
    """A seat that the asker holds: the service that sits there through them, or they as themselves."""

    kind: str
    service: UUID | None
    own: bool  # theirs by name, not held by their whole service


def day_in_norway(moment: datetime) -> date:
    return moment.astimezone(ZoneInfo("Europe/Oslo")).date()


def holds(row: Row, day: date) -> bool:
    """From ``since``, and until ``until``, which is the first day that no longer counts."""
    return row["since"] <= day and (row["until"] is None or day < row["until"])


def lasts(row: Row, begins: str, ends: str, moment: datetime) -> bool:
    """From one moment until another, which no longer counts."""
    return row[begins] <= moment and (row[ends] is None or moment < row[ends])


def whole_years(born: date | None, day: date) -> int:
    """Filled as the birthday begins; on 1 March for one born on 29 February, in a year without it. 0 before a birth."""
    if born is None or born > day:
        return 0
    return day.year - born.year - (1 if (day.month, day.day) < (born.month, born.day) else 0)


def line(persons: set[UUID], step: Mapping[UUID, set[UUID]]) -> set[UUID]:
    """These, and everybody whom one comes to from them, step by step."""
    further = {other for one in persons for other in step.get(one, ())} - persons
    return line(persons | further, step) if further else persons


class Moment:
    """What is true at one moment, whoever asks."""

    def __init__(self, rows: Rows, moment: datetime) -> None:
        self.rows, self.at, self.day = rows, moment, day_in_norway(moment)
        self.born = {person["id"]: person["birth_date"] for person in rows["people_person"]}
        self.wards: dict[UUID, set[UUID]] = defaultdict(set)
        self.guardians: dict[UUID, set[UUID]] = defaultdict(set)
        self.responsibility: dict[tuple[UUID, UUID], list[Row]] = defaultdict(list)
        for one in rows["people_guardian"]:  # who was once a guardian stays close
            self.wards[one["guardian_id"]].add(one["child_id"])
            self.guardians[one["child_id"]].add(one["guardian_id"])
            self.responsibility[one["child_id"], one["guardian_id"]].append(one)
        self.families: dict[UUID, set[UUID]] = defaultdict(set)
        for one in rows["people_familymember"]:
            self.families[one["family_id"]].add(one["person_id"])
        self.seats_round: dict[UUID, list[Row]] = defaultdict(list)
        for seat in rows["bench_tie"]:
            self.seats_round[seat["person_id"]].append(seat)
        self.consents_about: dict[UUID, list[Row]] = defaultdict(list)
        for consent in rows["bench_consent"]:
            self.consents_about[consent["person_id"]].append(consent)
        self.asked: dict[tuple[UUID, str], frozenset[UUID]] = {}

    def age(self, person: UUID) -> int:
        return whole_years(self.born.get(person), self.day)

    def in_one_family(self, person: UUID) -> set[UUID]:
        """The person, and everybody in a family group with them."""
        return {person}.union(*(members for members in self.families.values() if person in members))

    def sits(self, seat: Row) -> bool:
        """Whether a seat counts today. A guardian's ends with what it rests on: at 18 (barnelova § 33), and when the
        register says that parental responsibility has ended."""
        return holds(seat, self.day) and (seat["kind"] != "guardian" or self.still_a_guardian(seat))

    def still_a_guardian(self, seat: Row) -> bool:
        written = self.responsibility[seat["person_id"], seat["relative_id"]]
        ended = any(one["until"] is not None and one["until"] <= self.day for one in written)
        return self.age(seat["person_id"]) < 18 and (not ended or any(holds(one, self.day) for one in written))

    @cached_property
    def protections(self) -> list[tuple[Row, set[UUID]]]:
        """The protected addresses in force, each with those whom it guards (folkeregisterloven § 10-4)."""
        return [
            (one, self.guarded(one["person_id"], one["against_id"]))
            for one in self.rows["bench_addressprotection"]
            if lasts(one, "set_at", "ended_at", self.at)
        ]

    def guarded(self, person: UUID, against: UUID | None) -> set[UUID]:
        """The person and their guardians, everybody in one family with them, and the wards of all these; never the one
        it is set against. Where that one is of the same family, only those of it who belong to the person without them:
        who is their guardian or ward, or shares another guardian with them."""
        near = {person} | self.guardians[person]
        for members in self.families.values():
            if person in members:
                without = self.guardians[person] - {against}
                own = self.guardians[person] | self.wards[person] | {w for one in without for w in self.wards[one]}
                near |= members & own if against in members else members
        near.discard(against)
        return {member for one in near for member in (one, *self.wards[one])} - ({against} - {person})

    def protecting(self, person: UUID) -> list[Row]:
        return [one for one, guarded in self.protections if person in guarded]

    def givers(self, person: UUID, part: str) -> frozenset[UUID]:
        """Who decides, among those who sit there: the young person from their own age (an adult's appointed guardian
        before them), a foster home that has been given the say (pbrl § 4-4), all guardians together (barnelova § 30),
        or who is appointed in their place. Whom a protected address is set against is not asked."""
        if (person, part) not in self.asked:
            self.asked[person, part] = self._givers(person, part)
        return self.asked[person, part]

    def _givers(self, person: UUID, part: str) -> frozenset[UUID]:
        shut_out = {one["against_id"] for one in self.protecting(person)}
        by_kind: dict[str, set[UUID]] = defaultdict(set)
        for seat in self.seats_round[person]:
            may_say = seat["kind"] != "foster_parent" or seat["ground"] == "pbrl-4-4"
            if self.sits(seat) and may_say and seat["relative_id"] not in shut_out:
                by_kind[seat["kind"]].add(seat["relative_id"])
        if self.age(person) >= DECIDES_ALONE_FROM[part]:
            grown_up_and_represented = self.age(person) >= 18 and by_kind["appointed_guardian"]
            return frozenset(grown_up_and_represented or by_kind["self"])
        return frozenset(by_kind["foster_parent"] or by_kind["guardian"] or by_kind["appointed_guardian"])

    def agreed(self, person: UUID, receiver: UUID | None, part: str) -> bool:
        """Whether all who decide have said yes, now, to this service or this relative. Nobody to ask is no yes."""
        parent = any(
            seat["kind"] in ("guardian", "foster_parent") and seat["relative_id"] == receiver and self.sits(seat)
            for seat in self.seats_round[person]
        )
        # From 16 the young person says what parents and foster parents see, whatever it is about (hpl § 22).
        asked = self.givers(person, "health" if parent and self.age(person) >= 16 else part)
        said_yes = {
            consent["given_by_id"]
            for consent in self.consents_about[person]
            if receiver in (consent["service_id"], consent["relative_id"])
            and receiver is not None
            and consent["part"] == part
            and consent["answer"] == "yes"
            and lasts(consent, "given_at", "withdrawn_at", self.at)
            and (consent["until"] is None or self.day < consent["until"])
        }
        return bool(asked) and asked <= said_yes


class View:
    """What one asker may, at one moment; ``by_name``: through the seats only that they hold by name."""

    def __init__(self, rows: Rows, asker: Asker, moment: datetime, *, by_name: bool = False) -> None:
        self.now, self.rows, self.asker, self.by_name = Moment(rows, moment), rows, asker, by_name
        self.known: dict[UUID, tuple[list[Seat], set[str]]] = {}

    @cached_property
    def jobs(self) -> list[tuple[UUID, Row]]:
        """The services where the asker, wearing their own post, is employed today, with each employment. A service that
        has closed employs nobody."""
        posts = self.rows["organisation_employee"]
        if not any((one["id"], one["person_id"]) == (self.asker.employee, self.asker.person) for one in posts):
            return []
        open_today = {
            one["id"]
            for one in self.rows["organisation_service"]
            if one["open_until"] is None or self.now.day < one["open_until"]
        }
        service_of = {unit["id"]: unit["service_id"] for unit in self.rows["organisation_unit"]}
        return [
            (service_of[job["unit_id"]], job)
            for job in self.rows["organisation_employment"]
            if job["employee_id"] == self.asker.employee
            and holds(job, self.now.day)
            and service_of[job["unit_id"]] in open_today
        ]

    @cached_property
    def workplaces(self) -> set[UUID]:
        return {service for service, _ in self.jobs}

    @cached_property
    def leads(self) -> set[UUID]:
        return {service for service, job in self.jobs if job["profession"] == "leader"}

    @cached_property
    def posts(self) -> set[str]:
        """What the asker is at work today, about nobody in particular."""
        if not self.jobs:
            return set()
        unit = any(
            one["coordinating_unit"] for one in self.rows["organisation_service"] if one["id"] in self.workplaces
        )
        charges = {
            one["kind"]
            for one in self.rows["bench_charge"]
            if one["employee_id"] == self.asker.employee and holds(one, self.now.day)
        }
        return {"employed"} | charges | ({"leader"} if self.leads else set()) | ({"at_the_unit"} if unit else set())

    @cached_property
    def kin(self) -> set[UUID]:
        """At work: oneself and one's own family (fvl § 6): in one family group, the line up and down from there;
        brothers and sisters, and the other parents of one's children, with the line down from them; whoever sits, or
        once sat in a parent's place, round the other; or declared close."""
        if self.asker.employee is None:
            return set()
        me, now = self.asker.person, self.now
        family = now.in_one_family(me)
        siblings = {ward for guardian in now.guardians[me] for ward in now.wards[guardian]}
        other_parents = {guardian for ward in now.wards[me] for guardian in now.guardians[ward]}
        declared = {
            one["person_id"] for one in self.rows["bench_barrier"] if one["against_id"] == me and holds(one, now.day)
        }
        sits = {
            one["person_id"] if one["relative_id"] == me else one["relative_id"]
            for one in self.rows["bench_tie"]
            if me in (one["relative_id"], one["person_id"] if one["kind"] in IN_A_PARENTS_PLACE else None)
            and (one["kind"] in IN_A_PARENTS_PLACE or holds(one, now.day))
        }
        down = line(family | siblings | other_parents, now.wards)
        return line(family, now.guardians) | down | sits | declared

    @cached_property
    def barred(self) -> dict[UUID, set[str]]:
        """Whose address is protected against the asker, whatever hat they wear; with the grades."""
        found: dict[UUID, set[str]] = defaultdict(set)
        for one, guarded in self.now.protections:
            if one["against_id"] == self.asker.person:
                for person in guarded:
                    found[person].add(one["grade"])
        return found

    def seats(self, person: UUID) -> list[Seat]:
        """The seats round the person that the asker holds today, under the hat they wear."""
        found = []
        protecting = self.now.protecting(person)
        for seat in self.now.seats_round[person]:
            if not self.now.sits(seat):
                continue
            if self.asker.employee is None:
                if seat["relative_id"] == self.asker.person and self.let_in(seat, person):
                    found.append(Seat(seat["kind"], None, own=True))
            elif seat["employee_id"] is not None:
                if seat["employee_id"] == self.asker.employee and seat["on_behalf_of_id"] in self.workplaces:
                    found.append(Seat(seat["kind"], seat["on_behalf_of_id"], own=True))
            elif seat["service_id"] in self.workplaces:
                # Where an address is protected, a service's own seat is for those of its staff who are named, and for
                # its leader, who lets the others in.
                named = all(self.asker.employee in one["named_staff"] for one in protecting)
                if named or seat["service_id"] in self.leads:
                    found.append(Seat(seat["kind"], seat["service_id"], own=False))
        has_case = any(one["person_id"] == person and one["closed_at"] is None for one in self.rows["cases_case"])
        for glass in self.rows["bench_lifting"] if has_case else ():
            mine = (glass["person_id"], glass["employee_id"]) == (person, self.asker.employee)
            at_work = glass["service_id"] in self.workplaces
            if mine and at_work and lasts(glass, "at", "until", self.now.at) and not protecting:
                found.append(Seat("emergency", glass["service_id"], own=False))
        return [seat for seat in found if seat.own] if self.by_name else found

    def let_in(self, seat: Row, person: UUID) -> bool:
        """Next of kin sit there by consent (pbrl § 3-3): while a yes to them holds, for whatever information."""
        return seat["kind"] != "kin" or any(
            self.now.agreed(person, seat["relative_id"], part) for part in DECIDES_ALONE_FROM
        )

    def fits(self, opening: Opening, seat: Seat, person: UUID, part: str) -> bool:
        """Whether an opening is one for this person's age, and has the yes it needs."""
        if not opening.since <= self.now.age(person) < opening.until:
            return False
        return not opening.consent or self.now.agreed(person, seat.service or self.asker.person, part)

    def opened_by(self, seat: Seat, person: UUID) -> set[str]:
        openings = [one for one in OPENS[seat.kind] if self.fits(one, seat, person, one.consent)]
        return set().union(*(one.actions for one in openings))

    def stands(self, person: UUID) -> tuple[list[Seat], set[str]]:
        """The asker's seats round the person, and all that these and their posts open, before anything stops it."""
        if person not in self.known:
            seats = self.seats(person)
            self.known[person] = (
                seats,
                set().union(*(self.opened_by(seat, person) for seat in seats), *(POSTS[post] for post in self.posts)),
            )
        return self.known[person]

    def stopped(self, person: UUID) -> bool:
        return person in self.kin or person in self.barred

    def may(self, action: str, person: UUID) -> bool:
        if self.stopped(person) or (action == "glass.break" and self.now.protecting(person)):
            return False
        return action in self.stands(person)[1]

    def seated(self, person: UUID) -> bool:
        """Whether they know already that the person is here, and are told so."""
        strictly = "strict" in self.barred.get(person, ())
        return not strictly and any(seat.kind not in SILENT for seat in self.stands(person)[0])

    def says(self, action: str, person: UUID) -> str:
        """``yes``; ``no``, said openly to somebody with a seat there; or ``secret``: as if nobody were there."""
        return "yes" if self.may(action, person) else "no" if self.seated(person) else "secret"

    def listed(self, action: str) -> set[UUID]:
        """The persons in the asker's own list: whom a seat of their own opens, not one that their service holds."""
        return {
            person
            for person in list(self.now.seats_round)
            if not self.stopped(person)
            for seat in self.seats(person)
            if seat.own and action in self.opened_by(seat, person)
        }

    def asked_to(self, question: Row) -> bool:
        """Whether a question about the log comes to the asker: to who leads the service, or the coordinating unit when
        the service has no leader but the one who looked, or such as are stopped."""
        if question["service_id"] in self.leads:
            return True
        units = {one["id"] for one in self.rows["organisation_service"] if one["coordinating_unit"]}
        others = (
            View(self.rows, Asker(post["person_id"], post["id"]), self.now.at)
            for post in self.rows["organisation_employee"]
            if post["id"] != question["about_employee_id"]
        )
        return bool(units & self.leads) and not any(
            question["service_id"] in one.leads and not one.stopped(question["person_id"]) for one in others
        )

    def goes_through(self, lifting: Row) -> bool:
        """Whether a glass that was broken is the asker's to go through: anybody's at the coordinating unit, another's
        whose charge brings it when they are the one named."""
        named = self.asker.employee is not None and lifting["reviewer_id"] == self.asker.employee
        return self.may("glass.review", lifting["person_id"]) and ("at_the_unit" in self.posts or named)

    def may_know(self, person: UUID) -> bool:
        """Whether the asker may learn that this person is known here at all."""
        if person == self.asker.person:
            return True
        asked = any(one["person_id"] == person and self.asked_to(one) for one in self.rows["insight_question"])
        glass = any(one["person_id"] == person and self.goes_through(one) for one in self.rows["bench_lifting"])
        return not self.stopped(person) and (self.seated(person) or asked or glass)


def answer(rows: Rows, asker: Asker, action: str, person: UUID, moment: datetime) -> str:
    """``View.says``, asked once."""
    return View(rows, asker, moment).says(action, person)


def listed(rows: Rows, asker: Asker, action: str, moment: datetime) -> set[UUID]:
    """``View.listed``, asked once."""
    return View(rows, asker, moment).listed(action)


def may_know(rows: Rows, asker: Asker, person: UUID, moment: datetime) -> bool:
    """``View.may_know``, asked once."""
    return View(rows, asker, moment).may_know(person)

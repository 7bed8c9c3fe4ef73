"""The review of the log: each signal points where it says it does, and nowhere else; what was looked at is kept."""

from datetime import UTC, date, datetime, timedelta
from itertools import count
from uuid import UUID, uuid4

import pytest
from django.db import connection

from langbenk.access.standing import Actor
from langbenk.bench.deeds import Missing, Wrong
from langbenk.bench.door import Refused
from langbenk.bench.models import Charge
from langbenk.insight.actions.mark_looked import mark_looked
from langbenk.insight.models import Looked
from langbenk.insight.sheets.numbers import numbers_sheet
from langbenk.insight.sheets.review import ReviewSheet, review_sheet
from langbenk.organisation.models import Employee, Employment, Service
from langbenk.people.models import Person
from tests.conftest import as_owner
from tests.made import a_person, a_service, an_employee, seat

pytestmark = pytest.mark.django_db
MONDAY = datetime(2026, 11, 2, 9, 0, tzinfo=UTC)
FRIDAY = MONDAY + timedelta(days=4)
OCTOBER_15, NOVEMBER_30 = date(2026, 10, 15), date(2026, 11, 30)


class Town:
    """A school where Tuva works, a health station where Rune goes through the log, and many children."""

    def __init__(self) -> None:
        with as_owner():
            self.school, self.health = a_service("school"), a_service("municipal_health")
            self.tuva, self.rune = an_employee("Tuva", self.school), an_employee("Rune", self.health)
            Charge.objects.create(
                employee_id=self.rune.employee, kind="log_controller", ground="pjf-14", since=date(2026, 1, 1)
            )
            self.children = [a_person(f"Barn {n}", born=date(2016, 3, 2)) for n in range(30)]

    def looks(self, *children: UUID, by: Actor | None = None, at: datetime = MONDAY, **line: object) -> None:
        """Lines in the log as the door writes them."""
        who = by or self.tuva
        values = {"action": "case.read", "permitted": True, "service": self.school} | line
        with as_owner(), connection.cursor() as cursor:
            for child in children:
                cursor.execute(
                    "INSERT INTO audit_logline (at, person, actor, hat, employee, service, action, part, permitted,"
                    " why, ground) VALUES (%s, %s, %s, 'staff', %s, %s, %s, '', %s, 'contact', '')",
                    [at, child, who.person, who.employee, values["service"], values["action"], values["permitted"]],
                )

    def sits(self, *children: UUID, until: date | None = None) -> None:
        with as_owner():
            for child in children:
                seat(child, "contact", "oppl-24-1", employee=self.tuva, service=self.school, until=until)

    def review(self) -> ReviewSheet:
        return review_sheet(since=OCTOBER_15, until=NOVEMBER_30, by=self.rune, at=FRIDAY)

    def pointed(self) -> dict[str, list[tuple[str, list[int]]]]:
        return {
            signal.key: [(one.name, [number for number, _ in one.figures]) for one in signal.pointed]
            for signal in self.review().signals
            if signal.pointed
        }


def test_a_quiet_log_points_at_nobody_and_every_signal_says_what_it_counts() -> None:
    town = Town()
    town.sits(*town.children[:3])
    town.looks(*town.children[:3])
    assert town.pointed() == {}
    sheet = town.review()
    assert (len(sheet.signals), sheet.looks) == (9, 3)
    for signal in sheet.signals:
        assert len({signal.definition.say(language) for language in ("nb", "nn", "en")}) == 3


def test_many_persons_on_one_day_and_three_times_the_usual() -> None:
    town = Town()
    town.sits(*town.children)
    for day in range(1, 5):
        town.looks(*town.children[:8], at=MONDAY + timedelta(days=day))
    town.looks(*town.children[:24], at=MONDAY)
    assert town.pointed() == {}
    town.looks(town.children[24], at=MONDAY)
    assert town.pointed() == {"many-persons": [("Tuva Moe", [25, 8])]}


@pytest.mark.parametrize("days", [1, 2])
def test_many_persons_by_one_who_has_no_usual_day(days: int) -> None:
    town = Town()
    town.sits(*town.children)
    for day in range(days):
        town.looks(*town.children[:25], at=MONDAY + timedelta(days=day))
    assert town.pointed() == {"many-persons": [("Tuva Moe", [25, 0])]}


def test_one_who_opens_as_many_every_day_is_as_usual() -> None:
    town = Town()
    town.sits(*town.children)
    for day in range(4):
        town.looks(*town.children[:25], at=MONDAY + timedelta(days=day))
    assert town.pointed() == {}


def test_far_away_is_where_ones_service_has_no_seat() -> None:
    town = Town()
    town.sits(*town.children[:9])
    town.looks(*town.children[:4], action="person.search")
    town.looks(*town.children[10:14], permitted=False)
    assert "far-away" not in town.pointed()
    town.looks(town.children[14], action="person.search")
    assert town.pointed()["far-away"] == [("Tuva Moe", [5, 5])]


def test_the_same_surname_and_the_same_number_at_home() -> None:
    town = Town()
    town.sits(*town.children[:3])
    with as_owner():
        Person.objects.filter(id=town.tuva.person).update(family_name="Berg", phone="70 00 10 10")
        Person.objects.filter(id=town.children[0]).update(family_name="BERG")
        Person.objects.filter(id=town.children[1]).update(phone="70 00 10 10")
        employee = town.tuva.post
        Employee.objects.filter(id=employee).update(family_name="Berg")
    town.looks(*town.children[:3])
    assert town.pointed() == {"same-surname": [("Tuva Berg", [1, 1])], "same-number": [("Tuva Berg", [1, 1])]}


def test_after_the_seat_has_ended_from_that_very_day() -> None:
    town = Town()
    town.sits(*town.children[:2], until=date(2026, 11, 3))
    town.looks(town.children[0], at=MONDAY)
    assert "after-the-seat" not in town.pointed()
    town.looks(town.children[0], at=MONDAY + timedelta(days=1), permitted=False)
    assert town.pointed()["after-the-seat"] == [("Tuva Moe", [1, 1])]


@pytest.mark.parametrize("what", ["the job", "the service"])
def test_a_seat_ends_with_the_job_in_its_service_or_with_the_service(what: str) -> None:
    town = Town()
    town.sits(town.children[0])
    with as_owner():
        unit = Employment.objects.get(employee_id=town.rune.employee).unit
        Employment.objects.create(employee_id=town.tuva.employee, unit=unit, profession="nurse", since=OCTOBER_15)
        if what == "the job":
            jobs = Employment.objects.filter(employee_id=town.tuva.employee, unit__service_id=town.school)
            jobs.update(until=date(2026, 11, 3))
        else:
            Service.objects.filter(id=town.school).update(open_until=date(2026, 11, 3))
    town.looks(town.children[0], at=MONDAY)
    assert town.pointed() == {}
    town.looks(town.children[0], at=MONDAY + timedelta(days=1), service=town.health, permitted=False)
    assert town.pointed() == {"after-the-seat": [("Tuva Moe", [1, 1])]}


def test_just_before_somebody_leaves() -> None:
    town = Town()
    town.sits(*town.children)
    with as_owner():
        Employment.objects.filter(employee_id=town.tuva.employee).update(until=date(2026, 11, 30))
    town.looks(*town.children[:5], at=datetime(2026, 10, 20, 9, tzinfo=UTC))
    town.looks(*town.children[:9], at=MONDAY)
    assert town.pointed() == {}
    town.looks(town.children[9], at=MONDAY)
    assert town.pointed() == {"before-leaving": [("Tuva Moe", [10, 5])]}


def test_emergency_access_more_than_once() -> None:
    town = Town()
    town.sits(*town.children[:2])
    town.looks(town.children[0], action="glass.break")
    assert "broken-glass" not in town.pointed()
    town.looks(town.children[1], action="glass.break")
    assert town.pointed()["broken-glass"] == [("Tuva Moe", [2, 1])]


def test_emergency_access_by_several_round_one_person() -> None:
    town = Town()
    with as_owner():
        others = [an_employee(name, town.school) for name in ("Ola", "Per")]
    town.looks(*town.children[:2], action="glass.break", at=MONDAY)
    town.looks(town.children[2], action="glass.break", by=others[0])
    assert "glass-round-one" not in town.pointed()
    town.looks(town.children[0], action="glass.break", by=others[1])
    assert sorted(town.pointed()["glass-round-one"]) == [("Per Moe", [2, 2]), ("Tuva Moe", [2, 2])]


def test_what_has_been_looked_at_stands_again_when_there_is_more() -> None:
    town = Town()
    town.sits(*town.children)

    def seen(key: str) -> tuple[list[int], bool]:
        (pointed,) = next(signal.pointed for signal in town.review().signals if signal.key == key)
        assert pointed.seen
        return [number for number, _ in pointed.seen.figures], pointed.seen.anew

    moments = (FRIDAY + timedelta(minutes=minutes) for minutes in count())

    def mark(key: str) -> None:
        mark_looked(
            signal=key, employee=town.tuva.post, since=OCTOBER_15, until=NOVEMBER_30, note="Begge var reelle.",
            form_key=uuid4(), by=town.rune, at=next(moments),
        )  # fmt: skip

    town.looks(*town.children[:2], action="glass.break")
    mark("broken-glass")
    assert seen("broken-glass") == ([2, 1], False)
    town.looks(town.children[2], action="glass.break")
    assert seen("broken-glass") == ([2, 1], True)
    mark("broken-glass")
    assert seen("broken-glass") == ([3, 1], False)
    town.looks(*town.children[:28])
    mark("many-persons")
    assert seen("many-persons") == ([28, 0], False)
    town.looks(*town.children[:26], at=FRIDAY + timedelta(days=3))  # no higher number, and another day
    assert seen("many-persons") == ([28, 0], True)


def test_what_is_looked_at_is_kept_with_its_numbers_and_never_by_oneself() -> None:
    town = Town()
    town.sits(*town.children[:2])
    town.looks(*town.children[:2], action="glass.break")
    marked = {"signal": "broken-glass", "since": OCTOBER_15, "until": NOVEMBER_30, "at": FRIDAY}
    key = uuid4()
    for _ in range(2):
        mark_looked(employee=town.tuva.post, note="Begge var reelle.", form_key=key, by=town.rune, **marked)
    with as_owner():
        assert Looked.objects.get().figures == [2, 1]
    glass = next(signal for signal in town.review().signals if signal.key == "broken-glass")
    assert glass.pointed[0].seen is not None
    assert (glass.pointed[0].seen.note, glass.pointed[0].seen.by) == ("Begge var reelle.", "Rune Moe")
    with pytest.raises(Missing):
        mark_looked(employee=uuid4(), note="Ingen", form_key=uuid4(), by=town.rune, **marked)
    with pytest.raises(Wrong):
        mark_looked(employee=town.rune.post, note="Meg selv", form_key=uuid4(), by=town.rune, **marked)


def test_only_the_one_who_is_charged_goes_through_the_log_and_only_while_charged() -> None:
    town = Town()
    with pytest.raises(Refused) as refused:
        review_sheet(since=OCTOBER_15, until=NOVEMBER_30, by=town.tuva, at=FRIDAY)
    assert refused.value.verdict.secret
    with as_owner():
        Charge.objects.update(until=date(2026, 11, 6))
    with pytest.raises(Refused):
        town.review()


def test_an_evaluator_gets_numbers_and_never_a_small_one() -> None:
    town = Town()
    with as_owner():
        nina = an_employee("Nina", town.health)
        Charge.objects.create(employee_id=nina.employee, kind="evaluator", ground="pjf-14", since=date(2026, 1, 1))
        for number, child in enumerate(town.children[:9]):
            kind = "child_coordinator" if number < 5 else "coordinator"
            seat(child, kind, "hol-7-2a", employee=town.tuva, service=town.school)
    figures = {one.name: one.many for one in numbers_sheet(by=nina, at=FRIDAY).figures}
    assert figures == {"seats-child_coordinator": 5, "seats-coordinator": None}
    with pytest.raises(Refused):
        numbers_sheet(by=town.tuva, at=FRIDAY)

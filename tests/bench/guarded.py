"""Ylva, her mother Ellen and her father Ronny in November 2026: her case stands with the unit, and Ingrid coordinates.

Ronny has another child, Vetle, in a home where the register has Ylva too; and Ellen has Mina, with nobody else.
"""

from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from uuid import UUID

from langbenk.access.standing import Actor, Hat, Protection
from langbenk.bench.actions.set_protection import set_protection
from langbenk.bench.models import AddressProtection
from langbenk.bench.protecting import Protecting
from langbenk.cases.models import Case, Notice
from langbenk.organisation.models import Employment
from langbenk.people.models import Family, FamilyMember, Guardian
from tests.conftest import as_owner
from tests.made import LONG_AGO, a_guardian, a_person, a_service, an_employee, seat

MONDAY = datetime(2026, 11, 2, 9, 0, tzinfo=UTC)
TUESDAY = MONDAY + timedelta(days=1)
WEDNESDAY = MONDAY + timedelta(days=2)


@dataclass(frozen=True)
class Scene:
    ylva: UUID
    mina: UUID
    vetle: UUID
    unit: UUID
    school: UUID
    marit: Actor  # in the coordinating unit
    jorunn: Actor  # her colleague, named with her
    tor: Actor  # a colleague who is not
    ingrid: Actor  # coordinates
    tuva: Actor  # a teacher at Ylva's school, on the bench
    ellen: Actor
    ronny: Actor

    def set(
        self, grade: Protection = Protection.STRICT, *, against: UUID | None = None, by: Actor | None = None,
        about: UUID | None = None, at: datetime = MONDAY,
    ) -> UUID:  # fmt: skip
        """Protect Ylva against her father, Marit and Jorunn named; give back which protection it is."""
        what = Protecting(
            grade,
            self.ronny.person if against is None else against,
            "police",
            "The police have decided it.",
            frozenset({self.marit.post, self.jorunn.post}),
        )
        set_protection(about=about or self.ylva, what=what, by=by or self.marit, at=at)
        return self.rows()[-1].id

    def rows(self) -> list[AddressProtection]:
        with as_owner():
            return list(AddressProtection.objects.order_by("set_at"))

    def row(self) -> AddressProtection:
        return self.rows()[-1]


def a_home(*people: UUID) -> None:
    home = Family.objects.create()
    for person in people:
        FamilyMember.objects.create(family=home, person_id=person)


def in_care_of(child: UUID, guardian: Actor, kinship: str = "father") -> None:
    Guardian.objects.create(
        child_id=child, guardian_id=guardian.person, kinship=kinship, responsibility="joint", since=LONG_AGO
    )


def a_case(child: UUID, unit: UUID, *guardians: Actor) -> None:
    """An open case that stands with the unit, the guardians seated, and one notice told."""
    case = Case.objects.create(person_id=child, step="plan", opened_at=MONDAY, next_on=date(2026, 12, 1))
    seat(child, "coordinating_unit", "hol-7-3", service=unit)
    for guardian in guardians:
        seat(child, "guardian", "bl-30", relative=guardian)
    Notice.objects.create(case=case, person_id=child, code="unit-opened", at=MONDAY)


def at_peace() -> Scene:
    """Before anybody is protected: both parents read what is theirs."""
    with as_owner():
        ylva = a_person("Ylva", born=date(2017, 5, 30), family_name="Dahl")
        mina = a_person("Mina", born=date(2020, 5, 30), family_name="Dahl")
        vetle = a_person("Vetle", born=date(2022, 9, 11), family_name="Strand")
        unit, school = a_service("coordinating_unit", "The unit", coordinating_unit=True), a_service("school", "Lysvik")
        ellen, ronny = a_guardian("Ellen", ylva), a_guardian("Ronny", ylva, kinship="father")
        scene = Scene(
            ylva=ylva,
            mina=mina,
            vetle=vetle,
            unit=unit,
            school=school,
            marit=an_employee("Marit", unit),
            jorunn=an_employee("Jorunn", unit, profession="leader"),
            tor=an_employee("Tor", unit),
            ingrid=an_employee("Ingrid", a_service("municipal_health", "The family team")),
            tuva=an_employee("Tuva", school, profession="teacher"),
            ellen=ellen,
            ronny=ronny,
        )
        in_care_of(mina, ellen, "mother")
        in_care_of(vetle, ronny)
        a_home(ellen.person, ylva, mina)
        a_home(ronny.person, ylva, vetle)
        for child, parents in ((ylva, (ellen, ronny)), (mina, (ellen,)), (vetle, (ronny,))):
            a_case(child, unit, *parents)
        team = an_employee_service(scene.ingrid)
        seat(ylva, "child_coordinator", "hol-7-2a", employee=scene.ingrid, service=team)
        seat(ylva, "team_member", "oppl-24-1", employee=scene.tuva, service=school)
    return scene


def an_employee_service(actor: Actor) -> UUID:
    """Where somebody works."""
    return Employment.objects.get(employee_id=actor.employee).unit.service_id


def at_work(actor: Actor, employee: UUID) -> Actor:
    """The same human being with the staff hat on."""
    return Actor(actor.person, Hat.STAFF, employee)

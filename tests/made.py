"""What a test's story is made of: a person, a service, somebody employed there, a seat. Built as the owner."""

from datetime import UTC, date, datetime
from uuid import UUID

from django.test import Client
from django.utils import timezone

from langbenk.access.standing import Actor, Hat
from langbenk.bench.models import Consent, Tie
from langbenk.organisation.models import Employee, Employment, Service, Unit
from langbenk.people.models import Guardian, Person

LONG_AGO = date(2020, 1, 1)
SOMEBODY = UUID(int=0)


def a_person(name: str, *, born: date | None = None, due: date | None = None, family_name: str = "Lie") -> UUID:
    """Somebody born on a day, or expected."""
    return Person.objects.create(given_name=name, family_name=family_name, birth_date=born, due_date=due).id


def a_service(kind: str, name: str = "", *, coordinating_unit: bool = False, until: date | None = None) -> UUID:
    """A service of one of the law's kinds, open since long ago."""
    return Service.objects.create(
        kind=kind, name=name or kind, coordinating_unit=coordinating_unit, open_from=LONG_AGO, open_until=until
    ).id


def an_employee(
    name: str, service: UUID, *, profession: str = "adviser", since: date = LONG_AGO, until: date | None = None
) -> Actor:
    """Somebody who works in a service, with the staff hat on."""
    person = a_person(name, born=date(1980, 1, 1))
    employee = Employee.objects.create(person_id=person, given_name=name, family_name="Moe", phone="70 00 00 00")
    unit, _ = Unit.objects.get_or_create(service_id=service, name="Everybody")
    Employment.objects.create(employee=employee, unit=unit, profession=profession, since=since, until=until)
    return Actor(person=person, hat=Hat.STAFF, employee=employee.id)


def a_guardian(name: str, child: UUID, *, kinship: str = "mother", responsibility: str = "joint") -> Actor:
    """A parent with parental responsibility, with the family hat on. No seat yet: a case makes that."""
    person = a_person(name, born=date(1986, 5, 5))
    Guardian.objects.create(
        child_id=child, guardian_id=person, kinship=kinship, responsibility=responsibility, since=LONG_AGO
    )
    return Actor(person=person, hat=Hat.FAMILY)


def seat(
    person: UUID,
    kind: str,
    ground: str,
    *,
    employee: Actor | None = None,
    relative: Actor | None = None,
    service: UUID | None = None,
    since: date = LONG_AGO,
    until: date | None = None,
) -> UUID:
    """A seat on the bench: of an employee for a service, of a relative, or of a service itself."""
    return Tie.objects.create(
        person_id=person,
        kind=kind,
        ground=ground,
        employee_id=employee and employee.employee,
        on_behalf_of_id=service if employee else None,
        service_id=None if employee else service,
        relative_id=relative and relative.person,
        since=since,
        until=until,
        made_by=SOMEBODY,
        made_at=datetime(2026, 1, 1, tzinfo=UTC),
    ).id


def a_consent(person: UUID, service: UUID, by: Actor, *, at: datetime | None = None, until: date | None = None) -> UUID:
    """A guardian lets a service see the plan."""
    return Consent.objects.create(
        person_id=person,
        service_id=service,
        part="plan",
        given_by_id=by.person,
        given_at=at or datetime(2026, 1, 1, tzinfo=UTC),
        informed_text="What the plan holds, and who will read it.",
        until=until,
    ).id


def signed_in_client(actor: Actor, *, language: str = "nb", name: str = "Somebody") -> Client:
    """A browser in which this actor has just signed in, reading one of the three languages."""
    client = Client()
    session = client.session
    employee = str(actor.employee) if actor.employee else ""
    session.update(
        {
            "actor": {"person": str(actor.person), "hat": actor.hat.value, "employee": employee},
            "label": {"name": name, "title": {"nb": "", "nn": "", "en": ""}, "place": "", "hat": actor.hat.value},
            "language": language,
            "seen": timezone.now().timestamp(),
        }
    )
    session.save()
    return client

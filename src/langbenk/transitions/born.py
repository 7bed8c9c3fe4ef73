"""A child is born: the register's row gets its day, its number and those who have parental responsibility."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any
from uuid import UUID, uuid4

from django.db import connection

from langbenk.bench.deeds import Wrong
from langbenk.cases.process import ROAD
from langbenk.law.ages import birthday
from langbenk.organisation.targets import own_days
from langbenk.people.guardians import GROWN_UP
from langbenk.people.identity_number import IdentityNumber
from langbenk.people.models import Guardian, Kinship, Person, Responsibility
from langbenk.people.seal import number_key, seal

A_DAY = timedelta(days=1)


@dataclass(frozen=True)
class Newborn:
    """One child as it was born."""

    given_name: str
    family_name: str
    number: IdentityNumber | None = None


@dataclass(frozen=True)
class Parents:
    """Who has parental responsibility as the population register says (barnelova §§ 34, 35): those of the ``expecting``
    who do, and the identity number of one more, where somebody else has it too.
    """

    of_those: tuple[UUID, ...]
    another: IdentityNumber | None = None
    kinship: str = Kinship.FATHER


def seal_number(about: UUID, number: IdentityNumber | None, field: str) -> dict[str, Any]:
    """The columns of an identity number; raise ``Wrong`` where somebody else has it. Where it is somebody's whom the
    writer must not know of, they are empty, and nothing is said.
    """
    if number is None or _is_hidden(about, number):
        return {"number_sealed": None, "number_key": None}
    if _whose(about, number) is not None:
        raise Wrong(field, "number-taken")
    return {"number_sealed": seal(number.digits), "number_key": number_key(number.digits)}


def write_birth(about: UUID, newborn: Newborn, *, on: date) -> None:
    """The expected child has been born on a day, and has a name."""
    names = {"given_name": newborn.given_name, "family_name": newborn.family_name}
    Person.objects.filter(id=about).update(birth_date=on, **names, **seal_number(about, newborn.number, "number"))


def write_parents(about: UUID, parents: Parents, *, on: date) -> None:
    """Whoever expected the child has parental responsibility from the birth, or is written out of the register here.

    Raise ``Wrong`` where nobody has it, and for another parent whose number nobody here has.
    """
    expecting = Guardian.objects.filter(child_id=about, until=None, responsibility=Responsibility.EXPECTING)
    another = _whose(about, parents.another) if parents.another else None
    if parents.another and another is None:
        raise Wrong("another", "number-unknown")
    has = {*parents.of_those, *([another] if another else [])}
    if not has:
        raise Wrong("parents", "nobody-named")
    together = Responsibility.JOINT if len(has) > 1 else None
    for one in expecting:
        if one.guardian_id in has:
            alone = {Kinship.MOTHER: Responsibility.MOTHER, Kinship.FATHER: Responsibility.FATHER}
            given = together or alone.get(Kinship(one.kinship), Responsibility.OTHERS)
            Guardian.objects.filter(id=one.id).update(responsibility=given, since=on)
        else:
            Guardian.objects.filter(id=one.id).update(until=max(on, one.since + A_DAY))
    if another and not expecting.filter(guardian_id=another).exists() and another not in parents.of_those:
        row = Guardian(child_id=about, guardian_id=another, kinship=parents.kinship, since=on)
        row.responsibility = together or Responsibility.OTHERS
        Guardian.objects.bulk_create([row], ignore_conflicts=True)


def seat_the_family_anew(about: UUID, *, born: date, today: date, at: datetime) -> None:
    """The guardians until the child is 18 (barnelova § 33), and the child on its own."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT transitions_seats(%s, %s, %s, %s)", [about, birthday(born, GROWN_UP), today, at])


def write_twin(about: UUID, twin: Newborn, *, born: date, today: date, at: datetime) -> UUID:
    """One more child was born: with guardians, bench and case of its own. The twin's id."""
    new, number = uuid4(), seal_number(about, twin.number, "twin_number")
    due = ROAD["cooperation"].due(today, own_days("cooperation", today))
    names = [twin.given_name, twin.family_name, born, number["number_sealed"], number["number_key"]]
    values: list[Any] = [about, new, *names, birthday(born, GROWN_UP), due, today, at]
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT transitions_twin(%s, %s, %s, %s, %s, %s, %s, %s, %s, %s, %s)",
            values,
        )
    return new


def _is_hidden(about: UUID, number: IdentityNumber) -> bool:
    """Whether the number is that of somebody whom this writer does not find."""
    if _whose(about, number) is not None:
        return False
    with connection.cursor() as cursor:
        cursor.execute("SELECT transitions_number_is_taken(%s, %s)", [about, number_key(number.digits)])
        return bool(cursor.fetchone()[0])


def _whose(about: UUID, number: IdentityNumber) -> UUID | None:
    with connection.cursor() as cursor:
        cursor.execute("SELECT transitions_finds(%s, %s)", [about, number_key(number.digits)])
        found: UUID | None = cursor.fetchone()[0]
    return found

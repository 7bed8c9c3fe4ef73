"""Who a case is about, as every page of the case says it on top."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from langbenk.law.ages import ADULT, years
from langbenk.people.models import Person


@dataclass(frozen=True)
class Child:
    """The person of the case, whatever their age: born (with whole years on the day) or expected."""

    id: UUID
    given_name: str
    name: str
    age: int | None
    due_date: date | None
    born: date | None = None

    @property
    def grown_up(self) -> bool:
        """Whether they are 18, and speak for themselves (vergemålsloven § 8)."""
        return self.age is not None and self.age >= ADULT

    @property
    def is_heard(self) -> bool:
        """Whether they are a child that must be heard: born, and under 18 (Grunnloven § 104, barnelova § 31)."""
        return self.age is not None and self.age < ADULT


def child(about: UUID, on: date) -> Child:
    """Read the person behind the open door, as of a day."""
    person = Person.objects.get(id=about)
    return Child(
        id=person.id,
        given_name=person.given_name,
        name=f"{person.given_name} {person.family_name}".strip(),
        age=years(person.birth_date, on) if person.birth_date else None,
        due_date=None if person.birth_date else person.due_date,
        born=person.birth_date,
    )

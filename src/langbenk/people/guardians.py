"""Who has parental responsibility for a child today, or expects it, and until when: the ground of a family's seats."""

from datetime import date
from uuid import UUID

from django.db.models import Q

from langbenk.people.models import Guardian, Person

GROWN_UP = 18  # vergemålsloven § 8; parental responsibility ends that day (barnelova § 33)


def guardians_of(child: UUID, on: date) -> list[UUID]:
    """The persons who have parental responsibility for the child on a day; before the birth, those who expect it."""
    today = Guardian.objects.filter(child_id=child, since__lte=on).filter(Q(until=None) | Q(until__gt=on))
    return list(today.order_by("since", "id").values_list("guardian_id", flat=True))


def is_born(child: UUID) -> bool:
    """Whether the child has a birth date. Before that, nobody has parental responsibility (barnelova §§ 34, 35)."""
    return Person.objects.filter(id=child, birth_date__isnull=False).exists()


def grown_up_on(child: UUID) -> date | None:
    """The day the child turns 18, or none while the child is expected. Born on 29 February, it is 1 March."""
    born = Person.objects.values_list("birth_date", flat=True).get(id=child)
    if born is None:
        return None
    try:
        return born.replace(year=born.year + GROWN_UP)
    except ValueError:
        return date(born.year + GROWN_UP, 3, 1)


def is_grown_up(child: UUID, on: date) -> bool:
    """Whether the person is 18 on a day; nobody is of whom no birth date is known."""
    grown = grown_up_on(child)
    return grown is not None and grown <= on

"""Somebody whom the municipality has not met before: what is written down of them, inside the door of a deed."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from django.db import connection

from langbenk.people.identity_number import IdentityNumber
from langbenk.people.models import Guardian, Kinship, Person, Responsibility
from langbenk.people.seal import number_key, seal


@dataclass(frozen=True)
class Newcomer:
    """A child who is born (``birth_date``) or expected (``due_date``).

    ``parent`` expects the child, and is ``kinship`` to it. ``not_these``: who was found under this name and birth date,
    and is another child, as the writer said.
    """

    given_name: str
    family_name: str
    birth_date: date | None = None
    due_date: date | None = None
    number: IdentityNumber | None = None
    parent: UUID | None = None
    kinship: str = Kinship.OTHER
    not_these: tuple[UUID, ...] = ()


def met_meanwhile(newcomer: Newcomer) -> UUID | None:
    """The same person, written down by somebody else since the search; none when the newcomer is still new.

    Whoever asks about the same newcomer at the same moment waits until this transaction has ended, so that one child is
    never written down twice. Under one name and birth date there can be two children: only when just one was found whom
    the writer has not turned down is it that one.
    """
    key = number_key(newcomer.number.digits) if newcomer.number else None
    name = (newcomer.given_name, newcomer.family_name, newcomer.birth_date)
    same = newcomer.parent or key or "\n".join(map(str, name))
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_advisory_xact_lock(hashtextextended(lower(%s), 0))", [str(same)])
        if newcomer.parent:
            cursor.execute("SELECT people_find_expected(%s, %s)", [newcomer.parent, newcomer.due_date])
        else:
            cursor.execute("SELECT id FROM people_find(%s, %s, %s, %s)", [key, *name])
        found = {row[0] for row in cursor.fetchall()} - set(newcomer.not_these)
    return found.pop() if len(found) == 1 else None


def is_own_family(somebody: UUID) -> bool:
    """Whether this is the actor's own family, of whom the door told the database."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT %s = ANY (current_setting('langbenk.kin')::uuid[])", [somebody])
        return bool(cursor.fetchone()[0])


def write_down(about: UUID, newcomer: Newcomer, *, since: date) -> None:
    """Keep the newcomer under the id ``about``. The identity number is sealed, and found again by its keyed hash.

    Nobody has parental responsibility before the birth (barnelova §§ 34, 35): the parent is written down as expecting,
    with no end. The end comes with the birth, when the population register tells who has it from then on.

    Where somebody has the number already whom this writer may not know of, the newcomer is kept without it as their
    double: found by it again, by this writer, as any newcomer is.
    """
    digits = newcomer.number.digits if newcomer.number and not _is_taken(newcomer.number) else None
    Person.objects.bulk_create(
        [
            Person(
                id=about,
                given_name=newcomer.given_name,
                family_name=newcomer.family_name,
                birth_date=newcomer.birth_date,
                due_date=newcomer.due_date,
                number_sealed=seal(digits.encode()) if digits else None,
                number_key=number_key(digits) if digits else None,
            )
        ]
    )
    if newcomer.number and not digits:
        _keep_as_double(about, newcomer.number)
    if newcomer.parent:
        Guardian.objects.bulk_create(
            [
                Guardian(
                    child_id=about,
                    guardian_id=newcomer.parent,
                    kinship=newcomer.kinship,
                    responsibility=Responsibility.EXPECTING,
                    since=since,
                )
            ]
        )


def _is_taken(number: IdentityNumber) -> bool:
    with connection.cursor() as cursor:
        cursor.execute("SELECT people_number_is_taken(%s)", [number_key(number.digits)])
        return bool(cursor.fetchone()[0])


def _keep_as_double(about: UUID, number: IdentityNumber) -> None:
    with connection.cursor() as cursor:
        cursor.execute("SELECT people_doubles(%s, %s)", [about, number_key(number.digits)])

"""The name and the age of the person behind the open door, and the name of an employee. Plain SQL: the bench is below
the rooms of persons and of services.
"""

from uuid import UUID

from django.db import connection

from langbenk.law.ages import Person


def given_name(about: UUID) -> str:
    """The given name; empty for a child that has none yet."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT given_name FROM people_person WHERE id = %s", [about])
        found = cursor.fetchone()
    return found[0] if found else ""


def post_name(employee: UUID) -> str:
    """The whole name of an employee."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT given_name || ' ' || family_name FROM organisation_employee WHERE id = %s", [employee])
        found = cursor.fetchone()
    return str(found[0]).strip() if found else ""


def aged(about: UUID) -> Person:
    """When the person was born or is due, as the rules ask for it."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT birth_date, due_date FROM people_person WHERE id = %s", [about])
        born, due = cursor.fetchone() or (None, None)
    return Person(birth_date=born, due_date=None if born else due)

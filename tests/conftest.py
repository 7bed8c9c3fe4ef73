"""How tests meet the database.

The owner of the tables builds the test database and the data of a test, inside ``with as_owner():``. Everything else in
a test runs as the application role, so row-level security and missing privileges bite as they do in service.
"""

from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from django.conf import settings
from django.db import connection
from django.db.backends.signals import connection_created
from hypothesis import settings as hypothesis

from tests.prepared import CHECKOUT, LYSVIK, copied, dropped

# The same examples every time, and none of them raced against a clock: a red run is a fault that can be met again.
hypothesis.register_profile("house", deadline=None, derandomize=True)
hypothesis.load_profile("house")


# What a test writes is never kept, and the figures of tables that are always found empty make the planner choose as if
# they were: none at all are better.
NO_FIGURES = """
DO $$ DECLARE held record; BEGIN
    FOR held IN SELECT oid::regclass AS name FROM pg_class
                WHERE relnamespace = 'public'::regnamespace AND relkind = 'r' LOOP
        EXECUTE format('ALTER TABLE %s SET (autovacuum_enabled = false)', held.name);
    END LOOP;
END $$
"""


@contextmanager
def as_owner() -> Iterator[None]:
    """Run the block as the owner of the tables: for building a test's own data, never for what is tested."""
    with connection.cursor() as cursor:
        cursor.execute("RESET ROLE")
    try:
        yield
    finally:
        if not connection.needs_rollback:
            with connection.cursor() as cursor:
                cursor.execute(f"SET ROLE {settings.APPLICATION_ROLE}")


def _become_the_application(sender: object, connection: object, **kwargs: object) -> None:
    with connection.cursor() as cursor:  # type: ignore[attr-defined]
        cursor.execute(f"SET ROLE {settings.APPLICATION_ROLE}")


@pytest.fixture(scope="session")
def django_db_setup(
    django_test_environment: None, django_db_blocker: pytest.FixtureRequest, django_db_modify_db_settings: None
) -> Iterator[None]:
    """Create the test database as its owner, one for each process that tests, and from then on be the application."""
    from langbenk.cli.prepare import prepare

    with django_db_blocker.unblock():  # type: ignore[attr-defined]
        name = connection.creation._get_test_db_name()
        connection.close()
        copied(name)
        settings.DATABASES["default"]["NAME"] = connection.settings_dict["NAME"] = name
        prepare()
        with connection.cursor() as cursor:
            cursor.execute(NO_FIGURES)
        connection_created.connect(_become_the_application)
        connection.close()
    yield
    with django_db_blocker.unblock():  # type: ignore[attr-defined]
        connection_created.disconnect(_become_the_application)
        connection.close()
        dropped(name)


def pytest_sessionfinish(session: pytest.Session) -> None:
    """When all processes are done, take away what the stories were copied from."""
    lock = CHECKOUT / "var" / f"{LYSVIK}.lock"
    if lock.exists() and not hasattr(session.config, "workerinput"):
        dropped(LYSVIK)
        lock.unlink()

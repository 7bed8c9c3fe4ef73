"""A log that is kept for real: what is sealed as a transaction ends needs transactions that end."""

from collections.abc import Iterator

import pytest
from django.db import connection
from pytest_django import DjangoDbBlocker

from demo.emptied import empty
from tests.cases.test_at_the_same_moment import EVERYTHING
from tests.conftest import as_owner


@pytest.fixture
def kept_for_real(django_db_setup: None, django_db_blocker: DjangoDbBlocker) -> Iterator[None]:
    """Let the rows be seen by other connections, and take them away afterwards."""
    with django_db_blocker.unblock():
        yield
        with as_owner():
            empty(EVERYTHING)
        connection.close()

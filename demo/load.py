"""Load the invented municipality into an empty, prepared database."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date

from django.apps import apps
from django.conf import settings
from django.db import connection

from demo import register
from demo.emptied import empty
from demo.families import SIRI, YUSUF
from demo.stories import (
    an_emergency,
    childhood,
    declined,
    fresh_concern,
    her_own_words,
    living_plan,
    on_the_board,
    protected,
    waiting_for_somebody,
)
from langbenk.bench.models import GrantCopy, PartCopy, ReaderCopy
from langbenk.cases.models import Case
from langbenk.people.models import Person

WRITTEN_BY_PREPARE = (GrantCopy, ReaderCopy, PartCopy)
STORIES = (
    childhood,
    living_plan,
    declined,
    waiting_for_somebody,
    on_the_board,
    her_own_words,
    protected,
    fresh_concern,
    an_emergency,
)


def load(on: date) -> None:
    """Fill the database with Lysvik as it is on the day ``on``; do nothing when Lysvik is there already.

    Run as the owner of the tables. The registers are written as the owner; the stories are told as the application's
    role, through the deeds, so that row-level security and the log are those of service. A load that was interrupted
    is begun anew.
    """
    if Case.objects.filter(person_id=YUSUF.id).exists():  # the last story has been told
        return
    if Person.objects.filter(id=SIRI.id).exists():
        _empty()
    register.write(register.lysvik(), on)
    with _as_the_application():
        childhood.tell_the_pregnancy(on)
    register.write_birth(on)
    with _as_the_application():
        for story in STORIES:
            story.tell(on)


def _empty() -> None:
    ours = (model for model in apps.get_models() if model.__module__.startswith("langbenk."))
    empty(connection.ops.quote_name(model._meta.db_table) for model in ours if model not in WRITTEN_BY_PREPARE)


@contextmanager
def _as_the_application() -> Iterator[None]:
    with connection.cursor() as cursor:
        cursor.execute(f"SET ROLE {connection.ops.quote_name(settings.APPLICATION_ROLE)}")
    try:
        yield
    finally:
        if not connection.needs_rollback:
            with connection.cursor() as cursor:
                cursor.execute("RESET ROLE")

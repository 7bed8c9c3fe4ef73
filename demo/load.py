"""Load the invented municipality into an empty, prepared database."""

from collections.abc import Callable, Iterator
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
    asked_for,
    asked_outside,
    childhood,
    coming_in,
    day_to_day,
    declined,
    disagreeing,
    fresh_concern,
    her_own_words,
    it_ended,
    living_plan,
    on_the_board,
    protected,
    those_who_coordinate,
    told_outside,
    waiting_for_somebody,
    what_comes,
    who_coordinates,
)
from langbenk.bench.models import GrantCopy, PartCopy, ReaderCopy
from langbenk.cases.models import Case
from langbenk.people.models import Person

WRITTEN_BY_PREPARE = (GrantCopy, ReaderCopy, PartCopy)
STORIES = (
    childhood,
    living_plan,
    declined,
    it_ended,
    disagreeing,
    waiting_for_somebody,
    on_the_board,
    her_own_words,
    protected,
    asked_for,
    coming_in,
    told_outside,
    day_to_day,
    asked_outside,
    what_comes,
    who_coordinates,
    those_who_coordinate,
    fresh_concern,
    an_emergency,
)


def load(on: date, *, after_each: Callable[[], object] = lambda: None) -> None:
    """Fill the database with Lysvik as it is on the day ``on``; do nothing when Lysvik is there already.

    Run as the owner of the tables. The registers are written as the owner; the stories are told as the application's
    role, through the deeds, so that row-level security and the log are those of service. ``after_each`` is called as
    the owner when a story has been told. A load that was interrupted is begun anew.
    """
    if Case.objects.filter(person_id=YUSUF.id).exists():  # the last story has been told
        return
    if Person.objects.filter(id=SIRI.id).exists():
        _empty()
    register.write(register.lysvik(), on)
    with _as_the_application():
        childhood.tell_the_pregnancy(on)
    register.write_birth(on)
    after_each()
    for story in STORIES:
        with _as_the_application():
            story.tell(on)
        after_each()


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

"""The municipality's own routine of a second person: what holds today, what is to hold, who chose it and why."""

from dataclasses import dataclass
from datetime import datetime

from django.db import connection

from langbenk.access.actions import Action
from langbenk.access.standing import Actor
from langbenk.bench.door import door
from langbenk.bench.situation import day_of
from langbenk.organisation.routines import Chosen, second_person_history, second_person_wanted

LEADS = "SELECT EXISTS (SELECT FROM organisation_service s WHERE s.coordinating_unit AND bench_leads(s.id))"


@dataclass(frozen=True)
class SecondPersonSheet:
    """``on``: it holds today. ``may_choose``: this reader leads the coordinating unit."""

    on: bool
    history: tuple[Chosen, ...]
    may_choose: bool


def second_person_sheet(*, by: Actor, at: datetime) -> SecondPersonSheet:
    """How it is, for those at the unit."""
    with door(Action.REGISTER_READ, by=by, at=at, about=None, part="second person"):
        with connection.cursor() as cursor:
            cursor.execute(LEADS)
            leads = bool(cursor.fetchone()[0])
        return SecondPersonSheet(second_person_wanted(day_of(at)), second_person_history(), leads)

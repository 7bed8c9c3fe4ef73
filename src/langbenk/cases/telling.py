"""The family's side of a case: their seats on the bench, and what they are told. Used by deeds, inside the door.

Their seats open the bench and the log, and so the concern that the case was opened with. They come when the family has
been told of that concern, and never before (``docs/adr/0003-one-bench-one-door.md``).
"""

from datetime import datetime
from uuid import UUID

from django.db import connection

from langbenk.access.standing import Actor, Tie
from langbenk.bench.days import Days
from langbenk.bench.seats import seat_relative
from langbenk.bench.situation import day_of
from langbenk.cases.models import Concern, Notice
from langbenk.law.provisions.bl import BL_30
from langbenk.law.provisions.pbrl import PBRL_2_5C
from langbenk.law.provisions.pbrl_persons import PBRL_3_1
from langbenk.people.guardians import grown_up_on, guardians_of, is_born


def tell_of_a_concern(case: UUID, about: UUID, *, by: Actor, at: datetime) -> None:
    """Seat the family and put a notice on their page; neither while they do not know of the case's first concern."""
    if _opened_as_told(about, case):
        seat_the_family(about, by=by, at=at)
        tell(case, about, "concern-told", at=at)


def tell_of_the_case(case: UUID, about: UUID, *, alone: bool = False, by: Actor, at: datetime) -> None:
    """Seat the family who said yes to the next step: by that, whoever asked them has told them of the first concern.

    ``alone``: it was a young person who said yes, and their parents are not told; then nobody else is seated.
    """
    first = Concern.objects.filter(case_id=case).order_by("at", "family_told").values("id")[:1]
    Concern.objects.filter(id__in=first).update(family_told=True)
    if alone:
        seat_the_child(about, by=by, at=at)
    else:
        seat_the_family(about, by=by, at=at)


def seat_the_family(about: UUID, *, by: Actor, at: datetime) -> None:
    """Give the guardians their seats, and the child its own."""
    seat_the_guardians(about, by=by, at=at)
    seat_the_child(about, by=by, at=at)


def seat_the_child(about: UUID, *, by: Actor, at: datetime) -> None:
    """Give a child that is born its own seat on its own bench (pasient- og brukerrettighetsloven § 3-1), with no end.
    What it opens comes with age (``access.grants``).
    """
    if is_born(about):
        days = Days(since=day_of(at))
        seat_relative(about, Tie.SELF, PBRL_3_1.id, relative=about, days=days, by=by, at=at)


def seat_the_guardians(about: UUID, *, by: Actor, at: datetime) -> None:
    """Give everybody with parental responsibility their seat, until the child turns 18 (barnelova §§ 30, 33).

    Before the birth nobody has it: those who expect the child sit there on the right itself, which the law gives to a
    family that expects a child (pasient- og brukerrettighetsloven § 2-5 c), and without an end until there is a birth.
    """
    ends = grown_up_on(about)
    if ends and ends <= day_of(at):
        return
    ground = BL_30 if is_born(about) else PBRL_2_5C
    days = Days(since=day_of(at), until=ends)
    for guardian in guardians_of(about, day_of(at)):
        seat_relative(about, Tie.GUARDIAN, ground.id, relative=guardian, days=days, by=by, at=at)


def tell(case: UUID, about: UUID, code: str, names: dict[str, str] | None = None, *, at: datetime) -> None:
    """Leave a notice on the family's page. ``code`` names the text, ``names`` fills it."""
    Notice.objects.bulk_create([Notice(case_id=case, person_id=about, code=code, names=names or {}, at=at)])


def _opened_as_told(about: UUID, case: UUID) -> bool:
    """Whether the family knows of the case's first concern; of two at one moment, the one they were not told of."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT cases_opened_as_told(%s, %s)", [about, case])
        return bool(cursor.fetchone()[0])

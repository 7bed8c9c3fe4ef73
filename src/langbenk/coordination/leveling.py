"""The levels of one case as they stand: what each asks for, what the records answer already, and what is lacking."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from django.db import connection

from langbenk.bench.deeds import Stale
from langbenk.bench.sheets.seats import Seat
from langbenk.cases.levels import CONCERN, COORDINATOR, LEVELS
from langbenk.cases.models import Level as Reached
from langbenk.coordination.who import Coordinates
from langbenk.law.levels import Level, LevelAsk, newly_asked

# What the case's own records answer, in one question; what this actor may not read counts as not answered.
ANSWERED = """
SELECT key FROM (VALUES
    ('what_is_seen', EXISTS (SELECT FROM cases_concern WHERE case_id = %(case)s)),
    ('family_told', EXISTS (SELECT FROM cases_concern WHERE case_id = %(case)s AND family_told)),
    ('child_asked', EXISTS (SELECT FROM cases_cooperation WHERE case_id = %(case)s AND child_view <> '')),
    ('who_helps', EXISTS (SELECT FROM cases_cooperation WHERE case_id = %(case)s
                          AND (contacted <> '' OR cardinality(services) > 0))),
    ('necessary', EXISTS (SELECT FROM cases_cooperation WHERE case_id = %(case)s AND necessary <> 'unknown')),
    ('child_heard', EXISTS (SELECT FROM cases_cooperation WHERE case_id = %(case)s AND child_view <> '')
                 OR EXISTS (SELECT FROM cases_decision WHERE case_id = %(case)s AND child_heard <> '')),
    ('family_told_who', EXISTS (SELECT FROM cases_appointment WHERE case_id = %(case)s)
                     OR EXISTS (SELECT FROM coordination_coordinating WHERE case_id = %(case)s)),
    ('consent_to_plan', EXISTS (SELECT FROM cases_wish WHERE case_id = %(case)s AND scheme = 'plan'
                                AND answer = 'yes')),
    ('wish', EXISTS (SELECT FROM cases_wish WHERE case_id = %(case)s)),
    ('rights_assessed', EXISTS (SELECT FROM cases_decision WHERE case_id = %(case)s AND annulled_at IS NULL))
) AS answers (key, answered) WHERE answered
"""
ASKED = "SELECT DISTINCT service_id FROM bench_consent WHERE person_id = %s AND service_id IS NOT NULL"
HELPS = ("team_member", "contact", "hospital_coordinator", "institution")


@dataclass(frozen=True)
class Answers:
    """The keys of ``law.levels.ASKS`` that the records answer, and the services that nobody has asked about yet."""

    keys: frozenset[str]
    not_asked: tuple[str, ...]

    def lacks(self, level: str, *, grown_up: bool) -> tuple[LevelAsk, ...]:
        """What the level still asks for."""
        return newly_asked(Level(level), self.keys, new_service=bool(self.not_asked), grown_up=grown_up)


def answers_of(case: UUID, about: UUID, seats: Iterable[Seat], now: Coordinates) -> Answers:
    """What is answered today, by the records and by the bench."""
    with connection.cursor() as cursor:
        cursor.execute(ANSWERED, {"case": case})
        keys = {key for (key,) in cursor.fetchall()}
        cursor.execute(ASKED, [about])
        asked = {service for (service,) in cursor.fetchall()}
    sitting = [seat for seat in seats if not seat.begins_later and not seat.stopped]
    helping = {seat.service: seat.service_name for seat in sitting if seat.kind in HELPS and seat.service}
    kinds = {seat.kind for seat in sitting}
    keys |= {"consent"} if helping and asked & set(helping) else set()
    keys |= set() if now.is_gap and not now.away else {"who_coordinates"}
    if kinds & {"child_coordinator", "coordinator"}:
        keys |= {"responsible", "appointed"}
    keys |= {"deputy"} if "deputy" in kinds else set()
    keys |= {"takes_part"} if kinds & {"self", "guardian", "foster_parent"} else set()
    return Answers(frozenset(keys), tuple(name for service, name in helping.items() if service not in asked))


def possible(held: Iterable[str], *, led: bool) -> tuple[tuple[str, bool], ...]:
    """The moves that can be made: each level with whether it is up. The first is left only by closing the case, and a
    coordinator's while one sits there by changing the appointment.
    """
    at = set(held)
    moves = ((level, level not in at) for level in LEVELS if level != CONCERN)
    return tuple((level, up) for level, up in moves if up or level != COORDINATOR or not led)


def version_of(case: UUID) -> int:
    """How many times a level has been reached or left: what the writer of the next move saw."""
    days = Reached.objects.filter(case_id=case).values_list("until", flat=True)
    return sum(1 if until is None else 2 for until in days)


def must_be_newest(case: UUID, version: int) -> None:
    """Raise ``Stale`` where the levels were changed since the writer saw them."""
    now = version_of(case)
    if now != version:
        last = Reached.objects.filter(case_id=case).select_related("by").order_by("-at").first()
        by = last.by if last else None
        raise Stale({}, now, f"{by.given_name} {by.family_name}" if by else "")


def work_at(seats: Iterable[Seat], *, on: date) -> int:
    """How many services are at work round the person on the day; a municipality's own names can turn on it."""
    return len({seat.service for seat in seats if seat.service and seat.kind in HELPS and seat.since <= on})

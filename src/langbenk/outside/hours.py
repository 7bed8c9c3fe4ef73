"""When a mail goes: at once or gathered, and never in the reader's quiet hours. The clock of Norway, summer and winter.

No law says how often or when: all of it is local targets, and the reader's own choice.
"""

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum

from langbenk.bench.situation import OSLO, day_of

GATHER = timedelta(minutes=10)  # what comes at nearly the same time is told by one mail
MORNING = 8
MONDAY = 0
WAITS = (
    timedelta(minutes=5),
    timedelta(minutes=15),
    timedelta(hours=1),
    timedelta(hours=4),
    timedelta(hours=12),
)
"""How long to wait after each failed attempt; after the last there is no other."""


class Digest(StrEnum):
    """How often a reader wants mail."""

    AT_ONCE = "at_once"
    DAILY = "daily"
    WEEKLY = "weekly"
    NEVER = "never"


@dataclass(frozen=True)
class Quiet:
    """Whole hours of the clock in which no mail goes: from and including ``since``, until ``until``; over midnight when
    it begins later than it ends.
    """

    since: int
    until: int

    def holds(self, hour: int) -> bool:
        """Whether this hour of the clock is quiet."""
        if self.since < self.until:
            return self.since <= hour < self.until
        return hour >= self.since or hour < self.until


def due(noted: datetime, digest: Digest, quiet: Quiet | None) -> datetime:
    """When a mail about something noted at a moment goes: the first moment that the reader's choices allow, in UTC."""
    noted = noted.astimezone(UTC)  # what is reckoned on Norway's clock would lose an hour in spring
    if digest is Digest.WEEKLY:
        at = _next_morning(noted, only=MONDAY)
    elif digest is Digest.DAILY:
        at = _next_morning(noted)
    else:
        at = noted + GATHER
    return out_of(quiet, at)


def out_of(quiet: Quiet | None, at: datetime) -> datetime:
    """The moment itself, or the end of the quiet hours that it falls in, in UTC."""
    at = at.astimezone(UTC)
    local = at.astimezone(OSLO)
    if quiet is None or not quiet.holds(local.hour):
        return at
    end = _clock(local.date(), quiet.until)
    return end if end > at else _clock(local.date() + timedelta(days=1), quiet.until)


def next_try(attempts: int, at: datetime) -> datetime | None:
    """When to try again after so many attempts, the last one at a moment; none when it has been tried enough."""
    return at.astimezone(UTC) + WAITS[attempts - 1] if attempts <= len(WAITS) else None


def _next_morning(after: datetime, only: int | None = None) -> datetime:
    day = day_of(after)
    while (morning := _clock(day, MORNING)) <= after or only not in (None, day.weekday()):
        day += timedelta(days=1)
    return morning


def _clock(day: date, hour: int) -> datetime:
    """A whole hour of a day in Norway, in UTC. An hour that the spring leaves out is the moment the clock is put
    forward; of one that the autumn has twice, the first.
    """
    return datetime.combine(day, time(hour), OSLO).astimezone(UTC)

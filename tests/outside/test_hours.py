"""When a mail goes. On Norway's clock, which is put forward on 29 March and back on 25 October in 2026."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from langbenk.outside.hours import WAITS, Digest, Quiet, due, next_try, out_of

OSLO = ZoneInfo("Europe/Oslo")
NIGHT = Quiet(21, 7)


def oslo(text: str, fold: int = 0) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=OSLO, fold=fold)


@pytest.mark.parametrize(
    ("noted", "digest", "quiet", "goes"),
    [
        ("2026-11-20T10:00", Digest.AT_ONCE, NIGHT, "2026-11-20T10:10"),  # ten minutes to gather
        ("2026-11-20T10:00", Digest.AT_ONCE, None, "2026-11-20T10:10"),
        ("2026-11-20T20:49", Digest.AT_ONCE, NIGHT, "2026-11-20T20:59"),  # the last minute before the quiet
        ("2026-11-20T20:50", Digest.AT_ONCE, NIGHT, "2026-11-21T07:00"),  # and the first within it
        ("2026-11-21T03:00", Digest.AT_ONCE, NIGHT, "2026-11-21T07:00"),
        ("2026-11-21T06:50", Digest.AT_ONCE, NIGHT, "2026-11-21T07:00"),
        ("2026-11-20T13:00", Digest.AT_ONCE, Quiet(12, 14), "2026-11-20T14:00"),  # a nap at noon
        ("2026-11-20T07:59", Digest.DAILY, NIGHT, "2026-11-20T08:00"),
        ("2026-11-20T08:00", Digest.DAILY, NIGHT, "2026-11-21T08:00"),  # noted as the morning's went
        ("2026-11-20T10:00", Digest.DAILY, Quiet(17, 10), "2026-11-21T10:00"),
        ("2026-11-20T10:00", Digest.WEEKLY, NIGHT, "2026-11-23T08:00"),  # from Friday to Monday
        ("2026-11-23T07:00", Digest.WEEKLY, NIGHT, "2026-11-23T08:00"),
        ("2026-11-23T08:00", Digest.WEEKLY, NIGHT, "2026-11-30T08:00"),
        ("2026-12-31T23:00", Digest.DAILY, None, "2027-01-01T08:00"),
    ],
)
def test_when_it_goes(noted: str, digest: Digest, quiet: Quiet | None, goes: str) -> None:
    assert due(oslo(noted), digest, quiet) == oslo(goes).astimezone(UTC)


@pytest.mark.parametrize(
    ("noted", "quiet", "goes"),
    [
        # In spring 02.00 becomes 03.00: the night is an hour shorter, and seven o'clock is five o'clock in UTC.
        ("2026-03-28T22:00+01:00", NIGHT, "2026-03-29T05:00+00:00"),
        ("2026-03-29T01:55+01:00", None, "2026-03-29T01:05+00:00"),  # ten real minutes later it is 03.05
        (
            "2026-03-28T23:00+01:00",
            Quiet(22, 2),
            "2026-03-29T01:00+00:00",
        ),  # an hour that is not there: when it is past
        # In autumn 03.00 becomes 02.00: the night is an hour longer, and seven o'clock is six o'clock in UTC.
        ("2026-10-24T22:00+02:00", NIGHT, "2026-10-25T06:00+00:00"),
        ("2026-10-25T02:55+02:00", None, "2026-10-25T01:05+00:00"),  # ten real minutes later it is 02.05 once more
        ("2026-10-24T23:00+02:00", Quiet(22, 2), "2026-10-25T00:00+00:00"),  # the first of two
        ("2026-10-25T02:30+01:00", Quiet(2, 3), "2026-10-25T02:00+00:00"),  # the second of two is quiet too
    ],
)
def test_the_nights_when_the_clock_is_changed(noted: str, quiet: Quiet | None, goes: str) -> None:
    assert due(datetime.fromisoformat(noted), Digest.AT_ONCE, quiet) == datetime.fromisoformat(goes)


def test_the_morning_after_the_clock_is_put_forward() -> None:
    noted = oslo("2026-03-28T12:00")
    assert due(noted, Digest.DAILY, None) == datetime(2026, 3, 29, 6, tzinfo=UTC)
    assert due(noted, Digest.WEEKLY, None) == datetime(2026, 3, 30, 6, tzinfo=UTC)


def test_what_comes_late_to_the_worker_waits_out_the_night() -> None:
    assert out_of(NIGHT, oslo("2026-11-20T23:30")) == oslo("2026-11-21T07:00").astimezone(UTC)
    assert out_of(NIGHT, oslo("2026-11-20T12:00")) == oslo("2026-11-20T12:00")


def test_an_attempt_that_failed_is_tried_again_ever_later_and_not_for_ever() -> None:
    at = datetime(2026, 11, 20, 12, tzinfo=UTC)
    tries = [next_try(attempts, at) for attempts in range(1, len(WAITS) + 1)]
    assert tries == [at + wait for wait in WAITS]
    assert sorted(WAITS) == list(WAITS)
    assert sum(WAITS, timedelta()) < timedelta(days=1)
    assert next_try(len(WAITS) + 1, at) is None

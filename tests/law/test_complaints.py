"""A complaint comes: in time, a day late, a year and a day late, and from somebody whom nobody had told."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from langbenk.law.appeal_kinds import DecisionKind
from langbenk.law.appeal_routes import ROUTES
from langbenk.law.complaint_file import (
    COMPLETE_FILE,
    complaint_road,
    help_to_complain,
    interim_reply_by,
    should_hold,
    still_lacks,
)
from langbenk.law.complaints import ComplaintCame, Form, Heard, Timeliness, decision_kind, timeliness
from langbenk.law.errors import InputError
from langbenk.law.public_holidays import is_working_day
from langbenk.law.rules import RULES
from langbenk.law.words import Words

MONDAY_IN_MARCH = date(2026, 3, 9)
TUESDAY_AFTER_EASTER = date(2026, 4, 7)
DAYS = st.dates(date(2015, 1, 1), date(2060, 1, 1))
APPEALABLE = st.sampled_from([kind for kind in DecisionKind if ROUTES[kind].weeks])


def heard(
    decision: str, decided: date, knew: date | None, came: date, form: Form = Form.LETTER, posted: date | None = None
) -> Heard:
    return timeliness(ComplaintCame(decision=decision, decided=decided, knew=knew, came=came, form=form, posted=posted))


def test_four_weeks_that_end_on_easter_monday_last_until_tuesday() -> None:
    answer = heard("child-coordinator", MONDAY_IN_MARCH, MONDAY_IN_MARCH, TUESDAY_AFTER_EASTER)
    assert (answer.timeliness, answer.last_day) == (Timeliness.IN_TIME, TUESDAY_AFTER_EASTER)
    assert [str(it) for it in answer.grounds] == [
        *("pbrl § 7-2", "pbrl § 7-5", "pbrl § 7-7", "fvl § 30", "domstolloven § 148", "domstolloven § 149"),
    ]
    assert answer.doubt is None


def test_the_wednesday_after_easter_is_a_day_late_and_may_still_be_heard() -> None:
    answer = heard("child-coordinator", MONDAY_IN_MARCH, MONDAY_IN_MARCH, date(2026, 4, 8))
    assert answer.timeliness is Timeliness.LATE_MAY_BE_HEARD
    assert answer.latest_ever == date(2027, 3, 9)
    assert "fvl § 31" in [str(ground) for ground in answer.grounds]
    assert "særlige grunner" in answer.words.nb


def test_a_letter_posted_on_the_last_day_is_in_time_though_it_comes_later() -> None:
    posted, came = TUESDAY_AFTER_EASTER, date(2026, 4, 10)
    letter = heard("child-coordinator", MONDAY_IN_MARCH, MONDAY_IN_MARCH, came, posted=posted)
    assert letter.timeliness is Timeliness.IN_TIME
    email = heard("child-coordinator", MONDAY_IN_MARCH, MONDAY_IN_MARCH, came, Form.EMAIL, posted)
    assert email.timeliness is Timeliness.LATE_MAY_BE_HEARD, "an e-mail is never handed to the post"


def test_a_year_to_the_day_may_be_heard_and_a_year_and_a_day_may_not() -> None:
    on_the_day = heard("plan_social", MONDAY_IN_MARCH, MONDAY_IN_MARCH, date(2027, 3, 9))
    a_day_after = heard("plan_social", MONDAY_IN_MARCH, MONDAY_IN_MARCH, date(2027, 3, 10))
    assert on_the_day.timeliness is Timeliness.LATE_MAY_BE_HEARD
    assert a_day_after.timeliness is Timeliness.TOO_LATE
    assert [str(ground) for ground in a_day_after.grounds] == ["fvl § 31", "fvl § 35"]
    assert "a new assessment at any time" in a_day_after.words.en.replace("\n", " ")


def test_a_year_from_the_leap_day_ends_on_the_28th() -> None:
    leap_day = date(2028, 2, 29)
    assert heard("plan_nav", leap_day, leap_day, date(2029, 2, 28)).timeliness is Timeliness.LATE_MAY_BE_HEARD
    assert heard("plan_nav", leap_day, leap_day, date(2029, 3, 1)).timeliness is Timeliness.TOO_LATE


def test_for_somebody_who_was_never_told_no_deadline_runs() -> None:
    answer = heard("coordinator-municipal", MONDAY_IN_MARCH, None, date(2026, 11, 20))
    assert (answer.timeliness, answer.last_day, answer.doubt) == (Timeliness.IN_TIME, None, None)
    assert answer.words.nn.startswith("Fristen har ikkje begynt")


def test_never_told_and_more_than_a_year_is_left_to_a_person() -> None:
    answer = heard("coordinator-municipal", MONDAY_IN_MARCH, None, date(2027, 3, 10))
    assert answer.timeliness is Timeliness.IN_TIME
    assert answer.doubt is not None
    assert "fvl § 31" in [str(ground) for ground in answer.grounds]


def test_the_deadline_runs_from_when_they_knew_while_the_year_runs_from_the_decision() -> None:
    knew = date(2026, 9, 1)
    answer = heard("child-coordinator", MONDAY_IN_MARCH, knew, date(2026, 9, 29))
    assert (answer.timeliness, answer.last_day, answer.latest_ever) == (
        *(Timeliness.IN_TIME, date(2026, 9, 29), date(2027, 3, 9)),
    )


def test_what_cannot_be_appealed_says_where_to_turn() -> None:
    answer = heard("who-coordinates", MONDAY_IN_MARCH, MONDAY_IN_MARCH, date(2026, 3, 10))
    assert (answer.timeliness, answer.last_day, answer.latest_ever) == (Timeliness.NO_APPEAL, None, None)
    assert "statsforvalteren" in answer.words.nb


def test_days_in_the_wrong_order_name_the_field() -> None:
    monday, tuesday = MONDAY_IN_MARCH, date(2026, 3, 10)
    with pytest.raises(InputError, match=r"^knew: "):
        heard("plan_social", tuesday, monday, tuesday)
    with pytest.raises(InputError, match=r"^came: "):
        heard("plan_social", tuesday, None, monday)
    with pytest.raises(InputError, match=r"^posted: "):
        heard("plan_social", monday, monday, monday, posted=tuesday)
    with pytest.raises(InputError, match=r"^decision: takes one of cooperation-duty, .*parent_information$"):
        heard("parking-ticket", monday, monday, monday)


def test_every_rule_has_a_kind_of_decision() -> None:
    assert decision_kind("child-coordinator") is DecisionKind.CHILD_COORDINATOR
    assert {decision_kind(rule) for rule in RULES} <= set(DecisionKind)


def test_a_health_complaint_is_written_and_signed_and_we_write_it_down_when_it_is_told() -> None:
    kind = DecisionKind.CHILD_COORDINATOR
    assert [part.key for part in should_hold(kind)] == ["written", "signed", "about", "may_be_put_right"]
    told = {part.key: part for part in should_hold(kind, Form.ORAL)}
    assert [str(ground) for ground in told["written"].grounds] == ["pbrl § 7-3", "fvl § 11"]
    assert [part.key for part in still_lacks(kind, Form.ORAL, signed=False)] == ["written", "signed"]
    assert [part.key for part in still_lacks(kind, Form.LETTER, signed=True)] == []
    assert still_lacks(kind, Form.PAGE, signed=False) == (), "signing in is the signature"


def test_an_ordinary_complaint_also_says_what_should_be_changed() -> None:
    parts = {part.key: part for part in should_hold(DecisionKind.PLAN_SOCIAL)}
    assert [str(ground) for ground in parts["change_wanted"].grounds] == ["fvl § 32"]
    assert should_hold(DecisionKind.COOPERATION) == ()
    assert still_lacks(DecisionKind.COOPERATION, Form.ORAL, signed=False) == ()


def test_the_ombud_helps_in_health_matters_and_we_always_do() -> None:
    assert [part.key for part in help_to_complain(DecisionKind.COORDINATOR)] == ["guidance", "ombud", "supervision"]
    assert [part.key for part in help_to_complain(DecisionKind.PLAN_SOCIAL)] == ["guidance"]


def test_who_looks_first_and_who_hears_it() -> None:
    road = complaint_road(DecisionKind.PLAN_NAV)
    assert (road.first, road.then) == ("deciding_body", "superior_nav_body")
    assert [step.key for step in road.steps] == ["reassess", "send_on"]
    assert complaint_road(DecisionKind.COOPERATION).then is None


def test_the_complete_file_holds_the_childs_view_and_the_new_assessment() -> None:
    keys = [paper.key for paper in COMPLETE_FILE]
    assert {"complaint", "decision", "told", "basis", "child_view", "reassessment", "copy_sent"} <= set(keys)
    assert len(keys) == len(set(keys))
    assert all(paper.grounds for paper in COMPLETE_FILE)


def test_an_interim_reply_within_a_month() -> None:
    assert interim_reply_by(date(2026, 11, 22)) == date(2026, 12, 22)
    assert interim_reply_by(date(2027, 1, 31)) == date(2027, 2, 28)
    assert interim_reply_by(date(2026, 12, 31)) == date(2027, 1, 31)


@given(APPEALABLE, DAYS, st.integers(0, 500), st.integers(0, 900))
def test_a_deadline_never_ends_on_a_holiday_and_nobody_is_late_on_its_last_day(
    kind: DecisionKind, decided: date, until_known: int, until_come: int
) -> None:
    knew, came = decided + timedelta(days=until_known), decided + timedelta(days=until_come)
    answer = heard(kind, decided, knew, came)
    assert answer.last_day is not None
    assert is_working_day(answer.last_day)
    assert (answer.timeliness is Timeliness.IN_TIME) == (came <= answer.last_day)
    assert answer.grounds


@given(APPEALABLE, DAYS, st.integers(0, 500), st.integers(0, 900), st.integers(0, 100))
def test_waiting_never_helps_and_knowing_later_never_harms(
    kind: DecisionKind, decided: date, until_known: int, until_come: int, more: int
) -> None:
    order = [Timeliness.IN_TIME, Timeliness.LATE_MAY_BE_HEARD, Timeliness.TOO_LATE]
    knew, came = decided + timedelta(days=until_known), decided + timedelta(days=until_come)
    later = timedelta(days=more)
    now = order.index(heard(kind, decided, knew, came).timeliness)
    assert now <= order.index(heard(kind, decided, knew, came + later).timeliness)
    assert order.index(heard(kind, decided, knew + later, came).timeliness) <= now


def test_every_answer_speaks_three_languages() -> None:
    texts: list[Words] = [part.words for kind in DecisionKind for part in should_hold(kind)]
    texts += [part.words for kind in DecisionKind for part in help_to_complain(kind)]
    texts += [paper.words for paper in COMPLETE_FILE]
    assert all(words.nb and words.nn and words.en for words in texts)

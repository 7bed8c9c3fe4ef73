"""Making the plan final, and the family's yes to it."""

from dataclasses import replace
from datetime import UTC, date, datetime
from uuid import uuid4

import pytest

from langbenk.audit.models import LogLine
from langbenk.bench.deeds import Stale, TooEarly
from langbenk.bench.door import Refused
from langbenk.cases.models import Notice
from langbenk.plans.actions.add_goal import add_goal
from langbenk.plans.actions.agree_to_plan import agree_to_plan
from langbenk.plans.actions.finalise_plan import finalise_plan
from langbenk.plans.actions.open_plan import open_plan
from langbenk.plans.actions.write_plan import write_plan
from langbenk.plans.models import Agreement
from langbenk.plans.process import Unfinished
from tests.conftest import as_owner
from tests.made import a_consent
from tests.plans.scene import MONDAY, TUESDAY, WHOLE, a_draft, a_final_plan, no_longer_wished, noahs_bench

pytestmark = pytest.mark.django_db


def test_a_whole_plan_is_made_final_and_its_review_is_the_next_day_of_the_case() -> None:
    noah = noahs_bench()
    a_draft(noah)
    finalise_plan(about=noah.noah, version=noah.plan().version, by=noah.ingrid, at=TUESDAY)
    plan, case = noah.plan(), noah.case()
    assert (plan.state, plan.final_at) == ("final", TUESDAY)
    assert (case.step, case.next_on) == ("review", date(2027, 2, 1))
    with as_owner():
        told, line = Notice.objects.latest("at"), LogLine.objects.latest("id")
    assert (told.code, told.names) == ("plan-final", {"review": "2027-02-01"})
    assert (line.action, line.permitted) == ("plan.finalise", True)


def test_an_empty_plan_is_told_all_that_it_lacks_at_once() -> None:
    noah = noahs_bench()
    open_plan(about=noah.noah, by=noah.ingrid, at=MONDAY)
    with pytest.raises(Unfinished) as unfinished:
        finalise_plan(about=noah.noah, version=1, by=noah.ingrid, at=MONDAY)
    assert unfinished.value.missing == ("child_participation", "period", "next_review", "goal", "measure")
    assert noah.plan().state == "draft"


def test_without_how_the_child_took_part_no_plan_is_final() -> None:
    noah = noahs_bench()
    a_draft(noah)
    text = replace(WHOLE, child_participation="")
    write_plan(about=noah.noah, text=text, version=noah.plan().version, by=noah.ingrid, at=MONDAY)
    with pytest.raises(Unfinished) as unfinished:
        finalise_plan(about=noah.noah, version=noah.plan().version, by=noah.ingrid, at=MONDAY)
    assert unfinished.value.missing == ("child_participation",)


def test_a_review_day_that_has_passed_meanwhile_and_a_wish_withdrawn_stop_it() -> None:
    noah = noahs_bench()
    a_draft(noah)
    no_longer_wished(noah)
    with pytest.raises(Unfinished) as unfinished:
        finalise_plan(
            about=noah.noah, version=noah.plan().version, by=noah.ingrid, at=datetime(2027, 2, 1, 9, 0, tzinfo=UTC)
        )
    assert unfinished.value.missing == ("wish", "next_review-past")


def test_nobody_makes_final_what_they_have_not_read() -> None:
    noah = noahs_bench()
    a_draft(noah)
    seen = noah.plan().version
    add_goal(about=noah.noah, words="Swim", said_by="parent", form_key=uuid4(), by=noah.per, at=MONDAY)
    with pytest.raises(Stale) as stale:
        finalise_plan(about=noah.noah, version=seen, by=noah.ingrid, at=MONDAY)
    assert stale.value.version == seen + 1


def test_final_twice_is_once() -> None:
    noah = noahs_bench()
    a_final_plan(noah)
    finalise_plan(about=noah.noah, version=noah.plan().version, by=noah.ingrid, at=TUESDAY)
    assert noah.plan().final_at == MONDAY


def test_others_than_those_who_lead_cannot_make_it_final() -> None:
    noah = noahs_bench()
    a_draft(noah)
    for by in (noah.tuva, noah.omar, noah.unit):
        with pytest.raises(Refused):
            finalise_plan(about=noah.noah, version=noah.plan().version, by=by, at=MONDAY)
    assert noah.plan().state == "draft"


def test_a_parent_agrees_to_the_plan_once() -> None:
    noah = noahs_bench()
    a_final_plan(noah)
    version = noah.plan().version
    for at in (MONDAY, TUESDAY):
        agree_to_plan(about=noah.noah, version=version, by=noah.siri, at=at)
    with as_owner():
        agreement = Agreement.objects.get()
        line = LogLine.objects.latest("id")
    assert (agreement.guardian_id, agreement.plan_version, agreement.at) == (noah.siri.person, version, MONDAY)
    assert (line.action, line.hat, line.why, line.ground) == ("plan.agree", "family", "guardian", "bl-30")


def test_nobody_agrees_to_a_text_they_did_not_see() -> None:
    noah = noahs_bench()
    a_final_plan(noah)
    seen = noah.plan().version
    add_goal(about=noah.noah, words="Swim", said_by="together", form_key=uuid4(), by=noah.ingrid, at=TUESDAY)
    with pytest.raises(Stale) as stale:
        agree_to_plan(about=noah.noah, version=seen, by=noah.omar, at=TUESDAY)
    agree_to_plan(about=noah.noah, version=stale.value.version, by=noah.omar, at=TUESDAY)
    with as_owner():
        assert Agreement.objects.get().plan_version == seen + 1


def test_a_draft_is_not_agreed_to() -> None:
    noah = noahs_bench()
    a_draft(noah)
    with pytest.raises(TooEarly) as early:
        agree_to_plan(about=noah.noah, version=noah.plan().version, by=noah.siri, at=MONDAY)
    assert early.value.step == "plan_work"


def test_staff_do_not_agree_for_the_family_even_where_they_may_read() -> None:
    noah = noahs_bench()
    a_final_plan(noah)
    with as_owner():
        for parent in (noah.siri, noah.omar):
            a_consent(noah.noah, noah.school, parent)
    for by in (noah.ingrid, noah.tuva):
        with pytest.raises(Refused) as refused:
            agree_to_plan(about=noah.noah, version=noah.plan().version, by=by, at=MONDAY)
        assert not refused.value.verdict.secret
    with as_owner():
        assert not Agreement.objects.exists()

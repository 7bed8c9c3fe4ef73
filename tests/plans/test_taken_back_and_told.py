"""The family takes back its yes, and is told of changes in a final plan; days that nobody plans for."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime
from uuid import uuid4

import pytest

from langbenk.bench.deeds import Wrong
from langbenk.cases.models import Notice
from langbenk.plans.actions.add_goal import add_goal
from langbenk.plans.actions.add_measure import add_measure
from langbenk.plans.actions.change_goal import change_goal
from langbenk.plans.actions.change_measure import change_measure
from langbenk.plans.actions.write_plan import write_plan
from langbenk.plans.process import PlanText
from langbenk.plans.sheets.plan import plan_sheet
from langbenk.plans.undertaking import Undertaking
from tests.conftest import as_owner
from tests.made import signed_in_client
from tests.plans.scene import MONDAY, TUESDAY, WHOLE, Scene, a_draft, a_final_plan, no_longer_wished, noahs_bench

pytestmark = pytest.mark.django_db
WEDNESDAY = datetime(2026, 11, 4, 9, 0, tzinfo=UTC)
DECEMBER = date(2026, 12, 1)


def writings(noah: Scene, at: datetime) -> dict[str, Callable[[], None]]:
    """Every way to write in the plan, by name."""
    now = {"about": noah.noah, "by": noah.ingrid, "at": at}
    goal, measure, plan = noah.goal(), noah.measure(), noah.plan()
    what = Undertaking("Train with Dad", noah.health, DECEMBER, "started")
    text = replace(WHOLE, resources_and_needs="Noah likes swimming.")
    return {
        "add-goal": lambda: add_goal(words="Swim", said_by="child", form_key=uuid4(), **now),
        "change-goal": lambda: change_goal(goal=goal.id, words="Ride", said_by="child", version=goal.version, **now),
        "add-measure": lambda: add_measure(goal=goal.id, what=what, form_key=uuid4(), **now),
        "change-measure": lambda: change_measure(measure=measure.id, what=what, version=measure.version, **now),
        "write": lambda: write_plan(text=text, version=plan.version, **now),
    }


WAYS = ("add-goal", "change-goal", "add-measure", "change-measure", "write")


def times_told() -> int:
    with as_owner():
        return Notice.objects.filter(code="plan-changed").count()


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("made", [a_draft, a_final_plan])
def test_without_the_familys_yes_nobody_writes_on(way: str, made: Callable[[Scene], None]) -> None:
    noah = noahs_bench()
    made(noah)
    before = noah.plan().version
    no_longer_wished(noah)
    with pytest.raises(Wrong) as wrong:
        writings(noah, WEDNESDAY)[way]()
    assert (wrong.value.field, wrong.value.code) == ("plan", "no-wish")
    assert noah.plan().version == before


def test_the_page_says_why_it_is_closed_and_offers_nothing_to_write() -> None:
    noah = noahs_bench()
    a_draft(noah)
    client, address = signed_in_client(noah.ingrid), f"/cases/{noah.noah}/plan/"
    assert "Ingen skriver i denne planen nå" not in client.get(address).content.decode()
    no_longer_wished(noah)
    page = client.get(address).content.decode()
    assert "Ingen skriver i denne planen nå" in page
    for offered in ("goals/", "text/", "measures/"):
        assert f'href="{address}{offered}' not in page.replace(f'href="{address}goals/"><', "")
    answer = client.post(f"{address}goals/", {"words": "Swim", "said_by": "child", "once": str(uuid4())})
    assert answer.status_code == 422
    assert "Familien har ikke sagt ja til en plan." in answer.content.decode()


@pytest.mark.parametrize("way", WAYS)
def test_any_change_of_a_final_plan_is_told(way: str) -> None:
    noah = noahs_bench()
    a_final_plan(noah)
    writings(noah, TUESDAY)[way]()
    assert times_told() == 1


def test_a_day_of_many_changes_is_told_once_and_the_next_day_again() -> None:
    noah = noahs_bench()
    a_final_plan(noah)
    for way in ("change-goal", "change-measure", "write"):
        writings(noah, TUESDAY)[way]()
    assert times_told() == 1
    add_goal(about=noah.noah, words="Sing", said_by="child", form_key=uuid4(), by=noah.per, at=WEDNESDAY)
    assert times_told() == 2


def test_a_draft_changes_without_a_notice() -> None:
    noah = noahs_bench()
    a_draft(noah)
    writings(noah, TUESDAY)["change-goal"]()
    assert times_told() == 0


def test_a_day_more_than_ten_years_ahead_is_a_year_typed_wrong() -> None:
    noah = noahs_bench()
    a_draft(noah)
    far, version = date(9999, 1, 1), noah.plan().version
    texts: dict[str, PlanText] = {
        "period_from": replace(WHOLE, period_from=far),
        "period_until": replace(WHOLE, period_until=far),
        "next_review": replace(WHOLE, period_until=None, next_review=date(2036, 11, 4)),
    }
    for field, text in texts.items():
        with pytest.raises(Wrong) as wrong:
            write_plan(about=noah.noah, text=text, version=version, by=noah.ingrid, at=MONDAY)
        assert (wrong.value.field, wrong.value.code) == (field, "too-far")
    what = Undertaking("Train", noah.health, far)
    with pytest.raises(Wrong) as wrong:
        add_measure(about=noah.noah, goal=noah.goal().id, what=what, form_key=uuid4(), by=noah.ingrid, at=MONDAY)
    assert (wrong.value.field, wrong.value.code) == ("due", "too-far")
    write_plan(
        about=noah.noah, text=replace(WHOLE, period_until=date(2036, 11, 1)), version=version, by=noah.ingrid, at=MONDAY
    )
    assert plan_sheet(about=noah.noah, by=noah.ingrid, at=MONDAY).period_until == date(2036, 11, 1)


@pytest.mark.parametrize("page", ["text/", "goals/"])
def test_the_forms_say_that_the_deputy_reads_it_too(page: str) -> None:
    noah = noahs_bench()
    a_draft(noah)
    shown = signed_in_client(noah.ingrid).get(f"/cases/{noah.noah}/plan/{page}").content.decode()
    assert "1 person i 1 tjeneste og familien i 2 hjem" in shown
    assert "Per Moe, vara" in shown

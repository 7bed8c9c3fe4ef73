"""What somebody said yes to can be shown as it stood, however often the plan is written over."""

from dataclasses import replace
from datetime import date

import pytest

from langbenk.organisation.models import Service
from langbenk.plans.actions.agree_to_plan import agree_to_plan
from langbenk.plans.actions.change_goal import change_goal
from langbenk.plans.actions.change_measure import change_measure
from langbenk.plans.actions.write_plan import write_plan
from langbenk.plans.models import Agreement
from langbenk.plans.sheets.as_it_stood import PlanAsItStood
from langbenk.plans.sheets.plan import plan_sheet
from langbenk.plans.undertaking import Undertaking
from tests.conftest import as_owner
from tests.made import signed_in_client
from tests.plans.scene import MONDAY, TUESDAY, WHOLE, Scene, a_final_plan, noahs_bench

pytestmark = pytest.mark.django_db


def agreed() -> Scene:
    """Siri has said yes on Monday."""
    noah = noahs_bench()
    a_final_plan(noah)
    agree_to_plan(about=noah.noah, version=noah.plan().version, by=noah.siri, at=MONDAY)
    return noah


def written_over(noah: Scene) -> None:
    """On Tuesday everything in the plan is another, and the health service has a new name."""
    now = {"about": noah.noah, "by": noah.ingrid, "at": TUESDAY}
    change_goal(goal=noah.goal().id, words="Swim far", said_by="together", version=1, **now)
    what = Undertaking("Swim on Fridays", noah.school, date(2027, 1, 8), "started")
    change_measure(measure=noah.measure().id, what=what, version=1, **now)
    text = replace(WHOLE, resources_and_needs="New.", child_participation="Asked anew.", period_until=date(2028, 1, 1))
    write_plan(text=text, version=noah.plan().version, **now)
    with as_owner():
        Service.objects.filter(id=noah.health).update(name="Health and joy")


def test_the_yes_keeps_texts_days_goals_measures_and_who_is_responsible() -> None:
    noah = agreed()
    written_over(noah)
    (line,) = plan_sheet(about=noah.noah, by=noah.siri, at=TUESDAY).agreements
    stood = line.stood
    assert stood is not None
    assert (stood.resources_and_needs, stood.child_participation) == (
        WHOLE.resources_and_needs,
        WHOLE.child_participation,
    )
    assert (stood.period_from, stood.period_until, stood.next_review) == (
        WHOLE.period_from,
        WHOLE.period_until,
        WHOLE.next_review,
    )
    assert (stood.responsible_service, stood.responsible_name) == ("Health", "Ingrid Moe")
    (goal,) = stood.goals
    (measure,) = goal.measures
    assert (goal.words, goal.said_by) == ("Ride my bike", "child")
    assert (measure.text, measure.service_name, measure.due, measure.state) == (
        "Train twice a week",
        "Health",
        date(2026, 12, 1),
        "agreed",
    )


def test_what_is_kept_is_read_back_as_it_was() -> None:
    agreed()
    with as_owner():
        kept = Agreement.objects.get().stood
    assert PlanAsItStood.from_json(kept).as_json() == kept


def test_it_is_shown_to_whoever_said_yes_and_only_once_the_plan_is_another() -> None:
    noah = agreed()
    address = f"/home/{noah.noah}/plan/"
    heading = "Slik var planen da du sa ja"
    assert heading not in signed_in_client(noah.siri).get(address).content.decode()
    written_over(noah)
    hers = signed_in_client(noah.siri).get(address).content.decode()
    assert heading in hers
    assert "Ride my bike" in hers
    assert "Swim far" in hers
    assert WHOLE.child_participation in hers
    assert heading not in signed_in_client(noah.omar).get(address).content.decode()


def test_saying_yes_anew_shows_the_new_plan_and_keeps_the_old_yes() -> None:
    noah = agreed()
    written_over(noah)
    agree_to_plan(about=noah.noah, version=noah.plan().version, by=noah.siri, at=TUESDAY)
    assert [line.stood for line in plan_sheet(about=noah.noah, by=noah.siri, at=TUESDAY).agreements] == [None, None]
    with as_owner():
        kept = {yes.plan_version: yes.stood["goals"][0]["words"] for yes in Agreement.objects.all()}
    assert [words for _, words in sorted(kept.items())] == ["Ride my bike", "Swim far"]

"""The plan's own road: what it must hold before it is final (FOR-2022-06-22-1110 § 9), and how a change is counted."""

from dataclasses import dataclass
from datetime import date

from django.db.models import Exists, OuterRef

from langbenk.bench.deeds import Wrong, not_too_far
from langbenk.cases.inquiries import WISHES, last_wishes
from langbenk.cases.models import Case
from langbenk.law import Answer
from langbenk.plans.models import Goal, Measure, Plan

SAID_BY = ("child", "parent", "together")


class Unfinished(Exception):
    """The plan cannot be final, or stay so. ``missing`` names all that it lacks; the pages hold a sentence for each."""

    def __init__(self, missing: tuple[str, ...]) -> None:
        super().__init__(", ".join(missing))
        self.missing = missing


@dataclass(frozen=True)
class PlanText:
    """The plan's own text. While it is a draft, any of it may wait: an empty text, no day."""

    resources_and_needs: str
    child_participation: str
    period_from: date | None
    period_until: date | None
    next_review: date | None


def wishes_a_plan(case: Case) -> bool:
    """Whether the family's last answer is yes to an individual plan (FOR-2022-06-22-1110 § 5)."""
    return last_wishes(case)[WISHES["plan"]] == Answer.YES.value


def days_in_order(text: PlanText, *, on: date) -> None:
    """Raise ``Wrong`` for days that cannot be: a period that ends before it begins, a review outside it or gone by,
    any of them too far ahead.
    """
    first, last, review = text.period_from, text.period_until, text.next_review
    for field, day in (("period_from", first), ("period_until", last), ("next_review", review)):
        not_too_far(field, day, on=on)
    if first and last and last <= first:
        raise Wrong("period_until", "before-start")
    if review and review <= on:
        raise Wrong("next_review", "not-ahead")
    if review and ((first and review < first) or (last and review > last)):
        raise Wrong("next_review", "outside-period")


def must_be_whole(plan: Plan, *, on: date, wished: bool) -> None:
    """Raise ``Unfinished`` when the plan lacks anything that a final one must hold."""
    missing = missing_for_final(plan, on=on, wished=wished)
    if missing:
        raise Unfinished(missing)


def missing_for_final(plan: Plan, *, on: date, wished: bool) -> tuple[str, ...]:
    """All that the plan lacks to be final: § 9's content, how the child took part, the family's yes (§ 5)."""
    review = plan.next_review
    with_a_measure = Exists(Measure.objects.filter(goal=OuterRef("pk")))
    goals = list(Goal.objects.filter(plan=plan).values_list(with_a_measure, flat=True))
    lacking = {
        "wish": not wished,
        "child_participation": not plan.child_participation,
        "period": not (plan.period_from and plan.period_until),
        "next_review": review is None,
        "next_review-past": review is not None and review <= on,
        "goal": not goals,
        "measure": not any(goals),
    }
    return tuple(code for code, lacks in lacking.items() if lacks)

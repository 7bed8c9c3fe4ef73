"""The plan as its readers see it: goals with measures, who is responsible, who has agreed, what is still missing."""

from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from langbenk.access.actions import Action
from langbenk.access.standing import Actor
from langbenk.bench.door import door
from langbenk.bench.own_say import Matter, decides_alone
from langbenk.bench.sheets.seats import Seat, seats_of
from langbenk.bench.situation import day_of
from langbenk.cases.moves import open_case
from langbenk.cases.sheets.child import Child, child
from langbenk.law.ages import Person as Aged
from langbenk.organisation.services import open_services
from langbenk.plans.agreeing import asked_to_agree
from langbenk.plans.models import Agreement, Plan
from langbenk.plans.process import missing_for_final, wishes_a_plan
from langbenk.plans.sheets.as_it_stood import PlanAsItStood, who_drives
from langbenk.plans.sheets.goals import GoalLine, goals_of


@dataclass(frozen=True)
class AgreementLine:
    """A guardian agreed to one version of the plan. ``current``: the plan stands as it stood then.

    ``stood`` is the plan as this reader last agreed to it, where it has changed since; none on every other line.
    """

    name: str
    at: datetime
    version: int
    current: bool
    mine: bool
    stood: PlanAsItStood | None


@dataclass(frozen=True)
class ServiceChoice:
    """A service that a measure can be given to."""

    id: UUID
    name: str
    kind: str


@dataclass(frozen=True)
class PlanSheet:
    """One plan. ``state`` is none, draft or final; the days are none until they are set.

    ``missing`` (for those who may finalise) names what the plan lacks to be final; ``services`` is filled for those who
    may write. ``responsible_name`` is whoever coordinates today. ``taken_back``: the family no longer wants a plan, so
    those who may write do not (FOR-2022-06-22-1110 § 5). ``decides_alone``: the provisions by which the young person
    agrees, and no guardian. ``guarded``: an address is protected, so that no text may tell where somebody is.
    """

    child: Child
    step: str
    state: str
    version: int
    resources_and_needs: str
    child_participation: str
    period_from: date | None
    period_until: date | None
    next_review: date | None
    responsible_service: str
    responsible_name: str
    goals: tuple[GoalLine, ...]
    agreements: tuple[AgreementLine, ...]
    waits_for_my_agreement: bool
    decides_alone: tuple[str, ...]
    taken_back: bool
    missing: tuple[str, ...]
    services: tuple[ServiceChoice, ...]
    seats: tuple[Seat, ...]
    guarded: bool
    may: frozenset[str]


def plan_sheet(*, about: UUID, by: Actor, at: datetime) -> PlanSheet:
    """The individual plan of one person (FOR-2022-06-22-1110 § 9), for whoever may read it."""
    with door(Action.PLAN_READ, by=by, at=at, about=about, part="plan") as opened:
        on, case = day_of(at), open_case(about)
        found = child(about, on)
        plan = Plan.objects.filter(case=case).select_related("responsible_for_plan", "responsible_for_progress").first()
        seats = seats_of(about, on=on)
        agreements = _agreements(plan, seats, found, by) if plan else ()
        final = plan is not None and plan.state == "final"
        agreed = any(line.mine and line.current for line in agreements)
        who = Aged(age=found.age, due_date=found.due_date)
        writes = plan is not None and Action.PLAN_WRITE in opened.may
        wished = not writes or wishes_a_plan(case)
        return PlanSheet(
            child=found,
            step=case.step,
            state=plan.state if plan else "none",
            version=plan.version if plan else 0,
            resources_and_needs=plan.resources_and_needs if plan else "",
            child_participation=plan.child_participation if plan else "",
            period_from=plan.period_from if plan else None,
            period_until=plan.period_until if plan else None,
            next_review=plan.next_review if plan else None,
            responsible_service=plan.responsible_for_plan.name if plan else "",
            responsible_name=who_drives(plan, seats) if plan else "",
            goals=goals_of(plan.id, on) if plan else (),
            agreements=agreements,
            waits_for_my_agreement=final and not agreed and asked_to_agree(opened, who, on=on),
            decides_alone=decides_alone(who, Matter.HEALTH, on=on),
            taken_back=not wished,
            missing=_missing(plan, on, wished=wished) if Action.PLAN_FINALISE in opened.may else (),
            services=_services(on) if writes else (),
            seats=seats,
            guarded=opened.guarded,
            may=opened.may,
        )


def _agreements(plan: Plan, seats: tuple[Seat, ...], who: Child, by: Actor) -> tuple[AgreementLine, ...]:
    names = {seat.holder: seat.name for seat in seats} | {who.id: who.name}
    lines = list(Agreement.objects.filter(plan=plan).order_by("-at", "id"))
    my_last = next((line for line in lines if line.guardian_id == by.person), None)
    return tuple(
        AgreementLine(
            name=names.get(agreement.guardian_id, ""),
            at=agreement.at,
            version=agreement.plan_version,
            current=agreement.plan_version == plan.version,
            mine=agreement.guardian_id == by.person,
            stood=PlanAsItStood.from_json(agreement.stood)
            if agreement is my_last and agreement.plan_version != plan.version
            else None,
        )
        for agreement in lines
    )


def _missing(plan: Plan | None, on: date, *, wished: bool) -> tuple[str, ...]:
    if plan is None or plan.state == "final":
        return ()
    return missing_for_final(plan, on=on, wished=wished)


def _services(on: date) -> tuple[ServiceChoice, ...]:
    return tuple(ServiceChoice(service.id, service.name, service.kind) for service in open_services(on))

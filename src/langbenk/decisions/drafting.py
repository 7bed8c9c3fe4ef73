"""A draft of a decision: what it must hold before it is proposed, and where it stands. Used inside the door."""

from dataclasses import asdict, dataclass, fields
from datetime import datetime
from typing import Any
from uuid import UUID

from django.db.models import F

from langbenk.access.standing import Actor
from langbenk.bench.deeds import Missing, Stale, TooEarly, Wrong
from langbenk.bench.situation import day_of
from langbenk.cases.deciding import standing
from langbenk.cases.inquiries import RIGHTS
from langbenk.cases.models import Assessment, Case
from langbenk.cases.moves import must_stand_at
from langbenk.cases.outcomes import OUTCOMES
from langbenk.cases.sheets.child import child
from langbenk.decisions.life import BEFORE_IT_IS_MADE, begin, move_decision
from langbenk.decisions.models import Proposal, Stage
from langbenk.decisions.parts import Parts, by_the_rules, prepared_parts, what_lacks
from langbenk.decisions.words import help_in
from langbenk.law.complaints import decision_kind
from langbenk.law.decided import DecisionState

LONGEST = 4000
CHANGED = "Endret etter at det ble foreslått."
"""Why what was proposed is a draft again, where whoever wrote it has changed it."""

FOR_A_FIRST: dict[str, Any] = {"instead_of_id": None, "why": "", "complaint_id": None, "is_new": ""}
"""What a draft of a first decision says of the one in whose place it comes: nothing."""


@dataclass(frozen=True)
class Draft(Parts):
    """The parts of a decision on its way, with the outcome that is meant."""

    outcome: str = ""

    @property
    def fields(self) -> dict[str, str]:
        """What stands in the draft's row."""
        return {name: text.strip() for name, text in asdict(self).items()}

    def must_fit(self, rule: str) -> None:
        """Raise ``Wrong`` for a right or an outcome that there is not, and for a text that is too long."""
        if rule not in RIGHTS or self.outcome not in OUTCOMES:
            raise Wrong("outcome", "unknown")
        for name, text in self.fields.items():
            if len(text) > LONGEST:
                raise Wrong(name, "too-long")

    def must_be_whole(self, rule: str, about: UUID, assessment: Assessment, *, by: Actor, at: datetime) -> None:
        """Raise ``Wrong`` at the first part that a decision must have and this one lacks (``law.decision_needs``)."""
        on = day_of(at)
        lacks = what_lacks(
            Parts(**{field.name: getattr(self, field.name) for field in fields(Parts)}),
            rule=rule,
            outcome=self.outcome,
            age=child(about, on).age,
            by=str(by.employee),
            law_says=by_the_rules(assessment, rule)[0].nb,
            help_to_appeal=help_in(decision_kind(rule), "nb", on),
        )
        if lacks:
            raise Wrong(lacks[0].key, "part-missing")


def newest_assessment(case: Case, rule: str) -> Assessment:
    """What a decision on this right must rest on. Raise ``TooEarly`` while nothing is to be decided, ``Wrong`` when
    this right has been decided.
    """
    must_stand_at(case, "decision")
    newest = Assessment.objects.filter(case=case).latest("at")
    if standing(case).filter(assessment=newest, rule=rule).exists():
        raise Wrong("outcome", "already-decided")
    return newest


def open_draft(case: Case, rule: str) -> Proposal | None:
    """The draft on this right that has not been decided yet, if there is one."""
    for draft in Proposal.objects.filter(case=case, rule=rule).order_by("-at"):
        if state_of(draft.id) in BEFORE_IT_IS_MADE:
            return draft
    return None


def keep_draft(
    case: Case, rule: str, assessment: Assessment, says: dict[str, Any], version: int, *, by: Actor, at: datetime
) -> Proposal:
    """Write the one draft that a right has, as ``says`` its row by field. What was proposed, or read by another, is a
    draft again when it is changed, so that nobody decides other words than were read.

    ``version`` is what the writer saw, 0 for a first one: ``Stale`` when somebody else has written since.
    """
    held, says = open_draft(case, rule), FOR_A_FIRST | says
    if held and says.items() <= vars(held).items() and held.assessment_id == assessment.id:
        return held
    if (held.version if held else 0) != version:
        raise stale(held)
    now = says | {"assessment_id": assessment.id, "written_by_id": by.post, "at": at}
    if held is None:
        held = Proposal(case=case, person_id=case.person_id, rule=rule, **now)
        Proposal.objects.bulk_create([held])
        begin(held.id, case.person_id, by=by, at=at)
        return held
    Proposal.objects.filter(id=held.id).update(**now, version=F("version") + 1)
    if state_of(held.id) is not DecisionState.DRAFT:
        move_decision(held.id, case.person_id, rule, DecisionState.DRAFT, by=by, at=at, reason=CHANGED)
    return held


def propose(draft: Proposal, *, by: Actor, at: datetime) -> None:
    """Let it be read by another, or decided; proposed already, it stays so."""
    if state_of(draft.id) is DecisionState.DRAFT:
        move_decision(draft.id, draft.person_id, draft.rule, DecisionState.PROPOSED, by=by, at=at)


def the_draft(about: UUID, decision: UUID) -> Proposal:
    """The draft by its id; raise ``Missing`` for one that is not of the person behind the open door."""
    found = Proposal.objects.filter(person_id=about, id=decision).select_related("assessment", "written_by").first()
    if found is None:
        raise Missing
    return found


def must_be_as_seen(draft: Proposal, version: int) -> None:
    """Raise ``Stale`` when somebody has changed the draft since it was read, ``TooEarly`` when it is decided."""
    if state_of(draft.id) not in BEFORE_IT_IS_MADE:
        raise TooEarly(state_of(draft.id))
    if draft.version != version:
        raise stale(draft)


def state_of(decision: UUID) -> DecisionState:
    """The last stage that a draft has come to."""
    last = Stage.objects.filter(decision=decision).order_by("-number").values_list("state", flat=True).first()
    return DecisionState(last or DecisionState.DECIDED)


def sent_back(draft: Proposal) -> str:
    """What a reader asked to have changed; empty where nobody has sent it back."""
    last = Stage.objects.filter(decision=draft.id).order_by("-number").first()
    return last.reason if last and last.state == DecisionState.DRAFT and last.reason != CHANGED else ""


def second_reader(draft: UUID) -> UUID | None:
    """The employee who has read what is proposed and stands by it; none while nobody has."""
    last = Stage.objects.filter(decision=draft).order_by("-number").first()
    return last.by_id if last and last.state == DecisionState.SECONDED else None


def stale(draft: Proposal | None) -> Stale:
    """What to raise when the draft is not as it was read; ``draft`` is none where it has been taken on."""
    if draft is None:
        return Stale({}, 0)
    theirs = {"outcome": draft.outcome} | asdict(prepared_parts(draft))
    who = draft.written_by
    return Stale(theirs, draft.version, f"{who.given_name} {who.family_name}")

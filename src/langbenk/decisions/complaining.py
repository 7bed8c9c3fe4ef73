"""A complaint as it stands: whether in time, what has been done with it, and what its complete file holds."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from django.db.models import Exists, OuterRef

from langbenk.bench.deeds import Missing, Wrong
from langbenk.bench.situation import day_of
from langbenk.cases.models import Decision, Letter
from langbenk.decisions.life import first_told_on
from langbenk.decisions.models import Complaint, ComplaintStep, Stage
from langbenk.decisions.parts import parts_of
from langbenk.law import InputError
from langbenk.law.complaint_file import COMPLETE_FILE, MUST_BE_THERE
from langbenk.law.complaints import ComplaintCame, Form, Heard, Timeliness, timeliness
from langbenk.law.words import Words
from langbenk.letters.kinds.complaint_forwarding import ComplaintForwarding
from langbenk.letters.kinds.complaint_reassessed import ComplaintReassessed

ENDS = frozenset({"dismissed", "changed", "withdrawn", "outcome"})
"""The steps that end a complaint."""

PUT_RIGHT = "put_right"
"""The step that changes nothing of where it stands: what the complaint lacked is there."""


AS_IT_IS_SENT = (ComplaintForwarding.kind.key, ComplaintReassessed.kind.key)
"""The letters that are written when a complaint is sent on."""


@dataclass(frozen=True)
class Paper:
    """A kind of document of the complete file: whether it is there, and its day where it has one."""

    key: str
    words: Words
    there: bool
    on: date | None


def heard_of(complaint: Complaint) -> Heard:
    """Whether the complaint is in time, by the law, as far as days can tell."""
    return in_time(
        complaint.decision,
        form=complaint.form,
        came=complaint.came,
        posted=complaint.posted,
        knew=complaint.knew,
    )


def in_time(decision: Decision, *, form: str, came: date, posted: date | None, knew: date | None) -> Heard:
    """The same for a complaint that is about to be written down. Raise ``Wrong`` at the day that cannot be."""
    try:
        return timeliness(
            ComplaintCame(
                decision=decision.rule,
                decided=day_of(decision.at),
                knew=knew,
                came=came,
                form=Form(form),
                posted=posted,
            )
        )
    except InputError as refused:
        raise Wrong(refused.field, "before-decision" if refused.field != "posted" else "posted-between") from None


def to_be_weighed(heard: Heard) -> bool:
    """Whether a person must say if it is heard at all: it came late, or the law leaves it open."""
    return heard.timeliness is not Timeliness.IN_TIME or heard.doubt is not None


def steps_of(complaint: Complaint) -> dict[str, ComplaintStep]:
    """What has been done with it, in order, by kind."""
    return {step.kind: step for step in complaint.steps.select_related("by").order_by("at", "kind")}


def the_complaint(about: UUID, complaint: UUID) -> Complaint:
    """The complaint of the person behind the open door; raise ``Missing`` for one that is not theirs to read."""
    found = Complaint.objects.filter(person_id=about, id=complaint).select_related("decision__assessment").first()
    if found is None:
        raise Missing
    return found


def decision_at_home(about: UUID, decision: UUID) -> Decision:
    """The decision as somebody of the family may read it; raise ``Missing`` for one that is not theirs."""
    found = Decision.objects.filter(person_id=about, id=decision).first()
    if found is None:
        raise Missing
    return found


def has_one_running(decision: UUID, by: UUID) -> bool:
    """Whether this person has complained of the decision already, and it has not ended."""
    ended = ComplaintStep.objects.filter(complaint=OuterRef("id"), kind__in=ENDS)
    return Complaint.objects.filter(~Exists(ended), decision_id=decision, made_by_id=by).exists()


def knew_on(decision: UUID) -> date | None:
    """The day that the family knew enough to complain: that of the letter; none while none has been sent."""
    return first_told_on(list(Stage.objects.filter(decision=decision).order_by("number")))


def complete_file(complaint: Complaint, *, hears: bool, on: date | None = None) -> tuple[Paper, ...]:
    """Every kind of document that goes to the appeal body (fvl § 33), and whether we hold it now. ``hears``: somebody
    gets the letters about the complaint. ``on``: the day it is sent, where that is about to be done.
    """
    decision, steps = complaint.decision, steps_of(complaint)
    told = knew_on(decision.id)
    others = Letter.objects.filter(thing=complaint.id, to__isnull=False).exclude(kind__in=AS_IT_IS_SENT)
    sent = steps["sent_on"].on if "sent_on" in steps else on
    late = to_be_weighed(heard_of(complaint))
    there: dict[str, tuple[bool, date | None]] = {
        "complaint": (True, complaint.came),
        "decision": (True, day_of(decision.at)),
        "told": (told is not None, told),
        "basis": (True, day_of(decision.assessment.at)),
        "child_view": (bool(parts_of(decision).childs_view), None),
        "correspondence": (others.exists(), None),
        "lateness": ("heard" in steps, steps["heard"].on if "heard" in steps else None),
        "reassessment": (sent is not None, sent),
        "copy_sent": (sent is not None, sent),
    }
    left_out = {"lateness": not late, "copy_sent": not hears}
    wanted = [paper for paper in COMPLETE_FILE if not left_out.get(paper.key, False)]
    return tuple(Paper(paper.key, paper.words, *there[paper.key]) for paper in wanted)


def lacks_of(papers: tuple[Paper, ...]) -> tuple[Paper, ...]:
    """What must be in the complete file and is not: it goes without only where somebody writes why."""
    return tuple(paper for paper in papers if not paper.there and paper.key in MUST_BE_THERE)

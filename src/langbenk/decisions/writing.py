"""The letters about a complaint: the receipt, the new assessment, the one that sends it on, the outcome.

Each is written in the ``language`` of whoever gets it; ``writer`` is the employee who signs it.
"""

from dataclasses import dataclass
from datetime import date, timedelta
from uuid import UUID

from langbenk.bench.situation import day_of
from langbenk.cases.process import BESIDE
from langbenk.decisions.complaining import complete_file, heard_of, knew_on, steps_of
from langbenk.decisions.models import Complaint
from langbenk.decisions.parts import by_the_rules, parts_of
from langbenk.decisions.telling import signer, the_unit
from langbenk.decisions.words import body_in, help_in, now_holds
from langbenk.law.complaints import Timeliness, decision_kind
from langbenk.law.public_holidays import next_working_day
from langbenk.letters.kinds.complaint_dismissed import ComplaintDismissed
from langbenk.letters.kinds.complaint_forwarding import ComplaintForwarding
from langbenk.letters.kinds.complaint_outcome import ComplaintOutcome, Result
from langbenk.letters.kinds.complaint_reassessed import ComplaintReassessed
from langbenk.letters.kinds.complaint_receipt import ComplaintReceipt
from langbenk.organisation.targets import own_days

THREE_WEEKS = timedelta(weeks=3)  # forvaltningsloven § 29: to turn a complaint away is an individual decision (§ 2)


def receipt(complaint: Complaint, *, language: str, writer: UUID | None, on: date) -> ComplaintReceipt:
    """We have got it. Signed by the coordinating unit where it came on the page, and nobody wrote it down."""
    kind = decision_kind(complaint.decision.rule)
    return ComplaintReceipt(
        decision=kind,
        came_on=complaint.came,
        answered_on=day_of(complaint.decision.at),
        is_late=heard_of(complaint).timeliness is not Timeliness.IN_TIME,
        by=BESIDE["complaint"].due(on, own_days("complaint", on)) or on,
        body_of_appeal=body_in(kind, language, on),
        help=help_in(kind, language, on),
        writer=signer(writer, on) if writer else the_unit(on),
    )


def turned_away(complaint: Complaint, reasons: str, *, language: str, writer: UUID, on: date) -> ComplaintDismissed:
    """It came too late to be heard."""
    kind = decision_kind(complaint.decision.rule)
    return ComplaintDismissed(
        decision=kind,
        came_on=complaint.came,
        over_a_year=heard_of(complaint).timeliness is Timeliness.TOO_LATE,
        reasons=reasons,
        last_day=next_working_day(on + THREE_WEEKS),
        body_of_appeal=body_in(kind, language, on),
        help=help_in(kind, language, on),
        writer=signer(writer, on),
    )


def reassessed(
    complaint: Complaint, reasons: str, is_new: str, *, language: str, writer: UUID, on: date, outcome: str = ""
) -> ComplaintReassessed:
    """We have looked again: ``outcome`` is the new answer; empty, and the complaint has been sent on."""
    rule = complaint.decision.rule
    kind = decision_kind(rule)
    return ComplaintReassessed(
        decision=kind,
        came_on=complaint.came,
        they_wrote=complaint.words,
        what_is_new=is_new,
        now_holds=now_holds(rule, outcome, language) if outcome else "",
        body_of_appeal="" if outcome else body_in(kind, language, on),
        reasons=reasons,
        help=help_in(kind, language, on),
        writer=signer(writer, on),
    )


@dataclass(frozen=True)
class Onwards:
    """What we write to the appeal body: our view, what we send by itself, and why something lacks."""

    view: str
    besides: str = ""
    lacks: str = ""


def forwarding(
    complaint: Complaint, says: Onwards, *, copied: bool, child: str, writer: UUID, on: date, language: str = "nb"
) -> ComplaintForwarding:
    """To the appeal body, in bokmål unless told, with the papers that go along when it is sent on that day."""
    papers = complete_file(complaint, hears=copied, on=on)
    decision, parts = complaint.decision, parts_of(complaint.decision)
    law_says, _unmet = by_the_rules(decision.assessment, decision.rule)
    weighed = steps_of(complaint).get("heard")
    return ComplaintForwarding(
        decision=decision_kind(decision.rule),
        child=child,
        answered_on=day_of(decision.at),
        told_on=knew_on(decision.id) or day_of(decision.at),
        came_on=complaint.came,
        in_time=heard_of(complaint).timeliness is Timeliness.IN_TIME,
        they_wrote=complaint.words,
        our_answer=f"{now_holds(decision.rule, decision.outcome, language)}\n{parts.reasons}",
        rests_on=f"{parts.law_reasons or law_says.say(language)}\n{parts.facts}",
        lateness=f"{complaint.why_late}\n{weighed.words}" if weighed else "",
        our_view=says.view,
        childs_view=parts.childs_view,
        papers=tuple(paper.words.say(language) for paper in papers if paper.there),
        writer=signer(writer, on),
        besides=tuple(line.strip() for line in says.besides.splitlines() if line.strip()),
        lacks=says.lacks.strip(),
        copied=copied,
    )


def outcome_of(
    complaint: Complaint, result: str, decided_on: date, reasons: str, *, language: str, writer: UUID, on: date
) -> ComplaintOutcome:
    """What the appeal body came to."""
    kind = decision_kind(complaint.decision.rule)
    return ComplaintOutcome(
        decision=kind,
        body_of_appeal=body_in(kind, language, on),
        decided_on=decided_on,
        result=Result(result),
        reasons=reasons,
        todo=(),
        writer=signer(writer, on),
    )

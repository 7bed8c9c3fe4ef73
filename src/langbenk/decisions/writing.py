"""The letters about a complaint: the receipt, the new assessment, the one that sends it on, the outcome."""

from datetime import date, timedelta
from uuid import UUID

from langbenk.bench.situation import day_of
from langbenk.cases.process import BESIDE
from langbenk.decisions.complaining import Paper, heard_of, knew_on
from langbenk.decisions.models import Complaint
from langbenk.decisions.parts import parts_of
from langbenk.decisions.readers import who_hears_of
from langbenk.decisions.telling import signer
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


def spoken_by(complaint: Complaint, on: date) -> str:
    """The language that whoever gets the letters about the complaint reads; bokmål where nobody does."""
    reader = who_hears_of(complaint, on)
    return reader.language if reader else "nb"


def receipt(complaint: Complaint, *, writer: UUID, on: date) -> ComplaintReceipt:
    """We have got it."""
    kind, language = decision_kind(complaint.decision.rule), spoken_by(complaint, on)
    return ComplaintReceipt(
        decision=kind,
        came_on=complaint.came,
        answered_on=day_of(complaint.decision.at),
        is_late=heard_of(complaint).timeliness is not Timeliness.IN_TIME,
        by=BESIDE["complaint"].due(on, own_days("complaint", on)) or on,
        body_of_appeal=body_in(kind, language),
        help=help_in(kind, language, on),
        writer=signer(writer, on),
    )


def turned_away(complaint: Complaint, reasons: str, *, writer: UUID, on: date) -> ComplaintDismissed:
    """It came too late to be heard."""
    kind, language = decision_kind(complaint.decision.rule), spoken_by(complaint, on)
    return ComplaintDismissed(
        decision=kind,
        came_on=complaint.came,
        over_a_year=heard_of(complaint).timeliness is Timeliness.TOO_LATE,
        reasons=reasons,
        last_day=next_working_day(on + THREE_WEEKS),
        body_of_appeal=body_in(kind, language),
        help=help_in(kind, language, on),
        writer=signer(writer, on),
    )


def reassessed(
    complaint: Complaint, reasons: str, is_new: str, *, writer: UUID, on: date, outcome: str = ""
) -> ComplaintReassessed:
    """We have looked again: ``outcome`` is the new answer; empty, and the complaint has been sent on."""
    rule, language = complaint.decision.rule, spoken_by(complaint, on)
    kind = decision_kind(rule)
    return ComplaintReassessed(
        decision=kind,
        came_on=complaint.came,
        they_wrote=complaint.words,
        what_is_new=is_new,
        now_holds=now_holds(rule, outcome, language) if outcome else "",
        body_of_appeal="" if outcome else body_in(kind, language),
        reasons=reasons,
        help=help_in(kind, language, on),
        writer=signer(writer, on),
    )


def forwarding(
    complaint: Complaint, view: str, papers: tuple[Paper, ...], *, child: str, writer: UUID, on: date
) -> ComplaintForwarding:
    """To the appeal body, in bokmål, with the papers that go along."""
    decision = complaint.decision
    return ComplaintForwarding(
        decision=decision_kind(decision.rule),
        child=child,
        answered_on=day_of(decision.at),
        told_on=knew_on(decision.id) or day_of(decision.at),
        came_on=complaint.came,
        in_time=heard_of(complaint).timeliness is Timeliness.IN_TIME,
        they_wrote=complaint.words,
        our_view=view,
        childs_view=parts_of(decision).childs_view,
        papers=tuple(paper.words.nb for paper in papers if paper.there),
        writer=signer(writer, on),
    )


def outcome_of(
    complaint: Complaint, result: str, decided_on: date, reasons: str, *, writer: UUID, on: date
) -> ComplaintOutcome:
    """What the appeal body came to."""
    kind, language = decision_kind(complaint.decision.rule), spoken_by(complaint, on)
    return ComplaintOutcome(
        decision=kind,
        body_of_appeal=body_in(kind, language),
        decided_on=decided_on,
        result=Result(result),
        reasons=reasons,
        todo=(),
        writer=signer(writer, on),
    )

"""One complaint: what it says, whether it came in time, what has been done with it, what the complete file holds."""

from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from langbenk.access.actions import Action
from langbenk.access.standing import Actor
from langbenk.bench.door import door
from langbenk.bench.situation import day_of
from langbenk.cases.addressing import name_of_a_reader
from langbenk.cases.models import Matter
from langbenk.cases.moves import open_case
from langbenk.cases.sheets.child import Child, child
from langbenk.decisions.changing import Meant, meant_instead
from langbenk.decisions.complaining import PUT_RIGHT, Paper, complete_file, lacks_of, steps_of, the_complaint
from langbenk.decisions.life import stages_of
from langbenk.decisions.readers import AtHome, who_hears_of, who_may
from langbenk.decisions.sheets.answers import named
from langbenk.decisions.sheets.lines import AnswerLine, ComplaintLine, answer_line, complaint_line
from langbenk.decisions.telling import the_decision
from langbenk.decisions.words import appeal_body
from langbenk.law.complaint_file import interim_reply_by, still_lacks
from langbenk.law.complaints import Form, decision_kind
from langbenk.law.words import Words
from langbenk.organisation.routines import second_person_wanted


@dataclass(frozen=True)
class ComplaintSheet:
    """``due`` is the municipality's own target, and ``interim_by`` the last day for a word on the way (fvl § 11 a).
    ``lacks``: what must be put right, such as a signature; it never makes the complaint late. ``hears``: by name, who
    gets the letters about it, empty where nobody may; ``body``: the appeal body, none where there is none.
    ``paper_lacks``: the complete file is not whole. ``second_person``: another reads a new answer first, as it is
    ``meant`` so far.
    """

    child: Child
    complaint: ComplaintLine
    answer: AnswerLine
    made_by: str
    hears: str
    body: Words | None
    due: date | None
    interim_by: date
    papers: tuple[Paper, ...]
    paper_lacks: bool
    lacks: tuple[Words, ...]
    second_person: bool
    meant: Meant
    guarded: bool
    may: frozenset[str]


@dataclass(frozen=True)
class ReceiveSheet:
    """What is asked when a complaint is written down: against which decision, and who may complain."""

    child: Child
    answer: AnswerLine
    people: tuple[AtHome, ...]
    guarded: bool
    may: frozenset[str]


def complaint_sheet(*, about: UUID, complaint: UUID, by: Actor, at: datetime) -> ComplaintSheet:
    """One complaint, at work."""
    with door(Action.COMPLAINT_READ, by=by, at=at, about=about, part="complaint", thing=complaint) as opened:
        on, held = day_of(at), the_complaint(about, complaint)
        made = the_decision(about, held.decision_id)
        matter = Matter.objects.filter(kind="complaint", thing=complaint, closed_at=None).first()
        kind, hears = decision_kind(made.rule), who_hears_of(held, opened, on)
        done = steps_of(held)
        lacks = () if PUT_RIGHT in done else still_lacks(kind, Form(held.form), signed=held.signed)
        papers = complete_file(held, hears=hears is not None)
        return ComplaintSheet(
            child=child(about, on),
            complaint=complaint_line(held, list(done.values())),
            answer=answer_line(made, stages_of(about)[made.id], on, by=named(made)),
            made_by=name_of_a_reader(about, held.made_by_id),
            hears=hears.name if hears else "",
            body=appeal_body(kind, on),
            due=matter.due if matter else None,
            interim_by=interim_reply_by(held.came),
            papers=papers,
            paper_lacks=bool(lacks_of(papers)),
            lacks=tuple(part.words for part in lacks),
            second_person=second_person_wanted(on),
            meant=meant_instead(open_case(about), made),
            guarded=opened.guarded,
            may=opened.may,
        )


def receive_sheet(*, about: UUID, decision: UUID, by: Actor, at: datetime) -> ReceiveSheet:
    """What is needed to write a complaint down."""
    with door(Action.COMPLAINT_RECEIVE, by=by, at=at, about=about, part="form", thing=decision) as opened:
        on, made = day_of(at), the_decision(about, decision)
        return ReceiveSheet(
            child=child(about, on),
            answer=answer_line(made, stages_of(about)[decision], on, by=named(made)),
            people=who_may(Action.COMPLAINT_MAKE, about, opened),
            guarded=opened.guarded,
            may=opened.may,
        )

"""What was decided, as the family reads it: each answer with its days, and the way to complain."""

from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from langbenk.access.actions import Action
from langbenk.access.standing import Actor
from langbenk.bench.door import door
from langbenk.bench.situation import day_of
from langbenk.cases.models import Decision
from langbenk.cases.others import others_told
from langbenk.cases.sheets.child import Child, child
from langbenk.decisions.complaining import decision_at_home, has_one_running, in_time, knew_on
from langbenk.decisions.life import stages_of
from langbenk.decisions.receiving import CLOSED
from langbenk.decisions.sheets.lines import AnswerLine, ComplaintLine, answer_line, complaints_about
from langbenk.decisions.words import appeal_body
from langbenk.law.complaint_file import complaint_road, help_to_complain, should_hold
from langbenk.law.complaints import Form, decision_kind
from langbenk.law.words import Words


@dataclass(frozen=True)
class OneAnswer:
    """A decision, the reader's own complaints against it, and whether they can complain of it now. ``body``: who hears
    a complaint when the answer stands, none where there is no appeal.
    """

    answer: AnswerLine
    complaints: tuple[ComplaintLine, ...]
    may_complain: bool
    body: Words | None


@dataclass(frozen=True)
class FamilyAnswersSheet:
    """Every decision, the newest first; those that another one has replaced come after. ``others``: every right that
    somebody else decides on, with how it looks (``law.right.Code``).
    """

    child: Child
    answers: tuple[OneAnswer, ...]
    others: tuple[tuple[str, str], ...]
    on: date
    may: frozenset[str]


@dataclass(frozen=True)
class Told:
    """Something that a family is told about complaining, with the provisions it rests on."""

    words: Words
    grounds: tuple[str, ...]


@dataclass(frozen=True)
class DisagreeSheet:
    """One decision for somebody who disagrees. ``late``: the time to complain is over, and ``too_late``: by more than a
    year. ``running``: they have complained, and it is being looked at. ``closed``: it is not complained of any more.
    """

    child: Child
    answer: AnswerLine
    timely: str
    timely_words: Words
    last_day: date | None
    running: bool
    closed: bool
    body: Words | None
    hold: tuple[Told, ...]
    help: tuple[Told, ...]
    steps: tuple[Told, ...]
    guarded: bool
    may: frozenset[str]


def family_answers_sheet(*, about: UUID, by: Actor, at: datetime) -> FamilyAnswersSheet:
    """The decisions about one's child, or about oneself."""
    with door(Action.DECISION_READ, by=by, at=at, about=about, part="answers") as opened:
        on, stages = day_of(at), stages_of(about)
        mine = complaints_about(about) if Action.COMPLAINT_READ in opened.may else ()
        made = Decision.objects.filter(person_id=about).order_by("-at", "rule")
        lines = [answer_line(one, stages[one.id], on) for one in made]
        found = (_one(line, tuple(each for each in mine if each.decision == line.id), opened.may, on) for line in lines)
        return FamilyAnswersSheet(
            child=child(about, on),
            answers=tuple(sorted(found, key=lambda one: not one.answer.stands)),
            others=tuple((rule, code.value) for rule, code in others_told(about, on).items()),
            on=on,
            may=opened.may,
        )


def disagree_sheet(*, about: UUID, decision: UUID, by: Actor, at: datetime) -> DisagreeSheet:
    """What somebody needs to know to complain of one decision today, on the page."""
    with door(Action.COMPLAINT_READ, by=by, at=at, about=about, part="form", thing=decision) as opened:
        on, made = day_of(at), decision_at_home(about, decision)
        line = answer_line(made, stages_of(about)[decision], on)
        heard = in_time(made, form=Form.PAGE, came=on, posted=None, knew=knew_on(decision))
        kind = decision_kind(made.rule)
        parts = (should_hold(kind, Form.PAGE), help_to_complain(kind), complaint_road(kind).steps)
        hold, help_, steps = (
            tuple(Told(part.words, tuple(ground.id for ground in part.grounds)) for part in those) for those in parts
        )
        return DisagreeSheet(
            child=child(about, on),
            answer=line,
            timely=heard.timeliness.value,
            timely_words=heard.words,
            last_day=heard.last_day,
            running=has_one_running(decision, by.person),
            closed=line.state in CLOSED,
            body=appeal_body(kind, on),
            hold=hold,
            help=help_,
            steps=steps,
            guarded=opened.guarded,
            may=opened.may,
        )


def _one(line: AnswerLine, mine: tuple[ComplaintLine, ...], may: frozenset[str], on: date) -> OneAnswer:
    running = any(one.is_open for one in mine)
    may_complain = Action.COMPLAINT_MAKE in may and line.state not in CLOSED and not running
    return OneAnswer(line, mine, may_complain, appeal_body(decision_kind(line.rule), on))

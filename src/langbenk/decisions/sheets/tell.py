"""The letter about a decision as it will be sent: to whom, in which words, and what still lacks."""

from dataclasses import dataclass
from datetime import date, datetime
from functools import partial
from uuid import UUID

from langbenk.access.actions import Action
from langbenk.access.standing import Actor
from langbenk.bench.door import door
from langbenk.bench.situation import day_of
from langbenk.cases.models import Wish
from langbenk.cases.moves import open_case
from langbenk.cases.sheets.child import Child, child
from langbenk.decisions.life import stages_of
from langbenk.decisions.previewing import previews
from langbenk.decisions.readers import AtHome, who_may
from langbenk.decisions.sheets.answers import named
from langbenk.decisions.sheets.lines import AnswerLine, answer_line
from langbenk.decisions.telling import Besides, letter_of, telling_of, the_decision
from langbenk.law.ages import ADULT
from langbenk.law.appeal import appeal
from langbenk.law.complaints import decision_kind
from langbenk.law.words import Words
from langbenk.letters.previewing import Preview


@dataclass(frozen=True)
class Needed:
    """What lacks: its name, what to write, and the provisions that ask for it."""

    key: str
    words: Words
    grounds: tuple[str, ...]


@dataclass(frozen=True)
class TellSheet:
    """``besides`` is what the letter says besides the decision, as it is meant now; ``asks_best``: what is best for the
    child is to be written here, because the decision does not say it. ``last_day`` to complain, if it is sent today.
    """

    child: Child
    answer: AnswerLine
    they_said: str
    instead: str
    asks_best: bool
    lacks: tuple[Needed, ...]
    readers: tuple[AtHome, ...]
    previews: tuple[Preview, ...]
    last_day: date | None
    guarded: bool
    may: frozenset[str]


def tell_sheet(*, about: UUID, decision: UUID, besides: Besides | None, by: Actor, at: datetime) -> TellSheet:
    """The letter with what is typed so far; none is typed before the page is opened."""
    with door(Action.DECISION_TELL, by=by, at=at, about=about, part="letter", thing=decision) as opened:
        on, found = day_of(at), child(about, day_of(at))
        made = the_decision(about, decision)
        said = Wish.objects.filter(case=open_case(about)).exclude(words="").order_by("-at").first()
        typed = besides or Besides(they_said=said.words if said else "")
        telling = telling_of(made, typed, found, writer=by.post, on=on)
        readers = who_may(Action.LETTER_READ, about, opened)
        bare = telling_of(made, Besides(), found, writer=by.post, on=on).parts
        return TellSheet(
            child=found,
            answer=answer_line(made, stages_of(about)[decision], on, by=named(made)),
            they_said=typed.they_said,
            instead=typed.instead or bare.instead,
            asks_best=found.age is not None and found.age < ADULT and not bare.best_interests,
            lacks=tuple(Needed(one.key, one.words, tuple(each.id for each in one.grounds)) for one in telling.lacks),
            readers=readers,
            previews=previews(partial(letter_of, telling, on=on), readers, on),
            last_day=appeal(decision_kind(made.rule), on).last_day if made.outcome == "refused" else None,
            guarded=opened.guarded,
            may=opened.may,
        )

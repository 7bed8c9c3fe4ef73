"""Tell the family what was decided, by a letter to each who may read it."""

from datetime import datetime
from uuid import UUID

from langbenk.access.actions import Action
from langbenk.access.standing import Actor
from langbenk.bench.deeds import Wrong, again_if_beaten
from langbenk.bench.door import door
from langbenk.bench.situation import day_of
from langbenk.cases.letters import About, To, keep_letter
from langbenk.cases.matters import close_matters
from langbenk.cases.moves import hold_case
from langbenk.cases.sheets.child import child
from langbenk.cases.telling import tell
from langbenk.decisions.life import move_decision
from langbenk.decisions.readers import who_may
from langbenk.decisions.telling import Besides, letter_of, telling_of, the_decision
from langbenk.law.decided import DecisionState
from langbenk.outside.mailing import Reader, nudge


@again_if_beaten
def tell_decision(*, about: UUID, decision: UUID, besides: Besides, by: Actor, at: datetime) -> None:
    """Write, keep and send the letters; the time to complain runs from that day (pbrl § 7-5, fvl § 29).

    Raise ``Wrong`` at the first part that still lacks (``law.decision_needs``), and where nobody at home may have it;
    ``TooEarly`` where it has been told, or does not stand any more.
    """
    with door(Action.DECISION_TELL, by=by, at=at, about=about, thing=decision) as opened:
        case, on = hold_case(about), day_of(at)
        made = the_decision(about, decision)
        telling = telling_of(made, besides, child(about, on), writer=by.post, on=on)
        if telling.lacks:
            raise Wrong(telling.lacks[0].key, "part-missing")
        readers = who_may(Action.LETTER_READ, about, opened)
        if not readers:
            raise Wrong("instead", "nobody-to-tell")
        move_decision(decision, about, made.rule, DecisionState.TOLD, by=by, at=at)
        for reader in readers:
            letter = letter_of(telling, language=reader.language, on=on)
            keep_letter(letter, To(reader.person), About(case.id, about, decision), by=by, at=at)
        tell(case.id, about, f"{made.rule}-told", at=at)
        nudge(*(Reader.at_home(reader.person) for reader in readers), about=about, at=at)
        close_matters(about, "telling", [decision], at=at)

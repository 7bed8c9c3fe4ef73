"""Close the case: why, how it went, whose wish it was; the family is told, and everybody gets up from the bench."""

from datetime import datetime
from uuid import UUID

from langbenk.access.actions import Action
from langbenk.access.standing import Actor, Tie
from langbenk.bench.deeds import Wrong, again_if_beaten
from langbenk.bench.door import door
from langbenk.bench.situation import day_of
from langbenk.cases.letters import About, To, keep_letter
from langbenk.cases.moves import hold_case
from langbenk.cases.sheets.child import child
from langbenk.cases.telling import tell
from langbenk.decisions.readers import who_may
from langbenk.outside.mailing import Reader, nudge
from langbenk.transitions.closing import DIED, Why, end_rights, last_day_to_complain, letter_to, must_hold
from langbenk.transitions.ending import AT_HOME, empty_bench, settle_steps, stop
from langbenk.transitions.models import Closing


@again_if_beaten
def close_case(*, about: UUID, why: Why, form_key: UUID, by: Actor, at: datetime) -> None:
    """Keep the reason and the last evaluation, write to everybody at home who may read it, end the seats today. A right
    that ends against the family's wish ends by a decision, told with the way to complain (pbrl §§ 7-2, 7-5), and the
    coordinating unit keeps the case until that time is out. After a death the letter lies there for the parents, and
    nothing is sent. The same ``form_key`` again changes nothing.

    Raise ``Wrong`` for a reason that does not hold, what was left empty, or where nobody can be told of an appeal.
    """
    why.must_be_said()
    with door(Action.CASE_CLOSE, by=by, at=at, about=about, part="close") as opened:
        case, on = hold_case(about), day_of(at)
        who = child(about, on)
        right = must_hold(case, who, why, opened, on=on)
        readers, alive = who_may(Action.LETTER_READ, about, opened), why.reason != DIED
        if right and not readers:
            raise Wrong("reason", "nobody-to-tell")
        kept = {"reason": why.reason, "reasons": why.reasons, "said_by": why.said_by, "achieved": why.achieved}
        made = {"goes_on": why.goes_on, "ends": on, "by_id": by.employee, "at": at, "form_key": form_key}
        end_rights(case, why, right, by=by, at=at)
        closing = Closing(case=case, person_id=about, **kept, **made)
        Closing.objects.bulk_create([closing])
        for reader in readers:
            letter = letter_to(who, why, right, writer=by.post, on=on, language=reader.language)
            keep_letter(letter, To(reader.person), About(case.id, about, closing.id), by=by, at=at, post=alive)
        if readers and alive:
            tell(case.id, about, "case-closed", at=at)
            nudge(*(Reader.at_home(reader.person) for reader in readers), about=about, at=at)
        settle_steps(case.id, about, done=(why.reason, "eighteen", "moving", "death"), at=at)
        until = last_day_to_complain(right, on)
        stop(case, waits_until=until, closed_at=None if until else at)
        empty_bench(about, (*AT_HOME, *((Tie.COORDINATING_UNIT,) if until else ())), last=on)

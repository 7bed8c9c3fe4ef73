"""A no that the family did not get in writing, and a father who disagrees.

The letter about Jakob's coordinator lay unsent for three months. Marit found it, and sent it to both parents, who live
apart: the time to complain runs from then. Tor Arne complains in time, on his own page; another complaint of his he has
taken back. Lene does not see what he wrote.
"""

from datetime import date
from uuid import UUID

from demo.families import JAKOB, TOR_ARNE
from demo.staff import MARIT
from demo.stories.telling import ago, at_home, at_work, form
from langbenk.decisions.actions.make_complaint import make_complaint
from langbenk.decisions.actions.tell_decision import tell_decision
from langbenk.decisions.actions.withdraw_complaint import withdraw_complaint
from langbenk.decisions.sheets.answers import answers_sheet
from langbenk.decisions.telling import Besides


def tell(on: date) -> None:
    """Tell the story as it stands on the demo's day."""
    unit = at_work(MARIT)
    sheet = answers_sheet(about=JAKOB.id, by=unit, at=ago(on, 20, "09.00"))
    decisions = {answer.rule: answer.id for answer in sheet.answers}
    tell_decision(
        about=JAKOB.id,
        decision=decisions["coordinator-municipal"],
        besides=Besides(
            they_said="Vi klarer oss. Det viktigste er at lærerne vet hva de skal gjøre.",
            instead="Helsesykepleieren følger Jakob videre. Skolen får opplæring hvert år.",
            best_interests="Jakob trenger ro på skolen, og voksne som kan det samme.",
        ),
        by=unit,
        at=ago(on, 20, "09.10"),
    )
    tell_decision(
        about=JAKOB.id,
        decision=decisions["child-coordinator"],
        besides=Besides(
            they_said="Vi klarer oss.",
            instead="Dere får fortsatt hjelp av helsesykepleieren.",
            best_interests="Jakob vil ha færre møter.",
        ),
        by=unit,
        at=ago(on, 20, "09.20"),
    )
    _complain(decisions, on)


def _complain(decisions: dict[str, UUID], on: date) -> None:
    regretted = make_complaint(
        about=JAKOB.id,
        decision=decisions["child-coordinator"],
        words="Jeg ville gjerne hatt en barnekoordinator.",
        why_late="",
        form_key=form(JAKOB, "regretted"),
        by=at_home(TOR_ARNE),
        at=ago(on, 10, "21.40"),
    )
    withdraw_complaint(about=JAKOB.id, complaint=regretted, by=at_home(TOR_ARNE), at=ago(on, 9, "08.05"))
    make_complaint(
        about=JAKOB.id,
        decision=decisions["coordinator-municipal"],
        words="Jakob har fått fysioterapi også siden i høst. Da er det to fra kommunen, og ingen snakker sammen.",
        why_late="",
        form_key=form(JAKOB, "complaint"),
        by=at_home(TOR_ARNE),
        at=ago(on, 3, "20.15"),
    )

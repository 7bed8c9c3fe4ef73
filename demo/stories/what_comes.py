"""What comes: Selma is soon 18 and her list has begun; Ánde's family thinks of moving, and Per has been told."""

from datetime import date, timedelta

from demo.families import ANDE, SELMA
from demo.staff import MARIT, PER
from demo.stories.telling import at_work, moment
from langbenk.transitions.actions.change_item import Item, change_item
from langbenk.transitions.actions.plan_transition import Planned, plan_transition
from langbenk.transitions.nightly import prepare_what_comes


def tell(on: date) -> None:
    """The night has opened what it is time for; two people have begun on it."""
    for _line in prepare_what_comes(moment(on, "01.17")):
        pass
    for key, state, note in (
        ("child_welfare_asks", "not_relevant", "Selma har aldri hatt hjelp fra barnevernet."),
        ("tell_young", "done", ""),
    ):
        change_item(
            about=SELMA.id,
            item=Item("eighteen", key),
            state=state,
            note=note,
            by=at_work(MARIT),
            at=moment(on, "08.05"),
        )
    said = "Biŋŋá har fått jobb ved et annet sykehus. De flytter hvis de finner et sted å bo."
    plan_transition(
        about=ANDE.id,
        planned=Planned("moving", on + timedelta(days=70), said, "4601"),
        by=at_work(PER),
        at=moment(on, "08.20"),
    )

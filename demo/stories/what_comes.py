"""What comes: Selma is soon 18 and her list has begun; Ánde's family thinks of moving, and Per has been told.

Noah is to be home from a stay at the habilitation ward: Kjetil coordinates there, and Ingrid has written to the school,
which Siri and Omar have said yes to. Nobody at the school has said yet that they have it.
"""

from datetime import date, timedelta

from demo.families import ANDE, NOAH, SELMA
from demo.municipality import HABILITATION, SCHOOL
from demo.staff import INGRID, KJETIL, MARIT, PER
from demo.stories.telling import at_work, form, moment
from langbenk.coordinators.actions.appoint_at_hospital import appoint_at_hospital
from langbenk.coordinators.hospital import AtHospital
from langbenk.transitions.actions.change_item import Item, change_item
from langbenk.transitions.actions.pass_on import pass_on
from langbenk.transitions.actions.plan_transition import Planned, plan_transition
from langbenk.transitions.nightly import prepare_what_comes
from langbenk.transitions.passing import Passing


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
    _home_from_hospital(on)


def _home_from_hospital(on: date) -> None:
    ingrid = at_work(INGRID)
    there = AtHospital(KJETIL.employee, HABILITATION.id, moment(on, "08.25").date(), "Arne Berg")
    appoint_at_hospital(about=NOAH.id, what=there, form_key=form(NOAH, "hospital"), by=ingrid, at=moment(on, "08.25"))
    plan_transition(
        about=NOAH.id,
        planned=Planned("hospital_to_home", on + timedelta(days=24), "Kjetil ringte: to veker trening, så heim."),
        by=ingrid,
        at=moment(on, "08.30"),
    )
    pass_on(
        about=NOAH.id,
        kind="hospital_to_home",
        what=Passing(
            to=SCHOOL.id,
            childs_view="Eg vil vere med på turen fredag, og eg vil ikkje fortelje alt med ein gong.",
            works="Korte økter, og ein fast vaksen i friminutta.",
            carry="Målet om å symje står. Fysioterapeuten held fram to gonger i veka.",
        ),
        form_key=form(NOAH, "passed on"),
        by=ingrid,
        at=moment(on, "08.40"),
    )

"""A protected address.

Ylva is seven. She and her mother Ellen came to Lysvik in the spring, and the police have given them a strictly
confidential address. Ylva's father Ronny has parental responsibility too, and must not learn where they are. The school
nurse saw that Ylva needs help; Marit in the coordinating unit set the protection here, against Ronny, and Jorunn
confirmed it. Whatever Ronny tries, Ylva does not exist for him.
"""

from datetime import date

from demo.families import RONNY, YLVA
from demo.municipality import HEALTH_STATION, SCHOOL
from demo.staff import ANNE, JORUNN, MARIT
from demo.stories.telling import ago, at_work, form
from langbenk.access.standing import Protection
from langbenk.bench.actions.confirm_protection import confirm_protection
from langbenk.bench.actions.set_protection import set_protection
from langbenk.bench.protecting import Protecting
from langbenk.bench.sheets.protection import protection_sheet
from langbenk.cases.actions.assess_cooperation import assess_cooperation
from langbenk.cases.actions.open_at_unit import open_at_unit
from langbenk.cases.actions.register_concern import register_concern
from langbenk.cases.three_steps import ThreeSteps
from langbenk.law import Answer


def tell(on: date) -> None:
    """Tell the story as it stands on the demo's day."""
    register_concern(
        about=YLVA.id,
        newcomer=None,
        text="Ylva har sluttet å snakke i timene, og hun spiser ikke på skolen. Mor er bekymret og vil ha hjelp.",
        family_told=True,
        form_key=form(YLVA, "concern"),
        by=at_work(ANNE),
        at=ago(on, 41, "09.45"),
    )
    _protect(on)
    assess_cooperation(
        about=YLVA.id,
        steps=ThreeSteps(
            services=(SCHOOL.id, HEALTH_STATION.id),
            necessary=Answer.YES,
            reason="Skolen og helsesykepleieren må gjøre det samme, og ingen må si noe om hvor Ylva er.",
            child_view="Ylva vil ha en voksen som er den samme hver dag.",
            contacted="Kontaktlæreren, som allerede vet om adressen.",
            family_agrees=Answer.YES,
        ),
        version=0,
        by=at_work(ANNE),
        at=ago(on, 36, "13.00"),
    )
    _confirm(on)
    open_at_unit(about=YLVA.id, by=at_work(MARIT), at=ago(on, 31, "09.00"))


def _protect(on: date) -> None:
    """The same morning, before anybody else can look: the school nurse sets it, and names whom the unit has said."""
    what = Protecting(
        grade=Protection.STRICT,
        against=RONNY.id,
        decided_by="police",
        reason="Politiet har gitt mor og datter strengt fortrolig adresse. Mor har vist vedtaket.",
        named=frozenset({ANNE.employee, MARIT.employee, JORUNN.employee}),
    )
    set_protection(about=YLVA.id, what=what, by=at_work(ANNE), at=ago(on, 41, "09.50"))


def _confirm(on: date) -> None:
    """The leader of the coordinating unit has seen the decision too: the second person."""
    sheet = protection_sheet(about=YLVA.id, by=at_work(JORUNN), at=ago(on, 33, "09.50"))
    this = sheet.in_force[0].id
    confirm_protection(about=YLVA.id, protection=this, by=at_work(JORUNN), at=ago(on, 33, "10.00"))

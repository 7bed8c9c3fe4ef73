"""It ended well.

Vetle was late to talk. Ragnhild in the kindergarten wrote down the concern together with his father, and found that
nobody else had to help. A year later he talks like the others, and she has closed the case: the family keeps its letter
and its log.
"""

from datetime import date

from demo.families import VETLE
from demo.municipality import KINDERGARTEN
from demo.staff import RAGNHILD
from demo.stories.telling import ago, at_work, form
from langbenk.cases.actions.assess_cooperation import assess_cooperation
from langbenk.cases.actions.register_concern import register_concern
from langbenk.cases.three_steps import ThreeSteps
from langbenk.law import Answer
from langbenk.transitions.actions.close_case import close_case
from langbenk.transitions.closing import Why


def tell(on: date) -> None:
    """Tell the story as it stands on the demo's day."""
    ragnhild = at_work(RAGNHILD)
    register_concern(
        about=VETLE.id,
        newcomer=None,
        text="Vetle sier få ord og blir lei seg når de andre ikke forstår ham. Faren har sett det samme hjemme.",
        family_told=True,
        form_key=form(VETLE, "concern"),
        by=ragnhild,
        at=ago(on, 400, "13.30"),
    )
    assess_cooperation(
        about=VETLE.id,
        steps=ThreeSteps(
            services=(KINDERGARTEN.id,),
            necessary=Answer.NO,
            reason="Vi kan øve i språkgruppa vår. Helsestasjonen har sett på hørselen, og den er fin.",
            child_view="Vetle vil leke med bilene, og viser gjerne hva de heter.",
            contacted="Helsestasjonen.",
            family_agrees=Answer.YES,
        ),
        version=0,
        by=ragnhild,
        at=ago(on, 392, "12.00"),
    )
    close_case(
        about=VETLE.id,
        why=Why(
            reason="no_need",
            reasons="Vetle snakker nå som de andre på hans alder. Da trenger dere ikke oss til dette lenger.",
            said_by="Tor Arne, faren",
            achieved="Vetle forteller selv hva han har gjort i helga, og de andre forstår ham.",
            goes_on="Språkgruppa er åpen for alle. Spør Ragnhild.",
        ),
        form_key=form(VETLE, "closed"),
        by=ragnhild,
        at=ago(on, 15, "14.10"),
    )

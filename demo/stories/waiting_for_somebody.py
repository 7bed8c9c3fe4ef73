"""Entitled, and waiting for somebody to be appointed.

Selma is seventeen and has had ME for two years. She decides on her own health care, and it was she who said yes when
Marit asked; her parents wished the same. Jorunn decided two days ago that Selma's family has a right to a child
coordinator and Selma to an individual plan. Who it will be is not settled yet.
"""

from datetime import date, timedelta

from demo.families import SELMA
from demo.municipality import HEALTH_STATION, UPPER_SECONDARY
from demo.staff import ANNE, JORUNN, MARIT
from demo.stories.at_the_unit import Handled, handle
from demo.stories.telling import ago, at_work, form
from langbenk.cases.actions.assess_cooperation import assess_cooperation
from langbenk.cases.actions.register_concern import register_concern
from langbenk.cases.actions.settle_role import settle_role
from langbenk.cases.three_steps import ThreeSteps
from langbenk.law import Answer

AT_THE_UNIT = Handled(
    child=SELMA,
    wishes={"child_coordinator": Answer.YES, "coordinator": Answer.NO, "plan": Answer.YES},
    said_by="Selma",
    words="Jeg orker ikke å forklare alt én gang til. Det holder at én vet det.",
    judged={
        "serious_condition": (Answer.YES, "Selma klarer en time skole om dagen og ligger resten av tiden."),
        "long_term": (Answer.YES, "Hun har vært syk i to år, og ingen venter at det går fort over."),
        "composite": (Answer.YES, "Hun trenger hjelp fra skolen, fastlegen, ergoterapeuten og BUP."),
        "coordinated": (Answer.YES, "Tar alle tak samtidig, blir hun sykere. Noen må holde igjen."),
        "health_services": (Answer.YES, "Ergoterapeut og lege i kommunen, poliklinikken ved sykehuset."),
        "other_welfare_services": (Answer.YES, "Tilrettelagt videregående opplæring og grunnstønad fra Nav."),
        "municipal_health_long_term": (Answer.YES, "Ergoterapeuten regner med å følge henne i flere år."),
        "municipal_health_coordinated": (Answer.YES, "Lege og ergoterapeut må bli enige om hvor mye Selma skal gjøre."),
    },
    heard="Marit snakket med Selma hjemme, to ganger tjue minutter.",
    weight="Mye. Det er blitt slik Selma ville.",
    decided={
        "child-coordinator": ("granted", "Selma er alvorlig syk og vil trenge hjelp fra mange i lang tid."),
        "coordinator-municipal": ("declined", "Selma ønsker ikke en koordinator ved siden av barnekoordinatoren."),
        "plan-health": ("granted", "Hjelpen må samordnes over lang tid, og Selma vil ha en plan som er hennes."),
    },
    best="Selma vil ha én voksen å ringe til, som vet hva de andre gjør.",
)


def tell(on: date) -> None:
    """Tell the story as it stands on the demo's day."""
    register_concern(
        about=SELMA.id,
        newcomer=None,
        text="Selma har ME og er på skolen en time om dagen. Seks voksne ringer henne, og hun har sluttet å svare.",
        family_told=True,
        form_key=form(SELMA, "concern"),
        by=at_work(ANNE),
        at=ago(on, 60, "09.45"),
    )
    assess_cooperation(
        about=SELMA.id,
        steps=ThreeSteps(
            services=(UPPER_SECONDARY.id, HEALTH_STATION.id),
            necessary=Answer.YES,
            reason="Alle vil hjelpe, men summen blir for mye for Selma.",
            child_view="Selma vil ha færre samtaler, og bestemme selv hvilke.",
            contacted="Rådgiveren på skolen og fastlegen. De er enige.",
            family_agrees=Answer.YES,
        ),
        version=0,
        by=at_work(ANNE),
        at=ago(on, 49, "14.00"),
    )
    handle(
        AT_THE_UNIT,
        opened=on - timedelta(45),
        asked=on - timedelta(38),
        assessed=on - timedelta(10),
        decided=on - timedelta(2),
    )
    settle_role(
        about=SELMA.id,
        employee=MARIT.employee,
        answer="no",
        because="Marit har vurdert rettighetene til Selma. Selma skal ha en som ikke bestemmer over hjelpen.",
        form_key=form(SELMA, "role"),
        by=at_work(JORUNN),
        at=ago(on, 1, "10.00"),
    )

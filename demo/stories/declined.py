"""Declined, with the parents apart.

Jakob is fourteen and has had type 1 diabetes since he was eight. His parents live apart and have the responsibility
together, so Marit asked each of them, and Jakob. The father would have liked a child coordinator, the mother and Jakob
would not: they manage, and Jakob is tired of meetings. They know that they can change their minds. The services go on
cooperating, and the unit asks again when Jakob starts upper secondary school.
"""

from datetime import date, timedelta

from demo.families import JAKOB
from demo.municipality import HEALTH_STATION, LOWER_SECONDARY
from demo.staff import ANNE
from demo.stories.at_the_unit import Handled, handle
from demo.stories.telling import ago, at_work, form
from langbenk.cases.actions.assess_cooperation import assess_cooperation
from langbenk.cases.actions.register_concern import register_concern
from langbenk.cases.three_steps import ThreeSteps
from langbenk.law import Answer

AT_THE_UNIT = Handled(
    child=JAKOB,
    wishes={"child_coordinator": Answer.NO, "coordinator": Answer.NO, "plan": Answer.NO},
    said_by="Lene (mor) og Jakob. Tor Arne (far) ville gjerne, men lar Jakob bestemme.",
    words="Vi klarer oss. Det viktigste er at lærerne vet hva de skal gjøre.",
    judged={
        "serious_condition": (Answer.YES, "Diabetes type 1 krever tilsyn hele døgnet og kan bli farlig på kort tid."),
        "long_term": (Answer.YES, "Sykdommen varer livet ut."),
        "composite": (Answer.YES, "Jakob trenger både helsehjelp og tilrettelegging på skolen."),
        "coordinated": (Answer.UNKNOWN, ""),
        "health_services": (Answer.YES, "Diabetesteamet ved sykehuset og helsesykepleieren på skolen."),
        "other_welfare_services": (Answer.YES, "Tilrettelegging på skolen og grunnstønad fra Nav."),
        "municipal_health_long_term": (Answer.YES, "Helsesykepleieren følger ham ut grunnskolen."),
        "municipal_health_coordinated": (Answer.NO, "I kommunen er det bare helsesykepleieren som følger ham."),
    },
    heard="Jakob fikk snakke med Marit alene. Han vil ikke ha flere møter.",
    weight="Det har veid tungt: han er gammel nok til å si hva han vil.",
    decided={
        "child-coordinator": ("declined", "Vilkårene er oppfylt, men familien ønsker ikke barnekoordinator nå."),
        "coordinator-municipal": (
            "refused",
            "Jakob får én helsetjeneste fra kommunen. Da er det ikke noe å koordinere.",
        ),
        "plan-health": ("declined", "Familien ønsker ikke individuell plan nå."),
    },
)


def tell(on: date) -> None:
    """Tell the story as it stands on the demo's day."""
    register_concern(
        about=JAKOB.id,
        newcomer=None,
        text="Jakob har hatt tre kraftige følinger på skolen på en måned. Vikarene vet ikke hva de skal gjøre.",
        family_told=True,
        form_key=form(JAKOB, "concern"),
        by=at_work(ANNE),
        at=ago(on, 150, "11.30"),
    )
    assess_cooperation(
        about=JAKOB.id,
        steps=ThreeSteps(
            services=(LOWER_SECONDARY.id, HEALTH_STATION.id),
            necessary=Answer.YES,
            reason="Skolen, sykehuset og helsesykepleieren må gjøre det samme når Jakob får føling.",
            child_view="Jakob vil at alle lærerne skal kunne det, uten at klassen får vite alt.",
            contacted="Rektor og diabetesteamet. De lager en felles rutine.",
            family_agrees=Answer.YES,
        ),
        version=0,
        by=at_work(ANNE),
        at=ago(on, 141, "12.10"),
    )
    handle(
        AT_THE_UNIT,
        opened=on - timedelta(138),
        asked=on - timedelta(130),
        assessed=on - timedelta(120),
        decided=on - timedelta(117),
    )

"""A child coordinator with a living plan.

Noah is nine and has cerebral palsy. He gets tired, he wants to play football, and he sleeps badly. Ingrid has
coordinated the help round him for seven months, with Per as her deputy. Noah's own goals stand in his plan. Both
parents let the school and the hospital see it. Only Siri has let the health station see it, so Anne sits on the bench
and does not see the plan. One measure is late: the answer about respite care. Siri has asked why the teacher looked.
"""

from contextlib import suppress
from datetime import date, timedelta

from demo.families import NOAH, OMAR, SIRI
from demo.municipality import FAMILY_TEAM, HABILITATION, HEALTH_STATION, SCHOOL
from demo.staff import ANNE, INGRID, KJETIL, MARIT, PER, TUVA
from demo.stories.a_plan import Drawn, Promise, Wanted, draw_up
from demo.stories.at_the_unit import Handled, handle
from demo.stories.telling import ago, at_home, at_work, form
from demo.stories.the_bench import invite, let_see
from demo.stories.what_works import share_what_works
from langbenk.bench.door import Refused
from langbenk.cases.actions.appoint_coordinator import Choice, appoint_coordinator
from langbenk.cases.actions.assess_cooperation import assess_cooperation
from langbenk.cases.actions.register_concern import register_concern
from langbenk.cases.three_steps import ThreeSteps
from langbenk.insight.actions.ask_why import ask_why
from langbenk.insight.sheets.who_looked import who_looked_sheet
from langbenk.law import Answer
from langbenk.plans.actions.agree_to_plan import agree_to_plan
from langbenk.plans.process import PlanText
from langbenk.plans.sheets.plan import plan_sheet

AT_THE_UNIT = Handled(
    child=NOAH,
    wishes={"child_coordinator": Answer.YES, "coordinator": Answer.NO, "plan": Answer.YES},
    said_by="Siri og Omar",
    words="Vi treng éin som veit alt, og som ringjer rundt i staden for oss.",
    judged={
        "serious_condition": (Answer.YES, "Cerebral parese påvirker gange, hender og søvn, hver dag."),
        "long_term": (Answer.YES, "Tilstanden varer livet ut, og hjelpen må endres etter hvert som Noah vokser."),
        "composite": (Answer.YES, "Skole, fysioterapeut, ergoterapeut, helsestasjon, HABU og avlastning."),
        "coordinated": (Answer.YES, "Trening, hjelpemidler og skoledag henger sammen og må planlegges sammen."),
        "health_services": (Answer.YES, "Fysioterapi i kommunen og habilitering ved sykehuset."),
        "other_welfare_services": (Answer.YES, "Tilrettelagt opplæring, avlastning og hjelpestønad fra Nav."),
        "municipal_health_long_term": (Answer.YES, "Fysioterapi og ergoterapi så lenge han vokser."),
        "municipal_health_coordinated": (Answer.YES, "De to terapeutene og helsesykepleieren må trekke samme vei."),
    },
    heard="Marit møtte Noah på skolen, og han viste henne fotballbanen.",
    weight="Det han sa der, er blitt mål i saken.",
    decided={
        "child-coordinator": ("granted", "Alle vilkårene er oppfylt, og både Siri og Omar ønsker det."),
        "coordinator-municipal": ("declined", "Familien vil ha barnekoordinator og ikke en koordinator til."),
        "plan-health": ("granted", "Noah trenger samordnet hjelp i mange år, og familien vil ha en plan."),
    },
)


def tell(on: date) -> None:
    """Tell the story as it stands on the demo's day."""
    _worry(on)
    handle(
        AT_THE_UNIT,
        opened=on - timedelta(241),
        asked=on - timedelta(236),
        assessed=on - timedelta(228),
        decided=on - timedelta(225),
    )
    appoint_coordinator(
        about=NOAH.id,
        choice=Choice(
            coordinator=INGRID.employee,
            deputy=PER.employee,
            since=on - timedelta(221),
            family_wish="Siri og Omar ville ha noen som kan nynorsk og kjenner skolen. Det gjør Ingrid.",
        ),
        form_key=form(NOAH, "appointment"),
        by=at_work(MARIT),
        at=ago(on, 224, "15.00"),
    )
    invite(NOAH, TUVA, KJETIL, by=INGRID, at=ago(on, 210, "13.30"))
    let_see(NOAH, SCHOOL, HABILITATION, HEALTH_STATION, by=SIRI, at=ago(on, 206, "21.05"))
    let_see(NOAH, SCHOOL, HABILITATION, by=OMAR, at=ago(on, 204, "18.50"))
    version = draw_up(_plan(on), opened=on - timedelta(195), written=on - timedelta(182), final=on - timedelta(140))
    agree_to_plan(about=NOAH.id, version=version, by=at_home(SIRI), at=ago(on, 137, "20.40"))
    share_what_works(on)
    _looked(on)


def _looked(on: date) -> None:
    """What the family finds under «who has looked»: two who read the plan, and one who was not let in."""
    plan_sheet(about=NOAH.id, by=at_work(KJETIL), at=ago(on, 11, "08.50"))
    plan_sheet(about=NOAH.id, by=at_work(TUVA), at=ago(on, 4, "14.35"))
    with suppress(Refused):
        plan_sheet(about=NOAH.id, by=at_work(ANNE), at=ago(on, 4, "15.10"))
    _wondered(on)


def _wondered(on: date) -> None:
    """Siri asks why the teacher read the plan. The head teacher has not answered yet."""
    siri, evening = at_home(SIRI), ago(on, 3, "20.15")
    looks = who_looked_sheet(about=NOAH.id, by=siri, at=evening).looks
    line = next(look.lines[0] for look in looks if look.name == TUVA.human.name and look.permitted)
    words = "Var det noe som hadde skjedd på skolen den dagen?"
    ask_why(about=NOAH.id, line=line, words=words, form_key=form(NOAH, "why"), by=siri, at=evening)


def _plan(on: date) -> Drawn:
    return Drawn(
        child=NOAH,
        coordinator=INGRID,
        text=PlanText(
            resources_and_needs=(
                "Noah er morsom, kan alt om fotball og har to gode venner. Han går med krykker og blir fort sliten. "
                "Han trenger pauser, hjelp til å sove, og voksne som vet hva de andre gjør."
            ),
            child_participation=(
                "Ingrid og Noah hadde tre samtaler med kort og tegninger før planen. Noah valgte målene, "
                "rekkefølgen og hvem som skal være med på møtene. Han har fått planen lest opp og rettet to steder."
            ),
            period_from=on - timedelta(140),
            period_until=on + timedelta(225),
            next_review=on + timedelta(52),
        ),
        goals=(
            Wanted(
                "Være med på fotball uten å bli så sliten",
                "child",
                (
                    Promise("Trening i gymsalen hver tirsdag", FAMILY_TEAM, on + timedelta(190), "started"),
                    Promise("To pauser om dagen i et eget rom", SCHOOL, on - timedelta(100), "done"),
                    Promise("Nye ortoser som tåler fotballsko", HABILITATION, on + timedelta(30), "started"),
                ),
            ),
            Wanted(
                "At de voksne snakker med meg, ikke om meg",
                "child",
                (Promise("Formøte med Noah før hvert møte", FAMILY_TEAM, on + timedelta(52), "started"),),
            ),
            Wanted(
                "Sove heile natta, alle i huset",
                "together",
                (
                    Promise("Svar på søknaden om avlastning annenhver helg", FAMILY_TEAM, on - timedelta(19)),
                    Promise("Søvnskole med helsestasjonen", HEALTH_STATION, on + timedelta(20)),
                ),
            ),
        ),
    )


def _worry(on: date) -> None:
    register_concern(
        about=NOAH.id,
        newcomer=None,
        text="Noah sovner i timen. Mor ringer åtte kontorer i uka for å få ting til å henge sammen.",
        family_told=True,
        form_key=form(NOAH, "concern"),
        by=at_work(ANNE),
        at=ago(on, 252, "10.15"),
    )
    assess_cooperation(
        about=NOAH.id,
        steps=ThreeSteps(
            services=(SCHOOL.id, HEALTH_STATION.id, HABILITATION.id),
            necessary=Answer.YES,
            reason="Fem tjenester hjelper Noah, og ingen av dem har oversikten.",
            child_view="Noah vil at de voksne snakker med ham, ikke om ham.",
            contacted="Kontaktlæreren og HABU. Begge mener at noen må samordne.",
            family_agrees=Answer.YES,
        ),
        version=0,
        by=at_work(ANNE),
        at=ago(on, 244, "12.30"),
    )

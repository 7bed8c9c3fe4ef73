"""A whole childhood.

In February before Ánde was born, an ultrasound showed spina bifida, and Bjørg at the health station wrote down the
first concern with Biŋŋá sitting beside her. The health station followed the family alone for three years. When the
child coordinator came into the law, the municipality looked again: the kindergarten, the hospital and the health
station had to pull together, and Wenche became child coordinator. With her the family made a plan. Ánde began at
school; the kindergarten got up from the bench and the school sat down. When Wenche retired, Per took over the same day.
"""

from datetime import date, timedelta

from demo.families import ANDE, BINGA
from demo.municipality import HABILITATION, HEALTH_STATION, KINDERGARTEN
from demo.staff import BJORG, INGRID, MARIT, PER, WENCHE
from demo.stories import plan_for_ande
from demo.stories.at_the_unit import Handled, handle
from demo.stories.telling import at_work, form, moment
from langbenk.cases.actions.appoint_coordinator import Choice, appoint_coordinator
from langbenk.cases.actions.assess_cooperation import assess_cooperation
from langbenk.cases.actions.register_concern import register_concern
from langbenk.cases.three_steps import ThreeSteps
from langbenk.law import Answer
from langbenk.people.newcomer import Newcomer

FIRST_AUTUMN = date(2022, 9, 6)  # hol § 7-2 a came into force on 1 August 2022

AT_THE_UNIT = Handled(
    child=ANDE,
    wishes={"child_coordinator": Answer.YES, "coordinator": Answer.NO, "plan": Answer.YES},
    said_by="Biŋŋá og Nils",
    words="Vi har kjørt til sykehuset tjueto ganger i år. Noen må samle avtalene.",
    judged={
        "serious_condition": (Answer.YES, "Ryggmargsbrokk med shunt. Tilstanden preger hele hverdagen."),
        "long_term": (Answer.YES, "Ánde trenger oppfølging hele oppveksten."),
        "composite": (Answer.YES, "Barnehage, helsestasjon, fysioterapeut, HABU og tre avdelinger ved sykehuset."),
        "coordinated": (Answer.YES, "Trening, kateter og barnehagedag må passe sammen."),
        "health_services": (Answer.YES, "Helsestasjon og fysioterapi i kommunen, habilitering ved sykehuset."),
        "other_welfare_services": (Answer.YES, "Tilrettelagt barnehagetilbud og hjelpestønad fra Nav."),
        "municipal_health_long_term": (Answer.YES, "Fysioterapi og helsestasjon gjennom hele barndommen."),
        "municipal_health_coordinated": (Answer.YES, "Fysioterapeuten og helsestasjonen følger det samme opplegget."),
    },
    heard="Ánde er for liten til å si hva han mener om dette. Marit så ham leke i barnehagen og snakket med Ragnhild.",
    weight="Det barnehagen og Ragnhild har sett, har veid tungt. Ánde selv har vært for liten til å si noe.",
    decided={
        "child-coordinator": (
            "granted",
            "Ánde er alvorlig syk, og familien møter åtte steder som ikke snakker sammen.",
        ),
        "coordinator-municipal": (
            "declined",
            "Familien vil ha barnekoordinator, og da trengs ikke en koordinator til.",
        ),
        "plan-health": ("granted", "Hjelpen varer hele oppveksten og må samordnes."),
    },
)


def tell_the_pregnancy(on: date) -> None:
    """The first worry, four months before the birth: a child that is expected, without name or number."""
    born = ANDE.born(on)
    register_concern(
        about=ANDE.id,
        newcomer=Newcomer(given_name="", family_name=BINGA.family_name, due_date=born + timedelta(4), parent=BINGA.id),
        text="Ultralyd i uke 20 viser ryggmargsbrokk. Foreldrene vil ha barnet og spør hva som venter dem.",
        family_told=True,
        form_key=form(ANDE, "concern"),
        by=at_work(BJORG),
        at=moment(born - timedelta(120), "13.00"),
    )


def tell(on: date) -> None:
    """The rest, from the birth to the demo's day."""
    born = ANDE.born(on)
    coordinated = max(FIRST_AUTUMN, born + timedelta(3 * 365))
    _look_twice(born, coordinated)
    handle(
        AT_THE_UNIT,
        opened=coordinated + timedelta(3),
        asked=coordinated + timedelta(10),
        assessed=coordinated + timedelta(21),
        decided=coordinated + timedelta(23),
    )
    appoint_coordinator(
        about=ANDE.id,
        choice=Choice(WENCHE.employee, PER.employee, coordinated + timedelta(30), "Familien kjente Wenche fra før."),
        form_key=form(ANDE, "first coordinator"),
        by=at_work(MARIT),
        at=moment(coordinated + timedelta(24), "14.30"),
    )
    retired = WENCHE.until(on) or on
    version = plan_for_ande.tell_to_school(
        coordinated + timedelta(45),
        school_start=date(born.year + 6, 8, 18),  # opplæringslova § 2-1: the year of the sixth birthday
        review=retired + timedelta(50),
        on=on,
    )
    appoint_coordinator(
        about=ANDE.id,
        choice=Choice(PER.employee, INGRID.employee, retired, "Per har vært med hele veien, og Ánde vil ha ham."),
        form_key=form(ANDE, "second coordinator"),
        by=at_work(MARIT),
        at=moment(retired - timedelta(14), "09.20"),
    )
    plan_for_ande.tell_at_school(version, retired + timedelta(40), on)


def _look_twice(born: date, coordinated: date) -> None:
    """After the birth the health station manages alone; three years later it does not."""
    assess_cooperation(
        about=ANDE.id,
        steps=ThreeSteps(
            services=(HEALTH_STATION.id, HABILITATION.id),
            necessary=Answer.NO,
            reason="Sykehuset har ansvaret nå, og helsestasjonen følger familien hjemme.",
            child_view="Ánde er nyfødt. Foreldrene vil ha ro.",
            contacted="HABU, som melder fra når Ánde kommer hjem.",
            family_agrees=Answer.YES,
        ),
        version=0,
        by=at_work(BJORG),
        at=moment(born + timedelta(40), "10.00"),
    )
    assess_cooperation(
        about=ANDE.id,
        steps=ThreeSteps(
            services=(HEALTH_STATION.id, HABILITATION.id, KINDERGARTEN.id),
            necessary=Answer.YES,
            reason="Ánde har begynt i barnehagen, og tre steder lager hver sin plan for ham.",
            child_view="Ánde vil være med ut når de andre går ut.",
            contacted="Barnehagen og HABU. Begge ønsker én som samordner.",
            family_agrees=Answer.YES,
        ),
        version=1,
        by=at_work(BJORG),
        at=moment(coordinated, "11.45"),
    )

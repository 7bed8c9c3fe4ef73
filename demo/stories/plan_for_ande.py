"""Ánde's plan, and how it follows him from the kindergarten to the school. A part of the story of a whole childhood."""

from datetime import date, timedelta

from demo.families import ANDE, BINGA, NILS
from demo.municipality import FAMILY_TEAM, HABILITATION, HEALTH_STATION, KINDERGARTEN, SCHOOL
from demo.staff import ESPEN, KJETIL, PER, RAGNHILD, WENCHE
from demo.stories.a_plan import Drawn, Promise, Wanted, draw_up, note
from demo.stories.telling import at_home, at_work, moment
from demo.stories.the_bench import invite, let_see, say_goodbye
from langbenk.plans.actions.agree_to_plan import agree_to_plan
from langbenk.plans.actions.write_plan import write_plan
from langbenk.plans.process import PlanText

NEEDS = (
    "Ánde er glad, sta og nysgjerrig. Han bruker rullestol ute og går korte turer inne. "
    "Han trenger trening, hjelp til kateter og fri fra tunge inntrykk innimellom."
)
YEAR = timedelta(365)


def tell_to_school(opened: date, *, school_start: date, review: date, on: date) -> int:
    """From the first draft to the first day at school, with ``review`` as the next one; answer with the version."""
    drawn = _first_plan(opened + timedelta(60), school_start, on)
    version = _in_the_kindergarten(drawn, opened)
    return _to_school(drawn, version, school_start, review)


def tell_at_school(version: int, reviewed: date, on: date) -> None:
    """The first review with Per, and what both parents say to it."""
    text = _text(
        "Ánde viste Per klasserommet og fortalte hva som er bra og dumt. Friminuttene er endret etter det han sa.",
        reviewed,
        on + timedelta(60),
    )
    write_plan(about=ANDE.id, text=text, version=version, by=at_work(PER), at=moment(reviewed, "10.00"))
    _both_agree(version + 1, reviewed + timedelta(6))


def _in_the_kindergarten(drawn: Drawn, opened: date) -> int:
    invite(ANDE, RAGNHILD, KJETIL, by=WENCHE, at=moment(opened - timedelta(10), "14.00"))
    for parent in (BINGA, NILS):
        let_see(ANDE, KINDERGARTEN, HABILITATION, HEALTH_STATION, by=parent, at=moment(opened - timedelta(4), "20.00"))
    final = opened + timedelta(60)
    version = draw_up(drawn, opened=opened, written=opened + timedelta(20), final=final)
    _both_agree(version, final + timedelta(5))
    return version


def _to_school(drawn: Drawn, version: int, school_start: date, review: date) -> int:
    """The last spring in the kindergarten: the plan is written anew, the school sits down, the kindergarten gets up."""
    text = _text(
        "Ánde var på besøk i klasserommet tre ganger før sommeren og valgte plassen sin ved vinduet.",
        school_start,
        review,
    )
    by = at_work(WENCHE)
    write_plan(about=ANDE.id, text=text, version=version, by=by, at=moment(school_start - timedelta(70), "11.00"))
    invite(ANDE, ESPEN, by=WENCHE, at=moment(school_start - timedelta(60), "09.00"))
    for parent in (BINGA, NILS):
        let_see(ANDE, SCHOOL, by=parent, at=moment(school_start - timedelta(55), "20.10"))
    note(drawn, 0, 0, "done", 2, by=by, at=moment(school_start, "14.00"))
    note(drawn, 2, 0, "done", 1, by=by, at=moment(school_start, "14.10"))
    say_goodbye(ANDE, RAGNHILD, by=WENCHE, at=moment(school_start, "15.00"))
    return version + 1


def _both_agree(version: int, day: date) -> None:
    for parent in (BINGA, NILS):
        agree_to_plan(about=ANDE.id, version=version, by=at_home(parent), at=moment(day, "19.30"))


def _first_plan(final: date, school_start: date, on: date) -> Drawn:
    participation = "Wenche møtte Ánde fire ganger i barnehagen. Han pekte på bilder av det han liker og ikke liker."
    return Drawn(ANDE, WENCHE, _text(participation, final, final + YEAR), _goals(final, school_start, on))


def _text(participation: str, since: date, review: date) -> PlanText:
    return PlanText(
        resources_and_needs=NEEDS,
        child_participation=participation,
        period_from=since,
        period_until=review + YEAR,
        next_review=review,
    )


def _goals(final: date, school_start: date, on: date) -> tuple[Wanted, ...]:
    return (
        Wanted(
            "Være med ut når de andre går ut",
            "child",
            (
                Promise("Rampe og dekke i uteområdet", KINDERGARTEN, final + timedelta(90), "started"),
                Promise("Trening i vann hver uke", FAMILY_TEAM, on + YEAR, "started"),
            ),
        ),
        Wanted(
            "Ett brev med alle timene, ikke åtte",
            "parent",
            (Promise("Felles timeplan med sykehuset hver måned", HABILITATION, on + timedelta(120), "started"),),
        ),
        Wanted(
            "Begynne på skolen sammen med de andre",
            "together",
            (Promise("Assistent og toalett klart til skolestart", SCHOOL, school_start - timedelta(30)),),
        ),
    )

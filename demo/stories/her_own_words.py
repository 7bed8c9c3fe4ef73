"""In her own words.

Vilde is thirteen, has epilepsy and is tired of being asked. Anne at the school told her parents that she worried, and
they were glad. Vilde signs in herself. She has written to Anne, and chose that her parents should not read it: the law
lets her ask for that from twelve.
"""

from datetime import date

from demo.families import KRISTIN, STIAN, VILDE
from demo.municipality import HEALTH_STATION, LOWER_SECONDARY
from demo.staff import ANNE
from demo.stories.telling import ago, at_home, at_work, form
from langbenk.access.standing import Audience, Part
from langbenk.cases.actions.assess_cooperation import assess_cooperation
from langbenk.cases.actions.register_concern import register_concern
from langbenk.cases.actions.write_entry import write_entry
from langbenk.cases.keeping import Kept
from langbenk.cases.three_steps import ThreeSteps
from langbenk.cases.writing import Draft
from langbenk.law import Answer


def tell(on: date) -> None:
    """Tell the story as it stands on the demo's day."""
    register_concern(
        about=VILDE.id,
        newcomer=None,
        text="Vilde har fått epilepsi og hatt to anfall på skolen. Hun sover dårlig og har sluttet på håndball.",
        family_told=True,
        form_key=form(VILDE, "concern"),
        by=at_work(ANNE),
        at=ago(on, 24, "10.10"),
    )
    assess_cooperation(
        about=VILDE.id,
        steps=ThreeSteps(
            services=(LOWER_SECONDARY.id, HEALTH_STATION.id),
            necessary=Answer.YES,
            reason="Skolen, helsesykepleieren og sykehuset må vite det samme om anfallene.",
            child_view="Vilde vil at lærerne skal vite hva de skal gjøre, og at ingen skal spørre hver dag.",
            contacted="Kontaktlæreren og nevrologisk poliklinikk.",
            family_agrees=Answer.YES,
        ),
        version=0,
        by=at_work(ANNE),
        at=ago(on, 17, "12.30"),
    )
    for number, (days, draft) in enumerate(WRITTEN):
        write_entry(
            about=VILDE.id,
            draft=draft,
            form_key=form(VILDE, f"entry {number}"),
            by=at_home(VILDE),
            at=ago(on, days, "20.15"),
        )
    write_entry(
        about=VILDE.id,
        draft=Draft(
            text="Takk for at du skreiv, Vilde. Eg er på kontoret tysdag og torsdag. Kom når det passar deg.",
            audience=Audience.NAMED,
            part=Part.HEALTH,
            purpose="Svare Vilde",
            named=frozenset({VILDE.id}),
        ),
        form_key=form(VILDE, "answer"),
        by=at_work(ANNE),
        at=ago(on, 5, "08.20"),
    )


WRITTEN = (
    (
        9,
        Draft(
            text="Eg vil vere med når de møtast. Eg vil velje kven som er der.",
            audience=Audience.FAMILY,
            part=Part.EVERYDAY,
        ),
    ),
    (
        8,
        Draft(
            text="Eg har det best når eg får vere på rommet mitt etter skulen.",
            audience=Audience.FAMILY,
            part=Part.EVERYDAY,
            kept=tuple(Kept(who=parent.id, ground="own-wish") for parent in (KRISTIN, STIAN)),
        ),
    ),
    (
        6,
        Draft(
            text="Anne, eg klarer ikkje snakke om dette heime. Kan eg kome til deg utan at dei får vite det?",
            audience=Audience.NAMED,
            part=Part.HEALTH,
            named=frozenset({ANNE.human.id}),
        ),
    ),
)
"""What she has written, and how many days ago: one for everybody, one that her parents do not get, one
for Anne alone.
"""

"""Waiting on the coordinating unit's board.

Emil is twelve. He has epilepsy, and he has begun to stay away from school. Anne, the school
nurse, asked who helps him already: the school, PPT and the health service, each on its own. Sara, his mother, has the
responsibility alone and teaches at his school; she said yes at once. Three days ago the case went to the coordinating
unit, and nobody there has opened it yet.
"""

from datetime import date

from demo.families import EMIL
from demo.municipality import FAMILY_TEAM, PPT, SCHOOL
from demo.staff import ANNE
from demo.stories.telling import ago, at_work, form
from langbenk.cases.actions.assess_cooperation import assess_cooperation
from langbenk.cases.actions.register_concern import register_concern
from langbenk.cases.three_steps import ThreeSteps
from langbenk.law import Answer


def tell(on: date) -> None:
    """Tell the story as it stands on the demo's day."""
    register_concern(
        about=EMIL.id,
        newcomer=None,
        text="Emil har epilepsi og har vært borte fra skolen 31 dager på tre måneder. Han er redd for anfall.",
        family_told=True,
        form_key=form(EMIL, "concern"),
        by=at_work(ANNE),
        at=ago(on, 17, "10.05"),
    )
    assess_cooperation(
        about=EMIL.id,
        steps=ThreeSteps(
            services=(SCHOOL.id, PPT.id, FAMILY_TEAM.id),
            necessary=Answer.YES,
            reason="Skolen, PPT og ergoterapeuten har hver sin plan for Emil, og planene sier ikke det samme.",
            child_view="Emil vil at alle som møter ham, vet hva de skal gjøre når det kommer et anfall.",
            contacted="Kontaktlæreren og PPT. Begge vil gjerne at noen samordner.",
            family_agrees=Answer.YES,
        ),
        version=0,
        by=at_work(ANNE),
        at=ago(on, 3, "12.40"),
    )

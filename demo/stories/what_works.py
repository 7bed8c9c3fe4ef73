"""What works at school, shared with the school nurse.

Tuva has found out when Noah needs a break. The school tells the team; and the health station too, because the school
could not do its own work otherwise. That is another ground than consent, and it says so, with who weighed it.
"""

from datetime import date

from demo.families import NOAH
from demo.municipality import HEALTH_STATION
from demo.staff import TUVA
from demo.stories.telling import ago, at_work, form
from langbenk.access.standing import Audience, Part
from langbenk.cases.actions.write_entry import write_entry
from langbenk.cases.writing import Draft, Shared


def share_what_works(on: date) -> None:
    """Tuva writes it twenty days before the demo's day."""
    write_entry(
        about=NOAH.id,
        draft=Draft(
            text="Noah klarer to økter på rad når han får gå ut et kvarter imellom. Etter klokka ett trenger han ro.",
            purpose="Pauser på skolen",
            audience=Audience.TEAM,
            part=Part.SCHOOL,
            shared=(
                Shared(
                    HEALTH_STATION.id,
                    "own_tasks",
                    "Anne lager opplegget for pausene sammen med skolen, og skolen klarer det ikke uten henne.",
                ),
            ),
        ),
        form_key=form(NOAH, "what works"),
        by=at_work(TUVA),
        at=ago(on, 20, "14.10"),
    )

"""A fresh concern.

Yusuf is four and has almost stopped talking in the kindergarten. Ragnhild, who is with him every day, told his parents
that she worries, and three days ago she wrote it down. Now she must find out who else helps Yusuf, whether they need to
cooperate, and make contact.
"""

from datetime import date

from demo.families import YUSUF
from demo.staff import RAGNHILD
from demo.stories.telling import ago, at_work, form
from langbenk.cases.actions.register_concern import register_concern


def tell(on: date) -> None:
    """Tell the story as it stands on the demo's day."""
    register_concern(
        about=YUSUF.id,
        newcomer=None,
        text=(
            "Yusuf har snakket mindre og mindre de siste ukene, både norsk og somali. "
            "Han leker alene og sover lite om natta, sier mor. Foreldrene er også bekymret."
        ),
        family_told=True,
        form_key=form(YUSUF, "concern"),
        by=at_work(RAGNHILD),
        at=ago(on, 3, "14.20"),
    )

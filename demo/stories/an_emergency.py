"""The glass, broken twice.

Jakob has twice been found shaking outside the health station. Bjørg, who has no seat on his bench, had to know at once
whom to call. She wrote why, and got in for two hours. Marit and the others in the coordinating unit see it, and one of
them must go through it; and whoever goes through the log is told that one nurse has done it more than once.
"""

from datetime import date, timedelta

from demo.families import JAKOB
from demo.staff import BJORG, RUNE
from demo.stories.telling import ago, at_work, form
from langbenk.bench.situation import day_of
from langbenk.cases.actions.break_glass import break_glass
from langbenk.insight.actions.mark_looked import mark_looked


def tell(on: date) -> None:
    """Tell the story as it stands on the demo's day."""
    for days, because in (
        (8, "Jakob satt utenfor helsestasjonen og svarte ikke. Jeg måtte vite hvem som skulle ringes."),
        (2, "Han hadde føling igjen, og moren tok ikke telefonen."),
    ):
        break_glass(
            about=JAKOB.id,
            ground="hpl-23",
            because=because,
            hours=2,
            form_key=form(JAKOB, f"glass {days}"),
            by=at_work(BJORG),
            at=ago(on, days, "14.05"),
        )
    _looked_at(on)


def _looked_at(on: date) -> None:
    """Rune, who goes through the log, has asked Bjørg about it."""
    at = ago(on, 1, "15.40")
    mark_looked(
        signal="broken-glass",
        employee=BJORG.employee,
        since=day_of(at) - timedelta(days=30),
        until=day_of(at),
        note="Snakket med Bjørg. Begge gangene satt gutten utenfor døra. Hun burde hatt en plass på benken.",
        form_key=form(JAKOB, "looked at"),
        by=at_work(RUNE),
        at=at,
    )

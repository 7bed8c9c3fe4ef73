"""Draw up an individual plan in a story: opened, written, filled with goals and measures, made final."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from uuid import UUID

from demo.invented import Human, id_of
from demo.municipality import Place
from demo.staff import Post
from demo.stories.telling import at_work, moment
from langbenk.access.standing import Actor
from langbenk.plans.actions.add_goal import add_goal
from langbenk.plans.actions.add_measure import add_measure
from langbenk.plans.actions.change_measure import change_measure
from langbenk.plans.actions.finalise_plan import finalise_plan
from langbenk.plans.actions.open_plan import open_plan
from langbenk.plans.actions.write_plan import write_plan
from langbenk.plans.process import PlanText
from langbenk.plans.undertaking import Undertaking

TEN_MINUTES = timedelta(minutes=10)


@dataclass(frozen=True)
class Promise:
    """What a service will do, by a day, and how far it has come when the plan is made final."""

    text: str
    place: Place
    due: date
    state: str = "agreed"

    def undertaking(self, state: str) -> Undertaking:
        """The same, as the deeds take it."""
        return Undertaking(self.text, self.place.id, self.due, state)


@dataclass(frozen=True)
class Wanted:
    """A goal with its measures. ``said_by`` is ``child``, ``parent`` or ``together``."""

    words: str
    said_by: str
    promises: tuple[Promise, ...]


@dataclass(frozen=True)
class Drawn:
    """A whole plan: whose, by whom, with which text and goals."""

    child: Human
    coordinator: Post
    text: PlanText
    goals: tuple[Wanted, ...]


def draw_up(drawn: Drawn, *, opened: date, written: date, final: date) -> int:
    """Tell how the plan came to be, and answer with the version that was made final."""
    about, by = drawn.child.id, at_work(drawn.coordinator)
    open_plan(about=about, by=by, at=moment(opened, "09.30"))
    write_plan(about=about, text=drawn.text, version=1, by=by, at=moment(written, "10.00"))
    changes = _write_down_the_goals(drawn, by=by, at=moment(written, "11.00"))
    for goal, wanted in enumerate(drawn.goals):
        for measure, promise in enumerate(wanted.promises):
            if promise.state != "agreed":
                note(drawn, goal, measure, promise.state, 1, by=by, at=moment(final, "12.00"))
    finalise_plan(about=about, version=2 + changes, by=by, at=moment(final, "13.00"))
    return 2 + changes


def note(drawn: Drawn, goal: int, measure: int, state: str, version: int, *, by: Actor, at: datetime) -> None:
    """Note how far one measure has come; ``version`` is the measure's own. The plan is not changed by it."""
    change_measure(
        about=drawn.child.id,
        measure=_measure_id(drawn, goal, measure),
        what=drawn.goals[goal].promises[measure].undertaking(state),
        version=version,
        by=by,
        at=at,
    )


def _write_down_the_goals(drawn: Drawn, *, by: Actor, at: datetime) -> int:
    """Add the goals with their measures, and answer how many changes that was."""
    about, changes = drawn.child.id, 0
    for goal, wanted in enumerate(drawn.goals):
        goal_id, now = id_of("goal", drawn.child.key, str(goal)), at + goal * TEN_MINUTES
        add_goal(about=about, words=wanted.words, said_by=wanted.said_by, form_key=goal_id, by=by, at=now)
        for measure, promise in enumerate(wanted.promises):
            what, key = promise.undertaking("agreed"), _measure_id(drawn, goal, measure)
            add_measure(about=about, goal=goal_id, what=what, form_key=key, by=by, at=now)
        changes += 1 + len(wanted.promises)
    return changes


def _measure_id(drawn: Drawn, goal: int, measure: int) -> UUID:
    return id_of("measure", drawn.child.key, str(goal), str(measure))

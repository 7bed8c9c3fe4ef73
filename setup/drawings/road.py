"""docs/road.md: the road of a case, from the table that the pages read."""

from collections.abc import Iterable, Iterator

from langbenk.cases.habits import HABITS
from langbenk.cases.process import BESIDE, ENDS, ROAD, Beside, Step
from langbenk.cases.states import STATES, State
from langbenk.letters.catalogue import CATALOGUE
from setup.drawings import WARNING, table


def page() -> str:
    """The whole page."""
    lines = [
        *(WARNING, ""),
        *("# The road", ""),
        "Where a case can stand, what it waits for there, on which ground, and where it can go. The days are the",
        "municipality's own targets, given where the law names no deadline.",
        "",
        *table(("step", "waits for", "ground", "own target", "goes on to"), [_row(step) for step in ROAD.values()]),
        *("", "```mermaid", "flowchart TD"),
        *(f"    {step.key} --> {after}" for step in ROAD.values() for after in step.then),
        "```",
        "",
        f"From every step the case can also be closed (`{ENDS}`). One deed alone brings a closed case back: a",
        "complaint that succeeds (`complaint.settle`).",
        "",
        "## Beside the road",
        "",
        "Matters that run next to any step, each with its own deed, deadline and end; the case goes on meanwhile.",
        "",
        *table(("matter", "waits for", "ground", "own target"), [_matter(matter) for matter in BESIDE.values()]),
        "",
        "## The states of the work",
        "",
        "Each with the steps and matters where it stands, the deeds that are done there, what is written, when, and",
        "what comes after. Days are the municipality's own targets; where the law speaks of when, it is cited.",
        "",
        *table(("state", "where", "deeds", "documents", "when", "then"), [_state(state) for state in STATES]),
    ]
    return "\n".join(lines) + "\n"


def _row(step: Step) -> tuple[str, ...]:
    return (
        f"`{step.key}`",
        f"`{step.waits_for.value}`" if step.waits_for else "",
        f"[{step.ground.citation}]({step.ground.url})",
        f"{step.target_days} days" if step.target_days else "none",
        ", ".join(f"`{after}`" for after in step.then),
    )


def _days(matter: Beside) -> str:
    if matter.target_days is None:
        return "a day of its own"
    return f"{matter.target_days} {'working days' if matter.in_working_days else 'days'}"


def _matter(matter: Beside) -> tuple[str, ...]:
    return (
        f"`{matter.key}`",
        f"`{matter.waits_for.value}`",
        f"[{matter.ground.citation}]({matter.ground.url})",
        _days(matter),
    )


def _state(state: State) -> tuple[str, ...]:
    return (
        f"{state.key} {state.name}",
        _codes(state.places),
        _codes(deed.value for deed in state.deeds),
        ", ".join(CATALOGUE[kind].kind.name.en for kind in state.documents),
        ", ".join((*_targets(state), *(f"[{one.citation}]({one.url})" for one in state.by_law))) or "no deadline",
        ", ".join(state.then),
    )


def _targets(state: State) -> Iterator[str]:
    for key in state.places:
        if key in ROAD and ROAD[key].target_days:
            yield f"`{key}` {ROAD[key].target_days} days"
        elif key in BESIDE and BESIDE[key].target_days:
            yield f"`{key}` {_days(BESIDE[key])}"
    for key in state.habits:
        yield f"`{key}` {HABITS[key].target_days} days{' before' if HABITS[key].before else ''}"


def _codes(names: Iterable[str]) -> str:
    return ", ".join(f"`{name}`" for name in names)

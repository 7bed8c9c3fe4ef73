"""docs/road.md: the road of a case, from the table that the pages read."""

from langbenk.cases.process import BESIDE, ENDS, ROAD, Beside, Step
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
        f"From every step the case can also be closed (`{ENDS}`).",
        "",
        "## Beside the road",
        "",
        "Matters that run next to any step, each with its own deed, deadline and end; the case goes on meanwhile.",
        "",
        *table(("matter", "waits for", "ground", "own target"), [_matter(matter) for matter in BESIDE.values()]),
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


def _matter(matter: Beside) -> tuple[str, ...]:
    return (
        f"`{matter.key}`",
        f"`{matter.waits_for.value}`",
        f"[{matter.ground.citation}]({matter.ground.url})",
        f"{matter.target_days} days" if matter.target_days else "a day of its own",
    )

"""docs/road.md: the road of a case, from the table that the pages read."""

from langbenk.cases.process import ROAD, Step
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

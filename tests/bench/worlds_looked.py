"""What has been opened in a world, and by whom: lines of the log about its people, some of which not everybody who
reads that log may know of. Drawn by a chance of its own, so that the rest of the world is what it was.
"""

from datetime import timedelta
from random import Random
from typing import Any
from uuid import UUID

from tests.bench.oracle import Row
from tests.bench.worlds import Table, World

LOG = "audit_logline"
DEEDS = ("case.read", "plan.read", "person.search", "concern.register", "protection.read", "home.read")
REFUSALS = ("withheld", "not-for-you", "no-tie", "protected-address", "strictly-protected", "no-consent")


def look(world: World, number: int) -> None:
    """Add the lines, and what decides on some of them: who told each concern, and for whom entries are kept."""
    chance = Random(f"looked {number}")
    posts = world.rows["organisation_employee"]
    moments = [world.midnight - timedelta(days=days) for days in (90, 20, 1)] + world.moments
    for concern in world.rows["cases_concern"]:
        concern |= {
            "written_by_id": chance.choice(posts)["id"],
            "service_id": chance.choice(world.services),
            "at": chance.choice(moments),
            "family_told": chance.random() < 0.6,
        }
    for kept in world.rows["cases_withholding"]:
        kept["by_id"] = chance.choice(world.people)
    lines: Table = []
    for person in world.people[:3]:
        entries = [entry["id"] for entry in world.rows["cases_entry"] if entry["person_id"] == person]
        for _ in range(chance.randint(6, 12)):
            permitted = chance.random() < 0.7
            line: dict[str, Any] = {
                "id": len(lines) + 1 + number * 100,
                "at": chance.choice(moments),
                "person": person,
                "permitted": permitted,
                "why": "seat" if permitted else chance.choice(REFUSALS),
                **_who(world, person, chance),
            }
            of_entry = bool(entries) and chance.random() < 0.5
            line["action"] = "entry.read" if of_entry else chance.choice(DEEDS)
            line["record"] = chance.choice(entries) if of_entry else None
            line["part"] = "untold" if line["action"] == "concern.register" and chance.random() < 0.5 else ""
            lines.append(line)
    world.rows[LOG] = lines
    for question in world.rows["insight_question"]:
        _asked_about(question, world, chance)


def _asked_about(question: Row, world: World, chance: Random) -> None:
    """Mostly a line about that person, asked about by somebody of the family."""
    person = question["person_id"]
    of_the_person = [line["id"] for line in world.rows[LOG] if line["person"] == person]
    family = [seat["relative_id"] for seat in world.rows["bench_tie"] if seat["person_id"] == person]
    if of_the_person and chance.random() < 0.8:
        question["line"] = chance.choice(of_the_person)
        question["asked_by_id"] = chance.choice([*filter(None, family), person])


def _who(world: World, person: UUID, chance: Random) -> dict[str, Any]:
    """Mostly somebody who sits there, through that seat or another; some lines name no service."""
    round_ = [seat for seat in world.rows["bench_tie"] if seat["person_id"] == person and not seat["service_id"]]
    seat = chance.choice(round_) if round_ and chance.random() < 0.85 else None
    tie = seat["id"] if seat and chance.random() < 0.8 else None
    if seat and seat["relative_id"]:
        return {"hat": "family", "actor": seat["relative_id"], "employee": None, "service": None, "tie": tie}
    posts = {post["id"]: post["person_id"] for post in world.rows["organisation_employee"]}
    post = seat["employee_id"] if seat else chance.choice(list(posts))
    service = seat["on_behalf_of_id"] if seat else chance.choice(world.services)
    named = service if chance.random() < 0.7 else None
    return {"hat": "staff", "actor": posts[post], "employee": post, "service": named, "tie": tie}

"""What a measure says, and what it may say."""

from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from langbenk.bench.deeds import Wrong, not_too_far, said
from langbenk.organisation.services import open_services

STATES = ("agreed", "started", "done", "stopped")
OVER = ("done", "stopped")


@dataclass(frozen=True)
class Undertaking:
    """What will be done, by which service, by which day, and how far it has come (one of ``STATES``)."""

    text: str
    service: UUID
    due: date
    state: str = "agreed"


def checked(what: Undertaking, *, on: date) -> dict[str, Any]:
    """The measure's columns; raise ``Wrong`` for no text, an unknown state, a service not open on the day, or a
    day too far ahead.
    """
    text = said("text", what.text)
    if what.state not in STATES:
        raise Wrong("state", "unknown")
    if not open_services(on).filter(id=what.service).exists():
        raise Wrong("service", "unknown")
    not_too_far("due", what.due, on=on)
    return {"text": text, "service_id": what.service, "due": what.due, "state": what.state}

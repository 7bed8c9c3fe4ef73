"""Show the one who asked to the body that can help, when it is another than we."""

from datetime import datetime
from uuid import UUID

from langbenk.access.actions import Action
from langbenk.access.standing import Actor
from langbenk.bench.deeds import said
from langbenk.bench.door import door
from langbenk.intake.answering import answered, held_need, must_wait


def pass_need(*, need: UUID, body: str, why: str, version: int, by: Actor, at: datetime) -> None:
    """Say which body it is, and why; the one who asked has it as a receipt (forvaltningsloven § 11 fourth paragraph).
    What they wrote is sent nowhere by this: secrecy holds towards that body too. Where they want it sent, it is
    ``send_need_on``.

    The same again changes nothing. Raise ``Missing`` and ``Wrong`` as ``take_need``, ``Wrong`` for no words.
    """
    body, why = said("body", body, 200), said("why", why)
    with door(Action.NEED_ANSWER, by=by, at=at, about=None, part="pass", thing=need):
        row = held_need(need)
        if row.state == "passed_on" and row.passed_to == body:
            return
        must_wait(row, version)
        answered(row, "passed_on", passed_to=body, answer=why, by=by, at=at)

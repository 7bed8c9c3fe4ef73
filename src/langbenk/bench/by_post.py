"""What comes with the post alone: what the menu can lead somebody to, before they ask about anybody."""

from datetime import datetime

from django.db import transaction

from langbenk.access.actions import Action
from langbenk.access.decide import permitted_actions
from langbenk.access.standing import Actor
from langbenk.bench.situation import enter


def may_by_post(actor: Actor, at: datetime) -> frozenset[str]:
    """The actions that this actor may do about nobody in particular, as they are employed at this moment.

    Nothing about anybody is read, so no line is written; the door of each page decides all the same.
    """
    with transaction.atomic(durable=True):
        return permitted_actions(actor, enter(Action.PERSON_SEARCH, by=actor, at=at, about=None))

"""The ground on which a kind of service sits on the bench: its own duty to cooperate, as the law stands on the day."""

from datetime import date
from functools import lru_cache

from langbenk.law.duties import carried
from langbenk.law.provision import Carry
from langbenk.law.services import Service

# The coordinating unit is no kind of its own in the law: it belongs to the municipality's health and care services.
BELONGS_TO = {"coordinating_unit": Service.MUNICIPAL_HEALTH}


@lru_cache(maxsize=512)
def cooperation_ground(kind: str, on: date) -> str:
    """The id of the provision that binds this kind of service to cooperate in a single case; empty when none does."""
    duties = carried(BELONGS_TO.get(kind, kind), on, Carry.COOPERATE_CASE)
    return duties[0].provision.id if duties else ""

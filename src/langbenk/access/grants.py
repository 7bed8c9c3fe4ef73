"""For each action: which tie may, on which ground, with or without consent. One match is enough; no match is no.

``docs/access.md`` is drawn from this table, and the database's own second check reads a copy of it.
"""

from dataclasses import dataclass

from langbenk.access.actions import Action
from langbenk.access.standing import Part, Tie


@dataclass(frozen=True)
class Grant:
    """This tie may; with ``consent``, only where a consent opens that part for the actor's service."""

    tie: Tie
    consent: Part | None = None


LEADING = (Grant(Tie.CHILD_COORDINATOR), Grant(Tie.COORDINATOR), Grant(Tie.DEPUTY))
UNIT = (Grant(Tie.COORDINATING_UNIT),)
FAMILY = (Grant(Tie.GUARDIAN),)
SEATED = (Grant(Tie.CONTACT), Grant(Tie.TEAM_MEMBER), *LEADING, *UNIT)
BY_CONSENT = (Grant(Tie.TEAM_MEMBER, Part.PLAN), Grant(Tie.CONTACT, Part.PLAN))

GRANTS: dict[Action, tuple[Grant, ...]] = {
    Action.PERSON_SEARCH: (Grant(Tie.EMPLOYED),),
    Action.CONCERN_REGISTER: (Grant(Tie.EMPLOYED),),
    Action.CONCERN_READ: (Grant(Tie.REPORTER), Grant(Tie.CONTACT), *LEADING, *UNIT),
    Action.CASE_LIST: SEATED,
    Action.CASE_READ: SEATED,
    Action.COOPERATION_ASSESS: (Grant(Tie.CONTACT), *LEADING, *UNIT),
    Action.COOPERATION_READ: (Grant(Tie.CONTACT), *LEADING, *UNIT),
    Action.BOARD_READ: UNIT,
    Action.CASE_OPEN: UNIT,
    Action.WISH_RECORD: UNIT,
    Action.RIGHTS_ASSESS: UNIT,
    Action.RIGHTS_READ: (*LEADING, *UNIT),
    Action.RIGHTS_DECIDE: UNIT,
    Action.COORDINATOR_APPOINT: UNIT,
    Action.SEAT_OFFER: LEADING,
    Action.SEAT_END: (*LEADING, *UNIT),
    Action.PLAN_OPEN: LEADING,
    Action.PLAN_READ: (*LEADING, *FAMILY, *BY_CONSENT),
    Action.PLAN_WRITE: LEADING,
    Action.PLAN_FINALISE: LEADING,
    Action.PLAN_AGREE: FAMILY,
    Action.CONSENT_READ: (*LEADING, *UNIT, *FAMILY),
    Action.CONSENT_GIVE: FAMILY,
    Action.CONSENT_WITHDRAW: FAMILY,
    Action.HOME_READ: FAMILY,
    Action.LOG_READ: FAMILY,
}

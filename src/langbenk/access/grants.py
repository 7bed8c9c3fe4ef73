"""For each action: which tie may, at which ages, with or without consent. One match is enough; no match is no.

``docs/access.md`` is drawn from this table, and the database's own second check reads a copy of it.
"""

from dataclasses import dataclass

from langbenk.access.actions import Action
from langbenk.access.standing import Audience, Part, Tie


@dataclass(frozen=True)
class Ages:
    """From ``since`` whole years of the person asked about, and until ``until``, the first that no longer counts."""

    since: int
    until: int
    ground: str  # the provision that draws the line


ANY_AGE = Ages(0, 200, "")
FROM_12 = Ages(12, 200, "pbrl-3-4")  # may ask that parents are not told
OWN_LOG_FROM_12 = Ages(12, 200, "pbrl-5-1")
"""A local target. Whoever a record is about may see who has opened it (FOR-2019-03-01-168 § 14 third paragraph,
pasient- og brukerrettighetsloven § 5-1, personvernforordningen art. 15), and the law names no age."""
FROM_15 = Ages(15, 200, "fvl-18")  # below it, a party is not given what is confidential
FROM_16 = Ages(16, 200, "pbrl-4-3")
UNDER_16 = Ages(0, 16, "hpl-22")  # from then on, the young person opens what is theirs
FROM_16_TO_18 = Ages(16, 18, "hpl-22")
UNDER_18 = Ages(0, 18, "bl-33")  # an adult has no guardians; who was one needs another seat


@dataclass(frozen=True)
class Grant:
    """This tie may; with ``consent``, only where a consent opens that part for the actor's service, or for them."""

    tie: Tie
    consent: Part | None = None
    ages: Ages = ANY_AGE


LEADING = (Grant(Tie.CHILD_COORDINATOR), Grant(Tie.COORDINATOR), Grant(Tie.DEPUTY))
UNIT = (Grant(Tie.COORDINATING_UNIT),)
GUARDIANS = (Grant(Tie.GUARDIAN, ages=UNDER_18),)
FOSTER_HOME = (Grant(Tie.FOSTER_PARENT, ages=UNDER_18),)  # in a parent's place, and never more than a parent
YOUNG = (Grant(Tie.SELF, ages=FROM_12),)
OWN = (Grant(Tie.SELF, ages=FROM_15),)
STAND_IN = (Grant(Tie.APPOINTED_GUARDIAN), Grant(Tie.ATTORNEY))
LOG = (Grant(Tie.GUARDIAN, ages=UNDER_16), Grant(Tie.SELF, ages=OWN_LOG_FROM_12), *STAND_IN)
FAMILY = (*GUARDIANS, *YOUNG, *STAND_IN, *FOSTER_HOME)
COMPLAINING = (*GUARDIANS, *OWN, *STAND_IN)  # who is entitled, or whoever stands in for them (pbrl § 7-2, fvl § 12)
KNOWING = (Grant(Tie.KIN), Grant(Tie.PARENT, ages=UNDER_18))
CONSENTING = (*GUARDIANS, *OWN, *FOSTER_HOME, Grant(Tie.APPOINTED_GUARDIAN))
HELPING = (Grant(Tie.CONTACT), Grant(Tie.TEAM_MEMBER), Grant(Tie.HOSPITAL_COORDINATOR), Grant(Tie.INSTITUTION))
SEATED = (*HELPING, *LEADING, *UNIT)
PASSING = (Grant(Tie.DECIDER), Grant(Tie.SUPERVISOR), Grant(Tie.EMERGENCY))
EMPLOYED = (Grant(Tie.EMPLOYED),)


def _of_the_parents(part: Part) -> tuple[Grant, ...]:
    """Free until 16; from then on by the young person's own yes (helsepersonelloven § 22)."""
    homes = (Tie.GUARDIAN, Tie.FOSTER_PARENT)
    return tuple(grant for tie in homes for grant in (Grant(tie, ages=UNDER_16), Grant(tie, part, FROM_16_TO_18)))


def _by_consent(part: Part, ages: Ages = ANY_AGE) -> tuple[Grant, ...]:
    return tuple(Grant(helping.tie, part, ages) for helping in HELPING)


GRANTS: dict[Action, tuple[Grant, ...]] = {
    Action.PERSON_SEARCH: EMPLOYED,
    Action.CONCERN_REGISTER: EMPLOYED,
    Action.CONCERN_READ: (Grant(Tie.REPORTER), Grant(Tie.CONTACT), *LEADING, *UNIT, Grant(Tie.SUPERVISOR)),
    Action.CASE_LIST: SEATED,
    Action.CASE_READ: (*SEATED, *PASSING),
    Action.COOPERATION_ASSESS: (Grant(Tie.CONTACT), *LEADING, *UNIT),
    Action.COOPERATION_READ: (Grant(Tie.CONTACT), *LEADING, *UNIT, *PASSING),
    Action.BOARD_READ: UNIT,
    Action.CASE_OPEN: UNIT,
    Action.WISH_RECORD: UNIT,
    Action.RIGHTS_ASSESS: UNIT,
    Action.RIGHTS_READ: (*LEADING, *UNIT, Grant(Tie.SUPERVISOR)),
    Action.RIGHTS_DECIDE: UNIT,
    Action.COORDINATOR_APPOINT: UNIT,
    Action.SEAT_OFFER: LEADING,
    Action.SEAT_END: (*LEADING, *UNIT),
    Action.RELATIVE_SEAT: (*LEADING, *UNIT),
    Action.PLAN_OPEN: LEADING,
    Action.PLAN_READ: (
        *LEADING,
        *_of_the_parents(Part.PLAN),
        *YOUNG,
        *STAND_IN,
        Grant(Tie.KIN, Part.PLAN),
        *_by_consent(Part.PLAN),
        Grant(Tie.SUPERVISOR),
        Grant(Tie.EMERGENCY),
    ),
    Action.PLAN_WRITE: LEADING,
    Action.PLAN_FINALISE: LEADING,
    Action.PLAN_AGREE: (*GUARDIANS, Grant(Tie.SELF, ages=FROM_16), Grant(Tie.APPOINTED_GUARDIAN)),
    Action.CONSENT_READ: (*LEADING, *UNIT, *CONSENTING),
    Action.CONSENT_GIVE: CONSENTING,
    Action.CONSENT_WITHDRAW: CONSENTING,
    Action.CONSENT_RECORD: (Grant(Tie.CONTACT), *LEADING, *UNIT),
    Action.HOME_READ: FAMILY,
    Action.DECISION_READ: (*_of_the_parents(Part.HEALTH), *YOUNG, *STAND_IN),
    Action.FAMILY_LIST: (*FAMILY, *KNOWING),
    Action.ENTRY_READ: (
        *HELPING,
        *LEADING,
        *FAMILY,
        *KNOWING,
        Grant(Tie.SUPERVISOR),
        Grant(Tie.EMERGENCY),
    ),
    Action.ENTRY_WRITE: (*HELPING, *LEADING, *FAMILY),
    Action.ENTRY_WITHHOLD: (*HELPING, *LEADING, *FAMILY),
    Action.ENTRY_SHARE: (*HELPING, *LEADING),
    Action.ENTRY_UNSHARE: (*HELPING, *LEADING),
    Action.CLOSENESS_DECLARE: EMPLOYED,
    Action.CLOSENESS_END: (Grant(Tie.LEADER), Grant(Tie.CHIEF_EXECUTIVE)),
    Action.PROTECTION_READ: (Grant(Tie.CONTACT), *LEADING, *UNIT),
    Action.PROTECTION_CHANGE: (Grant(Tie.CONTACT), *LEADING, *UNIT),
    Action.ROLE_SETTLE: (Grant(Tie.LEADER),),
    Action.GLASS_BREAK: EMPLOYED,
    # Whom the unit has nobody for, these go through: each no other than what they are named for.
    Action.GLASS_REVIEW: (
        Grant(Tie.AT_THE_UNIT),
        Grant(Tie.LOG_CONTROLLER),
        Grant(Tie.DATA_PROTECTION_OFFICER),
        Grant(Tie.CHIEF_EXECUTIVE),
    ),
    Action.LOG_READ: LOG,
    Action.LOOK_ASK: LOG,
    Action.LOOK_EXPLAIN: (Grant(Tie.LEADER),),
    Action.LOG_REVIEW: (Grant(Tie.LOG_CONTROLLER), Grant(Tie.DATA_PROTECTION_OFFICER)),
    Action.NEED_NOTIFY: EMPLOYED,
    Action.NEED_READ: (*LEADING, *UNIT),
    Action.NEED_ANSWER: (Grant(Tie.AT_THE_UNIT),),
    Action.HANDOVER_SEND: (Grant(Tie.CONTACT), *LEADING, *UNIT),
    Action.HANDOVER_ANSWER: (Grant(Tie.HELPING_SERVICE), Grant(Tie.TEAM_MEMBER)),
    Action.HANDOVER_READ: (Grant(Tie.CONTACT), Grant(Tie.TEAM_MEMBER), *LEADING, *UNIT),
    Action.LEVEL_CHANGE: (*LEADING, *UNIT),
    Action.CASE_CLOSE: (Grant(Tie.CONTACT), *LEADING, *UNIT),  # the contact, while nobody else leads: ``closing``
    Action.DECISION_PREPARE: UNIT,
    Action.DECISION_APPROVE: UNIT,
    Action.DECISION_TELL: UNIT,
    Action.DECISION_AMEND: UNIT,
    Action.COMPLAINT_MAKE: COMPLAINING,
    Action.COMPLAINT_RECEIVE: (*LEADING, *UNIT),
    Action.COMPLAINT_READ: (*LEADING, *UNIT, *COMPLAINING, Grant(Tie.SUPERVISOR)),
    Action.COMPLAINT_SETTLE: UNIT,
    Action.ROUTINE_CHOOSE: (Grant(Tie.LEADER),),  # of the unit: ``decisions_chooses_routine``
    Action.LETTER_WRITE: (*LEADING, *UNIT),
    Action.LETTER_READ: (*LEADING, *UNIT, *_of_the_parents(Part.HEALTH), *OWN, *STAND_IN, Grant(Tie.SUPERVISOR)),
    Action.COORDINATION_READ: (*SEATED, *PASSING, *FAMILY),
    Action.COORDINATION_AGREE: (Grant(Tie.CONTACT), *LEADING, *UNIT),
    Action.DISPUTE_RAISE: (*HELPING, *LEADING, *UNIT),
    Action.DISPUTE_VIEW: (*HELPING, *LEADING, *UNIT, *FAMILY),
    Action.DISPUTE_SETTLE: (Grant(Tie.DECIDER),),
    Action.REGISTER_READ: (Grant(Tie.AT_THE_UNIT),),
    Action.REGISTER_CHANGE: (Grant(Tie.AT_THE_UNIT),),
    Action.ABSENCE_RECORD: EMPLOYED,  # one's own, one's people's, the unit's all: ``coordinators_notes_absence``
    Action.CHANGE_WISH: (*GUARDIANS, *YOUNG, *STAND_IN, *FOSTER_HOME),
    Action.HOSPITAL_APPOINT: (Grant(Tie.HOSPITAL_COORDINATOR), *LEADING, *UNIT),
    Action.RECORD_SIGN: (*HELPING, *LEADING),
    Action.TASK_READ: (*HELPING, *LEADING, *UNIT, *FAMILY),
    Action.TASK_SET: (*HELPING, *LEADING, *UNIT),
    Action.TASK_DO: (*HELPING, *LEADING, *UNIT, *FAMILY),
    Action.MESSAGE_READ: (Grant(Tie.CONTACT), *LEADING, *UNIT, *FAMILY),
    Action.MESSAGE_WRITE: (Grant(Tie.CONTACT), *LEADING, *UNIT, *FAMILY),
    Action.ENTITLEMENT_READ: (*LEADING, *UNIT, *_of_the_parents(Part.HEALTH), *OWN, *STAND_IN),
    Action.ENTITLEMENT_NOTE: (*LEADING, *UNIT, *_of_the_parents(Part.HEALTH), *OWN, *STAND_IN),
    Action.INFORMATION_NOTE: (*LEADING, *UNIT),
    Action.REHABILITATION_READ: (
        *LEADING,
        *UNIT,
        *_by_consent(Part.HEALTH),
        *_of_the_parents(Part.HEALTH),
        *YOUNG,
        *STAND_IN,
    ),
    Action.REHABILITATION_WRITE: (*LEADING, *UNIT, *_by_consent(Part.HEALTH)),
    Action.REHABILITATION_NOTIFY: (*HELPING, *LEADING, *UNIT),
    Action.OUTSIDER_ASK: (Grant(Tie.CONTACT), *LEADING, *UNIT),
    Action.OUTSIDER_READ: (Grant(Tie.CONTACT), *LEADING, *UNIT),
    Action.TRANSITION_READ: (*LEADING, *UNIT, *FAMILY),
    Action.TRANSITION_PREPARE: (*LEADING, *UNIT),
    Action.BIRTH_RECORD: (*LEADING, *UNIT),
    Action.DEATH_RECORD: (*LEADING, *UNIT),
    Action.CASE_HAND_ON: (*LEADING, *UNIT),
    Action.NUMBERS_READ: (Grant(Tie.EVALUATOR), Grant(Tie.ARCHIVE_OFFICER), Grant(Tie.DATA_PROTECTION_OFFICER)),
    Action.CHARGE_GIVE: (Grant(Tie.CHIEF_EXECUTIVE),),
}


@dataclass(frozen=True)
class Reader:
    """This tie reads an entry of this audience; ``by_consent`` to the kind of information that the entry is about.

    A service that reads by consent also reads what is shared with it on another ground (forvaltningsloven § 13 b).
    """

    tie: Tie
    by_consent: bool = False
    ages: Ages = ANY_AGE


TEAM = (
    *(Reader(grant.tie) for grant in LEADING),
    *(Reader(grant.tie, by_consent=True) for grant in HELPING),
    Reader(Tie.SUPERVISOR),
    Reader(Tie.EMERGENCY),
)
READERS: dict[Audience, tuple[Reader, ...]] = {
    Audience.OWN_SERVICE: (),
    Audience.NAMED: (),
    Audience.TEAM: TEAM,
    Audience.FAMILY: (
        *TEAM,
        Reader(Tie.GUARDIAN, ages=UNDER_16),
        Reader(Tie.GUARDIAN, by_consent=True, ages=FROM_16_TO_18),
        Reader(Tie.FOSTER_PARENT, ages=UNDER_16),
        Reader(Tie.FOSTER_PARENT, by_consent=True, ages=FROM_16_TO_18),
        Reader(Tie.SELF, ages=FROM_12),
        Reader(Tie.APPOINTED_GUARDIAN),
        Reader(Tie.ATTORNEY),
        Reader(Tie.KIN, by_consent=True),
    ),
}
"""Who reads an entry besides its writer, the writer's own service and the persons it names: by its audience.

To read any entry at all one must hold a seat that may ``Action.ENTRY_READ``.
"""

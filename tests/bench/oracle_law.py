"""What each way of standing to a person opens, at which ages and with whose yes: read from the acts, and written down
once more by hand. Nothing here comes from ``langbenk.access``.

Ages are those of the person asked about, in whole years; ``until`` is the first age that no longer counts.
"""

from dataclasses import dataclass


@dataclass(frozen=True)
class Opening:
    """These actions; between these ages; and, with ``consent``, once those who decide on that kind of information
    have said yes to this service, or to this relative."""

    actions: frozenset[str]
    since: int = 0
    until: int = 200
    consent: str = ""


def opens(*actions: str, since: int = 0, until: int = 200, consent: str = "") -> Opening:
    return Opening(frozenset(actions), since, until, consent)


# Seats of those who help. hol §§ 3-4, 7-2, 7-2 a, 7-3 and their sisters; FOR-2022-06-22-1110 § 7. Consent lifts secrecy
# for a service (fvl § 13 a no. 1, hpl § 22); without it, what the others write stays shut.
BENCH = ("case.list", "case.read")
ENTRIES = ("entry.read", "entry.write", "entry.withhold")
ENTRIES_AT_WORK = (*ENTRIES, "entry.share")
TO_HELP = ("concern.read", "cooperation.read", "cooperation.assess")
SEATS_AND_WALLS = (
    "seat.end", "relative.seat", "consent.read", "consent.record", "rights.read", "protection.read",
    "protection.change",
)  # fmt: skip
LEADING = (
    opens(
        *BENCH, *TO_HELP, *SEATS_AND_WALLS, *ENTRIES_AT_WORK,
        "seat.offer", "plan.open", "plan.read", "plan.write", "plan.finalise",
    ),
)  # fmt: skip
HELPING = (opens(*BENCH, *ENTRIES_AT_WORK), opens("plan.read", consent="plan"))

# Seats of the family. barnelova §§ 30, 33, 47; pbrl §§ 3-4, 4-3, 4-4, 5-1; hpl § 22; fvl § 18; vergemålsloven.
AT_HOME = ("home.read", "family.list", *ENTRIES)
CONSENTING = ("consent.read", "consent.give", "consent.withdraw")
# The plan, and what was decided and why, hold what the health services know (hpl §§ 21, 22; pbrl § 3-4).
WHAT_HEALTH_SAYS = ("plan.read", "decision.read")
FROM_16 = (
    opens("plan.read", since=16, until=18, consent="plan"),
    opens("decision.read", since=16, until=18, consent="health"),
)
OWN_LOG = ("log.read", "look.ask")  # pasientjournalloven § 22 a

OPENS: dict[str, tuple[Opening, ...]] = {
    "reporter": (opens("concern.read"),),  # reads back what they told; even that there is a case is secret (hol § 12-1)
    "contact": (*HELPING, opens(*TO_HELP, "consent.record", "protection.read", "protection.change")),
    "helping_service": (),
    "team_member": HELPING,
    "hospital_coordinator": HELPING,
    "institution": HELPING,
    "child_coordinator": LEADING,
    "coordinator": LEADING,
    "deputy": LEADING,
    "coordinating_unit": (
        opens(
            *BENCH, *TO_HELP, *SEATS_AND_WALLS,
            "board.read", "case.open", "wish.record", "rights.assess", "rights.decide", "coordinator.appoint",
        ),
    ),
    "decider": (opens("case.read", "cooperation.read", "rights.read"),),
    "supervisor": (opens("case.read", "cooperation.read", "rights.read", "concern.read", "plan.read", "entry.read"),),
    "emergency": (opens("case.read", "cooperation.read", "plan.read", "entry.read"),),
    # From 12 the young person is told what concerns their own health (pbrl § 3-4); from 15 a party is given what is
    # confidential (fvl § 18); from 16 the plan waits for their own yes (FOR-2022-06-22-1110 § 5, pbrl § 4-3).
    "self": (
        opens(*AT_HOME, *WHAT_HEALTH_SAYS, *OWN_LOG, since=12),  # the log from 12: a local target, no law names an age
        opens(*CONSENTING, since=15),
        opens("plan.agree", since=16),
    ),
    # From 16 the young person opens what is theirs (hpl § 22), and at 18 the parents are out (barnelova § 33).
    "guardian": (
        opens(*AT_HOME, *CONSENTING, "plan.agree", until=18),
        opens(*WHAT_HEALTH_SAYS, *OWN_LOG, until=16),
        *FROM_16,
    ),
    "parent": (opens("family.list", "entry.read", until=18),),  # on request, and no account of the case (bl § 47)
    "foster_parent": (  # in a parent's place, and never more than a parent
        opens(*AT_HOME, *CONSENTING, until=18),
        opens(*WHAT_HEALTH_SAYS, until=16),
        *FROM_16,
    ),
    "appointed_guardian": (opens(*AT_HOME, *CONSENTING, *OWN_LOG, *WHAT_HEALTH_SAYS, "plan.agree"),),
    "attorney": (opens(*AT_HOME, *OWN_LOG, *WHAT_HEALTH_SAYS),),
    "kin": (opens("family.list", "entry.read"), opens("plan.read", consent="plan")),
}  # fmt: skip
RELATIVES = ("self", "guardian", "parent", "foster_parent", "appointed_guardian", "attorney", "kin")
STAFF_SEATS = [kind for kind in OPENS if kind not in (*RELATIVES, "emergency")]
# Nobody reads through the seat of a service that has named nobody yet. Were it to say "no", everybody who works there
# would learn from it that there is a case.
SILENT = {"helping_service"}

# What comes with a post or a charge, about whomever: to look up who somebody is and to tell a concern, to say that one
# is close to somebody, to break the glass; to answer for one's own people; to control the log (FOR-2019-03-01-168
# § 14).
POSTS: dict[str, set[str]] = {
    "employed": {"person.search", "concern.register", "closeness.declare", "glass.break"},
    "leader": {"role.settle", "look.explain"},
    "at_the_unit": {"glass.review"},
    "log_controller": {"log.review"},
    "data_protection_officer": {"log.review", "numbers.read"},
    "archive_officer": {"numbers.read"},
    "evaluator": {"numbers.read"},
}
CHARGES = ("log_controller", "data_protection_officer", "archive_officer", "evaluator")
ACTIONS = sorted({act for kinds in OPENS.values() for one in kinds for act in one.actions}.union(*POSTS.values()))

# Who reads an entry besides its writer: by its audience. To ``named``, the named alone; else the writer's own service.
TEAM: dict[str, tuple[Opening, ...]] = {
    **dict.fromkeys(("child_coordinator", "coordinator", "deputy", "supervisor", "emergency"), (opens(),)),
    **dict.fromkeys(("contact", "team_member", "hospital_coordinator", "institution"), (opens(consent="its part"),)),
}
READERS: dict[str, dict[str, tuple[Opening, ...]]] = {
    "own_service": {},
    "named": {},
    "team": TEAM,
    "family": TEAM | {
        "self": (opens(since=12),),
        "guardian": (opens(until=16), opens(since=16, until=18, consent="its part")),
        "foster_parent": (opens(until=16), opens(since=16, until=18, consent="its part")),
        "appointed_guardian": (opens(),),
        "attorney": (opens(),),
        "kin": (opens(consent="its part"),),
    },
}  # fmt: skip
AUDIENCES = tuple(READERS)

# The kinds of information, and the age from which the young person alone decides on each: school from 15 (oppl § 24-5),
# health and the plan, which holds health, from 16 (hpl § 22). In the rest the acts give no one answer before 18.
DECIDES_ALONE_FROM = {"school": 15, "plan": 16, "health": 16, "child_welfare": 18, "everyday": 18}

# Which reading of a person opens a row of each table; a table that is not here opens to nobody.
READ_BY: dict[str, set[str]] = {
    "people_person": {"case.list", "case.read", "home.read", "family.list"},
    "people_guardian": {"case.read", "home.read"},
    "bench_tie": {"case.read", "home.read"},
    "bench_consent": {"consent.read", "consent.record"},
    "bench_addressprotection": {"protection.read"},
    "bench_lifting": {"glass.review"},
    "cases_case": {"case.list", "case.read", "home.read", "entry.read"},
    "cases_concern": {"concern.read"},
    "cases_cooperation": {"cooperation.read"},
    "cases_wish": {"rights.read"},
    "cases_assessment": {"rights.read"},
    "cases_decision": {"rights.read", "decision.read"},
    "cases_appointment": {"case.read", "home.read"},
    "cases_notice": {"decision.read"},
    "cases_rolechoice": {"coordinator.appoint"},  # and the leader of the one it is about
    "insight_question": {"log.read"},  # of one's own; and the leader who is asked
    "plans_plan": {"plan.read"},
    "plans_goal": {"plan.read"},
    "plans_measure": {"plan.read"},
    "plans_agreement": {"plan.read"},
}
# What hangs on an entry opens with the entry, and the entry is asked for one by one.
WITH_THE_ENTRY = {
    "cases_entry": "id",
    "cases_named": "entry_id",
    "cases_sharing": "entry_id",
    "cases_withholding": "entry_id",
}

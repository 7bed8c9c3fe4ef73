"""What each way of standing to a person opens, at which ages and with whose yes: read from the acts, and written down
once more by hand. Nothing here comes from ``langbenk.access``.

Ages are those of the person asked about, in whole years; ``until`` is the first age that no longer counts.
"""

from dataclasses import dataclass

from tests.bench.oracle_rooms import READ_IN_ROOMS


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
ENTRIES_AT_WORK = (*ENTRIES, "entry.share", "entry.unshare", "record.sign")  # hpl §§ 39, 40; hol § 4-1
TASKS = ("task.read", "task.do")
TASKS_AT_WORK = (*TASKS, "task.set")
MESSAGES = ("message.read", "message.write")  # at work: whoever coordinates, the contact, the unit (hol § 7-3)
TO_HELP = ("concern.read", "cooperation.read", "cooperation.assess")
SEATS_AND_WALLS = (
    "seat.end", "relative.seat", "consent.read", "consent.record", "rights.read", "protection.read",
    "protection.change",
)  # fmt: skip
# Who coordinates, and what each thinks of it, is for all who take part; the deed is the contact's and whoever leads
# (hol § 3-4). The one who settles it for the chief executive (koml § 13-1) reads the case and no assessment of anybody.
COORDINATING = ("coordination.read", "dispute.raise", "dispute.view")
LEVELS = ("coordination.agree", "level.change")
# The rights board tells which services and benefits somebody has asked for: health, too (hpl § 22), and at 15 a party.
RIGHTS_BOARD = ("entitlement.read", "entitlement.note")
# What comes: prepared by whoever leads and the unit (hol §§ 7-2 a, 7-3), read by the family too.
STEPS = ("transition.read", "transition.prepare", "birth.record", "death.record", "case.hand_on", "case.close")
# A need that comes in is read by those who lead and by the unit (hol § 7-3); a hand-over by both ends of it.
COMING_IN = ("need.read", "handover.send", "handover.read")
# Whoever asks somebody outside reads the answer; which ones, row by row (outsiders_reads; hol §§ 3-4, 7-2 a).
OUTSIDE = ("outsider.ask", "outsider.read")
# Everybody who helps tells of a possible need (FOR-2011-12-16-1256 § 7); the rest is health, and opens by consent
# (hpl § 22), but to whoever leads and to the unit, which answers for rehabilitation (§ 6).
TRAINING = ("rehabilitation.read", "rehabilitation.write")
# The hospital's own coordinator is noted by whoever leads, by the unit, and by the one who sits there (sphl § 2-5 a).
HOSPITAL = ("hospital.appoint",)
LEADING = (
    opens(
        *HOSPITAL,
        *OUTSIDE, *TRAINING, "rehabilitation.notify",
        *COMING_IN,
        *BENCH, *TO_HELP, *SEATS_AND_WALLS, *ENTRIES_AT_WORK, *TASKS_AT_WORK, *MESSAGES, *RIGHTS_BOARD,
        *COORDINATING, *LEVELS, *STEPS,
        "information.note",
        "seat.offer", "plan.open", "plan.read", "plan.write", "plan.finalise", "complaint.receive",
        "complaint.read", "letter.read", "letter.write",
    ),
)  # fmt: skip
HELPING = (
    opens(*BENCH, *ENTRIES_AT_WORK, *TASKS_AT_WORK, *COORDINATING, "rehabilitation.notify"),
    opens("plan.read", consent="plan"),
    opens(*TRAINING, consent="health"),
)

# Seats of the family. barnelova §§ 30, 33, 47; pbrl §§ 3-4, 4-3, 4-4, 5-1; hpl § 22; fvl § 18; vergemålsloven.
AT_HOME = (
    "coordinator.wish", "transition.read", "home.read", "family.list", "coordination.read", "dispute.view",
    *ENTRIES, *TASKS, *MESSAGES,
)  # fmt: skip
CONSENTING = ("consent.read", "consent.give", "consent.withdraw")
# Whoever is entitled complains, or whoever stands in for them (pbrl § 7-2, fvl § 12); a party gets letters from 15
# (fvl § 18), and from 16 the young person says whether the parents read them (hpl § 22).
COMPLAINING = ("complaint.make", "complaint.read")
# The plan, and what was decided and why, hold what the health services know (hpl §§ 21, 22; pbrl § 3-4).
WHAT_HEALTH_SAYS = ("plan.read", "decision.read", "rehabilitation.read")
FROM_16 = (
    opens("plan.read", since=16, until=18, consent="plan"),
    opens("decision.read", "letter.read", "rehabilitation.read", *RIGHTS_BOARD, since=16, until=18, consent="health"),
)
OWN_LOG = ("log.read", "look.ask")  # pasientjournalloven § 22 a

OPENS: dict[str, tuple[Opening, ...]] = {
    "reporter": (opens("concern.read"),),  # reads back what they told; even that there is a case is secret (hol § 12-1)
    "contact": (
        *HELPING,
        opens(
            *OUTSIDE, *TO_HELP, *MESSAGES, "handover.send", "handover.read", "coordination.agree", "consent.record",
            "protection.read", "protection.change", "case.close",
        ),
    ),
    "helping_service": (opens("handover.answer"),),  # says yes or no to what waits, and reads nothing
    "team_member": (*HELPING, opens("handover.answer", "handover.read")),
    "hospital_coordinator": (*HELPING, opens(*HOSPITAL)),
    "institution": HELPING,
    "child_coordinator": LEADING,
    "coordinator": LEADING,
    "deputy": LEADING,
    "coordinating_unit": (
        opens(
            *HOSPITAL,
            *COMING_IN,
            *BENCH, *TO_HELP, *SEATS_AND_WALLS, *TASKS_AT_WORK, *MESSAGES, *RIGHTS_BOARD, "information.note",
            *COORDINATING, *LEVELS, *STEPS,
            *OUTSIDE, *TRAINING, "rehabilitation.notify",
            "decision.prepare", "decision.approve", "decision.tell", "decision.amend", "complaint.receive",
            "complaint.read", "complaint.settle", "letter.read", "letter.write",
            "board.read", "case.open", "wish.record", "rights.assess", "rights.decide", "coordinator.appoint",
        ),
    ),
    "decider": (opens("case.read", "cooperation.read", "coordination.read", "dispute.settle"),),
    "supervisor": (
        opens(
            "case.read", "cooperation.read", "coordination.read", "rights.read", "concern.read", "plan.read",
            "entry.read", "complaint.read", "letter.read",
        ),
    ),
    "emergency": (opens("coordination.read", "case.read", "cooperation.read", "plan.read", "entry.read"),),
    # From 12 the young person is told what concerns their own health (pbrl § 3-4); from 15 a party is given what is
    # confidential (fvl § 18); from 16 the plan waits for their own yes (FOR-2022-06-22-1110 § 5, pbrl § 4-3).
    "self": (
        opens(*AT_HOME, *WHAT_HEALTH_SAYS, *OWN_LOG, since=12),  # the log from 12: a local target, no law names an age
        opens(*CONSENTING, *RIGHTS_BOARD, *COMPLAINING, "letter.read", since=15),
        opens("plan.agree", since=16),
    ),
    # From 16 the young person opens what is theirs (hpl § 22), and at 18 the parents are out (barnelova § 33).
    "guardian": (
        opens(*AT_HOME, *CONSENTING, *COMPLAINING, "plan.agree", until=18),
        opens(*WHAT_HEALTH_SAYS, *RIGHTS_BOARD, *OWN_LOG, "letter.read", until=16),
        *FROM_16,
    ),
    "parent": (opens("family.list", "entry.read", until=18),),  # on request, and no account of the case (bl § 47)
    "foster_parent": (  # in a parent's place, and never more than a parent
        opens(*AT_HOME, *CONSENTING, until=18),
        opens(*WHAT_HEALTH_SAYS, *RIGHTS_BOARD, "letter.read", until=16),
        *FROM_16,
    ),
    "appointed_guardian": (
        opens(
            *AT_HOME, *CONSENTING, *OWN_LOG, *WHAT_HEALTH_SAYS, *RIGHTS_BOARD, *COMPLAINING, "letter.read", "plan.agree"
        ),
    ),
    "attorney": (opens(*AT_HOME, *OWN_LOG, *WHAT_HEALTH_SAYS, *RIGHTS_BOARD, *COMPLAINING, "letter.read"),),
    "kin": (opens("family.list", "entry.read"), opens("plan.read", consent="plan")),
}  # fmt: skip
RELATIVES = ("self", "guardian", "parent", "foster_parent", "appointed_guardian", "attorney", "kin")
STAFF_SEATS = [kind for kind in OPENS if kind not in (*RELATIVES, "emergency")]
LEADS = ("child_coordinator", "coordinator", "deputy")
# Those who keep health records: contact with them is itself a health matter (hpl § 21).
HEALTH = {
    "municipal_health", "specialist_health", "mental_health_institution", "child_mental_health", "child_habilitation",
    "gp", "dental",
}  # fmt: skip
# Nobody reads through the seat of a service that has named nobody yet. Were it to say "no", everybody who works there
# would learn from it that there is a case.
SILENT = {"helping_service"}

# What comes with a post or a charge, about whomever: to look up who somebody is and to tell a concern, to say that one
# is close to somebody, to break the glass; to answer for one's own people; to control the log (FOR-2019-03-01-168
# § 14).
POSTS: dict[str, set[str]] = {
    "employed": {
        "absence.record",
        "need.notify",
        "person.search",
        "concern.register",
        "closeness.declare",
        "glass.break",
    },
    "leader": {"role.settle", "look.explain", "closeness.end", "routine.choose"},
    "chief_executive": {"charge.give", "closeness.end", "glass.review"},  # kommuneloven § 13-1
    "delegate": set(),  # can be seated to settle who coordinates; opens nothing by itself
    "inspector": set(),  # can be seated for one inspection; opens nothing by itself
    "at_the_unit": {"register.read", "register.change", "need.answer", "glass.review"},
    "log_controller": {"log.review", "glass.review"},  # of the glass: the one that they are named for
    "data_protection_officer": {"log.review", "numbers.read", "glass.review"},
    "archive_officer": {"numbers.read"},
    "evaluator": {"numbers.read"},
}
CHARGES = (
    "log_controller", "data_protection_officer", "archive_officer", "evaluator", "chief_executive", "delegate",
    "inspector",
)  # fmt: skip
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
    "decisions_proposal": {"rights.read"},
    "decisions_stage": {"rights.read", "decision.read", "complaint.read"},
    "cases_rolechoice": {"coordinator.appoint"},  # and the leader of the one it is about
    "insight_question": {"log.read"},  # of one's own; and the leader who is asked
    "rehabilitation_potentialnote": {"rehabilitation.read"},
    "rehabilitation_rehabgoal": {"rehabilitation.read"},
    "plans_plan": {"plan.read"},
    "plans_goal": {"plan.read"},
    "plans_measure": {"plan.read"},
    "plans_agreement": {"plan.read"},
    **READ_IN_ROOMS,
}
# What hangs on an entry opens with the entry, and the entry is asked for one by one.
WITH_THE_ENTRY = {
    "cases_entry": "id",
    "cases_named": "entry_id",
    "cases_sharing": "entry_id",
    "cases_withholding": "entry_id",
}

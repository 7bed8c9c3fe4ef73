"""What docs/access.md says of each action, tie and audience: a plain sentence for each."""

from dataclasses import dataclass

from langbenk.access.actions import Action
from langbenk.access.standing import Audience, Tie

GROUPS: dict[str, dict[Action, str]] = {
    "Before there is a case": {
        Action.PERSON_SEARCH: "Look up who somebody is, as the population register would answer; never whether there is"
        " a case.",
        Action.CONCERN_REGISTER: "Write down a concern about a child and the family's answer.",
        Action.CONCERN_READ: "Read the concern. Who told it reads back that one.",
        Action.CLOSENESS_DECLARE: "Say that somebody is close to oneself, and be stopped there from now on.",
        Action.CLOSENESS_END: "End what somebody of one's own people has declared, when they have asked for it.",
    },
    "The case": {
        Action.CASE_LIST: "See the person in one's own list of cases.",
        Action.CASE_READ: "Open the case: where it stands, and who sits round the person.",
        Action.COOPERATION_ASSESS: "Assess whether services must cooperate, and who helps already.",
        Action.COOPERATION_READ: "Read that assessment.",
        Action.ROLE_SETTLE: "Choose, in writing and about one's own people, whether somebody who decides on services"
        " may coordinate all the same.",
    },
    "The coordinating unit": {
        Action.BOARD_READ: "See the case on the unit's board.",
        Action.CASE_OPEN: "Take the case from the board.",
        Action.WISH_RECORD: "Write down what the family wishes.",
        Action.RIGHTS_ASSESS: "Test the rights: coordinator, child coordinator, individual plan.",
        Action.RIGHTS_READ: "Read the wishes, the assessments and the decisions.",
        Action.RIGHTS_DECIDE: "Decide on a right.",
        Action.COORDINATOR_APPOINT: "Appoint a coordinator and a deputy.",
    },
    "Seats": {
        Action.SEAT_OFFER: "Offer a service a seat.",
        Action.RELATIVE_SEAT: "Give a seat to somebody of the family or close to it, or to the person.",
        Action.SEAT_END: "End a seat.",
    },
    "The plan": {
        Action.PLAN_OPEN: "Begin a plan.",
        Action.PLAN_READ: "Read the plan.",
        Action.PLAN_WRITE: "Write in the plan.",
        Action.PLAN_FINALISE: "Call the plan final, so that it waits for the family.",
        Action.PLAN_AGREE: "Agree to the plan. From 16 a parent is told kindly that the young person does.",
    },
    "Consent": {
        Action.CONSENT_READ: "Read who may see what by consent, and who is asked.",
        Action.CONSENT_GIVE: "Answer: yes, or a no without penalty.",
        Action.CONSENT_WITHDRAW: "Take a yes back, with effect at once.",
        Action.CONSENT_RECORD: "Write down an answer that was given on paper, or aloud with a witness.",
    },
    "Entries": {
        Action.ENTRY_READ: "Read entries; which ones, the table of readers below says.",
        Action.ENTRY_WRITE: "Write an entry.",
        Action.ENTRY_WITHHOLD: "Keep an entry from a relative or a service.",
        Action.ENTRY_SHARE: "Share an entry on another ground than consent, named and weighed.",
        Action.ENTRY_UNSHARE: "Take such a sharing back: whoever shared it, leads that service, or leads the work.",
    },
    "The record, tasks and messages": {
        Action.RECORD_SIGN: "Sign and lock an entry of one's own.",
        Action.TASK_READ: "See tasks: one's own, those of one's service, and those one may know of as of an entry.",
        Action.TASK_SET: "Set a task.",
        Action.TASK_DO: "Take a task over, put it off, end it. At home, only one's own.",
        Action.MESSAGE_READ: "Read messages: at home one's own, at work those that come to whoever coordinates.",
        Action.MESSAGE_WRITE: "Write a message, or answer one.",
    },
    "Rehabilitation, and questions to outsiders": {
        Action.REHABILITATION_READ: "Read the potential, the goals, what is done, and what came of it.",
        Action.REHABILITATION_WRITE: "Write them; and answer a notice of a possible need.",
        Action.REHABILITATION_NOTIFY: "Tell the coordinating unit of a possible need. It takes no consent to read.",
        Action.OUTSIDER_ASK: "Ask somebody who does not sit there one question, by a link and a code.",
        Action.OUTSIDER_READ: "Read such questions and answers: those of one's own service, and those one would read as"
        " entries.",
    },
    "At home": {
        Action.HOME_READ: "Open the family's own page about the person.",
        Action.DECISION_READ: "Read there what was decided and why, what has happened, and which health services sit"
        " on the bench.",
        Action.FAMILY_LIST: "See the person in the family's own list.",
    },
    "Barriers and emergencies": {
        Action.PROTECTION_READ: "See that an address is protected, against whom, and who is named.",
        Action.PROTECTION_CHANGE: "Protect an address at once; end it, or name one more, two together.",
        Action.GLASS_BREAK: "Open what is shut in an emergency, with a reason, for hours.",
        Action.GLASS_REVIEW: "Go through an emergency afterwards.",
    },
    "Who has looked": {
        Action.LOG_READ: "Read who has looked.",
        Action.LOOK_ASK: "Ask why somebody looked.",
        Action.LOOK_EXPLAIN: "Answer for one's own service.",
        Action.LOG_REVIEW: "Go through unusual reading. It opens no case.",
        Action.NUMBERS_READ: "Read numbers, and no person.",
        Action.CHARGE_GIVE: "Give and end the charges below, and see who has them.",
    },
}


@dataclass(frozen=True)
class Sitting:
    """How somebody comes to stand so, and when it ends by itself; ``grounds`` are ids of provisions; empty
    for a seat that is given by hand, whose ground the deeds know (``bench.grounds``).
    """

    grounds: tuple[str, ...]
    begins: str
    ends: str


ENDS_WITH_THE_JOB = "the job, the service or the seat ends"
THE_CHARGE = "the charge or the last job ends"
THE_NEXT = "the next one begins, or the job, the service or the seat ends"
# Not at 18: child welfare may go on until 25 for those who wish it (barnevernsloven § 3-6), and the home with it.
INSTITUTION_ENDS = "the seat or the home ends; not at 18, for the stay may go on until 25 (bvl § 3-6)"
TIES: dict[Tie, Sitting] = {
    Tie.EMPLOYED: Sitting(("hol-3-4",), "a job in a service bound to cooperate", "the job or the service ends"),
    Tie.LEADER: Sitting(("koml-25-1",), "a job as leader", "the job or the service ends"),
    Tie.AT_THE_UNIT: Sitting(("hol-7-3",), "a job in the coordinating unit", "the job ends"),
    Tie.CHIEF_EXECUTIVE: Sitting(("koml-13-1",), "a charge from a day, given at the command line", THE_CHARGE),
    Tie.DELEGATE: Sitting(("koml-13-1",), "a charge from a day; can then be seated as a decider", THE_CHARGE),
    Tie.INSPECTOR: Sitting(("koml-30-2",), "a charge for one inspection; can then be a supervisor", THE_CHARGE),
    Tie.LOG_CONTROLLER: Sitting(("pjf-14",), "a charge from a day", THE_CHARGE),
    Tie.DATA_PROTECTION_OFFICER: Sitting(("gdpr-37",), "a charge from a day", THE_CHARGE),
    Tie.ARCHIVE_OFFICER: Sitting(("arkl-5",), "a charge from a day", THE_CHARGE),
    Tie.EVALUATOR: Sitting(("lkf-8",), "a charge from a day, for numbers only", THE_CHARGE),
    Tie.REPORTER: Sitting(("hol-3-4",), "tells of a concern where others help already", ENDS_WITH_THE_JOB),
    Tie.CONTACT: Sitting(("hol-3-4",), "tells of a concern", ENDS_WITH_THE_JOB),
    Tie.HELPING_SERVICE: Sitting((), "the service is offered a seat", "the service names somebody, or closes"),
    Tie.TEAM_MEMBER: Sitting((), "offered a seat for their service", ENDS_WITH_THE_JOB),
    Tie.CHILD_COORDINATOR: Sitting(("hol-7-2a",), "appointed", THE_NEXT),
    Tie.COORDINATOR: Sitting(("hol-7-2",), "appointed", THE_NEXT),
    Tie.DEPUTY: Sitting(("hol-7-2a", "hol-7-2"), "appointed with the coordinator", THE_NEXT),
    Tie.HOSPITAL_COORDINATOR: Sitting((), "offered a seat for the hospital", ENDS_WITH_THE_JOB),
    Tie.COORDINATING_UNIT: Sitting(("hol-7-3",), "a case is handed to the unit", "the seat or the unit ends"),
    Tie.INSTITUTION: Sitting((), "a child lives there under a care order", INSTITUTION_ENDS),
    Tie.DECIDER: Sitting((), "asked to settle who coordinates", "the day that was set"),
    Tie.SUPERVISOR: Sitting((), "one inspection", "the inspection's last day"),
    Tie.EMERGENCY: Sitting(
        ("hpl-31", "fvl-13b"), "breaks the glass, with a reason", "hours later, or where an address is protected"
    ),
    Tie.SELF: Sitting((), "is given a seat; it opens from 12", "never by itself"),
    Tie.GUARDIAN: Sitting(("bl-30",), "has parental responsibility", "at 18, or with the responsibility"),
    Tie.PARENT: Sitting((), "is given a seat, on request", "at 18"),
    Tie.FOSTER_PARENT: Sitting((), "is given a seat", "at 18"),
    Tie.APPOINTED_GUARDIAN: Sitting((), "is given a seat, within the mandate", "with the mandate; a child's, at 18"),
    Tie.KIN: Sitting((), "is given a seat, and consented to", "no consent to them holds any more"),
    Tie.ATTORNEY: Sitting((), "has a power of attorney", "the day that was set"),
}

AUDIENCES: dict[Audience, str] = {
    Audience.OWN_SERVICE: "the writer's own service",
    Audience.TEAM: "the team",
    Audience.FAMILY: "the team and the family",
    Audience.NAMED: "named persons only",
}

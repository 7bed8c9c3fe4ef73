"""Every way in which somebody can stand to a person: on the bench with a seat, or without one."""

from enum import StrEnum


class Tie(StrEnum):
    """How an actor stands to a person. A seat is a row with a ground and days; what stands in ``SEATLESS`` is none."""

    EMPLOYED = "employed"  # works today in a service that has the duty to cooperate
    LEADER = "leader"  # leads such a service
    AT_THE_UNIT = "at_the_unit"  # works in the coordinating unit
    CHIEF_EXECUTIVE = "chief_executive"  # kommuneloven § 13-1; gives the other charges
    DELEGATE = "delegate"  # settles disputes for the chief executive: can be seated as a decider
    INSPECTOR = "inspector"  # one inspection (kommuneloven § 30-2): can be seated as a supervisor while it lasts
    LOG_CONTROLLER = "log_controller"  # goes through the log (FOR-2019-03-01-168 § 14)
    DATA_PROTECTION_OFFICER = "data_protection_officer"  # personvernforordningen art. 37–39
    ARCHIVE_OFFICER = "archive_officer"  # arkivlova § 5
    EVALUATOR = "evaluator"  # numbers only

    REPORTER = "reporter"  # told a concern about somebody whom others already help
    CONTACT = "contact"  # the contact person in the service that had the concern
    HELPING_SERVICE = "helping_service"  # a service that helps and has named nobody yet; nobody reads through it
    TEAM_MEMBER = "team_member"
    CHILD_COORDINATOR = "child_coordinator"
    COORDINATOR = "coordinator"
    DEPUTY = "deputy"
    HOSPITAL_COORDINATOR = "hospital_coordinator"  # spesialisthelsetjenesteloven § 2-5 a
    COORDINATING_UNIT = "coordinating_unit"  # held by the unit, not by a name
    INSTITUTION = "institution"  # where a child lives under a care order; held by the institution
    DECIDER = "decider"  # settles who coordinates when services disagree
    SUPERVISOR = "supervisor"  # the county governor, for one inspection and its days
    EMERGENCY = "emergency"  # opened the glass, for hours

    SELF = "self"  # the person whom it is about
    GUARDIAN = "guardian"  # has parental responsibility
    PARENT = "parent"  # a parent without it (barnelova § 47)
    FOSTER_PARENT = "foster_parent"
    APPOINTED_GUARDIAN = "appointed_guardian"  # a verge, within the mandate
    KIN = "kin"  # next of kin, by consent
    ATTORNEY = "attorney"  # has a power of attorney


SEATLESS = frozenset(
    {
        Tie.EMPLOYED,
        Tie.LEADER,
        Tie.AT_THE_UNIT,
        Tie.CHIEF_EXECUTIVE,
        Tie.DELEGATE,
        Tie.INSPECTOR,
        Tie.LOG_CONTROLLER,
        Tie.DATA_PROTECTION_OFFICER,
        Tie.ARCHIVE_OFFICER,
        Tie.EVALUATOR,
    }
)
"""Comes with a post or a charge and is no seat on any bench: it never tells that somebody is known here."""

SILENT = SEATLESS | {Tie.HELPING_SERVICE}
"""Tells its holder nothing. A seat that a whole service holds until it has named somebody opens nothing, and were it to
be told "no", everybody who works there would learn that there is a case.
"""

CHARGES = (
    Tie.CHIEF_EXECUTIVE,
    Tie.DELEGATE,
    Tie.INSPECTOR,
    Tie.LOG_CONTROLLER,
    Tie.DATA_PROTECTION_OFFICER,
    Tie.ARCHIVE_OFFICER,
    Tie.EVALUATOR,
)
"""Given to an employee by name, from a day until a day, and about no one person."""

LEADS = (Tie.CHILD_COORDINATOR, Tie.COORDINATOR, Tie.DEPUTY)
"""Those who lead the work round one person."""

RELATIVES = (
    Tie.SELF,
    Tie.GUARDIAN,
    Tie.PARENT,
    Tie.FOSTER_PARENT,
    Tie.APPOINTED_GUARDIAN,
    Tie.KIN,
    Tie.ATTORNEY,
)
"""Seats held by a person as themselves, under the family hat."""

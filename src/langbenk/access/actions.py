"""Every deed and every kind of reading about a person, by name. A new one needs a grant, a test and a log line."""

from enum import StrEnum


class Action(StrEnum):
    """What an actor asks the door for. The value is what the log keeps; it is never renamed."""

    PERSON_SEARCH = "person.search"
    CONCERN_REGISTER = "concern.register"
    CONCERN_READ = "concern.read"
    CASE_LIST = "case.list"
    CASE_READ = "case.read"
    COOPERATION_ASSESS = "cooperation.assess"
    COOPERATION_READ = "cooperation.read"
    BOARD_READ = "board.read"
    CASE_OPEN = "case.open"
    WISH_RECORD = "wish.record"
    RIGHTS_ASSESS = "rights.assess"
    RIGHTS_READ = "rights.read"
    RIGHTS_DECIDE = "rights.decide"
    COORDINATOR_APPOINT = "coordinator.appoint"
    SEAT_OFFER = "seat.offer"
    SEAT_END = "seat.end"
    PLAN_OPEN = "plan.open"
    PLAN_READ = "plan.read"
    PLAN_WRITE = "plan.write"
    PLAN_FINALISE = "plan.finalise"
    PLAN_AGREE = "plan.agree"
    CONSENT_READ = "consent.read"
    CONSENT_GIVE = "consent.give"
    CONSENT_WITHDRAW = "consent.withdraw"
    HOME_READ = "home.read"
    LOG_READ = "log.read"

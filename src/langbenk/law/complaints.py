"""A complaint that has come in: whether in time, what it should hold, who looks at it, and what must go along.

The day that counts is the day the complaint came, and for a letter the day it was handed to the post (fvl § 30). The
deadline runs from the day the person knew enough to complain (pbrl § 7-5, fvl § 29), and not at all while nobody has
told them. That a form is wrong never makes a complaint late: it can be put right (pbrl § 7-3, fvl § 32).
"""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from langbenk.law.appeal import appeal
from langbenk.law.appeal_kinds import DecisionKind, Route
from langbenk.law.appeal_routes import ROUTES
from langbenk.law.errors import InputError
from langbenk.law.ladder import in_force
from langbenk.law.provision import Provision
from langbenk.law.provisions.dl import DL_148, DL_149
from langbenk.law.provisions.fvl_case import FVL_30, FVL_31
from langbenk.law.provisions.fvl_decided import FVL_35
from langbenk.law.provisions.pbrl import PBRL_7_2, PBRL_7_7
from langbenk.law.rules import RULES
from langbenk.law.texts import complaints as told
from langbenk.law.words import Words


class Form(StrEnum):
    """How a complaint came."""

    LETTER = "letter"
    EMAIL = "email"
    ORAL = "oral"
    PAGE = "page"


class Timeliness(StrEnum):
    """Whether a complaint can be heard, as far as days can tell; a person weighs what days cannot."""

    IN_TIME = "in_time"
    LATE_MAY_BE_HEARD = "late_may_be_heard"
    TOO_LATE = "too_late"
    NO_APPEAL = "no_appeal"


TIMELINESS_WORDS: dict[Timeliness, Words] = {
    Timeliness.IN_TIME: told.IN_TIME,
    Timeliness.LATE_MAY_BE_HEARD: told.LATE_MAY_BE_HEARD,
    Timeliness.TOO_LATE: told.TOO_LATE,
}
"""What the person is told; where there is no appeal, the route itself says where else to turn."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ComplaintCame:
    """What is known of a complaint. Days are Norway's.

    `decision`: the key of the rule ("child-coordinator") or the kind of decision ("plan_social"). `decided`: the day of
    the decision. `knew`: the day the person knew, or should have known, enough to complain; None when they were never
    told and nothing shows that they knew. `came`: the day it reached us. `posted`: for a letter, the day it was handed
    to the post, where that is known.
    """

    decision: str
    decided: date
    knew: date | None
    came: date
    form: Form = Form.LETTER
    posted: date | None = None

    @property
    def kind(self) -> DecisionKind:
        """The kind of decision. Raises InputError for neither a rule's key nor a kind."""
        return decision_kind(self.decision)

    @property
    def made(self) -> date:
        """The day that counts: the day it came, or was handed to the post (fvl § 30)."""
        return self.posted if self.posted and self.form is Form.LETTER else self.came


@dataclass(frozen=True, slots=True)
class Heard:
    """Whether a complaint is in time.

    `last_day` is None while the deadline does not run, and where there is no appeal. `latest_ever` is the last day on
    which a late complaint may be heard. `doubt` is what a person must settle, where the law leaves it open. `grounds`
    are those in force on the day the complaint was made.
    """

    timeliness: Timeliness
    last_day: date | None
    latest_ever: date | None
    words: Words
    grounds: tuple[Provision, ...]
    doubt: Words | None = None


def decision_kind(decision: str) -> DecisionKind:
    """The kind of decision of a rule's key or a kind's own name. Raises InputError for anything else."""
    if decision in RULES:
        return RULES[decision].appeal
    try:
        return DecisionKind(decision)
    except ValueError:
        raise InputError("decision", f"takes one of {', '.join((*RULES, *DecisionKind))}") from None


def timeliness(complaint: ComplaintCame) -> Heard:
    """Whether the complaint is in time, may be heard though late, or comes too late.

    In time: made by the last day (pbrl § 7-5, fvl § 29; counted by domstolloven §§ 148 and 149), or before any deadline
    runs. Late: may be heard for special reasons, or where the person is not to blame (fvl § 31 first paragraph), up to
    one year after the decision (third paragraph). Raises InputError for days that cannot be in that order.
    """
    _must_follow(complaint)
    route = ROUTES[complaint.kind].on(complaint.made)
    if route.weeks is None:
        return Heard(Timeliness.NO_APPEAL, None, None, route.says, route.grounds)
    latest = appeal(complaint.kind, complaint.decided).latest_ever
    last_day = appeal(complaint.kind, complaint.knew).last_day if complaint.knew else None
    over_a_year = latest is not None and complaint.made > latest
    if last_day is None or complaint.made <= last_day:
        words = TIMELINESS_WORDS[Timeliness.IN_TIME] if last_day else told.NEVER_TOLD
        grounds = _counted(route, complaint.made, *((FVL_31,) if over_a_year else ()))
        doubt = told.OVER_A_YEAR if over_a_year else None
        return Heard(Timeliness.IN_TIME, last_day, latest, words, grounds, doubt)
    if over_a_year:
        grounds = in_force((FVL_31, FVL_35), complaint.made)
        return Heard(Timeliness.TOO_LATE, last_day, latest, TIMELINESS_WORDS[Timeliness.TOO_LATE], grounds)
    grounds = _counted(route, complaint.made, FVL_31)
    words = TIMELINESS_WORDS[Timeliness.LATE_MAY_BE_HEARD]
    return Heard(Timeliness.LATE_MAY_BE_HEARD, last_day, latest, words, grounds)


def by_patients_act(kind: DecisionKind) -> bool:
    """Whether complaints of this kind follow pbrl chapter 7: four weeks, written and signed, with the ombud's help."""
    return PBRL_7_2 in ROUTES[kind].grounds


def _counted(route: Route, on: date, *more: Provision) -> tuple[Provision, ...]:
    """What the deadline of a route rests on, and how it is counted; `more` last, without doubles."""
    by_health = (PBRL_7_7,) if by_patients_act(route.decision) else ()
    return in_force(dict.fromkeys((*route.grounds, *by_health, FVL_30, DL_148, DL_149, *more)), on)


def _must_follow(complaint: ComplaintCame) -> None:
    """Raise InputError where a day comes before one that it must follow."""
    if complaint.knew is not None and complaint.knew < complaint.decided:
        raise InputError("knew", "takes a day on or after the day of the decision")
    if complaint.came < complaint.decided:
        raise InputError("came", "takes a day on or after the day of the decision")
    if complaint.posted is not None and not complaint.decided <= complaint.posted <= complaint.came:
        raise InputError("posted", "takes a day between the decision and the day the letter came")

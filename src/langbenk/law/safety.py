"""The duties that need no consent: report to child welfare, avert a crime, act on danger, and what is answered back.

A checklist for a person in a hurry. It asks nothing about anybody, so that there is nothing to store: a report to child
welfare is written where child welfare receives it, never in a case that others share.
"""

from dataclasses import dataclass
from datetime import date

from langbenk.law.duties import PERSONAL, carried, kind_of_service
from langbenk.law.ladder import in_force
from langbenk.law.provision import Carry, Provision
from langbenk.law.provisions.bvl import BVL, BVL_13_2, BVL_13_3
from langbenk.law.provisions.bvl_case import BVL_13_4
from langbenk.law.provisions.fvl import FVL_13A, FVL_13B
from langbenk.law.provisions.hpl import HPL_31, HPL_33
from langbenk.law.provisions.strl import STRL_196
from langbenk.law.services import HEALTH, OUTSIDE, SPECIALIST, Service
from langbenk.law.texts import safety as told
from langbenk.law.words import Words


@dataclass(frozen=True, slots=True)
class SafetyLine:
    """One line of the checklist, with the provisions it rests on; none where it is advice and no rule."""

    text: Words
    grounds: tuple[Provision, ...] = ()


@dataclass(frozen=True, slots=True)
class EmergencyNumber:
    """A number to call: as it is written, as it is dialled, who answers, and when to call it."""

    written: str
    dialled: str
    who: Words
    when: Words


@dataclass(frozen=True, slots=True)
class ReportDuty:
    """The duty to report of those who work in one kind of service: in words, and where it stands, its own act first."""

    text: Words
    grounds: tuple[Provision, ...]


NUMBERS = (
    EmergencyNumber("112", "112", told.POLICE, told.IN_DANGER),
    EmergencyNumber("113", "113", told.AMBULANCE, told.HURT),
    EmergencyNumber("116 111", "116111", told.ALARM_TELEPHONE, told.AT_ANY_HOUR),
)
"""Who answers around the clock. The alarm telephone for children and young people is free, and takes calls from adults
too (116111.no)."""

REPORT_WHEN = tuple(SafetyLine(words, (BVL_13_2,)) for words in told.REPORT_WHEN)
"""What makes the duty: one is enough (bvl § 13-2 first paragraph; the sector acts say the same)."""

DO_NOW = (
    SafetyLine(told.CALL, (FVL_13A,)),
    SafetyLine(told.REPORT_YOURSELF, (BVL_13_2,)),
    SafetyLine(told.SEND_IT, ()),
    SafetyLine(told.KEEP_IT_IN_YOUR_SERVICE, ()),
    SafetyLine(told.TELL_THE_FAMILY, ()),
)
FORWARDED = SafetyLine(told.FORWARDED, (HPL_33,))
"""In a health institution somebody is named to pass reports on (hpl § 33 fourth paragraph)."""

DO_NOT = (
    SafetyLine(told.NEVER_IN_THE_CASE, ()),
    SafetyLine(told.NEVER_TELL_THE_OTHERS, ()),
    SafetyLine(told.NEVER_WAIT, (BVL_13_2,)),
    SafetyLine(told.NEVER_INVESTIGATE, ()),
    SafetyLine(told.NEVER_PROMISE, (BVL_13_2,)),
)
AFTERWARDS = (
    SafetyLine(told.CONFIRMED, (BVL_13_3,)),
    SafetyLine(told.INVESTIGATED, (BVL_13_3,)),
    SafetyLine(told.CLOSED, (BVL_13_3,)),
    SafetyLine(told.ORDERED, (BVL_13_4,)),
)
BESIDE = (SafetyLine(told.AVERT, (STRL_196,)), SafetyLine(told.DANGER, (FVL_13B,)))
BESIDE_HEALTH = SafetyLine(told.ALERT, (HPL_31,))


def report_duty(service: str, on: date) -> ReportDuty:
    """The duty to report of those who work in this kind of service on the day.

    Outside the acts it turns on who works there (`duties.PERSONAL`). The child welfare service receives reports; its
    own have no provision of this kind. Raises InputError for an unknown kind.
    """
    kind = kind_of_service(service)
    if kind is Service.CHILD_WELFARE:
        return ReportDuty(told.YOU_ARE_CHILD_WELFARE, ())
    if kind in OUTSIDE:
        return ReportDuty(told.MAY_BE_BOUND, in_force(PERSONAL, on))
    found = dict.fromkeys(duty.provision for duty in carried(service, on, Carry.REPORT_CHILD_WELFARE))
    return ReportDuty(told.YOU_ARE_BOUND, tuple(sorted(found, key=lambda provision: provision.act is BVL)))


def do_now(service: str) -> tuple[SafetyLine, ...]:
    """What to do now, in order; in a health institution also who passes it on. InputError for an unknown kind."""
    return (*DO_NOW, FORWARDED) if kind_of_service(service) in SPECIALIST else DO_NOW


def beside(service: str) -> tuple[SafetyLine, ...]:
    """What one must or may do beside the report; health personnel also alert. InputError for an unknown kind."""
    return (*BESIDE, BESIDE_HEALTH) if kind_of_service(service) in HEALTH else BESIDE

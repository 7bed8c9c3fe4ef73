"""What a young person decides without their parents: a guardian's yes does not count there."""

from datetime import date

from langbenk.access.standing import Part
from langbenk.law.ages import ADULT, Person
from langbenk.law.rules.who_consents import who_consents
from langbenk.law.young import Circumstances, Matter, Party

__all__ = ["MATTERS", "Matter", "decides_alone", "own_age"]

MATTERS = {
    Part.PLAN: Matter.HEALTH_INFORMATION,
    Part.HEALTH: Matter.HEALTH_INFORMATION,
    Part.SCHOOL: Matter.SCHOOL,
    Part.CHILD_WELFARE: Matter.CHILD_WELFARE,
    Part.EVERYDAY: Matter.GENERAL,
}
"""What each kind of information is in the eyes of the law: a plan holds what the health services know."""


def decides_alone(who: Person, matter: Matter, *, on: date) -> tuple[str, ...]:
    """The ids of the provisions by which a young person alone may consent in this matter on a day,
    such as pasient- og brukerrettighetsloven § 4-3 and helsepersonelloven § 22; none while the guardians consent.

    Age is all that is known here: whoever is old enough is taken to be able to decide, as the acts do.
    """
    ruling = who_consents(matter, Circumstances(on, who))
    return tuple(ground.id for ground in ruling.grounds) if ruling.parties == (Party.YOUNG_PERSON,) else ()


def own_age(part: Part, *, on: date) -> int:
    """The age from which somebody alone lets others see this kind of information, by the rules of a day; never above
    18. In the general matters of a 16 or 17 year old, and in child welfare from 15, the acts give no one answer: the
    guardians are asked.
    """
    ages = range(ADULT + 1)
    return next(age for age in ages if decides_alone(Person(age=age), MATTERS[part], on=on))

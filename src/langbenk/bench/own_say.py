"""What a young person decides without their parents: a guardian's yes does not count there."""

from datetime import date

from langbenk.law.ages import Person
from langbenk.law.rules.who_consents import who_consents
from langbenk.law.young import Circumstances, Matter, Party

__all__ = ["Matter", "decides_alone"]


def decides_alone(who: Person, matter: Matter, *, on: date) -> tuple[str, ...]:
    """The ids of the provisions by which a young person alone may consent in this matter on a day,
    such as pasient- og brukerrettighetsloven § 4-3 and helsepersonelloven § 22; none while the guardians consent.

    Age is all that is known here: whoever is old enough is taken to be able to decide, as the acts do.
    """
    ruling = who_consents(matter, Circumstances(on, who))
    return tuple(ground.id for ground in ruling.grounds) if ruling.parties == (Party.YOUNG_PERSON,) else ()

"""Whose yes to a plan counts."""

from datetime import date

from langbenk.access.actions import Action
from langbenk.access.standing import Tie
from langbenk.bench.door import Opened
from langbenk.bench.own_say import Matter, decides_alone
from langbenk.law.ages import Person

STANDS_FOR_ITSELF = frozenset({Tie.SELF, Tie.APPOINTED_GUARDIAN})


def asked_to_agree(opened: Opened, who: Person, *, on: date) -> bool:
    """Whether the yes of whoever came in counts on this day: a guardian's until the young person decides alone on
    health care, from then on the young person's own (pasient- og brukerrettighetsloven § 4-3).
    """
    if Action.PLAN_AGREE not in opened.may:
        return False
    return not decides_alone(who, Matter.HEALTH, on=on) or bool(opened.ties & STANDS_FOR_ITSELF)

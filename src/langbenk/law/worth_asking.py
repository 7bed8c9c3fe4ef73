"""What is worth asking about: the entitlements in force that may be for this person, the likeliest first.

Never "you have a right to": a list of what to ask about, not a decision. Doubt never takes anything off it. Only an age
that is known and outside, or facts that are all known to be no, does; and `the_rest` still holds those.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from langbenk.law.ages import Person
from langbenk.law.answer import Answer, all_of
from langbenk.law.entitlement import Entitlement
from langbenk.law.entitlements import ALL
from langbenk.law.inquiry import NOBODY
from langbenk.law.tree import leaves, open_leaves

Facts = Mapping[str, Answer]


@dataclass(frozen=True, slots=True)
class _Asking:
    """What is known when somebody asks: the facts by name, the day, and whose age it is."""

    facts: Facts
    on: date
    person: Person

    @property
    def known(self) -> dict[str, Answer]:
        """The facts that are answered, and what the age tells. Nothing is assumed of the others."""
        answered = {name: answer for name, answer in self.facts.items() if answer is not Answer.UNKNOWN}
        return answered | self.person.known(self.on)

    def fits(self, entitlement: Entitlement) -> Answer:
        """Whether it may be for this person: yes, known not to be, or not known yet."""
        return all_of((entitlement.ages.covers(self.person, self.on), entitlement.maybe.answer(self.known)))

    def rank(self, entitlement: Entitlement) -> int:
        """0 for what a known fact speaks for, 1 for what is for everyone, 2 for what is not known yet."""
        if self.fits(entitlement) is Answer.UNKNOWN:
            return 2
        return 0 if any(leaves(entitlement.maybe)) else 1


def worth_asking(facts: Facts, *, on: date, person: Person = NOBODY) -> tuple[Entitlement, ...]:
    """The entitlements in force on the day `on` that may be for the person.

    First those that a known fact speaks for, then those that are for everyone, last those not known yet; within each
    in the order of the catalogue. Left out are only those whose ages are known not to fit, and those whose signs are
    all known to be no.
    """
    asking = _Asking(facts, on, person)
    found = [each for each in ALL if each.in_force(on) and asking.fits(each) is not Answer.NO]
    return tuple(sorted(found, key=asking.rank))


def the_rest(facts: Facts, *, on: date, person: Person = NOBODY) -> tuple[Entitlement, ...]:
    """What is in force on the day `on` and not in `worth_asking`: kept one step away, never gone."""
    shown = set(worth_asking(facts, on=on, person=person))
    return tuple(each for each in ALL if each.in_force(on) and each not in shown)


def speaks_for(entitlement: Entitlement, facts: Facts, *, on: date, person: Person = NOBODY) -> Answer:
    """Whether it may be for the person: yes, no, or not known yet. It says nothing about having a right."""
    return _Asking(facts, on, person).fits(entitlement)


def still_to_ask(entitlement: Entitlement, facts: Facts, *, on: date, person: Person = NOBODY) -> tuple[str, ...]:
    """The facts that would tell whether it may be for the person, those that settle it alone first."""
    asking = _Asking(facts, on, person)
    if entitlement.maybe.answer(asking.known) is not Answer.UNKNOWN:
        return ()
    found = sorted(open_leaves(entitlement.maybe, asking.known), key=lambda leaf: not leaf[1])
    return tuple(leaf.name for leaf, _ in found if leaf.asked)

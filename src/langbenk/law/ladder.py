"""A ladder: rungs in the law's order, of which the first whose condition holds answers.

Used where the question is "who?" and not "whether?". A rung that is unknown stops the climb: then the facts that it
waits for must be found out first, and the answer is to assess.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from langbenk.law.answer import Answer
from langbenk.law.provision import Period, Provision
from langbenk.law.tree import All, Known, Node, open_leaves
from langbenk.law.words import Words
from langbenk.law.young import Manner, Party, manner_words

ALWAYS = All()
"""The last rung: no condition."""

AT_ANY_TIME = Period(None)


@dataclass(frozen=True, slots=True)
class Rung:
    """If `when` holds, within `period`: these parties, in this manner, on these grounds."""

    when: Node
    parties: tuple[Party, ...]
    manner: Manner
    grounds: tuple[Provision, ...]
    period: Period = AT_ANY_TIME


@dataclass(frozen=True, slots=True)
class Ruling:
    """Who, in which manner, on which grounds in force; `missing` are the facts to find out when it must be assessed."""

    parties: tuple[Party, ...]
    manner: Manner
    grounds: tuple[Provision, ...]
    missing: tuple[str, ...] = ()

    @property
    def words(self) -> Words:
        """The ruling in a sentence."""
        return manner_words(self.manner, self.parties)


def climb(rungs: Sequence[Rung], known: Known, on: date) -> Ruling:
    """The first rung that holds on the day `on`. The last rung of every ladder has no condition."""
    for rung in rungs:
        answer = rung.when.answer(known) if rung.period.holds(on) else Answer.NO
        if answer is Answer.YES:
            return Ruling(rung.parties, rung.manner, in_force(rung.grounds, on))
        if answer is Answer.UNKNOWN:
            asked = tuple(leaf.name for leaf, _ in open_leaves(rung.when, known) if leaf.asked)
            return Ruling((), Manner.ASSESS, in_force(rung.grounds, on), asked)
    return Ruling((), Manner.ASSESS, ())


def in_force(grounds: Iterable[Provision], on: date) -> tuple[Provision, ...]:
    """The grounds that hold on the day."""
    return tuple(ground for ground in grounds if ground.in_force(on))

"""What the municipality means to do within so many days, and that is no step and no matter of a case."""

from dataclasses import dataclass

from langbenk.law.provision import Provision
from langbenk.law.provisions.fvl import FVL_11, FVL_11A
from langbenk.law.provisions.hol import HOL_7_2A
from langbenk.law.provisions.hpl import HPL_39


@dataclass(frozen=True)
class Habit:
    """Something that the municipality means to do within so many days, or so many days before a day that is known, and
    that is no step and no matter of a case. ``before``: counted back from that day.
    """

    key: str
    ground: Provision
    target_days: int
    before: bool = False


HABITS = {
    one.key: one
    for one in (
        Habit("message", FVL_11A, 3),
        Habit("signature", HPL_39, 7),
        Habit("prepare", HOL_7_2A, 365, before=True),
        Habit("announce", FVL_11, 30, before=True),
    )
}
"""How soon a message is answered, and an entry signed; how long before a step in a life one begins to prepare for it,
and tells the family of it once more. The law names no day for any of them.
"""

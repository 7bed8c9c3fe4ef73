"""Unusual reading, one kind in each file: its definition, its numbers and where they come from. No black box.

A signal is no verdict: it says where somebody should look. Every number here is a local target; the law sets none
(FOR-2019-03-01-168 §§ 13, 14 and Normen's fact sheet 15 ask that the log is gone through, not how).
"""

from langbenk.insight.signals import (
    after_the_seat,
    before_leaving,
    broken_glass,
    far_away,
    glass_round_one,
    many_persons,
    protected_persons,
    same_number,
    same_surname,
)
from langbenk.insight.signals.signal import Hit, Signal

__all__ = ["ALL", "Hit", "Signal"]

ALL: tuple[Signal, ...] = (
    broken_glass.SIGNAL,
    glass_round_one.SIGNAL,
    protected_persons.SIGNAL,
    same_surname.SIGNAL,
    same_number.SIGNAL,
    after_the_seat.SIGNAL,
    before_leaving.SIGNAL,
    far_away.SIGNAL,
    many_persons.SIGNAL,
)

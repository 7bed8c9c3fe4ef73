"""What happened to the catalogue on which day: provisions that began, ended or were changed, and terms renamed."""

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from langbenk.law.provision import Provision
from langbenk.law.provisions import ALL
from langbenk.law.provisions.pbrl_persons import PBRL_4_3
from langbenk.law.words import Words


class Event(StrEnum):
    """What can happen to a provision."""

    BEGAN = "began"
    ENDED = "ended"
    RENEWED = "renewed"
    CHANGED = "changed"


@dataclass(frozen=True, slots=True)
class Moment:
    """One thing that happened to a provision on a day: by which act, and for a change what became new."""

    on: date
    event: Event
    provision: Provision
    by: str
    what: Words | None = None


@dataclass(frozen=True, slots=True)
class Term:
    """A term of the law that got another name on a day. The old one still finds the new one in a search."""

    before: Words
    after: Words
    on: date
    by: str
    ground: Provision

    @property
    def names(self) -> tuple[str, ...]:
        """Every Norwegian name of it, old and new, so that a search for one finds the other."""
        return (self.before.nb, self.before.nn, self.after.nb, self.after.nn)

    def name(self, on: date) -> Words:
        """What the thing is called on the day `on`."""
        return self.after if on >= self.on else self.before


DECISION_COMPETENCE = Term(
    before=Words("samtykkekompetanse", "samtykkekompetanse", "consent competence (samtykkekompetanse)"),
    after=Words("beslutningskompetanse", "avgjerdskompetanse", "decision competence (beslutningskompetanse)"),
    on=date(2026, 6, 1),
    by="LOV-2025-06-20-67",
    ground=PBRL_4_3,
)

TERMS = (DECISION_COMPETENCE,)
"""Every term that the product knows by two names."""


def moments(provision: Provision) -> tuple[Moment, ...]:
    """Everything known to have happened to a provision, oldest first. A period right after another renews it."""
    ends = {period.end for period in provision.periods}
    starts = {period.start for period in provision.periods}
    found = [Moment(change.on, Event.CHANGED, provision, change.by, change.what) for change in provision.changes]
    for period in provision.periods:
        if period.start:
            event = Event.RENEWED if period.start in ends else Event.BEGAN
            found.append(Moment(period.start, event, provision, period.by))
        if period.end and period.end not in starts:
            found.append(Moment(period.end, Event.ENDED, provision, ""))
    return tuple(sorted(found, key=lambda moment: moment.on))


def happened(first: date, last: date | None = None) -> tuple[Moment, ...]:
    """What happened in the catalogue from `first` to `last`, both included (`last` left out: on that one day)."""
    until = (last or first) + timedelta(days=1)
    everything = (moment for provision in ALL for moment in moments(provision))
    return tuple(sorted((each for each in everything if first <= each.on < until), key=lambda moment: moment.on))

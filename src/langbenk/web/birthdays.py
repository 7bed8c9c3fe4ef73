"""The birthday that changes who decides, announced before it comes: what changes, for whom, and what to do now."""

from dataclasses import dataclass
from datetime import date
from itertools import groupby
from operator import attrgetter

from langbenk.cases.sheets.child import Child
from langbenk.law.birthdays import BirthdayChange, coming
from langbenk.law.words import Words

DAYS_BEFORE = 180
"""So many days before the birthday it is announced: the municipality's own target, no act sets one."""

ANNOUNCED = (12, 15, 16, 18)

YOUNG, GUARDIANS, STAFF = "young", "guardians", "staff"

NOW: dict[str, dict[int, Words]] = {
    YOUNG: {
        15: Words(
            "Tenk over hvem som skal få se det som handler om skolen. Fra den dagen svarer du selv.",
            "Tenk over kven som skal få sjå det som handlar om skulen. Frå den dagen svarar du sjølv.",
            "Think about who shall see what is about school. From that day you answer yourself.",
        ),
        16: Words(
            "Tenk over hvem som skal få se planen din og det som handler om helse. Fra den dagen svarer du selv, også "
            "om foreldrene dine.",
            "Tenk over kven som skal få sjå planen din og det som handlar om helse. Frå den dagen svarar du sjølv, òg "
            "om foreldra dine.",
            "Think about who shall see your plan and what is about health. From that day you answer yourself, also "
            "about your parents.",
        ),
    },
    GUARDIANS: {
        15: Words(
            "Snakk sammen om hvem som skal få se det som handler om skolen. Ja-ene deres til det slutter å gjelde den "
            "dagen, og {name} svarer selv.",
            "Snakk saman om kven som skal få sjå det som handlar om skulen. Ja-a dykkar til det sluttar å gjelde den "
            "dagen, og {name} svarar sjølv.",
            "Talk together about who shall see what is about school. Your yeses to that stop counting that day, and "
            "{name} answers.",
        ),
        16: Words(
            "Snakk sammen om hvem som skal få se planen og det som handler om helse. Ja-ene deres til det slutter å "
            "gjelde den dagen. Vil {name} at dere fortsatt ser planen, sier {name} ja selv.",
            "Snakk saman om kven som skal få sjå planen og det som handlar om helse. Ja-a dykkar til det sluttar å "
            "gjelde den dagen. Vil {name} at de framleis ser planen, seier {name} ja sjølv.",
            "Talk together about who shall see the plan and what is about health. Your yeses to that stop counting "
            "that day. If {name} wants you to go on seeing the plan, {name} says yes.",
        ),
        18: Words(
            "Plassen deres på benken slutter den dagen. Snakk med {name} om hva dere fortsatt skal få vite.",
            "Plassen dykkar på benken sluttar den dagen. Snakk med {name} om kva de framleis skal få vite.",
            "Your seat on the bench ends that day. Talk with {name} about what you shall still know.",
        ),
    },
    STAFF: {
        15: Words(
            "Spør {name} nå hvilke samtykker om skole som skal stå, så alt er klart den dagen.",
            "Spør {name} no kva samtykke om skule som skal stå, så alt er klart den dagen.",
            "Ask {name} now which consents about school shall stand, so that all is ready that day.",
        ),
        16: Words(
            "Spør {name} nå hvilke samtykker som skal stå, og om foreldrene fortsatt skal se planen. Gi {name} en egen "
            "plass på benken hvis den mangler.",
            "Spør {name} no kva samtykke som skal stå, og om foreldra framleis skal sjå planen. Gi {name} ein eigen "
            "plass på benken om han manglar.",
            "Ask {name} now which consents shall stand, and whether the parents shall go on seeing the plan. Give "
            "{name} their own seat on the bench if it is missing.",
        ),
        18: Words(
            "Foreldrenes plasser slutter den dagen. Spør {name} hvem som skal sitte på benken videre.",
            "Plassane til foreldra sluttar den dagen. Spør {name} kven som skal sitje på benken vidare.",
            "The parents' seats end that day. Ask {name} who shall sit on the bench from then on.",
        ),
    },
}
"""What to do before the day, by who reads it and by the age."""


@dataclass(frozen=True)
class Change:
    """One thing that changes, and the provisions that say so."""

    text: str
    grounds: tuple[str, ...]


@dataclass(frozen=True)
class Birthday:
    """All that changes on one day, and what to do before it; ``is_today`` on the day itself."""

    day: date
    age: int
    is_today: bool
    changes: tuple[Change, ...]
    now: str


def birthdays_ahead(child: Child, *, on: date, reader: str, language: str) -> tuple[Birthday, ...]:
    """What comes within ``DAYS_BEFORE``, as ``reader`` (``YOUNG``, ``GUARDIANS`` or ``STAFF``) needs to know it."""
    if child.born is None:
        return ()
    changes = [change for change in coming(child.born, on, DAYS_BEFORE) if change.age in ANNOUNCED]
    return tuple(
        _birthday(day, list(those), child.given_name, on, reader, language)
        for day, those in groupby(changes, key=attrgetter("day"))
    )


def _birthday(day: date, changes: list[BirthdayChange], name: str, on: date, reader: str, language: str) -> Birthday:
    told = {YOUNG: "for_young_person", GUARDIANS: "for_guardians", STAFF: "for_staff"}[reader]
    age = changes[0].age
    now = NOW[reader].get(age)
    return Birthday(
        day=day,
        age=age,
        is_today=day == on,
        changes=tuple(
            Change(getattr(change, told).say(language).format(name=name), tuple(one.id for one in change.grounds))
            for change in changes
        ),
        now=now.say(language).format(name=name) if now and day > on else "",
    )

"""The birthday that changes who decides, announced before it comes: what changes, for whom, and what to do now."""

from dataclasses import dataclass
from datetime import date
from itertools import groupby
from operator import attrgetter

from langbenk.cases.sheets.child import Child
from langbenk.law.birthdays import BirthdayChange, coming
from langbenk.law.ladder import in_force
from langbenk.law.provision import Provision
from langbenk.law.provisions.bl import BL_31, BL_33
from langbenk.law.provisions.hol import HOL_7_2
from langbenk.law.provisions.hpl_secrecy import HPL_22
from langbenk.law.provisions.oppl import OPPL_24_5
from langbenk.law.provisions.pbrl_persons import PBRL_3_4, PBRL_4_3, PBRL_4_4, PBRL_5_1
from langbenk.law.words import Words

DAYS_BEFORE = 180
"""So many days before the birthday it is announced: the municipality's own target, no act sets one."""

ANNOUNCED = (12, 15, 16, 18)

YOUNG, GUARDIANS, STAFF = "young", "guardians", "staff"

NOW: dict[str, dict[int, Words]] = {
    YOUNG: {
        12: Words(
            "Tenk over hva du vil si selv, og om det er noe du vil holde for deg selv. Fra du er 12, kan du lese "
            "planen din og se hvem som har sett det som står om deg. Lurer du på noe, så spør en av dem som hjelper "
            "deg.",
            "Tenk over kva du vil seie sjølv, og om det er noko du vil halde for deg sjølv. Frå du er 12, kan du lese "
            "planen din og sjå kven som har sett det som står om deg. Lurer du på noko, så spør ein av dei som hjelper "
            "deg.",
            "Think about what you want to say yourself, and whether there is something you want to keep to yourself. "
            "From 12 you can read your plan and see who has looked at what stands about you. If you wonder about "
            "something, ask one of those who help you.",
        ),
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
        18: Words(
            "Tenk over om foreldrene dine fortsatt skal se det som står her. Plassene deres slutter den dagen, og bare "
            "du kan si ja. Spør i god tid om du får en koordinator videre.",
            "Tenk over om foreldra dine framleis skal sjå det som står her. Plassane deira sluttar den dagen, og berre "
            "du kan seie ja. Spør i god tid om du får ein koordinator vidare.",
            "Think about whether your parents shall go on seeing what stands here. Their seats end that day, and only "
            "you can say yes. Ask in good time whether you will have a coordinator from then on.",
        ),
    },
    GUARDIANS: {
        12: Words(
            "Les dette sammen med {name}. Fra den dagen kan {name} lese planen, se hvem som har sett, og be om at noe "
            "om helsen ikke blir fortalt til dere. Snakk sammen om hva {name} vil ha for seg selv.",
            "Les dette saman med {name}. Frå den dagen kan {name} lese planen, sjå kven som har sett, og be om at noko "
            "om helsa ikkje blir fortalt til dykk. Snakk saman om kva {name} vil ha for seg sjølv.",
            "Read this together with {name}. From that day {name} can read the plan, see who has looked, and ask that "
            "something about health is not told to you. Talk together about what {name} wants to keep.",
        ),
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
        12: Words(
            "Gi {name} en egen plass på benken før den dagen hvis den mangler. Uten den åpner dagen ingenting. Snakk "
            "med {name} om hva som ikke skal fortelles hjemme.",
            "Gi {name} ein eigen plass på benken før den dagen om han manglar. Utan han opnar dagen ingenting. Snakk "
            "med {name} om kva som ikkje skal fortelast heime.",
            "Give {name} their own seat on the bench before that day if it is missing. Without it the day opens "
            "nothing. Talk with {name} about what shall not be told at home.",
        ),
        15: Words(
            "Spør {name} nå hvilke samtykker om skole som skal stå, så alt er klart den dagen.",
            "Spør {name} no kva samtykke om skule som skal stå, så alt er klart den dagen.",
            "Ask {name} now which consents about school shall stand, so that all is ready that day.",
        ),
        16: Words(
            "Spør {name} nå hvilke samtykker som skal stå, og om foreldrene fortsatt skal se planen.",
            "Spør {name} no kva samtykke som skal stå, og om foreldra framleis skal sjå planen.",
            "Ask {name} now which consents shall stand, and whether the parents shall go on seeing the plan.",
        ),
        18: Words(
            "Foreldrenes plasser slutter den dagen. Spør {name} hvem som skal sitte på benken videre.",
            "Plassane til foreldra sluttar den dagen. Spør {name} kven som skal sitje på benken vidare.",
            "The parents' seats end that day. Ask {name} who shall sit on the bench from then on.",
        ),
    },
}
"""What to do before the day, by who reads it and by the age."""

RESTS_ON: dict[str, dict[int, tuple[Provision, ...]]] = {
    YOUNG: {12: (PBRL_3_4, PBRL_5_1), 15: (OPPL_24_5,), 16: (HPL_22, PBRL_4_3), 18: (BL_33, HOL_7_2)},
    GUARDIANS: {12: (BL_31, PBRL_3_4), 15: (OPPL_24_5,), 16: (HPL_22, PBRL_3_4), 18: (BL_33,)},
    STAFF: {12: (PBRL_3_4, PBRL_4_4, PBRL_5_1), 15: (OPPL_24_5,), 16: (HPL_22, PBRL_4_3), 18: (BL_33, HOL_7_2)},
}
"""The provisions behind ``NOW``. Those of a day are the ones in force on it."""


@dataclass(frozen=True)
class Change:
    """One thing that changes, and the provisions that say so."""

    text: str
    grounds: tuple[str, ...]


@dataclass(frozen=True)
class Birthday:
    """All that changes on one day, and what to do before it, with its provisions; ``is_today`` on the day itself."""

    day: date
    age: int
    is_today: bool
    changes: tuple[Change, ...]
    now: str
    now_grounds: tuple[str, ...]


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
    # No page opens to a child before 12, so at 12 the day itself is the first on which the child can read this.
    said = day > on or (reader, age) == (YOUNG, 12)
    return Birthday(
        day=day,
        age=age,
        is_today=day == on,
        changes=tuple(
            Change(getattr(change, told).say(language).format(name=name), tuple(one.id for one in change.grounds))
            for change in changes
        ),
        now=NOW[reader][age].say(language).format(name=name) if said else "",
        now_grounds=tuple(one.id for one in in_force(RESTS_ON[reader][age], day)) if said else (),
    )

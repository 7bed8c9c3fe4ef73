"""How a provision stands on a day, in a sentence or two: does it hold, since when, what is it now?"""

from datetime import date, timedelta

from langbenk.law.days import day_in_words
from langbenk.law.provision import OLDER_SECTION, Period, Provision, Status
from langbenk.law.provisions import BY_ID
from langbenk.law.timeline import TERMS
from langbenk.law.words import LANGUAGES, Words

ADOPTED = Words(
    "Vedtatt, men ikke i kraft ennå.", "Vedteken, men ikkje i kraft enno.", "Adopted, but not yet in force."
)
HOLDS = Words("Gjelder denne dagen.", "Gjeld denne dagen.", "In force on this day.")
SINCE = Words("Gjelder fra {day}.", "Gjeld frå {day}.", "In force from {day}.")
TO_COME = Words("Gjelder først fra {day}.", "Gjeld først frå {day}.", "In force only from {day}.")
UNTIL = Words("Gjaldt til og med {day}.", "Gjaldt til og med {day}.", "In force up to and including {day}.")
NOW = Words("Nå: {now}.", "No: {now}.", "Now: {now}.")
CONTENT_SINCE = Words(
    "Innholdet her gjelder fra {day}.", "Innhaldet her gjeld frå {day}.", "What is said here holds from {day}."
)
OLDER_CONTENT = Words(
    "Innholdet her gjelder fra {day}. Hva som sto før, har vi ikke lest.",
    "Innhaldet her gjeld frå {day}. Kva som stod før, har vi ikkje lese.",
    "What is said here holds from {day}. What stood before, we have not read.",
)
CALLED = Words("Begrepet er {term} denne dagen.", "Omgrepet er {term} denne dagen.", "The term is {term} on this day.")


def standing(provision: Provision, period: Period | None, on: date) -> Words:
    """Whether the provision holds on the day `on`, and where to look otherwise; `period` is the one nearest to it."""
    terms = [filled(CALLED, term=term.name(on)) for term in TERMS if term.ground is provision]
    return joined(*_held(provision, period, on), *terms)


def _held(provision: Provision, period: Period | None, on: date) -> tuple[Words, ...]:
    if provision.act.status is Status.ADOPTED_NOT_IN_FORCE or period is None:
        return (ADOPTED,)
    if period.end is not None and period.end <= on:
        over = filled(UNTIL, day=day_in_words(period.end - timedelta(days=1)))
        now = {lang: cited(provision.replaced_by, lang) or "" for lang in LANGUAGES}
        return (over, filled(NOW, now=Words(**now))) if provision.replaced_by else (over,)
    section, content = provision.section_since, period.start
    if content is None:
        return (HOLDS,)
    if section is None or period is not provision.periods[0]:
        return (filled(SINCE if content <= on else TO_COME, day=day_in_words(content)),)
    told = filled(OLDER_CONTENT if on < content else CONTENT_SINCE, day=day_in_words(content))
    if section == OLDER_SECTION:
        return (HOLDS, told)
    return (filled(SINCE if section <= on else TO_COME, day=day_in_words(section)), told)


def cited(ids: tuple[str, ...], lang: str) -> str | None:
    """The short citations of the provisions with these ids, None for none."""
    return ", ".join(BY_ID[each].cite(lang) for each in ids) or None


def filled(words: Words, **parts: Words) -> Words:
    """The words with their blanks filled, each in its own language."""

    def say(lang: str) -> str:
        return words.say(lang).format(**{name: part.say(lang) for name, part in parts.items()})

    return Words(**{lang: say(lang) for lang in LANGUAGES})


def joined(*words: Words) -> Words:
    """Sentences after each other."""
    return Words(**{lang: " ".join(each.say(lang) for each in words) for lang in LANGUAGES})

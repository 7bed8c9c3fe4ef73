"""Who will read this, in words: by service and by home, with the reason; and those who will not."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from django.utils.text import capfirst
from django.utils.translation import get_language

from langbenk.access.ties import LEADS, Tie
from langbenk.bench.sheets.readers import Readers, Together, WhoReads
from langbenk.law.words import Words
from langbenk.organisation.professions import title
from langbenk.web.templatetags.norwegian import names

KIN: dict[str, Words] = {
    "mother": Words("mor", "mor", "mother"),
    "father": Words("far", "far", "father"),
    "co_mother": Words("medmor", "medmor", "co-mother"),
    "other": Words("forelder", "forelder", "parent"),
}
ROLES: dict[str, Words] = {
    Tie.SELF: Words("den det gjelder", "den det gjeld", "the one it is about"),
    Tie.GUARDIAN: Words("har foreldreansvar", "har foreldreansvar", "has parental responsibility"),
    Tie.PARENT: Words("forelder", "forelder", "parent"),
    Tie.FOSTER_PARENT: Words("fosterforelder", "fosterforelder", "foster parent"),
    Tie.APPOINTED_GUARDIAN: Words("verge", "verje", "appointed guardian"),
    Tie.KIN: Words("nær familie", "nær familie", "close family"),
    Tie.ATTORNEY: Words("har fullmakt", "har fullmakt", "has a power of attorney"),
    Tie.CONTACT: Words("kontaktperson", "kontaktperson", "contact person"),
    Tie.CHILD_COORDINATOR: Words("barnekoordinator", "barnekoordinator", "child coordinator"),
    Tie.COORDINATOR: Words("koordinator", "koordinator", "coordinator"),
    Tie.DEPUTY: Words("vara", "vara", "deputy"),
    Tie.HOSPITAL_COORDINATOR: Words("koordinator ved sykehuset", "koordinator ved sjukehuset", "hospital coordinator"),
    Tie.DECIDER: Words("avgjør uenighet", "avgjer usemje", "settles disagreements"),
    Tie.SUPERVISOR: Words("fører tilsyn", "fører tilsyn", "supervises"),
}
"""What somebody is here, where no kinship and no occupation says it better."""

WHY: dict[str, Words] = {
    "seat": Words("plassen på benken", "plassen på benken", "the seat on the bench"),
    "consent": Words("samtykke", "samtykke", "consent"),
    "own-service": Words("samme tjeneste som skrev det", "same teneste som skreiv det", "the service that wrote it"),
    "named": Words("nevnt ved navn", "nemnd med namn", "named in it"),
    "shared": Words("delt på annet grunnlag", "delt på anna grunnlag", "shared on another ground"),
}
SEATS: dict[str, Words] = {
    Tie.SELF: Words("det gjelder dem", "det gjeld dei", "it is about them"),
    Tie.GUARDIAN: Words("foreldreansvar", "foreldreansvar", "parental responsibility"),
    Tie.FOSTER_PARENT: Words("fosterhjem", "fosterheim", "foster home"),
    **dict.fromkeys(LEADS, Words("leder arbeidet", "leier arbeidet", "leads the work")),
}
"""Why a seat opens it, where there is more to say than that it is a seat."""

STOPPED: dict[str, Words] = {
    "withheld": Words(
        "{name} får ikke se dette: det er holdt skjult.",
        "{name} får ikkje sjå dette: det er halde skjult.",
        "{name} will not see this: it is withheld.",
    ),
    "own-family": Words(
        "{name} får ikke se dette: det er egen familie.",
        "{name} får ikkje sjå dette: det er eigen familie.",
        "{name} will not see this: it is their own family.",
    ),
    "protected-address": Words(
        "{name} får ikke se dette: en adresse er beskyttet.",
        "{name} får ikkje sjå dette: ei adresse er verna.",
        "{name} will not see this: an address is protected.",
    ),
}
STOPPED["strictly-protected"] = STOPPED["protected-address"]

PEOPLE = (
    Words("{n} person i {m}", "{n} person i {m}", "{n} person in {m}"),
    Words("{n} personer i {m}", "{n} personar i {m}", "{n} people in {m}"),
)
SERVICES = (
    Words("{n} tjeneste", "{n} teneste", "{n} service"),
    Words("{n} tjenester", "{n} tenester", "{n} services"),
)
WHOLE = Words("de som arbeider ved {name}", "dei som arbeider ved {name}", "those who work at {name}")
HOMES = (
    Words("familien", "familien", "the family"),
    Words("familien i {n} hjem", "familien i {n} heimar", "the family in {n} homes"),
)
HOME_OF = Words("Hjemme hos {names}", "Heime hos {names}", "At home with {names}")
NOBODY = Words("ingen andre enn du", "ingen andre enn du", "nobody but you")


@dataclass(frozen=True)
class OneReader:
    """Somebody who will read, what they are, and why they can."""

    name: str
    role: str
    why: str


@dataclass(frozen=True)
class ReadersTogether:
    """Those of one service (``title``), or of one home, named after those who live there."""

    title: str
    kind: str
    people: tuple[OneReader, ...]


@dataclass(frozen=True)
class ReadersInWords:
    """``summary`` is one line for the panel that is closed; ``stopped`` are whole sentences, and so is ``besides``: who
    reads it that does not sit on the bench, or may ask to.
    """

    summary: str
    together: tuple[ReadersTogether, ...]
    stopped: tuple[str, ...]
    would_reach_barred: bool
    mark: str
    besides: str = ""


def readers_in_words(readers: Readers | None) -> ReadersInWords | None:
    """The readers as the page says them; none where the page is for somebody who does not write."""
    if readers is None:
        return None
    return ReadersInWords(
        summary=capfirst(_summary(readers)),
        together=tuple(
            ReadersTogether(
                title=group.name or _at_home(readers, group),
                kind="service" if group.name else "family",
                people=tuple(OneReader(one.name, role_of(one), _why(one)) for one in group.people),
            )
            for group in readers.together
        ),
        stopped=tuple(_say(STOPPED[one.why]).format(name=one.name or one.service_name) for one in readers.stopped),
        would_reach_barred=readers.would_reach_barred,
        mark=readers.mark,
    )


def at_work_in_words(readers: Readers | None) -> ReadersInWords | None:
    """Those of the readers who work with it, for what no family sees, such as why an entry is withheld."""
    services = tuple(group for group in readers.together if group.name) if readers else ()
    return (
        readers_in_words(replace(readers, together=services, stopped=(), would_reach_barred=False)) if readers else None
    )


def role_of(one: WhoReads) -> str:
    """What somebody is: «mother», «teacher», «child coordinator»; empty for a whole service."""
    if one.kinship:
        return _say(KIN[one.kinship])
    if one.kind in (Tie.CHILD_COORDINATOR, Tie.COORDINATOR, Tie.DEPUTY) or not one.profession:
        return _say(ROLES[one.kind]) if one.name and one.kind in ROLES else ""
    return title(one.profession)


def _why(one: WhoReads) -> str:
    return _say(SEATS.get(one.kind, WHY["seat"]) if one.why == "seat" else WHY[one.why])


def _at_home(readers: Readers, group: Together) -> str:
    """One home is the family; of two, each is said by those who live there."""
    if sum(not one.name for one in readers.together) == 1:
        return capfirst(_say(HOMES[0]))
    return _say(HOME_OF).format(names=names([one.name.split()[0] for one in group.people]))


def _summary(readers: Readers) -> str:
    homes = [group for group in readers.together if not group.name]
    services = [group for group in readers.together if group.name]
    staffed = [group for group in services if any(one.name for one in group.people)]
    people = sum(bool(one.name) for group in services for one in group.people)
    parts = []
    if people:
        parts.append(
            _counted(PEOPLE, people).format(n=people, m=_counted(SERVICES, len(staffed)).format(n=len(staffed)))
        )
    parts += [_say(WHOLE).format(name=group.name) for group in services if not all(one.name for one in group.people)]
    if homes:
        parts.append(_counted(HOMES, len(homes)).format(n=len(homes)))
    return names(parts) or _say(NOBODY)


def _counted(one_or_more: Iterable[Words], many: int) -> str:
    one, more = one_or_more
    return _say(one if many == 1 else more)


def _say(words: Words) -> str:
    return words.say(get_language() or "nb")

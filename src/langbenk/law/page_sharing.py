"""Draw secrecy and sharing, and what changes on a birthday: each a table, from the tables the software reads."""

from collections.abc import Iterable, Iterator

from langbenk.law.birthdays import THRESHOLDS
from langbenk.law.ladder import AT_ANY_TIME
from langbenk.law.page_ladders import cited, words
from langbenk.law.provision import TEXTS_AS_OF, Provision
from langbenk.law.secrecy import SECRECY, SECRECY_WORDS, Secrecy, processing_ground
from langbenk.law.services import HEALTH, PROVIDERS, Service
from langbenk.law.sharing import ALL, GROUNDS, NO_GROUNDS, PUBLIC, Way

INTRODUCTION = """
# Secrecy, sharing and birthdays

Consent that lifts secrecy and the ground for processing personal data are two things: the first table has a column for
each. A ground for processing lifts no secrecy (fvl § 13 f second paragraph). The grounds for sharing are tried from the
top; the first that fits is the one, and a named person writes down why. What one must do without anybody's consent
stands on the safety page."""


def sharing() -> Iterator[str]:
    """The tables of secrecy and sharing, and of the birthdays."""
    yield INTRODUCTION
    yield from _secrecy()
    yield from _ways()
    yield from _birthdays()


def _secrecy() -> Iterator[str]:
    yield from ("", "## Which secrecy binds whom", "")
    yield from (f"- **{kind}**: {SECRECY_WORDS[kind].en}" for kind in Secrecy)
    yield from ("", "| kind of service | secrecy | provisions | ground for processing |", "|---|---|---|---|")
    for service, (kind, provisions) in SECRECY.items():
        ground = processing_ground(service, TEXTS_AS_OF)
        held = tuple(provision for provision in provisions if provision.in_force(TEXTS_AS_OF))
        yield f"| {words(service)} | {kind} | {cited(held)} | {cited((ground,)) if ground else 'none named'} |"


def _ways() -> Iterator[str]:
    yield from ("", "## On which grounds information may be shared")
    for way in Way:
        yield from ("", f"### {words(way).capitalize()}", "")
        yield from ("| who gives | to whom | ground | question | where it ends |", "|---|---|---|---|---|")
        for row in (ground for ground in GROUNDS if ground.way is way):
            days = "" if row.period is AT_ANY_TIME else f" ({_days(row.period.start, row.period.end)})"
            ground = _placed(row.provision, row.place.en) + days + "".join(f", {cited((one,))}" for one in row.also)
            asked = f"{row.question.en} {row.what_it_means.en}"
            yield f"| {_kinds(row.givers)} | {_kinds(row.receivers)} | {ground} | {asked} | {row.stops.en} |"
    yield from ("", "### What is not a ground", "", "| for whom | provision | why not |", "|---|---|---|")
    for none in NO_GROUNDS:
        yield f"| {_kinds(none.givers)} | {_placed(none.provision, none.place.en)} | {none.why.en} |"


def _birthdays() -> Iterator[str]:
    yield from ("", "## What changes on a birthday", "")
    yield from (
        "| age | to the young person | to the guardians | to those who help | ground |",
        "|---|---|---|---|---|",
    )
    for each in THRESHOLDS:
        told = " | ".join(text.en for text in (each.told.young_person, each.told.guardians, each.told.staff))
        yield f"| {each.age} | {told.replace('{name}', 'Noah')} | {cited(each.grounds)} |"


def _placed(provision: Provision, place: str) -> str:
    return f"{cited((provision,))} {place}".rstrip()


def _days(start: object, end: object) -> str:
    return f"from {start}" if start else f"until {end}"


def _kinds(kinds: Iterable[Service]) -> str:
    """The kinds of service in a word or two where they are many."""
    found = frozenset(kinds)
    named = {
        ALL: "anybody",
        PROVIDERS: "every provider",
        PUBLIC: "public bodies",
        PUBLIC | HEALTH: "public bodies and health personnel",
        HEALTH: "health services",
        frozenset(
            one for one, (kind, _) in SECRECY.items() if kind is not Secrecy.PROFESSIONAL
        ): "all but health and family counselling",
    }
    return named.get(found) or ", ".join(words(kind) for kind in sorted(found))

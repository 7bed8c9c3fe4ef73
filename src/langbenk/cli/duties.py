"""`langbenk duties --service KIND`: what binds a kind of service on a day."""

from argparse import ArgumentParser, Namespace
from collections.abc import Iterable, Iterator
from datetime import date

from langbenk.cli.asking import day_asked, take_day, take_language_and_json
from langbenk.cli.printing import print_json, print_lines
from langbenk.law.duties import PERSONAL, duties, not_read
from langbenk.law.provision import Provision
from langbenk.law.services import OUTSIDE, SERVICE_WORDS, Service
from langbenk.law.texts.labels import DUTY_WORDS
from langbenk.law.words import Words

NOTHING = Words(
    "Vi kjenner ingen plikt for denne tjenesten den dagen.",
    "Vi kjenner inga plikt for denne tenesta den dagen.",
    "We know of no duty for this service on that day.",
)
OUTSIDE_THE_REFORM = Words(
    "Lovenes plikt til samarbeid, samordning og plan gjelder ikke her. De som arbeider her, kan likevel ha egne "
    "plikter, som å melde fra til barnevernet ({grounds}).",
    "Plikta i lovene til samarbeid, samordning og plan gjeld ikkje her. Dei som arbeider her, kan likevel ha eigne "
    "plikter, som å melde frå til barnevernet ({grounds}).",
    "The acts' duties of cooperation, coordination and plan do not hold here. Those who work here may still have "
    "duties of their own, such as to report to child welfare ({grounds}).",
)
NOT_READ = Words(
    "Disse gjaldt også, men vi har ikke lest hva de sa den dagen: {grounds}.",
    "Desse gjaldt òg, men vi har ikkje lese kva dei sa den dagen: {grounds}.",
    "These were in force too, but we have not read what they said on that day: {grounds}.",
)


def arguments(parser: ArgumentParser) -> None:
    """A kind of service and a day."""
    parser.add_argument("--service", metavar="KIND", required=True, help="such as school or municipal_health")
    take_day(parser)
    take_language_and_json(parser)


def run(options: Namespace) -> int:
    """Print the duties. Raises InputError for an unknown kind of service."""
    on, lang = day_asked(options), options.lang
    found = duties(options.service, on)
    if options.json:
        print_json([duty.as_dict(lang) for duty in found])
        return 0
    lines = [f"{SERVICE_WORDS[Service(options.service)].say(lang)}, {on}"]
    lines += [
        f"  {duty.who.say(lang)}: {DUTY_WORDS[duty.duty].say(lang)} ({duty.provision.cite(lang)})" for duty in found
    ]
    print_lines([*lines, *(f"  {note}" for note in notes(Service(options.service), on, lang))])
    return 0


def notes(service: Service, on: date, lang: str) -> Iterator[str]:
    """What must be said beside the list: why it is empty, and what we have not read."""
    unread = not_read(service, on)
    if service in OUTSIDE:
        grounds = [provision for provision in PERSONAL if provision.in_force(on)]
        yield OUTSIDE_THE_REFORM.say(lang).format(grounds=cited(grounds, lang))
    elif not duties(service, on) and not unread:
        yield NOTHING.say(lang)
    if unread:
        yield NOT_READ.say(lang).format(grounds=cited(unread, lang))


def cited(provisions: Iterable[Provision], lang: str) -> str:
    """The short citations after each other."""
    return ", ".join(provision.cite(lang) for provision in provisions)

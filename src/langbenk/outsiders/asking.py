"""A question before it is asked: of whom, on which ground, who reads the answer; and what must hold."""

from dataclasses import dataclass
from datetime import date, timedelta
from uuid import UUID

from django.db import connection

from langbenk.access.standing import Actor, Audience, Part
from langbenk.bench.deeds import Wrong, said
from langbenk.bench.door import Opened
from langbenk.bench.grounds import kind_in_law
from langbenk.cases.writing import PARTS, writes_apart
from langbenk.law.services import Service as Kind
from langbenk.law.sharing import SharingGround, Way, grounds_for
from langbenk.organisation.models import Service

KINDS = (
    Kind.GP,
    Kind.CHILD_MENTAL_HEALTH,
    Kind.CHILD_HABILITATION,
    Kind.SPECIALIST_HEALTH,
    Kind.DENTAL,
    Kind.NAV,
    Kind.KINDERGARTEN,
    Kind.PRIVATE_SCHOOL,
    Kind.UPPER_SECONDARY_SCHOOL,
    Kind.FAMILY_COUNSELLING,
    Kind.CRISIS_CENTRE,
    Kind.VOLUNTARY,
)
"""Who can be asked: somebody at work in a service that does not sit on the bench. Never one of the family."""

NAMED_AS = ("initial", "given_name", "full_name")
"""How much of the name the outsider reads; the least comes first, and is what stands there unless another is chosen."""

AUDIENCES = (Audience.OWN_SERVICE, Audience.TEAM)
"""Who reads the answer, as with an entry (``outsiders_reads``). The family asks whoever coordinates."""

LONGEST_QUESTION, LONGEST_REASON, LONGEST_BODY, LONGEST_NAME = 2000, 1000, 200, 100
LONGEST_OPEN = timedelta(days=30)
"""A link opens on the day that it is made, unless whoever asks chooses a later day, this far ahead at most. A local
target: no longer than a link is of use (personvernforordningen art. 5 no. 1 e). The law names no number.
"""


@dataclass(frozen=True)
class Asked:
    """What is asked, of whom. ``because`` says why the ground fits: with a consent, who said yes, and when."""

    to_name: str
    to_kind: str
    to_body: str
    text: str
    ground: str
    because: str
    until: date
    named_as: str = NAMED_AS[0]
    part: Part = Part.HEALTH
    audience: Audience = Audience.OWN_SERVICE
    family_knows: bool = True


def grounds_towards(service: UUID, kind: str, on: date) -> tuple[SharingGround, ...]:
    """The grounds on which this service may let somebody in a service of that kind know of a person, in the law's
    order. What is anonymised speaks of nobody, and needs no link.
    """
    giver = Service.objects.values_list("kind", flat=True).get(id=service)
    return tuple(each for each in grounds_for(kind_in_law(giver), kind, on) if each.way is not Way.ANONYMISED)


def must_be_whole(what: Asked, on: date) -> None:
    """Raise ``Wrong`` for what cannot be asked of anybody, whoever sits on the bench."""
    said("to_name", what.to_name, LONGEST_NAME)
    said("to_body", what.to_body, LONGEST_BODY)
    said("text", what.text, LONGEST_QUESTION)
    said("because", what.because, LONGEST_REASON)
    for name, value, known in (
        ("to_kind", what.to_kind, KINDS),
        ("named_as", what.named_as, NAMED_AS),
        ("part", what.part, PARTS),
        ("audience", what.audience, AUDIENCES),
    ):
        if value not in known:
            raise Wrong(name, "unknown")
    must_be_open_so_long(what.until, on)


def must_be_open_so_long(until: date, on: date) -> None:
    """Raise ``Wrong`` for a day that has been, or that lies further ahead than a link stays open."""
    if until < on:
        raise Wrong("until", "past")
    if until > on + LONGEST_OPEN:
        raise Wrong("until", "link-too-long")


def must_be_theirs_to_ask(what: Asked, about: UUID, by: Actor, opened: Opened, on: date) -> None:
    """Raise ``Wrong`` for a ground that the law does not open, for somebody who cannot be asked, and for a name or
    readers that would tell what must not be told.
    """
    if what.ground not in {each.key for each in grounds_towards(opened.on_behalf_of, what.to_kind, on)}:
        raise Wrong("ground", "no-such-ground")
    with connection.cursor() as cursor:
        cursor.execute("SELECT outsiders_may_be_asked(%s, %s)", [about, what.to_name])
        if not cursor.fetchone()[0]:
            raise Wrong("to_name", "not-to-be-asked")
    if opened.guarded and what.named_as != NAMED_AS[0]:
        raise Wrong("named_as", "guarded-name")
    if writes_apart(by, opened.situation) and what.audience is not Audience.OWN_SERVICE:
        raise Wrong("audience", "apart")

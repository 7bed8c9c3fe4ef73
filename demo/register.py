"""Write Lysvik into the tables as their owner would have it from the registers: services, people, families, posts."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from demo import families, neighbours, staff
from demo.crest import CREST, WHAT_IT_SHOWS
from demo.families import ANDE, BINGA, MINA, NILS, NOAH, Care, Home, both
from demo.invented import Human, id_of, numbers, phone
from demo.municipality import COUNTY, NAME, PLACES
from demo.names import names_of
from demo.staff import HANNE, HENNING, MIRIAM, ODDNY, RUNE, SOLFRID, Post
from langbenk.access.standing import Tie
from langbenk.bench.grounds import CHARGES
from langbenk.bench.models import Barrier, Charge
from langbenk.bench.models import Tie as Seat
from langbenk.organisation import municipalities
from langbenk.organisation.models import Employee, Employment, Letterhead, Service, Unit
from langbenk.people.guardians import grown_up_on
from langbenk.people.models import Family, FamilyMember, Guardian, Person
from langbenk.people.seal import number_key, seal

OPEN_FROM = date(2010, 1, 1)
OFFICE_PHONES = 100  # 70 00 01 00 and on; the staff's begin at 70 00 00 01
HOME_PHONES = 1000
EVALUATED_FOR = timedelta(days=365)
CHARGED = (
    (SOLFRID, Tie.CHIEF_EXECUTIVE),
    (HENNING, Tie.DELEGATE),
    (MIRIAM, Tie.DATA_PROTECTION_OFFICER),
    (ODDNY, Tie.ARCHIVE_OFFICER),
    (RUNE, Tie.LOG_CONTROLLER),
    (RUNE, Tie.EVALUATOR),
)
"""Who has which charge: the first from those who run the installation, the others from her."""


@dataclass(frozen=True)
class Lysvik:
    """Everybody in the municipality, before Ánde is born: ``people`` lists each human being once."""

    homes: tuple[Home, ...]
    cares: tuple[Care, ...]
    posts: tuple[Post, ...]

    @property
    def people(self) -> tuple[Human, ...]:
        """Those at home, then those who only work here."""
        everybody = [human for home in self.homes for human in home.people]
        return tuple(dict.fromkeys([*everybody, *(post.human for post in self.posts)]))


def lysvik() -> Lysvik:
    """The whole municipality, the same every time."""
    known = names_of(human for home in families.HOMES for human in home.people)
    known |= names_of([ANDE, *(post.human for post in staff.KNOWN)])
    homes, cares = neighbours.draw(known)
    posts = staff.draw(known | names_of(human for home in homes for human in home.people))
    return Lysvik((*families.HOMES, *homes), (*families.CARES, *cares), (*staff.KNOWN, *posts))


def write(everybody: Lysvik, on: date) -> None:
    """Fill the empty tables of ``organisation`` and ``people``; ``on`` is the demo's day. Run as the owner."""
    municipalities.load()
    _write_services()
    _write_letterhead()
    _write_people(everybody.people, on)
    _write_posts(everybody.posts, on)
    _write_homes(everybody.homes)
    _write_cares(everybody.cares, on)
    Barrier.objects.bulk_create(
        Barrier(
            id=id_of("barrier", HANNE.human.key, child.key),
            person_id=child.id,
            against_id=HANNE.human.id,
            kind="own_family",
            since=HANNE.since(on),
        )
        for child in (NOAH, MINA)
    )
    Charge.objects.bulk_create(
        Charge(
            id=id_of("charge", post.human.key, kind),
            employee_id=post.employee,
            kind=kind.value,
            ground=CHARGES[kind].id,
            since=post.since(on),
            until=on + EVALUATED_FOR if kind is Tie.EVALUATOR else None,
            given_by_id=None if post is SOLFRID else SOLFRID.employee,
        )
        for post, kind in CHARGED
    )


def write_birth(on: date) -> None:
    """Ánde is born: the register gives the expected child a name, a number and both parents. Run as the owner."""
    number = numbers([*lysvik().people, ANDE], on)[ANDE.id]
    Person.objects.filter(id=ANDE.id).update(
        given_name=ANDE.given_name,
        family_name=ANDE.family_name,
        birth_date=ANDE.born(on),
        number_sealed=seal(number),
        number_key=number_key(number),
    )
    Seat.objects.filter(person_id=ANDE.id, kind="guardian").update(ground="bl-30", until=grown_up_on(ANDE.id))
    Guardian.objects.filter(child_id=ANDE.id).delete()
    _write_cares(both(BINGA, NILS, ANDE), on)
    _seat(Home("eira", (ANDE,)))


def _write_letterhead() -> None:
    Letterhead.objects.create(
        municipality=NAME,
        unit="Koordinerende enhet",
        address=["Fjordgata 1", "9999 Lysvik"],
        phone="70 00 00 00",
        web="lysvik.example",
        crest=CREST,
        crest_alt=WHAT_IT_SHOWS,
        county=COUNTY,
        since=OPEN_FROM,
    )


def _write_services() -> None:
    Service.objects.bulk_create(
        Service(
            id=place.id,
            kind=place.kind,
            name=place.name,
            municipal=place.municipal,
            phone=phone(OFFICE_PHONES + number),
            coordinating_unit=place.is_coordinating_unit,
            open_from=OPEN_FROM,
        )
        for number, place in enumerate(PLACES)
    )
    Unit.objects.bulk_create(
        Unit(id=place.unit(name), service_id=place.id, name=name) for place in PLACES for name in place.units
    )


def _write_people(people: tuple[Human, ...], on: date) -> None:
    number_of = numbers(people, on)
    Person.objects.bulk_create(
        Person(
            id=human.id,
            given_name=human.given_name,
            family_name=human.family_name,
            birth_date=human.born(on),
            number_sealed=seal(number_of[human.id]),
            number_key=number_key(number_of[human.id]),
            phone=phone(HOME_PHONES + place),
            language=human.language,
        )
        for place, human in enumerate(people)
    )


def _write_posts(posts: tuple[Post, ...], on: date) -> None:
    Employee.objects.bulk_create(
        Employee(
            id=post.employee,
            person_id=post.human.id,
            given_name=post.human.given_name,
            family_name=post.human.family_name,
            phone=phone(number),
        )
        for number, post in enumerate(posts, start=1)
    )
    Employment.objects.bulk_create(
        Employment(
            id=id_of("employment", post.human.key),
            employee_id=post.employee,
            unit_id=post.place.unit(post.unit),
            profession=post.profession,
            since=post.since(on),
            until=post.until(on),
        )
        for post in posts
    )


def _write_homes(homes: Iterable[Home]) -> None:
    homes = tuple(homes)
    Family.objects.bulk_create(Family(id=id_of("family", home.key)) for home in homes)
    _seat(*homes)


def _seat(*homes: Home) -> None:
    FamilyMember.objects.bulk_create(
        FamilyMember(id=id_of("member", home.key, human.key), family_id=id_of("family", home.key), person_id=human.id)
        for home in homes
        for human in home.people
    )


def _write_cares(cares: Iterable[Care], on: date) -> None:
    Guardian.objects.bulk_create(
        Guardian(
            id=id_of("guardian", care.child.key, care.guardian.key),
            child_id=care.child.id,
            guardian_id=care.guardian.id,
            kinship=care.kinship,
            responsibility=care.responsibility,
            since=care.child.born(on),
        )
        for care in cares
    )

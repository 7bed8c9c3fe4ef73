"""Vilde's bench on 2 November 2026: thirteen, with a coordinator, a teacher, a nurse, a doctor, and two parents."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from uuid import UUID, uuid4

from langbenk.access.standing import Actor, Audience, Hat, Part
from langbenk.bench.deeds import Missing
from langbenk.bench.door import Refused
from langbenk.bench.models import Consent, Tie
from langbenk.cases.actions.write_entry import write_entry
from langbenk.cases.keeping import Kept
from langbenk.cases.models import Case
from langbenk.cases.sheets.entries import entries_sheet
from langbenk.cases.sheets.entry import entry_sheet
from langbenk.cases.writing import Draft
from langbenk.people.models import Family, FamilyMember
from tests.conftest import as_owner
from tests.made import LONG_AGO, a_guardian, a_person, a_service, an_employee, seat

MONDAY = datetime(2026, 11, 2, 9, 0, tzinfo=UTC)
TUESDAY = MONDAY + timedelta(days=1)
REVIEW = date(2027, 1, 31)


@dataclass(frozen=True)
class Scene:
    vilde: UUID
    team: UUID
    school: UUID
    health: UUID
    gp: UUID
    girl: Actor  # Vilde herself
    kristin: Actor  # mother
    stian: Actor  # father
    gran: Actor  # next of kin
    ingrid: Actor  # child coordinator
    tuva: Actor  # teacher
    anne: Actor  # nurse
    dag: Actor  # doctor


def vildes_bench(born: date = date(2013, 2, 6)) -> Scene:
    """Nobody has consented to anything yet."""
    with as_owner():
        vilde = a_person("Vilde", born=born, family_name="Aune")
        services = {
            "team": a_service("social_services", "The family team"),
            "school": a_service("school", "Lysvik school"),
            "health": a_service("municipal_health", "The health station"),
            "gp": a_service("gp", "The surgery"),
        }
        scene = Scene(
            vilde=vilde,
            **services,
            girl=Actor(vilde, Hat.FAMILY),
            kristin=a_guardian("Kristin", vilde),
            stian=a_guardian("Stian", vilde, kinship="father"),
            gran=Actor(a_person("Gerd", born=date(1950, 1, 1), family_name="Aune"), Hat.FAMILY),
            ingrid=an_employee("Ingrid", services["team"], profession="social_worker"),
            tuva=an_employee("Tuva", services["school"], profession="teacher"),
            anne=an_employee("Anne", services["health"], profession="public_health_nurse"),
            dag=an_employee("Dag", services["gp"], profession="doctor"),
        )
        seat(vilde, "child_coordinator", "hol-7-2a", employee=scene.ingrid, service=scene.team)
        for helper, ground, service in (
            (scene.tuva, "oppl-24-1", scene.school),
            (scene.anne, "hol-3-4", scene.health),
            (scene.dag, "hol-3-4", scene.gp),
        ):
            seat(vilde, "team_member", ground, employee=helper, service=service)
        for parent in (scene.kristin, scene.stian):
            seat(vilde, "guardian", "bl-30", relative=parent, until=date(born.year + 18, born.month, born.day))
        seat(vilde, "self", "pbrl-3-4", relative=scene.girl)
        seat(vilde, "kin", "pbrl-3-3", relative=scene.gran)
        Case.objects.create(person_id=vilde, step="coordinated", opened_at=MONDAY)
        home = Family.objects.create()
        for member in (vilde, scene.kristin.person, scene.stian.person):
            FamilyMember.objects.create(family=home, person_id=member)
    return scene


def at_the_shelter(scene: Scene) -> tuple[Actor, UUID]:
    """Somebody whose seat stands apart, and their service: nobody is to know of the contact (krisesenterlova § 5)."""
    with as_owner():
        shelter = a_service("crisis_centre", "The shelter")
        kari = an_employee("Kari", shelter)
        apart = seat(scene.vilde, "team_member", "krl-4", employee=kari, service=shelter)
        Tie.objects.filter(id=apart).update(apart=True)
    return kari, shelter


def agreed(scene: Scene, part: str, *, service: UUID | None = None, relative: Actor | None = None) -> None:
    """Both parents let a service, or a relative, see this kind of information."""
    with as_owner():
        for parent in (scene.kristin, scene.stian):
            Consent.objects.create(
                person_id=scene.vilde,
                service_id=service,
                relative_id=relative and relative.person,
                part=part,
                given_by_id=parent.person,
                given_at=datetime.combine(LONG_AGO, MONDAY.timetz()),
                informed_text="What it opens.",
            )


def written(
    scene: Scene, by: Actor, audience: str = "family", *, at: datetime = MONDAY, part: str = "everyday", **more: object
) -> UUID:
    """Somebody writes a few words."""
    draft = Draft("I am tired of it all.", Audience(audience), Part(part), "To tell", **more)  # type: ignore[arg-type]
    return write_entry(about=scene.vilde, draft=draft, form_key=uuid4(), by=by, at=at)


def from_her_parents(scene: Scene) -> tuple[Kept, ...]:
    """She keeps it from both of them, and need not say why."""
    return tuple(Kept(parent.person, "own-wish") for parent in (scene.kristin, scene.stian))


def reads(scene: Scene, entry: UUID, by: Actor, at: datetime = TUESDAY) -> bool:
    """Whether somebody finds the entry, in the list and by its address; the two must agree."""
    try:
        alone = entry_sheet(about=scene.vilde, entry=entry, by=by, at=at).id == entry
    except (Missing, Refused):
        alone = False
    try:
        listed = entry in {line.id for line in entries_sheet(about=scene.vilde, by=by, at=at).lines}
    except Refused:
        listed = False
    assert alone == listed
    return alone

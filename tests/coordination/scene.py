"""Emil's bench in November 2026: PPT and child welfare do not agree on who coordinates, and there is no coordinator."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from uuid import UUID, uuid4

from langbenk.access.standing import Actor, Hat
from langbenk.bench.models import Charge
from langbenk.cases.models import Case, Level, Notice
from langbenk.coordination.actions.add_view import add_view
from langbenk.coordination.actions.agree_on_coordination import agree_on_coordination
from langbenk.coordination.actions.raise_dispute import raise_dispute
from langbenk.coordination.actions.settle_dispute import Settlement, settle_dispute
from langbenk.coordination.agreements import Agreement
from langbenk.coordination.hearing import Heard
from langbenk.coordination.models import Dispute
from langbenk.organisation.models import Letterhead, Service
from tests.conftest import as_owner
from tests.made import LONG_AGO, a_guardian, a_person, a_service, an_employee, seat

MONDAY = datetime(2026, 11, 2, 9, 0, tzinfo=UTC)
TUESDAY = MONDAY + timedelta(days=1)
WEDNESDAY = MONDAY + timedelta(days=2)
THURSDAY = MONDAY + timedelta(days=3)
FACTS = "Emil needs help with language and at home. We have met twice."


@dataclass(frozen=True)
class Scene:
    emil: UUID
    unit: UUID
    ppt: UUID
    welfare: UUID
    county: UUID
    kindergarten: UUID
    una: Actor  # in the coordinating unit
    pia: Actor  # contact person, PPT
    birk: Actor  # child welfare
    hans: Actor  # the hospital
    kaja: Actor  # a private kindergarten
    dora: Actor  # settles for the chief executive
    siri: Actor  # the mother
    emil_himself: Actor

    def told(self) -> list[str]:
        with as_owner():
            return list(Notice.objects.order_by("at", "code").values_list("code", flat=True))

    def dispute(self) -> Dispute:
        with as_owner():
            return Dispute.objects.latest("at")


def emils_bench(*, born: date = date(2020, 3, 2), delegate: bool = True) -> Scene:
    """Everybody sits there since long ago; nobody leads. The delegate has no seat yet."""
    with as_owner():
        emil = a_person("Emil", born=born)
        unit = a_service("coordinating_unit", "The unit", coordinating_unit=True)
        ppt, welfare = a_service("ppt", "PPT"), a_service("child_welfare", "Child welfare")
        county = a_service("child_habilitation", "The hospital")
        kindergarten = a_service("kindergarten", "Solbakken")
        Service.objects.filter(id__in=(county, kindergarten)).update(municipal=False)
        Service.objects.filter(id=unit).update(phone="70 11 22 33")
        scene = Scene(
            emil=emil,
            unit=unit,
            ppt=ppt,
            welfare=welfare,
            county=county,
            kindergarten=kindergarten,
            una=an_employee("Una", unit),
            pia=an_employee("Pia", ppt, profession="educational_psychologist"),
            birk=an_employee("Birk", welfare, profession="child_welfare_officer"),
            hans=an_employee("Hans", county, profession="doctor"),
            kaja=an_employee("Kaja", kindergarten, profession="kindergarten_teacher"),
            dora=an_employee("Dora", a_service("administration", "The town hall"), profession="adviser"),
            siri=a_guardian("Siri", emil),
            emil_himself=Actor(emil, Hat.FAMILY),
        )
        everybody_sits_down(scene)
        case = Case.objects.create(person_id=emil, step="coordinated", opened_at=MONDAY - timedelta(days=30))
        Level.objects.create(case=case, person_id=emil, level="concern", since=date(2026, 10, 3), at=MONDAY)
        Letterhead.objects.create(municipality="Lysvik kommune", since=LONG_AGO)
        if delegate:
            charged(scene.dora, "delegate")
    return scene


def everybody_sits_down(scene: Scene) -> None:
    """The unit, a contact, three who help, the mother and the child. As the owner."""
    seat(scene.emil, "coordinating_unit", "hol-7-3", service=scene.unit)
    seat(scene.emil, "contact", "bhl-2b", employee=scene.pia, service=scene.ppt)
    for helper, ground, service in (
        (scene.birk, "bvl-15-8", scene.welfare),
        (scene.hans, "sphl-2-1e", scene.county),
        (scene.kaja, "bhl-2b", scene.kindergarten),
    ):
        seat(scene.emil, "team_member", ground, employee=helper, service=service)
    seat(scene.emil, "guardian", "bl-30", relative=scene.siri)
    seat(scene.emil, "self", "pbrl-3-1", relative=scene.emil_himself)


def charged(who: Actor, kind: str, *, since: date = LONG_AGO) -> None:
    """Somebody gets a charge. As the owner."""
    Charge.objects.create(employee_id=who.employee, kind=kind, ground="koml-13-1", since=since)


def raised(scene: Scene, *, by: Actor | None = None, at: datetime = MONDAY, key: UUID | None = None) -> UUID:
    """PPT thinks that child welfare should coordinate, and registers that child welfare does not."""
    return raise_dispute(
        about=scene.emil,
        facts=FACTS,
        view="Child welfare sees the family every week.",
        proposes=scene.welfare,
        form_key=key or uuid4(),
        by=by or scene.pia,
        at=at,
    )


def says(scene: Scene, by: Actor, text: str = "We think so.", *, at: datetime = TUESDAY, **what: object) -> None:
    """Somebody adds what they, or the child or the family, think."""
    add_view(
        about=scene.emil, dispute=scene.dispute().id, what=Heard(text, **what),  # type: ignore[arg-type]
        form_key=uuid4(), by=by, at=at,
    )  # fmt: skip


def everybody_heard(scene: Scene) -> None:
    """Child welfare answers, the mother answers at home, and PPT has asked Emil."""
    says(scene, scene.birk, "PPT knows Emil best.", proposes=scene.ppt)
    says(scene, scene.siri, "We trust Pia.")
    says(scene, scene.pia, "Emil wants Pia to come to the kindergarten.", voice="child", how="told")


def settled(
    scene: Scene,
    service: UUID | None = None,
    *,
    by: Actor | None = None,
    at: datetime = WEDNESDAY,
    dispute: UUID | None = None,
    key: UUID | None = None,
) -> None:
    """Dora names PPT, or another."""
    what = Settlement(service or scene.ppt, at.date(), "PPT is in the kindergarten already.", "He trusts Pia.")
    settle_dispute(
        about=scene.emil,
        dispute=dispute or scene.dispute().id,
        what=what,
        form_key=key or uuid4(),
        by=by or scene.dora,
        at=at,
    )


def agreed(
    scene: Scene,
    service: UUID,
    *,
    seat_of: UUID,
    by: Actor | None = None,
    at: datetime = TUESDAY,
    version: int = 0,
    key: UUID | None = None,
    since: date | None = None,
) -> None:
    """The services agree, and PPT's contact person writes it down."""
    what = Agreement(seat_of, since or at.date(), (service,), "We agreed by telephone.", "Siri is glad.")
    agree_on_coordination(
        about=scene.emil, what=what, version=version, form_key=key or uuid4(), by=by or scene.pia, at=at
    )

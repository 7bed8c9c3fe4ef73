"""Noah and his mother Siri, who wants mail; Ingrid coordinates, and Marit sits in the coordinating unit."""

from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from uuid import UUID

from langbenk.access.actions import Action
from langbenk.access.standing import Actor
from langbenk.bench.door import door
from langbenk.outside.hours import Digest, Quiet
from langbenk.outside.mailing import Reader, nudge
from langbenk.outside.models import Address, Mail
from langbenk.outside.own import CODE, Choice, choose_notices, confirm_address
from langbenk.outside.sending import send_mail
from langbenk.people.seal import unseal
from tests.conftest import as_owner
from tests.made import a_guardian, a_person, a_service, an_employee, seat

NOON = datetime(2026, 11, 20, 11, tzinfo=UTC)  # a Friday, twelve o'clock in Norway
SOON = NOON + timedelta(minutes=10)


@dataclass(frozen=True)
class Scene:
    noah: UUID
    siri: Actor
    ingrid: Actor
    marit: Actor
    unit: UUID
    seats: dict[str, UUID] = field(default_factory=dict)

    def told(
        self, *readers: Reader, at: datetime = NOON, shown_by: Action | None = None, thing: UUID | None = None
    ) -> None:
        """A deed of Ingrid's that tells Siri, or others, that there is something new about Noah."""
        with door(Action.LETTER_WRITE, by=self.ingrid, at=at, about=self.noah):
            told = readers or (Reader.at_home(self.siri.person),)
            nudge(*told, about=self.noah, shown_by=shown_by, thing=thing, at=at)

    def reads(self, action: Action, *, at: datetime, by: Actor | None = None, thing: UUID | None = None) -> None:
        """Siri, or somebody else, opens something about Noah."""
        with door(action, by=by or self.siri, at=at, about=self.noah, thing=thing):
            pass

    def mails(self, kind: str = "news") -> list[Mail]:
        with as_owner():
            return list(Mail.objects.filter(kind=kind).order_by("noted_at"))

    def mail(self) -> Mail:
        return self.mails()[-1]

    def address(self, of: Actor | None = None) -> Address:
        of = of or self.siri
        with as_owner():
            return Address.objects.get(**({"employee": of.employee} if of.employee else {"person": of.person}))

    def code(self, of: Actor | None = None) -> str:
        return unseal(self.address(of).code, purpose=CODE).decode()

    def send(self, at: datetime = SOON) -> list[str]:
        """The worker goes through every mail that waits."""
        with as_owner():
            waiting = list(Mail.objects.filter(state="waiting").order_by("noted_at").values_list("id", flat=True))
        return [send_mail(mail, at=at) for mail in waiting]


def wants_mail(
    scene: Scene,
    who: Actor | None = None,
    digest: Digest = Digest.AT_ONCE,
    quiet: Quiet | None = None,
    *,
    email: str = "",
    language: str = "nb",
) -> None:
    """Choose, and follow the link that was sent."""
    who, at = who or scene.siri, NOON - timedelta(days=1)
    choose_notices(Choice(email or "siri@mail.example", digest, quiet, language), by=who, at=at)
    confirm_address(scene.code(who), by=who, at=at)
    assert scene.send(at=at) == ["done"]  # confirmed before the link was sent: nothing is


def at_home() -> Scene:
    """Noah's case has begun; nobody has chosen anything yet."""
    with as_owner():
        noah = a_person("Noah", born=date(2017, 3, 2), family_name="Solbakken")
        unit = a_service("coordinating_unit", "Koordinerende enhet", coordinating_unit=True)
        siri = a_guardian("Siri", noah)
        ingrid, marit = an_employee("Ingrid", unit), an_employee("Marit", unit)
        seats = {
            "siri": seat(noah, "guardian", "bl-30", relative=siri),
            "ingrid": seat(noah, "child_coordinator", "hol-7-2a", employee=ingrid, service=unit),
            "unit": seat(noah, "coordinating_unit", "hol-7-3", service=unit),
        }
    return Scene(noah, siri, ingrid, marit, unit, seats)

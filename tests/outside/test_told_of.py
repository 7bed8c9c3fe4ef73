"""The deeds that somebody must hear of: each gives a mail without content to whoever acts or reads, and to no other."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from functools import partial
from uuid import UUID, uuid4

import pytest

from langbenk.access.standing import Actor
from langbenk.bench.models import Barrier
from langbenk.cases.actions.assess_cooperation import assess_cooperation
from langbenk.cases.actions.offer_seat import Offer, offer_seat
from langbenk.coordinators.actions.promote_deputy import promote_deputy
from langbenk.coordinators.actions.send_mandate import Terms, send_mandate
from langbenk.coordinators.actions.wish_for_another import wish_for_another
from langbenk.decisions.actions.annul_decision import annul_decision
from langbenk.decisions.actions.receive_complaint import receive_complaint
from langbenk.decisions.receiving import Came
from langbenk.intake.actions.notify_need import notify_need
from langbenk.intake.asking import ask_for_help, ask_unnamed
from langbenk.intake.receiving import Need, Whom
from langbenk.plans.actions.finalise_plan import finalise_plan
from tests.cases.scene import MONDAY, Scene, at_the_unit, decided
from tests.cases.test_cooperation import NECESSARY, with_a_contact
from tests.conftest import as_owner
from tests.coordinators.scene import FRIDAY, THURSDAY, appoint, away, led
from tests.decisions.scene import complained, refused, the_refusal, told
from tests.made import LONG_AGO, an_employee, seat
from tests.outside import scene as house
from tests.outside.conftest import Mailbox, text_of
from tests.plans.scene import TUESDAY, a_draft, noahs_bench

pytestmark = pytest.mark.django_db


@dataclass(frozen=True)
class Post:
    """Everybody named has a confirmed address; ``after`` does a deed and says who got a mail."""

    box: Mailbox
    house: house.Scene

    def after(self, deed: Callable[[], object], at: datetime) -> list[str]:
        self.house.send(at=at)  # what came before the deed
        self.box.raw.clear()
        deed()
        self.house.send(at=at + timedelta(minutes=10))
        for mail in self.box.mails:
            assert "Noah" not in text_of(mail)
        return sorted(address.removesuffix("@mail.example") for address in self.box.to)


def post(box: Mailbox, noah: UUID, unit: UUID, **them: Actor) -> Post:
    someone = next(iter(them.values()))
    at = house.Scene(noah, someone, someone, someone, unit)
    for name, who in them.items():
        house.wants_mail(at, who, email=f"{name}@mail.example")
    return Post(box, at)


def of_the_unit(box: Mailbox, scene: Scene, **more: Actor) -> Post:
    return post(box, scene.noah, scene.unit, siri=scene.siri, eva=scene.eva, tor=scene.tor, tuva=scene.tuva, **more)


def test_a_need_is_told_to_all_in_the_unit_who_may_read_it_whoever_asks(mailbox: Mailbox) -> None:
    scene = at_the_unit()
    mails = of_the_unit(mailbox, scene)
    asks = partial(ask_for_help, Need(Whom("self", "Siri Lie"), "Vi trenger hjelp.", uuid4()), by=scene.siri, at=MONDAY)
    assert mails.after(asks, MONDAY) == ["eva", "tor"]
    unnamed = partial(ask_unnamed, "Kan noen hjelpe?", form_key=uuid4(), at=TUESDAY)
    assert mails.after(unnamed, TUESDAY) == ["eva", "tor"]
    calls = Need(Whom("patient", "Noah Lie"), "En mor ringte.", uuid4(), agreed_on=MONDAY.date())
    by_telephone = partial(notify_need, calls, told_by_telephone=True, by=scene.eva, at=THURSDAY)
    assert mails.after(by_telephone, THURSDAY) == ["tor"]
    with as_owner():
        Barrier.objects.create(
            person_id=scene.siri.person, against_id=scene.eva.person, kind="own_family", since=LONG_AGO
        )
    again = Need(Whom("self", "Siri Lie"), "Nå haster det.", uuid4())
    assert mails.after(partial(ask_for_help, again, by=scene.siri, at=FRIDAY), FRIDAY) == ["tor"]


def test_a_case_that_is_handed_to_the_unit_is_told_to_those_who_work_there(mailbox: Mailbox) -> None:
    scene = with_a_contact()
    mails = of_the_unit(mailbox, scene)
    hands_over = partial(
        assess_cooperation, about=scene.noah, steps=NECESSARY, version=0, by=scene.tuva, at=MONDAY
    )  # fmt: skip
    assert mails.after(hands_over, MONDAY) == ["eva", "tor"]


def test_an_appointment_is_told_to_the_coordinator_the_deputy_and_the_home(mailbox: Mailbox) -> None:
    scene = decided()
    with as_owner():
        ingrid, per = an_employee("Ingrid", scene.school), an_employee("Per", scene.school)
    mails = of_the_unit(mailbox, scene, ingrid=ingrid, per=per)
    assert mails.after(partial(appoint, scene, ingrid, per, at=THURSDAY), THURSDAY) == ["ingrid", "per", "siri"]


def test_the_letters_about_who_coordinates_are_told_of(mailbox: Mailbox) -> None:
    story = led()
    mails = of_the_unit(mailbox, story.scene, ingrid=story.ingrid, per=story.per)
    terms = Terms("Fire timer i uka.", date(2027, 5, 1), date(2026, 11, 5))
    mandate = partial(send_mandate, about=story.noah, terms=terms, by=story.scene.eva, at=FRIDAY)
    assert mails.after(mandate, FRIDAY) == ["siri"]
    away(story)
    at = FRIDAY + timedelta(days=1)
    names = {"stand_in": story.stand_in().id, "deputy": story.scene.tuva.post, "form_key": uuid4()}
    promotes = partial(promote_deputy, about=story.noah, **names, by=story.scene.eva, at=at)
    assert mails.after(promotes, at) == ["per", "siri", "tuva"]


def test_a_wish_for_another_is_told_to_the_unit_and_never_to_whoever_coordinates(mailbox: Mailbox) -> None:
    scene = decided()
    with as_owner():
        seat(scene.noah, "child_coordinator", "hol-7-2a", employee=scene.tor, service=scene.unit)
    mails = of_the_unit(mailbox, scene)
    wishes = partial(wish_for_another, about=scene.noah, words="", form_key=uuid4(), by=scene.siri, at=FRIDAY)
    assert mails.after(wishes, FRIDAY) == ["eva"]


@pytest.mark.parametrize(("how", "hear"), [("on the page", ["eva", "tor"]), ("by telephone", ["siri", "tor"])])
def test_a_complaint_is_told_to_the_unit(mailbox: Mailbox, how: str, hear: list[str]) -> None:
    scene = refused()
    decision = told(scene)
    mails = of_the_unit(mailbox, scene)
    came = Came("Vi er uenige.", "", "oral", FRIDAY.date(), scene.siri.person)
    oral = partial(receive_complaint, came=came, form_key=uuid4(), by=scene.eva, at=FRIDAY)
    complains = (
        partial(complained, scene, decision)
        if how == "on the page"
        else partial(oral, about=scene.noah, decision=decision)
    )
    assert mails.after(complains, FRIDAY) == hear


def test_a_decision_that_holds_no_more_is_told_to_the_home(mailbox: Mailbox) -> None:
    scene = refused()
    mails = of_the_unit(mailbox, scene)
    decision = the_refusal(scene)
    annuls = partial(annul_decision, about=scene.noah, decision=decision, why="Feil barn.", by=scene.eva, at=THURSDAY)
    assert mails.after(annuls, THURSDAY) == ["siri"]


def test_a_plan_that_waits_for_a_yes_is_told_to_those_who_can_give_it(mailbox: Mailbox) -> None:
    noah = noahs_bench()
    a_draft(noah)
    mails = post(mailbox, noah.noah, noah.school, siri=noah.siri, omar=noah.omar, tuva=noah.tuva, ingrid=noah.ingrid)
    version = noah.plan().version
    final = partial(finalise_plan, about=noah.noah, version=version, by=noah.ingrid, at=TUESDAY)
    assert mails.after(final, TUESDAY) == ["omar", "siri"]


@pytest.mark.parametrize(("apart", "hear"), [(False, ["eli", "omar", "siri"]), (True, ["eli"])])
def test_a_seat_is_told_to_whoever_is_to_sit_there_and_the_home(mailbox: Mailbox, apart: bool, hear: list[str]) -> None:
    noah = noahs_bench()
    with as_owner():
        eli = an_employee("Eli", noah.health)
    mails = post(mailbox, noah.noah, noah.school, siri=noah.siri, omar=noah.omar, eli=eli, ingrid=noah.ingrid)
    where = {"about": noah.noah, "employee": eli.post, "service": noah.health, "offer": Offer(apart=apart)}
    assert mails.after(partial(offer_seat, **where, by=noah.ingrid, at=TUESDAY), TUESDAY) == hear

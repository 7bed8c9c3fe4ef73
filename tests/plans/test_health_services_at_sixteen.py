"""From 16 the mere contact with a health service is the young person's to tell of (hpl §§ 21, 22): no page that a
parent opens names the clinic, before Noah says so; the day before the birthday, and to Noah, each of them does.
"""

from datetime import datetime
from typing import Any
from uuid import UUID, uuid4

import pytest
from django.db import connection
from django.urls import reverse

from langbenk.access.actions import Action
from langbenk.access.standing import Actor, Audience, Part
from langbenk.bench.actions.give_consent import give_consent
from langbenk.bench.actions.record_consent import record_consent
from langbenk.bench.actions.withdraw_consent import withdraw_consent
from langbenk.bench.consenting import Answer, Receiver
from langbenk.bench.deeds import Wrong
from langbenk.bench.door import door
from langbenk.bench.heard import Heard
from langbenk.bench.sheets.consents import consents_sheet
from langbenk.cases.models import Case, Entry, Sharing
from langbenk.cases.sheets.entry import entry_sheet
from langbenk.cases.sheets.new_entry import new_entry_sheet, who_will_read
from langbenk.cases.writing import Draft
from langbenk.law.services import HEALTH, Service
from langbenk.organisation.models import Service as Place
from langbenk.plans.sheets.home import home_sheet
from langbenk.plans.sheets.plan import plan_sheet
from tests.conftest import as_owner
from tests.made import signed_in_client
from tests.plans.scene import MONDAY, TUESDAY, Scene
from tests.plans.test_what_parents_see_at_sixteen import A_YEAR_AGO, CLINIC, noah_at_home

pytestmark = pytest.mark.django_db


def clinic() -> UUID:
    with as_owner():
        return Place.objects.get(name=CLINIC).id


def named_to(noah: Scene, by: Actor, at: datetime) -> set[str]:
    """Where the clinic, or who works there, is named to this reader at home."""
    asked: dict[str, Any] = {"about": noah.noah, "by": by, "at": at}
    draft = Draft("He sleeps.", Audience.FAMILY, Part.EVERYDAY)
    sheets = {
        "home": home_sheet(**asked),
        "consents": consents_sheet(**asked),
        "new entry": new_entry_sheet(**asked),
        "preview": who_will_read(draft=draft, **asked),
    }
    return {name for name, sheet in sheets.items() if CLINIC in repr(sheet) or "Pia" in repr(sheet)}


def everyday_for_the_clinic(noah: Scene, foster: Actor) -> None:
    """The foster father, who has the say, has said yes in the days when that was asked."""
    to = Receiver(service=clinic())
    give_consent(about=noah.noah, to=to, answer=Answer({Part.EVERYDAY: "So."}), by=foster, at=MONDAY)


def test_every_page_names_it_the_day_before_and_none_from_the_birthday() -> None:
    noah, himself, foster = noah_at_home()
    everyday_for_the_clinic(noah, foster)
    everywhere = {"home", "new entry", "preview"}  # the foster father is asked for consents, and she is not
    assert named_to(noah, noah.siri, MONDAY) == everywhere
    assert named_to(noah, foster, MONDAY) == everywhere | {"consents"}
    assert named_to(noah, noah.siri, TUESDAY) == set()
    assert named_to(noah, himself, TUESDAY) >= everywhere
    to = Receiver(relative=noah.siri.person)
    give_consent(about=noah.noah, to=to, answer=Answer({Part.HEALTH: "So."}), by=himself, at=TUESDAY)
    assert named_to(noah, noah.siri, TUESDAY) == everywhere
    withdraw_consent(about=noah.noah, to=to, by=himself, at=TUESDAY)
    assert named_to(noah, noah.siri, TUESDAY) == set()


def test_the_plan_opened_to_a_parent_does_not_name_who_sits_there_from_a_clinic() -> None:
    noah, himself, _ = noah_at_home()
    to = Receiver(relative=noah.siri.person)
    give_consent(about=noah.noah, to=to, answer=Answer({Part.PLAN: "So."}), by=himself, at=TUESDAY)
    sheet = plan_sheet(about=noah.noah, by=noah.siri, at=TUESDAY)
    assert CLINIC not in repr(sheet)
    assert sheet.responsible_name
    assert CLINIC in repr(plan_sheet(about=noah.noah, by=himself, at=TUESDAY))


@pytest.mark.parametrize(
    "name", ["family-child", "family-consents", "family-new-entry", "family-entries", "who-looked"]
)
def test_no_page_writes_its_name(name: str) -> None:
    noah, himself, _ = noah_at_home(A_YEAR_AGO)
    where = reverse(name, args=[noah.noah])
    assert CLINIC not in signed_in_client(noah.siri, language="en").get(where).content.decode()
    assert signed_in_client(himself, language="en").get(where).status_code == 200


def test_a_parent_is_not_asked_and_cannot_answer_about_what_they_may_not_know_of() -> None:
    noah, _, _ = noah_at_home()
    for service in (clinic(), uuid4()):
        with pytest.raises(Wrong, match="receiver: not-on-the-bench"):
            give_consent(
                about=noah.noah, to=Receiver(service=service), answer=Answer({Part.EVERYDAY: "So."}), by=noah.siri,
                at=TUESDAY,
            )  # fmt: skip


def test_nobody_waits_for_a_parent_who_may_not_know_of_it_and_the_pages_say_what_to_do() -> None:
    noah, himself, foster = noah_at_home(A_YEAR_AGO)
    let_in = Receiver(relative=foster.person)

    def page(name: str, reader: Actor) -> str:
        drawn = signed_in_client(reader, language="en").get(reverse(name, args=[noah.noah])).content.decode()
        return " ".join(drawn.split())

    at_work, at_home = "Do not ask Finn Lie about child welfare and everyday life yet", "We do not ask Finn Lie about"
    assert at_work in page("consents", noah.ingrid)
    assert at_home in page("family-consents", himself)
    give_consent(about=noah.noah, to=let_in, answer=Answer({Part.HEALTH: "So."}), by=himself, at=TUESDAY)
    assert at_work not in page("consents", noah.ingrid)
    assert at_home not in page("family-consents", himself)
    assert clinic_line(noah, noah.ingrid, TUESDAY) == {("Finn Lie", False)}
    withdraw_consent(about=noah.noah, to=let_in, by=himself, at=TUESDAY)
    assert clinic_line(noah, noah.ingrid, TUESDAY) == {("Finn Lie", True)}
    answered_aloud(noah, foster)  # Noah has told him, and he has been asked
    assert clinic_line(noah, noah.ingrid, TUESDAY) == {("Finn Lie", False)}


def test_the_day_before_they_are_asked_like_any_parent() -> None:
    noah, _, _ = noah_at_home()
    assert clinic_line(noah, noah.ingrid, MONDAY) == {("Finn Lie", False)}
    assert clinic_line(noah, noah.ingrid, TUESDAY) == {("Finn Lie", True)}


def clinic_line(noah: Scene, by: Actor, at: datetime) -> set[tuple[str, bool]]:
    """Who decides on everyday life for the clinic, and whether they may not know of it and so are not asked."""
    [clinic_] = [one for one in consents_sheet(about=noah.noah, by=by, at=at).receivers if one.name == CLINIC]
    answers = [answer for part in clinic_.parts if part.part == Part.EVERYDAY for answer in part.answers]
    return {(answer.name, answer.may_not_know) for answer in answers if answer.asked}


def answered_aloud(noah: Scene, giver: Actor) -> None:
    """His yes, written down by the coordinator before a witness."""
    heard = Heard(giver.person, TUESDAY.date(), "oral", "Kari Moe")
    record_consent(
        about=noah.noah, to=Receiver(service=clinic()), heard=heard, answer=Answer({Part.EVERYDAY: "So."}),
        by=noah.ingrid, at=TUESDAY,
    )  # fmt: skip


def test_who_said_yes_before_knows_of_it_there_and_can_take_it_back_or_renew_it() -> None:
    noah, _, foster = noah_at_home()
    everyday_for_the_clinic(noah, foster)
    assert named_to(noah, foster, TUESDAY) == {"consents"}
    assert named_to(noah, noah.siri, TUESDAY) == set()
    to = Receiver(service=clinic())
    again = Answer({Part.EVERYDAY: "So."}, purpose="To help.")
    give_consent(about=noah.noah, to=to, answer=again, by=foster, at=TUESDAY)
    withdraw_consent(about=noah.noah, to=to, by=foster, at=TUESDAY)
    assert named_to(noah, foster, TUESDAY) == set()


def test_the_database_gives_a_parent_no_row_that_tells_of_it() -> None:
    noah, _, foster = noah_at_home()
    everyday_for_the_clinic(noah, foster)
    place = clinic()
    for reader, at, rows in ((noah.siri, MONDAY, (1, 1)), (noah.siri, TUESDAY, (0, 0)), (foster, TUESDAY, (1, 1))):
        with door(Action.CONSENT_READ, by=reader, at=at, about=noah.noah), connection.cursor() as cursor:
            cursor.execute(
                "SELECT (SELECT count(*) FROM bench_consent WHERE service_id = %s),"
                " (SELECT count(*) FROM bench_tie WHERE on_behalf_of_id = %s)",
                [place, place],
            )
            assert cursor.fetchone() == rows


def test_what_a_parent_wrote_does_not_tell_that_it_was_shared_with_one() -> None:
    noah, _, _ = noah_at_home()
    place = clinic()
    with as_owner():
        entry = Entry.objects.create(
            case=Case.objects.get(person_id=noah.noah), person_id=noah.noah, text="He sleeps.",
            audience=Audience.FAMILY, part=Part.EVERYDAY, writer_id=noah.siri.person, at=MONDAY, form_key=uuid4(),
        )  # fmt: skip
        Sharing.objects.create(
            entry=entry, person_id=noah.noah, service_id=place, ground="x", because="x",
            weighed_by_id=noah.ingrid.post, at=MONDAY,
        )  # fmt: skip
    for at, named in ((MONDAY, True), (TUESDAY, False)):
        shown = entry_sheet(about=noah.noah, entry=entry.id, by=noah.siri, at=at)
        assert any(one.service_name == CLINIC for one in shown.shared) is named


def test_the_database_knows_the_health_services_that_the_law_knows() -> None:
    with as_owner(), connection.cursor() as cursor:
        cursor.execute("SELECT kind FROM unnest(%s::text[]) AS kind WHERE bench_is_health(kind)", [list(Service)])
        assert {row[0] for row in cursor.fetchall()} == {kind.value for kind in HEALTH}

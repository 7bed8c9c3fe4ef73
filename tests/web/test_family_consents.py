"""What the family says yes and no to, on its own pages."""

from datetime import UTC, date, datetime

import pytest
from django.test import Client

from langbenk.access.actions import Action
from langbenk.bench.door import Refused, door
from langbenk.bench.models import Consent, Tie
from tests.conftest import as_owner
from tests.made import a_consent, signed_in_client
from tests.plans.scene import Scene, noahs_bench
from tests.web.drawn import Element, read

pytestmark = pytest.mark.django_db
WINTER = datetime(2027, 1, 4, 9, 0, tzinfo=UTC)


def page(client: Client, address: str, *, status: int = 200) -> Element:
    answer = client.get(address)
    assert answer.status_code == status
    return read(answer.content.decode())


def text(client: Client, address: str, *, status: int = 200) -> str:
    return page(client, address, status=status).one("main").text


def home(scene: Scene, more: str = "") -> str:
    return f"/home/{scene.noah}/{more}"


def teacher_reads_the_plan(scene: Scene) -> bool:
    try:
        with door(Action.PLAN_READ, by=scene.tuva, at=WINTER, about=scene.noah):
            return True
    except Refused:
        return False


def test_both_parents_say_yes_and_the_school_sees_the_plan_until_one_withdraws() -> None:
    scene = noahs_bench()
    siri, omar = signed_in_client(scene.siri), signed_in_client(scene.omar)
    school = home(scene, f"consents/{scene.school}/")
    asked = text(siri, school).replace("\xa0", " ")
    for told in (
        "får lese hele planen for Noah", "Både ja og nei er gode svar", "trekke et ja tilbake når som helst",
        "Et ja opphever taushetsplikten i hpl § 21 for det du sier ja til (hpl § 22).",
        "Det hviler ikke på samtykket ditt.",
    ):  # fmt: skip
        assert told in asked
    assert siri.post(school, {"plan": "yes"})["Location"] == home(scene, "consents/")
    assert not teacher_reads_the_plan(scene)
    assert "Omar Lie har ikke svart." in text(siri, home(scene, "consents/"))
    assert "Vi venter på Omar Lie." in text(siri, home(scene, "consents/"))
    omar.post(school, {"plan": "yes"})
    assert teacher_reads_the_plan(scene)
    with as_owner():
        assert {"hele planen for Noah" in given.informed_text for given in Consent.objects.all()} == {True}
    assert omar.post(school, {"answer": "withdraw"}).status_code == 302
    assert not teacher_reads_the_plan(scene)
    assert "Siri Lie sa ja" in text(omar, home(scene, "consents/"))
    his, hers = (text(signed_in_client(by, language="en"), home(scene, "consents/")) for by in (scene.omar, scene.siri))
    assert "You took it back on" in his
    assert "You have not answered" not in his
    assert "Omar Lie took it back on" in hers
    assert "We wait for" not in hers


def test_a_no_is_kept_without_penalty_and_the_kinds_are_answered_one_by_one() -> None:
    scene = noahs_bench()
    siri, school = signed_in_client(scene.siri), home(scene, f"consents/{scene.school}/")
    siri.post(school, {"plan": "no", "school": "yes", "purpose": "Samme ord på skolen."})
    with as_owner():
        given = {one.part: (one.answer, one.lifts, one.processing, one.purpose) for one in Consent.objects.all()}
    assert given == {
        "plan": ("no", "", "", ""),
        "school": ("yes", "fvl-13", "oppl-24-1", "Samme ord på skolen."),
    }
    shown = text(siri, home(scene, "consents/"))
    assert "Du sa nei" in shown
    assert siri.post(school, {"until": ""}).status_code == 422  # nothing was answered
    assert siri.post(school, {"plan": "perhaps"}).status_code == 422
    assert siri.post(school, {"answer": "withdraw:school"}).status_code == 302
    with as_owner():
        assert Consent.objects.get(part="school").withdrawn_at is not None


def test_a_yes_can_end_on_a_day_and_a_day_gone_by_is_not_taken() -> None:
    scene = noahs_bench()
    siri, school = signed_in_client(scene.siri), home(scene, f"consents/{scene.school}/")
    for wrong, sentence in (("01.01.2020", "Velg"), ("31.02.2090", "31.02.2090"), ("snart", "27.11.2026")):
        answer = siri.post(school, {"plan": "yes", "until": wrong})
        assert answer.status_code == 422
        shown = read(answer.content.decode())
        assert shown.one("input", name="until").attributes["value"] == wrong
        assert sentence in shown.one("p", class_="ds-validation-message").text
    siri.post(school, {"plan": "yes", "until": "01.02.2030"})
    assert "Det slutter 1. februar 2030." in text(siri, home(scene, "consents/")).replace("\xa0", " ")


def test_a_service_that_left_the_bench_can_only_be_withdrawn_from() -> None:
    scene = noahs_bench()
    with as_owner():
        a_consent(scene.noah, scene.school, scene.siri)
        Tie.objects.filter(person_id=scene.noah, kind="team_member").update(until=date(2026, 1, 1))
    siri = signed_in_client(scene.siri)
    assert "De sitter ikke på benken lenger og ser ingenting." in text(siri, home(scene, "consents/"))
    assert siri.get(home(scene, f"consents/{scene.school}/")).status_code == 404
    assert siri.post(home(scene, f"consents/{scene.school}/"), {"answer": "withdraw"}).status_code == 302
    assert "Ingen venter på svar fra deg" in text(siri, home(scene, "consents/"))


def test_what_was_typed_when_the_session_ran_out_is_there_again() -> None:
    scene = noahs_bench()
    siri, school = signed_in_client(scene.siri), home(scene, f"consents/{scene.school}/")
    session = siri.session
    session["seen"] = 0
    session.save()
    away = siri.post(school, {"until": "01.02.2090"})
    assert away["Location"].startswith("/sign-in/")
    again = siri.session
    again.update({**signed_in_client(scene.siri).session, "kept": again["kept"]})
    again.save()
    assert page(siri, school).one("input", name="until").attributes["value"] == "01.02.2090"

"""The pages of who coordinates: what they say, what they lead to, and how they say no."""

from uuid import uuid4

import pytest
from django.test import Client
from django.urls import reverse

from langbenk.bench.models import Tie as Seat
from langbenk.cli.today import now
from langbenk.coordination.models import Coordinating, Dispute, View
from tests.conftest import as_owner
from tests.coordination.scene import Scene, agreed, emils_bench, raised, says, settled
from tests.made import signed_in_client

pytestmark = pytest.mark.django_db
TODAY = now().strftime("%d.%m.%Y")
STAFF = ("coordination", "group-mandate", "dispute")


def page(client: Client, name: str, scene: Scene, **posted: object) -> object:
    of_one = name.startswith("dispute-")
    where = reverse(name, args=[scene.emil, scene.dispute().id] if of_one else [scene.emil])
    return client.post(where, {"once": uuid4(), **posted}) if posted else client.get(where)


def today_it_runs(scene: Scene) -> None:
    raised(scene, at=now())


def test_every_page_opens_for_those_it_is_for_in_all_three_languages() -> None:
    scene = emils_bench()
    today_it_runs(scene)
    for language in ("nb", "nn", "en"):
        for actor, names in (
            (scene.pia, (*STAFF, "dispute-view", "case")),
            (scene.una, (*STAFF, "level")),
            (scene.dora, (*STAFF, "dispute-settle", "case")),
            (scene.siri, ("family-coordination", "family-child")),
        ):
            for name in names:
                answer = page(signed_in_client(actor, language=language), name, scene)
                assert answer.status_code == 200, (name, language)


def test_the_home_page_and_the_case_page_say_who_coordinates_whatever_has_happened() -> None:
    scene = emils_bench()
    home = page(signed_in_client(scene.siri, language="en"), "family-child", scene).content.decode()
    assert "70 11 22 33" in home.replace("\xa0", " ")
    with as_owner():
        pias = Seat.objects.get(kind="contact").id
    agreed(scene, scene.ppt, seat_of=pias, at=now())
    for actor, name in ((scene.siri, "family-child"), (scene.birk, "case"), (scene.siri, "family-coordination")):
        text = page(signed_in_client(actor, language="en"), name, scene).content.decode()
        assert "Pia Moe coordinates the help for Emil" in text, name


def test_an_agreement_is_written_and_a_bad_form_keeps_all_that_was_typed() -> None:
    scene = emils_bench()
    pia = signed_in_client(scene.pia, language="en")
    with as_owner():
        pias = Seat.objects.get(kind="contact").id
    typed = {
        "seat": pias,
        "agreed": [scene.welfare],
        "since": TODAY,
        "because": "So.",
        "heard": "Glad.",
    }
    answer = page(pia, "coordination", scene, **typed)
    assert answer.status_code == 422
    assert "must have said yes itself" in answer.content.decode()
    assert "Glad." in answer.content.decode()
    wrong = typed | {"since": "31.02.2026", "agreed": ["x"], "because": "\u202e", "heard": "x" * 5000, "seat": "y"}
    assert page(pia, "coordination", scene, **wrong).status_code == 422
    assert page(pia, "coordination", scene, **typed | {"agreed": [scene.ppt, scene.welfare]}).status_code == 302
    stale = page(pia, "coordination", scene, **typed | {"agreed": [scene.ppt], "because": "Another."})
    assert stale.status_code == 409
    with as_owner():
        assert Coordinating.objects.count() == 1


def test_a_disagreement_is_registered_answered_and_settled_through_the_pages() -> None:
    scene = emils_bench()
    pia, birk, siri, dora = (
        signed_in_client(actor, language="en") for actor in (scene.pia, scene.birk, scene.siri, scene.dora)
    )
    assert page(dora, "dispute", scene).status_code == 404  # nobody learns that there is a case
    raise_it = {"facts": "Emil needs us both.", "proposes": scene.welfare, "view": "They see the family weekly."}
    assert page(pia, "dispute", scene, **raise_it).status_code == 302
    second = page(birk, "dispute", scene, **raise_it)
    assert (second.status_code, "Another service has registered" in second.content.decode()) == (422, True)
    theirs = {"whose": "service-self", "proposes": scene.ppt, "text": "PPT knows him."}
    assert page(birk, "dispute-view", scene, **theirs).status_code == 302
    assert page(birk, "dispute-view", scene, **theirs | {"proposes": scene.county}).status_code == 422
    assert page(siri, "family-coordination", scene, text="We trust Pia.").status_code == 302
    told = page(siri, "family-coordination", scene).content.decode()
    assert "You have told us" in told
    settle = {"service": scene.ppt, "since": TODAY, "because": "Near.", "best_interests": "Trust."}
    unheard = page(dora, "dispute-settle", scene, **settle)
    assert (unheard.status_code, "The child has not been heard" in unheard.content.decode()) == (422, True)
    child = {"whose": "child-told", "proposes": "", "text": "Emil wants Pia."}
    assert page(pia, "dispute-view", scene, **child).status_code == 302
    assert page(dora, "dispute-settle", scene, **settle | {"service": scene.kindergarten}).status_code == 422
    assert page(pia, "dispute-settle", scene, **settle).status_code == 403
    assert page(dora, "dispute-settle", scene, **settle).status_code == 302
    again = page(dora, "dispute-settle", scene, **settle)
    assert (again.status_code, "has been settled" in again.content.decode()) == (422, True)
    assert "PPT coordinates from" in page(birk, "dispute", scene).content.decode().replace("\xa0", " ")
    late = page(siri, "family-coordination", scene, text="Too late.")
    assert (late.status_code, "Too late." in late.content.decode()) == (422, True)


def test_the_one_who_settles_it_reads_no_more_than_it_takes() -> None:
    scene = emils_bench()
    today_it_runs(scene)
    dora = signed_in_client(scene.dora)
    for name in ("rights", "decision", "entries", "level", "consents", "wish"):
        assert page(dora, name, scene).status_code == 403, name
    case = page(dora, "case", scene).content.decode()
    assert reverse("coordination", args=[scene.emil]) in case
    assert reverse("entries", args=[scene.emil]) not in case


def test_it_is_taken_back_by_a_press_and_not_by_coming_by() -> None:
    scene = emils_bench()
    today_it_runs(scene)
    pia = signed_in_client(scene.pia)
    assert pia.get(reverse("dispute-withdraw", args=[scene.emil, scene.dispute().id])).status_code == 302
    with as_owner():
        assert Dispute.objects.get().ended == ""
    assert page(signed_in_client(scene.birk), "dispute-withdraw", scene, x="1").status_code == 403
    assert page(pia, "dispute-withdraw", scene, x="1").status_code == 302
    with as_owner():
        assert Dispute.objects.get().ended == "withdrawn"
        assert View.objects.count() == 1


def test_a_level_is_moved_and_the_mandate_written() -> None:
    scene = emils_bench()
    una = signed_in_client(scene.una, language="en")
    assert page(una, "level", scene, move="concern-down", because="x", version=1).status_code == 422
    assert page(una, "level", scene, move="plan-up", because="They want one.", version=1).status_code == 302
    assert "They want one." in page(una, "level", scene).content.decode()
    assert page(una, "group-mandate", scene, purpose="Sleep.", writes_minutes="Pia", meets="x" * 300).status_code == 422
    assert page(una, "group-mandate", scene, purpose="Sleep.", writes_minutes="Pia", meets="Monthly").status_code == 302
    assert "Sleep." in page(signed_in_client(scene.siri), "family-coordination", scene).content.decode()
    notices = page(signed_in_client(scene.siri, language="en"), "family-child", scene).content.decode()
    assert "They want one." in notices


def test_another_disagreement_than_the_last_one_is_not_here() -> None:
    scene = emils_bench()
    today_it_runs(scene)
    pia = signed_in_client(scene.pia)
    for name in ("dispute-view", "dispute-settle"):
        assert pia.get(reverse(name, args=[scene.emil, uuid4()])).status_code == 404
    assert pia.post(reverse("dispute-withdraw", args=[scene.emil, uuid4()])).status_code == 404


def test_what_somebody_writes_is_shown_as_text() -> None:
    scene = emils_bench()
    today_it_runs(scene)
    says(scene, scene.siri, "<script>alert(1)</script>", at=now())
    says(scene, scene.pia, "<b>Emil</b>", voice="child", how="told", at=now())
    settled(scene, at=now())
    for actor, name in ((scene.dora, "dispute"), (scene.siri, "family-coordination"), (scene.una, "coordination")):
        text = page(signed_in_client(actor), name, scene).content.decode()
        assert "<script>alert" not in text
        assert "<b>Emil" not in text

"""The pages of those who coordinate: what is shown, what is said when a form is wrong, and that no word is lost."""

from datetime import timedelta
from uuid import uuid4

import pytest
from django.test import Client
from django.utils import timezone
from django.utils.html import escape

from langbenk.coordinators.models import Absence, Capacity, ChangeWish, Competence, Hospital, Training
from langbenk.coordinators.sheets.board import KINDS
from langbenk.organisation.models import Target
from langbenk.web.staff.coordinators.words import LISTS
from tests.conftest import as_owner
from tests.coordinators.scene import Led, led
from tests.made import a_service, an_employee, signed_in_client

pytestmark = pytest.mark.django_db
TODAY = timezone.now().date()


def of_the_unit(story: Led) -> Client:
    return signed_in_client(story.una, language="en")


def read(client: Client, address: str) -> str:
    answer = client.get(address)
    assert answer.status_code == 200, address
    return answer.content.decode()


def test_the_board_leads_from_each_number_to_its_list() -> None:
    story = led()
    client = of_the_unit(story)
    board = read(client, "/board/")
    for kind in KINDS:
        assert f'href="/board/{kind}/"' in board
        assert escape(LISTS[kind].say("en")) in read(client, f"/board/{kind}/")
    assert 'href="/needs/"><span class="count">' in board
    assert 'href="/coordinators/?over=1"><span class="count">0' in board
    assert "Nobody carries more than agreed" in read(client, "/coordinators/?over=1")
    assert "Ingrid Moe<br>" in read(client, "/board/group/"), "who is to gather the group"
    assert [client.get(f"/board/{what}/").status_code for what in ("nonsense", "need")] == [404, 404]
    assert read(client, "/board/late/?after=nonsense")


def test_one_finds_somebody_and_notes_what_they_know_can_carry_and_have_taken() -> None:
    story = led()
    client = of_the_unit(story)
    address = f"/coordinators/{story.ingrid.post}/"
    assert address in read(client, "/coordinators/?name=Ingrid")
    assert "Nobody in the register has that name" in read(client, "/coordinators/?name=xyz")
    for form in (
        {"form": "knows", "known": "field:school"},
        {"form": "capacity", "most": "3"},
        {"form": "training", "course": "Basics", "taken_on": "1.10.2025", "due_again_on": "1.10.2026"},
    ):
        assert client.post(address, form).status_code == 302
    page = read(client, address)
    assert all(text in page for text in ("School and educational psychology", "Basics", "Late"))
    with as_owner():
        known = Competence.objects.get()
        assert (Capacity.objects.get().most, Training.objects.get().course) == (3, "Basics")
    assert client.post(f"{address}knows/{known.id}/end/").status_code == 302
    assert "School and educational psychology</" not in read(client, address).split("<select")[0]
    assert client.get(f"{address}knows/{known.id}/end/").status_code == 302


@pytest.mark.parametrize(
    ("form", "said"),
    [
        ({"form": "knows", "known": "field:magic"}, "Choose one of the answers"),
        ({"form": "capacity", "most": "many"}, "out of reach"),
        ({"form": "capacity", "most": "-1"}, "out of reach"),
        ({"form": "capacity", "most": ""}, "Write a number"),
        ({"form": "training", "course": "Kept <b>word</b>", "taken_on": "31.2.2026"}, "31.2.2026 does not exist"),
        ({"form": "training", "course": "x" * 201, "taken_on": "1.2.2026"}, "There is room for 200"),
    ],
)
def test_what_is_wrong_is_said_at_the_field_and_what_was_typed_stands(form: dict[str, str], said: str) -> None:
    story = led()
    answer = of_the_unit(story).post(f"/coordinators/{story.ingrid.post}/", form)
    page = answer.content.decode()
    assert (answer.status_code, said in page) == (422, True)
    assert "<b>word" not in page
    if "Kept" in form.get("course", ""):
        assert "Kept &lt;b&gt;word" in page


def test_somebody_who_leads_is_not_let_go_and_the_page_says_whom_for() -> None:
    story = led()
    client, address = of_the_unit(story), f"/coordinators/{story.ingrid.post}/leaving/"
    assert "Noah Lie" in read(client, address)
    answer = client.post(address, {"last_day": f"{TODAY + timedelta(days=30):%d.%m.%Y}"})
    assert (answer.status_code, "Find others for those first" in answer.content.decode()) == (422, True)


def test_one_is_away_without_a_reason_and_back_again() -> None:
    story = led()
    client = signed_in_client(story.ingrid, language="en")
    assert "<textarea" not in read(client, "/absence/")
    assert client.post("/absence/", {"since": "", "until": ""}).status_code == 302
    with as_owner():
        absence = Absence.objects.get()
    assert "Back, or another day" in read(client, "/absence/")
    assert "Per Moe coordinates meanwhile" in read(
        signed_in_client(story.scene.siri, language="en"), f"/home/{story.noah}/"
    )
    assert "already" in client.post("/absence/", {"since": "", "until": ""}).content.decode()
    back = f"/absence/{story.ingrid.post}/{absence.id}/back/"
    assert read(client, back)
    assert client.post(back, {"back": "1.1.2020"}).status_code == 422
    assert client.post(back, {"back": ""}).status_code == 302
    assert client.get(back).status_code == 404
    assert signed_in_client(story.per, language="en").get(f"/absence/{story.ingrid.post}/").status_code == 404
    assert "Ingrid Moe" in read(signed_in_client(story.gro, language="en"), "/absence/")


def test_the_appointment_shows_who_stands_in_who_asks_and_who_could_suit() -> None:
    story = led()
    signed_in_client(story.ingrid).post("/absence/", {"since": "", "until": ""})
    client = of_the_unit(story)
    client.post(f"/coordinators/{story.scene.tuva.post}/", {"form": "capacity", "most": "3"})
    page = read(client, f"/cases/{story.noah}/coordinator/")
    assert all(text in page for text in ("Ingrid Moe is away", "Per Moe stands in", "Has room for 3 more"))
    assert "checked" not in page  # nobody is chosen beforehand
    deputy = f"/cases/{story.noah}/coordinator/deputy/"
    assert "Per Moe becomes coordinator" in read(client, deputy)
    assert client.post(deputy, {"deputy": str(story.scene.tuva.post)}).status_code == 302
    assert "Nobody stands in now" in read(client, deputy)
    assert client.post(deputy, {"deputy": str(uuid4())}).status_code == 422


def test_a_wish_is_asked_answered_and_read() -> None:
    story = led()
    siri, client = signed_in_client(story.scene.siri, language="en"), of_the_unit(story)
    address = f"/home/{story.noah}/coordinator/"
    assert "Ingrid Moe does not" in read(siri, address)
    assert siri.post(address, {"words": ""}).status_code == 302
    with as_owner():
        wish = ChangeWish.objects.get().id
    assert "You have asked" in read(siri, address)
    answer = f"/cases/{story.noah}/coordinator/wishes/{wish}/"
    assert "They wrote nothing more" in read(client, answer)
    assert client.post(answer, {"outcome": "new", "answer": "Soon."}).status_code == 422
    assert client.post(answer, {"outcome": "talked", "answer": "As we <i>said</i>."}).status_code == 302
    assert client.get(answer).status_code == 404
    assert "As we &lt;i&gt;said" in read(siri, address)
    assert signed_in_client(story.ingrid).get(answer).status_code == 404


def test_both_coordinators_stand_side_by_side() -> None:
    story = led()
    with as_owner():
        where = a_service("specialist_health", "Lysvik hospital")
        hilde = an_employee("Hilde", where, profession="doctor")
    client, address = signed_in_client(story.ingrid, language="en"), f"/cases/{story.noah}/hospital/"
    assert "Hilde Moe, doctor, Lysvik hospital" in read(client, address)
    who = f"{hilde.post}:{where}"
    assert client.post(address, {"who": who, "authorised_on": "1.1.2099"}).status_code == 422
    assert client.post(address, {"who": "nobody", "authorised_on": "1.1.2026"}).status_code == 422
    assert client.post(address, {"who": who, "authorised_on": "1.1.2026"}).status_code == 302
    assert client.post(f"{address}doctor/", {"doctor": "x" * 300}).status_code == 422
    assert client.post(f"{address}doctor/", {"doctor": "Dr. Odd Lund"}).status_code == 302
    assert all(text in read(client, address) for text in ("Ingrid Moe", "Hilde Moe", "Dr. Odd Lund"))
    with as_owner():
        assert Hospital.objects.get().seen_by_id == story.ingrid.post


def test_the_letters_and_the_weight_have_their_pages() -> None:
    story = led()
    client, case = of_the_unit(story), f"/cases/{story.noah}/coordinator"
    said = {"hours": "Four hours", "review": "1.6.2027", "employer_agreed_on": "1.11.2026"}
    assert client.post(f"{case}/mandate/", said | {"hours": ""}).status_code == 422
    assert client.post(f"{case}/mandate/", said).status_code == 302
    assert "Nothing to write" in read(client, f"{case}/mandate/")
    assert "Nothing to hand over" in read(client, f"{case}/hand-over/")
    assert client.post(f"{case}/weight/", {"weight": "9"}).status_code == 422
    assert client.post(f"{case}/weight/", {"weight": "4"}).status_code == 302
    assert "weighs 4 of 5" in read(client, f"{case}/")


def test_the_targets_say_whose_they_are_and_are_set_by_the_one_who_leads() -> None:
    story = led()
    client = of_the_unit(story)
    assert "the law sets no deadline here" in read(client, "/targets/")
    assert client.post("/targets/", {"step": "unit", "days": "0", "since": ""}).status_code == 422
    assert client.post("/targets/", {"step": "unit", "days": "2", "since": ""}).status_code == 302
    with as_owner():
        assert Target.objects.get().days == 2
    eva = signed_in_client(story.scene.eva, language="en")
    assert "Whoever leads the coordinating unit sets them" in read(eva, "/targets/")
    assert eva.post("/targets/", {"step": "unit", "days": "2", "since": ""}).status_code == 404
    assert signed_in_client(story.gro).get("/targets/").status_code == 404

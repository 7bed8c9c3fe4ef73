"""The pages of the ways in as a browser gets them: each sender's own fields, what is sent on, who is told."""

import re
from datetime import date, timedelta
from html import unescape
from uuid import UUID, uuid4

import pytest
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from langbenk.access.standing import Actor, Hat
from langbenk.intake.asking import ask_for_help
from langbenk.intake.models import NeedLetter, NeedNotice
from langbenk.intake.receiving import Need, Whom
from tests.conftest import as_owner
from tests.intake.scene import Scene, before_any_case
from tests.made import a_person, a_service, an_employee, signed_in_client

pytestmark = pytest.mark.django_db
SENT = {"deed": "pass", "body": "Nav Lysvik", "phone": "55 55 33 33", "why": "They decide.", "version": "1"}
NOTICE = {"text": "He cannot sleep.", "wish": "", "consent": "yes", "consent_from": "Both parents"}


@pytest.fixture
def scene() -> Scene:
    return before_any_case()


def english(by: Actor) -> Client:
    return signed_in_client(by, language="en")


def asks(by: Actor, about: UUID, relation: str) -> UUID:
    need = Need(Whom(relation, "Noah Lie", about), text="Who pays for his food?", form_key=uuid4())
    ask_for_help(need, by=by, at=timezone.now())
    with as_owner():
        return NeedNotice.objects.latest("came_at").id


def found(by: Client) -> str:
    """The ticket of a fresh search for Noah."""
    said = {"search": "name", "given_name": "Noah", "family_name": "Lie", "birth_date": "2.3.2017"}
    page = by.post(reverse("new-need"), said).content.decode()
    return re.search(r'name="found" value="([^"]+)"', page)[1]  # type: ignore[index]


def answered(by: Client, need: UUID, **fields: str) -> tuple[int, str]:
    answer = by.post(reverse("need", args=[need]), {"once": str(uuid4())} | SENT | fields)
    return answer.status_code, answer.content.decode()


def test_it_is_sent_on_with_a_yes_and_nothing_typed_is_lost_without(scene: Scene) -> None:
    need, eva = asks(scene.siri, scene.noah, "child"), english(scene.eva)
    status, page = answered(eva, need, send="yes", agreed="")
    assert status == 422
    assert "Without a yes, show them the way." in page
    assert page.count("Nav Lysvik") == 1
    assert answered(eva, need, send="yes", agreed="Siri, today")[0] == 302
    page = eva.get(reverse("need", args=[need])).content.decode()
    assert "Nobody there has it by name yet" in page
    assert "An enquiry to the right body (PDF)" in page
    assert answered(eva, need, deed="received", name="Kari Vik")[0] == 302
    home = english(scene.siri).get(reverse("ask-for-help")).content.decode()
    assert "Kari Vik has it there." in home
    letter = re.search(r'href="(/ask-for-help/letters/[^"]+)"', home)[1]  # type: ignore[index]
    assert english(scene.siri).get(letter).headers["Content-Type"] == "application/pdf"
    assert english(scene.tuva).get(letter).status_code == 404


def test_who_answers_after_a_colleague_reads_both_and_their_words_stay(scene: Scene) -> None:
    need, eva = asks(scene.siri, scene.noah, "child"), english(scene.eva)
    answered(eva, need, deed="guide", answer="Call the health station.")
    for answer in (
        answered(eva, need, deed="guide", answer="You have a right to a plan, and we begin on Monday."),
        answered(eva, need, why="You have a right to a plan, and we begin on Monday."),
    ):
        assert answer[0] == 409
        assert "You have a right to a plan, and we begin on Monday." in answer[1]
        assert "Call the health station." in answer[1]
        assert "This was answered while you were writing" in answer[1]
    assert "while you were writing" not in eva.get(reverse("need", args=[need])).content.decode()


def test_the_way_is_shown_and_nothing_is_sent(scene: Scene) -> None:
    need = asks(scene.siri, scene.noah, "child")
    assert answered(english(scene.eva), need, send="no")[0] == 302
    with as_owner():
        assert not NeedLetter.objects.exists()
    assert "Nav Lysvik, 55 55 33 33" in english(scene.siri).get(reverse("ask-for-help")).content.decode()


def told_by_the_school(scene: Scene, **more: str) -> UUID:
    tuva = english(scene.tuva)
    said = NOTICE | {"found": found(tuva), "once": str(uuid4()), "consent_on": f"{timezone.localdate():%d.%m.%Y}"}
    assert tuva.post(reverse("tell-need"), said | more).status_code == 302
    with as_owner():
        return NeedNotice.objects.get().id


def test_what_a_service_told_with_their_yes_is_sent_on_and_the_service_reads_who_has_it(scene: Scene) -> None:
    need, eva = told_by_the_school(scene), english(scene.eva)
    assert answered(eva, need, send="yes", agreed="")[0] == 422
    assert answered(eva, need, send="yes", agreed="Siri, today")[0] == 302
    assert "Nobody there has it by name yet" in eva.get(reverse("need", args=[need])).content.decode()
    assert answered(eva, need, deed="received", name="Kari Vik")[0] == 302
    mine = english(scene.tuva).get(reverse("sent-needs")).content.decode()
    assert "We sent it to Nav Lysvik, 55 55 33 33" in mine
    assert "Kari Vik has it there." in mine


def test_what_a_service_told_without_their_yes_can_only_be_shown_the_way(scene: Scene) -> None:
    need = told_by_the_school(scene, consent="no", ground="danger", because="He said so.")
    page = english(scene.eva).get(reverse("need", args=[need])).content.decode()
    assert "What they wrote is sent nowhere" in page
    assert 'name="send"' not in page
    assert answered(english(scene.eva), need)[0] == 302


@pytest.mark.parametrize(
    ("kind", "theirs", "not_theirs", "law"),
    [
        ("specialist_health", ("contributes", "coordinator", "contact_doctor"), "follows_up", "§ 2-5 c"),
        ("gp", ("asks", "follows_up", "takes_part"), "contact_doctor", "fastlegeforskriften § 26"),
        ("kindergarten", (), "contact_here", "§ 13 f"),
    ],
)
def test_each_is_asked_what_the_law_asks_of_them(
    scene: Scene, kind: str, theirs: tuple[str, ...], not_theirs: str, law: str
) -> None:
    with as_owner():
        sender = english(an_employee("Geir", a_service(kind, "Here")))
    page = sender.post(reverse("tell-need"), {"found": found(sender), "chosen": "yes"}).content.decode()
    assert [name for name in theirs if f'name="{name}"' not in page] == []
    assert f'name="{not_theirs}"' not in page
    assert law in page.replace("\N{NO-BREAK SPACE}", " ")
    said = NOTICE | {"found": found(sender), "once": str(uuid4())} | dict.fromkeys(theirs, "A word.")
    late = sender.post(reverse("tell-need"), said)
    assert late.status_code == 422
    assert "Write the day on which they said yes." in late.content.decode()
    tomorrow = timezone.localdate() + timedelta(days=1)
    assert "not come yet" in sender.post(
        reverse("tell-need"), said | {"consent_on": f"{tomorrow:%d.%m.%Y}"}
    ).content.decode()  # fmt: skip
    assert sender.post(
        reverse("tell-need"), said | {"consent_on": f"{timezone.localdate():%d.%m.%Y}"}
    ).status_code == 302  # fmt: skip
    sent = sender.get(reverse("sent-needs")).content.decode()
    letter = re.search(r'href="(/needs/sent/[0-9a-f-]+/pdf/)"', sent)[1]  # type: ignore[index]
    assert sender.get(letter).content.startswith(b"%PDF")
    assert english(scene.siri).get(letter).status_code == 404


def test_a_young_person_who_asked_can_be_kept_apart_and_nobody_else(scene: Scene) -> None:
    with as_owner():
        ida = a_person("Ida", born=date(timezone.localdate().year - 17, 1, 1))
    eva, own = english(scene.eva), asks(Actor(ida, Hat.FAMILY), ida, "self")
    address = reverse("need-join", args=[own])
    assert "has asked that they are not told" in eva.get(address).content.decode()
    said = {"once": str(uuid4()), "family_told": "yes", "text": "We begin.", "version": "1"}
    assert eva.post(address, said).status_code == 422  # it must be answered
    assert eva.post(address, said | {"parents": "alone"}).status_code == 302
    other = asks(scene.siri, scene.noah, "child")
    assert 'name="parents"' not in eva.get(reverse("need-join", args=[other])).content.decode()


def test_the_plain_questions_lead_to_the_one_form_and_their_answers_go_along(scene: Scene) -> None:
    page = unescape(Client().get(reverse("ask") + "?age=c&sc=y&lt=y").content.decode())
    assert 'href="/ask-for-help/?age=c&sc=y&lt=y"' in page
    siri = english(scene.siri)
    form = siri.get("/ask-for-help/?age=c&sc=y&lt=y&rubbish=1").content.decode()
    answers = unescape(re.search(r'name="answers" value="([^"]*)"', form)[1])  # type: ignore[index]
    said = {"whom": str(scene.noah), "text": "Help us.", "answers": answers, "once": str(uuid4())}
    assert siri.post(reverse("ask-for-help"), said).status_code == 302
    with as_owner():
        assert NeedNotice.objects.get().answers == {"serious_condition": "yes", "long_term": "yes"}
    assert 'href="/ask/?age=c&amp;sc=y&amp;lt=y"' in siri.get(reverse("ask-for-help")).content.decode()
    worse = said | {"answers": "sc=maybe&zz=y", "once": str(uuid4()), "text": "Again."}
    assert siri.post(reverse("ask-for-help"), worse).status_code == 302
    with as_owner():
        assert NeedNotice.objects.latest("came_at").answers is None

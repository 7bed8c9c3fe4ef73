"""The pages of tasks, messages, the record and one's own notes: bad input, who is refused, nothing typed is lost."""

import re
from datetime import timedelta
from uuid import UUID, uuid4

import pytest
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from langbenk.access.standing import Actor, Audience, Part
from langbenk.records.actions.begin_thread import begin_thread
from langbenk.records.actions.put_off_task import put_off_task
from langbenk.records.actions.set_task import set_task
from langbenk.records.models import Message, Task
from langbenk.records.undertaking import Undertaking
from tests.cases.entry_scene import Scene, vildes_bench, written
from tests.conftest import as_owner
from tests.made import signed_in_client

pytestmark = pytest.mark.django_db


def client(actor: Actor, language: str = "en") -> Client:
    return signed_in_client(actor, language=language)


def soon(days: int = 5) -> str:
    return f"{(timezone.now() + timedelta(days)):%d.%m.%Y}"


def a_task(scene: Scene, owner: UUID, audience: Audience = Audience.FAMILY) -> UUID:
    due = (timezone.now() + timedelta(3)).date()
    what = Undertaking("Call the clinic.", owner, due, audience, Part.EVERYDAY)
    return set_task(about=scene.vilde, what=what, form_key=uuid4(), by=scene.ingrid, at=timezone.now())


def test_a_task_is_set_in_the_form_and_a_bad_one_comes_back_with_all_that_was_typed() -> None:
    scene = vildes_bench()
    ingrid, new = client(scene.ingrid), reverse("new-task", args=[scene.vilde])
    whole = {"text": "Call the clinic.", "owner": str(scene.ingrid.employee), "due": soon(), "part": "everyday"}
    bad = ingrid.post(new, whole | {"due": "31.2.2026", "audience": "team"})
    assert bad.status_code == 422
    assert "Call the clinic." in bad.content.decode()
    assert "31.2.2026" in bad.content.decode()
    for change in (
        {"owner": str(scene.tuva.employee)},
        {"owner": str(uuid4())},
        {"text": "x" * 401},
        {"due": "1.1.2020"},
    ):
        assert ingrid.post(new, whole | {"audience": "team"} | change).status_code == 422
    once = str(uuid4())
    for _ in range(2):
        done = ingrid.post(new, whole | {"audience": "team", "once": once})
        assert done["Location"] == reverse("tasks", args=[scene.vilde])
    with as_owner():
        assert Task.objects.count() == 1


def test_somebody_else_put_it_off_meanwhile_and_both_days_stand_there() -> None:
    scene = vildes_bench()
    task = a_task(scene, scene.ingrid.post)
    ingrid, page = client(scene.ingrid), reverse("put-off-task", args=[scene.vilde, task])
    version = re.search(r'name="version" value="(\d+)"', ingrid.get(page).content.decode())
    assert version
    now = timezone.now()
    put_off_task(
        about=scene.vilde, task=task, due=(now + timedelta(20)).date(), because="Closed.", version=1, by=scene.ingrid,
        at=now,
    )  # fmt: skip
    late = ingrid.post(page, {"due": soon(9), "because": "They are ill.", "version": version[1]})
    assert late.status_code == 409
    assert "They are ill." in late.content.decode()
    assert soon(20) in late.content.decode()


def test_what_is_for_others_is_answered_as_what_does_not_exist() -> None:
    scene = vildes_bench()
    task = a_task(scene, scene.girl.person, Audience.NAMED)
    thread = begin_thread(
        about=scene.vilde, to=None, subject="A secret", text="Do not tell.", form_key=uuid4(), by=scene.girl,
        at=timezone.now(),
    )  # fmt: skip
    stian = client(scene.stian)
    for page, thing in (("family-thread", thread), ("task", task), ("message-thread", thread)):
        hidden = stian.get(reverse(page, args=[scene.vilde, thing]))
        nothing = stian.get(reverse(page, args=[scene.vilde, uuid4()]))
        assert (hidden.status_code, nothing.status_code) == (404, 404)
    for page in ("family-messages", "family-tasks", "family-notes", "family-child", "who-looked"):
        seen = stian.get(reverse(page, args=[scene.vilde])).content.decode()
        assert "A secret" not in seen
        assert "Call the clinic" not in seen
    assert "A secret" in client(scene.ingrid).get(reverse("messages", args=[scene.vilde])).content.decode()


def test_opening_a_thread_tells_the_other_side_and_an_empty_answer_sends_nothing() -> None:
    scene = vildes_bench()
    thread = begin_thread(
        about=scene.vilde, to=None, subject="School", text="Can we meet?", form_key=uuid4(), by=scene.kristin,
        at=timezone.now(),
    )  # fmt: skip
    at_home = reverse("family-thread", args=[scene.vilde, thread])
    assert "sent, not read yet" in client(scene.kristin).get(at_home).content.decode()
    at_work = reverse("message-thread", args=[scene.vilde, thread])
    ingrid = client(scene.ingrid)
    assert ingrid.head(at_work).status_code == 200
    assert "sent, not read yet" in client(scene.kristin).get(at_home).content.decode()
    assert ingrid.get(at_work).status_code == 200
    assert "read by Ingrid Moe" in client(scene.kristin).get(at_home).content.decode()
    assert ingrid.post(at_work, {"text": "  "}).status_code == 422
    with as_owner():
        assert Message.objects.count() == 1
    settle = reverse("settle-thread", args=[scene.vilde, thread])
    assert ingrid.get(settle)["Location"] == at_work
    for last in ("", "x", str(uuid4())):
        unseen = ingrid.post(settle, {"last": last})
        assert (unseen.status_code, "They have written more" in unseen.content.decode()) == (422, True)
    assert client(scene.kristin).post(settle, {"last": str(thread)}).status_code == 403
    last = re.search(r'name="last" value="([^"]+)"', ingrid.get(at_work).content.decode())
    assert last
    assert ingrid.post(settle, {"last": last[1]})["Location"] == at_work
    assert "Ingrid Moe has read this. It needs no answer." in client(scene.kristin).get(at_home).content.decode()
    assert 'name="last"' not in ingrid.get(at_work).content.decode()


def test_hostile_words_stand_as_words() -> None:
    scene = vildes_bench()
    nasty = "<script>alert(1)</script>"
    kristin = client(scene.kristin)
    kristin.post(reverse("family-notes", args=[scene.vilde]), {"text": nasty, "once": str(uuid4())})
    kristin.post(
        reverse("family-new-message", args=[scene.vilde]), {"subject": nasty, "text": nasty, "once": str(uuid4())}
    )
    for page in ("family-notes", "family-messages"):
        seen = kristin.get(reverse(page, args=[scene.vilde])).content.decode()
        assert nasty not in seen
        assert "&lt;script&gt;" in seen


def test_the_record_and_my_day_lead_to_an_entry_that_is_signed_and_added_to() -> None:
    scene = vildes_bench()
    entry = written(scene, scene.ingrid, "team", at=timezone.now() - timedelta(hours=1))
    ingrid = client(scene.ingrid)
    page = reverse("entry", args=[scene.vilde, entry])
    for where in (reverse("record", args=[scene.vilde]), reverse("my-day")):
        assert page in ingrid.get(where).content.decode()
    assert client(scene.kristin).get(reverse("my-day")).status_code == 404
    assert ingrid.get(reverse("sign-entry", args=[scene.vilde, entry]))["Location"] == page
    assert ingrid.post(reverse("sign-entry", args=[scene.vilde, entry]))["Location"] == page
    assert "Ingrid Moe signed it" in ingrid.get(page).content.decode()
    add = reverse("add-to-entry", args=[scene.vilde, entry])
    assert ingrid.post(add, {"kind": "correction", "text": ""}).status_code == 422
    assert ingrid.post(add, {"kind": "gossip", "text": "x"}).status_code == 422
    assert ingrid.post(add, {"kind": "correction", "text": "It was on Tuesday."})["Location"] == page
    assert "It was on Tuesday." in ingrid.get(page).content.decode()

"""Whoever is about to send a letter can read it first, beside the form: the very letter, to the very readers; and then
nothing has been done.
"""

from collections.abc import Mapping
from datetime import timedelta
from uuid import uuid4

import pytest
from django.db import connection
from django.test import Client
from django.urls import reverse
from django.utils.timezone import now

from langbenk.audit.models import LogLine
from langbenk.bench.rehearsal import SEEN_FIRST
from langbenk.cases.models import Letter
from langbenk.coordination.models import Coordinating
from langbenk.intake.models import NeedLetter
from langbenk.outside.models import Dispatch, Mail
from tests.conftest import as_owner
from tests.coordination.scene import emils_bench, everybody_heard, raised
from tests.coordinators.scene import led
from tests.intake.scene import before_any_case
from tests.made import signed_in_client
from tests.web.test_need_pages import asks
from tests.web.test_transition_pages import address, moving

pytestmark = pytest.mark.django_db
TODAY = now().strftime("%d.%m.%Y")
AHEAD = (now() + timedelta(days=90)).strftime("%d.%m.%Y")
KEPT = (Letter, NeedLetter, Dispatch, Mail, Coordinating)


def kept() -> list[int]:
    """All that a deed with letters leaves behind, counted."""
    with as_owner(), connection.cursor() as cursor:
        cursor.execute("SELECT count(*) FROM procrastinate_jobs")
        return [*(kind.objects.count() for kind in KEPT), cursor.fetchone()[0]]


def looked_at() -> int:
    """How many lines of the log say that somebody looked at letters first."""
    with as_owner():
        return LogLine.objects.filter(part=SEEN_FIRST, permitted=True).count()


def looks_then_sends(client: Client, where: str, said: Mapping[str, object], *shown: str) -> None:
    """See the letters with what is typed, and nothing is done; then do it, and letters are kept."""
    before, looked, posted = kept(), looked_at(), {"once": uuid4(), **said}
    answer = client.post(where, posted | {"see": "yes"})
    page = answer.content.decode()
    assert (answer.status_code, kept()) == (200, before)
    assert 'id="letter-1"' in page
    assert all(text in page for text in shown), [text for text in shown if text not in page]
    assert looked_at() > looked
    assert client.post(where, posted).status_code == 302
    assert kept() != before


def test_whoever_settles_a_dispute_reads_the_decision_as_the_family_will() -> None:
    scene = emils_bench()
    raised(scene)
    everybody_heard(scene)
    said = {"service": scene.ppt, "since": TODAY, "because": "Near to home.", "best_interests": "He trusts Pia."}
    where = reverse("dispute-settle", args=[scene.emil, scene.dispute().id])
    refused = signed_in_client(scene.pia, language="en").post(where, {"once": uuid4(), "see": "yes", **said})
    assert refused.status_code == 403
    assert looked_at() == 0
    dora = signed_in_client(scene.dora, language="en")
    wrong = dora.post(where, {"once": uuid4(), "see": "yes", **said, "because": ""})
    assert (wrong.status_code, 'id="letter-1"' in wrong.content.decode()) == (422, False)
    looks_then_sends(dora, where, said, "To Siri Lie, in", "Near to home.", "He trusts Pia.")


def test_the_unit_reads_the_mandate_the_familys_letter_and_the_deputys_notice() -> None:
    story = led()
    una, case = signed_in_client(story.una, language="en"), f"/cases/{story.noah}/coordinator"
    said = {"hours": "Four hours a week", "review": AHEAD, "employer_agreed_on": TODAY}
    looks_then_sends(una, f"{case}/mandate/", said, "To Ingrid Moe, in", "To Siri Lie, in", "Four hours a week")
    signed_in_client(story.ingrid).post("/absence/", {"since": "", "until": ""})
    looks_then_sends(una, f"{case}/deputy/?named=Tuva", {"deputy": story.scene.tuva.post}, "To Siri Lie, in", "Per Moe")


def test_a_case_is_closed_and_a_pack_handed_on_when_the_letter_has_been_read() -> None:
    scene = moving()
    ingrid = signed_in_client(scene.ingrid, language="en")
    pack = {"parts": ["health"], "agreed_by": "Turid", "agreed_on": TODAY, "needed": "A place to train."}
    looks_then_sends(ingrid, address(scene, "hand-on"), pack, " kommune", "Turid Lie", "A place to train.")
    done = {"reason": "no_need", "reasons": "She manages.", "said_by": "Selma", "achieved": "She swims."}
    looks_then_sends(ingrid, address(scene, "close-case"), done, "Turid Lie", "She manages.", "She swims.")


def test_what_came_to_the_wrong_body_is_read_as_it_will_be_sent_and_so_is_the_receipt() -> None:
    scene = before_any_case()
    where = reverse("need", args=[asks(scene.siri, scene.noah, "child")])
    said = {
        "deed": "pass",
        "body": "Nav Lysvik",
        "why": "They do.",
        "send": "yes",
        "agreed": "Siri, today",
        "version": 1,
    }
    eva = signed_in_client(scene.eva, language="en")
    looks_then_sends(eva, where, said, "To Nav Lysvik, in", "To Siri Lie, in", "They do.")

"""The letters at work: sent again, let be, written by hand, and under a letterhead that the unit's leader sets."""

from pathlib import Path
from uuid import UUID

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile

from demo.crest import CREST
from langbenk.cases.models import Letter
from langbenk.organisation.models import Letterhead
from langbenk.outside.models import Dispatch
from tests.cases.test_letters_that_failed import sent
from tests.conftest import as_owner
from tests.coordinators.scene import FRIDAY, led
from tests.made import signed_in_client
from tests.outside.test_letters import fails

pytestmark = pytest.mark.django_db
SVG = "image/svg+xml"


def states(which: UUID) -> str:
    with as_owner():
        return Dispatch.objects.values_list("state", flat=True).get(id=which)


def test_a_letter_that_failed_says_why_and_is_sent_again_or_let_be_once(tmp_path: Path) -> None:
    story, which = sent()
    fails(which, tmp_path, at=FRIDAY)
    unit, letters = signed_in_client(story.scene.eva), f"/cases/{story.noah}/letters/"
    again = f"{letters}{which}/again/"
    page = unit.get(letters).content.decode()
    assert "Utskriften tok ikke imot det." in page
    assert again in page
    assert signed_in_client(story.scene.tuva).post(again).status_code == 404
    for _press in range(2):
        answer = unit.post(again)
        assert (answer.status_code, answer["Location"], states(which)) == (302, letters, "queued")
    assert again not in unit.get(letters).content.decode()
    fails(which, tmp_path, at=FRIDAY)
    unit.post(again, {"does": "let-be"})
    assert states(which) == "dropped"
    assert unit.post(f"{letters}{story.noah}/again/").status_code == 404


def test_a_letter_by_hand_is_seen_before_it_is_sent_and_nothing_typed_is_lost() -> None:
    story = led()
    ingrid, write = signed_in_client(story.ingrid), f"/cases/{story.noah}/letters/new/child-information/"
    typed = {"happens": "Vi møtes på onsdag.", "decides": "hvem som er med\n\n"}
    seen = ingrid.post(write, typed)
    assert seen.status_code == 200
    assert "Hei, Noah" in seen.content.decode()
    wrong = ingrid.post(write, typed | {"decides": " ", "send": "yes"})
    assert wrong.status_code == 422
    assert "Vi møtes på onsdag." in wrong.content.decode()
    for _press in range(2):
        assert ingrid.post(write, typed | {"send": "yes", "once": str(story.noah)}).status_code == 302
    with as_owner():
        assert Letter.objects.filter(kind="child-information").count() == 1
    assert ingrid.get(f"/cases/{story.noah}/letters/new/refused/").status_code == 404


def test_the_unit_sees_the_letterhead_and_its_leader_sets_it_with_a_crest() -> None:
    story = led()
    form = {
        "municipality": "Lysvik kommune",
        "address": "Torget 1\n6999 Lysvik",
        "phone": "70 00 00 00",
        "county": "15",
    }
    form |= {"crest_alt": "To bølger", "since": "31.12.2026"}
    una, eva = signed_in_client(story.una), signed_in_client(story.scene.eva)
    assert "<form" not in eva.get("/letterhead/").content.decode().partition("<main")[2].partition("</main")[0]
    for file in (b"<html/>", b" " * 100_001, CREST.replace("<path", "<script/><path", 1).encode()):
        refused = una.post("/letterhead/", form | {"crest": SimpleUploadedFile("crest.svg", file, SVG)})
        assert refused.status_code == 422
        assert 'id="id_crest-error"' in refused.content.decode()
        assert "Torget 1" in refused.content.decode()
    drawn = SimpleUploadedFile("crest.svg", CREST.encode(), SVG)
    assert una.post("/letterhead/", form | {"crest": drawn}).status_code == 302
    with as_owner():
        held = Letterhead.objects.latest("since")
    assert (held.address, held.county, held.crest_alt) == (["Torget 1", "6999 Lysvik"], "15", "To bølger")
    pdf = eva.get("/letterhead/specimen/")
    assert (pdf["Content-Type"], pdf.content[:5]) == ("application/pdf", b"%PDF-")
    assert eva.post("/letterhead/", form).status_code == 404

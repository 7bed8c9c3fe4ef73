"""Letters written by hand: read before they are sent, one for each at home, and once."""

from datetime import date, timedelta
from uuid import uuid4

import pytest

from langbenk.bench.deeds import Wrong
from langbenk.bench.door import Refused
from langbenk.bench.models import Tie
from langbenk.cases.models import Letter
from langbenk.decisions.actions.write_letter import write_letter
from langbenk.decisions.by_hand import Mapped, NoLonger, Said, ToSign, ToTheChild
from langbenk.decisions.sheets.new_letter import new_letter_sheet
from langbenk.outside.models import Dispatch
from tests.conftest import as_owner
from tests.coordinators.scene import FRIDAY, led

pytestmark = pytest.mark.django_db
ON = FRIDAY.date()
CHILD = ToTheChild("Ingrid kommer på onsdag.", ("hvem du vil sitte ved",))
MAPPED = Mapped(ON, "Å tegne.", "Jeg vil ha én å snakke med.", {"home": ("Det går bra.", ""), "school": ("", "Ro.")})
SIGN = ToSign("Lysvik skole", "planen", "at alle hjelper likt", date(2027, 6, 30))
STOPS = NoLonger("Lysvik skole", "planen", "at alle hjelper likt", ON)


@pytest.mark.parametrize(
    ("what", "kind"),
    [(CHILD, "child-information"), (MAPPED, "needs-mapping"), (SIGN, "consent"), (STOPS, "consent-withdrawn")],
)
def test_each_is_sent_once_to_everybody_at_home_as_it_was_shown(what: Said, kind: str) -> None:
    story, key = led(), uuid4()
    shown = new_letter_sheet(about=story.noah, what=what, by=story.ingrid, at=FRIDAY)
    assert [preview.readers for preview in shown.previews] == [tuple(reader.name for reader in shown.readers)]
    for _press in range(2):
        write_letter(about=story.noah, what=what, form_key=key, by=story.ingrid, at=FRIDAY)
    with as_owner():
        kept = list(Letter.objects.filter(thing=key))
        assert Dispatch.objects.filter(id__in=[one.dispatch for one in kept], state="queued").count() == len(kept)
    assert [(one.kind, one.to_id) for one in kept] == [(kind, reader.person) for reader in shown.readers]


@pytest.mark.parametrize(
    ("what", "code"),
    [
        (ToTheChild(" ", ("a",)), "happens: empty"),
        (ToTheChild("a", ()), "decides: empty"),
        (ToTheChild("x" * 4001, ("a",)), "happens: too-long"),
        (Mapped(ON, "", "", {"home": ("a", "")}), "childs_view: empty"),
        (Mapped(ON, "", "a", {"home": (" ", "")}), "home_today: empty"),
        (Mapped(ON + timedelta(days=1), "", "a", {"home": ("a", "")}), "talked_on: not-come"),
        (ToSign(" ", "a", "a", None), "service: empty"),
        (ToSign("a", "a", "a", ON), "until: not-ahead"),
        (NoLonger("a", "a", "x" * 201, ON), "why: too-long"),
        (NoLonger("a", "a", "a", ON + timedelta(days=1)), "withdrawn_on: not-come"),
    ],
)
def test_what_is_not_whole_is_not_sent(what: Said, code: str) -> None:
    story = led()
    with pytest.raises(Wrong, match=code):
        write_letter(about=story.noah, what=what, form_key=uuid4(), by=story.ingrid, at=FRIDAY)


def test_only_those_who_lead_and_the_unit_write_and_never_to_nobody() -> None:
    story = led()
    for by in (story.scene.tuva, story.scene.siri):
        with pytest.raises(Refused):
            write_letter(about=story.noah, what=CHILD, form_key=uuid4(), by=by, at=FRIDAY)
    with as_owner():
        Tie.objects.filter(person_id=story.noah, relative__isnull=False).update(until=ON)
    with pytest.raises(Wrong, match="nobody-to-tell"):
        write_letter(about=story.noah, what=CHILD, form_key=uuid4(), by=story.ingrid, at=FRIDAY)

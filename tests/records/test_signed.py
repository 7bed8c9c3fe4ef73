"""What was written is signed, locked, and corrected only by adding to it; what one notes at home is one's own."""

import re
from datetime import datetime, timedelta
from uuid import UUID, uuid4

import pytest
from django.db import connection, transaction

from langbenk.access.standing import Actor
from langbenk.bench.deeds import Missing, Wrong
from langbenk.bench.door import Refused
from langbenk.cases.actions.withhold_entry import withhold_entry
from langbenk.cases.keeping import Kept
from langbenk.cases.models import Entry
from langbenk.cases.sheets.entries import entries_sheet
from langbenk.insight.sheets.my_day import my_day
from langbenk.insight.sheets.who_looked import who_looked_sheet
from langbenk.plans.sheets.home import home_sheet
from langbenk.records.actions.add_to_entry import add_to_entry
from langbenk.records.actions.keep_note import keep_note
from langbenk.records.actions.sign_entry import sign_entry
from langbenk.records.models import Addition, Signature
from langbenk.records.sheets.entry import WholeEntry, whole_entry
from langbenk.records.sheets.notes import notes_sheet
from langbenk.records.sheets.record import Choice, record_sheet
from tests.cases.entry_scene import MONDAY, REVIEW, TUESDAY, Scene, agreed, vildes_bench, written
from tests.conftest import as_owner
from tests.made import an_employee, seat

pytestmark = pytest.mark.django_db
EVERYBODY = ("girl", "kristin", "stian", "gran", "ingrid", "tuva", "anne", "dag")


def added(
    scene: Scene, entry: UUID, by: Actor, text: str = "It was on Tuesday, not on Monday.", at: datetime = TUESDAY
) -> None:
    add_to_entry(about=scene.vilde, entry=entry, kind="correction", text=text, form_key=uuid4(), by=by, at=at)


def opened(scene: Scene, entry: UUID, by: Actor) -> WholeEntry | None:
    try:
        return whole_entry(about=scene.vilde, entry=entry, by=by, at=TUESDAY)
    except (Missing, Refused):
        return None


def test_only_whoever_wrote_it_signs_and_until_then_it_waits_for_them() -> None:
    scene = vildes_bench()
    agreed(scene, "everyday", service=scene.health)
    entry = written(scene, scene.anne, "team")
    assert [(one.what, one.thing) for one in my_day(by=scene.anne, at=TUESDAY).waiting] == [("sign", entry)]
    for other in (scene.ingrid, scene.dag):
        with pytest.raises((Refused, Missing)):
            sign_entry(about=scene.vilde, entry=entry, by=other, at=TUESDAY)
    for _ in range(2):
        sign_entry(about=scene.vilde, entry=entry, by=scene.anne, at=TUESDAY)
    whole = opened(scene, entry, scene.ingrid)
    assert whole
    assert whole.signed
    assert (whole.signed.name, whole.signed.profession, whole.signed.ground) == (
        "Anne Moe", "public_health_nurse", "hpl-39",
    )  # fmt: skip
    assert my_day(by=scene.anne, at=TUESDAY).waiting == ()
    own = written(scene, scene.ingrid, "own_service")
    sign_entry(about=scene.vilde, entry=own, by=scene.ingrid, at=TUESDAY)
    led = opened(scene, own, scene.ingrid)
    assert led
    assert led.signed
    assert led.signed.ground == "hol-4-1"


def test_a_correction_stands_beside_the_first_text_for_the_same_readers() -> None:
    scene = vildes_bench()
    entry = written(scene, scene.ingrid, "family")
    sign_entry(about=scene.vilde, entry=entry, by=scene.ingrid, at=TUESDAY)
    with as_owner():
        colleague = an_employee("Liv", scene.team)
        seat(scene.vilde, "team_member", "hol-3-4", employee=colleague, service=scene.team)
    added(scene, entry, scene.ingrid)
    added(scene, entry, colleague, "And it was Vilde who said so.", TUESDAY + timedelta(hours=1))
    for other in (scene.kristin, scene.girl):
        with pytest.raises(Refused):
            added(scene, entry, other)
    with pytest.raises(Missing):
        added(scene, entry, scene.tuva)
    readers = {name for name in EVERYBODY if (it := opened(scene, entry, getattr(scene, name))) and len(it.added) == 2}
    assert readers == {"girl", "kristin", "stian", "ingrid"}
    whole = opened(scene, entry, scene.girl)
    assert whole
    assert (whole.entry.text, [one.name for one in whole.added]) == ("I am tired of it all.", ["Ingrid Moe", "Liv Moe"])
    withhold_entry(
        about=scene.vilde, entry=entry, kept=(Kept(scene.stian.person, "weighty-regard", "Fear.", REVIEW),),
        by=scene.ingrid, at=MONDAY,
    )  # fmt: skip
    assert opened(scene, entry, scene.stian) is None
    with connection.cursor() as cursor:
        cursor.execute("SELECT count(*) FROM records_addition")
        assert cursor.fetchone() == (0,)


def test_at_home_one_adds_to_ones_own_words_and_bad_texts_are_not_taken() -> None:
    scene = vildes_bench()
    entry = written(scene, scene.girl)
    added(scene, entry, scene.girl)
    with pytest.raises(Refused):
        added(scene, entry, scene.kristin)
    for text, code in ((" ", "empty"), ("x" * 4001, "too-long")):
        with pytest.raises(Wrong) as wrong:
            added(scene, entry, scene.girl, text)
        assert wrong.value.code == code
    key = uuid4()
    for _ in range(2):
        add_to_entry(
            about=scene.vilde, entry=entry, kind="supplement", text="More.", form_key=key, by=scene.girl, at=TUESDAY
        )
    with as_owner():
        assert Addition.objects.count() == 2


def test_the_record_holds_what_was_written_at_work_for_work_and_no_note_from_home() -> None:
    scene = vildes_bench()
    mine = written(scene, scene.ingrid, "own_service")
    team = written(scene, scene.anne, "team", part="health")
    written(scene, scene.ingrid, "family")
    written(scene, scene.girl, "team")
    keep_note(about=scene.vilde, text="Ask about the pills.", form_key=uuid4(), by=scene.kristin, at=MONDAY)

    def lines(by: Actor, **choice: object) -> set[UUID]:
        asked = Choice(**choice)  # type: ignore[arg-type]
        return {one.id for one in record_sheet(about=scene.vilde, by=by, at=TUESDAY, choice=asked).lines}

    assert lines(scene.ingrid) == {mine, team}
    assert lines(scene.ingrid, mine=True) == {mine}
    assert lines(scene.ingrid, part="health") == {team}
    assert lines(scene.anne) == {team}
    assert lines(scene.kristin) == set()
    sign_entry(about=scene.vilde, entry=mine, by=scene.ingrid, at=TUESDAY)
    assert lines(scene.ingrid, unsigned=True) == {team}
    with as_owner():
        assert Signature.objects.count() == 1


def test_a_note_of_ones_own_leaves_nobody_else_a_trace() -> None:
    scene = vildes_bench()

    def seen() -> list[str]:
        here, found = transaction.savepoint(), []
        for other in (scene.stian, scene.girl, scene.ingrid, scene.anne):
            now = {"about": scene.vilde, "by": other, "at": TUESDAY}
            found.append(repr(entries_sheet(**now)))
            if other.employee:
                found.append(repr(my_day(by=other, at=TUESDAY)) + repr(record_sheet(**now)))
            else:
                found.append(repr(home_sheet(**now)) + repr(who_looked_sheet(**now)) + repr(notes_sheet(**now)))
        transaction.savepoint_rollback(here)
        return [re.sub(r"lines=\([\d, ]*\)", "", page) for page in found]

    before = seen()
    keep_note(about=scene.vilde, text="Ask about the pills.", form_key=uuid4(), by=scene.kristin, at=MONDAY)
    assert seen() == before
    mine = notes_sheet(about=scene.vilde, by=scene.kristin, at=TUESDAY)
    assert [note.text for note in mine.notes] == ["Ask about the pills."]
    assert entries_sheet(about=scene.vilde, by=scene.kristin, at=TUESDAY).lines == ()
    with as_owner():
        note = Entry.objects.get(text="Ask about the pills.").id
    assert {name for name in EVERYBODY if opened(scene, note, getattr(scene, name))} == {"kristin"}
    for wrongly in (scene.ingrid, scene.gran):
        with pytest.raises(Refused):
            keep_note(about=scene.vilde, text="Mine.", form_key=uuid4(), by=wrongly, at=MONDAY)

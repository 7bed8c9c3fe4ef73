"""A draft is its writer's own: sealed where it lies, closed to everybody else, and gone after some days."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import redirect_stdout
from dataclasses import replace
from datetime import date, timedelta
from functools import partial
from io import StringIO
from uuid import uuid4

import pytest
from django.db import OperationalError, ProgrammingError, connection, transaction

from langbenk.access.actions import Action
from langbenk.access.standing import Actor, Hat
from langbenk.audit.models import LogLine
from langbenk.bench.models import Tie
from langbenk.bench.situation import enter
from langbenk.cli.main import main
from langbenk.drafts.keeping import WINDOWS, keep_typed, kept_for, let_go
from langbenk.drafts.models import Draft
from langbenk.drafts.place import KEPT_FOR, Place, Typed
from langbenk.drafts.sweep import swept
from langbenk.people.seal import Unsealable, unseal
from tests.conftest import as_owner
from tests.plans.scene import MONDAY, TUESDAY, Scene, noahs_bench

pytestmark = pytest.mark.django_db
WORDS = "Noah gråter om natta."


def typed(text: str = WORDS, page: str = "window") -> Typed:
    """One text, in one window."""
    return Typed(page, MONDAY.isoformat(), {"words": [text], "said_by": ["parent"]})


def ingrids(scene: Scene, *, form: str = "new-goal", thing: str = "") -> Place:
    return Place(scene.ingrid, form, scene.noah, thing)


def kept(place: Place, *, by: Actor | None = None) -> list[str]:
    """The texts that wait in a place, the newest first."""
    found = kept_for(by or place.by, place.form, place.about, at=TUESDAY)
    return [one.fields["words"][0] for one in found.get(place.thing, ())]


def test_what_was_typed_is_found_again_by_its_writer_in_its_place_and_nowhere_else() -> None:
    scene = noahs_bench()
    place = ingrids(scene)
    assert keep_typed(place, typed(), instead=(), at=MONDAY)
    assert kept_for(scene.ingrid, "new-goal", scene.noah, at=TUESDAY) == {"": (typed(),)}
    assert kept(ingrids(scene, form="goal")) == []
    assert kept(replace(place, thing=str(uuid4()))) == []
    assert kept_for(scene.ingrid, "new-goal", None, at=TUESDAY) == {}


def test_the_row_holds_no_word_of_it() -> None:
    scene = noahs_bench()
    keep_typed(ingrids(scene), typed(), instead=(), at=MONDAY)
    with as_owner(), connection.cursor() as cursor:
        cursor.execute("SELECT to_jsonb(d)::text, sealed FROM drafts_draft d")
        row, sealed = cursor.fetchone()
    for word in ("gråter", "natta", "said_by", "parent"):
        assert word not in row
        assert word.encode() not in bytes(sealed)


def test_what_is_moved_to_another_row_does_not_open() -> None:
    scene = noahs_bench()
    for place in (ingrids(scene), ingrids(scene, form="plan-text"), replace(ingrids(scene), by=scene.per)):
        keep_typed(place, typed(f"{place.form} {place.by.person}"), instead=(), at=MONDAY)
    with as_owner():
        mine = Draft.objects.get(form="new-goal", writer_id=scene.ingrid.person)
        Draft.objects.filter(form="plan-text").update(sealed=mine.sealed)
        Draft.objects.filter(writer_id=scene.per.person).update(sealed=mine.sealed)
        with pytest.raises(Unsealable):
            unseal(mine.sealed)
    assert kept(ingrids(scene)) == [f"new-goal {scene.ingrid.person}"]
    assert kept(ingrids(scene, form="plan-text")) == []
    assert kept(replace(ingrids(scene), by=scene.per)) == []


def test_nobody_else_reads_it_whoever_asks_and_under_whatever_hat() -> None:
    scene = noahs_bench()
    place = ingrids(scene)
    keep_typed(place, typed(), instead=(), at=MONDAY)
    ingrid = scene.ingrid
    others = (
        scene.per,  # her deputy
        scene.unit,
        scene.siri,
        Actor(ingrid.person, Hat.FAMILY),
        Actor(ingrid.person, Hat.STAFF, scene.per.employee),  # in another post
        Actor(scene.per.person, Hat.STAFF, ingrid.employee),
    )
    for other in others:
        assert kept(place, by=other) == []
        with transaction.atomic():
            enter(Action.PLAN_WRITE, by=other, at=TUESDAY, about=scene.noah)
            assert Draft.objects.count() == 0
            assert Draft.objects.update(expires_at=TUESDAY + KEPT_FOR) == 0
            assert Draft.objects.all().delete()[0] == 0
    assert kept(place) == [WORDS]


def test_before_anybody_has_come_in_the_table_is_empty() -> None:
    scene = noahs_bench()
    with as_owner():
        Draft.objects.create(
            writer_id=scene.ingrid.person, hat="staff", employee_id=scene.ingrid.employee, form="new-goal",
            about_id=scene.noah, action="plan.write", sealed=b"x", saved_at=MONDAY, expires_at=TUESDAY,
        )  # fmt: skip
    assert Draft.objects.count() == 0


def test_nobody_writes_a_draft_in_another_name() -> None:
    scene = noahs_bench()
    forged = Draft(
        writer_id=scene.per.person, hat="staff", employee_id=scene.per.employee, form="new-goal", about_id=scene.noah,
        action="plan.write", sealed=b"x", saved_at=MONDAY, expires_at=TUESDAY,
    )  # fmt: skip
    with transaction.atomic():
        enter(Action.PLAN_WRITE, by=scene.ingrid, at=MONDAY, about=scene.noah)
        with pytest.raises(ProgrammingError, match="row-level security"):
            forged.save(force_insert=True)


def test_one_who_may_not_do_what_the_form_is_for_keeps_nothing() -> None:
    scene = noahs_bench()
    assert not keep_typed(Place(scene.tuva, "new-goal", scene.noah), typed(), instead=(), at=MONDAY)
    with as_owner():
        assert not Draft.objects.exists()


def test_when_the_seat_has_ended_the_draft_does_not_open_and_cannot_be_written_on() -> None:
    scene = noahs_bench()
    place = ingrids(scene)
    keep_typed(place, typed(), instead=(), at=MONDAY)
    with as_owner():
        Tie.objects.filter(employee_id=scene.ingrid.post).update(until=date(2026, 11, 3))
    assert kept(place) == []
    assert not keep_typed(place, typed("More."), instead=(), at=TUESDAY)
    with transaction.atomic():
        enter(Action.PLAN_WRITE, by=scene.ingrid, at=TUESDAY, about=scene.noah)
        assert Draft.objects.count() == 0


def test_the_words_of_two_windows_stand_beside_each_other_and_the_oldest_of_four_gives_way() -> None:
    scene = noahs_bench()
    place = ingrids(scene)
    for window in ("first", "second", "first"):
        keep_typed(place, typed(f"in the {window}", window), instead=(), at=MONDAY)
    assert kept(place) == ["in the first", "in the second"]
    keep_typed(place, typed("taken up", "third"), instead=("first",), at=MONDAY)
    assert kept(place) == ["taken up", "in the second"]
    for number in range(WINDOWS):
        keep_typed(place, typed(f"number {number}", f"{number}"), instead=(), at=MONDAY)
    assert kept(place) == ["number 2", "number 1", "number 0"]


def test_saving_one_window_lets_go_of_its_own_words_only() -> None:
    scene = noahs_bench()
    place = ingrids(scene)
    for window in ("first", "second"):
        keep_typed(place, typed(window, window), instead=(), at=MONDAY)
    let_go(place, ("second",), at=MONDAY)
    assert kept(place) == ["first"]
    let_go(place, ("first",), at=MONDAY)
    with as_owner():
        assert not Draft.objects.exists()


def test_what_one_window_keeps_while_another_is_saved_is_not_let_go_with_it() -> None:
    """Both read what is there and write it anew; so one waits until the other is done."""
    place = Place(Actor(uuid4(), Hat.FAMILY), "tell-concern")
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_advisory_xact_lock(hashtextextended(%s, 0))", [place.purpose])

    def tried(what: Callable[[], object]) -> None:
        try:
            with connection.cursor() as cursor:
                cursor.execute("SET lock_timeout = '50ms'")
            what()
        finally:
            connection.close()

    with ThreadPoolExecutor(1) as elsewhere:
        for what in (
            partial(keep_typed, place, typed(), instead=(), at=MONDAY),
            partial(let_go, place, ("window",), at=MONDAY),
        ):
            with pytest.raises(OperationalError):
                elsewhere.submit(tried, what).result()


def test_after_fourteen_days_it_is_not_shown_and_then_swept_away() -> None:
    scene = noahs_bench()
    place, last = ingrids(scene), MONDAY + KEPT_FOR
    keep_typed(place, typed(), instead=(), at=MONDAY)
    assert kept_for(scene.ingrid, "new-goal", scene.noah, at=last - timedelta(seconds=1))
    assert not kept_for(scene.ingrid, "new-goal", scene.noah, at=last)
    keep_typed(place, typed("Anew."), instead=(), at=last)
    assert [one.fields["words"] for one in kept_for(scene.ingrid, "new-goal", scene.noah, at=last)[""]] == [["Anew."]]
    assert kept(place) == ["Anew."]
    with as_owner():
        Draft.objects.update(saved_at=MONDAY - 2 * KEPT_FOR, expires_at=MONDAY - KEPT_FOR)
    assert list(swept(MONDAY - KEPT_FOR - timedelta(seconds=1))) == ["taken away: 0"]
    with redirect_stdout(StringIO()) as printed:
        assert main(["drafts", "sweep"]) == 0
    assert printed.getvalue() == "Drafts taken away: 1.\n"
    with as_owner():
        assert not Draft.objects.exists()


def test_under_another_hat_than_the_workers_nothing_is_swept_away() -> None:
    scene = noahs_bench()
    keep_typed(ingrids(scene), typed(), instead=(), at=MONDAY)
    with transaction.atomic(), connection.cursor() as cursor:
        enter(Action.PLAN_WRITE, by=scene.per, at=TUESDAY, about=scene.noah)
        cursor.execute("SELECT drafts_sweep(%s)", [MONDAY + 2 * KEPT_FOR])
        assert cursor.fetchone() == (0,)
    assert kept(ingrids(scene)) == [WORDS]


def test_keeping_and_finding_a_draft_writes_no_line_in_the_log() -> None:
    scene = noahs_bench()
    with as_owner():
        before = LogLine.objects.count()
    keep_typed(ingrids(scene), typed(), instead=(), at=MONDAY)
    assert kept(ingrids(scene)) == [WORDS]
    with as_owner():
        assert LogLine.objects.count() == before


def test_a_form_without_texts_keeps_none() -> None:
    scene = noahs_bench()
    with pytest.raises(KeyError):
        keep_typed(ingrids(scene, form="seats"), typed(), instead=(), at=MONDAY)

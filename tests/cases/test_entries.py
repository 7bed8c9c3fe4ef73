"""What is written about somebody: who reads it, who does not, and that what is kept leaves no trace."""

from datetime import date, datetime, timedelta
from uuid import UUID, uuid4

import pytest
from pytest_django import DjangoAssertNumQueries

from langbenk.access.actions import Action
from langbenk.access.standing import Actor, Audience, Hat, Part
from langbenk.audit.models import LogLine
from langbenk.bench.deeds import Missing, Wrong
from langbenk.bench.door import Refused, door
from langbenk.bench.models import Consent
from langbenk.cases.actions.share_entry import share_entry
from langbenk.cases.actions.withhold_entry import withhold_entry
from langbenk.cases.actions.write_entry import write_entry
from langbenk.cases.keeping import Kept
from langbenk.cases.models import Entry, Notice, Withholding
from langbenk.cases.sheets.entries import entries_sheet
from langbenk.cases.sheets.entry import entry_sheet
from langbenk.cases.sheets.new_entry import who_will_read
from langbenk.cases.writing import Draft, Shared
from tests.cases.entry_scene import (
    MONDAY,
    TUESDAY,
    Scene,
    agreed,
    at_the_shelter,
    from_her_parents,
    reads,
    vildes_bench,
    written,
)
from tests.conftest import as_owner
from tests.made import a_person, an_employee, seat

pytestmark = pytest.mark.django_db
SAVEPOINT = 2  # a test's own transaction round the door's


def everybody(scene: Scene) -> dict[str, Actor]:
    names = ("girl", "kristin", "stian", "gran", "ingrid", "tuva", "anne", "dag")
    return {name: getattr(scene, name) for name in names}


def readers(scene: Scene, entry: UUID, at: datetime = TUESDAY) -> set[str]:
    return {name for name, actor in everybody(scene).items() if reads(scene, entry, actor, at)}


def test_what_is_for_the_own_service_is_unseen_by_the_coordinator_of_another() -> None:
    scene = vildes_bench()
    with as_owner():
        berit = an_employee("Berit", scene.health)
        seat(scene.vilde, "team_member", "hol-3-4", employee=berit, service=scene.health)
    entry = written(scene, scene.anne, "own_service")
    assert readers(scene, entry) == {"anne"}
    assert reads(scene, entry, berit)


def test_what_is_for_the_team_is_read_by_whoever_leads_and_by_those_whom_the_family_has_agreed_to() -> None:
    scene = vildes_bench()
    agreed(scene, "school", service=scene.school)
    assert readers(scene, written(scene, scene.girl, "team", part="school")) == {"girl", "ingrid", "tuva"}
    assert readers(scene, written(scene, scene.girl, "team", part="health")) == {"girl", "ingrid"}


def test_what_is_for_the_family_too_reaches_kin_by_consent() -> None:
    scene = vildes_bench()
    entry = written(scene, scene.ingrid, "family")
    assert readers(scene, entry) == {"ingrid", "girl", "kristin", "stian"}
    agreed(scene, "everyday", relative=scene.gran)
    assert readers(scene, entry) == {"ingrid", "girl", "kristin", "stian", "gran"}


def test_what_is_for_named_persons_is_theirs_and_not_their_services() -> None:
    scene = vildes_bench()
    agreed(scene, "everyday", relative=scene.gran)
    entry = written(scene, scene.girl, "named", named=frozenset({scene.anne.person, scene.gran.person}))
    assert readers(scene, entry) == {"girl", "anne", "gran"}
    assert entry_sheet(about=scene.vilde, entry=entry, by=scene.anne, at=TUESDAY).named == ("Anne Lie", "Gerd Aune")


def test_a_parent_without_responsibility_reads_what_is_written_for_them_by_name() -> None:
    scene = vildes_bench()
    with as_owner():
        parent = Actor(a_person("Roy", born=date(1980, 1, 1)), Hat.FAMILY)
        seat(scene.vilde, "parent", "bl-47", relative=parent)
    assert not reads(scene, written(scene, scene.ingrid, "family"), parent)
    assert reads(scene, written(scene, scene.tuva, "named", named=frozenset({parent.person})), parent)
    with pytest.raises(Refused):
        written(scene, parent)


def test_a_consent_withdrawn_closes_at_once() -> None:
    scene = vildes_bench()
    agreed(scene, "everyday", service=scene.school)
    entry = written(scene, scene.ingrid, "team")
    assert reads(scene, entry, scene.tuva)
    with as_owner():
        Consent.objects.filter(given_by_id=scene.stian.person).update(withdrawn_at=TUESDAY)
    assert not reads(scene, entry, scene.tuva, TUESDAY)


def test_shared_on_another_ground_is_read_by_that_service_and_says_so() -> None:
    scene = vildes_bench()
    entry = written(scene, scene.anne, "team", part="health")
    assert not reads(scene, entry, scene.dag)
    why = "Dag treats her too, and must know of the medicine."
    shared = Shared(scene.gp, "cooperating_personnel", why)
    share_entry(about=scene.vilde, entry=entry, shared=shared, by=scene.anne, at=MONDAY)
    assert readers(scene, entry) == {"anne", "ingrid", "dag"}
    sheet = entry_sheet(about=scene.vilde, entry=entry, by=scene.dag, at=TUESDAY)
    assert (sheet.why, sheet.tie, sheet.shared[0].because) == ("shared", "team_member", why)
    assert (sheet.shared[0].ground, sheet.shared[0].weighed_by) == ("cooperating_personnel", "Anne Moe")


@pytest.mark.parametrize(
    ("service", "ground", "because", "code"),
    [
        ("school", "cooperating_personnel", "She must know.", "no-such-ground"),  # hpl § 25: health personnel only
        ("gp", "consent", "They said yes.", "no-such-ground"),
        ("gp", "anonymised", "Nobody is named.", "no-such-ground"),
        ("gp", "cooperating_personnel", "  ", "empty"),
        ("health", "cooperating_personnel", "It is ours.", "not-on-the-bench"),
    ],
)
def test_a_ground_that_does_not_fit_is_not_taken(service: str, ground: str, because: str, code: str) -> None:
    scene = vildes_bench()
    entry = written(scene, scene.anne, "team", part="health")
    shared = Shared(getattr(scene, service), ground, because)
    with pytest.raises(Wrong) as wrong:
        share_entry(about=scene.vilde, entry=entry, shared=shared, by=scene.anne, at=MONDAY)
    assert wrong.value.code == code


def test_only_the_service_that_wrote_it_shares_it() -> None:
    scene = vildes_bench()
    entry = written(scene, scene.anne, "team", part="health")
    shared = Shared(scene.school, "danger", "I thought so.")
    with pytest.raises(Refused) as refused:
        share_entry(about=scene.vilde, entry=entry, shared=shared, by=scene.ingrid, at=MONDAY)
    assert (refused.value.verdict.why, refused.value.verdict.secret) == ("not-yours", False)
    with pytest.raises(Missing):
        share_entry(about=scene.vilde, entry=entry, shared=shared, by=scene.tuva, at=MONDAY)
    with pytest.raises(Refused):
        share_entry(about=scene.vilde, entry=entry, shared=shared, by=scene.kristin, at=MONDAY)


def test_staff_name_nobody_to_whom_secrecy_still_stands() -> None:
    scene = vildes_bench()
    for_tuva = {"audience": "named", "part": "health", "named": frozenset({scene.tuva.person})}
    with pytest.raises(Wrong) as wrong:
        written(scene, scene.anne, **for_tuva)
    assert (wrong.value.field, wrong.value.code) == ("named", "no-consent-yet")
    agreed(scene, "health", service=scene.school)
    assert readers(scene, written(scene, scene.anne, **for_tuva)) == {"anne", "tuva"}


def test_nobody_is_named_who_does_not_sit_there_today() -> None:
    scene = vildes_bench()
    with as_owner():
        later = an_employee("Liv", scene.school)
        seat(scene.vilde, "team_member", "oppl-24-1", employee=later, service=scene.school, since=date(2026, 12, 1))
    for stranger in (later.person, uuid4()):
        with pytest.raises(Wrong) as wrong:
            written(scene, scene.girl, "named", named=frozenset({stranger}))
        assert wrong.value.code == "not-here-today"


def test_the_same_form_twice_writes_one_entry_and_its_line_is_hidden_as_it_is() -> None:
    scene = vildes_bench()
    draft, key = Draft("Once.", Audience.FAMILY, Part.HEALTH, kept=from_her_parents(scene)), uuid4()
    for _ in range(2):
        assert write_entry(about=scene.vilde, draft=draft, form_key=key, by=scene.girl, at=MONDAY) == key
    with as_owner():
        assert Entry.objects.count() == 1
        assert Withholding.objects.count() == 2
        assert not Notice.objects.exists()
        assert LogLine.objects.filter(action=Action.ENTRY_WRITE).count() == 2
        assert set(LogLine.objects.filter(action=Action.ENTRY_WRITE).values_list("record", flat=True)) == {key}


@pytest.mark.parametrize(
    ("draft", "field", "code"),
    [
        (Draft("  ", Audience.TEAM, Part.HEALTH), "text", "empty"),
        (Draft("x" * 4001, Audience.TEAM, Part.HEALTH), "text", "too-long"),
        (Draft("Words.", Audience.TEAM, Part.PLAN), "part", "unknown"),
        (Draft("Words.", Audience.OWN_SERVICE, Part.HEALTH), "audience", "unknown"),  # the family has no service
        (Draft("Words.", Audience.NAMED, Part.HEALTH), "named", "nobody-named"),
    ],
)
def test_what_cannot_be_taken_is_said_at_its_field(draft: Draft, field: str, code: str) -> None:
    scene = vildes_bench()
    with pytest.raises(Wrong) as wrong:
        write_entry(about=scene.vilde, draft=draft, form_key=uuid4(), by=scene.kristin, at=MONDAY)
    assert (wrong.value.field, wrong.value.code) == (field, code)


@pytest.mark.parametrize("audience", ["team", "family"])
def test_a_seat_that_stands_apart_writes_for_its_own_and_for_those_it_names(audience: str) -> None:
    scene = vildes_bench()
    kari, _ = at_the_shelter(scene)
    for ask in (written, who_would_read):
        with pytest.raises(Wrong) as wrong:
            ask(scene, kari, audience)
        assert (wrong.value.field, wrong.value.code) == ("audience", "apart")
    assert readers(scene, written(scene, kari, "own_service")) == set()
    assert readers(scene, written(scene, kari, "named", named=frozenset({scene.girl.person}))) == {"girl"}


def who_would_read(scene: Scene, by: Actor, audience: str) -> None:
    draft = Draft("Words.", Audience(audience), Part.EVERYDAY, "To tell")
    who_will_read(about=scene.vilde, draft=draft, by=by, at=MONDAY)


def test_staff_say_what_they_write_for() -> None:
    scene = vildes_bench()
    draft = Draft("Words.", Audience.TEAM, Part.HEALTH)
    with pytest.raises(Wrong) as wrong:
        write_entry(about=scene.vilde, draft=draft, form_key=uuid4(), by=scene.anne, at=MONDAY)
    assert (wrong.value.field, wrong.value.code) == ("purpose", "empty")


def test_the_coordinating_unit_and_a_stranger_meet_nothing() -> None:
    scene = vildes_bench()
    entry = written(scene, scene.girl)
    with as_owner():
        stranger = an_employee("Eli", scene.school)
    with pytest.raises(Refused) as refused:
        entry_sheet(about=scene.vilde, entry=entry, by=stranger, at=TUESDAY)
    assert refused.value.verdict.secret
    with pytest.raises(Refused):
        entry_sheet(about=scene.vilde, entry=uuid4(), by=scene.girl, at=TUESDAY)
    other = vildes_bench()
    with pytest.raises(Refused):
        entry_sheet(about=other.vilde, entry=entry, by=other.girl, at=TUESDAY)


def test_what_is_written_is_read_page_by_page_and_a_hidden_one_makes_no_gap() -> None:
    scene = vildes_bench()
    entries = [written(scene, scene.girl, at=MONDAY + timedelta(minutes=n)) for n in range(45)]
    for hidden in entries[::5]:
        withhold_entry(about=scene.vilde, entry=hidden, kept=from_her_parents(scene), by=scene.girl, at=MONDAY)
    seen, before = [], ""
    for size in (20, 16):
        sheet = entries_sheet(about=scene.vilde, by=scene.stian, at=TUESDAY, before=before)
        assert len(sheet.lines) == size
        seen, before = [*seen, *(line.id for line in sheet.lines)], sheet.before
    assert before == ""
    assert seen == [entry for entry in reversed(entries) if entry not in entries[::5]]
    assert len(entries_sheet(about=scene.vilde, by=scene.stian, at=TUESDAY, before="nonsense").lines) == 20


def test_each_reading_leaves_one_line_and_a_list_names_no_entry() -> None:
    scene = vildes_bench()
    entry = written(scene, scene.girl)
    reads(scene, entry, scene.ingrid)
    with as_owner():
        lines = LogLine.objects.filter(action=Action.ENTRY_READ, actor=scene.ingrid.person).order_by("id")
        assert list(lines.values_list("part", "record", "permitted")) == [
            ("entry", entry, True),
            ("entries", None, True),
        ]


def test_a_raw_question_behind_any_door_brings_only_what_may_be_read() -> None:
    scene = vildes_bench()
    shown = written(scene, scene.girl)
    written(scene, scene.girl, kept=from_her_parents(scene))
    for action in (Action.HOME_READ, Action.ENTRY_READ, Action.ENTRY_WITHHOLD):
        with door(action, by=scene.stian, at=TUESDAY, about=scene.vilde):
            assert set(Entry.objects.values_list("id", flat=True)) == {shown}
            assert not Withholding.objects.exists()


def test_the_list_and_the_entry_ask_few_questions(django_assert_max_num_queries: DjangoAssertNumQueries) -> None:
    scene = vildes_bench()
    agreed(scene, "everyday", service=scene.school)
    for number in range(20):
        entry = written(
            scene, scene.girl, at=MONDAY + timedelta(minutes=number), kept=(Kept(scene.gp, "limited-consent"),)
        )
    with django_assert_max_num_queries(6 + SAVEPOINT):
        assert len(entries_sheet(about=scene.vilde, by=scene.tuva, at=TUESDAY).lines) == 20
    with django_assert_max_num_queries(8 + SAVEPOINT):
        assert entry_sheet(about=scene.vilde, entry=entry, by=scene.tuva, at=TUESDAY).mine is False
    with django_assert_max_num_queries(9 + SAVEPOINT):
        assert entry_sheet(about=scene.vilde, entry=entry, by=scene.ingrid, at=TUESDAY).readers is not None

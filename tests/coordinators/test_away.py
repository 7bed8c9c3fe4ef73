"""A coordinator is away: the deputy stands in at once, becomes coordinator after a fortnight, and gives it back by an
appointment only.
"""

from datetime import UTC, date, datetime, timedelta
from uuid import uuid4

import pytest
from django.db import connection

from langbenk.access.standing import Actor, Hat
from langbenk.audit.models import LogLine
from langbenk.bench.deeds import Missing, Wrong
from langbenk.bench.door import Refused
from langbenk.bench.models import AddressProtection, Tie
from langbenk.cases.models import Letter, Matter
from langbenk.coordination.sheets.coordination import coordination_sheet
from langbenk.coordinators.actions.end_absence import end_absence
from langbenk.coordinators.actions.promote_deputy import promote_deputy
from langbenk.coordinators.models import Absence, StandIn
from langbenk.coordinators.sheets.absence import absence_sheet
from langbenk.organisation.models import Target
from langbenk.outside.hours import Digest
from langbenk.outside.models import Dispatch, Occasion
from langbenk.outside.own import Choice as Mail
from langbenk.outside.own import choose_notices, confirm_address
from langbenk.people.models import Person
from langbenk.plans.sheets.home import home_sheet
from tests.conftest import as_owner
from tests.coordinators.scene import FRIDAY, TWO_WEEKS_ON, Led, appoint, appointments, away, led, the_night
from tests.made import a_guardian, a_service, an_employee, seat
from tests.outside.scene import Scene as Outside

pytestmark = pytest.mark.django_db
SATURDAY = datetime(2026, 11, 7, 9, 0, tzinfo=UTC)
NOBODY, ONE = ([f"deputies who became coordinators: {many}; letters to their families: {many}"] for many in (0, 1))


def test_the_deputy_stands_in_from_the_first_day_and_the_family_sees_it_at_once() -> None:
    story = led()
    away(story)
    stood = story.stand_in()
    assert (stood.deputy_id, stood.due, stood.promoted_on) == (story.per.employee, date(2026, 11, 20), None)
    assert story.told() == ["deputy-stands-in"]
    assert [matter.due for matter in story.matters("absence")] == [date(2026, 11, 20)]
    shown = home_sheet(about=story.noah, by=story.scene.siri, at=FRIDAY).coordinators.away
    assert shown is not None
    assert (shown.coordinator, shown.deputy, shown.until) == ("Ingrid Moe", "Per Moe", None)
    for by in (story.scene.siri, story.scene.eva):
        now = coordination_sheet(about=story.noah, by=by, at=FRIDAY).now
        assert (now.kind, now.name, now.footing, now.away) == ("deputy", "Per Moe", "stands_in", "Ingrid Moe")
    assert story.leads() == [("child_coordinator", "Ingrid"), ("deputy", "Per")]


def promoted(story: Led, deputy: Actor, *, at: datetime) -> None:
    """Eva lets whoever stands in become coordinator."""
    promote_deputy(
        about=story.noah, stand_in=story.stand_in().id, deputy=deputy.post, form_key=uuid4(), by=story.scene.eva, at=at
    )


def test_why_somebody_is_away_has_no_place_to_stand() -> None:
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT column_name FROM information_schema.columns WHERE table_name = 'coordinators_absence' ORDER BY 1"
        )
        assert [name for (name,) in cursor.fetchall()] == [
            "at", "employee_id", "id", "noted_by_id", "since", "until",
        ]  # fmt: skip


def test_one_notes_it_oneself_or_a_leader_does_or_the_unit_and_nobody_else() -> None:
    story = led()
    with as_owner():
        stranger = an_employee("Stig", a_service("kindergarten"), profession="leader")
    for by in (story.per, story.scene.tuva, stranger):
        with pytest.raises(Missing):
            away(story, by=by)
        with pytest.raises(Missing):
            absence_sheet(employee=story.ingrid.employee, by=by, at=FRIDAY)
    with pytest.raises(Refused):
        away(story, by=Actor(story.scene.siri.person, Hat.FAMILY))
    for n, by in enumerate((story.ingrid, story.gro, story.scene.eva)):
        day = date(2026, 12, 1 + 2 * n)
        away(story, since=day, until=date(2026, 12, 2 + 2 * n), by=by)
    assert [one.name for one in absence_sheet(by=story.gro, at=FRIDAY).others] == ["Ingrid Moe", "Per Moe", "Tuva Moe"]
    assert absence_sheet(by=story.per, at=FRIDAY).others == ()
    assert absence_sheet(by=story.ingrid, at=FRIDAY).who.families == 1


def test_pressed_twice_it_is_noted_once_and_the_same_days_are_not_noted_again() -> None:
    story = led()
    key = uuid4()
    away(story, key=key)
    away(story, key=key)
    with pytest.raises(Wrong, match="since: away-already"):
        away(story, since=date(2026, 11, 30))
    assert story.told() == ["deputy-stands-in"]


@pytest.mark.parametrize(
    ("since", "until", "code"),
    [
        (date(2026, 11, 9), date(2026, 11, 9), "until: before-start"),
        (date(2026, 11, 2), date(2026, 11, 6), "until: over-already"),
        (date(2024, 11, 9), None, "since: long-ago"),
        (date(2046, 11, 9), None, "since: too-far"),
    ],
)
def test_days_that_cannot_be_are_not_taken(since: date, until: date | None, code: str) -> None:
    story = led()
    with pytest.raises(Wrong, match=code):
        away(story, since=since, until=until)


def test_after_the_day_the_night_makes_the_deputy_coordinator_and_tells_the_family() -> None:
    story = led()
    away(story)
    assert the_night(SATURDAY) == NOBODY
    assert the_night() == ONE
    assert story.leads() == [("child_coordinator", "Per")]
    assert story.told() == ["deputy-stands-in", "deputy-promoted"]
    before, now = appointments()
    assert (before.until, now.since, now.until) == (date(2026, 11, 20), date(2026, 11, 20), None)
    assert (now.coordinator.given_name, now.deputy, now.by) == ("Per", None, None)
    assert len(story.matters("absence")) == 1  # the unit must find a deputy
    home = home_sheet(about=story.noah, by=story.scene.siri, at=TWO_WEEKS_ON)
    assert home.coordinator is not None
    assert (home.coordinator.name, home.deputy, home.coordinators.away) == ("Per Moe", None, None)
    assert the_night() == NOBODY


def test_the_night_writes_to_the_family_too_and_a_letter_that_broke_off_the_next_night() -> None:
    story = led()
    away(story)
    the_night()
    [letter] = the_letters()
    assert (letter.kind, letter.to_id, letter.made_by_id) == ("deputy-notice", story.scene.siri.person, None)
    deputy = {"name": "Per Moe", "role": "", "unit": "Lysvik", "phone": "70 00 00 00"}
    assert (letter.data["deputy"], letter.data["away"]["name"]) == (deputy, "Ingrid Moe")
    assert letter.data["writer"]["name"] == "The unit"
    with as_owner():
        going = Dispatch.objects.get(letter=letter.id)
        assert letter.dispatch == going.id
        assert (going.state, going.recipient_person_id, going.queued_by_id) == ("queued", story.scene.siri.person, None)
        Dispatch.objects.all().delete()
        Letter.objects.all().delete()
    next_night = TWO_WEEKS_ON + timedelta(days=1)
    assert the_night(next_night) == ["deputies who became coordinators: 0; letters to their families: 1"]
    with as_owner():
        Letter.objects.all().delete()
    assert the_night(TWO_WEEKS_ON + timedelta(days=8)) == NOBODY


def test_the_nights_letter_tells_no_place_of_a_guarded_child_and_goes_to_nobody_who_may_not_read_it() -> None:
    story = led()
    away(story)
    with as_owner():
        pia = a_guardian("Pia", story.noah)
        seat(story.noah, "guardian", "bl-30", relative=pia)
        AddressProtection.objects.create(
            person_id=story.noah, against_id=pia.person, grade="strict", decided_by="police", reason="",
            set_by_id=story.scene.eva.post, set_at=FRIDAY,
        )  # fmt: skip
    assert the_night() == ONE
    [letter] = the_letters()
    assert letter.to_id == story.scene.siri.person
    assert letter.data["deputy"] == {"name": "Per Moe", "role": "", "unit": "", "phone": ""}


def test_from_16_the_nights_letter_is_the_young_persons_own() -> None:
    story = led()
    away(story)
    with as_owner():
        Person.objects.filter(id=story.noah).update(birth_date=date(2010, 1, 1))
        seat(story.noah, "self", "pbrl-4-3", relative=Actor(story.noah, Hat.FAMILY))
    assert the_night() == ONE
    assert [letter.to_id for letter in the_letters()] == [story.noah]


def the_letters() -> list[Letter]:
    with as_owner():
        return list(Letter.objects.all())


def test_the_municipality_sets_the_number_of_days_itself() -> None:
    story = led()
    with as_owner():
        Target.objects.create(step="absence", days=1, since=date(2026, 1, 1), set_by_id=story.una.post, at=FRIDAY)
    away(story)
    assert the_night(SATURDAY) == ONE


def test_nobody_is_promoted_who_is_away_too_has_left_or_is_family() -> None:
    story = led()
    away(story)
    away(story, story.per, since=date(2026, 11, 10))
    assert the_night() == NOBODY
    assert story.leads() == [("child_coordinator", "Ingrid"), ("deputy", "Per")]
    with as_owner():
        Absence.objects.filter(employee_id=story.per.post).update(until=date(2026, 11, 11))
        AddressProtection.objects.create(
            person_id=story.noah, against_id=story.per.person, grade="strict", decided_by="police", reason="",
            set_by_id=story.scene.eva.post, set_at=FRIDAY,
        )  # fmt: skip
    assert the_night() == NOBODY


def test_without_a_deputy_who_can_the_unit_coordinates_and_the_family_is_told_so() -> None:
    story = led()
    away(story, story.per)
    away(story)
    assert story.told() == ["nobody-stands-in"]
    assert story.stand_in().deputy_id is None


def test_a_deputy_who_goes_away_too_is_not_said_to_stand_in_and_the_next_one_is() -> None:
    story = led()
    away(story)
    away(story, story.per, since=SATURDAY.date(), until=date(2026, 11, 12), at=SATURDAY)
    now = coordination_sheet(about=story.noah, by=story.scene.siri, at=SATURDAY).now
    assert (now.kind, now.service_name, now.is_gap, now.away) == ("coordinating_unit", "The unit", True, "Ingrid Moe")
    with pytest.raises(Missing):
        promoted(story, story.gro, at=SATURDAY)
    with as_owner():
        Tie.objects.filter(kind="deputy", until=None).update(until=date(2026, 11, 9))
        seat(story.noah, "deputy", "hol-7-2a", employee=story.scene.tuva, service=story.scene.school)
        nora = an_employee("Nora", story.scene.school)
    now = coordination_sheet(about=story.noah, by=story.scene.siri, at=SATURDAY).now
    assert (now.name, now.footing) == ("Tuva Moe", "stands_in")
    promoted(story, nora, at=SATURDAY)
    assert story.leads() == [("child_coordinator", "Tuva"), ("deputy", "Nora")]


def test_who_is_back_in_time_coordinates_as_before() -> None:
    story = led()
    absence = away(story)
    end_absence(absence=absence, back=SATURDAY.date(), by=story.ingrid, at=SATURDAY)
    assert story.told() == ["deputy-stands-in", "coordinator-back"]
    assert story.matters("absence") == []
    assert the_night() == NOBODY
    with pytest.raises(Missing):
        end_absence(absence=absence, back=SATURDAY.date(), by=story.ingrid, at=SATURDAY)


def test_a_day_that_is_set_ahead_ends_it_that_night() -> None:
    story = led()
    absence = away(story, until=date(2026, 11, 30))
    end_absence(absence=absence, back=date(2026, 11, 10), by=story.gro, at=SATURDAY)
    assert len(story.matters("absence")) == 1
    the_night(datetime(2026, 11, 10, 1, 0, tzinfo=UTC))
    assert (story.matters("absence"), story.told()[-1]) == ([], "coordinator-back")
    with pytest.raises(Missing):
        end_absence(absence=absence, back=SATURDAY.date(), by=story.per, at=SATURDAY)


def test_whoever_comes_back_after_that_is_appointed_anew_or_not_at_all() -> None:
    story = led()
    absence = away(story)
    the_night()
    end_absence(absence=absence, back=TWO_WEEKS_ON.date(), by=story.ingrid, at=TWO_WEEKS_ON)
    assert story.leads() == [("child_coordinator", "Per")]
    appoint(story.scene, story.ingrid, story.per, at=TWO_WEEKS_ON)
    assert story.leads() == [("child_coordinator", "Ingrid"), ("deputy", "Per")]
    assert story.matters("absence") == []


def test_the_unit_can_be_quicker_and_chooses_the_new_deputy_and_the_family_gets_a_letter() -> None:
    story = led()
    away(story)
    stood, key = story.stand_in().id, uuid4()
    for _press in range(2):
        promote_deputy(
            about=story.noah,
            stand_in=stood,
            deputy=story.scene.tuva.post,
            form_key=key,
            by=story.scene.eva,
            at=SATURDAY,
        )
    assert story.leads() == [("child_coordinator", "Per"), ("deputy", "Tuva")]
    assert story.matters("absence") == []
    with as_owner():
        [letter] = Letter.objects.all()
    assert (letter.kind, letter.to_id) == ("deputy-notice", story.scene.siri.person)
    assert (letter.data["since"], letter.data["away"]["name"]) == ("2026-11-06", "Ingrid Moe")
    with pytest.raises(Missing):
        promote_deputy(
            about=story.noah, stand_in=stood, deputy=story.gro.post, form_key=uuid4(), by=story.scene.eva, at=SATURDAY
        )
    the_night()
    assert story.leads() == [("child_coordinator", "Per"), ("deputy", "Tuva")]


def test_only_the_unit_promotes_and_never_to_be_ones_own_deputy() -> None:
    story = led()
    away(story)
    stood = story.stand_in().id
    with pytest.raises(Wrong, match="deputy: same-person"):
        promote_deputy(
            about=story.noah, stand_in=stood, deputy=story.per.post, form_key=uuid4(), by=story.scene.eva, at=SATURDAY
        )
    for by in (story.per, story.ingrid, story.gro):
        with pytest.raises(Refused):
            promote_deputy(
                about=story.noah, stand_in=stood, deputy=story.gro.post, form_key=uuid4(), by=by, at=SATURDAY
            )


def test_a_case_that_comes_while_they_are_away_gets_a_stand_in_that_night() -> None:
    story = led()
    appoint(story.scene, story.scene.tuva, story.per, at=FRIDAY)
    away(story)
    with as_owner():
        assert StandIn.objects.count() == 0
    appoint(story.scene, story.ingrid, story.per, at=SATURDAY)
    the_night(SATURDAY)
    assert story.stand_in().deputy_id == story.per.employee


def test_the_family_is_told_by_mail_and_the_deed_is_told_of_nobody() -> None:
    story = led()
    choose_notices(Mail("siri@example.no", Digest.AT_ONCE, None, "nb"), by=story.scene.siri, at=FRIDAY)
    code = Outside(story.noah, story.scene.siri, story.ingrid, story.scene.eva, story.scene.unit).code()
    confirm_address(code, by=story.scene.siri, at=FRIDAY)
    away(story)
    with as_owner():
        assert list(Occasion.objects.values_list("person_id", flat=True)) == [story.noah]
        lines = LogLine.objects.filter(action="absence.record")
        assert {line.person for line in lines} == {None}


def test_the_application_gets_nothing_from_the_functions_without_the_door() -> None:
    story = led()
    absence = away(story)
    with as_owner():
        Matter.objects.all().delete()
        StandIn.objects.all().delete()
    with connection.cursor() as cursor:
        cursor.execute("SELECT set_config('langbenk.action', '', true), set_config('langbenk.hat', '', true)")
    for call in ("coordinators_stand_in(%s, 14)", "coordinators_come_back(%s)"):
        with connection.cursor() as cursor:
            cursor.execute(f"SELECT count(*) FROM {call}", [absence])
            cursor.execute("SELECT count(*) FROM coordinators_promote()")
            assert cursor.fetchone() == (0,)
    with as_owner():
        assert StandIn.objects.count() == 0
        assert Tie.objects.filter(kind="deputy", until=None).count() == 1

"""Handed over: delivered when somebody by name has accepted it, chased while nobody has, and never dropped."""

from datetime import UTC, date, datetime, timedelta
from uuid import UUID, uuid4

import pytest

from langbenk.access.actions import Action
from langbenk.access.standing import Actor
from langbenk.bench.deeds import Missing, Wrong
from langbenk.bench.door import Refused
from langbenk.bench.models import Tie
from langbenk.cases.models import Case, Matter, Notice
from langbenk.insight.sheets.my_day import my_day
from langbenk.insight.sheets.who_looked import who_looked_sheet
from langbenk.intake.actions.accept_handover import accept_handover
from langbenk.intake.actions.note_acceptance import note_acceptance
from langbenk.intake.actions.recall_handover import recall_handover
from langbenk.intake.actions.return_handover import return_handover
from langbenk.intake.actions.send_handover import send_handover
from langbenk.intake.asking import ask_for_help
from langbenk.intake.handing import Receiver
from langbenk.intake.models import NeedNotice
from langbenk.intake.nightly import reconcile
from langbenk.intake.sheets.handovers import handover_sheet, handovers_sheet, waiting_sheet
from langbenk.intake.sheets.nights import night_sheet
from langbenk.organisation.models import Service
from langbenk.people.models import Family, FamilyMember
from langbenk.web.looked.words import look_in_words
from tests.conftest import as_owner
from tests.intake.scene import MONDAY, NEXT_MONDAY, TUESDAY, Scene, a_need, before_any_case
from tests.made import a_service, an_employee, seat

pytestmark = pytest.mark.django_db
NIGHT = datetime(2026, 11, 6, 2, 0, tzinfo=UTC)  # the day it was to be accepted has passed


@pytest.fixture
def scene() -> Scene:
    """The school follows Noah, and Tuva is his contact there."""
    scene = before_any_case()
    with as_owner():
        seat(scene.noah, "contact", "oppl-24-1", employee=scene.tuva, service=scene.school)
        seat(scene.noah, "guardian", "bl-30", relative=scene.siri)
        Case.objects.create(person_id=scene.noah, step="followed", opened_at=MONDAY)
    return scene


def send(
    scene: Scene, to: UUID | None = None, *, body: str = "", ground: str = "consent", key: UUID | None = None
) -> UUID:
    send_handover(
        about=scene.noah, to=Receiver(None if body else to or scene.hospital, body), ground=ground,
        text="A boy of nine who cannot sleep.", because="His mother agreed on Monday.", form_key=key or uuid4(),
        by=scene.tuva, at=MONDAY,
    )  # fmt: skip
    return scene.handover().id


def nurse(scene: Scene) -> Actor:
    with as_owner():
        return an_employee("Liv", scene.hospital)


def seats(kind: str) -> list[tuple[UUID | None, date | None]]:
    with as_owner():
        return list(Tie.objects.filter(kind=kind).values_list("employee_id", "until"))


def test_it_waits_without_a_name_until_somebody_there_says_yes(scene: Scene) -> None:
    sent = send(scene)
    (waits,) = handovers_sheet(by=scene.rolf, at=TUESDAY).waiting
    assert (waits.text, waits.from_service, waits.sent_by) == ("A boy of nine who cannot sleep.", "Lysvik", "Tuva Moe")
    with pytest.raises(Refused):
        handover_sheet(about=scene.noah, by=scene.rolf, at=TUESDAY)
    assert accept_handover(handover=sent, by=scene.rolf, at=TUESDAY) == scene.noah
    (line,) = handovers_sheet(by=scene.tuva, at=TUESDAY).sent
    assert (line.name, line.state, line.accepted_by) == ("Noah Lie", "accepted", "Rolf Moe")
    assert seats("team_member") == [(scene.rolf.employee, None)]
    assert [until for _, until in seats("helping_service")] == [date(2026, 11, 3)]
    with as_owner():
        assert Matter.objects.get(kind="handover").closed_at == TUESDAY
        assert list(Notice.objects.values_list("code", flat=True)) == ["seat-offered"]
    assert handover_sheet(about=scene.noah, by=scene.rolf, at=TUESDAY).lines[0].state == "accepted"


def test_it_waits_on_the_day_of_those_who_can_answer_and_of_nobody_else(scene: Scene) -> None:
    with as_owner():
        turid = an_employee("Turid", scene.school)
        seat(scene.noah, "team_member", "oppl-24-1", employee=turid, service=scene.school)
    sent = send(scene)

    def waits(by: Actor) -> list[tuple[str, str, UUID, UUID | None]]:
        return [(one.what, one.name, one.thing, one.person) for one in my_day(by=by, at=TUESDAY).waiting]

    assert waits(scene.rolf) == [("handover", "", sent, None)]
    assert waits(turid) == waits(scene.tuva) == []


def test_the_family_reads_for_which_service_it_was_read_and_on_which_ground(scene: Scene) -> None:
    waiting_sheet(handover=send(scene), by=scene.rolf, at=TUESDAY)
    handovers_sheet(by=scene.rolf, at=TUESDAY)
    looks = who_looked_sheet(about=scene.noah, by=scene.siri, at=TUESDAY).looks
    read = [look for look in looks if look.action is Action.HANDOVER_READ]
    assert {(look.name, look.service_name, look.why, look.at_work) for look in read} == {
        ("Rolf Moe", "The hospital", "helping_service", True)
    }
    assert all(look.ground for look in read)
    assert "sendt til" in look_in_words(read[0], "Noah").why


def test_a_shelter_that_says_yes_is_not_told_to_the_family(scene: Scene) -> None:
    with as_owner():
        shelter = a_service("crisis_centre", "Krisesenteret")
        wilma = an_employee("Wilma", shelter)
    accept_handover(handover=send(scene, shelter), by=wilma, at=TUESDAY)
    (line,) = handovers_sheet(by=scene.tuva, at=TUESDAY).sent
    assert (line.state, line.accepted_by) == ("accepted", "Wilma Moe")
    with as_owner():
        assert Tie.objects.get(kind="team_member").apart
        assert not Notice.objects.exists()


def test_two_accept_at_once_and_the_second_is_told(scene: Scene) -> None:
    sent, liv = send(scene), nurse(scene)
    accept_handover(handover=sent, by=scene.rolf, at=TUESDAY)
    with pytest.raises(Wrong, match="handover-gone"):
        accept_handover(handover=sent, by=liv, at=TUESDAY)
    with pytest.raises(Missing):
        waiting_sheet(handover=sent, by=liv, at=TUESDAY)
    assert len(seats("team_member")) == 1


def test_returned_with_a_reason_it_is_the_senders_again(scene: Scene) -> None:
    return_handover(handover=send(scene), because="He is not our patient.", by=scene.rolf, at=TUESDAY)
    (line,) = handovers_sheet(by=scene.tuva, at=TUESDAY).sent
    assert (line.state, line.return_because) == ("returned", "He is not our patient.")
    assert [until for _, until in seats("helping_service")] == [date(2026, 11, 3)]
    assert seats("team_member") == []
    send(scene)  # and can be sent anew


def test_the_aunt_at_the_hospital_does_not_see_that_it_waits(scene: Scene) -> None:
    liv = nurse(scene)
    with as_owner():
        family = Family.objects.create()
        for person in (liv.person, scene.noah):
            FamilyMember.objects.create(family=family, person_id=person)
    sent = send(scene)
    assert handovers_sheet(by=liv, at=TUESDAY).waiting == ()
    with pytest.raises(Wrong, match="handover-gone"):
        accept_handover(handover=sent, by=liv, at=TUESDAY)


def test_who_works_elsewhere_cannot_accept_it(scene: Scene) -> None:
    sent = send(scene)
    with pytest.raises(Wrong, match="handover-gone"):
        accept_handover(handover=sent, by=scene.eva, at=TUESDAY)


def test_nothing_is_handed_to_a_closed_service_nor_twice_nor_to_oneself(scene: Scene) -> None:
    with as_owner():
        closed = a_service("ppt", "Closed", until=date(2026, 11, 1))
    for to, code in ((closed, "closed-service"), (uuid4(), "closed-service"), (scene.school, "own-service")):
        with pytest.raises(Wrong, match=code):
            send(scene, to)
    send(scene)
    with pytest.raises(Wrong, match="waits-already"):
        send(scene)


def test_a_service_that_closes_meanwhile_is_seen_and_the_sender_takes_it_back(scene: Scene) -> None:
    sent = send(scene)
    with as_owner():
        Service.objects.filter(id=scene.hospital).update(open_until=date(2026, 11, 3))
    assert handovers_sheet(by=scene.tuva, at=TUESDAY).sent[0].state == "closed"
    told = list(reconcile(TUESDAY))
    assert "ATTENTION hand-overs to a service that has closed: 1" in told
    assert "hand-overs reminded of: 1, of these told further: 1" in told  # at once: nobody is there to remind
    recall_handover(about=scene.noah, handover=sent, because="It has closed.", by=scene.tuva, at=TUESDAY)
    assert handovers_sheet(by=scene.tuva, at=TUESDAY).sent[0].state == "returned"


def test_the_same_form_again_sends_nothing_more(scene: Scene) -> None:
    key = uuid4()
    assert send(scene, key=key) == send(scene, key=key)


def test_only_a_ground_that_is_open_between_the_two(scene: Scene) -> None:
    with pytest.raises(Wrong, match="no-such-ground"):
        send(scene, ground="cooperating_personnel")
    with pytest.raises(Wrong, match="no-such-ground"):
        send(scene, body="A private clinic", ground="own_tasks")


def test_a_body_outside_is_delivered_when_a_name_is_noted(scene: Scene) -> None:
    sent = send(scene, body="Another municipality")
    note_acceptance(about=scene.noah, handover=sent, name="Kari Vik", by=scene.tuva, at=TUESDAY)
    (line,) = handovers_sheet(by=scene.tuva, at=TUESDAY).sent
    assert (line.state, line.to, line.accepted_by) == ("accepted", "Another municipality", "Kari Vik")


def test_what_nobody_accepts_is_chased_and_then_told_further(scene: Scene) -> None:
    send(scene)
    assert "hand-overs reminded of" not in " ".join(reconcile(TUESDAY))
    assert "hand-overs reminded of: 1, of these told further: 0" in list(reconcile(NIGHT))
    assert "hand-overs reminded of" not in " ".join(reconcile(NIGHT + timedelta(hours=1)))  # not every hour
    assert "hand-overs reminded of: 1, of these told further: 1" in list(reconcile(NEXT_MONDAY + timedelta(hours=9)))
    (line,) = handovers_sheet(by=scene.tuva, at=NEXT_MONDAY).sent
    assert (line.state, line.reminders) == ("escalated", 2)


def test_the_night_says_what_lies_nowhere_and_the_unit_reads_it(scene: Scene) -> None:
    ask_for_help(a_need(scene.noah), by=scene.siri, at=MONDAY)
    told = list(reconcile(NEXT_MONDAY))
    assert "ATTENTION notices of need that nobody has taken, past their day: 1" in told
    assert "notices of need reminded of: 1" in told
    assert "reminded of" not in " ".join(reconcile(NEXT_MONDAY + timedelta(hours=9)))
    assert "ATTENTION open cases with no next day and nothing beside: 1" in told
    counts = dict(night_sheet(by=scene.eva, at=NEXT_MONDAY).nights[-1][1])
    assert (counts["needs-untaken"], counts["rows-lost"]) == (1, 0)
    with pytest.raises(Refused):
        night_sheet(by=scene.tuva, at=NEXT_MONDAY)


def test_what_was_kept_last_night_and_is_gone_tonight_is_said(scene: Scene) -> None:
    ask_for_help(a_need(scene.noah), by=scene.siri, at=MONDAY)
    assert "are gone" not in " ".join(reconcile(TUESDAY))
    with as_owner():
        NeedNotice.objects.all().delete()  # a copy put back that was older, or a hand in the database
    assert any(line.startswith("ATTENTION notices") and line.endswith("are gone: 1") for line in reconcile(NIGHT))

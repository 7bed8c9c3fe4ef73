"""What comes is told before it comes, and nothing goes by habit to anybody round somebody who has died."""

from datetime import date, timedelta
from uuid import uuid4

import pytest

from langbenk.access.actions import Action
from langbenk.bench.deeds import Wrong
from langbenk.bench.door import Refused, door
from langbenk.bench.models import Tie
from langbenk.cases.addressing import reader_if_any
from langbenk.cases.matters import open_matter
from langbenk.cases.models import Notice
from langbenk.coordinators.actions.note_absence import note_absence
from langbenk.organisation.models import Target
from langbenk.outside.mailing import Reader, nudge
from langbenk.outside.models import Address, Mail
from langbenk.people.models import Person
from langbenk.transitions.actions.record_death import record_death
from langbenk.transitions.closing import DIED
from langbenk.transitions.nightly import prepare_what_comes
from langbenk.transitions.sheets.ahead import ahead_sheet
from langbenk.transitions.sheets.deeds import closing_sheet
from tests.conftest import as_owner
from tests.made import a_service, an_employee, seat
from tests.transitions.scene import BIRTHDAY, MONDAY, TUESDAY, Scene, closed, rows, running, selmas_bench

pytestmark = pytest.mark.django_db
NEARLY_SIXTEEN = date(2010, 12, 20)
DUE = date(2026, 11, 20)


def told(scene: Scene) -> list[tuple[str, str]]:
    with as_owner():
        found = Notice.objects.filter(person_id=scene.selma).order_by("at", "code")
        return [(one.code, one.names.get("since", "")) for one in found]


def night(*days: int) -> None:
    for day in days:
        for _ in range(2):
            list(prepare_what_comes(MONDAY + timedelta(days=day)))


def mails() -> int:
    with as_owner():
        return Mail.objects.filter(state="waiting").count()


def a_mailbox(scene: Scene) -> None:
    with as_owner():
        sealed = {"email": b"sealed", "code": b"", "language": "nb", "digest": "soon"}
        Address.objects.create(person_id=scene.turid.person, confirmed_at=MONDAY, **sealed)


def test_a_birthday_is_told_when_one_begins_to_prepare_shortly_before_and_on_the_day() -> None:
    scene = selmas_bench(NEARLY_SIXTEEN)
    a_mailbox(scene)
    night(0, 1)
    assert told(scene) == [("comes-sixteen", "2026-12-20")]
    assert mails() == 1
    night(17)
    assert len(told(scene)) == 1
    night(18, 47)
    assert told(scene)[1:] == [("comes-sixteen", "2026-12-20")]
    night(48, 49)
    assert [code for code, _ in told(scene)][2:] == ["came-sixteen"]


def test_where_nobody_of_the_family_sits_nothing_is_told_until_they_do() -> None:
    scene = selmas_bench(NEARLY_SIXTEEN)
    with as_owner():
        Tie.objects.filter(person_id=scene.selma, relative_id__isnull=False).update(since=TUESDAY.date())
    night(0)
    assert told(scene) == []
    assert "sixteen" in rows(scene)
    night(1)
    assert told(scene) == [("comes-sixteen", "2026-12-20")]


def test_the_municipality_sets_how_long_before_one_begins() -> None:
    scene = selmas_bench(NEARLY_SIXTEEN)
    with as_owner():
        Target.objects.create(step="prepare", days=40, since=MONDAY.date(), set_by_id=scene.une.employee, at=MONDAY)
    (step, *_) = ahead_sheet(about=scene.selma, by=scene.ingrid, at=MONDAY).steps
    assert (step.kind, step.prepared_from, step.begun) == ("sixteen", date(2026, 11, 10), False)
    night(0)
    assert rows(scene) == {}
    night(8)
    assert rows(scene)["sixteen"].prepared_from == date(2026, 11, 10)


def test_a_step_that_was_counted_from_a_due_date_follows_the_birth() -> None:
    scene = selmas_bench(None, due=DUE)
    with as_owner():
        Target.objects.create(step="prepare", days=365, since=date(2026, 1, 1), set_by_id=scene.une.employee, at=MONDAY)
    list(prepare_what_comes(MONDAY + timedelta(days=365)))
    assert rows(scene)["kindergarten"].on == date(2027, 11, 30)
    with as_owner():
        Person.objects.filter(id=scene.selma).update(birth_date=date(2026, 12, 1), due_date=None)
    list(prepare_what_comes(MONDAY + timedelta(days=366)))
    assert rows(scene)["kindergarten"].on == date(2028, 8, 1)


def test_round_somebody_who_has_died_nothing_is_told_or_sent_by_habit_and_a_complaint_runs_on() -> None:
    scene = selmas_bench(NEARLY_SIXTEEN)
    a_mailbox(scene)
    with door(Action.COMPLAINT_RECEIVE, by=scene.ingrid, at=MONDAY, about=scene.selma):
        open_matter(scene.case().id, scene.selma, "complaint", uuid4(), at=MONDAY)
    record_death(about=scene.selma, on=MONDAY.date(), form_key=uuid4(), by=scene.une, at=MONDAY)
    assert running(scene) == ["complaint", "transition"]
    away = {"employee": scene.ingrid.post, "since": TUESDAY.date(), "until": None, "form_key": uuid4()}
    note_absence(**away, by=scene.ingrid, at=TUESDAY)
    night(1, 2)
    with door(Action.TRANSITION_PREPARE, by=scene.une, at=TUESDAY, about=scene.selma):
        nudge(Reader.at_home(scene.turid.person), about=scene.selma, at=TUESDAY)
        assert reader_if_any(scene.selma, scene.selma) is None
    assert (told(scene), mails()) == ([], 0)
    with pytest.raises(Wrong) as wrong:
        closed(scene, scene.une, reason=DIED, said_by="")
    assert wrong.value.code == "complaint-open"


def test_the_contact_closes_what_nobody_else_leads_and_nothing_more() -> None:
    scene = selmas_bench(date(2018, 3, 12), step="followed")
    with as_owner():
        school = a_service("school", "Bergly school")
        contact = an_employee("Eli", school)
        seat(scene.selma, "contact", "oppl-24-1", employee=contact, service=school)
    with pytest.raises(Refused):
        closing_sheet(about=scene.selma, by=scene.tuva, at=MONDAY)
    assert "no_need" in closing_sheet(about=scene.selma, by=contact, at=MONDAY).reasons
    closed(scene, contact)
    assert scene.case().closed_at == TUESDAY
    other = selmas_bench(date(2018, 3, 12))
    with as_owner():
        seat(other.selma, "contact", "oppl-24-1", employee=contact, service=school)
    with pytest.raises(Wrong) as wrong:
        closed(other, contact, at=BIRTHDAY)
    assert wrong.value.code == "unit-closes"

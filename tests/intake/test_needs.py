"""A need comes in: from home, from a service, by telephone, from nobody by name; and each has an answer and a name."""

from datetime import date
from uuid import UUID, uuid4

import pytest

from langbenk.access.standing import Actor, Hat
from langbenk.bench.deeds import Missing, Wrong
from langbenk.bench.door import Refused
from langbenk.bench.models import Tie
from langbenk.cases.models import Case, Letter, Notice
from langbenk.insight.sheets.my_day import my_day
from langbenk.intake.actions.guide_need import guide_need
from langbenk.intake.actions.join_need import join_need
from langbenk.intake.actions.notify_need import notify_need
from langbenk.intake.actions.pass_need import pass_need
from langbenk.intake.actions.take_need import take_need
from langbenk.intake.asking import (
    ask_for_help,
    ask_unnamed,
    claim_unnamed,
    own_needs,
    unnamed_by_code,
    whom_i_ask_for,
)
from langbenk.intake.models import NeedNotice
from langbenk.intake.receiving import Need, Whom
from langbenk.intake.sheets.needs import asked_sheet, need_sheet, needs_sheet
from langbenk.people.identity_number import check_digits, read_number
from langbenk.people.models import Family, FamilyMember, Person
from langbenk.people.newcomer import Newcomer
from langbenk.people.seal import number_key, seal
from tests.conftest import as_owner
from tests.intake.scene import MONDAY, TUESDAY, Scene, a_need, before_any_case
from tests.made import a_person, seat

pytestmark = pytest.mark.django_db


@pytest.fixture
def scene() -> Scene:
    return before_any_case()


def close_family(scene: Scene, employee: Actor, somebody: UUID) -> None:
    with as_owner():
        family = Family.objects.create()
        for person in (employee.person, somebody):
            FamilyMember.objects.create(family=family, person_id=person)


def test_a_mother_asks_once_and_sees_who_has_it_and_by_when(scene: Scene) -> None:
    receipt = ask_for_help(a_need(scene.noah), by=scene.siri, at=MONDAY)
    (mine,) = own_needs(by=scene.siri, at=MONDAY)
    assert (mine.receipt, mine.state, mine.name, mine.due) == (receipt, "new", "Noah Lie", date(2026, 11, 5))
    need = scene.need()
    take_need(need=need.id, version=1, by=scene.eva, at=TUESDAY)
    (mine,) = own_needs(by=scene.siri, at=TUESDAY)
    assert (mine.state, mine.taken_by) == ("taken", "Eva Moe")
    waits = [(one.what, one.thing, one.person) for one in my_day(by=scene.eva, at=TUESDAY).waiting]
    assert waits == [("need", need.id, None)]
    assert my_day(by=scene.tuva, at=TUESDAY).waiting == ()


def test_the_same_form_twice_is_one_notice(scene: Scene) -> None:
    need = a_need(scene.noah)
    assert ask_for_help(need, by=scene.siri, at=MONDAY) == ask_for_help(need, by=scene.siri, at=TUESDAY)
    assert len(own_needs(by=scene.siri, at=TUESDAY)) == 1


def test_the_same_words_sent_again_from_a_form_called_back_are_one_notice_while_the_first_waits(scene: Scene) -> None:
    first = ask_for_help(a_need(scene.noah), by=scene.siri, at=MONDAY)
    assert ask_for_help(a_need(scene.noah), by=scene.siri, at=TUESDAY) == first
    assert ask_for_help(a_need(scene.noah, text="It is worse now."), by=scene.siri, at=TUESDAY) != first
    with as_owner():
        assert NeedNotice.objects.count() == 2


def test_nobody_asks_in_the_name_of_a_child_that_is_not_theirs(scene: Scene) -> None:
    with as_owner():
        emil = a_person("Emil", born=date(2018, 1, 1))
    assert [each.name for each in whom_i_ask_for(by=scene.siri, at=MONDAY)] == ["Siri Lie", "Noah Lie"]
    with pytest.raises(Wrong, match="whom: unknown"):
        ask_for_help(a_need(emil), by=scene.siri, at=MONDAY)


def test_others_at_home_and_at_work_see_nothing_of_it(scene: Scene) -> None:
    ask_for_help(a_need(scene.noah), by=scene.siri, at=MONDAY)
    with as_owner():
        omar = Actor(person=a_person("Omar", born=date(1985, 1, 1)), hat=Hat.FAMILY)
    assert own_needs(by=omar, at=MONDAY) == ()
    with pytest.raises(Refused):
        needs_sheet(by=scene.tuva, at=MONDAY)
    somebody_elses_post = Actor(scene.siri.person, Hat.STAFF, scene.eva.employee)
    with pytest.raises(Refused):
        take_need(need=scene.need().id, version=1, by=somebody_elses_post, at=MONDAY)


def test_the_unit_opens_the_case_and_the_family_has_seats_and_a_letter(scene: Scene) -> None:
    ask_for_help(a_need(scene.noah), by=scene.siri, at=MONDAY)
    need = need_sheet(need=scene.need().id, by=scene.eva, at=TUESDAY)
    assert (need.known, need.asker, need.name) == (scene.noah, "Siri Lie", "Noah Lie")
    for _ in range(2):  # a second press changes nothing
        join_need(
            need=need.line.id, about=scene.noah, newcomer=None, agrees=True, answer="We begin.", version=1,
            by=scene.eva, at=TUESDAY,
        )  # fmt: skip
    (mine,) = own_needs(by=scene.siri, at=TUESDAY)
    assert (mine.state, mine.answer, mine.person) == ("joined", "We begin.", scene.noah)
    with as_owner():
        assert Case.objects.get(person_id=scene.noah).step == "unit"
        assert set(Tie.objects.values_list("kind", flat=True)) == {"coordinating_unit", "guardian", "self"}
        assert Letter.objects.get().to_id == scene.siri.person
        assert list(Notice.objects.values_list("code", flat=True)) == ["need-received"]
    assert len(asked_sheet(about=scene.noah, by=scene.tor, at=TUESDAY).needs) == 1


def test_a_mother_whose_son_turned_18_meanwhile_gets_no_letter_about_him(scene: Scene) -> None:
    with as_owner():
        Person.objects.filter(id=scene.noah).update(birth_date=date(2008, 11, 3))
    ask_for_help(a_need(scene.noah), by=scene.siri, at=MONDAY)
    join_need(
        need=scene.need().id, about=scene.noah, newcomer=None, agrees=True, answer="We begin.", version=1,
        by=scene.eva, at=TUESDAY,
    )  # fmt: skip
    with as_owner():
        assert Case.objects.get(person_id=scene.noah).step == "unit"
        assert set(Tie.objects.values_list("kind", flat=True)) == {"coordinating_unit", "self"}
        assert not Letter.objects.exists()


def test_without_the_familys_yes_nothing_is_opened(scene: Scene) -> None:
    notify_need(a_need(scene.noah, consent="no", ground="danger", because="He said so."), by=scene.tuva, at=MONDAY)
    with pytest.raises(Wrong, match="agrees: ask-first"):
        join_need(
            need=scene.need().id, about=scene.noah, newcomer=None, agrees=False, answer="-", version=1,
            by=scene.eva, at=TUESDAY,
        )  # fmt: skip
    with as_owner():
        assert not Case.objects.exists()


def test_a_case_that_a_school_follows_moves_to_the_unit_and_keeps_its_people(scene: Scene) -> None:
    with as_owner():
        seat(scene.noah, "contact", "oppl-24-1", employee=scene.tuva, service=scene.school)
        Case.objects.create(person_id=scene.noah, step="followed", opened_at=MONDAY)
    ask_for_help(a_need(scene.noah), by=scene.siri, at=MONDAY)
    join_need(
        need=scene.need().id, about=scene.noah, newcomer=None, agrees=True, answer="We begin.", version=1,
        by=scene.eva, at=TUESDAY,
    )  # fmt: skip
    with as_owner():
        assert Case.objects.get().step == "unit"
        assert Tie.objects.filter(kind="contact", until=None).exists()


def test_the_aunt_in_the_unit_neither_sees_the_notice_nor_joins_it(scene: Scene) -> None:
    close_family(scene, scene.eva, scene.noah)
    ask_for_help(a_need(scene.noah), by=scene.siri, at=MONDAY)
    need = scene.need().id
    assert needs_sheet(by=scene.eva, at=MONDAY).waiting == ()
    assert len(needs_sheet(by=scene.tor, at=MONDAY).waiting) == 1
    with pytest.raises(Missing):
        need_sheet(need=need, by=scene.eva, at=MONDAY)
    with pytest.raises(Refused):
        join_need(
            need=need, about=scene.noah, newcomer=None, agrees=True, answer="-", version=1, by=scene.eva, at=MONDAY
        )


def test_a_number_that_was_typed_hides_the_notice_from_those_close_to_its_owner(scene: Scene) -> None:
    number = read_number("028317999" + (check_digits("028317999") or ""), demo=True)
    with as_owner():
        Person.objects.filter(id=scene.noah).update(
            number_key=number_key(number.digits), number_sealed=seal(number.digits)
        )
    close_family(scene, scene.eva, scene.noah)
    need = Need(Whom("adult", "Somebody", None, number), text="Help.", form_key=uuid4())
    ask_for_help(need, by=scene.siri, at=MONDAY)
    assert needs_sheet(by=scene.eva, at=MONDAY).waiting == ()
    seen = need_sheet(need=scene.need().id, by=scene.tor, at=MONDAY)
    assert (seen.known, seen.number) == (None, number.digits)


def test_two_in_the_unit_press_at_once_and_one_has_it(scene: Scene) -> None:
    ask_for_help(a_need(scene.noah), by=scene.siri, at=MONDAY)
    need = scene.need().id
    take_need(need=need, version=1, by=scene.eva, at=TUESDAY)
    with pytest.raises(Wrong, match="somebody-has-it"):
        take_need(need=need, version=1, by=scene.tor, at=TUESDAY)
    take_need(need=need, version=2, by=scene.tor, at=TUESDAY)  # having seen that Eva has it
    assert scene.need().taken_by_id == scene.tor.employee


def test_guided_and_passed_on_the_one_who_asked_reads_the_answer(scene: Scene) -> None:
    ask_for_help(a_need(scene.noah), by=scene.siri, at=MONDAY)
    guide_need(need=scene.need().id, answer="Call the health station.", version=1, by=scene.eva, at=TUESDAY)
    ask_for_help(a_need(scene.noah, text="The tax."), by=scene.siri, at=TUESDAY)
    pass_need(need=scene.need().id, body="The tax office", why="They decide.", version=1, by=scene.eva, at=TUESDAY)
    second, first = own_needs(by=scene.siri, at=TUESDAY)
    assert (first.state, first.answer) == ("guided", "Call the health station.")
    assert (second.state, second.passed_to) == ("passed_on", "The tax office")
    with pytest.raises(Wrong, match="answered-already"):
        guide_need(need=scene.need().id, answer="Another.", version=2, by=scene.tor, at=TUESDAY)


def test_a_service_needs_a_yes_or_a_ground_that_is_open_to_it(scene: Scene) -> None:
    with pytest.raises(Wrong, match="needs-a-ground"):
        notify_need(a_need(scene.noah, consent="no"), by=scene.tuva, at=MONDAY)
    with pytest.raises(Wrong, match="needs-a-ground"):  # for health personnel only
        notify_need(
            a_need(scene.noah, consent="no", ground="cooperating_personnel", because="-"), by=scene.tuva, at=MONDAY
        )
    with pytest.raises(Wrong, match="because: empty"):
        notify_need(a_need(scene.noah, consent="no", ground="own_tasks"), by=scene.tuva, at=MONDAY)
    notify_need(a_need(scene.noah), by=scene.tuva, at=MONDAY)
    assert scene.need().way == "staff"


def test_a_hospital_tells_and_sees_that_it_was_taken(scene: Scene) -> None:
    details = {"service": "Physiotherapy at home", "discharge": "2026-11-12", "contact_doctor": "Rolf Moe"}
    notify_need(a_need(scene.noah, details=details), by=scene.rolf, at=MONDAY)
    need = need_sheet(need=scene.need().id, by=scene.eva, at=MONDAY)
    assert (need.line.way, dict(need.details)) == ("hospital", details | {"consent_on": "2026-11-01"})
    take_need(need=need.line.id, version=1, by=scene.eva, at=TUESDAY)
    (mine,) = own_needs(by=scene.rolf, at=TUESDAY)
    assert (mine.state, mine.taken_by) == ("taken", "Eva Moe")


def test_only_the_unit_notes_a_call(scene: Scene) -> None:
    with pytest.raises(Wrong, match="for-the-unit"):
        notify_need(a_need(), told_by_telephone=True, by=scene.tuva, at=MONDAY)
    notify_need(a_need(contact="Siri, 90 00 00 00"), told_by_telephone=True, by=scene.eva, at=MONDAY)
    need = need_sheet(need=scene.need().id, by=scene.tor, at=MONDAY)
    assert (need.line.way, need.contact) == ("telephone", "Siri, 90 00 00 00")


def test_one_without_a_name_asks_and_comes_back_by_the_code(scene: Scene) -> None:
    key = uuid4()
    code = ask_unnamed("Can we get help?", form_key=key, at=MONDAY)
    assert ask_unnamed("Can we get help?", form_key=key, at=MONDAY) == code
    guide_need(need=scene.need().id, answer="Yes, you can.", version=1, by=scene.eva, at=TUESDAY)
    found = unnamed_by_code(code.lower().replace("-", " "))
    assert (found.text, found.answer, found.claimed) == ("Can we get help?", "Yes, you can.", False)
    with pytest.raises(Wrong, match="no-such-code"):
        unnamed_by_code("AAAA-AAAA-AAAA-AAAA")
    claim_unnamed(code, by=scene.siri, at=TUESDAY)
    assert [each.text for each in own_needs(by=scene.siri, at=TUESDAY)] == ["Can we get help?"]
    with as_owner():
        other = Actor(person=a_person("Omar", born=date(1985, 1, 1)), hat=Hat.FAMILY)
    with pytest.raises(Wrong, match="no-such-code"):
        claim_unnamed(code, by=other, at=TUESDAY)


def test_a_flood_of_unnamed_questions_is_stopped(scene: Scene) -> None:
    for _ in range(60):
        ask_unnamed("Again.", form_key=uuid4(), at=MONDAY)
    with pytest.raises(Wrong, match="too-many-questions"):
        ask_unnamed("Again.", form_key=uuid4(), at=MONDAY)
    ask_unnamed("Later.", form_key=uuid4(), at=TUESDAY)


def test_an_adult_asks_for_herself_and_no_guardian_is_seated(scene: Scene) -> None:
    """The duties know no age: hol §§ 7-1, 7-2."""
    me = Need(Whom("self", "Siri Lie", scene.siri.person), text="I cannot do it alone.", form_key=uuid4())
    ask_for_help(me, by=scene.siri, at=MONDAY)
    join_need(
        need=scene.need().id, about=scene.siri.person, newcomer=None, agrees=True, answer="We begin.", version=1,
        by=scene.eva, at=TUESDAY,
    )  # fmt: skip
    with as_owner():
        assert set(Tie.objects.values_list("kind", flat=True)) == {"coordinating_unit", "self"}
        assert Letter.objects.get().to_id == scene.siri.person


def test_the_unit_writes_down_somebody_new(scene: Scene) -> None:
    notify_need(a_need(contact="Kari, 90 00 00 00"), told_by_telephone=True, by=scene.eva, at=MONDAY)
    new = uuid4()
    about = join_need(
        need=scene.need().id, about=new, newcomer=Newcomer("Ida", "Berg", birth_date=date(1990, 5, 5)), agrees=True,
        answer="We call on Friday.", version=1, by=scene.eva, at=TUESDAY,
    )  # fmt: skip
    with as_owner():
        assert about == new
        assert Case.objects.get().person_id == new


def test_the_one_who_asked_does_not_answer_it(scene: Scene) -> None:
    ask_for_help(a_need(scene.noah), by=scene.siri, at=MONDAY)
    with pytest.raises(Refused):
        take_need(need=scene.need().id, version=1, by=scene.siri, at=TUESDAY)

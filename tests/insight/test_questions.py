"""The family asks why somebody looked; the leader answers, never for themselves; the answer comes back to the line."""

from datetime import UTC, date, datetime, timedelta
from uuid import uuid4

import pytest

from langbenk.access.actions import Action
from langbenk.access.standing import Actor, Hat
from langbenk.bench.deeds import Missing, Wrong
from langbenk.bench.door import Refused, door
from langbenk.bench.models import AddressProtection, Tie
from langbenk.bench.sheets.who_looked import Look
from langbenk.insight.actions.ask_why import LONGEST, ask_why
from langbenk.insight.actions.explain_look import explain_look
from langbenk.insight.deadline import due
from langbenk.insight.models import Question
from langbenk.insight.sheets.questions import question_sheet, questions_to_me
from langbenk.insight.sheets.who_looked import ask_sheet, who_looked_sheet
from langbenk.organisation.models import Employee, Employment
from tests.conftest import as_owner
from tests.made import a_person, a_service, an_employee, seat
from tests.plans.scene import MONDAY, TUESDAY, noahs_bench

pytestmark = pytest.mark.django_db
FRIDAY = datetime(2026, 11, 6, 9, 0, tzinfo=UTC)


class Story:
    """Tuva has read the case. Lars leads her school, Une the coordinating unit."""

    def __init__(self) -> None:
        self.scene = noahs_bench()
        with as_owner():
            self.lars = an_employee("Lars", self.scene.school, profession="leader")
            Employment.objects.filter(employee=self.scene.unit.employee).update(profession="leader")
        self.une = self.scene.unit
        self.line = self.looks(self.scene.tuva)

    def looks(self, by: Actor) -> int:
        """Somebody reads the case on Monday: the line it leaves."""
        with door(Action.CASE_READ, by=by, at=MONDAY, about=self.scene.noah):
            pass
        return max(line for look in self.log(self.scene.siri) if not look.mine for line in look.lines)

    def log(self, by: Actor) -> tuple[Look, ...]:
        return who_looked_sheet(about=self.scene.noah, by=by, at=TUESDAY).looks

    def ask(self, by: Actor, line: int | None = None, words: str = "") -> None:
        about = self.scene.noah
        ask_why(about=about, line=line or self.line, words=words, form_key=uuid4(), by=by, at=TUESDAY)

    def asked(self) -> Question:
        with as_owner():
            return Question.objects.select_related("answered_by").get()

    def explain(self, by: Actor, answer: str = "She prepared the meeting.") -> None:
        explain_look(question=self.asked().id, about=self.scene.noah, answer=answer, by=by, at=FRIDAY)

    def leaders_who_are_asked(self) -> list[str]:
        """Those who find the question in their list, and can answer it."""
        found = []
        for name, leader in (("Lars", self.lars), ("Une", self.une)):
            found += [name for one in questions_to_me(by=leader, at=FRIDAY) if not one.own]
        return found


def test_the_mother_asks_and_the_leader_of_the_school_answers_within_the_month() -> None:
    story = Story()
    story.ask(story.scene.siri, words="Why did you read it on a Sunday?")
    (waiting,) = questions_to_me(by=story.lars, at=FRIDAY)
    assert (waiting.child, waiting.words, waiting.due_on) == (
        "Noah Lie",
        "Why did you read it on a Sunday?",
        date(2026, 12, 3),
    )
    assert (waiting.look.name, waiting.look.action, waiting.look.why) == ("Tuva Moe", "case.read", "team_member")
    assert (waiting.look.ground, waiting.look.service_name, waiting.own) == ("oppl-24-1", "Lysvik school", False)
    story.explain(story.lars)
    (asked,) = who_looked_sheet(about=story.scene.noah, by=story.scene.siri, at=FRIDAY).asked
    assert (asked.line, asked.answer, asked.answered_by) == (story.line, "She prepared the meeting.", "Lars Moe")
    assert (asked.asked_on, asked.answered_on) == (date(2026, 11, 3), date(2026, 11, 6))


@pytest.mark.parametrize(
    ("asked", "answered"),
    [
        (date(2026, 11, 22), date(2026, 12, 22)),
        (date(2026, 12, 31), date(2027, 1, 31)),
        (date(2027, 1, 31), date(2027, 2, 28)),
    ],
)
def test_the_answer_is_due_within_a_month(asked: date, answered: date) -> None:
    assert due(asked) == answered


def test_a_question_is_one_parents_letter_and_no_other_parent_reads_it() -> None:
    story = Story()
    story.ask(story.scene.siri, words="Between us.")
    assert who_looked_sheet(about=story.scene.noah, by=story.scene.omar, at=FRIDAY).asked == ()
    sheet = ask_sheet(about=story.scene.noah, line=story.line, by=story.scene.omar, at=FRIDAY)
    assert sheet.asked is None
    story.ask(story.scene.omar)
    with as_owner():
        assert Question.objects.count() == 2


def test_a_second_press_asks_nothing_more() -> None:
    story = Story()
    story.ask(story.scene.siri, words="Why?")
    story.ask(story.scene.siri, words="Really, why?")
    assert story.asked().words == "Why?"


def test_words_have_an_end() -> None:
    story = Story()
    with pytest.raises(Wrong, match="too-long"):
        story.ask(story.scene.siri, words="x" * (LONGEST + 1))


def test_nobody_is_asked_about_ones_own_reading_or_anothers_at_home() -> None:
    story = Story()
    with door(Action.HOME_READ, by=story.scene.omar, at=TUESDAY, about=story.scene.noah):
        pass
    looks = story.log(story.scene.siri)
    for look in looks:
        if look.hat == "family":
            with pytest.raises(Wrong, match="nobodys-line"):
                story.ask(story.scene.siri, line=look.lines[0])
            with pytest.raises(Missing):
                ask_sheet(about=story.scene.noah, line=look.lines[0], by=story.scene.siri, at=TUESDAY)
    assert {look.name for look in looks if look.hat == "family"} == {"Siri Lie", "Omar Lie"}


@pytest.mark.parametrize("number", [0, -1, 2**62, 2**63 - 2, 2**63 - 1])
def test_a_number_that_is_no_line_is_missing(number: int) -> None:
    story = Story()
    with pytest.raises(Missing):
        ask_why(about=story.scene.noah, line=number, words="", form_key=uuid4(), by=story.scene.siri, at=TUESDAY)


def test_the_line_of_another_child_is_missing_and_so_is_the_log_of_another_child() -> None:
    story, other = Story(), noahs_bench()
    with pytest.raises(Missing):
        ask_why(about=other.noah, line=story.line, words="", form_key=uuid4(), by=other.siri, at=TUESDAY)
    with pytest.raises(Refused):
        story.ask(other.siri)
    with pytest.raises(Refused):
        ask_sheet(about=story.scene.noah, line=story.line, by=other.siri, at=TUESDAY)


def test_from_twelve_the_girl_asks_herself_and_before_that_she_may_not() -> None:
    story = Story()
    with as_owner():
        girl, younger = a_person("Selma", born=date(2014, 5, 1)), a_person("Ida", born=date(2015, 5, 1))
        for one in (girl, younger):
            seat(one, "self", "bl-33", relative=Actor(one, Hat.FAMILY))
            seat(one, "team_member", "oppl-24-1", employee=story.scene.tuva, service=story.scene.school)
    for one in (girl, younger):
        with door(Action.CASE_READ, by=story.scene.tuva, at=MONDAY, about=one):
            pass
    herself = Actor(girl, Hat.FAMILY)
    sheet = who_looked_sheet(about=girl, by=herself, at=TUESDAY)
    assert sheet.is_me
    ask_why(about=girl, line=sheet.looks[-1].lines[0], words="", form_key=uuid4(), by=herself, at=TUESDAY)
    assert [one.child for one in questions_to_me(by=story.lars, at=FRIDAY)] == ["Selma Lie"]
    with pytest.raises(Refused):
        who_looked_sheet(about=younger, by=Actor(younger, Hat.FAMILY), at=TUESDAY)


# --- who answers


def test_the_leader_who_looked_does_not_answer_and_the_unit_does_when_there_is_no_other() -> None:
    story = Story()
    with as_owner():
        seat(story.scene.noah, "contact", "oppl-24-1", employee=story.lars, service=story.scene.school)
    story.ask(story.scene.siri, line=story.looks(story.lars))
    assert ask_sheet(about=story.scene.noah, line=story.asked().line, by=story.scene.siri, at=TUESDAY).by_unit
    assert [one.own for one in questions_to_me(by=story.lars, at=FRIDAY)] == [True]
    with pytest.raises(Wrong, match="own-look"):
        story.explain(story.lars)
    assert story.leaders_who_are_asked() == ["Une"]
    assert question_sheet(question=story.asked().id, about=story.scene.noah, by=story.une, at=FRIDAY).in_place
    story.explain(story.une)
    assert story.asked().answered_by_id == story.une.employee


def test_a_second_leader_of_the_service_answers_before_the_unit_does() -> None:
    story = Story()
    with as_owner():
        second = an_employee("Liv", story.scene.school, profession="leader")
        seat(story.scene.noah, "contact", "oppl-24-1", employee=story.lars, service=story.scene.school)
    story.ask(story.scene.siri, line=story.looks(story.lars))
    assert story.leaders_who_are_asked() == []
    assert [one.own for one in questions_to_me(by=second, at=FRIDAY)] == [False]


def test_while_the_school_has_a_leader_the_units_leader_finds_nothing() -> None:
    story = Story()
    story.ask(story.scene.siri)
    assert story.leaders_who_are_asked() == ["Lars"]
    with pytest.raises(Missing):
        question_sheet(question=story.asked().id, about=story.scene.noah, by=story.une, at=FRIDAY)
    with pytest.raises(Missing):
        story.explain(story.une)


def test_when_the_leader_leaves_the_question_goes_to_the_unit() -> None:
    story = Story()
    story.ask(story.scene.siri)
    with as_owner():
        Employment.objects.filter(employee=story.lars.employee).update(until=date(2026, 11, 5))
    assert story.leaders_who_are_asked() == ["Une"]


def test_a_leader_of_the_childs_own_family_is_not_the_one_to_answer() -> None:
    story = Story()
    with as_owner():
        mother_at_work = an_employee("Siri", story.scene.health, profession="leader")
        principal = Actor(story.scene.siri.person, Hat.STAFF, mother_at_work.employee)
        Employee.objects.filter(id=mother_at_work.employee).update(person=story.scene.siri.person)
    story.ask(story.scene.siri, line=story.looks(story.scene.ingrid))
    assert questions_to_me(by=principal, at=FRIDAY) == ()
    assert story.leaders_who_are_asked() == ["Une"]


def test_a_leader_whom_an_address_is_protected_from_is_not_the_one_to_answer() -> None:
    story = Story()
    story.ask(story.scene.siri)
    with as_owner():
        AddressProtection.objects.create(
            person_id=story.scene.noah,
            grade="strict",
            against_id=story.lars.person,
            decided_by="municipality",
            set_by_id=story.une.employee,
            set_at=MONDAY,
        )
    assert questions_to_me(by=story.lars, at=FRIDAY) == ()
    assert story.leaders_who_are_asked() == ["Une"]


def test_a_teacher_and_a_leader_elsewhere_find_nothing() -> None:
    story = Story()
    story.ask(story.scene.siri)
    with as_owner():
        elsewhere = an_employee("Tor", a_service("kindergarten", "Solbakken"), profession="leader")
    assert questions_to_me(by=elsewhere, at=FRIDAY) == questions_to_me(by=story.scene.tuva, at=FRIDAY) == ()
    with pytest.raises(Refused):
        story.explain(story.scene.tuva)
    with pytest.raises(Missing):
        story.explain(elsewhere)
    assert story.asked().answer == ""


def test_one_who_leads_elsewhere_and_teaches_at_the_school_does_not_answer_for_it() -> None:
    story = Story()
    story.ask(story.scene.siri)
    with as_owner():
        both = an_employee("Tor", a_service("kindergarten", "Solbakken"), profession="leader")
        unit = Employment.objects.get(employee=story.scene.tuva.employee).unit
        Employment.objects.create(employee_id=both.employee, unit=unit, profession="teacher", since=date(2020, 1, 1))
    assert questions_to_me(by=both, at=FRIDAY) == ()


def test_an_answer_is_given_once() -> None:
    story = Story()
    story.ask(story.scene.siri)
    story.explain(story.lars)
    story.explain(story.lars)
    with pytest.raises(Wrong, match="answered-already"):
        story.explain(story.lars, "Something else.")
    with pytest.raises(Wrong, match="empty"):
        story.explain(story.lars, "  ")
    assert story.asked().answer == "She prepared the meeting."


def test_the_list_holds_what_waits_first_and_says_in_the_log_that_it_was_opened() -> None:
    story = Story()
    story.ask(story.scene.siri)
    later = story.looks(story.scene.tuva)
    ask_why(
        about=story.scene.noah,
        line=later,
        words="",
        form_key=uuid4(),
        by=story.scene.omar,
        at=TUESDAY - timedelta(days=1),
    )
    first, second = questions_to_me(by=story.lars, at=FRIDAY)
    assert (first.due_on, second.due_on) == (date(2026, 12, 2), date(2026, 12, 3))
    explain_look(question=first.id, about=story.scene.noah, answer="A meeting.", by=story.lars, at=FRIDAY)
    assert [one.id for one in questions_to_me(by=story.lars, at=FRIDAY)] == [second.id, first.id]
    log = who_looked_sheet(about=story.scene.noah, by=story.scene.siri, at=FRIDAY).looks
    assert {(look.name, look.action, look.part) for look in log if look.action == "look.explain"} == {
        ("Lars Moe", "look.explain", "questions"),
        ("Lars Moe", "look.explain", "answer"),
    }


def test_one_who_has_lost_their_seat_reads_no_answer() -> None:
    story = Story()
    story.ask(story.scene.siri)
    with as_owner():
        Tie.objects.filter(relative_id=story.scene.siri.person).update(until=date(2026, 11, 4))
    with pytest.raises(Refused):
        who_looked_sheet(about=story.scene.noah, by=story.scene.siri, at=FRIDAY)
    with door(Action.PERSON_SEARCH, by=story.lars, at=FRIDAY, about=None):
        assert Question.objects.count() == 1

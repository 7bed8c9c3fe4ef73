"""The six stories, as they stand on the demo's day: loaded through the deeds, seen through the sheets."""

from datetime import date, datetime
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest
from django.apps import apps
from django.db import connection
from django.test import TestCase

from demo import staff
from demo.families import ANDE, BINGA, EMIL, JAKOB, MINA, NILS, NOAH, OMAR, SELMA, SIRI, VETLE, VILDE, YLVA, YUSUF
from demo.invented import Human
from demo.load import load
from demo.register import lysvik, write
from demo.stories.telling import at_home, at_work
from langbenk.access.actions import Action
from langbenk.audit.models import LogLine
from langbenk.bench.door import Refused
from langbenk.bench.models import Tie
from langbenk.cases.models import Case, Decision
from langbenk.cases.sheets.my_cases import my_cases
from langbenk.organisation.models import Employee, Employment, Service
from langbenk.people.identity_number import read_number
from langbenk.people.models import Family, Person
from langbenk.people.seal import number_key, unseal
from langbenk.people.search import find_by_name
from langbenk.plans.models import Plan
from langbenk.plans.sheets.plan import plan_sheet
from tests.conftest import as_owner

TODAY = date(2026, 11, 21)
NOW = datetime(2026, 11, 21, 10, tzinfo=ZoneInfo("Europe/Oslo"))


def everything() -> dict[str, list[tuple[object, ...]]]:
    """Every row of every table of ours, as the owner sees them."""
    with as_owner():
        return {
            model._meta.db_table: sorted(model._default_manager.values_list(), key=str)
            for model in apps.get_models()
            if model.__module__.startswith("langbenk.")
        }


def refusal(human: Human, post: staff.Post) -> str:
    """Why somebody at work does not get to read this child's plan."""
    with pytest.raises(Refused) as refused:
        plan_sheet(about=human.id, by=at_work(post), at=NOW)
    return refused.value.verdict.why


def logged(child: Human) -> set[str]:
    """What stands in the log about a child."""
    with as_owner():
        return set(LogLine.objects.filter(person=child.id, permitted=True).values_list("action", flat=True))


class TestLysvik(TestCase):
    """The registers, where each story stands, and who sees what. Loaded once; each test undoes what it changes."""

    last_lines: list[int]  # of the log, when each story had been told

    @classmethod
    def setUpTestData(cls) -> None:
        """Load it as ``langbenk demo`` does: the registers as the owner, the stories as the application."""
        cls.last_lines = [0]
        with as_owner():
            load(TODAY, after_each=lambda: cls.last_lines.append(LogLine.objects.latest("id").id))

    def test_it_is_as_big_as_it_says(self) -> None:
        with as_owner():
            assert Family.objects.count() == 60
            assert Employee.objects.count() == 94
            assert Service.objects.values("kind").distinct().count() == 15
            assert Person.objects.count() == len(lysvik().people) + 1  # and Ánde

    def test_every_number_is_sealed_synthetic_and_found_again_by_its_hash(self) -> None:
        with as_owner():
            for human in Person.objects.all():
                number = read_number(unseal(human.number_sealed or b"").decode(), demo=True)
                assert number.digits[2] in "89"
                assert number_key(number.digits) == human.number_key

    def test_the_unit_is_one_and_somebody_works_in_every_service(self) -> None:
        assert Service.objects.filter(coordinating_unit=True).count() == 1
        at_work_today = Employment.objects.filter(until=None).values("unit__service").distinct()
        assert at_work_today.count() == Service.objects.count()

    def test_loading_again_changes_nothing(self) -> None:
        before = everything()
        with as_owner():
            load(date(2027, 2, 1))
        assert everything() == before

    def test_each_story_is_told_in_the_order_it_happened(self) -> None:
        children = [human.id for human in (ANDE, NOAH, JAKOB, SELMA, EMIL, VILDE, YLVA, YUSUF)]
        lines = 0
        with as_owner():
            for before, last in pairwise(self.last_lines):
                story = LogLine.objects.filter(id__gt=before, id__lte=last).order_by("id")
                for child in children:
                    told = list(story.filter(person=child).values_list("at", flat=True))
                    assert told == sorted(told), (before, child)
                    lines += len(told)
            assert lines == LogLine.objects.filter(person__in=children).count()

    def test_each_waits_where_its_story_says(self) -> None:
        with as_owner():
            steps = dict(Case.objects.values_list("person_id", "step"))
        assert steps == {
            ANDE.id: "review",
            YUSUF.id: "cooperation",
            EMIL.id: "unit",
            SELMA.id: "appointment",
            NOAH.id: "review",
            JAKOB.id: "coordinated",
            VILDE.id: "unit",
            YLVA.id: "wish",
            VETLE.id: "closed",
        }

    def test_everything_told_before_today_stands_in_the_log(self) -> None:
        to_the_plan = {
            *(Action.CONCERN_REGISTER, Action.COOPERATION_ASSESS, Action.CASE_OPEN, Action.WISH_RECORD),
            *(Action.RIGHTS_ASSESS, Action.RIGHTS_DECIDE, Action.COORDINATOR_APPOINT, Action.SEAT_OFFER),
            *(Action.PLAN_OPEN, Action.PLAN_WRITE, Action.PLAN_FINALISE, Action.PLAN_AGREE, Action.CONSENT_GIVE),
        }
        assert to_the_plan <= logged(NOAH)
        assert to_the_plan | {Action.SEAT_END} <= logged(ANDE)
        assert logged(YUSUF) == {Action.CONCERN_REGISTER}
        with as_owner():
            assert LogLine.objects.filter(at__gte=NOW).count() == 0

    def test_nobody_sits_twice_in_one_seat(self) -> None:
        with as_owner():
            open_seats = Tie.objects.filter(kind="guardian").values_list("person_id", "relative_id")
            assert len(set(open_seats)) == len(open_seats)

    def test_what_was_decided_is_what_the_stories_say(self) -> None:
        with as_owner():
            decided = {
                human.key: dict(Decision.objects.filter(person_id=human.id).values_list("rule", "outcome"))
                for human in (SELMA, JAKOB)
            }
        assert decided == {
            "selma": {"child-coordinator": "granted", "coordinator-municipal": "declined", "plan-health": "granted"},
            "jakob": {"child-coordinator": "declined", "coordinator-municipal": "refused", "plan-health": "declined"},
        }

    def test_the_coordinator_finds_her_cases(self) -> None:
        found = my_cases(by=at_work(staff.INGRID), at=NOW)
        assert {line.person for line in found.lines} == {NOAH.id, ANDE.id}

    def test_noahs_mother_has_agreed_his_father_has_not_and_one_measure_is_late(self) -> None:
        hers = plan_sheet(about=NOAH.id, by=at_home(SIRI), at=NOW)
        his = plan_sheet(about=NOAH.id, by=at_home(OMAR), at=NOW)
        assert (hers.waits_for_my_agreement, his.waits_for_my_agreement) == (False, True)
        assert hers.goals[0].words == "Være med på fotball uten å bli så sliten"
        assert [goal.late for goal in hers.goals] == [0, 0, 1]

    def test_noahs_teacher_reads_the_plan_and_the_nurse_does_not(self) -> None:
        assert plan_sheet(about=NOAH.id, by=at_work(staff.TUVA), at=NOW).state == "final"
        assert refusal(NOAH, staff.ANNE) == "no-consent"

    def test_the_nurse_who_was_refused_stands_in_the_log(self) -> None:
        with as_owner():
            line = LogLine.objects.get(person=NOAH.id, permitted=False)
        assert (line.actor, line.action, line.why) == (staff.ANNE.human.id, "plan.read", "no-consent")

    def test_noahs_aunt_at_the_health_station_is_stopped(self) -> None:
        for child in (NOAH, MINA):
            with pytest.raises(Refused) as refused:
                find_by_name(child.given_name, child.family_name, child.born(TODAY), by=at_work(staff.HANNE), at=NOW)
            assert refused.value.verdict.why == "own-family"

    def test_sara_has_no_case_about_her_son_at_work(self) -> None:
        assert refusal(EMIL, staff.SARA_TEACHES) == "own-family"
        assert my_cases(by=at_work(staff.SARA_TEACHES), at=NOW).lines == ()

    def test_andes_case_began_before_he_was_born(self) -> None:
        with as_owner():
            case = Case.objects.get(person_id=ANDE.id)
            ande = Person.objects.get(id=ANDE.id)
        assert ande.birth_date == date(2019, 6, 17)
        assert ande.due_date == date(2019, 6, 21)
        assert case.opened_at.date() < date(2019, 3, 1)

    def test_andes_parents_have_both_agreed_to_the_plan_as_it_stands(self) -> None:
        for parent in (BINGA, NILS):
            sheet = plan_sheet(about=ANDE.id, by=at_home(parent), at=NOW)
            assert not sheet.waits_for_my_agreement
            assert [goal.late for goal in sheet.goals] == [0, 0, 0]

    def test_andes_kindergarten_has_got_up_and_the_school_has_sat_down(self) -> None:
        assert plan_sheet(about=ANDE.id, by=at_work(staff.ESPEN), at=NOW).state == "final"
        assert refusal(ANDE, staff.RAGNHILD) == "no-tie"

    def test_who_retired_sees_nothing_any_more_and_who_took_over_does(self) -> None:
        assert refusal(ANDE, staff.WENCHE) == "no-tie"
        assert plan_sheet(about=ANDE.id, by=at_work(staff.PER), at=NOW).responsible_name == "Per Lie"


@pytest.mark.django_db
def test_a_load_that_was_interrupted_is_begun_anew() -> None:
    with as_owner():
        write(lysvik(), TODAY)
        connection.check_constraints()  # what a commit would have done
        load(TODAY)
        assert Case.objects.count() == 9
        assert Family.objects.count() == 60


@pytest.mark.django_db
@pytest.mark.parametrize("today", [date(2027, 1, 1), date(2027, 6, 17), date(2028, 2, 29)])
def test_the_stories_can_be_told_on_another_day(today: date) -> None:
    with as_owner():
        load(today)
        assert Case.objects.count() == 9
        assert set(Plan.objects.values_list("person_id", "state")) == {(NOAH.id, "final"), (ANDE.id, "final")}
        assert LogLine.objects.filter(at__date__gt=today).count() == 0

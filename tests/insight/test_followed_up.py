"""Whoever is to go through a broken glass, or to answer the family, is named, told and reminded."""

from datetime import UTC, date, datetime, timedelta
from uuid import UUID, uuid4

import pytest

from langbenk.access.standing import Actor
from langbenk.bench.actions.review_glass import review_glass
from langbenk.bench.actions.take_glass_review import take_glass_review
from langbenk.bench.deeds import Missing
from langbenk.bench.models import Charge, Lifting
from langbenk.bench.sheets.glass import glass_sheet
from langbenk.cases.actions.break_glass import break_glass
from langbenk.cases.actions.withhold_entry import withhold_entry
from langbenk.cases.keeping import Kept
from langbenk.insight.actions.ask_why import ask_why
from langbenk.insight.actions.explain_look import explain_look
from langbenk.insight.nightly import follow_up
from langbenk.insight.sheets.my_day import my_day
from langbenk.insight.sheets.questions import questions_to_me
from langbenk.insight.sheets.review import Late, review_sheet
from langbenk.insight.sheets.who_looked import who_looked_sheet
from langbenk.organisation.models import Employment
from langbenk.outside.models import Address, Occasion
from tests.cases.entry_scene import MONDAY as NOVEMBER_2
from tests.cases.entry_scene import vildes_bench, written
from tests.cases.scene import MONDAY, Scene, at_the_unit
from tests.conftest import as_owner
from tests.insight.test_questions import FRIDAY, Story
from tests.made import an_employee

pytestmark = pytest.mark.django_db
A_WEEK_LATER = MONDAY + timedelta(days=7)
IN_DECEMBER = datetime(2026, 12, 7, 9, 0, tzinfo=UTC)


def wants_mail(*readers: Actor) -> None:
    with as_owner():
        for one in readers:
            whose = {"employee_id": one.employee} if one.employee else {"person_id": one.person}
            Address.objects.create(**whose, email=b"", code=b"", language="nb", digest="daily", confirmed_at=MONDAY)


def told(one: Actor) -> list[str]:
    """In which readings somebody is told that there is something new, since they were asked last."""
    whose = {"mail__address__employee": one.employee} if one.employee else {"mail__address__person": one.person}
    with as_owner():
        found = list(Occasion.objects.filter(**whose).order_by("id").values_list("action", flat=True))
        Occasion.objects.filter(**whose).delete()
    return found


def smash(scene: Scene, by: Actor) -> UUID:
    key = uuid4()
    break_glass(about=scene.noah, ground="fvl-13b", because="He has run away.", hours=2, form_key=key, by=by, at=MONDAY)
    return key


def waits(by: Actor, at: datetime) -> list[tuple[str, str]]:
    return [(one.what, one.when) for one in my_day(by=by, at=at).waiting if one.what in ("glass", "question")]


def charged(employee: Actor, kind: str) -> None:
    with as_owner():
        Charge.objects.create(employee_id=employee.post, kind=kind, ground="pjf-14", since=date(2026, 1, 1))


def test_the_one_who_is_named_is_told_and_finds_it_in_their_day_until_it_is_done() -> None:
    scene = at_the_unit()
    wants_mail(scene.eva, scene.tor)
    key = smash(scene, scene.tuva)
    assert (told(scene.eva), told(scene.tor)) == (["glass.review"], [])
    assert (waits(scene.eva, MONDAY), waits(scene.tor, MONDAY)) == ([("glass", "soon")], [])
    assert waits(scene.eva, A_WEEK_LATER) == [("glass", "late")]
    take_glass_review(about=scene.noah, lifting=key, by=scene.tor, at=MONDAY)
    assert (waits(scene.eva, MONDAY), waits(scene.tor, MONDAY)) == ([], [("glass", "soon")])
    review_glass(about=scene.noah, lifting=key, finding="justified", note="Found.", by=scene.tor, at=MONDAY)
    assert waits(scene.tor, A_WEEK_LATER) == []


def test_where_the_unit_has_nobody_one_with_a_charge_is_named_and_meets_that_one_alone() -> None:
    scene = at_the_unit()
    with as_owner():
        rune, dora = (an_employee(name, scene.school) for name in ("Rune", "Dora"))
    charged(rune, "log_controller")
    charged(dora, "data_protection_officer")
    wants_mail(rune)
    others = smash(scene, scene.tuva)  # the unit's own
    with as_owner():
        Employment.objects.filter(unit__service_id=scene.unit).exclude(employee=scene.eva.employee).update(until=MONDAY)
    own = smash(scene, scene.eva)
    assert told(rune) == ["glass.review"]
    assert [one.id for one in glass_sheet(by=rune, at=MONDAY).waiting] == [own]
    assert glass_sheet(by=dora, at=MONDAY).waiting == ()
    with pytest.raises(Missing):
        take_glass_review(about=scene.noah, lifting=others, by=rune, at=MONDAY)
    review_glass(about=scene.noah, lifting=own, finding="justified", note="Found.", by=rune, at=MONDAY)
    assert [one.finding for one in glass_sheet(by=rune, at=MONDAY).done] == ["justified"]


def test_the_night_names_another_where_somebody_is_gone_and_reminds_whoever_is_late() -> None:
    scene = at_the_unit()
    with as_owner():
        rune = an_employee("Rune", scene.school)
    charged(rune, "log_controller")
    wants_mail(scene.eva, scene.tor)
    key = smash(scene, scene.tuva)
    assert told(scene.eva) == ["glass.review"]
    assert list(follow_up(MONDAY)) == []
    with as_owner():
        Employment.objects.filter(employee=scene.eva.employee).update(until=date(2026, 11, 3))
    assert list(follow_up(MONDAY + timedelta(days=1))) == ["reviewers of emergency access named anew: 1"]
    with as_owner():
        assert Lifting.objects.get(id=key).reviewer_id == scene.tor.employee
    assert told(scene.tor) == ["glass.review"]
    (line,) = follow_up(A_WEEK_LATER)
    assert line == "ATTENTION emergency access that nobody has gone through, past its day: 1"
    assert (told(scene.tor), told(scene.eva)) == (["glass.review"], [])
    late = review_sheet(since=date(2026, 10, 15), until=date(2026, 11, 9), by=rune, at=A_WEEK_LATER).late
    assert late == Late(glass=1, unnamed=0, asked=0)


def test_that_there_is_nobody_to_name_is_told_every_night_until_there_is() -> None:
    scene = at_the_unit()
    with as_owner():
        Employment.objects.filter(unit__service_id=scene.unit).exclude(employee=scene.eva.employee).update(until=MONDAY)
    smash(scene, scene.eva)
    for _night in range(2):
        assert list(follow_up(MONDAY)) == ["ATTENTION emergency access that there is nobody to go through: 1"]
    charged(scene.tuva, "chief_executive")
    assert list(follow_up(MONDAY)) == ["reviewers of emergency access named anew: 1"]
    assert waits(scene.tuva, MONDAY) == [("glass", "soon")]


def test_the_leader_is_told_of_a_question_and_reminded_and_the_asker_of_the_answer() -> None:
    story = Story()
    wants_mail(story.lars, story.une, story.scene.siri, story.scene.omar)
    story.ask(story.scene.siri)
    assert (told(story.lars), told(story.une)) == (["look.explain"], [])
    assert waits(story.lars, FRIDAY) == []  # due in a month
    assert waits(story.lars, datetime(2026, 12, 1, 9, tzinfo=UTC)) == [("question", "soon")]
    assert list(follow_up(IN_DECEMBER)) == [
        "ATTENTION questions about the log that nobody has answered, past their day: 1"
    ]
    assert (told(story.lars), told(story.une)) == (["look.explain"], [])
    story.explain(story.lars)
    assert (told(story.scene.siri), told(story.scene.omar)) == (["log.read"], [])
    assert waits(story.lars, IN_DECEMBER) == []
    assert list(follow_up(IN_DECEMBER)) == []


def test_a_question_that_the_leader_cannot_answer_comes_to_the_units_leader_and_to_their_day() -> None:
    story = Story()
    with as_owner():
        Employment.objects.filter(employee=story.lars.employee).update(until=date(2026, 11, 2))
    wants_mail(story.lars, story.une)
    story.ask(story.scene.siri)
    assert (told(story.lars), told(story.une)) == ([], ["look.explain"])
    assert waits(story.une, IN_DECEMBER) == [("question", "late")]


def test_an_answer_to_what_is_withheld_from_the_asker_by_now_is_told_to_nobody() -> None:
    bench = vildes_bench()
    with as_owner():
        lars = an_employee("Lars", bench.health, profession="leader")
    entries = [written(bench, bench.anne) for _ in range(2)]
    looks = who_looked_sheet(about=bench.vilde, by=bench.stian, at=NOVEMBER_2).looks
    lines = [line for look in looks if look.action == "entry.write" for line in look.lines]
    for line in lines:
        ask_why(about=bench.vilde, line=line, words="", form_key=uuid4(), by=bench.stian, at=NOVEMBER_2)
    kept = (Kept(bench.stian.person, "weighty-regard", "She asked us.", date(2026, 12, 1)),)
    withhold_entry(about=bench.vilde, entry=entries[0], kept=kept, by=bench.anne, at=NOVEMBER_2)
    wants_mail(bench.stian)
    for question in questions_to_me(by=lars, at=FRIDAY):
        explain_look(question=question.id, about=bench.vilde, answer="She helps.", by=lars, at=FRIDAY)
    assert len(lines) == 2
    assert told(bench.stian) == ["log.read"]  # of the one that he still reads

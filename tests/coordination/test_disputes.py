"""Two services do not agree on who coordinates: everybody is heard, one person settles it, and all are told."""

from datetime import date
from uuid import uuid4

import pytest
from django.db import ProgrammingError

from langbenk.access.actions import Action
from langbenk.access.standing import Tie
from langbenk.bench.deeds import Missing, Wrong
from langbenk.bench.door import Refused, door
from langbenk.bench.models import Charge
from langbenk.bench.models import Tie as Seat
from langbenk.cases.models import Case, Letter, Matter
from langbenk.coordination.actions.withdraw_dispute import withdraw_dispute
from langbenk.coordination.models import Coordinating, View
from langbenk.coordination.reconciling import overdue
from langbenk.coordination.sheets.coordination import coordination_sheet
from langbenk.coordination.sheets.dispute import dispute_sheet
from langbenk.people.models import Family, FamilyMember
from tests.conftest import as_owner
from tests.coordination.scene import (
    FACTS,
    MONDAY,
    THURSDAY,
    TUESDAY,
    WEDNESDAY,
    Scene,
    agreed,
    charged,
    emils_bench,
    everybody_heard,
    raised,
    says,
    settled,
)
from tests.made import a_service, an_employee, seat

pytestmark = pytest.mark.django_db


def code_of(wrong: pytest.ExceptionInfo[Wrong]) -> tuple[str, str]:
    return wrong.value.field, wrong.value.code


def deciders(scene: Scene, on: date) -> set[str]:
    with as_owner():
        rows = Seat.objects.filter(person_id=scene.emil, kind="decider", since__lte=on).select_related("employee")
        return {row.employee.given_name for row in rows if row.employee and (row.until is None or row.until > on)}


def test_it_is_registered_with_a_view_a_day_and_somebody_called_to_settle_it() -> None:
    scene = emils_bench()
    with pytest.raises(Refused):
        dispute_sheet(about=scene.emil, by=scene.dora, at=MONDAY)
    raised(scene)
    with as_owner():
        matter = Matter.objects.get(kind="dispute")
        ground = Seat.objects.get(kind="decider").ground
    assert matter.due == date(2026, 11, 9)  # five working days, a local target
    assert (deciders(scene, MONDAY.date()), ground) == ({"Dora"}, "koml-13-1")
    assert scene.told() == ["dispute-raised"]
    sheet = dispute_sheet(about=scene.emil, by=scene.dora, at=TUESDAY)
    assert (sheet.facts, sheet.service_name, sheet.by, sheet.due) == (FACTS, "PPT", "Pia Moe", date(2026, 11, 9))
    assert [(view.who, view.proposes) for view in sheet.views] == [("PPT", "Child welfare")]
    assert {one.name: one.may for one in sheet.services} == {
        "PPT": True, "Child welfare": True, "The unit": True, "The hospital": False, "Solbakken": False,
    }  # fmt: skip
    assert {part.key for part in sheet.lacks} == {"each_service", "child", "family"}
    assert sheet.deciders == ("Dora Moe",)
    assert "dispute.settle" in sheet.may
    assert not {"entry.read", "plan.read", "rights.read"} & sheet.may


def test_it_is_settled_by_the_delegate_and_everybody_is_told() -> None:
    scene = emils_bench()
    raised(scene)
    everybody_heard(scene)
    assert not dispute_sheet(about=scene.emil, by=scene.dora, at=WEDNESDAY).lacks
    settled(scene)
    now = coordination_sheet(about=scene.emil, by=scene.siri, at=WEDNESDAY).now
    assert (now.kind, now.name, now.service_name, now.footing) == ("service", "Pia Moe", "PPT", "by_decision")
    assert scene.told() == ["dispute-raised", "coordination-decided"]
    with as_owner():
        letter = Letter.objects.get()
        assert (letter.kind, letter.to_id, letter.made_by_id) == (
            "who-coordinates", scene.siri.person, scene.dora.employee,
        )  # fmt: skip
        assert letter.data["views"] == [
            ["PPT", "Child welfare sees the family every week."], ["Child welfare", "PPT knows Emil best."],
        ]  # fmt: skip
        assert Matter.objects.get(kind="dispute").closed_at == WEDNESDAY
    outcome = dispute_sheet(about=scene.emil, by=scene.dora, at=WEDNESDAY).outcome  # reads it out the day, then gets up
    assert outcome
    assert (outcome.service_name, outcome.by) == ("PPT", "Dora Moe")
    assert deciders(scene, date(2026, 11, 5)) == set()


def test_whoever_is_called_gets_up_the_day_that_the_charge_ends() -> None:
    scene = emils_bench(delegate=False)
    with as_owner():
        Charge.objects.create(
            employee_id=scene.dora.employee, kind="delegate", ground="koml-13-1", since=date(2026, 1, 1),
            until=THURSDAY.date(),
        )  # fmt: skip
    raised(scene)
    says(scene, scene.birk, proposes=scene.ppt)
    with as_owner():
        assert [seat.until for seat in Seat.objects.filter(kind="decider")] == [THURSDAY.date()]
    assert "dispute.settle" in dispute_sheet(about=scene.emil, by=scene.dora, at=WEDNESDAY).may
    with pytest.raises(Refused):
        dispute_sheet(about=scene.emil, by=scene.dora, at=THURSDAY)


def test_when_all_who_have_spoken_propose_the_same_nobody_needs_to_decide() -> None:
    scene = emils_bench()
    raised(scene)
    assert dispute_sheet(about=scene.emil, by=scene.pia, at=TUESDAY).agreed_on == ""
    says(scene, scene.birk, "PPT knows Emil best.", proposes=scene.ppt)
    assert dispute_sheet(about=scene.emil, by=scene.pia, at=TUESDAY).agreed_on == ""
    says(scene, scene.birk, "We have thought again.", proposes=scene.welfare, at=WEDNESDAY)
    assert dispute_sheet(about=scene.emil, by=scene.pia, at=WEDNESDAY).agreed_on == "Child welfare"


def test_a_grown_up_is_heard_alone_and_gets_a_letter_without_a_childs_provisions() -> None:
    scene = emils_bench(born=date(2000, 1, 1))
    raised(scene)
    sheet = dispute_sheet(about=scene.emil, by=scene.dora, at=TUESDAY)
    assert [(part.key, [str(ground) for ground in part.grounds]) for part in sheet.lacks] == [
        ("each_service", ["hol § 3-4"]), ("child", ["pbrl § 3-1"]),
    ]  # fmt: skip
    with pytest.raises(Wrong) as wrong:
        settled(scene)
    assert code_of(wrong) == ("best_interests", "person-not-heard")
    says(scene, scene.emil_himself, "I trust Pia.")
    settled(scene)
    with as_owner():
        letter = Letter.objects.get()
    assert (letter.to_id, letter.data["grown_up"]) == (scene.emil, True)


def test_nobody_settles_it_unheard() -> None:
    scene = emils_bench()
    raised(scene)
    for heard, code in ((lambda: None, "child-not-heard"), (lambda: says(
        scene, scene.birk, "He is two.", voice="child", how="not_asked"), "family-not-heard"),
    ):  # fmt: skip
        heard()
        with pytest.raises(Wrong) as wrong:
            settled(scene)
        assert code_of(wrong) == ("best_interests", code)
    says(scene, scene.siri)
    settled(scene)


@pytest.mark.parametrize("unlawful", ["county", "kindergarten"])
def test_only_a_service_of_the_municipality_is_named(unlawful: str) -> None:
    scene = emils_bench()
    raised(scene)
    everybody_heard(scene)
    with pytest.raises(Wrong) as wrong:
        settled(scene, getattr(scene, unlawful))
    assert code_of(wrong) == ("service", "not-municipal")
    with as_owner():
        elsewhere = a_service("school", "Another school")
    with pytest.raises(Wrong) as wrong:
        settled(scene, elsewhere)
    assert code_of(wrong) == ("service", "not-on-the-bench")


def test_nobody_but_the_one_who_was_called_settles_it() -> None:
    scene = emils_bench()
    raised(scene)
    everybody_heard(scene)
    for somebody in (scene.una, scene.pia, scene.birk, scene.siri):
        with pytest.raises(Refused):
            settled(scene, by=somebody)


def test_without_a_delegate_the_chief_executive_is_called_and_never_the_childs_own_family() -> None:
    scene = emils_bench()
    with as_owner():
        home = Family.objects.create()
        for member in (scene.emil, scene.dora.person):
            FamilyMember.objects.create(family=home, person_id=member)
        chief = an_employee("Solfrid", a_service("administration", "The top"), profession="leader")
        charged(chief, "chief_executive")
    raised(scene)
    assert deciders(scene, MONDAY.date()) == {"Solfrid"}


def test_where_nobody_is_charged_it_is_said_and_whoever_gets_the_charge_is_called_later() -> None:
    scene = emils_bench(delegate=False)
    raised(scene)
    assert dispute_sheet(about=scene.emil, by=scene.pia, at=MONDAY).deciders == ()
    with as_owner():
        charged(scene.dora, "delegate")
    says(scene, scene.birk, proposes=scene.ppt)
    assert deciders(scene, TUESDAY.date()) == {"Dora"}


def test_a_delegate_who_leads_one_of_those_that_disagree_reads_that_their_roles_meet() -> None:
    scene = emils_bench(delegate=False)
    with as_owner():
        leader = an_employee("Lars", scene.ppt, profession="leader")
        charged(leader, "delegate")
    raised(scene)
    assert dispute_sheet(about=scene.emil, by=leader, at=MONDAY).leads_one == "PPT"


def test_a_child_coordinator_ends_the_question() -> None:
    scene = emils_bench()
    raised(scene)
    everybody_heard(scene)
    with as_owner():
        ingrid = an_employee("Ingrid", scene.welfare)
        seat(scene.emil, "child_coordinator", "hol-7-2a", employee=ingrid, service=scene.welfare)
    with pytest.raises(Wrong) as wrong:
        settled(scene)
    assert code_of(wrong) == ("service", "by-law-already")
    assert dispute_sheet(about=scene.emil, by=ingrid, at=WEDNESDAY).may_withdraw
    withdraw_dispute(about=scene.emil, dispute=scene.dispute().id, by=ingrid, at=WEDNESDAY)
    withdraw_dispute(about=scene.emil, dispute=scene.dispute().id, by=ingrid, at=WEDNESDAY)
    assert scene.told() == ["dispute-raised", "dispute-withdrawn"]
    with pytest.raises(Wrong):
        raised(scene)


def test_one_service_registers_it_and_the_next_adds_its_view() -> None:
    scene = emils_bench()
    key = uuid4()
    raised(scene, key=key)
    raised(scene, key=key)
    with pytest.raises(Wrong) as wrong:
        raised(scene, by=scene.birk)
    assert code_of(wrong) == ("facts", "dispute-open")
    with as_owner():
        assert View.objects.count() == 1


def test_who_may_take_it_back() -> None:
    scene = emils_bench()
    dispute = raised(scene)
    with pytest.raises(Refused):
        withdraw_dispute(about=scene.emil, dispute=dispute, by=scene.birk, at=TUESDAY)
    with pytest.raises(Missing):
        withdraw_dispute(about=scene.emil, dispute=uuid4(), by=scene.pia, at=TUESDAY)
    withdraw_dispute(about=scene.emil, dispute=dispute, by=scene.pia, at=TUESDAY)
    with pytest.raises(Wrong) as wrong:
        says(scene, scene.birk, proposes=scene.ppt)
    assert code_of(wrong) == ("text", "dispute-ended")


def test_agreeing_meanwhile_ends_it() -> None:
    scene = emils_bench()
    raised(scene)
    with as_owner():
        pias = Seat.objects.get(kind="contact").id
    agreed(scene, scene.ppt, seat_of=pias)
    assert (scene.dispute().ended, scene.told()) == ("agreed", ["dispute-raised", "coordination-agreed"])
    with pytest.raises(Wrong) as wrong:
        settled(scene, at=TUESDAY)
    assert code_of(wrong) == ("service", "dispute-ended")


def test_the_child_speaks_for_itself_from_twelve_and_is_spoken_for_before() -> None:
    scene = emils_bench(born=date(2014, 11, 4))
    raised(scene)
    with pytest.raises(Refused):
        says(scene, scene.emil_himself, "I want Pia.")
    says(scene, scene.emil_himself, "I want Pia.", at=THURSDAY)
    view = dispute_sheet(about=scene.emil, by=scene.dora, at=THURSDAY).views[-1]
    assert (view.voice, view.how, view.by, view.text) == ("child", "self", "", "I want Pia.")


@pytest.mark.parametrize("what", [{"voice": "child", "how": "self"}, {"voice": "x", "how": "told"}, {}])
def test_what_no_voice_can_say(what: dict[str, str]) -> None:
    scene = emils_bench()
    raised(scene)
    with pytest.raises(Wrong):
        says(scene, scene.birk, **what)


def test_from_sixteen_the_young_person_gets_the_letter_and_not_the_parents() -> None:
    scene = emils_bench(born=date(2010, 1, 1))
    raised(scene)
    says(scene, scene.emil_himself, "I want Pia.")
    says(scene, scene.siri)
    settled(scene)
    with as_owner():
        assert [letter.to_id for letter in Letter.objects.all()] == [scene.emil]


def test_the_night_tells_what_is_past_its_day_and_names_nobody() -> None:
    scene = emils_bench(delegate=False)
    dispute = raised(scene)
    late = MONDAY.replace(day=20)
    assert list(overdue(TUESDAY)) == ["disagreements past the municipality's own day: 0"]
    assert list(overdue(late)) == [
        "disagreements past the municipality's own day: 1",
        f"ATTENTION dispute {dispute} was to be settled by 2026-11-09: nobody is charged with settling it",
    ]


@pytest.mark.parametrize(
    ("action", "service", "footing"),
    [
        (Action.COORDINATION_READ, "ppt", "by_agreement"),
        (Action.COORDINATION_AGREE, "county", "by_agreement"),
        (Action.COORDINATION_AGREE, "ppt", "by_decision"),
    ],
)
def test_the_database_says_no_to_what_no_deed_would_write(action: Action, service: str, footing: str) -> None:
    scene = emils_bench()
    dispute = raised(scene) if footing == "by_decision" else None
    with as_owner():
        case = Case.objects.get().id
    row = Coordinating(case_id=case, person_id=scene.emil, service_id=getattr(scene, service), footing=footing)
    row.because, row.since, row.at, row.by_id, row.dispute_id = (
        "So.",
        MONDAY.date(),
        MONDAY,
        scene.pia.employee,
        dispute,
    )
    row.form_key = uuid4()
    refused = pytest.raises(ProgrammingError, match="row-level security")
    with refused, door(action, by=scene.pia, at=MONDAY, about=scene.emil):
        Coordinating.objects.bulk_create([row])


def test_nobody_is_told_of_a_seat_that_stands_apart() -> None:
    scene = emils_bench()
    with as_owner():
        shelter = a_service("crisis_centre", "The shelter")
        kari = an_employee("Kari", shelter)
        Seat.objects.filter(id=seat(scene.emil, Tie.TEAM_MEMBER.value, "krl-4", employee=kari, service=shelter)).update(
            apart=True
        )
    with pytest.raises(Wrong) as wrong:
        raised(scene, by=kari)
    assert code_of(wrong) == ("facts", "seat-apart")
    raised(scene)
    assert "The shelter" not in {
        one.name for one in dispute_sheet(about=scene.emil, by=scene.dora, at=TUESDAY).services
    }

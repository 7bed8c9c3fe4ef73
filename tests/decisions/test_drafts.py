"""A decision is prepared by one, read by another where the municipality wants it, and made; or changed, or annulled."""

from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any
from uuid import UUID

import pytest

from langbenk.access.standing import Actor
from langbenk.bench.deeds import Stale, TooEarly, Wrong
from langbenk.bench.door import Refused
from langbenk.cases.models import Decision, Letter
from langbenk.cases.seating import decided_rights
from langbenk.decisions.actions.amend_decision import amend_decision
from langbenk.decisions.actions.annul_decision import annul_decision
from langbenk.decisions.actions.make_decision import make_decision
from langbenk.decisions.actions.prepare_decision import prepare_decision
from langbenk.decisions.actions.return_decision import return_decision
from langbenk.decisions.actions.second_decision import second_decision
from langbenk.decisions.drafting import Draft
from langbenk.decisions.sheets.draft import draft_sheet
from langbenk.organisation.routines import choose_second_person
from langbenk.outside.models import Address, Dispatch, Mail
from tests.cases.scene import WEDNESDAY, Scene, assess, at_the_unit, decide, wished
from tests.conftest import as_owner
from tests.decisions.scene import THURSDAY, letters, life_of, matters, refused, the_refusal, told

pytestmark = pytest.mark.django_db
RULE = "child-coordinator"
WHOLE = Draft(
    outcome="granted",
    own_reasons="Noah trenger mye fra mange.",
    facts="Legen skriver det.",
    heard="Noah fortalte.",
    weight="Stor vekt.",
    best_interests="Én å snakke med.",
)


def assessed(*, second_person: bool = False) -> Scene:
    scene = at_the_unit()
    wished(scene)
    assess(scene)
    if second_person:
        with as_owner():
            choose_second_person(on=True, since=date(2026, 1, 1), at=datetime(2026, 1, 1, tzinfo=UTC))
    return scene


def proposed(scene: Scene, draft: Draft = WHOLE, by: Actor | None = None, version: int = 0) -> UUID:
    return prepare_decision(
        about=scene.noah, rule=RULE, draft=draft, version=version, propose=True, by=by or scene.eva, at=WEDNESDAY
    )


def made(scene: Scene, decision: UUID, by: Actor, version: int = 1) -> None:
    make_decision(about=scene.noah, decision=decision, version=version, by=by, at=WEDNESDAY)


def test_a_draft_is_proposed_and_made_and_keeps_its_id() -> None:
    scene = assessed()
    decision = proposed(scene)
    made(scene, decision, scene.tor)
    assert life_of(scene, decision) == ["draft", "proposed", "decided"]
    with as_owner():
        row = Decision.objects.get(id=decision)
    assert (row.outcome, row.reasons, row.by_id) == ("granted", "Noah trenger mye fra mange.", scene.tor.employee)
    assert (row.child_heard, row.weight) == ("Noah fortalte.", "Stor vekt.")
    assert scene.told() == ["unit-opened", "others-decide", "child-coordinator-granted"]
    assert matters(scene) == ["telling"]
    with pytest.raises(TooEarly):
        made(scene, decision, scene.tor)


@pytest.mark.parametrize("part", ["own_reasons", "heard", "weight", "best_interests", "facts"])
def test_what_lacks_is_said_at_its_field_and_nothing_is_proposed(part: str) -> None:
    scene = assessed()
    with pytest.raises(Wrong) as wrong:
        proposed(scene, Draft(**(vars(WHOLE) | {part: " "})))
    assert (wrong.value.field, wrong.value.code) == (part, "part-missing")
    assert draft_sheet(about=scene.noah, rule=RULE, by=scene.eva, at=WEDNESDAY).decision is None


def test_two_who_write_the_same_draft_see_each_others_words() -> None:
    scene = assessed()
    for by in (scene.eva, scene.tor):
        draft = Draft(outcome="granted", own_reasons=f"Skrevet av {by.employee}.")
        what: dict[str, Any] = {
            "about": scene.noah,
            "rule": RULE,
            "draft": draft,
            "version": 0,
            "by": by,
            "at": WEDNESDAY,
        }
        if by is scene.eva:
            prepare_decision(**what)
        else:
            with pytest.raises(Stale) as stale:
                prepare_decision(**what)
            assert stale.value.theirs["own_reasons"] == f"Skrevet av {scene.eva.employee}."


def test_what_is_proposed_can_be_sent_back_with_a_reason() -> None:
    scene = assessed()
    decision = proposed(scene)
    what: dict[str, Any] = {"about": scene.noah, "decision": decision, "version": 1, "by": scene.tor, "at": WEDNESDAY}
    with pytest.raises(Wrong):
        return_decision(reason=" ", **what)
    return_decision(reason="Skriv hva Noah mener.", **what)
    assert life_of(scene, decision) == ["draft", "proposed", "draft"]
    assert draft_sheet(about=scene.noah, rule=RULE, by=scene.eva, at=WEDNESDAY).returned == "Skriv hva Noah mener."
    with pytest.raises(TooEarly):
        made(scene, decision, scene.tor)


def test_where_a_second_person_is_wanted_nobody_decides_alone() -> None:
    scene = assessed(second_person=True)
    with pytest.raises(Wrong) as wrong:
        decide(scene, "plan-health", "granted")
    assert wrong.value.code == "second-person-first"
    decision = proposed(scene)
    with pytest.raises(TooEarly):
        made(scene, decision, scene.tor)
    what: dict[str, Any] = {"about": scene.noah, "decision": decision, "version": 1, "at": WEDNESDAY}
    with pytest.raises(Wrong) as wrong:
        second_decision(by=scene.eva, **what)
    assert wrong.value.code == "own-draft"
    second_decision(by=scene.tor, **what)
    with pytest.raises(Wrong) as wrong:
        made(scene, decision, scene.tor)
    assert wrong.value.code == "second-decides-not"
    made(scene, decision, scene.eva)
    assert life_of(scene, decision) == ["draft", "proposed", "seconded", "decided"]


def test_what_another_has_read_is_decided_in_those_words_or_read_again() -> None:
    scene = assessed(second_person=True)
    decision = proposed(scene)
    second_decision(about=scene.noah, decision=decision, version=1, by=scene.tor, at=WEDNESDAY)
    prepare_decision(
        about=scene.noah,
        rule=RULE,
        draft=replace(WHOLE, own_reasons="Noe annet."),
        version=1,
        by=scene.eva,
        at=WEDNESDAY,
    )
    assert life_of(scene, decision) == ["draft", "proposed", "seconded", "draft"]
    assert draft_sheet(about=scene.noah, rule=RULE, by=scene.eva, at=WEDNESDAY).returned == ""
    with pytest.raises(TooEarly):
        made(scene, decision, scene.eva, version=2)


def test_what_another_has_read_is_made_also_where_the_routine_has_been_dropped_since() -> None:
    scene = assessed(second_person=True)
    decision = proposed(scene)
    second_decision(about=scene.noah, decision=decision, version=1, by=scene.tor, at=WEDNESDAY)
    with as_owner():
        choose_second_person(on=False, since=date(2026, 11, 4), at=WEDNESDAY)
    made(scene, decision, scene.eva)
    assert life_of(scene, decision)[-1] == "decided"


def test_nobody_outside_the_unit_prepares_or_reads_a_draft() -> None:
    scene = assessed()
    for by in (scene.tuva, scene.siri):
        with pytest.raises(Refused):
            proposed(scene, by=by)
        with pytest.raises(Refused):
            draft_sheet(about=scene.noah, rule=RULE, by=by, at=WEDNESDAY)


def amended(scene: Scene, decision: UUID, outcome: str = "granted", by: Actor | None = None) -> UUID:
    return amend_decision(
        about=scene.noah, decision=decision, outcome=outcome, reasons="Legen har skrevet.", child_heard="Ja.",
        weight="Much.", why="Et nytt brev.", by=by or scene.eva, at=THURSDAY,
    )  # fmt: skip


def test_an_amended_refusal_stands_as_it_was_and_the_case_goes_to_an_appointment() -> None:
    scene = refused()
    old = told(scene)
    new = amended(scene, old)
    assert (life_of(scene, old), life_of(scene, new)) == (["told", "amended"], [])
    assert scene.case().step == "appointment"
    with as_owner():
        assert decided_rights(scene.case())[RULE] == "granted"
        assert Decision.objects.get(id=old).outcome == "refused"
    with pytest.raises(TooEarly):
        amended(scene, old, "declined", by=scene.tor)
    with pytest.raises(Wrong) as wrong:
        amended(scene, new)
    assert wrong.value.code == "same-answer"


def test_an_annulled_one_is_decided_anew() -> None:
    scene = refused()
    with as_owner():
        mailbox = {"email": b"sealed", "code": b"", "language": "nb", "digest": "soon"}
        Address.objects.create(person_id=scene.siri.person, confirmed_at=WEDNESDAY, **mailbox)
    annul_decision(about=scene.noah, decision=the_refusal(scene), why="Feil barn.", by=scene.eva, at=THURSDAY)
    assert scene.case().step == "decision"
    assert scene.told()[-1] == "child-coordinator-annulled"
    assert letters(scene) == [("outcome-annulled", "Siri")]
    with as_owner():
        letter = Letter.objects.get(kind="outcome-annulled")
        assert Dispatch.objects.get(letter=letter.id).recipient_person_id == scene.siri.person
        assert Mail.objects.filter(state="waiting").count() == 1
    assert (letter.data["reasons"], letter.data["answered_on"]) == ("Feil barn.", "2026-11-04")
    decide(scene, RULE, "granted")
    assert scene.case().step == "appointment"


def test_a_change_needs_its_reason_and_the_units_hand() -> None:
    scene = refused()
    decision = told(scene)
    with pytest.raises(Wrong):
        annul_decision(about=scene.noah, decision=decision, why=" ", by=scene.eva, at=THURSDAY)
    for by in (scene.tuva, scene.siri):
        with pytest.raises(Refused):
            amended(scene, decision, by=by)

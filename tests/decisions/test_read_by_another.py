"""Where the municipality wants a second person, every decision is read by another before it is made: also one that is
changed, decided anew, changed on a complaint, or that a right ends by.
"""

from datetime import UTC, date, datetime
from typing import Any
from uuid import UUID, uuid4

import pytest

from langbenk.access.standing import Actor
from langbenk.bench.deeds import Stale, TooEarly, Wrong
from langbenk.bench.door import Refused
from langbenk.cases.models import Decision
from langbenk.decisions.actions.amend_decision import amend_decision
from langbenk.decisions.actions.annul_decision import annul_decision
from langbenk.decisions.actions.change_on_complaint import change_on_complaint
from langbenk.decisions.actions.decide_anew import decide_anew
from langbenk.decisions.actions.propose_change import propose_change
from langbenk.decisions.actions.record_outcome import record_outcome
from langbenk.decisions.actions.return_decision import return_decision
from langbenk.decisions.actions.second_decision import second_decision
from langbenk.decisions.actions.send_on import send_on
from langbenk.decisions.changing import Change
from langbenk.decisions.sheets.answer import answer_sheet
from langbenk.decisions.sheets.draft import draft_sheet
from langbenk.organisation.routines import choose_second_person
from langbenk.transitions.actions.close_case import close_case
from langbenk.transitions.closing import Why
from tests.cases.scene import Scene, decided
from tests.conftest import as_owner
from tests.decisions.scene import FRIDAY, complained, life_of, refused, the_refusal, told

pytestmark = pytest.mark.django_db
RULE = "child-coordinator"
SAYS: dict[str, Any] = {
    "outcome": "granted",
    "reasons": "Det varer.",
    "child_heard": "Han ble spurt.",
    "weight": "Mye.",
}
READ = ["draft", "proposed", "seconded", "decided"]


def two_read(scene: Scene) -> Scene:
    """From Thursday on, the municipality wants a second person."""
    with as_owner():
        choose_second_person(on=True, since=date(2026, 11, 5), at=datetime(2026, 11, 5, tzinfo=UTC))
    return scene


def propose(scene: Scene, instead_of: UUID, version: int = 0, by: Actor | None = None, **more: Any) -> UUID:
    change = Change(instead_of, **(SAYS | more))
    return propose_change(about=scene.noah, change=change, version=version, by=by or scene.eva, at=FRIDAY)


def read_by(scene: Scene, draft: UUID, by: Actor, version: int = 1) -> None:
    second_decision(about=scene.noah, decision=draft, version=version, by=by, at=FRIDAY)


def nobody_alone(deed: Any, scene: Scene, draft: UUID, **what: Any) -> UUID:
    """The deed is refused until another has read just that; and then to the one who read it. What it came to."""
    what |= {"about": scene.noah, "at": FRIDAY}
    with pytest.raises(Wrong) as wrong:
        deed(by=scene.eva, **what)
    assert wrong.value.code == "second-person-first"
    read_by(scene, draft, scene.tor)
    for changed, by, code in (
        ({"reasons": "Noe annet."}, scene.eva, "second-person-first"),
        ({}, scene.tor, "second-decides-not"),
    ):
        with pytest.raises(Wrong) as wrong:
            deed(by=by, **(what | changed))
        assert wrong.value.code == code
    made: UUID = deed(by=scene.eva, **what)
    return made


def test_a_changed_answer() -> None:
    scene = two_read(refused())
    old = told(scene)
    draft = propose(scene, old, why="Et nytt brev.")
    assert nobody_alone(amend_decision, scene, draft, decision=old, why="Et nytt brev.", **SAYS) == draft
    assert (life_of(scene, old), life_of(scene, draft)) == (["told", "amended"], READ)
    with as_owner():
        row = Decision.objects.get(id=draft)
    assert (row.replaces_id, row.by_id, row.weight) == (old, scene.eva.employee, "Mye.")
    assert scene.case().step == "appointment"


def test_one_decided_anew() -> None:
    scene = refused()
    old = the_refusal(scene)
    annul_decision(about=scene.noah, decision=old, why="Feil barn.", by=scene.eva, at=FRIDAY)
    with as_owner():
        type(scene.case()).objects.update(step="plan")
    two_read(scene)
    draft = propose(scene, old)
    assert nobody_alone(decide_anew, scene, draft, decision=old, **SAYS) == draft
    assert life_of(scene, draft) == READ


def test_one_changed_on_a_complaint() -> None:
    scene = two_read(refused())
    old = told(scene)
    complaint = complained(scene, old)
    draft = propose(scene, old, complaint=complaint)
    assert nobody_alone(change_on_complaint, scene, draft, complaint=complaint, is_new="", **SAYS) == draft
    assert (life_of(scene, old)[-1], life_of(scene, draft)) == ("amended", READ)


def test_a_right_that_ends_with_the_case_ends_by_the_no_that_another_has_read() -> None:
    scene = decided("granted", "declined", "declined")
    two_read(scene)
    with as_owner():
        yes = Decision.objects.get(person_id=scene.noah, rule=RULE).id
    why = Why("against_wish", "The need is over.", "Siri", "He is at school.", child_heard="Asked.", weight="Much.")
    what: dict[str, Any] = {"about": scene.noah, "why": why, "form_key": uuid4(), "by": scene.eva, "at": FRIDAY}
    draft = propose(scene, yes, outcome="refused", why="Behovet er over.")
    with pytest.raises(Wrong) as wrong:
        close_case(**what)
    assert wrong.value.code == "second-person-first"
    read_by(scene, draft, scene.tor)
    close_case(**what)
    assert (life_of(scene, yes), life_of(scene, draft)) == (["amended"], [*READ, "told"])
    with as_owner():
        assert Decision.objects.get(id=draft).reasons == "Det varer."
    assert scene.case().step == "closed"


def test_what_the_appeal_body_decided_is_written_down_as_it_is() -> None:
    scene = two_read(refused())
    complaint = complained(scene, told(scene))
    send_on(about=scene.noah, complaint=complaint, view="Nei.", is_new="", by=scene.tor, at=FRIDAY)
    record_outcome(
        about=scene.noah, complaint=complaint, result="upheld", outcome="granted", decided_on=FRIDAY.date(),
        reasons="Det varer.", by=scene.eva, at=FRIDAY,
    )  # fmt: skip
    assert scene.case().step == "appointment"


def test_sent_back_it_is_written_again_where_it_was_written() -> None:
    scene = two_read(refused())
    old = told(scene)
    draft = propose(scene, old, why="Et nytt brev.")
    return_decision(about=scene.noah, decision=draft, version=1, reason="Skriv mer.", by=scene.tor, at=FRIDAY)
    meant = answer_sheet(about=scene.noah, decision=old, by=scene.eva, at=FRIDAY).meant
    assert (meant.returned, meant.version, meant.fields) == ("Skriv mer.", 1, SAYS | {"why": "Et nytt brev."})
    with pytest.raises(Stale):
        propose(scene, old, why="Et nytt brev.", reasons="Det varer lenge.")
    propose(scene, old, version=1, why="Et nytt brev.", reasons="Det varer lenge.")
    sheet = draft_sheet(about=scene.noah, rule=RULE, by=scene.tor, at=FRIDAY)
    assert (sheet.state, sheet.version, sheet.parts.own_reasons) == ("proposed", 2, "Det varer lenge.")
    assert sheet.instead_of
    assert sheet.instead_of.id == old


def test_what_cannot_be_made_is_not_proposed() -> None:
    scene = two_read(refused())
    old = told(scene)
    for more, field, code in (
        ({"why": " "}, "why", "empty"),
        ({"weight": ""}, "weight", "empty"),
        ({"outcome": "refused", "reasons": "We saw it."}, "outcome", "same-answer"),
    ):
        with pytest.raises(Wrong) as wrong:
            propose(scene, old, **({"why": "Et nytt brev."} | more))
        assert (wrong.value.field, wrong.value.code) == (field, code)
    complaint = complained(scene, old)
    send_on(about=scene.noah, complaint=complaint, view="Nei.", is_new="", by=scene.tor, at=FRIDAY)
    with pytest.raises(TooEarly):
        propose(scene, old, complaint=complaint)
    for by in (scene.tuva, scene.siri):
        with pytest.raises(Refused):
            propose(scene, old, why="Et nytt brev.", by=by)

"""A refusal is told, complained of in time, looked at again, and changed or sent on."""

from datetime import date, timedelta
from uuid import UUID, uuid4

import pytest

from langbenk.bench.deeds import TooEarly, Wrong
from langbenk.bench.door import Refused
from langbenk.cases.models import Letter
from langbenk.decisions.actions.change_on_complaint import change_on_complaint
from langbenk.decisions.actions.record_outcome import record_outcome
from langbenk.decisions.actions.send_on import send_on
from langbenk.decisions.actions.tell_decision import tell_decision
from langbenk.decisions.actions.withdraw_complaint import withdraw_complaint
from langbenk.decisions.models import ComplaintStep
from langbenk.decisions.sheets.complaint import complaint_sheet
from langbenk.decisions.telling import Besides
from langbenk.outside.models import Dispatch
from tests.cases.scene import Scene
from tests.conftest import as_owner
from tests.decisions.scene import (
    FRIDAY,
    GOVERNOR,
    THURSDAY,
    complained,
    done_with,
    letters,
    life_of,
    matters,
    refused,
    the_refusal,
    told,
)

pytestmark = pytest.mark.django_db


def changed(scene: Scene, complaint: UUID, outcome: str = "granted") -> None:
    change_on_complaint(
        about=scene.noah,
        complaint=complaint,
        outcome=outcome,
        reasons="Legen skriver at det varer.",
        child_heard="Noah ble spurt igjen.",
        weight="Det veier tungt.",
        is_new="Brevet fra legen.",
        by=scene.tor,
        at=FRIDAY,
    )


def sent_on(scene: Scene, complaint: UUID, **more: str) -> None:
    send_on(about=scene.noah, complaint=complaint, view="Det varer ikke.", is_new="", by=scene.tor, at=FRIDAY, **more)


def outcome(scene: Scene, complaint: UUID, result: str, holds: str = "granted", after: int = 7) -> None:
    record_outcome(
        about=scene.noah,
        complaint=complaint,
        result=result,
        outcome=holds,
        decided_on=(FRIDAY + timedelta(days=after)).date(),
        reasons="Behov i framtiden teller.",
        by=scene.eva,
        at=FRIDAY + timedelta(days=10),
    )


def test_a_refusal_is_told_by_a_letter_and_the_wait_for_it_ends() -> None:
    scene = refused()
    assert matters(scene) == ["telling", "telling", "telling"]
    decision = told(scene)
    assert life_of(scene, decision) == ["told"]
    assert letters(scene) == [("outcome-refused", "Siri")]
    assert matters(scene) == ["telling", "telling"]
    assert scene.told()[-1] == "child-coordinator-told"


def test_it_is_told_once() -> None:
    scene = refused()
    told(scene)
    with pytest.raises(TooEarly):
        told(scene, by=scene.tor)
    assert letters(scene) == [("outcome-refused", "Siri")]


def test_nothing_is_told_while_a_part_lacks() -> None:
    scene = refused()
    with pytest.raises(Wrong) as wrong:
        tell_decision(
            about=scene.noah, decision=the_refusal(scene), besides=Besides(), by=scene.eva, at=THURSDAY
        )  # fmt: skip
    assert (wrong.value.field, wrong.value.code) == ("best_interests", "part-missing")
    assert letters(scene) == []


def test_the_mother_complains_and_a_second_press_changes_nothing() -> None:
    scene, key = refused(), uuid4()
    decision = told(scene)
    complaint = complained(scene, decision, key=key)
    assert complained(scene, decision, key=key) == complaint
    assert life_of(scene, decision) == ["told", "complained"]
    assert matters(scene) == ["complaint", "telling", "telling"]
    with pytest.raises(Wrong) as wrong:
        complained(scene, decision)
    assert wrong.value.code == "complained-already"


def test_the_answer_is_changed_and_the_case_goes_on_to_an_appointment() -> None:
    scene = refused()
    assert scene.case().step == "coordinated"
    decision = told(scene)
    complaint = complained(scene, decision)
    changed(scene, complaint)
    assert scene.case().step == "appointment"
    assert life_of(scene, decision) == ["told", "complained", "amended"]
    assert done_with(complaint) == ["changed"]
    assert sorted(letters(scene)) == [
        ("complaint-reassessed", "Siri"),
        ("complaint-receipt", "Siri"),
        ("outcome-refused", "Siri"),
    ]
    assert matters(scene) == ["telling", "telling", "telling"]
    with pytest.raises(TooEarly):
        changed(scene, complaint, "declined")


def test_the_answer_stands_and_goes_to_the_county_governor_with_a_copy() -> None:
    scene = refused()
    decision = told(scene)
    complaint = complained(scene, decision)
    sent_on(scene, complaint)
    assert life_of(scene, decision)[-1] == "sent_on"
    assert sorted(letters(scene)) == [
        ("complaint-forwarding", "Siri"),
        ("complaint-forwarding", GOVERNOR),
        ("complaint-reassessed", "Siri"),
        ("complaint-receipt", "Siri"),
        ("outcome-refused", "Siri"),
    ]
    assert "complaint" in matters(scene)
    for again in (sent_on, changed):
        with pytest.raises(TooEarly):
            again(scene, complaint)


@pytest.mark.parametrize(
    ("result", "state", "step"),
    [
        ("upheld", "amended", "appointment"),
        ("partly", "amended", "appointment"),
        ("not_upheld", "upheld", "coordinated"),
        ("again", "annulled", "decision"),
    ],
)
def test_the_outcome_holds_from_then_on(result: str, state: str, step: str) -> None:
    scene = refused()
    decision = told(scene)
    complaint = complained(scene, decision)
    sent_on(scene, complaint)
    outcome(scene, complaint, result)
    assert (life_of(scene, decision)[-1], scene.case().step) == (state, step)
    assert done_with(complaint) == ["sent_on", "outcome"]
    assert letters(scene)[-1] == ("complaint-outcome", "Siri")
    assert "complaint" not in matters(scene)


def test_an_outcome_has_a_day_between_the_sending_and_today() -> None:
    scene = refused()
    complaint = complained(scene, told(scene))
    sent_on(scene, complaint)
    for after, code in ((-1, "before-sent-on"), (11, "not-come")):
        with pytest.raises(Wrong) as wrong:
            outcome(scene, complaint, "upheld", after=after)
        assert wrong.value.code == code


def test_what_the_appeal_body_decided_is_not_complained_of() -> None:
    scene = refused()
    decision = told(scene)
    complaint = complained(scene, decision)
    sent_on(scene, complaint)
    outcome(scene, complaint, "not_upheld")
    with pytest.raises(Wrong) as wrong:
        complained(scene, decision, at=FRIDAY + timedelta(days=11))
    assert wrong.value.code == "not-complained-of"


def test_a_complaint_is_taken_back_until_it_is_sent_on() -> None:
    scene = refused()
    decision = told(scene)
    complaint = complained(scene, decision)
    withdraw_complaint(about=scene.noah, complaint=complaint, by=scene.siri, at=FRIDAY)
    assert life_of(scene, decision) == ["told", "complained", "told"]
    assert "complaint" not in matters(scene)
    withdraw_complaint(about=scene.noah, complaint=complaint, by=scene.siri, at=FRIDAY)
    again = complained(scene, decision, at=FRIDAY + timedelta(hours=1))
    sent_on(scene, again)
    with pytest.raises(TooEarly):
        withdraw_complaint(about=scene.noah, complaint=again, by=scene.siri, at=FRIDAY + timedelta(hours=2))


def test_the_appeal_body_gets_the_complete_file() -> None:
    scene = refused()
    sent_on(scene, complained(scene, told(scene)))
    with as_owner():
        going = Dispatch.objects.filter(recipient_name=GOVERNOR, recipient_kind="body").values_list("letter", flat=True)
        kinds = sorted(Letter.objects.filter(id__in=going).values_list("kind", flat=True))
        (data,) = Letter.objects.filter(kind="complaint-forwarding", to=None).values_list("data", flat=True)
    assert kinds == ["complaint-forwarding", "complaint-reassessed", "complaint-receipt", "outcome-refused"]
    assert data["they_wrote"] == "Noah trenger hjelp lenge."
    assert data["papers"] == [
        "klagen, ord for ord, med dagen den kom",
        "avgjørelsen det klages på",
        "brevet til familien om avgjørelsen, og dagen det ble sendt",
        "opplysningene og vurderingen som avgjørelsen bygger på",
        "hva barnet mente, og hvilken vekt det fikk",
        "de andre brevene til familien om avgjørelsen og klagen",
        "den nye vurderingen, med svar på hver grunn i klagen",
        "brevet til den som klager, om at klagen er sendt videre",
    ]
    assert "We saw it." in data["our_answer"]
    assert "We see it: long_term." in data["rests_on"]
    assert data["childs_view"] == "Noah told us what he wants.\nIt has decided much."


def test_where_a_paper_lacks_the_letter_says_why_and_what_is_sent_by_itself() -> None:
    scene = refused()
    complaint = complained(scene, the_refusal(scene))
    assert complaint_sheet(about=scene.noah, complaint=complaint, by=scene.tor, at=FRIDAY).paper_lacks
    with pytest.raises(Wrong) as wrong:
        sent_on(scene, complaint)
    assert (wrong.value.field, wrong.value.code) == ("lacks", "paper-lacks")
    sent_on(
        scene, complaint, lacks="De klaget før brevet var sendt.", besides="Brevet fra legen\n\nMeldingene i oktober"
    )
    with as_owner():
        letter = Letter.objects.get(kind="complaint-forwarding", to=None)
        step = ComplaintStep.objects.get(complaint_id=complaint, kind="sent_on")
    assert letter.data["besides"] == ["Brevet fra legen", "Meldingene i oktober"]
    assert (letter.data["lacks"], letter.data["copied"]) == ("De klaget før brevet var sendt.", True)
    assert not any("brevet til familien om avgjørelsen" in paper for paper in letter.data["papers"])
    assert step.papers == [
        "complaint", "decision", "basis", "child_view", "correspondence", "reassessment", "copy_sent",
    ]  # fmt: skip


def test_whoever_complains_on_the_page_gets_a_receipt_by_nobodys_hand() -> None:
    scene = refused()
    complaint = complained(scene, told(scene))
    with as_owner():
        receipt = Letter.objects.get(kind="complaint-receipt")
        parcel = Dispatch.objects.get(letter=receipt.id)
    assert receipt.dispatch == parcel.id
    assert (receipt.thing, receipt.to_id, receipt.made_by) == (complaint, scene.siri.person, None)
    assert (parcel.recipient_person_id, parcel.queued_by, parcel.state) == (scene.siri.person, None, "queued")
    assert (receipt.data["body_of_appeal"], receipt.data["writer"]["name"]) == (GOVERNOR, "The unit")


def test_nobody_else_tells_complains_or_settles() -> None:
    scene = refused()
    with pytest.raises(Refused):
        told(scene, by=scene.tuva)
    decision = told(scene)
    with pytest.raises(Refused):
        tell_decision(about=scene.noah, decision=decision, besides=Besides(), by=scene.siri, at=FRIDAY)
    complaint = complained(scene, decision)
    with pytest.raises(Refused):
        record_outcome(
            about=scene.noah, complaint=complaint, result="upheld", outcome="granted",
            decided_on=date(2026, 11, 6), reasons="Yes.", by=scene.siri, at=FRIDAY,
        )  # fmt: skip

"""It came to the wrong body: sent on with a yes and a receipt, and asked after until somebody there has it by name."""

from datetime import date, timedelta
from uuid import UUID, uuid4

import pytest
from django.db import ProgrammingError

from langbenk.access.actions import Action
from langbenk.access.standing import Actor
from langbenk.bench.deeds import Missing, Wrong
from langbenk.bench.door import Refused, door
from langbenk.intake.actions.note_received import note_received
from langbenk.intake.actions.notify_need import notify_need
from langbenk.intake.actions.send_need_on import send_need_on
from langbenk.intake.asking import ask_for_help, ask_unnamed, own_letter, own_needs
from langbenk.intake.letters import Body
from langbenk.intake.models import NeedLetter
from langbenk.intake.nightly import reconcile
from langbenk.intake.receiving import Need, Whom
from langbenk.intake.sheets.letters import need_letter
from langbenk.intake.sheets.needs import need_sheet, needs_sheet
from langbenk.outside.dispatching import Recipient, send
from langbenk.outside.models import Dispatch
from langbenk.people.models import Family, FamilyMember, Person
from tests.conftest import as_owner
from tests.intake.scene import MONDAY, NEXT_MONDAY, TUESDAY, Scene, a_need, before_any_case
from tests.letters.reading import squeezed, text_in

pytestmark = pytest.mark.django_db
NAV = Body("Nav Lysvik", "55 55 33 33")


@pytest.fixture
def scene() -> Scene:
    return before_any_case()


def asked(scene: Scene, by: Actor | None = None) -> UUID:
    ask_for_help(a_need(scene.noah, text="Who pays for his food?"), by=by or scene.siri, at=MONDAY)
    return scene.need().id


def send_on(
    scene: Scene, need: UUID, *, by: Actor | None = None, agreed: str = "Siri, today.", version: int = 1
) -> None:
    send_need_on(
        need=need, to=NAV, why="They decide on the benefit.", agreed=agreed, version=version, by=by or scene.eva,
        at=TUESDAY,
    )  # fmt: skip


def letters() -> dict[str, NeedLetter]:
    with as_owner():
        return {row.kind: row for row in NeedLetter.objects.all()}


def test_it_is_sent_and_the_mother_has_a_receipt_and_sees_who_has_it(scene: Scene) -> None:
    need = asked(scene)
    for _ in range(2):  # a second press changes nothing
        send_on(scene, need)
    (mine,) = own_needs(by=scene.siri, at=TUESDAY)
    assert (mine.state, mine.passed_to, mine.received_by) == ("passed_on", "Nav Lysvik, 55 55 33 33", "")
    assert [letter.name.say("en") for letter in mine.letters] == ["Sent on to the right body"]
    receipt = text_in(own_letter(letter=mine.letters[0].id, by=scene.siri, at=TUESDAY).pdf)
    assert "NavLysvik" in receipt
    with as_owner():
        to = Dispatch.objects.order_by("recipient_kind").values_list("recipient_name", "person_id")
        assert list(to) == [("Nav Lysvik", scene.siri.person), ("Siri Lie", scene.siri.person)]
    (line,) = needs_sheet(by=scene.tor, at=TUESDAY).waiting  # the unit still asks after it
    assert (line.state, line.taken_by) == ("sent_on", "Eva Moe")
    note_received(need=need, name="Kari Vik", by=scene.tor, at=TUESDAY)
    assert needs_sheet(by=scene.tor, at=TUESDAY).waiting == ()
    assert own_needs(by=scene.siri, at=TUESDAY)[0].received_by == "Kari Vik"
    with pytest.raises(Wrong, match="answered-already"):
        note_received(need=need, name="Somebody else", by=scene.eva, at=TUESDAY)


def test_the_other_body_reads_what_she_wrote_and_who_said_yes(scene: Scene) -> None:
    send_on(scene, asked(scene))
    with as_owner():
        need, passed = scene.need().id, letters()["sent-on"].id
    page = text_in(need_letter(need=need, letter=passed, by=scene.tor, at=TUESDAY).pdf)
    assert all(squeezed(words) in page for words in ("Who pays for his food?", "Siri, today."))


def test_nothing_is_sent_without_a_yes_nor_for_one_who_gave_no_name(scene: Scene) -> None:
    need = asked(scene)
    with pytest.raises(Wrong, match="agreed: empty"):
        send_on(scene, need, agreed=" ")
    with pytest.raises(Missing):
        note_received(need=need, name="Kari Vik", by=scene.eva, at=TUESDAY)
    told = a_need(consent="no", ground="danger", because="He said so.")
    notify_need(told, by=scene.tuva, at=TUESDAY)
    with pytest.raises(Wrong, match="nobody-asked"):
        send_on(scene, scene.need().id)
    ask_unnamed("Who can help?", form_key=uuid4(), at=NEXT_MONDAY)
    with pytest.raises(Wrong, match="nobody-asked"):
        send_on(scene, scene.need().id)
    assert set(letters()) == {"need-notice"}


@pytest.mark.parametrize("chosen", [True, False])
@pytest.mark.parametrize("who", ["rolf", "tuva"])
def test_what_a_service_told_with_their_yes_is_sent_on_and_the_service_sees_who_has_it(
    scene: Scene, who: str, chosen: bool
) -> None:
    sender: Actor = getattr(scene, who)
    notify_need(a_need(scene.noah if chosen else None), by=sender, at=MONDAY)
    need = scene.need().id
    assert need_sheet(need=need, by=scene.eva, at=TUESDAY).sendable
    for _ in range(2):
        send_on(scene, need)
    with as_owner():
        assert list(Dispatch.objects.values_list("recipient_name", "person_id")) == [
            ("Nav Lysvik", scene.noah if chosen else None)
        ]
    page = text_in(need_letter(need=need, letter=letters()["sent-on"].id, by=scene.tor, at=TUESDAY).pdf)
    service = "The hospital" if who == "rolf" else "Lysvik"
    assert all(squeezed(words) in page for words in (service, "He does not sleep.", "Siri, today."))
    (mine,) = own_needs(by=sender, at=TUESDAY)
    assert (mine.state, mine.sent_on, mine.received_by) == ("passed_on", TUESDAY.date(), "")
    assert "notices of need reminded of: 1" in list(reconcile(NEXT_MONDAY + timedelta(days=1)))
    note_received(need=need, name="Kari Vik", by=scene.tor, at=NEXT_MONDAY)
    assert own_needs(by=sender, at=TUESDAY)[0].received_by == "Kari Vik"
    assert needs_sheet(by=scene.tor, at=NEXT_MONDAY).waiting == ()


def test_what_a_caller_told_the_unit_is_sent_on_in_their_name(scene: Scene) -> None:
    notify_need(a_need(contact="Mor, 90 00 00 00"), told_by_telephone=True, by=scene.tor, at=MONDAY)
    send_on(scene, scene.need().id)
    page = text_in(need_letter(need=scene.need().id, letter=letters()["sent-on"].id, by=scene.tor, at=TUESDAY).pdf)
    assert squeezed("Mor, 90 00 00 00") in page
    with as_owner():
        assert Dispatch.objects.get().recipient_name == "Nav Lysvik"


def test_nothing_goes_out_about_nobody_but_to_a_body_from_the_unit(scene: Scene) -> None:
    for by, to in ((scene.tuva, Recipient("Nav")), (scene.eva, Recipient.family(scene.siri.person, "Siri"))):
        action = Action.NEED_ANSWER if by is scene.eva else Action.NEED_NOTIFY
        with pytest.raises(ProgrammingError), door(action, by=by, at=MONDAY, about=None):
            send(letter=uuid4(), about=None, to=to, pdf=b"x", language="nb", by=by, at=MONDAY)


def test_two_send_it_at_once_and_it_goes_once(scene: Scene) -> None:
    need = asked(scene)
    send_on(scene, need)
    with pytest.raises(Wrong, match="answered-already"):
        send_need_on(
            need=need,
            to=Body("The tax office"),
            why="They decide.",
            agreed="Siri.",
            version=1,
            by=scene.tor,
            at=TUESDAY,
        )
    with as_owner():
        assert Dispatch.objects.count() == 2


def test_a_young_person_reads_it_on_their_own_page_and_no_letter_comes_to_the_house(scene: Scene) -> None:
    with as_owner():
        me = Person.objects.get(id=scene.siri.person)
        me.birth_date = date(2011, 5, 5)
        me.save()
    own = Need(Whom("self", "Siri Lie", scene.siri.person), text="Who can I ask?", form_key=uuid4())
    ask_for_help(own, by=scene.siri, at=MONDAY)
    send_on(scene, scene.need().id)
    assert letters()["forwarded"].dispatch is None
    with as_owner():
        assert [sent.recipient_kind for sent in Dispatch.objects.all()] == ["body"]


def test_the_letters_are_for_the_one_who_asked_and_for_the_unit(scene: Scene) -> None:
    need = asked(scene)
    send_on(scene, need)
    found = letters()
    for letter in found.values():
        with pytest.raises(Refused):
            need_letter(need=need, letter=letter.id, by=scene.tuva, at=TUESDAY)
    with pytest.raises(Missing):  # what went to the body is not hers to fetch
        own_letter(letter=found["sent-on"].id, by=scene.siri, at=TUESDAY)
    with as_owner():
        family = Family.objects.create()
        for person in (scene.eva.person, scene.siri.person):
            FamilyMember.objects.create(family=family, person_id=person)
    with pytest.raises(Missing):
        need_letter(need=need, letter=found["sent-on"].id, by=scene.eva, at=TUESDAY)


def test_the_night_asks_after_what_nobody_there_has(scene: Scene) -> None:
    need = asked(scene)
    send_on(scene, need)
    assert "ATTENTION" not in " ".join(line for line in reconcile(TUESDAY) if "sent on" in line)
    told = list(reconcile(NEXT_MONDAY + timedelta(days=1)))
    assert "ATTENTION notices sent on to another body that nobody there has by name, past their day: 1" in told
    assert "notices of need reminded of: 1" in told
    note_received(need=need, name="Kari Vik", by=scene.eva, at=NEXT_MONDAY + timedelta(days=2))
    assert not [line for line in reconcile(NEXT_MONDAY + timedelta(days=9)) if "ATTENTION notices sent on" in line]


@pytest.mark.parametrize(
    ("who", "kind", "told"),
    [("rolf", "hospital-notice", "Liv Strand"), ("tuva", "need-notice", "He does not sleep.")],
)
def test_a_notice_is_a_letter_for_the_sender_and_the_unit(scene: Scene, who: str, kind: str, told: str) -> None:
    sender: Actor = getattr(scene, who)
    need = a_need(scene.noah, details={"contact_doctor": "Liv Strand"} if who == "rolf" else {})
    for _ in range(2):
        notify_need(need, by=sender, at=MONDAY)
    (mine,) = own_needs(by=sender, at=MONDAY)
    pages = own_letter(letter=mine.letters[0].id, by=sender, at=MONDAY).pdf
    assert set(letters()) == {kind}
    page, service = text_in(pages), "The hospital" if who == "rolf" else "Lysvik"
    assert squeezed(told) in page
    assert squeezed(service) in page
    sheet = need_sheet(need=scene.need().id, by=scene.eva, at=MONDAY)
    assert need_letter(need=sheet.line.id, letter=sheet.letters[0].id, by=scene.eva, at=MONDAY).pdf == pages

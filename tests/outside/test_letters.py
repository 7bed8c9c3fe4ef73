"""A letter waits sealed in the deed's transaction, is handed over once, and whoever sent it hears if it cannot be."""

import json
from datetime import UTC, date, datetime, timedelta
from hashlib import sha256
from pathlib import Path
from uuid import UUID, uuid4

import pytest
from django.db import IntegrityError, ProgrammingError, connection

from langbenk.access.actions import Action
from langbenk.access.standing import Actor
from langbenk.bench.deeds import Missing, Wrong
from langbenk.bench.door import Refused, door
from langbenk.bench.models import Tie
from langbenk.outside.actions.let_be import let_be
from langbenk.outside.actions.send_again import send_again
from langbenk.outside.dispatching import PAGES, Recipient, Sent, send, sent_of
from langbenk.outside.handing_over import hand_over
from langbenk.outside.hours import WAITS
from langbenk.outside.models import Dispatch
from langbenk.outside.outlets.folder import Folder
from langbenk.outside.outlets.parcel import CannotTake, Parcel
from langbenk.people.models import Guardian
from langbenk.people.seal import unseal
from tests.bench.guarded import MONDAY, at_peace
from tests.bench.guarded import Scene as Guarded
from tests.conftest import as_owner
from tests.made import a_person
from tests.outside.scene import NOON, SOON, Scene, at_home, wants_mail

PDF = b"%PDF-1.7 Dear Siri, about Noah: granted."

pytestmark = pytest.mark.django_db


@pytest.fixture
def scene() -> Scene:
    return at_home()


def a_letter(scene: Scene, to: Recipient | None = None, *, by: Actor | None = None, letter: UUID | None = None) -> UUID:
    """Ingrid sends Siri, or somebody else, a letter about Noah."""
    by = by or scene.ingrid
    to = to or Recipient.family(scene.siri.person, "Siri Lie")
    with door(Action.LETTER_WRITE, by=by, at=NOON, about=scene.noah):
        return send(letter=letter or uuid4(), about=scene.noah, to=to, pdf=PDF, language="nb", by=by, at=NOON)


def row(which: UUID) -> Dispatch:
    with as_owner():
        return Dispatch.objects.get(id=which)


def seen(scene: Scene, by: Actor | None = None) -> list[Sent]:
    with door(Action.LETTER_WRITE, by=by or scene.ingrid, at=SOON, about=scene.noah):
        return sent_of(scene.noah)


def test_a_letter_becomes_a_file_with_a_neutral_name_and_a_receipt(scene: Scene, tmp_path: Path) -> None:
    which = a_letter(scene)
    assert row(which).state == "queued"
    assert hand_over(which, outlet=Folder(tmp_path), at=SOON) == "handed_over"
    assert {file.name for file in tmp_path.iterdir()} == {f"{which}.pdf", f"{which}.json"}
    assert (tmp_path / f"{which}.pdf").read_bytes() == PDF
    ticket = (tmp_path / f"{which}.json").read_text(encoding="utf-8")
    assert json.loads(ticket)["title"] == "Brev fra kommunen"
    assert json.loads(ticket)["sha256"] == sha256(PDF).hexdigest()
    for word in ("Siri", "Noah", str(scene.noah), "granted"):
        assert word not in ticket
    [sent] = seen(scene)
    assert (sent.to, sent.state, sent.receipt, sent.receipt_at) == ("Siri Lie", "handed_over", f"{which}.pdf", SOON)
    assert sent.digest == sha256(PDF).hexdigest()


def test_while_it_waits_nobody_can_read_it_in_the_database_and_then_it_is_gone(scene: Scene, tmp_path: Path) -> None:
    which = a_letter(scene)
    kept = bytes(row(which).pdf)
    assert b"Noah" not in kept
    assert unseal(kept, purpose=PAGES) == PDF
    hand_over(which, outlet=Folder(tmp_path), at=SOON)
    assert bytes(row(which).pdf) == b""


def test_the_same_parcel_twice_is_one_file_and_the_first_receipt(tmp_path: Path) -> None:
    parcel, outlet = Parcel(uuid4(), "Brev fra kommunen", PDF), Folder(tmp_path)
    first = outlet.hand_over(parcel, at=NOON)
    assert outlet.hand_over(parcel, at=SOON) == first
    assert len(list(tmp_path.iterdir())) == 2
    with pytest.raises(CannotTake, match="another"):
        outlet.hand_over(Parcel(parcel.id, parcel.title, b"%PDF something else"), at=SOON)


def test_what_broke_off_between_pages_and_ticket_is_written_again(tmp_path: Path) -> None:
    parcel = Parcel(uuid4(), "Brev fra kommunen", PDF)
    (tmp_path / f"{parcel.id}.pdf").write_bytes(b"%PDF half")
    assert Folder(tmp_path).hand_over(parcel, at=NOON).digest == parcel.digest
    assert (tmp_path / f"{parcel.id}.pdf").read_bytes() == PDF


def test_a_ticket_that_somebody_wrote_in_is_no_receipt(tmp_path: Path) -> None:
    parcel = Parcel(uuid4(), "Brev fra kommunen", PDF)
    (tmp_path / f"{parcel.id}.json").write_text("[]", encoding="utf-8")
    with pytest.raises(CannotTake, match="ticket"):
        Folder(tmp_path).hand_over(parcel, at=NOON)


def test_after_a_worker_that_died_before_the_receipt_was_kept_there_is_still_one_file(
    scene: Scene, tmp_path: Path
) -> None:
    which = a_letter(scene)
    Folder(tmp_path).hand_over(Parcel(which, "Brev fra kommunen", PDF), at=NOON)
    assert hand_over(which, outlet=Folder(tmp_path), at=SOON) == "handed_over"
    assert len(list(tmp_path.iterdir())) == 2
    assert row(which).receipt_at == NOON
    assert hand_over(which, outlet=Folder(tmp_path), at=SOON) == "done"


def test_a_folder_that_is_not_there_is_tried_again_and_then_the_sender_hears_of_it(
    scene: Scene, tmp_path: Path
) -> None:
    wants_mail(scene, scene.ingrid, email="ingrid@mail.example")
    which, nowhere, at = a_letter(scene), Folder(tmp_path / "gone"), NOON
    for wait in WAITS:
        assert hand_over(which, outlet=nowhere, at=at) == "queued"
        assert row(which).why == "folder"
        at += wait
    assert scene.mails() == []
    assert hand_over(which, outlet=nowhere, at=at) == "failed"
    assert len(scene.mails()) == 1
    [sent] = seen(scene)
    assert (sent.state, sent.why) == ("failed", "folder")
    send_again(dispatch=which, about=scene.noah, by=scene.marit, at=at)
    assert hand_over(which, outlet=Folder(tmp_path), at=at + timedelta(minutes=1)) == "handed_over"
    with pytest.raises(Wrong):
        send_again(dispatch=which, about=scene.noah, by=scene.marit, at=at)
    with pytest.raises(Missing):
        send_again(dispatch=uuid4(), about=scene.noah, by=scene.marit, at=at)


def fails(which: UUID, nowhere: Path, *, at: datetime = NOON) -> datetime:
    """No outlet takes it, however often it is tried."""
    for wait in (*WAITS, timedelta()):
        hand_over(which, outlet=Folder(nowhere / "gone"), at=at)
        at += wait
    assert row(which).state == "failed"
    return at


def test_a_letter_that_failed_can_be_let_be_and_is_then_over(scene: Scene, tmp_path: Path) -> None:
    which = a_letter(scene)
    with pytest.raises(Wrong, match="not-failed"):
        let_be(dispatch=which, about=scene.noah, by=scene.marit, at=NOON)
    at = fails(which, tmp_path)
    with pytest.raises(Refused):
        let_be(dispatch=which, about=scene.noah, by=scene.siri, at=at)
    let_be(dispatch=which, about=scene.noah, by=scene.marit, at=at)
    assert (row(which).state, bytes(row(which).pdf), row(which).why) == ("dropped", b"", "folder")
    for deed in (send_again, let_be):
        with pytest.raises(Wrong, match="not-failed"):
            deed(dispatch=which, about=scene.noah, by=scene.marit, at=at)
    assert hand_over(which, outlet=Folder(tmp_path), at=at) == "done"


def test_the_same_letter_goes_once_to_the_same_recipient(scene: Scene) -> None:
    letter = uuid4()
    a_letter(scene, letter=letter)
    a_letter(scene, Recipient("Statsforvalteren i Lysvik"), letter=letter)
    with pytest.raises(IntegrityError):
        a_letter(scene, letter=letter)


def test_nobody_who_does_not_belong_to_the_person_is_sent_a_letter(scene: Scene) -> None:
    with as_owner():
        stranger = a_person("Somebody", born=date(1980, 1, 1))
    with pytest.raises(ProgrammingError):
        a_letter(scene, Recipient.family(stranger, "Somebody"))


@pytest.fixture
def guarded() -> Guarded:
    """Ylva is protected against her father."""
    guarded = at_peace()
    guarded.set(at=MONDAY)
    return guarded


def test_a_barred_father_is_sent_no_letter_whatever_the_deed_decides(guarded: Guarded) -> None:
    at = MONDAY + timedelta(hours=1)

    def send_to(person: UUID) -> UUID:
        to = Recipient.family(person, "A parent")
        with door(Action.LETTER_WRITE, by=guarded.ingrid, at=at, about=guarded.ylva):
            return send(letter=uuid4(), about=guarded.ylva, to=to, pdf=PDF, language="nb", by=guarded.ingrid, at=at)

    assert row(send_to(guarded.ellen.person)).state == "queued"
    with pytest.raises(ProgrammingError):
        send_to(guarded.ronny.person)


def test_a_father_barred_while_the_letter_waited_gets_none(tmp_path: Path) -> None:
    guarded = at_peace()
    story = Scene(guarded.ylva, guarded.ronny, guarded.ingrid, guarded.marit, guarded.unit)
    with door(Action.LETTER_WRITE, by=guarded.ingrid, at=MONDAY, about=guarded.ylva):
        to = Recipient.family(guarded.ronny.person, "Ronny Strand")
        which = send(letter=uuid4(), about=story.noah, to=to, pdf=PDF, language="nb", by=guarded.ingrid, at=MONDAY)
    guarded.set(at=MONDAY + timedelta(minutes=1))
    assert hand_over(which, outlet=Folder(tmp_path), at=MONDAY + timedelta(hours=1)) == "failed"
    assert list(tmp_path.iterdir()) == []
    assert row(which).why == "barred"


def test_a_letter_to_a_parent_that_waited_until_the_child_had_grown_up_stays_here(scene: Scene, tmp_path: Path) -> None:
    before, after = a_letter(scene), a_letter(scene)
    grown = datetime(2035, 3, 2, 11, tzinfo=UTC)
    assert hand_over(before, outlet=Folder(tmp_path), at=grown - timedelta(days=1)) == "handed_over"
    assert hand_over(after, outlet=Folder(tmp_path), at=grown) == "failed"
    assert row(after).why == "barred"


def test_a_letter_to_one_whose_parental_responsibility_has_ended_since_stays_here(scene: Scene, tmp_path: Path) -> None:
    before, after = a_letter(scene), a_letter(scene)
    ends = SOON.date() + timedelta(days=1)
    with as_owner():
        Tie.objects.filter(relative_id=scene.siri.person).update(until=SOON.date())
        Guardian.objects.filter(guardian_id=scene.siri.person).update(until=ends)
    assert hand_over(before, outlet=Folder(tmp_path), at=SOON) == "handed_over"
    assert hand_over(after, outlet=Folder(tmp_path), at=SOON + timedelta(days=1)) == "failed"


def test_the_family_and_strangers_neither_see_nor_send(scene: Scene) -> None:
    a_letter(scene)
    with door(Action.LETTER_READ, by=scene.siri, at=SOON, about=scene.noah):
        assert sent_of(scene.noah) == []
    with pytest.raises(Refused):
        a_letter(scene, by=scene.siri)
    assert Dispatch.objects.count() == 0  # without the door


def test_a_reading_sends_nothing(scene: Scene) -> None:
    to = Recipient.family(scene.siri.person, "Siri")
    with pytest.raises(ProgrammingError), door(Action.CASE_READ, by=scene.ingrid, at=NOON, about=scene.noah):
        send(letter=uuid4(), about=scene.noah, to=to, pdf=PDF, language="nb", by=scene.ingrid, at=NOON)


def test_under_another_hat_than_the_workers_no_letter_is_taken(scene: Scene) -> None:
    which = a_letter(scene)
    with door(Action.LETTER_WRITE, by=scene.ingrid, at=NOON, about=scene.noah), connection.cursor() as cursor:
        cursor.execute("SELECT count(*) FROM outside_parcel(%s)", [which])
        assert cursor.fetchone() == (0,)

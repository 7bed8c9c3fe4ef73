"""Ylva is strictly protected from her father, who leads the coordinating unit and tells a concern with her number. What
he told is taken into her case, or settled; whoever may take care of it finds it, and he notices nothing.
"""

from datetime import date
from typing import Any
from uuid import UUID, uuid4

import pytest
from django.urls import reverse

from langbenk.access.standing import Actor
from langbenk.bench.actions.ask_to_end_protection import ask_to_end_protection
from langbenk.bench.actions.end_protection import end_protection
from langbenk.bench.deeds import Missing, Wrong
from langbenk.bench.door import Refused
from langbenk.bench.models import Charge, Tie
from langbenk.bench.sheets.openings import Waiting, protections_sheet
from langbenk.bench.sheets.protection import protection_sheet
from langbenk.cases.actions.join_double import join_double
from langbenk.cases.actions.register_concern import register_concern
from langbenk.cases.joining import Settlement
from langbenk.cases.models import Case, Concern, Joining
from langbenk.insight.sheets.who_looked import who_looked_sheet
from langbenk.intake.actions.join_need import join_need
from langbenk.intake.actions.notify_need import notify_need
from langbenk.intake.models import NeedNotice
from langbenk.intake.receiving import Need, Whom
from langbenk.people.identity_number import read_number
from langbenk.people.models import Double, Person
from langbenk.people.newcomer import Newcomer
from langbenk.people.seal import number_key, seal
from langbenk.people.search import find_by_number
from tests.bench.guarded import TUESDAY, WEDNESDAY, Scene, at_peace
from tests.conftest import as_owner
from tests.made import LONG_AGO, a_service, an_employee, signed_in_client
from tests.web.test_a_number_that_is_taken import bytes_of
from tests.web.test_intake_pages import NOAH_NUMBER
from tests.web.test_the_barred_father import at_work

pytestmark = pytest.mark.django_db
NUMBER = read_number(NOAH_NUMBER, demo=True)
WORDS = "I have not seen her in school."
TAKEN = Settlement("taken", "Somebody has not seen her in school.")


def a_hidden_child(set_for: str = "ylva") -> tuple[Scene, Actor]:
    """Ylva, guarded, and her father at work."""
    scene = at_peace()
    with as_owner():
        kept = {"number_key": number_key(NOAH_NUMBER), "number_sealed": seal(NOAH_NUMBER)}
        Person.objects.filter(id=scene.ylva).update(**kept)
    scene.set(about=getattr(scene, set_for))
    return scene, at_work(scene)


def a_scene(*, set_for: str = "ylva") -> tuple[Scene, Actor, UUID]:
    """The same, and the concern that he told."""
    scene, ronny = a_hidden_child(set_for)
    return scene, ronny, he_tells(ronny)


def he_tells(ronny: Actor) -> UUID:
    key = uuid4()
    somebody = Newcomer("Ylva", "Dahl", birth_date=date(2017, 5, 30), number=NUMBER)
    told: dict[str, Any] = {"text": WORDS, "family_told": False, "form_key": key}
    register_concern(about=uuid4(), newcomer=somebody, **told, by=ronny, at=TUESDAY)
    with as_owner():
        return Concern.objects.get(form_key=key).id


def settle(
    scene: Scene, concern: UUID, what: Settlement = TAKEN, *, by: Actor | None = None, key: UUID | None = None
) -> None:
    join_double(
        about=scene.ylva, concern=concern, what=what, form_key=key or uuid4(), by=by or scene.marit, at=WEDNESDAY
    )


def waiting(by: Actor) -> list[tuple[UUID | None, str, int]]:
    found: tuple[Waiting, ...] = protections_sheet(by=by, at=WEDNESDAY).waiting
    return [(one.person, one.name, one.many) for one in found]


def test_it_is_taken_into_her_case_in_the_name_of_whoever_takes_it_in() -> None:
    scene, _, concern = a_scene()
    key = uuid4()
    for _press in range(2):
        settle(scene, concern, key=key)
    with as_owner():
        joined = Concern.objects.get(person_id=scene.ylva)
        assert (joined.text, joined.family_told) == (TAKEN.words, False)
        assert (joined.written_by_id, joined.service_id) == (scene.marit.post, scene.unit)
        assert (Joining.objects.get().joined_id, Joining.objects.get().told) == (joined.id, concern)
    [line] = protection_sheet(about=scene.ylva, by=scene.jorunn, at=WEDNESDAY).to_join
    assert (line.words, line.outcome, line.settled_by) == (WORDS, "taken", "Marit Moe")
    assert waiting(scene.jorunn) == []


def test_he_notices_nothing_and_the_mothers_log_does_not_tell() -> None:
    scene, ronny, concern = a_scene()
    with as_owner():
        double = Concern.objects.get(id=concern).person_id
    pages = [reverse(name) for name in ("my-cases", "front", "board", "protections")]
    pages += [reverse(name, args=[double]) for name in ("case", "cooperation", "protection", "seats")]

    def all_that_he_meets() -> list[tuple[int, str, str]]:
        browser = signed_in_client(ronny, language="en")
        return [bytes_of(browser.get(page)) for page in pages]

    def her_log() -> list[tuple[str, str]]:
        looks = who_looked_sheet(about=scene.ylva, by=scene.ellen, at=WEDNESDAY).looks
        return [(one.action, one.part) for one in looks if not one.mine]

    before, lines = all_that_he_meets(), her_log()
    settle(scene, concern)
    assert all_that_he_meets() == before
    assert her_log() == lines


def test_it_is_found_wherever_the_protection_was_set_and_after_it_has_ended() -> None:
    scene, ronny, _ = a_scene(set_for="mina")
    assert waiting(scene.marit) == [(scene.ylva, "Ylva Dahl", 1)]
    assert waiting(scene.tor) == waiting(scene.tuva) == []
    this: dict[str, Any] = {"about": scene.mina, "protection": scene.row().id, "at": TUESDAY}
    ask_to_end_protection(**this, reason="The police have lifted it.", by=scene.marit)
    end_protection(**this, by=scene.jorunn)
    assert waiting(scene.tor) == [(scene.ylva, "Ylva Dahl", 1)]
    assert waiting(ronny) == []


def test_whoever_answers_for_it_sees_that_there_is_one_and_no_more_and_he_never_does() -> None:
    scene, ronny, _ = a_scene()
    with as_owner():
        leif = an_employee("Leif", scene.unit, profession="leader")
        officer = an_employee("Dina", a_service("administration", "The town hall"))
        for post in (officer.post, ronny.post):
            Charge.objects.create(employee_id=post, kind="data_protection_officer", ground="gdpr-37", since=LONG_AGO)
        Tie.objects.filter(person_id=scene.ylva, kind="coordinating_unit").delete()
    assert waiting(leif) == waiting(officer) == [(None, "", 1)]
    assert waiting(ronny) == []
    page = signed_in_client(officer, language="en").get(reverse("protections")).content.decode()
    assert "A child whom you cannot open" in page
    assert "Ylva" not in page


@pytest.mark.parametrize(
    ("what", "wrong"),
    [
        (Settlement("gone", "Words.", "A note."), ("outcome", "unknown")),
        (Settlement("taken", " ", "A note."), ("words", "empty")),
        (Settlement("elsewhere", "Words.", " "), ("note", "empty")),
        (Settlement("another", note="x" * 4001), ("note", "too-long")),
    ],
)
def test_what_must_be_said(what: Settlement, wrong: tuple[str, str]) -> None:
    scene, _, concern = a_scene()
    with pytest.raises(Wrong) as found:
        settle(scene, concern, what)
    assert (found.value.field, found.value.code) == wrong


def test_it_is_settled_once_by_somebody_who_may_and_where_there_is_a_case() -> None:
    scene, ronny, concern = a_scene()
    for nobody in (scene.tuva, scene.tor, scene.ellen, ronny):
        with pytest.raises(Refused):
            settle(scene, concern, by=nobody)
    with pytest.raises(Missing):
        settle(scene, uuid4())
    with as_owner():
        Case.objects.filter(person_id=scene.ylva).update(closed_at=TUESDAY)
    with pytest.raises(Wrong, match="no-open-case"):
        settle(scene, concern)
    settle(scene, concern, Settlement("another", note="The number belongs to her cousin."), by=scene.ingrid)
    with pytest.raises(Wrong, match="settled-already"):
        settle(scene, concern)
    with as_owner():
        assert (Joining.objects.get().outcome, Concern.objects.filter(person_id=scene.ylva).count()) == ("another", 0)


def test_on_the_page_the_words_stand_ready_and_a_place_is_pointed_at_before_they_are_kept() -> None:
    scene, _, concern = a_scene()
    marit, where = signed_in_client(scene.marit, language="en"), reverse("protection", args=[scene.ylva])
    assert f">\n{WORDS}</textarea>" in marit.get(where).content.decode()
    form = {"does": "join", "concern": str(concern), "outcome": "taken", "once": str(uuid4())}
    pointed = marit.post(where, form | {"words": "She goes to Solvik skole now."}).content.decode()
    assert "This can show where a person with a protected address is" in pointed
    nothing = marit.post(where, form | {"words": ""})
    assert (nothing.status_code, "Write something here." in nothing.content.decode()) == (422, True)
    assert marit.post(where, form | {"concern": "x", "words": "y"}).status_code == 404
    assert marit.post(where, form | {"words": "Somebody worries."}).status_code == 302
    page = marit.get(where).content.decode()
    assert "Taken into the case: Marit Moe" in page
    assert 'name="outcome"' not in page


def test_what_he_writes_down_from_a_notice_of_need_is_a_double_too() -> None:
    scene, ronny = a_hidden_child()
    whom = Whom("child", "Noor", None, number=NUMBER)
    key = uuid4()
    notify_need(Need(whom=whom, text="She needs help.", form_key=key), told_by_telephone=True, by=ronny, at=TUESDAY)
    with as_owner():
        need = NeedNotice.objects.get(form_key=key).id
    somebody = Newcomer("Ylva", "Dahl", birth_date=date(2017, 5, 30), number=NUMBER)
    new = uuid4()
    joined = join_need(
        need=need, about=new, newcomer=somebody, agrees=True, answer="We call.", version=1, by=ronny, at=TUESDAY
    )
    with as_owner():
        assert [(one.person_id, one.original_id) for one in Double.objects.all()] == [(joined, scene.ylva)]
    assert [found.id for found in find_by_number(NUMBER, by=ronny, at=TUESDAY)] == [joined]
    assert [one.words for one in protection_sheet(about=scene.ylva, by=scene.marit, at=WEDNESDAY).to_join] == [
        "She needs help."
    ]

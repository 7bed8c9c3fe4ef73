"""A doctor gets one question by a link and a code, answers once, and sees nothing else."""

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from typing import Any
from uuid import UUID, uuid4

import pytest
from django.db import DatabaseError, connection, transaction

from langbenk.access.actions import Action
from langbenk.access.standing import Actor, Audience
from langbenk.audit.models import LogLine
from langbenk.bench.deeds import Missing, Wrong
from langbenk.bench.door import Refused, door
from langbenk.bench.models import AddressProtection, Tie
from langbenk.cases.models import Case, Matter
from langbenk.insight.sheets.my_day import my_day
from langbenk.insight.sheets.who_looked import who_looked_sheet
from langbenk.outsiders.actions.ask_outsider import ask_outsider
from langbenk.outsiders.actions.renew_link import renew_link
from langbenk.outsiders.actions.see_answer import see_answer
from langbenk.outsiders.actions.withdraw_question import withdraw_question
from langbenk.outsiders.answering import LONGEST_TYPED, answer_question, keep_answer, open_question
from langbenk.outsiders.models import OutsideQuestion
from langbenk.outsiders.nightly import swept
from langbenk.outsiders.secret import Secret
from langbenk.outsiders.sheets.new_question import new_question_sheet
from langbenk.outsiders.sheets.questions import question_sheet, questions_sheet
from tests.cases.entry_scene import MONDAY, TUESDAY, Scene, agreed, vildes_bench
from tests.conftest import as_owner
from tests.made import an_employee, seat
from tests.outsiders.scene import ANSWER, FRIDAY, WORDS, a_question, asked, wrong

pytestmark = pytest.mark.django_db
FAR = datetime(2026, 11, 6, 22, 30, tzinfo=UTC)  # Friday evening in Norway
LATE = datetime(2026, 11, 6, 23, 30, tzinfo=UTC)  # Saturday in Norway


def opens(secret: Secret, code: str = "", at: datetime = TUESDAY) -> bool:
    return open_question(secret.link, code or secret.code, at=at) is not None


def answers(secret: Secret, at: datetime = TUESDAY, code: str = "") -> None:
    answer_question(link=secret.link, code=code or secret.code, text=ANSWER, at=at)


def waiting(by: Actor) -> list[UUID]:
    return [one.thing for one in my_day(by=by, at=TUESDAY).waiting if one.says == "outsider"]


def test_the_doctor_reads_one_question_and_who_asks_and_nothing_else() -> None:
    scene = vildes_bench()
    _key, secret = asked(scene)
    found = open_question(secret.link, f" {secret.code[:3]} {secret.code[3:]} ", at=TUESDAY)
    assert found is not None
    assert (found.text, found.named, found.asker, found.service_name) == (
        WORDS,
        "Vilde",
        "Ingrid Moe",
        "The family team",
    )
    assert (found.profession, found.until, found.to_name) == ("social_worker", FRIDAY, "Berit Sand")
    assert "Aune" not in repr(found)
    assert str(scene.vilde) not in repr(found)


def test_no_more_of_the_name_than_was_chosen() -> None:
    scene = vildes_bench()
    named = {}
    for named_as in ("initial", "given_name", "full_name"):
        _key, secret = asked(scene, named_as=named_as)
        found = open_question(secret.link, secret.code, at=TUESDAY)
        named[named_as] = found and found.named
    assert named == {"initial": "V", "given_name": "Vilde", "full_name": "Vilde Aune"}


def test_an_answer_comes_once_waits_on_the_askers_day_and_shuts_the_link() -> None:
    scene = vildes_bench()
    key, secret = asked(scene)
    assert waiting(scene.ingrid) == [key]
    answers(secret)
    assert not opens(secret)
    with pytest.raises(Missing):
        answers(secret)
    sheet = question_sheet(about=scene.vilde, question=key, by=scene.ingrid, at=TUESDAY)
    assert (sheet.answer, sheet.line.state, sheet.line.new) == (ANSWER, "answered", True)
    with as_owner():
        assert Matter.objects.get(thing=key).due == TUESDAY.date()
    see_answer(about=scene.vilde, question=key, by=scene.ingrid, at=TUESDAY)
    see_answer(about=scene.vilde, question=key, by=scene.ingrid, at=TUESDAY + timedelta(days=1))
    sheet = question_sheet(about=scene.vilde, question=key, by=scene.ingrid, at=TUESDAY)
    assert (sheet.read_at, sheet.read_by, sheet.line.new) == (TUESDAY, "Ingrid Moe", False)
    assert waiting(scene.ingrid) == []


def spent(scene: Scene, key: UUID, secret: Secret) -> None:
    answers(secret)


def taken_back(scene: Scene, key: UUID, secret: Secret) -> None:
    withdraw_question(about=scene.vilde, question=key, by=scene.ingrid, at=MONDAY)


def renewed(scene: Scene, key: UUID, secret: Secret) -> None:
    renew_link(about=scene.vilde, question=key, by=scene.ingrid, at=MONDAY)


def closed(scene: Scene, key: UUID, secret: Secret) -> None:
    with as_owner():
        Case.objects.filter(person_id=scene.vilde).update(closed_at=MONDAY)


@pytest.mark.parametrize("ended", [spent, taken_back, renewed, closed])
def test_a_link_that_has_ended_opens_nothing(ended: Callable[[Scene, UUID, Secret], None]) -> None:
    scene = vildes_bench()
    key, secret = asked(scene)
    assert opens(secret)
    ended(scene, key, secret)
    assert not opens(secret)


def test_it_opens_on_the_last_day_in_norway_and_not_the_day_after() -> None:
    scene = vildes_bench()
    _key, secret = asked(scene)
    assert opens(secret, at=FAR)
    assert not opens(secret, at=LATE)


def test_a_link_is_for_the_very_day_unless_a_later_one_is_chosen_and_so_is_a_new_one() -> None:
    scene = vildes_bench()
    day = new_question_sheet(about=scene.vilde, by=scene.ingrid, at=MONDAY).until
    key, secret = asked(scene, until=day)
    assert opens(secret, at=MONDAY)
    assert not opens(secret, at=TUESDAY)
    anew = renew_link(about=scene.vilde, question=key, by=scene.ingrid, at=TUESDAY)
    assert opens(anew, at=TUESDAY)
    assert not opens(anew, at=TUESDAY + timedelta(days=1))


def test_five_wrong_codes_shut_the_link_also_when_they_come_with_an_answer() -> None:
    scene = vildes_bench()
    key, secret = asked(scene)
    for _ in range(2):
        assert not opens(secret, wrong(secret))
    for _ in range(2):
        with pytest.raises(Missing):
            answers(secret, code=wrong(secret))
    assert opens(secret)
    assert not opens(secret, wrong(secret))
    assert not opens(secret)
    sheet = question_sheet(about=scene.vilde, question=key, by=scene.ingrid, at=TUESDAY)
    assert (sheet.line.state, sheet.left, sheet.answer) == ("blocked", 0, "")
    anew = renew_link(about=scene.vilde, question=key, by=scene.ingrid, at=TUESDAY)
    assert (opens(anew), opens(secret)) == (True, False)


def test_every_try_stands_in_the_log_as_the_outsiders_own() -> None:
    scene = vildes_bench()
    key, secret = asked(scene)
    opens(secret, wrong(secret))
    opens(secret)
    answers(secret)
    open_question("no-such-link", secret.code, at=TUESDAY)
    with as_owner():
        lines = list(
            LogLine.objects.filter(hat="outsider")
            .order_by("id")
            .values_list("actor", "record", "part", "permitted", "why")
        )
    assert lines == [
        (key, key, "", False, "link-not-opened"),
        (key, key, "", True, "one-time-link"),
        (key, key, "answer", True, "one-time-link"),
    ]


@pytest.mark.parametrize("told", [True, False])
def test_the_family_finds_it_among_those_who_looked_when_they_have_been_told(told: bool) -> None:
    scene = vildes_bench()
    before = len(who_looked_sheet(about=scene.vilde, by=scene.kristin, at=TUESDAY).looks)
    _key, secret = asked(scene, family_knows=told)
    answers(secret)
    looks = who_looked_sheet(about=scene.vilde, by=scene.kristin, at=TUESDAY).looks
    found = {(look.action, look.part, look.hat) for look in looks if look.action.startswith("outsider.")}
    both = {
        (Action.OUTSIDER_ASK, "outside question", "staff"),
        (Action.OUTSIDER_READ, "answer", "outsider"),
    }
    assert found == (both if told else set())
    assert before < 3


def test_a_second_press_asks_nothing_and_shows_no_code_again() -> None:
    scene = vildes_bench()
    key, secret = asked(scene)
    again = ask_outsider(about=scene.vilde, what=a_question(), form_key=key, by=scene.ingrid, at=MONDAY)
    assert again is None
    assert opens(secret)
    with as_owner():
        assert (OutsideQuestion.objects.count(), Matter.objects.count()) == (1, 1)


def typed_behind(secret: Secret, code: str = "") -> str | None:
    found = open_question(secret.link, code or secret.code, at=TUESDAY)
    return found.typed if found else None


def types(secret: Secret, text: str, code: str = "", at: datetime = TUESDAY) -> bool:
    return keep_answer(link=secret.link, code=code or secret.code, text=text, at=at)


def test_what_the_doctor_types_waits_behind_the_link_and_the_code_and_is_gone_once_it_is_sent() -> None:
    scene = vildes_bench()
    key, secret = asked(scene)
    _other, another = asked(scene)
    assert types(secret, "Ten milli")
    assert (typed_behind(secret), typed_behind(another)) == ("Ten milli", "")
    assert not types(secret, "Forged.", code=wrong(secret))
    assert not types(secret, "x" * (LONGEST_TYPED + 1))
    assert not types(Secret("no-such-link", secret.code), "Nothing.")
    with as_owner(), connection.cursor() as cursor:
        cursor.execute("SELECT typed, attempts FROM outsiders_outsidequestion WHERE id = %s", [key])
        sealed, attempts = cursor.fetchone()
        assert (b"milli" in bytes(sealed), attempts) == (False, 1), "a wrong code is a try like any other"
        lines = LogLine.objects.filter(hat="outsider", record=key, permitted=True).count()
    assert types(secret, "Ten milligrams")
    with as_owner():
        assert LogLine.objects.filter(hat="outsider", record=key, permitted=True).count() == lines
    sheet = question_sheet(about=scene.vilde, question=key, by=scene.ingrid, at=TUESDAY)
    assert "milligrams" not in repr(sheet), "nobody on our side reads what is not sent"
    answers(secret)
    assert not types(secret, "More.")
    with as_owner():
        assert bytes(OutsideQuestion.objects.get(id=key).typed) == b""


def test_what_was_typed_behind_a_link_that_opens_no_more_is_taken_away() -> None:
    scene = vildes_bench()
    first, second, third = (asked(scene) for _ in range(3))
    for _key, secret in (first, second, third):
        assert types(secret, "Ten milli")
    anew = renew_link(about=scene.vilde, question=first[0], by=scene.ingrid, at=TUESDAY)
    assert typed_behind(anew) == ""
    for _ in range(2):
        withdraw_question(about=scene.vilde, question=second[0], by=scene.ingrid, at=TUESDAY)
    with connection.cursor() as cursor:
        cursor.execute("SELECT outsiders_sweep(%s)", [LATE + timedelta(days=60)])
        assert cursor.fetchone() == (0,), "only at night, and by nobody else"
    assert list(swept(TUESDAY)) == ["taken away: 0"]
    assert list(swept(LATE)) == ["taken away: 1"]
    with as_owner():
        assert {bytes(one.typed) for one in OutsideQuestion.objects.all()} == {b""}


def test_neither_the_link_nor_the_code_is_kept() -> None:
    scene = vildes_bench()
    _key, secret = asked(scene)
    with as_owner(), connection.cursor() as cursor:
        cursor.execute("SELECT outsiders_outsidequestion::text FROM outsiders_outsidequestion")
        row = cursor.fetchone()[0]
    assert secret.link not in row
    assert secret.code not in row
    assert len(secret.link) == 43
    assert Secret(secret.link, secret.code).code_key != Secret(secret.link + "x", secret.code).code_key


@pytest.mark.parametrize(
    ("field", "code", "other"),
    [
        ("text", "empty", {"text": "  "}),
        ("text", "too-long", {"text": "x" * 2001}),
        ("to_name", "empty", {"to_name": ""}),
        ("to_name", "not-to-be-asked", {"to_name": " kristin  LIE "}),
        ("to_name", "not-to-be-asked", {"to_name": "Vilde Aune"}),
        ("to_name", "not-to-be-asked", {"to_name": "Gerd Aune"}),
        ("to_kind", "unknown", {"to_kind": "grandmother"}),
        ("ground", "no-such-ground", {"ground": "cooperating_personnel"}),
        ("ground", "no-such-ground", {"ground": "anonymised"}),
        ("because", "empty", {"because": ""}),
        ("until", "past", {"until": date(2026, 11, 1)}),
        ("until", "link-too-long", {"until": date(2026, 12, 3)}),
        ("audience", "unknown", {"audience": Audience.FAMILY}),
    ],
)
def test_what_cannot_be_asked_is_said_at_its_field(field: str, code: str, other: dict[str, Any]) -> None:
    scene = vildes_bench()
    with pytest.raises(Wrong) as found:
        asked(scene, **other)
    assert (found.value.field, found.value.code) == (field, code)
    with as_owner():
        assert not OutsideQuestion.objects.exists()


@pytest.mark.parametrize("answer", ["", " \n ", "x" * 4001])
def test_no_answer_and_one_without_end_are_not_taken_and_the_link_stays(answer: str) -> None:
    scene = vildes_bench()
    _key, secret = asked(scene)
    with pytest.raises(Wrong):
        answer_question(link=secret.link, code=secret.code, text=answer, at=TUESDAY)
    assert opens(secret)


def test_who_reads_the_answer_is_who_was_chosen() -> None:
    scene = vildes_bench()
    with as_owner():
        ragnhild = an_employee("Ragnhild", scene.school)
        seat(scene.vilde, "contact", "oppl-24-1", employee=ragnhild, service=scene.school)
        lena = an_employee("Lena", scene.team)
        seat(scene.vilde, "deputy", "hol-7-2a", employee=lena, service=scene.team)
    team, _ = asked(scene)
    own, _ = asked(scene, by=ragnhild, audience=Audience.OWN_SERVICE)

    def reads(by: Actor) -> set[UUID]:
        return {line.id for line in questions_sheet(about=scene.vilde, by=by, at=TUESDAY).lines}

    assert (reads(scene.ingrid), reads(lena), reads(ragnhild)) == ({team}, {team}, {own})
    assert (waiting(scene.ingrid), waiting(lena), waiting(ragnhild)) == ([team], [team], [own])
    agreed(scene, "health", service=scene.school)
    assert reads(ragnhild) == {team, own}
    with pytest.raises(Refused):
        question_sheet(about=scene.vilde, question=own, by=lena, at=TUESDAY)


@pytest.mark.parametrize("who", ["tuva", "anne", "kristin", "girl", "gran"])
def test_nobody_else_asks_or_reads(who: str) -> None:
    scene = vildes_bench()
    asked(scene)
    by = getattr(scene, who)
    with pytest.raises(Refused):
        questions_sheet(about=scene.vilde, by=by, at=TUESDAY)
    with pytest.raises(Refused):
        new_question_sheet(about=scene.vilde, by=by, at=TUESDAY)
    with pytest.raises(Refused):
        ask_outsider(about=scene.vilde, what=a_question(), form_key=uuid4(), by=by, at=MONDAY)


def test_where_an_address_is_protected_the_page_names_no_place_and_the_barred_father_cannot_be_asked() -> None:
    scene = vildes_bench()
    _key, before = asked(scene, named_as="full_name")
    with as_owner():
        Tie.objects.filter(relative_id=scene.stian.person).delete()
        AddressProtection.objects.create(
            person_id=scene.vilde,
            against_id=scene.stian.person,
            grade="confidential",
            set_by_id=scene.ingrid.post,
            set_at=MONDAY,
        )
    with pytest.raises(Wrong) as named:
        asked(scene)
    assert named.value.code == "guarded-name"
    with pytest.raises(Wrong) as barred:
        asked(scene, to_name="Stian Lie", named_as="initial")
    assert barred.value.code == "not-to-be-asked"
    for secret in (before, asked(scene, named_as="initial")[1]):
        found = open_question(secret.link, secret.code, at=TUESDAY)
        assert found is not None
        assert (found.named, found.named_as, found.service_name, found.municipality) == ("V", "initial", "", "")
    assert new_question_sheet(about=scene.vilde, by=scene.ingrid, at=TUESDAY).named_as == ("initial",)


def test_behind_the_pages_nobody_opens_without_the_code_or_writes_an_answer_of_their_own() -> None:
    scene = vildes_bench()
    _key, secret = asked(scene)
    with connection.cursor() as cursor:
        cursor.execute("SELECT count(*) FROM outsiders_open(%s, %s, %s)", [secret.link_key, b"", TUESDAY])
        assert cursor.fetchone() == (0,)
    with (
        door(Action.OUTSIDER_ASK, by=scene.ingrid, at=TUESDAY, about=scene.vilde),
        pytest.raises(DatabaseError, match="permission denied"),
        transaction.atomic(),
    ):
        OutsideQuestion.objects.update(answer="Forged.", answered_at=TUESDAY)
    with as_owner():
        assert OutsideQuestion.objects.get().answer == ""

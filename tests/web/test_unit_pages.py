"""The coordinating unit's pages as a browser gets them: from the board to the appointment, and all that goes wrong."""

import re
from datetime import date, timedelta
from uuid import UUID, uuid4

import pytest
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from langbenk.access.standing import Actor
from langbenk.cases.models import Appointment, Assessment, Case, Decision, Wish
from tests.cases.scene import NEEDS, Scene, assess, at_the_unit, decide, decided, wished
from tests.conftest import as_owner
from tests.made import a_person, an_employee, seat, signed_in_client

pytestmark = pytest.mark.django_db
WISH = {"child_coordinator": "yes", "coordinator": "unknown", "plan": "yes", "said_by": "Siri", "words": "Gjerne."}
DECISION = {
    "rule": "child-coordinator",
    "outcome": "granted",
    "reasons": "Noah trenger det.",
    "child_heard": "Han fortalte.",
    "weight": "Mye.",
}
PAGES = ("wish", "rights", "decision", "coordinator")
SIGNS = {"a control sign": "Nei\x00", "text turned round": "Nei\u202eieN", "too long": "n" * 4001}


def address(scene: Scene, page: str) -> str:
    return reverse(page, args=[scene.noah])


def eva(scene: Scene, language: str = "nb") -> Client:
    return signed_in_client(scene.eva, language=language)


def post(scene: Scene, page: str, fields: dict[str, str], by: Actor | None = None) -> tuple[int, str]:
    """The status, and the text of the page or the address that one is sent to."""
    answer = signed_in_client(by or scene.eva).post(address(scene, page), {"once": str(uuid4())} | fields)
    return answer.status_code, answer.headers.get("Location") or answer.content.decode()


def colleague(scene: Scene, name: str) -> UUID:
    with as_owner():
        employee = an_employee(name, scene.school).employee
    assert employee
    return employee


def today() -> date:
    return timezone.localdate()


def test_the_board_shows_what_waits_and_one_click_takes_a_case() -> None:
    scene = at_the_unit()
    page = eva(scene).get(reverse("board")).content.decode()
    assert "Nye, ikke åpnet ennå" in page
    assert "Noah Lie" in page
    assert "Kommunens egen frist er 5 dager." in page
    assert post(scene, "take", {}) == (302, address(scene, "wish"))
    assert scene.case().step == "wish"


def test_a_case_that_somebody_has_taken_is_said_to_be_taken() -> None:
    scene = at_the_unit("wish")
    status, page = post(scene, "take", {})
    assert status == 409
    assert "Denne saken er allerede tatt." in page
    assert "Venter på familiens ønske" in page
    assert eva(scene).get(address(scene, "take")).headers["Location"] == reverse("board")


def test_the_board_of_one_step_leads_to_its_next_page() -> None:
    scene = at_the_unit("decision")
    for number in range(30):
        with as_owner():
            child = a_person(f"Mia {number}", born=date(2020, 1, 1))
            seat(child, "coordinating_unit", "hol-7-3", service=scene.unit)
            Case.objects.create(person_id=child, step="decision", opened_at=timezone.now(), next_on=today())
    board = reverse("board")
    assert f'href="{board}?step=decision"' in eva(scene).get(board).content.decode()
    first = eva(scene).get(board, {"step": "decision"}).content.decode()
    assert first.count(">Bestem<") == 25
    following = first.split('rel="next" href="')[1].split('"')[0].replace("&amp;", "&")
    assert eva(scene).get(following).content.decode().count('<th scope="row">') == 6


def test_somebody_from_another_service_finds_no_board() -> None:
    scene = at_the_unit()
    page = signed_in_client(scene.tuva).get(reverse("board"))
    assert page.status_code == 200
    assert "Tavla er for koordinerende enhet" in page.content.decode()
    assert "Noah" not in page.content.decode()


@pytest.mark.parametrize("page", [*PAGES, "take"])
def test_a_stranger_and_a_foreign_id_are_answered_alike(page: str) -> None:
    scene = at_the_unit("rights")
    assert post(scene, page, {}, by=scene.tuva)[0] == 404
    assert eva(scene).post(reverse(page, args=[uuid4()]), {}).status_code == 404


@pytest.mark.parametrize("page", PAGES)
def test_a_teacher_on_the_bench_gets_the_reason_and_what_to_do(page: str) -> None:
    scene = at_the_unit("rights")
    with as_owner():
        seat(scene.noah, "team_member", "oppl-24-1", employee=scene.tuva, service=scene.school)
    answer = signed_in_client(scene.tuva).get(address(scene, page))
    assert answer.status_code == 403
    assert "Plassen din på benken gir ikke tilgang til dette." in answer.content.decode()


@pytest.mark.parametrize("page", PAGES)
@pytest.mark.parametrize("step", ["unit", "wish", "rights", "decision", "appointment", "plan_work"])
def test_every_page_can_be_read_at_every_step(page: str, step: str) -> None:
    assert eva(at_the_unit(step)).get(address(at_the_unit(step), page)).status_code == 404
    scene = at_the_unit(step)
    assert eva(scene).get(address(scene, page)).status_code == 200


def test_the_wish_is_written_down_once_and_stands_there_the_next_time() -> None:
    scene = at_the_unit("wish")
    once = {"once": str(uuid4())}
    assert post(scene, "wish", WISH | once) == (302, address(scene, "case"))
    assert post(scene, "wish", WISH | once) == (302, address(scene, "case"))
    with as_owner():
        assert Wish.objects.count() == 3
    page = eva(scene).get(address(scene, "wish")).content.decode()
    assert "Barnekoordinator: <strong>Ja</strong>" in page
    assert "Gjerne." in page


def test_a_wish_without_answers_says_what_is_missing_and_keeps_what_was_written() -> None:
    scene = at_the_unit("wish")
    status, page = post(scene, "wish", {"words": "Vi må tenke."})
    assert status == 422
    assert page.count("Velg ett av svarene.") == 6  # three questions, said above and at each
    assert "Vi må tenke." in page
    assert scene.case().step == "wish"


def test_before_the_case_is_taken_the_wish_page_asks_to_take_it() -> None:
    scene = at_the_unit("unit")
    assert address(scene, "take") in eva(scene).get(address(scene, "wish")).content.decode()
    status, page = post(scene, "wish", WISH)
    assert status == 422
    assert scene.case().step == "unit"
    assert "Ta saken" in page


def test_the_rights_are_asked_with_provisions_and_the_answer_comes_at_once() -> None:
    scene = at_the_unit()
    wished(scene)
    page = eva(scene).get(address(scene, "rights")).content.decode()
    assert page.count("Er sykdommen, skaden eller funksjonsnedsettelsen alvorlig?") == 1
    assert "pbrl §\xa02-5\xa0c" in page
    answers = dict.fromkeys(NEEDS, "yes") | {f"{fact}_reason": "Vi ser det." for fact in NEEDS}
    assert post(scene, "rights", answers) == (302, address(scene, "decision"))
    page = eva(scene).get(address(scene, "decision")).content.decode()
    assert "Dette er svaret fra reglene. Det er du som bestemmer." in page
    assert "Vi ser det." in page
    assert "Svaret er det samme." in page
    assert "Familien kan klage til statsforvalteren innen 4 uker etter svaret." in page


def test_every_answer_that_lacks_its_reason_is_named_at_once() -> None:
    scene = at_the_unit("rights")
    status, page = post(scene, "rights", {"serious_condition": "yes", "long_term": "no", "long_term_reason": "Kort."})
    assert status == 422
    assert page.count("Skriv hvorfor.") == 2  # said above and at the one field
    assert "Kort." in page
    assert 'href="#id_serious_condition_reason"' in page
    with as_owner():
        assert not Assessment.objects.exists()


def test_nothing_known_yet_is_a_whole_assessment() -> None:
    scene = at_the_unit("rights")
    untouched, said = post(scene, "rights", {})
    assert (untouched, "Ingenting er besvart ennå" in said) == (422, True)
    assert post(scene, "rights", {"long_term": "unknown"}) == (302, address(scene, "decision"))
    page = eva(scene).get(address(scene, "decision")).content.decode()
    assert "må vurderes" in page
    assert f"{address(scene, 'rights')}#id_serious_condition" in page
    assert address(scene, "wish") in page


def test_an_answer_that_is_none_of_the_three_is_not_taken() -> None:
    status, page = post(at_the_unit("rights"), "rights", {"long_term": "perhaps", "long_term_reason": "Vet ikke."})
    assert status == 422
    assert "Velg ett av svarene." in page


def test_one_right_at_a_time_is_decided_and_the_next_form_comes() -> None:
    scene = at_the_unit()
    wished(scene)
    assess(scene)
    fields = DECISION | {"assessment": str(scene.assessment().id)}
    for _press in range(2):
        assert post(scene, "decision", fields) == (302, address(scene, "decision"))
    page = eva(scene).get(address(scene, "decision")).content.decode()
    assert "Eva Moe bestemte dette" in page
    assert 'name="rule" value="coordinator-municipal"' in page
    another = eva(scene).get(address(scene, "decision"), {"right": "plan-health"}).content.decode()
    assert 'name="rule" value="plan-health"' in another
    with as_owner():
        assert Decision.objects.count() == 1


def test_the_second_of_two_keeps_the_text_and_sees_what_was_decided() -> None:
    scene = at_the_unit()
    wished(scene)
    assess(scene)
    decide(scene, "child-coordinator", "refused", by=scene.tor)
    fields = DECISION | {"assessment": str(scene.assessment().id), "reasons": "Min egen grunn."}
    status, page = post(scene, "decision", fields)
    assert status == 422
    assert "Dette er bestemt allerede." in page
    assert "Min egen grunn." in page
    assert "Tor Moe bestemte dette" in page


def test_a_decision_on_an_older_assessment_is_not_taken_and_the_next_press_rests_on_the_new_one() -> None:
    scene = at_the_unit()
    wished(scene)
    older = assess(scene)
    newer = assess(scene, {}, at=timezone.now())
    status, page = post(scene, "decision", DECISION | {"assessment": str(older)})
    assert status == 422
    assert "Det finnes en nyere vurdering." in page
    assert f'name="assessment" value="{newer}"' in page
    assert "Noah trenger det." in page
    assert post(scene, "decision", DECISION | {"assessment": "forged"})[0] == 422


def test_a_coordinator_and_a_deputy_are_found_by_name_and_appointed() -> None:
    scene = decided()
    ingrid, per = colleague(scene, "Ingrid"), colleague(scene, "Per")
    typed = {"family_wish": "De kjenner Ingrid.", "since": "31.02.2027"}
    status, page = post(scene, "coordinator", typed | {"search": "1", "named": "ingrid"})
    assert status == 200
    assert "Ingrid Moe, Lysvik: 0 familier i dag" in page
    assert "Per Moe" not in page
    assert "De kjenner Ingrid." in page
    assert "31.02.2027" in page
    status, page = post(scene, "coordinator", typed | {"search": "1", "named": "per", "coordinator": str(ingrid)})
    assert "Ingrid Moe" in page
    assert "Per Moe" in page
    fields = {"coordinator": str(ingrid), "deputy": str(per), "since": f"{today():%d.%m.%Y}", "once": str(uuid4())}
    for _press in range(2):
        assert post(scene, "coordinator", typed | fields) == (302, address(scene, "case"))
    with as_owner():
        assert Appointment.objects.get().coordinator_id == ingrid
    page = eva(scene).get(address(scene, "coordinator")).content.decode()
    assert "Plassene deres slutter den dagen de nye begynner." in page
    assert "Ingrid Moe" in page


@pytest.mark.parametrize("key", ["its own", "the same"])
def test_who_appoints_after_a_colleague_sees_both_and_loses_nothing(key: str) -> None:
    scene = decided()
    ingrid, per = str(colleague(scene, "Ingrid")), str(colleague(scene, "Per"))
    fields = {"since": f"{today():%d.%m.%Y}", "once": str(uuid4())}
    first = {"coordinator": per, "deputy": ingrid, "family_wish": "De kjenner Per."}
    assert post(scene, "coordinator", fields | first)[0] == 302
    mine = {"coordinator": ingrid, "deputy": per, "family_wish": "De ønsker Ingrid."}
    again = fields | mine | ({} if key == "the same" else {"once": str(uuid4())})
    status, page = post(scene, "coordinator", again)
    assert status == 409
    assert page.count("De ønsker Ingrid.") == 2  # beside theirs, and in the field
    assert "De kjenner Per." in page
    once, seen = (re.search(rf'name="{name}" value="([^"]+)"', page)[1] for name in ("once", "version"))  # type: ignore[index]
    assert post(scene, "coordinator", again | {"once": once, "version": seen})[0] == 302
    with as_owner():
        assert [str(one.coordinator_id) for one in Appointment.objects.order_by("at")] == [per, ingrid]


@pytest.mark.parametrize(
    ("since", "sentence"),
    [
        ("", "Skriv datoen som dag, måned og år"),
        ("31.02.2027", "31.02.2027 finnes ikke."),
        ("i morgen", "Skriv datoen som dag, måned og år"),
        (f"{today() - timedelta(days=1):%d.%m.%Y}", "Velg i dag eller en senere dag."),
        (f"{today() + timedelta(days=800):%d.%m.%Y}", "Dette er mer enn et år fram."),
    ],
)
def test_a_wrong_day_is_said_and_stands_as_it_was_typed(since: str, sentence: str) -> None:
    scene = decided()
    two = {"coordinator": str(colleague(scene, "Ingrid")), "deputy": str(colleague(scene, "Per"))}
    status, page = post(scene, "coordinator", two | {"since": since, "family_wish": "Ingrid."})
    assert status == 422
    assert sentence in page
    assert f'value="{since}"' in page


def test_wrong_people_are_said_at_their_field() -> None:
    scene = decided()
    ingrid = str(colleague(scene, "Ingrid"))
    fields = {"since": f"{today():%d.%m.%Y}", "family_wish": "Ingen ønsker."}
    assert "Velg en vara." in post(scene, "coordinator", fields | {"coordinator": ingrid})[1]
    alone = post(scene, "coordinator", fields | {"coordinator": ingrid, "deputy": ingrid})
    assert "kan ikke være sin egen vara" in alone[1]
    forged = post(scene, "coordinator", fields | {"coordinator": ingrid, "deputy": str(uuid4())})
    assert forged[0] == 422
    assert "arbeider ikke her den dagen" in forged[1]
    assert post(scene, "coordinator", fields | {"coordinator": "\x00", "deputy": ingrid, "named": "\x00"})[0] == 422


def test_with_nothing_granted_the_page_leads_back_to_the_decisions() -> None:
    scene = at_the_unit("rights")
    page = eva(scene).get(address(scene, "coordinator")).content.decode()
    assert f'href="{address(scene, "decision")}"' in page
    assert 'name="coordinator"' not in page


@pytest.mark.parametrize("text", SIGNS.values(), ids=SIGNS.keys())
def test_texts_that_cannot_be_shown_are_refused_on_every_form(text: str) -> None:
    scene = decided()
    decision = DECISION | {"assessment": str(scene.assessment().id)}
    assert post(scene, "wish", WISH | {"words": text})[0] == 422
    assert post(scene, "rights", {"long_term": "no", "long_term_reason": text})[0] == 422
    assert post(scene, "decision", decision | {"reasons": text})[0] == 422
    assert post(scene, "coordinator", {"family_wish": text, "since": "27.11.2027"})[0] == 422


def test_an_emoji_and_another_script_are_kept_as_they_are() -> None:
    scene = at_the_unit("wish")
    post(scene, "wish", WISH | {"words": "نعم 🙂 <b>ja</b>"})
    assert "نعم 🙂 &lt;b&gt;ja&lt;/b&gt;" in eva(scene).get(address(scene, "wish")).content.decode()


def test_a_text_written_while_the_session_ran_out_is_there_afterwards() -> None:
    scene = at_the_unit("wish")
    browser = eva(scene)
    session = browser.session
    session["seen"] = 0
    session.save()
    assert browser.post(address(scene, "wish"), WISH).status_code == 302
    session = browser.session
    session["actor"] = eva(scene).session["actor"]
    session["seen"] = timezone.now().timestamp()
    session.save()
    page = browser.get(address(scene, "wish")).content.decode()
    assert "Gjerne." in page
    assert scene.case().step == "wish"


@pytest.mark.parametrize(
    ("language", "words"),
    [("nn", ("Tavla", "Vurder rettane", "Oppnemn")), ("en", ("The board", "Assess the rights", "Appoint"))],
)
def test_the_pages_speak_the_readers_language(language: str, words: tuple[str, str, str]) -> None:
    scene = decided()
    browser = eva(scene, language)
    addresses = (reverse("board"), address(scene, "rights"), address(scene, "coordinator"))
    for place, word in zip(addresses, words, strict=True):
        page = browser.get(place).content.decode()
        assert f'<html lang="{language}"' in page
        assert word in page

"""What Siri and Omar see of the bench round Noah, and what they can do there."""

from datetime import UTC, date, datetime
from uuid import UUID, uuid4

import pytest
from django.test import Client
from django.utils import timezone

from langbenk.access.actions import Action
from langbenk.access.standing import Actor
from langbenk.bench.door import Refused, door
from langbenk.bench.models import Consent, Tie
from langbenk.bench.situation import day_of
from langbenk.cases.models import Case, Notice
from langbenk.law.appeal import appeal
from langbenk.plans.actions.add_goal import add_goal
from langbenk.plans.models import Agreement
from tests.conftest import as_owner
from tests.made import a_consent, a_guardian, a_person, a_service, an_employee, seat, signed_in_client
from tests.plans.scene import MONDAY, Scene, a_draft, a_final_plan, noahs_bench
from tests.web.drawn import Element, read

pytestmark = pytest.mark.django_db
WINTER = datetime(2027, 1, 4, 9, 0, tzinfo=UTC)


def page(client: Client, address: str, *, status: int = 200) -> Element:
    answer = client.get(address)
    assert answer.status_code == status
    return read(answer.content.decode())


def text(client: Client, address: str, *, status: int = 200) -> str:
    return page(client, address, status=status).one("main").text


def home(scene: Scene, more: str = "") -> str:
    return f"/home/{scene.noah}/{more}"


def tell(scene: Scene, code: str, at: datetime = MONDAY, **names: str) -> None:
    case = scene.case()
    with as_owner():
        Notice.objects.create(case=case, person_id=scene.noah, code=code, names=names, at=at)


# --- home


def test_a_parent_with_one_child_comes_straight_to_that_child() -> None:
    scene = noahs_bench()
    answer = signed_in_client(scene.siri).get("/home/")
    assert (answer.status_code, answer["Location"]) == (302, home(scene))


def test_a_parent_with_two_children_chooses_and_the_expected_one_is_there_too() -> None:
    scene = noahs_bench()
    with as_owner():
        expected = a_person("", due=date(2027, 3, 1), family_name="")
        seat(expected, "guardian", "bl-30", relative=scene.siri)
        Case.objects.create(person_id=expected, step="unit", opened_at=MONDAY)
    siri = signed_in_client(scene.siri)
    links = [link.attributes["href"] for link in page(siri, "/home/").one("main").all("a")]
    assert links == [f"/home/{expected}/", home(scene)]
    assert "Barnet dere venter" in text(siri, "/home/")
    assert page(siri, f"/home/{expected}/").one("h1").text == "Barnet"
    assert "Slik står det til rundt barnet i dag." in text(siri, f"/home/{expected}/")


def test_a_parent_without_any_case_meets_a_kind_word() -> None:
    with as_owner():
        noah = a_person("Noah", born=date(2017, 3, 2))
        siri = a_guardian("Siri", noah)
    assert "Snakk med helsestasjonen" in text(signed_in_client(siri), "/home/")


# --- the page about one child


def test_the_page_says_who_coordinates_who_is_the_deputy_and_how_to_reach_them() -> None:
    scene = noahs_bench()
    shown = page(signed_in_client(scene.siri), home(scene))
    assert "Ingrid Moe koordinerer hjelpen til Noah" in shown.text
    assert "Per Moe tar over når Ingrid Moe er borte." in shown.text
    assert [link.attributes["href"] for link in shown.one("section", id="next").all("a")] == ["tel:70000000"] * 2


def test_between_two_coordinators_the_unit_coordinates_and_the_next_one_is_named() -> None:
    scene = noahs_bench()
    with as_owner():
        Tie.objects.filter(person_id=scene.noah, kind__in=("child_coordinator", "deputy")).update(
            until=date(2026, 1, 1)
        )
        later = an_employee("Liv", scene.health)
        seat(scene.noah, "child_coordinator", "hol-7-2a", employee=later, service=scene.health, since=date(2090, 1, 2))
    shown = page(signed_in_client(scene.siri), home(scene)).one("section", id="next").text
    assert "Ingen er oppnevnt akkurat nå" in shown
    assert "det koordinerende enhet som koordinerer" in shown
    assert "Liv Moe begynner: barnekoordinator fra 2. januar 2090." in shown


def test_before_the_unit_has_the_case_the_contact_person_is_the_one_to_call() -> None:
    with as_owner():
        noah, health = a_person("Noah", born=date(2017, 3, 2)), a_service("municipal_health", "Helsestasjonen")
        anne, siri = an_employee("Anne", health, profession="public_health_nurse"), a_guardian("Siri", noah)
        seat(noah, "contact", "hol-3-4", employee=anne, service=health)
        seat(noah, "guardian", "bl-30", relative=siri)
        Case.objects.create(person_id=noah, step="cooperation", opened_at=MONDAY, next_on=date(2026, 11, 16))
    shown = text(signed_in_client(siri), f"/home/{noah}/")
    assert "Anne Moe er kontaktpersonen deres" in shown
    assert "Helsesykepleier, Helsestasjonen" in shown
    assert "Vi venter på Kontaktpersonen deres Innen mandag 16. november 2026" in shown.replace("\xa0", " ")
    assert "Dette er kommunens egen frist. Loven setter ingen dag." in shown


def test_a_refusal_says_what_why_to_whom_by_which_day_and_who_helps() -> None:
    scene, today = noahs_bench(), timezone.now()
    tell(scene, "child-coordinator-refused", reasons="Noah trenger ikke hjelp over lang tid.", at=today)
    shown = page(signed_in_client(scene.siri), home(scene)).one("section", id="happened").text
    assert "Vi har kommet til at dere ikke har rett til barnekoordinator nå." in shown
    assert "Noah trenger ikke hjelp over lang tid." in shown
    assert appeal("child_coordinator", day_of(today)).text.nb in shown
    assert "Vi hjelper deg med å skrive den" in shown


def test_a_family_that_said_no_is_not_told_that_somebody_is_being_found() -> None:
    scene = noahs_bench(step="coordinated")
    with as_owner():
        Tie.objects.filter(person_id=scene.noah, kind__in=("child_coordinator", "deputy")).update(
            until=date(2026, 1, 1)
        )
    shown = text(signed_in_client(scene.siri), home(scene))
    assert "Dere har ingen koordinator nå" in shown
    assert "Fram til vi har funnet noen" not in shown
    assert "Ingen nye steg venter akkurat nå." in shown


def test_the_bench_says_what_each_can_see_and_what_waits_for_a_yes() -> None:
    scene = noahs_bench()
    bench = page(signed_in_client(scene.siri, language="nn"), home(scene)).one("ol", class_="bench")
    seats = {seat.all("span", class_="who")[0].text: seat.text for seat in bench.all("li")}
    assert list(seats) == ["Omar Lie", "Siri Lie", "Noah", "Ingrid Moe", "Per Moe", "The unit", "Tuva Moe"]
    assert "planen" in seats["Ingrid Moe"]
    assert "Utan ja frå dykk kan dei ikkje opne planen." in seats["Tuva Moe"]
    assert "lærar, Lysvik school" in seats["Tuva Moe"]


HEADINGS = {
    "nb": ("Noah", "Planen for Noah", "Hvem får se hva om Noah?", "Hva får Lysvik school se?", "Hvem har sett"),
    "nn": (
        "Noah",
        "Planen for Noah",
        "Kven får sjå kva om Noah?",
        "Kva får Lysvik school sjå?",
        "Kven har sett",
    ),
    "en": (
        "Noah",
        "The plan for Noah",
        "Who may see what about Noah?",
        "What may Lysvik school see?",
        "Who has looked",
    ),
}


@pytest.mark.parametrize("language", HEADINGS)
def test_every_page_is_drawn_in_every_language(language: str) -> None:
    scene = noahs_bench()
    a_final_plan(scene)
    tell(scene, "seat-offered", name="Tuva Moe", service="Lysvik school")
    siri = signed_in_client(scene.siri, language=language)
    addresses = ("", "plan/", "consents/", f"consents/{scene.school}/", "looked/")
    pages = [page(siri, home(scene, more)) for more in addresses]
    assert tuple(shown.one("h1").text for shown in pages) == HEADINGS[language]
    assert [shown.all("html", lang=language) for shown in pages].count([]) == 0
    assert [shown for shown in pages if "%(" in shown.text] == []


# --- the plan


def test_a_parent_reads_the_plan_agrees_and_is_asked_again_when_it_changes() -> None:
    scene = noahs_bench()
    a_final_plan(scene)
    siri = signed_in_client(scene.siri)
    assert "Les og si ja til planen" in text(siri, home(scene))
    shown = text(siri, home(scene, "plan/"))
    for part in (
        "Ride my bike",
        "med ordene til Noah",
        "Train twice a week",
        "Health, innen 1. desember 2026",
        "calm breaks",
    ):
        assert part in shown.replace("\xa0", " ")
    agreed = siri.post(home(scene, "plan/"), {"version": scene.plan().version})
    assert (agreed.status_code, agreed["Location"]) == (302, home(scene, "plan/"))
    assert "Du sa ja" in text(siri, home(scene, "plan/"))
    assert "Les og si ja til planen" not in text(siri, home(scene))
    assert "Siri Lie sa ja" in text(signed_in_client(scene.omar), home(scene, "plan/"))
    assert "Les og si ja til planen" in text(signed_in_client(scene.omar), home(scene))
    add_goal(about=scene.noah, words="Swim", said_by="child", form_key=uuid4(), by=scene.ingrid, at=MONDAY)
    assert "Planen er endret siden da." in text(siri, home(scene, "plan/"))
    assert "Les og si ja til planen" in text(siri, home(scene))


def test_a_yes_to_an_older_plan_is_not_kept_and_the_new_plan_is_shown() -> None:
    scene = noahs_bench()
    a_final_plan(scene)
    read_version = scene.plan().version
    add_goal(about=scene.noah, words="Swim", said_by="child", form_key=uuid4(), by=scene.ingrid, at=MONDAY)
    answer = signed_in_client(scene.siri).post(home(scene, "plan/"), {"version": read_version})
    shown = read(answer.content.decode())
    assert answer.status_code == 409
    assert "Planen er endret siden du åpnet den" in shown.text
    assert "Swim" in shown.text
    assert shown.one("input", name="version").attributes["value"] == str(scene.plan().version)
    with as_owner():
        assert not Agreement.objects.exists()


@pytest.mark.parametrize("version", ["", "0", "-1", "abc", "99999999999999999999"])
def test_a_forged_version_agrees_to_nothing(version: str) -> None:
    scene = noahs_bench()
    a_final_plan(scene)
    assert signed_in_client(scene.siri).post(home(scene, "plan/"), {"version": version}).status_code == 409
    with as_owner():
        assert not Agreement.objects.exists()


def test_a_draft_can_be_read_and_not_agreed_to() -> None:
    scene = noahs_bench()
    a_draft(scene)
    siri = signed_in_client(scene.siri)
    assert "Planen er et utkast." in text(siri, home(scene, "plan/"))
    answer = siri.post(home(scene, "plan/"), {"version": scene.plan().version})
    assert answer.status_code == 422
    assert "Planen er ikke ferdig ennå." in answer.content.decode()


def test_before_there_is_a_plan_the_page_says_so() -> None:
    assert "Det er ingen plan ennå" in text(signed_in_client((scene := noahs_bench()).siri), home(scene, "plan/"))


# --- who has looked


def teacher_reads_the_plan(scene: Scene) -> bool:
    try:
        with door(Action.PLAN_READ, by=scene.tuva, at=WINTER, about=scene.noah):
            return True
    except Refused:
        return False


def test_the_log_says_who_did_what_when_and_why_and_folds_what_was_done_again() -> None:
    scene = noahs_bench()
    with as_owner():
        for parent in (scene.siri, scene.omar):
            a_consent(scene.noah, scene.school, parent, at=datetime(2026, 11, 3, tzinfo=UTC))
    for _ in range(3):
        assert teacher_reads_the_plan(scene)
    with pytest.raises(Refused), door(Action.RIGHTS_READ, by=scene.tuva, at=WINTER, about=scene.noah):
        raise AssertionError("the door opened")
    looked = page(signed_in_client(scene.siri), home(scene, "looked/")).one("main").all("li", class_="looked")
    mine, refused, teacher = (line.text.replace("\xa0", " ") for line in looked)
    assert "Du" in mine
    assert "åpnet sidene om Noah" in mine
    assert "lærer, Lysvik school, prøvde å lese vurderingen av rettighetene deres, men ble stoppet" in refused
    assert "Plassen på benken åpner ikke dette" in refused
    assert "Tuva Moe" in teacher
    assert "lærer, Lysvik school, leste planen, 3 ganger" in teacher
    assert "mandag 4. januar 2027" in teacher
    assert "Grunn: Sitter på benken, og dere samtykket 3. november 2026 (opplæringslova § 24-1)" in teacher


def test_the_log_has_pages_and_a_forged_page_number_is_the_first_page() -> None:
    scene = noahs_bench()
    for turn in range(30):
        with door(Action.CASE_READ if turn % 2 else Action.RIGHTS_READ, by=scene.ingrid, at=MONDAY, about=scene.noah):
            pass
    siri = signed_in_client(scene.siri)
    first = page(siri, home(scene, "looked/"))
    assert len(first.all("li", class_="looked")) == 25
    older = page(siri, home(scene, "looked/") + first.one("a", rel="next").attributes["href"])
    assert 5 <= len(older.all("li", class_="looked")) <= 7
    for forged in ("abc", "-1", "9" * 40, "٣", "0"):
        assert siri.get(home(scene, "looked/"), {"before": forged}).status_code == 200
    assert "Det er ikke noe eldre." in text(siri, home(scene, "looked/?before=1"))


# --- nobody else


@pytest.mark.parametrize("more", ["", "plan/", "consents/", f"consents/{UUID(int=7)}/", "looked/"])
def test_a_stranger_a_forged_child_and_a_colleague_find_no_page(more: str) -> None:
    scene = noahs_bench()
    with as_owner():
        stranger = a_guardian("Kari", a_person("Ola", born=date(2017, 1, 1)))
    not_there = text(signed_in_client(stranger), f"/home/{uuid4()}/{more}", status=404)
    assert "Vi finner ikke denne siden" in not_there
    assert text(signed_in_client(stranger), home(scene, more), status=404) == not_there
    assert signed_in_client(stranger).post(home(scene, more), {"until": ""}).status_code in (404, 405)
    assert text(signed_in_client(staff_hat(scene.siri)), home(scene, more), status=404) == not_there


def staff_hat(parent: Actor) -> Actor:
    """The same human being, at work in a service."""
    with as_owner():
        colleague = an_employee("Siri", a_service("kindergarten"))
    return Actor(parent.person, colleague.hat, colleague.employee)


def test_a_service_that_is_not_on_this_bench_cannot_be_asked_about() -> None:
    scene = noahs_bench()
    with as_owner():
        elsewhere = a_service("nav", "Nav Lysvik")
    siri = signed_in_client(scene.siri)
    assert siri.get(home(scene, f"consents/{elsewhere}/")).status_code == 404
    assert siri.post(home(scene, f"consents/{elsewhere}/"), {"plan": "yes"}).status_code == 404
    with as_owner():
        assert not Consent.objects.exists()

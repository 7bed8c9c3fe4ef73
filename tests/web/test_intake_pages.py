"""The pages of a concern, as people really use them: in haste, in two tabs, with strange letters, too late."""

import base64
from datetime import UTC, date, datetime, timedelta
from uuid import UUID, uuid4

import pytest
from django.test import Client
from django.urls import reverse

from langbenk.access.standing import Actor
from langbenk.cases.models import Case, Concern, Cooperation
from langbenk.cli.today import today
from langbenk.people.identity_number import check_digits
from langbenk.people.models import Guardian, Person
from langbenk.people.seal import Unsealable, number_key, seal, unseal
from langbenk.web.staff.intake.found import Ticket
from tests.conftest import as_owner
from tests.made import a_person, a_service, an_employee, signed_in_client

pytestmark = pytest.mark.django_db
RIGHT_TO_LEFT = "\u202eevil\u202c"


def synthetic(nine: str) -> str:
    """A number whose month has 80 added, with its check digits."""
    return nine + (check_digits(nine) or "")


NOAH_NUMBER = synthetic("028317999")


def noah() -> UUID:
    person = a_person("Noah", born=date(2017, 3, 2))
    Person.objects.filter(id=person).update(number_sealed=seal(NOAH_NUMBER), number_key=number_key(NOAH_NUMBER))
    return person


def nurse() -> tuple[Client, Actor]:
    anne = an_employee("Anne", a_service("municipal_health"), profession="public_health_nurse")
    return signed_in_client(anne), anne


def search(client: Client, **fields: str) -> str:
    return client.post(reverse("new-concern"), fields).content.decode()


def ticket_in(page: str) -> str:
    return page.split('name="found" value="')[1].split('"')[0]


def hidden(page: str, name: str) -> str:
    return page.split(f'name="{name}" value="')[1].split('"')[0]


def tell(client: Client, found: str, once: UUID, **fields: str) -> int:
    said = {"found": found, "once": str(once), "text": "Noah falls asleep.", "family_told": "no"} | fields
    return client.post(reverse("tell-concern"), said).status_code


def test_the_search_by_number_finds_the_child_and_the_concern_is_kept() -> None:
    with as_owner():
        person = noah()
        client, _ = nurse()
    page = search(client, search="number", number=f"{NOAH_NUMBER[:6]} {NOAH_NUMBER[6:]}")
    assert "Noah Lie" in page
    assert NOAH_NUMBER not in page, "the number is not carried in the page"
    assert tell(client, ticket_in(page), uuid4()) == 302
    with as_owner():
        assert Concern.objects.get().person_id == person


def test_a_child_nobody_knows_is_written_down_with_the_number_that_was_searched() -> None:
    with as_owner():
        client, _ = nurse()
    found = ticket_in(search(client, search="number", number=NOAH_NUMBER))
    key = uuid4()
    new = {"given_name": "Noah", "family_name": "Lie", "birth_date": "2.3.2017"}
    assert [tell(client, found, key, **new), tell(client, found, key, **new)] == [302, 302]
    with as_owner():
        person = Person.objects.get(number_key=number_key(NOAH_NUMBER))
        assert (person.given_name, person.birth_date) == ("Noah", date(2017, 3, 2))
        assert Case.objects.count() == Concern.objects.count() == 1


@pytest.mark.parametrize(
    ("number", "sentence"),
    [
        ("", "elleve siffer"),
        ("123", "elleve siffer"),
        ("0" * 11, "dag som finnes"),
        (NOAH_NUMBER[:-1] + str((int(NOAH_NUMBER[-1]) + 1) % 10), "gyldig fødselsnummer"),
        ("02013299997", "oppdiktede"),
        ("ａｂｃ" * 9, "elleve siffer"),
    ],
)
def test_a_wrong_number_gets_one_sentence(number: str, sentence: str) -> None:
    with as_owner():
        client, _ = nurse()
    response = client.post(reverse("new-concern"), {"search": "number", "number": number})
    assert response.status_code == 422
    assert sentence in response.content.decode()


@pytest.mark.parametrize(
    ("typed", "sentence"),
    [
        ("31.2.2020", "31.2.2020 finnes ikke"),
        ((today() + timedelta(days=1)).strftime("%d.%m.%Y"), "ikke kommet ennå"),
        ("1.1.1850", "mer enn 120 år siden"),
        ("snart", "Skriv datoen som dag, måned og år"),
        ("2020-02-01", "Skriv datoen som dag, måned og år"),
        ("", "Skriv datoen som dag, måned og år"),
    ],
)
def test_a_wrong_birth_date_gets_one_sentence_and_the_rest_stays(typed: str, sentence: str) -> None:
    with as_owner():
        client, _ = nurse()
    page = search(client, search="name", given_name="Bjørn-Ærlend", family_name="Aas", birth_date=typed)
    assert sentence in page
    assert "Bjørn-Ærlend" in page
    if typed:
        assert f'value="{typed}"' in page


def test_a_due_date_twelve_months_ahead_is_not_taken() -> None:
    with as_owner():
        client, _ = nurse()
    ahead = (today() + timedelta(days=365)).strftime("%d.%m.%Y")
    assert "høyst ti måneder" in search(client, search="expected", parent=NOAH_NUMBER, due_date=ahead)


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("", "Skriv noe her"),
        ("   \n ", "Skriv noe her"),
        ("a" * 4001, "plass til 4000 tegn"),
        ("He said\x07 nothing", "tegn som ikke kan vises"),
        (RIGHT_TO_LEFT, "skjulte tegn"),
    ],
)
def test_a_wrong_text_gets_one_sentence_and_nothing_typed_is_lost(text: str, sentence: str) -> None:
    with as_owner():
        noah()
        client, _ = nurse()
    found = ticket_in(search(client, search="number", number=NOAH_NUMBER))
    said = {"found": found, "once": str(uuid4()), "text": text, "family_told": "yes"}
    response = client.post(reverse("tell-concern"), said)
    page = response.content.decode()
    assert response.status_code == 422
    assert sentence in page
    assert text.strip()[:3000].split("\x07")[0] in page
    assert page.count("checked") == 1, "the answer that was ticked is still ticked"


def test_emoji_all_scripts_and_a_name_of_two_hundred_letters() -> None:
    with as_owner():
        client, _ = nurse()
    found = ticket_in(search(client, search="number", number=NOAH_NUMBER))
    new = {"given_name": "Ánde 王 🙂", "family_name": "Å" * 200, "birth_date": "2.3.2017"}
    assert tell(client, found, uuid4(), **new) == 422
    assert tell(client, found, uuid4(), **(new | {"family_name": "Å" * 100}), text="Han gråter 😢 هر روز") == 302
    with as_owner():
        assert Concern.objects.get().text == "Han gråter 😢 هر روز"


def test_a_forged_ticket_leads_back_to_the_search_and_keeps_nothing() -> None:
    with as_owner():
        noah()
        client, _ = nurse()
    found = ticket_in(search(client, search="number", number=NOAH_NUMBER))
    for forged in ("", "abc", found[:-6] + "AAAAAA", "=" * 5000):
        assert tell(client, forged, uuid4()) == 422
    with as_owner():
        assert not Concern.objects.exists()


def test_a_search_is_ones_own_and_holds_for_an_hour_and_what_was_written_comes_along() -> None:
    with as_owner():
        person = noah()
        client, anne = nurse()
        other = an_employee("Tuva", a_service("school"))
    now = datetime.now(tz=UTC)
    lent = Ticket(other, now, about=person, name="Noah Lie")
    late = Ticket(anne, now - timedelta(minutes=61), about=person, name="Noah Lie")
    for found in (lent, late):
        said = {"found": found.sealed(), "once": str(uuid4()), "text": "Long and dear.", "family_told": "no"}
        response = client.post(reverse("tell-concern"), said)
        assert response.status_code == 422
        assert "Et søk gjelder i én time" in response.content.decode()
    page = search(client, search="number", number=NOAH_NUMBER, text=hidden(response.content.decode(), "text"))
    assert "Long and dear.</textarea>" in page
    with as_owner():
        assert not Concern.objects.exists()
    assert tell(client, ticket_in(page), uuid4()) == 302
    assert tell(client, Ticket(anne, now - timedelta(minutes=59), about=person).sealed(), uuid4()) == 302


def test_what_was_written_comes_along_past_the_question_which_child_it_is() -> None:
    with as_owner():
        noah()
        client, _ = nurse()
    page = search(client, search="name", given_name="Noah", family_name="Lie", birth_date="2.3.2017", text="Dear.")
    chosen = {"found": ticket_in(page), "chosen": "yes", "text": hidden(page, "text")}
    assert "Dear.</textarea>" in client.post(reverse("tell-concern"), chosen).content.decode()


def test_the_sealed_ticket_is_of_no_use_elsewhere() -> None:
    with as_owner():
        person = noah()
        anne = an_employee("Anne", a_service("municipal_health"))
    content = base64.urlsafe_b64decode(Ticket(anne, datetime.now(tz=UTC), about=person).sealed())
    with pytest.raises(Unsealable):
        unseal(content)


def test_who_expects_the_child_is_asked_for_one_that_is_not_born() -> None:
    with as_owner():
        parent = noah()
        Person.objects.filter(id=parent).update(given_name="Siri", birth_date=date(1990, 3, 2))
        client, _ = nurse()
    due = (today() + timedelta(weeks=20)).strftime("%d.%m.%Y")
    page = search(client, search="expected", parent=NOAH_NUMBER, due_date=due)
    assert "Hva blir Siri Lie for barnet?" in page
    new = {"given_name": "Lille", "family_name": "Lie"}
    assert tell(client, ticket_in(page), uuid4(), **new) == 422
    assert tell(client, ticket_in(page), uuid4(), **new, kinship="co_mother") == 302
    with as_owner():
        assert Guardian.objects.get(guardian_id=parent).kinship == "co_mother"


def test_what_was_written_survives_a_session_that_ran_out() -> None:
    with as_owner():
        noah()
        client, anne = nurse()
    found = ticket_in(search(client, search="number", number=NOAH_NUMBER))
    _go_away(client, minutes=45)
    response = client.post(
        reverse("tell-concern"), {"found": found, "once": str(uuid4()), "text": "Long and dear.", "family_told": "yes"}
    )
    assert response["Location"] == "/sign-in/?next=%2Fconcern%2Ftell%2F"
    _come_back(client, anne)
    page = client.get("/concern/tell/").content.decode()
    assert "Long and dear." in page
    assert "Det du skrev, ligger her" in page


def test_what_one_wrote_is_not_shown_to_another_who_signs_in_on_the_same_machine() -> None:
    with as_owner():
        noah()
        client, _ = nurse()
        other = an_employee("Tuva", a_service("school"))
    found = ticket_in(search(client, search="number", number=NOAH_NUMBER))
    _go_away(client, minutes=45)
    client.post(reverse("tell-concern"), {"found": found, "text": "Long and dear.", "family_told": "yes"})
    _come_back(client, other)
    assert "Long and dear." not in client.get("/concern/tell/", follow=True).content.decode()


def test_two_who_assess_at_once_see_both_texts_and_neither_is_lost() -> None:
    with as_owner():
        noah()
        client, _ = nurse()
    tell(client, ticket_in(search(client, search="number", number=NOAH_NUMBER)), uuid4())
    with as_owner():
        person = Case.objects.get().person_id
    address = reverse("cooperation", args=[person])
    said = {"necessary": "yes", "child_view": "I am tired.", "contacted": "PPT, Monday.", "family_agrees": "no"}
    assert client.post(address, said | {"reason": "First words.", "version": "0"}).status_code == 302
    late = client.post(address, said | {"reason": "Other words.", "version": "0"})
    page = late.content.decode()
    assert late.status_code == 409
    assert "First words." in page
    assert page.count("Other words.") >= 2, "both beside theirs and still in the field"
    version = page.split('name="version" value="')[1].split('"')[0]
    assert client.post(address, said | {"reason": "Agreed words.", "version": version}).status_code == 302
    with as_owner():
        assert Cooperation.objects.get().reason == "Agreed words."


def test_every_service_on_the_form_has_its_provision_beside_it() -> None:
    with as_owner():
        noah()
        client, _ = nurse()
        a_service("school", "Lysvik skole")
        a_service("voluntary", "Sanitetsforeningen")
    tell(client, ticket_in(search(client, search="number", number=NOAH_NUMBER)), uuid4())
    with as_owner():
        person = Case.objects.get().person_id
    page = client.get(reverse("cooperation", args=[person])).content.decode()
    assert "opplæringslova § 24-1" in page
    assert "hol § 3-4" in page
    assert "Sanitetsforeningen" in page


def _go_away(client: Client, *, minutes: int) -> None:
    session = client.session
    session["seen"] = (datetime.now(tz=UTC) - timedelta(minutes=minutes)).timestamp()
    session.save()


def _come_back(client: Client, actor: Actor) -> None:
    session = client.session
    kept = session["kept"]
    fresh = signed_in_client(actor).session
    session.update(dict(fresh.items()))
    if kept["person"] != str(actor.person):
        del session["kept"]
    session.save()

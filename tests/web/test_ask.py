"""«What can we ask for?» as a stranger's browser meets it: one question at a time, and nothing left behind."""

import re
from datetime import date
from html import unescape

import pytest
from django.contrib.sessions.models import Session
from django.test import Client
from django.urls import reverse

from langbenk.law import Answer
from langbenk.law.right import Outcome
from langbenk.web.open.ask.follows import groups, standing
from langbenk.web.open.ask.interview import next_fact, results
from langbenk.web.open.ask.words import Standing
from langbenk.web.plain_answers import CODES, Age, Answers
from tests.conftest import as_owner
from tests.made import a_service, an_employee, signed_in_client
from tests.web.drawn import read

pytestmark = pytest.mark.django_db

TODAY = date(2026, 11, 21)
NOAH = "age=c&sc=y&lt=y&hs=y&ow=y&cm=y"
REFUSALS = ("har ikke rett", "har ikkje rett", "ikke rett til", "ikkje rett til", "not entitled", "avvist")


def page(query: str = "", name: str = "ask") -> str:
    answer = Client().get(f"{reverse(name)}?{query}")
    assert answer.status_code == 200
    return unescape(answer.content.decode())


def text(query: str = "", name: str = "ask") -> str:
    return read(Client().get(f"{reverse(name)}?{query}").content.decode()).one("main").text


def under(query: str, group: str) -> list[str]:
    """The rights that stand in a group of the page."""
    shown = read(Client().get(f"{reverse('ask')}?{query}").content.decode())
    return [right.text for right in shown.one("section", id=group).all("span", class_="who")]


def asked(query: str) -> str:
    """The name in the address of the question that the page puts; empty when it puts none."""
    found = re.search(r'name="asked" value="(\w+)"', page(query))
    return found[1] if found else ""


def walk(age: str, answer: str) -> list[str]:
    """Every question in turn, when each is answered alike."""
    query, names = f"age={age}", []
    while name := asked(query):
        names.append(name)
        query += f"&{name}={answer}"
    return names


def test_nothing_is_kept_of_a_stranger_who_asks() -> None:
    browser = Client()
    for name in ("ask", "ask-letter", "ask-letter-text"):
        answer = browser.get(f"{reverse(name)}?{NOAH}")
        assert answer.status_code == 200
        assert answer.headers["Cache-Control"] == "no-store"
        assert "Set-Cookie" not in answer.headers
        assert not answer.cookies
    assert not browser.cookies
    assert not Session.objects.exists()


def test_somebody_who_is_signed_in_keeps_the_usual_frame() -> None:
    with as_owner():
        browser = signed_in_client(an_employee("Ingrid", a_service("school")), language="nn")
    shown = read(browser.get(f"{reverse('ask')}?{NOAH}").content.decode())
    assert shown.one("form", action=reverse("sign-out"))
    assert shown.one("form", action=reverse("language"))
    assert shown.all("nav", class_="near") == []
    assert shown.one("h1").text == "Kva kan vi be om?"


def test_the_answers_are_read_and_never_posted() -> None:
    assert Client().post(reverse("ask"), {"age": "c"}).status_code == 405
    assert Client().head(reverse("ask")).status_code == 200
    assert 'method="post"' not in page(NOAH)


def test_the_age_is_asked_first_and_then_what_can_change_most() -> None:
    assert asked("") == "age"
    assert "Hvor gammel er den dere spør for?" in page()
    assert asked("age=c") == "sc"
    assert "Er sykdommen, skaden eller funksjonsnedsettelsen alvorlig?" in page("age=c")
    assert asked("age=c&sc=y&lt=y&hs=y&ow=y") == "cm"
    assert asked(NOAH) == "wc"


def test_few_questions_are_enough() -> None:
    assert walk("c", "y") == ["sc", "lt", "hs", "ow", "cm", "wc", "sx", "ml", "mc", "ip"]
    assert walk("c", "n") == ["sc", "ml", "sx", "sl", "bl"]
    assert walk("a", "y") == ["ml", "mc", "ip", "wk", "sx"]
    assert walk("a", "n") == ["ml", "sx", "sl", "qp", "ol", "nl"]


def test_every_question_can_be_answered_not_known_yet_and_none_is_put_twice() -> None:
    for age in Age:
        names = walk(age, "u")
        assert len(names) == len(set(names))
        assert not re.search(r'<input[^>]+type="radio"', page(f"age={age}&" + "&".join(f"{name}=u" for name in names)))
    assert set(walk("u", "u")) == set(CODES.values())


def test_an_unknown_answer_is_never_a_no() -> None:
    for age in (Age.EXPECTED, Age.CHILD, Age.UNKNOWN):
        answers = Answers(age, dict.fromkeys(CODES, Answer.UNKNOWN))
        assert [group.standing for group in groups(answers, TODAY)] == [Standing.WEIGH]
    said = text("age=c&" + "&".join(f"{code}=u" for code in CODES.values()))
    assert "Dette må kommunen eller sykehuset vurdere" in said
    assert "Noe er ikke kjent ennå, og det er ikke et avslag." in said
    assert "gjelder nok ikke" not in said


def test_a_child_to_come_and_a_young_adult_are_for_a_human_to_weigh() -> None:
    for age in ("e", "y"):
        said = text(f"age={age}&ml=n&sl=n&sx=n&bl=y&bc=y&ip=y")
        assert "Barnevernstjenesten må vurdere planen for et barn i vente eller en ungdom i ettervern." in said


def test_only_what_was_clearly_answered_probably_does_not_apply() -> None:
    for first in ("sc", "lt", "hs", "ow", "ml", "sx", "sl", "bl"):
        answers = Answers.read(f"age=c&{first}=n")
        for result in results(answers, TODAY):
            no = result.outcome is Outcome.NOT_MET
            assert (standing(result, answers) is Standing.NOT_HERE) is no
            assert not no or any(reason.answer is Answer.NO for reason in result.because)


@pytest.mark.parametrize("language", ["nb", "nn", "en"])
def test_the_page_refuses_nobody(language: str) -> None:
    for age in Age:
        for answer in "ynu":
            said = text(f"lang={language}&age={age}&" + "&".join(f"{code}={answer}" for code in CODES.values())).lower()
            assert [words for words in REFUSALS if words in said] == []


def test_the_page_says_at_every_moment_what_follows_and_why() -> None:
    assert "Dette vet vi ikke nok om ennå" in text("age=c")
    said = text(NOAH)
    assert under(NOAH, "may") == ["Barnekoordinator"]
    assert "Alvorlig sykdom, skade eller nedsatt funksjonsevne: ja" in said
    assert "Får dere nei, kan dere klage innen 4 uker." in said
    assert 'href="https://lovdata.no/lov/1999-07-02-63/§2-5c"' in page(NOAH)
    assert "Etter det dere har svart, gjelder nok ikke dette" in text("age=c&sc=n")
    assert "Dere kan alltid be kommunen vurdere." in text("age=c&sc=n")


def test_a_wish_can_be_no_and_then_nobody_presses() -> None:
    assert under(f"{NOAH}&wc=n", "unwanted") == ["Barnekoordinator"]
    assert "Dere kan ombestemme dere når som helst." in text(f"{NOAH}&wc=n")
    after = Answers.read("age=a&ml=y&mc=y&ip=n&wk=n")
    assert next_fact(after, TODAY) == "specialist_complex"
    assert next_fact(Answers.read("age=a&ml=y&mc=y&ip=n&wk=n&sx=n&sl=n"), TODAY) is None


def test_with_a_child_coordinator_nobody_is_asked_about_a_second_one() -> None:
    assert "coordinator-municipal" in {result.rule for result in results(Answers.read(f"{NOAH}&wc=n"), TODAY)}
    assert "coordinator-municipal" not in {result.rule for result in results(Answers.read(f"{NOAH}&wc=y"), TODAY)}


def test_adults_are_asked_about_nav_and_not_about_a_child() -> None:
    assert set(walk("a", "u")) >= {"qp", "ol", "nl"}
    assert not set(walk("a", "u")) & {"sc", "lt", "wc"}
    assert not set(walk("c", "u")) & {"qp", "ol", "nl"}


def test_every_answer_can_be_changed_and_the_others_stay() -> None:
    shown = read(Client().get(f"{reverse('ask')}?{NOAH}").content.decode())
    links = [link.attributes["href"] for link in shown.all("a") if "change=" in link.attributes.get("href", "")]
    assert [link.rpartition("change=")[2] for link in links] == ["age", "sc", "lt", "cm", "hs", "ow"]
    anew = page(f"{NOAH}&change=hs")
    assert "Trengs det hjelp fra helse- og omsorgstjenesten?" in anew
    assert re.search(r'name="hs" value="y" checked', anew)
    assert sorted(re.findall(r'type="hidden" name="(\w+)" value="(\w)"', anew)) == [
        ("age", "c"), ("cm", "y"), ("lt", "y"), ("ow", "y"), ("sc", "y"),
    ]  # fmt: skip
    assert asked("age=c&sc=y&lt=y&hs=n&ow=y&cm=y&asked=hs") != "hs"


def test_going_on_without_an_answer_says_what_is_missing() -> None:
    said = page("age=c&sc=y&asked=lt")
    assert "Velg ett av svarene." in said
    assert "<title>Feil: " in said
    assert "Velg ett av svarene." not in page("age=c&sc=y")


@pytest.mark.parametrize(
    "query",
    [
        "age=7&sc=maybe",
        "age=%00&change=%00&asked=lang",
        "age=%ff%fe",
        "age=<script>alert(1)</script>&lang=xx",
        "change=lang&lang=nb",
        "name=Noah&age=C&sc=YES",
        "&" * 100_000,
        "x=" + "y" * 100_000,
        "&".join(f"f{number}=y" for number in range(5_000)),
    ],
)
def test_what_is_foreign_damaged_or_huge_in_an_address_is_passed_over(query: str) -> None:
    assert asked(query) == "age"
    assert "<script>alert" not in page(query)
    assert page(query, "ask-letter")


def test_a_lasting_answer_at_the_end_leads_to_the_letter() -> None:
    said = text("age=c&sc=n&ml=n&sx=n&sl=n&bl=n")
    assert "Det er ingen flere spørsmål" in said
    assert "Lag brevet" in said


def test_whom_to_contact_is_the_unit_and_no_person() -> None:
    assert "Ring kommunen og spør etter koordinerende enhet." in text()
    with as_owner():
        a_service("municipal_health", "Koordinerende enhet i Lysvik", coordinating_unit=True)
        a_service("municipal_health", "Den gamle enheten", coordinating_unit=True, until=date(2021, 1, 1))
    assert "Koordinerende enhet i Lysvik" in text()
    assert "Den gamle enheten" not in text()
    assert "Til Koordinerende enhet i Lysvik" in page(NOAH, "ask-letter-text")


def test_the_letter_asks_for_what_may_be_a_right_and_leaves_the_names_blank() -> None:
    letter = page(f"{NOAH}&wc=y&ml=u&mc=y&ip=y", "ask-letter-text")
    assert letter.startswith(
        "Til koordinerende enhet i kommunen\n\nVi ber om:\n– Barnekoordinator (pbrl § 2-5 c, hol § 7-2 a)\n"
    )
    assert "– alvorlig sykdom, skade eller nedsatt funksjonsevne\n" in letter
    assert "Dette er vi usikre på" not in letter
    assert "Hvem det gjelder: ____" in letter
    assert "ønske om barnekoordinator" not in letter
    assert read(Client().get(f"{reverse('ask-letter')}?{NOAH}").content.decode()).one("h1").text == "Brev om hjelp"


def test_hospital_and_nav_get_letters_of_their_own() -> None:
    letters = page("age=a&sx=y&qp=y&ip=y&ml=n&sl=n", "ask-letter-text").split("\n\n\n")
    assert [letter.splitlines()[0] for letter in letters] == [
        "Til koordinerende enhet i kommunen",
        "Til koordinerende enhet på sykehuset",
        "Til Nav-kontoret",
    ]
    assert "Vi ber dere finne ut hva vi kan ha rett til" in letters[0]
    assert "– Individuell plan: sosiale tjenester (sotjl § 28, sotjl § 33)" in letters[2]


def test_what_is_unsure_is_asked_to_be_assessed() -> None:
    letter = page("age=c&sc=u&lt=y&hs=y&ow=y&cm=y&wc=y", "ask-letter-text")
    assert "Dette er vi usikre på, og ber dere finne ut av det sammen med oss:\n– alvorlig sykdom" in letter
    assert "Vi ber dere vurdere om vi har rett til:\n– Barnekoordinator" in letter


def test_the_language_travels_in_the_address_as_the_answers_do() -> None:
    shown = read(Client().get(f"{reverse('ask')}?{NOAH}").content.decode())
    choice = {link.attributes["lang"]: link.attributes["href"] for link in shown.all("a") if "lang" in link.attributes}
    assert set(choice) == {"nb", "nn", "en"}
    nynorsk = Client().get(reverse("ask") + choice["nn"])
    assert nynorsk.headers["Content-Language"] == "nn"
    assert "Ønskjer de ein barnekoordinator?" in nynorsk.content.decode()
    assert '<input type="hidden" name="lang" value="nn">' in nynorsk.content.decode()
    assert page(f"{NOAH}&lang=nn", "ask-letter-text").startswith("Til koordinerande eining i kommunen")

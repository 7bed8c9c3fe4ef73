"""Whatever a deed or a field finds wrong is said in a sentence of ours, on the page and in its title."""

import ast
from collections.abc import Iterator
from pathlib import Path
from uuid import uuid4

import pytest
from django import forms
from django.urls import reverse

import langbenk
from langbenk.bench.models import Tie
from langbenk.web.forms.fields import NUMBER_SENTENCES, Day, Name, Number, PlainText
from langbenk.web.forms.sentences import SENTENCES
from tests.cases.scene import at_the_unit, wished
from tests.conftest import as_owner
from tests.made import a_service, an_employee, signed_in_client
from tests.plans.scene import a_draft, noahs_bench
from tests.stories.test_hostile_forms import NEVER_A_CHOICE, NEVER_A_DAY, NEVER_TYPED, TOO_LONG
from tests.web.drawn import read


def codes() -> Iterator[str]:
    """Every code that any deed raises ``Wrong`` with."""
    for file in Path(str(langbenk.__file__)).parent.rglob("*.py"):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "Wrong":
                code = node.args[1]
                named = [code.body, code.orelse] if isinstance(code, ast.IfExp) else [code]
                yield from (str(one.value) for one in named if isinstance(one, ast.Constant))


def test_every_way_to_be_wrong_has_its_sentence() -> None:
    raised = set(codes())
    assert "before-start" in raised
    assert raised - set(SENTENCES) == set()


@pytest.mark.django_db
def test_a_period_that_ends_before_it_begins_is_said_at_its_field() -> None:
    scene = noahs_bench()
    a_draft(scene)
    fields = {"period_from": "1.11.2030", "period_until": "1.11.2029", "version": str(scene.plan().version)}
    answer = signed_in_client(scene.ingrid).post(reverse("plan-text", args=[scene.noah]), fields)
    assert answer.status_code == 422
    assert "Perioden må slutte etter at den begynner." in answer.content.decode()


@pytest.mark.django_db
def test_a_seat_that_nobody_ends_by_hand_is_no_fault_of_ours() -> None:
    scene = noahs_bench()
    with as_owner():
        deputy = Tie.objects.get(person_id=scene.noah, kind="deputy").id
    answer = signed_in_client(scene.ingrid).post(reverse("leave-seat", args=[scene.noah, deputy]))
    assert answer.status_code == 422
    assert "Denne plassen kan ikke avsluttes her." in answer.content.decode()


@pytest.mark.parametrize("typed", ["0283175\x0000000", "028317\t99900", "\x07"])
def test_a_number_with_signs_that_cannot_be_seen_is_answered_in_our_own_words(typed: str) -> None:
    with pytest.raises(forms.ValidationError) as wrong:
        Number().clean(typed)
    assert wrong.value.messages == [str(NUMBER_SENTENCES["not-eleven-digits"])]


CHOICES = [("yes", "Yes"), ("no", "No")]
FIELDS = {
    "text": PlainText(longest=4000),
    "name": Name(),
    "day": Day(),
    "number": Number(),
    "choice": forms.ChoiceField(choices=CHOICES),
    "choices": forms.MultipleChoiceField(choices=CHOICES),
}


@pytest.mark.parametrize("kind", FIELDS)
def test_every_kind_of_field_refuses_everything_that_it_can_never_take(kind: str) -> None:
    never = {"text": NEVER_TYPED, "name": NEVER_TYPED}.get(kind, NEVER_TYPED | NEVER_A_DAY | NEVER_A_CHOICE)
    for value in (TOO_LONG, *never.values()):
        with pytest.raises(forms.ValidationError):
            FIELDS[kind].clean([value] if kind == "choices" else value)


@pytest.mark.django_db
def test_the_title_of_the_search_says_that_something_is_wrong() -> None:
    with as_owner():
        browser = signed_in_client(an_employee("Anne", a_service("municipal_health")))
    assert read(browser.get("/concern/").content.decode()).one("title").text.startswith("Ny")
    wrong = browser.post("/concern/", {"search": "number", "number": "12"})
    assert read(wrong.content.decode()).one("title").text.startswith("Feil: ")


@pytest.mark.django_db
def test_a_reason_is_asked_for_with_a_yes_or_a_no_and_not_demanded_of_what_is_unknown() -> None:
    scene = at_the_unit()
    wished(scene)
    browser, address = signed_in_client(scene.eva), reverse("rights", args=[scene.noah])
    page = read(browser.get(address).content.decode())
    reason = page.one("textarea", name="long_term_reason")
    assert "aria-required" not in reason.attributes
    assert "(hvis du svarer ja eller nei)" in page.one("label", for_="id_long_term_reason").text
    assert browser.post(address, {"long_term": "unknown", "once": str(uuid4())}).status_code == 302
    without = browser.post(address, {"long_term": "yes", "once": str(uuid4())})
    assert without.status_code == 422

"""The duties know no age: a woman of 42 asks once, and walks to a coordinator and a plan (hol §§ 7-1, 7-2).

Nobody calls her a child on the way, and nobody asks about, or decides on, what ends at 18.
"""

import re
from datetime import date
from html import unescape
from uuid import UUID, uuid4

import pytest
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from langbenk.access.standing import Actor, Hat
from langbenk.bench.models import Tie
from langbenk.cases.models import Assessment, Case, Decision, Letter, Wish
from langbenk.intake.models import NeedNotice
from tests.conftest import as_owner
from tests.made import a_person, a_service, an_employee, signed_in_client

pytestmark = pytest.mark.django_db
CHILD = re.compile(r"\b(child|children)\b(?! coordinator| welfare)", re.IGNORECASE)
REASON = "She told us so on the telephone."


class Walk:
    """Lene at home, Marit in the unit, and Ingrid who will coordinate."""

    def __init__(self) -> None:
        with as_owner():
            unit = a_service("municipal_health", "The coordinating unit", coordinating_unit=True)
            self.marit = an_employee("Marit", unit)
            home = a_service("municipal_health", "Home nursing")
            self.ingrid, self.jon = an_employee("Ingrid", home), an_employee("Jon", home)
            self.lene = a_person("Lene", born=date(1984, 5, 28), family_name="Bråten")
        self.at_home = signed_in_client(Actor(self.lene, Hat.FAMILY), language="en")
        self.unit = signed_in_client(self.marit, language="en")

    def page(self, name: str, by: Client | None = None) -> str:
        """What the page says, without what stands round it on every page."""
        answer = (by or self.unit).get(reverse(name, args=[self.lene]))
        assert answer.status_code == 200, name
        main = answer.content.decode().split("<main")[1].split("</main>")[0]
        return " ".join(unescape(re.sub(r"<[^>]+>", " ", main)).split())

    def post(self, address: str, by: Client | None = None, /, **fields: str) -> None:
        answer = (by or self.unit).post(address, {"once": str(uuid4())} | fields)
        assert answer.status_code == 302, re.findall(
            r"ds-validation-message[^<]*<|<li><a[^<]*<", answer.content.decode()
        )

    def step(self) -> str:
        with as_owner():
            return Case.objects.get(person_id=self.lene).step

    def asks(self) -> UUID:
        """From the page of plain questions to the one form."""
        begun = self.at_home.get(reverse("ask-for-help") + "?age=a&ml=y&mc=y&wk=y").content.decode()
        assert "3 answers go along" in begun
        answers = unescape(re.search(r'name="answers" value="([^"]*)"', begun)[1])  # type: ignore[index]
        said = {"whom": str(self.lene), "text": "I cannot manage alone.", "answers": answers}
        self.post(reverse("ask-for-help"), self.at_home, **said)
        with as_owner():
            return NeedNotice.objects.get().id

    def decides(self, rule: str) -> None:
        page = self.unit.get(reverse("decision", args=[self.lene]), {"right": rule}).content.decode()
        assert "What did the person say themselves" in page
        with as_owner():
            assessment = Assessment.objects.get()
        self.post(
            reverse("decision", args=[self.lene]), rule=rule, assessment=str(assessment.id), outcome="granted",
            reasons="She needs help over a long time.", child_heard="She wants one person to call.",
        )  # fmt: skip

    def comes_in(self) -> None:
        """She asks once; Marit reads what the rules say to it, opens the case and takes it."""
        need = reverse("need", args=[self.asks()])
        waits = self.unit.get(need).content.decode()
        assert "What the rules say to their answers" in waits
        assert "Individual plan: health and care" in waits
        self.post(need + "join/", family_told="yes", text="Marit calls you tomorrow.", version="1")
        with as_owner():
            receipt = Letter.objects.get()
        assert (receipt.data["own"], receipt.data["adult"]) == (True, True)
        self.post(reverse("take", args=[self.lene]))

    def is_asked(self) -> None:
        """What she wishes for, and what she needs: two rights, and what she answered beside every question."""
        wish = self.page("wish")
        assert "What they wrote when they asked for help" in wish
        assert "child coordinator" not in wish
        self.post(reverse("wish", args=[self.lene]), coordinator="yes", plan="yes", said_by="Lene herself", words="")
        with as_owner():
            assert set(Wish.objects.values_list("scheme", flat=True)) == {"coordinator", "plan"}
        assert self.page("rights").count("they answered: Yes") == 2
        facts = ("municipal_health_long_term", "municipal_health_coordinated")
        said = {name: text for fact in facts for name, text in ((fact, "yes"), (f"{fact}_reason", REASON))}
        self.post(reverse("rights", args=[self.lene]), **said)

    def gets_a_coordinator(self) -> None:
        """Ingrid coordinates from today, and Jon is her deputy."""
        leads = {"coordinator": str(self.ingrid.employee), "deputy": str(self.jon.employee)}
        day = {"since": f"{timezone.localdate():%d.%m.%Y}", "family_wish": "Somebody who listens."}
        self.post(reverse("coordinator", args=[self.lene]), **leads, **day)


def test_a_woman_of_42_asks_once_and_walks_to_a_coordinator_and_a_plan() -> None:
    walk = Walk()
    walk.comes_in()
    walk.is_asked()
    for rule in ("coordinator-municipal", "plan-health"):
        walk.decides(rule)
    assert walk.step() == "appointment"
    with as_owner():
        assert Decision.objects.count() == 2
    walk.gets_a_coordinator()
    ingrid = signed_in_client(walk.ingrid, language="en")
    walk.post(reverse("begin-plan", args=[walk.lene]), ingrid)
    assert walk.step() == "plan_work"
    with as_owner():
        kinds = set(Tie.objects.filter(person_id=walk.lene, until=None).values_list("kind", flat=True))
    assert kinds == {"coordinating_unit", "self", "coordinator", "deputy"}
    assert "Ingrid Moe" in walk.page("family-child", walk.at_home)
    said = {name: CHILD.findall(walk.page(name, ingrid)) for name in ("case", "plan", "plan-text", "new-goal")}
    said |= {name: CHILD.findall(walk.page(name)) for name in ("wish", "rights", "decision", "coordinator", "asked")}
    assert {name: words for name, words in said.items() if words} == {}


def test_a_concern_for_an_adult_is_told_without_a_word_of_a_child() -> None:
    walk = Walk()
    with as_owner():
        school = a_service("nav", "Nav")
        nav = signed_in_client(an_employee("Nina", school), language="en")
    found = nav.post(
        reverse("new-concern"),
        {"search": "name", "given_name": "Lene", "family_name": "Bråten", "birth_date": "28.5.1984"},
    ).content.decode()
    ticket = re.search(r'name="found" value="([^"]+)"', found)[1]  # type: ignore[index]
    told = nav.post(reverse("tell-concern"), {"found": ticket, "chosen": "yes"}).content.decode()
    main = unescape(re.sub(r"<[^>]+>", " ", told.split("<main")[1].split("</main>")[0]))
    assert CHILD.findall(main) == []
    walk.post(reverse("tell-concern"), nav, found=ticket, text="She is worn out.", family_told="yes")
    cooperation = walk.page("cooperation", nav)
    assert "What does the person say themselves?" in cooperation
    assert CHILD.findall(cooperation) == []

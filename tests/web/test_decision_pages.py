"""The answers, the letter and the complaint as a browser gets them: what is refused, what is wrong, what is kept."""

from uuid import UUID, uuid4

import pytest
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from langbenk.cases.models import Letter
from langbenk.decisions.actions.make_complaint import make_complaint
from langbenk.decisions.actions.tell_decision import tell_decision
from langbenk.decisions.models import Complaint, ComplaintStep
from langbenk.organisation.routines import choose_second_person
from tests.cases.scene import Scene
from tests.conftest import as_owner
from tests.decisions.scene import BEST, refused, the_refusal
from tests.made import a_guardian, an_employee, seat, signed_in_client

pytestmark = pytest.mark.django_db
RULE = "child-coordinator"
SIGNS = {"nothing": "", "a control sign": "Nei\x00", "text turned round": "Nei\u202eieN", "too long": "n" * 4001}


def told(scene: Scene) -> UUID:
    decision = the_refusal(scene)
    tell_decision(about=scene.noah, decision=decision, besides=BEST, by=scene.eva, at=timezone.now())
    return decision


def complained(scene: Scene, decision: UUID) -> UUID:
    return make_complaint(
        about=scene.noah,
        decision=decision,
        words="Vi er uenige i dette.",
        why_late="",
        form_key=uuid4(),
        by=scene.siri,
        at=timezone.now(),
    )


def eva(scene: Scene) -> Client:
    return signed_in_client(scene.eva, language="en")


def siri(scene: Scene) -> Client:
    return signed_in_client(scene.siri, language="en")


def test_a_refusal_names_who_hears_the_complaint_by_when_and_who_helps_before_it_is_sent() -> None:
    scene = refused()
    page = eva(scene).get(reverse("tell-decision", args=[scene.noah, the_refusal(scene)])).content.decode()
    for part in ("Statsforvalteren i Vestland", "Siste dag", "Pasient- og brukerombudet"):
        assert part in page
    assert "Write what is best for the child" in page


def test_the_letter_is_not_sent_without_what_it_must_hold_and_nothing_typed_is_lost() -> None:
    scene = refused()
    address = reverse("tell-decision", args=[scene.noah, the_refusal(scene)])
    answer = eva(scene).post(address, {"send": "yes", "instead": "Skolen hjelper <b>dere</b>.", "best_interests": ""})
    assert answer.status_code == 422
    assert "Skolen hjelper &lt;b&gt;dere&lt;/b&gt;." in answer.content.decode()
    with as_owner():
        assert not Letter.objects.exists()


@pytest.mark.parametrize("what", SIGNS)
def test_a_complaint_that_cannot_be_read_is_shown_again(what: str) -> None:
    scene = refused()
    address = reverse("family-disagree", args=[scene.noah, told(scene)])
    answer = siri(scene).post(address, {"words": SIGNS[what], "once": str(uuid4())})
    assert answer.status_code == 422
    with as_owner():
        assert not Complaint.objects.exists()


def test_the_mother_complains_sees_each_step_and_takes_it_back() -> None:
    scene = refused()
    decision = told(scene)
    address = reverse("family-disagree", args=[scene.noah, decision])
    assert siri(scene).post(address, {"words": "Vi er uenige.", "once": str(uuid4())}).status_code == 302
    page = siri(scene).get(reverse("family-answers", args=[scene.noah])).content.decode()
    assert "Vi er uenige." in page
    assert "Take my complaint back" in page
    assert "We have your complaint" in siri(scene).get(address).content.decode()
    with as_owner():
        complaint = Complaint.objects.get().id
    siri(scene).post(reverse("family-withdraw", args=[scene.noah, complaint]))
    assert "You took it back." in siri(scene).get(reverse("family-answers", args=[scene.noah])).content.decode()


def test_a_father_reads_neither_the_mothers_complaint_nor_her_letter() -> None:
    scene = refused()
    with as_owner():
        omar = a_guardian("Omar", scene.noah, kinship="father")
        seat(scene.noah, "guardian", "bl-30", relative=omar)
    complained(scene, told(scene))
    his = signed_in_client(omar, language="en")
    page = his.get(reverse("family-answers", args=[scene.noah])).content.decode()
    assert "Somebody has complained" in page
    assert "Vi er uenige i dette." not in page
    with as_owner():
        hers = Letter.objects.get(to_id=scene.siri.person, kind="complaint-receipt").id
        own = Letter.objects.get(to_id=omar.person).id
    assert his.get(reverse("family-letter-pdf", args=[scene.noah, hers])).status_code == 404
    assert his.get(reverse("family-letter-pdf", args=[scene.noah, own])).status_code == 200


def test_the_pdf_is_taken_home_under_a_neutral_name_and_never_run() -> None:
    scene = refused()
    told(scene)
    with as_owner():
        letter = Letter.objects.get().id
    answer = siri(scene).get(reverse("family-letter-pdf", args=[scene.noah, letter]))
    assert answer.content.startswith(b"%PDF")
    assert answer["Content-Disposition"].startswith('attachment; filename="svar-fra-kommunen-')
    assert (answer["X-Content-Type-Options"], answer["Cache-Control"]) == ("nosniff", "no-store")


@pytest.mark.parametrize("page", ["answers", "letters"])
def test_nobody_without_a_seat_learns_that_there_is_a_case(page: str) -> None:
    scene = refused()
    assert signed_in_client(scene.tuva).get(reverse(page, args=[scene.noah])).status_code == 404


@pytest.mark.parametrize(
    ("page", "fields"),
    [
        ("weigh-complaint", {"hear": "yes", "reasons": "Hun var syk."}),
        ("complaint-outcome", {"result": "upheld", "outcome": "granted", "decided_on": "31.2.2027", "reasons": "Ja."}),
        ("change-on-complaint", {"outcome": "refused", "reasons": "Nei.", "child_heard": "Ja.", "weight": "Mye."}),
        ("change-on-complaint", {"outcome": "granted", "reasons": "Det varer.", "child_heard": "Ja.", "weight": " "}),
        ("send-complaint-on", {"view": " "}),
    ],
)
def test_what_cannot_be_done_with_a_complaint_is_said_and_nothing_is_lost(page: str, fields: dict[str, str]) -> None:
    scene = refused()
    complaint = complained(scene, told(scene))
    answer = eva(scene).post(reverse(page, args=[scene.noah, complaint]), fields | {"once": str(uuid4())})
    assert answer.status_code == 422
    assert fields.get("reasons", "") in answer.content.decode()


@pytest.mark.parametrize(
    ("page", "fields", "shows"),
    [
        (
            "change-on-complaint",
            {"outcome": "granted", "reasons": "Det varer.", "child_heard": "Ja.", "weight": "Mye."},
            ["Siri Lie"],
        ),
        ("send-complaint-on", {"view": "Det varer ikke."}, ["Siri Lie", "Statsforvalteren i Vestland", "Vedlegg"]),
    ],
)
def test_the_letters_about_a_complaint_are_read_beside_the_text_before_anything_is_done(
    page: str, fields: dict[str, str], shows: list[str]
) -> None:
    scene = refused()
    complaint = complained(scene, told(scene))
    address = reverse(page, args=[scene.noah, complaint])
    answer = eva(scene).post(address, fields | {"see": "yes", "once": str(uuid4())})
    assert answer.status_code == 200
    shown = answer.content.decode()
    sent = [text for name, text in fields.items() if name != "weight"]
    for part in ("Vi har sett på saken på nytt", *shows, *sent):
        assert part in shown
    with as_owner():
        assert not ComplaintStep.objects.exists()


def test_who_leads_the_unit_chooses_a_second_person_on_its_page_and_the_others_read_why() -> None:
    scene = refused()
    with as_owner():
        una = an_employee("Una", scene.unit, profession="leader")
    hers = signed_in_client(una, language="en")
    assert 'data-draft-fields="on since because' in hers.get(reverse("second-person")).content.decode()
    empty = hers.post(reverse("second-person"), {"on": "yes", "since": "", "because": " ", "once": str(uuid4())})
    assert empty.status_code == 422
    well = {"on": "yes", "since": "", "because": "Two see <b>more</b>.", "once": str(uuid4())}
    assert hers.post(reverse("second-person"), well).status_code == 302
    page = eva(scene).get(reverse("second-person")).content.decode()
    assert "Two see &lt;b&gt;more&lt;/b&gt;." in page
    assert "chosen by Una Moe" in page
    assert "Whoever leads the coordinating unit chooses it." in page
    assert eva(scene).post(reverse("second-person"), well).status_code in (403, 404)
    assert signed_in_client(scene.tuva).get(reverse("second-person")).status_code in (403, 404)


def test_where_another_reads_first_an_answer_is_changed_by_three_hands_from_page_to_page() -> None:
    scene = refused()
    with as_owner():
        una = an_employee("Una", scene.unit, profession="leader")
        choose_second_person(on=True, since=timezone.localdate(), at=timezone.now())
    old = told(scene)
    amend, review = (
        reverse(page, args=[scene.noah, what]) for page, what in (("amend-decision", old), ("review-decision", RULE))
    )
    says = {
        "outcome": "granted",
        "reasons": "Det <b>varer</b>.",
        "child_heard": "Ja.",
        "weight": "Mye.",
        "why": "Nytt.",
    }
    first = eva(scene)
    assert "Propose it" in first.get(amend).content.decode()
    assert first.post(amend, says | {"version": "0", "once": str(uuid4())})["Location"] == review
    page = first.get(review).content.decode()
    for part in ("It comes in the place of the answer of", "Det &lt;b&gt;varer&lt;/b&gt;.", "Somebody other than you"):
        assert part in page
    assert 'name="second"' not in page
    tor = signed_in_client(scene.tor, language="en")
    assert tor.post(review, {"return": "yes", "reason": "Skriv mer.", "version": "1"}).status_code == 302
    assert first.get(reverse("draft-decision", args=[scene.noah, RULE]))["Location"] == amend
    again = first.get(amend).content.decode()
    for part in ("It was sent back:", "Skriv mer.", "Det &lt;b&gt;varer&lt;/b&gt;.", 'name="version" value="1"'):
        assert part in again
    first.post(amend, says | {"reasons": "Det varer lenge.", "version": "1", "once": str(uuid4())})
    assert tor.post(review, {"second": "yes", "version": "2"}).status_code == 302
    assert 'name="decide"' not in tor.get(review).content.decode()
    leads = signed_in_client(una, language="en")
    assert leads.post(review, {"decide": "yes", "version": "1"}).status_code == 409
    decided = leads.post(review, {"decide": "yes", "version": "2"})["Location"]
    answer = leads.get(decided).content.decode()
    for part in ("Det varer lenge.", "What weight it got", "Mye.", "read by a second person"):
        assert part in answer


def test_a_complaint_of_somebody_else_is_not_found_here() -> None:
    scene = refused()
    told(scene)
    assert eva(scene).get(reverse("complaint", args=[scene.noah, uuid4()])).status_code == 404
    assert eva(scene).get(reverse("tell-decision", args=[scene.noah, uuid4()])).status_code == 404

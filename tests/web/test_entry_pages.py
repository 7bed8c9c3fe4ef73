"""Entries in the browser: written in two steps, read, withheld, shared; and what the pages do not tell."""

import re
from difflib import unified_diff
from uuid import UUID, uuid4

import pytest
from django.db import transaction
from django.test import Client

from langbenk.access.standing import Actor
from langbenk.bench.models import Consent
from langbenk.cases.models import Entry, Sharing, Withholding
from tests.cases.entry_scene import Scene, agreed, at_the_shelter, from_her_parents, vildes_bench, written
from tests.conftest import as_owner
from tests.made import an_employee, seat, signed_in_client

pytestmark = pytest.mark.django_db
Pages = list[tuple[str, int, str]]
WORDS = {"text": "I am tired of it all.", "purpose": "To tell", "part": "everyday", "audience": "family"}


def browser(actor: Actor) -> Client:
    return signed_in_client(actor, language="en")


def home(scene: Scene, more: str = "") -> str:
    return f"/home/{scene.vilde}/entries/{more}"


def work(scene: Scene, more: str = "") -> str:
    return f"/cases/{scene.vilde}/entries/{more}"


def preview(client: Client, where: str, **words: object) -> tuple[str, dict[str, object]]:
    """The page with who will read it, and what its own form would send."""
    once = str(uuid4())
    answer = client.post(where, WORDS | words | {"once": once})
    assert answer.status_code == 200
    page = answer.content.decode()
    mark = re.search(r'name="readers" value="(\w+)"', page)
    assert mark, page
    return page, WORDS | words | {"once": once, "readers": mark[1]}


def test_a_girl_sees_who_will_read_her_words_before_they_are_saved() -> None:
    scene = vildes_bench()
    girl = browser(scene.girl)
    page, form = preview(girl, home(scene, "new/"))
    for reader in (
        "Kristin Lie",
        "Stian Lie",
        "Ingrid Moe",
        "1 person in 1 service and the family",
        "I am tired of it all.",
    ):
        assert reader in page
    with as_owner():
        assert not Entry.objects.exists()
    page, form = preview(girl, home(scene, "new/"), kept=[str(scene.stian.person)])
    assert "Stian Lie will not see this: it is withheld." in page
    saved = girl.post(home(scene, "new/"), form | {"step": "save"})
    with as_owner():
        entry = Entry.objects.get()
        kept = Withholding.objects.get()
    assert (saved.status_code, saved["Location"]) == (302, home(scene, f"{entry.id}/"))
    assert (kept.relative_id, kept.ground, kept.because) == (scene.stian.person, "own-wish", "")
    assert girl.post(home(scene, "new/"), form | {"step": "save"}).status_code == 302
    with as_owner():
        assert Entry.objects.count() == 1


def test_she_is_told_what_adults_are_told_all_the_same() -> None:
    scene = vildes_bench()
    page = browser(scene.girl).get(home(scene, "new/")).content.decode()
    assert "Who may see this?" in page
    assert "must still be told what they need to know to look after you" in page
    assert "must still be told" not in browser(scene.kristin).get(home(scene, "new/")).content.decode()


def test_when_the_bench_has_changed_the_new_list_comes_instead_of_saving() -> None:
    scene = vildes_bench()
    agreed(scene, "everyday", service=scene.school)
    girl = browser(scene.girl)
    page, form = preview(girl, home(scene, "new/"))
    assert "Tuva Moe" in page
    with as_owner():
        Consent.objects.all().delete()
        berit = an_employee("Berit", scene.team)
        seat(scene.vilde, "deputy", "hol-7-2a", employee=berit, service=scene.team)
    again = girl.post(home(scene, "new/"), form | {"step": "save"})
    shown = again.content.decode()
    assert again.status_code == 200
    assert "Others can read it now" in shown
    assert "Berit Moe" in shown
    assert "Tuva Moe" not in shown
    with as_owner():
        assert not Entry.objects.exists()
    mark = re.search(r'name="readers" value="(\w+)"', shown)
    assert mark
    assert girl.post(home(scene, "new/"), form | {"step": "save", "readers": mark[1]}).status_code == 302


def test_change_leads_back_to_the_form_with_everything_in_it() -> None:
    scene = vildes_bench()
    tuva = browser(scene.tuva)
    _, form = preview(tuva, work(scene, "new/"), audience="own_service")
    page = tuva.post(work(scene, "new/"), form | {"step": "change"}).content.decode()
    assert "I am tired of it all.</textarea>" in page
    assert re.search(r'value="own_service" checked', page)


def test_what_slips_in_is_pointed_at_before_anybody_reads_it() -> None:
    scene = vildes_bench()
    answer = browser(scene.anne).post(work(scene, "new/"), WORDS | {"text": "She lives at Storgata 12. Call her."})
    page = answer.content.decode()
    assert "Look at this once more" in page
    assert 'name="readers"' not in page
    seen = re.search(r'name="seen" value="([^"]+)"', page)
    assert seen
    sent = browser(scene.anne).post(
        work(scene, "new/"), WORDS | {"text": "She lives at Storgata 12. Call her.", "seen": seen[1]}
    )
    assert 'name="readers"' in sent.content.decode()


@pytest.mark.parametrize(
    ("wrong", "sentence"),
    [
        ({"text": ""}, "Write something here."),
        ({"audience": "named"}, "Choose at least one person."),
        ({"audience": "everybody"}, "Choose one of the answers."),
        ({"kept": "nonsense"}, "Choose one of the answers."),
    ],
)
def test_what_is_wrong_is_said_and_nothing_is_lost(wrong: dict[str, str], sentence: str) -> None:
    scene = vildes_bench()
    answer = browser(scene.anne).post(work(scene, "new/"), WORDS | wrong)
    assert answer.status_code == 422
    assert sentence in answer.content.decode()


def test_staff_withhold_on_a_ground_with_a_reason_and_show_it_again() -> None:
    scene = vildes_bench()
    entry, anne = written(scene, scene.anne), browser(scene.anne)
    asked = {"kept": [str(scene.stian.person)], "kept_because": "She is afraid.", "review_on": "31.01.2027"}
    assert "Choose one of the grounds." in anne.post(work(scene, f"{entry}/withhold/"), asked).content.decode()
    assert anne.post(work(scene, f"{entry}/withhold/"), {}).status_code == 422
    kept = anne.post(work(scene, f"{entry}/withhold/"), asked | {"kept_ground": "weighty-regard"})
    assert kept["Location"] == work(scene, f"{entry}/")
    page = browser(scene.ingrid).get(work(scene, f"{entry}/")).content.decode()
    assert "Stian Lie" in page
    assert "She is afraid." in page
    assert browser(scene.stian).get(home(scene, f"{entry}/")).status_code == 404
    with as_owner():
        withholding = Withholding.objects.get().id
    assert anne.post(work(scene, f"{entry}/show/"), {"withholding": "nonsense"}).status_code == 404
    shown = preview_of_opening(anne, work(scene, f"{entry}/show/"), {"withholding": str(withholding)})
    assert anne.post(work(scene, f"{entry}/show/"), shown).status_code == 302
    assert browser(scene.stian).get(home(scene, f"{entry}/")).status_code == 200


def test_a_nurse_shares_with_the_doctor_on_a_ground_that_the_law_opens() -> None:
    scene = vildes_bench()
    entry, anne = written(scene, scene.anne, "team", part="health"), browser(scene.anne)
    where = work(scene, f"{entry}/share/")
    assert "The surgery" in anne.get(where).content.decode()
    page = anne.get(where, {"service": str(scene.gp)}).content.decode()
    assert 'value="cooperating_personnel"' in page
    assert 'value="consent"' not in page
    assert "hpl" in page
    asked = {"service": str(scene.gp), "ground": "cooperating_personnel"}
    assert anne.post(where, asked).status_code == 422
    assert (
        anne.post(where, preview_of_opening(anne, where, asked | {"because": "He treats her too."})).status_code == 302
    )
    with as_owner():
        assert Sharing.objects.get().weighed_by_id == scene.anne.employee
    shown = browser(scene.dag).get(work(scene, f"{entry}/")).content.decode()
    assert "It is shared with your service on another ground than consent." in shown
    to_school = {"service": str(scene.school), "ground": "danger", "because": "I want to."}
    assert browser(scene.ingrid).post(where, to_school).status_code == 403


def preview_of_opening(client: Client, where: str, asked: dict[str, str]) -> dict[str, str]:
    """What the page with who will read it would send when its button is pressed."""
    page = client.post(where, asked).content.decode()
    mark = re.search(r'name="readers" value="(\w+)"', page)
    assert mark, page
    return asked | {"readers": mark[1], "step": "save"}


def test_before_an_entry_is_shared_those_who_will_read_it_are_named_and_nothing_is_saved() -> None:
    scene = vildes_bench()
    entry, anne = written(scene, scene.anne, "team", part="health"), browser(scene.anne)
    where = work(scene, f"{entry}/share/")
    asked = {"service": str(scene.gp), "ground": "cooperating_personnel", "because": "He treats her too."}
    page = anne.post(where, asked).content.decode()
    assert re.search(r"Dag Moe, doctor <span class=\"small\">\(shared on another ground\)", page)
    assert "Ingrid Moe" in page
    assert "Tuva Moe" not in page
    assert 'value="He treats her too."' in page
    assert anne.post(where, asked | {"step": "save"}).status_code == 200
    with as_owner():
        assert not Sharing.objects.exists()
    assert "He treats her too.</textarea>" in anne.post(where, asked | {"step": "change"}).content.decode()
    shown = preview_of_opening(anne, where, asked)
    with as_owner():
        liv = an_employee("Liv", scene.gp)
        seat(scene.vilde, "team_member", "hol-3-4", employee=liv, service=scene.gp)
    again = anne.post(where, shown).content.decode()
    assert "Others can read it now" in again
    assert "Liv Moe" in again
    with as_owner():
        assert not Sharing.objects.exists()
    assert anne.post(where, preview_of_opening(anne, where, asked)).status_code == 302


def test_before_she_shows_it_again_those_who_will_read_it_are_named_and_nothing_is_saved() -> None:
    scene = vildes_bench()
    entry, girl = written(scene, scene.girl, kept=from_her_parents(scene)), browser(scene.girl)
    with as_owner():
        asked = {"withholding": str(Withholding.objects.get(relative_id=scene.stian.person).id)}
    where = home(scene, f"{entry}/show/")
    page = girl.post(where, asked).content.decode()
    assert "This is how it will be when you show it to Stian Lie. Nothing is saved yet." in page
    assert "Stian Lie, father" in page
    assert "Kristin Lie will not see this: it is withheld." in page
    shown = preview_of_opening(girl, where, asked)
    with as_owner():
        berit = an_employee("Berit", scene.team)
        seat(scene.vilde, "deputy", "hol-7-2a", employee=berit, service=scene.team)
    for sent in (asked | {"step": "save"}, shown):
        again = girl.post(where, sent).content.decode()
        assert "Others can read it now" in again
        assert "Berit Moe" in again
    assert browser(scene.stian).get(home(scene, f"{entry}/")).status_code == 404
    assert girl.post(where, preview_of_opening(girl, where, asked))["Location"] == home(scene, f"{entry}/")
    assert browser(scene.stian).get(home(scene, f"{entry}/")).status_code == 200
    assert browser(scene.kristin).get(home(scene, f"{entry}/")).status_code == 404


def test_a_seat_that_stands_apart_is_offered_no_readers_who_do_not_know_of_it() -> None:
    scene = vildes_bench()
    kari, _ = at_the_shelter(scene)
    page = browser(kari).get(work(scene, "new/")).content.decode()
    assert re.findall(r'name="audience"[^>]* value="(\w+)"|value="(\w+)"[^>]* name="audience"', page)
    assert [one in page for one in ('value="own_service"', 'value="named"')] == [True, True]
    assert [one in page for one in ('value="team"', 'value="family"')] == [False, False]
    assert 'value="family"' in browser(scene.anne).get(work(scene, "new/")).content.decode()


def test_next_of_kin_come_straight_to_what_is_written_for_them_and_cannot_write() -> None:
    scene = vildes_bench()
    gran = browser(scene.gran)
    assert gran.get(home(scene)).status_code == 404  # a seat by consent, and nobody has said yes yet
    agreed(scene, "health", relative=scene.gran)
    assert gran.get("/home/")["Location"] == home(scene)
    assert "Nothing for you here yet" in gran.get(home(scene)).content.decode()
    assert "You can read here, and not write" in gran.get(home(scene, "new/")).content.decode()
    assert gran.post(home(scene, "new/"), WORDS | {"step": "save"}).status_code == 403
    assert gran.get(f"/home/{scene.vilde}/").status_code == 403
    agreed(scene, "everyday", relative=scene.gran)
    written(scene, scene.ingrid)
    assert "To tell" in gran.get(home(scene)).content.decode()


def test_a_girl_at_home_is_met_as_herself() -> None:
    scene = vildes_bench()
    girl = browser(scene.girl)
    assert girl.get("/home/")["Location"] == f"/home/{scene.vilde}/"
    page = girl.get(f"/home/{scene.vilde}/").content.decode()
    assert "This is how things are around you today." in page
    assert "The bench is here for you." in page
    assert "Write in your own words" in page


def every_page(scene: Scene, parent: Actor, entry: UUID) -> Pages:
    """All that a parent can ask for, without what differs from one question to the next; undone afterwards."""
    here, client, seen = transaction.savepoint(), browser(parent), []
    child = f"/home/{scene.vilde}/"
    for where in (
        *("/home/", child, f"{child}plan/", f"{child}entries/", f"{child}entries/new/", f"{child}consents/"),
        *(f"{child}looked/", f"{child}looked/csv/", f"{child}entries/{entry}/", f"{child}entries/{entry}/withhold/"),
        *(f"{child}entries/?before=2026-11-02T09:30:00+00:00_{UUID(int=0)}", "/cases/", f"/cases/{scene.vilde}/"),
        *(f"/cases/{scene.vilde}/entries/", f"/cases/{scene.vilde}/entries/{entry}/", f"/cases/{scene.vilde}/plan/"),
    ):
        got = client.get(where)
        body = re.sub(
            r'(name="(csrfmiddlewaretoken|once|draft)" value=)"[^"]+"', r"\1", got.content.decode("utf-8", "replace")
        )
        body = re.sub(r"\d\d:\d\d(:\d\d)?", "", body).replace(str(entry), "")
        seen.append((where, got.status_code, body))
    transaction.savepoint_rollback(here)
    return seen


def test_what_she_keeps_from_both_parents_changes_no_byte_of_any_page_of_theirs() -> None:
    scene, coming = vildes_bench(), uuid4()
    written(scene, scene.girl)
    parents = (scene.kristin, scene.stian)
    before = [every_page(scene, parent, coming) for parent in parents]
    kept = written(scene, scene.girl, kept=from_her_parents(scene))
    assert "To tell" in browser(scene.girl).get(home(scene, f"{kept}/")).content.decode()
    assert "To tell" in browser(scene.ingrid).get(work(scene, f"{kept}/")).content.decode()
    after = [every_page(scene, parent, kept) for parent in parents]
    assert changed(before, after) == {}
    written(scene, scene.girl)
    assert len(changed(after, [every_page(scene, parent, kept) for parent in parents])) > 3


def changed(before: list[Pages], after: list[Pages]) -> dict[str, list[str]]:
    """The lines that came or went, by the address of the page."""
    pairs = [pair for one in zip(before, after, strict=True) for pair in zip(*one, strict=True)]
    return {
        where: list(unified_diff(body.splitlines(), then.splitlines(), n=0))
        for (where, status, body), (_, now, then) in pairs
        if (status, body) != (now, then)
    }

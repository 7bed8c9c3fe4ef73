"""The rights board as a browser gets it: for staff, for the family, and all that goes wrong."""

from uuid import uuid4

import pytest
from django.urls import reverse

from langbenk.access.standing import Actor
from langbenk.entitlements.models import Standing, Told
from tests.cases.scene import Scene, assess, at_the_unit, wished
from tests.conftest import as_owner
from tests.made import signed_in_client

pytestmark = pytest.mark.django_db
STANDS = {"state": "applied", "on": "2.11.2026", "note": "Sendt til kommunen."}
TOLD = {"point": "right-without-capacity", "on": "2.11.2026", "how": "talk", "words": "Det er kø nå."}


def address(scene: Scene, page: str, *more: str) -> str:
    return reverse(page, args=[scene.noah, *more])


def get(scene: Scene, by: Actor, page: str, *more: str, language: str = "nb") -> str:
    answer = signed_in_client(by, language=language).get(address(scene, page, *more))
    assert answer.status_code == 200
    return answer.content.decode()


def post(scene: Scene, by: Actor, fields: dict[str, str], page: str, *more: str) -> tuple[int, str]:
    answer = signed_in_client(by).post(address(scene, page, *more), {"once": str(uuid4())} | fields)
    return answer.status_code, answer.headers.get("Location") or answer.content.decode()


def test_staff_note_how_it_stands_and_the_family_reads_it_at_home() -> None:
    scene = at_the_unit()
    about = get(scene, scene.eva, "entitlement", "respite")
    assert all(text in about for text in ("Avlastning", "Statsforvalteren", "Kan være aktuelt"))
    assert post(scene, scene.eva, STANDS | {"helping": "yes"}, "entitlement", "respite")[0] == 302
    assert "Eva Moe hjelper med det" in get(scene, scene.siri, "family-rights")
    home = get(scene, scene.siri, "family-entitlement", "respite")
    assert "Sendt til kommunen." in home
    assert "Jeg hjelper familien" not in home


def test_the_family_notes_in_its_own_name() -> None:
    scene = at_the_unit()
    assert post(scene, scene.siri, STANDS, "family-entitlement", "respite")[0] == 302
    assert "notert av familien" in get(scene, scene.eva, "entitlement", "respite")


def test_what_is_told_leaves_the_list_of_what_is_not() -> None:
    scene = at_the_unit()
    page = get(scene, scene.eva, "rights-board")
    assert "?point=right-without-capacity" in page
    assert post(scene, scene.eva, TOLD, "told") == (302, address(scene, "rights-board"))
    assert "?point=right-without-capacity" not in get(scene, scene.eva, "rights-board")
    assert "Det er kø nå." in get(scene, scene.siri, "family-rights")


def test_what_was_told_says_about_which_service() -> None:
    scene = at_the_unit()
    assert (
        'value="respite" selected'
        in signed_in_client(scene.eva)
        .get(f"{address(scene, 'told')}?point=right-without-capacity&key=respite")
        .content.decode()
    )
    assert post(scene, scene.eva, TOLD | {"key": "respite"}, "told")[0] == 302
    panel = get(scene, scene.siri, "family-rights").partition('id="told"')[2]
    assert ": Avlastning" in panel
    assert post(scene, scene.eva, TOLD | {"key": "crisis-centre"}, "told")[0] == 422


def test_of_a_crisis_centre_there_is_no_form_for_anybody() -> None:
    scene = at_the_unit()
    for by, page in ((scene.eva, "entitlement"), (scene.siri, "family-entitlement")):
        shown = get(scene, by, page, "crisis-centre")
        assert "data-draft=" not in shown
        assert post(scene, by, STANDS, page, "crisis-centre")[0] == 404


@pytest.mark.parametrize("language", ["nb", "nn", "en"])
def test_the_likeliest_stand_first_in_each_language(language: str) -> None:
    scene = at_the_unit()
    wished(scene)
    assess(scene)
    page = get(scene, scene.eva, "rights-board", language=language)
    assert page.index('id="likely"') < page.index('id="worth"') < page.index('id="untold"')


@pytest.mark.parametrize(
    ("page", "more", "fields", "says"),
    [
        ("entitlement", ("respite",), {"on": "40.1.2026"}, "finnes ikke"),
        ("entitlement", ("respite",), {"on": "1.1.2999"}, "Denne dagen har ikke kommet"),
        ("entitlement", ("respite",), {"state": "vunnet"}, "Velg ett av svarene"),
        ("entitlement", ("respite",), {"note": "n" * 1001}, "plass til 1000 tegn"),
        ("told", (), {"point": "en ponni"}, "Velg ett av svarene"),
        ("told", (), {"words": "Nei\u202eieN"}, "skjulte tegn"),
    ],
)
def test_what_cannot_be_taken_is_said_at_its_field_and_nothing_typed_is_lost(
    page: str, more: tuple[str, ...], fields: dict[str, str], says: str
) -> None:
    scene = at_the_unit()
    typed = (STANDS if page == "entitlement" else TOLD) | fields
    status, shown = post(scene, scene.eva, typed, page, *more)
    assert (status, says in shown) == (422, True)
    kept = typed.get("note") or typed["words"]
    assert kept in shown
    with as_owner():
        assert (Standing.objects.count(), Told.objects.count()) == (0, 0)


def test_what_is_not_in_the_catalogue_is_a_page_that_does_not_exist() -> None:
    scene = at_the_unit()
    assert signed_in_client(scene.eva).get(address(scene, "entitlement", "a-pony")).status_code == 404
    assert signed_in_client(scene.tuva).get(address(scene, "rights-board")).status_code == 404
    assert "<textarea" not in get(scene, scene.siri, "told")


def test_what_a_coordinator_may_say_is_not_said_to_a_family_before_anybody_has_said_it() -> None:
    scene = at_the_unit()
    says = "Det er kø her nå."
    assert says in get(scene, scene.eva, "rights-board")
    at_home = get(scene, scene.siri, "family-rights")
    assert says not in at_home
    assert "Fortalt at retten finnes" in at_home
    assert "Samordne hele tilbudet" not in at_home.partition('id="untold"')[2]

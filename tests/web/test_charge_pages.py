"""The pages of charges, and of a closeness that is to end: what is shown, and what is said."""

import re
from datetime import date, timedelta
from uuid import UUID

import pytest
from django.test import Client
from django.utils import timezone

from langbenk.access.standing import Actor
from langbenk.bench.actions.declare_closeness import declare_closeness
from langbenk.bench.charging import made_chief_executive
from langbenk.bench.models import Barrier, Charge
from tests.conftest import as_owner
from tests.made import a_person, a_service, an_employee, signed_in_client

pytestmark = pytest.mark.django_db
NOBODY = UUID(int=0)


def a_town_hall() -> tuple[Client, Actor, Actor]:
    """Solfrid's browser, and two who work there."""
    with as_owner():
        hall = a_service("administration", "Rådhuset")
        solfrid, miriam = (an_employee(name, hall) for name in ("Solfrid", "Miriam"))
        made_chief_executive(solfrid.post, at=timezone.now())
    return signed_in_client(solfrid, language="en"), solfrid, miriam


def held() -> list[Charge]:
    with as_owner():
        return list(Charge.objects.exclude(kind="chief_executive"))


def give(client: Client, to: Actor, **said: str) -> object:
    form = {"employee": str(to.employee), "kind": "data_protection_officer", "since": "", "until": "", "note": ""}
    return client.post("/charges/?name=miriam", form | said)


def test_one_searches_gives_sees_it_in_the_table_and_ends_it() -> None:
    client, _, miriam = a_town_hall()
    assert "Nobody at work here has such a name" in client.get("/charges/?name=xyz").content.decode()
    found = client.get("/charges/?name=miri").content.decode()
    assert f'value="{miriam.employee}"' in found
    assert give(client, miriam, note="Decision 12/2026").status_code == 302
    shown = client.get("/charges/").content.decode()
    assert all(text in shown for text in ("Data protection officer", "Miriam Moe", "Decision 12/2026", "Solfrid Moe"))
    (one,) = held()
    assert "It ends today" in client.get(f"/charges/{one.id}/end/").content.decode()
    assert client.post(f"/charges/{one.id}/end/").status_code == 302
    assert held()[0].ended_at is not None
    assert held()[0].until == held()[0].since
    assert client.get(f"/charges/{one.id}/end/").status_code == 404


@pytest.mark.parametrize(
    ("said", "field"),
    [
        ({"kind": "inspector"}, "until"),
        ({"kind": "chief_executive"}, "kind"),
        ({"employee": str(NOBODY)}, "employee"),
        ({"until": "31.2.2027"}, "until"),
        ({"since": "1.1.2020"}, "since"),
        ({"note": "x" * 201}, "note"),
        ({"note": "before\x00after"}, "note"),
    ],
)
def test_what_is_wrong_is_said_at_its_field_and_the_rest_stands(said: dict[str, str], field: str) -> None:
    client, _, miriam = a_town_hall()
    answer = give(client, miriam, **({"note": "The letter of May"} | said))
    assert answer.status_code == 422
    shown = answer.content.decode()
    assert f'href="#id_{field}"' in shown
    assert "note" in said or "The letter of May" in shown
    assert held() == []


def test_to_everybody_else_there_is_no_such_page() -> None:
    _, _, miriam = a_town_hall()
    client = signed_in_client(miriam)
    for method in (client.get, client.post):
        assert method("/charges/").status_code == method(f"/charges/{NOBODY}/end/").status_code == 404
    assert "/charges/" not in client.get("/closeness/").content.decode()


class TestClosenessThatEnds:
    def anne_and_tore(self) -> tuple[Client, Client, UUID]:
        with as_owner():
            health = a_service("municipal_health")
            anne = an_employee("Anne", health)
            tore = an_employee("Tore", health, profession="leader")
            noah = a_person("Noah", born=date(2017, 1, 2), family_name="Knutsen")
        declare_closeness(about=noah, by=anne, at=timezone.now() - timedelta(days=40))
        with as_owner():
            closeness = Barrier.objects.get().id
        return signed_in_client(anne, language="en"), signed_in_client(tore, language="en"), closeness

    def test_she_asks_he_answers_and_neither_page_names_the_child(self) -> None:
        anne, tore, closeness = self.anne_and_tore()
        assert tore.get(f"/closeness/{closeness}/").status_code == 404
        link = re.search(r'href="(/closeness/[0-9a-f-]+/end/)"', anne.get("/closeness/").content.decode())
        assert link is not None
        assert anne.post(link[1], {"reason": ""}).status_code == 422
        assert anne.post(link[1], {"reason": "We divorced in May."}).status_code == 302
        assert anne.get(link[1]).status_code == 404
        asked = tore.get(f"/closeness/{closeness}/").content.decode()
        assert "We divorced in May." in asked
        assert "Noah" not in asked + tore.get("/closeness/").content.decode()
        again = tore.post(f"/closeness/{closeness}/", {"answer": "end", "note": ""})
        assert again.status_code == 422
        assert tore.post(f"/closeness/{closeness}/", {"answer": "end", "note": "I know of it."}).status_code == 302
        assert "What you have declared" not in anne.get("/closeness/").content.decode()
        assert tore.get(f"/closeness/{closeness}/").status_code == 404

    def test_it_can_be_kept(self) -> None:
        anne, tore, closeness = self.anne_and_tore()
        anne.post(f"/closeness/{closeness}/end/", {"reason": "We divorced."})
        assert tore.post(f"/closeness/{closeness}/", {"answer": "keep", "note": "Too early."}).status_code == 302
        assert f"/closeness/{closeness}/end/" in anne.get("/closeness/").content.decode()

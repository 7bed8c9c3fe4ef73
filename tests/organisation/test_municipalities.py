"""The 357 municipalities, in all their languages, in Norwegian order."""

import pytest

from langbenk.organisation.models import Municipality
from langbenk.organisation.municipalities import load, norwegian_order, read
from tests.conftest import as_owner


def test_there_are_357_in_fifteen_counties() -> None:
    everybody = read()
    assert len({one.number for one in everybody}) == len(everybody) == 357
    assert len({one.county_number for one in everybody}) == 15
    assert all(one.number.startswith(one.county_number) for one in everybody)


@pytest.mark.parametrize(
    ("number", "names"),
    [
        ("0301", {"no": "Oslo"}),
        ("1826", {"sma": "Aarborte", "no": "Hattfjelldal"}),
        ("1841", {"no": "Fauske", "smj": "Fuossko"}),
        ("1853", {"no": "Evenes", "sme": "Evenášši"}),
        ("1870", {"no": "Sortland", "sme": "Suortá"}),
        ("1875", {"smj": "Hábmer", "no": "Hamarøy"}),
        ("5001", {"no": "Trondheim", "sma": "Tråante"}),
        ("5007", {"no": "Namsos", "sma": "Nåavmesjenjaelmie"}),
        ("5025", {"sma": "Rosse", "no": "Røros"}),
        ("5041", {"sma": "Snåase", "no": "Snåsa"}),
        ("5043", {"sma": "Raarvihke", "no": "Røyrvik"}),
        ("5503", {"no": "Harstad", "sme": "Hárstták"}),
        ("5512", {"sme": "Dielddanuorri", "no": "Tjeldsund"}),
        ("5518", {"sme": "Loabák", "no": "Lavangen"}),
        ("5538", {"no": "Storfjord", "sme": "Omasvuotna", "fkv": "Omasvuono"}),
        ("5540", {"sme": "Gáivuotna", "no": "Kåfjord", "fkv": "Kaivuono"}),
        ("5544", {"no": "Nordreisa", "sme": "Ráisa", "fkv": "Raisi"}),
        ("5603", {"no": "Hammerfest", "sme": "Hámmerfeasta"}),
        ("5610", {"sme": "Kárášjohka", "no": "Karasjok"}),
        ("5612", {"sme": "Guovdageaidnu", "no": "Kautokeino"}),
        ("5622", {"no": "Porsanger", "sme": "Porsáŋgu", "fkv": "Porsanki"}),
        ("5628", {"sme": "Deatnu", "no": "Tana"}),
        ("5636", {"sme": "Unjárga", "no": "Nesseby"}),
    ],
)
def test_a_municipality_has_its_names_in_the_official_order(number: str, names: dict[str, str]) -> None:
    found = next(one for one in read() if one.number == number)
    assert list(found.names.items()) == list(names.items())


def test_twenty_two_have_names_in_more_than_one_language() -> None:
    assert len([one for one in read() if len(one.names) > 1]) == 22


def test_every_municipality_has_a_norwegian_name_and_no_name_holds_two() -> None:
    for one in read():
        assert one.name
        assert not any("-" in name and " " in name for name in one.names.values())


def test_they_are_sorted_as_norwegians_sort() -> None:
    names = [one.name for one in read()]
    assert names[0] == "Alstahaug"
    assert names[:2] == ["Alstahaug", "Alta"]
    assert names[-9:] == ["Åfjord", "Ål", "Ålesund", "Åmli", "Åmot", "Årdal", "Ås", "Åseral", "Åsnes"]
    assert names.index("Våler") < names.index("Øksnes") < names.index("Øystre Slidre") < names.index("Åfjord")


@pytest.mark.parametrize(
    "in_order",
    [
        ["Aure", "Bærum", "Zahl", "Ærø", "Ørsta", "Ål"],
        ["Lund", "Zahl", "Aas", "Åsnes"],
        ["Aborre", "Ácer", "Adel"],
        ["Rana", "Šara", "Tana"],
    ],
)
def test_the_order_of_letters(in_order: list[str]) -> None:
    assert sorted(set(in_order), key=norwegian_order) == in_order


@pytest.mark.django_db
def test_loading_twice_changes_nothing() -> None:
    with as_owner():
        assert load() == load() == 357
    assert Municipality.objects.count() == 357
    assert Municipality.objects.get(number="5540").names == ["Gáivuotna", "Kåfjord", "Kaivuono"]
    assert Municipality.objects.get(number="5540").name == "Kåfjord"


@pytest.mark.django_db
def test_loading_mends_what_has_been_changed() -> None:
    with as_owner():
        load()
        Municipality.objects.filter(number="1826").update(name="Aarborte - Hattfjelldal")
        load()
    assert Municipality.objects.get(number="1826").name == "Hattfjelldal"

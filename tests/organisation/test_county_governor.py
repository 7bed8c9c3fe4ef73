"""The county governor has a name of its own, and every municipality lies under one."""

from datetime import date

import pytest

from langbenk.organisation.county_governor import AREAS, county_governor
from langbenk.organisation.models import Letterhead
from langbenk.organisation.municipalities import read
from tests.conftest import as_owner

TODAY = date(2026, 11, 22)


def test_every_county_of_the_357_has_a_county_governor_and_there_are_ten() -> None:
    assert {one.county_number for one in read()} == set(AREAS)
    assert len(set(AREAS.values())) == 10


@pytest.mark.django_db
def test_it_is_called_by_the_municipalitys_own_data_of_the_day() -> None:
    assert county_governor(TODAY).nb == "Statsforvalteren"
    with as_owner():
        Letterhead.objects.create(municipality="Lysvik kommune", county="46", since=date(2026, 1, 1))
        Letterhead.objects.create(municipality="Lysvik kommune", county="55", since=date(2027, 1, 1))
    assert county_governor(TODAY).nn == "Statsforvaltaren i Vestland"
    assert county_governor(date(2027, 1, 1)).en == "The county governor (Statsforvalteren i Troms og Finnmark)"

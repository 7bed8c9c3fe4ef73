"""The letterhead: set by whoever leads the unit, with a crest that is looked through, and kept day by day."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from demo.crest import CREST, WHAT_IT_SHOWS
from langbenk.bench.deeds import Missing, Wrong
from langbenk.bench.door import Refused
from langbenk.coordinators.actions.set_letterhead import set_letterhead
from langbenk.coordinators.crests import Crested
from langbenk.coordinators.heading import Head
from langbenk.coordinators.sheets.letterhead import letterhead_sheet, specimen_file
from langbenk.organisation.county_governor import AREAS, county_governor
from langbenk.organisation.letterhead import letterhead
from langbenk.organisation.models import Letterhead
from langbenk.organisation.municipalities import counties
from tests.conftest import as_owner
from tests.coordinators.scene import FRIDAY, led
from tests.letters.reading import squeezed, text_in

pytestmark = pytest.mark.django_db
ON = FRIDAY.date()
DRAWN = Crested(CREST.encode(), WHAT_IT_SHOWS)
HEAD = Head("Lysvik kommune", "The unit", ("Torget 1", "6999 Lysvik"), "70 00 00 00", "lysvik.example", "15", DRAWN, ON)


def test_it_holds_from_its_day_and_of_one_day_the_last_counts() -> None:
    story = led()
    set_letterhead(head=HEAD, by=story.una, at=FRIDAY)
    keeps = replace(HEAD, phone="71 00 00 00", crest=Crested(alt="To bølger"))
    set_letterhead(head=keeps, by=story.una, at=FRIDAY + timedelta(minutes=1))
    set_letterhead(head=replace(HEAD, since=date(2027, 1, 1), crest=Crested(none=True)), by=story.una, at=FRIDAY)
    sheet = letterhead_sheet(by=story.scene.eva, at=FRIDAY)
    assert (sheet.phone, sheet.crest_alt, sheet.may_set) == ("71 00 00 00", "To bølger", False)
    assert sheet.crest.startswith("data:image/svg+xml;base64,")
    assert [one.since for one in sheet.history] == [date(2027, 1, 1), ON, ON]
    assert letterhead(date(2027, 1, 1)).crest is None
    assert county_governor(ON).nb == "Statsforvalteren i Møre og Romsdal"
    assert set(AREAS) == set(counties())
    assert letterhead_sheet(by=story.una, at=FRIDAY).may_set
    read = text_in(specimen_file(language="nn", by=story.scene.eva, at=FRIDAY))
    assert all(squeezed(line) in read for line in ("Lysvik kommune", "Torget 1", "71 00 00 00"))


def test_only_whoever_leads_the_unit_sets_it_and_only_the_unit_sees_it_here() -> None:
    story = led()
    for by, refused in ((story.scene.eva, Missing), (story.gro, Refused), (story.scene.siri, Refused)):
        with pytest.raises(refused):
            set_letterhead(head=HEAD, by=by, at=FRIDAY)
    with pytest.raises(Refused):
        letterhead_sheet(by=story.gro, at=FRIDAY)
    with as_owner():
        assert not Letterhead.objects.filter(set_by__isnull=False).exists()


@pytest.mark.parametrize(
    ("head", "code"),
    [
        (replace(HEAD, municipality=" "), "municipality: empty"),
        (replace(HEAD, municipality="x" * 81), "municipality: too-long"),
        (replace(HEAD, web="x" * 201), "web: too-long"),
        (replace(HEAD, county="99"), "county: unknown"),
        (replace(HEAD, address=("a",) * 6), "address: too-many-lines"),
        (replace(HEAD, since=date(2026, 11, 5)), "since: past"),
        (replace(HEAD, since=date(2046, 11, 5)), "since: too-far"),
        (replace(HEAD, crest=Crested(CREST.encode(), " ")), "crest_alt: crest-without-words"),
        (replace(HEAD, crest=Crested(b"GIF89a", "A lion")), "crest: crest-no-svg"),
        (replace(HEAD, crest=Crested(b" " * 100_001, "A lion")), "crest: crest-too-large"),
        (
            replace(HEAD, crest=Crested(CREST.replace("<path", "<script/><path", 1).encode(), "A lion")),
            "crest: crest-more-than-drawing",
        ),
    ],
)
def test_what_cannot_stand_on_a_letter_is_not_set(head: Head, code: str) -> None:
    story = led()
    with pytest.raises(Wrong, match=code):
        set_letterhead(head=head, by=story.una, at=FRIDAY)

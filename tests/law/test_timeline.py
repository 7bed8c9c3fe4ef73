"""The days on which the law changed, each as a story of the day before and the day itself."""

from datetime import date, timedelta

import pytest

from langbenk.law.provisions import BY_ID
from langbenk.law.timeline import DECISION_COMPETENCE, Event, happened, moments

ONE_DAY = timedelta(days=1)

REFORM = (
    *("hol-3-4", "hol-7-2a", "sphl-2-1e", "tannhl-1-4a", "pbrl-2-5b", "pbrl-2-5c", "bhl-2b", "oppl98-15-8"),
    *("oppl98-4a-14", "privsl-3-6a", "sotjl-13", "navl-15a", "krl-4", "fvkl-1a", "intl-50", "ipf-9", "bvl92-3-2"),
)
NEW_EDUCATION_ACT = ("oppl-24-1", "oppl-24-1-l6", "oppl-9-4", "oppl-24-5", "oppl-24-3", "oppl-22-4", "oppl-25-1")
EXCEPTIONS = ("hol-7-2b", "sphl-2-5d", "pbrl-2-5d")


@pytest.mark.parametrize(
    ("day", "began"),
    [
        (date(2022, 6, 15), EXCEPTIONS),
        (date(2022, 8, 1), REFORM),
        (date(2023, 1, 1), ("bvl-15-8", "bvl-15-9", "bvl-15-1", "bvl-13-1", "bvl-12-9")),
        (date(2023, 7, 1), ("bosl-5",)),
        (date(2024, 8, 1), NEW_EDUCATION_ACT),
        (date(2026, 1, 1), ("krl-5a", "krl-5b", "arkl-5", "crpd-7", "flf-26")),
        (date(2026, 6, 1), ("phvf",)),
        (date(2026, 7, 1), ("pjl-22a", "hpl-29")),
    ],
)
def test_what_began_on_the_day_did_not_hold_the_day_before(day: date, began: tuple[str, ...]) -> None:
    assert set(began) <= {each.provision.id for each in happened(day) if each.event is Event.BEGAN}
    for each in began:
        assert (BY_ID[each].in_force(day - ONE_DAY), BY_ID[each].in_force(day)) == (False, True), each


@pytest.mark.parametrize(
    ("day", "ended"),
    [
        (date(2022, 8, 1), ("habf-21", "habf-22")),
        (date(2023, 1, 1), ("bvl92-3-2", "bvl92-3-2a")),
        (date(2024, 8, 1), ("oppl98-15-8", "oppl98-4a-14", "oppl98-3-6")),
        (date(2026, 1, 1), ("flf12-19",)),
        (date(2026, 7, 1), ("hol-5-10", "hpl-21a")),
        (date(2028, 7, 1), EXCEPTIONS),
    ],
)
def test_what_ended_on_the_day_held_the_day_before(day: date, ended: tuple[str, ...]) -> None:
    assert set(ended) <= {each.provision.id for each in happened(day) if each.event is Event.ENDED}
    for each in ended:
        assert (BY_ID[each].in_force(day - ONE_DAY), BY_ID[each].in_force(day)) == (True, False), each


@pytest.mark.parametrize(
    ("day", "by", "changed"),
    [
        (date(2022, 8, 1), "LOV-2021-06-11-78", ("hol-7-1", "hol-7-3", "hol-6-2", "sphl-2-5", "phvl-4-1", "navl-15")),
        (date(2023, 1, 1), "FOR-2022-11-25-2349", ("ipf-1", "ipf-6", "ipf-7", "ipf-11")),
        (date(2024, 7, 1), "LOV-2024-06-21-43", ("pbrl-7-7",)),
        (date(2024, 10, 11), "FOR-2024-10-11-2453", ("ipf-6",)),
        (date(2026, 1, 1), "LOV-2025-06-20-39", ("bvl-15-1", "bvl-3-6", "bvl-13-2", "bvl-13-5", "pbrl-4-4", "hpl-33")),
        (date(2026, 1, 1), "LOV-2025-12-19-113", ("mrl-2",)),
        (date(2026, 6, 1), "LOV-2025-06-20-67", ("pbrl-4-3", "pbrl-4-5", "hpl-22")),
        (date(2026, 7, 1), "LOV-2026-01-23-1", ("hpl-21", "hpl-22", "hpl-23", "hpl-25", "hpl-28", "pjl-30a")),
    ],
)
def test_what_changed_on_the_day_held_before_and_after(day: date, by: str, changed: tuple[str, ...]) -> None:
    moved = {each.provision.id for each in happened(day) if each.event is Event.CHANGED and each.by == by}
    assert set(changed) <= moved
    for each in changed:
        assert (BY_ID[each].in_force(day - ONE_DAY), BY_ID[each].in_force(day)) == (True, True), each


@pytest.mark.parametrize("each", EXCEPTIONS)
def test_the_ukraine_exceptions_are_renewed_twice_without_a_gap(each: str) -> None:
    told = [
        (moment.on.isoformat(), str(moment.event))
        for moment in moments(BY_ID[each])
        if moment.event is not Event.CHANGED
    ]
    assert told == [
        ("2022-06-15", "began"),
        ("2024-07-01", "renewed"),
        ("2026-07-01", "renewed"),
        ("2028-07-01", "ended"),
    ]


def test_the_regulation_still_points_at_the_old_school_section() -> None:
    assert "§ 15-8" in BY_ID["ipf-7"].says.nb
    assert not any(moment.on == date(2024, 8, 1) for moment in moments(BY_ID["ipf-7"]))


def test_a_quiet_day_has_no_moments_and_a_year_has_them_in_order() -> None:
    assert happened(date(2023, 3, 14)) == ()
    days = [moment.on for moment in happened(date(2026, 1, 1), date(2026, 12, 31))]
    assert days == sorted(days)
    written = [day.isoformat()[5:] for day in dict.fromkeys(days)]
    assert written == ["01-01", "01-23", "04-15", "06-01", "07-01", "08-01"]


def test_consent_competence_became_decision_competence_on_1_june_2026() -> None:
    assert DECISION_COMPETENCE.name(date(2026, 5, 31)).nb == "samtykkekompetanse"
    assert DECISION_COMPETENCE.name(date(2026, 6, 1)).nb == "beslutningskompetanse"
    assert set(DECISION_COMPETENCE.names) == {"samtykkekompetanse", "beslutningskompetanse", "avgjerdskompetanse"}
    assert DECISION_COMPETENCE.on in {moment.on for moment in moments(DECISION_COMPETENCE.ground)}

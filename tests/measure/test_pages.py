"""The measuring itself, on a municipality of forty cases: what it prints, and that it would see a fault."""

import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from datetime import date, datetime
from zoneinfo import ZoneInfo

import psycopg
import pytest

from measure.differences import differences, due, pages
from measure.server import Place, filled, served
from measure.town import BUSIEST, Size, Town
from measure.visitor import Visitor, session, staff
from setup.steps import ROOT

TODAY = datetime.now(ZoneInfo("Europe/Oslo"))  # the served application lives today, by Norway's day


@pytest.fixture(scope="module")
def town() -> Town:
    return Town(Size.of(40), TODAY.date())


@pytest.fixture(scope="module")
def place(town: Town) -> Iterator[Place]:
    with filled(town) as found:
        yield found


def test_forty_cases_are_measured_and_the_figures_stand_beside_the_aims() -> None:
    command = [sys.executable, "-m", "measure", "pages", "--cases", "40", "--readings", "2"]
    told = subprocess.run(command, cwd=ROOT, check=True, capture_output=True, text=True).stdout
    assert "| page " in told
    for page in (
        "case page, the busiest",
        "my cases, the busiest",
        "case page, the usual",
        "the board",
        "my day, the busiest",
    ):
        for clients in (1, 8):
            assert [line for line in told.splitlines() if page in line and f"| {clients:>7} |" in line], (page, clients)
    assert "- met: at most 12 statements a page" in told
    assert "- met: «my cases» shows what the oracle says; 0 differences" in told
    for page, aim in (("my cases, the busiest", 60), ("my cases, the usual", 25)):
        assert f"{page}: p95 under {aim} ms with 1 client;" in told
        assert f"{page}: p95 under {aim} ms with 8 clients" in told
    assert "- met: at most 3 statements a decision; the most are 2" in told
    assert "a decision costs at most 3 ms" in told
    assert "- met: no part breaks off" in told
    assert "40 cases in 1," in told  # rows, and how long they took


def test_somebody_who_leaves_the_bench_after_the_page_was_read_is_a_difference(town: Town, place: Place) -> None:
    busiest = staff(town, BUSIEST)
    with served(place) as port, psycopg.connect(place.owner) as owner:
        with closing(Visitor(port, session(owner, busiest))) as visitor:
            shown = [person for _path, page in pages(visitor) for person in page]
        wanted = due(owner, busiest, TODAY)
        assert len(shown) == town.size.most
        assert differences(shown, wanted) == []

        gone, back = shown[3], shown[4]
        owner.execute(
            "UPDATE bench_tie SET until = since WHERE person_id = %s AND employee_id = %s", [gone, busiest.employee]
        )
        found = differences([*shown, back], due(owner, busiest, TODAY))
        assert found == [f"{gone} should not be there", f"{back} is there 2 times"]
        assert differences(shown[1:], wanted) == [f"{shown[0]} is missing"]


def test_every_key_and_index_is_back_when_the_rows_are_written(place: Place) -> None:
    with psycopg.connect(place.owner) as owner:
        keys = owner.execute(
            "SELECT contype, count(*) FROM pg_constraint WHERE connamespace = 'public'::regnamespace GROUP BY contype"
        ).fetchall()
        indexes = {name for (name,) in owner.execute("SELECT indexname FROM pg_indexes WHERE schemaname = 'public'")}
        tables = owner.execute("SELECT count(*) FROM pg_tables WHERE schemaname = 'public'").fetchone()
    by_kind = dict(keys)
    assert tables is not None
    assert by_kind["p"] == tables[0]
    assert by_kind["f"] > 30
    assert {"seats_of_an_employee", "cases_by_step", "lines_about_a_person"} <= indexes


def test_the_log_is_in_its_months_and_guarded_again_and_its_old_lines_have_no_seal(place: Place) -> None:
    with psycopg.connect(place.owner) as owner:
        months = owner.execute("SELECT count(DISTINCT tableoid), count(*) FROM audit_logline").fetchone()
        unguarded = owner.execute("SELECT tgname FROM pg_trigger WHERE tgenabled = 'D'").fetchall()
        sealed = owner.execute("SELECT count(*) FROM audit_link WHERE at < %s", [TODAY.date()]).fetchone()
        homeless = owner.execute("SELECT count(*) FROM audit_months.lines_elsewhere").fetchone()
    assert months is not None
    assert months[0] >= 12
    assert months[1] > 40 * 4
    assert (unguarded, sealed, homeless) == ([], (0,), (0,))


@pytest.mark.parametrize("cases", [200, 3500, 62000, 200_000])
def test_the_busiest_and_the_usual_have_as_many_seats_as_promised(cases: int) -> None:
    size = Size.of(cases)
    seats = [0] * size.staff
    for team in Town(size, date(2026, 11, 21)).teams:
        assert len(set(team)) == len(team)
        for employee in team:
            seats[employee] += 1
    assert seats[BUSIEST] == size.most == max(seats)
    assert sorted(seats)[(size.staff - 1) // 2] == sorted(seats)[size.staff // 2] == 18


def test_the_same_town_is_drawn_at_every_run() -> None:
    first, again = (Town(Size.of(40), date(2026, 11, 21)) for _ in range(2))
    assert (list(first.children), first.traps) == (list(again.children), again.traps)
    assert first.children[0] != Town(Size.of(41), date(2026, 11, 21)).children[0]

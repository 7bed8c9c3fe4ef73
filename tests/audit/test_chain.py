"""The chain: whatever is done to the log behind its back, a later walk finds it, and says where."""

import re
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from threading import Barrier

import pytest
from django.db import connection, transaction

from langbenk.access.actions import Action
from langbenk.access.decide import Verdict
from langbenk.audit.chain import TOLD, Fault, Seal
from langbenk.audit.models import Link, LogLine
from langbenk.audit.record import record
from langbenk.bench.door import listing
from langbenk.cases.models import Notice
from langbenk.cases.moves import hold_case
from tests.audit.scene import (
    MONDAY,
    THURSDAY,
    TUESDAY,
    WEDNESDAY,
    WEEK,
    behind_its_back,
    faults,
    four_looks,
    line_of,
    look,
    verified,
)
from tests.conftest import as_owner
from tests.plans.scene import noahs_bench
from tests.shape.house import PACKAGE, files, name

REFUSED = Verdict(permitted=False, why="no-tie")
pytestmark = pytest.mark.usefixtures("kept_for_real")
ADD = (
    "INSERT INTO audit_logline (at, person, actor, hat, action, part, permitted, why, ground)"
    " VALUES (%s, gen_random_uuid(), gen_random_uuid(), 'staff', 'case.read', '', true, 'contact', '')"
)


def test_a_log_that_nobody_touched_is_whole() -> None:
    four_looks()
    report = verified()
    assert (report.found, report.links, report.since, report.until) == (0, 4, "2026-11-02", "2026-11-05")
    assert report.last
    assert report.last.number == 4


def test_an_empty_log_is_whole_and_has_no_seal() -> None:
    with as_owner():
        assert LogLine.objects.count() == 0
    report = verified()
    assert (report.found, report.links, report.last) == (0, 0, None)


def test_a_seal_is_made_of_the_seal_before_and_of_the_line() -> None:
    """What stands in ``audit.chain``, by hand: so anybody can, with no more than the line and SHA-256."""
    noah = noahs_bench()
    look(noah, noah.ingrid, MONDAY)
    look(noah, noah.ingrid, TUESDAY)
    with as_owner():
        (first, second), line = Link.objects.order_by("number"), LogLine.objects.get(at=TUESDAY)
    tie = f'"tie": "{line.tie}", ' if line.tie else ""
    text = (
        f'{{"at": "2026-11-03T09:00:00", "id": {line.id}, "hat": "staff", {tie}"why": "child_coordinator", "part": "",'
        f' "actor": "{noah.ingrid.person}", "action": "case.read", "ground": "hol-7-2a", "number": 2,'
        f' "person": "{noah.noah}", "service": "{noah.health}", "employee": "{noah.ingrid.employee}",'
        ' "permitted": true}'
    )
    assert bytes(second.seal) == sha256(bytes(first.seal) + text.encode()).digest()


@pytest.mark.parametrize(
    "change",
    [
        "actor = gen_random_uuid()",
        "person = NULL",
        "permitted = NOT permitted",
        "why = ''",
        "why = why || ' '",
        "consent = gen_random_uuid()",
        "record = gen_random_uuid()",
        "tie = gen_random_uuid()",
        "employee = NULL",
    ],
)
def test_a_changed_line_is_found(change: str) -> None:
    four_looks()
    behind_its_back(f"UPDATE audit_logline SET {change} WHERE at = %s", TUESDAY)
    assert faults() == [Fault("changed", 2, line=line_of(TUESDAY), day="2026-11-03")]


def test_a_line_moved_to_another_day_is_found_on_both() -> None:
    four_looks()
    line, sunday = line_of(TUESDAY), datetime(2026, 12, 6, 9, 0, tzinfo=UTC)
    behind_its_back("UPDATE audit_logline SET at = %s WHERE at = %s", sunday, TUESDAY)
    assert faults() == [
        Fault("missing", 2, line=line, day="2026-11-03"),
        Fault("outside", line=line, day="2026-12-06"),
    ]


def test_a_removed_line_is_found() -> None:
    four_looks()
    line = line_of(TUESDAY)
    behind_its_back("DELETE FROM audit_logline WHERE at = %s", TUESDAY)
    assert faults() == [Fault("missing", 2, line=line, day="2026-11-03")]


def test_a_line_removed_with_its_link_is_found() -> None:
    four_looks()
    behind_its_back(
        "WITH gone AS (DELETE FROM audit_logline WHERE at IN (%s, %s) RETURNING id)"
        " DELETE FROM audit_link WHERE line IN (SELECT id FROM gone)",
        *(TUESDAY, WEDNESDAY),
    )
    assert faults() == [Fault("cut", 2, until=3)]


def test_a_gap_that_was_closed_by_new_numbers_is_found() -> None:
    four_looks()
    behind_its_back("DELETE FROM audit_logline WHERE at = %s", TUESDAY)
    behind_its_back("DELETE FROM audit_link WHERE number = 2")
    behind_its_back("UPDATE audit_link SET number = number - 1 WHERE number > 2")
    assert [(fault.kind, fault.number) for fault in faults()] == [("changed", 2), ("changed", 3)]


def test_two_lines_that_changed_places_are_found() -> None:
    four_looks()
    behind_its_back(
        "UPDATE audit_link k SET line = other.line, at = other.at FROM audit_link other"
        " WHERE k.number IN (2, 3) AND other.number = 5 - k.number"
    )
    assert [(fault.kind, fault.number) for fault in faults()] == [("changed", 2), ("changed", 3)]


def test_a_line_added_behind_the_chains_back_is_found() -> None:
    four_looks()
    friday = datetime(2026, 11, 6, 23, 30, tzinfo=UTC)
    behind_its_back(ADD, friday)
    assert faults() == [Fault("outside", line=line_of(friday), day="2026-11-07")]


def test_a_removed_end_is_found_by_the_seal_that_was_noted() -> None:
    four_looks()
    noted = verified().last
    behind_its_back("DELETE FROM audit_logline WHERE at = %s", THURSDAY)
    behind_its_back("DELETE FROM audit_link WHERE number = 4")
    assert faults() == []
    assert verified(noted).faults == [Fault("short", 4)]


def test_a_log_that_is_gone_altogether_is_found_by_the_seal_that_was_noted() -> None:
    four_looks()
    noted = verified().last
    behind_its_back("DELETE FROM audit_logline")
    behind_its_back("DELETE FROM audit_link")
    assert faults() == []
    assert verified(noted).faults == [Fault("short", 4)]


def test_a_chain_written_anew_is_found_by_the_seal_that_was_noted() -> None:
    four_looks()
    noted = verified().last
    behind_its_back("UPDATE audit_logline SET why = 'contact' WHERE at = %s", TUESDAY)
    behind_its_back(
        """
        DO $$
        DECLARE line audit_logline; n bigint := 0; last bytea := '';
        BEGIN
            FOR line IN SELECT * FROM audit_logline ORDER BY id LOOP
                n := n + 1;
                last := sha256(last || convert_to(audit_text(n, line), 'UTF8'));
                UPDATE audit_link SET seal = last WHERE number = n;
            END LOOP;
        END $$
        """
    )
    assert faults() == []
    assert verified(noted).faults == [Fault("another", 4)]


def test_a_seal_that_was_noted_stays_good_as_the_log_grows() -> None:
    noah = four_looks()
    noted = verified().last
    look(noah, noah.per, THURSDAY + timedelta(1))
    assert verified(noted).found == 0
    assert verified(Seal(2, b"\0" * 32)).faults == [Fault("another", 2)]


def test_a_function_that_lies_for_the_owner_does_not_hide_a_change() -> None:
    four_looks()
    behind_its_back("UPDATE audit_logline SET why = 'contact' WHERE at = %s", TUESDAY)
    with as_owner(), transaction.atomic(), connection.cursor() as cursor:
        cursor.execute("ALTER FUNCTION audit_text RENAME TO audit_truth")
        cursor.execute("CREATE FUNCTION audit_text(n bigint, l audit_logline) RETURNS text LANGUAGE sql AS 'SELECT 1'")
    found = faults()
    with as_owner(), transaction.atomic(), connection.cursor() as cursor:
        cursor.execute("DROP FUNCTION audit_text")
        cursor.execute("ALTER FUNCTION audit_truth RENAME TO audit_text")
    assert [(fault.kind, fault.number) for fault in found] == [("changed", 2)]


def test_many_faults_are_all_counted_and_the_first_are_told() -> None:
    noah = noahs_bench()
    with listing(Action.CASE_LIST, by=noah.unit, at=MONDAY) as shown:
        shown.extend([noah.noah] * (TOLD + 10))
    behind_its_back("UPDATE audit_logline SET part = 'x'")
    report = verified()
    assert (report.found, len(report.faults)) == (TOLD + 10, TOLD)


def test_a_page_that_shows_many_is_sealed_line_by_line() -> None:
    noah = noahs_bench()
    with listing(Action.CASE_LIST, by=noah.unit, at=MONDAY) as shown:
        shown.extend([noah.noah] * 25)
    report = verified()
    assert (report.found, report.links) == (0, 25)


def test_what_was_undone_leaves_neither_a_line_nor_a_link() -> None:
    noah = four_looks()
    with as_owner(), transaction.atomic():
        record(Action.CASE_READ, REFUSED, by=noah.tuva, at=MONDAY, about=[noah.noah])
        transaction.set_rollback(True)
    report = verified()
    assert (report.found, report.links) == (0, 4)


def test_two_transactions_at_once_make_one_chain() -> None:
    """The one that began first ends last: it is sealed last, and neither waits for the other to be drawn."""
    noah = noahs_bench()
    inside, done = Barrier(2), Barrier(2)

    def slow() -> None:
        with listing(Action.CASE_LIST, by=noah.unit, at=MONDAY) as shown:
            shown.append(noah.noah)
            inside.wait(10)
            done.wait(10)
        connection.close()

    def quick() -> None:
        inside.wait(10)
        look(noah, noah.per, TUESDAY)
        done.wait(10)
        connection.close()

    at_once(slow, quick)
    report = verified()
    assert (report.found, report.links) == (0, 2)
    with as_owner():
        assert list(Link.objects.order_by("number").values_list("at", flat=True)) == [TUESDAY, MONDAY]


def test_many_transactions_at_once_make_one_chain() -> None:
    noah = noahs_bench()

    def looked() -> None:
        for day in WEEK:
            look(noah, noah.ingrid, day)
        connection.close()

    at_once(*[looked] * 6)
    report = verified()
    assert (report.found, report.links) == (0, 24)


def test_who_holds_a_case_keeps_nobody_from_being_sealed() -> None:
    """A notice hangs on a case that another deed holds: it is checked after the lock of the chain has been taken, and
    must not wait there for one who will soon wait for that lock.
    """
    noah = noahs_bench()
    case, held, done = noah.case().id, Barrier(2), Barrier(2)

    def holding() -> None:
        with as_owner(), transaction.atomic():
            hold_case(noah.noah)
            held.wait(10)
            done.wait(10)
            record(Action.CASE_OPEN, REFUSED, by=noah.unit, at=MONDAY, about=[noah.noah])
        connection.close()

    def telling() -> None:
        held.wait(10)
        with as_owner(), transaction.atomic():
            record(Action.CASE_READ, REFUSED, by=noah.tuva, at=TUESDAY, about=[noah.noah])
            Notice.objects.create(case_id=case, person_id=noah.noah, code="seat-offered", at=TUESDAY)
        done.wait(10)
        connection.close()

    at_once(holding, telling)
    report = verified()
    assert (report.found, report.links) == (0, 2)


def test_what_is_held_is_held_without_its_key() -> None:
    """The same for every deed there is, and every one to come."""
    found = [
        name(file)
        for file in files(PACKAGE, ".py")
        if re.search(r"select_for_update\((?!no_key=True)|FOR UPDATE(?!\s+(USING|WITH CHECK) \()", file.read_text())
    ]
    assert found == []


def at_once(*deeds: Callable[[], None]) -> None:
    """Do all at once, on a connection each; raise what any of them raised."""
    with ThreadPoolExecutor(len(deeds)) as pool:
        for done in [pool.submit(deed) for deed in deeds]:
            done.result()

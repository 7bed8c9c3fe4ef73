"""The server's own log says what went wrong and where, and nothing of whom it was about."""

import logging
import sys
from uuid import uuid4

import pytest
from django.conf import settings
from django.db import DatabaseError, connection, transaction
from django.test import Client

from langbenk.config.quiet import QuietFormatter
from tests.conftest import as_owner
from tests.made import signed_in_client
from tests.plans.scene import noahs_bench

WORDS = "Noah cries\nat night."


def written(message: str, *args: object, caught: bool = True) -> str:
    """The line as the console gets it."""
    fault = sys.exc_info() if caught else None
    record = logging.LogRecord("django.request", logging.ERROR, __file__, 1, message, args, fault)
    return QuietFormatter().format(record)


@pytest.mark.django_db
def test_a_row_that_the_database_refuses_is_not_written_to_the_log() -> None:
    sql = "INSERT INTO plans_goal (id, person_id, plan_id, words, said_by) VALUES (%s, %s, %s, %s, 'child')"
    child = uuid4()
    try:
        with as_owner(), transaction.atomic(), connection.cursor() as cursor:
            cursor.execute(sql, [uuid4(), child, uuid4(), WORDS])
    except DatabaseError as fault:
        told = str(fault)
        line = written("Internal Server Error: /cases/%s/plan/goals/", child)
    assert "cries" in told, "the database itself does tell"
    assert "IntegrityError" in line
    assert "plans_goal" in line
    assert "test_quiet.py" in line, "where it happened"
    for secret in ("Noah", "cries", "at night", "Failing row", str(child)):
        assert secret not in line
    assert f"/cases/{str(child)[:8]}…/plan/goals/" in line


@pytest.mark.django_db
def test_a_value_that_the_database_quotes_is_left_out() -> None:
    try:
        with transaction.atomic(), connection.cursor() as cursor:
            cursor.execute("SELECT CAST(%s AS integer)", [WORDS])
    except DatabaseError:
        line = written("")
    assert "invalid input syntax for type integer: …" in line
    assert "cries" not in line


@pytest.mark.parametrize("first", ["DETAIL:  Failing row contains (1, Noah", "CONTEXT:  COPY people, line 1: Noah"])
def test_what_another_program_logs_of_the_database_is_cut_too(first: str) -> None:
    line = written("It failed: %s", f"null value\n{first}\nLie).", caught=False)
    assert line == "It failed: null value"


def test_the_cause_is_told_with_what_it_led_to() -> None:
    try:
        try:
            raise LookupError("the first")
        except LookupError as cause:
            raise ValueError("the second") from cause
    except ValueError:
        line = written("Wrong")
    assert line.index("LookupError: the first") < line.index("which led to") < line.index("ValueError: the second")


@pytest.mark.django_db
def test_the_line_of_a_page_that_is_not_there_holds_no_whole_id(capsys: pytest.CaptureFixture[str]) -> None:
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(QuietFormatter())
    logger = logging.getLogger("django.request")
    logger.addHandler(handler)
    scene, child = noahs_bench(), uuid4()
    try:
        assert signed_in_client(scene.ingrid).get(f"/cases/{child}/plan/").status_code == 404
        assert Client().get("/nowhere/").status_code == 404
    finally:
        logger.removeHandler(handler)
    said = capsys.readouterr().err
    assert f"/cases/{str(child)[:8]}…/plan/" in said
    assert str(child) not in said


def test_the_console_speaks_through_it() -> None:
    handler = settings.LOGGING["handlers"]["console"]
    formatter = settings.LOGGING["formatters"][handler["formatter"]]
    assert formatter["()"] == f"{QuietFormatter.__module__}.{QuietFormatter.__qualname__}"


def test_causes_that_go_in_a_ring_are_told_once() -> None:
    first, second = ValueError("first"), KeyError("second")
    first.__cause__, second.__cause__ = second, first
    record = logging.LogRecord("somewhere", logging.ERROR, __file__, 1, "It broke", (), (ValueError, first, None))
    assert QuietFormatter().format(record).count("builtins.") == 2

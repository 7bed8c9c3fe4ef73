"""What an installation refuses to be: a real one where anyone can be anyone, or one without its secrets."""

import os
import subprocess
import sys

import pytest
from django.core.exceptions import ImproperlyConfigured

from langbenk.config import installation

SECRETS = {"LANGBENK_SECRET_KEY": "a" * 50, "LANGBENK_SEAL_KEYS": "0" * 64}
ADDRESS = {"DATABASE_URL": "postgresql://app:s%40cret@db.example:5433/langbenk?host=/run/a%20b&sslmode=require"}


@pytest.fixture(autouse=True)
def _nothing_given(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in list(os.environ):
        if name.startswith(("LANGBENK_", "DATABASE_URL")):
            monkeypatch.delenv(name)


def given(monkeypatch: pytest.MonkeyPatch, **environment: str) -> None:
    for name, value in environment.items():
        monkeypatch.setenv(name, value)


def test_clicking_a_person_works_in_a_demo_only(monkeypatch: pytest.MonkeyPatch) -> None:
    given(monkeypatch, LANGBENK_ENVIRONMENT="production", LANGBENK_SIGN_IN="click", **SECRETS, **ADDRESS)
    with pytest.raises(ImproperlyConfigured, match="lets anyone be anyone"):
        installation.read()


def test_the_server_does_not_start_with_that_switch_on() -> None:
    environment = {
        "PATH": os.environ["PATH"],
        "LANGBENK_ENVIRONMENT": "production",
        "LANGBENK_SIGN_IN": "click",
        **SECRETS,
        **ADDRESS,
    }
    command = [sys.executable, "-m", "langbenk.cli.main", "serve", "--port", "0"]
    started = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=60, check=False)
    assert started.returncode != 0
    assert "LANGBENK_SIGN_IN=click" in started.stderr


def test_production_has_no_secrets_of_its_own_making(monkeypatch: pytest.MonkeyPatch) -> None:
    given(monkeypatch, LANGBENK_ENVIRONMENT="production", **ADDRESS)
    with pytest.raises(ImproperlyConfigured, match="LANGBENK_SECRET_KEY"):
        installation.read()


def test_production_is_not_a_demo_and_speaks_over_https_only(monkeypatch: pytest.MonkeyPatch) -> None:
    given(monkeypatch, LANGBENK_ENVIRONMENT="production", **SECRETS, **ADDRESS)
    here = installation.read()
    assert (here.demo, here.https) == (False, True)


@pytest.mark.parametrize("environment", ["", "staging", "PRODUCTION"])
def test_what_is_neither_demo_nor_production_does_not_start(monkeypatch: pytest.MonkeyPatch, environment: str) -> None:
    given(monkeypatch, LANGBENK_ENVIRONMENT=environment, **SECRETS, **ADDRESS)
    with pytest.raises(ImproperlyConfigured, match="LANGBENK_ENVIRONMENT"):
        installation.read()


def test_an_address_of_postgresql_is_read_whole(monkeypatch: pytest.MonkeyPatch) -> None:
    given(monkeypatch, LANGBENK_ENVIRONMENT="production", **SECRETS, **ADDRESS)
    database = installation.read().database
    assert (database["USER"], database["PASSWORD"], database["NAME"]) == ("app", "s@cret", "langbenk")
    assert (database["HOST"], database["PORT"]) == ("/run/a b", "5433")
    assert database["OPTIONS"]["sslmode"] == "require"


def test_another_kind_of_database_is_refused() -> None:
    with pytest.raises(ImproperlyConfigured, match="PostgreSQL only"):
        installation.database("mysql://app@db/langbenk")

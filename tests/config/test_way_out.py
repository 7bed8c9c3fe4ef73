"""How mail and letters leave an installation: encrypted unless somebody says otherwise, and a demo writes to nobody."""

from pathlib import Path

import pytest
from django.core.exceptions import ImproperlyConfigured

from langbenk.config.way_out import AS_FILES, BY_SMTP, read

VAR = Path("/srv/var")


@pytest.fixture(autouse=True)
def _nothing_given(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("LANGBENK_SMTP", "LANGBENK_ADDRESS", "LANGBENK_MAIL_FROM", "LANGBENK_LETTERS", "LANGBENK_HOSTS"):
        monkeypatch.delenv(name, raising=False)


def test_a_demo_writes_to_nobody_unless_it_is_given_a_server(monkeypatch: pytest.MonkeyPatch) -> None:
    assert read(demo=True, var=VAR).backend == AS_FILES
    assert read(demo=True, var=VAR).letters == VAR / "letters"
    monkeypatch.setenv("LANGBENK_SMTP", "smtp://localhost")
    assert read(demo=True, var=VAR).backend == BY_SMTP


@pytest.mark.parametrize(
    ("given", "host", "port", "scheme"),
    [
        ("smtp://user:s%40cret@mail.example", "mail.example", 587, "smtp"),
        ("smtps://user:s%40cret@mail.example", "mail.example", 465, "smtps"),
        ("smtps://user:s%40cret@mail.example:2465", "mail.example", 2465, "smtps"),
    ],
)
def test_a_mail_server_is_spoken_to_encrypted(
    monkeypatch: pytest.MonkeyPatch, given: str, host: str, port: int, scheme: str
) -> None:
    monkeypatch.setenv("LANGBENK_SMTP", given)
    found = read(demo=False, var=VAR)
    assert (found.host, found.port, found.scheme) == (host, port, scheme)
    assert (found.user, found.password) == ("user", "s@cret")


def test_without_a_server_a_real_installation_uses_the_machines_own() -> None:
    found = read(demo=False, var=VAR)
    assert (found.backend, found.host, found.port, found.scheme) == (BY_SMTP, "localhost", 25, "smtp+plain")


@pytest.mark.parametrize("given", ["mail.example", "http://mail.example", "smtp://"])
def test_what_is_no_mail_server_is_said(monkeypatch: pytest.MonkeyPatch, given: str) -> None:
    monkeypatch.setenv("LANGBENK_SMTP", given)
    with pytest.raises(ImproperlyConfigured, match="LANGBENK_SMTP"):
        read(demo=False, var=VAR)


def test_mail_says_the_services_address_and_comes_from_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LANGBENK_HOSTS", "langbenk.example,localhost")
    assert read(demo=False, var=VAR).address == "https://langbenk.example"
    assert read(demo=False, var=VAR).sender == "Langbenk <no-reply@langbenk.example>"
    monkeypatch.setenv("LANGBENK_ADDRESS", "https://bench.example/")
    assert read(demo=False, var=VAR).address == "https://bench.example"

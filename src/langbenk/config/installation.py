"""What this installation is: read from the environment, or from ``var/`` when it is a demo or a developer's machine.

Nothing here has a default that would be unsafe in production: without ``LANGBENK_ENVIRONMENT=demo`` every secret
must be given, and signing in by clicking a person cannot be switched on.
"""

import json
import os
import secrets
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlsplit

from django.core.exceptions import ImproperlyConfigured

VAR = Path(__file__).resolve().parents[3] / "var"


@dataclass(frozen=True)
class Installation:
    """One municipality's installation, as the settings need it."""

    demo: bool
    secret_key: str
    seal_keys: tuple[str, ...]
    database: dict[str, Any]
    application_role: str
    hosts: list[str]
    origins: list[str]
    https: bool
    idle_minutes: int


def read() -> Installation:
    """Read the installation; raise ``ImproperlyConfigured`` with one sentence when something is missing or unsafe."""
    environment = os.environ.get("LANGBENK_ENVIRONMENT", "")
    if environment not in ("demo", "production"):
        raise ImproperlyConfigured("Set LANGBENK_ENVIRONMENT to demo or production (make demo does it for you).")
    demo = os.environ.get("LANGBENK_SIGN_IN", "click" if environment == "demo" else "eid") == "click"
    if demo and environment != "demo":
        raise ImproperlyConfigured(
            "LANGBENK_SIGN_IN=click lets anyone be anyone. It works only with LANGBENK_ENVIRONMENT=demo."
        )
    keys = _secrets(environment)
    as_owner = os.environ.get("LANGBENK_AS") == "owner"
    url = _address("DATABASE_URL_OWNER", "owner_url") if as_owner else _address("DATABASE_URL", "app_url")
    return Installation(
        demo=demo,
        secret_key=keys["secret_key"],
        seal_keys=tuple(keys["seal_keys"].split(",")),
        database=database(url),
        application_role=database(_address("DATABASE_URL", "app_url"))["USER"],
        hosts=os.environ.get("LANGBENK_HOSTS", "localhost,127.0.0.1,[::1]").split(","),
        origins=[origin for origin in os.environ.get("LANGBENK_ORIGINS", "").split(",") if origin],
        https=environment == "production",
        idle_minutes=int(os.environ.get("LANGBENK_IDLE_MINUTES", "30")),
    )


def database(url: str) -> dict[str, Any]:
    """Django's database entry for ``postgresql://user:password@host:port/name?host=/socket/folder``."""
    parts = urlsplit(url)
    if parts.scheme not in ("postgresql", "postgres"):
        raise ImproperlyConfigured("DATABASE_URL must begin with postgresql:// – Langbenk runs on PostgreSQL only.")
    options = dict(pair.split("=", 1) for pair in parts.query.split("&") if pair)
    return {
        "ENGINE": "django.db.backends.postgresql",
        "NAME": parts.path.lstrip("/"),
        "USER": unquote(parts.username or ""),
        "PASSWORD": unquote(parts.password or ""),
        "HOST": unquote(options.pop("host", parts.hostname or "")),
        "PORT": options.pop("port", str(parts.port or "")),
        "OPTIONS": {"pool": {"min_size": 1, "max_size": 8}} | {key: unquote(value) for key, value in options.items()},
    }


def _address(variable: str, key: str) -> str:
    """The database's address for one role: from the environment, else as ``make setup`` wrote it under ``var/``.

    The owner of the tables (``LANGBENK_AS=owner``) migrates and loads a demo, and never serves a page.
    """
    if given := os.environ.get(variable):
        return given
    written = VAR / "postgres.json"
    if not written.exists():
        raise ImproperlyConfigured(f"Set {variable}, or run make setup to get a private PostgreSQL under var/.")
    return str(json.loads(written.read_text(encoding="utf-8"))[key])


def _secrets(environment: str) -> dict[str, str]:
    given = {
        "secret_key": os.environ.get("LANGBENK_SECRET_KEY", ""),
        "seal_keys": os.environ.get("LANGBENK_SEAL_KEYS", ""),
    }
    if all(given.values()):
        return given
    if environment != "demo":
        raise ImproperlyConfigured("Set LANGBENK_SECRET_KEY and LANGBENK_SEAL_KEYS.")
    return _kept_secrets()


def _kept_secrets() -> dict[str, str]:
    """A demo makes its own keys the first time and keeps them under ``var/``, so that its data can be read again."""
    kept = VAR / "secrets.json"
    if not kept.exists():
        VAR.mkdir(exist_ok=True)
        made = {"secret_key": secrets.token_urlsafe(50), "seal_keys": secrets.token_hex(32)}
        with os.fdopen(os.open(kept, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w", encoding="utf-8") as file:
            json.dump(made, file)
    read_back: dict[str, str] = json.loads(kept.read_text(encoding="utf-8"))
    return read_back

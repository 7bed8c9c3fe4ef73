"""The application as it is served, on a database of its own that is filled for the occasion and taken away again."""

import os
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from urllib.parse import urlsplit, urlunsplit

import psycopg

from measure.data import Loaded, fill
from measure.town import Town
from setup import postgres

LANGBENK = Path(sys.executable).with_name("langbenk")
PATIENCE = 60  # seconds until the application must answer


@dataclass(frozen=True)
class Place:
    """A database of our own, by its addresses for the owner of the tables and for the application; what is in it."""

    owner: str
    application: str
    loaded: Loaded | None = None

    @property
    def environment(self) -> dict[str, str]:
        """What a program must find in its environment to work here."""
        kept = {key: value for key, value in os.environ.items() if key not in ("LANGBENK_AS", "DJANGO_SETTINGS_MODULE")}
        return kept | {
            "LANGBENK_ENVIRONMENT": "demo",
            "DATABASE_URL_OWNER": self.owner,
            "DATABASE_URL": self.application,
        }


@contextmanager
def filled(town: Town) -> Iterator[Place]:
    """The municipality in a database that exists only so long."""
    name = f"langbenk_measure_{os.getpid()}"
    urls = postgres.cluster_urls()
    place = Place(_elsewhere(urls.owner_url, name), _elsewhere(urls.app_url, name))
    _execute(urls.owner_url, f"DROP DATABASE IF EXISTS {name} WITH (FORCE)")
    _execute(urls.owner_url, f"CREATE DATABASE {name}")
    try:
        subprocess.run([LANGBENK, "prepare"], env=place.environment, check=True)
        yield replace(place, loaded=fill(place.owner, town))
    finally:
        _execute(urls.owner_url, f"DROP DATABASE IF EXISTS {name} WITH (FORCE)")


@contextmanager
def served(place: Place) -> Iterator[int]:
    """The application at work on this database, just as ``langbenk serve`` starts it; gives the port."""
    port = _free_port()
    server = subprocess.Popen(
        [LANGBENK, "serve", "--port", str(port)], env=place.environment, stdout=subprocess.DEVNULL
    )
    try:
        _wait_for(port, server)
        yield port
    finally:
        server.terminate()
        server.wait(timeout=PATIENCE)


def _elsewhere(url: str, name: str) -> str:
    """The same server and role, another database."""
    return urlunsplit(urlsplit(url)._replace(path=f"/{name}"))


def _execute(url: str, statement: str) -> None:
    with psycopg.connect(url, autocommit=True) as connection:
        connection.execute(statement)


def _free_port() -> int:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port: int = free.getsockname()[1]
        return port


def _wait_for(port: int, server: "subprocess.Popen[bytes]") -> None:
    until = time.monotonic() + PATIENCE
    while time.monotonic() < until and server.poll() is None:
        with socket.socket() as attempt:
            if attempt.connect_ex(("127.0.0.1", port)) == 0:
                return
        time.sleep(0.1)
    raise RuntimeError("The application that was to be measured never answered.")

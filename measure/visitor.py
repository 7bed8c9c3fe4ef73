"""Somebody who is signed in and asks for pages: over HTTP with the clock running, or inside for its statements."""

import secrets
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from http.client import OK, HTTPConnection
from typing import Any
from uuid import UUID

import psycopg
from django.contrib.sessions.backends.db import SessionStore
from django.db import connection
from django.http import HttpRequest
from django.test import Client
from django.utils import timezone

from langbenk.access.standing import Actor, Hat
from langbenk.law.words import Words
from langbenk.web.edge import Label, sign_in
from measure.town import Town

COOKIE = "langbenk"  # SESSION_COOKIE_NAME


def staff(town: Town, employee: int) -> Actor:
    """An employee with the staff hat on."""
    return Actor(UUID(town.staff[employee]), Hat.STAFF, UUID(town.employees[employee]))


def session(owner: psycopg.Connection, actor: Actor) -> str:
    """The key of a new session, signed in as on the sign-in page and written straight into the database."""
    request = HttpRequest()
    request.session = SessionStore()
    sign_in(request, actor, Label("Noen", Words("", "", ""), "", actor.hat.value))
    key = secrets.token_hex(16)
    owner.execute(
        "INSERT INTO django_session (session_key, session_data, expire_date) VALUES (%s, %s, %s)",
        [key, request.session.encode(dict(request.session.items())), timezone.now() + timedelta(hours=2)],
    )
    owner.commit()
    return key


class Visitor:
    """A browser with a session, on a connection that it keeps until it is closed."""

    def __init__(self, port: int, key: str) -> None:
        self._connection = HTTPConnection("127.0.0.1", port)
        self._headers = {"Cookie": f"{COOKIE}={key}"}

    def close(self) -> None:
        """Hang up."""
        self._connection.close()

    def get(self, path: str) -> str:
        """The page; raise ``RuntimeError`` for any other answer."""
        self._connection.request("GET", path, headers=self._headers)
        answer = self._connection.getresponse()
        page = answer.read()
        if answer.status != OK:
            raise RuntimeError(f"{path} answered {answer.status}")
        return page.decode()

    def times(self, path: str, many: int) -> list[float]:
        """How many milliseconds each of so many readings took, from the question to the last letter."""
        taken = []
        for _ in range(many):
            began = time.perf_counter()
            self.get(path)
            taken.append((time.perf_counter() - began) * 1000)
        return taken


def times_together(visitors: list[Visitor], path: str, many: int) -> list[float]:
    """The same, when all of these ask at the same time, without a pause."""
    with ThreadPoolExecutor(len(visitors)) as pool:
        return [taken for each in pool.map(lambda visitor: visitor.times(path, many), visitors) for taken in each]


def noted(work: Callable[[], object]) -> list[str]:
    """The SQL that a piece of work asks for in this process; BEGIN and COMMIT are not among it."""
    found: list[str] = []

    def note(execute: Callable[..., Any], sql: str, *rest: Any) -> Any:
        found.append(sql)
        return execute(sql, *rest)

    with connection.execute_wrapper(note):
        work()
    return found


def statements(path: str, key: str) -> list[str]:
    """The SQL of one page, asked for in this process on the same database."""
    client = Client(headers={"host": "localhost"})
    client.cookies[COOKIE] = key
    client.get(path)  # the first one also fills caches that live as long as the process
    return noted(lambda: client.get(path))

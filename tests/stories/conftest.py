"""The real application in a real browser: a server of its own, a database of its own, Lysvik as it is today.

The server runs as a process, signed in to PostgreSQL as the role that owns nothing, just as ``make demo`` runs it.
"""

import json
import os
import re
import socket
import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path

import httpx
import psycopg
import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect, sync_playwright

from tests.prepared import COMMAND, LYSVIK, dropped, environment_of, filled_once, on_the_server

CHECKOUT = Path(__file__).resolve().parents[2]
AXE = CHECKOUT / "node_modules" / "axe-core" / "axe.min.js"
PATIENCE = 15_000  # milliseconds: a busy machine is no fault of the page
RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]


class Lysvik:
    """The served municipality: where it is, and its database as the owner sees it."""

    def __init__(self, address: str, owner: str, application: str) -> None:
        self.address = address
        self.owner = owner
        self.application = application

    def as_owner(self, query: str, *values: object) -> None:
        """Move the clock, or what a story does not walk, by SQL as the owner."""
        with psycopg.connect(self.owner, autocommit=True) as connection:
            connection.execute(query, values)

    def nightly(self) -> str:
        """A night goes by: the real ``langbenk nightly``, and what it tells, in one line."""
        environment = os.environ | {
            "DATABASE_URL_OWNER": self.owner,
            "DATABASE_URL": self.application,
            "LANGBENK_ENVIRONMENT": "demo",
        }
        told = subprocess.run([COMMAND, "nightly"], env=environment, capture_output=True, text=True).stdout
        return " ".join(told.split())


@pytest.fixture(scope="session")
def lysvik() -> Iterator[Lysvik]:
    """The Lysvik that the stories share."""
    with served("stories") as lysvik:
        yield lysvik


@contextmanager
def served(purpose: str) -> Iterator[Lysvik]:
    """A copy of Lysvik as it is today, served; and take all of it away again."""
    filled_once(LYSVIK, "prepare", "demo")
    name = f"{purpose}_{os.getpid()}"
    dropped(name)
    on_the_server(f"CREATE DATABASE {name} TEMPLATE {LYSVIK}")
    environment = environment_of(name)
    port = _free_port()
    server = subprocess.Popen([COMMAND, "serve", "--port", str(port)], env=environment, cwd=CHECKOUT)
    address = f"http://localhost:{port}"
    try:
        _wait_for(address, server)
        yield Lysvik(address, environment["DATABASE_URL_OWNER"], environment["DATABASE_URL"])
    finally:
        server.terminate()
        server.wait(timeout=30)
        dropped(name)


@pytest.fixture(scope="session")
def chromium() -> Iterator[Browser]:
    """The browser that set-up found or installed."""
    found = CHECKOUT / "var" / "browser"
    path = found.read_text(encoding="utf-8").strip() if found.exists() else None
    expect.set_options(timeout=PATIENCE)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path or None, args=["--no-sandbox"])
        yield browser
        browser.close()


Someone = Callable[..., Page]


@pytest.fixture
def someone(lysvik: Lysvik, chromium: Browser) -> Iterator[Someone]:
    """Give a page with somebody of Lysvik signed in: ``someone("siri-at-home", language="nn", width=390)``."""
    contexts: list[BrowserContext] = []
    with psycopg.connect(lysvik.owner, autocommit=True) as connection:
        connection.execute("DELETE FROM drafts_draft")  # what one story typed is not in the way of the next

    def sign_in(player: str, *, language: str = "nb", width: int = 1280, script: bool = True, csp: bool = True) -> Page:
        context = chromium.new_context(
            base_url=lysvik.address,
            viewport={"width": width, "height": 900},
            java_script_enabled=script,
            bypass_csp=not csp,
        )
        contexts.append(context)
        context.add_cookies([{"name": "language", "value": language, "url": lysvik.address}])
        page = context.new_page()
        page.set_default_timeout(PATIENCE)
        if player:
            _signed_in(context, player)
            page.goto("/")
        return page

    yield sign_in
    for context in contexts:
        context.close()


def _signed_in(context: BrowserContext, player: str) -> None:
    """Sign in as a page does, and draw none; ``test_never_lose_a_word`` clicks its way in."""
    found = re.search(r'name="csrfmiddlewaretoken" value="(\w+)"', context.request.get("/sign-in/").text())
    assert found
    said = {"csrfmiddlewaretoken": found[1], "person": player, "next": ""}
    assert context.request.post("/sign-in/", form=said, max_redirects=0).status == 302, player


def faults(page: Page) -> list[str]:
    """What axe finds wrong with the page as it stands: each rule with the elements it is about."""
    page.evaluate(_axe())
    options = json.dumps({"runOnly": {"type": "tag", "values": RULES}, "resultTypes": ["violations"]})
    found = page.evaluate(f"axe.run(document, {options})")
    return [
        f"{fault['id']}: {fault['help']} – {[node['html'][:120] for node in fault['nodes'][:3]]}"
        for fault in found["violations"]
    ]


@cache
def _axe() -> str:
    return AXE.read_text(encoding="utf-8")


def _free_port() -> int:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port: int = free.getsockname()[1]
        return port


def _wait_for(address: str, server: "subprocess.Popen[bytes]") -> None:
    for _ in range(120):
        assert server.poll() is None, "the server stopped before it answered"
        try:
            if httpx.get(f"{address}/sign-in/").status_code == 200:
                return
        except httpx.TransportError:
            time.sleep(0.25)
    raise AssertionError("the server never answered")

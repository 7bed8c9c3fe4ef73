"""Databases with every table in them, quickly: the same migrations always make the same tables, and that takes long, so
it is done once and copied.
"""

import fcntl
import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from hashlib import sha256
from pathlib import Path
from urllib.parse import urlsplit, urlunsplit

import psycopg

from langbenk.config.installation import _address

CHECKOUT = Path(__file__).resolve().parents[1]
COMMAND = str(Path(sys.executable).with_name("langbenk"))
SOURCES = CHECKOUT / "src" / "langbenk"
RUN = os.getppid() if "PYTEST_XDIST_WORKER" in os.environ else os.getpid()  # all that one run starts knows this
LYSVIK = f"lysvik_{RUN}"  # what all the stories of a run copy
MADE_FROM = ("*/migrations/*.py", "bench/policies.py", "access/actions.py", "access/standing.py")


def copied(name: str) -> None:
    """Make a database of this name, with the tables and nothing in them; what was there under it is dropped."""
    with _one_at_a_time():
        tables = _tables()
        dropped(name)
        on_the_server(f'CREATE DATABASE "{name}" TEMPLATE {tables}')


def filled_once(name: str, *steps: str) -> None:
    """Make a database of this name by these steps of ``langbenk``; whoever comes second finds it whole."""
    making = f"{name}_making"
    with _one_at_a_time(f"{name}.lock"):
        if not on_the_server(f"SELECT datname FROM pg_database WHERE datname = '{name}'"):
            copied(making)
            for step in steps:
                subprocess.run([COMMAND, step], env=environment_of(making), check=True, cwd=CHECKOUT)
            on_the_server(f"ALTER DATABASE {making} RENAME TO {name}")


def dropped(name: str) -> None:
    on_the_server(f'DROP DATABASE IF EXISTS "{name}" WITH (FORCE)')


def on_the_server(statement: str) -> list[tuple[str]]:
    """What the owner of all databases may do to them: to make, copy and drop."""
    with psycopg.connect(_address("DATABASE_URL_OWNER", "owner_url"), autocommit=True) as connection:
        done = connection.execute(statement)  # type: ignore[arg-type]
        return done.fetchall() if done.description else []


def environment_of(name: str) -> dict[str, str]:
    """What a process needs to work on this database as the demo does."""
    owner, application = _address("DATABASE_URL_OWNER", "owner_url"), _address("DATABASE_URL", "app_url")
    left_out = ("LANGBENK_AS", "DJANGO_SETTINGS_MODULE")
    return {key: value for key, value in os.environ.items() if key not in left_out} | {
        "DATABASE_URL_OWNER": elsewhere(owner, name),
        "DATABASE_URL": elsewhere(application, name),
        "LANGBENK_ENVIRONMENT": "demo",
    }


def elsewhere(url: str, name: str) -> str:
    """The same server and role, another database."""
    return urlunsplit(urlsplit(url)._replace(path=f"/{name}"))


def _tables() -> str:
    """The database to copy from, made now if these migrations never were, in place of those of other migrations."""
    name = f"tables_{_digest()}"
    there = {one for (one,) in on_the_server("SELECT datname FROM pg_database WHERE datname LIKE 'tables\\_%'")}
    if name not in there:
        for other in there:
            dropped(other)
        on_the_server(f"CREATE DATABASE {name}_making")
        subprocess.run([COMMAND, "prepare"], env=environment_of(f"{name}_making"), check=True, cwd=CHECKOUT)
        on_the_server(f"ALTER DATABASE {name}_making RENAME TO {name}")
    return name


def _digest() -> str:
    files = sorted(file for pattern in MADE_FROM for file in SOURCES.glob(pattern))
    whole = sha256(b"".join(file.name.encode() + file.read_bytes() for file in files))
    return whole.hexdigest()[:12]


@contextmanager
def _one_at_a_time(name: str = "tables.lock") -> Iterator[None]:
    """Two processes that test at once wait for each other here."""
    folder = CHECKOUT / "var"
    folder.mkdir(exist_ok=True)
    with (folder / name).open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield

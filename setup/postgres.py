"""The database of this checkout: the one named in the environment, else a private cluster that nobody else can reach.

Nothing listens on a network port. The socket lies in a folder that only the server's own user (and root) can enter,
and whoever can enter it owns the data files as well, so the cluster asks for no password. What each role may do is
still told apart: `langbenk_owner` owns the tables and changes them, `langbenk_app` owns nothing and cannot get past
row-level security.
"""

import json
import os
from typing import NamedTuple

import psycopg
from psycopg import sql

from setup import server
from setup.cluster import SUPERUSER, Cluster
from setup.steps import VAR, Trouble, last_words, one_at_a_time

WRITTEN = VAR / "postgres.json"
DATABASE = "langbenk"
OWNER, APP = "langbenk_owner", "langbenk_app"
ROLES = {
    OWNER: "LOGIN CREATEDB NOSUPERUSER NOCREATEROLE NOREPLICATION NOBYPASSRLS",
    APP: "LOGIN NOCREATEDB NOSUPERUSER NOCREATEROLE NOREPLICATION NOBYPASSRLS",
}


class Urls(NamedTuple):
    """Addresses of one database: for the role that owns the tables, and for the role that the application uses."""

    owner_url: str
    app_url: str


def cluster_urls(road: str = "") -> Urls:
    """Addresses of a database that answers, started if need be; raise Trouble with one line when there is none.

    `road` is "installed" or "wheel" for this checkout's own cluster on that server, whatever the environment says.
    """
    given = Urls(os.environ.get("DATABASE_URL_OWNER", ""), os.environ.get("DATABASE_URL", ""))
    if any(given) and not road:
        return _checked(given)
    with one_at_a_time("postgres"):
        cluster = private(road)
        cluster.start()
        _make_roles(cluster)
    return Urls(cluster.url(OWNER, DATABASE), cluster.url(APP, DATABASE))


def private(road: str = "") -> Cluster:
    """This checkout's own cluster on a road, running or not; raise Trouble when there is no such server."""
    found = server.find(road)
    home = server.own(server.home() / f"{found.road}-{found.major}")
    return Cluster(home, server.reachable_programs(found, home))


def prepare() -> None:
    """Have a database ready; leave the addresses of our own where the settings look when the environment names none."""
    urls = cluster_urls()
    if not os.environ.get("DATABASE_URL"):
        making = WRITTEN.with_suffix(".making")
        making.write_text(json.dumps(urls._asdict(), indent=1) + "\n")
        making.rename(WRITTEN)


def stop(*, only_idle: bool = False) -> None:
    """Stop what runs of this checkout's clusters, or only those that nobody is connected to."""
    for data in sorted(server.home().glob("*/data")):
        cluster = Cluster(data.parent, data.parent)
        if not (only_idle and _is_used(cluster)):
            cluster.stop()


def _checked(given: Urls) -> Urls:
    if not all(given):
        raise Trouble("Set both DATABASE_URL (the application's role) and DATABASE_URL_OWNER (the owner of the tables)")
    for name, url in zip(("DATABASE_URL_OWNER", "DATABASE_URL"), given, strict=True):
        try:
            psycopg.connect(url, connect_timeout=10).close()
        except psycopg.Error as error:
            raise Trouble(f"{name} does not lead to a database: {last_words(str(error))}") from error
    return given


def _make_roles(cluster: Cluster) -> None:
    with psycopg.connect(cluster.url(SUPERUSER, "postgres"), autocommit=True) as connection:
        for role, rights in ROLES.items():
            known = connection.execute("SELECT 1 FROM pg_roles WHERE rolname = %s", [role]).fetchone()
            verb = "ALTER" if known else "CREATE"
            connection.execute(sql.SQL(f"{verb} ROLE {{}} {rights}").format(sql.Identifier(role)))
        # The owner can step down to the application's role: so the tests see what the application would see.
        connection.execute(sql.SQL("GRANT {} TO {}").format(sql.Identifier(APP), sql.Identifier(OWNER)))
        if not connection.execute("SELECT 1 FROM pg_database WHERE datname = %s", [DATABASE]).fetchone():
            connection.execute(
                sql.SQL("CREATE DATABASE {} OWNER {}").format(sql.Identifier(DATABASE), sql.Identifier(OWNER))
            )


def _is_used(cluster: Cluster) -> bool:
    if not cluster.answers():
        return False
    others = "SELECT 1 FROM pg_stat_activity WHERE backend_type = 'client backend' AND pid <> pg_backend_pid()"
    with psycopg.connect(cluster.url(SUPERUSER, "postgres")) as connection:
        return connection.execute(others).fetchone() is not None

"""The private PostgreSQL is picked up again after any kind of death, and two starts make one server."""

import os
import shutil
import signal
import subprocess
import time
from collections.abc import Iterator

import psycopg
import pytest

from setup import server
from setup.cluster import SUPERUSER, Cluster
from setup.steps import Trouble


@pytest.fixture
def cluster() -> Iterator[Cluster]:
    """A cluster of this test's own, beside the one the other tests use."""
    home = server.home() / "tried"
    shutil.rmtree(home, ignore_errors=True)
    found = server.find()
    made = Cluster(server.own(home), server.reachable_programs(found, home))
    yield made
    made.stop()
    shutil.rmtree(home)


def remembers(cluster: Cluster) -> bool:
    with psycopg.connect(cluster.url(SUPERUSER, "postgres")) as connection:
        return connection.execute("SELECT to_regclass('kept') IS NOT NULL").fetchone() == (True,)


def keep_something(cluster: Cluster) -> None:
    with psycopg.connect(cluster.url(SUPERUSER, "postgres")) as connection:
        connection.execute("CREATE TABLE kept ()")


def test_a_second_start_finds_the_first(cluster: Cluster) -> None:
    cluster.start()
    first = cluster.pid()
    cluster.start()
    assert first
    assert cluster.pid() == first


def test_a_killed_server_starts_again_and_nothing_is_lost(cluster: Cluster) -> None:
    cluster.start()
    keep_something(cluster)
    with psycopg.connect(cluster.url(SUPERUSER, "postgres")) as connection:
        connection.execute("CHECKPOINT")
    killed = cluster.pid()
    os.kill(killed, signal.SIGKILL)
    cluster.start()
    assert cluster.pid() not in (0, killed)
    assert remembers(cluster)


def test_a_lock_file_that_names_some_other_program_stops_nothing(cluster: Cluster) -> None:
    cluster.start()
    keep_something(cluster)
    lock = cluster.data / "postmaster.pid"
    said = lock.read_text().partition("\n")[2]
    cluster.stop()
    with subprocess.Popen(["sleep", "60"]) as somebody_else:
        lock.write_text(f"{somebody_else.pid}\n{said}")
        cluster.start()
        assert cluster.pid() != somebody_else.pid
        assert somebody_else.poll() is None
        somebody_else.kill()
    assert remembers(cluster)


def test_a_half_made_cluster_is_swept_away(cluster: Cluster) -> None:
    half_made = cluster.home / "data.making"
    half_made.mkdir()
    (half_made / "PG_VERSION").write_text("15\n")
    cluster.start()
    assert cluster.answers()
    assert not half_made.exists()


def test_a_cluster_that_cannot_start_says_why_in_one_line(cluster: Cluster) -> None:
    cluster.start()
    cluster.stop()
    (cluster.data / "PG_VERSION").write_text("9\n")
    began = time.monotonic()
    with pytest.raises(Trouble, match=r"PostgreSQL cannot start: .*FATAL") as trouble:
        cluster.start()
    assert "\n" not in str(trouble.value)
    assert time.monotonic() - began < 20


def test_the_socket_of_a_far_away_folder_lies_where_its_path_is_short_enough(cluster: Cluster) -> None:
    far_away = Cluster(cluster.home / ("very-" * 20 + "long"), cluster.programs)
    assert cluster.home in cluster.socket.parents or len(os.fsencode(cluster.home)) > 60
    assert far_away.home not in far_away.socket.parents
    assert len(os.fsencode(far_away.socket / ".s.PGSQL.5432")) <= 100

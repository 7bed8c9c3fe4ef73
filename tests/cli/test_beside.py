"""What runs beside the server: a worker is begun anew when it dies, and nothing outlives the server that began it."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from langbenk.cli.beside import worker_beside

DIES = "import sys, pathlib; pathlib.Path(sys.argv[1]).open('a').write('x')"
LIVES = f"{DIES}; sys.stdin.buffer.read()"
# A server that begins one process and waits for it; that one watches whether the server is there.
SERVER = """
import os, subprocess, sys
os.environ["LANGBENK_SERVED_BY"] = str(os.getpid())
child = "import time; from langbenk.config import orphaned; orphaned.EVERY = 0.05; "
child += "orphaned.end_with_the_server(); print('watching', flush=True); time.sleep(60)"
one = subprocess.Popen([sys.executable, "-c", child], stdout=subprocess.PIPE)
one.stdout.readline()
print(one.pid, flush=True)
one.wait()
"""


def times_begun(mark: Path, at_least: int) -> int:
    until = time.monotonic() + 20
    while (many := len(mark.read_text()) if mark.exists() else 0) < at_least and time.monotonic() < until:
        time.sleep(0.02)
    return many


def test_a_worker_that_dies_is_begun_anew(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    mark = tmp_path / "begun"
    with worker_beside([sys.executable, "-c", DIES, str(mark)], pauses=(0.01,)):
        assert times_begun(mark, 3) >= 3
    assert "the worker ended (exit code 0); another begins in 0.01 seconds" in capfd.readouterr().err
    begun = times_begun(mark, 0)
    time.sleep(0.2)
    assert times_begun(mark, 0) == begun


def test_a_worker_ends_with_the_server_and_no_other_is_begun(tmp_path: Path) -> None:
    mark = tmp_path / "begun"
    with worker_beside([sys.executable, "-c", LIVES, str(mark)], pauses=(0.01,)):
        assert times_begun(mark, 1) == 1
    assert times_begun(mark, 0) == 1


def test_the_pauses_grow(tmp_path: Path) -> None:
    mark = tmp_path / "begun"
    with worker_beside([sys.executable, "-c", DIES, str(mark)], pauses=(0.01, 60)):
        assert times_begun(mark, 2) == 2
        time.sleep(0.3)
        assert times_begun(mark, 0) == 2


def test_a_process_of_a_server_that_was_killed_ends(tmp_path: Path) -> None:
    with subprocess.Popen([sys.executable, "-c", SERVER], stdout=subprocess.PIPE, text=True) as server:
        assert server.stdout
        child = int(server.stdout.readline())
        os.kill(server.pid, signal.SIGKILL)
    until = time.monotonic() + 20
    while runs(child) and time.monotonic() < until:
        time.sleep(0.02)
    assert not runs(child)


def runs(process: int) -> bool:
    """Whether it still runs; one that has ended and that nobody has asked for yet does not."""
    try:
        return Path(f"/proc/{process}/stat").read_text(encoding="utf-8").rpartition(")")[2].split()[0] != "Z"
    except FileNotFoundError:
        return False

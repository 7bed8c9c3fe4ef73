"""One PostgreSQL cluster: made whole or not at all, started, stopped, and picked up again after any kind of death."""

import os
import shutil
import signal
import subprocess
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from urllib.parse import quote

import psycopg

from setup import server
from setup.steps import Trouble, command_line, fingerprint, last_words, say

SUPERUSER = "postgres"
PORT = "5432"  # no port is opened; the number is part of the socket's name
PATIENCE = 60  # seconds for a start or a stop; recovery after a crash takes a few
NOBODY = 2**30  # no system gives a process so high a number
LONGEST_SOCKET = 100  # bytes; the system's limit is 103 or 107

# Norwegian order (æ, ø, å last, aa as å) where the server has ICU, else at least every letter's two cases.
LOCALES = (
    ("--locale-provider=icu", "--icu-locale=nb-NO", "--locale=C.UTF-8"),
    ("--locale-provider=icu", "--icu-locale=nb-NO", "--locale=C"),
    ("--locale-provider=builtin", "--builtin-locale=C.UTF-8", "--locale=C"),
    ("--locale=C.UTF-8",),
    ("--locale=C",),
)

# Python complains of a child that is forgotten while it runs, and ours are meant to go on running.
_OUTLIVING_US: list[subprocess.Popen[bytes]] = []


@dataclass(frozen=True)
class Cluster:
    """The folder of one cluster and the programs that run it."""

    home: Path
    programs: Path

    @property
    def data(self) -> Path:
        """PostgreSQL's own data directory."""
        return self.home / "data"

    @property
    def log(self) -> Path:
        """What the server said since it was last started."""
        return self.home / "log"

    @property
    def socket(self) -> Path:
        """The folder of the socket; in the temporary folder when the path beside the data is too long for one."""
        beside = self.home / "run"
        if len(os.fsencode(beside / f".s.PGSQL.{PORT}")) <= LONGEST_SOCKET:
            return beside
        return Path(tempfile.gettempdir()) / f"langbenk-{fingerprint(str(self.home))[:12]}"

    def url(self, role: str, database: str) -> str:
        """The address of one of its databases, for one role."""
        return f"postgresql://{role}@/{database}?host={quote(str(self.socket), safe='')}&port={PORT}"

    def answers(self) -> bool:
        """Whether it takes connections now."""
        try:
            psycopg.connect(self.url(SUPERUSER, "postgres"), connect_timeout=5).close()
        except psycopg.OperationalError:
            return False
        return True

    def start(self) -> None:
        """Make it answer: made if it is not there, started if it does not run; raise Trouble with one line."""
        if self.answers():
            return
        self._make()
        say("Starting PostgreSQL.")
        until = time.monotonic() + PATIENCE
        while not self.answers():
            process = None if self.pid() else self._spawn()
            if not _comes(partial(self._is_settled, process), until):
                raise Trouble(f"PostgreSQL (process {self.pid()}) does not answer; end it with kill {self.pid()}")
            if _is_over(process) and not self._may_try_again(until):
                raise Trouble(f"PostgreSQL cannot start: {self._last_words()} (all it said: {self.log})")

    def stop(self) -> None:
        """End it, if it runs, as one does before going home: connections are closed, nothing is lost."""
        pid = self.pid()
        if not pid:
            return
        os.kill(pid, signal.SIGINT)
        if not _comes(lambda: not self.pid(), time.monotonic() + PATIENCE):
            raise Trouble(f"PostgreSQL (process {pid}) does not stop; end it with kill {pid}")

    def pid(self) -> int:
        """The process that serves this folder; 0 when there is none, whatever an old file says."""
        pid = _written_pid(self.data / "postmaster.pid")
        return pid if pid and str(self.data) in command_line(pid) else 0

    def _make(self) -> None:
        if self.data.exists():
            return
        say("Making a private PostgreSQL cluster.")
        making = self.home / "data.making"
        for locale in LOCALES:
            shutil.rmtree(making, ignore_errors=True)
            command: list[str | Path] = [self.programs / "initdb", "--pgdata", making, "--username", SUPERUSER]
            command += ["--encoding=UTF8", "--auth-local=trust", "--auth-host=reject", "--no-instructions", *locale]
            if server.open_as_server(command, log=self.log).wait() == 0:
                # Only a whole cluster ever gets the name; what a killed initdb left is swept away above.
                making.rename(self.data)
                return
        raise Trouble(f"PostgreSQL could not make a cluster: {self._last_words()}")

    def _spawn(self) -> subprocess.Popen[bytes]:
        for left in (self.data / "postmaster.pid", self.socket / f".s.PGSQL.{PORT}.lock"):
            _disown(left)
        settings = {
            "listen_addresses": "",
            "port": PORT,
            "unix_socket_directories": f'"{server.own(self.socket)}"',
            "unix_socket_permissions": "0700",
            "synchronous_commit": "off",  # the data is invented; a crash of the machine may cost the last second
            "jit": "off",
        }
        options = [part for name, value in settings.items() for part in ("-c", f"{name}={value}")]
        process = server.open_as_server([self.programs / "postgres", "-D", self.data, *options], log=self.log)
        _OUTLIVING_US.append(process)
        return process

    def _is_settled(self, process: subprocess.Popen[bytes] | None) -> bool:
        return self.answers() or _is_over(process)

    def _may_try_again(self, until: float) -> bool:
        """After a kill -9 the orphans of the old server need a moment to see that they are alone."""
        if "shared memory block" not in self.log.read_text(errors="replace") or time.monotonic() > until:
            return self.answers()
        time.sleep(0.5)
        return True

    def _last_words(self) -> str:
        return last_words(self.log.read_text(errors="replace"))


def _written_pid(file: Path) -> int:
    try:
        return int(file.read_text().split("\n")[0])
    except (OSError, ValueError):
        return 0


def _disown(left: Path) -> None:
    """Let a lock file of a dead server name nobody.

    Its number may belong to another program by now, or to a dead process that nobody has buried (as in a container);
    the server would then refuse to start. The rest of the file stays: by it the server knows whether orphans of the
    dead one still hold its memory.
    """
    if left.exists():
        text = left.read_text()
        left.write_text(f"{NOBODY}\n{text.partition(chr(10))[2]}")


def _is_over(process: subprocess.Popen[bytes] | None) -> bool:
    return process is not None and process.poll() is not None


def _comes(what: Callable[[], bool], until: float) -> bool:
    """Wait for something to become true; say whether it did before the time was up."""
    while not what():
        if time.monotonic() > until:
            return False
        time.sleep(0.05)
    return True

"""What runs beside the server: a worker that is begun anew when it dies, and ends when the server does."""

import subprocess
import sys
import threading
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager

WORK = (sys.executable, "-m", "langbenk.cli.main", "work", "--beside")
PAUSES = (1.0, 5.0, 15.0, 60.0)
"""Seconds until a worker that died is begun anew, longer each time; the last one from then on."""
WELL_AGAIN = 300.0  # seconds: one that lived so long had nothing to do with the ones before


@contextmanager
def worker_beside(command: Sequence[str] = WORK, pauses: Sequence[float] = PAUSES) -> Iterator[None]:
    """A worker that lives as long as this process: it stops when the pipe to it closes, however that comes about, and
    one that dies is begun anew.
    """
    keeper = _Keeper(command, pauses)
    keeper.begin()
    try:
        yield
    finally:
        keeper.end()


class _Keeper(threading.Thread):
    """Waits for the worker, which is all that it does until the worker is gone."""

    def __init__(self, command: Sequence[str], pauses: Sequence[float]) -> None:
        super().__init__(daemon=True)
        self.command, self.pauses = command, pauses
        self.over, self.changing = threading.Event(), threading.Lock()
        self.worker = self._begun()

    def begin(self) -> None:
        """Watch the worker from now on."""
        self.start()

    def end(self) -> None:
        """No other is begun; the one that works may finish what it has in hand."""
        with self.changing:
            self.over.set()
        self.worker.communicate()

    def run(self) -> None:
        """Begin another worker whenever there is none, until it is over."""
        died = 0
        while True:
            began = time.monotonic()
            code = self.worker.wait()
            if self.over.is_set():
                return
            if self.worker.stdin:
                self.worker.stdin.close()
            died = 1 if time.monotonic() - began > WELL_AGAIN else died + 1
            pause = self.pauses[min(died, len(self.pauses)) - 1]
            sys.stderr.write(f"langbenk: the worker ended (exit code {code}); another begins in {pause:g} seconds\n")
            if self.over.wait(pause):
                return
            with self.changing:
                if self.over.is_set():
                    return
                self.worker = self._begun()

    def _begun(self) -> "subprocess.Popen[bytes]":
        return subprocess.Popen(self.command, stdin=subprocess.PIPE, start_new_session=True)

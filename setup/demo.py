"""`make demo` after the set-up: load the invented municipality, serve it at an address, and go quietly at Ctrl-C."""

import os
import signal
import socket
import subprocess
import sys
import time
from types import FrameType

from setup import postgres
from setup.steps import ROOT, VAR, VENV, Trouble, command_line, say

LANGBENK = VENV / "bin" / "langbenk"
RUNNING = VAR / "demo.pid"  # the process and its port, for the next one to find when this one is killed
FIRST_PORT = 8000
PATIENCE = 60  # seconds until the application must answer
PATIENCE_AT_THE_END = 10  # seconds for what is being answered when somebody stops it


def main() -> int:
    """Prepare, load, serve; answer with an exit code, and with one line on stderr when something is wrong."""
    try:
        port = _port()
        for deed in ("prepare", "demo"):
            if subprocess.call([LANGBENK, deed], cwd=ROOT, stdin=subprocess.DEVNULL):
                raise Trouble(f"langbenk {deed} did not go well; it said why above")
        return _serve(port)
    except Trouble as trouble:
        print(trouble, file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return 0
    finally:
        if not os.environ.get("DATABASE_URL"):
            postgres.stop(only_idle=True)


def _serve(port: int) -> int:
    # In a session of its own, so that Ctrl-C reaches it once and through us.
    server = subprocess.Popen(
        [LANGBENK, "serve", "--port", str(port)], cwd=ROOT, stdin=subprocess.DEVNULL, start_new_session=True
    )
    RUNNING.write_text(f"{server.pid} {port}\n")
    for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
        signal.signal(number, _interrupt)
    try:
        if _answers(port, server):
            say(
                f"\nLangbenk is at http://localhost:{port}\n"
                "Open it, choose who to be, and walk the road from a worry to a plan. Everyone in it is invented.\n"
                "Ctrl-C here stops it; what you did is still there the next time."
            )
        if code := server.wait():
            raise Trouble(f"The application stopped by itself (exit code {code}); it said why above")
        say("Stopped.")
        return 0
    except KeyboardInterrupt:
        _end(server)
        say("Stopped.")
        return 0


def _interrupt(_number: int, _frame: FrameType | None) -> None:
    # Once is enough: a second one must not disturb the ending.
    for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
        signal.signal(number, signal.SIG_IGN)
    raise KeyboardInterrupt


def _end(server: subprocess.Popen[bytes]) -> None:
    server.send_signal(signal.SIGINT)
    try:
        server.wait(PATIENCE_AT_THE_END)
    except subprocess.TimeoutExpired:
        os.killpg(server.pid, signal.SIGKILL)
        server.wait()


def _port() -> int:
    wanted = os.environ.get("PORT")
    if wanted:
        if not (wanted.isdecimal() and _is_free(int(wanted))):
            raise Trouble(f"PORT={wanted} is not a free port; choose another, or leave PORT out")
        return int(wanted)
    _explain_an_earlier_one()
    free = next((port for port in range(FIRST_PORT, FIRST_PORT + 100) if _is_free(port)), None)
    if free is None:
        raise Trouble(f"No port from {FIRST_PORT} to {FIRST_PORT + 99} is free; name one: make demo PORT=9000")
    if free != FIRST_PORT:
        say(f"Port {FIRST_PORT} is taken by something else, so this runs on {free}.")
    return free


def _explain_an_earlier_one() -> None:
    try:
        pid, port = map(int, RUNNING.read_text().split())
    except (OSError, ValueError):
        return
    if str(LANGBENK) in command_line(pid):
        raise Trouble(f"A demo of this checkout is already at http://localhost:{port}; to end it: kill -INT {pid}")


def _is_free(port: int) -> bool:
    if port > 65535:
        return False
    with socket.socket() as attempt:
        attempt.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            attempt.bind(("127.0.0.1", port))
        except OSError:
            return False
    return True


def _answers(port: int, server: subprocess.Popen[bytes]) -> bool:
    until = time.monotonic() + PATIENCE
    while time.monotonic() < until and server.poll() is None:
        with socket.socket() as attempt:
            if attempt.connect_ex(("127.0.0.1", port)) == 0:
                return True
        time.sleep(0.1)
    return False


if __name__ == "__main__":
    sys.exit(main())

"""What every step of the set-up shares: where things lie, how a step is skipped, and how it fails in one line."""

import fcntl
import hashlib
import os
import subprocess
import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
VAR = ROOT / "var"
VENV = ROOT / ".venv"


class Trouble(Exception):
    """Something the reader of the terminal must know or do, told in one line."""


def say(sentence: str) -> None:
    """Tell the person who waits what takes time now."""
    print(sentence, file=sys.stderr, flush=True)


def run(command: Sequence[str | Path], *, failing: str, env: Mapping[str, str] | None = None) -> str:
    """Run a command in the checkout and give back what it printed; raise Trouble with `failing` and its last words."""
    try:
        done = subprocess.run(
            [str(part) for part in command],
            cwd=ROOT,
            env=env,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            errors="replace",
            check=False,
        )
    except OSError as error:
        raise Trouble(f"{failing}: {error}") from error
    if done.returncode:
        raise Trouble(f"{failing}: {last_words(done.stdout)}")
    return done.stdout


def command_line(pid: int) -> str:
    """How a process was started; empty when there is no such process."""
    if not pid:
        return ""
    proc = Path("/proc")
    if proc.joinpath("self/cmdline").exists():
        try:
            return os.fsdecode(proc.joinpath(str(pid), "cmdline").read_bytes().replace(b"\0", b" "))
        except OSError:
            return ""
    listed = subprocess.run(["ps", "-o", "command=", "-p", str(pid)], capture_output=True, text=True, check=False)
    return listed.stdout


def last_words(output: str) -> str:
    """The line of a failed command's output that most likely says why."""
    lines = [line.strip() for line in output.splitlines() if line.strip()]
    telling = [line for line in lines if "error" in line.lower() or "fatal" in line.lower()]
    return (telling or lines or ["it said nothing"])[-1]


def fingerprint(*parts: str | Path) -> str:
    """A hash over texts and the contents of files; a step with the same fingerprint need not be done again."""
    digest = hashlib.sha256()
    for part in parts:
        digest.update(part.read_bytes() if isinstance(part, Path) else part.encode())
        digest.update(b"\0")
    return digest.hexdigest()


def is_stamped(stamp: Path, mark: str) -> bool:
    """Whether a step was finished with exactly this fingerprint."""
    return stamp.is_file() and stamp.read_text() == mark


@contextmanager
def one_at_a_time(work: str) -> Iterator[None]:
    """Let two runs that do the same work in this checkout wait for each other instead of spoiling each other's."""
    VAR.mkdir(exist_ok=True)
    with (VAR / f"{work}.lock").open("w") as lock:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            say(f"Waiting for another {work} of this checkout to finish.")
            fcntl.flock(lock, fcntl.LOCK_EX)
        yield


def with_a_home() -> dict[str, str]:
    """The environment for programs that insist on a home directory they can write in."""
    home = os.environ.get("HOME", "")
    if home and os.access(home, os.W_OK):
        return dict(os.environ)
    own = VAR / "home"
    own.mkdir(parents=True, exist_ok=True)
    return {**os.environ, "HOME": str(own)}


def is_root_on_debian() -> bool:
    """Whether this process may install what is missing with the system's package manager."""
    return os.geteuid() == 0 and Path("/etc/debian_version").exists() and Path("/usr/bin/apt-get").exists()


def install_package(name: str) -> None:
    """Install one Debian package; raise Trouble when the package manager refuses."""
    env = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    failing = f"apt-get could not install {name}"
    run(["apt-get", "-qq", "update"], env=env, failing=failing)
    run(["apt-get", "-qq", "install", "--yes", "--no-install-recommends", name], env=env, failing=failing)

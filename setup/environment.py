"""The virtual environment in .venv, with the hashed packages of one lock file and the command `langbenk`."""

import os
import shutil
import sys
import tomllib
from pathlib import Path

from setup.steps import ROOT, VENV, Trouble, fingerprint, install_package, is_root_on_debian, is_stamped, run, say

# A wider lock holds everything of the narrower ones, so an environment made for tests also serves the demo.
LOCKS = ("runtime", "dev")
PIP = ("-m", "pip", "--disable-pip-version-check", "--no-input", "--quiet", "install")


def prepare_runtime() -> None:
    """What runs the application."""
    prepare("runtime")


def prepare_dev() -> None:
    """What runs, tests and checks it."""
    prepare("dev")


def prepare_measure() -> None:
    """What it is measured against, beside all of that."""
    prepare("dev")
    stamp = VENV / "measure.stamp"
    if not is_stamped(stamp, _mark("measure")):
        install_lock("measure")
        stamp.write_text(_mark("measure"))


def prepare(lock: str) -> None:
    """Make .venv hold the packages of requirements/<lock>.txt and this checkout, unless it already does."""
    wide_enough = LOCKS[LOCKS.index(lock) :]
    if any(is_stamped(VENV / f"{name}.stamp", _mark(name)) for name in wide_enough):
        return
    _make_venv()
    say(f"Installing the Python packages of requirements/{lock}.txt.")
    install_lock(lock)
    run(
        [python(), *PIP, "--no-deps", "--no-build-isolation", "--editable", str(ROOT)],
        failing="pip could not install langbenk",
        env=_pip_env(),
    )
    (VENV / f"{lock}.stamp").write_text(_mark(lock))


def install_lock(lock: str) -> None:
    """Install the packages of requirements/<lock>.txt, each checked against its hash."""
    run(
        [python(), *PIP, "--require-hashes", "-r", str(_lock_file(lock))],
        failing=f"pip could not install requirements/{lock}.txt",
        env=_pip_env(),
    )


def python() -> str:
    """The interpreter inside the virtual environment."""
    return str(VENV / "bin" / "python")


def _lock_file(lock: str) -> Path:
    return ROOT / "requirements" / f"{lock}.txt"


def _mark(lock: str) -> str:
    # The path is part of it because a virtual environment cannot be moved.
    with (ROOT / "pyproject.toml").open("rb") as file:
        wishes = tomllib.load(file)
    package = repr((wishes["project"], wishes["tool"]["hatch"]))
    return fingerprint(str(VENV), sys.version, _lock_file(lock), package)


def _make_venv() -> None:
    base = fingerprint(str(VENV), sys.version)
    if is_stamped(VENV / "base.stamp", base):
        return
    say("Making the virtual environment in .venv.")
    if VENV.exists():
        shutil.rmtree(VENV)
    create = [_outer_python(), "-m", "venv", str(VENV)]
    try:
        run(create, failing="python3 -m venv failed")
    except Trouble as trouble:
        if not is_root_on_debian():
            raise Trouble(f"{trouble}; install Python's venv module (Debian: python3-venv)") from trouble
        install_package("python3-venv")
        shutil.rmtree(VENV, ignore_errors=True)
        run(create, failing="python3 -m venv failed")
    (VENV / "base.stamp").write_text(base)


def _outer_python() -> str:
    # The person who types `make` may have .venv activated; it must not be made anew from itself.
    if sys.prefix == sys.base_prefix:
        return sys.executable
    return f"{sys.base_prefix}/bin/python{sys.version_info.major}.{sys.version_info.minor}"


def _pip_env() -> dict[str, str]:
    # A user's own wish to install into the home directory must not leak into the virtual environment.
    return {**os.environ, "PIP_USER": "0", "PIP_BREAK_SYSTEM_PACKAGES": "0"}

"""Make the lock files anew: the newest versions that fit, each with its hash, naming no host."""

import tempfile
from pathlib import Path

from setup.steps import ROOT, run, say

# Each lock: the dependency groups it holds, whether the package's own needs are in it, the lock it must agree with.
LOCKS = {
    "runtime": (("build",), True, None),
    "dev": (("build", "dev"), True, "runtime"),
    "measure": (("measure",), False, "dev"),
    "node": (("node",), False, None),
    "postgres": (("postgres",), False, "dev"),
}


def make() -> None:
    """Resolve every group of pyproject.toml into requirements/<lock>.txt, with the newest uv there is."""
    with tempfile.TemporaryDirectory() as folder:
        run(["python3", "-m", "venv", folder], failing="could not make a place for uv")
        run([Path(folder) / "bin" / "pip", "install", "--quiet", "uv"], failing="could not install uv")
        for lock in LOCKS:
            say(f"Resolving requirements/{lock}.txt.")
            run([Path(folder) / "bin" / "uv", *_arguments(lock)], failing=f"could not resolve {lock}")


def _arguments(lock: str) -> list[str | Path]:
    groups, with_package, agreeing = LOCKS[lock]
    folder = ROOT / "requirements"
    arguments: list[str | Path] = ["pip", "compile", "--quiet", "--upgrade", "--universal", "--python-version", "3.11"]
    arguments += ["--generate-hashes", "--no-emit-index-url", "--no-emit-find-links"]
    arguments += ["--custom-compile-command", "make locks", "--output-file", folder / f"{lock}.txt"]
    arguments += [part for group in groups for part in ("--group", group)]
    if agreeing:
        arguments += ["--constraint", f"requirements/{agreeing}.txt"]
    return [*arguments, "pyproject.toml"] if with_package else arguments

"""Run steps of the set-up: python3 -m setup STEP …, with the names in setup/run.py.

This file and `__init__.py` keep to what Python 3.7 understands, so that it can say what is wrong.
"""

from __future__ import annotations

import os
import shutil
import sys

NEEDED = (3, 11)


def newer_python() -> str | None:
    """The path of an interpreter that is new enough, or None."""
    names = [f"python3.{minor}" for minor in range(19, NEEDED[1] - 1, -1)]
    return next(filter(None, map(shutil.which, names)), None)


def main(names: list[str]) -> int:
    """Run the named steps; answer with an exit code, and with one line on stderr when something is wrong."""
    if sys.version_info < NEEDED:
        newer = newer_python()
        if newer:
            os.execv(newer, [newer, "-m", "setup", *names])
        sys.stderr.write("Langbenk needs Python 3.11 or newer; say which with make PYTHON=/path/to/python3\n")
        return 1

    from setup.run import main as run_steps

    return run_steps(names)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

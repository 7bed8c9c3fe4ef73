"""``python -m measure [pages|law|letters|worlds|all]``: measure, print figures beside aims, keep them if asked."""

import os
import subprocess
import sys
from argparse import ArgumentParser
from collections.abc import Sequence
from datetime import date, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from measure.report import machine

ROOT = Path(__file__).resolve().parents[1]
WRITTEN = ROOT / "docs" / "measured.md"
WORLDS = 20_000


def main(arguments: Sequence[str]) -> int:
    """Measure what is asked for and answer with an exit code: 1 when worlds disagree, whatever the figures say."""
    parser = ArgumentParser(prog="python -m measure", description=__doc__)
    parser.add_argument("what", nargs="?", choices=("pages", "law", "letters", "worlds", "all"), default="all")
    parser.add_argument("--cases", default="3500,62000,1000000", help="sizes to measure the pages at")
    parser.add_argument("--rows", default="1000,100000,5000000", help="sizes to measure the law at")
    parser.add_argument("--readings", type=int, default=100, help="how often each client asks for each page")
    parser.add_argument("--write", action="store_true", help="keep the figures in docs/measured.md")
    asked = parser.parse_args(arguments)
    os.environ.setdefault("LANGBENK_ENVIRONMENT", "demo")
    at = datetime.now(ZoneInfo("Europe/Oslo"))  # the application lives by Norway's day
    told = [f"# What was measured\n\n{machine(at)}"]
    if asked.what in ("pages", "all"):
        told.append(f"## Pages\n\n{_pages(asked.cases, at.date(), asked.readings)}")
    if asked.what in ("law", "all"):
        told.append(f"## The law beside OpenFisca\n\n{_law(asked.rows)}")
    if asked.what in ("letters", "all"):
        told.append(f"## Letters\n\n{_letters()}")
    sys.stdout.write("\n\n".join(told) + "\n")
    sys.stdout.flush()
    if asked.write:
        WRITTEN.write_text("\n\n".join(told) + "\n", encoding="utf-8")
    return _worlds() if asked.what in ("worlds", "all") else 0


def _pages(sizes: str, on: date, readings: int) -> str:
    from measure import aims, pages
    from measure.town import Size

    return aims.report(pages.measure([Size.of(int(cases)) for cases in sizes.split(",")], on, readings))


def _law(sizes: str) -> str:
    from measure import law

    return law.report([int(rows) for rows in sizes.split(",")])


def _letters() -> str:
    from measure import letters

    return letters.report()


def _worlds() -> int:
    """Invented worlds by the thousand, in each of which the code and the oracle must answer alike; two share them."""
    tests, half = [sys.executable, "-m", "pytest", "tests/bench/test_random_worlds.py"], WORLDS // 2
    runs = [
        subprocess.Popen(
            tests,
            cwd=ROOT,
            env=os.environ
            | {
                "LANGBENK_WORLDS": str(half),
                "LANGBENK_WORLDS_FROM": str(half * number),
                "LANGBENK_TEST_DATABASE": f"test_langbenk_worlds_{number}",
            },
        )
        for number in range(2)
    ]
    return max(run.wait() for run in runs)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

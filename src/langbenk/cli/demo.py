"""``langbenk demo``: load the invented municipality into an empty database. Works in a checkout, and only as a demo."""

import os
import sys
from argparse import ArgumentParser, Namespace
from datetime import date
from pathlib import Path

from langbenk.cli.prepare import as_configured
from langbenk.cli.today import today

CHECKOUT = Path(__file__).resolve().parents[3]


def arguments(parser: ArgumentParser) -> None:
    """The day that is «today» in the municipality."""
    parser.add_argument("--on", type=date.fromisoformat, default=None, metavar="DATE", help="today in the stories")


def run(options: Namespace) -> int:
    """Load what is missing; a municipality that is loaded already stays as it is."""
    os.environ["LANGBENK_AS"] = "owner"
    sys.path.insert(0, str(CHECKOUT))
    as_configured()
    from demo.load import load

    load(options.on or today())
    return 0

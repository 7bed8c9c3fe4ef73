"""`langbenk drafts sweep`: take away the drafts whose time is over, by hand. The worker does the same every night."""

import os
from argparse import ArgumentParser, Namespace

from langbenk.cli.prepare import as_configured
from langbenk.cli.printing import print_lines
from langbenk.cli.today import now


def arguments(parser: ArgumentParser) -> None:
    """What to do; there is one thing."""
    deeds = parser.add_subparsers(dest="deed", required=True, metavar="sweep")
    deeds.add_parser("sweep", help="delete every draft that has expired", allow_abbrev=False)


def run(options: Namespace) -> int:
    """Sweep, and say how many there were."""
    os.environ.pop("LANGBENK_AS", None)
    as_configured()
    from langbenk.drafts.sweep import sweep

    print_lines([f"Drafts taken away: {sweep(now())}."])
    return 0

"""`langbenk letters again`: when the way out has been mended, try every letter again that it would not take."""

import os
from argparse import ArgumentParser, Namespace

from langbenk.cli.prepare import as_configured
from langbenk.cli.printing import print_lines
from langbenk.cli.today import now


def arguments(parser: ArgumentParser) -> None:
    """What to do with them."""
    parser.add_argument("deed", choices=("again",), help="queue them anew; those refused for their reader's sake stay")


def run(options: Namespace) -> int:
    """Queue them as the owner of the tables, with a line in the log for each. Nothing is told of whom it is about."""
    os.environ["LANGBENK_AS"] = "owner"
    as_configured()
    from langbenk.outside.reconciling import try_all_again

    print_lines([f"Letters that are tried again: {try_all_again(now())}."])
    return 0

"""`langbenk second-person`: whether another person reads every decision before it is made, from today."""

import os
from argparse import ArgumentParser, Namespace

from langbenk.cli.prepare import as_configured
from langbenk.cli.printing import print_lines
from langbenk.cli.today import now


def arguments(parser: ArgumentParser) -> None:
    """On or off."""
    parser.add_argument("answer", choices=("on", "off"), help="the municipality's own routine; no law asks for it")


def run(options: Namespace) -> int:
    """Choose it as the owner of the tables; it holds from today."""
    os.environ["LANGBENK_AS"] = "owner"
    as_configured()
    from langbenk.bench.situation import day_of
    from langbenk.organisation.routines import choose_second_person

    moment = now()
    choose_second_person(on=options.answer == "on", since=day_of(moment), at=moment)
    print_lines([f"A second person reads first: {options.answer}, from today."])
    return 0

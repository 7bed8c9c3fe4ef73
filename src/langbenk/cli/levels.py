"""`langbenk levels`: what the municipality calls the levels of a case, from today."""

import os
from argparse import ArgumentParser, Namespace

from langbenk.cli.prepare import as_configured
from langbenk.cli.printing import print_lines
from langbenk.cli.reading import read_json
from langbenk.cli.today import now
from langbenk.law.levels import BTI, OURS

KNOWN = {"ours": OURS, "bti": BTI}


def arguments(parser: ArgumentParser) -> None:
    """Our names, those of BTI, or a file of the municipality's own."""
    parser.add_argument(
        "names",
        metavar="ours|bti|FILE",
        help="as the software calls them, as in Bedre tverrfaglig innsats, or as a file like docs/examples/levels.json",
    )


def run(options: Namespace) -> int:
    """Choose them as the owner of the tables; they hold from today. No right depends on a level."""
    os.environ["LANGBENK_AS"] = "owner"
    as_configured()
    from langbenk.bench.situation import day_of
    from langbenk.organisation.naming import choose_level_names, names_of

    names = KNOWN.get(options.names) or names_of(read_json(options.names))
    moment = now()
    choose_level_names(names, since=day_of(moment), at=moment)
    print_lines([f"The levels, from today: {', '.join(f'{each.code} ({each.name.nb})' for each in names.levels)}"])
    return 0

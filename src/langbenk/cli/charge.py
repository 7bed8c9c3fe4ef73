"""`langbenk charge`: give the chief executive's charge, or end it. Whoever has it gives the others, on the page."""

import os
from argparse import ArgumentParser, Namespace

from langbenk.cli.prepare import as_configured
from langbenk.cli.printing import print_lines
from langbenk.cli.today import now
from langbenk.law.errors import InputError


def arguments(parser: ArgumentParser) -> None:
    """What to do, and the name of an employee."""
    deeds = parser.add_subparsers(dest="deed", required=True, metavar="give|end")
    for deed, summary in (("give", "make somebody at work chief executive here"), ("end", "end that charge today")):
        one = deeds.add_parser(deed, help=summary, allow_abbrev=False)
        one.add_argument("name", metavar="NAME", help="the full name of somebody who works here")


def run(options: Namespace) -> int:
    """Do it as the owner of the tables, with a line in the log. Raises InputError for a name that nobody at work has,
    or more than one.
    """
    os.environ["LANGBENK_AS"] = "owner"
    as_configured()
    from django.db import transaction

    from langbenk.bench.charging import made_chief_executive, named_like, no_chief_executive
    from langbenk.bench.situation import day_of

    moment = now()
    with transaction.atomic():
        found = [one for one in named_like(options.name, on=day_of(moment)) if one.name == options.name.strip()]
        if len(found) != 1:
            raise InputError("NAME", f"takes the full name of one employee; {len(found) or 'nobody'} has this one")
        who = found[0]
        if options.deed == "give":
            made_chief_executive(who.employee, at=moment)
            print_lines([f"{who.name} ({who.service_name}) gives the charges from today."])
        elif no_chief_executive(who.employee, at=moment):
            print_lines([f"{who.name} ({who.service_name}) gives no charges any more."])
        else:
            raise InputError("NAME", "takes somebody who has the charge")
    return 0

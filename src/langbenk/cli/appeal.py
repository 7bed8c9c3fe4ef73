"""`langbenk appeal --decision KIND --told DATE`: to whom, and by which day."""

from argparse import ArgumentParser, Namespace

from langbenk.cli.asking import take_language_and_json
from langbenk.cli.printing import print_json, print_lines
from langbenk.law.appeal import appeal
from langbenk.law.inquiry import read_day


def arguments(parser: ArgumentParser) -> None:
    """A kind of answer and the day the family was told of it."""
    parser.add_argument("--decision", metavar="KIND", required=True, help="such as child_coordinator or plan_health")
    parser.add_argument("--told", metavar="DATE", required=True, help="the day the family was told, such as 2026-11-27")
    take_language_and_json(parser)


def run(options: Namespace) -> int:
    """Print the way of appeal. Raises InputError for an unknown kind or what is no day."""
    found, lang = appeal(options.decision, read_day("--told", options.told)), options.lang
    if options.json:
        print_json(found.as_dict(lang))
        return 0
    grounds = ", ".join(ground.cite(lang) for ground in found.route.grounds)
    print_lines([found.text.say(lang), *([f"  {grounds}"] if grounds else [])])
    return 0

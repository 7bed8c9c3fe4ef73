"""What the law's commands take alike: a day, a language, and whether to answer in JSON."""

from argparse import ArgumentParser, Namespace
from datetime import date

from langbenk.cli.today import today
from langbenk.law.inquiry import read_day
from langbenk.law.words import LANGUAGES


def take_language_and_json(parser: ArgumentParser) -> None:
    """--lang and --json."""
    parser.add_argument("--lang", choices=LANGUAGES, default="nb", help="the language of the texts")
    parser.add_argument("--json", action="store_true", help="answer in JSON")


def take_day(parser: ArgumentParser) -> None:
    """--on DATE."""
    parser.add_argument("--on", metavar="DATE", help="the day asked about, such as 2026-11-27; else today")


def day_asked(options: Namespace) -> date:
    """The day given, or today. Raises InputError for what is no day."""
    return today() if options.on is None else read_day("--on", options.on)

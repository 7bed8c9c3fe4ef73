"""`langbenk assess FILE`: every rule's answer for one person, with reasons."""

from argparse import ArgumentParser, Namespace

from langbenk.cli.asking import day_asked, take_day, take_language_and_json
from langbenk.cli.printing import print_json, print_lines
from langbenk.cli.reading import read_json
from langbenk.cli.telling import assessment_lines
from langbenk.law import Inquiry, assess


def arguments(parser: ArgumentParser) -> None:
    """A file, a day, a language, and whether to answer in JSON."""
    parser.add_argument("file", metavar="FILE", help="a JSON object by the contract, or - for standard input")
    take_day(parser)
    take_language_and_json(parser)


def run(options: Namespace) -> int:
    """Print the answers. --on goes before the file's own day. Raises InputError for input that cannot be read."""
    asked = day_asked(options)
    data = read_json(options.file)
    own_day = options.on is None and isinstance(data, dict) and "on" in data
    on = None if own_day else asked
    answer = assess(Inquiry.from_dict(data, on=on))
    if options.json:
        print_json(answer.as_dict(options.lang))
    else:
        print_lines(assessment_lines(answer, options.lang))
    return 0

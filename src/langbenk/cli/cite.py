"""`langbenk cite "hol § 7-2 a"`: a provision as it stands on a day."""

from argparse import ArgumentParser, Namespace

from langbenk.cli.asking import day_asked, take_day, take_language_and_json
from langbenk.cli.printing import print_json, print_lines
from langbenk.law.cite import cite


def arguments(parser: ArgumentParser) -> None:
    """A citation and a day."""
    parser.add_argument("citation", metavar="CITATION", help='such as "hol § 7-2 a"')
    parser.epilog = 'In JSON, "until" is the first day on which the provision is no longer in force.'
    take_day(parser)
    take_language_and_json(parser)


def run(options: Namespace) -> int:
    """Print the provision. Raises InputError for one that the catalogue does not have."""
    found, lang = cite(options.citation, day_asked(options)), options.lang
    if options.json:
        print_json(found.as_dict(lang))
        return 0
    provision = found.provision
    told = (provision.says.say(lang), found.text.say(lang), provision.url)
    print_lines([f"{provision.full_citation(lang)} {provision.title}".rstrip(), *(f"  {line}" for line in told)])
    return 0

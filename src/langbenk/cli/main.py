"""The command `langbenk`: one table of subcommands, each in a module of its own that is imported only when named.

A subcommand's module has `arguments(parser)`, which says what it takes, and `run(options) -> int`, which does it and
gives the exit status. Input that cannot be read raises InputError: one line on standard error, exit status 2.
"""

import os
import sys
from argparse import ArgumentParser
from collections.abc import Sequence
from dataclasses import dataclass
from importlib import import_module
from io import TextIOWrapper
from typing import NoReturn

from langbenk.law.errors import InputError


@dataclass(frozen=True, slots=True)
class Command:
    """Where a subcommand lives, and what it is for in one line."""

    module: str
    summary: str


COMMANDS: dict[str, Command] = {
    "assess": Command("langbenk.cli.assess", "what one person is entitled to, and why"),
    "assess-many": Command("langbenk.cli.assess_many", "the same for every row of a Parquet or CSV file"),
    "duties": Command("langbenk.cli.duties", "what binds a kind of service on a day"),
    "cite": Command("langbenk.cli.cite", "a provision: title, in force or not, what replaced it"),
    "appeal": Command("langbenk.cli.appeal", "to whom, and by which day, a decision can be appealed"),
    "law": Command("langbenk.cli.law", "read the text of the law from Lovdata's open data: law read FILE..."),
    "prepare": Command("langbenk.cli.prepare", "bring the database up to date, as the owner of its tables"),
    "audit": Command("langbenk.cli.audit", "is the log of who has looked whole: audit verify"),
    "drafts": Command("langbenk.cli.drafts", "take away what was typed and never saved in time: drafts sweep"),
    "work": Command("langbenk.cli.work", "do what is queued: send mail, hand letters over, the nightly round"),
    "nightly": Command("langbenk.cli.nightly", "the nightly round, by hand: what was forgotten, and what failed"),
    "letters": Command("langbenk.cli.letters", "letters that no way out would take, once it is mended: letters again"),
    "charge": Command("langbenk.cli.charge", "the chief executive's charge, which gives the others: charge give NAME"),
    "second-person": Command("langbenk.cli.second_person", "whether another reads each decision first: on or off"),
    "levels": Command("langbenk.cli.levels", "what the levels of a case are called: ours, bti, or FILE"),
    "demo": Command("langbenk.cli.demo", "load the invented municipality, once"),
    "serve": Command("langbenk.cli.serve", "serve the application on this machine"),
}


class Parser(ArgumentParser):
    """A parser that says what is wrong in one line, without repeating its usage."""

    def error(self, message: str) -> NoReturn:
        """One line, exit status 2."""
        self.exit(2, f"{self.prog}: {one_line(message)}\n")


def main(argv: Sequence[str] | None = None) -> int:
    """Run the subcommand that `argv` names; the exit status."""
    given = list(sys.argv[1:] if argv is None else argv)
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    if not given or given[0] not in COMMANDS:
        return overview(given[:1])
    name = given[0]
    module = import_module(COMMANDS[name].module)
    parser = Parser(prog=f"langbenk {name}", description=COMMANDS[name].summary, allow_abbrev=False)
    module.arguments(parser)
    options = parser.parse_args(given[1:])
    try:
        status: int = module.run(options)
        sys.stdout.flush()
    except InputError as error:
        sys.stderr.write(f"langbenk {name}: {one_line(str(error))}\n")
        return 2
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    return status


def overview(asked: Sequence[str]) -> int:
    """The subcommands; or one line when something else was asked for."""
    if asked and asked[0] not in ("-h", "--help", "help"):
        sys.stderr.write(f"langbenk: no command {one_line(asked[0])!r}; takes one of {', '.join(COMMANDS)}\n")
        return 2
    width = max(map(len, COMMANDS))
    lines = [f"  {name:<{width}}  {command.summary}" for name, command in COMMANDS.items()]
    print("\n".join(["langbenk COMMAND [...]", "", *lines, "", "langbenk COMMAND --help says what each one takes."]))
    return 0


def one_line(text: str) -> str:
    """The text without line breaks or characters that would disturb a terminal."""
    return "".join(sign if sign.isprintable() else " " for sign in text)[:400]


if __name__ == "__main__":
    sys.exit(main())

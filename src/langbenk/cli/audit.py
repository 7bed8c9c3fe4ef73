"""`langbenk audit verify`: is the log whole, and is an earlier seal still in its place?"""

import os
import re
from argparse import ArgumentParser, Namespace
from collections.abc import Iterator
from typing import TYPE_CHECKING

from langbenk.cli.prepare import as_configured
from langbenk.cli.printing import print_lines
from langbenk.law.errors import InputError

if TYPE_CHECKING:
    from langbenk.audit.chain import Fault, Report, Seal

FAULTS = {
    "changed": "Number {number}, line {line} of {day}: the line, or its place in the chain, has been changed.",
    "missing": "Number {number}, line {line} of {day}: the line is missing.",
    "cut": "Numbers {number} to {until}: these links are missing, and whatever lines they sealed.",
    "outside": "Line {line} of {day}: added past the chain, or its moment has been changed.",
    "short": "Number {number}, which was noted, is missing: the end of the chain has been removed.",
    "another": "Number {number} has another seal than the one noted: the chain has been written anew.",
}
ADVICE = (
    "Note it where nobody who can reach this database can change it. With --since and this seal, a later walk also"
    " finds out if the end of the log has been removed, or all of it written anew."
)
NOTED = re.compile(r"(\d{1,18}):([0-9a-f]{64})", re.ASCII)


def arguments(parser: ArgumentParser) -> None:
    """What to do, and the seal that somebody noted."""
    verify = parser.add_subparsers(dest="deed", required=True, metavar="verify").add_parser(
        "verify", help="walk the whole log and say whether it is as it was written", allow_abbrev=False
    )
    verify.add_argument("--since", metavar="NUMBER:SEAL", help="a seal that was noted, to be found in its place")


def run(options: Namespace) -> int:
    """Walk the log; 0 when all is whole, 1 when anything is not. Raises InputError for what is no seal."""
    os.environ["LANGBENK_AS"] = "owner"
    as_configured()
    from langbenk.audit.chain import verify

    report = verify(_noted(options.since))
    print_lines(faulty(report) if report.found else whole(report))
    return 1 if report.found else 0


def _noted(given: str | None) -> "Seal | None":
    from langbenk.audit.chain import Seal

    if given is None:
        return None
    if not (found := NOTED.fullmatch(given)):
        raise InputError("--since", "takes a number and a seal of 64 hexadecimal digits, as in 12:9f86…")
    return Seal(int(found[1]), bytes.fromhex(found[2]))


def whole(report: "Report") -> Iterator[str]:
    """That all is well, and what to note so that it can be known next time too."""
    if report.last is None:
        yield "The log is empty."
        return
    yield f"The log is whole: {_lines(report.links)}, from {report.since} to {report.until}. The last seal:"
    yield f"  {report.last}"
    yield ADVICE


def faulty(report: "Report") -> Iterator[str]:
    """What is not as it was written, one line for each fault."""
    yield f"The log is NOT whole. Faults found: {report.found}, in {_lines(report.links)}."
    yield from (f"  {told(fault)}" for fault in report.faults)
    if report.found > len(report.faults):
        yield f"  And {report.found - len(report.faults)} more."


def told(fault: "Fault") -> str:
    """One fault as a sentence."""
    return FAULTS[fault.kind].format(number=fault.number, until=fault.until, line=fault.line, day=fault.day)


def _lines(count: int) -> str:
    return "1 line" if count == 1 else f"{count} lines"

"""Print an answer: as JSON, or as lines that fit the terminal. A section sign stays with its number."""

import json
import textwrap
from collections.abc import Iterable
from shutil import get_terminal_size

NARROWEST = 40


def print_json(answer: object) -> None:
    """The answer as JSON, in UTF-8."""
    print(json.dumps(answer, ensure_ascii=False, indent=2))


def print_lines(lines: Iterable[str]) -> None:
    """Each line wrapped to the terminal, continued four places further in than it began."""
    width = max(NARROWEST, get_terminal_size().columns)
    for line in lines:
        begins = line[: len(line) - len(line.lstrip())]
        kept = line.lstrip().replace("§ ", "§\N{NO-BREAK SPACE}")
        print(textwrap.fill(kept, width, initial_indent=begins, subsequent_indent=begins + "    "))

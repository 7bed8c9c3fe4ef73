"""Read what comes from outside: a JSON file or standard input, strictly, with errors that name the field."""

import json
import sys
from pathlib import Path
from typing import NoReturn

from langbenk.law.errors import InputError

LARGEST = 1_000_000
"""Bytes. An inquiry is a few hundred; a file this size is something else."""


def read_json(name: str) -> object:
    """The JSON value in the file `name`, or on standard input for "-".

    Raises InputError for a file that cannot be read, is too large, is not UTF-8 or not JSON, or holds a key twice.
    """
    try:
        with sys.stdin.buffer if name == "-" else Path(name).open("rb") as file:
            data = file.read(LARGEST + 1)
    except (OSError, ValueError) as error:
        raise InputError("FILE", f"takes a file that can be read, or -; {reason(error)}") from error
    if len(data) > LARGEST:
        raise InputError("FILE", f"takes at most {LARGEST} bytes")
    try:
        return json.loads(data.decode("utf-8-sig"), object_pairs_hook=once, parse_constant=no_constant)
    except UnicodeDecodeError as error:
        raise InputError("FILE", f"takes UTF-8; byte {error.start} is not") from error
    except json.JSONDecodeError as error:
        raise InputError("FILE", f"takes JSON; line {error.lineno}, column {error.colno}: {error.msg}") from error
    except (RecursionError, ValueError) as error:
        if isinstance(error, InputError):
            raise
        raise InputError("FILE", "takes JSON with numbers and nesting of an ordinary size") from error


def once(pairs: list[tuple[str, object]]) -> dict[str, object]:
    """A JSON object in which no key stands twice."""
    found: dict[str, object] = {}
    for key, value in pairs:
        if key in found:
            raise InputError(ascii(key)[1:-1][:60], "is given twice; takes one answer")
        found[key] = value
    return found


def no_constant(name: str) -> NoReturn:
    """NaN and Infinity are not JSON."""
    raise InputError("FILE", f"takes JSON; {name} is not a number there")


def reason(error: Exception) -> str:
    """Why a file could not be opened, without the machine's own words round it."""
    return getattr(error, "strerror", None) or "the name is not one a file can have"

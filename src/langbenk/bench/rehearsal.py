"""A deed done to see what it would send, and undone: nobody sends a letter that they have not been able to read.

What is shown is what the very deed wrote, to the very readers; so it cannot differ from what goes out.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from typing import Any

SEEN_FIRST = "letters first"
"""The part of the record that the log names: somebody looked at the letters, and nothing was done."""

_GATHERED: ContextVar[list[Any] | None] = ContextVar("gathered", default=None)


@contextmanager
def rehearsal() -> Iterator[list[Any]]:
    """Within, every door undoes all that was done behind it, and logs that the letters were looked at. Gives the list
    of what the deeds ``gather``: each letter that they would have sent.
    """
    gathered: list[Any] = []
    token = _GATHERED.set(gathered)
    try:
        yield gathered
    finally:
        _GATHERED.reset(token)


def rehearsing() -> bool:
    """Whether what is done now is to be undone."""
    return _GATHERED.get() is not None


def gather(letter: Any) -> None:
    """Show a letter to whoever looks before sending; otherwise nothing happens."""
    gathered = _GATHERED.get()
    if gathered is not None:
        gathered.append(letter)

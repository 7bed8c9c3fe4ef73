"""What can become of a concern about a child that was told by one who must not know of them."""

from dataclasses import dataclass, replace

from langbenk.bench.deeds import Wrong, said

TAKEN = "taken"
OUTCOMES = (TAKEN, "elsewhere", "another")
"""Taken into the child's case; followed up in another way; about another child, as where a number was mistyped."""


@dataclass(frozen=True)
class Settlement:
    """One of ``OUTCOMES``: with the ``words`` that are to stand in the case, or a ``note`` on what was done instead."""

    outcome: str
    words: str = ""
    note: str = ""


def checked(what: Settlement) -> Settlement:
    """The same with whole texts; raise ``Wrong`` for another outcome, no words to take in, or no word of what else was
    done.
    """
    if what.outcome not in OUTCOMES:
        raise Wrong("outcome", "unknown")
    if what.outcome == TAKEN:
        return replace(what, words=said("words", what.words), note="")
    return replace(what, words="", note=said("note", what.note))

"""A second look: what a text that others will read should perhaps not hold is pointed at, once, before it is shared.

Nothing is blocked and nothing is remembered. What the writer has seen comes back with the form as marks, one for each
sentence: keyed hashes, so that a new sentence is looked at anew and the address of no page carries anybody's words.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from itertools import groupby

from django.utils.crypto import salted_hmac
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from langbenk.bench.slips import Slip, SlipKind, slips
from langbenk.organisation.municipalities import read

WHY: dict[str, str | Promise] = {
    SlipKind.IDENTITY_NUMBER: _("This looks like an identity number. A name is enough."),
    SlipKind.ADDRESS: _("This looks like an address. Leave it out, unless somebody needs it to help."),
    SlipKind.THIRD_PERSON_HEALTH: _(
        "This looks like somebody else's health. Leave it out, unless they have said yes or the help depends on it."
    ),
}
WHY_GUARDED = _("This can show where a person with a protected address is. Leave it out.")
MARK = 24  # hexadecimal digits: 96 bits


@dataclass(frozen=True)
class Around:
    """What the page knows of those round the person: given names of others in the family, whether the person's address
    is protected, and whether they are of age, so that no question calls them a child.
    """

    names: tuple[str, ...] = ()
    guarded: bool = False
    of_age: bool = False


@dataclass(frozen=True)
class Piece:
    """A piece of a sentence, and whether it is what was found."""

    text: str
    is_found: bool


@dataclass(frozen=True)
class Pointed:
    """A sentence to look at: in which field, in pieces, and why."""

    name: str
    label: str
    pieces: tuple[Piece, ...]
    why: tuple[str | Promise, ...]


@dataclass(frozen=True)
class SecondLook:
    """All that is pointed at, and the marks that say it was seen."""

    pointed: tuple[Pointed, ...]
    marks: str


def second_look(texts: Mapping[str, tuple[str, str]], around: Around, seen: str) -> SecondLook | None:
    """What to point at in these texts (name of the field: its label and what is written); none when all was seen."""
    known, marks, pointed = frozenset(seen.split()), list[str](), list[Pointed]()
    for name, (label, text) in texts.items():
        found = slips(text, names=around.names, guarded=around.guarded, places=_places() if around.guarded else ())
        new = [slip for slip in found if _mark(slip) not in known]
        marks += [_mark(slip) for slip in found]
        pointed += [Pointed(name, label, tuple(_pieces(group)), _reasons(group, around)) for group in _by_sentence(new)]
    return SecondLook(tuple(pointed), " ".join(dict.fromkeys(marks))) if pointed else None


def _mark(slip: Slip) -> str:
    return salted_hmac("langbenk second look", f"{slip.kind} {slip.sentence}", algorithm="sha256").hexdigest()[:MARK]


def _by_sentence(found: Iterable[Slip]) -> Iterator[list[Slip]]:
    for _start, group in groupby(found, key=lambda slip: slip.sentence_start):
        yield list(group)


def _reasons(group: list[Slip], around: Around) -> tuple[str | Promise, ...]:
    kinds = dict.fromkeys(slip.kind for slip in group)
    return tuple(WHY_GUARDED if around.guarded and kind is SlipKind.ADDRESS else WHY[kind] for kind in kinds)


def _pieces(group: list[Slip]) -> Iterator[Piece]:
    """The sentence in pieces; what two finds share is marked once."""
    sentence = max((slip.sentence for slip in group), key=len)
    begins, at = group[0].sentence_start, 0
    for slip in group:
        start, end = max(at, slip.start - begins), slip.end - begins
        if start < end:
            yield Piece(sentence[at:start], False)
            yield Piece(sentence[start:end], True)
            at = end
    yield Piece(sentence[at:], False)


@cache
def _places() -> tuple[str, ...]:
    return tuple(sorted({name for one in read() for name in one.names.values()}))

"""Before an outsider is asked: who can be, on which grounds, and who reads the answer."""

from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from langbenk.access.actions import Action
from langbenk.access.standing import Actor, Audience
from langbenk.bench.door import door
from langbenk.bench.sheets.sitters import sitters_of
from langbenk.bench.situation import day_of
from langbenk.cases.moves import open_case
from langbenk.cases.sheets.child import Child, child
from langbenk.cases.writing import PARTS, writes_apart
from langbenk.law.sharing import Way
from langbenk.law.words import Words
from langbenk.outsiders.asking import AUDIENCES, KINDS, NAMED_AS, grounds_towards


@dataclass(frozen=True)
class GroundToAsk:
    """A ground by its key, in words and with its citation."""

    key: str
    says: Words
    cite: Words


@dataclass(frozen=True)
class NewQuestionSheet:
    """``grounds`` are all that the law opens towards any of ``kinds``, in its order; which of them fits which kind, the
    deed knows. ``family`` are the given names of those who sit there. ``until``: the link's last day where none is
    chosen, which is the very day.
    """

    child: Child
    kinds: tuple[str, ...]
    grounds: tuple[GroundToAsk, ...]
    named_as: tuple[str, ...]
    parts: tuple[str, ...]
    audiences: tuple[str, ...]
    until: date
    family: tuple[str, ...]
    guarded: bool
    may: frozenset[str]


def new_question_sheet(*, about: UUID, by: Actor, at: datetime) -> NewQuestionSheet:
    """What somebody who asks can choose."""
    with door(Action.OUTSIDER_READ, by=by, at=at, about=about, part="outside questions") as opened:
        open_case(about)
        on, apart = day_of(at), writes_apart(by, opened.situation)
        at_home = (each.name.split()[0] for each in sitters_of(about, opened) if each.at_home and each.name)
        found = child(about, on)
        return NewQuestionSheet(
            child=found,
            kinds=tuple(kind.value for kind in KINDS),
            grounds=_grounds(opened.on_behalf_of, on),
            named_as=NAMED_AS[:1] if opened.guarded else NAMED_AS,
            parts=tuple(part.value for part in PARTS),
            audiences=tuple(each.value for each in AUDIENCES if not apart or each is Audience.OWN_SERVICE),
            until=on,
            family=tuple(name for name in at_home if name != found.given_name),
            guarded=opened.guarded,
            may=opened.may,
        )


def _grounds(service: UUID, on: date) -> tuple[GroundToAsk, ...]:
    """Each ground once, with the words and the citation of the first kind that it is open towards."""
    found: dict[str, GroundToAsk] = {}
    for kind in KINDS:
        for each in grounds_towards(service, kind, on):
            cite = Words(each.cite("nb"), each.cite("nn"), each.cite("en"))
            found.setdefault(each.key, GroundToAsk(each.key, each.question, cite))
    return tuple(found[way] for way in Way if way in found)

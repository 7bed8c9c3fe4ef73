"""Conditions as a small tree: `Fact` leaves joined by `All`, `Any` and `Not`, answered in three values.

`answer` says whether the conditions hold, `deciding` gives the leaves that made the answer what it is, and
`open_leaves` gives the leaves worth asking about while the answer is unknown. A fact stands in one place only in a
tree; therefore every open leaf can still turn the answer, and no other leaf can.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from langbenk.law.answer import Answer, all_of, any_of
from langbenk.law.provision import Provision

Known = Mapping[str, Answer]


@dataclass(frozen=True, slots=True)
class Fact:
    """A leaf: a named fact with the provisions that ask for it; the one in force on the day is cited.

    `asked` is False where the answer is read off the person's age or the services round them. A leaf without
    provisions rests on the grounds of the rule that it stands in.
    """

    name: str
    grounds: tuple[Provision, ...] = ()
    asked: bool = True

    def answer(self, known: Known) -> Answer:
        """The answer given, UNKNOWN when there is none."""
        return known.get(self.name, Answer.UNKNOWN)

    def ground(self, on: date) -> Provision | None:
        """The provision that asks for this fact on the day `on`, None when it rests on the rule's own."""
        return next((provision for provision in self.grounds if provision.in_force(on)), None)


@dataclass(frozen=True, slots=True, init=False)
class All:
    """Holds when every part holds."""

    parts: "tuple[Node, ...]"

    def __init__(self, *parts: "Node") -> None:
        object.__setattr__(self, "parts", parts)

    def answer(self, known: Known) -> Answer:
        """Kleene's "and"."""
        return all_of([part.answer(known) for part in self.parts])


@dataclass(frozen=True, slots=True, init=False)
class Any:
    """Holds when one part holds."""

    parts: "tuple[Node, ...]"

    def __init__(self, *parts: "Node") -> None:
        object.__setattr__(self, "parts", parts)

    def answer(self, known: Known) -> Answer:
        """Kleene's "or"."""
        return any_of([part.answer(known) for part in self.parts])


@dataclass(frozen=True, slots=True)
class Not:
    """Holds when the part does not."""

    part: "Node"

    @property
    def parts(self) -> "tuple[Node, ...]":
        """The one part, so that a tree can be walked without asking what each node is."""
        return (self.part,)

    def answer(self, known: Known) -> Answer:
        """The opposite; unknown stays unknown."""
        return ~self.part.answer(known)


Node = Fact | All | Any | Not


def leaves(node: Node) -> Iterator[Fact]:
    """Every leaf of the tree, in the law's order."""
    if isinstance(node, Fact):
        yield node
    else:
        for part in node.parts:
            yield from leaves(part)


def deciding(node: Node, known: Known) -> Iterator[Fact]:
    """The leaves that made the node answer as it does: follow every part whose answer carries the node's."""
    if isinstance(node, Fact):
        yield node
        return
    answer = node.answer(known)
    for part in node.parts:
        if isinstance(node, Not) or part.answer(known) is answer:
            yield from deciding(part, known)


def open_leaves(node: Node, known: Known, *, refutes: bool = True, proves: bool = True) -> Iterator[tuple[Fact, bool]]:
    """The leaves that an unknown node still waits for, each with whether its answer alone can settle the matter.

    `refutes`: a no here settles the whole; `proves`: a yes does.
    """
    if isinstance(node, Fact):
        yield node, refutes or proves
    elif isinstance(node, Not):
        yield from open_leaves(node.part, known, refutes=proves, proves=refutes)
    else:
        unknown = [part for part in node.parts if part.answer(known) is Answer.UNKNOWN]
        alone = len(unknown) == 1
        for part in unknown:
            if isinstance(node, All):
                yield from open_leaves(part, known, refutes=refutes, proves=proves and alone)
            else:
                yield from open_leaves(part, known, refutes=refutes and alone, proves=proves)

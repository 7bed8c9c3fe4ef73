"""What a cooperation group is for, who sits in it, who leads it, and what it cannot decide."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import ClassVar

from langbenk.law.provisions.hol import HOL_3_4
from langbenk.law.words import Words
from langbenk.letters.blocks import Block
from langbenk.letters.letter import GoesTo, Kind, Letter
from langbenk.letters.parts import people
from langbenk.letters.pen import Pen
from langbenk.letters.sender import Named

_FOR = Words(
    "Ansvarsgruppen er for {child}.",
    "Ansvarsgruppa er for {child}.",
    "The cooperation group (ansvarsgruppe) is for {child}.",
)
_PURPOSE = Words("Det gruppen skal", "Det gruppa skal", "What the group is for")
_MEMBERS = Words("De som er med", "Dei som er med", "Who is in it")
_LEADS = Words("Leder gruppen", "Leier gruppa", "Leads the group")
_WRITES = Words("Skriver referat", "Skriv referat", "Writes the minutes")
_MEETS = Words("Møtes", "Møtest", "Meets")
_RULES = Words("Slik arbeider vi", "Slik arbeider vi", "How we work")
_POINTS = (
    Words(
        "{child} og familien er med når de vil, og saklisten lages sammen med dem.",
        "{child} og familien er med når dei vil, og saklista blir laga saman med dei.",
        "{child} and the family take part as they like, and the agenda is made with them.",
    ),
    Words(
        "Gruppen kan ikke gjøre vedtak. Hver tjeneste bestemmer det den har ansvar for.",
        "Gruppa kan ikkje gjere vedtak. Kvar teneste bestemmer det ho har ansvar for.",
        "The group makes no formal decisions. Each service decides what it answers for.",
    ),
    Words(
        "Vi deler bare det familien har samtykket til.",
        "Vi deler berre det familien har samtykt til.",
        "We share only what the family has agreed to.",
    ),
    Words(
        "Hver avtale har én som gjør den, og en dag den skal være gjort.",
        "Kvar avtale har éin som gjer han, og ein dag han skal vere gjord.",
        "Everything agreed has one person who does it, and a day when it is to be done.",
    ),
)


@dataclass(frozen=True, slots=True)
class GroupMandate(Letter):
    """The mandate of a cooperation group round one child. The group has no legal power of its own."""

    kind: ClassVar = Kind(
        "group-mandate",
        Words("Mandat for ansvarsgruppen", "Mandat for ansvarsgruppa", "Mandate of the cooperation group"),
        Words(
            "Ansvarsgruppen: hvem vi er og hva vi gjør",
            "Ansvarsgruppa: kven vi er og kva vi gjer",
            "The group: who we are and what we do",
        ),
        GoesTo.SERVICES,
    )
    child: str
    purpose: str
    members: tuple[Named, ...]
    leader: str
    writes_minutes: str
    meets: str
    writer: Named

    def body(self, pen: Pen) -> Iterator[Block]:
        yield pen.paragraph(_FOR, HOL_3_4, child=self.child)
        yield pen.heading(_PURPOSE)
        yield pen.wrote(self.purpose)
        yield pen.heading(_MEMBERS)
        yield people(pen, self.members)
        yield pen.facts((_LEADS, self.leader), (_WRITES, self.writes_minutes), (_MEETS, self.meets))
        yield pen.heading(_RULES)
        yield pen.points(*_POINTS, child=self.child)
        yield pen.signature(self.writer)

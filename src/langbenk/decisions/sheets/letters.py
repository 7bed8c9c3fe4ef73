"""The letters about one person that this reader may read, and the PDF of each as it was sent."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from langbenk.access.actions import Action
from langbenk.access.standing import Actor, Hat
from langbenk.bench.deeds import Missing
from langbenk.bench.door import door
from langbenk.bench.situation import day_of
from langbenk.cases.addressing import name_of_a_reader
from langbenk.cases.letters import pages_of
from langbenk.cases.models import Letter
from langbenk.cases.sheets.child import Child, child
from langbenk.law.words import Words
from langbenk.letters.catalogue import CATALOGUE
from langbenk.letters.file import LetterFile
from langbenk.outside.dispatching import Sent, sent_of


@dataclass(frozen=True)
class LetterLine:
    """One letter: its kind, what stands on its envelope, to whom, when. At work for those who send them: ``state``, how
    far it has come, ``why`` it could not be sent, and ``dispatch``, by which it is sent again.
    """

    id: UUID
    name: Words
    title: Words
    to: str
    at: datetime
    language: str
    state: str
    why: str
    dispatch: UUID | None


@dataclass(frozen=True)
class LettersSheet:
    """The newest first. At home only those to the reader."""

    child: Child
    letters: tuple[LetterLine, ...]
    may: frozenset[str]


def letters_sheet(*, about: UUID, by: Actor, at: datetime) -> LettersSheet:
    """The letters about one person."""
    with door(Action.LETTER_READ, by=by, at=at, about=about, part="letters") as opened:
        at_work = by.hat is Hat.STAFF
        rows = list(Letter.objects.filter(person_id=about).defer("pdf", "data").order_by("-at", "kind"))
        readers = {row.to_id for row in rows if row.to_id and at_work}
        names: dict[UUID | None, str] = {who: name_of_a_reader(about, who) for who in readers}
        sent = {one.id: one for one in sent_of(about)} if Action.LETTER_WRITE in opened.may else {}
        return LettersSheet(
            child=child(about, day_of(at)),
            letters=tuple(_line(row, names.get(row.to_id, row.to_body), sent) for row in rows),
            may=opened.may,
        )


def letter_file(*, about: UUID, letter: UUID, by: Actor, at: datetime) -> LetterFile:
    """The PDF; raise ``Missing`` for one that is not this reader's."""
    with door(Action.LETTER_READ, by=by, at=at, about=about, part="letter, pdf", thing=letter):
        held = Letter.objects.filter(person_id=about, id=letter).first()
        if held is None:
            raise Missing
        return LetterFile(pages_of(held), CATALOGUE[held.kind].kind.title.say(held.language), held.at)


def _line(row: Letter, to: str, sent: dict[UUID, Sent]) -> LetterLine:
    kind = CATALOGUE[row.kind].kind
    going = sent.get(row.dispatch) if row.dispatch else None
    state, why, dispatch = (going.state, going.why, going.id) if going else ("", "", None)
    return LetterLine(row.id, kind.name, kind.title, to, row.at, row.language, state, why, dispatch)

"""A letter of a notice, as the coordinating unit reads it."""

from datetime import datetime
from uuid import UUID

from langbenk.access.actions import Action
from langbenk.access.standing import Actor
from langbenk.bench.door import door
from langbenk.intake.letters import letter_file_of
from langbenk.intake.sheets.needs import need_sheet
from langbenk.letters.file import LetterFile


def need_letter(*, need: UUID, letter: UUID, by: Actor, at: datetime) -> LetterFile:
    """The PDF; raise ``Missing`` for a notice, or a letter, that is not for this reader."""
    sheet = need_sheet(need=need, by=by, at=at)
    reads, whom = (Action.NEED_READ, sheet.person) if sheet.person else (Action.NEED_ANSWER, sheet.known)
    with door(reads, by=by, at=at, about=whom, part="letter, pdf", thing=letter):
        return letter_file_of(letter)

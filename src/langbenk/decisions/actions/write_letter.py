"""Write a letter by hand to the family."""

from datetime import datetime
from uuid import UUID

from langbenk.access.actions import Action
from langbenk.access.standing import Actor
from langbenk.bench.deeds import Wrong, again_if_beaten
from langbenk.bench.door import door
from langbenk.bench.situation import day_of
from langbenk.cases.letters import About, To, keep_letter
from langbenk.cases.models import Letter
from langbenk.cases.moves import hold_case
from langbenk.decisions.by_hand import Said, letter_of, must_be_whole
from langbenk.decisions.readers import who_may
from langbenk.outside.mailing import Reader, nudge


@again_if_beaten
def write_letter(*, about: UUID, what: Said, form_key: UUID, by: Actor, at: datetime) -> None:
    """Keep and send it to everybody at home who may read letters today, each in their own language. The same
    ``form_key`` again writes nothing.

    Raise ``Wrong`` for what is not whole (``decisions.by_hand``), and where nobody at home may have it.
    """
    on = day_of(at)
    must_be_whole(what, on)
    with door(Action.LETTER_WRITE, by=by, at=at, about=about, part="by hand", thing=form_key) as opened:
        case = hold_case(about)
        if Letter.objects.filter(person_id=about, thing=form_key).exists():
            return
        readers = who_may(Action.LETTER_READ, about, opened)
        if not readers:
            raise Wrong("", "nobody-to-tell")
        for reader in readers:
            letter = letter_of(what, about, opened, writer=by.post, language=reader.language, on=on)
            kept = keep_letter(letter, To(reader.person), About(case.id, about, form_key), by=by, at=at)
            nudge(Reader.at_home(reader.person), about=about, shown_by=Action.LETTER_READ, thing=kept, at=at)

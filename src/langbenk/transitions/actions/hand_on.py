"""Send the pack to the municipality that the family moves to, or write down that nothing is to go along."""

from datetime import datetime
from uuid import UUID, uuid4

from langbenk.access.actions import Action
from langbenk.access.standing import Actor
from langbenk.bench.deeds import Wrong, said
from langbenk.bench.door import door
from langbenk.bench.situation import day_of
from langbenk.cases.letters import About, To, keep_letter
from langbenk.cases.moves import hold_case
from langbenk.cases.telling import tell
from langbenk.decisions.readers import who_may
from langbenk.decisions.telling import signer
from langbenk.outside.mailing import Reader, nudge
from langbenk.transitions.moving import PART_NAMES, Pack, pack_of, the_move


def hand_on(*, about: UUID, pack: Pack, by: Actor, at: datetime) -> None:
    """Keep the answer; with a yes to any kind of information, send the letter with that and nothing else (fvl § 13 a
    no. 1, hpl § 22), with a copy for everybody at home who may read it, unless an address is protected. Sent already,
    it is not sent again.

    Raise ``Missing`` where no move is planned, ``Wrong`` for an answer nobody gave, or one from a day to come.
    """
    agreed_by = said("agreed_by", pack.agreed_by, longest=200)
    if not set(pack.parts) <= {part.value for part in PART_NAMES}:
        raise Wrong("parts", "unknown")
    if pack.agreed_on is None or pack.agreed_on > day_of(at):
        raise Wrong("agreed_on", "not-come")
    needed = said("needed", pack.needed) if pack.parts else ""
    with door(Action.CASE_HAND_ON, by=by, at=at, about=about, part="handed on" if pack.parts else "pack") as opened:
        case, on = hold_case(about), day_of(at)
        move = the_move(about, case.id)
        if move.sent_at:
            return
        move.answered, move.parts = True, list(pack.parts)
        move.agreed_by, move.agreed_on = agreed_by, pack.agreed_on
        if pack.parts:
            whole = Pack(pack.parts, agreed_by, pack.agreed_on, pack.childs_view.strip(), needed)
            letter = pack_of(move, whole, writer=signer(by.post, on), on=on)
            belongs = About(case.id, about, uuid4())  # the same move may go to another municipality, and back again
            move.letter = keep_letter(letter, To(body=f"{move.name} kommune"), belongs, by=by, at=at)
            move.sent_at = at
            readers = () if opened.guarded else who_may(Action.LETTER_READ, about, opened)
            for reader in readers:
                keep_letter(letter, To(reader.person), belongs, by=by, at=at, post=False)
            tell(case.id, about, "handed-on", at=at)
            nudge(*(Reader.at_home(reader.person) for reader in readers), about=about, at=at)
        move.save()

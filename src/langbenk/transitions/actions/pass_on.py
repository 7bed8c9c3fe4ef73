"""Write to a service that begins at a step: what it needs to know, and what they have said yes to, and nothing else."""

from datetime import datetime
from uuid import UUID

from langbenk.access.actions import Action
from langbenk.access.standing import Actor
from langbenk.bench.deeds import Missing, again_if_beaten, said
from langbenk.bench.door import door
from langbenk.bench.situation import day_of
from langbenk.cases.letters import About, To, keep_letter
from langbenk.cases.matters import open_matter
from langbenk.cases.moves import hold_case
from langbenk.cases.telling import tell
from langbenk.decisions.readers import who_may
from langbenk.decisions.telling import signer
from langbenk.outside.mailing import Reader, nudge
from langbenk.transitions.ahead import the_one
from langbenk.transitions.keeping import kept
from langbenk.transitions.models import PassedOn
from langbenk.transitions.passing import LONGEST, PASSES_ON, Passing, answer_by, pack_letter, the_service


@again_if_beaten
def pass_on(*, about: UUID, kind: str, what: Passing, form_key: UUID, by: Actor, at: datetime) -> None:
    """Send the letter, keep a copy for everybody at home who may read it (none where an address is protected: it names
    services), and wait for somebody there to receive it. A service is written to once at a step.

    Raise ``Missing`` for a step that nobody new begins at, ``Wrong`` for a service that nobody has said yes to.
    """
    for field in ("childs_view", "works", "carry"):
        said(field, getattr(what, field), LONGEST)
    with door(Action.CASE_HAND_ON, by=by, at=at, about=about, part="passed on", thing=form_key) as opened:
        case, on = hold_case(about), day_of(at)
        ahead = the_one(about, case.id, kind, on)
        if ahead.kind not in PASSES_ON:
            raise Missing
        to, row = the_service(about, what.to, reader=by.person, on=on), kept(about, case.id, ahead, by=by, at=at)
        if PassedOn.objects.filter(transition=row, service_id=to.service).exists():
            return
        belongs, writer = About(case.id, about, form_key), signer(by.post, on)
        letter = pack_letter(about, ahead, to, what, writer=writer, on=on, language="nb")
        sent = keep_letter(letter, To(body=to.name), belongs, by=by, at=at)
        readers = () if opened.guarded else who_may(Action.LETTER_READ, about, opened)
        for reader in readers:
            own = pack_letter(about, ahead, to, what, writer=writer, on=on, language=reader.language)
            keep_letter(own, To(reader.person), belongs, by=by, at=at, post=False)
        passed = PassedOn(id=form_key, transition=row, person_id=about, service_id=to.service, parts=list(to.parts))
        passed.letter, passed.by_id, passed.at = sent, by.post, at
        PassedOn.objects.bulk_create([passed])
        open_matter(case.id, about, "transition", passed.id, due=answer_by(on), at=at)
        tell(case.id, about, "passed-on", at=at)
        nudge(*(Reader.at_home(reader.person) for reader in readers), about=about, at=at)

"""What a complaint that is sent on means to each who reads of it: the appeal body, and whoever complained. Used by the
deed that sends it, inside the door.
"""

from datetime import datetime
from functools import partial

from langbenk.access.standing import Actor
from langbenk.bench.deeds import Wrong
from langbenk.bench.door import Opened
from langbenk.bench.situation import day_of
from langbenk.cases.letters import About, To, keep_letter
from langbenk.cases.sheets.child import child
from langbenk.decisions.complaining import complete_file, lacks_of
from langbenk.decisions.models import Complaint
from langbenk.decisions.readers import who_hears_of
from langbenk.decisions.settling import take_step, write_to_them
from langbenk.decisions.writing import Onwards, forwarding, reassessed


def send_one(one: Complaint, says: Onwards, is_new: str, *, to: str, opened: Opened, by: Actor, at: datetime) -> None:
    """Write to the body ``to`` about one complaint, with a copy to whoever hears of it, and a letter of their own.

    Raise ``Wrong`` where a paper of the complete file lacks, and nobody says why.
    """
    on, hears = day_of(at), who_hears_of(one, opened, day_of(at))
    papers = complete_file(one, hears=hears is not None, on=on)
    if lacks_of(papers) and not says.lacks.strip():
        raise Wrong("lacks", "paper-lacks")
    take_step(one, "sent_on", by=by, at=at, words=says.view, papers=tuple(it.key for it in papers if it.there))
    name, about = child(one.person_id, on).name, About(one.case_id, one.person_id, one.id)
    letter = forwarding(one, says, copied=hears is not None, child=name, writer=by.post, on=on)
    for reader in (To(body=to), *((To(hears.person),) if hears else ())):
        keep_letter(letter, reader, about, by=by, at=at, language="nb")
    again = partial(reassessed, one, says.view, is_new.strip(), writer=by.post, on=on)
    write_to_them(one, again, opened, by=by, at=at)

"""Set a task: what is to be done, by whom, by which day."""

from datetime import datetime
from uuid import UUID

from langbenk.access.actions import Action
from langbenk.access.standing import Actor
from langbenk.bench.deeds import again_if_beaten
from langbenk.bench.door import door
from langbenk.bench.sheets.sitters import sitters_of
from langbenk.bench.situation import day_of
from langbenk.cases.moves import open_case
from langbenk.outside.mailing import Reader, nudge
from langbenk.records.models import Task
from langbenk.records.undertaking import Undertaking, must_be_theirs_to_have, must_be_whole, note_change


@again_if_beaten
def set_task(*, about: UUID, what: Undertaking, form_key: UUID, by: Actor, at: datetime) -> UUID:
    """Keep a task, and give back its id; whoever is to do it is told, unless they set it themselves. The same
    ``form_key`` again writes nothing.

    Raise ``Wrong`` for a text, a day, a reader or an owner that cannot be taken (``records.undertaking``).
    """
    must_be_whole(what, day_of(at))
    with door(Action.TASK_SET, by=by, at=at, about=about, part="task", thing=form_key) as opened:
        case = open_case(about)
        if Task.objects.filter(id=form_key, person_id=about).exists():
            return form_key
        owner = must_be_theirs_to_have(what, by, opened, sitters_of(about, opened))
        task = Task(
            id=form_key,
            case=case,
            person_id=about,
            text=what.text.strip(),
            audience=what.audience.value,
            part=what.part.value,
            owner_id=owner.actor.employee if owner.name and not owner.at_home else None,
            owner_service_id=None if owner.at_home else owner.service,
            relative_id=owner.actor.person if owner.at_home else None,
            due=what.due,
            source=what.source,
            thing=what.thing,
            set_by_id=by.post,
            service_id=opened.service,
            at=at,
        )
        Task.objects.bulk_create([task])
        note_change(form_key, about, "set", what.due, "", by=by, at=at)
        if owner.actor != by and owner.name:
            post, person = owner.actor.employee, owner.actor.person
            told = Reader.at_work(post) if post else Reader.at_home(person)
            nudge(told, about=about, shown_by=Action.TASK_READ, thing=form_key, at=at)
        return form_key

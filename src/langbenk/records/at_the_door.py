"""A task or a thread that somebody asks for by its address: judged on the row itself, before the log gets its line."""

from uuid import UUID

from langbenk.access.actions import Action
from langbenk.access.decide import Verdict, decide
from langbenk.access.standing import Actor, Situation
from langbenk.bench.door import Judge
from langbenk.records.models import Task, Thread


def if_there(kind: type[Task] | type[Thread], thing: UUID, about: UUID, *, action: Action, by: Actor) -> Judge:
    """What the database does not give this reader is answered as what is not for them: as what there is not. That they
    asked stands in the log.
    """

    def judge(me: Situation) -> Verdict:
        if kind._default_manager.filter(id=thing, person_id=about).exists():
            return decide(by, action, me)
        return Verdict(permitted=False, why="not-for-you", secret=True)

    return judge

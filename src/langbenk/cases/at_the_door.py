"""An entry that somebody asks to read: judged on the row itself, before the line in the log is written."""

from uuid import UUID

from langbenk.access.decide import Verdict, decide_entry
from langbenk.access.standing import Actor, Situation, Writing
from langbenk.cases.keeping import entry_in_sight
from langbenk.cases.models import Entry
from langbenk.cases.standing_entry import Standing, standing


class EntryAtTheDoor:
    """The entry as the database gives it to this reader. ``found``, ``stands`` and ``writing`` are there once it has
    been judged and permitted.
    """

    found: Entry
    stands: Standing
    writing: Writing

    def __init__(self, entry: UUID, about: UUID, by: Actor) -> None:
        self.entry, self.about, self.by = entry, about, by

    def judge(self, me: Situation) -> Verdict:
        """What ``decide_entry`` says; what the database does not give is answered as what is not for this reader."""
        found = entry_in_sight(self.entry, self.about)
        if found is None:
            return Verdict(permitted=False, why="not-for-you", secret=True)
        self.found, self.stands = found, standing(found)
        self.writing = self.stands.planned.for_reader(self.by, frozenset(tie.service for tie in me.ties if tie.service))
        return decide_entry(self.by, self.writing, me)

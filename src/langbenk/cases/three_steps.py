"""The three steps of the cooperation assessment, as they are written down (``domain`` 2.5)."""

from dataclasses import dataclass
from uuid import UUID

from langbenk.bench.deeds import Wrong, said
from langbenk.law import Answer


@dataclass(frozen=True)
class ThreeSteps:
    """What the assessment says. ``services`` are ids; ``contacted`` tells who was spoken with and what they said."""

    services: tuple[UUID, ...]
    necessary: Answer
    reason: str
    child_view: str
    contacted: str
    family_agrees: Answer

    def values(self) -> dict[str, object]:
        """What is kept, by column; raise ``Wrong`` for a text that lacks. Where cooperation is necessary, somebody has
        been contacted.
        """
        contacted = self.contacted.strip()
        if self.necessary is Answer.YES and not contacted:
            raise Wrong("contacted", "empty")
        return {
            "services": list(self.services),
            "necessary": self.necessary.value,
            "reason": said("reason", self.reason),
            "child_view": said("child_view", self.child_view),
            "contacted": contacted,
            "family_agrees": self.family_agrees.value,
        }

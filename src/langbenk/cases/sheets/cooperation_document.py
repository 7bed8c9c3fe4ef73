"""The cooperation assessment as a document, as it stands: for the record, and for whoever asks to see it."""

from datetime import datetime
from uuid import UUID

from langbenk.access.actions import Action
from langbenk.access.standing import Actor
from langbenk.bench.deeds import Missing
from langbenk.bench.door import door
from langbenk.bench.grounds import cooperation_ground
from langbenk.bench.named import post_name
from langbenk.bench.situation import day_of
from langbenk.cases.models import Cooperation
from langbenk.cases.sheets.child import child
from langbenk.law import Answer
from langbenk.law.provisions import BY_ID
from langbenk.letters.file import LetterFile
from langbenk.letters.kinds.cooperation_assessment import CooperationAssessment
from langbenk.letters.pressing import press_letter
from langbenk.letters.sender import Named, Receiver
from langbenk.organisation.letterhead import letterhead
from langbenk.organisation.models import Service
from langbenk.organisation.staff import colleague


def cooperation_document(*, about: UUID, assessment: UUID, language: str, by: Actor, at: datetime) -> LetterFile:
    """The assessment under the letterhead of its day; raise ``Missing`` for one that is not this person's."""
    with door(Action.COOPERATION_READ, by=by, at=at, about=about, part="cooperation, pdf", thing=assessment):
        held = Cooperation.objects.filter(id=assessment, person_id=about).first()
        if held is None:
            raise Missing
        writer = colleague(held.by_id, held.on)
        name, service = (writer.name, writer.service_name) if writer else (post_name(held.by_id), "")
        kind = Service.objects.values_list("kind", flat=True).get(id=writer.service) if writer else ""
        ground = BY_ID.get(cooperation_ground(kind, held.on)) if kind else None
        helps = Service.objects.filter(id__in=held.services).order_by("name").values_list("name", flat=True)
        letter = CooperationAssessment(
            child=child(about, day_of(at)).name,
            service=service,
            grounds=(ground,) if ground else (),
            others=tuple((each, "") for each in helps),
            necessary=Answer(held.necessary),
            why=held.reason,
            childs_view=held.child_view,
            talks=(),
            contacted=held.contacted,
            writer=Named(name, unit=service),
        )
        sender, to = letterhead(held.on), Receiver(service or name)
        pdf = press_letter(letter, sender=sender, to=to, on=held.on, language=language)
        return LetterFile(pdf, letter.kind.title.say(language), held.at)

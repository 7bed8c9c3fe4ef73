"""What every deed about a complaint does: take a step, write to whoever complained, close the matter at its end."""

from datetime import date, datetime
from typing import Protocol
from uuid import UUID

from django.db.models import Exists, OuterRef, Q

from langbenk.access.actions import Action
from langbenk.access.standing import Actor
from langbenk.bench.deeds import TooEarly, Wrong
from langbenk.bench.door import Opened
from langbenk.bench.situation import day_of
from langbenk.cases.addressing import reader_of_a_letter
from langbenk.cases.letters import About, To, keep_letter, pages_of
from langbenk.cases.matters import close_matters
from langbenk.cases.models import Decision, Letter
from langbenk.decisions.complaining import ENDS, heard_of, steps_of, to_be_weighed
from langbenk.decisions.models import Complaint, ComplaintStep
from langbenk.decisions.readers import who_hears_of
from langbenk.decisions.writing import receipt
from langbenk.letters.kinds.closing import Closing
from langbenk.letters.kinds.complaint_forwarding import ComplaintForwarding
from langbenk.letters.letter import Letter as Written
from langbenk.outside.dispatching import Recipient, send
from langbenk.outside.mailing import Reader, nudge


def running(decision: UUID) -> list[Complaint]:
    """The complaints against one decision that are heard and have not ended: what is done with one is done with all."""
    ended = ComplaintStep.objects.filter(complaint=OuterRef("id"), kind__in=ENDS)
    held = Complaint.objects.filter(~Exists(ended), decision_id=decision).select_related("decision__assessment")
    return [one for one in held.order_by("at") if not waits_to_be_weighed(one)]


def waits_to_be_weighed(complaint: Complaint) -> bool:
    """Whether nobody has said yet that it is heard though late."""
    return to_be_weighed(heard_of(complaint)) and "heard" not in steps_of(complaint)


def must_be_heard(complaint: Complaint, *before: str) -> None:
    """Raise unless the complaint is heard, has not ended, and none of the steps ``before`` has been taken."""
    done = steps_of(complaint)
    if ENDS & done.keys() or set(before) & done.keys():
        raise TooEarly(next(reversed(done), ""))
    if waits_to_be_weighed(complaint):
        raise Wrong("words", "weigh-first")


def take_step(
    complaint: Complaint,
    kind: str,
    *,
    by: Actor,
    at: datetime,
    words: str = "",
    result: str = "",
    papers: tuple[str, ...] = (),
    on: date | None = None,
) -> None:
    """Write down what was done with it; the matter is over when that ends it."""
    step = ComplaintStep(
        complaint=complaint,
        person_id=complaint.person_id,
        kind=kind,
        on=on or day_of(at),
        words=words,
        result=result,
        papers=list(papers),
        by_id=by.employee,
        at=at,
    )
    ComplaintStep.objects.bulk_create([step])
    if kind in ENDS:
        close_matters(complaint.person_id, "complaint", [complaint.id], at=at)


class InLanguage(Protocol):
    """A letter that is written when the reader's language is known."""

    def __call__(self, *, language: str) -> Written:
        """The letter in a language."""
        ...


def write_to_them(complaint: Complaint, letter: InLanguage, opened: Opened, *, by: Actor, at: datetime) -> None:
    """Send whoever complained a letter about the complaint, and a word that there is something new; or whoever gets it
    instead (``decisions.readers.who_hears_of``). Where nobody may, nothing is sent, and what was done stands.
    """
    reader = who_hears_of(complaint, opened, day_of(at))
    if reader:
        about = About(complaint.case_id, complaint.person_id, complaint.id)
        kept = keep_letter(letter(language=reader.language), To(person=reader.person), about, by=by, at=at)
        nudge(Reader.at_home(reader.person), about=about.person, shown_by=Action.LETTER_READ, thing=kept, at=at)


def send_receipt(complaint: Complaint, *, by: Actor, at: datetime) -> None:
    """Send whoever complains on the page their receipt, by nobody's hand: they have read the page, and get no mail."""
    about, who = About(complaint.case_id, complaint.person_id, complaint.id), complaint.made_by_id
    language = reader_of_a_letter(complaint.person_id, who).language
    letter = receipt(complaint, language=language, writer=None, on=day_of(at))
    keep_letter(letter, To(person=who), about, by=by, at=at)


def send_copies(decision: Decision, complaints: list[Complaint], body: str, *, by: Actor, at: datetime) -> None:
    """Send the appeal body a copy of every letter to the family about the decision and the complaints, as it was sent:
    what the complete file holds besides what stands in our letter to them (forvaltningsloven § 33). A right that ended
    with the case was told by the closing letter.
    """
    about, things = decision.person_id, (decision.id, *(one.id for one in complaints))
    told = Q(thing__in=things) | Q(case_id=decision.case_id, kind=Closing.kind.key)
    written = Letter.objects.filter(told, person_id=about, to__isnull=False)
    for letter in written.exclude(kind=ComplaintForwarding.kind.key).order_by("at", "kind"):
        to, language = Recipient(body), letter.language
        send(letter=letter.id, about=about, to=to, pdf=pages_of(letter), language=language, by=by, at=at)

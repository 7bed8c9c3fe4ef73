"""What every deed about a complaint does: take a step, write to whoever complained, close the matter at its end."""

from datetime import date, datetime
from uuid import UUID

from django.db.models import Exists, OuterRef

from langbenk.access.standing import Actor
from langbenk.bench.deeds import TooEarly, Wrong
from langbenk.bench.situation import day_of
from langbenk.cases.letters import About, To, keep_letter
from langbenk.cases.matters import close_matters
from langbenk.decisions.complaining import ENDS, heard_of, steps_of, to_be_weighed
from langbenk.decisions.models import Complaint, ComplaintStep
from langbenk.decisions.readers import who_hears_of
from langbenk.letters.letter import Letter as Written
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


def write_to_them(complaint: Complaint, letter: Written, *, by: Actor, at: datetime) -> None:
    """Send whoever complained a letter about the complaint, and a word that there is something new; or whoever gets it
    instead (``decisions.readers.who_hears_of``). Where nobody may, nothing is sent, and what was done stands.
    """
    about = About(complaint.case_id, complaint.person_id, complaint.id)
    for reader in readers_of_letters(complaint, on=day_of(at)):
        keep_letter(letter, To(person=reader), about, by=by, at=at)
        nudge(Reader.at_home(reader), about=complaint.person_id, at=at)


def readers_of_letters(complaint: Complaint, *, on: date) -> tuple[UUID, ...]:
    """The one at home who gets the letters about the complaint, or nobody."""
    reader = who_hears_of(complaint, on)
    return (reader.person,) if reader else ()

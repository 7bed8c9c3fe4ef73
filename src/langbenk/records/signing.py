"""Signatures and additions: who can make them, on which ground, and the rows behind them. Used inside the door."""

from datetime import date, datetime
from uuid import UUID

from django.db.models import Q

from langbenk.access.actions import Action
from langbenk.access.decide import Verdict
from langbenk.access.standing import Actor, Situation
from langbenk.access.ties import LEADS
from langbenk.bench.door import Opened, Refused
from langbenk.cases.models import Entry
from langbenk.law.provisions.hol_services import HOL_4_1
from langbenk.law.provisions.hpl import HPL_39
from langbenk.organisation.models import Employment, Profession
from langbenk.records.models import Addition, Signature

HEALTH_PERSONNEL = frozenset(
    {
        Profession.PUBLIC_HEALTH_NURSE,
        Profession.PHYSIOTHERAPIST,
        Profession.OCCUPATIONAL_THERAPIST,
        Profession.PSYCHOLOGIST,
        Profession.DOCTOR,
        Profession.DENTIST,
    }
)
"""Those whose occupation needs an authorisation (helsepersonelloven § 48): what they write of care is a record."""

KINDS = ("correction", "supplement")
"""What is added: something was wrong, or something was left out."""


def profession_on(on: date, by: Actor, service: UUID | None) -> str:
    """What somebody at work is employed as that day, first of all in the service they write for."""
    jobs = Employment.objects.filter(Q(until=None) | Q(until__gt=on), employee_id=by.post, since__lte=on)
    found = jobs.order_by("-since").values_list("unit__service_id", "profession")
    return next((what for where, what in found if where == service), next((what for _, what in found), ""))


def ground_to_keep(entry: Entry, profession: str, situation: Situation) -> str:
    """The provision that asks for a record: health personnel keep one of care, and who leads the work documents it so
    that it is sound; else the entry's own ground.
    """
    if profession in HEALTH_PERSONNEL:
        return HPL_39.id
    if any(tie.kind in LEADS for tie in situation.ties):
        return HOL_4_1.id
    return entry.ground


def may_sign(entry: Entry, by: Actor) -> bool:
    """Only whoever wrote it at work: a signature is nobody else's to give."""
    return by.employee is not None and entry.written_by_id == by.employee


def may_add(entry: Entry, by: Actor, situation: Situation) -> bool:
    """Whoever wrote it, and at work those of the service that did."""
    if by.employee is None:
        return entry.written_by_id is None and entry.writer_id == by.person
    own = {tie.service for tie in situation.ties}
    return entry.written_by_id == by.employee or (entry.service_id is not None and entry.service_id in own)


def must_be_theirs(allowed: bool, action: Action, opened: Opened) -> None:
    """Raise ``Refused`` where the deed is not this actor's to do with this very record."""
    if not allowed:
        raise Refused(action, Verdict(permitted=False, why="not-yours", ground=opened.verdict.ground))


def sign(entry: Entry, by: Actor, opened: Opened, *, on: date, at: datetime) -> None:
    """Write the signature; one that stands already stays as it is."""
    profession = profession_on(on, by, entry.service_id)
    row = Signature(
        entry_id=entry.id,
        person_id=entry.person_id,
        signed_by_id=by.post,
        profession=profession,
        ground=ground_to_keep(entry, profession, opened.situation),
        at=at,
    )
    Signature.objects.bulk_create([row], ignore_conflicts=True)


def add(entry: Entry, kind: str, text: str, service: UUID | None, *, addition: UUID, by: Actor, at: datetime) -> None:
    """Write what is added; its id is the form's key. The same twice is written once."""
    row = Addition(
        id=addition,
        entry_id=entry.id,
        person_id=entry.person_id,
        kind=kind,
        text=text,
        writer_id=by.person,
        written_by_id=by.employee,
        service_id=service,
        at=at,
    )
    Addition.objects.bulk_create([row], ignore_conflicts=True)

"""What comes in: kept with a receipt and a day for the answer. Used by deeds, and by those who ask for themselves."""

import json
import secrets
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from uuid import UUID

from django.db import connection

from langbenk.access.actions import Action
from langbenk.access.standing import Actor
from langbenk.bench.deeds import Wrong, said
from langbenk.bench.situation import day_of
from langbenk.cases.process import BESIDE
from langbenk.intake.models import NeedNotice
from langbenk.law.answer import Answer
from langbenk.law.facts import FACTS
from langbenk.law.services import SPECIALIST, Service
from langbenk.law.sharing import SharingGround, Way, grounds_for
from langbenk.organisation.kinds import COORDINATING_UNIT
from langbenk.organisation.targets import own_days
from langbenk.outside.mailing import Reader, nudge
from langbenk.people.identity_number import IdentityNumber
from langbenk.people.seal import number_key, seal, unseal

WHO, CONTACT = "need: who", "need: contact"  # what each is sealed for
SIGNS = "ABCDEFGHJKMNPQRSTUVWXYZ23456789"  # none that is taken for another when it is read aloud
BY_KIND = {kind.value: "hospital" for kind in SPECIALIST} | {Service.GP.value: "gp"}
"""A notice from these kinds of service has fields of its own (spesialisthelsetjenesteloven § 2-5,
fastlegeforskriften § 26)."""
OPEN_STATES = ("new", "taken")
A_YEAR = timedelta(days=366)  # a yes that is older is asked for anew: our own limit
ANSWERED_BY_ALL = Service.MUNICIPAL_HEALTH.value
"""The coordinating unit receives for the municipality's health and care services (helse- og omsorgstjenesteloven
§ 7-3): their grounds are tried."""


@dataclass(frozen=True)
class Whom:
    """Whom a notice is about. ``person``: chosen from those the sender may name, so that nobody need search. Else a
    name as it was typed, and a number where it was known.
    """

    relation: str
    name: str
    person: UUID | None = None
    number: IdentityNumber | None = None


@dataclass(frozen=True)
class Need:
    """What a notice says. ``details`` are the fields of a hospital's or a GP's; ``contact`` whom to call, if not the
    sender. ``consent``: yes (since ``agreed_on``), no, or unknown; ``ground`` one of ``law.sharing.Way`` where it is
    not yes. ``answers`` to plain questions are facts of the law.
    """

    whom: Whom
    text: str
    form_key: UUID
    helps: str = ""
    wish: str = ""
    contact: str = ""
    consent: str = "yes"
    ground: str = ""
    because: str = ""
    details: dict[str, str] = field(default_factory=dict)
    agreed_on: date | None = None
    answers: Mapping[str, Answer] = field(default_factory=dict)


def due_on(on: date) -> date:
    """The day by which the unit means to have answered what comes in today: a local target."""
    return BESIDE["need"].due(on, own_days("need", on)) or on


def new_receipt() -> str:
    """A short word to speak of a notice by; it opens nothing."""
    return "".join(secrets.choice(SIGNS) for _ in range(8))


def kept_before(form_key: UUID) -> NeedNotice | None:
    """The notice that this very form made already, if it is the actor's own."""
    return NeedNotice.objects.filter(form_key=form_key).first()


def asked_already(need: Need, asker: UUID) -> NeedNotice | None:
    """The same words from the same one at home about the same person, while the first still waits for its answer: a
    form that was sent, called back in the browser and sent again.
    """
    same = {"text": need.text.strip(), "helps": need.helps.strip(), "wish": need.wish.strip()}
    whom = {"relation": need.whom.relation, "named": need.whom.person is not None}
    said_of = need.whom.name.strip(), _digits(need.whom.number)
    rows = NeedNotice.objects.filter(asker_id=asker, **same, **whom, state__in=OPEN_STATES).order_by("came_at")
    return next((row for row in rows if who_in(row) == said_of and contact_in(row) == need.contact.strip()), None)


def keep_need(
    need: Need, way: str, *, asker: UUID | None = None, service: UUID | None = None, by: Actor, at: datetime
) -> str:
    """Keep a notice, tell the unit, and give back the receipt. The same form, or from home the same words while the
    first wait, changes nothing. Raise ``Wrong`` for a text that is empty or too long, a notice about nobody, and
    answers to what no rule asks.
    """
    if before := kept_before(need.form_key) or (asker and asked_already(need, asker)):
        return before.receipt
    if not set(need.answers) <= set(FACTS):
        raise Wrong("answers", "unknown")
    row = NeedNotice(
        receipt=new_receipt(),
        way=way,
        asker_id=asker,
        sender_id=by.employee if service else None,
        service_id=service,
        relation=need.whom.relation,
        subject_id=need.whom.person,
        named=need.whom.person is not None,
        who=seal(json.dumps([said("name", need.whom.name, 200), _digits(need.whom.number)]), purpose=WHO),
        contact=seal(need.contact.strip(), purpose=CONTACT),
        text=said("text", need.text),
        helps=need.helps.strip(),
        wish=need.wish.strip(),
        details=need.details | ({"consent_on": need.agreed_on.isoformat()} if need.agreed_on else {}),
        answers={fact: answer.value for fact, answer in need.answers.items()} or None,
        consent=need.consent,
        ground=need.ground,
        because=need.because.strip(),
        came_at=at,
        due=due_on(day_of(at)),
        form_key=need.form_key,
    )
    NeedNotice.objects.bulk_create([row])
    if need.whom.number:
        with connection.cursor() as cursor:
            cursor.execute("SELECT intake_hint(%s, %s)", [row.id, number_key(need.whom.number.digits)])
    tell_the_unit(need.form_key, but=by.employee, at=at)
    return row.receipt


def tell_the_unit(form_key: UUID, *, but: UUID | None = None, at: datetime) -> None:
    """Tell those in the coordinating unit who may read the notice that one has come, by mail without a word of it."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT intake_who_answers(%s)", [form_key])
        readers: list[UUID] = cursor.fetchone()[0] or []
    nudge(*(Reader.at_work(one) for one in readers if one != but), shown_by=Action.NEED_ANSWER, at=at)


def who_in(row: NeedNotice) -> tuple[str, str]:
    """The name and the number as they were typed; the number is empty where none was given."""
    if not len(row.who):
        return "", ""
    name, digits = json.loads(unseal(row.who, purpose=WHO))
    return name, digits


def contact_in(row: NeedNotice) -> str:
    """Whom to call about it."""
    return unseal(row.contact, purpose=CONTACT).decode() if len(row.contact) else ""


def grounds_between(giver: str, receiver: str, on: date) -> tuple[SharingGround, ...]:
    """The grounds on which the one kind of service may tell the other of somebody by name. The coordinating unit has
    those of the municipality's health and care services; a kind that is not one of the law's own has none.
    """
    kinds = [ANSWERED_BY_ALL if kind == COORDINATING_UNIT else kind for kind in (giver, receiver)]
    if not set(kinds) <= set(Service):
        return ()
    return tuple(each for each in grounds_for(kinds[0], kinds[1], on) if each.way is not Way.ANONYMISED)


def lawful_without_yes(kind: str, on: date) -> tuple[SharingGround, ...]:
    """The grounds on which this kind of service may name somebody to the unit without their yes: neither consent nor
    the way that names nobody.
    """
    return tuple(each for each in grounds_between(kind, ANSWERED_BY_ALL, on) if each.way is not Way.CONSENT)


def must_be_lawful(need: Need, kind: str, on: date) -> None:
    """Raise ``Wrong`` for a yes without its day, and for a notice without a yes that rests on no ground which is open
    to this kind of service, or that does not say why the ground fits (forvaltningsloven §§ 13 a, 13 b;
    helsepersonelloven §§ 22, 23).
    """
    if need.consent == "yes":
        if need.agreed_on is None:
            raise Wrong("consent_on", "empty")
        if need.agreed_on > on:
            raise Wrong("consent_on", "not-come")
        if need.agreed_on < on - A_YEAR:
            raise Wrong("consent_on", "long-ago")
        return
    if need.ground not in {each.key for each in lawful_without_yes(kind, on)}:
        raise Wrong("ground", "needs-a-ground")
    said("because", need.because, 1000)


def _digits(number: IdentityNumber | None) -> str:
    return number.digits if number else ""

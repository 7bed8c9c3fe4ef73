"""The outsider's own way in: one question behind a link and a code, answered once.

No door stands here, for nobody is signed in: a request that comes by a link is entered as nobody, reads no table and
passes no grant. It brings a link and a code, and gets one question back from ``outsiders_open``, or nothing at all:
what was wrong is never told. Every try leaves a line in the log, written by the database together with its answer.
"""

from dataclasses import dataclass
from datetime import date, datetime

from django.db import connection, transaction

from langbenk.access.actions import Action
from langbenk.bench.deeds import Missing, said
from langbenk.bench.situation import day_of
from langbenk.organisation.letterhead import letterhead
from langbenk.outside.mailing import Reader, nudge
from langbenk.outsiders.secret import typed
from langbenk.people.seal import Unsealable, seal, unseal

LONGEST_ANSWER = 4000
LONGEST_TYPED = 2 * LONGEST_ANSWER  # an answer that must be shortened is kept as well
OPEN = """
SELECT named, named_as, words, asker, profession, service_name, placeless, phone, part, audience, until, to_name, typed
FROM outsiders_open(%s, %s, %s)
"""
ANSWER = "SELECT post, about FROM outsiders_answer(%s, %s, %s, %s)"
KEEP = "SELECT outsiders_keep(%s, %s, %s, %s)"


@dataclass(frozen=True)
class OpenQuestion:
    """What an outsider reads: who asks, and the question. ``named`` is as much of the person's name as was chosen, and
    ``named_as`` how much that is. ``service_name``, ``municipality`` and ``phone`` are empty where they would tell
    where somebody is. ``typed`` is what they have written before, and not sent.
    """

    named: str
    named_as: str
    text: str
    asker: str
    profession: str
    service_name: str
    municipality: str
    phone: str
    part: str
    audience: str
    until: date
    to_name: str
    typed: str


def open_question(link: str, code: str, *, at: datetime) -> OpenQuestion | None:
    """The question behind the link; none for another code, a link that is spent, too old or taken back, or none."""
    secret = typed(link, code)
    proof = secret.proof
    with transaction.atomic(durable=True), connection.cursor() as cursor:
        cursor.execute(OPEN, [secret.link_key, proof, at])
        row = cursor.fetchone()
    if row is None:
        return None
    named, named_as, words, asker, profession, service, placeless, phone, *rest, kept = row
    municipality = "" if placeless else letterhead(day_of(at)).municipality
    rest.append(_unsealed(kept, proof))
    return OpenQuestion(named, named_as, words, asker, profession, service, municipality, phone, *rest)


def keep_answer(*, link: str, code: str, text: str, at: datetime) -> bool:
    """Keep what is typed and not sent yet: sealed, for whoever has the link and the code, until it is sent or the link
    is shut. False where the link does not open, and for more than an answer has room for.
    """
    if len(text) > LONGEST_TYPED:
        return False
    secret = typed(link, code)
    proof = secret.proof
    sealed = seal(text, purpose=_sealed_for(proof)) if text.strip() else b""
    with transaction.atomic(durable=True), connection.cursor() as cursor:
        cursor.execute(KEEP, [secret.link_key, proof, sealed, at])
        return bool(cursor.fetchone()[0])


def answer_question(*, link: str, code: str, text: str, at: datetime) -> None:
    """Keep the answer, and tell whoever asked that there is something new; from then on the link opens nothing.

    Raise ``Missing`` where it opens nothing already, as for the second of two at one moment, and ``Wrong`` for an empty
    or too long answer.
    """
    text, secret = said("answer", text, LONGEST_ANSWER), typed(link, code)
    proof = secret.proof
    with transaction.atomic(durable=True):
        with connection.cursor() as cursor:
            cursor.execute(ANSWER, [secret.link_key, proof, text, at])
            row = cursor.fetchone()
        if row is not None:
            nudge(Reader.at_work(row[0]), about=row[1], shown_by=Action.OUTSIDER_READ, at=at)
    if row is None:  # said outside the transaction: the try, and its line in the log, stay
        raise Missing


def _sealed_for(proof: bytes) -> str:
    """What the words are sealed for: this link and this code, so that they open by no other."""
    return f"outside answer {proof.hex()}"


def _unsealed(kept: bytes | memoryview, proof: bytes) -> str:
    try:
        return unseal(kept, purpose=_sealed_for(proof)).decode() if kept else ""
    except Unsealable:
        return ""

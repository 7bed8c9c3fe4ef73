"""The outsider's own way in: one question behind a link and a code, answered once.

No door stands here, for nobody is signed in: a request that comes by a link is entered as nobody, reads no table and
passes no grant. It brings a link and a code, and gets one question back from ``outsiders_open``, or nothing at all:
what was wrong is never told. Every try leaves a line in the log, written by the database together with its answer.
"""

from dataclasses import dataclass
from datetime import date, datetime

from django.db import connection, transaction

from langbenk.bench.deeds import Missing, said
from langbenk.bench.situation import day_of
from langbenk.organisation.letterhead import letterhead
from langbenk.outside.mailing import Reader, nudge
from langbenk.outsiders.secret import typed

LONGEST_ANSWER = 4000
OPEN = """
SELECT named, named_as, words, asker, profession, service_name, placeless, phone, part, audience, until, to_name
FROM outsiders_open(%s, %s, %s)
"""
ANSWER = "SELECT post, about FROM outsiders_answer(%s, %s, %s, %s)"


@dataclass(frozen=True)
class OpenQuestion:
    """What an outsider reads: who asks, and the question. ``named`` is as much of the person's name as was chosen, and
    ``named_as`` how much that is. ``service_name``, ``municipality`` and ``phone`` are empty where they would tell
    where somebody is.
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


def open_question(link: str, code: str, *, at: datetime) -> OpenQuestion | None:
    """The question behind the link; none for another code, a link that is spent, too old or taken back, or none."""
    secret = typed(link, code)
    proof = secret.proof
    with transaction.atomic(durable=True), connection.cursor() as cursor:
        cursor.execute(OPEN, [secret.link_key, proof, at])
        row = cursor.fetchone()
    if row is None:
        return None
    named, named_as, words, asker, profession, service, placeless, phone, *rest = row
    municipality = "" if placeless else letterhead(day_of(at)).municipality
    return OpenQuestion(named, named_as, words, asker, profession, service, municipality, phone, *rest)


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
            nudge(Reader.at_work(row[0]), about=row[1], at=at)
    if row is None:  # said outside the transaction: the try, and its line in the log, stay
        raise Missing

"""Told outside the house: Siri and Ingrid get e-mail that says only that there is something new; Omar gets a letter.

Omar reads on paper. He has asked Ingrid who has looked at what is written about Noah, and she has sent him the answer.
One of Tor Arne's letters about Jakob did not leave: the printing was out of order all night, and Marit is to see to it.
The e-mails of the demo become files under ``var/mail``, and the letter one under ``var/letters``.
"""

from datetime import date, datetime, timedelta
from pathlib import Path

from django.db import transaction

from demo.families import JAKOB, NOAH, OMAR, SIRI, TOR_ARNE
from demo.staff import INGRID, MARIT
from demo.stories.telling import ago, at_home, at_work, form
from langbenk.access.actions import Action
from langbenk.access.standing import Actor
from langbenk.bench.door import door
from langbenk.bench.situation import enter
from langbenk.decisions.sheets.letters import letters_sheet
from langbenk.letters.log_extract import LogExtract, log_extract
from langbenk.outside.dispatching import Recipient, send
from langbenk.outside.handing_over import hand_over
from langbenk.outside.hours import WAITS, Digest, Quiet
from langbenk.outside.mailing import Reader, nudge
from langbenk.outside.models import Address
from langbenk.outside.outlets.folder import Folder
from langbenk.outside.own import CODE, Choice, choose_notices, confirm_address
from langbenk.people.seal import unseal

EXTRACT = LogExtract(
    language="nb",
    title="Hvem har sett",
    place="Lysvik kommune",
    made="Laget for Omar, som har spurt på papir.",
    about="Her står hvem som har åpnet det som er skrevet om Noah de siste ti dagene.",
    empty="Ingen har åpnet noe disse dagene.",
    headings=("Når", "Hvem", "Hva", "Hvorfor"),
    rows=(),
    page="Side",
)


def tell(on: date) -> None:
    """Tell the story as it stands on the demo's day."""
    at = ago(on, 3, "10.20")
    _wants_mail(at_home(SIRI), "siri@post.example", Digest.AT_ONCE, at)
    _wants_mail(at_work(INGRID), "ingrid@kommune.example", Digest.DAILY, at)
    with door(Action.LETTER_WRITE, by=at_work(INGRID), at=at, about=NOAH.id, part="letter"):
        send(
            letter=form(NOAH, "log on paper"),
            about=NOAH.id,
            to=Recipient.family(OMAR.id, OMAR.name),
            pdf=log_extract(EXTRACT, at=at),
            language="nb",
            by=at_work(INGRID),
            at=at,
        )
        nudge(Reader.at_home(SIRI.id), about=NOAH.id, at=at)
    _cannot_be_sent(ago(on, 2, "14.00"))


def _cannot_be_sent(at: datetime) -> None:
    """There is no folder to print from, however often it is tried."""
    sent = letters_sheet(about=JAKOB.id, by=at_work(MARIT), at=at).letters
    which = next(line.dispatch for line in sent if line.dispatch and line.to == TOR_ARNE.name)
    for wait in (*WAITS, timedelta()):
        hand_over(which, outlet=Folder(Path("/out of order")), at=at)
        at += wait


def _wants_mail(who: Actor, email: str, digest: Digest, at: datetime) -> None:
    """Choose, and follow the link."""
    at -= timedelta(hours=1)
    choose_notices(Choice(email, digest, Quiet(21, 7), "nb"), by=who, at=at)
    with transaction.atomic():
        enter(Action.PERSON_SEARCH, by=who, at=at, about=None)
        code = unseal(Address.objects.get().code, purpose=CODE).decode()
    confirm_address(code, by=who, at=at)

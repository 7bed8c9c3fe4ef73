"""What the days are made of.

Ingrid keeps a record of what she does for Noah, and has one text left to sign. She has promised the family an answer,
and it is late. Siri has said that she will call the club; she has asked Ingrid something that nobody has answered yet,
and keeps a note of her own. Vilde has written to Anne, and her parents do not see it.
"""

from datetime import date, timedelta

from demo.families import NOAH, OMAR, SIRI, VILDE
from demo.staff import ANNE, INGRID
from demo.stories.telling import ago, at_home, at_work, form
from langbenk.access.standing import Audience, Part
from langbenk.cases.actions.write_entry import write_entry
from langbenk.cases.writing import Draft
from langbenk.records.actions.add_to_entry import add_to_entry
from langbenk.records.actions.answer_thread import answer_thread
from langbenk.records.actions.begin_thread import begin_thread
from langbenk.records.actions.keep_note import keep_note
from langbenk.records.actions.see_thread import see_thread
from langbenk.records.actions.set_task import set_task
from langbenk.records.actions.sign_entry import sign_entry
from langbenk.records.undertaking import Undertaking

RECORD = (
    (16, "Samtale med avlastninga", "Ringde avlastninga. Dei har ein ledig plass frå januar, ei helg i månaden."),
    (2, "Møte med skulen", "Snakka med Tuva om dagar då Noah er trøytt. Ho prøver ein kvil midt på dagen."),
)
TASKS = (
    ("Få svar frå avlastninga om skyss.", INGRID.employee, -2, Audience.FAMILY, 12),
    ("Bestille tid hos ergoterapeuten.", INGRID.employee, 1, Audience.OWN_SERVICE, 5),
    ("Ringe fotballklubben om laget til Noah.", SIRI.id, 5, Audience.FAMILY, 5),
)


def tell(on: date) -> None:
    """Tell the story as it stands on the demo's day."""
    first = form(NOAH, "record 0")
    _record(on, 0)
    sign_entry(about=NOAH.id, entry=first, by=at_work(INGRID), at=ago(on, 16, "14.25"))
    _set_task(on, 0)
    _omar_asks(on)
    add_to_entry(
        about=NOAH.id,
        entry=first,
        kind="correction",
        text="Plassen er ledig frå februar, ikkje januar. Avlastninga ringde og retta det.",
        form_key=form(NOAH, "record 0, corrected"),
        by=at_work(INGRID),
        at=ago(on, 11, "09.40"),
    )
    _ingrid_answers(on)
    _set_task(on, 1)
    _set_task(on, 2)
    keep_note(
        about=NOAH.id,
        text="Spør Ingrid om skyss til avlastninga, og om Noah kan få velje helg sjølv.",
        form_key=form(NOAH, "note"),
        by=at_home(SIRI),
        at=ago(on, 3, "21.05"),
    )
    _record(on, 1)
    _siri_asks(on)
    _vilde_writes(on)


def _record(on: date, number: int) -> None:
    days, purpose, text = RECORD[number]
    write_entry(
        about=NOAH.id,
        draft=Draft(text=text, audience=Audience.TEAM, part=Part.EVERYDAY, purpose=purpose),
        form_key=form(NOAH, f"record {number}"),
        by=at_work(INGRID),
        at=ago(on, days, "14.20"),
    )


def _set_task(on: date, number: int) -> None:
    text, owner, days, audience, set_ago = TASKS[number]
    set_task(
        about=NOAH.id,
        what=Undertaking(text, owner, on + timedelta(days), audience, Part.EVERYDAY),
        form_key=form(NOAH, f"task {number}"),
        by=at_work(INGRID),
        at=ago(on, set_ago, "10.15"),
    )


def _omar_asks(on: date) -> None:
    begin_thread(
        about=NOAH.id,
        to=None,
        subject="Møtet i desember",
        text="Kan møtet vere etter klokka tre? Eg får ikkje fri før.",
        form_key=form(NOAH, "thread omar"),
        by=at_home(OMAR),
        at=ago(on, 12, "19.30"),
    )


def _ingrid_answers(on: date) -> None:
    see_thread(about=NOAH.id, thread=form(NOAH, "thread omar"), by=at_work(INGRID), at=ago(on, 8, "08.10"))
    answer_thread(
        about=NOAH.id,
        thread=form(NOAH, "thread omar"),
        text="Ja, vi legg det til klokka halv fire. Innkallinga kjem denne veka.",
        form_key=form(NOAH, "thread omar, answered"),
        by=at_work(INGRID),
        at=ago(on, 8, "08.15"),
    )


def _siri_asks(on: date) -> None:
    begin_thread(
        about=NOAH.id,
        to=None,
        subject="Skyss til avlastninga",
        text="Veit du noko om skyssen enno? Vi må seie ifrå på jobb.",
        form_key=form(NOAH, "thread siri"),
        by=at_home(SIRI),
        at=ago(on, 2, "20.40"),
    )


def _vilde_writes(on: date) -> None:
    begin_thread(
        about=VILDE.id,
        to=None,
        subject="Tysdag",
        text="Kan eg kome til deg tysdag i storefri?",
        form_key=form(VILDE, "thread"),
        by=at_home(VILDE),
        at=ago(on, 5, "21.10"),
    )
    answer_thread(
        about=VILDE.id,
        thread=form(VILDE, "thread"),
        text="Ja, berre kom. Døra er open.",
        form_key=form(VILDE, "thread, answered"),
        by=at_work(ANNE),
        at=ago(on, 1, "08.05"),
    )

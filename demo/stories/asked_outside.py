"""One short answer is what is missing, and one measure is to be counted.

Ingrid asks Noah's doctor about a medicine, and has the answer; she has asked the trip leader of the club, who has not
opened the link yet. The physiotherapist's swimming has been noted with what came of it, and a chair that makes up for
what is lost came before anybody had looked at what he can learn: the page reminds, and nobody was stopped.
"""

from datetime import date, timedelta

from demo.families import NOAH
from demo.staff import INGRID
from demo.stories.telling import ago, at_work, form
from langbenk.access.standing import Audience, Part
from langbenk.outsiders.actions.ask_outsider import ask_outsider
from langbenk.outsiders.answering import answer_question
from langbenk.outsiders.asking import Asked
from langbenk.rehabilitation.actions.add_measure import add_measure
from langbenk.rehabilitation.actions.note_outcome import note_outcome
from langbenk.rehabilitation.actions.note_potential import note_potential
from langbenk.rehabilitation.actions.notify_need import notify_need
from langbenk.rehabilitation.actions.set_goal import set_goal
from langbenk.rehabilitation.rehabilitating import CameOf, Goal, Looked, Measure, Need


def tell(on: date) -> None:
    """Tell the story as it stands on the demo's day."""
    _train(on)
    _ask(on)


def _train(on: date) -> None:
    by, goal = at_work(INGRID), form(NOAH, "rehabilitation goal")
    notify_need(
        about=NOAH.id,
        what=Need(
            what_is_seen="Noah blir fort trøytt i trappene, og let vere å gå ut i friminutta.",
            own_goals="Han vil vere med i bassenget.",
            consent="Siri og Omar veit om det og har sagt ja.",
        ),
        form_key=form(NOAH, "rehabilitation need"),
        by=by,
        at=ago(on, 41, "12.10"),
    )
    set_goal(
        about=NOAH.id,
        what=Goal("physical", "Eg vil symje like langt som dei andre."),
        form_key=goal,
        by=by,
        at=ago(on, 38, "09.00"),
    )
    measures = (
        ("trains", "Symjetrening med fysioterapeut.", 2, 45, 10, 36, ""),
        ("compensates", "Rullestol til lange turar.", 1, 60, 20, 34, ""),
    )
    for number, (kind, text, times, minutes, weeks, days, because) in enumerate(measures):
        add_measure(
            about=NOAH.id,
            goal=goal,
            what=Measure(kind, text, times, minutes, weeks, ago(on, days, "09.00").date(), because=because),
            form_key=form(NOAH, f"rehabilitation measure {number}"),
            by=by,
            at=ago(on, days, "09.30"),
        )
    note_outcome(
        about=NOAH.id,
        measure=form(NOAH, "rehabilitation measure 0"),
        what=CameOf("partly", "Symjeprøve: 20 meter, frå 5 meter i oktober.", ago(on, 11, "11.00").date()),
        form_key=form(NOAH, "rehabilitation outcome"),
        by=by,
        at=ago(on, 11, "11.00"),
    )
    note_potential(
        about=NOAH.id,
        what=Looked("under_way", "Fysioterapeuten ser på uthaldet fram til jul.", ago(on, 10, "12.00").date()),
        form_key=form(NOAH, "potential"),
        by=by,
        at=ago(on, 10, "12.00"),
    )


def _ask(on: date) -> None:
    answered = ask_outsider(
        about=NOAH.id,
        what=Asked(
            to_name="Berit Sandvik",
            to_kind="gp",
            to_body="Fjordgata legesenter",
            text="Toler Noah å trene i basseng to gonger i veka med den medisinen han har no?",
            ground="consent",
            because="Siri og Omar sa ja i samtalen på måndag.",
            until=ago(on, 2, "09.00").date() + timedelta(days=7),
            named_as="given_name",
            part=Part.HEALTH,
            audience=Audience.TEAM,
        ),
        form_key=form(NOAH, "asked outside 0"),
        by=at_work(INGRID),
        at=ago(on, 6, "09.20"),
    )
    if answered:
        answer_question(
            link=answered.link,
            code=answered.code,
            text="Ja. Han bør drikke godt før og etter. Ring meg om han blir svimmel.",
            at=ago(on, 5, "13.05"),
        )
    ask_outsider(
        about=NOAH.id,
        what=Asked(
            to_name="Jonas Vik",
            to_kind="voluntary",
            to_body="Lysvik fritidsklubb",
            text="Har turen i februar plass til ein som treng ein vaksen med seg?",
            ground="consent",
            because="Siri og Omar sa ja på telefon.",
            until=on + timedelta(days=6),
            part=Part.EVERYDAY,
            audience=Audience.OWN_SERVICE,
        ),
        form_key=form(NOAH, "asked outside 1"),
        by=at_work(INGRID),
        at=ago(on, 1, "10.40"),
    )

"""Needs that come in, and a case that is handed over.

Lene cannot manage alone any more and asks for help for herself: the duties know no age. Before that she asked about
something that Nav answers; it was sent on, and somebody there has it. Kjetil at the hospital tells of a girl who goes
home soon. Somebody asks without a name, and has not said more yet. Per hands the question of school
meals for Ánde to the health station, and nobody has accepted it. The night has counted what waits.
"""

from datetime import date, datetime, timedelta

from demo.families import ANDE, LENE
from demo.invented import id_of
from demo.municipality import HEALTH_STATION
from demo.staff import KJETIL, MARIT, PER
from demo.stories.telling import ago, at_home, at_work, form
from langbenk.bench.situation import OSLO
from langbenk.intake.actions.note_received import note_received
from langbenk.intake.actions.notify_need import notify_need
from langbenk.intake.actions.send_handover import send_handover
from langbenk.intake.actions.send_need_on import send_need_on
from langbenk.intake.actions.take_need import take_need
from langbenk.intake.asking import ask_for_help, ask_unnamed
from langbenk.intake.handing import Receiver
from langbenk.intake.letters import Body
from langbenk.intake.nightly import reconcile
from langbenk.intake.receiving import Need, Whom
from langbenk.intake.sheets.needs import needs_sheet
from langbenk.law import Answer


def tell(on: date) -> None:
    """Tell the story as it stands on the demo's day."""
    _lene_asks_the_wrong_body(on)
    _lene_asks(on)
    ask_unnamed(
        "Jeg har et barn som ikke vil på skolen. Kan vi få hjelp uten at skolen får vite det?",
        form_key=id_of("form", "unnamed"),
        at=ago(on, 2, "22.10"),
    )
    _the_hospital_tells(on)
    send_handover(
        about=ANDE.id,
        to=Receiver(HEALTH_STATION.id),
        text="En gutt på sju som trenger en plan for måltidene på skolen sammen med helsesykepleier.",
        ground="consent",
        because="Begge foreldrene sa ja på møtet forrige uke.",
        form_key=form(ANDE, "hand-over"),
        by=at_work(PER),
        at=ago(on, 1, "11.15"),
    )
    list(reconcile(datetime(on.year, on.month, on.day, 2, 0, tzinfo=OSLO)))


def _lene_asks(on: date) -> None:
    ask_for_help(
        Need(
            whom=Whom("self", LENE.name, LENE.id),
            text="Jeg er alene om alt hjemme, og jeg sover nesten ikke. Jeg vet ikke hvem jeg skal spørre.",
            helps="Søsteren min kommer når hun kan.",
            wish="Én å snakke med som vet hva som finnes.",
            contact="Ring gjerne etter klokka 10.",
            answers={
                "municipal_health_long_term": Answer.YES,
                "municipal_health_coordinated": Answer.UNKNOWN,
                "wishes_coordinator": Answer.YES,
            },
            form_key=form(LENE, "ask for help"),
        ),
        by=at_home(LENE),
        at=ago(on, 1, "20.40"),
    )


def _lene_asks_the_wrong_body(on: date) -> None:
    at = ago(on, 12, "19.15")
    ask_for_help(
        Need(
            whom=Whom("self", LENE.name, LENE.id),
            text="Jeg har store utgifter til medisiner. Hvem kan jeg søke om støtte hos?",
            form_key=form(LENE, "ask about money"),
        ),
        by=at_home(LENE),
        at=at,
    )
    (asked,) = [line for line in needs_sheet(by=at_work(MARIT), at=at).waiting if line.way == "family"]
    marit = at_work(MARIT)
    send_need_on(
        need=asked.id,
        to=Body("Nav Lysvik", "55 55 33 33"),
        why="Støtte til faste utgifter til medisiner er det Nav som avgjør.",
        agreed="Lene selv, på telefon.",
        version=1,
        by=marit,
        at=ago(on, 11, "09.40"),
    )
    note_received(need=asked.id, name="Ragnhild Vik, Nav Lysvik", by=marit, at=ago(on, 9, "13.05"))


def _the_hospital_tells(on: date) -> None:
    at = ago(on, 1, "09.30")
    home = on + timedelta(days=9)
    notify_need(
        Need(
            whom=Whom("other", "Ida Nordli"),
            text="Jente på seks år. Hun lærer å gå på nytt etter en ulykke, og trenger trening og hjelp hjemme.",
            wish="Foreldrene ønsker én å forholde seg til.",
            consent="yes",
            agreed_on=on - timedelta(days=2),
            details={
                "service": "Fysioterapi, hjelpemidler og tilrettelegging i barnehagen",
                "contributes": "Trening to ganger i uka, og veiledning til barnehagen.",
                "coordinator": "Kjetil Næss, 70 00 00 00",
                "contact_doctor": "Liv Strand, overlege",
                "discharge": home.isoformat(),
                "contact_here": "Kjetil Næss, 70 00 00 00",
                "consent_from": "Begge foreldrene, i samtale på avdelingen",
            },
            form_key=id_of("form", "hospital notice"),
        ),
        by=at_work(KJETIL),
        at=at,
    )
    (told,) = [line for line in needs_sheet(by=at_work(MARIT), at=at).waiting if line.way == "hospital"]
    take_need(need=told.id, version=1, by=at_work(MARIT), at=at + timedelta(hours=2))

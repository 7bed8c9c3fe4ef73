"""Helsepersonelloven chapter 5 (hpl): secrecy and sharing, rewritten from 1 July 2026 by LOV-2026-01-23-1."""

from datetime import date

from langbenk.law.provision import Carry, Change, Clause, Provision, between, since
from langbenk.law.provisions.amendments import AMENDED
from langbenk.law.provisions.hpl import HPL
from langbenk.law.services import HEALTH, Body
from langbenk.law.words import Words

_REWRITTEN = Change(
    date(2026, 7, 1),
    "LOV-2026-01-23-1",
    Words(
        "Kapitlet om taushetsplikt er skrevet om.",
        "Kapitlet om teieplikt er skrive om.",
        "The chapter on secrecy is rewritten.",
    ),
)

HPL_21 = Provision(
    act=HPL,
    section="21",
    title="Hovedregel om taushetsplikt",
    says=Words(
        "Helsepersonell skal hindre at andre får vite om folks helse og personlige forhold.",
        "Helsepersonell skal hindre at andre får vite om helsa og dei personlege forholda til folk.",
        "Health personnel must keep others from learning of people's health and personal circumstances.",
    ),
    clauses=(Clause(Carry.SECRECY, 1, Body.HEALTH_PERSONNEL),),
    binds=HEALTH,
    periods=since(2001),
    changes=(_REWRITTEN,),
    replaced=("hpl-21a",),
)

HPL_21A = Provision(
    act=HPL,
    section="21 a",
    title="Forbud mot urettmessig tilegnelse av taushetsbelagte opplysninger",
    says=Words(
        "Forbud mot å lese journaler uten grunn, før kapitlet ble skrevet om.",
        "Forbod mot å lese journalar utan grunn, før kapitlet vart skrive om.",
        "The ban on reading records without reason, before the chapter was rewritten.",
    ),
    clauses=(Clause(Carry.SECRECY, 1, Body.HEALTH_PERSONNEL),),
    binds=HEALTH,
    periods=between(date(2008, 5, 9), date(2026, 7, 1), by="LOV-2008-05-09-34"),
    replaced_by=("hpl-21",),
)

HPL_22 = Provision(
    act=HPL,
    section="22",
    title="Samtykke til å gi informasjon",
    says=Words(
        "Opplysninger kan deles med samtykke. Fra 16 år samtykker du selv.",
        "Opplysningar kan delast med samtykke. Frå 16 år samtykkjer du sjølv.",
        "Information may be shared with consent. From 16 you consent yourself.",
    ),
    clauses=(
        Clause(Carry.CONSENT, 1),
        Clause(Carry.CONSENT, 2),
        Clause(Carry.CONSENT, 3),
    ),
    binds=HEALTH,
    periods=since(2001),
    changes=(
        Change(
            date(2026, 6, 1),
            "LOV-2025-06-20-67",
            Words(
                "Begrepet er nå beslutningskompetanse.",
                "Omgrepet er no avgjerdskompetanse.",
                "The term is now decision competence.",
            ),
        ),
        _REWRITTEN,
    ),
)

HPL_23 = Provision(
    act=HPL,
    section="23",
    title="Begrensninger i taushetsplikten",
    says=Words(
        "Lister opp når taushetsplikten ikke stopper deling, blant annet når svært tunge grunner gjør det rett.",
        "Listar opp når teieplikta ikkje stoppar deling, mellom anna når svært tunge grunnar gjer det rett.",
        "Lists when secrecy does not stop sharing, among them when weighty interests make it right.",
    ),
    clauses=(Clause(Carry.SHARE, 1, Body.HEALTH_PERSONNEL),),
    binds=HEALTH,
    periods=since(2001),
    changes=(_REWRITTEN,),
)

HPL_25 = Provision(
    act=HPL,
    section="25",
    title="Opplysninger til samarbeidende personell",
    says=Words(
        "Opplysninger kan deles med dem som samarbeider om helsehjelpen, når de trengs.",
        "Opplysningar kan delast med dei som samarbeider om helsehjelpa, når dei trengst.",
        "Information may be shared with those who cooperate on the health care, when it is needed.",
    ),
    clauses=(Clause(Carry.SHARE, 1, Body.HEALTH_PERSONNEL),),
    binds=HEALTH,
    periods=since(2001),
    changes=(
        Change(date(2026, 6, 1), "LOV-2025-06-20-67", AMENDED),
        Change(
            date(2026, 7, 1),
            "LOV-2026-01-23-1",
            Words(
                "Deling gjelder nå det som er relevant og nødvendig for helsehjelp; retten til å si nei står i § 29.",
                "Deling gjeld no det som er relevant og nødvendig for helsehjelp; retten til å seie nei står i § 29.",
                "Sharing now covers what is relevant and necessary for health care; the right to object stands "
                "in § 29.",
            ),
        ),
    ),
)

HPL_26 = Provision(
    act=HPL,
    section="26",
    title="Opplysninger til virksomhetens ledelse og til administrative systemer",
    says=Words(
        "Sier hva ledelsen og pasientadministrasjonen kan få.",
        "Seier kva leiinga og pasientadministrasjonen kan få.",
        "Says what management and patient administration may be given.",
    ),
    clauses=(Clause(Carry.SHARE, 1, Body.HEALTH_PERSONNEL),),
    binds=HEALTH,
    periods=since(2001),
    changes=(_REWRITTEN,),
)

HPL_27 = Provision(
    act=HPL,
    section="27",
    title="Opplysninger som sakkyndig",
    says=Words(
        "Sier hva helsepersonell kan dele som sakkyndig.",
        "Seier kva helsepersonell kan dele som sakkunnig.",
        "Says what health personnel may share as expert witnesses.",
    ),
    clauses=(Clause(Carry.SHARE, 1, Body.HEALTH_PERSONNEL),),
    binds=HEALTH,
    periods=since(2001),
    changes=(_REWRITTEN,),
)

HPL_28 = Provision(
    act=HPL,
    section="28",
    title="Opplysninger til arbeidsgiver",
    says=Words(
        "Om opplysninger til arbeidsgiver.", "Om opplysningar til arbeidsgivar.", "On information to an employer."
    ),
    clauses=(Clause(Carry.SHARE, 1, Body.HEALTH_PERSONNEL),),
    binds=HEALTH,
    periods=since(2001),
    changes=(_REWRITTEN,),
)

HPL_29 = Provision(
    act=HPL,
    section="29",
    says=Words(
        "Du kan si nei til deling med dem som samarbeider om helsehjelpen, om ikke tunge grunner taler mot.",
        "Du kan seie nei til deling med dei som samarbeider om helsehjelpa, om ikkje tunge grunnar taler mot.",
        "You can object to sharing with those who cooperate on your health care, unless weighty reasons speak "
        "against it.",
    ),
    clauses=(Clause(Carry.CONSENT),),
    binds=HEALTH,
    periods=since(2026, 7, by="LOV-2026-01-23-1"),
    section_since=date(2001, 1, 1),
    read_on=None,
)

"""Helsepersonelloven (hpl): the plan, notices, reports and records of health personnel."""

from datetime import date

from langbenk.law.provision import Act, Carry, Change, Clause, Provision, since
from langbenk.law.provisions.amendments import AMENDED, REPORT_REWORDED
from langbenk.law.provisions.reporting import reports
from langbenk.law.services import HEALTH, Body
from langbenk.law.words import Words

HPL = Act(
    key="hpl",
    refid="lov/1999-07-02-64",
    short="hpl",
    name=Words("helsepersonelloven", "helsepersonellova", "Health Personnel Act (helsepersonelloven)"),
)

HPL_4 = Provision(
    act=HPL,
    section="4",
    title="Forsvarlighet",
    says=Words(
        "Helsepersonell skal arbeide forsvarlig, samarbeide når pasienten trenger det, og delta i arbeidet med "
        "individuell plan.",
        "Helsepersonell skal arbeide forsvarleg, samarbeide når pasienten treng det, og delta i arbeidet med "
        "individuell plan.",
        "Health personnel must work soundly, cooperate when the patient needs it, and take part in individual plans.",
    ),
    clauses=(Clause(Carry.JOIN_PLAN, 2, Body.HEALTH_PERSONNEL),),
    binds=HEALTH,
    periods=since(2012, by="LOV-2011-06-24-30"),
    section_since=date(2001, 1, 1),
)

HPL_10A = Provision(
    act=HPL,
    section="10 a",
    title=(
        "Helsepersonells plikt til å bidra til å ivareta mindreårige barn som er pårørende til foreldre eller søsken"
    ),
    says=Words(
        "Helsepersonell skal ta vare på barn som har syke foreldre eller søsken.",
        "Helsepersonell skal ta vare på barn som har sjuke foreldre eller sysken.",
        "Health personnel must look after children with ill parents or siblings.",
    ),
    clauses=(Clause(Carry.GUIDANCE, 1, Body.HEALTH_PERSONNEL),),
    binds=HEALTH,
    periods=since(2010, by="LOV-2009-06-19-70"),
)

HPL_31 = Provision(
    act=HPL,
    section="31",
    title="Opplysninger til nødetater",
    says=Words(
        "Helsepersonell skal varsle politi og brannvesen når det trengs for å hindre alvorlig skade.",
        "Helsepersonell skal varsle politi og brannvesen når det trengst for å hindre alvorleg skade.",
        "Health personnel must alert police and fire service when that is needed to avert serious harm.",
    ),
    clauses=(Clause(Carry.AVERT, 1, Body.HEALTH_PERSONNEL),),
    binds=HEALTH,
    periods=since(2001),
)

HPL_32 = Provision(
    act=HPL,
    section="32",
    title="Opplysninger til den kommunale helse- og omsorgstjenesten",
    says=Words(
        "Helsepersonell skal være oppmerksomme på behov for kommunale helse- og omsorgstjenester, og si fra med "
        "samtykke.",
        "Helsepersonell skal vere merksame på behov for kommunale helse- og omsorgstenester, og seie frå med samtykke.",
        "Health personnel must be alert to needs of municipal health and care services, and say so with consent.",
    ),
    clauses=(Clause(Carry.NOTICE_NEEDS, 1, Body.HEALTH_PERSONNEL),),
    binds=HEALTH,
    periods=since(2001),
    changes=(Change(date(2026, 7, 1), "LOV-2026-01-23-1", AMENDED),),
)

HPL_33 = Provision(
    act=HPL,
    section="33",
    title="Opplysningsplikt til barnevernet",
    says=reports("Helsepersonell", "Helsepersonell", "Health personnel"),
    clauses=(Clause(Carry.REPORT_CHILD_WELFARE, 2, Body.HEALTH_PERSONNEL),),
    binds=HEALTH,
    periods=since(2001),
    changes=(
        Change(date(2023, 1, 1), "LOV-2021-06-18-97", AMENDED),
        REPORT_REWORDED,
        Change(date(2026, 7, 1), "LOV-2026-01-23-1", AMENDED),
    ),
)

HPL_39 = Provision(
    act=HPL,
    section="39",
    title="Plikt til å føre journal",
    says=Words(
        "Den som gir helsehjelp, skal føre journal.",
        "Den som gir helsehjelp, skal føre journal.",
        "Whoever gives health care must keep a record.",
    ),
    clauses=(Clause(Carry.RECORD, 1, Body.HEALTH_PERSONNEL),),
    binds=HEALTH,
    periods=since(2001),
)

HPL_40 = Provision(
    act=HPL,
    section="40",
    title="Krav til journalens innhold m.m",
    says=Words(
        "Journalen skal ha det som er relevant og nødvendig, og være lett å forstå.",
        "Journalen skal ha det som er relevant og nødvendig, og vere lett å forstå.",
        "The record must hold what is relevant and necessary, and be easy to understand.",
    ),
    clauses=(Clause(Carry.RECORD, 1, Body.HEALTH_PERSONNEL),),
    binds=HEALTH,
    periods=since(2001),
)

"""Pasient- og brukerrettighetsloven (pbrl): the rights to care from municipality and hospital, and to travel."""

from datetime import date

from langbenk.law.provision import Carry, Change, Clause, Provision, between, since
from langbenk.law.provisions.amendments import AMENDED
from langbenk.law.provisions.pbrl import PBRL
from langbenk.law.words import Words

_NECESSARY = Words(
    "Den som trenger det, har rett til helse- og omsorgstjenester fra kommunen.",
    "Den som treng det, har rett til helse- og omsorgstenester frå kommunen.",
    "Those who need them have a right to health and care services from the municipality.",
)

PBRL_2_1 = Provision(
    act=PBRL,
    section="2-1",
    title="Rett til nødvendig hjelp fra kommunens helse- og omsorgstjeneste",
    says=_NECESSARY,
    clauses=(Clause(Carry.RIGHT, 2), Clause(Carry.GUIDANCE, 4)),
    periods=since(2024, 6, by="LOV-2023-04-28-9"),
    replaced=("pbrl-2-1a",),
)

PBRL_2_1A = Provision(
    act=PBRL,
    section="2-1 a",
    says=_NECESSARY,
    clauses=(Clause(Carry.RIGHT, 2), Clause(Carry.GUIDANCE, 4)),
    periods=between(date(2012, 1, 1), date(2024, 6, 1), by="LOV-2011-06-24-30"),
    replaced_by=("pbrl-2-1",),
    read_on=None,
)

PBRL_2_1D = Provision(
    act=PBRL,
    section="2-1 d",
    title="Rett til brukerstyrt personlig assistanse",
    says=Words(
        "Den som er under 67 år og trenger mye assistanse i mer enn to år, kan få den brukerstyrt.",
        "Den som er under 67 år og treng mykje assistanse i meir enn to år, kan få han brukarstyrt.",
        "Those under 67 who need much assistance for more than two years may have it user-controlled.",
    ),
    clauses=(Clause(Carry.RIGHT, 1),),
    periods=since(2015, by="LOV-2014-06-20-41"),
)

PBRL_2_2 = Provision(
    act=PBRL,
    section="2-2",
    title="Rett til nødvendig helsehjelp fra spesialisthelsetjenesten",
    says=Words(
        "Den som trenger det, har rett til helsehjelp fra spesialisthelsetjenesten.",
        "Den som treng det, har rett til helsehjelp frå spesialisthelsetenesta.",
        "Those who need it have a right to care from the specialist health services.",
    ),
    clauses=(Clause(Carry.RIGHT, 2),),
    periods=since(2001),
    changes=(Change(date(2024, 6, 1), "LOV-2023-04-28-9", AMENDED),),
)

PBRL_2_6 = Provision(
    act=PBRL,
    section="2-6",
    title="Dekning av utgifter til pasientreiser",
    says=Words(
        "Pasient og ledsager får dekket nødvendige utgifter til reisen.",
        "Pasient og ledsagar får dekt nødvendige utgifter til reisa.",
        "The patient and a companion have the necessary costs of the journey covered.",
    ),
    clauses=(Clause(Carry.RIGHT, 1),),
    periods=since(2004, by="LOV-2003-11-28-96"),
    changes=(Change(date(2024, 1, 1), "LOV-2022-12-16-92", AMENDED),),
)

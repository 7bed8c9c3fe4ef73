"""Sosialtjenesteloven (sotjl): economic help and the qualification programme."""

from datetime import date

from langbenk.law.provision import Carry, Change, Clause, Provision, since
from langbenk.law.provisions.amendments import AMENDED
from langbenk.law.provisions.sotjl import SOTJL
from langbenk.law.services import Body, Service
from langbenk.law.words import Words

_SOCIAL = frozenset({Service.SOCIAL_SERVICES})

SOTJL_18 = Provision(
    act=SOTJL,
    section="18",
    title="Stønad til livsopphold",
    says=Words(
        "Den som ikke kan forsørge seg selv, har krav på økonomisk stønad.",
        "Den som ikkje kan forsørgje seg sjølv, har krav på økonomisk stønad.",
        "Those who cannot provide for themselves are entitled to economic support.",
    ),
    clauses=(Clause(Carry.RIGHT, 1, Body.MUNICIPALITY),),
    binds=_SOCIAL,
    periods=since(2010),
    changes=(Change(date(2022, 9, 1), "LOV-2022-06-17-42", AMENDED),),
)

SOTJL_19 = Provision(
    act=SOTJL,
    section="19",
    title="Stønad i særlige tilfeller",
    says=Words(
        "Kommunen kan gi økonomisk hjelp for å komme gjennom en vanskelig tid.",
        "Kommunen kan gi økonomisk hjelp for å kome gjennom ei vanskeleg tid.",
        "The municipality may give economic help to get through a hard time.",
    ),
    clauses=(Clause(Carry.SERVICES, 1, Body.MUNICIPALITY),),
    binds=_SOCIAL,
    periods=since(2010),
)

SOTJL_29 = Provision(
    act=SOTJL,
    section="29",
    title="Kvalifiseringsprogram",
    says=Words(
        "Gjelder den som er mellom 18 og 67 år, kan arbeide lite nå og har svært liten eller ingen trygd.",
        "Gjeld den som er mellom 18 og 67 år, kan arbeide lite no og har svært lita eller inga trygd.",
        "For those between 18 and 67 who can work little now and have very small or no benefits.",
    ),
    clauses=(Clause(Carry.RIGHT, 2, Body.MUNICIPALITY),),
    binds=_SOCIAL,
    periods=since(2010),
)

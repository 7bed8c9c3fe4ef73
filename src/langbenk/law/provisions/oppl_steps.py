"""Opplæringslova (oppl): when school begins, and the steps from kindergarten to school and on to upper secondary."""

from langbenk.law.provision import Carry, Clause, Provision, since
from langbenk.law.provisions.oppl import OPPL
from langbenk.law.services import Body, Service
from langbenk.law.words import Words

_SCHOOL = frozenset({Service.SCHOOL})
_WITH_AFTER_SCHOOL = frozenset({Service.SCHOOL, Service.AFTER_SCHOOL})
_UPPER_SECONDARY = frozenset({Service.UPPER_SECONDARY_SCHOOL})

OPPL_2_2 = Provision(
    act=OPPL,
    section="2-2",
    title="Plikt til grunnskoleopplæring",
    says=Words(
        "Barn går på skolen fra det året de fyller seks år, til de er ferdige med tiende trinn.",
        "Barn går på skulen frå det året dei fyller seks år, til dei er ferdige med tiande trinn.",
        "Children go to school from the year they turn six until they have finished the tenth year.",
    ),
    clauses=(Clause(Carry.SERVICES, 1, Body.MUNICIPALITY),),
    binds=_SCHOOL,
    periods=since(2024, 8),
)

OPPL_2_4 = Provision(
    act=OPPL,
    section="2-4",
    title="Utsett og tidleg skolestart",
    says=Words(
        "Et barn kan begynne på skolen et år senere eller tidligere når foreldrene vil. Sakkyndige vurderer barnet.",
        "Eit barn kan begynne på skulen eit år seinare eller tidlegare når foreldra vil. Sakkunnige vurderer barnet.",
        "A child may start school a year later or earlier when the parents want it. Experts assess the child.",
    ),
    clauses=(Clause(Carry.SERVICES, 1, Body.MUNICIPALITY),),
    binds=_SCHOOL,
    periods=since(2024, 8),
)

OPPL_4_7 = Provision(
    act=OPPL,
    section="4-7",
    title="Overgangen frå barnehagen til skolen",
    says=Words(
        "Kommunen skal sørge for en trygg og god overgang fra barnehagen til skolen.",
        "Kommunen skal sørgje for ein trygg og god overgang frå barnehagen til skulen.",
        "The municipality must see to a safe and good step from kindergarten to school.",
    ),
    clauses=(Clause(Carry.SERVICES, 1, Body.MUNICIPALITY),),
    binds=_WITH_AFTER_SCHOOL,
    periods=since(2024, 8),
)

OPPL_5_1 = Provision(
    act=OPPL,
    section="5-1",
    title="Rett til vidaregåande opplæring",
    says=Words(
        "Den som er ferdig med grunnskolen, har rett til videregående opplæring.",
        "Den som er ferdig med grunnskulen, har rett til vidaregåande opplæring.",
        "Whoever has finished lower secondary school has a right to upper secondary education.",
    ),
    clauses=(Clause(Carry.RIGHT, 1, Body.COUNTY),),
    binds=_UPPER_SECONDARY,
    periods=since(2024, 8),
)

OPPL_14_1 = Provision(
    act=OPPL,
    section="14-1",
    title="Skolerute og lengda på skoleåret",
    says=Words(
        "Kommunen og fylkeskommunen bestemmer selv hvilken dag skolen begynner.",
        "Kommunen og fylkeskommunen bestemmer sjølve kva dag skulen begynner.",
        "The municipality and the county decide themselves on which day school begins.",
    ),
    clauses=(Clause(Carry.SERVICES, 2, Body.MUNICIPALITY),),
    binds=_SCHOOL | _UPPER_SECONDARY,
    periods=since(2024, 8),
)

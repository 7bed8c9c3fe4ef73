"""Barnehageloven (bhl): help and adaptation for children below school age, and who hears complaints about it."""

from datetime import date

from langbenk.law.provision import Carry, Change, Clause, Provision, since
from langbenk.law.provisions.amendments import AMENDED
from langbenk.law.provisions.bhl import BHL
from langbenk.law.services import Body, Service
from langbenk.law.words import Words

_KINDERGARTEN = frozenset({Service.KINDERGARTEN})
_PPT = frozenset({Service.PPT})
_RENUMBERED = since(2021, by="LOV-2020-06-19-91")
"""The chapters were numbered anew on 1 January 2021; the rights themselves are older."""

BHL_12 = Provision(
    act=BHL,
    section="12",
    title="Særlige regler om klageinstans",
    says=Words(
        "Statsforvalteren behandler klager på blant annet spesialpedagogisk hjelp og tilrettelegging.",
        "Statsforvaltaren behandlar klager på mellom anna spesialpedagogisk hjelp og tilrettelegging.",
        "The county governor hears complaints about special educational help and adaptation, among others.",
    ),
    clauses=(Clause(Carry.APPEAL, 1),),
    binds=_KINDERGARTEN,
    periods=_RENUMBERED,
    changes=(Change(date(2026, 8, 1), "LOV-2025-06-20-100", AMENDED),),
)

BHL_18 = Provision(
    act=BHL,
    section="18",
    title="Prioritet ved opptak",
    says=Words(
        "Barn med nedsatt funksjonsevne skal prioriteres når det deles ut plass i barnehage.",
        "Barn med nedsett funksjonsevne skal prioriterast når det blir delt ut plass i barnehage.",
        "Children with disabilities have priority when places in kindergarten are given.",
    ),
    clauses=(Clause(Carry.RIGHT, 1, Body.MUNICIPALITY),),
    binds=_KINDERGARTEN,
    periods=_RENUMBERED,
    changes=(Change(date(2023, 1, 1), "LOV-2021-06-18-97", AMENDED),),
)

BHL_31 = Provision(
    act=BHL,
    section="31",
    title="Rett til spesialpedagogisk hjelp",
    says=Words(
        "Barn under skolealder med særlige behov har rett til spesialpedagogisk hjelp, også uten plass i barnehage.",
        "Barn under skulealder med særlege behov har rett til spesialpedagogisk hjelp, òg utan plass i barnehage.",
        "Children below school age with special needs have a right to special educational help, in kindergarten or "
        "not.",
    ),
    clauses=(Clause(Carry.RIGHT, 1, Body.MUNICIPALITY),),
    binds=_KINDERGARTEN,
    periods=_RENUMBERED,
    changes=(Change(date(2023, 1, 1), "LOV-2021-06-18-97", AMENDED),),
)

BHL_34 = Provision(
    act=BHL,
    section="34",
    title="Sakkyndig vurdering",
    says=Words(
        "Før kommunen bestemmer, skal det ligge en sakkyndig vurdering av hva barnet trenger.",
        "Før kommunen bestemmer, skal det liggje ei sakkunnig vurdering av kva barnet treng.",
        "Before the municipality decides there must be an expert assessment of what the child needs.",
    ),
    clauses=(Clause(Carry.DECISION, 1),),
    binds=_PPT,
    periods=_RENUMBERED,
)

BHL_36 = Provision(
    act=BHL,
    section="36",
    title="Rett til skyss for barn med rett til spesialpedagogisk hjelp",
    says=Words(
        "Barnet har rett til gratis skyss når det er nødvendig for å få spesialpedagogisk hjelp.",
        "Barnet har rett til gratis skyss når det er nødvendig for å få spesialpedagogisk hjelp.",
        "The child has a right to free transport when it is needed to receive special educational help.",
    ),
    clauses=(Clause(Carry.RIGHT, 1, Body.MUNICIPALITY),),
    binds=_KINDERGARTEN,
    periods=_RENUMBERED,
)

BHL_37 = Provision(
    act=BHL,
    section="37",
    title="Barn med nedsatt funksjonsevne",
    says=Words(
        "Kommunen skal sørge for at barn med nedsatt funksjonsevne får en barnehage som er lagt til rette.",
        "Kommunen skal sørgje for at barn med nedsett funksjonsevne får ein barnehage som er lagd til rette.",
        "The municipality must see to it that children with disabilities get a kindergarten adapted to them.",
    ),
    clauses=(Clause(Carry.SERVICES, 1, Body.MUNICIPALITY), Clause(Carry.DECISION, 2, Body.MUNICIPALITY)),
    binds=_KINDERGARTEN,
    periods=_RENUMBERED,
)

BHL_38 = Provision(
    act=BHL,
    section="38",
    title="Rett til tegnspråkopplæring",
    says=Words(
        "Barn under skolealder som trenger det, har rett til opplæring i tegnspråk.",
        "Barn under skulealder som treng det, har rett til opplæring i teiknspråk.",
        "Children below school age who need it have a right to be taught sign language.",
    ),
    clauses=(Clause(Carry.RIGHT, 1, Body.MUNICIPALITY),),
    binds=_KINDERGARTEN,
    periods=_RENUMBERED,
)

BHL_39 = Provision(
    act=BHL,
    section="39",
    title="Barn med behov for alternativ og supplerende kommunikasjon (ASK)",
    says=Words(
        "Barn som mangler tale, skal få bruke de måtene å si noe på som passer. De skal få det de trenger til det.",
        "Barn som manglar tale, skal få bruke dei måtane å seie noko på som passar. Dei skal få det dei treng til det.",
        "Children without speech must be let use the ways of speaking that suit them. They must have what it takes.",
    ),
    clauses=(Clause(Carry.RIGHT, 1),),
    binds=_KINDERGARTEN,
    periods=_RENUMBERED,
)

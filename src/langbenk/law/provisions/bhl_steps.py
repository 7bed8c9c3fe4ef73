"""Barnehageloven (bhl): when a child may begin in kindergarten, and the step from there to school."""

from datetime import date

from langbenk.law.provision import Carry, Change, Clause, Provision, since
from langbenk.law.provisions.amendments import AMENDED
from langbenk.law.provisions.bhl import BHL
from langbenk.law.services import Body, Service
from langbenk.law.words import Words

_KINDERGARTEN = frozenset({Service.KINDERGARTEN})

BHL_2A = Provision(
    act=BHL,
    section="2 a",
    title="Plikt til å samarbeide med skolen om overgangen fra barnehage til skole",
    says=Words(
        "Barnehagen skal samarbeide med skolen om overgangen. Foreldrene må gi lov før noe om barnet blir fortalt.",
        "Barnehagen skal samarbeide med skulen om overgangen. Foreldra må gi lov før noko om barnet blir fortalt.",
        "Kindergarten must cooperate with the school on the step. Parents must agree before anything about the child "
        "is told.",
    ),
    clauses=(Clause(Carry.CONSENT, 1),),
    binds=_KINDERGARTEN,
    periods=since(2018, 8, by="LOV-2018-06-08-29"),
    changes=(Change(date(2024, 8, 1), "LOV-2023-06-09-30", AMENDED),),
)

BHL_16 = Provision(
    act=BHL,
    section="16",
    title="Rett til plass i barnehage",
    says=Words(
        "Et barn har rett til plass i barnehage fra august det året det er fylt ett år. Fyller det ett år i "
        "september, oktober eller november, er det innen utgangen av den måneden.",
        "Eit barn har rett til plass i barnehage frå august det året det er fylt eitt år. Fyller det eitt år i "
        "september, oktober eller november, er det innan utgangen av den månaden.",
        "A child has a right to a place in kindergarten from August of the year it has turned one. If it turns one in "
        "September, October or November, it is by the end of that month.",
    ),
    clauses=(Clause(Carry.RIGHT, 1, Body.MUNICIPALITY),),
    binds=_KINDERGARTEN,
    periods=since(2021, by="LOV-2020-06-19-91"),
)

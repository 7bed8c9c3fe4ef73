"""Tolkeloven (tolkl): when public bodies must use an interpreter. Its text is not among those we keep."""

from langbenk.law.provision import Act, Carry, Clause, Provision, since
from langbenk.law.services import PROVIDERS
from langbenk.law.words import Words

TOLKL = Act(
    key="tolkl",
    refid="lov/2021-06-11-79",
    short="tolkeloven",
    name=Words("tolkeloven", "tolkelova", "Interpreting Act (tolkeloven)"),
    also=("tolkl",),
)

TOLKL_4 = Provision(
    act=TOLKL,
    section="4",
    says=Words(
        "Offentlige organer skal ikke bruke barn til å tolke, uten i nød eller når det er forsvarlig for barnet.",
        "Offentlege organ skal ikkje bruke barn til å tolke, utan i naud eller når det er forsvarleg for barnet.",
        "Public bodies must not use children to interpret, save in an emergency or where it is sound for the child.",
    ),
    clauses=(Clause(Carry.GUIDANCE, 1),),
    binds=PROVIDERS,
    periods=since(2022),
    read_on=None,
)

TOLKL_6 = Provision(
    act=TOLKL,
    section="6",
    says=Words(
        "Offentlige organer skal bruke tolk når det trengs for å gi forsvarlig hjelp.",
        "Offentlege organ skal bruke tolk når det trengst for å gi forsvarleg hjelp.",
        "Public bodies must use an interpreter when sound help calls for it.",
    ),
    clauses=(Clause(Carry.GUIDANCE, 1),),
    binds=PROVIDERS,
    periods=since(2022),
    read_on=None,
)

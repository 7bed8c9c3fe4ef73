"""The regulation on loans from Husbanken (hbf): start-up loans. Its text is not among those we keep."""

from langbenk.law.provision import Act, Carry, Clause, Provision, since
from langbenk.law.services import Body, Service
from langbenk.law.words import Words

HBF = Act(
    key="hbf",
    refid="forskrift/2019-11-18-1546",
    short="forskrift om lån fra Husbanken",
    name=Words(
        "forskrift om lån fra Husbanken",
        "forskrift om lån frå Husbanken",
        "Regulation on loans from the state housing bank (forskrift om lån fra Husbanken)",
    ),
    also=("hbf", "husbankforskriften"),
)

HBF_5_4 = Provision(
    act=HBF,
    section="5-4",
    says=Words(
        "Startlån gis etter behov. Familier med barn og dem med helsevansker kan gå foran.",
        "Startlån blir gitt etter behov. Familiar med barn og dei med helsevanskar kan gå føre.",
        "Start-up loans are given by need. Families with children and those in poor health may come first.",
    ),
    clauses=(Clause(Carry.SERVICES, 1, Body.MUNICIPALITY),),
    binds=frozenset({Service.HOUSING}),
    periods=since(2020),
    read_on=None,
)

"""The regulation on parking permits for people who move with difficulty (pff). Its text is not among those we keep."""

from langbenk.law.provision import Act, Carry, Clause, Provision, since
from langbenk.law.services import Body
from langbenk.law.words import Words

PFF = Act(
    key="pff",
    refid="forskrift/2016-03-18-264",
    short="forskrift om parkering for forflytningshemmede",
    name=Words(
        "forskrift om parkering for forflytningshemmede",
        "forskrift om parkering for forflyttingshemma",
        "Regulation on parking for people who move with difficulty (forskrift om parkering for forflytningshemmede)",
    ),
    also=("pff", "forskrift om parkeringstillatelse for forflytningshemmede"),
)

PFF_3 = Provision(
    act=PFF,
    section="3",
    says=Words(
        "Kommunen gir tillatelse til den som ikke kan gå, eller har store vansker med å gå et stykke.",
        "Kommunen gir løyve til den som ikkje kan gå, eller har store vanskar med å gå eit stykke.",
        "The municipality gives a permit to those who cannot walk, or walk some distance with great difficulty.",
    ),
    clauses=(Clause(Carry.RIGHT, 1, Body.MUNICIPALITY), Clause(Carry.APPEAL, 3, Body.MUNICIPALITY)),
    periods=since(2017),
    read_on=None,
)

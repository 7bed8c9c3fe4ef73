"""The regulation on universal design of ICT (uuf). Its text is not among those we read."""

from langbenk.law.provision import OLDER_THAN_THE_TEXTS, Act, Carry, Clause, Provision
from langbenk.law.services import PROVIDERS
from langbenk.law.words import Words

UUF = Act(
    key="uuf",
    refid="forskrift/2013-06-21-732",
    short="forskrift om universell utforming av IKT",
    name=Words(
        "forskrift om universell utforming av IKT",
        "forskrift om universell utforming av IKT",
        "Regulation on universal design of ICT (forskrift om universell utforming av IKT)",
    ),
    also=("uuf", "uu-forskriften", "forskrift om universell utforming av ikt-løsninger"),
)

UUF_WHOLE = Provision(
    act=UUF,
    section="",
    says=Words(
        "Nettsider og apper skal kunne brukes av alle.",
        "Nettsider og appar skal kunne brukast av alle.",
        "Websites and apps must be usable by everyone.",
    ),
    clauses=(Clause(Carry.QUALITY),),
    binds=PROVIDERS,
    periods=OLDER_THAN_THE_TEXTS,
    read_on=None,
)

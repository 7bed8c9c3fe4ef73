"""Språklova (spl): bokmål, nynorsk, Sámi and plain language. Its text is not among those we read."""

from langbenk.law.provision import Act, Carry, Clause, Provision, since
from langbenk.law.services import PROVIDERS
from langbenk.law.words import Words

SPL = Act(
    key="spl",
    refid="lov/2021-05-21-42",
    short="språklova",
    name=Words("språklova", "språklova", "Language Act (språklova)"),
    also=("spl", "språkloven"),
)

SPL_WHOLE = Provision(
    act=SPL,
    section="",
    says=Words(
        "Det offentlige skal skrive klart, og bruke bokmål og nynorsk.",
        "Det offentlege skal skrive klart, og bruke bokmål og nynorsk.",
        "Public bodies must write clearly, and use bokmål and nynorsk.",
    ),
    clauses=(Clause(Carry.QUALITY),),
    binds=PROVIDERS,
    periods=since(2022),
    read_on=None,
)

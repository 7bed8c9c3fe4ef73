"""Straffeloven (strl): the duty to avert, and breach of secrecy. Its text is not among those we read."""

from langbenk.law.provision import Act, Carry, Clause, Provision, since
from langbenk.law.services import PROVIDERS, Body
from langbenk.law.words import Words

STRL = Act(
    key="strl",
    refid="lov/2005-05-20-28",
    short="straffeloven",
    name=Words("straffeloven", "straffelova", "Penal Code (straffeloven)"),
    also=("strl", "strl 2005"),
)

STRL_196 = Provision(
    act=STRL,
    section="196",
    says=Words(
        "Alle skal prøve å hindre de groveste lovbruddene, uansett taushetsplikt.",
        "Alle skal prøve å hindre dei grovaste lovbrota, same kva teieplikt dei har.",
        "Everyone must try to avert the gravest crimes, regardless of secrecy.",
    ),
    clauses=(Clause(Carry.AVERT, body=Body.STAFF),),
    binds=PROVIDERS,
    periods=since(2015, 10),
    read_on=None,
)

STRL_209 = Provision(
    act=STRL,
    section="209",
    says=Words(
        "Å bryte taushetsplikten kan straffes.",
        "Å bryte teieplikta kan straffast.",
        "Breaking the duty of secrecy can be punished.",
    ),
    clauses=(Clause(Carry.SECRECY, body=Body.STAFF),),
    binds=PROVIDERS,
    periods=since(2015, 10),
    read_on=None,
)

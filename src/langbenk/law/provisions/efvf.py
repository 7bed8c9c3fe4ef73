"""Eforvaltningsforskriften (efvf): digital notices. Its text is not among those we read."""

from langbenk.law.provision import OLDER_THAN_THE_TEXTS, Act, Carry, Clause, Provision
from langbenk.law.services import PROVIDERS
from langbenk.law.words import Words

EFVF = Act(
    key="efvf",
    refid="forskrift/2004-06-25-988",
    short="eforvaltningsforskriften",
    name=Words(
        "eforvaltningsforskriften", "eforvaltningsforskrifta", "eGovernment regulation (eforvaltningsforskriften)"
    ),
    also=("efvf",),
)

EFVF_WHOLE = Provision(
    act=EFVF,
    section="",
    says=Words(
        "Sier hvordan det offentlige kan skrive til deg digitalt.",
        "Seier korleis det offentlege kan skrive til deg digitalt.",
        "Says how public bodies may write to you digitally.",
    ),
    clauses=(Clause(Carry.DECISION),),
    binds=PROVIDERS,
    periods=OLDER_THAN_THE_TEXTS,
    read_on=None,
)

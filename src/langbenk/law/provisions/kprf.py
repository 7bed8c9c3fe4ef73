"""The regulation on the municipal patient and user register (kprf). Its text is not among those we read."""

from langbenk.law.provision import OLDER_THAN_THE_TEXTS, Act, Carry, Clause, Provision
from langbenk.law.services import Body, Service
from langbenk.law.words import Words

KPRF = Act(
    key="kprf",
    refid="forskrift/2017-08-25-1292",
    short="KPR-forskriften",
    name=Words(
        "KPR-forskriften", "KPR-forskrifta", "Regulation on the municipal patient and user register (KPR-forskriften)"
    ),
    also=("kprf", "forskrift om kommunalt pasient- og brukerregister"),
)

KPRF_WHOLE = Provision(
    act=KPRF,
    section="",
    says=Words(
        "Kommunen melder blant annet om det finnes individuell plan.",
        "Kommunen melder mellom anna om det finst individuell plan.",
        "The municipality reports, among other things, whether there is an individual plan.",
    ),
    clauses=(Clause(Carry.RECORD, body=Body.MUNICIPALITY),),
    binds=frozenset({Service.MUNICIPAL_HEALTH}),
    periods=OLDER_THAN_THE_TEXTS,
    read_on=None,
)

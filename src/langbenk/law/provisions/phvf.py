"""Psykisk helsevernforskriften of 2026 (phvf), under psykisk helsevernloven. Not among the texts we read."""

from langbenk.law.provision import Act, Carry, Clause, Provision, since
from langbenk.law.services import Service
from langbenk.law.words import Words

PHVF = Act(
    key="phvf",
    refid="forskrift/2026-05-29-941",
    short="psykisk helsevernforskriften",
    name=Words(
        "psykisk helsevernforskriften",
        "psykisk helsevernforskrifta",
        "Mental health care regulation (psykisk helsevernforskriften)",
    ),
    also=("phvf",),
)

PHVF_WHOLE = Provision(
    act=PHVF,
    section="",
    says=Words(
        "Utfyller psykisk helsevernloven.", "Utfyller psykisk helsevernlova.", "Fills out the Mental Health Care Act."
    ),
    clauses=(Clause(Carry.SERVICES),),
    binds=frozenset({Service.MENTAL_HEALTH_INSTITUTION}),
    periods=since(2026, 6),
    read_on=None,
)

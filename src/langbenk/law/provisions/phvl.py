"""Psykisk helsevernloven (phvl): mental health care. Its duty to cooperate follows from sphl § 2-1 e."""

from langbenk.law.provision import REFORM_DAY, Act, Carry, Change, Clause, Provision, since
from langbenk.law.provisions.amendments import AMENDED
from langbenk.law.services import Body, Service
from langbenk.law.words import Words

PHVL = Act(
    key="phvl",
    refid="lov/1999-07-02-62",
    short="phvl",
    name=Words("psykisk helsevernloven", "psykisk helsevernlova", "Mental Health Care Act (psykisk helsevernloven)"),
)

PHVL_4_1 = Provision(
    act=PHVL,
    section="4-1",
    title="Individuell plan",
    says=Words(
        "Institusjonen skal lage individuell plan. Trengs også kommunen, varsler institusjonen kommunen og er med "
        "på arbeidet.",
        "Institusjonen skal lage individuell plan. Trengst òg kommunen, varslar institusjonen kommunen og er med "
        "på arbeidet.",
        "The institution must make an individual plan. When the municipality is needed too, it alerts the "
        "municipality and takes part.",
    ),
    clauses=(
        Clause(Carry.MAKE_PLAN, 1, Body.INSTITUTION),
        Clause(Carry.JOIN_PLAN, 2, Body.INSTITUTION),
    ),
    binds=frozenset({Service.MENTAL_HEALTH_INSTITUTION}),
    periods=since(2001, 7),
    changes=(Change(REFORM_DAY, "LOV-2021-06-11-78", AMENDED),),
)

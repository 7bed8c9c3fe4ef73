"""The UN Convention on the Rights of the Child (crc), Norwegian law since 2003. Its text is not among those we read."""

from langbenk.law.provision import Act, Carry, Clause, Provision, since
from langbenk.law.services import PROVIDERS
from langbenk.law.words import Words

CRC = Act(
    key="crc",
    refid="lov/1999-05-21-30",
    name=Words("barnekonvensjonen", "barnekonvensjonen", "Convention on the Rights of the Child (barnekonvensjonen)"),
    also=(
        "crc",
        "fns barnekonvensjon",
        "fns konvensjon om barnets rettigheter",
        "convention on the rights of the child",
    ),
    mark="artikkel",
)

CRC_3 = Provision(
    act=CRC,
    section="3",
    says=Words(
        "Det beste for barnet skal være et grunnleggende hensyn.",
        "Det beste for barnet skal vere eit grunnleggjande omsyn.",
        "The best interests of the child must be a primary consideration.",
    ),
    clauses=(Clause(Carry.BEST_INTERESTS),),
    binds=PROVIDERS,
    periods=since(2003, 10, by="LOV-2003-08-01-86"),
    read_on=None,
)

CRC_12 = Provision(
    act=CRC,
    section="12",
    says=Words(
        "Barn har rett til å si hva de mener og bli tatt på alvor.",
        "Barn har rett til å seie kva dei meiner og bli tekne på alvor.",
        "Children have a right to say what they think and to be taken seriously.",
    ),
    clauses=(Clause(Carry.HEAR_CHILD),),
    binds=PROVIDERS,
    periods=since(2003, 10, by="LOV-2003-08-01-86"),
    read_on=None,
)

"""Domstolloven (dl): how a deadline is counted. Its text is not among those we read."""

from langbenk.law.provision import OLDER_THAN_THE_TEXTS, Act, Carry, Clause, Provision
from langbenk.law.words import Words

DL = Act(
    key="dl",
    refid="lov/1915-08-13-5",
    short="domstolloven",
    name=Words("domstolloven", "domstollova", "Courts of Justice Act (domstolloven)"),
    also=("dl", "domstl"),
)

DL_148 = Provision(
    act=DL,
    section="148",
    says=Words(
        "Dagen fristen regnes fra, telles ikke med. En frist i uker ender på samme ukedag.",
        "Dagen fristen blir rekna frå, tel ikkje med. Ein frist i veker endar på same vekedag.",
        "The day a deadline is counted from is not included. A deadline in weeks ends on the same day of the week.",
    ),
    clauses=(Clause(Carry.DEADLINE),),
    periods=OLDER_THAN_THE_TEXTS,
    read_on=None,
)

DL_149 = Provision(
    act=DL,
    section="149",
    says=Words(
        "Ender fristen på en lørdag eller helgedag, går den til neste virkedag.",
        "Endar fristen på ein laurdag eller heilagdag, går han til neste verkedag.",
        "A deadline that ends on a Saturday or public holiday runs to the next working day.",
    ),
    clauses=(Clause(Carry.DEADLINE),),
    periods=OLDER_THAN_THE_TEXTS,
    read_on=None,
)

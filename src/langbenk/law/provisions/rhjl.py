"""Rettshjelploven (rhjl): free legal advice. Its text is not among those we keep."""

from langbenk.law.provision import OLDER_THAN_THE_TEXTS, Act, Carry, Clause, Provision
from langbenk.law.words import Words

RHJL = Act(
    key="rhjl",
    refid="lov/1980-06-13-35",
    short="rettshjelploven",
    name=Words("rettshjelploven", "rettshjelplova", "Legal Aid Act (rettshjelploven)"),
    also=("rhjl", "rettshjelpsloven"),
)

RHJL_11 = Provision(
    act=RHJL,
    section="11",
    says=Words(
        "Staten kan betale for råd fra advokat, blant annet i klager på trygd, når du har lite å betale med.",
        "Staten kan betale for råd frå advokat, mellom anna i klager på trygd, når du har lite å betale med.",
        "The state may pay for a lawyer's advice, as in appeals on benefits, when you have little money.",
    ),
    clauses=(Clause(Carry.RIGHT, 1),),
    periods=OLDER_THAN_THE_TEXTS,
    read_on=None,
)

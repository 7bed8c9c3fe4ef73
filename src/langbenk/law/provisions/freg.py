"""Folkeregisterloven (freg): the protected address."""

from datetime import date

from langbenk.law.provision import Act, Carry, Change, Clause, Provision, since
from langbenk.law.provisions.amendments import AMENDED
from langbenk.law.services import PROVIDERS
from langbenk.law.words import Words

FREG = Act(
    key="freg",
    refid="lov/2016-12-09-88",
    short="folkeregisterloven",
    name=Words("folkeregisterloven", "folkeregisterlova", "Population Register Act (folkeregisterloven)"),
    also=("freg", "fregl"),
)

FREG_10_4 = Provision(
    act=FREG,
    section="10-4",
    title="Graderte opplysninger",
    says=Words(
        "En adresse kan sperres som fortrolig eller strengt fortrolig. Politiet eller barnevernet bestemmer det.",
        "Ei adresse kan sperrast som fortruleg eller strengt fortruleg. Politiet eller barnevernet bestemmer det.",
        "An address can be blocked as confidential or strictly confidential. The police or child welfare decides.",
    ),
    clauses=(
        Clause(Carry.PROTECTED_ADDRESS, 1),
        Clause(Carry.PROTECTED_ADDRESS, 2),
        Clause(Carry.PROTECTED_ADDRESS, 3),
    ),
    binds=PROVIDERS,
    periods=since(2017, 10),
    changes=(Change(date(2023, 1, 1), "LOV-2021-06-18-97", AMENDED),),
)

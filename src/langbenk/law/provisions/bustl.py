"""Bustøttelova (bustl): the municipality's grants for adapting a home. Its text is not among those we keep.

The section was looked up in a public copy of the consolidated act; that copy does not tell since when it holds.
"""

from langbenk.law.provision import OLDER_THAN_THE_TEXTS, Act, Carry, Clause, Provision
from langbenk.law.services import Body, Service
from langbenk.law.words import Words

BUSTL = Act(
    key="bustl",
    refid="lov/2012-08-24-64",
    short="bustøttelova",
    name=Words("bustøttelova", "bustøttelova", "Housing Allowance Act (bustøttelova)"),
    also=("bustl", "bostøtteloven"),
)

BUSTL_15 = Provision(
    act=BUSTL,
    section="15",
    says=Words(
        "Kommunen kan gi tilskudd til å tilpasse boligen for den som trenger det.",
        "Kommunen kan gi tilskot til å tilpasse bustaden for den som treng det.",
        "The municipality may give grants for adapting the home of those who need it.",
    ),
    clauses=(Clause(Carry.SERVICES, 1, Body.MUNICIPALITY),),
    binds=frozenset({Service.HOUSING}),
    periods=OLDER_THAN_THE_TEXTS,
    read_on=None,
)

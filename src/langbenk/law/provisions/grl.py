"""Grunnloven (grl), the Constitution: children's rights. Its text is not among those we read."""

from langbenk.law.provision import Act, Carry, Clause, Provision, since
from langbenk.law.services import PROVIDERS
from langbenk.law.words import Words

GRL = Act(
    key="grl",
    refid="lov/1814-05-17",
    short="Grunnloven",
    name=Words("Grunnloven", "Grunnlova", "Constitution (Grunnloven)"),
    also=("grl", "grl.", "grunnlov"),
)

GRL_104 = Provision(
    act=GRL,
    section="104",
    says=Words(
        "Barn har rett til å bli hørt, og det beste for barnet er et grunnleggende hensyn.",
        "Barn har rett til å bli høyrde, og det beste for barnet er eit grunnleggjande omsyn.",
        "Children have a right to be heard, and their best interests are a fundamental consideration.",
    ),
    clauses=(
        Clause(Carry.HEAR_CHILD),
        Clause(Carry.BEST_INTERESTS),
    ),
    binds=PROVIDERS,
    periods=since(2014, 5, 13),
    read_on=None,
)

"""Vergemålsloven (vgml): the child is heard; an adult may have a guardian. Its text is not among those we read."""

from langbenk.law.provision import Act, Carry, Clause, Provision, since
from langbenk.law.words import Words

VGML = Act(
    key="vgml",
    refid="lov/2010-03-26-9",
    short="vergemålsloven",
    name=Words("vergemålsloven", "verjemålslova", "Guardianship Act (vergemålsloven)"),
    also=("vgml", "vml"),
)

VGML_17 = Provision(
    act=VGML,
    section="17",
    says=Words(
        "Barn fra 7 år skal bli hørt før vergen bestemmer. Fra 12 år skal det legges stor vekt på hva barnet mener.",
        "Barn frå 7 år skal bli høyrde før verja bestemmer. Frå 12 år skal det leggjast stor vekt på kva barnet "
        "meiner.",
        "Children from 7 must be heard before the guardian decides. From 12, what the child thinks must be given "
        "great weight.",
    ),
    clauses=(Clause(Carry.HEAR_CHILD),),
    periods=since(2013, 7),
    read_on=None,
)

VGML_20 = Provision(
    act=VGML,
    section="20",
    says=Words(
        "En voksen som ikke kan ta vare på interessene sine selv, kan få en verge. Det er frivillig.",
        "Ein vaksen som ikkje kan ta vare på interessene sine sjølv, kan få ei verje. Det er frivillig.",
        "An adult who cannot look after their own interests may have a guardian. It is voluntary.",
    ),
    clauses=(Clause(Carry.RIGHT, 1),),
    periods=since(2013, 7),
    read_on=None,
)

"""Personopplysningsloven (popl): the age for online services. Its text is not among those we read."""

from langbenk.law.provision import Act, Carry, Clause, Provision, since
from langbenk.law.words import Words

POPL = Act(
    key="popl",
    refid="lov/2018-06-15-38",
    short="personopplysningsloven",
    name=Words("personopplysningsloven", "personopplysningslova", "Personal Data Act (personopplysningsloven)"),
    also=("popl", "pol"),
)

POPL_5 = Provision(
    act=POPL,
    section="5",
    says=Words(
        "Fra 13 år kan barn samtykke til tjenester på nett. Det gjelder ikke saker hos det offentlige.",
        "Frå 13 år kan barn samtykkje til tenester på nett. Det gjeld ikkje saker hos det offentlege.",
        "From 13 children may consent to online services. That does not concern public casework.",
    ),
    clauses=(Clause(Carry.CONSENT),),
    periods=since(2018, 7, 20),
    read_on=None,
)

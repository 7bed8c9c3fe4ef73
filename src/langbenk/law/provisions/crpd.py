"""The UN Convention on the Rights of Persons with Disabilities (crpd), Norwegian law since 1 January 2026."""

from langbenk.law.provision import Act, Carry, Clause, Provision, since
from langbenk.law.services import PROVIDERS
from langbenk.law.words import Words

CRPD = Act(
    key="crpd",
    refid="lov/1999-05-21-30",
    name=Words(
        "konvensjonen om rettighetene til mennesker med nedsatt funksjonsevne",
        "konvensjonen om rettane til menneske med nedsett funksjonsevne",
        "Convention on the Rights of Persons with Disabilities (CRPD)",
    ),
    short="CRPD",
    also=("crpd", "fns konvensjon om rettighetene til mennesker med nedsatt funksjonsevne"),
    mark="artikkel",
)

CRPD_7 = Provision(
    act=CRPD,
    section="7",
    says=Words(
        "Barn med nedsatt funksjonsevne har de samme rettighetene som andre barn, og rett til støtte for å bli hørt.",
        "Barn med nedsett funksjonsevne har dei same rettane som andre barn, og rett til støtte for å bli høyrde.",
        "Children with disabilities have the same rights as other children, and a right to support in being heard.",
    ),
    clauses=(
        Clause(Carry.HEAR_CHILD),
        Clause(Carry.BEST_INTERESTS),
    ),
    binds=PROVIDERS,
    periods=since(2026, by="LOV-2025-12-19-113"),
    read_on=None,
)

CRPD_21 = Provision(
    act=CRPD,
    section="21",
    says=Words(
        "Rett til informasjon i former en kan bruke.",
        "Rett til informasjon i former ein kan bruke.",
        "A right to information in forms one can use.",
    ),
    clauses=(Clause(Carry.HEAR),),
    binds=PROVIDERS,
    periods=since(2026, by="LOV-2025-12-19-113"),
    read_on=None,
)

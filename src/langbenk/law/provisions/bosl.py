"""Boligsosialloven (bosl): help to find and keep a home. The fifteenth act in practice."""

from langbenk.law.provision import Act, Carry, Clause, Provision, since
from langbenk.law.services import Body, Service
from langbenk.law.words import Words

BOSL = Act(
    key="bosl",
    refid="lov/2022-12-20-121",
    short="boligsosialloven",
    name=Words("boligsosialloven", "bustadsosiallova", "Housing Social Act (boligsosialloven)"),
    also=("bosl",),
)

_HOUSING = frozenset({Service.HOUSING})

BOSL_5 = Provision(
    act=BOSL,
    section="5",
    title="Ansvar for organisering og planlegging",
    says=Words(
        "Kommunen skal sørge for at sektorene samarbeider i det boligsosiale arbeidet, og at tjenestene er samordnet.",
        "Kommunen skal sørgje for at sektorane samarbeider i det bustadsosiale arbeidet, og at tenestene er samordna.",
        "The municipality must see that the sectors cooperate in housing-social work and that its services are "
        "coordinated.",
    ),
    clauses=(Clause(Carry.COOPERATE_SYSTEM, 1, Body.MUNICIPALITY),),
    binds=_HOUSING,
    periods=since(2023, 7),
)

BOSL_6 = Provision(
    act=BOSL,
    section="6",
    title="Plikt til å gi individuelt tilpasset bistand til vanskeligstilte på boligmarkedet",
    says=Words(
        "Den som har det vanskelig på boligmarkedet, skal få hjelp som passer.",
        "Den som har det vanskeleg på bustadmarknaden, skal få hjelp som passar.",
        "Those who struggle on the housing market must get help that fits them.",
    ),
    clauses=(Clause(Carry.SERVICES, 1, Body.MUNICIPALITY),),
    binds=_HOUSING,
    periods=since(2023, 7),
)

BOSL_7 = Provision(
    act=BOSL,
    section="7",
    title="Saksbehandling og klage",
    says=Words(
        "Svar på om du får hjelp, er enkeltvedtak og kan påklages til statsforvalteren.",
        "Svar på om du får hjelp, er enkeltvedtak og kan påklagast til statsforvaltaren.",
        "An answer on whether you get help is an individual decision and can be appealed to the county governor.",
    ),
    clauses=(
        Clause(Carry.DECISION, 1),
        Clause(Carry.APPEAL, 4),
    ),
    periods=since(2023, 7),
)

BOSL_8 = Provision(
    act=BOSL,
    section="8",
    title="Behandling av personopplysninger",
    says=Words(
        "Kommunen kan behandle personopplysninger som oppgavene krever.",
        "Kommunen kan behandle personopplysningar som oppgåvene krev.",
        "The municipality may process the personal data that its tasks call for.",
    ),
    clauses=(Clause(Carry.PROCESS_DATA, 1, Body.MUNICIPALITY),),
    binds=_HOUSING,
    periods=since(2023, 7),
)

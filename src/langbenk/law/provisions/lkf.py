"""The regulation on management and quality (lkf): the yearly round of plan, do, check and act."""

from langbenk.law.provision import Act, Carry, Clause, Provision, since
from langbenk.law.services import HEALTH
from langbenk.law.words import Words

LKF = Act(
    key="lkf",
    refid="forskrift/2016-10-28-1250",
    short="forskrift om ledelse og kvalitetsforbedring",
    name=Words(
        "forskrift om ledelse og kvalitetsforbedring",
        "forskrift om leiing og kvalitetsforbetring",
        "Regulation on management and quality (forskrift om ledelse og kvalitetsforbedring)",
    ),
    also=("lkf", "ledelsesforskriften", "forskrift om ledelse og kvalitetsforbedring i helse- og omsorgstjenesten"),
)

LKF_6 = Provision(
    act=LKF,
    section="6",
    title="Plikten til å planlegge",
    says=Words(
        "Planlegge: ha oversikt over ansvar, avtaler, regler, risiko og kompetanse.",
        "Planleggje: ha oversikt over ansvar, avtalar, reglar, risiko og kompetanse.",
        "Plan: keep an overview of responsibility, agreements, rules, risk and competence.",
    ),
    clauses=(Clause(Carry.QUALITY, 1),),
    binds=HEALTH,
    periods=since(2017),
)

LKF_7 = Provision(
    act=LKF,
    section="7",
    title="Plikten til å gjennomføre",
    says=Words(
        "Gjennomføre: sørge for at oppgavene blir gjort, og at de ansatte kan det de skal.",
        "Gjennomføre: sørgje for at oppgåvene blir gjorde, og at dei tilsette kan det dei skal.",
        "Do: see that the tasks are done and that staff know what they must.",
    ),
    clauses=(Clause(Carry.QUALITY, 1),),
    binds=HEALTH,
    periods=since(2017),
)

LKF_8 = Provision(
    act=LKF,
    section="8",
    title="Plikten til å evaluere",
    says=Words(
        "Evaluere: gå gjennom avvik og resultater, og hele styringssystemet minst én gang i året.",
        "Evaluere: gå gjennom avvik og resultat, og heile styringssystemet minst éin gong i året.",
        "Check: go through deviations and results, and the whole management system at least once a year.",
    ),
    clauses=(Clause(Carry.QUALITY, 1),),
    binds=HEALTH,
    periods=since(2017),
)

LKF_9 = Provision(
    act=LKF,
    section="9",
    title="Plikten til å korrigere",
    says=Words(
        "Korrigere: rette feil og forebygge nye.",
        "Korrigere: rette feil og førebyggje nye.",
        "Act: put faults right and prevent new ones.",
    ),
    clauses=(Clause(Carry.QUALITY, 1),),
    binds=HEALTH,
    periods=since(2017),
)

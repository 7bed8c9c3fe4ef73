"""Kommuneloven (koml): the chief executive, impartiality, internal control and supervision."""

from langbenk.law.provision import Act, Carry, Clause, Provision, since
from langbenk.law.services import Body
from langbenk.law.words import Words

KOML = Act(
    key="koml",
    refid="lov/2018-06-22-83",
    short="kommuneloven",
    name=Words("kommuneloven", "kommunelova", "Local Government Act (kommuneloven)"),
    also=("koml", "kommunel"),
)

KOML_13_1 = Provision(
    act=KOML,
    section="13-1",
    title="Kommunedirektør. Myndighet og oppgaver",
    says=Words(
        "Kommunedirektøren leder administrasjonen, og kan få myndighet til å ta avgjørelser.",
        "Kommunedirektøren leier administrasjonen, og kan få mynde til å ta avgjerder.",
        "The chief executive leads the administration, and may be given power to decide.",
    ),
    clauses=(Clause(Carry.DECISION, 2, Body.MUNICIPALITY),),
    periods=since(2019, 11),
)

KOML_13_3 = Provision(
    act=KOML,
    section="13-3",
    title="Inhabilitet for ansatte",
    says=Words(
        "Reglene om habilitet gjelder for alle som behandler saker i kommunens administrasjon.",
        "Reglane om habilitet gjeld for alle som handsamar saker i administrasjonen til kommunen.",
        "The rules on impartiality apply to everybody who handles cases in the municipality's administration.",
    ),
    clauses=(Clause(Carry.DECISION, 1, Body.MUNICIPALITY),),
    periods=since(2019, 11),
)

KOML_25_1 = Provision(
    act=KOML,
    section="25-1",
    title="Internkontroll i kommunen og fylkeskommunen",
    says=Words(
        "Kommunen skal ha internkontroll, og kommunedirektøren har ansvaret.",
        "Kommunen skal ha internkontroll, og kommunedirektøren har ansvaret.",
        "The municipality must have internal control, and the chief executive is responsible.",
    ),
    clauses=(Clause(Carry.QUALITY, 1, Body.MUNICIPALITY),),
    periods=since(2021),
)

KOML_30_2 = Provision(
    act=KOML,
    section="30-2",
    title="Lovlighetstilsyn",
    says=Words(
        "Statsforvalteren kan føre tilsyn med at kommunen gjør pliktene sine.",
        "Statsforvaltaren kan føre tilsyn med at kommunen gjer pliktene sine.",
        "The county governor may supervise that the municipality does its duties.",
    ),
    clauses=(Clause(Carry.SUPERVISION, 1),),
    periods=since(2019, 11),
)

KOML_30_4 = Provision(
    act=KOML,
    section="30-4",
    title="Pålegg om retting",
    says=Words(
        "Statsforvalteren kan pålegge kommunen å rette ulovlige forhold.",
        "Statsforvaltaren kan påleggje kommunen å rette ulovlege forhold.",
        "The county governor may order the municipality to put unlawful conditions right.",
    ),
    clauses=(Clause(Carry.SUPERVISION, 1),),
    periods=since(2019, 11),
)

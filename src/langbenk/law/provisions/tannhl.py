"""Tannhelsetjenesteloven (tannhl): the county's dental service. It has no clause on the individual plan."""

from langbenk.law.provision import REFORM, Act, Carry, Clause, Provision
from langbenk.law.services import Body, Service
from langbenk.law.words import Words

TANNHL = Act(
    key="tannhl",
    refid="lov/1983-06-03-54",
    short="tannhl",
    name=Words("tannhelsetjenesteloven", "tannhelsetenestelova", "Dental Health Services Act (tannhelsetjenesteloven)"),
)

TANNHL_1_4A = Provision(
    act=TANNHL,
    section="1-4 a",
    title="Fylkeskommunens ansvar for samarbeid",
    says=Words(
        "Tannhelsetjenesten skal samarbeide med de andre tjenestene, og med barnekoordinatoren der det er oppnevnt en.",
        "Tannhelsetenesta skal samarbeide med dei andre tenestene, og med barnekoordinatoren der det er oppnemnt ein.",
        "The dental service must cooperate with the other services, and with the child coordinator where one is "
        "appointed.",
    ),
    clauses=(
        Clause(Carry.COOPERATE_CASE, 1, Body.COUNTY),
        Clause(Carry.COOPERATE_SYSTEM, 2, Body.COUNTY),
        Clause(Carry.DEFINES_PROVIDER, 3, Body.COUNTY),
    ),
    binds=frozenset({Service.DENTAL}),
    periods=REFORM,
)

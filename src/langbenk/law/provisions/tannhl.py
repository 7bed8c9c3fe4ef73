"""Tannhelsetjenesteloven (tannhl): the county's dental service. It has no clause on the individual plan."""

from datetime import date

from langbenk.law.provision import REFORM, Act, Carry, Change, Clause, Provision, since
from langbenk.law.provisions.amendments import AMENDED
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

TANNHL_1_3 = Provision(
    act=TANNHL,
    section="1-3",
    title="Omfanget av Den offentlige tannhelsetjenesten",
    says=Words(
        "Lister opp hvem den offentlige tannhelsetjenesten skal ha et tilbud til, blant annet alle barn.",
        "Listar opp kven den offentlege tannhelsetenesta skal ha eit tilbod til, mellom anna alle barn.",
        "Lists whom the public dental service must have an offer for, among them all children.",
    ),
    clauses=(Clause(Carry.SERVICES, 1, Body.COUNTY),),
    binds=frozenset({Service.DENTAL}),
    periods=since(1984),
    changes=(
        Change(date(2024, 7, 1), "LOV-2024-06-21-43", AMENDED),
        Change(date(2025, 7, 1), "LOV-2025-06-20-73", AMENDED),
    ),
)

TANNHL_2_1 = Provision(
    act=TANNHL,
    section="2-1",
    title="Rett til tannhelsehjelp",
    says=Words(
        "De som er listet opp i § 1-3, har rett til nødvendig tannhelsehjelp der de bor eller er.",
        "Dei som er lista opp i § 1-3, har rett til nødvendig tannhelsehjelp der dei bur eller er.",
        "Those listed in § 1-3 have a right to necessary dental care where they live or stay.",
    ),
    clauses=(Clause(Carry.RIGHT, 1, Body.COUNTY),),
    binds=frozenset({Service.DENTAL}),
    periods=since(1984),
)

TANNHL_2_3 = Provision(
    act=TANNHL,
    section="2-3",
    title="Klage",
    says=Words(
        "Den som ikke får hjelpen, kan klage innen tre uker, først til fylket og så til statsforvalteren.",
        "Den som ikkje får hjelpa, kan klage innan tre veker, først til fylket og så til statsforvaltaren.",
        "Those who do not get the help can complain within three weeks, to the county and then the county governor.",
    ),
    clauses=(Clause(Carry.APPEAL, 1, Body.COUNTY),),
    binds=frozenset({Service.DENTAL}),
    periods=since(1984),
)

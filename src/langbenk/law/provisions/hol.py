"""Helse- og omsorgstjenesteloven (hol): cooperation, coordination, the plan, the coordinators and secrecy."""

from datetime import date

from langbenk.law.provision import REFORM, REFORM_DAY, Act, Carry, Change, Clause, Period, Provision, since
from langbenk.law.provisions.amendments import AMENDED
from langbenk.law.services import Body, Service
from langbenk.law.words import Words

HOL = Act(
    key="hol",
    refid="lov/2011-06-24-30",
    short="hol",
    name=Words(
        "helse- og omsorgstjenesteloven",
        "helse- og omsorgstenestelova",
        "Health and Care Services Act (helse- og omsorgstjenesteloven)",
    ),
)

_MUNICIPAL = frozenset({Service.MUNICIPAL_HEALTH})
_WITH_GP = frozenset({Service.MUNICIPAL_HEALTH, Service.GP})

HOL_3_4 = Provision(
    act=HOL,
    section="3-4",
    title="Kommunens plikt til samarbeid og samordning",
    says=Words(
        "Tjenestene skal samarbeide når det trengs for en helhet. Kommunen skal samordne hjelpen. Er det oppnevnt "
        "barnekoordinator, gjør barnekoordinatoren det.",
        "Tenestene skal samarbeide når det trengst for ein heilskap. Kommunen skal samordne hjelpa. Er det oppnemnt "
        "barnekoordinator, gjer barnekoordinatoren det.",
        "The services must cooperate when a whole offer calls for it. The municipality must coordinate. Where a "
        "child coordinator is appointed, the child coordinator does it.",
    ),
    clauses=(
        Clause(Carry.COOPERATE_CASE, 1),
        Clause(Carry.COORDINATE, 2, Body.MUNICIPALITY),
        Clause(Carry.COOPERATE_SYSTEM, 3),
        Clause(Carry.DEFINES_PROVIDER, 4),
    ),
    binds=_WITH_GP,
    periods=REFORM,
    section_since=date(2012, 1, 1),
)

HOL_7_1 = Provision(
    act=HOL,
    section="7-1",
    title="Individuell plan",
    says=Words(
        "Kommunen skal lage individuell plan for den som trenger langvarige og koordinerte tjenester. Trengs også "
        "sykehuset, leder kommunen arbeidet.",
        "Kommunen skal lage individuell plan for den som treng langvarige og koordinerte tenester. Trengst òg "
        "sjukehuset, leier kommunen arbeidet.",
        "The municipality must make an individual plan for those who need long-term and coordinated services. When "
        "the hospital is needed too, the municipality leads.",
    ),
    clauses=(
        Clause(Carry.MAKE_PLAN, 1, Body.MUNICIPALITY),
        Clause(Carry.MAKE_PLAN, 2, Body.MUNICIPALITY),
    ),
    binds=_MUNICIPAL,
    periods=since(2012),
    changes=(Change(REFORM_DAY, "LOV-2021-06-11-78", AMENDED),),
)

HOL_7_2 = Provision(
    act=HOL,
    section="7-2",
    title="Koordinator",
    says=Words(
        "Kommunen skal tilby koordinator til den som trenger langvarige og koordinerte tjenester.",
        "Kommunen skal tilby koordinator til den som treng langvarige og koordinerte tenester.",
        "The municipality must offer a coordinator to those who need long-term and coordinated services.",
    ),
    clauses=(Clause(Carry.APPOINT, 1, Body.MUNICIPALITY),),
    binds=_MUNICIPAL,
    periods=since(2012),
)

HOL_7_2A = Provision(
    act=HOL,
    section="7-2 a",
    title="Barnekoordinator",
    says=Words(
        "Gjelder familier som har eller venter barn med alvorlig sykdom, skade eller nedsatt funksjonsevne. De skal "
        "få barnekoordinator når de trenger hjelp fra flere over tid, og ønsker det.",
        "Gjeld familiar som har eller ventar barn med alvorleg sjukdom, skade eller nedsett funksjonsevne. Dei skal "
        "få barnekoordinator når dei treng hjelp frå fleire over tid, og ønskjer det.",
        "For families who have or expect a child with serious illness, injury or impairment. They must get a child "
        "coordinator (barnekoordinator) when they need help from several over time, and want one.",
    ),
    clauses=(Clause(Carry.APPOINT, 1, Body.MUNICIPALITY),),
    binds=_MUNICIPAL,
    periods=REFORM,
)

HOL_7_2B = Provision(
    act=HOL,
    section="7-2 b",
    title="Midlertidige unntak fra plikter",
    says=Words(
        "Departementet kan i forskrift gjøre unntak fra plan, koordinator og barnekoordinator når mange kommer fra "
        "Ukraina. Uten forskrift gjelder pliktene fullt ut.",
        "Departementet kan i forskrift gjere unntak frå plan, koordinator og barnekoordinator når mange kjem frå "
        "Ukraina. Utan forskrift gjeld pliktene fullt ut.",
        "The ministry may by regulation make exceptions from plan, coordinator and child coordinator when many "
        "arrive from Ukraine. Without a regulation the duties hold in full.",
    ),
    clauses=(Clause(Carry.EXCEPTION, 1),),
    binds=_MUNICIPAL,
    periods=(
        Period(date(2022, 6, 15), date(2024, 7, 1), "LOV-2022-06-10-35"),
        Period(date(2024, 7, 1), date(2026, 7, 1), "LOV-2024-06-25-53"),
        Period(date(2026, 7, 1), date(2028, 7, 1), "LOV-2026-06-12-22"),
    ),
)

HOL_7_3 = Provision(
    act=HOL,
    section="7-3",
    title="Koordinerende enhet",
    says=Words(
        "Kommunen skal ha en koordinerende enhet med ansvar for planer og for å oppnevne, lære opp og veilede "
        "koordinatorer.",
        "Kommunen skal ha ei koordinerande eining med ansvar for planar og for å oppnemne, lære opp og rettleie "
        "koordinatorar.",
        "The municipality must have a coordinating unit, responsible for plans and for appointing, training and "
        "guiding coordinators.",
    ),
    clauses=(Clause(Carry.COORDINATING_UNIT, 1, Body.MUNICIPALITY),),
    binds=_MUNICIPAL,
    periods=since(2012),
    changes=(
        Change(
            REFORM_DAY,
            "LOV-2021-06-11-78",
            Words(
                "Enheten har ansvar også for barnekoordinatorer.",
                "Eininga har ansvar òg for barnekoordinatorar.",
                "The unit is responsible for child coordinators too.",
            ),
        ),
    ),
)

HOL_12_1 = Provision(
    act=HOL,
    section="12-1",
    title="Taushetsplikt",
    says=Words(
        "Den som arbeider etter loven, har taushetsplikt, også om bosted, fødselsdato og arbeidssted.",
        "Den som arbeider etter lova, har teieplikt, òg om bustad, fødselsdato og arbeidsstad.",
        "Those who work under the act have a duty of secrecy, also about home, birth date and workplace.",
    ),
    clauses=(Clause(Carry.SECRECY, 1, Body.STAFF),),
    binds=_WITH_GP,
    periods=since(2012),
)

"""Spesialisthelsetjenesteloven (sphl): the hospitals and the other specialist services."""

from datetime import date

from langbenk.law.provision import REFORM, REFORM_DAY, Act, Carry, Change, Clause, Period, Provision, since
from langbenk.law.provisions.amendments import AMENDED
from langbenk.law.services import SPECIALIST, Body, Service
from langbenk.law.words import Words

SPHL = Act(
    key="sphl",
    refid="lov/1999-07-02-61",
    short="sphl",
    name=Words(
        "spesialisthelsetjenesteloven",
        "spesialisthelsetenestelova",
        "Specialist Health Services Act (spesialisthelsetjenesteloven)",
    ),
)

_BY_THE_TRUST = SPECIALIST - {Service.MENTAL_HEALTH_INSTITUTION}

SPHL_2_1E = Provision(
    act=SPHL,
    section="2-1 e",
    title="Samarbeid",
    says=Words(
        "Sykehus og andre spesialisttjenester skal samarbeide med de andre tjenestene, og med barnekoordinatoren "
        "der det er oppnevnt en.",
        "Sjukehus og andre spesialisttenester skal samarbeide med dei andre tenestene, og med barnekoordinatoren "
        "der det er oppnemnt ein.",
        "Hospitals and other specialist services must cooperate with the other services, and with the child "
        "coordinator where one is appointed.",
    ),
    clauses=(
        Clause(Carry.COOPERATE_CASE, 1, Body.REGIONAL_HEALTH_AUTHORITY),
        Clause(Carry.COOPERATE_SYSTEM, 2, Body.REGIONAL_HEALTH_AUTHORITY),
        Clause(Carry.DEFINES_PROVIDER, 3, Body.REGIONAL_HEALTH_AUTHORITY),
        Clause(Carry.AGREEMENT, 4, Body.REGIONAL_HEALTH_AUTHORITY),
    ),
    binds=SPECIALIST,
    periods=REFORM,
    section_since=date(2012, 1, 1),
)

SPHL_2_5 = Provision(
    act=SPHL,
    section="2-5",
    title="Individuell plan",
    says=Words(
        "Helseforetaket skal lage individuell plan. Trengs også kommunen, varsler helseforetaket kommunen og er med "
        "på arbeidet.",
        "Helseføretaket skal lage individuell plan. Trengst òg kommunen, varslar helseføretaket kommunen og er "
        "med på arbeidet.",
        "The health trust must make an individual plan. When the municipality is needed too, the trust alerts it "
        "and takes part.",
    ),
    clauses=(
        Clause(Carry.MAKE_PLAN, 1, Body.HEALTH_TRUST),
        Clause(Carry.JOIN_PLAN, 2, Body.HEALTH_TRUST),
    ),
    binds=_BY_THE_TRUST,
    periods=since(2002, by="LOV-2001-06-15-93"),
    changes=(Change(REFORM_DAY, "LOV-2021-06-11-78", AMENDED),),
)

SPHL_2_5A = Provision(
    act=SPHL,
    section="2-5 a",
    title="Koordinator",
    says=Words(
        "Pasienter med komplekse, eller langvarige og koordinerte, behov skal få koordinator. Koordinatoren er "
        "helsepersonell.",
        "Pasientar med komplekse, eller langvarige og koordinerte, behov skal få koordinator. Koordinatoren er "
        "helsepersonell.",
        "Patients with complex, or long-term and coordinated, needs must get a coordinator, who must be health "
        "personnel.",
    ),
    clauses=(Clause(Carry.APPOINT, 1, Body.HEALTH_TRUST),),
    binds=SPECIALIST,
    periods=since(2012, by="LOV-2011-06-24-30"),
    changes=(
        Change(
            REFORM_DAY,
            "LOV-2021-06-11-78",
            Words(
                "Koordinatoren skal samarbeide med barnekoordinatoren.",
                "Koordinatoren skal samarbeide med barnekoordinatoren.",
                "The coordinator must cooperate with the child coordinator.",
            ),
        ),
    ),
)

SPHL_2_5B = Provision(
    act=SPHL,
    section="2-5 b",
    title="Koordinerende enhet",
    says=Words(
        "Helseforetaket skal ha en koordinerende enhet med oversikt over habilitering og rehabilitering.",
        "Helseføretaket skal ha ei koordinerande eining med oversikt over habilitering og rehabilitering.",
        "The health trust must have a coordinating unit with an overview of habilitation and rehabilitation.",
    ),
    clauses=(Clause(Carry.COORDINATING_UNIT, 1, Body.HEALTH_TRUST),),
    binds=SPECIALIST,
    periods=since(2012, by="LOV-2011-06-24-30"),
)

SPHL_2_5C = Provision(
    act=SPHL,
    section="2-5 c",
    title="Kontaktlege",
    says=Words(
        "Alvorlig syke som trenger spesialister en tid, skal få kontaktlege senest første virkedag etter "
        "innleggelse eller undersøkelse.",
        "Alvorleg sjuke som treng spesialistar ei tid, skal få kontaktlege seinast første verkedag etter innlegging "
        "eller undersøking.",
        "Seriously ill patients who need specialists for some time must get a contact doctor. The latest is the "
        "first working day after admission or examination.",
    ),
    clauses=(Clause(Carry.APPOINT, 1, Body.INSTITUTION),),
    binds=SPECIALIST,
    periods=since(2016, 9, 15, by="LOV-2015-12-11-97"),
)

SPHL_2_5D = Provision(
    act=SPHL,
    section="2-5 d",
    title="Midlertidige unntak fra plikter",
    says=Words(
        "Departementet kan i forskrift gjøre unntak fra plan, koordinator og kontaktlege når mange kommer fra Ukraina.",
        "Departementet kan i forskrift gjere unntak frå plan, koordinator og kontaktlege når mange kjem frå Ukraina.",
        "The ministry may by regulation make exceptions from plan, coordinator and contact doctor when many arrive "
        "from Ukraine.",
    ),
    clauses=(Clause(Carry.EXCEPTION, 1),),
    binds=SPECIALIST,
    periods=(
        Period(date(2022, 6, 15), date(2024, 7, 1), "LOV-2022-06-10-35"),
        Period(date(2024, 7, 1), date(2026, 7, 1), "LOV-2024-06-25-53"),
        Period(date(2026, 7, 1), date(2028, 7, 1), "LOV-2026-06-12-22"),
    ),
)

SPHL_6_1 = Provision(
    act=SPHL,
    section="6-1",
    title="Taushetsplikt",
    says=Words(
        "Den som arbeider ved institusjonen, har taushetsplikt, også om bosted, fødselsdato og arbeidssted.",
        "Den som arbeider ved institusjonen, har teieplikt, òg om bustad, fødselsdato og arbeidsstad.",
        "Those who work at the institution have a duty of secrecy, also about home, birth date and workplace.",
    ),
    clauses=(Clause(Carry.SECRECY, 1, Body.STAFF),),
    binds=SPECIALIST,
    periods=since(2002, by="LOV-2001-06-15-93"),
)

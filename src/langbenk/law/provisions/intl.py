"""Integreringsloven (intl): the municipality's introduction programme."""

from datetime import date

from langbenk.law.provision import REFORM, REFORM_DAY, Act, Carry, Change, Clause, Provision, since
from langbenk.law.provisions.amendments import AMENDED, REPORT_REWORDED
from langbenk.law.provisions.reporting import reports
from langbenk.law.services import Body, Service
from langbenk.law.words import Words

INTL = Act(
    key="intl",
    refid="lov/2020-11-06-127",
    short="integreringsloven",
    name=Words("integreringsloven", "integreringslova", "Integration Act (integreringsloven)"),
    also=("intl",),
)

_INTRODUCTION = frozenset({Service.INTRODUCTION_PROGRAMME})

INTL_15 = Provision(
    act=INTL,
    section="15",
    title="Integreringsplan",
    says=Words(
        "Kommunen skal lage en integreringsplan. Den er noe annet enn individuell plan.",
        "Kommunen skal lage ein integreringsplan. Han er noko anna enn individuell plan.",
        "The municipality must make an integration plan. It is something else than the individual plan.",
    ),
    clauses=(Clause(Carry.PLAN_CONTENT, 1, Body.MUNICIPALITY),),
    binds=_INTRODUCTION,
    periods=since(2021),
    changes=(Change(date(2026, 1, 1), "LOV-2025-06-20-35", AMENDED),),
)

INTL_41 = Provision(
    act=INTL,
    section="41",
    title="Behandling av personopplysninger",
    says=Words(
        "Offentlige organer kan behandle personopplysninger som arbeidet med bosetting og integrering krever.",
        "Offentlege organ kan behandle personopplysningar som arbeidet med busetjing og integrering krev.",
        "Public bodies may process the personal data that settlement and integration call for.",
    ),
    clauses=(Clause(Carry.PROCESS_DATA, 1),),
    binds=_INTRODUCTION,
    periods=since(2021),
    changes=(
        Change(
            REFORM_DAY,
            "LOV-2021-06-11-78",
            Words(
                "Opplysninger kan også behandles for å samarbeide etter § 50.",
                "Opplysningar kan òg behandlast for å samarbeide etter § 50.",
                "Data may also be processed in order to cooperate under § 50.",
            ),
        ),
    ),
)

INTL_41_3 = Provision(
    act=INTL,
    section="41",
    paragraph=3,
    title="Behandling av personopplysninger",
    says=Words(
        "Offentlige organer kan behandle personopplysninger som samarbeidet etter § 50 krever.",
        "Offentlege organ kan behandle personopplysningar som samarbeidet etter § 50 krev.",
        "Public bodies may process the personal data that the cooperation under § 50 calls for.",
    ),
    clauses=(Clause(Carry.PROCESS_DATA),),
    binds=_INTRODUCTION,
    periods=REFORM,
    section_since=date(2021, 1, 1),
)

INTL_42 = Provision(
    act=INTL,
    section="42",
    title="Innhenting og utveksling av personopplysninger",
    says=Words(
        "Sier hvilke opplysninger som kan hentes og utveksles.",
        "Seier kva opplysningar som kan hentast og utvekslast.",
        "Says which information may be gathered and exchanged.",
    ),
    clauses=(Clause(Carry.SHARE, 2),),
    binds=_INTRODUCTION,
    periods=since(2021),
)

INTL_49 = Provision(
    act=INTL,
    section="49",
    title="Opplysningsplikt til barnevernet",
    says=reports("De som arbeider her,", "Dei som arbeider her,", "Those who work here"),
    clauses=(Clause(Carry.REPORT_CHILD_WELFARE, 2, Body.STAFF),),
    binds=_INTRODUCTION,
    periods=since(2021),
    changes=(
        Change(date(2023, 1, 1), "LOV-2021-06-18-97", AMENDED),
        REPORT_REWORDED,
    ),
)

INTL_50 = Provision(
    act=INTL,
    section="50",
    title="Samarbeid og samordning",
    says=Words(
        "Kommunen skal samarbeide når deltakeren trenger hjelp fra flere, være med på den individuelle planen og "
        "samordne.",
        "Kommunen skal samarbeide når deltakaren treng hjelp frå fleire, vere med på den individuelle planen og "
        "samordne.",
        "The municipality must cooperate when the participant needs help from several, join the individual plan and "
        "coordinate.",
    ),
    clauses=(
        Clause(Carry.COOPERATE_CASE, 1, Body.MUNICIPALITY),
        Clause(Carry.JOIN_PLAN, 1, Body.MUNICIPALITY),
        Clause(Carry.COORDINATE, 2, Body.MUNICIPALITY),
        Clause(Carry.COOPERATE_SYSTEM, 3, Body.MUNICIPALITY),
        Clause(Carry.DEFINES_PROVIDER, 4, Body.MUNICIPALITY),
    ),
    binds=_INTRODUCTION,
    periods=REFORM,
    changes=(Change(date(2023, 8, 1), "LOV-2023-06-09-24", AMENDED),),
)

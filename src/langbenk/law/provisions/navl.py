"""NAV-loven: the Nav office. It has no clause on coordination and does not mention the child coordinator."""

from datetime import date

from langbenk.law.provision import REFORM, REFORM_DAY, Act, Carry, Change, Clause, Provision, since
from langbenk.law.provisions.amendments import AMENDED
from langbenk.law.services import Body, Service
from langbenk.law.words import Words

NAVL = Act(
    key="navl",
    refid="lov/2006-06-16-20",
    short="NAV-loven",
    name=Words("NAV-loven", "NAV-lova", "Labour and Welfare Administration Act (NAV-loven)"),
    also=("navl", "arbeids- og velferdsforvaltningsloven", "arbeids- og velferdsforvaltningslova"),
)

_NAV = frozenset({Service.NAV})

NAVL_4A = Provision(
    act=NAVL,
    section="4 a",
    title="Behandling av personopplysninger",
    says=Words(
        "Nav kan behandle personopplysninger som oppgavene krever.",
        "Nav kan behandle personopplysningar som oppgåvene krev.",
        "Nav may process the personal data that its tasks call for.",
    ),
    clauses=(Clause(Carry.PROCESS_DATA, 1),),
    binds=_NAV,
    periods=since(2020, 12, 4, by="LOV-2020-12-04-132"),
)

NAVL_7 = Provision(
    act=NAVL,
    section="7",
    title="Taushetsplikt",
    says=Words(
        "Den som arbeider i Nav, har taushetsplikt, også om bosted, fødselsdato og arbeidssted.",
        "Den som arbeider i Nav, har teieplikt, òg om bustad, fødselsdato og arbeidsstad.",
        "Those who work in Nav have a duty of secrecy, also about home, date of birth and place of work.",
    ),
    clauses=(
        Clause(Carry.SECRECY, 1, Body.STAFF),
        Clause(Carry.SHARE, 3),
    ),
    binds=_NAV,
    periods=since(2006, 7),
    changes=(Change(date(2026, 1, 1), "LOV-2025-04-25-12", AMENDED),),
)

NAVL_14 = Provision(
    act=NAVL,
    section="14",
    title="Samarbeid og oppgavedeling",
    says=Words(
        "Nav og kommunen avtaler hva kontoret gjør og hvordan det samarbeider.",
        "Nav og kommunen avtaler kva kontoret gjer og korleis det samarbeider.",
        "Nav and the municipality agree on what the office does and how it cooperates.",
    ),
    clauses=(Clause(Carry.AGREEMENT, 1, Body.NAV_OFFICE),),
    binds=_NAV,
    periods=since(2006, 7),
)

NAVL_14A = Provision(
    act=NAVL,
    section="14 a",
    title="Vurdering av behov for bistand for å beholde eller skaffe seg arbeid og rett til aktivitetsplan",
    says=Words(
        "Aktivitetsplanen i Nav skal samordnes med den individuelle planen så langt det går.",
        "Aktivitetsplanen i Nav skal samordnast med den individuelle planen så langt det går.",
        "Nav's activity plan must be brought in line with the individual plan as far as possible.",
    ),
    clauses=(Clause(Carry.PLAN_CONTENT, 4, Body.NAV_OFFICE),),
    binds=_NAV,
    periods=since(2010, 2, by="LOV-2008-12-19-106"),
)

NAVL_15 = Provision(
    act=NAVL,
    section="15",
    title="Samarbeid med brukeren og individuell plan",
    says=Words(
        "Den som trenger langvarige og koordinerte tjenester, har rett til individuell plan fra Nav-kontoret.",
        "Den som treng langvarige og koordinerte tenester, har rett til individuell plan frå Nav-kontoret.",
        "Those who need long-term and coordinated services have a right to an individual plan from the Nav office.",
    ),
    clauses=(
        Clause(Carry.RIGHT, 3),
        Clause(Carry.MAKE_PLAN, 3, Body.NAV_OFFICE),
        Clause(Carry.GUIDANCE, 1, Body.NAV_OFFICE),
    ),
    binds=_NAV,
    periods=since(2006, 7),
    changes=(Change(REFORM_DAY, "LOV-2021-06-11-78", AMENDED),),
)

NAVL_15A = Provision(
    act=NAVL,
    section="15 a",
    title="Samarbeid med andre offentlige organer og tjenesteytere",
    says=Words(
        "Nav-kontoret skal samarbeide når brukeren trenger hjelp fra flere.",
        "Nav-kontoret skal samarbeide når brukaren treng hjelp frå fleire.",
        "The Nav office must cooperate when the person needs help from several.",
    ),
    clauses=(
        Clause(Carry.COOPERATE_CASE, 1, Body.NAV_OFFICE),
        Clause(Carry.COOPERATE_SYSTEM, 2, Body.NAV_OFFICE),
        Clause(Carry.DEFINES_PROVIDER, 3, Body.NAV_OFFICE),
    ),
    binds=_NAV,
    periods=REFORM,
)

NAVL_16 = Provision(
    act=NAVL,
    section="16",
    title=(
        "Behandling av personopplysninger ved det felles lokale kontoret og informasjonsdeling med Arbeids- og "
        "velferdsetatens kontaktsentertjeneste"
    ),
    says=Words(
        "I det felles kontoret kan opplysninger deles så langt arbeidet krever.",
        "I det felles kontoret kan opplysningar delast så langt arbeidet krev.",
        "Within the joint office information may be shared as far as the work calls for.",
    ),
    clauses=(Clause(Carry.SHARE, 1, Body.NAV_OFFICE),),
    binds=_NAV,
    periods=since(2006, 7),
)

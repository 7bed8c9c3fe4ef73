"""Krisesenterlova (krl): the municipality's crisis centre. Its word for service provider is "tenesteapparatet"."""

from datetime import date

from langbenk.law.provision import REFORM, Act, Carry, Change, Clause, Provision, since
from langbenk.law.provisions.amendments import AMENDED, REPORT_REWORDED
from langbenk.law.provisions.reporting import reports
from langbenk.law.services import Body, Service
from langbenk.law.words import Words

KRL = Act(
    key="krl",
    refid="lov/2009-06-19-44",
    short="krisesenterlova",
    name=Words("krisesenterlova", "krisesenterlova", "Crisis Centre Act (krisesenterlova)"),
    also=("krl", "krisesenterloven"),
)

_CRISIS_CENTRE = frozenset({Service.CRISIS_CENTRE})

KRL_4 = Provision(
    act=KRL,
    section="4",
    title="Samarbeid og samordning",
    says=Words(
        "Krisesenteret skal samarbeide når du trenger hjelp fra flere, og være med på den individuelle planen. "
        "Kommunen skal samordne.",
        "Krisesenteret skal samarbeide når du treng hjelp frå fleire, og vere med på den individuelle planen. "
        "Kommunen skal samordne.",
        "The crisis centre must cooperate when you need help from several, and join the individual plan. The "
        "municipality must coordinate.",
    ),
    clauses=(
        Clause(Carry.COOPERATE_CASE, 1, Body.MUNICIPALITY),
        Clause(Carry.JOIN_PLAN, 1, Body.MUNICIPALITY),
        Clause(Carry.COORDINATE, 2, Body.MUNICIPALITY),
        Clause(Carry.COOPERATE_SYSTEM, 3, Body.MUNICIPALITY),
        Clause(Carry.DEFINES_PROVIDER, 4, Body.MUNICIPALITY),
    ),
    binds=_CRISIS_CENTRE,
    periods=REFORM,
    section_since=date(2010, 1, 1),
)

KRL_5 = Provision(
    act=KRL,
    section="5",
    title="Teieplikt",
    says=Words(
        "Den som arbeider her, har taushetsplikt, også om at noen har vært i kontakt med senteret.",
        "Den som arbeider her, har teieplikt, òg om at nokon har vore i kontakt med senteret.",
        "Those who work here have a duty of secrecy, also about the mere fact that someone has been in touch.",
    ),
    clauses=(
        Clause(Carry.SECRECY, 1, Body.STAFF),
        Clause(Carry.SHARE, 3),
    ),
    binds=_CRISIS_CENTRE,
    periods=since(2010),
)

KRL_5A = Provision(
    act=KRL,
    section="5 a",
    title="Behandling av personopplysningar",
    says=Words(
        "Krisesenteret kan behandle personopplysninger som oppgavene krever.",
        "Krisesenteret kan behandle personopplysningar som oppgåvene krev.",
        "The crisis centre may process the personal data that its tasks call for.",
    ),
    clauses=(Clause(Carry.PROCESS_DATA, 1),),
    binds=_CRISIS_CENTRE,
    periods=since(2026, by="LOV-2025-06-20-42"),
)

KRL_5B = Provision(
    act=KRL,
    section="5 b",
    title="Tilgang til teiepliktige opplysningar frå Folkeregisteret",
    says=Words(
        "Krisesenteret kan hente nødvendige opplysninger fra Folkeregisteret.",
        "Krisesenteret kan hente nødvendige opplysningar frå Folkeregisteret.",
        "The crisis centre may get the information it needs from the population register.",
    ),
    clauses=(Clause(Carry.SHARE, 1),),
    binds=_CRISIS_CENTRE,
    periods=since(2026, by="LOV-2025-06-20-42"),
)

KRL_6 = Provision(
    act=KRL,
    section="6",
    title="Opplysningsplikt til barnevernet",
    says=reports("De som arbeider her,", "Dei som arbeider her,", "Those who work here"),
    clauses=(Clause(Carry.REPORT_CHILD_WELFARE, 2, Body.STAFF),),
    binds=_CRISIS_CENTRE,
    periods=since(2010),
    changes=(
        Change(date(2023, 1, 1), "LOV-2021-06-18-97", AMENDED),
        REPORT_REWORDED,
    ),
)

KRL_6A = Provision(
    act=KRL,
    section="6 a",
    title="Opplysningar til den kommunale helse- og omsorgstenesta og sosialtenesta",
    says=Words(
        "De som arbeider her, skal være oppmerksomme på behov for helse- og sosialtjenester, og si fra så langt "
        "taushetsplikten tillater.",
        "Dei som arbeider her, skal vere merksame på behov for helse- og sosialtenester, og seie frå så langt "
        "teieplikta tillèt.",
        "Those who work here must be alert to needs of health and social services. They say so as far as secrecy "
        "allows.",
    ),
    clauses=(Clause(Carry.NOTICE_NEEDS, 1, Body.MUNICIPALITY),),
    binds=_CRISIS_CENTRE,
    periods=REFORM,
)

KRL_2 = Provision(
    act=KRL,
    section="2",
    title="Krav til krisesentertilbodet",
    says=Words(
        "Kommunen skal ha et gratis og trygt sted å bo, hjelp på dagtid og råd på telefon hele døgnet.",
        "Kommunen skal ha ein gratis og trygg stad å bu, hjelp på dagtid og råd på telefon heile døgnet.",
        "The municipality must have a free, safe place to stay, help by day, and advice by telephone at all hours.",
    ),
    clauses=(Clause(Carry.SERVICES, 1, Body.MUNICIPALITY),),
    binds=_CRISIS_CENTRE,
    periods=since(2010),
    changes=(Change(date(2026, 1, 1), "LOV-2025-06-20-42", AMENDED),),
)

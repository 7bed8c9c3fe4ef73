"""Helse- og omsorgstjenesteloven (hol): what the municipality must offer, how well, and with whom."""

from datetime import date

from langbenk.law.provision import REFORM_DAY, Carry, Change, Clause, Provision, between, since
from langbenk.law.provisions.amendments import AMENDED
from langbenk.law.provisions.hol import HOL
from langbenk.law.services import Body, Service
from langbenk.law.words import Words

_MUNICIPAL = frozenset({Service.MUNICIPAL_HEALTH})
_WITH_GP = frozenset({Service.MUNICIPAL_HEALTH, Service.GP})

HOL_3_1 = Provision(
    act=HOL,
    section="3-1",
    title="Kommunens overordnede ansvar for helse- og omsorgstjenester",
    says=Words(
        "Kommunen skal sørge for nødvendige helse- og omsorgstjenester til alle som oppholder seg der.",
        "Kommunen skal sørgje for nødvendige helse- og omsorgstenester til alle som oppheld seg der.",
        "The municipality must see to it that everyone staying there gets the health and care services they need.",
    ),
    clauses=(Clause(Carry.SERVICES, 1, Body.MUNICIPALITY),),
    binds=_MUNICIPAL,
    periods=since(2012),
)

HOL_3_2 = Provision(
    act=HOL,
    section="3-2",
    title="Kommunens ansvar for helse- og omsorgstjenester",
    says=Words(
        "Lister opp tjenestene kommunen skal ha, blant annet fastlege, personlig assistanse og plass i institusjon.",
        "Listar opp tenestene kommunen skal ha, mellom anna fastlege, personleg assistanse og plass i institusjon.",
        "Lists the services the municipality must have, among them GPs, personal assistance and places in "
        "institutions.",
    ),
    clauses=(Clause(Carry.SERVICES, 1, Body.MUNICIPALITY),),
    binds=_MUNICIPAL,
    periods=since(2012),
)

HOL_3_6 = Provision(
    act=HOL,
    section="3-6",
    title="Kommunens ansvar overfor pårørende",
    says=Words(
        "Den som har særlig tyngende omsorgsarbeid, skal få støtte: opplæring, avlastning eller omsorgsstønad.",
        "Den som har særleg tyngjande omsorgsarbeid, skal få støtte: opplæring, avlasting eller omsorgsstønad.",
        "Whoever carries especially heavy care must be offered support: training, respite or a carer's benefit.",
    ),
    clauses=(Clause(Carry.SERVICES, 1, Body.MUNICIPALITY),),
    binds=_MUNICIPAL,
    periods=since(2017, 10, by="LOV-2017-06-02-34"),
    section_since=date(2012, 1, 1),
)

HOL_3_8 = Provision(
    act=HOL,
    section="3-8",
    title="Brukerstyrt personlig assistanse",
    says=Words(
        "Kommunen skal ha brukerstyrt personlig assistanse.",
        "Kommunen skal ha brukarstyrt personleg assistanse.",
        "The municipality must offer user-controlled personal assistance.",
    ),
    clauses=(Clause(Carry.SERVICES, 1, Body.MUNICIPALITY),),
    binds=_MUNICIPAL,
    periods=since(2012),
)

HOL_4_1 = Provision(
    act=HOL,
    section="4-1",
    title="Forsvarlighet",
    says=Words(
        "Tjenestene skal være forsvarlige, verdige, hele og koordinerte.",
        "Tenestene skal vere forsvarlege, verdige, heile og koordinerte.",
        "The services must be sound, dignified, whole and coordinated.",
    ),
    clauses=(Clause(Carry.QUALITY, 1, Body.MUNICIPALITY),),
    binds=_WITH_GP,
    periods=since(2012),
)

HOL_4_2 = Provision(
    act=HOL,
    section="4-2",
    title="Kvalitetsforbedring og pasient- og brukersikkerhet",
    says=Words(
        "Den som yter tjenesten, skal arbeide planmessig for bedre kvalitet og sikkerhet.",
        "Den som yter tenesta, skal arbeide planmessig for betre kvalitet og tryggleik.",
        "Whoever gives the service must work systematically for better quality and safety.",
    ),
    clauses=(Clause(Carry.QUALITY, 1),),
    binds=_WITH_GP,
    periods=since(2012),
)

HOL_4_2A = Provision(
    act=HOL,
    section="4-2 a",
    title="Om informasjon",
    says=Words(
        "Kommunen skal gi den informasjonen pasient og bruker har rett til.",
        "Kommunen skal gi den informasjonen pasient og brukar har rett til.",
        "The municipality must give the information that patients and users have a right to.",
    ),
    clauses=(Clause(Carry.GUIDANCE, 1, Body.MUNICIPALITY),),
    binds=_WITH_GP,
    periods=since(2014, by="LOV-2013-06-07-29"),
    changes=(Change(date(2026, 6, 1), "LOV-2025-06-20-67", AMENDED),),
)

HOL_5_10 = Provision(
    act=HOL,
    section="5-10",
    title="Journal- og informasjonssystemer",
    says=Words(
        "Journalsystemene skulle være forsvarlige. Paragrafen er opphevet fra 1. juli 2026.",
        "Journalsystema skulle vere forsvarlege. Paragrafen er oppheva frå 1. juli 2026.",
        "Record systems had to be sound. The section is repealed from 1 July 2026.",
    ),
    clauses=(Clause(Carry.RECORD, 1, Body.MUNICIPALITY),),
    binds=_MUNICIPAL,
    periods=between(date(2012, 1, 1), date(2026, 7, 1)),
)

HOL_6_1 = Provision(
    act=HOL,
    section="6-1",
    title="Plikt til å inngå samarbeidsavtale",
    says=Words(
        "Kommunestyret selv skal inngå samarbeidsavtale med helseforetaket. Brukerne skal være med på å lage den.",
        "Kommunestyret sjølv skal inngå samarbeidsavtale med helseføretaket. Brukarane skal vere med på å lage han.",
        "The municipal council itself must make a cooperation agreement with the health trust, with users taking part.",
    ),
    clauses=(Clause(Carry.AGREEMENT, 1, Body.MUNICIPALITY),),
    binds=_MUNICIPAL,
    periods=since(2012),
)

HOL_6_2 = Provision(
    act=HOL,
    section="6-2",
    title="Krav til avtalens innhold",
    says=Words(
        "Sier hva avtalen minst skal handle om, fra 1. august 2022 også barn som får hjelp fra begge nivåer.",
        "Seier kva avtalen minst skal handle om, frå 1. august 2022 òg barn som får hjelp frå begge nivåa.",
        "Says what the agreement must cover, since 1 August 2022 also children who get help from both levels.",
    ),
    clauses=(Clause(Carry.AGREEMENT, 1, Body.MUNICIPALITY),),
    binds=_MUNICIPAL,
    periods=since(2012),
    changes=(
        Change(
            REFORM_DAY,
            "LOV-2021-06-11-78",
            Words(
                "Avtalen må også gjelde felles planlegging og barn med sammensatte vansker.",
                "Avtalen må òg gjelde felles planlegging og barn med samansette vanskar.",
                "The agreement must also cover joint planning and children with composite difficulties.",
            ),
        ),
    ),
)

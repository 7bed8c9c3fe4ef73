"""Opplæringslova (oppl): help and adaptation for pupils, transport, after-school care, and who hears complaints."""

from datetime import date

from langbenk.law.provision import Carry, Change, Clause, Provision, since
from langbenk.law.provisions.amendments import AMENDED
from langbenk.law.provisions.oppl import OPPL
from langbenk.law.services import Service
from langbenk.law.words import Words

_SCHOOL = frozenset({Service.SCHOOL})
_UPPER = frozenset({Service.UPPER_SECONDARY_SCHOOL})
_SCHOOLS = _SCHOOL | _UPPER

OPPL_3_4 = Provision(
    act=OPPL,
    section="3-4",
    title="Opplæring i og på norsk teiknspråk i grunnskolen",
    says=Words(
        "Elever med hørselshemming har rett til opplæring i og på norsk tegnspråk.",
        "Elevar med høyrselshemming har rett til opplæring i og på norsk teiknspråk.",
        "Pupils with impaired hearing have a right to be taught in and of Norwegian sign language.",
    ),
    clauses=(Clause(Carry.RIGHT, 1),),
    binds=_SCHOOL,
    periods=since(2024, 8),
)

OPPL_4_1 = Provision(
    act=OPPL,
    section="4-1",
    title="Rett til skyss til og frå skolen for elevar i grunnskolen",
    says=Words(
        "Elever som trenger skyss på grunn av funksjonsevne, skade eller sykdom, får den gratis.",
        "Elevar som treng skyss på grunn av funksjonsevne, skade eller sjukdom, får han gratis.",
        "Pupils who need transport because of disability, injury or illness have it free of charge.",
    ),
    clauses=(Clause(Carry.RIGHT, 4),),
    binds=_SCHOOL,
    periods=since(2024, 8),
)

OPPL_4_5 = Provision(
    act=OPPL,
    section="4-5",
    title="Skolefritidsordning",
    says=Words(
        "Kommunen skal ha SFO på 1. til 4. trinn, og for elever med særlige behov til og med 7. trinn.",
        "Kommunen skal ha SFO på 1. til 4. trinn, og for elevar med særlege behov til og med 7. trinn.",
        "The municipality must have after-school care in years 1 to 4, and to year 7 for pupils with special needs.",
    ),
    clauses=(Clause(Carry.SERVICES, 1),),
    binds=frozenset({Service.AFTER_SCHOOL}),
    periods=since(2024, 8),
    changes=(Change(date(2026, 8, 1), "LOV-2026-02-13-6", AMENDED),),
)

OPPL_6_3 = Provision(
    act=OPPL,
    section="6-3",
    title="Opplæring i og på norsk teiknspråk i den vidaregåande opplæringa",
    says=Words(
        "Elever med hørselshemming i videregående har rett til tolk eller til skole på tegnspråk.",
        "Elevar med høyrselshemming i vidaregåande har rett til tolk eller til skule på teiknspråk.",
        "Pupils with impaired hearing in upper secondary have a right to an interpreter or a school in sign language.",
    ),
    clauses=(Clause(Carry.RIGHT, 1),),
    binds=_UPPER,
    periods=since(2024, 8),
)

OPPL_9_1 = Provision(
    act=OPPL,
    section="9-1",
    title="Rett til skyss til og frå skolen for elevar i den vidaregåande opplæringa",
    says=Words(
        "Elever i videregående som trenger skyss på grunn av funksjonsevne, skade eller sykdom, får den gratis.",
        "Elevar i vidaregåande som treng skyss på grunn av funksjonsevne, skade eller sjukdom, får han gratis.",
        "Pupils in upper secondary who need transport because of disability, injury or illness have it free of charge.",
    ),
    clauses=(Clause(Carry.RIGHT, 3),),
    binds=_UPPER,
    periods=since(2024, 8),
)

OPPL_11_4 = Provision(
    act=OPPL,
    section="11-4",
    title="Personleg assistanse",
    says=Words(
        "Elever har rett til den assistansen de trenger for å kunne være med og lære.",
        "Elevar har rett til den assistansen dei treng for å kunne vere med og lære.",
        "Pupils have a right to the personal assistance they need to take part and learn.",
    ),
    clauses=(Clause(Carry.RIGHT, 1),),
    binds=_SCHOOLS,
    periods=since(2024, 8),
)

OPPL_11_5 = Provision(
    act=OPPL,
    section="11-5",
    title="Fysisk tilrettelegging og tekniske hjelpemiddel",
    says=Words(
        "Elever har rett til de hjelpemidlene og den tilretteleggingen de trenger på skolen.",
        "Elevar har rett til dei hjelpemidla og den tilrettelegginga dei treng på skulen.",
        "Pupils have a right to the aids and the physical adaptation they need at school.",
    ),
    clauses=(Clause(Carry.RIGHT, 1),),
    binds=_SCHOOLS,
    periods=since(2024, 8),
)

OPPL_11_6 = Provision(
    act=OPPL,
    section="11-6",
    title="Individuelt tilrettelagd opplæring",
    says=Words(
        "Elever som trenger det for å lære nok, har rett til opplæring lagt til rette for dem.",
        "Elevar som treng det for å lære nok, har rett til opplæring lagd til rette for dei.",
        "Pupils who need it to learn enough have a right to teaching adapted to them.",
    ),
    clauses=(Clause(Carry.RIGHT, 1),),
    binds=_SCHOOLS,
    periods=since(2024, 8),
)

OPPL_11_7 = Provision(
    act=OPPL,
    section="11-7",
    title="Vedtak om individuelt tilrettelagd opplæring og krav om sakkunnig vurdering",
    says=Words(
        "Før det bestemmes, skal PPT si hva eleven trenger. Eleven eller foreldrene må samtykke.",
        "Før det blir bestemt, skal PPT seie kva eleven treng. Eleven eller foreldra må samtykkje.",
        "Before anything is decided, the PPT says what the pupil needs. The pupil or the parents must consent.",
    ),
    clauses=(Clause(Carry.DECISION, 1),),
    binds=_SCHOOLS,
    periods=since(2024, 8),
)

OPPL_11_12 = Provision(
    act=OPPL,
    section="11-12",
    title="Alternativ og supplerande kommunikasjon (ASK)",
    says=Words(
        "Elever som mangler tale, skal få bruke de måtene å si noe på som passer, og lære å bruke dem.",
        "Elevar som manglar tale, skal få bruke dei måtane å seie noko på som passar, og lære å bruke dei.",
        "Pupils without speech must be let use the ways of speaking that suit them, and be taught to use them.",
    ),
    clauses=(Clause(Carry.RIGHT, 1),),
    binds=_SCHOOLS,
    periods=since(2024, 8),
)

OPPL_29_1 = Provision(
    act=OPPL,
    section="29-1",
    title="Klageinstans for enkeltvedtak",
    says=Words(
        "Departementet er klageinstans for opplæring og skyss. Andre klager følger forvaltningsloven.",
        "Departementet er klageinstans for opplæring og skyss. Andre klager følgjer forvaltningslova.",
        "The ministry hears appeals on education and transport. The Public Administration Act rules the others.",
    ),
    clauses=(Clause(Carry.APPEAL, 1),),
    binds=_SCHOOLS,
    periods=since(2024, 8),
)

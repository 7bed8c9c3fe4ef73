"""Pasient- og brukerrettighetsloven (pbrl): the rights to plan and coordinators, and how to complain."""

from datetime import date

from langbenk.law.provision import REFORM, Act, Carry, Change, Clause, Period, Provision, since
from langbenk.law.provisions.amendments import AMENDED
from langbenk.law.words import Words

PBRL = Act(
    key="pbrl",
    refid="lov/1999-07-02-63",
    short="pbrl",
    name=Words(
        "pasient- og brukerrettighetsloven",
        "pasient- og brukarrettslova",
        "Patients' and Users' Rights Act (pasient- og brukerrettighetsloven)",
    ),
    also=("pasientrettighetsloven", "pasient- og brukarrettigheitslova"),
)

PBRL_2_5 = Provision(
    act=PBRL,
    section="2-5",
    title="Rett til individuell plan",
    says=Words(
        "Den som trenger langvarige og koordinerte helse- og omsorgstjenester, har rett til individuell plan.",
        "Den som treng langvarige og koordinerte helse- og omsorgstenester, har rett til individuell plan.",
        "Those who need long-term and coordinated health and care services have a right to an individual plan.",
    ),
    clauses=(Clause(Carry.RIGHT, 1),),
    periods=since(2001, 7),
)

PBRL_2_5A = Provision(
    act=PBRL,
    section="2-5 a",
    title="Rett til kontaktlege",
    says=Words(
        "Den som er alvorlig syk og trenger spesialister en tid, har rett til kontaktlege.",
        "Den som er alvorleg sjuk og treng spesialistar ei tid, har rett til kontaktlege.",
        "Those who are seriously ill and need specialists for some time have a right to a contact doctor.",
    ),
    clauses=(Clause(Carry.RIGHT, 1),),
    periods=since(2016, 9, 15, by="LOV-2015-12-11-97"),
)

PBRL_2_5B = Provision(
    act=PBRL,
    section="2-5 b",
    title="Rett til koordinator",
    says=Words(
        "Den som har komplekse, eller langvarige og koordinerte, behov, har rett til koordinator.",
        "Den som har komplekse, eller langvarige og koordinerte, behov, har rett til koordinator.",
        "Those with complex, or long-term and coordinated, needs have a right to a coordinator.",
    ),
    clauses=(Clause(Carry.RIGHT, 1),),
    periods=REFORM,
)

PBRL_2_5C = Provision(
    act=PBRL,
    section="2-5 c",
    title="Rett til barnekoordinator",
    says=Words(
        "Gjelder familier som har eller venter barn med alvorlig sykdom, skade eller nedsatt funksjonsevne. De har "
        "rett til barnekoordinator når de trenger hjelp fra flere over tid.",
        "Gjeld familiar som har eller ventar barn med alvorleg sjukdom, skade eller nedsett funksjonsevne. Dei har "
        "rett til barnekoordinator når dei treng hjelp frå fleire over tid.",
        "For families who have or expect a child with serious illness, injury or impairment. They have a right to a "
        "child coordinator when they need help from several over time.",
    ),
    clauses=(Clause(Carry.RIGHT, 1),),
    periods=REFORM,
)

PBRL_2_5D = Provision(
    act=PBRL,
    section="2-5 d",
    title="Midlertidige unntak fra rettigheter",
    says=Words(
        "Departementet kan i forskrift gjøre unntak fra rettighetene når mange kommer fra Ukraina. Uten forskrift "
        "gjelder de fullt ut.",
        "Departementet kan i forskrift gjere unntak frå rettane når mange kjem frå Ukraina. Utan forskrift gjeld "
        "dei fullt ut.",
        "The ministry may by regulation make exceptions from the rights when many arrive from Ukraine. Without a "
        "regulation they hold in full.",
    ),
    clauses=(Clause(Carry.EXCEPTION, 1),),
    periods=(
        Period(date(2022, 6, 15), date(2024, 7, 1), "LOV-2022-06-10-35"),
        Period(date(2024, 7, 1), date(2026, 7, 1), "LOV-2024-06-25-53"),
        Period(date(2026, 7, 1), date(2028, 7, 1), "LOV-2026-06-12-22"),
    ),
    changes=(Change(date(2024, 6, 1), "LOV-2023-04-28-9", AMENDED),),
)

PBRL_2_7 = Provision(
    act=PBRL,
    section="2-7",
    title="Forvaltningslovens anvendelse",
    says=Words(
        "Svar om plan og koordinator er ikke enkeltvedtak. Vedtak om blant annet avlastning og personlig assistanse "
        "er det.",
        "Svar om plan og koordinator er ikkje enkeltvedtak. Vedtak om mellom anna avlasting og personleg assistanse "
        "er det.",
        "Answers about plan and coordinator are not individual decisions. Decisions on respite and personal "
        "assistance, among others, are.",
    ),
    clauses=(Clause(Carry.DECISION, 1),),
    periods=since(2004, 9, by="LOV-2003-12-12-110"),
)

PBRL_2_8 = Provision(
    act=PBRL,
    section="2-8",
    title="Tiltak ved særlig tyngende omsorgsoppgaver",
    says=Words(
        "Den som har særlig tyngende omsorgsarbeid, kan kreve svar fra kommunen på hvilke tiltak som skal lette "
        "byrden.",
        "Den som har særleg tyngjande omsorgsarbeid, kan krevje svar frå kommunen på kva tiltak som skal lette børa.",
        "Whoever carries especially heavy care may demand that the municipality decides which measures will ease "
        "the burden.",
    ),
    clauses=(Clause(Carry.RIGHT, 1),),
    periods=since(2012, by="LOV-2011-06-24-30"),
)

PBRL_7_2 = Provision(
    act=PBRL,
    section="7-2",
    title="Klage mv",
    says=Words(
        "Du kan klage til statsforvalteren. Klagen sendes til den som bestemte.",
        "Du kan klage til statsforvaltaren. Klaga blir send til den som bestemte.",
        "You can complain to the county governor. The complaint is sent to the body that decided.",
    ),
    clauses=(Clause(Carry.APPEAL, 1),),
    periods=since(2004, 9, by="LOV-2003-12-12-110"),
    section_since=date(2001, 1, 1),
    changes=(
        Change(date(2023, 7, 1), "LOV-2023-03-03-2", AMENDED),
        Change(date(2023, 7, 1), "LOV-2023-06-16-56", AMENDED),
        Change(date(2024, 1, 1), "LOV-2023-12-20-106", AMENDED),
        Change(date(2026, 6, 1), "LOV-2025-06-20-67", AMENDED),
    ),
)

PBRL_7_3 = Provision(
    act=PBRL,
    section="7-3",
    title="Klagens form og innhold",
    says=Words(
        "Klagen skal være skriftlig og undertegnet. Feil kan rettes.",
        "Klaga skal vere skriftleg og underskriven. Feil kan rettast.",
        "The complaint must be written and signed. Faults can be put right.",
    ),
    clauses=(Clause(Carry.APPEAL, 1),),
    periods=since(2001),
)

PBRL_7_4 = Provision(
    act=PBRL,
    section="7-4",
    title="Anmodning om tilsyn",
    says=Words(
        "Du kan be tilsynsmyndigheten vurdere om plikter er brutt.",
        "Du kan be tilsynsstyresmakta vurdere om plikter er brotne.",
        "You can ask the supervisory authority to consider whether duties have been broken.",
    ),
    clauses=(Clause(Carry.SUPERVISION, 1),),
    periods=since(2001),
    changes=(
        Change(date(2023, 4, 28), "LOV-2023-04-28-9", AMENDED),
        Change(date(2026, 6, 1), "LOV-2025-06-20-67", AMENDED),
        Change(date(2026, 7, 1), "LOV-2025-06-20-74", AMENDED),
    ),
)

PBRL_7_5 = Provision(
    act=PBRL,
    section="7-5",
    title="Frist for klage",
    says=Words(
        "Fristen for å klage er fire uker fra du fikk, eller burde ha fått, nok kunnskap.",
        "Fristen for å klage er fire veker frå du fekk, eller burde ha fått, nok kunnskap.",
        "The deadline is four weeks from when you had, or should have had, enough knowledge to complain.",
    ),
    clauses=(Clause(Carry.APPEAL, 1),),
    periods=since(2001),
)

PBRL_7_7 = Provision(
    act=PBRL,
    section="7-7",
    title="Forvaltningslovens anvendelse",
    says=Words(
        "Forvaltningslovens regler om klage gjelder så langt de passer. Sier også hvor mye det kommunale selvstyret "
        "veier.",
        "Reglane i forvaltningslova om klage gjeld så langt dei passar. Seier òg kor mykje det kommunale "
        "sjølvstyret veg.",
        "The Public Administration Act's rules on complaints apply as far as they fit. Says also what weight local "
        "self-government has.",
    ),
    clauses=(Clause(Carry.APPEAL, 1),),
    periods=since(2019, 7, by="LOV-2017-12-15-107"),
    changes=(
        Change(
            date(2024, 7, 1),
            "LOV-2024-06-21-43",
            Words(
                "I saker om helsetjenester skal statsforvalteren legge vekt på det kommunale selvstyret, i "
                "andre saker stor vekt.",
                "I saker om helsetenester skal statsforvaltaren leggje vekt på det kommunale sjølvstyret, i "
                "andre saker stor vekt.",
                "In health service cases the county governor gives weight to local self-government, in other "
                "cases great weight.",
            ),
        ),
    ),
)

PBRL_8_1 = Provision(
    act=PBRL,
    section="8-1",
    title="Formål",
    says=Words(
        "Pasient- og brukerombudet hjelper deg i helse- og omsorgssaker.",
        "Pasient- og brukarombodet hjelper deg i helse- og omsorgssaker.",
        "The patient and user ombud helps you in health and care matters.",
    ),
    clauses=(Clause(Carry.GUIDANCE),),
    periods=since(2009, 9, by="LOV-2008-08-22-74"),
    section_since=date(2001, 1, 1),
)

PBRL_8_3 = Provision(
    act=PBRL,
    section="8-3",
    title="Rett til å henvende seg til pasient- og brukerombudet",
    says=Words(
        "Alle kan gå til pasient- og brukerombudet, også uten å si hvem de er.",
        "Alle kan gå til pasient- og brukarombodet, òg utan å seie kven dei er.",
        "Everyone can turn to the patient and user ombud, also without saying who they are.",
    ),
    clauses=(Clause(Carry.GUIDANCE, 2),),
    periods=since(2001),
)

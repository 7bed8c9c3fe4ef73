"""The regulation on habilitation, rehabilitation and coordinator (habf), renamed and renumbered by the reform."""

from datetime import date

from langbenk.law.provision import REFORM_DAY, Act, Carry, Change, Clause, Provision, between, since
from langbenk.law.services import SPECIALIST, Body, Service
from langbenk.law.words import Words

HABF = Act(
    key="habf",
    refid="forskrift/2011-12-16-1256",
    short="forskrift om habilitering, rehabilitering og koordinator",
    name=Words(
        "forskrift om habilitering, rehabilitering og koordinator",
        "forskrift om habilitering, rehabilitering og koordinator",
        "Regulation on habilitation, rehabilitation and coordinator (forskrift om habilitering, "
        "rehabilitering og koordinator)",
    ),
    also=(
        "habf",
        "rehabiliteringsforskriften",
        "rehabiliteringsforskrifta",
        "habiliteringsforskriften",
        "forskrift om habilitering og rehabilitering, individuell plan og koordinator",
        "forskrift om habilitering og rehabilitering",
    ),
)

_MUNICIPAL = frozenset({Service.MUNICIPAL_HEALTH})

HABF_1 = Provision(
    act=HABF,
    section="1",
    title="Formålet med forskriften",
    says=Words(
        "Forskriften skal gi tjenester som styrker mestring og deltakelse.",
        "Forskrifta skal gi tenester som styrkjer meistring og deltaking.",
        "The regulation is to give services that strengthen coping and participation.",
    ),
    clauses=(Clause(Carry.QUALITY, 1),),
    binds=_MUNICIPAL,
    periods=since(2012),
)

HABF_3 = Provision(
    act=HABF,
    section="3",
    title="Definisjon av habilitering og rehabilitering",
    says=Words(
        "Sier hva habilitering og rehabilitering er: samarbeid om personens egne mål.",
        "Seier kva habilitering og rehabilitering er: samarbeid om dei eigne måla til personen.",
        "Says what habilitation and rehabilitation are: cooperation on the person's own goals.",
    ),
    clauses=(Clause(Carry.QUALITY, 2),),
    periods=since(2012),
)

HABF_6 = Provision(
    act=HABF,
    section="6",
    title="Koordinerende enhet for habilitering og rehabilitering i kommunen",
    says=Words(
        "Koordinerende enhet tar imot meldinger om behov for plan og sørger for rutiner.",
        "Koordinerande eining tek imot meldingar om behov for plan og sørgjer for rutinar.",
        "The coordinating unit receives notices of need for a plan and sees that routines exist.",
    ),
    clauses=(Clause(Carry.COORDINATING_UNIT, 1, Body.MUNICIPALITY),),
    binds=_MUNICIPAL,
    periods=since(2012),
    changes=(
        Change(
            REFORM_DAY,
            "FOR-2022-06-22-1110",
            Words(
                "Tilpasset den nye forskriften om individuell plan.",
                "Tilpassa den nye forskrifta om individuell plan.",
                "Adapted to the new individual plan regulation.",
            ),
        ),
    ),
)

HABF_7 = Provision(
    act=HABF,
    section="7",
    title="Melding om mulige behov for sosial, psykososial og medisinsk habilitering og rehabilitering",
    says=Words(
        "De som arbeider i tjenesten, skal kunne melde mulige behov til koordinerende enhet.",
        "Dei som arbeider i tenesta, skal kunne melde moglege behov til koordinerande eining.",
        "Those who work in the service must be able to report possible needs to the coordinating unit.",
    ),
    clauses=(Clause(Carry.COORDINATING_UNIT, 1, Body.MUNICIPALITY),),
    binds=_MUNICIPAL,
    periods=since(2012),
)

HABF_8 = Provision(
    act=HABF,
    section="8",
    title="Undersøkelse og utredning",
    says=Words(
        "Kommunen skal sørge for undersøkelse og utredning før rehabiliteringen begynner.",
        "Kommunen skal sørgje for undersøking og utgreiing før rehabiliteringa begynner.",
        "The municipality must see to examination and assessment before rehabilitation starts.",
    ),
    clauses=(Clause(Carry.SERVICES, 1, Body.MUNICIPALITY),),
    binds=_MUNICIPAL,
    periods=since(2012),
)

HABF_11 = Provision(
    act=HABF,
    section="11",
    title="Koordinerende enhet for habilitering og rehabilitering i spesialisthelsetjenesten",
    says=Words(
        "Hvert helseforetak skal ha en koordinerende enhet.",
        "Kvart helseføretak skal ha ei koordinerande eining.",
        "Each health trust must have a coordinating unit.",
    ),
    clauses=(Clause(Carry.COORDINATING_UNIT, 1, Body.HEALTH_TRUST),),
    binds=SPECIALIST,
    periods=since(2012),
)

HABF_12 = Provision(
    act=HABF,
    section="12",
    title="Melding om mulige behov for habilitering og rehabilitering i spesialisthelsetjenesten",
    says=Words(
        "De som arbeider i sykehuset, skal kunne melde mulige behov til koordinerende enhet.",
        "Dei som arbeider i sjukehuset, skal kunne melde moglege behov til koordinerande eining.",
        "Those who work in the hospital must be able to report possible needs to the coordinating unit.",
    ),
    clauses=(Clause(Carry.COORDINATING_UNIT, 1, Body.REGIONAL_HEALTH_AUTHORITY),),
    binds=SPECIALIST,
    periods=since(2012),
)

HABF_13 = Provision(
    act=HABF,
    section="13",
    title="Oppgaver som krever spesialisert tilrettelegging mv",
    says=Words(
        "Sykehuset skal undersøke, utrede og trene den som trenger spesialister for å få til mer.",
        "Sjukehuset skal undersøkje, greie ut og trene den som treng spesialistar for å få til meir.",
        "The hospital must examine, assess and train those who need specialists to manage more.",
    ),
    clauses=(Clause(Carry.SERVICES, 1, Body.REGIONAL_HEALTH_AUTHORITY),),
    binds=SPECIALIST,
    periods=since(2012),
)

HABF_14 = Provision(
    act=HABF,
    section="14",
    title="Særlig om råd, veiledning og samarbeid",
    says=Words(
        "Sykehuset skal gi kommunen råd og samarbeide om den individuelle planen.",
        "Sjukehuset skal gi kommunen råd og samarbeide om den individuelle planen.",
        "The hospital must advise the municipality and cooperate on the individual plan.",
    ),
    clauses=(Clause(Carry.GUIDANCE, 1, Body.REGIONAL_HEALTH_AUTHORITY),),
    binds=SPECIALIST,
    periods=since(2012),
)

HABF_15 = Provision(
    act=HABF,
    section="15",
    title="Ambulerende tjeneste",
    says=Words(
        "Spesialistene skal reise ut når hjelpen ikke heller bør gis i institusjon.",
        "Spesialistane skal reise ut når hjelpa ikkje heller bør givast i institusjon.",
        "The specialists must travel out when help is not better given in the institution.",
    ),
    clauses=(Clause(Carry.SERVICES, 1),),
    binds=SPECIALIST,
    periods=since(2012),
)

HABF_16 = Provision(
    act=HABF,
    section="16",
    title="Koordinator i kommunen",
    says=Words(
        "Kommunen skal tilby koordinator, også når personen ikke vil ha individuell plan.",
        "Kommunen skal tilby koordinator, òg når personen ikkje vil ha individuell plan.",
        "The municipality must offer a coordinator, also when the person does not want an individual plan.",
    ),
    clauses=(Clause(Carry.APPOINT, 1, Body.MUNICIPALITY),),
    binds=_MUNICIPAL,
    periods=since(2022, 8, by="FOR-2022-06-22-1110"),
    replaced=("habf-21",),
)

HABF_17 = Provision(
    act=HABF,
    section="17",
    title="Koordinator i spesialisthelsetjenesten",
    says=Words(
        "Sykehuset skal tilby koordinator, også når pasienten ikke vil ha individuell plan. Koordinatoren er "
        "helsepersonell.",
        "Sjukehuset skal tilby koordinator, òg når pasienten ikkje vil ha individuell plan. Koordinatoren er "
        "helsepersonell.",
        "The hospital must offer a coordinator, also when the patient does not want an individual plan. The "
        "coordinator is health personnel.",
    ),
    clauses=(Clause(Carry.APPOINT, 1, Body.HEALTH_TRUST),),
    binds=SPECIALIST,
    periods=since(2022, 8, by="FOR-2022-06-22-1110"),
    replaced=("habf-22",),
)

HABF_21 = Provision(
    act=HABF,
    section="21",
    says=Words(
        "Koordinator i kommunen, før paragrafen fikk nummer 16.",
        "Koordinator i kommunen, før paragrafen fekk nummer 16.",
        "Coordinator in the municipality, before the section became number 16.",
    ),
    clauses=(Clause(Carry.APPOINT, body=Body.MUNICIPALITY),),
    binds=_MUNICIPAL,
    periods=between(date(2012, 1, 1), REFORM_DAY),
    replaced_by=("habf-16",),
    read_on=None,
)

HABF_22 = Provision(
    act=HABF,
    section="22",
    says=Words(
        "Koordinator i spesialisthelsetjenesten, før paragrafen fikk nummer 17.",
        "Koordinator i spesialisthelsetenesta, før paragrafen fekk nummer 17.",
        "Coordinator in specialist care, before the section became number 17.",
    ),
    clauses=(Clause(Carry.APPOINT, body=Body.HEALTH_TRUST),),
    binds=SPECIALIST,
    periods=between(date(2012, 1, 1), REFORM_DAY),
    replaced_by=("habf-17",),
    read_on=None,
)

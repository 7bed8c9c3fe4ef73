"""Opplæringslova (oppl), the education act of 2023: school, after-school care, PPT and the follow-up service."""

from datetime import date

from langbenk.law.provision import Act, Carry, Change, Clause, Provision, since
from langbenk.law.provisions.amendments import AMENDED, REPORT_REWORDED
from langbenk.law.provisions.reporting import reports
from langbenk.law.services import PUBLIC_SCHOOLS, Body, Service
from langbenk.law.words import Words

OPPL = Act(
    key="oppl",
    refid="lov/2023-06-09-30",
    short="opplæringslova",
    name=Words("opplæringslova", "opplæringslova", "Education Act (opplæringslova)"),
    also=("oppl", "oppll", "opplæringsloven", "opplæringslova 2023", "opplæringsloven 2023"),
)

_SCHOOLS = PUBLIC_SCHOOLS | {Service.FOLLOW_UP_SERVICE}
_OF_THE_COUNTY = frozenset({Service.UPPER_SECONDARY_SCHOOL, Service.FOLLOW_UP_SERVICE})

OPPL_9_4 = Provision(
    act=OPPL,
    section="9-4",
    title="Oppfølgingsteneste for dei som ikkje er i vidaregåande opplæring eller arbeid",
    says=Words(
        "Fylkeskommunen skal ha en oppfølgingstjeneste for unge uten skole eller arbeid. Den sørger for at etatene "
        "samarbeider.",
        "Fylkeskommunen skal ha ei oppfølgingsteneste for unge utan skule eller arbeid. Ho sørgjer for at etatane "
        "samarbeider.",
        "The county must have a follow-up service for young people without school or work, which sees that the "
        "bodies cooperate.",
    ),
    clauses=(
        Clause(Carry.COOPERATE_CASE, 2),
        Clause(Carry.COOPERATE_SYSTEM, 2),
    ),
    binds=frozenset({Service.FOLLOW_UP_SERVICE}),
    periods=since(2024, 8),
    replaced=("oppl98-3-6",),
)

OPPL_9_5 = Provision(
    act=OPPL,
    section="9-5",
    title="Overgangen frå grunnskolen til den vidaregåande opplæringa",
    says=Words(
        "Overgangen til videregående skal være trygg og god. Kommunen skal samarbeide med fylkeskommunen.",
        "Overgangen til vidaregåande skal vere trygg og god. Kommunen skal samarbeide med fylkeskommunen.",
        "The step to upper secondary school must be safe and good. The municipality must cooperate with the county.",
    ),
    clauses=(Clause(Carry.COOPERATE_SYSTEM, 1, Body.MUNICIPALITY),),
    binds=frozenset({Service.SCHOOL}),
    periods=since(2024, 8),
)

OPPL_10_2 = Provision(
    act=OPPL,
    section="10-2",
    title="Elevane sin rett til medverknad",
    says=Words(
        "Elevene skal bli hørt i alt som gjelder dem selv.",
        "Elevane skal bli høyrde i alt som gjeld dei sjølve.",
        "Pupils must be heard in everything that concerns them.",
    ),
    clauses=(Clause(Carry.HEAR_CHILD, 1),),
    binds=PUBLIC_SCHOOLS,
    periods=since(2024, 8),
)

OPPL_11_10 = Provision(
    act=OPPL,
    section="11-10",
    title="Individuell opplæringsplan",
    says=Words(
        "Skolen skal lage en egen opplæringsplan for elever med tilrettelagt opplæring. Den er noe annet enn "
        "individuell plan.",
        "Skulen skal lage ein eigen opplæringsplan for elevar med tilrettelagd opplæring. Han er noko anna enn "
        "individuell plan.",
        "The school must make an education plan for pupils with adapted teaching. It is something else than the "
        "individual plan.",
    ),
    clauses=(Clause(Carry.PLAN_CONTENT, 1),),
    binds=frozenset({Service.SCHOOL, Service.UPPER_SECONDARY_SCHOOL}),
    periods=since(2024, 8),
)

OPPL_22_4 = Provision(
    act=OPPL,
    section="22-4",
    title="Teieplikt i private skolar",
    says=Words(
        "Taushetsplikten i forvaltningsloven gjelder også i private skoler som er godkjent etter denne loven.",
        "Teieplikta i forvaltningslova gjeld òg i private skular som er godkjende etter denne lova.",
        "The secrecy of the Public Administration Act holds also in private schools approved under this act.",
    ),
    clauses=(Clause(Carry.SECRECY, 1),),
    periods=since(2024, 8),
)

OPPL_24_1 = Provision(
    act=OPPL,
    section="24-1",
    title="Samarbeid og samordning",
    says=Words(
        "Skole, SFO og PPT skal samarbeide når eleven trenger hjelp fra flere, og være med på den individuelle "
        "planen. Kommunen skal samordne.",
        "Skule, SFO og PPT skal samarbeide når eleven treng hjelp frå fleire, og vere med på den individuelle "
        "planen. Kommunen skal samordne.",
        "School, after-school care and PPT must cooperate when the pupil needs help from several, and join the "
        "individual plan. The municipality must coordinate.",
    ),
    clauses=(
        Clause(Carry.COOPERATE_CASE, 1),
        Clause(Carry.JOIN_PLAN, 1),
        Clause(Carry.COORDINATE, 2, Body.MUNICIPALITY),
        Clause(Carry.COOPERATE_SYSTEM, 3),
        Clause(Carry.PROCESS_DATA, 4),
        Clause(Carry.DEFINES_PROVIDER, 5),
    ),
    binds=PUBLIC_SCHOOLS,
    periods=since(2024, 8),
    replaced=("oppl98-15-8",),
)

OPPL_24_1_6 = Provision(
    act=OPPL,
    section="24-1",
    paragraph=6,
    title="Samarbeid og samordning",
    says=Words(
        "Samarbeid og samordning gjelder på samme måte for voksne som tar opplæring.",
        "Samarbeid og samordning gjeld på same måten for vaksne som tek opplæring.",
        "Cooperation and coordination hold in the same way for adults in education.",
    ),
    clauses=(Clause(Carry.EXTENDS),),
    periods=since(2024, 8),
    replaced=("oppl98-4a-14",),
)

OPPL_24_2 = Provision(
    act=OPPL,
    section="24-2",
    title="Opplysningar til den kommunale helse- og omsorgstenesta og sosialtenesta",
    says=Words(
        "De som arbeider i skolen, skal se etter behov for helse- og sosialtjenester. De sier fra så langt "
        "taushetsplikten tillater.",
        "Dei som arbeider i skulen, skal sjå etter behov for helse- og sosialtenester. Dei seier frå så langt "
        "teieplikta tillèt.",
        "Those who work in school must be alert to needs of health and social services. They say so as far as "
        "secrecy allows.",
    ),
    clauses=(
        Clause(
            Carry.NOTICE_NEEDS,
            1,
            Body.MUNICIPALITY,
            binds=frozenset({Service.SCHOOL, Service.AFTER_SCHOOL, Service.PPT}),
        ),
        Clause(Carry.NOTICE_NEEDS, 1, Body.COUNTY, binds=_OF_THE_COUNTY),
    ),
    binds=_SCHOOLS,
    periods=since(2024, 8),
    replaced=("oppl98-15-4",),
)

OPPL_24_3 = Provision(
    act=OPPL,
    section="24-3",
    title="Plikt til å melde frå til barnevernet",
    says=reports("De som arbeider i skolen,", "Dei som arbeider i skulen,", "Those who work in school"),
    clauses=(Clause(Carry.REPORT_CHILD_WELFARE, 2, Body.STAFF),),
    binds=_SCHOOLS,
    periods=since(2024, 8),
    changes=(REPORT_REWORDED,),
    replaced=("oppl98-15-3",),
)

OPPL_24_4 = Provision(
    act=OPPL,
    section="24-4",
    title="Rett til å ta avgjerder for eleven når barnevernstenesta har overtatt omsorga",
    says=Words(
        "Sier hvem som bestemmer for eleven når barnevernet har omsorgen.",
        "Seier kven som bestemmer for eleven når barnevernet har omsorga.",
        "Says who decides for the pupil when child welfare has the care.",
    ),
    clauses=(Clause(Carry.CONSENT, 1),),
    binds=PUBLIC_SCHOOLS,
    periods=since(2024, 8),
    changes=(Change(date(2026, 1, 1), "LOV-2025-06-20-39", AMENDED),),
)

OPPL_24_5 = Provision(
    act=OPPL,
    section="24-5",
    title="Sjølvråderett for dei som har fylt 15 år",
    says=Words(
        "Fra 15 år bestemmer eleven selv i spørsmål om opplæringen.",
        "Frå 15 år bestemmer eleven sjølv i spørsmål om opplæringa.",
        "From 15 the pupil decides in matters of education.",
    ),
    clauses=(Clause(Carry.CONSENT, 1),),
    binds=PUBLIC_SCHOOLS,
    periods=since(2024, 8),
)

OPPL_25_1 = Provision(
    act=OPPL,
    section="25-1",
    title="Behandling av personopplysningar og unntak frå teieplikt",
    says=Words(
        "Kommuner og fylkeskommuner kan behandle personopplysninger som oppgavene krever. Ved skolebytte kan noe "
        "deles uten hinder av taushetsplikt.",
        "Kommunar og fylkeskommunar kan behandle personopplysningar som oppgåvene krev. Ved skulebyte kan noko "
        "delast utan hinder av teieplikt.",
        "Municipalities and counties may process the personal data their tasks call for. On a change of school some "
        "may be shared in spite of secrecy.",
    ),
    clauses=(
        Clause(Carry.PROCESS_DATA, 1),
        Clause(Carry.SHARE, 7),
    ),
    binds=_SCHOOLS,
    periods=since(2024, 8),
    replaced=("oppl98-15-10",),
)

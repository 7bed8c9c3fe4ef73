"""The General Data Protection Regulation (gdpr), Norwegian law since 20 July 2018. Not among the texts we read."""

from langbenk.law.provision import Act, Carry, Clause, Provision, since
from langbenk.law.services import PROVIDERS
from langbenk.law.words import Words

GDPR = Act(
    key="gdpr",
    refid="lov/2018-06-15-38",
    name=Words(
        "personvernforordningen", "personvernforordninga", "General Data Protection Regulation (personvernforordningen)"
    ),
    also=("gdpr", "pvf", "personvernforordningen (gdpr)"),
    mark="artikkel",
)

GDPR_6 = Provision(
    act=GDPR,
    section="6",
    says=Words(
        "Sier når personopplysninger kan behandles. For tjenestene er det oftest en oppgave i allmennhetens interesse.",
        "Seier når personopplysningar kan behandlast. For tenestene er det oftast ei oppgåve i ålmenta si interesse.",
        "Says when personal data may be processed. For the services that is mostly a task in the public interest.",
    ),
    clauses=(Clause(Carry.LEGAL_BASIS),),
    binds=PROVIDERS,
    periods=since(2018, 7, 20),
    read_on=None,
)

GDPR_9 = Provision(
    act=GDPR,
    section="9",
    says=Words(
        "Sier når særlige opplysninger, som helse, kan behandles.",
        "Seier når særlege opplysningar, som helse, kan behandlast.",
        "Says when special data, such as health, may be processed.",
    ),
    clauses=(Clause(Carry.LEGAL_BASIS),),
    binds=PROVIDERS,
    periods=since(2018, 7, 20),
    read_on=None,
)

GDPR_12 = Provision(
    act=GDPR,
    section="12",
    says=Words(
        "Du skal få svar i klart språk, gratis, og innen én måned når du ber om innsyn.",
        "Du skal få svar i klart språk, gratis, og innan éin månad når du ber om innsyn.",
        "You must be answered in plain language, free, and within one month when you ask for access.",
    ),
    clauses=(Clause(Carry.ACCESS),),
    binds=PROVIDERS,
    periods=since(2018, 7, 20),
    read_on=None,
)

GDPR_15 = Provision(
    act=GDPR,
    section="15",
    says=Words(
        "Du har rett til å få vite hva som er lagret om deg.",
        "Du har rett til å få vite kva som er lagra om deg.",
        "You have a right to know what is stored about you.",
    ),
    clauses=(Clause(Carry.ACCESS),),
    binds=PROVIDERS,
    periods=since(2018, 7, 20),
    read_on=None,
)

GDPR_22 = Provision(
    act=GDPR,
    section="22",
    says=Words(
        "Viktige avgjørelser om deg skal ikke tas av en maskin alene.",
        "Viktige avgjerder om deg skal ikkje takast av ei maskin åleine.",
        "Important decisions about you must not be made by a machine alone.",
    ),
    clauses=(Clause(Carry.DECISION),),
    binds=PROVIDERS,
    periods=since(2018, 7, 20),
    read_on=None,
)

GDPR_26 = Provision(
    act=GDPR,
    section="26",
    says=Words(
        "De som bestemmer sammen over opplysninger, skal avtale hvem som gjør hva.",
        "Dei som bestemmer saman over opplysningar, skal avtale kven som gjer kva.",
        "Those who decide together over data must agree who does what.",
    ),
    clauses=(Clause(Carry.AGREEMENT),),
    binds=PROVIDERS,
    periods=since(2018, 7, 20),
    read_on=None,
)

GDPR_33 = Provision(
    act=GDPR,
    section="33",
    says=Words(
        "Brudd på sikkerheten skal meldes til Datatilsynet innen 72 timer.",
        "Brot på tryggleiken skal meldast til Datatilsynet innan 72 timar.",
        "Breaches of security must be reported to the Data Protection Authority within 72 hours.",
    ),
    clauses=(Clause(Carry.SECURITY),),
    binds=PROVIDERS,
    periods=since(2018, 7, 20),
    read_on=None,
)

GDPR_35 = Provision(
    act=GDPR,
    section="35",
    says=Words(
        "Ved høy risiko skal personvernet vurderes før en begynner.",
        "Ved høg risiko skal personvernet vurderast før ein begynner.",
        "At high risk the consequences for privacy must be assessed first.",
    ),
    clauses=(Clause(Carry.SECURITY),),
    binds=PROVIDERS,
    periods=since(2018, 7, 20),
    read_on=None,
)

GDPR_37 = Provision(
    act=GDPR,
    section="37",
    says=Words(
        "Kommunen skal ha et personvernombud.",
        "Kommunen skal ha eit personvernombod.",
        "The municipality must have a data protection officer.",
    ),
    clauses=(Clause(Carry.SUPERVISION),),
    binds=PROVIDERS,
    periods=since(2018, 7, 20),
    read_on=None,
)

"""The kinds of service round a person, and who answers for a duty: words shared by every file of this room."""

from enum import StrEnum

from langbenk.law.words import Words


class Service(StrEnum):
    """A kind of service, in the words of the contract. A municipality may have many of one kind."""

    MUNICIPAL_HEALTH = "municipal_health"
    SPECIALIST_HEALTH = "specialist_health"
    MENTAL_HEALTH_INSTITUTION = "mental_health_institution"
    DENTAL = "dental"
    CHILD_WELFARE = "child_welfare"
    KINDERGARTEN = "kindergarten"
    PPT = "ppt"
    SCHOOL = "school"
    UPPER_SECONDARY_SCHOOL = "upper_secondary_school"
    AFTER_SCHOOL = "after_school"
    PRIVATE_SCHOOL = "private_school"
    FOLLOW_UP_SERVICE = "follow_up_service"
    SOCIAL_SERVICES = "social_services"
    NAV = "nav"
    CRISIS_CENTRE = "crisis_centre"
    FAMILY_COUNSELLING = "family_counselling"
    INTRODUCTION_PROGRAMME = "introduction_programme"
    CHILD_MENTAL_HEALTH = "child_mental_health"
    CHILD_HABILITATION = "child_habilitation"
    GP = "gp"
    HOUSING = "housing"
    VOLUNTARY = "voluntary"
    PRIVATE_WITHOUT_GRANT = "private_without_grant"


class Body(StrEnum):
    """Who answers for a duty when it is not simply the service itself."""

    SERVICE = "service"
    STAFF = "staff"
    MUNICIPALITY = "municipality"
    COUNTY = "county"
    REGIONAL_HEALTH_AUTHORITY = "regional_health_authority"
    HEALTH_TRUST = "health_trust"
    INSTITUTION = "institution"
    NAV_OFFICE = "nav_office"
    HEALTH_PERSONNEL = "health_personnel"


SERVICE_WORDS: dict[Service, Words] = {
    Service.MUNICIPAL_HEALTH: Words(
        "kommunens helse- og omsorgstjeneste",
        "helse- og omsorgstenesta i kommunen",
        "municipal health and care services",
    ),
    Service.SPECIALIST_HEALTH: Words(
        "spesialisthelsetjenesten", "spesialisthelsetenesta", "specialist health services"
    ),
    Service.MENTAL_HEALTH_INSTITUTION: Words(
        "institusjon i psykisk helsevern", "institusjon i psykisk helsevern", "mental health institution"
    ),
    Service.DENTAL: Words("tannhelsetjenesten", "tannhelsetenesta", "dental service"),
    Service.CHILD_WELFARE: Words("barnevernstjenesten", "barnevernstenesta", "child welfare service"),
    Service.KINDERGARTEN: Words("barnehagen", "barnehagen", "kindergarten"),
    Service.PPT: Words(
        "pedagogisk-psykologisk tjeneste (PPT)",
        "pedagogisk-psykologisk teneste (PPT)",
        "educational and psychological counselling service (PPT)",
    ),
    Service.SCHOOL: Words("skolen (kommunal grunnskole)", "skulen (kommunal grunnskule)", "school (municipal)"),
    Service.UPPER_SECONDARY_SCHOOL: Words(
        "videregående skole", "vidaregåande skule", "upper secondary school (the county's)"
    ),
    Service.AFTER_SCHOOL: Words("skolefritidsordningen (SFO)", "skulefritidsordninga (SFO)", "after-school care (SFO)"),
    Service.PRIVATE_SCHOOL: Words(
        "privatskole med statstilskudd", "privatskule med statstilskot", "private school with state grant"
    ),
    Service.FOLLOW_UP_SERVICE: Words("oppfølgingstjenesten", "oppfølgingstenesta", "follow-up service (the county's)"),
    Service.SOCIAL_SERVICES: Words(
        "sosialtjenesten (kommunen i Nav)",
        "sosialtenesta (kommunen i Nav)",
        "social services (the municipality in Nav)",
    ),
    Service.NAV: Words("Nav-kontoret", "Nav-kontoret", "Nav office"),
    Service.CRISIS_CENTRE: Words("krisesenteret", "krisesenteret", "crisis centre"),
    Service.FAMILY_COUNSELLING: Words("familievernkontoret", "familievernkontoret", "family counselling office"),
    Service.INTRODUCTION_PROGRAMME: Words(
        "introduksjonsprogrammet", "introduksjonsprogrammet", "introduction programme"
    ),
    Service.CHILD_MENTAL_HEALTH: Words(
        "barne- og ungdomspsykiatrisk poliklinikk (BUP)",
        "barne- og ungdomspsykiatrisk poliklinikk (BUP)",
        "child and adolescent mental health clinic (BUP)",
    ),
    Service.CHILD_HABILITATION: Words(
        "habiliteringstjenesten for barn og unge (HABU)",
        "habiliteringstenesta for barn og unge (HABU)",
        "habilitation service for children and young people (HABU)",
    ),
    Service.GP: Words("fastlegen", "fastlegen", "GP"),
    Service.HOUSING: Words(
        "kommunens boligsosiale tjeneste", "den bustadsosiale tenesta i kommunen", "the municipality's housing service"
    ),
    Service.VOLUNTARY: Words("frivillig organisasjon", "frivillig organisasjon", "voluntary organisation"),
    Service.PRIVATE_WITHOUT_GRANT: Words(
        "privat tilbud uten offentlig tilskudd",
        "privat tilbod utan offentleg tilskot",
        "private offer without public grant",
    ),
}

BODY_WORDS: dict[Body, Words] = {
    Body.STAFF: Words("de som arbeider i tjenesten", "dei som arbeider i tenesta", "those who work in the service"),
    Body.MUNICIPALITY: Words("kommunen", "kommunen", "the municipality"),
    Body.COUNTY: Words("fylkeskommunen", "fylkeskommunen", "the county authority"),
    Body.REGIONAL_HEALTH_AUTHORITY: Words(
        "det regionale helseforetaket", "det regionale helseføretaket", "the regional health authority"
    ),
    Body.HEALTH_TRUST: Words("helseforetaket", "helseføretaket", "the health trust"),
    Body.INSTITUTION: Words("institusjonen", "institusjonen", "the institution"),
    Body.NAV_OFFICE: Words("Nav-kontoret", "Nav-kontoret", "the Nav office"),
    Body.HEALTH_PERSONNEL: Words("helsepersonellet", "helsepersonellet", "the health personnel"),
}


def body_words(body: Body, service: Service) -> Words:
    """Who answers, in words: the service itself, or the body that stands behind it."""
    return SERVICE_WORDS[service] if body is Body.SERVICE else BODY_WORDS[body]


SPECIALIST = frozenset(
    {
        Service.SPECIALIST_HEALTH,
        Service.MENTAL_HEALTH_INSTITUTION,
        Service.CHILD_MENTAL_HEALTH,
        Service.CHILD_HABILITATION,
    }
)
HEALTH = SPECIALIST | {Service.MUNICIPAL_HEALTH, Service.GP, Service.DENTAL}
PUBLIC_SCHOOLS = frozenset({Service.SCHOOL, Service.UPPER_SECONDARY_SCHOOL, Service.AFTER_SCHOOL, Service.PPT})
OUTSIDE = frozenset({Service.VOLUNTARY, Service.PRIVATE_WITHOUT_GRANT})
"""Outside every definition of service provider: nothing in the reform binds them."""
PROVIDERS = frozenset(Service) - OUTSIDE

"""Words round the catalogue of entitlements: its headings, who decides, and what kind of answer one gets."""

from langbenk.law.entitlement import Decider, Theme
from langbenk.law.right import Decision
from langbenk.law.words import Words, same

THEME_WORDS: dict[Theme, Words] = {
    Theme.COORDINATION: Words("Å holde i hjelpen", "Å halde i hjelpa", "Holding the help together"),
    Theme.CARE: Words("Omsorg og avlastning", "Omsorg og avlasting", "Care and relief"),
    Theme.HEALTH: Words("Helse", "Helse", "Health"),
    Theme.KINDERGARTEN_AND_SCHOOL: Words("Barnehage og skole", "Barnehage og skule", "Kindergarten and school"),
    Theme.NAV: Words("Penger og hjelpemidler fra Nav", "Pengar og hjelpemiddel frå Nav", "Benefits and aids from Nav"),
    Theme.HOME_AND_MONEY: Words("Bolig og økonomi", "Bustad og økonomi", "Home and money"),
    Theme.FAMILY: Words("Familien", "Familien", "The family"),
    Theme.EVERYDAY: Words("Ut i hverdagen", "Ut i kvardagen", "Out and about"),
    Theme.HELP_WITH_RIGHTS: Words(
        "Hjelp til å få det du har rett til", "Hjelp til å få det du har rett til", "Help to get what is yours"
    ),
}

DECIDER_WORDS: dict[Decider, Words] = {
    Decider.COORDINATING_UNIT: Words(
        "koordinerende enhet i kommunen",
        "koordinerande eining i kommunen",
        "the municipality's coordinating unit",
    ),
    Decider.MUNICIPAL_HEALTH: Words(
        "kommunens helse- og omsorgstjeneste",
        "helse- og omsorgstenesta i kommunen",
        "municipal health and care services",
    ),
    Decider.KINDERGARTEN_AUTHORITY: Words(
        "kommunen, som har ansvaret for barnehagene",
        "kommunen, som har ansvaret for barnehagane",
        "the municipality, which answers for the kindergartens",
    ),
    Decider.SCHOOL_OWNER: Words(
        "kommunen i barnehage og grunnskole, fylkeskommunen i videregående",
        "kommunen i barnehage og grunnskule, fylkeskommunen i vidaregåande",
        "the municipality in kindergarten and school, the county in upper secondary",
    ),
    Decider.PPT: Words(
        "pedagogisk-psykologisk tjeneste (PPT)",
        "pedagogisk-psykologisk teneste (PPT)",
        "the educational and psychological counselling service (PPT)",
    ),
    Decider.MUNICIPALITY: Words("kommunen", "kommunen", "the municipality"),
    Decider.SOCIAL_SERVICES: Words(
        "kommunen, på Nav-kontoret", "kommunen, på Nav-kontoret", "the municipality, at the Nav office"
    ),
    Decider.CHILD_WELFARE: Words("barnevernstjenesten", "barnevernstenesta", "the child welfare service"),
    Decider.CRISIS_CENTRE: Words("krisesenteret", "krisesenteret", "the crisis centre"),
    Decider.COUNTY: Words("fylkeskommunen", "fylkeskommunen", "the county authority"),
    Decider.DENTAL: Words(
        "den offentlige tannhelsetjenesten i fylket",
        "den offentlege tannhelsetenesta i fylket",
        "the county's public dental service",
    ),
    Decider.HOSPITAL: Words("sykehuset (helseforetaket)", "sjukehuset (helseføretaket)", "the hospital (health trust)"),
    Decider.PATIENT_TRAVEL: Words(
        "Pasientreiser, for sykehuset", "Pasientreiser, for sjukehuset", "Pasientreiser, on behalf of the hospital"
    ),
    Decider.NAV: same("Nav"),
    Decider.NAV_AIDS: Words("Nav hjelpemiddelsentral", "Nav hjelpemiddelsentral", "Nav's assistive technology centre"),
    Decider.FAMILY_COUNSELLING: Words("familievernkontoret", "familievernkontoret", "the family counselling office"),
    Decider.COUNTY_GOVERNOR: Words("statsforvalteren", "statsforvaltaren", "the county governor"),
    Decider.OMBUD: Words("pasient- og brukerombudet", "pasient- og brukarombodet", "the patient and user ombud"),
    Decider.WHOEVER_YOU_TALK_TO: Words("den tjenesten du møter", "den tenesta du møter", "the service you meet"),
}

DECISION_WORDS: dict[Decision, Words] = {
    Decision.INDIVIDUAL_DECISION: Words(
        "Du får et vedtak på papir eller nett, og det kan du klage på.",
        "Du får eit vedtak på papir eller nett, og det kan du klage på.",
        "You get a written decision, and you can appeal it.",
    ),
    Decision.APPEALABLE_DETERMINATION: Words(
        "Du får et svar, og det kan du klage på.",
        "Du får eit svar, og det kan du klage på.",
        "You get an answer, and you can complain about it.",
    ),
    Decision.NOT_APPEALABLE: Words(
        "Her blir det ikke gjort noe vedtak.",
        "Her blir det ikkje gjort noko vedtak.",
        "No formal decision is made here.",
    ),
}
"""What kind of answer one gets (fvl § 2; for health and care pbrl § 2-7)."""

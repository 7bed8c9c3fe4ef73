"""The facts that the child coordinator and the cooperation round a person turn on, in words."""

from langbenk.law.texts.asked import Asked
from langbenk.law.words import Words

FAMILY: dict[str, Asked] = {
    "serious_condition": Asked(
        Words(
            "alvorlig sykdom, skade eller nedsatt funksjonsevne",
            "alvorleg sjukdom, skade eller nedsett funksjonsevne",
            "serious illness, injury or impairment",
        ),
        Words(
            "Er sykdommen, skaden eller funksjonsnedsettelsen alvorlig?",
            "Er sjukdomen, skaden eller funksjonsnedsetjinga alvorleg?",
            "Is the illness, injury or impairment serious?",
        ),
        Words(
            "Tenk på hvor mye den betyr i hverdagen. Det trengs ingen diagnose.",
            "Tenk på kor mykje ho har å seie i kvardagen. Det trengst ingen diagnose.",
            "Think of how much it matters in everyday life. No diagnosis is needed.",
        ),
    ),
    "long_term": Asked(
        Words("behov over lang tid", "behov over lang tid", "a need that lasts"),
        Words(
            "Vil barnet og familien trenge hjelp over lang tid?",
            "Vil barnet og familien trenge hjelp over lang tid?",
            "Will the child and the family need help over a long time?",
        ),
        Words(
            "Hjelpen må vare en viss tid, men trenger ikke være for alltid. Behov som kommer, teller med.",
            "Hjelpa må vare ei viss tid, men treng ikkje vere for alltid. Behov som kjem, tel med.",
            "The help must last some time, but need not be for ever. Needs that are coming count too.",
        ),
    ),
    "composite": Asked(
        Words("behov for flere tjenester", "behov for fleire tenester", "a need of several services"),
        Words(
            "Trengs det hjelp fra flere tjenester?",
            "Trengst det hjelp frå fleire tenester?",
            "Is help needed from several services?",
        ),
        Words(
            "For eksempel helsestasjon, barnehage og sykehus på samme tid.",
            "Til dømes helsestasjon, barnehage og sjukehus på same tid.",
            "For example the health centre, the kindergarten and the hospital at the same time.",
        ),
    ),
    "coordinated": Asked(
        Words("tjenester som må samordnes", "tenester som må samordnast", "services that have to be coordinated"),
        Words(
            "Må tjenestene avtale med hverandre hvem som gjør hva, og når?",
            "Må tenestene avtale med kvarandre kven som gjer kva, og når?",
            "Do the services have to agree with each other on who does what, and when?",
        ),
        Words(
            "Tenk på om hjelpen virker dårligere når hver tjeneste arbeider for seg.",
            "Tenk på om hjelpa verkar dårlegare når kvar teneste arbeider for seg.",
            "Think of whether the help works less well when each service works on its own.",
        ),
    ),
    "health_services": Asked(
        Words(
            "behov for helse- og omsorgstjenester",
            "behov for helse- og omsorgstenester",
            "a need of health and care services",
        ),
        Words(
            "Trengs det hjelp fra helse- og omsorgstjenesten?",
            "Trengst det hjelp frå helse- og omsorgstenesta?",
            "Is help needed from health and care services?",
        ),
        Words(
            "Det kan være kommunens tjenester, som avlastning og fysioterapi, eller sykehuset.",
            "Det kan vere tenestene i kommunen, som avlasting og fysioterapi, eller sjukehuset.",
            "It may be the municipality's services, such as respite care and physiotherapy, or the hospital.",
        ),
    ),
    "other_welfare_services": Asked(
        Words(
            "behov for andre velferdstjenester", "behov for andre velferdstenester", "a need of other welfare services"
        ),
        Words(
            "Trengs det også hjelp fra andre velferdstjenester?",
            "Trengst det òg hjelp frå andre velferdstenester?",
            "Is help also needed from other welfare services?",
        ),
        Words(
            "For eksempel Nav, barnevernet eller tilrettelegging i barnehage eller skole. "
            "Er det bare vanlig skole, svar «vet ikke ennå». Da må kommunen vurdere det.",
            "Til dømes Nav, barnevernet eller tilrettelegging i barnehage eller skule. "
            "Er det berre vanleg skule, svar «veit ikkje enno». Då må kommunen vurdere det.",
            "For example Nav, child welfare, or adaptation in kindergarten or school. "
            'If it is ordinary school only, answer "not known yet". Then the municipality must assess it.',
        ),
    ),
    "family_wishes_child_coordinator": Asked(
        Words(
            "familiens ønske om barnekoordinator",
            "ønsket familien har om barnekoordinator",
            "the family's wish for a child coordinator",
        ),
        Words(
            "Ønsker dere en barnekoordinator?",
            "Ønskjer de ein barnekoordinator?",
            "Would you like a child coordinator (barnekoordinator)?",
        ),
        Words(
            "Foreldrene, eller den som samtykker for barnet, svarer. Dere kan ombestemme dere når som helst.",
            "Foreldra, eller den som samtykkjer for barnet, svarer. De kan ombestemme dykk når som helst.",
            "The parents, or whoever consents for the child, answer. You can change your minds at any time.",
        ),
    ),
    "cooperation_necessary": Asked(
        Words("samarbeid er nødvendig", "samarbeid er nødvendig", "cooperation is necessary"),
        Words(
            "Må tjenestene samarbeide for at hjelpen skal henge sammen?",
            "Må tenestene samarbeide for at hjelpa skal henge saman?",
            "Do the services have to cooperate for the help to hang together?",
        ),
        Words(
            "Se på hele behovet til personen, ikke bare oppgavene til én tjeneste. Det skal lite til.",
            "Sjå på heile behovet til personen, ikkje berre oppgåvene til éi teneste. Det skal lite til.",
            "Look at the whole need of the person, not only at one service's tasks. Not much is required.",
        ),
    ),
    "helps_own_tasks": Asked(
        Words(
            "samarbeidet hjelper sosialtjenesten med egne oppgaver",
            "samarbeidet hjelper sosialtenesta med eigne oppgåver",
            "cooperation helps social services with their own tasks",
        ),
        Words(
            "Kan samarbeidet hjelpe sosialtjenesten i Nav å løse sine egne oppgaver?",
            "Kan samarbeidet hjelpe sosialtenesta i Nav å løyse sine eigne oppgåver?",
            "Can the cooperation help social services in Nav to carry out their own tasks?",
        ),
        Words(
            "Dette spør vi bare om for sosialtjenesten. Er dere i tvil, svar «vet ikke ennå».",
            "Dette spør vi berre om for sosialtenesta. Er de i tvil, svar «veit ikkje enno».",
            'This is asked for social services only. If in doubt, answer "not known yet".',
        ),
    ),
    "has_child_coordinator": Asked(
        Words("barnekoordinator er i arbeid", "barnekoordinator er i arbeid", "a child coordinator is at work"),
        Words(
            "Er det oppnevnt en barnekoordinator som er i arbeid i dag?",
            "Er det oppnemnt ein barnekoordinator som er i arbeid i dag?",
            "Is a child coordinator appointed and working today?",
        ),
        Words(
            "Har barnekoordinatoren sluttet, eller er hun eller han borte uten vara, svar nei.",
            "Har barnekoordinatoren slutta, eller er ho eller han borte utan vara, svar nei.",
            "If the child coordinator has left or is away with no deputy, answer no.",
        ),
    ),
    "refuses_sharing": Asked(
        Words(
            "den unge vil ikke at helseopplysninger deles",
            "den unge vil ikkje at helseopplysningar blir delte",
            "the young person refuses that health information is shared",
        ),
        Words(
            "Har den unge sagt nei til at helseopplysninger deles?",
            "Har den unge sagt nei til at helseopplysningar blir delte?",
            "Has the young person said no to health information being shared?",
        ),
        Words(
            "Fra 16 år bestemmer den unge selv. Fra 12 år kan den unge ha grunner som bør respekteres.",
            "Frå 16 år bestemmer den unge sjølv. Frå 12 år kan den unge ha grunnar som bør respekterast.",
            "From 16 the young person decides. From 12 there may be reasons that should be respected.",
        ),
    ),
    "decision_competent": Asked(
        Words("beslutningskompetanse", "avgjerdskompetanse", "decision competence"),
        Words(
            "Kan den unge forstå hva avgjørelsen gjelder, og hva den fører med seg?",
            "Kan den unge forstå kva avgjerda gjeld, og kva ho fører med seg?",
            "Can the young person understand what the decision is about and what follows from it?",
        ),
        Words(
            "Gjelder fra 16 år. Vi går ut fra ja til helsepersonell har vurdert noe annet.",
            "Gjeld frå 16 år. Vi går ut frå ja til helsepersonell har vurdert noko anna.",
            "From the age of 16. We take it as yes until health personnel have found otherwise.",
        ),
    ),
    "suspended_by_regulation": Asked(
        Words(
            "ordningen er satt til side i forskrift",
            "ordninga er sett til side i forskrift",
            "the scheme is suspended by regulation",
        ),
        Words(
            "Har departementet i forskrift satt ordningen til side for denne gruppen?",
            "Har departementet i forskrift sett ordninga til side for denne gruppa?",
            "Has the ministry suspended the scheme for this group by regulation?",
        ),
        Words(
            "Loven åpner for det ved mange ankomster fra Ukraina. Uten en slik forskrift er svaret nei.",
            "Lova opnar for det når mange kjem frå Ukraina. Utan ei slik forskrift er svaret nei.",
            "The act allows it when many arrive from Ukraine. Without such a regulation the answer is no.",
        ),
    ),
}

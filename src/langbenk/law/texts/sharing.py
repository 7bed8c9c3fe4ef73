"""The grounds for sharing, in plain words: what to ask oneself, what a yes means, and where the ground ends."""

from dataclasses import dataclass

from langbenk.law.words import Words


@dataclass(frozen=True, slots=True)
class Told:
    """One ground in words."""

    question: Words
    means: Words
    stops: Words


_YES = Words(
    "Har den det gjelder, eller de som samtykker for barnet, sagt ja til at tjenesten får vite dette?",
    "Har den det gjeld, eller dei som samtykkjer for barnet, sagt ja til at tenesta får vite dette?",
    "Has the person, or those who consent for the child, said yes to this service being told this?",
)
_AS_FAR_AS_IT_GOES = Words(
    "Da kan du dele så langt samtykket rekker: det som er avtalt, med den tjenesten som er avtalt.",
    "Då kan du dele så langt samtykket rekk: det som er avtalt, med den tenesta som er avtalt.",
    "Then you may share as far as the consent goes: what was agreed, with the service that was agreed.",
)

CONSENT = Told(
    _YES,
    _AS_FAR_AS_IT_GOES,
    Words(
        "Et samtykke er frivillig og kan trekkes når som helst. Da stopper delingen på denne grunnen med en gang.",
        "Eit samtykke er frivillig og kan trekkjast når som helst. Då stoppar delinga på denne grunnen med ein gong.",
        "Consent is voluntary and can be withdrawn at any time. Sharing on this ground then stops at once.",
    ),
)

CONSENT_HEALTH = Told(
    _YES,
    _AS_FAR_AS_IT_GOES,
    Words(
        "Fra 16 år samtykker den unge selv. Samtykket kan trekkes når som helst, og da stopper delingen.",
        "Frå 16 år samtykkjer den unge sjølv. Samtykket kan trekkjast når som helst, og då stoppar delinga.",
        "From 16 the young person consents. Consent can be withdrawn at any time, and the sharing then stops.",
    ),
)

SAME_PURPOSE = Told(
    Words(
        "Fikk dere opplysningene til akkurat det formålet de nå skal brukes til?",
        "Fekk de opplysningane til akkurat det formålet dei no skal brukast til?",
        "Were you given the information for the very purpose it will now be used for?",
    ),
    Words(
        "Da kan de brukes til det formålet, også når en annen tjeneste må vite det for at dere skal nå det.",
        "Då kan dei brukast til det formålet, òg når ei anna teneste må vite det for at de skal kome i mål.",
        "Then it may be used for that purpose, also when another service must know it for you to reach it.",
    ),
    Words(
        "Et nytt formål er et annet formål. Det er ikke nok at opplysningene er nyttige for den andre tjenesten.",
        "Eit nytt formål er eit anna formål. Det er ikkje nok at opplysningane er nyttige for den andre tenesta.",
        "A new purpose is another purpose. It is not enough that the information is useful to the other service.",
    ),
)

_NEEDED_BY_YOU = Words(
    "Må dere gi opplysningene videre for å få gjort deres egen oppgave etter loven?",
    "Må de gi opplysningane vidare for å få gjort dykkar eiga oppgåve etter lova?",
    "Must you pass the information on to do your own task under the act?",
)
_WHAT_IS_NECESSARY = Words(
    "Da kan dere gi et annet offentlig organ det som er nødvendig for oppgaven deres.",
    "Då kan de gi eit anna offentleg organ det som er nødvendig for oppgåva dykkar.",
    "Then you may give another public body what is necessary for your task.",
)

OWN_TASKS = Told(
    _NEEDED_BY_YOU,
    _WHAT_IS_NECESSARY,
    Words(
        "Det gjelder oppgaven til dere som gir, ikke til dem som får. En privat barnehage er ikke et offentlig organ.",
        "Det gjeld oppgåva til dykk som gir, ikkje til dei som får. Ein privat barnehage er ikkje eit offentleg organ.",
        "It is about the giver's task, not the receiver's. A private kindergarten is not a public body.",
    ),
)

OWN_TASKS_STRICT = Told(
    _NEEDED_BY_YOU,
    _WHAT_IS_NECESSARY,
    Words(
        "Det gjelder oppgaven deres, ikke mottakerens. Hos dere er også fødselsdato, bosted og arbeidssted hemmelig.",
        "Det gjeld oppgåva dykkar, ikkje mottakaren si. Hos dykk er òg fødselsdato, bustad og arbeidsstad hemmeleg.",
        "It is about your task, not the receiver's. With you birth date, home and workplace are secret too.",
    ),
)

OWN_TASKS_WELFARE = Told(
    Words(
        "Er det nødvendig for barnevernets egne oppgaver at den andre tjenesten får vite dette?",
        "Er det nødvendig for oppgåvene til barnevernet sjølv at den andre tenesta får vite dette?",
        "Is it necessary for child welfare's own tasks that the other service is told this?",
    ),
    Words(
        "Da kan barnevernet gi det til andre offentlige organer og til helsepersonell.",
        "Då kan barnevernet gi det til andre offentlege organ og til helsepersonell.",
        "Then child welfare may give it to other public bodies and to health personnel.",
    ),
    Words(
        "Mottakerens behov er ikke nok. Barnet skal få si hva det mener først, og adresse og fødselsdato er hemmelig.",
        "Behovet til mottakaren er ikkje nok. Barnet skal få seie kva det meiner først, og adresse og fødselsdato er "
        "hemmeleg.",
        "The receiver's need is not enough. The child is heard first, and address and birth date are secret too.",
    ),
)

OWN_TASKS_SHELTER = Told(
    Words(
        "Er det nødvendig for å fremme kommunens oppgaver etter krisesenterlova at dette blir gitt videre?",
        "Er det nødvendig for å fremje oppgåvene til kommunen etter krisesenterlova at dette blir gitt vidare?",
        "Is passing this on necessary for the municipality's tasks under the shelter act?",
    ),
    Words(
        "Da kan senteret gi et annet offentlig organ det som er nødvendig.",
        "Då kan senteret gi eit anna offentleg organ det som er nødvendig.",
        "Then the shelter may give another public body what is necessary.",
    ),
    Words(
        "Alt som kan røpe at noen har vært i kontakt med senteret, er hemmelig. Tenk på hvem som kan få se det.",
        "Alt som kan røpe at nokon har vore i kontakt med senteret, er hemmeleg. Tenk på kven som kan få sjå det.",
        "Whatever may reveal that somebody has been in touch is secret. Think of who may come to see it.",
    ),
)

DANGER = Told(
    Words(
        "Er det nødvendig å dele for å unngå fare for noens liv eller helse?",
        "Er det nødvendig å dele for å unngå fare for liv eller helse hos nokon?",
        "Is sharing necessary to avoid danger to somebody's life or health?",
    ),
    Words(
        "Da kan du dele det som trengs, med den som kan hindre det. Du trenger ikke vente på et samtykke.",
        "Då kan du dele det som trengst, med den som kan hindre det. Du treng ikkje vente på eit samtykke.",
        "Then you may share what is needed with whoever can prevent it. You need not wait for consent.",
    ),
    Words(
        "Bare det som trengs for å unngå faren. Gjelder det et barn, kan du ha plikt til å melde fra til barnevernet.",
        "Berre det som trengst for å unngå faren. Gjeld det eit barn, kan du ha plikt til å melde frå til barnevernet.",
        "Only what is needed to avoid the danger. If it is about a child, you may have a duty to report.",
    ),
)

DANGER_SHELTER = Told(DANGER.question, DANGER.means, OWN_TASKS_SHELTER.stops)

_WEIGHTY = Words(
    "Veier grunnen så tungt at det er rett å dele uten samtykke, for eksempel fare for liv eller helse?",
    "Veg grunnen så tungt at det er rett å dele utan samtykke, til dømes fare for liv eller helse?",
    "Does the reason weigh so heavily that sharing without consent is right, such as danger to life or health?",
)

DANGER_HEALTH = Told(
    _WEIGHTY,
    Words(
        "Da kan helsepersonell dele. Må politi eller brannvesen vite det for å avverge alvorlig skade, skal de "
        "varsles.",
        "Då kan helsepersonell dele. Må politi eller brannvesen vite det for å avverje alvorleg skade, skal dei "
        "varslast.",
        "Then health personnel may share. Police and fire services must be told where it averts serious harm.",
    ),
    Words(
        "Terskelen er høy, og bare det som trengs kan deles. Skriv ned hva du la vekt på.",
        "Terskelen er høg, og berre det som trengst kan delast. Skriv ned kva du la vekt på.",
        "The threshold is high, and only what is needed may be shared. Write down what you gave weight.",
    ),
)

DANGER_FAMILY = Told(
    _WEIGHTY,
    Words(
        "Da kan familievernkontoret dele det som trengs.",
        "Då kan familievernkontoret dele det som trengst.",
        "Then the family counselling office may share what is needed.",
    ),
    DANGER_HEALTH.stops,
)

COOPERATING = Told(
    Words(
        "Skal mottakeren være med på helsehjelpen, og er dette relevant og nødvendig for den?",
        "Skal mottakaren vere med på helsehjelpa, og er dette relevant og nødvendig for ho?",
        "Will the receiver take part in the health care, and is this relevant and necessary for it?",
    ),
    Words(
        "Da kan du dele det med dem du samarbeider med om helsehjelpen.",
        "Då kan du dele det med dei du samarbeider med om helsehjelpa.",
        "Then you may share it with those you cooperate with on the health care.",
    ),
    Words(
        "Pasienten kan si nei. Da deles det ikke, om ikke tungtveiende grunner taler for det.",
        "Pasienten kan seie nei. Då blir det ikkje delt, om ikkje tungtvegande grunnar taler for det.",
        "The patient can object. Then it is not shared, unless weighty reasons call for it.",
    ),
)

COOPERATING_BEFORE = Told(
    Words(
        "Skal mottakeren være med på helsehjelpen, og er dette nødvendig for at den blir forsvarlig?",
        "Skal mottakaren vere med på helsehjelpa, og er dette nødvendig for at ho blir forsvarleg?",
        "Will the receiver take part in the health care, and is this necessary for it to be sound?",
    ),
    COOPERATING.means,
    Words(
        "Pasienten kan si nei. Da blir det ikke delt.",
        "Pasienten kan seie nei. Då blir det ikkje delt.",
        "The patient can object. Then it is not shared.",
    ),
)

ANONYMISED = Told(
    Words(
        "Holder det å fortelle dette uten at noen kan kjenne igjen personen?",
        "Held det å fortelje dette utan at nokon kan kjenne att personen?",
        "Is it enough to tell this without anybody being able to recognise the person?",
    ),
    Words(
        "Da kan du dele det. Det passer når du vil drøfte noe med andre.",
        "Då kan du dele det. Det passar når du vil drøfte noko med andre.",
        "Then you may share it. It fits when you want to talk something over with others.",
    ),
    Words(
        "Det er ikke nok å ta bort navnet. På et lite sted kan alder, sykdom og skole si hvem det er.",
        "Det er ikkje nok å ta bort namnet. På ein liten stad kan alder, sjukdom og skule seie kven det er.",
        "Leaving out the name is not enough. In a small place age, illness and school can say who it is.",
    ),
)

ONLY_TO_PROCESS = Words(
    "Den lar tjenestene behandle opplysninger når de samarbeider. Den opphever ikke taushetsplikten.",
    "Ho lèt tenestene behandle opplysningar når dei samarbeider. Ho opphevar ikkje teieplikta.",
    "It lets the services process information when they cooperate. It does not lift secrecy.",
)
DUTY_TO_COOPERATE = Words(
    "Plikten til å samarbeide er ingen grunn til å dele. Taushetsplikten gjelder, om ikke loven klart sier noe annet.",
    "Plikta til å samarbeide er ingen grunn til å dele. Teieplikta gjeld, om ikkje lova klart seier noko anna.",
    "The duty to cooperate is no ground for sharing. Secrecy holds, unless the act clearly says otherwise.",
)

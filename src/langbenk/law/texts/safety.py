"""The safety page in words: what makes the duty to report, what to do now, what never to do, what happens then."""

from langbenk.law.words import Words

POLICE = Words("Politiet", "Politiet", "Police")
AMBULANCE = Words("Ambulanse", "Ambulanse", "Ambulance")
ALARM_TELEPHONE = Words(
    "Alarmtelefonen for barn og unge", "Alarmtelefonen for barn og unge", "Alarm telephone for children"
)
IN_DANGER = Words("Barnet er i fare nå.", "Barnet er i fare no.", "The child is in danger now.")
HURT = Words(
    "Barnet er skadet eller alvorlig sykt.", "Barnet er skadd eller alvorleg sjukt.", "The child is hurt or very ill."
)
AT_ANY_HOUR = Words(
    "Barnevernet svarer hele døgnet, gratis, også voksne som er urolige.",
    "Barnevernet svarer heile døgnet, gratis, òg vaksne som er urolege.",
    "Child welfare answers around the clock, free, also adults who are worried.",
)

YOU_ARE_BOUND = Words(
    "Ja. Du som arbeider her, har plikt til å melde fra. Plikten er din egen, og taushetsplikten stopper den ikke.",
    "Ja. Du som arbeider her, har plikt til å melde frå. Plikta er di eiga, og teieplikta stoppar ho ikkje.",
    "Yes. You who work here must report. The duty is your own, and secrecy does not stop it.",
)
MAY_BE_BOUND = Words(
    "Kanskje. Er du helsepersonell, arbeider du i en barnehage, eller gjør du en oppgave for det offentlige, har du "
    "plikt til å melde fra. Alle andre kan melde fra, og bør gjøre det.",
    "Kanskje. Er du helsepersonell, arbeider du i ein barnehage, eller gjer du ei oppgåve for det offentlege, har du "
    "plikt til å melde frå. Alle andre kan melde frå, og bør gjere det.",
    "Perhaps. If you are health personnel, work in a kindergarten or do a task for a public body, you must report. "
    "Everybody else may report, and should.",
)
YOU_ARE_CHILD_WELFARE = Words(
    "Det er dere som tar imot meldinger. Gi det du vet, til mottaket i barnevernstjenesten med en gang.",
    "Det er de som tek imot meldingar. Gi det du veit, til mottaket i barnevernstenesta med ein gong.",
    "You are the ones who receive reports. Give what you know to your service's intake at once.",
)

REPORT_WHEN = (
    Words(
        "et barn blir eller vil bli mishandlet, eller det er alvorlig omsorgssvikt",
        "eit barn blir eller vil bli mishandla, eller det er alvorleg omsorgssvikt",
        "a child is or will be mistreated, or is seriously neglected",
    ),
    Words(
        "et barn er livstruende eller alvorlig sykt eller skadet, og kommer ikke til undersøkelse eller behandling",
        "eit barn er livstruande eller alvorleg sjukt eller skadd, og kjem ikkje til undersøking eller behandling",
        "a child has a life-threatening or serious illness or injury, and does not come to examination or treatment",
    ),
    Words(
        "et barn med nedsatt funksjonsevne, eller som trenger spesielt mye hjelp, ikke får behandlingen eller "
        "opplæringen det særlig trenger",
        "eit barn med nedsett funksjonsevne, eller som treng spesielt mykje hjelp, ikkje får behandlinga eller "
        "opplæringa det særleg treng",
        "a child with a disability, or in special need of help, does not get the treatment or teaching it needs",
    ),
    Words(
        "et barn setter utviklingen sin i alvorlig fare med lovbrudd, rus eller andre skadelige handlinger",
        "eit barn set utviklinga si i alvorleg fare med lovbrot, rus eller andre skadelege handlingar",
        "a child puts its development in serious danger by offences, drugs or other harmful acts",
    ),
    Words(
        "et barn blir eller vil bli utnyttet til menneskehandel",
        "eit barn blir eller vil bli utnytta til menneskehandel",
        "a child is or will be exploited in human trafficking",
    ),
)
REASON_IS_ENOUGH = Words(
    "Det er nok at du har grunn til å tro det. Du trenger ikke være sikker, og du skal ikke bevise noe.",
    "Det er nok at du har grunn til å tru det. Du treng ikkje vere sikker, og du skal ikkje prove noko.",
    "It is enough that you have reason to believe it. You need not be sure, and you need prove nothing.",
)

CALL = Words(
    "Ring barnevernet. Er du i tvil, kan du først spørre uten å si hvem det gjelder.",
    "Ring barnevernet. Er du i tvil, kan du først spørje utan å seie kven det gjeld.",
    "Call child welfare. If you are in doubt, you can first ask without saying who it is about.",
)
REPORT_YOURSELF = Words(
    "Meld fra selv, så fort du kan. Si det gjerne til lederen din, men ikke vent på lov.",
    "Meld frå sjølv, så fort du kan. Sei det gjerne til leiaren din, men ikkje vent på lov.",
    "Report it yourself, as soon as you can. Do tell your manager, but do not wait for permission.",
)
SEND_IT = Words(
    "Send meldingen til barnevernet der barnet er, i barnevernets eget skjema. Skriv hva du har sett og hørt.",
    "Send meldinga til barnevernet der barnet er, i skjemaet til barnevernet. Skriv kva du har sett og høyrt.",
    "Send the report to child welfare where the child is, in child welfare's own form. Write what you saw and heard.",
)
SEND_IT_HERE = Words("Meld fra digitalt (Bufdir)", "Meld frå digitalt (Bufdir)", "Report online (Bufdir)")
KEEP_IT_IN_YOUR_SERVICE = Words(
    "Noter hos din egen tjeneste at du har meldt fra, slik dere pleier der. Ikke her.",
    "Noter hos di eiga teneste at du har meldt frå, slik de plar der. Ikkje her.",
    "Note in your own service that you have reported, as you usually do there. Not here.",
)
TELL_THE_FAMILY = Words(
    "Som regel bør foreldrene få vite det av deg. Mistenker du vold eller overgrep, spør barnevernet først.",
    "Som regel bør foreldra få vite det av deg. Mistenkjer du vald eller overgrep, spør barnevernet først.",
    "As a rule the parents should hear it from you. If you suspect violence or abuse, ask child welfare first.",
)
FORWARDED = Words(
    "I en helseinstitusjon er det pekt ut en som sender meldingen videre, og som skal gi deg svar. Er den ikke sendt, "
    "er plikten fortsatt din.",
    "I ein helseinstitusjon er det peikt ut ein som sender meldinga vidare, og som skal gi deg svar. Er ho ikkje send, "
    "er plikta framleis di.",
    "In a health institution somebody is named to pass the report on, and must tell you. If it was not passed on, the "
    "duty is still yours.",
)

NEVER_IN_THE_CASE = Words(
    "Skriv aldri meldingen i saken, planen eller referatet. Der kan familien og andre lese den.",
    "Skriv aldri meldinga i saka, planen eller referatet. Der kan familien og andre lese ho.",
    "Never write the report in the case, the plan or the minutes. The family and others can read it there.",
)
NEVER_TELL_THE_OTHERS = Words(
    "Si ikke til de andre rundt barnet at du har meldt fra.",
    "Ikkje sei til dei andre rundt barnet at du har meldt frå.",
    "Do not tell the others round the child that you have reported.",
)
NEVER_WAIT = Words(
    "Vent ikke til neste møte, og ikke til du er sikker.",
    "Ikkje vent til neste møte, og ikkje til du er sikker.",
    "Do not wait for the next meeting, or until you are sure.",
)
NEVER_INVESTIGATE = Words(
    "Undersøk ikke selv, og avhør ikke barnet. Lytt, og skriv ned barnets egne ord.",
    "Ikkje undersøk sjølv, og ikkje avhøyr barnet. Lytt, og skriv ned orda til barnet.",
    "Do not investigate, and do not question the child. Listen, and write down the child's own words.",
)
NEVER_PROMISE = Words(
    "Lov ikke barnet å holde det hemmelig. Si at du må fortelle det til noen som kan hjelpe.",
    "Ikkje lov barnet å halde det hemmeleg. Sei at du må fortelje det til nokon som kan hjelpe.",
    "Do not promise the child to keep it secret. Say that you must tell somebody who can help.",
)

CONFIRMED = Words(
    "Innen tre uker skal barnevernet bekrefte at de har fått meldingen. Hører du ikke noe, så spør.",
    "Innan tre veker skal barnevernet stadfeste at dei har fått meldinga. Høyrer du ikkje noko, så spør.",
    "Within three weeks child welfare must confirm that it has the report. If you hear nothing, ask.",
)
INVESTIGATED = Words(
    "Har du meldt fra fordi du hadde plikt til det, får du da også vite om de undersøker saken.",
    "Har du meldt frå fordi du hadde plikt til det, får du då òg vite om dei undersøkjer saka.",
    "If you reported because you had to, you are then also told whether it is being investigated.",
)
CLOSED = Words(
    "Innen tre uker etter at undersøkelsen er ferdig, får du vite om de følger opp barnet og familien videre.",
    "Innan tre veker etter at undersøkinga er ferdig, får du vite om dei følgjer opp barnet og familien vidare.",
    "Within three weeks after the investigation has ended you are told whether they go on helping the family.",
)
ORDERED = Words(
    "I de alvorligste sakene kan barnevernet pålegge deg å gi opplysninger. Da skal du gi dem, til barnevernet.",
    "I dei alvorlegaste sakene kan barnevernet påleggje deg å gi opplysningar. Då skal du gi dei, til barnevernet.",
    "In the gravest cases child welfare can order you to give information. Then you give it, to child welfare.",
)

AVERT = Words(
    "Er det sikkert eller mest sannsynlig at noen vil begå drap, grov vold, mishandling av sine nærmeste eller "
    "overgrep, skal du prøve å hindre det. Ring politiet, eller gjør det som skal til.",
    "Er det sikkert eller mest sannsynleg at nokon vil gjere drap, grov vald, mishandling av sine næraste eller "
    "overgrep, skal du prøve å hindre det. Ring politiet, eller gjer det som skal til.",
    "If it is certain or most likely that somebody will kill, do grave violence, mistreat those closest to them or "
    "abuse, you must try to prevent it. Call the police, or do what it takes.",
)
DANGER = Words(
    "Er det fare for noens liv eller helse, kan du dele det som trengs for å unngå faren.",
    "Er det fare for liv eller helse hos nokon, kan du dele det som trengst for å unngå faren.",
    "If somebody's life or health is in danger, you may share what is needed to avoid the danger.",
)
ALERT = Words(
    "Er du helsepersonell, skal du varsle politi og brannvesen når det trengs for å avverge alvorlig skade.",
    "Er du helsepersonell, skal du varsle politi og brannvesen når det trengst for å avverje alvorleg skade.",
    "Health personnel must alert the police and fire services when that is needed to avert serious harm.",
)

MUST_I_REPORT = Words("Må jeg melde fra?", "Må eg melde frå?", "Must I report?")
BECAUSE_OF_A_CHILD = Words(
    "Ja, hvis du har grunn til å tro at et barn har det alvorlig vondt. Du trenger ikke være sikker.",
    "Ja, om du har grunn til å tru at eit barn har det alvorleg vondt. Du treng ikkje vere sikker.",
    "Yes, if you have reason to believe that a child suffers serious harm. You need not be sure.",
)
CALL_NOW = Words("Haster det? Ring nå", "Hastar det? Ring no", "Is it urgent? Call now")
CALL_CHILD_WELFARE = Words(
    "På dagtid. Resten av døgnet: 116 111.",
    "På dagtid. Resten av døgnet: 116 111.",
    "In office hours. At all other hours: 116 111.",
)
YOUR_DUTY = Words("Plikten din", "Plikta di", "Your duty")
WHERE = Words("Hvor arbeider du?", "Kvar arbeider du?", "Where do you work?")
SHOW = Words("Vis", "Vis", "Show")
CHOOSE = Words("Velg", "Vel", "Choose")
DUTY_WHEN = Words(
    "Plikten er der når du har grunn til å tro at",
    "Plikta er der når du har grunn til å tru at",
    "The duty is there when you have reason to believe that",
)
ONE_IS_ENOUGH = Words("Én av disse er nok.", "Éin av desse er nok.", "One of these is enough.")
DO_THIS_NOW = Words("Gjør dette nå", "Gjer dette no", "Do this now")
NOT_THIS = Words("Ikke gjør dette", "Ikkje gjer dette", "Do not do this")
WHAT_HAPPENS_THEN = Words("Dette skjer etterpå", "Dette skjer etterpå", "What happens then")
MORE_DUTIES = Words("Mer du skal eller kan", "Meir du skal eller kan", "What else you must or may do")
NOTHING_IS_STORED = Words(
    "Denne siden lagrer ingenting. Du skriver ikke noe om barnet her, og familien ser ikke at du har vært her.",
    "Denne sida lagrar ingenting. Du skriv ikkje noko om barnet her, og familien ser ikkje at du har vore her.",
    "This page stores nothing. You write nothing about the child here, and the family does not see that you came.",
)
ADVICE = Words(
    "Linjer uten lovhenvisning er råd, ikke lov.",
    "Linjer utan lovtilvising er råd, ikkje lov.",
    "Lines without a citation are advice, not law.",
)

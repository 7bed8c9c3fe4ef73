"""What somebody tried to do and was stopped from, for every action: «tried to read the plan, but was stopped»."""

from langbenk.access.actions import Action
from langbenk.law.words import Words
from langbenk.web.looked import rooms_tried, steps

TRIED = Words(
    "prøvde å %(deed)s, men ble stoppet", "prøvde å %(deed)s, men vart stoppa", "tried to %(deed)s, but was stopped"
)

DEEDS: dict[Action, Words] = (
    steps.DEEDS
    | rooms_tried.DEEDS
    | {
        Action.PERSON_SEARCH: Words("søke etter %(child)s", "søkje etter %(child)s", "search for %(child)s"),
        Action.CONCERN_REGISTER: Words(
            "skrive ned en bekymring for %(child)s",
            "skrive ned ei uro for %(child)s",
            "write down a concern for %(child)s",
        ),
        Action.CONCERN_READ: Words("lese bekymringen", "lese uroa", "read the concern"),
        Action.CASE_LIST: Words(
            "finne %(child)s i en liste over saker",
            "finne %(child)s i ei liste over saker",
            "find %(child)s in a list of cases",
        ),
        Action.CASE_READ: Words("lese saken", "lese saka", "read the case"),
        Action.COOPERATION_ASSESS: Words(
            "vurdere om flere tjenester skal hjelpe sammen",
            "vurdere om fleire tenester skal hjelpe saman",
            "assess whether more services should help together",
        ),
        Action.COOPERATION_READ: Words(
            "lese vurderingen av hvem som skal hjelpe sammen",
            "lese vurderinga av kven som skal hjelpe saman",
            "read the assessment of who should help together",
        ),
        Action.BOARD_READ: Words(
            "finne %(child)s på tavla til koordinerende enhet",
            "finne %(child)s på tavla til koordinerande eining",
            "find %(child)s on the board of the coordinating unit",
        ),
        Action.CASE_OPEN: Words("ta imot saken", "ta imot saka", "take the case on"),
        Action.WISH_RECORD: Words(
            "skrive ned hva dere ønsker", "skrive ned kva de ønskjer", "write down what you want"
        ),
        Action.RIGHTS_ASSESS: Words("vurdere rettighetene deres", "vurdere rettane dykkar", "assess your rights"),
        Action.RIGHTS_READ: Words(
            "lese vurderingen av rettighetene deres",
            "lese vurderinga av rettane dykkar",
            "read the assessment of your rights",
        ),
        Action.RIGHTS_DECIDE: Words(
            "avgjøre hva dere har rett til", "avgjere kva de har rett til", "decide on your rights"
        ),
        Action.COORDINATOR_APPOINT: Words(
            "oppnevne en koordinator", "oppnemne ein koordinator", "appoint a coordinator"
        ),
        Action.SEAT_OFFER: Words(
            "gi noen plass på benken", "gi nokon plass på benken", "give somebody a seat on the bench"
        ),
        Action.SEAT_END: Words(
            "avslutte en plass på benken", "avslutte ein plass på benken", "end a seat on the bench"
        ),
        Action.PLAN_OPEN: Words("begynne på planen", "begynne på planen", "begin on the plan"),
        Action.PLAN_READ: Words("lese planen", "lese planen", "read the plan"),
        Action.PLAN_WRITE: Words("skrive i planen", "skrive i planen", "write in the plan"),
        Action.PLAN_FINALISE: Words("gjøre planen ferdig", "gjere planen ferdig", "make the plan ready"),
        Action.PLAN_AGREE: Words("si ja til planen", "seie ja til planen", "agree to the plan"),
        Action.CONSENT_READ: Words("se hvem som får se hva", "sjå kven som får sjå kva", "see who may see what"),
        Action.CONSENT_GIVE: Words("svare på et samtykke", "svare på eit samtykke", "answer about a consent"),
        Action.CONSENT_WITHDRAW: Words(
            "trekke tilbake et samtykke", "trekkje tilbake eit samtykke", "withdraw a consent"
        ),
        Action.CONSENT_RECORD: Words(
            "skrive ned hva dere svarte om et samtykke",
            "skrive ned kva de svarte om eit samtykke",
            "write down what you answered about a consent",
        ),
        Action.HOME_READ: Words("åpne siden om %(child)s", "opne sida om %(child)s", "open the page about %(child)s"),
        Action.DECISION_READ: Words("lese avgjørelsene", "lese avgjerdene", "read the decisions"),
        Action.FAMILY_LIST: Words(
            "finne %(child)s i en liste over familien sin",
            "finne %(child)s i ei liste over familien sin",
            "find %(child)s in a list of their own family",
        ),
        Action.ENTRY_READ: Words("lese det som er skrevet", "lese det som er skrive", "read what is written"),
        Action.ENTRY_WRITE: Words("skrive noe nytt", "skrive noko nytt", "write something new"),
        Action.ENTRY_WITHHOLD: Words(
            "endre hvem en tekst er holdt skjult for",
            "endre kven ein tekst er halden skjult for",
            "change whom a text is withheld from",
        ),
        Action.ENTRY_SHARE: Words(
            "dele en tekst med en annen tjeneste",
            "dele ein tekst med ei anna teneste",
            "share a text with another service",
        ),
        Action.ENTRY_UNSHARE: Words(
            "ta tilbake delingen av en tekst", "ta tilbake delinga av ein tekst", "take back the sharing of a text"
        ),
        Action.RELATIVE_SEAT: Words(
            "gi noen i familien plass på benken",
            "gi nokon i familien plass på benken",
            "give somebody of the family a seat on the bench",
        ),
        Action.CLOSENESS_DECLARE: Words(
            "melde at de er nær familie", "melde at dei er nær familie", "tell that they are close family"
        ),
        Action.CLOSENESS_END: Words(
            "svare på om en ansatt fortsatt står familien nær",
            "svare på om ein tilsett framleis står familien nær",
            "answer whether an employee is still close to the family",
        ),
        Action.CHARGE_GIVE: Words(
            "arbeide med vervene i kommunen", "arbeide med verva i kommunen", "work on the municipality's charges"
        ),
        Action.PROTECTION_READ: Words(
            "se på adressesperren", "sjå på adressesperra", "look at the protection of the address"
        ),
        Action.PROTECTION_CHANGE: Words(
            "endre adressesperren", "endre adressesperra", "change the protection of the address"
        ),
        Action.ROLE_SETTLE: Words(
            "svare på om den som avgjør, også kan koordinere",
            "svare på om den som avgjer, òg kan koordinere",
            "answer whether the one who decides may coordinate too",
        ),
        Action.GLASS_BREAK: Words("bruke nødtilgang", "bruke naudtilgang", "use emergency access"),
        Action.GLASS_REVIEW: Words(
            "gå gjennom bruken av nødtilgang",
            "gå gjennom bruken av naudtilgang",
            "go through the use of emergency access",
        ),
        Action.LOG_READ: Words("se hvem som har sett", "sjå kven som har sett", "see who has looked"),
        Action.LOOK_ASK: Words(
            "spørre hvorfor noen har sett", "spørje kvifor nokon har sett", "ask why somebody looked"
        ),
        Action.LOOK_EXPLAIN: Words(
            "åpne et spørsmål om loggen", "opne eit spørsmål om loggen", "open a question about the log"
        ),
        Action.LOG_REVIEW: Words("kontrollere loggen", "kontrollere loggen", "control the log"),
        Action.NUMBERS_READ: Words("se på tall uten navn", "sjå på tal utan namn", "look at numbers without names"),
    }
)
"""What comes after «tried to»."""

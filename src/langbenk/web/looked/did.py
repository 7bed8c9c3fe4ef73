"""What somebody did, for every action: «Anne Hauge read the plan»."""

from langbenk.access.actions import Action
from langbenk.law.words import Words
from langbenk.web.looked import rooms, steps

DID_TO: dict[tuple[Action, str], Words] = {
    (Action.COORDINATOR_APPOINT, "weight"): Words(
        "anslo hvor mye tid koordinatoren trenger",
        "rekna ut kor mykje tid koordinatoren treng",
        "estimated how much time the coordinator needs",
    ),
}
"""What somebody did where the part tells of another deed than the action's own."""

DID: dict[Action, Words] = (
    steps.DID
    | rooms.DID
    | {
        Action.PERSON_SEARCH: Words("søkte etter %(child)s", "søkte etter %(child)s", "searched for %(child)s"),
        Action.CONCERN_REGISTER: Words(
            "skrev ned en bekymring for %(child)s",
            "skreiv ned ei uro for %(child)s",
            "wrote down a concern for %(child)s",
        ),
        Action.CONCERN_READ: Words("leste bekymringen", "las uroa", "read the concern"),
        Action.CASE_LIST: Words(
            "så %(child)s i listen over sakene sine",
            "såg %(child)s i lista over sakene sine",
            "saw %(child)s in the list of their own cases",
        ),
        Action.CASE_READ: Words("leste saken", "las saka", "read the case"),
        Action.COOPERATION_ASSESS: Words(
            "vurderte om flere tjenester skal hjelpe sammen",
            "vurderte om fleire tenester skal hjelpe saman",
            "assessed whether more services should help together",
        ),
        Action.COOPERATION_READ: Words(
            "leste vurderingen av hvem som skal hjelpe sammen",
            "las vurderinga av kven som skal hjelpe saman",
            "read the assessment of who should help together",
        ),
        Action.BOARD_READ: Words(
            "så %(child)s på tavla til koordinerende enhet",
            "såg %(child)s på tavla til koordinerande eining",
            "saw %(child)s on the board of the coordinating unit",
        ),
        Action.CASE_OPEN: Words(
            "tok imot saken for koordinerende enhet",
            "tok imot saka for koordinerande eining",
            "took the case on for the coordinating unit",
        ),
        Action.WISH_RECORD: Words("skrev ned hva dere ønsker", "skreiv ned kva de ønskjer", "wrote down what you want"),
        Action.RIGHTS_ASSESS: Words("vurderte rettighetene deres", "vurderte rettane dykkar", "assessed your rights"),
        Action.RIGHTS_READ: Words(
            "leste vurderingen av rettighetene deres",
            "las vurderinga av rettane dykkar",
            "read the assessment of your rights",
        ),
        Action.RIGHTS_DECIDE: Words(
            "avgjorde hva dere har rett til", "avgjorde kva de har rett til", "decided on your rights"
        ),
        Action.COORDINATOR_APPOINT: Words(
            "oppnevnte en koordinator", "oppnemnde ein koordinator", "appointed a coordinator"
        ),
        Action.SEAT_OFFER: Words(
            "arbeidet med plassene på benken", "arbeidde med plassane på benken", "worked on the seats on the bench"
        ),
        Action.SEAT_END: Words(
            "avsluttet en plass på benken", "avslutta ein plass på benken", "ended a seat on the bench"
        ),
        Action.PLAN_OPEN: Words("begynte på planen", "begynte på planen", "began on the plan"),
        Action.PLAN_READ: Words("leste planen", "las planen", "read the plan"),
        Action.PLAN_WRITE: Words("skrev i planen", "skreiv i planen", "wrote in the plan"),
        Action.PLAN_FINALISE: Words("gjorde planen ferdig", "gjorde planen ferdig", "made the plan ready"),
        Action.PLAN_AGREE: Words("sa ja til planen", "sa ja til planen", "agreed to the plan"),
        Action.CONSENT_READ: Words(
            "så på hvem som får se hva", "såg på kven som får sjå kva", "looked at who may see what"
        ),
        Action.CONSENT_GIVE: Words("svarte på et samtykke", "svarte på eit samtykke", "answered about a consent"),
        Action.CONSENT_WITHDRAW: Words(
            "trakk tilbake et samtykke", "trekte tilbake eit samtykke", "withdrew a consent"
        ),
        Action.CONSENT_RECORD: Words(
            "skrev ned hva dere svarte om et samtykke",
            "skreiv ned kva de svarte om eit samtykke",
            "wrote down what you answered about a consent",
        ),
        Action.HOME_READ: Words(
            "åpnet siden om %(child)s", "opna sida om %(child)s", "opened the page about %(child)s"
        ),
        Action.DECISION_READ: Words("leste avgjørelsene", "las avgjerdene", "read the decisions"),
        Action.FAMILY_LIST: Words(
            "så %(child)s i listen over familien sin",
            "såg %(child)s i lista over familien sin",
            "saw %(child)s in the list of their own family",
        ),
        Action.ENTRY_READ: Words("leste det som er skrevet", "las det som er skrive", "read what is written"),
        Action.ENTRY_WRITE: Words("skrev noe nytt", "skreiv noko nytt", "wrote something new"),
        Action.ENTRY_WITHHOLD: Words(
            "endret hvem en tekst er holdt skjult for",
            "endra kven ein tekst er halden skjult for",
            "changed whom a text is withheld from",
        ),
        Action.ENTRY_SHARE: Words(
            "delte en tekst med en annen tjeneste",
            "delte ein tekst med ei anna teneste",
            "shared a text with another service",
        ),
        Action.ENTRY_UNSHARE: Words(
            "tok tilbake delingen av en tekst", "tok tilbake delinga av ein tekst", "took back the sharing of a text"
        ),
        Action.RELATIVE_SEAT: Words(
            "arbeidet med plassene til familien på benken",
            "arbeidde med plassane til familien på benken",
            "worked on the family's seats on the bench",
        ),
        Action.CLOSENESS_DECLARE: Words(
            "meldte at de er nær familie, og kan ikke lenger åpne saken",
            "melde at dei er nær familie, og kan ikkje lenger opne saka",
            "told that they are close family, and can no longer open the case",
        ),
        Action.CLOSENESS_END: Words(
            "svarte på om en ansatt fortsatt står familien nær",
            "svarte på om ein tilsett framleis står familien nær",
            "answered whether an employee is still close to the family",
        ),
        Action.PROTECTION_READ: Words(
            "så på adressesperren", "såg på adressesperra", "looked at the protection of the address"
        ),
        Action.PROTECTION_CHANGE: Words(
            "endret adressesperren", "endra adressesperra", "changed the protection of the address"
        ),
        Action.ROLE_SETTLE: Words(
            "svarte på om den som avgjør, også kan koordinere",
            "svarte på om den som avgjer, òg kan koordinere",
            "answered whether the one who decides may coordinate too",
        ),
        Action.GLASS_BREAK: Words("brukte nødtilgang", "brukte naudtilgang", "used emergency access"),
        Action.GLASS_REVIEW: Words(
            "gikk gjennom bruken av nødtilgang",
            "gjekk gjennom bruken av naudtilgang",
            "went through the use of emergency access",
        ),
        Action.LOG_READ: Words("så på hvem som har sett", "såg på kven som har sett", "looked at who has looked"),
        Action.LOOK_ASK: Words(
            "spurte hvorfor noen har sett", "spurde kvifor nokon har sett", "asked why somebody looked"
        ),
        Action.LOOK_EXPLAIN: Words(
            "arbeidet med et spørsmål om loggen",
            "arbeidde med eit spørsmål om loggen",
            "worked on a question about the log",
        ),
        Action.LOG_REVIEW: Words("kontrollerte loggen", "kontrollerte loggen", "controlled the log"),
        Action.NUMBERS_READ: Words("så på tall uten navn", "såg på tal utan namn", "looked at numbers without names"),
        Action.CHARGE_GIVE: Words(
            "arbeidet med vervene i kommunen", "arbeidde med verva i kommunen", "worked on the municipality's charges"
        ),
    }
)

OWN_READING = Words("åpnet sidene om %(child)s", "opna sidene om %(child)s", "opened the pages about %(child)s")
"""What the reader themselves has read, whatever they opened."""

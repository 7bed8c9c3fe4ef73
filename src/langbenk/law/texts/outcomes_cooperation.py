"""What the rules on cooperation and coordination answer, in words, and what every rule says when it does not hold."""

from langbenk.law.right import Code
from langbenk.law.words import Words

COMMON: dict[Code, Words] = {
    Code.NOT_IN_FORCE: Words(
        "Denne regelen gjaldt ikke den dagen.",
        "Denne regelen gjaldt ikkje den dagen.",
        "This rule was not in force on that day.",
    ),
    Code.SUSPENDED: Words(
        "En forskrift har satt ordningen til side for denne gruppen en tid. Spør kommunen hva som gjelder i stedet.",
        "Ei forskrift har sett ordninga til side for denne gruppa ei tid. Spør kommunen kva som gjeld i staden.",
        "A regulation has suspended the scheme for this group for a time. Ask the municipality what applies instead.",
    ),
}

COOPERATION_DUTY: dict[Code, Words] = {
    Code.ENTITLED: Words(
        "Tjenestene skal samarbeide om denne personen. Plikten opphever ikke taushetsplikten.",
        "Tenestene skal samarbeide om denne personen. Plikta opphevar ikkje teieplikta.",
        "The services must cooperate round this person. The duty does not lift the duty of secrecy.",
    ),
    Code.NOT_MET: Words(
        "Ingen av tjenestene har plikt til å samarbeide om denne personen nå. De kan likevel gjøre det.",
        "Ingen av tenestene har plikt til å samarbeide om denne personen no. Dei kan likevel gjere det.",
        "None of the services has a duty to cooperate round this person now. They may still do so.",
    ),
    Code.NEEDS_ASSESSMENT: Words(
        "Tjenestene må vurdere om samarbeid er nødvendig. Se på hele behovet til personen; det skal lite til.",
        "Tenestene må vurdere om samarbeid er nødvendig. Sjå på heile behovet til personen; det skal lite til.",
        "The services must assess whether cooperation is necessary. Look at the person's whole need; "
        "not much is required.",
    ),
}

WHO_COORDINATES: dict[Code, Words] = {
    Code.ENTITLED: Words(
        "Kommunen skal samordne hjelpen. Barnekoordinatoren gjør det, ellers tjenesten dere er enige om. "
        "Er dere ikke enige, skal det bestemmes.",
        "Kommunen skal samordne hjelpa. Barnekoordinatoren gjer det, elles tenesta de er samde om. "
        "Er de ikkje samde, skal det avgjerast.",
        "The municipality must coordinate the help. The child coordinator does it, or else the service you agree on. "
        "If you do not agree, it must be decided.",
    ),
    Code.NOT_MET: Words(
        "Det er ingen plikt til å samarbeide, og derfor ingenting å samordne nå.",
        "Det er inga plikt til å samarbeide, og difor ingenting å samordne no.",
        "There is no duty to cooperate, and therefore nothing to coordinate now.",
    ),
    Code.NEEDS_ASSESSMENT: Words(
        "Det er ikke klart hvem som samordner. Finn ut om det finnes en barnekoordinator, "
        "og om tjenestene er enige om én kommunal tjeneste.",
        "Det er ikkje klart kven som samordnar. Finn ut om det finst ein barnekoordinator, "
        "og om tenestene er samde om éi kommunal teneste.",
        "It is not clear who coordinates. Find out whether there is a child coordinator, "
        "and whether the services agree on one municipal service.",
    ),
}
"""The page of the law says these. An answer that is entitled says instead who coordinates, by `coordinator_words`."""

COORDINATES = Words(
    "{who} samordner hjelpen. Fortell familien hvem det er.",
    "{who} samordnar hjelpa. Fortel familien kven det er.",
    "{who} coordinates the help. Tell the family who it is.",
)
CHIEF_EXECUTIVE_DECIDES = Words(
    "Kommunedirektøren, eller den som har fått myndigheten, skal bestemme hvilken kommunal tjeneste som samordner. "
    "Barnet og familien skal høres.",
    "Kommunedirektøren, eller den som har fått fullmakta, skal bestemme kva kommunal teneste som samordnar. "
    "Barnet og familien skal bli høyrde.",
    "The municipal chief executive, or whoever has been given the power, must decide which municipal service "
    "coordinates. The child and the family must be heard.",
)
THE_CHILD_COORDINATOR = Words("Barnekoordinatoren", "Barnekoordinatoren", "The child coordinator")
AGE_UNKNOWN = Words(
    "Vi må også vite hvor gammel personen er.",
    "Vi må òg vite kor gammal personen er.",
    "We must also know how old the person is.",
)

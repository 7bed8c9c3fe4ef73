"""What the rights board calls things."""

from langbenk.law.appeal_kinds import (
    COUNTY_BOARD,
    COUNTY_GOVERNOR,
    MUNICIPAL_BOARD,
    NAV_APPEALS,
    SUPERIOR_BODY,
    SUPERIOR_NAV_BODY,
    THE_BODY_THAT_DECIDED,
)
from langbenk.law.informing import CoordinatorTask
from langbenk.law.words import Words

STATE_WORDS: dict[str, Words] = {
    "maybe": Words("Kan være aktuelt", "Kan vere aktuelt", "May be for you"),
    "applied": Words("Søkt", "Søkt", "Applied for"),
    "granted": Words("Innvilget", "Innvilga", "Granted"),
    "refused": Words("Avslått", "Avslått", "Refused"),
    "appealed": Words("Klaget på", "Klaga på", "Appealed"),
    "not_wanted": Words("Ikke ønsket", "Ikkje ønskt", "Not wanted"),
    "ended": Words("Avsluttet", "Avslutta", "Ended"),
}
KINDS = {"maybe": "info", "applied": "info", "granted": "success", "refused": "danger", "appealed": "warning"}
"""How each state is coloured; the rest is neutral, and the word always stands there too."""

WAY_WORDS: dict[str, Words] = {
    "talk": Words("i en samtale", "i ein samtale", "in a talk"),
    "telephone": Words("på telefon", "på telefon", "on the telephone"),
    "meeting": Words("i et møte", "i eit møte", "in a meeting"),
    "letter": Words("i et brev", "i eit brev", "in a letter"),
    "page": Words("i Langbenk", "i Langbenk", "in Langbenk"),
}
TASK_WORDS: dict[CoordinatorTask, Words] = {
    CoordinatorTask.COORDINATE: Words("Samordne hele tilbudet", "Samordne heile tilbodet", "Coordinate all the help"),
    CoordinatorTask.FOLLOW_UP: Words("Ha oversikt og følge opp", "Ha oversyn og følgje opp", "Overview and follow-up"),
    CoordinatorTask.HEALTH_INFORMATION: Words(
        "Informere om helse og omsorg", "Informere om helse og omsorg", "Inform about health and care"
    ),
    CoordinatorTask.OTHER_INFORMATION: Words(
        "Informere om andre tjenester", "Informere om andre tenester", "Inform about other services"
    ),
    CoordinatorTask.PLAN: Words("Drive planen framover", "Drive planen framover", "Move the plan on"),
    CoordinatorTask.BESIDES: Words("Dette skal dere også få vite", "Dette skal de òg få vite", "To be told besides"),
}
BODY_WORDS: dict[str | None, Words] = {
    COUNTY_GOVERNOR: Words("Statsforvalteren", "Statsforvaltaren", "the county governor"),
    SUPERIOR_NAV_BODY: Words(
        "det overordnede organet i Nav", "det overordna organet i Nav", "the superior body in Nav"
    ),
    NAV_APPEALS: Words("Nav klageinstans", "Nav klageinstans", "Nav's appeals body"),
    MUNICIPAL_BOARD: Words("kommunens klagenemnd", "klagenemnda i kommunen", "the municipality's board of appeals"),
    COUNTY_BOARD: Words("fylkeskommunens klageinstans", "klageinstansen i fylket", "the county's appeals body"),
    SUPERIOR_BODY: Words("organet over", "organet over", "the body above"),
    THE_BODY_THAT_DECIDED: Words("den som avgjorde", "den som avgjorde", "whoever decided"),
}
"""Who hears a complaint."""

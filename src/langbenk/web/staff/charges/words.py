"""What the charges are called, and what each opens."""

from django.utils.translation import get_language

from langbenk.access.standing import Tie
from langbenk.law.words import Words

CALLED: dict[Tie, Words] = {
    Tie.CHIEF_EXECUTIVE: Words("kommunedirektør", "kommunedirektør", "chief executive"),
    Tie.DELEGATE: Words(
        "avgjør for kommunedirektøren", "avgjer for kommunedirektøren", "decides for the chief executive"
    ),
    Tie.INSPECTOR: Words("tilsyn", "tilsyn", "inspection"),
    Tie.LOG_CONTROLLER: Words("kontrollerer loggen", "kontrollerer loggen", "controls the log"),
    Tie.DATA_PROTECTION_OFFICER: Words("personvernombud", "personvernombod", "data protection officer"),
    Tie.ARCHIVE_OFFICER: Words("arkivansvarlig", "arkivansvarleg", "archive officer"),
    Tie.EVALUATOR: Words("evaluerer", "evaluerer", "evaluator"),
}
OPENS: dict[Tie, Words] = {
    Tie.CHIEF_EXECUTIVE: Words(
        "Gir de andre vervene. Åpner ingen sak.", "Gir dei andre verva. Opnar inga sak.", "Gives the others. No case."
    ),
    Tie.DELEGATE: Words(
        "Kan få plass på en benk for å avgjøre hvem som koordinerer, når tjenestene er uenige.",
        "Kan få plass på ein benk for å avgjere kven som koordinerer, når tenestene er usamde.",
        "Can be given a seat to settle who coordinates, when the services disagree.",
    ),
    Tie.INSPECTOR: Words(
        "Kan få plass i sakene som tilsynet gjelder, så lenge det varer. Må ha en siste dag.",
        "Kan få plass i sakene som tilsynet gjeld, så lenge det varer. Må ha ein siste dag.",
        "Can be given a seat in the cases of the inspection, while it lasts. Must have a last day.",
    ),
    Tie.LOG_CONTROLLER: Words(
        "Går gjennom loggen og ser etter det uvanlige. Åpner ingen sak.",
        "Går gjennom loggen og ser etter det uvanlege. Opnar inga sak.",
        "Goes through the log and looks for what is unusual. No case.",
    ),
    Tie.DATA_PROTECTION_OFFICER: Words(
        "Går gjennom loggen og ser tall. Åpner ingen sak.",
        "Går gjennom loggen og ser tal. Opnar inga sak.",
        "Goes through the log, and sees numbers. No case.",
    ),
    Tie.ARCHIVE_OFFICER: Words(
        "Ser hvor mange saker det er. Åpner ingen.",
        "Ser kor mange saker det er. Opnar inga.",
        "Sees how many cases. No case.",
    ),
    Tie.EVALUATOR: Words(
        "Ser bare tall. Må ha en siste dag.",
        "Ser berre tal. Må ha ein siste dag.",
        "Numbers only. Must have a last day.",
    ),
}


def called(kind: Tie) -> str:
    """The charge in the language of the page."""
    return CALLED[kind].say(get_language() or "nb")


def opens(kind: Tie) -> str:
    """What it opens, in the language of the page."""
    return OPENS[kind].say(get_language() or "nb")

"""What the pages about entries call things, in the voice of who writes: staff, the family, the young person."""

from typing import Literal

from django.utils.translation import get_language

from langbenk.access.standing import Audience, Part
from langbenk.law.sharing import Way
from langbenk.law.words import Words
from langbenk.web.looked.parts import KINDS

Voice = Literal["staff", "family", "me"]

AUDIENCES: dict[Voice, dict[str, Words]] = {
    "staff": {
        Audience.OWN_SERVICE: Words(
            "De fra min egen tjeneste på benken",
            "Dei frå mi eiga teneste på benken",
            "Those of my own service on the bench",
        ),
        Audience.TEAM: Words(
            "De som hjelper, og som familien har sagt ja til",
            "Dei som hjelper, og som familien har sagt ja til",
            "Those who help, and whom the family has agreed to",
        ),
        Audience.FAMILY: Words(
            "De som hjelper, og familien", "Dei som hjelper, og familien", "Those who help, and the family"
        ),
        Audience.NAMED: Words("Bare dem jeg velger", "Berre dei eg vel", "Only those I choose"),
    },
    "family": {
        Audience.TEAM: Words(
            "De som hjelper, og som dere har sagt ja til",
            "Dei som hjelper, og som de har sagt ja til",
            "Those who help, and whom you have agreed to",
        ),
        Audience.FAMILY: Words(
            "De som hjelper, og familien", "Dei som hjelper, og familien", "Those who help, and the family"
        ),
        Audience.NAMED: Words("Bare dem jeg velger", "Berre dei eg vel", "Only those I choose"),
    },
    "me": {
        Audience.TEAM: Words(
            "De som hjelper meg, og ikke de hjemme",
            "Dei som hjelper meg, og ikkje dei heime",
            "Those who help me, and not those at home",
        ),
        Audience.FAMILY: Words(
            "De som hjelper meg, og de hjemme",
            "Dei som hjelper meg, og dei heime",
            "Those who help me, and those at home",
        ),
        Audience.NAMED: Words("Bare dem jeg velger", "Berre dei eg vel", "Only those I choose"),
    },
}
FOR_WHOM: dict[str, Words] = {
    Audience.OWN_SERVICE: Words("for egen tjeneste", "for eiga teneste", "for their own service"),
    Audience.TEAM: Words("for dem som hjelper", "for dei som hjelper", "for those who help"),
    Audience.FAMILY: Words(
        "for dem som hjelper, og familien", "for dei som hjelper, og familien", "for those who help, and the family"
    ),
    Audience.NAMED: Words("for navngitte", "for namngjevne", "for named persons"),
}
LABELS: dict[str, dict[Voice, Words]] = {
    "text": {
        "staff": Words("Hva vil du skrive?", "Kva vil du skrive?", "What do you want to write?"),
        "family": Words("Hva vil du fortelle?", "Kva vil du fortelje?", "What do you want to tell?"),
        "me": Words("Hva vil du si?", "Kva vil du seie?", "What do you want to say?"),
    },
    "purpose": {
        "staff": Words("Hva er det for?", "Kva er det for?", "What is it for?"),
        "family": Words("Hva gjelder det?", "Kva gjeld det?", "What is it about?"),
        "me": Words("Hva handler det om?", "Kva handlar det om?", "What is it about?"),
    },
    "part": {
        "staff": Words("Hva slags opplysninger er det?", "Kva slag opplysningar er det?", "What kind of information?"),
        "family": Words("Hvor hører det til?", "Kvar høyrer det til?", "Where does it belong?"),
        "me": Words("Hvor hører det til?", "Kvar høyrer det til?", "Where does it belong?"),
    },
    "audience": {
        "staff": Words("Hvem er det for?", "Kven er det for?", "Whom is it for?"),
        "family": Words("Hvem skal kunne lese det?", "Kven skal kunne lese det?", "Who shall be able to read it?"),
        "me": Words("Hvem får se dette?", "Kven får sjå dette?", "Who may see this?"),
    },
}
PURPOSE_HELP = Words(
    "Noen få ord, for eksempel «Før møtet i desember».",
    "Nokre få ord, til dømes «Før møtet i desember».",
    "A few words, for example «Before the meeting in December».",
)
PART_HELP = Words(
    "Samtykker gjelder én slags opplysninger om gangen. Derfor spør vi.",
    "Samtykke gjeld éin slag opplysningar om gongen. Difor spør vi.",
    "Consents are for one kind of information at a time. That is why we ask.",
)
KIND_OF: dict[str, Words] = {part.value: KINDS[part] for part in Part}

WHY_I_READ: dict[str, Words] = {
    "mine": Words("Du skrev det.", "Du skreiv det.", "You wrote it."),
    "named": Words("Det er skrevet til deg.", "Det er skrive til deg.", "It is written to you."),
    "own-service": Words("Tjenesten din skrev det.", "Tenesta di skreiv det.", "Your service wrote it."),
    "consent": Words(
        "De som bestemmer, har samtykket.", "Dei som bestemmer, har samtykt.", "Those who decide have consented."
    ),
    "shared": Words(
        "Det er delt med tjenesten din på annet grunnlag enn samtykke.",
        "Det er delt med tenesta di på anna grunnlag enn samtykke.",
        "It is shared with your service on another ground than consent.",
    ),
    "seat": Words(
        "Plassen din på benken åpner det.", "Plassen din på benken opnar det.", "Your seat on the bench opens it."
    ),
}
WAYS: dict[Way, Words] = {
    Way.SAME_PURPOSE: Words("samme formål", "same føremål", "the same purpose"),
    Way.OWN_TASKS: Words("egne oppgaver etter loven", "eigne oppgåver etter lova", "their own tasks under the act"),
    Way.DANGER: Words("fare for liv eller helse", "fare for liv eller helse", "danger to life or health"),
    Way.COOPERATING_PERSONNEL: Words(
        "samarbeid om helsehjelp", "samarbeid om helsehjelp", "cooperation on health care"
    ),
}


def say(words: Words) -> str:
    """The text in the language of the page."""
    return words.say(get_language() or "nb")

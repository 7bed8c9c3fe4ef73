"""What the pages about questions to outsiders call things."""

from django.utils.translation import get_language

from langbenk.law.sharing import Way
from langbenk.law.words import Words

STATES: dict[str, Words] = {
    "waiting": Words("Venter på svar", "Ventar på svar", "Waiting for an answer"),
    "opened": Words("Åpnet, ikke besvart ennå", "Opna, ikkje svart på enno", "Opened, not answered yet"),
    "answered": Words("Besvart", "Svart på", "Answered"),
    "expired": Words("Lenken er for gammel", "Lenkja er for gammal", "The link is too old"),
    "blocked": Words("Lenken er stengt: for mange feil koder", "Lenkja er stengd: for mange feil kodar",
                     "The link is shut: too many wrong codes"),
    "withdrawn": Words("Trukket tilbake", "Trekt tilbake", "Taken back"),
}  # fmt: skip
KINDS = {"waiting": "info", "opened": "info", "answered": "success", "expired": "warning", "blocked": "danger"}
"""How each state is coloured; the word always stands there too."""

NAMED_AS: dict[str, Words] = {
    "initial": Words("Bare den første bokstaven", "Berre den første bokstaven", "The first letter only"),
    "given_name": Words("Fornavnet", "Førenamnet", "The first name"),
    "full_name": Words("Hele navnet", "Heile namnet", "The whole name"),
}
READERS: dict[str, Words] = {
    "own_service": Words(
        "Jeg, og de fra min egen tjeneste på benken",
        "Eg, og dei frå mi eiga teneste på benken",
        "I, and those of my own service on the bench",
    ),
    "team": Words(
        "De som leder arbeidet, og kontaktpersonen om familien har sagt ja",
        "Dei som leier arbeidet, og kontaktpersonen om familien har sagt ja",
        "Those who lead the work, and the contact person where the family has agreed",
    ),
}
"""Who reads the answer, in the voice of whoever asks."""

TOLD_READERS: dict[str, Words] = {
    "own_service": Words(
        "{asker}, og de i samme tjeneste som arbeider med saken.",
        "{asker}, og dei i same teneste som arbeider med saka.",
        "{asker}, and those in the same service who work with the case.",
    ),
    "team": Words(
        "{asker}, de som leder arbeidet, og kontaktpersonen om familien har sagt ja til det.",
        "{asker}, dei som leier arbeidet, og kontaktpersonen om familien har sagt ja til det.",
        "{asker}, those who lead the work, and the contact person where the family has agreed.",
    ),
}
"""The same, as the outsider is told it."""

WHO_IT_IS: dict[str, Words] = {
    "initial": Words(
        "En person med et fornavn på {name}. Den som spør, har sagt deg hvem det er.",
        "Ein person med eit førenamn på {name}. Den som spør, har sagt deg kven det er.",
        "A person whose first name begins with {name}. Whoever asks has told you who it is.",
    ),
    "given_name": Words(
        "{name}. Den som spør, har sagt deg hvem det er.",
        "{name}. Den som spør, har sagt deg kven det er.",
        "{name}. Whoever asks has told you who it is.",
    ),
    "full_name": Words("{name}", "{name}", "{name}"),
}
CONSENT = Words("Det er gitt samtykke", "Det er gitt samtykke", "Consent has been given")
WAYS: dict[Way, Words] = {
    Way.CONSENT: CONSENT,
    Way.SAME_PURPOSE: Words("Samme formål", "Same føremål", "The same purpose"),
    Way.OWN_TASKS: Words("Egne oppgaver etter loven", "Eigne oppgåver etter lova", "Their own tasks under the act"),
    Way.DANGER: Words("Fare for liv eller helse", "Fare for liv eller helse", "Danger to life or health"),
    Way.COOPERATING_PERSONNEL: Words(
        "Samarbeid mellom helsepersonell", "Samarbeid mellom helsepersonell", "Health personnel who cooperate"
    ),
}


def say(words: Words, **filled: str) -> str:
    """The text in the language of the page, with its names filled in."""
    text = words.say(get_language() or "nb")
    return text.format(**filled) if filled else text

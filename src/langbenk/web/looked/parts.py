"""Which part of a record it was, where the deed alone does not say: «read your rights (the decision)»."""

from langbenk.access.actions import Action
from langbenk.access.standing import Part
from langbenk.law.words import Words, same

PARTS: dict[str, Words] = {
    "appointment": Words("valg av koordinator", "val av koordinator", "the choice of coordinator"),
    "change": Words("endret dem", "endra dei", "changed them"),
    "dispute": Words("uenigheten", "usemja", "the disagreement"),
    "mandate": Words("mandatet for ansvarsgruppen", "mandatet for ansvarsgruppa", "the mandate of the group"),
    "withdraw": Words("tok det tilbake", "tok det tilbake", "took it back"),
    "deputy": Words("varaen blir koordinator", "varaen blir koordinator", "the deputy becomes coordinator"),
    "weight": Words("hvor mye arbeid saken er", "kor mykje arbeid saka er", "how much work the case is"),
    "doctor": Words("kontaktlegen", "kontaktlegen", "the contact doctor"),
    "coordinator's mandate": Words("oppnevningsbrev", "oppnemningsbrev", "the letters of an appointment"),
    "between coordinators": Words(
        "overlevering mellom koordinatorer", "overlevering mellom koordinatorar", "a hand-over between coordinators"
    ),
    "decision": Words("avgjørelsen", "avgjerda", "the decision"),
    "entries": Words("listen", "lista", "the list"),
    "letter": Words("leste det før det ble sendt", "las det før det vart sendt", "read it before it was sent"),
    "cooperation, pdf": Words("lastet den ned", "lasta henne ned", "downloaded it"),
    "letter, pdf": Words("lastet ned ett", "lasta ned eitt", "downloaded one"),
    "draft": Words("et utkast", "eit utkast", "a draft"),
    "form": Words("skjemaet", "skjemaet", "the form"),
    "answers": Words("svarene", "svara", "the answers"),
    "give": Words("ga et verv", "gav eit verv", "gave a charge"),
    "receipt": Words("kvitteringen", "kvitteringa", "the receipt"),
    "passed on": Words(
        "sendte et brev til en tjeneste som begynner",
        "sende eit brev til ei teneste som byrjar",
        "sent a letter to a service that begins",
    ),
    "handed on": Words(
        "ga saken videre til en annen kommune",
        "gav saka vidare til ein annan kommune",
        "handed the case on to another municipality",
    ),
    "goal": Words("et mål", "eit mål", "a goal"),
    "invite": Words("hvem som kan inviteres", "kven som kan inviterast", "whom to invite"),
    "addition": Words("et tillegg", "eit tillegg", "an addition"),
    "messages": Words("listen", "lista", "the list"),
    "my day": Words("dagen sin", "dagen sin", "their day"),
    "record": Words("kommunens egne notater", "kommunen sine eigne notat", "the municipality's own record"),
    "entitlements": Words("hele listen", "heile lista", "the whole list"),
    "outside questions": Words("listen", "lista", "the list"),
    "potential": Words("potensialet", "potensialet", "the potential"),
    "rehabilitation goal": Words("et mål", "eit mål", "a goal"),
    "rehabilitation measure": Words("et tiltak", "eit tiltak", "a measure"),
    "outcome": Words("hva det førte til", "kva det førte til", "what came of it"),
    "tasks": Words("listen", "lista", "the list"),
    "measure": Words("et tiltak", "eit tiltak", "a measure"),
    "number": Words("med fødselsnummer", "med fødselsnummer", "by identity number"),
    "name": Words("med navn", "med namn", "by name"),
    "expected": Words("barn som er ventet", "barn som er venta", "a child that is expected"),
    "answer": Words("svarte på det", "svarte på det", "answered it"),
    "protections": Words("listen", "lista", "the list"),
    "question": Words("leste det", "las det", "read it"),
    "questions": Words("listen", "lista", "the list"),
    "accept": Words("tok imot", "tok imot", "accepted it"),
    "return": Words("sendte tilbake", "sende tilbake", "sent it back"),
    "recall": Words("kalte tilbake", "kalla tilbake", "called it back"),
    "noted": Words("noterte et svar", "noterte eit svar", "noted an answer"),
    "join": Words("koblet henvendelsen til saken", "kopla førespurnaden til saka", "joined it to the case"),
    "guide": Words("ga veiledning", "gav rettleiing", "gave guidance"),
    "pass": Words("viste videre", "viste vidare", "passed it on"),
    "send on": Words("sendte det videre", "sende det vidare", "sent it on"),
    "received": Words("noterte hvem som har det", "noterte kven som har det", "noted who has it"),
    "dispatch": Words("sendte brevet på nytt", "sende brevet på nytt", "sent the letter again"),
    "by hand": Words("skrevet for hånd", "skrive for hand", "written by hand"),
    "unsent": Words("lot et brev ligge", "lét eit brev liggje", "let a letter be"),
    "letters first": Words(
        "så bare på brevene, ingenting ble gjort",
        "såg berre på breva, ingenting blei gjort",
        "only looked at the letters, nothing was done",
    ),
    "letterhead": Words("brevhodet", "brevhovudet", "the letterhead"),
    "handovers": Words("listen", "lista", "the list"),
    "needs": Words("listen", "lista", "the list"),
    "wish": Words("det dere ønsker", "det de ønskjer", "what you want"),
    "log, csv": Words("lastet ned som regneark", "lasta ned som rekneark", "downloaded as a spreadsheet"),
    "log, pdf": Words("lastet ned som PDF", "lasta ned som PDF", "downloaded as a PDF"),
}

ENOUGH = frozenset(
    {"absences", "back", "board list", "board numbers", "capacity", "competence", "hospital", "leaving", "note"}
    | {"register", "target", "targets", "training", "wish for another"}
    | {"after", "ahead", "birth", "close", "coming", "death", "grown", "pack"}
    | {"complaint", "complaint letters", "letters", "second person"}
    | {"handover", "need", "nights"}
    | {"agree", "coordination", "level", "raise", "view"}
    | {"outside question", "rehabilitation", "need of rehabilitation"}
    | {
        "case",
        "charges",
        "children",
        "consents",
        "cooperation",
        "entry",
        "home",
        "log",
        "looked at",
        "message",
        "numbers",
    }
    | {
        "entitlement",
        "information",
        "own",
        "plan",
        "protection",
        "review",
        "rights",
        "role",
        "seat",
        "settle",
        "take",
        "task",
        "untold",
    }
)
"""What the deed itself says already."""

PROTECTION: dict[str, Words] = {
    "set": Words("ny sperre", "ny sperre", "a new one"),
    "confirm": Words("bekreftet", "stadfesta", "confirmed"),
    "ask-to-end": Words("ønske om å oppheve den", "ønske om å oppheve henne", "a wish to end it"),
    "end": Words("opphevet", "oppheva", "ended"),
    "keep": Words("beholdt", "behalden", "kept"),
    "ask-to-name": Words(
        "ønske om at én til får åpne", "ønske om at éin til får opne", "a wish that one more may open"
    ),
    "name": Words("én til får åpne", "éin til får opne", "one more may open"),
    "leave-out": Words("én får ikke lenger åpne", "éin får ikkje lenger opne", "one may no longer open"),
}
"""What was changed of an address protection."""

KINDS: dict[Part, Words] = {
    Part.PLAN: Words("planen", "planen", "the plan"),
    Part.HEALTH: Words("helse", "helse", "health"),
    Part.SCHOOL: Words("skole og barnehage", "skule og barnehage", "school and kindergarten"),
    Part.CHILD_WELFARE: Words("barnevern", "barnevern", "child welfare"),
    Part.EVERYDAY: Words("hjem og hverdag", "heim og kvardag", "home and everyday life"),
}
"""The kinds of information that a consent is about."""


def part_in_words(action: str, part: str, language: str) -> str:
    """The part in the reader's language; empty where the deed says enough."""
    if action.startswith("consent."):
        kinds = [KINDS[kind].say(language) for kind in Part if kind in part.split()]
        return ", ".join(kinds)
    if action == Action.PROTECTION_CHANGE:
        return PROTECTION.get(part, same("")).say(language)
    return PARTS.get(part, same("")).say(language)

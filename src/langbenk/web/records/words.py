"""What the pages about tasks, messages and the record call things."""

from django.utils.translation import get_language

from langbenk.access.standing import Audience
from langbenk.law.words import Words

TASK_FOR: dict[str, Words] = {
    Audience.OWN_SERVICE: Words("Min egen tjeneste", "Mi eiga teneste", "My own service"),
    Audience.TEAM: Words(
        "De som hjelper, og som familien har sagt ja til",
        "Dei som hjelper, og som familien har sagt ja til",
        "Those who help, and whom the family has agreed to",
    ),
    Audience.FAMILY: Words(
        "De som hjelper, og familien", "Dei som hjelper, og familien", "Those who help, and the family"
    ),
    Audience.NAMED: Words(
        "Bare den som har oppgaven, og jeg", "Berre den som har oppgåva, og eg", "Only whoever has the task, and I"
    ),
}
FOR_WHOM: dict[str, Words] = {
    Audience.OWN_SERVICE: Words("for egen tjeneste", "for eiga teneste", "for their own service"),
    Audience.TEAM: Words("for dem som hjelper", "for dei som hjelper", "for those who help"),
    Audience.FAMILY: Words(
        "for dem som hjelper, og familien", "for dei som hjelper, og familien", "for those who help, and the family"
    ),
    Audience.NAMED: Words(
        "bare for den som har den, og den som ga den",
        "berre for den som har ho, og den som gav ho",
        "only for whoever has it, and whoever set it",
    ),
}
SOURCES: dict[str, Words] = {
    "entry": Words("en tekst", "ein tekst", "an entry"),
    "meeting": Words("et møte", "eit møte", "a meeting"),
    "plan": Words("planen", "planen", "the plan"),
    "message": Words("en melding", "ei melding", "a message"),
}
ENDED: dict[str, Words] = {
    "done": Words("gjort", "gjort", "done"),
    "dropped": Words("ikke gjort", "ikkje gjort", "not done"),
}
CHANGES: dict[str, Words] = {
    "set": Words(
        "{who} ga oppgaven, med frist {day}", "{who} gav oppgåva, med frist {day}", "{who} set the task, due {day}"
    ),
    "taken": Words("{who} tok over oppgaven", "{who} tok over oppgåva", "{who} took the task over"),
    "put-off": Words("{who} endret fristen til {day}", "{who} endra fristen til {day}", "{who} moved the day to {day}"),
    "done": Words("{who} sa at den er gjort", "{who} sa at ho er gjord", "{who} said it is done"),
    "dropped": Words(
        "{who} sa at den ikke blir gjort", "{who} sa at ho ikkje blir gjord", "{who} said it will not be done"
    ),
    "taken-up": Words("{who} tok den opp igjen", "{who} tok ho opp att", "{who} took it up again"),
}
SOMEBODY = Words("Noen i familien", "Nokon i familien", "Somebody in the family")
YOU = Words("Du", "Du", "You")
ADDED: dict[str, Words] = {
    "correction": Words("Rettelse", "Retting", "Correction"),
    "supplement": Words("Tillegg", "Tillegg", "Addition"),
}
WAITS: dict[str, Words] = {
    "task": Words("Oppgave", "Oppgåve", "Task"),
    "untaken": Words("Oppgave som ingen har tatt", "Oppgåve som ingen har teke", "Task that nobody has taken"),
    "adrift": Words(
        "Oppgave hos en som ikke sitter her lenger",
        "Oppgåve hos ein som ikkje sit her lenger",
        "Task of somebody who sits here no more",
    ),
    "sign": Words("Skal signeres", "Skal signerast", "To be signed"),
    "message": Words("Melding som venter på svar", "Melding som ventar på svar", "Message that waits for an answer"),
    "withheld": Words(
        "Holdt skjult: skal vurderes på nytt", "Halde skjult: skal vurderast på nytt", "Withheld: to be looked at anew"
    ),
    "step": Words("Saken venter på deg", "Saka ventar på deg", "The case waits for you"),
    "matter": Words("Venter på deg", "Ventar på deg", "Waits for you"),
    "glass": Words(
        "Du skal gå gjennom den. Dagen er kommunens eget mål",
        "Du skal gå gjennom han. Dagen er kommunen sitt eige mål",
        "You are to go through it. The day is the municipality's own target",
    ),
    "question": Words("Noen venter på svar", "Nokon ventar på svar", "Somebody waits for an answer"),
    "handover": Words(
        "Venter på noen i tjenesten din", "Ventar på nokon i tenesta di", "Waits for somebody in your service"
    ),
    "need": Words("Du har tatt den", "Du har teke henne", "You have taken it"),
}
TO_LOOK_INTO: dict[str, Words] = {
    "glass": Words("Nødtilgang", "Naudtilgang", "Emergency access"),
    "question": Words("Spørsmål om loggen", "Spørsmål om loggen", "A question about the log"),
}
MATTERS: dict[str, Words] = {
    "need": Words("Svar på en melding om behov", "Svar på ei melding om behov", "Answer a notice of need"),
    "handover": Words("Svar på en overlevering", "Svar på ei overlevering", "Answer a hand-over"),
    "group": Words("Sett sammen ansvarsgruppa", "Set saman ansvarsgruppa", "Put the cooperation group together"),
    "telling": Words("Fortell familien om avgjørelsen", "Fortel familien om avgjerda", "Tell the family the decision"),
    "complaint": Words("Svar på en klage", "Svar på ein klage", "Answer a complaint"),
    "dispute": Words("Avgjør hvem som koordinerer", "Avgjer kven som koordinerer", "Settle who coordinates"),
    "absence": Words(
        "Finn noen mens koordinatoren er borte",
        "Finn nokon medan koordinatoren er borte",
        "Find somebody while the coordinator is away",
    ),
    "change": Words("Finn en ny koordinator", "Finn ein ny koordinator", "Find a new coordinator"),
    "transition": Words("Forbered en overgang", "Førebu ein overgang", "Prepare a transition"),
    "outsider": Words(
        "Følg opp et spørsmål til en utenfor",
        "Følg opp eit spørsmål til ein utanfor",
        "Follow up a question to an outsider",
    ),
    "letter": Words(
        "Se på et brev som ikke kom fram", "Sjå på eit brev som ikkje kom fram", "See to a letter not sent"
    ),
    "rehabilitation": Words("Følg opp rehabiliteringen", "Følg opp rehabiliteringa", "Follow up the rehabilitation"),
}
"""One text for each matter of ``cases.process.BESIDE``; a test holds the two together."""
OF_NOBODY: dict[str, Words] = {
    "handover": Words(
        "Svar på en overlevering fra {which}", "Svar på ei overlevering frå {which}", "Answer a hand-over from {which}"
    ),
    "need": Words(
        "Svar på meldingen om behov {which}", "Svar på meldinga om behov {which}", "Answer the notice of need {which}"
    ),
}
"""What names nobody: from which service, or by which receipt."""
AN_ENTRY = Words("En tekst", "Ein tekst", "An entry")


def say(words: Words, **filled: str) -> str:
    """The text in the language of the page, with its names filled in."""
    text = words.say(get_language() or "nb")
    return text.format(**filled) if filled else text

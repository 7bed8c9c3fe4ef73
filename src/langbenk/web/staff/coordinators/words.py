"""What the register, the lists and the targets are called: law-like words in all three languages."""

from django.utils.translation import get_language

from langbenk.coordinators.knowing import KINDS
from langbenk.coordinators.sheets.coordinating import Match
from langbenk.law.words import Words

STEPS: dict[str, Words] = {
    "cooperation": Words("Vurdere samarbeid", "Vurdere samarbeid", "Assess cooperation"),
    "unit": Words("Nye, ikke åpnet ennå", "Nye, ikkje opna enno", "New, not opened yet"),
    "wish": Words("Venter på familiens svar", "Ventar på svar frå familien", "Waiting for the family's wish"),
    "rights": Words("Venter på vurdering av rettigheter", "Ventar på vurdering av rettar", "Rights to be assessed"),
    "decision": Words("Venter på avgjørelse", "Ventar på avgjerd", "Waiting for a decision"),
    "appointment": Words("Venter på oppnevning", "Ventar på oppnemning", "Waiting for an appointment"),
    "plan": Words("Begynne på planen", "Begynne på planen", "Begin the plan"),
    "plan_work": Words("Gjøre planen ferdig", "Gjere planen ferdig", "Make the plan ready"),
    "review": Words("Gjennomganger som kommer", "Gjennomgangar som kjem", "Reviews due"),
}
MATTERS: dict[str, Words] = {
    "need": Words("Meldinger om behov", "Meldingar om behov", "Notices of need"),
    "handover": Words("Overleveringer uten svar", "Overleveringar utan svar", "Hand-overs not accepted"),
    "group": Words("Ansvarsgrupper å samle", "Ansvarsgrupper å samle", "Cooperation groups to gather"),
    "telling": Words("Avgjørelser ikke fortalt", "Avgjerder ikkje fortalde", "Decisions not told"),
    "complaint": Words("Klager", "Klager", "Complaints"),
    "dispute": Words("Uenighet om koordinering", "Usemje om koordinering", "Disputes over who coordinates"),
    "absence": Words("Koordinator er borte", "Koordinator er borte", "Coordinator away"),
    "change": Words("Ønsker ny koordinator", "Ønskjer ny koordinator", "Wish for another coordinator"),
    "transition": Words("Overganger som kommer", "Overgangar som kjem", "Transitions coming"),
    "outsider": Words("Spørsmål til andre", "Spørsmål til andre", "Questions to outsiders"),
    "letter": Words("Brev som ikke kom fram", "Brev som ikkje kom fram", "Letters that could not be sent"),
    "rehabilitation": Words("Mulig behov for habilitering", "Mogleg behov for habilitering", "Possible rehabilitation"),
}
LISTS: dict[str, Words] = {
    "late": Words("Over fristen", "Over fristen", "Late"),
    "without": Words("Uten koordinator", "Utan koordinator", "Without a coordinator"),
    **STEPS,
    **MATTERS,
}
HABITS: dict[str, Words] = {
    "message": Words("Svare på en melding", "Svare på ei melding", "Answer a message"),
    "signature": Words("Signere et innlegg", "Signere eit innlegg", "Sign an entry"),
    "prepare": Words(
        "Begynne å forberede en overgang, dager før",
        "Byrje å førebu ein overgang, dagar før",
        "Begin to prepare a transition, days before",
    ),
    "announce": Words(
        "Fortelle familien om en overgang igjen, dager før",
        "Fortelje familien om ein overgang att, dagar før",
        "Tell the family of a transition again, days before",
    ),
}
PAGES: dict[str, str] = {
    "unit": "board", "wish": "wish", "rights": "rights", "decision": "decision", "appointment": "coordinator",
    "absence": "deputy", "change": "coordinator", "plan_work": "plan", "review": "plan", "letter": "letters",
}  # fmt: skip
"""Where what a line waits for is done; the others are done from the case."""


WHOM: dict[str, Words] = {
    "unit": Words("Koordinerende enhet", "Koordinerande eining", "The coordinating unit"),
    "coordinator": Words("Koordinator", "Koordinator", "The coordinator"),
    "deputy": Words("Vara, koordinator er borte", "Vara, koordinator er borte", "The deputy, the coordinator is away"),
    "service": Words("Tjenesten", "Tenesta", "The service"),
    "body": Words("En annen instans", "Ein annan instans", "Another body"),
    "decider": Words("Den som avgjør", "Den som avgjer", "Whoever settles it"),
    "appeal": Words(
        "Statsforvalteren har klagen", "Statsforvaltaren har klaga", "The County Governor has the complaint"
    ),
    "family": Words("Familien", "Familien", "The family"),
}
"""Whom a line of a list waits for."""


def whom(role: str) -> str:
    """The role of whoever a line waits for, in the language of the page."""
    return WHOM[role].say(_spoken())


def called(what: str) -> str:
    """A list, a step, a matter or a habit, in the language of the page; the key itself where a later release has named
    it.
    """
    found = LISTS.get(what) or HABITS.get(what)
    return found.say(_spoken()) if found else what


def known(kind: str, what: str) -> str:
    """A field or a language, in the language of the page."""
    found = KINDS[kind].get(what)
    return found.say(_spoken()) if found else what


KNOWS = Words("Kan {what}.", "Kan {what}.", "Knows {what}.")
SPEAKS = Words("Snakker {what}.", "Snakkar {what}.", "Speaks {what}.")
HELPS = Words(
    "Tjenesten hjelper familien allerede.", "Tenesta hjelper familien alt.", "Their service helps the family already."
)
NAMED = Words("Familien har nevnt navnet.", "Familien har nemnt namnet.", "The family has said their name.")
FREE = Words("Har plass til {free} til.", "Har plass til {free} til.", "Has room for {free} more.")


def reasons(match: Match) -> list[str]:
    """What speaks for somebody, sentence by sentence."""
    spoken = _spoken()
    said = [
        NAMED.say(spoken) if match.named else "",
        HELPS.say(spoken) if match.helps else "",
        KNOWS.say(spoken).format(what=_all("field", match.knows)) if match.knows else "",
        SPEAKS.say(spoken).format(what=_all("language", match.speaks)) if match.speaks else "",
        FREE.say(spoken).format(free=match.free) if match.free else "",
    ]
    return [sentence for sentence in said if sentence]


def _all(kind: str, keys: tuple[str, ...]) -> str:
    return ", ".join(known(kind, key) for key in keys)


def _spoken() -> str:
    return get_language() or "nb"

"""What a refused reader is told: why, and what to do instead. One entry for each way that ``decide`` can say no."""

from dataclasses import dataclass

from langbenk.law.words import Words


@dataclass(frozen=True)
class Sentence:
    """The reason, and the way on."""

    why: Words
    instead: Words


SENTENCES: dict[str, Sentence] = {
    "own-family": Sentence(
        Words(
            "Du kan ikke åpne saker om din egen familie.",
            "Du kan ikkje opne saker om din eigen familie.",
            "You cannot open cases about your own family.",
        ),
        Words(
            "Be lederen din om å gi saken til en annen.",
            "Be leiaren din om å gi saka til ein annan.",
            "Ask your manager to give the case to someone else.",
        ),
    ),
    "no-consent": Sentence(
        Words(
            "Familien har ikke samtykket til at tjenesten din ser dette.",
            "Familien har ikkje samtykt til at tenesta di ser dette.",
            "The family has not agreed that your service sees this.",
        ),
        Words(
            "Spør koordinatoren hvis du trenger noe herfra.",
            "Spør koordinatoren om du treng noko herifrå.",
            "Ask the coordinator if you need something from it.",
        ),
    ),
    "not-yours": Sentence(
        Words(
            "Plassen din på benken gir ikke tilgang til dette.",
            "Plassen din på benken gir ikkje tilgang til dette.",
            "Your seat on the bench does not open this.",
        ),
        Words(
            "Spør koordinatoren eller koordinerende enhet om det du trenger.",
            "Spør koordinatoren eller koordinerande eining om det du treng.",
            "Ask the coordinator or the coordinating unit for what you need.",
        ),
    ),
    "no-tie": Sentence(
        Words("Vi finner ikke denne siden.", "Vi finn ikkje denne sida.", "We cannot find this page."),
        Words("Gå til forsiden.", "Gå til framsida.", "Go to the front page."),
    ),
    "unknown-person": Sentence(
        Words("Vi finner ikke denne siden.", "Vi finn ikkje denne sida.", "We cannot find this page."),
        Words("Gå til forsiden.", "Gå til framsida.", "Go to the front page."),
    ),
}

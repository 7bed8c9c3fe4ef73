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
    "protected-address": Sentence(
        Words(
            "Du kan ikke åpne dette her, fordi en adresse er beskyttet.",
            "Du kan ikkje opne dette her, fordi ei adresse er verna.",
            "You cannot open this here, because an address is protected.",
        ),
        Words(
            "Ring kommunen. De forteller deg det du har rett til å vite.",
            "Ring kommunen. Dei fortel deg det du har rett til å vite.",
            "Call the municipality. They will tell you what you have a right to know.",
        ),
    ),
    "strictly-protected": Sentence(
        Words("Vi finner ikke denne siden.", "Vi finn ikkje denne sida.", "We cannot find this page."),
        Words("Gå til forsiden.", "Gå til framsida.", "Go to the front page."),
    ),
    "no-emergency": Sentence(
        Words(
            "Nødtilgang kan ikke brukes her.",
            "Naudtilgang kan ikkje brukast her.",
            "Emergency access cannot be used here.",
        ),
        Words(
            "Ring koordinerende enhet. Er det fare for liv, ring 113 eller 112.",
            "Ring koordinerande eining. Er det fare for liv, ring 113 eller 112.",
            "Call the coordinating unit. If life is in danger, call 113 or 112.",
        ),
    ),
    "withheld": Sentence(
        Words("Vi finner ikke denne siden.", "Vi finn ikkje denne sida.", "We cannot find this page."),
        Words("Gå til forsiden.", "Gå til framsida.", "Go to the front page."),
    ),
    "not-for-you": Sentence(
        Words("Vi finner ikke denne siden.", "Vi finn ikkje denne sida.", "We cannot find this page."),
        Words("Gå til forsiden.", "Gå til framsida.", "Go to the front page."),
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
    "young-decides": Sentence(
        Words(
            "Den unge bestemmer selv hvem som får lese dette.",
            "Den unge bestemmer sjølv kven som får lese dette.",
            "The young person decides who reads this.",
        ),
        Words("Spør den unge.", "Spør den unge.", "Ask them."),
    ),
    "family-decides": Sentence(
        Words(
            "Du kan lese dette når familien har sagt ja til det.",
            "Du kan lese dette når familien har sagt ja til det.",
            "You can read this once the family has said yes to it.",
        ),
        Words("Spør familien.", "Spør familien.", "Ask the family."),
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
    "link-not-opened": Sentence(
        Words(
            "Vi kan ikke åpne dette med den koden.",
            "Vi kan ikkje opne dette med den koden.",
            "We cannot open this with that code.",
        ),
        Words(
            "Koden kan være feil, og lenken kan være brukt eller for gammel. Ring den som spurte.",
            "Koden kan vere feil, og lenkja kan vere brukt eller for gammal. Ring den som spurde.",
            "The code may be wrong, and the link may have been used or be too old. Call whoever asked.",
        ),
    ),
}

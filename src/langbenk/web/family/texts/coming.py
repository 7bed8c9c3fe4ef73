"""What the family is told of what comes: for each code a heading and a text. None of them names a place, for the page
could be read by somebody whom an address is protected from.
"""

from langbenk.law.words import Words

PREPARED = Words(
    "Under «Det som kommer» står det hvem som gjør hva før det, og når. Dere trenger ikke huske alt.",
    "Under «Det som kjem» står det kven som gjer kva før det, og når. De treng ikkje hugse alt.",
    "Under «What comes» you read who does what before, and when. You need not remember it all.",
)
SENT = Words(
    "Brevet har i seg det dere sa ja til, og ikke mer. Vi sier fra når noen der har tatt imot det.",
    "Brevet har i seg det de sa ja til, og ikkje meir. Vi seier frå når nokon der har teke imot det.",
    "The letter holds what you said yes to, and nothing else. We tell you when somebody there has received it.",
)

COMING: dict[str, tuple[Words, Words]] = {
    "handed-on": (
        Words(
            "Vi har skrevet til den nye kommunen",
            "Vi har skrive til den nye kommunen",
            "We have written to the new municipality",
        ),
        SENT,
    ),
    "received-there": (
        Words(
            "Den nye kommunen har tatt imot det",
            "Den nye kommunen har teke imot det",
            "The new municipality has received it",
        ),
        Words(
            "Fra den dagen dere flytter, har de ansvaret for hjelpen. Spør den som koordinerer, hvem dere kan ringe.",
            "Frå den dagen de flyttar, har dei ansvaret for hjelpa. Spør den som koordinerer, kven de kan ringje.",
            "From the day you move they are responsible for the help. Ask whoever coordinates whom you can call there.",
        ),
    ),
    "passed-on": (
        Words(
            "Vi har skrevet til dem som begynner å hjelpe",
            "Vi har skrive til dei som byrjar å hjelpe",
            "We have written to those who begin to help",
        ),
        SENT,
    ),
    "passed-on-received": (
        Words(
            "De som begynner, har tatt imot brevet",
            "Dei som byrjar, har teke imot brevet",
            "Those who begin have the letter",
        ),
        Words(
            "En av dem har lest det. Si fra til oss hvis noe ikke stemmer.",
            "Ein av dei har lese det. Sei frå til oss om noko ikkje stemmer.",
            "One of them has read it. Tell us if something is not right.",
        ),
    ),
    "unit-called-in": (
        Words(
            "%(unit)s har fått en plass på benken",
            "%(unit)s har fått ein plass på benken",
            "%(unit)s has a seat on the bench",
        ),
        Words(
            "En av dem som hjelper, har sagt fra at trening og opplæring kan være til hjelp. Enheten ser på det.",
            "Ein av dei som hjelper, har sagt frå at trening og opplæring kan vere til hjelp. Eininga ser på det.",
            "Somebody who helps has told them that training and teaching may help. The unit looks at it.",
        ),
    ),
    "comes-kindergarten": (
        Words(
            "%(child)s kan begynne i barnehage fra %(since)s",
            "%(child)s kan byrje i barnehage frå %(since)s",
            "%(child)s can begin in kindergarten from %(since)s",
        ),
        PREPARED,
    ),
    "comes-school": (
        Words(
            "%(child)s skal begynne på skolen, og vi forbereder det",
            "%(child)s skal byrje på skulen, og vi førebur det",
            "%(child)s is to begin school, and we prepare it",
        ),
        PREPARED,
    ),
    "comes-upper_secondary": (
        Words(
            "%(child)s skal begynne på videregående, og vi forbereder det",
            "%(child)s skal byrje på vidaregåande, og vi førebur det",
            "%(child)s is to begin upper secondary school, and we prepare it",
        ),
        PREPARED,
    ),
    "comes-twelve": (
        Words(
            "%(child)s fyller 12 år %(since)s", "%(child)s fyller 12 år %(since)s", "%(child)s turns 12 on %(since)s"
        ),
        Words(
            "Da skal det %(child)s mener, få stor vekt. Under «Det som kommer» står det hva som blir annerledes.",
            "Då skal det %(child)s meiner, få stor vekt. Under «Det som kjem» står det kva som blir annleis.",
            "Then what %(child)s thinks has great weight. Under «What comes» you read what changes.",
        ),
    ),
    "comes-fifteen": (
        Words(
            "%(child)s fyller 15 år %(since)s", "%(child)s fyller 15 år %(since)s", "%(child)s turns 15 on %(since)s"
        ),
        Words(
            "Da bestemmer %(child)s alene om skole. Et ja som foreldrene har gitt til det, slutter å gjelde.",
            "Då bestemmer %(child)s åleine om skule. Eit ja som foreldra har gjeve til det, sluttar å gjelde.",
            "Then %(child)s decides alone on school. A yes that the parents gave to that counts no more.",
        ),
    ),
    "comes-sixteen": (
        Words(
            "%(child)s fyller 16 år %(since)s", "%(child)s fyller 16 år %(since)s", "%(child)s turns 16 on %(since)s"
        ),
        Words(
            "Da bestemmer %(child)s alene om helse og plan. Et ja som foreldrene har gitt til det, gjelder ikke da.",
            "Då bestemmer %(child)s åleine om helse og plan. Eit ja som foreldra har gjeve til det, gjeld ikkje meir.",
            "Then %(child)s decides alone on health and the plan. A yes that the parents gave to that counts no more.",
        ),
    ),
    "comes-eighteen": (
        Words(
            "%(child)s fyller 18 år %(since)s", "%(child)s fyller 18 år %(since)s", "%(child)s turns 18 on %(since)s"
        ),
        Words(
            "Da bestemmer %(child)s alene. Plassene til foreldrene slutter den dagen, og det de har sagt ja til. "
            "Slik er loven.",
            "Då bestemmer %(child)s åleine. Plassane til foreldra sluttar den dagen, og det dei har sagt ja til. "
            "Slik er lova.",
            "Then %(child)s decides alone. The parents' seats end that day, and what they said yes to. It is the law.",
        ),
    ),
    "came-fifteen": (
        Words("%(child)s er 15 år", "%(child)s er 15 år", "%(child)s is 15"),
        Words(
            "Nå bestemmer %(child)s alene om skole. Under «Hvem får se hva» står det vi spør %(child)s om.",
            "No bestemmer %(child)s åleine om skule. Under «Kven får sjå kva» står det vi spør %(child)s om.",
            "Now %(child)s decides alone on school. Under «Who may see what» stands what we ask %(child)s.",
        ),
    ),
    "came-sixteen": (
        Words("%(child)s er 16 år", "%(child)s er 16 år", "%(child)s is 16"),
        Words(
            "Nå bestemmer %(child)s alene om helse og planen. Under «Hvem får se hva» står det vi spør %(child)s om.",
            "No bestemmer %(child)s åleine om helse og planen. Under «Kven får sjå kva» står det vi spør %(child)s om.",
            "Now %(child)s decides alone on health and plan. Under «Who may see what» stands what we ask %(child)s.",
        ),
    ),
    "came-eighteen": (
        Words("%(child)s er myndig", "%(child)s er myndig", "%(child)s is grown up"),
        Words(
            "Nå bestemmer %(child)s alene om alt. Under «Hvem får se hva» står det vi spør %(child)s om.",
            "No bestemmer %(child)s åleine om alt. Under «Kven får sjå kva» står det vi spør %(child)s om.",
            "Now %(child)s decides alone on everything. Under «Who may see what» stands what we ask %(child)s.",
        ),
    ),
}

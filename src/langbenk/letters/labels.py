"""Words that several kinds of letter use: what a thing is called stands here once."""

from langbenk.law.words import Words, same

WHO = Words("Hvem", "Kven", "Who")
WHAT = Words("Hva", "Kva", "What")
WHY = Words("Hvorfor", "Kvifor", "Why")
WHEN = Words("Når", "Når", "When")
WHERE = Words("Hvor", "Kvar", "Where")
BY_WHEN = Words("Innen", "Innan", "By")
ROLE_AND_SERVICE = Words("Rolle og tjeneste", "Rolle og teneste", "Role and service")
SERVICE = Words("Tjeneste", "Teneste", "Service")
NAME = Words("Navn", "Namn", "Name")
PHONE = Words("Telefon", "Telefon", "Telephone")
GOAL = Words("Mål", "Mål", "Goal")
MEASURE = Words("Tiltak", "Tiltak", "Measure")
HOW_IT_GOES = Words("Hvordan det går", "Korleis det går", "How it goes")
NEXT = Words("Hva som skjer nå", "Kva som skjer no", "What happens next")
OUR_REASONS = Words("Grunnene våre", "Grunnane våre", "Our reasons")
DEPUTY = Words("Vara", "Vara", "Deputy")
CHILDS_VIEW = Words("Det {child} mener", "Det {child} meiner", "What {child} thinks")
WEIGHT = Words("Hva det hadde å si for svaret", "Kva det hadde å seie for svaret", "What weight it had in the answer")
YOU_SAID = Words("Det dere sa", "Det de sa", "What you said")
GET_HELP = Words("Få hjelp, gratis, hos", "Få hjelp, gratis, hos", "Get help, free of charge, from")
FAMILY_WISHES = Words("Det familien ønsker", "Det familien ønskjer", "What the family wants")
THEIR_WISHES = Words("Det de selv ønsker", "Det dei sjølve ønskjer", "What they want themselves")
WEIGHED = Words(
    "Vi har lagt vekt på det beste for {child}, og på det {child} og dere mener.",
    "Vi har lagt vekt på det beste for {child}, og på det {child} og de meiner.",
    "We have given weight to the best interests of {child}, and to what {child} and you think.",
)
WEIGHED_UNHEARD = Words(
    "Vi har lagt vekt på det beste for {child}, og på det dere mener.",
    "Vi har lagt vekt på det beste for {child}, og på det de meiner.",
    "We have given weight to the best interests of {child}, and to what you think.",
)
NOT_SET = Words("ikke bestemt", "ikkje bestemt", "not decided")
YES_OR_NO = (Words("Nei", "Nei", "No"), Words("Ja", "Ja", "Yes"))
OWN_TARGET = Words(
    "Dette er kommunens egen frist. Loven sier ingen bestemt dag.",
    "Dette er kommunen sin eigen frist. Lova seier ingen bestemt dag.",
    "This is the municipality's own target. The law names no day.",
)
COSTS = Words(
    "Måtte dere betale mye, for eksempel til advokat, for å få svaret endret? Da kan dere be om å få det dekket, innen "
    "tre uker etter at dere fikk dette brevet.",
    "Måtte de betale mykje, til dømes til advokat, for å få svaret endra? Då kan de be om å få det dekt, innan tre "
    "veker etter at de fekk dette brevet.",
    "Did you have to pay much, such as for a lawyer, to have the answer changed? Then you can ask to have it covered, "
    "within three weeks of getting this letter.",
)
DASH = same("–")
